// From mdm/errors/psso.required.yaml; rewritten by `cargo xtask codegen`.
//! `PssoRequired`.

use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `PssoRequired`.
///
/// ```text
/// code                                string      required  "com.apple.psso.required"
/// description                         string      optional
/// message                             string      optional
/// details                             dictionary  required
///   ProfileURL                        string      required
///   Package                           dictionary  required
///     ManifestURL                     string      required
///     PinningCerts                    array       optional
///       PinningCertsItem              data        required
///     PinningRevocationCheckRequired  boolean     optional
///   AuthURL                           string      required
/// ```
///
/// Available from macOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/psso.required.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct PssoRequired {
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `message`: string, optional.
    pub message: Option<String>,
    /// `details`: dictionary, required.
    pub details: Details,
    /// What the table does not know.
    pub extra: Extra,
}

impl PssoRequired {
    /// With the keys that it needs.
    pub fn new(details: Details) -> Self {
        Self {
            description: None,
            message: None,
            details,
            extra: Extra::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Record for PssoRequired {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PssoRequired",
            [
                Key::constant("code", "com.apple.psso.required"),
                Key::optional("description", Expect::String),
                Key::optional("message", Expect::String),
                Key::required("details", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("com.apple.psso.required"),
            1 => self.description.slot_mut(),
            2 => self.message.slot_mut(),
            3 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("com.apple.psso.required"),
            1 => self.description.slot_ref(),
            2 => self.message.slot_ref(),
            3 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            description: None,
            message: None,
            details: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PssoRequired);

/// `details` of [`PssoRequired`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Details {
    /// `ProfileURL`: string, required.
    pub profile_url: String,
    /// `Package`: dictionary, required.
    pub package: Package,
    /// `AuthURL`: string, required.
    pub auth_url: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl Details {
    /// With the keys that it needs.
    pub fn new(
        profile_url: impl Into<String>,
        package: Package,
        auth_url: impl Into<String>,
    ) -> Self {
        Self {
            profile_url: profile_url.into(),
            package,
            auth_url: auth_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Details {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Details",
            [
                Key::required("ProfileURL", Expect::String),
                Key::required("Package", Expect::Dictionary),
                Key::required("AuthURL", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.profile_url.slot_mut(),
            1 => self.package.slot_mut(),
            2 => self.auth_url.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.profile_url.slot_ref(),
            1 => self.package.slot_ref(),
            2 => self.auth_url.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            profile_url: Field::blank(),
            package: Field::blank(),
            auth_url: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Details);

/// `Package` of [`Details`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    /// `ManifestURL`: string, required.
    pub manifest_url: String,
    /// `PinningCerts`: array, optional.
    pub pinning_certs: Option<Vec<Data>>,
    /// `PinningRevocationCheckRequired`: boolean, optional. Default: `false`.
    pub pinning_revocation_check_required: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Package {
    /// With the keys that it needs.
    pub fn new(manifest_url: impl Into<String>) -> Self {
        Self {
            manifest_url: manifest_url.into(),
            pinning_certs: None,
            pinning_revocation_check_required: None,
            extra: Extra::new(),
        }
    }

    /// Sets `PinningCerts`.
    #[must_use]
    pub fn pinning_certs(
        mut self,
        pinning_certs: impl IntoIterator<Item = impl Into<Data>>,
    ) -> Self {
        self.pinning_certs = Some(pinning_certs.into_iter().map(Into::into).collect());
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
}

impl Record for Package {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Package",
            [
                Key::required("ManifestURL", Expect::String),
                Key::optional("PinningCerts", Expect::Array),
                Key::optional("PinningRevocationCheckRequired", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.manifest_url.slot_mut(),
            1 => self.pinning_certs.slot_mut(),
            2 => self.pinning_revocation_check_required.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.manifest_url.slot_ref(),
            1 => self.pinning_certs.slot_ref(),
            2 => self.pinning_revocation_check_required.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            manifest_url: Field::blank(),
            pinning_certs: None,
            pinning_revocation_check_required: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Package);
