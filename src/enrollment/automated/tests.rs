use super::*;
use crate::{json, plist::Value, record::Record};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

fn profile() -> AdeProfile {
    AdeProfile::new("Macs", "https://mdm.example.com/enroll").is_supervised(true)
}

fn found(profile: &AdeProfile) -> Vec<String> {
    let findings = profile.findings();
    findings
        .iter()
        .map(|found| found.path().to_string())
        .collect()
}

#[test]
fn a_profile_that_works_has_no_findings() {
    let profile = profile()
        .configuration_web_url("https://mdm.example.com/web")
        .is_mandatory(true)
        .is_mdm_removable(false)
        .is_multi_user(false)
        .await_device_configured(true)
        .auto_advance_setup(true)
        .allow_pairing(false)
        .supervising_host_certs(Vec::<Vec<u8>>::new())
        .department("IT")
        .org_magic("1")
        .support_phone_number("+44 20 0000 0000")
        .support_email_address("help@example.com")
        .language("haw")
        .region("US")
        .skip_setup_items(SkipItem::KNOWN.iter().cloned())
        .devices(["C02X"])
        .do_not_use_profile_from_backup(true)
        .is_return_to_service(true);
    assert_eq!(profile.findings(), []);
    // Every key that can be sent is set, but for certificates.
    let absent = ["anchor_certs", "profile_uuid"];
    let written: Value = json::from_slice(&json::to_vec(&profile).unwrap()).unwrap();
    for key in profile.keys().iter() {
        assert_ne!(
            written.get(key.name).is_some(),
            absent.contains(&key.name),
            "{}",
            key.name
        );
    }
}

#[test]
fn what_cannot_work_is_found() {
    let plain = || AdeProfile::new("A", "https://a");
    for (profile, expected) in [
        (plain(), &[][..]),
        (AdeProfile::new("", "https://a"), &["profile_name"]),
        (
            AdeProfile::new("\u{e9}".repeat(63), "https://a"),
            &["profile_name"],
        ),
        (AdeProfile::new("A", "http://a"), &["url"]),
        (
            AdeProfile::new("A", format!("https://a/{}", "b".repeat(2000))),
            &["url"],
        ),
        (
            plain().configuration_web_url("a"),
            &["configuration_web_url"],
        ),
        (
            plain().support_phone_number("1".repeat(51)),
            &["support_phone_number"],
        ),
        (plain().is_mdm_removable(false), &["is_mdm_removable"]),
        (plain().is_mdm_removable(true), &[]),
        (profile().is_mdm_removable(false), &[]),
        (profile().auto_advance_setup(true), &["language", "region"]),
        (
            profile().auto_advance_setup(true).language("en"),
            &["region"],
        ),
        (
            profile().auto_advance_setup(true).language("en").region(""),
            &["region"],
        ),
        (profile().auto_advance_setup(false), &[]),
        (
            plain().language("en-GB").region("gb"),
            &["language", "region"],
        ),
        (
            plain().is_multi_user(true),
            &["is_multi_user", "is_multi_user"],
        ),
        (profile().is_multi_user(true), &["is_multi_user"]),
        (
            profile().is_multi_user(true).await_device_configured(true),
            &[],
        ),
        (
            profile()
                .is_multi_user(true)
                .await_device_configured(true)
                .is_return_to_service(true),
            &["is_return_to_service"],
        ),
        (
            plain().await_device_configured(true),
            &["await_device_configured"],
        ),
        (
            profile()
                .is_return_to_service(true)
                .await_device_configured(false),
            &["await_device_configured"],
        ),
        (
            plain().supervising_host_certs([[0_u8; 0]; 0].iter()),
            &["supervising_host_certs"],
        ),
        (
            plain().anchor_certs([b"-----BEGIN CERTIFICATE-----"]),
            &["anchor_certs[0]"],
        ),
        (
            plain().skip_setup_items(["Siri", "Fridge", "Siri"]),
            &["skip_setup_items[1]", "skip_setup_items[2]"],
        ),
        (plain().devices(vec!["A"; 1001]), &["devices"]),
    ] {
        assert_eq!(found(&profile), expected, "{profile:?}");
    }
}

#[test]
fn certificates_are_base64_on_the_wire() {
    let profile = AdeProfile::new("A", "https://a").anchor_certs([b"\x01\x02\x03"]);
    let written = json::to_string(&profile).unwrap();
    assert_eq!(
        written,
        r#"{"profile_name":"A","url":"https://a","anchor_certs":["AQID"]}"#
    );
    assert_eq!(json::from_slice(written.as_bytes()), Ok(profile));
}

/// JSON of others comes back as it was, key for key.
fn comes_back<T: Record + Serialize + DeserializeOwned>(text: &str) -> T {
    let message: T = json::from_slice(text.as_bytes()).unwrap();
    let written: Value = json::from_slice(&json::to_vec(&message).unwrap()).unwrap();
    assert_eq!(Ok(written), json::from_slice(text.as_bytes()), "{text}");
    message
}

#[test]
fn answers_of_the_service_are_read() {
    let devices: FetchDevicesResponse = comes_back(
        r#"{"devices":[{"serial_number":"C1","os":"OSX","device_family":"Mac","op_type":"added",
        "op_date":"2026-01-01T00:00:00Z","profile_status":"frozen","wifi_mac_address":"00",
        "asset_tag":null}],"cursor":"abc","fetched_until":"2026-01-01T00:00:00Z",
        "more_to_follow":true}"#,
    );
    let device = &devices.devices.as_ref().unwrap()[0];
    assert_eq!(device.os, Some(DeviceOs::Osx));
    assert_eq!(device.profile_status, Some(ProfileStatus::from("frozen")));
    let next = json::to_string(&devices.next(Some(500)).unwrap()).unwrap();
    assert_eq!(next, r#"{"cursor":"abc","limit":500}"#);
    assert_eq!(json::to_string(&FetchDevicesRequest::new()).unwrap(), "{}");

    let details: DeviceDetailsResponse = comes_back(
        r#"{"devices":{"C1":{"serial_number":"C1","response_status":"SUCCESS"},"C2":{"response_status":"NOT_FOUND"}}}"#,
    );
    assert_eq!(details.devices.unwrap().len(), 2);

    let defined: DefineProfileResponse =
        comes_back(r#"{"profile_uuid":"P","devices":{"C1":"SUCCESS","C2":"NEW"}}"#);
    let status = defined.devices.unwrap();
    assert_eq!(status.get("C1"), Some(&ResponseStatus::Success));

    let assigned: AssignProfileResponse = comes_back(
        r#"{"devices":{"C1":"SUCCESS","C2":"THROTTLED","C3":"NOT_ACCESSIBLE"},"retry_after_seconds":30}"#,
    );
    assert_eq!(assigned.throttled().collect::<Vec<_>>(), ["C2"]);

    let _: DeviceStatusResponse = comes_back(r#"{"devices":{"C1":"FAILED"}}"#);
    let _: ActivationLockResponse =
        comes_back(r#"{"serial_number":"C1","response_status":"ORG_NOT_SUPPORTED"}"#);
    let account: AccountDetail = comes_back(
        r#"{"server_name":"S","server_uuid":"U","org_type":"org","org_new":1,"urls":[
        {"uri":"/devices","http_method":["POST"],"limit":{"default":100,"maximum":1000}}]}"#,
    );
    let urls = account.urls.unwrap();
    assert_eq!(urls[0].limit.as_ref().unwrap().maximum, Some(1000));
    let _: BetaEnrollmentTokens =
        comes_back(r#"{"betaEnrollmentTokens":[{"token":"t","title":"x","os":"iOS"}]}"#);
    let session: AuthSession = comes_back(r#"{"auth_session_token":"hush"}"#);
    assert!(!format!("{session:?}").contains("hush"));
    let lock = ActivationLockRequest::new("C1")
        .escrow_key("hush")
        .lost_message("x");
    assert!(!format!("{lock:?}").contains("hush"));
    assert_eq!(
        json::to_string(&lock).unwrap(),
        r#"{"device":"C1","escrow_key":"hush","lost_message":"x"}"#
    );
    let assign = AssignProfileRequest::new("P", ["C1"]);
    let _: AssignProfileRequest = comes_back(&json::to_string(&assign).unwrap());
    let _: DeviceList = comes_back(&json::to_string(&DeviceList::new(["C1"])).unwrap());
    let discovery = AccountDrivenEnrollmentProfile::new("https://a");
    assert_eq!(
        json::to_string(&discovery).unwrap(),
        r#"{"mdm_service_discovery_url":"https://a"}"#
    );
}

#[test]
fn every_key_of_a_device_is_typed() {
    use crate::record::Message as _;
    let device: AdeDevice = comes_back(
        r#"{"serial_number":"C1","model":"m","description":"d","color":"c","asset_tag":"a","os":"iOS",
        "device_family":"iPhone","profile_status":"pushed","profile_uuid":"u",
        "profile_assign_time":"t","profile_push_time":"t","device_assigned_date":"t",
        "device_assigned_by":"b","mdm_migration_deadline":"t","op_type":"modified","op_date":"t",
        "response_status":"SUCCESS"}"#,
    );
    assert!(
        device.unknown_keys().is_empty(),
        "{:?}",
        device.unknown_keys()
    );
    let account: AccountDetail = comes_back(
        r#"{"server_name":"n","server_uuid":"u","admin_id":"a","facilitator_id":"a","org_name":"n",
        "org_email":"e","org_phone":"p","org_address":"a","org_id":"i","org_id_hash":"h",
        "org_type":"edu","org_version":"v2","urls":[]}"#,
    );
    assert!(
        account.unknown_keys().is_empty(),
        "{:?}",
        account.unknown_keys()
    );
}

#[test]
fn refusals_say_what_helps() {
    for (status, body, remedy) in [
        (400, "INVALID_CURSOR", Remedy::FetchAll),
        (400, "\"EXPIRED_CURSOR\"\n", Remedy::FetchAll),
        (400, "EXHAUSTED_CURSOR", Remedy::NothingNew),
        (400, "CONFIG_URL_INVALID", Remedy::OtherRequest),
        (401, "Unauthorized", Remedy::NewSession),
        (403, "", Remedy::NewSession),
        (403, "T_C_NOT_SIGNED", Remedy::AcceptTerms),
        (403, "ACCESS_DENIED", Remedy::NewServerToken),
        (404, "NOT_FOUND", Remedy::OtherRequest),
        (429, "", Remedy::Later),
        (503, "<html>", Remedy::Later),
    ] {
        let error = AdeError::new(status, body.as_bytes());
        assert_eq!(error.remedy(false), remedy, "{error}");
    }
    let session = AdeError::new(401, b"");
    assert_eq!(session.remedy(true), Remedy::NewServerToken);
    assert_eq!(session.to_string(), "the enrollment service answered 401");
    let named = AdeError::new(401, b"Unauthorized");
    assert_eq!(named.code, Some(AdeErrorCode::Unauthorized));
    assert_eq!(
        named.to_string(),
        "the enrollment service answered 401, UNAUTHORIZED"
    );
    assert_eq!(AdeError::new(500, b"<html>").code, None);
    assert_eq!(
        AdeError::new(500, b"hush").to_string(),
        "the enrollment service answered 500"
    );
}

proptest! {
    #[test]
    fn profiles_come_back(
        texts in prop::collection::vec(prop::option::of(any::<String>()), 8),
        flags in prop::collection::vec(prop::option::of(any::<bool>()), 9),
        items in prop::option::of(prop::collection::vec("[A-Za-z]{0,12}|Siri|TOS", 0..5)),
        certificates in prop::option::of(prop::collection::vec(
            prop::collection::vec(any::<u8>(), 0..20), 0..3)),
        devices in prop::option::of(prop::collection::vec(any::<String>(), 0..4)),
        unknown in "new_[a-z]{1,5}",
    ) {
        let [a, b, c, d, e, f, g, h] = <[_; 8]>::try_from(texts).unwrap();
        let mut profile = AdeProfile::new(a.unwrap_or_default(), b.unwrap_or_default());
        profile.configuration_web_url = c;
        profile.department = d;
        profile.org_magic = e;
        profile.language = f;
        profile.region = g;
        profile.profile_uuid = h;
        let [a, b, c, d, e, f, g, h, i] = <[_; 9]>::try_from(flags).unwrap();
        profile.is_supervised = a;
        profile.is_mandatory = b;
        profile.is_mdm_removable = c;
        profile.is_multi_user = d;
        profile.await_device_configured = e;
        profile.auto_advance_setup = f;
        profile.allow_pairing = g;
        profile.do_not_use_profile_from_backup = h;
        profile.is_return_to_service = i;
        profile.skip_setup_items =
            items.map(|items| items.into_iter().map(SkipItem::from).collect());
        profile.anchor_certs =
            certificates.map(|all| all.into_iter().map(Into::into).collect());
        profile.devices = devices;
        profile.extra.insert(unknown, Value::from(true));
        let written = json::to_vec(&profile).unwrap();
        let _ = profile.findings();
        prop_assert_eq!(json::from_slice::<AdeProfile>(&written), Ok(profile));
    }

    #[test]
    fn no_refusal_panics(status: u16, body in prop::collection::vec(any::<u8>(), 0..40)) {
        AdeError::new(status, &body).remedy(false);
    }
}
