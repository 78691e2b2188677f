// From mdm/commands/application.extensions.listactive.yaml; rewritten by `cargo xtask codegen`.
//! Command `ActiveNSExtensions`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `ActiveNSExtensions`, from the server.
///
/// ```text
/// FilterExtensionPoints        array   optional
///   FilterExtensionPointsItem  string
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.extensions.listactive.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveNsExtensions {
    /// `FilterExtensionPoints`: array, optional.
    pub filter_extension_points: Option<Vec<String>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ActiveNsExtensions {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FilterExtensionPoints`.
    #[must_use]
    pub fn filter_extension_points(
        mut self,
        filter_extension_points: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_extension_points = Some(
            filter_extension_points
                .into_iter()
                .map(Into::into)
                .collect(),
        );
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

impl Record for ActiveNsExtensions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActiveNsExtensions",
            [
                Key::constant("RequestType", "ActiveNSExtensions"),
                Key::optional("FilterExtensionPoints", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ActiveNSExtensions"),
            1 => self.filter_extension_points.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ActiveNSExtensions"),
            1 => self.filter_extension_points.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ActiveNsExtensions);

/// Answer to the command `ActiveNSExtensions`, from the device.
///
/// ```text
/// Extensions                array       required
///   ExtensionsItem          dictionary
///     Identifier            string      required
///     ExtensionPoint        string      required
///     DisplayName           string      required
///     ContainerDisplayName  string      optional
///     ContainerIdentifier   string      optional
///     Path                  string      required
///     Version               string      required
///     UserElection          string      required  "Default" | "Use" | "Ignore"
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.extensions.listactive.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveNsExtensionsResponse {
    /// `Extensions`: array, required.
    pub extensions: Option<Vec<Extension>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ActiveNsExtensionsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActiveNsExtensionsResponse",
            [Key::optional("Extensions", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.extensions.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.extensions.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ActiveNsExtensionsResponse);

/// One of `Extensions` of [`ActiveNsExtensionsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extension {
    /// `Identifier`: string, required.
    pub identifier: Option<String>,
    /// `ExtensionPoint`: string, required.
    pub extension_point: Option<String>,
    /// `DisplayName`: string, required.
    pub display_name: Option<String>,
    /// `ContainerDisplayName`: string, optional.
    pub container_display_name: Option<String>,
    /// `ContainerIdentifier`: string, optional.
    pub container_identifier: Option<String>,
    /// `Path`: string, required.
    pub path: Option<String>,
    /// `Version`: string, required.
    pub version: Option<String>,
    /// `UserElection`: string, required.
    pub user_election: Option<UserElection>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Extension {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Extension",
            [
                Key::optional("ContainerDisplayName", Expect::String),
                Key::optional("ContainerIdentifier", Expect::String),
                Key::optional("DisplayName", Expect::String),
                Key::optional("ExtensionPoint", Expect::String),
                Key::optional("Identifier", Expect::String),
                Key::optional("Path", Expect::String),
                Key::optional("UserElection", Expect::String),
                Key::optional("Version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.container_display_name.slot_mut(),
            1 => self.container_identifier.slot_mut(),
            2 => self.display_name.slot_mut(),
            3 => self.extension_point.slot_mut(),
            4 => self.identifier.slot_mut(),
            5 => self.path.slot_mut(),
            6 => self.user_election.slot_mut(),
            7 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.container_display_name.slot_ref(),
            1 => self.container_identifier.slot_ref(),
            2 => self.display_name.slot_ref(),
            3 => self.extension_point.slot_ref(),
            4 => self.identifier.slot_ref(),
            5 => self.path.slot_ref(),
            6 => self.user_election.slot_ref(),
            7 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Extension);

impl Command for ActiveNsExtensions {
    const REQUEST_TYPE: &'static str = "ActiveNSExtensions";
    type Response = ActiveNsExtensionsResponse;
}

open_enum! {
    /// Values of `UserElection`.
    pub enum UserElection {
        /// `Default`
        Default = "Default",
        /// `Use`
        Use = "Use",
        /// `Ignore`
        Ignore = "Ignore",
    }
}
