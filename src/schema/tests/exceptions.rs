//! Where messages in use are not as the schema has them, and rightly so.

use super::*;

fn profile(without: &str, keys: &[(&str, Value)]) -> Vec<String> {
    let mut profile = Dictionary::from([
        ("PayloadType", Value::from("Configuration")),
        ("PayloadIdentifier", "com.example".into()),
        ("PayloadUUID", "b1c2c9d0-0000-4000-8000-000000000002".into()),
        ("PayloadVersion", 1.into()),
        ("PayloadContent", Value::from_iter(Vec::<Value>::new())),
    ]);
    profile.remove(without);
    profile.extend(keys.iter().cloned());
    let target = Target::ios("18.1");
    found(&validate_dictionary(&profile, Subject::Profile, &target))
}

#[test]
fn the_content_of_a_profile_can_be_closed() {
    let data = || Value::from(Data::from(b"\x30\x00"));
    assert_eq!(profile("", &[("PayloadContent", data())]), [""; 0]);
    let encrypted = [("EncryptedPayloadContent", data())];
    assert_eq!(profile("PayloadContent", &encrypted), [""; 0]);
    let missing = ["missing-required PayloadContent"];
    assert_eq!(profile("PayloadContent", &[]), missing);
    let wrong = [("PayloadContent", Value::from(true))];
    assert_eq!(profile("", &wrong), ["type PayloadContent"]);
}

#[test]
fn consent_is_asked_for_in_languages() {
    let texts = Dictionary::from([("default", "a"), ("en", "b"), ("Planted", "c")]);
    assert_eq!(
        profile("", &[("ConsentText", texts.into())]),
        ["unknown-key ConsentText.Planted"]
    );
}

#[test]
fn what_is_missing_is_told_beside_what_stands_against_the_whole() {
    let plain = Target::ios("18.1");
    assert_eq!(
        command("EnableLostMode", &[("Mesage", "x".into())], &plain),
        ["needs-supervision", "unknown-key Mesage"]
    );
    let items = Value::from_iter([Dictionary::from([("Item", Value::from("Bluetooth"))]).into()]);
    assert_eq!(
        command("Settings", &[("Settings", items)], &plain),
        [
            "needs-supervision Settings[0]",
            "missing-required Settings[0].Enabled"
        ]
    );
    // Nothing is gained by what is not there anyway.
    let tv = Target::tvos("18.1");
    assert_eq!(
        command("InstallEnterpriseApplication", &[], &tv),
        ["not-on-os"]
    );
}

#[test]
fn items_and_status_items_that_are_misspelt_are_near_others() {
    let settings = |item: &str| {
        let items = Value::from_iter([Dictionary::from([("Item", item)]).into()]);
        let target = Target::ios("18.1").supervised();
        let found = violations("Settings", &[("Settings", items)], &target);
        found.first().map(ToString::to_string)
    };
    assert_eq!(
        settings("Wallpapr").as_deref(),
        Some("Settings[0]: `Item` is none of the 20 values; did you mean `Wallpaper`?")
    );
    assert_eq!(
        settings("x").as_deref(),
        Some("Settings[0]: `Item` is none of the 20 values")
    );
    let model = Dictionary::from([("famly", "iPad")]);
    let device = Dictionary::from([("model", model)]);
    let report = Dictionary::from([
        (
            "StatusItems",
            Value::from(Dictionary::from([("device", device)])),
        ),
        ("Errors", Value::from_iter(Vec::<Value>::new())),
    ]);
    let found = validate_dictionary(&report, Subject::StatusReport, &Target::ios("18.1"));
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["StatusItems.device.model.famly: not in the schema; did you mean `device.model.family`?"]
    );
}

#[test]
fn single_sign_on_is_told_by_its_extension() {
    let sso = |extension: &str, kind: &str| {
        let keys = [
            ("ExtensionIdentifier", Value::from(extension)),
            ("TeamIdentifier", "apple".into()),
            ("Type", kind.into()),
            ("Realm", "EXAMPLE.COM".into()),
            ("Hosts", texts([".example.com"])),
        ];
        let target = Target::macos("15").user_approved();
        payload_of("com.apple.extensiblesso", &keys, &target)
    };
    let kerberos = "com.apple.AppSSOKerberos.KerberosExtension";
    assert_eq!(sso(kerberos, "Credential"), [""; 0]);
    assert_eq!(
        sso(kerberos, "Redirect"),
        ["value-list PayloadContent[0].Type"]
    );
    assert_eq!(sso("com.example.sso", "Redirect"), [""; 0]);
    assert_eq!(
        sso("com.example.sso", "x"),
        ["value-list PayloadContent[0].Type"]
    );
}

#[test]
fn payloads_lack_what_their_own_item_requires() {
    assert_eq!(
        payload_of("com.apple.webClip.managed", &[], &Target::ios("18.1")),
        [
            "missing-required PayloadContent[0].URL",
            "missing-required PayloadContent[0].Label"
        ]
    );
    let target = Target::macos("15");
    assert_eq!(payload_of("com.apple.MCX", &[], &target), [""; 0]);
}

#[test]
fn what_a_device_says_of_itself_is_a_warning() {
    let body = other("MachineInfo").unwrap().request();
    let info = Dictionary::from([("UDID", 1)]);
    let found = validate_dictionary(&info, Subject::Body(body), &Target::ios("18.1"));
    assert!(!found.is_empty());
    let severities = found.iter().map(Violation::severity);
    assert!(severities.into_iter().all(|one| one == Severity::Warning));
}

#[test]
fn the_envelope_of_a_command_has_two_keys() {
    let command = Dictionary::from([("RequestType", "ProfileList")]);
    let envelope = Dictionary::from([
        ("Command", Value::from(command)),
        ("CommandUUID", 1.into()),
        ("CommandUuid", "c1".into()),
    ]);
    let target = Target::ios("18.1");
    let found = validate_dictionary(&envelope, Subject::CommandEnvelope, &target);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "CommandUUID: a string is expected, an integer came",
            "CommandUuid: not in the schema; did you mean `CommandUUID`?"
        ]
    );
}
