//! A status report: no panic, the same report again after writing it, and a status
//! that comes back from where it was stored.
#![no_main]

use apple_mdm::{
    Decoded,
    ddm::{DeviceStatus, StatusReport},
    json,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let Ok(decoded) = json::from_slice::<Decoded<StatusReport>>(body) else {
        assert!(json::from_slice::<StatusReport>(body).is_err());
        return;
    };
    let report = decoded.value;
    if let Ok(strict) = json::from_slice::<StatusReport>(body) {
        assert_eq!(strict, report);
    }
    let written = json::to_vec(&report).expect("what was read can be written");
    let again: Decoded<StatusReport> = json::from_slice(&written).expect("and read");
    assert_eq!(again.value, report);

    let mut status = DeviceStatus::new();
    let Ok(changes) = status.merge(&report) else {
        assert!(status.is_empty(), "refused, and changed");
        return;
    };
    assert_eq!(changes.is_empty(), status.is_empty());
    let stored = status.to_json().expect("what was merged can be stored");
    let restored = DeviceStatus::from_json(&stored).expect("and read");
    assert_eq!(restored, status);
    for (name, value) in status.items() {
        // A key of the device's may hold dots, or be nothing.
        if let Some(found) = status.value(&name) {
            assert_eq!(found.kind() == value.kind(), found == value, "{name}");
        }
    }
    let joined = status.join([]);
    assert!(joined.len() <= status.declarations().count());
});
