//! Profiles that enroll, from outside: signed, read back, and those of others.

use super::corpus::{Faults, cases};
use apple_mdm::{
    AccessRights, Message,
    enrollment::{
        profile::{AcmeKey, EnrollmentProfile, Identity, TrustedCertificate, subject},
        profile_service::ProfileService,
    },
    plist::Value,
    profile::{AnyPayload, PayloadKeys, Profile, mdm::ServerCapability, security_scep},
    schema::{self, Target},
};

const UUID: &str = "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F00";
const TOPIC: &str = "com.apple.mgmt.External.b4dff0a2";
const SERVER: &str = "https://mdm.example.com/mdm";

fn keys() -> PayloadKeys {
    PayloadKeys::new("com.example.mdm", UUID)
        .display_name("Example & Sons")
        .organization("Example, Inc.")
        .description("Enrolls this device")
}

fn scep() -> Identity {
    let content = security_scep::PayloadContent::new("https://mdm.example.com/scep");
    let content = content.subject(subject([("O", "Example"), ("CN", "%HardwareUUID%")]));
    Identity::scep(content.keysize(2048).key_usage(5).challenge("once"))
}

fn acme() -> Identity {
    let directory = "https://ca.example.com/directory";
    Identity::acme(
        directory,
        "C02",
        AcmeKey::AttestedP256,
        subject([("CN", "C02")]),
    )
}

fn complete() -> EnrollmentProfile {
    EnrollmentProfile::device(keys(), TOPIC, SERVER, scep())
        .certificate(
            TrustedCertificate::root(vec![0x30, 0])
                .pin_server()
                .pin_check_in(),
        )
        .mdm(|mdm| {
            mdm.check_in_url("https://mdm.example.com/check-in")
                .sign_message(true)
                .check_out_when_removed(true)
                .pinning_revocation_check_required(true)
                .server_capabilities([
                    ServerCapability::MdmPerUserConnections,
                    ServerCapability::MdmBootstraptoken,
                    ServerCapability::MdmToken,
                ])
        })
}

/// Text under a key of a payload, as others read it.
fn text<'a>(profile: &'a plist::Value, payload: usize, key: &str) -> &'a str {
    let payloads = profile.as_dictionary().unwrap()["PayloadContent"].as_array();
    let payload = payloads.unwrap()[payload].as_dictionary();
    payload.unwrap()[key].as_string().unwrap()
}

#[test]
fn another_parser_reads_what_is_written() {
    let xml = complete().to_xml().unwrap();
    let read = plist::Value::from_reader_xml(&*xml).unwrap();
    let envelope = read.as_dictionary().unwrap();
    assert_eq!(envelope["PayloadType"].as_string(), Some("Configuration"));
    assert_eq!(envelope["PayloadVersion"].as_signed_integer(), Some(1));
    assert_eq!(
        envelope["PayloadDisplayName"].as_string(),
        Some("Example & Sons")
    );
    assert_eq!(text(&read, 0, "PayloadType"), "com.apple.security.scep");
    assert_eq!(text(&read, 1, "PayloadType"), "com.apple.mdm");
    assert_eq!(text(&read, 2, "PayloadType"), "com.apple.security.root");
    assert_eq!(
        text(&read, 1, "IdentityCertificateUUID"),
        text(&read, 0, "PayloadUUID")
    );
    let mdm = envelope["PayloadContent"].as_array().unwrap()[1].as_dictionary();
    let pins = mdm.unwrap()["ServerURLPinningCertificateUUIDs"].as_array();
    assert_eq!(
        pins.unwrap()[0].as_string(),
        Some(text(&read, 2, "PayloadUUID"))
    );
    assert_eq!(mdm.unwrap()["AccessRights"].as_signed_integer(), Some(8191));
    // The same input gives the same bytes.
    assert_eq!(complete().to_xml().unwrap(), xml);
}

#[test]
fn the_schema_takes_what_is_built() {
    for profile in [
        complete(),
        complete().with_identity(acme()),
        EnrollmentProfile::account_driven(
            keys(),
            TOPIC,
            SERVER,
            acme(),
            "ADDE".into(),
            "a@example.com",
        ),
    ] {
        assert!(profile.findings().is_empty(), "{:?}", profile.findings());
        for target in [Target::ios("18.1"), Target::macos("15.1")] {
            let found = schema::validate(&profile.to_profile(), &target);
            // What devices are called to ignore is no fault of the profile's.
            let found: Vec<_> = found
                .iter()
                .filter(|one| one.severity() == schema::Severity::Error)
                .collect();
            assert!(found.is_empty(), "{target:?}: {found:?}");
        }
    }
    let user = EnrollmentProfile::user(keys(), TOPIC, SERVER, scep(), "a@example.com");
    let found = schema::validate(&user.to_profile(), &Target::ios("18.1"));
    assert!(
        found
            .iter()
            .any(|one| one.to_string().contains("ManagedAppleID")),
        "{found:?}"
    );
}

#[test]
fn rights_are_flags_on_the_wire() {
    let profile = complete().mdm(|mdm| mdm.access_rights(AccessRights::from_bits(1 << 20 | 3)));
    let xml = String::from_utf8(profile.to_xml().unwrap()).unwrap();
    assert!(xml.contains("<integer>1048579</integer>"), "{xml}");
    let read = Profile::from_slice(xml.as_bytes()).unwrap();
    let read = EnrollmentProfile::try_from(read).unwrap();
    let rights = read.mdm_payload().access_rights.unwrap();
    assert_eq!(rights.unknown().bits(), 1 << 20);
    assert_eq!(rights.names().count(), 2);
}

/// Every command that needs a right needs one that has a name here.
#[test]
fn the_names_of_rights_are_those_of_the_schema() {
    let names = [
        "AllowInspection",
        "AllowInstallationRemoval",
        "AllowPasscodeRemovalAndLock",
        "AllowDeviceErase",
        "AllowQueryDeviceInformation",
        "AllowQueryNetworkInformation",
        "AllowProvisioningInspection",
        "AllowProvisioningInstallationRemoval",
        "AllowQueryApplications",
        "AllowQueryRestrictions",
        "AllowQuerySecurity",
        "AllowSettings",
        "AllowAppInstallation",
        "DeviceLockAndRemovePasscode",
        "QueryInstalledApps",
    ];
    let all: AccessRights = names
        .iter()
        .map(|name| name.parse::<AccessRights>().unwrap())
        .collect();
    assert_eq!(all, AccessRights::ALL);
}

#[test]
fn profiles_of_others_that_enroll() {
    let mut faults = Faults::default();
    let mut seen = 0;
    let all = cases("profile/");
    for case in &all {
        if matches!(case.kind(), "profile/signed" | "profile/odd") {
            continue;
        }
        let bytes = std::fs::read(&case.file).unwrap();
        let Ok(profile) = Profile::from_slice_lenient(&bytes) else {
            continue;
        };
        let profile = profile.value;
        let enrolls = |payload: &AnyPayload| payload.payload_type() == "com.apple.mdm";
        if !profile.payloads().iter().any(enrolls) {
            continue;
        }
        seen += 1;
        if profile.payloads().iter().any(AnyPayload::is_raw) {
            faults.push(case, "a payload is kept raw");
        }
        match EnrollmentProfile::try_from(profile.clone()) {
            Err(error) => faults.push(case, error),
            Ok(read) if read.to_profile() != profile => {
                faults.push(case, "is another profile");
            }
            Ok(read) => {
                let written = read.to_xml().and_then(|xml| Value::from_slice(&xml));
                if written != Value::from_slice(&bytes) {
                    faults.push(case, "does not come back the same");
                }
                if !read.findings().is_empty() {
                    println!("{}: {:?}", case.file.display(), read.findings());
                }
            }
        }
    }
    assert!(
        all.is_empty() || seen > 0,
        "a corpus without enrollment profiles"
    );
    faults.none();
}

#[test]
fn hostile_answers_and_profiles_are_errors() {
    for bytes in [
        &b""[..],
        b"<dict/>",
        b"<dict><key>PayloadType</key><string>Profile Service</string></dict>",
        b"<dict><key>PayloadContent</key><array/></dict>",
    ] {
        assert!(ProfileService::from_slice(bytes).is_err());
        assert!(Profile::from_slice(bytes).is_err());
    }
}

#[cfg(feature = "cms")]
mod signed {
    use super::*;
    use apple_mdm::{
        cms::{
            AlgorithmPolicy, AttachedSignature, Certificate, ErrorKind, SigningKey, Time,
            TrustPolicy, Validity,
        },
        enrollment::profile_service::{AnswerError, AnswerSigner, DeviceAttribute, ServiceAnswer},
        other::MachineInfo,
        profile::SignError,
    };
    use std::path::Path;

    fn fixture(name: &str) -> Vec<u8> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cms");
        std::fs::read(folder.join(name)).unwrap()
    }

    fn certificate(name: &str) -> Certificate {
        Certificate::from_bytes(&fixture(name)).unwrap()
    }

    fn key(name: &str) -> SigningKey {
        SigningKey::from_bytes(&fixture(&format!("signing/{name}.key"))).unwrap()
    }

    fn now() -> Time {
        let made = certificate("signing/root.pem").not_before().unwrap();
        Time::from_unix(made.to_unix() + 3_600)
    }

    fn trusting(anchor: &str) -> TrustPolicy {
        TrustPolicy::new([certificate(anchor)], Validity::At(now()))
    }

    #[test]
    fn one_call_signs_a_profile() {
        for name in ["rsa2048", "p256", "p384"] {
            let own = certificate(&format!("signing/{name}.pem"));
            let chain = [certificate("signing/inter.pem")];
            let message = complete().sign(&key(name), &own, &chain, now()).unwrap();
            let signed = AttachedSignature::from_bytes(message.as_der()).unwrap();
            let signed = signed.verify(&AlgorithmPolicy::new()).unwrap();
            signed.authenticate(&trusting("signing/root.pem")).unwrap();
            let read = Profile::from_slice(signed.content().unwrap()).unwrap();
            assert_eq!(EnrollmentProfile::try_from(read).unwrap(), complete());
        }
    }

    #[test]
    fn a_profile_that_cannot_be_signed_says_why() {
        let own = certificate("signing/p256.pem");
        let error = complete().sign(&key("p384"), &own, &[], now()).unwrap_err();
        let SignError::Refused(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.kind(), ErrorKind::WrongKey);
        let unwritable = complete().mdm(|mut mdm| {
            mdm.server_url.push('\u{1}');
            mdm
        });
        let error = unwritable.sign(&key("p256"), &own, &[], now()).unwrap_err();
        assert!(
            error.to_string().contains("PayloadContent[1].ServerURL"),
            "{error}"
        );
    }

    fn service() -> ProfileService {
        let attributes = [DeviceAttribute::Udid, DeviceAttribute::Product];
        ProfileService::new(keys(), "https://mdm.example.com/profile", attributes).challenge("once")
    }

    /// What a device posts that has this key.
    fn posted(signer: &str, challenge: &str) -> Vec<u8> {
        let mut info = MachineInfo::default();
        info.udid = Some("00008030-001A2D3E4F50002E".into());
        info.product = Some("iPhone17,1".into());
        info.serial = Some("C02".into());
        let answer = service().challenge(challenge).answer(&info).unwrap();
        let xml = answer.to_xml().unwrap();
        let own = certificate(&format!("signing/{signer}.pem"));
        let signing = apple_mdm::cms::Signing::attached(&xml, &own, now());
        let chain = [certificate("signing/inter.pem")];
        signing.chain(&chain).sign(&key(signer)).unwrap().into_der()
    }

    #[test]
    fn the_signer_tells_the_steps_apart() {
        let body = posted("p256", "once");
        let answer = ServiceAnswer::from_bytes(&body, &AlgorithmPolicy::new()).unwrap();
        answer.check(&service()).unwrap();
        assert_eq!(answer.claimed_info().product.as_deref(), Some("iPhone17,1"));
        assert_eq!(answer.claimed_info().serial, None, "it was not asked");
        let (this, other) = (trusting("signing/root.pem"), trusting("rootv1.pem"));
        assert!(matches!(
            answer.signer(&this, &other),
            Ok(AnswerSigner::Device(_))
        ));
        assert!(matches!(
            answer.signer(&other, &this),
            Ok(AnswerSigner::Enrolled(_))
        ));
        assert!(matches!(
            answer.signer(&other, &other),
            Err(AnswerError::Signature(_))
        ));
    }

    #[test]
    fn what_is_not_the_devices_is_refused() {
        let read = |body: &[u8]| ServiceAnswer::from_bytes(body, &AlgorithmPolicy::new());
        let wrong = read(&posted("p256", "twice")).unwrap();
        assert_eq!(wrong.check(&service()), Err(AnswerError::Challenge));
        // Not signed.
        let xml = MachineInfo::default().to_xml().unwrap();
        assert!(matches!(read(&xml), Err(AnswerError::Signature(_))));
        // Changed.
        let mut body = posted("p256", "once");
        let at = body
            .windows(6)
            .position(|window| window == b"iPhone")
            .unwrap();
        body[at] = b'I';
        assert!(matches!(read(&body), Err(AnswerError::Signature(_))));
        // Signed, and no property list.
        let own = certificate("signing/p256.pem");
        let signing = apple_mdm::cms::Signing::attached(b"UDID=A", &own, now());
        let body = signing.sign(&key("p256")).unwrap().into_der();
        assert!(matches!(read(&body), Err(AnswerError::Content(_))));
    }

    #[test]
    fn a_service_is_signed_in_one_call_too() {
        let own = certificate("signing/p256.pem");
        let message = service().sign(&key("p256"), &own, &[], now()).unwrap();
        let signed = AttachedSignature::from_bytes(message.as_der()).unwrap();
        let signed = signed.verify(&AlgorithmPolicy::new()).unwrap();
        let read = ProfileService::from_slice(signed.content().unwrap()).unwrap();
        assert_eq!(read, service());
    }
}
