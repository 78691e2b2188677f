// From mdm/commands/passcode.unlocktoken.yaml; rewritten by `cargo xtask codegen`.
//! Command `RequestUnlockToken`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `RequestUnlockToken`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 5.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.unlocktoken.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUnlockToken {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RequestUnlockToken {
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

impl Record for RequestUnlockToken {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequestUnlockToken",
            [
                Key::constant("RequestType", "RequestUnlockToken"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RequestUnlockToken"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RequestUnlockToken"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RequestUnlockToken);

/// Answer to the command `RequestUnlockToken`, from the device.
///
/// ```text
/// UnlockToken  data  required
/// ```
///
/// Available from iOS 5.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.unlocktoken.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUnlockTokenResponse {
    /// `UnlockToken`: data, required.
    pub unlock_token: Option<Secret<Data>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RequestUnlockTokenResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequestUnlockTokenResponse",
            [Key::optional("UnlockToken", Expect::Data),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.unlock_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.unlock_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RequestUnlockTokenResponse);

impl Command for RequestUnlockToken {
    const REQUEST_TYPE: &'static str = "RequestUnlockToken";
    type Response = RequestUnlockTokenResponse;
}
