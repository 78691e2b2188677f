//! Profiles for one device alone.

use super::*;
use apple_mdm::{
    Message,
    profile::{PayloadEncryptionError, PayloadKeys, Profile, RawPayload, SecurityRoot},
};

fn profile() -> Profile {
    let keys = |name: &str| PayloadKeys::new(format!("com.example.{name}"), name);
    let vendor = RawPayload::new("com.example.vendor").with("Password", "cedar");
    let root = SecurityRoot::new(keys("root"), b"\x30\x03\x02\x01\x01");
    Profile::of("com.example", "u0", [root.into(), vendor.into()])
        .payload_display_name("For one device")
}

#[test]
fn payloads_are_encrypted_for_a_device_and_decrypted_by_it() {
    let (device, key) = (certificate("device"), key("device"));
    let encrypted = profile().encrypt([&device], &mut Counter(21)).unwrap();
    assert!(encrypted.payloads().is_empty());
    assert_eq!(encrypted.is_encrypted, Some(true));
    let xml = String::from_utf8(encrypted.to_xml().unwrap()).unwrap();
    assert!(xml.contains("For one device"));
    for hidden in ["cedar", "com.example.vendor", "<key>PayloadContent</key>"] {
        assert!(!xml.contains(hidden), "{hidden}");
    }
    // What is encrypted is a property list of an array.
    let message = encrypted.encrypted_payload_content.clone().unwrap();
    let inner = Enveloped::from_bytes(message.as_slice())
        .and_then(|message| message.decrypt(&key))
        .unwrap();
    let inner: apple_mdm::plist::Value = apple_mdm::plist::from_slice(inner.as_bytes()).unwrap();
    assert_eq!(inner.as_array().map(|payloads| payloads.len()), Some(2));

    let received = Profile::from_slice(xml.as_bytes()).unwrap();
    assert_eq!(received.decrypt(&device, &key).unwrap(), profile());
}

#[test]
fn what_is_not_to_be_decrypted_is_told() {
    let (device, key) = (certificate("device"), key("device"));
    let plain = profile().decrypt(&device, &key);
    assert_eq!(plain.unwrap_err(), PayloadEncryptionError::NotEncrypted);
    let encrypted = profile().encrypt([&device], &mut Counter(22)).unwrap();
    let twice = encrypted.clone().encrypt([&device], &mut Counter(22));
    assert_eq!(twice.unwrap_err(), PayloadEncryptionError::Encrypted);

    let failed = |error| match error {
        PayloadEncryptionError::Cms(error) => error.kind(),
        other => panic!("{other}"),
    };
    let other = certificate("other");
    let refused = encrypted.decrypt(&other, &self::key("other"));
    assert_eq!(failed(refused.unwrap_err()), ErrorKind::DecryptionFailed);
    let nobody = profile().encrypt([], &mut Counter(22));
    assert_eq!(failed(nobody.unwrap_err()), ErrorKind::NoRecipient);

    let nonsense = Encryption::new(b"<dict/>", [&device])
        .encrypt(&mut Counter(23))
        .unwrap();
    let mut wrong = profile();
    wrong.encrypted_payload_content = Some(nonsense.into_der().into());
    let error = wrong.decrypt(&device, &key).unwrap_err();
    assert!(matches!(error, PayloadEncryptionError::Payloads(_)));
}
