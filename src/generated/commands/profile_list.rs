// From mdm/commands/profile.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `ProfileList`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ProfileList`, from the server.
///
/// ```text
/// ManagedOnly  boolean  optional  iOS 13.0, macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileList {
    /// `ManagedOnly`: boolean, optional. Default: `false`. Since iOS 13.0,
    /// macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0.
    pub managed_only: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProfileList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ManagedOnly`.
    #[must_use]
    pub fn managed_only(mut self, managed_only: bool) -> Self {
        self.managed_only = Some(managed_only);
        self
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for ProfileList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProfileList",
            [
                Key::constant("RequestType", "ProfileList"),
                Key::optional("ManagedOnly", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ProfileList"),
            1 => self.managed_only.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ProfileList"),
            1 => self.managed_only.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProfileList);

/// Answer to the command `ProfileList`, from the device.
///
/// ```text
/// ProfileList                   array       required
///   ProfileListItem             dictionary
///     PayloadUUID               string      required
///     PayloadIdentifier         string      required
///     PayloadVersion            integer     optional
///     PayloadDisplayName        string      optional
///     PayloadOrganization       string      optional
///     PayloadDescription        string      optional
///     PayloadRemovalDisallowed  boolean     optional
///     HasRemovalPasscode        boolean     optional
///     IsEncrypted               boolean     optional
///     SignerCertificates        array       optional
///       CertificateItem         data
///     IsManaged                 boolean     optional  iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///     Source                    string      optional  iOS 18.0, macOS 15.0, tvOS 18.0, visionOS 2.0, watchOS 11.0
///     PayloadContent            array       optional
///       PayloadContentItem      dictionary
///         PayloadType           string      required
///         PayloadVersion        integer     required  1
///         PayloadIdentifier     string      required
///         PayloadUUID           string      required  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
///         PayloadDisplayName    string      optional
///         PayloadDescription    string      optional
///         PayloadOrganization   string      optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileListResponse {
    /// `ProfileList`: array, required.
    pub profile_list: Option<Vec<ProfileListResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ProfileListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProfileListResponse",
            [Key::optional("ProfileList", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.profile_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.profile_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProfileListResponse);

/// One of `ProfileList` of [`ProfileListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileListResponseValues {
    /// `PayloadUUID`: string, required.
    pub payload_uuid: Option<String>,
    /// `PayloadIdentifier`: string, required.
    pub payload_identifier: Option<String>,
    /// `PayloadVersion`: integer, optional.
    pub payload_version: Option<i64>,
    /// `PayloadDisplayName`: string, optional.
    pub payload_display_name: Option<String>,
    /// `PayloadOrganization`: string, optional.
    pub payload_organization: Option<String>,
    /// `PayloadDescription`: string, optional.
    pub payload_description: Option<String>,
    /// `PayloadRemovalDisallowed`: boolean, optional. Default: `false`.
    pub payload_removal_disallowed: Option<bool>,
    /// `HasRemovalPasscode`: boolean, optional. Default: `false`.
    pub has_removal_passcode: Option<bool>,
    /// `IsEncrypted`: boolean, optional. Default: `false`.
    pub is_encrypted: Option<bool>,
    /// `SignerCertificates`: array, optional.
    pub signer_certificates: Option<Vec<Data>>,
    /// `IsManaged`: boolean, optional. Default: `false`. Since iOS 4.0,
    /// tvOS 9.0, visionOS 1.1, watchOS 10.0.
    pub is_managed: Option<bool>,
    /// `Source`: string, optional. Since iOS 18.0, macOS 15.0, tvOS 18.0,
    /// visionOS 2.0, watchOS 11.0.
    pub source: Option<String>,
    /// `PayloadContent`: array, optional.
    pub payload_content: Option<Vec<PayloadContent>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ProfileListResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProfileListResponseValues",
            [
                Key::optional("HasRemovalPasscode", Expect::Boolean),
                Key::optional("IsEncrypted", Expect::Boolean),
                Key::optional("IsManaged", Expect::Boolean),
                Key::optional("PayloadContent", Expect::Array),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadIdentifier", Expect::String),
                Key::optional("PayloadOrganization", Expect::String),
                Key::optional("PayloadRemovalDisallowed", Expect::Boolean),
                Key::optional("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("SignerCertificates", Expect::Array),
                Key::optional("Source", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.has_removal_passcode.slot_mut(),
            1 => self.is_encrypted.slot_mut(),
            2 => self.is_managed.slot_mut(),
            3 => self.payload_content.slot_mut(),
            4 => self.payload_description.slot_mut(),
            5 => self.payload_display_name.slot_mut(),
            6 => self.payload_identifier.slot_mut(),
            7 => self.payload_organization.slot_mut(),
            8 => self.payload_removal_disallowed.slot_mut(),
            9 => self.payload_uuid.slot_mut(),
            10 => self.payload_version.slot_mut(),
            11 => self.signer_certificates.slot_mut(),
            12 => self.source.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.has_removal_passcode.slot_ref(),
            1 => self.is_encrypted.slot_ref(),
            2 => self.is_managed.slot_ref(),
            3 => self.payload_content.slot_ref(),
            4 => self.payload_description.slot_ref(),
            5 => self.payload_display_name.slot_ref(),
            6 => self.payload_identifier.slot_ref(),
            7 => self.payload_organization.slot_ref(),
            8 => self.payload_removal_disallowed.slot_ref(),
            9 => self.payload_uuid.slot_ref(),
            10 => self.payload_version.slot_ref(),
            11 => self.signer_certificates.slot_ref(),
            12 => self.source.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProfileListResponseValues);

/// One of `PayloadContent` of [`ProfileListResponseValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayloadContent {
    /// `PayloadType`: string, required.
    pub payload_type: Option<String>,
    /// `PayloadVersion`: integer, required, one of `1`.
    pub payload_version: Option<i64>,
    /// `PayloadIdentifier`: string, required.
    pub payload_identifier: Option<String>,
    /// `PayloadUUID`: string, required. Since iOS 17.0, macOS 14.0, tvOS 17.0,
    /// visionOS 1.1, watchOS 10.0.
    pub payload_uuid: Option<String>,
    /// `PayloadDisplayName`: string, optional.
    pub payload_display_name: Option<String>,
    /// `PayloadDescription`: string, optional.
    pub payload_description: Option<String>,
    /// `PayloadOrganization`: string, optional.
    pub payload_organization: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PayloadContent {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PayloadContent",
            [
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadIdentifier", Expect::String),
                Key::optional("PayloadOrganization", Expect::String),
                Key::optional("PayloadType", Expect::String),
                Key::optional("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_description.slot_mut(),
            1 => self.payload_display_name.slot_mut(),
            2 => self.payload_identifier.slot_mut(),
            3 => self.payload_organization.slot_mut(),
            4 => self.payload_type.slot_mut(),
            5 => self.payload_uuid.slot_mut(),
            6 => self.payload_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_description.slot_ref(),
            1 => self.payload_display_name.slot_ref(),
            2 => self.payload_identifier.slot_ref(),
            3 => self.payload_organization.slot_ref(),
            4 => self.payload_type.slot_ref(),
            5 => self.payload_uuid.slot_ref(),
            6 => self.payload_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PayloadContent);

impl Command for ProfileList {
    const REQUEST_TYPE: &'static str = "ProfileList";
    type Response = ProfileListResponse;
}
