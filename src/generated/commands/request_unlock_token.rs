// From mdm/commands/passcode.unlocktoken.yaml; rewritten by `cargo xtask codegen`.
//! Command `RequestUnlockToken`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record};
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestUnlockToken {
    /// What the table does not know.
    pub extra: Extra,
}

impl RequestUnlockToken {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for RequestUnlockToken {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("RequestUnlockToken", &[]);
        KEYS
    }

    fn slot(&mut self, _index: usize) -> SlotMut<'_> {
        SlotMut::Extra(&mut self.extra)
    }

    fn get(&self, _index: usize) -> SlotRef<'_> {
        SlotRef::Extra(&self.extra)
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestUnlockTokenResponse {
    /// `UnlockToken`: data, required.
    pub unlock_token: Option<Secret<Data>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RequestUnlockTokenResponse {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "RequestUnlockTokenResponse",
            &[Key::optional("UnlockToken", Expect::Data)],
        );
        KEYS
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
