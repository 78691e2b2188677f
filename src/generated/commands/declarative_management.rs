// From mdm/commands/declarativemanagement.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeclarativeManagement`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `DeclarativeManagement`, from the server.
///
/// ```text
/// Data  data  optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/declarativemanagement.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclarativeManagement {
    /// `Data`: data, optional.
    pub data: Option<Data>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeclarativeManagement {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<Data>) -> Self {
        self.data = Some(data.into());
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

impl Record for DeclarativeManagement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeclarativeManagement",
            [
                Key::constant("RequestType", "DeclarativeManagement"),
                Key::optional("Data", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeclarativeManagement"),
            1 => self.data.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeclarativeManagement"),
            1 => self.data.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeclarativeManagement);

impl Command for DeclarativeManagement {
    const REQUEST_TYPE: &'static str = "DeclarativeManagement";
    type Response = Acknowledgement;
}
