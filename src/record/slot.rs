//! Where values go and where they are, by kind.

use super::{Extra, Field, Record, Tagged};
use crate::plist::{Data, Date, Dictionary, Value};
use std::borrow::Cow;

/// Where a value goes.
#[non_exhaustive]
#[expect(missing_debug_implementations, reason = "a place, not a value")]
pub enum SlotMut<'a> {
    /// `<string>`
    String(&'a mut String),
    /// A string with a type of its own: an identifier, an open enum, a secret.
    Text(&'a mut dyn Text),
    /// `<true/>`, `<false/>`
    Boolean(&'a mut bool),
    /// `<integer>`
    Integer(&'a mut i64),
    /// `<real>`
    Real(&'a mut f64),
    /// `<date>`
    Date(&'a mut Date),
    /// `<data>`
    Data(&'a mut Data),
    /// Data with a type of its own: a token, a secret.
    Bytes(&'a mut dyn Bytes),
    /// Any value.
    Any(&'a mut Value),
    /// A dictionary without known keys.
    Dictionary(&'a mut Dictionary),
    /// A dictionary with known keys.
    Record(&'a mut dyn Record),
    /// One that may be absent.
    OptionalRecord(&'a mut dyn OptionalRecord),
    /// A dictionary whose type one of its keys tells.
    Tagged(&'a mut dyn Tagged),
    /// `<array>`
    List(&'a mut dyn List),
    /// A dictionary with any keys and values of one type.
    Map(&'a mut dyn Map),
    /// Nothing goes there: the value is fixed.
    Constant(&'static str),
    /// The keys that the table does not hold.
    Extra(&'a mut Extra),
    /// They have no place: they are passed over.
    Ignored,
}

/// Where a value is.
#[derive(Clone, Copy)]
#[non_exhaustive]
#[expect(missing_debug_implementations, reason = "a place, not a value")]
pub enum SlotRef<'a> {
    /// There is none.
    Absent,
    /// `<string>`
    String(&'a str),
    /// `<true/>`, `<false/>`
    Boolean(bool),
    /// `<integer>`
    Integer(i64),
    /// `<real>`
    Real(f64),
    /// `<date>`
    Date(Date),
    /// `<data>`
    Data(&'a [u8]),
    /// Any value.
    Any(&'a Value),
    /// A dictionary without known keys.
    Dictionary(&'a Dictionary),
    /// A dictionary with known keys.
    Record(&'a dyn Record),
    /// `<array>`
    List(&'a dyn List),
    /// A dictionary with any keys and values of one type.
    Map(&'a dyn Map),
    /// A string that is always this one.
    Constant(&'static str),
    /// The keys that the table does not hold.
    Extra(&'a Extra),
}

/// A type that is a string on the wire.
pub trait Text {
    /// The string.
    fn text(&self) -> &str;

    /// Takes the string, whatever it says: types of strings are open.
    fn set_text(&mut self, text: Cow<'_, str>);
}

/// A type that is data on the wire.
pub trait Bytes {
    /// The data.
    fn bytes(&self) -> &[u8];

    /// Takes the data.
    fn set_bytes(&mut self, bytes: Vec<u8>);
}

/// A record that may be absent.
pub trait OptionalRecord {
    /// Makes a blank one, to be filled.
    fn begin(&mut self) -> &mut dyn Record;

    /// Makes it absent.
    fn clear(&mut self);
}

impl<T: Record> OptionalRecord for Option<T> {
    fn begin(&mut self) -> &mut dyn Record {
        self.insert(T::blank())
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// An array whose items have one type.
pub trait List {
    /// Adds a blank item and tells where its value goes.
    fn push(&mut self) -> SlotMut<'_>;

    /// Takes the last item off again.
    fn pop(&mut self);

    /// How many items there are.
    fn count(&self) -> usize;

    /// Where an item is.
    fn item(&self, index: usize) -> SlotRef<'_>;

    /// What an item is expected to be.
    fn expect(&self) -> super::Expect;

    /// How many bytes of memory an item takes.
    fn item_size(&self) -> usize;
}

impl<T: Field> List for Vec<T> {
    fn push(&mut self) -> SlotMut<'_> {
        let at = self.len();
        self.push(T::blank());
        match self.get_mut(at) {
            Some(item) => item.slot_mut(),
            // An item was just put there.
            None => SlotMut::Constant(""),
        }
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> SlotRef<'_> {
        self.as_slice()
            .get(index)
            .map_or(SlotRef::Absent, Field::slot_ref)
    }

    fn expect(&self) -> super::Expect {
        T::EXPECT
    }

    fn item_size(&self) -> usize {
        size_of::<T>()
    }
}

/// A dictionary with any keys and values of one type.
pub trait Map {
    /// Adds a key with a blank value and tells where the value goes. A key
    /// that is there already gets a blank value anew.
    fn insert(&mut self, key: &str) -> SlotMut<'_>;

    /// Takes the key that was inserted last out again. False if that was not
    /// this one, or if it stood there before.
    fn undo(&mut self, key: &str) -> bool;

    /// How many keys there are.
    fn count(&self) -> usize;

    /// A key and where its value is.
    fn entry(&self, index: usize) -> Option<(&str, SlotRef<'_>)>;

    /// What a value is expected to be.
    fn expect(&self) -> super::Expect;

    /// How many bytes of memory a key with its value takes.
    fn entry_size(&self) -> usize;
}
