// From declarative/declarations/declarationbase.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `any`.

use crate::plist::Dictionary;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `any`.
///
/// ```text
/// Type         string      required
/// Identifier   string      required
/// ServerToken  string      required
/// Payload      dictionary  required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/declarationbase.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclarationBase {
    /// `Type`: string, required.
    pub r#type: String,
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `ServerToken`: string, required.
    pub server_token: String,
    /// `Payload`: dictionary, required.
    pub payload: Dictionary,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeclarationBase {
    /// With the keys that it needs.
    pub fn new(
        r#type: impl Into<String>,
        identifier: impl Into<String>,
        server_token: impl Into<String>,
        payload: impl Into<Dictionary>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            identifier: identifier.into(),
            server_token: server_token.into(),
            payload: payload.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DeclarationBase {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeclarationBase",
            [
                Key::required("Type", Expect::String),
                Key::required("Identifier", Expect::String),
                Key::required("ServerToken", Expect::String),
                Key::required("Payload", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.server_token.slot_mut(),
            3 => self.payload.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.server_token.slot_ref(),
            3 => self.payload.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            identifier: Field::blank(),
            server_token: Field::blank(),
            payload: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DeclarationBase);
