// From mdm/errors/watch.pairing.token.missing.yaml; rewritten by `cargo xtask codegen`.
//! `WatchPairingTokenMissing`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// `WatchPairingTokenMissing`.
///
/// ```text
/// code              string      required  "com.apple.watch.pairing.token.missing"
/// description       string      optional
/// message           string      optional
/// details           dictionary  required
///   security-token  string      required
/// ```
///
/// Available from watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/watch.pairing.token.missing.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WatchPairingTokenMissing {
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `message`: string, optional.
    pub message: Option<String>,
    /// `details`: dictionary, required.
    pub details: Details,
    /// What the table does not know.
    pub extra: Extra,
}

impl WatchPairingTokenMissing {
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

impl Record for WatchPairingTokenMissing {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WatchPairingTokenMissing",
            [
                Key::constant("code", "com.apple.watch.pairing.token.missing"),
                Key::optional("description", Expect::String),
                Key::optional("message", Expect::String),
                Key::required("details", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("com.apple.watch.pairing.token.missing"),
            1 => self.description.slot_mut(),
            2 => self.message.slot_mut(),
            3 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("com.apple.watch.pairing.token.missing"),
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

impl_record!(WatchPairingTokenMissing);

/// `details` of [`WatchPairingTokenMissing`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Details {
    /// `security-token`: string, required.
    pub security_token: Secret<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Details {
    /// With the keys that it needs.
    pub fn new(security_token: impl Into<Secret<String>>) -> Self {
        Self {
            security_token: security_token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Details {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Details",
            [Key::required("security-token", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.security_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.security_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            security_token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Details);
