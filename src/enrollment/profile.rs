//! The profile that enrolls a device: what it must hold, with the references
//! between its payloads in order.
//!
//! ```
//! use apple_mdm::{
//!     AccessRights,
//!     enrollment::profile::{EnrollmentProfile, Identity, TrustedCertificate},
//!     profile::{PayloadKeys, security_scep, mdm::ServerCapability},
//! };
//!
//! let keys = PayloadKeys::new("com.example.mdm", "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F00")
//!     .display_name("Example")
//!     .organization("Example, Inc.");
//! let scep = security_scep::PayloadContent::new("https://mdm.example.com/scep")
//!     .challenge("once")
//!     .keysize(2048)
//!     .key_usage(5);
//! # let certificate_of_server = b"\x30\x03\x02\x01\x01".to_vec();
//! let profile = EnrollmentProfile::device(
//!     keys,
//!     "com.apple.mgmt.External.b4dff0a2",
//!     "https://mdm.example.com/mdm",
//!     Identity::scep(scep),
//! )
//! .certificate(TrustedCertificate::root(certificate_of_server).pin_server())
//! .mdm(|mdm| {
//!     mdm.access_rights(AccessRights::ALL - AccessRights::DEVICE_ERASE)
//!         .sign_message(true)
//!         .check_out_when_removed(true)
//!         .server_capabilities([ServerCapability::MdmPerUserConnections])
//! });
//! assert!(profile.findings().is_empty());
//! let xml = profile.to_xml()?; // served as `EnrollmentProfile::CONTENT_TYPE`
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! To be signed it is handed to `EnrollmentProfile::sign` (feature `cms`).

mod certificate;
mod derived;
mod findings;
mod identity;
#[cfg(test)]
mod tests;
mod update;

pub use certificate::TrustedCertificate;
pub use identity::{AcmeKey, Identity, subject};

use super::Finding;
use crate::{
    AccessRights, PushTopic, Result,
    profile::{AnyPayload, Mdm, PayloadKeys, Profile, mdm::EnrollmentMode},
    record::Message as _,
    schema::Target,
};
use derived::{Role, derived};

/// A configuration profile with a payload `com.apple.mdm`, the identity that
/// the device shall have, and certificates that it shall trust.
///
/// ```text
/// PayloadType        string   "Configuration"
/// PayloadIdentifier  string   the same again replaces the profile
/// PayloadUUID        string
/// PayloadContent     array
///   the identity               SCEP, ACME or PKCS #12
///   com.apple.mdm              IdentityCertificateUUID names the identity
///   certificates               …PinningCertificateUUIDs name some of them
///   others                     what else is installed with it
/// ```
///
/// Which payload refers to which is not the caller's to say: a reference
/// cannot dangle. UUIDs and identifiers are the caller's for the profile; its
/// payloads have theirs from it, so that the same input gives the same bytes:
/// the UUID with a small number added to its last group, the identifier with a
/// word appended. Payloads that bring their own keys keep them.
///
/// [Apple's page](https://developer.apple.com/documentation/devicemanagement/mdm)
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EnrollmentProfile {
    /// Without its payloads.
    envelope: Profile,
    mdm: Mdm,
    identity: Identity,
    /// Certificates among them.
    others: Vec<AnyPayload>,
    /// Where they stand among all payloads.
    mdm_at: usize,
    identity_at: usize,
}

/// How a device enrolls with a profile, which decides what its server may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentType {
    /// Device Enrollment: the profile is opened by hand, or Automated Device
    /// Enrollment fetched it.
    Device,
    /// User Enrollment by a profile that names a Managed Apple Account, which
    /// iOS 18 and macOS 15 no longer take.
    User,
    /// User Enrollment, driven by an account: `EnrollmentMode` `BYOD`.
    AccountDrivenUser,
    /// Device Enrollment, driven by an account: `EnrollmentMode` `ADDE`.
    AccountDrivenDevice,
}

/// Why a profile is none that enrolls.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotEnrolling {
    /// It is encrypted, or empty.
    #[error("PayloadContent: no payloads to be seen")]
    NoPayloads,
    /// None of its payloads is `com.apple.mdm` with what that requires.
    #[error("PayloadContent: no payload com.apple.mdm")]
    NoMdm,
    /// Its payload `com.apple.mdm` refers to a payload that is not there.
    #[error("{key}{}: there is no payload with this PayloadUUID", index.map(|i| format!("[{i}]")).unwrap_or_default())]
    Dangling {
        /// Which key refers to it.
        key: &'static str,
        /// Which item of the key.
        index: Option<usize>,
    },
}

impl EnrollmentProfile {
    /// The content type that it is served with, signed or not.
    pub const CONTENT_TYPE: &'static str = "application/x-apple-aspen-config";

    /// For Device Enrollment, with all access rights.
    ///
    /// `topic` is the user ID (UID) of the subject of the push certificate,
    /// `com.apple.mgmt.…`.
    pub fn device(
        keys: PayloadKeys,
        topic: impl Into<PushTopic>,
        server_url: impl Into<String>,
        identity: impl Into<Identity>,
    ) -> Self {
        Self::new(keys, topic.into(), server_url.into(), identity.into())
            .mdm(|mdm| mdm.access_rights(AccessRights::ALL))
    }

    /// For User Enrollment by a profile: before iOS 18 and macOS 15.
    pub fn user(
        keys: PayloadKeys,
        topic: impl Into<PushTopic>,
        server_url: impl Into<String>,
        identity: impl Into<Identity>,
        managed_apple_id: impl Into<String>,
    ) -> Self {
        Self::new(keys, topic.into(), server_url.into(), identity.into())
            .mdm(|mdm| mdm.managed_apple_id(managed_apple_id))
    }

    /// For an enrollment that is driven by an account, to which the device
    /// signed in: of the user (`BYOD`) or of the device (`ADDE`, with all
    /// access rights).
    pub fn account_driven(
        keys: PayloadKeys,
        topic: impl Into<PushTopic>,
        server_url: impl Into<String>,
        identity: impl Into<Identity>,
        mode: EnrollmentMode,
        assigned_managed_apple_id: impl Into<String>,
    ) -> Self {
        let rights = (mode == EnrollmentMode::Adde).then_some(AccessRights::ALL);
        Self::new(keys, topic.into(), server_url.into(), identity.into()).mdm(|mut mdm| {
            mdm.access_rights = rights;
            mdm.enrollment_mode(mode)
                .assigned_managed_apple_id(assigned_managed_apple_id)
        })
    }

    fn new(keys: PayloadKeys, topic: PushTopic, server_url: String, identity: Identity) -> Self {
        let mut envelope = Profile::of(keys.identifier, keys.uuid, []);
        envelope.payload_content = None;
        envelope.payload_version = keys.version;
        envelope.payload_display_name = keys.display_name;
        envelope.payload_description = keys.description;
        envelope.payload_organization = keys.organization;
        envelope.payload_enabled = keys.enabled;
        let mdm = Mdm::new(
            derived(&envelope, Role::Mdm),
            "",
            topic.into_string(),
            server_url,
        );
        let mut new = Self {
            envelope,
            mdm,
            identity,
            others: Vec::new(),
            identity_at: 0,
            mdm_at: 1,
        };
        new.complete_identity();
        new
    }

    /// With another identity, to which the payload `com.apple.mdm` refers.
    pub fn with_identity(mut self, identity: impl Into<Identity>) -> Self {
        let former = std::mem::replace(&mut self.identity, identity.into());
        self.complete_identity();
        if !self.has(former.uuid()) {
            // Another's profile may have pinned what is no certificate.
            let pins = [
                &mut self.mdm.server_url_pinning_certificate_uuids,
                &mut self.mdm.check_in_url_pinning_certificate_uuids,
            ];
            for uuids in pins.into_iter().flatten() {
                uuids.retain(|uuid| uuid != former.uuid());
            }
        }
        self
    }

    /// Changes the payload `com.apple.mdm`: all keys of Apple's schema but
    /// those that refer to other payloads, which stay what they are.
    pub fn mdm(mut self, change: impl FnOnce(Mdm) -> Mdm) -> Self {
        let server = self.mdm.server_url_pinning_certificate_uuids.take();
        let check_in = self.mdm.check_in_url_pinning_certificate_uuids.take();
        self.mdm = change(self.mdm);
        self.mdm.server_url_pinning_certificate_uuids = server;
        self.mdm.check_in_url_pinning_certificate_uuids = check_in;
        self.refer_to_identity();
        self
    }

    /// Changes the keys around the payloads, such as
    /// `PayloadRemovalDisallowed` or `ConsentText`.
    pub fn envelope(mut self, change: impl FnOnce(Profile) -> Profile) -> Self {
        self.envelope = change(self.envelope);
        self.envelope.payload_content = None;
        self
    }

    /// Adds a certificate, and refers to it where it is pinned.
    pub fn certificate(mut self, certificate: TrustedCertificate) -> Self {
        let mut keys = derived(&self.envelope, Role::Other(self.others.len()));
        let mut more = self.others.len();
        while self.has(&keys.uuid) {
            more = more.wrapping_add(1);
            keys = derived(&self.envelope, Role::Other(more));
        }
        let pins = [
            (
                certificate.pins_server,
                &mut self.mdm.server_url_pinning_certificate_uuids,
            ),
            (
                certificate.pins_check_in,
                &mut self.mdm.check_in_url_pinning_certificate_uuids,
            ),
        ];
        for (pinned, uuids) in pins {
            if pinned {
                uuids.get_or_insert_default().push(keys.uuid.clone());
            }
        }
        self.others.push(certificate.into_payload(keys));
        self
    }

    /// Adds a payload that is installed with it, with keys of its own.
    pub fn payload(mut self, payload: impl Into<AnyPayload>) -> Self {
        self.others.push(payload.into());
        self
    }

    /// The payload `com.apple.mdm`.
    pub fn mdm_payload(&self) -> &Mdm {
        &self.mdm
    }

    /// The payload that `IdentityCertificateUUID` names.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The other payloads, certificates among them.
    pub fn other_payloads(&self) -> &[AnyPayload] {
        &self.others
    }

    /// How a device enrolls with it.
    pub fn enrollment_type(&self) -> EnrollmentType {
        match &self.mdm.enrollment_mode {
            Some(EnrollmentMode::Adde) => EnrollmentType::AccountDrivenDevice,
            Some(_) => EnrollmentType::AccountDrivenUser,
            None if self.mdm.managed_apple_id.is_some() => EnrollmentType::User,
            None => EnrollmentType::Device,
        }
    }

    /// The whole, as a configuration profile.
    pub fn to_profile(&self) -> Profile {
        let mut payloads = self.others.clone();
        let mut places = [
            (self.identity_at, self.identity.to_payload()),
            (self.mdm_at, self.mdm.clone().into()),
        ];
        places.sort_by_key(|(at, _)| *at);
        for (at, payload) in places {
            payloads.insert(at.min(payloads.len()), payload);
        }
        self.envelope.clone().payload_content(payloads)
    }

    /// The whole as XML, not signed.
    ///
    /// # Errors
    ///
    /// If a text holds what XML cannot, or one of the caller's payloads cannot
    /// be written.
    pub fn to_xml(&self) -> Result<Vec<u8>> {
        self.to_profile().to_xml()
    }

    /// What is in it and cannot work, on any device.
    pub fn findings(&self) -> Vec<Finding> {
        findings::of(self)
    }

    /// What is in it and cannot work on this device, beyond
    /// [`findings`](Self::findings) and what [`schema::validate`] says of
    /// [`to_profile`](Self::to_profile): which keys its system knows.
    ///
    /// ```
    /// # use apple_mdm::{enrollment::profile::{EnrollmentProfile, Identity},
    /// #     profile::PayloadKeys, schema::Target};
    /// # let profile = EnrollmentProfile::device(PayloadKeys::new("a", "b"), "c", "d",
    /// #     Identity::pkcs12(vec![0x30], "e"));
    /// let found = profile.findings_on(&Target::macos("15.0"));
    /// assert_eq!(
    ///     found[0].to_string(),
    ///     "PayloadContent[1].ServerCapabilities: \
    ///      lacks com.apple.mdm.per-user-connections, which Macs and Shared iPad need"
    /// );
    /// assert!(profile.findings_on(&Target::ios("18.0")).is_empty());
    /// ```
    ///
    /// [`schema::validate`]: crate::schema::validate
    pub fn findings_on(&self, target: &Target) -> Vec<Finding> {
        findings::on(self, target)
    }

    /// The place of a finding in the payload `com.apple.mdm`.
    fn in_mdm(&self, finding: Finding) -> Finding {
        finding.in_index(self.mdm_at).in_key("PayloadContent")
    }

    fn complete_identity(&mut self) {
        let envelope = &self.envelope;
        self.identity.complete(|| derived(envelope, Role::Identity));
        self.refer_to_identity();
    }

    fn refer_to_identity(&mut self) {
        self.mdm.identity_certificate_uuid = self.identity.uuid().to_owned();
    }

    /// Whether a payload has this UUID.
    fn has(&self, uuid: &str) -> bool {
        let others = self.others.iter().filter_map(AnyPayload::payload_uuid);
        let own = [self.mdm.common.uuid.as_str(), self.identity.uuid()];
        own.into_iter().chain(others).any(|other| other == uuid)
    }
}

#[cfg(feature = "cms")]
impl EnrollmentProfile {
    /// The whole, signed: what is served. Devices show a profile whose signer
    /// they trust as verified. See [`Profile::sign`].
    ///
    /// # Errors
    ///
    /// As [`Profile::sign`].
    pub fn sign(
        &self,
        signer: &dyn crate::cms::Signer,
        certificate: &crate::cms::Certificate,
        chain: &[crate::cms::Certificate],
        at: crate::cms::Time,
    ) -> Result<crate::cms::SignedMessage, crate::profile::SignError> {
        self.to_profile().sign(signer, certificate, chain, at)
    }
}

impl From<EnrollmentProfile> for Profile {
    fn from(profile: EnrollmentProfile) -> Self {
        profile.to_profile()
    }
}

impl TryFrom<Profile> for EnrollmentProfile {
    type Error = NotEnrolling;

    /// Of a profile that others made. Nothing of it is lost.
    ///
    /// # Errors
    ///
    /// If it holds no payload `com.apple.mdm`, or that refers to payloads that
    /// the profile does not have.
    fn try_from(mut profile: Profile) -> Result<Self, NotEnrolling> {
        let mut payloads = match profile.payload_content.take() {
            Some(payloads) if !payloads.is_empty() => payloads,
            _ => return Err(NotEnrolling::NoPayloads),
        };
        let is_mdm = |payload: &AnyPayload| matches!(payload, AnyPayload::Mdm(_));
        let mdm_at = payloads.iter().position(is_mdm);
        let mdm_at = mdm_at.ok_or(NotEnrolling::NoMdm)?;
        let AnyPayload::Mdm(mdm) = payloads.remove(mdm_at) else {
            return Err(NotEnrolling::NoMdm);
        };
        let named = |payloads: &[AnyPayload], uuid: &str| {
            let mut all = payloads.iter();
            all.position(|payload| payload.payload_uuid() == Some(uuid))
        };
        let identity_at = named(&payloads, &mdm.identity_certificate_uuid);
        let identity_at = identity_at.ok_or(NotEnrolling::Dangling {
            key: "IdentityCertificateUUID",
            index: None,
        })?;
        let pins = [
            (
                "ServerURLPinningCertificateUUIDs",
                &mdm.server_url_pinning_certificate_uuids,
            ),
            (
                "CheckInURLPinningCertificateUUIDs",
                &mdm.check_in_url_pinning_certificate_uuids,
            ),
        ];
        for (key, uuids) in pins {
            for (index, uuid) in uuids.iter().flatten().enumerate() {
                if named(&payloads, uuid).is_none() {
                    let index = Some(index);
                    return Err(NotEnrolling::Dangling { key, index });
                }
            }
        }
        let identity = Identity::from(payloads.remove(identity_at));
        Ok(Self {
            envelope: profile,
            mdm: *mdm,
            identity,
            others: payloads,
            mdm_at,
            identity_at: identity_at + usize::from(identity_at >= mdm_at),
        })
    }
}
