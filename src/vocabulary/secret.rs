//! What must not be printed, kept in memory or guessed.

use crate::{
    plist::Data,
    record::{Bytes, Expect, Field, SlotMut, SlotRef, Text},
};
use std::{borrow::Cow, fmt};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize;

/// A secret: an unlock token, a bootstrap token, a passcode, a key.
///
/// `Debug` prints `[redacted]`, equality does not tell by its time how much
/// was right, and the memory is wiped when the secret is dropped. It is
/// written to the wire like what it holds.
///
/// ```
/// use apple_mdm::{Data, Secret};
///
/// let token = Secret::new(Data::from(b"\x01\x02"));
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose().as_slice(), [1, 2]);
/// ```
#[derive(Clone, Default)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Takes a value into keeping.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, to be used where it must be.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value, out of keeping.
    pub fn into_exposed(mut self) -> T
    where
        T: Default,
    {
        std::mem::take(&mut self.0)
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T: Zeroize + AsRef<[u8]>> PartialEq for Secret<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().ct_eq(other.0.as_ref()).into()
    }
}

impl<T: Zeroize + AsRef<[u8]>> Eq for Secret<T> {}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&[u8]> for Secret<Data> {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl From<Vec<u8>> for Secret<Data> {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl Text for Secret<String> {
    fn text(&self) -> &str {
        &self.0
    }

    fn set_text(&mut self, text: Cow<'_, str>) {
        self.0.zeroize();
        self.0 = text.into_owned();
    }
}

impl Field for Secret<String> {
    const EXPECT: Expect = Expect::String;

    fn blank() -> Self {
        Self(String::new())
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        SlotMut::Text(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::String(&self.0)
    }
}

impl Bytes for Secret<Data> {
    fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn set_bytes(&mut self, bytes: Vec<u8>) {
        self.0.zeroize();
        self.0 = bytes.into();
    }
}

impl Field for Secret<Data> {
    const EXPECT: Expect = Expect::Data;

    fn blank() -> Self {
        Self(Data::new())
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        SlotMut::Bytes(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::Data(&self.0)
    }
}

impl<T: Zeroize + serde::Serialize> serde::Serialize for Secret<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Zeroize + serde::Deserialize<'de>> serde::Deserialize<'de> for Secret<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

/// Whether a key is likely to hold a secret, by its name: whoever prints
/// untyped dictionaries for people to read should leave its value out. Every
/// key that is a [`Secret`] or a [`PushMagic`](crate::PushMagic) in this
/// crate's types is told.
pub fn is_secret_key(key: &str) -> bool {
    const SIGNS: &[&str] = &[
        "passcode",
        "password",
        "pushmagic",
        "unlocktoken",
        "bootstraptoken",
        "securitytoken",
        "tokendata",
        "digestresponse",
        "secret",
        "privatekey",
        "recoverykey",
        "challenge",
        "recoverylock",
        "authtoken",
        "credential",
        "passphrase",
        "bypasscode",
        "redemptioncode",
        "registrationtoken",
        "authenticationtoken",
        "pairing_token",
        "applecaretoken",
        "applecare-token",
        "security-token",
        "push-magic",
        "keyescrow",
    ];
    /// Of these, longer names tell of a token what is no secret.
    const NAMES: &[&str] = &[
        "pin",
        "access_token",
        "refresh_token",
        "auth_session_token",
        "escrow_key",
    ];
    let key = key.to_ascii_lowercase();
    NAMES.contains(&&*key) || SIGNS.iter().any(|sign| key.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_secrets_are_known_by_name() {
        for key in [
            "PIN",
            "NewPassword",
            "UnlockToken",
            "FDE_PersonalRecoveryKeyCMS",
            "PushMagic",
            "ActivationLockBypassCode",
            "AppleCareToken",
            "CHALLENGE",
            "EncryptedNewRecoveryKey",
            "PAIRING_TOKEN",
            "PIRAuthenticationToken",
            "PrivateKeyExport",
            "RedemptionCode",
            "RegistrationToken",
            "SharedSecret",
            "UnusedRedemptionCode",
            "access_token",
            "consumer_secret",
            "applecare-token",
            "push-magic",
            "passwordHash",
            "security-token",
        ] {
            assert!(is_secret_key(key), "{key}");
        }
        for key in [
            "Topic",
            "UDID",
            "SerialNumber",
            "PINNED",
            "Identifier",
            "access_token_expiry",
        ] {
            assert!(!is_secret_key(key), "{key}");
        }
    }

    #[test]
    fn a_secret_compares_by_content_and_comes_out_again() {
        let secret = Secret::<Data>::from(vec![1, 2, 3]);
        assert_eq!(secret, Secret::<Data>::from(vec![1, 2, 3]));
        assert_ne!(secret, Secret::<Data>::from(vec![1, 2, 4]));
        assert_ne!(secret, Secret::<Data>::from(vec![1, 2]));
        assert_eq!(secret.into_exposed().as_slice(), [1, 2, 3]);
    }
}
