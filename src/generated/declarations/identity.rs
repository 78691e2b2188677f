// From declarative/declarations/assets/credentials/identity.yaml; rewritten by `cargo xtask codegen`.
//! Credential `com.apple.credential.identity`.

use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Credential `com.apple.credential.identity`.
///
/// ```text
/// Password  string  required
/// Identity  data    required
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/assets/credentials/identity.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// `Password`: string, required.
    pub password: Secret<String>,
    /// `Identity`: data, required.
    pub identity: Data,
    /// What the table does not know.
    pub extra: Extra,
}

impl Identity {
    /// With the keys that it needs.
    pub fn new(password: impl Into<Secret<String>>, identity: impl Into<Data>) -> Self {
        Self {
            password: password.into(),
            identity: identity.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Identity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Identity",
            [
                Key::required("Password", Expect::String),
                Key::required("Identity", Expect::Data),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.password.slot_mut(),
            1 => self.identity.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.password.slot_ref(),
            1 => self.identity.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            password: Field::blank(),
            identity: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Identity);
