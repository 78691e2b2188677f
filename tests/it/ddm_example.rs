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
        good.ends_with("12 declarations: 0 errors, 0 warnings, 0 to know\n"),
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
    assert!(twice.stderr.contains("configuration.a"), "{}", twice.stderr);
    put("b.json", r#"{"Type": 1}"#);
    let broken = ask();
    assert_eq!(broken.code, 1);
    assert!(
        broken.stderr.contains("b.json: Type: "),
        "{}",
        broken.stderr
    );
    std::fs::remove_dir_all(folder).unwrap();
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
