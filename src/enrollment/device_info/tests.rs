use super::*;
use crate::enrollment::Refusal as _;

fn info(os_version: &str, can: bool) -> MachineInfo {
    MachineInfo {
        product: Some("Mac14,2".into()),
        os_version: (!os_version.is_empty()).then(|| os_version.into()),
        mdm_can_request_software_update: Some(can),
        ..MachineInfo::default()
    }
}

#[test]
fn a_device_says_what_it_is() {
    let mac = info("14.2.1", true);
    assert_eq!(mac.os(), Some(Os::Macos));
    assert_eq!(mac.target(), Some(Target::macos("14.2.1")));
    assert_eq!(info("", true).target(), Some(Target::new(Os::Macos, None)));
    assert_eq!(MachineInfo::default().target(), None);
}

#[test]
fn only_what_can_update_is_asked_to() {
    let wanted = Details::new("15.1").build_version("24B83");
    let verdict = |info: &MachineInfo| software_update_required(info, &wanted).unwrap();
    assert_eq!(verdict(&info("15.1", true)), SoftwareUpdate::UpToDate);
    assert_eq!(verdict(&info("26.0", false)), SoftwareUpdate::UpToDate);
    for cannot in [info("15.0.1", false), info("", true), info("15.x", true)] {
        assert_eq!(verdict(&cannot), SoftwareUpdate::CannotBeRequested);
    }
    let mut mandatory = info("15.0", false);
    mandatory.mandatory_software_update_required = Some(true);
    for old in [info("9.9", true), mandatory] {
        let SoftwareUpdate::Required(refusal) = verdict(&old) else {
            panic!("{old:?}");
        };
        assert_eq!(
            String::from_utf8_lossy(&refusal.answer().unwrap().body),
            r#"{"code":"com.apple.softwareupdate.required","details":{"OSVersion":"15.1","BuildVersion":"24B83"}}"#
        );
    }
    let error = software_update_required(&info("15.1", true), &Details::new("new")).unwrap_err();
    assert_eq!(error.path().to_string(), "details.OSVersion");
    assert!(!error.is_peer_fault());
}
