//! Answers whose type is known by name alone.

use crate::{
    command::Command,
    error::{KeyPath, Result},
    generated::commands::for_each_command,
    plist::Value,
    record::{Extra, Keys, Record, SlotMut, SlotRef, any_record, impl_serde},
    vocabulary::show_fields,
};

macro_rules! response {
    ($($tag:literal => $name:ident,)*) => {
        any_record! {
            /// The answer to a command of any type.
            pub enum AnyResponse or RawResponse {
                $(
                    #[doc = concat!("To the command `", $tag, "`")]
                    $tag => $name(<crate::command::$name as Command>::Response),
                )*
            }
        }
    };
}
for_each_command!(response);

impl AnyResponse {
    /// The type of the command that this answers. None if it is not known.
    pub fn request_type(&self) -> Option<&'static str> {
        self.known_tag()
    }

    /// The answer as a value, without the envelope around it.
    ///
    /// # Errors
    ///
    /// For a value that cannot be written.
    pub fn to_value(&self) -> Result<Value> {
        crate::record::to_value(self.as_record())
    }

    /// See [`Message::unknown_keys`](crate::Message::unknown_keys).
    pub fn unknown_keys(&self) -> Vec<KeyPath> {
        crate::record::unknown_keys(self.as_record())
    }
}

/// The answer to a command that has no type here.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawResponse {
    /// All of it.
    pub extra: Extra,
}

impl std::fmt::Debug for RawResponse {
    /// Leaves out the values of keys that hold secrets by their name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("RawResponse");
        show_fields(&mut shown, &self.extra);
        shown.finish()
    }
}

impl Record for RawResponse {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::open("RawResponse", &[]);
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

impl_serde!(RawResponse);
