// From declarative/declarations/configurations/screensharing.connection.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.screensharing.connection`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.screensharing.connection`.
///
/// ```text
/// ConnectionUUID                           string      required
/// DisplayName                              string      required
/// HostName                                 string      required
/// Port                                     integer     optional
/// DisplayConfiguration                     dictionary  required
///   DisplayType                            string      required  "Virtual1" | "Virtual2"
/// AuthenticationCredentialsAssetReference  string      optional
/// ```
///
/// Available from macOS 14.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/screensharing.connection.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ScreensharingConnection {
    /// `ConnectionUUID`: string, required.
    pub connection_uuid: String,
    /// `DisplayName`: string, required.
    pub display_name: String,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `DisplayConfiguration`: dictionary, required.
    pub display_configuration: DisplayConfiguration,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScreensharingConnection {
    /// With the keys that it needs.
    pub fn new(
        connection_uuid: impl Into<String>,
        display_name: impl Into<String>,
        host_name: impl Into<String>,
        display_configuration: DisplayConfiguration,
    ) -> Self {
        Self {
            connection_uuid: connection_uuid.into(),
            display_name: display_name.into(),
            host_name: host_name.into(),
            port: None,
            display_configuration,
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
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

impl Record for ScreensharingConnection {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingConnection",
            [
                Key::required("ConnectionUUID", Expect::String),
                Key::required("DisplayName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::required("DisplayConfiguration", Expect::Dictionary),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.connection_uuid.slot_mut(),
            1 => self.display_name.slot_mut(),
            2 => self.host_name.slot_mut(),
            3 => self.port.slot_mut(),
            4 => self.display_configuration.slot_mut(),
            5 => self.authentication_credentials_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.connection_uuid.slot_ref(),
            1 => self.display_name.slot_ref(),
            2 => self.host_name.slot_ref(),
            3 => self.port.slot_ref(),
            4 => self.display_configuration.slot_ref(),
            5 => self.authentication_credentials_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            connection_uuid: Field::blank(),
            display_name: Field::blank(),
            host_name: Field::blank(),
            port: None,
            display_configuration: Field::blank(),
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ScreensharingConnection);

/// `DisplayConfiguration` of [`ScreensharingConnection`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DisplayConfiguration {
    /// `DisplayType`: string, required.
    pub display_type: DisplayType,
    /// What the table does not know.
    pub extra: Extra,
}

impl DisplayConfiguration {
    /// With the keys that it needs.
    pub fn new(display_type: impl Into<DisplayType>) -> Self {
        Self {
            display_type: display_type.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DisplayConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DisplayConfiguration",
            [Key::required("DisplayType", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.display_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.display_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            display_type: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DisplayConfiguration);

impl DeclarationPayload for ScreensharingConnection {
    const TYPE: &'static str = "com.apple.configuration.screensharing.connection";
}

open_enum! {
    /// Values of `DisplayType`.
    pub enum DisplayType {
        /// `Virtual1`
        Virtual1 = "Virtual1",
        /// `Virtual2`
        Virtual2 = "Virtual2",
    }
}
