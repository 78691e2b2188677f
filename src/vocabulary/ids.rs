//! Identifiers, each a type of its own: a user's is never taken for a
//! device's.

use super::text_field;
use crate::{
    plist::Data,
    record::{Bytes, Expect, Field, SlotMut, SlotRef, Text},
};
use std::{borrow::Cow, fmt};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident, $longest:literal, $also:literal;)*) => {$(
        $(#[$meta])*
        ///
        /// Holds whatever the peer sent; see `is_well_formed`. There is no
        /// `Display`, so that it never slips into a query or a path by
        /// accident: say `as_str` where text is meant.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The identifier with this text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it is on the wire, without a copy.
            pub fn into_string(self) -> String {
                self.0
            }

            #[doc = concat!("Whether the text looks as Apple's devices and servers write it: 1 to ", $longest, " ASCII letters, digits, `-`", $also, ".")]
            /// What does not is no reason to refuse a message, but one to be
            /// careful where the text goes.
            pub fn is_well_formed(&self) -> bool {
                (1..=$longest).contains(&self.0.len())
                    && self.0.bytes().all(|byte| {
                        byte.is_ascii_alphanumeric() || byte == b'-' || $also.as_bytes().contains(&byte)
                    })
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl Text for $name {
            fn text(&self) -> &str {
                &self.0
            }

            fn set_text(&mut self, text: Cow<'_, str>) {
                self.0 = text.into_owned();
            }
        }

        text_field!($name);
    )*};
}

ids! {
    /// `UDID`: the identifier of a device that is enrolled by a profile or
    /// automatically. Devices that their user enrolled have an
    /// [`EnrollmentId`] instead.
    Udid, 64, "";
    /// `EnrollmentID`: what stands for a device in User Enrollment, new with
    /// each enrollment.
    EnrollmentId, 64, "";
    /// `EnrollmentUserID`: what stands for the user on the user channel of a
    /// Mac in User Enrollment.
    EnrollmentUserId, 64, "";
    /// `UserID`: the user on the user channel of a Mac; on Shared iPad always
    /// [`UserId::SHARED_IPAD`], where `UserShortName` tells the user.
    UserId, 64, "";
    /// `CommandUUID`: the server's name for a queued command. Any text, as
    /// servers in the field show.
    CommandUuid, 128, "_.:";
    /// `Topic`: the push topic, which is the user ID (UID) in the subject of
    /// the push certificate.
    PushTopic, 256, "_.";
}

impl UserId {
    /// The `UserID` that every user of a Shared iPad has.
    pub const SHARED_IPAD: &'static str = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";

    /// Whether this is the one that every user of a Shared iPad has.
    pub fn is_shared_ipad(&self) -> bool {
        self.0.eq_ignore_ascii_case(Self::SHARED_IPAD)
    }
}

/// `PushMagic`: the text that a push must carry for the device to heed it.
///
/// A secret: printed as `[redacted]`, compared in constant time, wiped when
/// dropped.
#[derive(Clone)]
pub struct PushMagic(String);

impl PushMagic {
    /// The magic with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, to be put into a push.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for PushMagic {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for PushMagic {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl PartialEq for PushMagic {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for PushMagic {}

impl Drop for PushMagic {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for PushMagic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PushMagic([redacted])")
    }
}

impl Text for PushMagic {
    fn text(&self) -> &str {
        &self.0
    }

    fn set_text(&mut self, text: Cow<'_, str>) {
        self.0.zeroize();
        self.0 = text.into_owned();
    }
}

text_field!(PushMagic);

/// `Token`: where APNs delivers pushes for a device or user channel.
///
/// APNs wants it as hexadecimal ([`Data::to_hex`]) in its URLs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushToken(Data);

impl PushToken {
    /// The token with these bytes.
    pub fn new(bytes: impl Into<Data>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// Lower-case hexadecimal, as in the path `/3/device/…` of APNs.
    pub fn to_hex(&self) -> String {
        self.0.to_hex()
    }
}

impl From<Data> for PushToken {
    fn from(data: Data) -> Self {
        Self(data)
    }
}

impl From<Vec<u8>> for PushToken {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<PushToken> for Data {
    fn from(token: PushToken) -> Self {
        token.0
    }
}

impl AsRef<[u8]> for PushToken {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for PushToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushToken({} bytes)", self.0.len())
    }
}

impl Bytes for PushToken {
    fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn set_bytes(&mut self, bytes: Vec<u8>) {
        self.0 = bytes.into();
    }
}

impl Field for PushToken {
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

impl serde::Serialize for PushToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PushToken {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Data::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_is_what_devices_send() {
        for text in [
            "00008030-001A2D3E4F50002E",
            "0123456789abcdef0123456789abcdef01234567",
            "8B7A0E63-2C44-5E0B-9B8C-6E1B1E0F9C11",
        ] {
            assert!(Udid::new(text).is_well_formed(), "{text}");
        }
        for text in [
            "",
            "a'; DROP TABLE devices;--",
            "a b",
            "é",
            &"a".repeat(65),
            "a/../b",
        ] {
            assert!(!Udid::new(text).is_well_formed(), "{text}");
        }
        assert!(CommandUuid::new("0001_ProfileList").is_well_formed());
        assert!(PushTopic::new("com.apple.mgmt.XServer.1c11").is_well_formed());
    }

    #[test]
    fn secrets_do_not_print_and_compare() {
        let magic = PushMagic::new("7D0A3B8C");
        assert_eq!(format!("{magic:?}"), "PushMagic([redacted])");
        assert!(magic == PushMagic::new("7D0A3B8C") && magic != PushMagic::new("7D0A3B8D"));
        assert_eq!(
            format!("{:?}", PushToken::new(&[1, 2])),
            "PushToken(2 bytes)"
        );
        assert_eq!(PushToken::new(&[1, 0xab]).to_hex(), "01ab");
    }

    #[test]
    fn the_shared_ipad_user_is_told_in_either_case() {
        assert!(UserId::new(UserId::SHARED_IPAD).is_shared_ipad());
        assert!(UserId::new(UserId::SHARED_IPAD.to_lowercase()).is_shared_ipad());
        assert!(!UserId::new("FFFFFFFF").is_shared_ipad());
    }
}
