//! A text, which is a predicate or not: what is printed is read as the same, its negation
//! comes to the opposite, and knowing more never turns what was known.
#![no_main]

use apple_mdm::{
    ddm::{DeviceStatus, StatusReport, predicate::Predicate},
    json,
    plist::Dictionary,
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

/// Nothing, status alone, status and properties.
static FACTS: LazyLock<[(DeviceStatus, Option<Dictionary>); 3]> = LazyLock::new(|| {
    let report: StatusReport = json::from_slice(
        br#"{"StatusItems": {"device": {"model": {"family": "iPad"}, "operating-system": {"version": "17.2"}},
            "mdm": {"app": [{"identifier": "a", "state": "managed"}, {"identifier": "b", "n": [1, 2.5, null]}]},
            "a": {"b": "B\u00e9"}, "list": [1, 2, "x"]}, "Errors": [{"StatusItem": "broken"}]}"#,
    )
    .expect("a report");
    let mut status = DeviceStatus::new();
    status.merge(&report).expect("little");
    let properties = json::from_slice(
        br#"{"a": 5, "b": ["x", "y"], "c": {"d": true, "e": null}, "list": [3, 1, 2]}"#,
    );
    let properties = properties.expect("a dictionary");
    [
        (DeviceStatus::new(), None),
        (status.clone(), None),
        (status, Some(properties)),
    ]
});

fuzz_target!(|text: &str| {
    let predicate = match text.parse::<Predicate>() {
        Ok(predicate) => predicate,
        Err(error) => {
            assert!(error.offset() <= text.chars().count());
            let _ = error.pointing_at(text);
            return;
        }
    };
    let printed = predicate.to_string();
    assert_eq!(printed.parse::<Predicate>().as_ref(), Ok(&predicate));
    let items: Vec<_> = predicate.status_items().collect();
    assert!(items.is_sorted() && predicate.properties().is_sorted());

    const STEPS: u64 = 300_000;
    let mut known = None;
    for (status, properties) in FACTS.iter() {
        let truth = match properties {
            Some(properties) => predicate.evaluate_within(&(status, properties), STEPS),
            None => predicate.evaluate_within(status, STEPS),
        };
        if let Some(known) = known {
            assert!(
                truth.is_unknown() || truth.known() == Some(known),
                "{printed}"
            );
        }
        known = known.or(truth.known());
    }
    if let Ok(negation) = predicate.clone().not() {
        let (status, _) = &FACTS[1];
        let (is, is_not) = (
            predicate.evaluate_within(status, STEPS),
            negation.evaluate_within(status, STEPS),
        );
        assert!(
            is.is_unknown() || is_not.is_unknown() || is == !is_not,
            "{printed}"
        );
    }
});
