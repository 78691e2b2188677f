//! Dictionaries of several types, told apart by one of their keys.

use super::{Record, read::read_record};
use crate::{
    error::{Error, Result},
    plist::{Decoding, Source, Token},
};
use std::borrow::Cow;

/// One of several records, told apart by what stands under one of their keys.
pub trait Tagged {
    /// The key that tells them apart.
    fn tag_key(&self) -> &'static str;

    /// Becomes a blank record of the type that this value of the key stands
    /// for, or the untyped one.
    fn begin(&mut self, tag: &str) -> &mut dyn Record;

    /// Becomes a blank untyped record, for what lacks what its type requires.
    fn begin_raw(&mut self) -> &mut dyn Record;

    /// The values of the key that have a type.
    fn tags(&self) -> &'static [&'static str];

    /// A second look, for types that share one value of the key: a key whose
    /// text is added to the tag, with a line break between.
    fn second_key(&self) -> Option<&'static str> {
        None
    }
}

/// Reads the entries of a dictionary, of which the start was taken and is at
/// `mark`, as the type that its tag says.
///
/// What lacks what its type requires is kept untyped by a lenient decode,
/// which reads it a second time. Few levels of a message are told apart so.
pub(crate) fn read_tagged<'de, S: Source<'de>>(
    source: &mut S,
    mark: S::Mark,
    tagged: &mut dyn Tagged,
    decoding: &mut Decoding,
) -> Result<()> {
    let start = source.offset();
    let tag = tag(source, tagged, decoding.lenient)?;
    let again = |source: &mut S| {
        source.rewind(mark);
        source.take().map(drop)
    };
    again(source)?;
    let Some(tag) = tag else {
        let error = Error::missing(tagged.tag_key()).spoiling_record();
        return Err(match start {
            Some(start) => error.at(start),
            None => error,
        });
    };
    let warnings = decoding.warnings.len();
    match read_record(source, tagged.begin(&tag), decoding) {
        Err(error) if decoding.lenient && error.spoils_record() => {
            decoding.warnings.truncate(warnings);
            decoding.fault(error)?;
            again(source)?;
            read_record(source, tagged.begin_raw(), decoding)
        }
        result => result,
    }
}

/// Looks for the tag, without taking anything else in. Where a key may stand
/// twice the last one counts, as it does for every other key.
fn tag<'de, S: Source<'de>>(
    source: &mut S,
    tagged: &dyn Tagged,
    lenient: bool,
) -> Result<Option<Cow<'de, str>>> {
    let key = tagged.tag_key();
    let second_key = tagged.second_key();
    let (mut tag, mut second) = (None, None);
    while let Some(name) = source.key()? {
        let place = if name == key {
            &mut tag
        } else if second_key.is_some_and(|key| name == key) {
            &mut second
        } else {
            source.skip().map_err(|error| error.in_key(&name))?;
            continue;
        };
        let mark = source.mark();
        match source.take().map_err(|error| error.in_key(&name))? {
            Token::String(text) => *place = Some(text),
            _ => {
                // The record that is read next says what is wrong with it.
                source.rewind(mark);
                source.skip().map_err(|error| error.in_key(&name))?;
                place.get_or_insert(Cow::Borrowed(""));
            }
        }
        if !lenient && tag.is_some() && (second.is_some() || second_key.is_none()) {
            break;
        }
    }
    Ok(match (tag, second) {
        (Some(tag), Some(second)) => Some(Cow::Owned(format!("{tag}\n{second}"))),
        (tag, _) => tag,
    })
}

/// Defines an enum of records that are told apart by one of their keys, the
/// last of its variants for those that have no type here.
///
/// Each record is boxed, so that the enum is small.
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $key:literal or $raw:ident {
            $($(#[$variant_meta:meta])* $tag:literal => $variant:ident($type:ty),)*
        }
    ) => {
        $crate::record::any_record! {
            $(#[$meta])*
            pub enum $name or $raw {
                $($(#[$variant_meta])* $tag => $variant($type),)*
            }
        }

        impl $crate::record::Tagged for $name {
            fn tag_key(&self) -> &'static str {
                $key
            }

            fn tags(&self) -> &'static [&'static str] {
                Self::TAGS
            }

            fn begin(&mut self, tag: &str) -> &mut dyn $crate::record::Record {
                *self = Self::blank_of(tag);
                self.as_record_mut()
            }

            fn begin_raw(&mut self) -> &mut dyn $crate::record::Record {
                *self = Self::Raw(Box::new(<$raw as $crate::record::Record>::blank()));
                self.as_record_mut()
            }
        }

        $crate::record::tagged_field!($name);
        $crate::record::from_records!($name: $($variant($type),)* Raw($raw));
    };
}
pub(crate) use tagged;

/// Makes an enum of boxed records of each of them.
macro_rules! from_records {
    ($name:ident: $($variant:ident($type:ty)),* $(,)?) => {$(
        impl From<$type> for $name {
            fn from(record: $type) -> Self {
                Self::$variant(Box::new(record))
            }
        }
    )*};
}
pub(crate) use from_records;

/// Defines an enum of boxed records, with an untyped one.
macro_rules! any_record {
    (
        $(#[$meta:meta])*
        pub enum $name:ident or $raw:ident {
            $($(#[$variant_meta:meta])* $tag:literal => $variant:ident($type:ty),)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant(Box<$type>),)*
            /// One without a type here, or that lacks what its type requires.
            Raw(Box<$raw>),
        }

        impl $name {
            #[allow(dead_code, reason = "not every enum has a use for it")]
            const TAGS: &'static [&'static str] = &[$($tag),*];

            /// As a record: its keys, and what it has of them.
            pub fn as_record(&self) -> &dyn $crate::record::Record {
                match self {
                    $(Self::$variant(record) => &**record,)*
                    Self::Raw(record) => &**record,
                }
            }

            pub(crate) fn as_record_mut(&mut self) -> &mut dyn $crate::record::Record {
                match self {
                    $(Self::$variant(record) => &mut **record,)*
                    Self::Raw(record) => &mut **record,
                }
            }

            pub(crate) fn blank_of(tag: &str) -> Self {
                match tag {
                    $($tag => Self::$variant(Box::new($crate::record::Record::blank())),)*
                    _ => Self::Raw(Box::new($crate::record::Record::blank())),
                }
            }

            /// What the type is told by. None for what is kept untyped.
            #[allow(dead_code, reason = "not every enum has a use for it")]
            fn known_tag(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant(_) => Some($tag),)*
                    Self::Raw(_) => None,
                }
            }

            /// Whether this is kept untyped.
            pub fn is_raw(&self) -> bool {
                matches!(self, Self::Raw(_))
            }
        }
    };
}
pub(crate) use any_record;

/// Makes an enum of records the value of a key, and a message.
macro_rules! tagged_field {
    ($name:ident) => {
        impl $crate::record::Field for $name {
            const EXPECT: $crate::record::Expect = $crate::record::Expect::Dictionary;

            fn blank() -> Self {
                Self::blank_of("")
            }

            fn slot_mut(&mut self) -> $crate::record::SlotMut<'_> {
                $crate::record::SlotMut::Tagged(self)
            }

            fn slot_ref(&self) -> $crate::record::SlotRef<'_> {
                $crate::record::SlotRef::Record(self.as_record())
            }
        }

        impl $crate::record::Message for $name {
            fn read<'de, S: $crate::plist::Source<'de>>(
                source: &mut S,
                decoding: &mut $crate::plist::Decoding,
            ) -> $crate::Result<Self> {
                let mut value = Self::blank_of("");
                $crate::record::read_tagged_root(source, &mut value, decoding)?;
                Ok(value)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::serialize(self.as_record(), serializer)
            }

            fn unknown_keys(&self) -> Vec<$crate::KeyPath> {
                $crate::record::unknown_keys(self.as_record())
            }

            fn to_value(&self) -> $crate::Result<$crate::plist::Value> {
                $crate::record::to_value(self.as_record())
            }

            fn to_xml(&self) -> $crate::Result<Vec<u8>> {
                $crate::record::record_to_xml(self.as_record())
            }

            fn to_binary(&self) -> $crate::Result<Vec<u8>> {
                $crate::record::record_to_binary(self.as_record())
            }
        }

        $crate::record::impl_serde!($name);
    };
}
pub(crate) use tagged_field;

/// Defines the record for what has no type: its tag, and its other keys.
///
/// `Debug` leaves out the values of keys that hold secrets by their name.
macro_rules! raw_record {
    ($(#[$meta:meta])* pub struct $name:ident { $(#[$field_meta:meta])* $field:ident = $key:literal }) => {
        $(#[$meta])*
        ///
        /// `Debug` leaves out the values of keys that hold secrets by their name.
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(#[$field_meta])*
            pub $field: String,
            /// The other keys.
            pub extra: $crate::record::Extra,
        }

        impl $name {
            /// With no other keys.
            pub fn new($field: impl Into<String>) -> Self {
                Self {
                    $field: $field.into(),
                    extra: $crate::record::Extra::new(),
                }
            }

            /// Adds a key.
            #[must_use]
            pub fn with(
                mut self,
                key: impl Into<String>,
                value: impl Into<$crate::plist::Value>,
            ) -> Self {
                self.extra.insert(key, value);
                self
            }
        }

        impl $crate::record::Record for $name {
            fn keys(&self) -> &'static $crate::record::Keys {
                const KEYS: &$crate::record::Keys = &$crate::record::Keys::open(
                    stringify!($name),
                    &[$crate::record::Key::required($key, $crate::record::Expect::String)],
                );
                KEYS
            }

            fn slot(&mut self, index: usize) -> $crate::record::SlotMut<'_> {
                match index {
                    0 => $crate::record::Field::slot_mut(&mut self.$field),
                    _ => $crate::record::SlotMut::Extra(&mut self.extra),
                }
            }

            fn get(&self, index: usize) -> $crate::record::SlotRef<'_> {
                match index {
                    0 => $crate::record::Field::slot_ref(&self.$field),
                    _ => $crate::record::SlotRef::Extra(&self.extra),
                }
            }

            fn blank() -> Self {
                Self::new("")
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                shown.field(stringify!($field), &self.$field);
                $crate::vocabulary::show_fields(&mut shown, &self.extra);
                shown.finish()
            }
        }

        $crate::record::impl_serde!($name);
    };
}
pub(crate) use raw_record;
