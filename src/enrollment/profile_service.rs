//! The over-the-air profile service: a device says what it is before it is
//! given a profile.
//!
//! ```text
//! 1  the server gives out a ProfileService: URL, attributes, challenge
//! 2  the device posts them to the URL, signed with what Apple gave it;
//!    the server answers with a profile that holds an identity (SCEP)
//! 3  the device posts them again, signed with that identity;
//!    the server answers with the profile that enrolls
//! ```
//!
//! What is posted in steps 2 and 3 is a CMS SignedData around a property list
//! as a device sends it elsewhere too: [`MachineInfo`], with `CHALLENGE`.
//!
//! ```
//! use apple_mdm::{
//!     Message,
//!     enrollment::profile_service::{DeviceAttribute, ProfileService},
//!     other::MachineInfo,
//!     profile::PayloadKeys,
//! };
//!
//! let keys = PayloadKeys::new("com.example.service", "0D8A4F7E-95E5-4A7C-8E0B-6A5B6E0D3C11");
//! let service = ProfileService::new(
//!     keys,
//!     "https://mdm.example.com/profile",
//!     [DeviceAttribute::Udid, DeviceAttribute::Product, DeviceAttribute::Version],
//! )
//! .challenge("once");
//! let to_be_sent = service.to_xml()?;
//!
//! # let posted = br#"<dict><key>CHALLENGE</key><string>once</string>
//! #     <key>UDID</key><string>A</string></dict>"#;
//! let info = MachineInfo::from_slice_lenient(posted)?.value;
//! assert!(service.is_answered_by(&info));
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [Apple's guide](https://developer.apple.com/library/archive/documentation/NetworkingInternet/Conceptual/iPhoneOTAConfiguration/profile-service/profile-service.html)

#[cfg(feature = "cms")]
mod answer;
#[cfg(test)]
mod tests;

#[cfg(feature = "cms")]
pub use answer::{AnswerError, AnswerSigner, ServiceAnswer};

use super::finding::{Finding, is_https};
use crate::{
    Result, Secret,
    other::MachineInfo,
    plist::{Dictionary, Value},
    profile::{PayloadKeys, Profile, SecurityAcme, SecurityScep},
    record::{Extra, Message as _, record},
    vocabulary::open_enum,
};

open_enum! {
    /// Values of `DeviceAttributes`: what a device is asked for.
    pub enum DeviceAttribute {
        /// `UDID`
        Udid = "UDID",
        /// `SERIAL`
        Serial = "SERIAL",
        /// `PRODUCT`: the model, such as `iPhone17,1`
        Product = "PRODUCT",
        /// `VERSION`: the build of the system
        Version = "VERSION",
        /// `OS_VERSION`
        OsVersion = "OS_VERSION",
        /// `DEVICE_NAME`
        DeviceName = "DEVICE_NAME",
        /// `IMEI`
        Imei = "IMEI",
        /// `MEID`
        Meid = "MEID",
        /// `ICCID`
        Iccid = "ICCID",
        /// `MAC_ADDRESS_EN0`
        MacAddressEn0 = "MAC_ADDRESS_EN0",
    }
}

record! {
    /// What a device is given first. It installs nothing.
    ///
    /// ```text
    /// PayloadType          string      required  "Profile Service"
    /// PayloadIdentifier    string      required
    /// PayloadUUID          string      required
    /// PayloadVersion       integer     required  1
    /// PayloadDisplayName   string      optional
    /// PayloadDescription   string      optional
    /// PayloadOrganization  string      optional
    /// PayloadContent       dictionary  required
    ///   URL                string      required  where the device posts
    ///   DeviceAttributes   array       required  UDID, SERIAL, PRODUCT, VERSION …
    ///   Challenge          string      optional
    /// ```
    pub struct ProfileService {
        /// `PayloadType`: string, required, `Profile Service`.
        pub payload_type: String = required "PayloadType",
        /// `PayloadIdentifier`: string, required.
        pub payload_identifier: String = required "PayloadIdentifier",
        /// `PayloadUUID`: string, required.
        pub payload_uuid: String = required "PayloadUUID",
        /// `PayloadVersion`: integer, required, 1.
        pub payload_version: Option<i64> = optional "PayloadVersion",
        /// `PayloadDisplayName`: string, optional.
        pub payload_display_name: Option<String> = optional "PayloadDisplayName",
        /// `PayloadDescription`: string, optional.
        pub payload_description: Option<String> = optional "PayloadDescription",
        /// `PayloadOrganization`: string, optional.
        pub payload_organization: Option<String> = optional "PayloadOrganization",
        /// `PayloadContent`: dictionary, required.
        pub payload_content: ServiceContent = required "PayloadContent",
    }
}

record! {
    /// `PayloadContent` of [`ProfileService`].
    pub struct ServiceContent {
        /// `URL`: string, required.
        pub url: String = required "URL",
        /// `DeviceAttributes`: array, required.
        pub device_attributes: Option<Vec<DeviceAttribute>> = optional "DeviceAttributes",
        /// `Challenge`: string, optional. A secret.
        pub challenge: Option<Secret<String>> = optional "Challenge",
    }
}

impl ProfileService {
    /// `PayloadType`.
    pub const TYPE: &'static str = "Profile Service";

    /// The content type that it is served with, signed or not.
    pub const CONTENT_TYPE: &'static str = "application/x-apple-aspen-config";

    /// Asks for these attributes, to be posted to `url`.
    #[must_use]
    pub fn new(
        keys: PayloadKeys,
        url: impl Into<String>,
        attributes: impl IntoIterator<Item = impl Into<DeviceAttribute>>,
    ) -> Self {
        Self {
            payload_type: Self::TYPE.to_owned(),
            payload_identifier: keys.identifier,
            payload_uuid: keys.uuid,
            payload_version: keys.version,
            payload_display_name: keys.display_name,
            payload_description: keys.description,
            payload_organization: keys.organization,
            payload_content: ServiceContent {
                url: url.into(),
                device_attributes: Some(attributes.into_iter().map(Into::into).collect()),
                challenge: None,
                extra: Extra::new(),
            },
            extra: Extra::new(),
        }
    }

    /// Sets `Challenge`, which the device sends back. Who asks for one takes
    /// it once, and remembers whom it gave it to.
    #[must_use]
    pub fn challenge(mut self, challenge: impl Into<Secret<String>>) -> Self {
        self.payload_content.challenge = Some(challenge.into());
        self
    }

    /// Whether an answer holds the challenge, compared in constant time. One
    /// that nobody asked for is no fault; an empty one is none at all.
    pub fn is_answered_by(&self, answer: &MachineInfo) -> bool {
        let asked = self.payload_content.challenge.as_ref();
        asked.is_none_or(|asked| has_challenge(answer, asked))
    }

    /// What a device answers that is all that `info` says: the attributes that
    /// it was asked for, and the challenge. For devices and tests of servers.
    ///
    /// # Errors
    ///
    /// If what `info` holds in its `extra` cannot be written.
    pub fn answer(&self, info: &MachineInfo) -> Result<MachineInfo> {
        let asked = self.payload_content.device_attributes.as_deref();
        let asked = asked.unwrap_or_default();
        let mut answer = Dictionary::new();
        if let Value::Dictionary(all) = info.to_value()? {
            for (key, value) in &all {
                if asked.iter().any(|attribute| *attribute == *key) {
                    answer.insert(key, value.clone());
                }
            }
        }
        if let Some(challenge) = &self.payload_content.challenge {
            answer.insert("CHALLENGE", challenge.expose().as_str());
        }
        MachineInfo::from_value(&answer.into())
    }

    /// What is in it and cannot work.
    pub fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let content = &self.payload_content;
        if self.payload_type != Self::TYPE {
            found.push(Finding::new("PayloadType", "is not Profile Service"));
        }
        if !is_https(&content.url) {
            found.push(Finding::new("URL", "is no https URL").in_key("PayloadContent"));
        }
        let attributes = content.device_attributes.as_deref().unwrap_or_default();
        if attributes.is_empty() {
            let finding = Finding::new("DeviceAttributes", "asks for nothing");
            found.push(finding.in_key("PayloadContent"));
        }
        for (index, attribute) in attributes.iter().enumerate() {
            if !attribute.is_known() {
                let text = "is not known to devices";
                let finding = Finding::of_item("DeviceAttributes", index, text);
                found.push(finding.in_key("PayloadContent"));
            }
        }
        if content
            .challenge
            .as_ref()
            .is_some_and(|one| one.expose().is_empty())
        {
            let finding = Finding::new("Challenge", "is empty: no answer can hold it");
            found.push(finding.in_key("PayloadContent"));
        }
        found
    }
}

#[cfg(feature = "cms")]
impl ProfileService {
    /// Signed, as [`Profile::sign`] does it.
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
        crate::profile::sign_record(self, signer, certificate, chain, at)
    }
}

/// Whether an answer holds this challenge, compared in constant time. An empty
/// challenge is held by none.
pub fn has_challenge(answer: &MachineInfo, challenge: &Secret<String>) -> bool {
    let given = answer.challenge.as_ref();
    !challenge.expose().is_empty() && given.is_some_and(|given| given == challenge)
}

/// What a device is given in the second step: a profile with nothing but an
/// identity by SCEP, with which it signs the third.
#[must_use]
pub fn identity_profile(keys: PayloadKeys, identity: impl Into<ServiceIdentity>) -> Profile {
    let payload = match identity.into() {
        ServiceIdentity::Scep(payload) => (*payload).into(),
        ServiceIdentity::Acme(payload) => (*payload).into(),
    };
    let mut profile = Profile::of(keys.identifier, keys.uuid, [payload]);
    profile.payload_version = keys.version;
    profile.payload_display_name = keys.display_name;
    profile.payload_description = keys.description;
    profile.payload_organization = keys.organization;
    profile
}

/// Where the device gets the identity from that it signs the third step with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceIdentity {
    /// From a SCEP server.
    Scep(Box<SecurityScep>),
    /// From an ACME server.
    Acme(Box<SecurityAcme>),
}

impl From<SecurityScep> for ServiceIdentity {
    fn from(payload: SecurityScep) -> Self {
        Self::Scep(Box::new(payload))
    }
}

impl From<SecurityAcme> for ServiceIdentity {
    fn from(payload: SecurityAcme) -> Self {
        Self::Acme(Box::new(payload))
    }
}
