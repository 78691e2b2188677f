mod properties;

use super::*;
use crate::profile::{RawPayload, mdm::ServerCapability, security_scep};

const UUID: &str = "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F00";

fn keys() -> PayloadKeys {
    PayloadKeys::new("com.example.mdm", UUID)
}

fn scep() -> Identity {
    let content = security_scep::PayloadContent::new("https://mdm.example.com/scep");
    Identity::scep(content.keysize(2048).key_usage(5).challenge("once"))
}

fn acme(key: AcmeKey) -> Identity {
    let subject = subject([("CN", "device")]);
    Identity::acme("https://ca.example.com/directory", "C02", key, subject)
}

fn device(identity: Identity) -> EnrollmentProfile {
    let (topic, url) = ("com.apple.mgmt.External.1", "https://mdm.example.com/mdm");
    EnrollmentProfile::device(keys(), topic, url, identity)
}

fn found(profile: &EnrollmentProfile) -> Vec<String> {
    profile.findings().iter().map(ToString::to_string).collect()
}

fn paths(profile: &EnrollmentProfile) -> Vec<String> {
    let found = profile.findings();
    found.iter().map(|found| found.path().to_string()).collect()
}

/// All references of the payload `com.apple.mdm`, and whether each names one
/// payload.
fn refers_well(profile: &Profile) -> bool {
    let Some(AnyPayload::Mdm(mdm)) = profile
        .payloads()
        .iter()
        .find(|payload| matches!(payload, AnyPayload::Mdm(_)))
    else {
        return false;
    };
    let pins = [
        &mdm.server_url_pinning_certificate_uuids,
        &mdm.check_in_url_pinning_certificate_uuids,
    ];
    let pins = pins.into_iter().flatten().flatten();
    pins.chain([&mdm.identity_certificate_uuid]).all(|uuid| {
        let named = profile.payloads().iter();
        named
            .filter(|payload| payload.payload_uuid() == Some(uuid))
            .count()
            == 1
    })
}

#[test]
fn references_are_made() {
    let profile = device(scep())
        .certificate(TrustedCertificate::root(vec![0x30]).pin_server())
        .certificate(
            TrustedCertificate::pkcs1(vec![0x30])
                .pin_server()
                .pin_check_in(),
        )
        .certificate(TrustedCertificate::pem(&b"-----BEGIN CERTIFICATE-----"[..]));
    let mdm = profile.mdm_payload();
    assert_eq!(mdm.common.uuid, "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F01");
    assert_eq!(
        mdm.identity_certificate_uuid,
        "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F02"
    );
    let uuids = mdm.server_url_pinning_certificate_uuids.as_deref();
    assert_eq!(uuids.map(<[_]>::len), Some(2));
    let uuids = mdm.check_in_url_pinning_certificate_uuids.as_deref();
    assert_eq!(uuids.unwrap(), ["6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F11"]);
    assert!(refers_well(&profile.to_profile()));
    assert_eq!(found(&profile), [""; 0]);
    assert!(profile.to_profile().payloads().iter().all(|p| !p.is_raw()));
}

#[test]
fn a_caller_cannot_make_them_dangle() {
    let profile = device(scep())
        .certificate(TrustedCertificate::root(vec![0x30]).pin_server())
        .mdm(|mut mdm| {
            mdm.identity_certificate_uuid = "elsewhere".into();
            mdm.server_url_pinning_certificate_uuids = None;
            mdm.check_in_url_pinning_certificate_uuids(["nowhere"])
        })
        .envelope(|envelope| envelope.payload_content(Vec::new()));
    assert!(refers_well(&profile.to_profile()));
    assert_eq!(profile.to_profile().payloads().len(), 3);
    let pins = &profile.mdm_payload().server_url_pinning_certificate_uuids;
    assert_eq!(pins.as_deref().map(<[_]>::len), Some(1));

    let renewed = profile.with_identity(acme(AcmeKey::AttestedP384));
    assert!(refers_well(&renewed.to_profile()));
    assert_eq!(renewed.identity().payload_type(), "com.apple.security.acme");
}

#[test]
fn payloads_keep_the_keys_that_they_bring() {
    let content = security_scep::PayloadContent::new("https://a").keysize(2048);
    let own = crate::profile::SecurityScep::new(PayloadKeys::new("own", "u9"), content);
    let profile = device(own.into());
    assert_eq!(profile.identity().uuid(), "u9");
    assert_eq!(profile.mdm_payload().identity_certificate_uuid, "u9");
    assert_eq!(
        found(&profile),
        ["PayloadContent[1].IdentityCertificateUUID: is no UUID"]
    );
}

#[test]
fn a_uuid_that_is_taken_is_passed_over() {
    let taken = "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F11";
    let own = RawPayload::new("com.example.app").with("PayloadUUID", taken);
    let certificate = TrustedCertificate::root(vec![0x30]).pin_server();
    let profile = device(scep()).payload(own).certificate(certificate);
    let uuids = profile
        .mdm_payload()
        .server_url_pinning_certificate_uuids
        .as_deref();
    assert_eq!(uuids.unwrap(), ["6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F12"]);
    assert!(refers_well(&profile.to_profile()));
}

#[test]
fn each_way_has_its_keys() {
    let (topic, url) = ("com.apple.mgmt.External.1", "https://mdm.example.com/mdm");
    let user = EnrollmentProfile::user(keys(), topic, url, scep(), "a@example.com");
    assert_eq!(user.enrollment_type(), EnrollmentType::User);
    assert_eq!(user.mdm_payload().access_rights, None);
    for (mode, way, rights) in [
        (
            EnrollmentMode::Byod,
            EnrollmentType::AccountDrivenUser,
            None,
        ),
        (
            EnrollmentMode::Adde,
            EnrollmentType::AccountDrivenDevice,
            Some(AccessRights::ALL),
        ),
    ] {
        let driven =
            EnrollmentProfile::account_driven(keys(), topic, url, scep(), mode, "a@example.com");
        assert_eq!(driven.enrollment_type(), way);
        assert_eq!(driven.mdm_payload().access_rights, rights);
        assert_eq!(found(&driven), [""; 0]);
    }
    assert_eq!(device(scep()).enrollment_type(), EnrollmentType::Device);
    assert_eq!(found(&user), [""; 0]);
}

#[test]
fn findings_of_the_server_name_their_key() {
    let profile = device(scep()).mdm(|mut mdm| {
        mdm.topic = "com.apple.mgmt.".into();
        mdm.server_url = "http://mdm.example.com".into();
        mdm.check_in_url("mdm.example.com/checkin")
            .use_development_apns(true)
            .pinning_revocation_check_required(true)
            .prompt_user_to_allow_bootstrap_token_for_authentication(true)
            .server_capabilities([
                ServerCapability::MdmToken,
                ServerCapability::MdmToken,
                "com.example".into(),
            ])
            .access_rights(AccessRights::INSTALLATION_REMOVAL)
            .required_app_id_for_mdm(5)
    });
    let keys: Vec<_> = paths(&profile)
        .iter()
        .map(|path| {
            path.strip_prefix("PayloadContent[1].")
                .unwrap_or("")
                .to_owned()
        })
        .collect();
    assert_eq!(
        keys,
        [
            "Topic",
            "ServerURL",
            "CheckInURL",
            "UseDevelopmentAPNS",
            "PinningRevocationCheckRequired",
            "ServerCapabilities[1]",
            "ServerCapabilities[2]",
            "PromptUserToAllowBootstrapTokenForAuthentication",
            "AccessRights",
            "RequiredAppIDForMDM",
        ]
    );
}

#[test]
fn findings_of_accounts() {
    let with = |change: fn(Mdm) -> Mdm| paths(&device(scep()).mdm(change)).join(" ");
    let at = |key: &str| format!("PayloadContent[1].{key}");
    assert_eq!(
        with(|mdm| mdm.managed_apple_id("a@example.com")),
        at("AccessRights")
    );
    assert_eq!(
        with(|mdm| mdm.enrollment_mode("ADDE")),
        at("AssignedManagedAppleID")
    );
    assert_eq!(
        with(|mdm| mdm.assigned_managed_apple_id("a@example.com")),
        at("EnrollmentMode")
    );
    let both = with(|mdm| {
        mdm.managed_apple_id("a")
            .enrollment_mode("ADDE")
            .assigned_managed_apple_id("a")
    });
    assert_eq!(both, at("ManagedAppleID"));
    let unknown = with(|mut mdm| {
        mdm.access_rights = None;
        mdm.enrollment_mode("NEW").assigned_managed_apple_id("a")
    });
    assert_eq!(unknown, at("EnrollmentMode"));
    let held = device(scep())
        .mdm(|mut mdm| {
            mdm.access_rights = None;
            mdm.managed_apple_id("a")
        })
        .envelope(|envelope| {
            envelope
                .payload_removal_disallowed(true)
                .payload_scope("User")
        });
    assert_eq!(paths(&held), ["PayloadScope", "PayloadRemovalDisallowed"]);
}

#[test]
fn findings_of_identities() {
    let of = |identity: Identity| paths(&device(identity)).join(" ");
    for (content, expected) in [
        ("keysize 1024", "Keysize"),
        ("keysize 3072", "Keysize"),
        ("usage 4", "Key Usage"),
        ("usage 2", "Key Usage"),
        ("ftp", "URL"),
        ("fingerprint", "CAFingerprint"),
        ("subject", "Subject[0]"),
        ("type", "Key Type"),
    ] {
        let good = security_scep::PayloadContent::new("http://ca.example.com").keysize(2048);
        let content = match content {
            "keysize 1024" => good.keysize(1024),
            "keysize 3072" => good.keysize(3072),
            "usage 4" => good.key_usage(4),
            "usage 2" => good.key_usage(2),
            "ftp" => security_scep::PayloadContent::new("ftp://ca.example.com").keysize(2048),
            "fingerprint" => good.ca_fingerprint(vec![0; 19]),
            "subject" => good.subject([vec![vec!["CN".to_owned()]]]),
            _ => good.key_type("EC"),
        };
        let path = format!("PayloadContent[0].PayloadContent.{expected}");
        assert_eq!(of(Identity::scep(content)), path);
    }
    for key in [
        AcmeKey::AttestedP256,
        AcmeKey::AttestedP384,
        AcmeKey::BoundP256,
        AcmeKey::BoundP384,
        AcmeKey::P256,
        AcmeKey::Rsa(2048),
    ] {
        assert_eq!(of(acme(key)), "", "{key:?}");
    }
    assert_eq!(of(acme(AcmeKey::Rsa(1024))), "PayloadContent[0].KeySize");
    assert_eq!(of(acme(AcmeKey::Rsa(2047))), "PayloadContent[0].KeySize");
    type Change = fn(&mut crate::profile::SecurityAcme);
    let changes: [(Change, &str); 7] = [
        (|acme| acme.hardware_bound = false, "Attest"),
        (|acme| acme.key_size = 521, "KeySize"),
        (|acme| acme.key_size = 512, "KeySize"),
        (|acme| acme.key_type = "DSA".into(), "KeyType"),
        (
            |acme| acme.directory_url = "http://a".into(),
            "DirectoryURL",
        ),
        (|acme| acme.client_identifier.clear(), "ClientIdentifier"),
        (
            |acme| acme.extended_key_usage = Some(vec!["clientAuth".into()]),
            "ExtendedKeyUsage[0]",
        ),
    ];
    for (change, expected) in changes {
        let Identity::Acme(mut payload) = acme(AcmeKey::AttestedP256) else {
            panic!("no ACME");
        };
        change(&mut payload);
        assert_eq!(
            of(Identity::Acme(payload)),
            format!("PayloadContent[0].{expected}")
        );
    }
    assert_eq!(of(Identity::pkcs12(vec![0x30], "secret")), "");
    assert_eq!(
        of(Identity::pkcs12(vec![0x31], "secret")),
        "PayloadContent[0].PayloadContent"
    );
}

#[test]
fn findings_of_one_device() {
    let on = |profile: &EnrollmentProfile, target: &str| {
        let found = profile.findings_on(&target.parse().unwrap());
        found
            .iter()
            .map(|found| found.path().to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let server = "PayloadContent[1].ServerCapabilities";
    let attested = device(acme(AcmeKey::AttestedP256));
    assert_eq!(on(&attested, "iOS:18.0"), "");
    assert_eq!(on(&attested, "iOS:18.0,shared-ipad"), server);
    assert_eq!(on(&attested, "macOS:14.0"), server);
    let both =
        attested.mdm(|mdm| mdm.server_capabilities([ServerCapability::MdmPerUserConnections]));
    assert_eq!(on(&both, "iOS:18.0,shared-ipad"), "");
    assert_eq!(on(&both, "macOS"), "");
    assert_eq!(
        on(&both, "macOS:13.5"),
        "PayloadContent[0].HardwareBound PayloadContent[0].Attest"
    );
}

#[test]
fn pins_on_a_former_identity_go_with_it() {
    let mut whole = device(scep()).to_profile();
    let AnyPayload::Mdm(mdm) = &mut whole.payload_content.as_mut().unwrap()[1] else {
        panic!("no MDM");
    };
    let uuid = mdm.identity_certificate_uuid.clone();
    mdm.server_url_pinning_certificate_uuids = Some(vec![uuid]);
    let read = EnrollmentProfile::try_from(whole).unwrap();
    let content = security_scep::PayloadContent::new("https://a");
    let other = crate::profile::SecurityScep::new(PayloadKeys::new("own", "u9"), content);
    assert!(refers_well(&read.to_profile()));
    assert!(refers_well(&read.with_identity(other).to_profile()));
}

#[test]
fn findings_across_payloads() {
    let twin = RawPayload::new("com.example.app")
        .with("PayloadUUID", "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F02")
        .with("PayloadIdentifier", "com.example.mdm.identity");
    let second = Mdm::new(PayloadKeys::new("com.example.second", "u"), "", "", "");
    let profile = device(scep())
        .payload(twin)
        .payload(second)
        .payload(RawPayload::new("com.example.bare"))
        .certificate(TrustedCertificate::root(&b"-----BEGIN"[..]));
    assert_eq!(
        paths(&profile),
        [
            "PayloadContent[2].PayloadUUID",
            "PayloadContent[2].PayloadIdentifier",
            "PayloadContent[3].PayloadType",
            "PayloadContent[4].PayloadUUID",
            "PayloadContent[4].PayloadIdentifier",
            "PayloadContent[5].PayloadContent",
        ]
    );
}

#[test]
fn a_replacement_may_renew_the_identity_and_ask_for_less() {
    let replaced = |change: fn(Mdm) -> Mdm| {
        let found = device(scep())
            .mdm(change)
            .findings_replacing(&device(scep()));
        found
            .iter()
            .map(|found| found.path().to_string())
            .collect::<Vec<_>>()
    };
    let new =
        device(acme(AcmeKey::AttestedP256)).mdm(|mdm| mdm.access_rights(AccessRights::INSPECTION));
    assert!(new.findings_replacing(&device(scep())).is_empty());
    assert_eq!(
        device(scep()).findings_replacing(&new).len(),
        1,
        "rights become more"
    );
    for (found, key) in [
        (replaced(|mdm| mdm.check_in_url("https://a")), "CheckInURL"),
        (
            replaced(|mdm| mdm.enrollment_mode("ADDE")),
            "EnrollmentMode",
        ),
        (
            replaced(|mdm| mdm.server_capabilities(["com.apple.mdm.per-user-connections"])),
            "ServerCapabilities",
        ),
        (
            replaced(|mut mdm| {
                mdm.topic.push('1');
                mdm
            }),
            "Topic",
        ),
        (
            replaced(|mut mdm| {
                mdm.server_url.push('/');
                mdm
            }),
            "ServerURL",
        ),
    ] {
        assert_eq!(found, [format!("PayloadContent[1].{key}")]);
    }
    assert!(replaced(|mdm| mdm.server_capabilities(["com.apple.mdm.token"])).is_empty());
    let other = device(scep()).envelope(|mut envelope| {
        envelope.payload_identifier = "com.example.other".into();
        envelope
    });
    assert_eq!(other.findings_replacing(&device(scep())).len(), 1);
}

#[test]
fn what_enrolls_nobody_is_told() {
    let whole = device(scep())
        .certificate(TrustedCertificate::root(vec![0x30]).pin_check_in())
        .to_profile();
    let without = |index: usize| {
        let mut profile = whole.clone();
        profile.payload_content.as_mut().unwrap().remove(index);
        EnrollmentProfile::try_from(profile).unwrap_err()
    };
    assert_eq!(without(1), NotEnrolling::NoMdm);
    assert_eq!(
        without(0).to_string(),
        "IdentityCertificateUUID: there is no payload with this PayloadUUID"
    );
    assert_eq!(
        without(2).to_string(),
        "CheckInURLPinningCertificateUUIDs[0]: there is no payload with this PayloadUUID"
    );
    let empty = Profile::of("a", "b", []);
    assert_eq!(
        EnrollmentProfile::try_from(empty),
        Err(NotEnrolling::NoPayloads)
    );
}

#[test]
fn secrets_are_not_shown() {
    let shown = format!("{:?}", device(scep()).to_profile());
    assert!(!shown.contains("once"), "{shown}");
    let shown = format!("{:?}", device(Identity::pkcs12(vec![0x30], "hidden")));
    assert!(!shown.contains("hidden"), "{shown}");
}
