//! What a device will do with a set.

use apple_mdm::{
    checkin::DeclarationKind,
    ddm::{DeclarationSet, DeviceStatus, Effective, LeftOutReason, ServedDeclaration},
    plist::{Dictionary, Value},
    schema::{Apply, Combine, Rule, Target},
};
use proptest::prelude::*;

fn served(declaration_type: &str, identifier: &str, payload: &str) -> ServedDeclaration {
    let json = format!(
        r#"{{"Type": "com.apple.{declaration_type}", "Identifier": "{identifier}", "Payload": {payload}}}"#
    );
    ServedDeclaration::new(json.as_str()).unwrap()
}

/// Configurations of one type, all of them carried by one activation.
fn carried(declaration_type: &str, configurations: &[(&str, &str)]) -> DeclarationSet {
    let names: Vec<_> = configurations.iter().map(|(name, _)| name).collect();
    let payload = format!(r#"{{"StandardConfigurations": {names:?}}}"#);
    let mut builder = DeclarationSet::builder();
    builder
        .add(served("activation.simple", "on", &payload))
        .unwrap();
    for (name, payload) in configurations {
        let declaration_type = format!("configuration.{declaration_type}");
        builder
            .add(served(&declaration_type, name, payload))
            .unwrap();
    }
    builder.build().unwrap()
}

fn with(set: &DeclarationSet, more: &[ServedDeclaration]) -> DeclarationSet {
    DeclarationSet::from_declarations(set.iter().chain(more)).unwrap()
}

fn on(target: &Target, set: &DeclarationSet) -> Effective {
    set.effective(target, &DeviceStatus::new(), &Dictionary::new())
}

fn device() -> Target {
    Target::ios("27.0").supervised()
}

fn text(value: &Value) -> String {
    serde_json::to_string(value).unwrap()
}

#[track_caller]
fn left_out(effective: &Effective, expected: &[&str]) {
    let lines: Vec<_> = effective.left_out.iter().map(ToString::to_string).collect();
    assert_eq!(lines, expected);
}

#[test]
fn configurations_of_a_combined_type_become_one_key_by_key() {
    let set = carried(
        "passcode.settings",
        &[
            (
                "b",
                r#"{"MinimumLength": 6, "RequirePasscode": false, "MaximumInactivityInMinutes": 5}"#,
            ),
            ("c", r#"{"MinimumLength": 8, "RequirePasscode": true}"#),
            (
                "d",
                r#"{"MinimumLength": 8, "MaximumInactivityInMinutes": 3}"#,
            ),
        ],
    );
    let effective = on(&device(), &set);
    let [passcode] = &*effective.configurations else {
        panic!("{:?}", effective.configurations);
    };
    assert_eq!(passcode.apply, Some(Apply::Combined));
    assert_eq!(passcode.declarations, ["b", "c", "d"]);
    let length = passcode.setting("MinimumLength").unwrap();
    assert_eq!(length.value, 8.into());
    assert_eq!(length.combine, Some(Combine::NumberMax));
    assert_eq!(length.from, ["c", "d"]);
    assert_eq!(length.overruled, ["b"]);
    let required = passcode.setting("RequirePasscode").unwrap();
    assert_eq!(
        (&required.value, &*required.from),
        (&true.into(), &["c".to_owned()][..])
    );
    let minutes = passcode.setting("MaximumInactivityInMinutes").unwrap();
    assert_eq!(
        (&minutes.value, &*minutes.from),
        (&3.into(), &["d".to_owned()][..])
    );
    assert_eq!(
        passcode.payload,
        Dictionary::from([
            ("MaximumInactivityInMinutes", Value::from(3)),
            ("MinimumLength", 8.into()),
            ("RequirePasscode", true.into()),
        ])
    );
    left_out(&effective, &[]);
    assert_eq!(
        effective
            .of_type("com.apple.configuration.passcode.settings")
            .count(),
        1
    );
}

#[test]
fn dictionaries_are_told_by_their_own_keys_and_any_name() {
    let set = carried(
        "safari.extensions.settings",
        &[
            (
                "a",
                r#"{"ManagedExtensions": {"x": {"State": "Allowed", "AllowedDomains": ["one"]}}}"#,
            ),
            (
                "b",
                r#"{"ManagedExtensions": {"x": {"State": "AlwaysOff", "AllowedDomains": ["two", "one"]},
                "y": {"State": "AlwaysOn"}}}"#,
            ),
        ],
    );
    let effective = on(&device(), &set);
    let settings: Vec<_> = effective.configurations[0]
        .settings
        .iter()
        .map(|one| format!("{} = {} from {:?}", one.path, text(&one.value), one.from))
        .collect();
    assert_eq!(
        settings,
        [
            r#"ManagedExtensions.x.AllowedDomains = ["one","two"] from ["a", "b"]"#,
            r#"ManagedExtensions.x.State = "AlwaysOff" from ["b"]"#,
            r#"ManagedExtensions.y.State = "AlwaysOn" from ["b"]"#,
        ]
    );
}

#[test]
fn elements_that_mean_the_same_become_one() {
    let set = carried(
        "safari.bookmarks",
        &[
            (
                "a",
                r#"{"ManagedBookmarks": [{"GroupIdentifier": "g", "Title": "One", "Bookmarks": [{"Title": "x"}]}]}"#,
            ),
            (
                "b",
                r#"{"ManagedBookmarks": [{"GroupIdentifier": "h", "Title": "Two", "Bookmarks": []},
                {"GroupIdentifier": "g", "Title": "Other", "Bookmarks": [{"Title": "y"}]}]}"#,
            ),
        ],
    );
    let effective = on(&device(), &set);
    let bookmarks = effective.configurations[0]
        .setting("ManagedBookmarks")
        .unwrap();
    assert_eq!(
        text(&bookmarks.value),
        r#"[{"Bookmarks":[{"Title":"x"},{"Title":"y"}],"GroupIdentifier":"g","Title":"One"},{"Bookmarks":[],"GroupIdentifier":"h","Title":"Two"}]"#
    );
    assert_eq!(bookmarks.from, ["a", "b"]);
    let set = carried(
        "app.settings",
        &[
            (
                "a",
                r#"{"Allowed": {"DeniedBinaries": [{"TeamID": "T", "SigningState": "All"}, {"TeamID": "U"}]}}"#,
            ),
            (
                "b",
                r#"{"Allowed": {"DeniedBinaries": [{"SigningState": "AppStore", "TeamID": "T"}]}}"#,
            ),
        ],
    );
    let effective = on(&Target::macos("27.0").supervised(), &set);
    let denied = effective.configurations[0]
        .setting("Allowed.DeniedBinaries")
        .unwrap();
    assert_eq!(
        text(&denied.value),
        r#"[{"SigningState":"AppStore","TeamID":"T"},{"TeamID":"U"}]"#
    );
}

#[test]
fn where_the_schema_says_no_rule_the_first_counts_and_the_others_are_told() {
    let set = carried(
        "softwareupdate.settings",
        &[
            (
                "a",
                r#"{"Beta": {"OfferPrograms": [{"Token": "x", "Description": "X"}]}}"#,
            ),
            (
                "b",
                r#"{"Beta": {"OfferPrograms": [{"Token": "y", "Description": "Y"}]}}"#,
            ),
        ],
    );
    let effective = on(&device(), &set);
    let programs = effective.configurations[0]
        .setting("Beta.OfferPrograms")
        .unwrap();
    let item = apple_mdm::schema::declaration("com.apple.configuration.softwareupdate.settings");
    match item.unwrap().at("Beta.OfferPrograms").unwrap().combine() {
        Some(_) => assert_eq!(programs.from.len(), 2),
        None => {
            assert_eq!(programs.from, ["a"]);
            left_out(
                &effective,
                &[
                    "configuration b: Payload.Beta.OfferPrograms: a says something else and comes first",
                ],
            );
        }
    }
}

#[test]
fn types_that_do_not_combine_stay_apart() {
    let set = carried(
        "management.test",
        &[("a", r#"{"Echo": "1"}"#), ("b", r#"{"Echo": "1"}"#)],
    );
    let effective = on(&device(), &set);
    assert_eq!(effective.configurations.len(), 2);
    // Newer than the schema: taken as it is.
    let set = carried("new", &[("a", r#"{"Any": {"Key": 1}}"#)]);
    let effective = on(&device(), &set);
    assert_eq!(effective.configurations[0].apply, None);
    assert_eq!(
        text(&effective.configurations[0].setting("Any").unwrap().value),
        r#"{"Key":1}"#
    );
    let watch = r#"{"EnrollmentProfileURL": "https://mdm.example.com/"}"#;
    let set = carried("watch.enrollment", &[("a", watch), ("b", watch)]);
    let effective = on(&device(), &set);
    assert_eq!(effective.configurations.len(), 1);
    assert_eq!(effective.configurations[0].declarations, ["a"]);
    assert_eq!(effective.configurations[0].settings.len(), 1);
    left_out(
        &effective,
        &["configuration b: only one of its type is applied, and a comes first"],
    );
}

#[test]
fn what_the_device_does_not_support_is_left_out_with_the_reason() {
    let set = carried(
        "passcode.settings",
        &[(
            "a",
            r#"{"MinimumLength": 6, "FailedAttemptsResetInMinutes": 5}"#,
        )],
    );
    let effective = on(&device(), &set);
    assert!(
        effective.configurations[0]
            .setting("FailedAttemptsResetInMinutes")
            .is_none()
    );
    left_out(
        &effective,
        &["configuration a: Payload.FailedAttemptsResetInMinutes: not on iOS"],
    );
    let mac = on(&Target::macos("15.0").supervised(), &set);
    assert_eq!(mac.configurations[0].settings.len(), 2);
    let old = on(&Target::ios("14.0").supervised(), &set);
    assert_eq!(old.activations.len() + old.configurations.len(), 0);
    let reason = old.reason(DeclarationKind::Activation, "on").unwrap();
    assert!(
        matches!(
            reason,
            LeftOutReason::NotSupported {
                rule: Rule::NotYet,
                ..
            }
        ),
        "{reason:?}"
    );
    let reason = old.reason(DeclarationKind::Configuration, "a");
    assert_eq!(reason, Some(&LeftOutReason::NotActivated));
}

#[test]
fn one_bad_configuration_keeps_none_of_the_others_from_being_applied() {
    let set = carried(
        "passcode.settings",
        &[
            ("a", r#"{"MinimumLength": 60}"#),
            ("b", r#"{"MinimumLength": 6}"#),
        ],
    );
    let more = served(
        "activation.simple",
        "two",
        r#"{"StandardConfigurations": ["gone", "b"]}"#,
    );
    let effective = on(&device(), &with(&set, &[more]));
    assert_eq!(effective.configurations[0].declarations, ["b"]);
    left_out(
        &effective,
        &[
            "configuration a: invalid at Payload.MinimumLength: must be 0 to 16",
            "activation two: Payload.StandardConfigurations[0]: there is no configuration gone",
        ],
    );
}

#[test]
fn assets_are_needed_by_what_is_applied() {
    let files = r#"{"ServiceType": "com.apple.sudo", "DataAssetReference": "files"}"#;
    let other = r#"{"ServiceType": "com.apple.zsh", "DataAssetReference": "other"}"#;
    let set = carried(
        "services.configuration-files",
        &[("a", files), ("b", files), ("c", other)],
    );
    let data = |name: &str, media: &str| {
        let payload =
            format!(r#"{{"Reference": {{"DataURL": "https://x", "ContentType": "{media}"}}}}"#);
        served("asset.data", name, &payload)
    };
    let set = with(
        &set,
        &[
            data("files", "application/zip"),
            data("other", "text/html"),
            data("spare", "a/b"),
        ],
    );
    let effective = on(&Target::macos("15.0").supervised(), &set);
    let [asset] = &*effective.assets else {
        panic!("{:?}", effective.assets);
    };
    assert_eq!(
        (&*asset.identifier, &*asset.declaration_type),
        ("files", "com.apple.asset.data")
    );
    assert_eq!(asset.needed_by, ["a", "b"]);
    left_out(
        &effective,
        &[
            "asset other: nothing that is applied needs it",
            "asset spare: nothing that is applied needs it",
            "configuration c: asset other does not fit, by its type, its media type or what it says",
        ],
    );
}

#[test]
fn predicates_decide_by_status_and_properties() {
    let activation = |name: &str, configuration: &str, predicate: &str| {
        let payload = format!(
            r#"{{"StandardConfigurations": ["{configuration}"], "Predicate": "{predicate}"}}"#
        );
        served("activation.simple", name, &payload)
    };
    let test = |name: &str| served("configuration.management.test", name, r#"{"Echo": "x"}"#);
    let set = DeclarationSet::from_declarations([
        activation("pad", "a", "@status(device.model.family) == 'iPad'"),
        activation("sales", "b", "@property(department) == 'sales'"),
        activation("both", "b", "@status(device.model.family) == 'Mac'"),
        activation("odd", "c", "1 = = 2"),
        served("management.properties", "p", r#"{"department": "sales"}"#),
        test("a"),
        test("b"),
        test("c"),
    ])
    .unwrap();
    let none = Dictionary::new();
    let unknown = set.effective(&device(), &DeviceStatus::new(), &none);
    assert_eq!(unknown.activations, ["sales"]);
    left_out(
        &unknown,
        &[
            "activation both: cannot be decided without @status(device.model.family)",
            "activation odd: its predicate does not parse, at character 5: expected an expression, found =",
            "activation pad: cannot be decided without @status(device.model.family)",
            "configuration a: cannot be decided without @status(device.model.family)",
            "configuration c: no activation that holds carries it",
        ],
    );
    let status =
        DeviceStatus::from_json(br#"{"StatusItems": {"device": {"model": {"family": "iPad"}}}}"#)
            .unwrap();
    // The caller's count before those of the set.
    let elsewhere = Dictionary::from([("department", "press")]);
    let known = set.effective(&device(), &status, &elsewhere);
    assert_eq!(known.activations, ["pad"]);
    assert_eq!(
        known.reason(DeclarationKind::Activation, "sales"),
        Some(&LeftOutReason::PredicateFalse)
    );
    assert_eq!(
        known.reason(DeclarationKind::Configuration, "b"),
        Some(&LeftOutReason::NotActivated)
    );
    let wrong = r#"{"StandardConfigurations": [], "Predicate": 1}"#;
    let wrong = with(&set, &[served("activation.simple", "wrong", wrong)]);
    let reason = on(&device(), &wrong);
    let reason = reason.reason(DeclarationKind::Activation, "wrong");
    assert!(
        matches!(reason, Some(LeftOutReason::Invalid { .. })),
        "{reason:?}"
    );
}

proptest! {
    /// Whatever the lengths: one comes out, the largest, from those who say so.
    #[test]
    fn the_largest_comes_from_those_who_say_so(lengths in prop::collection::vec(0_u8..=16, 1..12)) {
        let configurations: Vec<_> = lengths.iter().enumerate()
            .map(|(at, length)| (format!("c{at:02}"), format!(r#"{{"MinimumLength": {length}}}"#)))
            .collect();
        let configurations: Vec<_> = configurations.iter().map(|(a, b)| (&**a, &**b)).collect();
        let effective = on(&device(), &carried("passcode.settings", &configurations));
        let length = effective.configurations[0].setting("MinimumLength").unwrap();
        let largest = *lengths.iter().max().unwrap();
        prop_assert_eq!(&length.value, &Value::from(largest));
        prop_assert_eq!(length.from.len(), lengths.iter().filter(|one| **one == largest).count());
        prop_assert_eq!(length.from.len() + length.overruled.len(), lengths.len());
    }
}
