use super::*;
use crate::{
    ddm::{DeviceModelFamily, MdmApp, MdmPushMagic, SoftwareupdatePendingVersion},
    error::ErrorKind,
    json,
};

fn report(items: &str) -> StatusReport {
    let body = format!(r#"{{"StatusItems": {items}, "Errors": []}}"#);
    json::from_slice::<Decoded<_>>(body.as_bytes())
        .unwrap()
        .value
}

fn full(items: &str) -> StatusReport {
    let mut report = report(items);
    report.full_report = Some(true);
    report
}

fn failed(items: &str, names: &[&str]) -> StatusReport {
    let mut report = report(items);
    let error = |name: &&str| StatusItemError {
        status_item: Some((*name).to_owned()),
        ..Default::default()
    };
    report.errors = Some(names.iter().map(error).collect());
    report
}

fn after(reports: &[StatusReport]) -> DeviceStatus {
    let mut status = DeviceStatus::new();
    for report in reports {
        status.merge(report).unwrap();
    }
    status
}

fn is(status: &DeviceStatus, items: &str) {
    let items: Dictionary = json::from_slice(items.as_bytes()).unwrap();
    assert_eq!(status.as_dictionary(), &items);
}

#[test]
fn items_that_are_not_reported_stay() {
    let status = after(&[
        report(r#"{"device": {"model": {"family": "Mac", "number": "1"}}}"#),
        report(r#"{"device": {"model": {"family": "iPad"}}, "passcode": {"is-present": true}}"#),
        report("{}"),
    ]);
    is(
        &status,
        r#"{"device": {"model": {"family": "iPad", "number": "1"}}, "passcode": {"is-present": true}}"#,
    );
}

#[test]
fn a_full_report_replaces() {
    let status = after(&[
        report(
            r#"{"device": {"model": {"family": "Mac"}}, "mdm": {"app": [{"identifier": "a"}]}}"#,
        ),
        failed("{}", &["passcode.is-present"]),
        full(r#"{"mdm": {"app": [{"identifier": "b"}, {"identifier": "c", "_removed": true}]}}"#),
    ]);
    is(&status, r#"{"mdm": {"app": [{"identifier": "b"}]}}"#);
    assert_eq!(status.errors().count(), 0);
}

#[test]
fn elements_merge_by_identifier_and_removed_ones_go() {
    let status = after(&[
        report(
            r#"{"mdm": {"app": [{"identifier": "b", "name": "B", "state": "managed"},
            {"identifier": "a", "_removed": false}, {"name": "nobody"}]}}"#,
        ),
        report(
            r#"{"mdm": {"app": [{"identifier": "c"}, {"identifier": "b", "name": "BB"},
            {"identifier": "a", "_removed": true}, {"identifier": "z", "_removed": 1}]}}"#,
        ),
        report(r#"{"mdm": {"app": []}}"#),
    ]);
    is(
        &status,
        r#"{"mdm": {"app": [{"identifier": "b", "name": "BB"}, {"identifier": "c"}]}}"#,
    );
}

#[test]
fn arrays_without_identifiers_and_dictionaries_are_replaced() {
    let status = after(&[
        report(
            r#"{"test": {"array-value": [{"key1": "a"}, {"key1": "b"}],
            "dictionary-value": {"key1": "a", "key2": "b"}}}"#,
        ),
        report(r#"{"test": {"array-value": [{"key1": "c"}], "dictionary-value": {"key1": "d"}}}"#),
    ]);
    is(
        &status,
        r#"{"test": {"array-value": [{"key1": "c"}], "dictionary-value": {"key1": "d"}}}"#,
    );
    let status = after(&[
        report(r#"{"test": {"array-value": [{"key1": "a"}]}}"#),
        report(r#"{"test": {"array-value": []}}"#),
    ]);
    is(&status, r#"{"test": {"array-value": []}}"#);
}

#[test]
fn declarations_are_those_that_are_listed_last() {
    let first = r#"{"management": {"declarations": {"activations": [{"identifier": "x"}],
        "configurations": [{"identifier": "b"}, {"identifier": "a"}]}}}"#;
    let status = after(&[
        report(first),
        report(
            r#"{"management": {"declarations": {"activations": [],
            "configurations": [{"identifier": "a", "valid": "valid"}]}}}"#,
        ),
    ]);
    let names: Vec<_> = status.declarations().map(|d| d.identifier).collect();
    assert_eq!(names, ["a"]);
    // Should they ever be reported in parts, nothing is lost.
    let status = after(&[
        report(first),
        report(
            r#"{"management": {"declarations": {
            "configurations": [{"identifier": "a", "_removed": true}, {"identifier": "c"}]}}}"#,
        ),
    ]);
    let names: Vec<_> = status.declarations().map(|d| d.identifier).collect();
    assert_eq!(names, ["x", "b", "c"]);
}

#[test]
fn newer_items_are_kept_and_merged() {
    let status = after(&[
        report(r#"{"new": {"list": [{"identifier": "a"}], "thing": {"a": 1, "b": 2}}, "flag": 1}"#),
        report(r#"{"new": {"list": [{"identifier": "b"}], "thing": {"b": 3}}, "flag": {"on": 1}}"#),
        report(r#"{"new": {"thing": {"a": "text"}}}"#),
    ]);
    is(
        &status,
        r#"{"new": {"list": [{"identifier": "a"}, {"identifier": "b"}],
            "thing": {"a": "text", "b": 3}}, "flag": {"on": 1}}"#,
    );
    assert_eq!(status.value("new.thing.b"), Some(&3.into()));
    let names: Vec<_> = status.items().map(|(name, _)| name).collect();
    assert_eq!(names, ["flag.on", "new.list", "new.thing.a", "new.thing.b"]);
}

#[test]
fn values_of_the_wrong_type_are_kept_and_not_typed() {
    let status = after(&[report(
        r#"{"device": {"model": {"family": 5}}, "mdm": "x",
        "softwareupdate": {"pending-version": {"os-version": "18.1"}}}"#,
    )]);
    assert_eq!(status.value("device.model.family"), Some(&5.into()));
    assert_eq!(status.item::<DeviceModelFamily>(), None);
    assert_eq!(status.item::<MdmApp>(), None);
    let version = status.item::<SoftwareupdatePendingVersion>().unwrap();
    assert_eq!(version.os_version.as_deref(), Some("18.1"));
    // What is no report at all says nothing.
    for body in [
        r#"{}"#,
        r#"{"StatusItems": 5, "Errors": {"a": 1}}"#,
        r#"{"Errors": [5]}"#,
    ] {
        let report = json::from_slice::<Decoded<StatusReport>>(body.as_bytes());
        let mut same = status.clone();
        assert!(
            same.merge(&report.unwrap().value).unwrap().is_empty(),
            "{body}"
        );
    }
}

#[test]
fn errors_stay_until_the_item_is_reported_well() {
    let mut status = after(&[report(r#"{"passcode": {"is-present": true}}"#)]);
    let both = ["passcode.is-present", "device.model.family"];
    let changes = status.merge(&failed("{}", &both)).unwrap();
    let raised: Vec<_> = changes
        .errors
        .iter()
        .map(|e| (&*e.name, e.change.as_str()))
        .collect();
    assert_eq!(
        raised,
        [
            ("device.model.family", "added"),
            ("passcode.is-present", "added")
        ]
    );
    assert!(changes.items.is_empty());
    assert_eq!(status.value("passcode.is-present"), Some(&true.into()));
    // Another item of the same family does not clear it.
    status
        .merge(&report(r#"{"device": {"model": {"number": "1"}}}"#))
        .unwrap();
    assert_eq!(status.errors().count(), 2);
    let again = r#"{"device": {"model": {"family": "Mac"}}, "passcode": {"is-present": false}}"#;
    let changes = status.merge(&failed(again, &both[..1])).unwrap();
    assert_eq!(changes.errors.len(), 1);
    assert_eq!(changes.errors[0].name, "device.model.family");
    assert!(matches!(changes.errors[0].change, Change::Removed(_)));
    assert_eq!(status.errors_of("passcode.is-present").len(), 1);
    assert!(status.errors_of("device.model.family").is_empty());
}

#[test]
fn changes_tell_elements_and_declarations() {
    let mut status = after(&[report(
        r#"{"mdm": {"app": [{"identifier": "a"}, {"identifier": "b"},
        {"identifier": "c"}]}, "management": {"declarations": {"assets": [{"identifier": "a",
        "server-token": "1"}, {"identifier": "b"}]}}}"#,
    )]);
    let next = report(
        r#"{"mdm": {"app": [{"identifier": "a", "name": "A"},
        {"identifier": "b", "_removed": true}, {"identifier": "c"}, {"identifier": "d"}]},
        "management": {"declarations": {"assets": [{"identifier": "a", "server-token": "2"}]}}}"#,
    );
    let changes = status.merge(&next).unwrap();
    let app = changes.item("mdm.app").unwrap();
    let apps: Vec<_> = app
        .elements()
        .map(|e| (e.identifier, e.change.as_str()))
        .collect();
    assert_eq!(apps, [("a", "changed"), ("b", "removed"), ("d", "added")]);
    let [a, b] = &changes.declarations[..] else {
        panic!("{changes:?}");
    };
    assert_eq!((&*a.identifier, &*b.identifier), ("a", "b"));
    let token = |state: Option<&DeclarationState>| state.unwrap().server_token.clone();
    assert_eq!(token(a.change.before()).as_deref(), Some("1"));
    assert_eq!(token(a.change.after()).as_deref(), Some("2"));
    assert!(matches!(b.change, Change::Removed(_)));
    assert!(status.merge(&next).unwrap().is_empty());
}

#[test]
fn a_status_over_the_limits_stays_as_it_was() {
    let mut status = after(&[report(r#"{"new": {"a": "text"}}"#)]);
    let before = status.clone();
    let limits = StatusLimits::default();
    let cases = [
        (
            limits.values(4),
            report(r#"{"new": {"b": [1, 2]}}"#),
            "StatusItems.new.b[1]",
        ),
        (
            limits.bytes(12),
            report(r#"{"new": {"bb": "texts"}}"#),
            "StatusItems.new.bb",
        ),
        (limits.errors(1), failed("{}", &["a", "b"]), "Errors"),
    ];
    for (limits, report, path) in cases {
        let error = status.merge_with(&report, &limits).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{path}");
        assert_eq!(error.path().to_string(), path);
        assert_eq!(status, before, "{path}");
        assert!(status.merge(&report).is_ok());
        status = before.clone();
    }
}

#[test]
fn names_do_not_multiply_long_keys() {
    let long = "k".repeat(1 << 16);
    let items = format!(r#"{{"{long}": {{"a": {{"b": 1, "c": 2}}, "d": 3}}}}"#);
    let mut status = DeviceStatus::new();
    let changes = status.merge(&report(&items)).unwrap();
    assert_eq!(changes.items.len(), 1);
    assert_eq!(status.items().count(), 1);
}

#[test]
fn many_keys_take_no_quadratic_time() {
    let items: Vec<_> = (0..60_000).map(|n| format!(r#""{n}": {n}"#)).collect();
    let report = report(&format!("{{{}}}", items.join(",")));
    let mut status = DeviceStatus::new();
    assert_eq!(status.merge(&report).unwrap().items.len(), 60_000);
    assert!(status.merge(&report).unwrap().is_empty());
}

#[test]
fn secrets_are_not_shown() {
    let mut status = DeviceStatus::new();
    let changes = status
        .merge(&report(r#"{"mdm": {"push-magic": "hush"}}"#))
        .unwrap();
    assert_eq!(status.item::<MdmPushMagic>().unwrap().expose(), "hush");
    for shown in [format!("{status:?}"), format!("{changes:?}")] {
        assert!(!shown.contains("hush"), "{shown}");
        assert!(shown.contains("mdm.push-magic"), "{shown}");
    }
}

#[test]
fn a_stored_status_comes_back() {
    let mut status = after(&[
        report(
            r#"{"a": [null, 1, 1.0, "2001-01-01T00:00:00Z", {"identifier": 1}],
            "mdm": {"push-token": "AQI=", "app": [{"identifier": "a", "new": {"x": []}}]}}"#,
        ),
        failed("{}", &["x", "x", ""]),
    ]);
    let stored = status.to_json().unwrap();
    assert_eq!(DeviceStatus::from_json(&stored).unwrap(), status);
    // It is a full report.
    let report: StatusReport = json::from_slice(&stored).unwrap();
    assert!(status.merge(&report).unwrap().is_empty());
    let mut other = after(&[failed(
        r#"{"device": {"model": {"family": "Mac"}}}"#,
        &["y"],
    )]);
    other.merge(&report).unwrap();
    assert_eq!(other, status);
}

#[test]
fn the_set_and_the_device_are_joined() {
    use crate::checkin::DeclarationKind::{Activation, Asset, Configuration};
    let status = after(&[report(
        r#"{"management": {"declarations": {
        "activations": [{"identifier": "a", "server-token": "1", "active": true, "valid": "valid"}],
        "configurations": [{"identifier": "c", "server-token": "1"}, {"identifier": "d"},
            {"identifier": "t", "server-token": "2"}, {"identifier": "t", "server-token": "1"},
            {"server-token": "9"}]}}}"#,
    )]);
    let set = [
        (Configuration, "c", "2"),
        (Activation, "a", "1"),
        (Asset, "d", "1"),
        (Configuration, "t", "2"),
    ];
    let joined = status.join(set);
    let told: Vec<_> = joined
        .iter()
        .map(|d| (d.kind, &*d.identifier, d.standing, d.state.is_some()))
        .collect();
    assert_eq!(
        told,
        [
            (Configuration, "c", Standing::Stale, true),
            (Activation, "a", Standing::Current, true),
            (Asset, "d", Standing::Missing, false),
            (Configuration, "t", Standing::Current, true),
            (Configuration, "d", Standing::Unknown, true),
        ]
    );
    let state = joined[1].state.as_ref().unwrap();
    assert!(state.is_active() && state.is_valid() && !state.is_invalid());
    let missing = DeviceStatus::new().join(set);
    assert!(missing.iter().all(|d| d.standing == Standing::Missing));
    assert!(status.declaration(Activation, "a").is_some());
    assert!(status.declaration(Asset, "a").is_none());
}
