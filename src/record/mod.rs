//! The one codec of all typed dictionaries.
//!
//! A type tells its keys in a static table ([`Keys`]) and, by index, where
//! each value goes ([`SlotMut`]) and where it is ([`SlotRef`]): this is
//! [`Record`]. One reader and one writer do the rest for every type, so that
//! leniency, unknown keys, duplicates, required keys, warnings and paths are
//! dealt with in one place, and hundreds of types cost little to compile.
//!
//! The types of this crate are records already. A vendor's own dictionary is
//! made one like this:
//!
//! ```
//! use apple_mdm::record::{Expect, Extra, Field, Key, Keys, Message, Record, SlotMut, SlotRef};
//!
//! #[derive(Clone, Debug, Default, PartialEq)]
//! struct Battery {
//!     level: Option<f64>,
//!     serials: Option<Vec<String>>,
//!     extra: Extra,
//! }
//!
//! impl Record for Battery {
//!     fn keys(&self) -> &'static Keys {
//!         const KEYS: &Keys = &Keys::new("Battery", &[
//!             Key::optional("Level", Expect::Real),
//!             Key::optional("Serials", Expect::Array),
//!         ]);
//!         KEYS
//!     }
//!
//!     fn slot(&mut self, index: usize) -> SlotMut<'_> {
//!         match index {
//!             0 => self.level.slot_mut(),
//!             1 => self.serials.slot_mut(),
//!             _ => SlotMut::Extra(&mut self.extra),
//!         }
//!     }
//!
//!     fn get(&self, index: usize) -> SlotRef<'_> {
//!         match index {
//!             0 => self.level.slot_ref(),
//!             1 => self.serials.slot_ref(),
//!             _ => SlotRef::Extra(&self.extra),
//!         }
//!     }
//!
//!     fn blank() -> Self {
//!         Self::default()
//!     }
//! }
//!
//! let xml = b"<dict><key>Level</key><integer>1</integer><key>New</key><true/></dict>";
//! let battery = Battery::from_slice(xml)?;
//! assert_eq!(battery.level, Some(1.0));
//! assert_eq!(battery.extra.get("New").and_then(|new| new.as_boolean()), Some(true));
//! # Ok::<_, apple_mdm::Error>(())
//! ```

#![warn(clippy::indexing_slicing, clippy::panic)]

mod by_hand;
mod extra;
mod field;
mod fit;
mod map;
mod message;
mod raw;
mod read;
mod same;
mod seen;
mod show;
mod slot;
mod tagged;
mod unknown;
mod write;

pub use extra::Extra;
pub use field::Field;
pub use map::OrderedMap;
#[doc(hidden)]
pub use message::read_into;
pub use message::{Decoded, Message};
pub use raw::Raw;
pub use slot::{Bytes, List, Map, OptionalRecord, SlotMut, SlotRef, Text};
pub use tagged::Tagged;

pub(crate) use by_hand::{keys, record};
pub(crate) use message::{
    decode, deserialize, impl_serde, no_dictionary, read_document, read_root, read_tagged_root,
    record_to_binary, record_to_json, record_to_xml,
};
pub(crate) use same::{impl_record, same};
pub(crate) use show::show;
pub(crate) use tagged::{any_record, from_records, raw_record, tagged, tagged_field};
pub(crate) use unknown::unknown_keys;
pub(crate) use write::{serialize, to_value};
#[cfg(feature = "ddm")]
pub(crate) use write::{slot_to_value, write_record};

use crate::plist::Kind;

/// A dictionary with keys that are known.
pub trait Record: 'static {
    /// The table of the keys, the same for every value of the type.
    fn keys(&self) -> &'static Keys;

    /// Where the value of the key with this index goes, emptied; an absent
    /// optional value is made present. Past the last key: the unknown ones.
    fn slot(&mut self, index: usize) -> SlotMut<'_>;

    /// Where the value of the key with this index is. Past the last key: the
    /// unknown ones.
    fn get(&self, index: usize) -> SlotRef<'_>;

    /// A value with nothing in it, for the reader to fill. Not a `Default`:
    /// what it lacks may be required.
    fn blank() -> Self
    where
        Self: Sized;
}

/// Makes a blank record, for tests of the project.
#[doc(hidden)]
pub type Blank = fn() -> Box<dyn Record>;

/// For records that hold themselves.
impl<T: Record> Record for Box<T> {
    fn keys(&self) -> &'static Keys {
        (**self).keys()
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        (**self).slot(index)
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        (**self).get(index)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

/// The keys of a [`Record`], in the order in which they are written.
#[derive(Debug)]
pub struct Keys {
    name: &'static str,
    keys: &'static [Key],
    open: bool,
}

/// One key of a [`Record`].
#[derive(Debug)]
pub struct Key {
    pub(crate) name: &'static str,
    /// See [`signature`].
    signature: u64,
    /// Whether the name is printable ASCII without markup.
    pub(crate) plain: bool,
    pub(crate) expect: Expect,
    pub(crate) required: bool,
}

/// What a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expect {
    /// `<string>`
    String,
    /// `<true/>`, `<false/>`
    Boolean,
    /// `<integer>`
    Integer,
    /// `<real>`
    Real,
    /// `<date>`
    Date,
    /// `<data>`
    Data,
    /// `<array>`
    Array,
    /// `<array>`; `<data>` in its place is no fault, and kept as received.
    ArrayOrData,
    /// `<dict>`
    Dictionary,
    /// `<dict>` with any keys and values of one type: an [`OrderedMap`].
    Map,
    /// Any value.
    Any,
    /// A string that is always this one, such as the type of a message. Its
    /// slot is [`SlotRef::Constant`].
    Constant(&'static str),
}

impl Expect {
    /// With its article, as errors name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::String => Kind::String.name(),
            Self::Boolean => Kind::Boolean.name(),
            Self::Integer => "an integer of 64 bits",
            Self::Real => Kind::Real.name(),
            Self::Date => Kind::Date.name(),
            Self::Data => Kind::Data.name(),
            Self::Array | Self::ArrayOrData => Kind::Array.name(),
            Self::Dictionary | Self::Map => Kind::Dictionary.name(),
            Self::Any => "a value",
            Self::Constant(constant) => constant,
        }
    }
}

impl Keys {
    /// How many keys the codec can tell apart in one record.
    pub(crate) const MOST: usize = 512;

    /// The table of the type with this name.
    ///
    /// # Panics
    ///
    /// At compile time, if there are more keys than the codec can track.
    pub const fn new(name: &'static str, keys: &'static [Key]) -> Self {
        assert!(keys.len() <= Self::MOST, "too many keys for one record");
        Self {
            name,
            keys,
            open: false,
        }
    }

    /// The table of a type that stands for dictionaries of any type: the keys
    /// that it does not hold are not unknown, but untyped.
    pub(crate) const fn open(name: &'static str, keys: &'static [Key]) -> Self {
        Self {
            name,
            keys,
            open: true,
        }
    }

    pub(crate) const fn is_open(&self) -> bool {
        self.open
    }

    /// The name of the type. No two types of one enum share it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How many keys there are.
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are no keys.
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The keys, in the order in which they are written.
    pub fn iter(&self) -> std::slice::Iter<'static, Key> {
        self.keys.iter()
    }

    pub(crate) fn get(&self, index: usize) -> Option<&'static Key> {
        self.keys.get(index)
    }

    /// The index of the key that the bytes start with, if it is one of the few
    /// next ones; see [`Key::strip`].
    #[inline(always)]
    pub(crate) fn strip<'a>(
        &self,
        hint: usize,
        bytes: &'a [u8],
        close: Option<&[u8; 6]>,
    ) -> Option<(usize, &'a [u8])> {
        let next = self.keys.get(hint..)?;
        let mut next = next.iter().take(4).enumerate();
        next.find_map(|(at, key)| Some((hint + at, key.strip(bytes, close)?)))
    }

    /// The index of a key. Documents tend to hold their keys in the order of
    /// the table: it is looked for from `hint` on, then before.
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let name = name.as_bytes();
        let signature = signature(name);
        let (before, after) = self.keys.split_at_checked(hint).unwrap_or((self.keys, &[]));
        let find = |keys: &[Key]| keys.iter().position(|key| key.is(name, signature));
        match find(after) {
            Some(at) => Some(hint + at),
            None => find(before),
        }
    }
}

/// The first four bytes of a name and its last four, which may overlap: with
/// the length, all of a short name, and enough to tell most others apart.
#[inline(always)]
const fn signature(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match name {
        [a, b, c] => *a as u64 | (*b as u64) << 8 | (*c as u64) << 16,
        [a, b] => *a as u64 | (*b as u64) << 8,
        [a] => *a as u64,
        _ => 0,
    }
}

const fn is_plain(name: &[u8]) -> bool {
    let mut rest = name;
    while let [byte, after @ ..] = rest {
        if !matches!(*byte, b' '..=b'~') || matches!(*byte, b'<' | b'>' | b'&') {
            return false;
        }
        rest = after;
    }
    true
}

impl Key {
    /// A key that may be absent.
    pub const fn optional(name: &'static str, expect: Expect) -> Self {
        Self {
            name,
            signature: signature(name.as_bytes()),
            plain: is_plain(name.as_bytes()),
            expect,
            required: false,
        }
    }

    /// A key without which there is no record.
    pub const fn required(name: &'static str, expect: Expect) -> Self {
        Self {
            required: true,
            ..Self::optional(name, expect)
        }
    }

    /// A required key with a fixed value, such as `MessageType`.
    pub const fn constant(name: &'static str, value: &'static str) -> Self {
        Self::required(name, Expect::Constant(value))
    }

    #[inline(always)]
    fn is(&self, name: &[u8], signature: u64) -> bool {
        self.signature == signature
            && self.name.len() == name.len()
            && (name.len() <= 8 || self.name.as_bytes() == name)
    }

    /// What is behind the name and what closes it, if the bytes start so. With
    /// nothing to close it the bytes must be the name alone.
    #[inline(always)]
    pub(crate) fn strip<'a>(&self, bytes: &'a [u8], close: Option<&[u8; 6]>) -> Option<&'a [u8]> {
        let (name, after) = bytes.split_at_checked(self.name.len())?;
        let after = match (close, after) {
            (Some(close), after) => {
                let (end, after) = after.split_first_chunk()?;
                (end == close).then_some(after)?
            }
            (None, []) => after,
            (None, _) => return None,
        };
        self.is(name, signature(name)).then_some(after)
    }

    /// The key as it is on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What the key holds.
    pub const fn expect(&self) -> Expect {
        self.expect
    }

    /// Whether there is no record without the key.
    pub const fn is_required(&self) -> bool {
        self.required
    }
}

#[cfg(test)]
mod tests;
