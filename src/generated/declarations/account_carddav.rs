// From declarative/declarations/configurations/account.carddav.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.carddav`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.account.carddav`.
///
/// ```text
/// VisibleName                              string   optional
/// HostName                                 string   required
/// Port                                     integer  optional
/// Path                                     string   optional
/// AuthenticationCredentialsAssetReference  string   optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.carddav.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCarddav {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `Path`: string, optional.
    pub path: Option<String>,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountCarddav {
    /// With the keys that it needs.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            visible_name: None,
            host_name: host_name.into(),
            port: None,
            path: None,
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `Path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }
}

impl Record for AccountCarddav {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountCarddav",
            [
                Key::optional("VisibleName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::optional("Path", Expect::String),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.port.slot_mut(),
            3 => self.path.slot_mut(),
            4 => self.authentication_credentials_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.port.slot_ref(),
            3 => self.path.slot_ref(),
            4 => self.authentication_credentials_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            host_name: Field::blank(),
            port: None,
            path: None,
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountCarddav);

impl DeclarationPayload for AccountCarddav {
    const TYPE: &'static str = "com.apple.configuration.account.carddav";
}
