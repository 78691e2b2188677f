// From declarative/declarations/assets/credentials/usernameandpassword.yaml; rewritten by `cargo xtask codegen`.
//! Credential `com.apple.credential.usernameandpassword`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Credential `com.apple.credential.usernameandpassword`.
///
/// ```text
/// UserName  string  required
/// Password  string  optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/assets/credentials/usernameandpassword.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CredentialUsernameandpassword {
    /// `UserName`: string, required.
    pub user_name: String,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CredentialUsernameandpassword {
    /// With the keys that it needs.
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            password: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Record for CredentialUsernameandpassword {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CredentialUsernameandpassword",
            [
                Key::required("UserName", Expect::String),
                Key::optional("Password", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.user_name.slot_mut(),
            1 => self.password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.user_name.slot_ref(),
            1 => self.password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            user_name: Field::blank(),
            password: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(CredentialUsernameandpassword);
