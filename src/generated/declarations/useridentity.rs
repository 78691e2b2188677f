// From declarative/declarations/assets/useridentity.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.asset.useridentity`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.asset.useridentity`.
///
/// ```text
/// FullName      string  optional
/// EmailAddress  string  optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/assets/useridentity.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Useridentity {
    /// `FullName`: string, optional.
    pub full_name: Option<String>,
    /// `EmailAddress`: string, optional.
    pub email_address: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Useridentity {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FullName`.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets `EmailAddress`.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
}

impl Record for Useridentity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Useridentity",
            [
                Key::optional("FullName", Expect::String),
                Key::optional("EmailAddress", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.full_name.slot_mut(),
            1 => self.email_address.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.full_name.slot_ref(),
            1 => self.email_address.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Useridentity);

impl DeclarationPayload for Useridentity {
    const TYPE: &'static str = "com.apple.asset.useridentity";
}
