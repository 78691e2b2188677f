//! The example `ddm`, by what it prints.

#[allow(dead_code)]
#[path = "../../examples/ddm/main.rs"]
mod ddm;

use ddm::{Outcome, run};
use std::path::Path;

fn ddm(arguments: &[&str]) -> Outcome {
    let arguments: Vec<_> = arguments.iter().map(|one| one.to_string()).collect();
    run(&arguments)
}

fn path(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/declarations");
    folder.join(name).to_str().unwrap().to_owned()
}

/// What is printed by a run that went well.
fn printed(arguments: &[&str]) -> String {
    let outcome = ddm(arguments);
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{arguments:?}");
    outcome.stdout
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn tokens_and_items_are_what_a_device_gets() {
    let tokens = printed(&[
        "tokens",
        &path("good"),
        "--timestamp",
        "2026-11-24T13:10:00.5Z",
    ]);
    let tokens = json(&tokens);
    assert_eq!(tokens["SyncTokens"]["Timestamp"], "2026-11-24T13:10:00Z");
    let items = json(&printed(&["items", &path("good"), "--json"]));
    assert_eq!(
        items["DeclarationsToken"],
        tokens["SyncTokens"]["DeclarationsToken"]
    );
    assert_eq!(
        items["Declarations"]["Activations"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    assert_eq!(
        items["Declarations"]["Configurations"]
            .as_array()
            .unwrap()
            .len(),
        6
    );
    // Without a time, that of the files: the same each time.
    assert_eq!(
        printed(&["tokens", &path("good")]),
        printed(&["tokens", &path("good"), "--json"])
    );
}

#[test]
fn check_fails_for_errors_alone() {
    let good = printed(&["check", &path("good"), "--target", "iOS:18.1,supervised"]);
    assert!(
        good.ends_with("\n12 declarations: 0 errors, 0 warnings, 3 to know\n"),
        "{good}"
    );
    let warning = printed(&["check", &path("faults/not-activated")]);
    assert!(
        warning.ends_with("1 declarations: 0 errors, 1 warnings, 0 to know\n"),
        "{warning}"
    );
    let error = ddm(&["check", &path("faults/dangling-asset"), "--json"]);
    assert_eq!((error.code, &*error.stderr), (1, ""));
    let found = json(&error.stdout);
    assert_eq!(found["errors"], 1);
    assert_eq!(
        found["findings"][0],
        serde_json::json!({
            "severity": "error",
            "rule": "dangling-reference",
            "kind": "configuration",
            "identifier": "com.example.contacts",
            "path": "Payload.AuthenticationCredentialsAssetReference",
            "message": "there is no asset com.example.gone",
        })
    );
}

#[test]
fn diff_says_whether_the_device_must_be_told() {
    let (one, two) = (
        path("faults/applied-once"),
        path("faults/applied-once-in-all"),
    );
    assert_eq!(
        printed(&["diff", &one, &two]),
        "+ activation com.example.other\n~ activation com.example.on\nthe device must be told\n"
    );
    assert_eq!(
        printed(&["diff", &one, &one]),
        "the device need not be told\n"
    );
    let told = json(&printed(&["diff", "--json", &two, &one]));
    assert_eq!(told["removed"][0]["identifier"], "com.example.other");
    assert_eq!(told["changed"][0]["is-announced"], true);
    assert_eq!(told["must-tell-device"], true);
}

#[test]
fn effective_tells_where_each_value_comes_from() {
    let good = path("good");
    let report = path("report.json");
    let ask = ["effective", &good, "--target", "iOS:18.1,supervised"];
    let text = printed(&ask);
    assert!(text.contains("  MinimumLength = 10, from com.example.passcode.strict, over com.example.passcode.base\n"), "{text}");
    assert!(text.contains("  MaximumFailedAttempts = 10, from com.example.passcode.base, com.example.passcode.strict\n"), "{text}");
    assert!(
        text.contains("asset com.example.contacts.credentials, for com.example.contacts\n"),
        "{text}"
    );
    assert!(text.contains("left out: activation com.example.tablets: cannot be decided without @status(device.model.family)\n"), "{text}");
    let known = json(&printed(
        &[&ask[..], &["--status", &report, "--json"]].concat(),
    ));
    assert_eq!(known["activations"].as_array().unwrap().len(), 3);
    assert_eq!(known["left-out"], serde_json::json!([]));
}

#[test]
fn a_predicate_is_told_and_evaluated() {
    let text = "@status(device.model.family)=='iPad' && @property(age) > 18";
    assert_eq!(
        printed(&["predicate", text]),
        "@status(device.model.family) == 'iPad' AND @property(age) > 18\n\
         reads the status item device.model.family\nreads the property age\ncomes to unknown\n"
    );
    let report = path("report.json");
    let properties = path("good/management/properties.json");
    let ask = [
        "predicate",
        "@status(device.model.family) == 'iPad'",
        "--json",
    ];
    assert_eq!(json(&printed(&ask))["truth"], "unknown");
    let known = [
        &ask[..],
        &["--status", &report, "--properties", &properties],
    ]
    .concat();
    let known = json(&printed(&known));
    assert_eq!(known["truth"], "true");
    assert_eq!(
        known["status-items"],
        serde_json::json!(["device.model.family"])
    );
    let dashed = printed(&["predicate", "--json", "--", "--1 == 1"]);
    assert_eq!(json(&dashed)["truth"], "true");
    let broken = ddm(&["predicate", "1 = = 2"]);
    assert_eq!((broken.code, &*broken.stdout), (1, ""));
    assert!(
        broken.stderr.contains("\n1 = = 2\n    ^ "),
        "{}",
        broken.stderr
    );
}

#[test]
fn what_cannot_be_read_is_told_by_its_place() {
    let missing = ddm(&["check", &path("nowhere")]);
    assert_eq!(missing.code, 1);
    assert!(
        missing
            .stderr
            .starts_with(&format!("ddm: {}: ", path("nowhere")))
    );
    let folder = std::env::temp_dir().join(format!("ddm-example-{}", std::process::id()));
    let configurations = folder.join("configurations");
    std::fs::create_dir_all(&configurations).unwrap();
    let put = |name: &str, text: &str| std::fs::write(configurations.join(name), text).unwrap();
    let ask = || ddm(&["items", folder.to_str().unwrap()]);
    put(".hidden.json", "{");
    put("readme.txt", "{");
    put(
        "a.json",
        r#"{"Type": "com.example.new", "Identifier": "a", "Payload": {}}"#,
    );
    let known = ask();
    assert_eq!(known.code, 0, "{}", known.stderr);
    put(
        "b.json",
        r#"{"Type": "com.example.new", "Identifier": "a", "Payload": {"B": 1}}"#,
    );
    let twice = ask();
    assert_eq!(twice.code, 1);
    for told in ["b.json: another configuration a is in ", "a.json; a device"] {
        assert!(twice.stderr.contains(told), "{}", twice.stderr);
    }
    put("b.json", r#"{"Type": 1}"#);
    let broken = ask();
    assert_eq!(broken.code, 1);
    assert!(
        broken.stderr.contains("b.json: Type: "),
        "{}",
        broken.stderr
    );
    put(
        "b.json",
        r#"{"Type": "com.apple.new.b", "Identifier": "b", "Payload": {}}"#,
    );
    assert_eq!(ask().code, 0);
    // The innermost folder counts, and Apple's types are what they say.
    let assets = configurations.join("assets/more");
    std::fs::create_dir_all(&assets).unwrap();
    std::fs::rename(configurations.join("b.json"), assets.join("b.json")).unwrap();
    put(
        "assets/c.json",
        r#"{"Type": "com.apple.configuration.new", "Identifier": "c", "Payload": {}}"#,
    );
    let items = json(&ask().stdout);
    assert_eq!(items["Declarations"]["Assets"][0]["Identifier"], "b");
    assert_eq!(
        items["Declarations"]["Configurations"][1]["Identifier"],
        "c"
    );
    // A link that leads nowhere does not remove a declaration in silence.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", configurations.join("d.json")).unwrap();
        let dead = ask();
        assert_eq!(dead.code, 1);
        assert!(dead.stderr.contains("d.json: "), "{}", dead.stderr);
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_type_without_a_kind_is_told_with_what_to_do() {
    let folder = std::env::temp_dir().join(format!("ddm-example-kind-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let declaration = r#"{"Type": "com.example.new", "Identifier": "a", "Payload": {}}"#;
    std::fs::write(folder.join("a.json"), declaration).unwrap();
    let untold = ddm(&["tokens", folder.to_str().unwrap()]);
    assert_eq!(untold.code, 1);
    assert!(
        untold.stderr.contains("a.json: Type: "),
        "{}",
        untold.stderr
    );
    assert!(
        untold.stderr.contains("name of its folder"),
        "{}",
        untold.stderr
    );
    std::fs::remove_dir_all(folder).unwrap();
}

/// A report that does not fit the schema was refused here, and is taken by
/// servers.
#[test]
fn reports_are_read_as_a_server_reads_them() {
    let file = std::env::temp_dir().join(format!("ddm-example-{}.json", std::process::id()));
    let report = r#"{"StatusItems": {"device": {"model": "?", "operating-system": {"version": 18}}},
        "Errors": "none"}"#;
    std::fs::write(&file, report).unwrap();
    let name = file.to_str().unwrap();
    let text = "@status(device.operating-system.version) == 18 AND @status(device.model) == '?'";
    let known = printed(&["predicate", text, "--status", name]);
    assert!(known.ends_with("comes to true\n"), "{known}");
    std::fs::remove_file(file).unwrap();
}

#[test]
fn properties_are_a_dictionary_or_a_declaration_of_them() {
    let properties = path("good/management/properties.json");
    let truth = |text: &str, more: &[&str]| {
        let ask = [&["predicate", text, "--json"], more].concat();
        json(&printed(&ask))["truth"].as_str().unwrap().to_owned()
    };
    let given = ["--properties", &*properties];
    assert_eq!(truth("@property(age) == 19", &given), "true");
    assert_eq!(truth("@property(none) == NULL", &given), "true");
    assert_eq!(truth("@property(none) == NULL", &[]), "unknown");
}

#[test]
fn a_device_that_applies_nothing_is_told_of() {
    let text = printed(&[
        "effective",
        &path("faults/not-activated"),
        "--target",
        "iOS:18.1",
    ]);
    assert!(text.starts_with("no configuration is applied\n"), "{text}");
}

#[test]
fn wrong_arguments_are_told_with_the_usage() {
    for arguments in [
        &[][..],
        &["tell"],
        &["items"],
        &["items", "a", "b"],
        &["items", "a", "--target", "iOS"],
        &["check", "a", "--target"],
        &["check", "a", "--target=Newton"],
        &["tokens", "a", "--timestamp", "noon"],
        &["effective", "a"],
        &["diff", "a"],
    ] {
        let outcome = ddm(arguments);
        assert_eq!((outcome.code, &*outcome.stdout), (2, ""), "{arguments:?}");
        assert!(outcome.stderr.contains("usage: ddm"), "{arguments:?}");
    }
    assert!(printed(&["--help"]).starts_with("usage: ddm"));
}
