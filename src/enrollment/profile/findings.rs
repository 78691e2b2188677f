//! What is in an enrollment profile and cannot work.

use super::{EnrollmentProfile, EnrollmentType, Identity, derived::is_uuid};
use crate::{
    enrollment::finding::{Finding, is_https},
    profile::{
        AnyPayload, Mdm, SecurityAcme, SecurityPkcs12,
        mdm::{EnrollmentMode, ServerCapability},
        profile::PayloadScope,
        security_acme::KeyType,
        security_scep,
    },
    schema::{Os, Target, Version},
};

/// All of them, in the order of the document.
pub(super) fn of(profile: &EnrollmentProfile) -> Vec<Finding> {
    let mut found = envelope(profile);
    let payload = profile.identity_at;
    let identity = match &profile.identity {
        Identity::Scep(scep) => {
            let content = scep_content(&scep.payload_content);
            content
                .into_iter()
                .map(|finding| finding.in_key("PayloadContent"))
                .collect()
        }
        Identity::Acme(acme) => self::acme(acme),
        Identity::Pkcs12(pkcs12) => self::pkcs12(pkcs12),
        Identity::Other(_) => Vec::new(),
    };
    let in_identity = |finding: Finding| finding.in_index(payload).in_key("PayloadContent");
    found.extend(identity.into_iter().map(in_identity));
    let way = profile.enrollment_type();
    let mdm = [
        server(&profile.mdm),
        rights(&profile.mdm, way),
        account(&profile.mdm, way),
    ];
    let in_mdm = |finding| profile.in_mdm(finding);
    found.extend(mdm.into_iter().flatten().map(in_mdm));
    found.extend(payloads(profile));
    found
}

/// Those of this device alone.
pub(super) fn on(profile: &EnrollmentProfile, target: &Target) -> Vec<Finding> {
    let mut found = Vec::new();
    let is_mac = target.os() == Os::Macos;
    // Which of these keys a Mac takes true for depends on its version, which
    // the schema does not say.
    let old_mac = is_mac
        && target
            .version()
            .is_some_and(|own| own < Version::new(14, 0, 0));
    if let (Identity::Acme(acme), true) = (&profile.identity, old_mac) {
        let in_identity = |finding: Finding| {
            finding
                .in_index(profile.identity_at)
                .in_key("PayloadContent")
        };
        let text = "is true for Macs from macOS 14 on";
        if acme.hardware_bound {
            found.push(in_identity(Finding::new("HardwareBound", text)));
        }
        if acme.attest == Some(true) {
            found.push(in_identity(Finding::new("Attest", text)));
        }
    }
    let capabilities = profile.mdm.server_capabilities.as_deref();
    let per_user = ServerCapability::MdmPerUserConnections;
    if (is_mac || target.is_shared_ipad()) && !capabilities.unwrap_or_default().contains(&per_user)
    {
        let text = "lacks com.apple.mdm.per-user-connections, which Macs and Shared iPad need";
        found.push(profile.in_mdm(Finding::new("ServerCapabilities", text)));
    }
    found
}

fn envelope(profile: &EnrollmentProfile) -> Vec<Finding> {
    let mut found = Vec::new();
    let envelope = &profile.envelope;
    if envelope.payload_identifier.is_empty() {
        found.push(Finding::new("PayloadIdentifier", "is empty"));
    }
    if !is_uuid(&envelope.payload_uuid) {
        found.push(Finding::new("PayloadUUID", "is no UUID"));
    }
    if envelope.payload_version != Some(1) {
        found.push(Finding::new("PayloadVersion", "is not 1"));
    }
    if envelope.payload_scope == Some(PayloadScope::User) {
        found.push(Finding::new(
            "PayloadScope",
            "a device enrolls in the scope System",
        ));
    }
    let user = matches!(
        profile.enrollment_type(),
        EnrollmentType::User | EnrollmentType::AccountDrivenUser
    );
    if user && envelope.payload_removal_disallowed == Some(true) {
        found.push(Finding::new(
            "PayloadRemovalDisallowed",
            "is forbidden in User Enrollment",
        ));
    }
    found
}

/// How its server is reached, and what it can do.
fn server(mdm: &Mdm) -> Vec<Finding> {
    let mut found = Vec::new();
    if !is_uuid(&mdm.identity_certificate_uuid) {
        found.push(Finding::new("IdentityCertificateUUID", "is no UUID"));
    }
    let prefix = "com.apple.mgmt.";
    if mdm.topic.strip_prefix(prefix).is_none_or(str::is_empty) {
        found.push(Finding::new(
            "Topic",
            "is not com.apple.mgmt.… of a push certificate",
        ));
    }
    if !is_https(&mdm.server_url) {
        found.push(Finding::new("ServerURL", "is no https URL"));
    }
    if mdm
        .check_in_url
        .as_deref()
        .is_some_and(|url| !is_https(url))
    {
        found.push(Finding::new("CheckInURL", "is no https URL"));
    }
    if mdm.use_development_apns == Some(true) {
        let text = "the Apple Push Certificates Portal issues for production alone";
        found.push(Finding::new("UseDevelopmentAPNS", text));
    }
    let pins = [
        &mdm.server_url_pinning_certificate_uuids,
        &mdm.check_in_url_pinning_certificate_uuids,
    ];
    let pinned = pins.into_iter().flatten().any(|uuids| !uuids.is_empty());
    if mdm.pinning_revocation_check_required == Some(true) && !pinned {
        found.push(Finding::new(
            "PinningRevocationCheckRequired",
            "no certificate is pinned",
        ));
    }
    let capabilities = mdm.server_capabilities.as_deref().unwrap_or_default();
    for (index, capability) in capabilities.iter().enumerate() {
        let key = "ServerCapabilities";
        if !capability.is_known() {
            found.push(Finding::of_item(key, index, "is not known to devices"));
        }
        if capabilities
            .iter()
            .take(index)
            .any(|other| other == capability)
        {
            found.push(Finding::of_item(key, index, "stands twice"));
        }
    }
    let prompts = mdm.prompt_user_to_allow_bootstrap_token_for_authentication == Some(true);
    if prompts && !capabilities.contains(&ServerCapability::MdmBootstraptoken) {
        found.push(Finding::new(
            "PromptUserToAllowBootstrapTokenForAuthentication",
            "needs the server capability com.apple.mdm.bootstraptoken",
        ));
    }
    found
}

fn rights(mdm: &Mdm, way: EnrollmentType) -> Vec<Finding> {
    let Some(rights) = mdm.access_rights else {
        return Vec::new();
    };
    let user = matches!(
        way,
        EnrollmentType::User | EnrollmentType::AccountDrivenUser
    );
    let found = match user {
        true => vec!["is ignored in User Enrollment"],
        false => rights.findings(),
    };
    let found = found.into_iter();
    found
        .map(|text| Finding::new("AccessRights", text))
        .collect()
}

/// Whose enrollment it is.
fn account(mdm: &Mdm, way: EnrollmentType) -> Vec<Finding> {
    let mut found = Vec::new();
    let mode = &mdm.enrollment_mode;
    if mdm.managed_apple_id.as_deref() == Some("") {
        found.push(Finding::new("ManagedAppleID", "is empty"));
    }
    if mdm.managed_apple_id.is_some() && way != EnrollmentType::User {
        let text = "belongs to User Enrollment by a profile, EnrollmentMode to accounts";
        found.push(Finding::new("ManagedAppleID", text));
    }
    match (mdm.assigned_managed_apple_id.as_deref(), mode) {
        (None | Some(""), Some(_)) => {
            let text = "is required where EnrollmentMode is";
            found.push(Finding::new("AssignedManagedAppleID", text));
        }
        (Some(_), None) => {
            let text = "is required where AssignedManagedAppleID is";
            found.push(Finding::new("EnrollmentMode", text));
        }
        _ => {}
    }
    if mode
        .as_ref()
        .is_some_and(|mode| !EnrollmentMode::is_known(mode))
    {
        found.push(Finding::new("EnrollmentMode", "is not known to devices"));
    }
    match mdm.required_app_id_for_mdm {
        Some(..=0) => found.push(Finding::new("RequiredAppIDForMDM", "is no app's")),
        Some(_) if mode.is_none() => {
            let text = "is ignored unless an account drives the enrollment";
            found.push(Finding::new("RequiredAppIDForMDM", text));
        }
        _ => {}
    }
    found
}

/// Across payloads.
fn payloads(profile: &EnrollmentProfile) -> Vec<Finding> {
    let mut found = Vec::new();
    let whole = profile.to_profile();
    let at = |index, finding: Finding| finding.in_index(index).in_key("PayloadContent");
    let payloads = whole.payloads();
    for (index, payload) in payloads.iter().enumerate() {
        let before = || payloads.iter().take(index);
        let uuid = payload.payload_uuid();
        let identifier = payload.payload_identifier();
        if uuid.is_none_or(str::is_empty) {
            found.push(at(index, Finding::new("PayloadUUID", "is missing")));
        } else if before().any(|other| other.payload_uuid() == uuid)
            || uuid == Some(&whole.payload_uuid)
        {
            found.push(at(
                index,
                Finding::new("PayloadUUID", "stands twice in the profile"),
            ));
        }
        if identifier.is_none_or(str::is_empty) {
            found.push(at(index, Finding::new("PayloadIdentifier", "is missing")));
        } else if before().any(|other| other.payload_identifier() == identifier) {
            let text = "stands twice in the profile";
            found.push(at(index, Finding::new("PayloadIdentifier", text)));
        }
        if matches!(payload, AnyPayload::Mdm(_)) && index != profile.mdm_at {
            let text = "com.apple.mdm may stand once";
            found.push(at(index, Finding::new("PayloadType", text)));
        }
        let (AnyPayload::SecurityRoot(_)
        | AnyPayload::SecurityPkcs1(_)
        | AnyPayload::SecurityPem(_)) = payload
        else {
            continue;
        };
        if !is_certificate(payload) {
            found.push(at(
                index,
                Finding::new("PayloadContent", "is no certificate"),
            ));
        }
    }
    found
}

/// By how it begins; more is not looked at here.
fn is_certificate(payload: &AnyPayload) -> bool {
    match payload {
        AnyPayload::SecurityRoot(root) => is_der(&root.payload_content),
        AnyPayload::SecurityPkcs1(pkcs1) => {
            // What the payload is called to hold, and what tools put there.
            is_der(&pkcs1.payload_content) || is_pem(&pkcs1.payload_content)
        }
        AnyPayload::SecurityPem(pem) => is_pem(&pem.payload_content),
        _ => false,
    }
}

fn is_der(bytes: &[u8]) -> bool {
    bytes.first() == Some(&0x30)
}

fn is_pem(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    start.starts_with(b"-----BEGIN ")
}

fn scep_content(scep: &security_scep::PayloadContent) -> Vec<Finding> {
    let mut found = Vec::new();
    // Its messages are signed and encrypted: http is common.
    let http = scep.url.strip_prefix("http://");
    if !is_https(&scep.url) && http.is_none_or(str::is_empty) {
        found.push(Finding::new("URL", "is neither an https nor an http URL"));
    }
    match scep.keysize {
        Some(2048 | 4096) => {}
        None | Some(1024) => found.push(Finding::new(
            "Keysize",
            "1024 bits, which it is by default, are too few for TLS and signatures",
        )),
        Some(_) => found.push(Finding::new("Keysize", "is neither 2048 nor 4096")),
    }
    if scep.key_type.as_deref().is_some_and(|kind| kind != "RSA") {
        found.push(Finding::new("Key Type", "is not RSA"));
    }
    found.extend(usage("Key Usage", scep.key_usage));
    found.extend(pairs(scep.subject.as_deref().unwrap_or_default()));
    let length = scep
        .ca_fingerprint
        .as_ref()
        .map(|fingerprint| fingerprint.len());
    if length.is_some_and(|length| ![16, 20, 28, 32, 48, 64].contains(&length)) {
        found.push(Finding::new("CAFingerprint", "is as long as no digest"));
    }
    found
}

fn acme(acme: &SecurityAcme) -> Vec<Finding> {
    let mut found = Vec::new();
    if !is_https(&acme.directory_url) {
        found.push(Finding::new("DirectoryURL", "is no https URL"));
    }
    if acme.client_identifier.is_empty() {
        found.push(Finding::new("ClientIdentifier", "is empty"));
    }
    let bound = acme.hardware_bound;
    match acme.key_type {
        KeyType::Rsa => {
            if acme.key_size % 8 != 0 || !(1024..=4096).contains(&acme.key_size) {
                let text = "is no multiple of 8 from 1024 to 4096, as RSA needs";
                found.push(Finding::new("KeySize", text));
            } else if acme.key_size < 2048 {
                let text = "fewer than 2048 bits are too few for TLS and signatures";
                found.push(Finding::new("KeySize", text));
            }
            if bound {
                found.push(Finding::new("HardwareBound", "an RSA key cannot be bound"));
            }
        }
        KeyType::EcsecPrimeRandom => match acme.key_size {
            256 | 384 => {}
            192 | 521 if !bound => {}
            192 | 521 => {
                let text = "is neither 256 nor 384, as a key that is bound needs";
                found.push(Finding::new("KeySize", text));
            }
            _ => found.push(Finding::new("KeySize", "is none of 192, 256, 384 and 521")),
        },
        _ => found.push(Finding::new("KeyType", "is not known to devices")),
    }
    if acme.attest == Some(true) && !bound {
        found.push(Finding::new(
            "Attest",
            "a key is attested if HardwareBound is true",
        ));
    }
    found.extend(usage("UsageFlags", acme.usage_flags));
    found.extend(pairs(&acme.subject));
    for (index, oid) in acme.extended_key_usage.iter().flatten().enumerate() {
        let dotted = oid.contains('.')
            && oid
                .split('.')
                .all(|arc| !arc.is_empty() && arc.bytes().all(|b| b.is_ascii_digit()));
        if !dotted {
            let text = "is no object identifier in dots";
            found.push(Finding::of_item("ExtendedKeyUsage", index, text));
        }
    }
    found
}

fn pkcs12(pkcs12: &SecurityPkcs12) -> Vec<Finding> {
    let mut found = Vec::new();
    if !is_der(&pkcs12.payload_content) {
        found.push(Finding::new("PayloadContent", "is no PKCS #12"));
    }
    if pkcs12.password.is_none() {
        found.push(Finding::new(
            "Password",
            "is missing: the device would have to ask for it",
        ));
    }
    found
}

/// 1 is to sign, 4 to encrypt. A device signs with its identity, if only to
/// show in TLS that it has the key.
fn usage(key: &'static str, flags: Option<i64>) -> Option<Finding> {
    let text = match flags {
        None | Some(0 | 1 | 5) => return None,
        Some(4) => "does not allow to sign",
        Some(_) => "is none of 1, 4 and 5",
    };
    Some(Finding::new(key, text))
}

fn pairs(subject: &[Vec<Vec<String>>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (index, name) in subject.iter().enumerate() {
        if name.is_empty() || name.iter().any(|pair| pair.len() != 2) {
            found.push(Finding::of_item(
                "Subject",
                index,
                "is no pair of type and value",
            ));
        }
    }
    found
}
