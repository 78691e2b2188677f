// From mdm/commands/certificate.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `CertificateList`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `CertificateList`, from the server.
///
/// ```text
/// ManagedOnly  boolean  optional  iOS 13.0, macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/certificate.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateList {
    /// `ManagedOnly`: boolean, optional. Default: `false`. Since iOS 13.0,
    /// macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0.
    pub managed_only: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CertificateList {
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

impl Record for CertificateList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CertificateList",
            [
                Key::constant("RequestType", "CertificateList"),
                Key::optional("ManagedOnly", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("CertificateList"),
            1 => self.managed_only.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("CertificateList"),
            1 => self.managed_only.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CertificateList);

/// Answer to the command `CertificateList`, from the device.
///
/// ```text
/// CertificateList        array       required
///   CertificateListItem  dictionary
///     CommonName         string      required
///     IsIdentity         boolean     required
///     Data               data        required
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/certificate.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateListResponse {
    /// `CertificateList`: array, required.
    pub certificate_list: Option<Vec<CertificateListResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for CertificateListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CertificateListResponse",
            [Key::optional("CertificateList", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.certificate_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.certificate_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CertificateListResponse);

/// One of `CertificateList` of [`CertificateListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateListResponseValues {
    /// `CommonName`: string, required.
    pub common_name: Option<String>,
    /// `IsIdentity`: boolean, required.
    pub is_identity: Option<bool>,
    /// `Data`: data, required.
    pub data: Option<Data>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for CertificateListResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CertificateListResponseValues",
            [
                Key::optional("CommonName", Expect::String),
                Key::optional("Data", Expect::Data),
                Key::optional("IsIdentity", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.common_name.slot_mut(),
            1 => self.data.slot_mut(),
            2 => self.is_identity.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.common_name.slot_ref(),
            1 => self.data.slot_ref(),
            2 => self.is_identity.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CertificateListResponseValues);

impl Command for CertificateList {
    const REQUEST_TYPE: &'static str = "CertificateList";
    type Response = CertificateListResponse;
}
