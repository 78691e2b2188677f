use super::*;
use proptest::prelude::*;

fn service() -> ProfileService {
    let keys = PayloadKeys::new(
        "com.example.service",
        "0D8A4F7E-95E5-4A7C-8E0B-6A5B6E0D3C11",
    );
    ProfileService::new(
        keys.display_name("Enroll"),
        "https://mdm.example.com/profile",
        [DeviceAttribute::Udid, DeviceAttribute::Serial],
    )
    .challenge("once")
}

#[test]
fn a_service_comes_back_as_it_went() -> Result<()> {
    let xml = service().to_xml()?;
    let read = ProfileService::from_slice(&xml)?;
    assert_eq!(read, service());
    assert!(read.unknown_keys().is_empty() && read.findings().is_empty());
    let written = String::from_utf8_lossy(&xml).into_owned();
    assert!(written.contains("<string>Profile Service</string>"));
    assert!(!format!("{read:?}").contains("once"));
    Ok(())
}

#[test]
fn a_device_answers_what_it_was_asked() -> Result<()> {
    let info = MachineInfo {
        udid: Some("A".into()),
        serial: Some("C02".into()),
        imei: Some("35".into()),
        ..MachineInfo::default()
    };
    let answer = service().answer(&info)?;
    assert_eq!(answer.serial.as_deref(), Some("C02"));
    assert_eq!(answer.imei, None);
    assert!(service().is_answered_by(&answer));
    Ok(())
}

#[test]
fn a_challenge_is_the_one_that_was_given_out() {
    let mut answer = MachineInfo::default();
    assert!(!service().is_answered_by(&answer), "none");
    for wrong in ["", "onc", "once ", "Once"] {
        answer.challenge = Some(wrong.into());
        assert!(!service().is_answered_by(&answer), "{wrong:?}");
    }
    answer.challenge = Some("once".into());
    assert!(service().is_answered_by(&answer));
    // An empty one would be answered by anybody.
    answer.challenge = Some("".into());
    assert!(!service().challenge("").is_answered_by(&answer));
    assert!(!has_challenge(&answer, &"".into()));
}

#[test]
fn findings_say_what_no_device_does() {
    let keys = PayloadKeys::new("a", "b");
    let mut bad = ProfileService::new(keys, "http://a", ["UDID", "COLOUR"]).challenge("");
    bad.payload_type = "Configuration".into();
    let found: Vec<_> = bad
        .findings()
        .iter()
        .map(|found| found.path().to_string())
        .collect();
    assert_eq!(
        found,
        [
            "PayloadType",
            "PayloadContent.URL",
            "PayloadContent.DeviceAttributes[1]",
            "PayloadContent.Challenge",
        ]
    );
    let keys = PayloadKeys::new("a", "b");
    let nothing = ProfileService::new(keys, "https://a", Vec::<DeviceAttribute>::new());
    assert_eq!(nothing.findings().len(), 1);
}

#[test]
fn the_second_step_holds_an_identity_alone() {
    let content = crate::profile::security_scep::PayloadContent::new("https://ca.example.com");
    let scep = SecurityScep::new(PayloadKeys::new("com.example.scep", "u2"), content);
    let profile = identity_profile(PayloadKeys::new("com.example.identity", "u1"), scep);
    assert_eq!(profile.payloads().len(), 1);
    assert_eq!(profile.payload_version, Some(1));
}

proptest! {
    #[test]
    fn services_survive(
        url in "\\PC{0,30}",
        attributes in prop::collection::vec("\\PC{0,10}", 0..5),
        challenge in prop::option::of("\\PC{0,20}"),
        uuid in "\\PC{0,40}",
    ) {
        let mut service = ProfileService::new(PayloadKeys::new("com.example", uuid), url, attributes);
        service.payload_content.challenge = challenge.map(Into::into);
        let xml = service.to_xml().unwrap();
        prop_assert_eq!(&ProfileService::from_slice(&xml).unwrap(), &service);
        let binary = service.to_binary().unwrap();
        prop_assert_eq!(&ProfileService::from_slice(&binary).unwrap(), &service);
        let _ = service.findings();
        let answer = service.answer(&MachineInfo::default()).unwrap();
        let empty = service.payload_content.challenge.as_ref().is_some_and(|one| one.expose().is_empty());
        prop_assert_eq!(service.is_answered_by(&answer), !empty);
    }
}
