// From mdm/profiles/com.apple.mdm.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mdm`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{AccessRights, open_enum};

/// Payload `com.apple.mdm`.
///
/// ```text
/// IdentityCertificateUUID                           string   required
/// Topic                                             string   required
/// ServerURL                                         string   required
/// CheckInURL                                        string   optional
/// SignMessage                                       boolean  optional
/// AccessRights                                      integer  optional
/// UseDevelopmentAPNS                                boolean  optional
/// ManagedAppleID                                    string   optional  iOS 13.1, macOS 10.15
/// AssignedManagedAppleID                            string   optional  iOS 15.0, macOS 14.0, visionOS 1.1
/// EnrollmentMode                                    string   optional  "BYOD" | "ADDE"  iOS 15.0, macOS 14.0, visionOS 1.1
/// ServerURLPinningCertificateUUIDs                  array    optional  iOS 13.4, macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0
///   ServerURLPinningCertificateUUIDsItem            string   required
/// CheckInURLPinningCertificateUUIDs                 array    optional  iOS 13.4, macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0
///   CheckInURLPinningCertificateUUIDsItem           string   required
/// PinningRevocationCheckRequired                    boolean  optional  iOS 13.4, macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0
/// ServerCapabilities                                array    optional
///   ServerCapabilitiesItems                         string             "com.apple.mdm.per-user-connections" | "com.apple.mdm.bootstraptoken" | "com.apple.mdm.token"
/// CheckOutWhenRemoved                               boolean  optional
/// RequiredAppIDForMDM                               integer  optional  iOS 15.1, visionOS 1.1
/// PromptUserToAllowBootstrapTokenForAuthentication  boolean  optional  macOS 11.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mdm.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Mdm {
    /// `IdentityCertificateUUID`: string, required. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    pub identity_certificate_uuid: String,
    /// `Topic`: string, required.
    pub topic: String,
    /// `ServerURL`: string, required. Matches `^https://.*$`.
    pub server_url: String,
    /// `CheckInURL`: string, optional. Matches `^https://.*$`.
    pub check_in_url: Option<String>,
    /// `SignMessage`: boolean, optional. Default: `false`.
    pub sign_message: Option<bool>,
    /// `AccessRights`: integer, optional.
    pub access_rights: Option<AccessRights>,
    /// `UseDevelopmentAPNS`: boolean, optional. Default: `false`.
    pub use_development_apns: Option<bool>,
    /// `ManagedAppleID`: string, optional. Since iOS 13.1, macOS 10.15.
    pub managed_apple_id: Option<String>,
    /// `AssignedManagedAppleID`: string, optional. Since iOS 15.0, macOS 14.0,
    /// visionOS 1.1.
    pub assigned_managed_apple_id: Option<String>,
    /// `EnrollmentMode`: string, optional. Since iOS 15.0, macOS 14.0,
    /// visionOS 1.1.
    pub enrollment_mode: Option<EnrollmentMode>,
    /// `ServerURLPinningCertificateUUIDs`: array, optional. Since iOS 13.4,
    /// macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0.
    pub server_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// `CheckInURLPinningCertificateUUIDs`: array, optional. Since iOS 13.4,
    /// macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0.
    pub check_in_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// `PinningRevocationCheckRequired`: boolean, optional. Default: `false`.
    /// Since iOS 13.4, macOS 10.13, tvOS 13.4, visionOS 1.1, watchOS 10.0.
    pub pinning_revocation_check_required: Option<bool>,
    /// `ServerCapabilities`: array, optional.
    pub server_capabilities: Option<Vec<ServerCapability>>,
    /// `CheckOutWhenRemoved`: boolean, optional. Default: `false`.
    pub check_out_when_removed: Option<bool>,
    /// `RequiredAppIDForMDM`: integer, optional. Since iOS 15.1, visionOS 1.1.
    pub required_app_id_for_mdm: Option<i64>,
    /// `PromptUserToAllowBootstrapTokenForAuthentication`: boolean, optional.
    /// Default: `false`. Since macOS 11.0.
    pub prompt_user_to_allow_bootstrap_token_for_authentication: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Mdm {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        identity_certificate_uuid: impl Into<String>,
        topic: impl Into<String>,
        server_url: impl Into<String>,
    ) -> Self {
        Self {
            identity_certificate_uuid: identity_certificate_uuid.into(),
            topic: topic.into(),
            server_url: server_url.into(),
            check_in_url: None,
            sign_message: None,
            access_rights: None,
            use_development_apns: None,
            managed_apple_id: None,
            assigned_managed_apple_id: None,
            enrollment_mode: None,
            server_url_pinning_certificate_uuids: None,
            check_in_url_pinning_certificate_uuids: None,
            pinning_revocation_check_required: None,
            server_capabilities: None,
            check_out_when_removed: None,
            required_app_id_for_mdm: None,
            prompt_user_to_allow_bootstrap_token_for_authentication: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CheckInURL`.
    #[must_use]
    pub fn check_in_url(mut self, check_in_url: impl Into<String>) -> Self {
        self.check_in_url = Some(check_in_url.into());
        self
    }

    /// Sets `SignMessage`.
    #[must_use]
    pub fn sign_message(mut self, sign_message: bool) -> Self {
        self.sign_message = Some(sign_message);
        self
    }

    /// Sets `AccessRights`.
    #[must_use]
    pub fn access_rights(mut self, access_rights: impl Into<AccessRights>) -> Self {
        self.access_rights = Some(access_rights.into());
        self
    }

    /// Sets `UseDevelopmentAPNS`.
    #[must_use]
    pub fn use_development_apns(mut self, use_development_apns: bool) -> Self {
        self.use_development_apns = Some(use_development_apns);
        self
    }

    /// Sets `ManagedAppleID`.
    #[must_use]
    pub fn managed_apple_id(mut self, managed_apple_id: impl Into<String>) -> Self {
        self.managed_apple_id = Some(managed_apple_id.into());
        self
    }

    /// Sets `AssignedManagedAppleID`.
    #[must_use]
    pub fn assigned_managed_apple_id(
        mut self,
        assigned_managed_apple_id: impl Into<String>,
    ) -> Self {
        self.assigned_managed_apple_id = Some(assigned_managed_apple_id.into());
        self
    }

    /// Sets `EnrollmentMode`.
    #[must_use]
    pub fn enrollment_mode(mut self, enrollment_mode: impl Into<EnrollmentMode>) -> Self {
        self.enrollment_mode = Some(enrollment_mode.into());
        self
    }

    /// Sets `ServerURLPinningCertificateUUIDs`.
    #[must_use]
    pub fn server_url_pinning_certificate_uuids(
        mut self,
        server_url_pinning_certificate_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_url_pinning_certificate_uuids = Some(
            server_url_pinning_certificate_uuids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `CheckInURLPinningCertificateUUIDs`.
    #[must_use]
    pub fn check_in_url_pinning_certificate_uuids(
        mut self,
        check_in_url_pinning_certificate_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_in_url_pinning_certificate_uuids = Some(
            check_in_url_pinning_certificate_uuids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `PinningRevocationCheckRequired`.
    #[must_use]
    pub fn pinning_revocation_check_required(
        mut self,
        pinning_revocation_check_required: bool,
    ) -> Self {
        self.pinning_revocation_check_required = Some(pinning_revocation_check_required);
        self
    }

    /// Sets `ServerCapabilities`.
    #[must_use]
    pub fn server_capabilities(
        mut self,
        server_capabilities: impl IntoIterator<Item = impl Into<ServerCapability>>,
    ) -> Self {
        self.server_capabilities = Some(server_capabilities.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CheckOutWhenRemoved`.
    #[must_use]
    pub fn check_out_when_removed(mut self, check_out_when_removed: bool) -> Self {
        self.check_out_when_removed = Some(check_out_when_removed);
        self
    }

    /// Sets `RequiredAppIDForMDM`.
    #[must_use]
    pub fn required_app_id_for_mdm(mut self, required_app_id_for_mdm: i64) -> Self {
        self.required_app_id_for_mdm = Some(required_app_id_for_mdm);
        self
    }

    /// Sets `PromptUserToAllowBootstrapTokenForAuthentication`.
    #[must_use]
    pub fn prompt_user_to_allow_bootstrap_token_for_authentication(
        mut self,
        prompt_user_to_allow_bootstrap_token_for_authentication: bool,
    ) -> Self {
        self.prompt_user_to_allow_bootstrap_token_for_authentication =
            Some(prompt_user_to_allow_bootstrap_token_for_authentication);
        self
    }
}

impl Record for Mdm {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Mdm",
            [
                Key::required("IdentityCertificateUUID", Expect::String),
                Key::required("Topic", Expect::String),
                Key::required("ServerURL", Expect::String),
                Key::optional("CheckInURL", Expect::String),
                Key::optional("SignMessage", Expect::Boolean),
                Key::optional("AccessRights", Expect::Integer),
                Key::optional("UseDevelopmentAPNS", Expect::Boolean),
                Key::optional("ManagedAppleID", Expect::String),
                Key::optional("AssignedManagedAppleID", Expect::String),
                Key::optional("EnrollmentMode", Expect::String),
                Key::optional("ServerURLPinningCertificateUUIDs", Expect::Array),
                Key::optional("CheckInURLPinningCertificateUUIDs", Expect::Array),
                Key::optional("PinningRevocationCheckRequired", Expect::Boolean),
                Key::optional("ServerCapabilities", Expect::Array),
                Key::optional("CheckOutWhenRemoved", Expect::Boolean),
                Key::optional("RequiredAppIDForMDM", Expect::Integer),
                Key::optional(
                    "PromptUserToAllowBootstrapTokenForAuthentication",
                    Expect::Boolean
                ),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mdm"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identity_certificate_uuid.slot_mut(),
            1 => self.topic.slot_mut(),
            2 => self.server_url.slot_mut(),
            3 => self.check_in_url.slot_mut(),
            4 => self.sign_message.slot_mut(),
            5 => self.access_rights.slot_mut(),
            6 => self.use_development_apns.slot_mut(),
            7 => self.managed_apple_id.slot_mut(),
            8 => self.assigned_managed_apple_id.slot_mut(),
            9 => self.enrollment_mode.slot_mut(),
            10 => self.server_url_pinning_certificate_uuids.slot_mut(),
            11 => self.check_in_url_pinning_certificate_uuids.slot_mut(),
            12 => self.pinning_revocation_check_required.slot_mut(),
            13 => self.server_capabilities.slot_mut(),
            14 => self.check_out_when_removed.slot_mut(),
            15 => self.required_app_id_for_mdm.slot_mut(),
            16 => self
                .prompt_user_to_allow_bootstrap_token_for_authentication
                .slot_mut(),
            17 => self.common.identifier.slot_mut(),
            18 => self.common.uuid.slot_mut(),
            19 => self.common.version.slot_mut(),
            20 => self.common.display_name.slot_mut(),
            21 => self.common.description.slot_mut(),
            22 => self.common.enabled.slot_mut(),
            23 => self.common.organization.slot_mut(),
            24 => SlotMut::Constant("com.apple.mdm"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identity_certificate_uuid.slot_ref(),
            1 => self.topic.slot_ref(),
            2 => self.server_url.slot_ref(),
            3 => self.check_in_url.slot_ref(),
            4 => self.sign_message.slot_ref(),
            5 => self.access_rights.slot_ref(),
            6 => self.use_development_apns.slot_ref(),
            7 => self.managed_apple_id.slot_ref(),
            8 => self.assigned_managed_apple_id.slot_ref(),
            9 => self.enrollment_mode.slot_ref(),
            10 => self.server_url_pinning_certificate_uuids.slot_ref(),
            11 => self.check_in_url_pinning_certificate_uuids.slot_ref(),
            12 => self.pinning_revocation_check_required.slot_ref(),
            13 => self.server_capabilities.slot_ref(),
            14 => self.check_out_when_removed.slot_ref(),
            15 => self.required_app_id_for_mdm.slot_ref(),
            16 => self
                .prompt_user_to_allow_bootstrap_token_for_authentication
                .slot_ref(),
            17 => self.common.identifier.slot_ref(),
            18 => self.common.uuid.slot_ref(),
            19 => self.common.version.slot_ref(),
            20 => self.common.display_name.slot_ref(),
            21 => self.common.description.slot_ref(),
            22 => self.common.enabled.slot_ref(),
            23 => self.common.organization.slot_ref(),
            24 => SlotRef::Constant("com.apple.mdm"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identity_certificate_uuid: Field::blank(),
            topic: Field::blank(),
            server_url: Field::blank(),
            check_in_url: None,
            sign_message: None,
            access_rights: None,
            use_development_apns: None,
            managed_apple_id: None,
            assigned_managed_apple_id: None,
            enrollment_mode: None,
            server_url_pinning_certificate_uuids: None,
            check_in_url_pinning_certificate_uuids: None,
            pinning_revocation_check_required: None,
            server_capabilities: None,
            check_out_when_removed: None,
            required_app_id_for_mdm: None,
            prompt_user_to_allow_bootstrap_token_for_authentication: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Mdm);

impl Payload for Mdm {
    const TYPE: &'static str = "com.apple.mdm";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `EnrollmentMode`.
    pub enum EnrollmentMode {
        /// `BYOD`
        Byod = "BYOD",
        /// `ADDE`
        Adde = "ADDE",
    }
}

open_enum! {
    /// Values of `ServerCapabilities`.
    pub enum ServerCapability {
        /// `com.apple.mdm.per-user-connections`
        MdmPerUserConnections = "com.apple.mdm.per-user-connections",
        /// `com.apple.mdm.bootstraptoken`
        MdmBootstraptoken = "com.apple.mdm.bootstraptoken",
        /// `com.apple.mdm.token`
        MdmToken = "com.apple.mdm.token",
    }
}
