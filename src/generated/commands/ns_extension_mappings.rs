// From mdm/commands/application.extensions.mappings.yaml; rewritten by `cargo xtask codegen`.
//! Command `NSExtensionMappings`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `NSExtensionMappings`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.extensions.mappings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsExtensionMappings {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NsExtensionMappings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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

impl Record for NsExtensionMappings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NsExtensionMappings",
            [
                Key::constant("RequestType", "NSExtensionMappings"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("NSExtensionMappings"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("NSExtensionMappings"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(NsExtensionMappings);

/// Answer to the command `NSExtensionMappings`, from the device.
///
/// ```text
/// Extensions          array       required
///   ExtensionsItem    dictionary
///     Identifier      string      required
///     ExtensionPoint  string      required
///     DisplayName     string      required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.extensions.mappings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsExtensionMappingsResponse {
    /// `Extensions`: array, required.
    pub extensions: Option<Vec<Extension>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for NsExtensionMappingsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NsExtensionMappingsResponse",
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

impl_record!(NsExtensionMappingsResponse);

/// One of `Extensions` of [`NsExtensionMappingsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extension {
    /// `Identifier`: string, required.
    pub identifier: Option<String>,
    /// `ExtensionPoint`: string, required.
    pub extension_point: Option<String>,
    /// `DisplayName`: string, required.
    pub display_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Extension {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Extension",
            [
                Key::optional("DisplayName", Expect::String),
                Key::optional("ExtensionPoint", Expect::String),
                Key::optional("Identifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.display_name.slot_mut(),
            1 => self.extension_point.slot_mut(),
            2 => self.identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.display_name.slot_ref(),
            1 => self.extension_point.slot_ref(),
            2 => self.identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Extension);

impl Command for NsExtensionMappings {
    const REQUEST_TYPE: &'static str = "NSExtensionMappings";
    type Response = NsExtensionMappingsResponse;
}
