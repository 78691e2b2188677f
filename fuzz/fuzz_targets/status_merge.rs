//! Reports one after the other, a line each: twice is as good as once, a full one forgets
//! what was before, what is told to have changed is what changed.
#![no_main]

use apple_mdm::{
    Decoded,
    ddm::{Change, DeviceStatus, StatusLimits, StatusReport},
    json,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let mut status = DeviceStatus::new();
    let limits = StatusLimits::default().values(500).bytes(4000).errors(10);
    for line in body.split(|&byte| byte == b'\n') {
        let Ok(decoded) = json::from_slice::<Decoded<StatusReport>>(line) else {
            continue;
        };
        let mut report = decoded.value;
        let before = status.clone();
        let Ok(changes) = status.merge_with(&report, &limits) else {
            assert_eq!(status, before, "refused, and changed");
            continue;
        };
        assert_eq!(changes.is_empty(), status == before);
        for item in &changes.items {
            let differs = match &item.change {
                Change::Changed { before, after } => before != after,
                _ => true,
            };
            assert!(differs, "{}", item.name);
            assert!(
                item.change.as_str() == "changed"
                    || item
                        .elements()
                        .all(|e| e.change.as_str() == item.change.as_str())
            );
        }
        let again = status
            .merge_with(&report, &limits)
            .expect("what was merged once");
        assert!(again.is_empty(), "twice is not once");
        let restored = DeviceStatus::from_json(&status.to_json().expect("JSON")).expect("JSON");
        assert_eq!(restored, status);

        report.full_report = Some(true);
        let (mut replaced, mut alone) = (before, DeviceStatus::new());
        replaced
            .merge_with(&report, &limits)
            .expect("less than both");
        alone.merge_with(&report, &limits).expect("less than both");
        assert_eq!(replaced, alone);
    }
});
