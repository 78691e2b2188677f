// From mdm/commands/passcode.clear.yaml; rewritten by `cargo xtask codegen`.
//! Command `ClearPasscode`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `ClearPasscode`, from the server.
///
/// ```text
/// UnlockToken  data  required
/// ```
///
/// Available from iOS 4.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.clear.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ClearPasscode {
    /// `UnlockToken`: data, required.
    pub unlock_token: Secret<Data>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ClearPasscode {
    /// With the keys that it needs.
    pub fn new(unlock_token: impl Into<Secret<Data>>) -> Self {
        Self {
            unlock_token: unlock_token.into(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
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

impl Record for ClearPasscode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ClearPasscode",
            [
                Key::constant("RequestType", "ClearPasscode"),
                Key::required("UnlockToken", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ClearPasscode"),
            1 => self.unlock_token.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ClearPasscode"),
            1 => self.unlock_token.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            unlock_token: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ClearPasscode);

impl Command for ClearPasscode {
    const REQUEST_TYPE: &'static str = "ClearPasscode";
    type Response = Acknowledgement;
}
