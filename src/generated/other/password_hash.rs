// From other/passwordhash.yaml; rewritten by `cargo xtask codegen`.
//! Payload `passwordHash`.

use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `passwordHash`.
///
/// ```text
/// SALTED-SHA512-PBKDF2  dictionary  required
///   entropy             data        required
///   iterations          integer     required
///   salt                data        required
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/passwordhash.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordHash {
    /// `SALTED-SHA512-PBKDF2`: dictionary, required.
    pub salted_sha512_pbkdf2: SaltedSha512Pbkdf2,
    /// What the table does not know.
    pub extra: Extra,
}

impl PasswordHash {
    /// With the keys that it needs.
    pub fn new(salted_sha512_pbkdf2: SaltedSha512Pbkdf2) -> Self {
        Self {
            salted_sha512_pbkdf2,
            extra: Extra::new(),
        }
    }
}

impl Record for PasswordHash {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PasswordHash",
            [Key::required("SALTED-SHA512-PBKDF2", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.salted_sha512_pbkdf2.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.salted_sha512_pbkdf2.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            salted_sha512_pbkdf2: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PasswordHash);

/// `SALTED-SHA512-PBKDF2` of [`PasswordHash`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SaltedSha512Pbkdf2 {
    /// `entropy`: data, required.
    pub entropy: Data,
    /// `iterations`: integer, required.
    pub iterations: i64,
    /// `salt`: data, required.
    pub salt: Data,
    /// What the table does not know.
    pub extra: Extra,
}

impl SaltedSha512Pbkdf2 {
    /// With the keys that it needs.
    pub fn new(entropy: impl Into<Data>, iterations: i64, salt: impl Into<Data>) -> Self {
        Self {
            entropy: entropy.into(),
            iterations,
            salt: salt.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for SaltedSha512Pbkdf2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SaltedSha512Pbkdf2",
            [
                Key::required("entropy", Expect::Data),
                Key::required("iterations", Expect::Integer),
                Key::required("salt", Expect::Data),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.entropy.slot_mut(),
            1 => self.iterations.slot_mut(),
            2 => self.salt.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.entropy.slot_ref(),
            1 => self.iterations.slot_ref(),
            2 => self.salt.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            entropy: Field::blank(),
            iterations: Field::blank(),
            salt: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SaltedSha512Pbkdf2);
