//! The words of the protocol: identifiers, secrets, open enums.

mod access_rights;
mod ids;
mod open_enum;
mod secret;
mod shown;

pub use access_rights::{AccessRights, InvalidAccessRights};
pub use ids::{
    CommandUuid, EnrollmentId, EnrollmentUserId, PushMagic, PushToken, PushTopic, Udid, UserId,
};
pub(crate) use open_enum::{Custom, open_enum, position};
pub use secret::{Secret, is_secret_key};
pub(crate) use shown::{show_fields, show_value};

/// Makes a type that implements `Text` the value of a key, and serde's.
macro_rules! text_field {
    ($type:ty) => {
        impl $crate::record::Field for $type {
            const EXPECT: $crate::record::Expect = $crate::record::Expect::String;

            fn blank() -> Self {
                Self::from("")
            }

            fn slot_mut(&mut self) -> $crate::record::SlotMut<'_> {
                $crate::record::SlotMut::Text(self)
            }

            fn slot_ref(&self) -> $crate::record::SlotRef<'_> {
                $crate::record::SlotRef::String($crate::record::Text::text(self))
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::record::Text::text(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}
pub(crate) use text_field;
