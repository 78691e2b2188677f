// From mdm/commands/application.validate.yaml; rewritten by `cargo xtask codegen`.
//! Command `ValidateApplications`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ValidateApplications`, from the server.
///
/// ```text
/// Identifiers        array   optional
///   IdentifiersItem  string
/// ```
///
/// Available from iOS 9.2, tvOS 10.2, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.validate.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateApplications {
    /// `Identifiers`: array, optional.
    pub identifiers: Option<Vec<String>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ValidateApplications {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Identifiers`.
    #[must_use]
    pub fn identifiers(mut self, identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.identifiers = Some(identifiers.into_iter().map(Into::into).collect());
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

impl Record for ValidateApplications {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ValidateApplications",
            [
                Key::constant("RequestType", "ValidateApplications"),
                Key::optional("Identifiers", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ValidateApplications"),
            1 => self.identifiers.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ValidateApplications"),
            1 => self.identifiers.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ValidateApplications);

impl Command for ValidateApplications {
    const REQUEST_TYPE: &'static str = "ValidateApplications";
    type Response = Acknowledgement;
}
