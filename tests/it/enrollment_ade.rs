//! Automated Device Enrollment, from the server token to the first command.

use crate::corpus::{Case, Faults, cases};
use apple_mdm::{
    Decoded, Message,
    enrollment::automated::{
        AdeProfile, AssignProfileResponse, DefineProfileResponse, DeviceDetailsResponse,
        FetchDevicesResponse,
    },
    json,
    other::MachineInfo,
    plist::Value,
};
use serde::{Serialize, de::DeserializeOwned};

/// JSON of others, strictly typed: with warnings, unknown keys or another
/// value once written it is a fault.
pub(crate) fn typed<T>(case: &Case, faults: &mut Faults) -> Option<T>
where
    T: Message + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let bytes = std::fs::read(&case.file).unwrap();
    let message: T = match json::from_slice(&bytes) {
        Ok(message) => message,
        Err(error) => {
            faults.push(case, error);
            return None;
        }
    };
    let lenient: Decoded<T> = json::from_slice(&bytes).unwrap();
    if lenient.value != message || !lenient.warnings.is_empty() {
        faults.push(case, "leniently it is another");
    }
    if !message.unknown_keys().is_empty() {
        faults.push(case, format!("unknown: {:?}", message.unknown_keys()));
    }
    let received: Value = json::from_slice(&bytes).unwrap();
    let written = json::to_vec(&message).unwrap();
    if json::from_slice::<Value>(&written) != Ok(received) {
        faults.push(case, "does not come back the same");
    }
    Some(message)
}

#[test]
fn profiles_of_others_are_typed() {
    let mut faults = Faults::default();
    for case in cases("dep-profile") {
        let Some(profile) = typed::<AdeProfile>(&case, &mut faults) else {
            continue;
        };
        if profile.profile_uuid.is_none() || profile.skip_setup_items.is_none() {
            faults.push(&case, "is not what it says");
        }
        // It says that it waits, and is not supervised.
        let found: Vec<_> = profile.findings();
        if found
            .iter()
            .all(|found| found.path().to_string() != "await_device_configured")
        {
            faults.push(&case, format!("{found:?}"));
        }
    }
    faults.none();
}

#[test]
fn answers_of_the_service_are_typed() {
    let mut faults = Faults::default();
    for case in cases("dep-api") {
        let bytes = std::fs::read(&case.file).unwrap();
        let value: Value = json::from_slice(&bytes).unwrap();
        let devices: Vec<_> = match value.get("devices") {
            Some(Value::Array(_)) => {
                let answer = typed::<FetchDevicesResponse>(&case, &mut faults);
                answer
                    .into_iter()
                    .flat_map(|it| it.devices)
                    .flatten()
                    .collect()
            }
            Some(Value::Dictionary(devices))
                if devices.iter().all(|(_, device)| device.as_str().is_some()) =>
            {
                typed::<DefineProfileResponse>(&case, &mut faults);
                typed::<AssignProfileResponse>(&case, &mut faults);
                continue;
            }
            _ => {
                let answer = typed::<DeviceDetailsResponse>(&case, &mut faults);
                let devices = answer.into_iter().flat_map(|it| it.devices).flatten();
                devices.map(|(_, device)| device).collect()
            }
        };
        let known = |device: &apple_mdm::enrollment::automated::AdeDevice| {
            device.serial_number.is_some()
                && device.os.as_ref().is_some_and(|os| os.is_known())
                && device
                    .device_family
                    .as_ref()
                    .is_some_and(|it| it.is_known())
                && device
                    .profile_status
                    .as_ref()
                    .is_some_and(|it| it.is_known())
        };
        if devices.is_empty() || !devices.iter().all(known) {
            faults.push(&case, "is not what it says");
        }
    }
    faults.none();
}

#[test]
fn devices_tell_their_system() {
    let mut faults = Faults::default();
    for case in cases("machine-info") {
        let bytes = std::fs::read(&case.file).unwrap();
        let info = MachineInfo::from_slice(&bytes).unwrap();
        // One claims to be a model that nobody made.
        let is_made_up = info.product.as_deref() == Some("Yolo9,1");
        if info.target().is_none() != is_made_up {
            faults.push(&case, "is of no system");
        }
    }
    faults.none();
}

#[cfg(feature = "cms")]
mod signed {
    use apple_mdm::{
        cms::{
            self, AlgorithmPolicy, Certificate, RsaKey, Signing, SigningKey, Time, TrustPolicy,
            Validity,
        },
        enrollment::{
            device_info::{HEADER, MachineInfoError, SignedMachineInfo},
            server_token::{ServerToken, ServerTokenError},
        },
        schema::Os,
    };
    use base64::{Engine as _, prelude::BASE64_STANDARD};

    fn fixture(name: &str) -> Vec<u8> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms/");
        std::fs::read(format!("{folder}{name}")).unwrap()
    }

    fn certificate(name: &str) -> Certificate {
        Certificate::from_bytes(&fixture(&format!("signing/{name}.pem"))).unwrap()
    }

    fn sign(content: &[u8]) -> Vec<u8> {
        let key = SigningKey::from_bytes(&fixture("signing/rsa2048.key")).unwrap();
        let own = certificate("rsa2048");
        let at = Time::from_unix(own.not_before().unwrap().to_unix() + 3600);
        let between = certificate("inter");
        let signing = Signing::attached(content, &own, at).chain([&between]);
        signing.sign(&key).unwrap().into_der()
    }

    const INFO: &[u8] =
        b"<plist version=\"1.0\"><dict><key>PRODUCT</key><string>iPhone15,2</string>\
        <key>OS_VERSION</key><string>18.1</string><key>SERIAL</key><integer>7</integer>\
        <key>NEW</key><true/></dict></plist>";

    #[test]
    fn a_device_is_known_by_its_signature() {
        let body = sign(INFO);
        let from_body = SignedMachineInfo::from_body(&body).unwrap();
        let header = BASE64_STANDARD.encode(&body);
        let from_header = SignedMachineInfo::from_header(&format!(" {header} ")).unwrap();
        assert_eq!(HEADER, "x-apple-aspen-deviceinfo");
        let root = [certificate("root")];
        for signed in [from_body, from_header] {
            let device = signed.authenticate_apple_device(&root).unwrap();
            assert_eq!(device.info.os(), Some(Os::Ios));
            assert_eq!(device.identity.certificate(), &certificate("rsa2048"));
            // A serial number that is no text does not keep a device away.
            assert_eq!(device.warnings.len(), 1);
            assert!(device.info.serial.is_none() && device.info.extra.get("NEW").is_some());

            let now = certificate("root").not_before().unwrap();
            let now = Time::from_unix(now.to_unix() + 3600);
            let trust = TrustPolicy::new(root.clone(), Validity::At(now));
            let policy = AlgorithmPolicy::new();
            assert!(signed.authenticate(&policy, &trust).is_ok());
            assert_eq!(signed.read_unverified().unwrap().value, device.info);
        }
    }

    #[test]
    fn nobody_else_is_a_device() {
        let refused = |body: &[u8], anchors: &[Certificate]| {
            let signed = SignedMachineInfo::from_body(body)?;
            signed.authenticate_apple_device(anchors).map(|_| ())
        };
        let body = sign(INFO);
        let kind = |result| match result {
            Err(MachineInfoError::Signature(error)) => error.kind(),
            other => panic!("{other:?}"),
        };
        let stranger = Certificate::from_bytes(&fixture("root.pem")).unwrap();
        assert_eq!(kind(refused(&body, &[])), cms::ErrorKind::NoAnchors);
        assert_eq!(
            kind(refused(&body, &[stranger])),
            cms::ErrorKind::UnknownIssuer
        );
        let mut changed = body.clone();
        let at = changed.windows(4).position(|it| it == b"15,2").unwrap();
        changed[at] = b'6';
        let root = [certificate("root")];
        assert_eq!(
            kind(refused(&changed, &root)),
            cms::ErrorKind::WrongMessageDigest
        );
        // What it says is read all the same by who asks for just that.
        let signed = SignedMachineInfo::from_body(&changed).unwrap();
        let info = signed.read_unverified().unwrap().value;
        assert_eq!(info.product.as_deref(), Some("iPhone65,2"));
        assert!(matches!(
            refused(&sign(b"no property list"), &root),
            Err(MachineInfoError::Content(_))
        ));
        assert!(refused(INFO, &root).is_err());
        assert!(SignedMachineInfo::from_header("?").is_err());
    }

    #[test]
    fn what_old_devices_sign_with_is_for_them_alone() {
        let message = fixture("ok_leaf_sha1_attr_attached_stream.der");
        let signed = SignedMachineInfo::from_body(&message).unwrap();
        let root = [Certificate::from_bytes(&fixture("root.pem")).unwrap()];
        assert!(signed.authenticate_apple_device(&root).is_ok());
        let trust = TrustPolicy::new(root, Validity::Untimed);
        let refused = signed.authenticate(&AlgorithmPolicy::new(), &trust);
        let sha1 = cms::Error::from(cms::ErrorKind::Sha1);
        assert_eq!(refused.unwrap_err(), MachineInfoError::Signature(sha1));
    }

    #[test]
    fn a_server_token_is_opened_in_one_call() {
        let key = RsaKey::from_bytes(&fixture("enveloped/device.key")).unwrap();
        let token = ServerToken::decrypt(&fixture("enveloped/token.p7m"), &key).unwrap();
        assert_eq!(token.consumer_key, "CK_cedar");
        assert!(token.access_token_expiry.is_some() && token.extra.is_empty());
        let sealed = ServerToken::from_slice(&fixture("enveloped/token.p7m"));
        assert!(sealed.is_err());
        let other = RsaKey::from_bytes(&fixture("enveloped/big.key")).unwrap();
        assert!(matches!(
            ServerToken::decrypt(&fixture("enveloped/token.p7m"), &other),
            Err(ServerTokenError::Decryption(_))
        ));
    }
}
