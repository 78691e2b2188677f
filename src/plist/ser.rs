//! From a type of the caller's to any writer, through serde.

use super::{
    Date, Integer, Limits, Sink, Uid,
    de::{DATE, UID},
    ser_scalar::{Scalar, ScalarSerializer},
};
use crate::error::{Error, ErrorKind, Result};
use serde::ser::{self, Serialize};

mod compound;

use compound::Compound;

/// The name under which [`Value::Null`](super::Value::Null) comes: what is
/// null on purpose is written or refused, never left out like a `None`.
pub(crate) const NULL: &str = "PLIST-NULL";

/// One value that is to be written to a sink.
#[derive(Debug)]
pub(crate) struct Serializer<'a, W> {
    sink: &'a mut W,
    place: Place<'a>,
    /// How many more levels may be opened.
    levels: usize,
    nulls: bool,
}

/// Where the value goes.
#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    /// The root, an item of an array, or after a key.
    Here,
    /// Under a key that is written once there turns out to be a value.
    Under(&'a str),
}

impl<'a, W: Sink> Serializer<'a, W> {
    /// For property lists: entries that are `None` are left out.
    pub(crate) fn new(sink: &'a mut W) -> Self {
        Self {
            sink,
            place: Place::Here,
            levels: Limits::DEPTH_CEILING,
            nulls: false,
        }
    }

    /// For JSON: `None` is null, and types choose their readable form.
    pub(crate) fn textual(sink: &'a mut W) -> Self {
        Self {
            nulls: true,
            ..Self::new(sink)
        }
    }

    /// The sink, its key written.
    fn open(&mut self) -> Result<&mut W> {
        if let Place::Under(key) = self.place {
            self.sink.key(key)?;
            self.place = Place::Here;
        }
        Ok(self.sink)
    }

    fn integer(mut self, value: impl TryInto<Integer>) -> Result<()> {
        let Ok(value) = value.try_into() else {
            return Err(unwritable("an integer of -2^63 to 2^64-1"));
        };
        self.open()?.integer(value)
    }

    fn begin(mut self, array: bool, variant: Option<&'static str>) -> Result<Compound<'a, W>> {
        let inner = 1 + usize::from(variant.is_some());
        let Some(levels) = self.levels.checked_sub(inner) else {
            return Err(unwritable("more than 128 levels"));
        };
        let sink = self.open()?;
        if let Some(variant) = variant {
            sink.begin_dictionary()?;
            sink.key(variant)?;
        }
        if array {
            sink.begin_array()?;
        } else {
            sink.begin_dictionary()?;
        }
        Ok(Compound::new(self.sink, levels, self.nulls, variant))
    }
}

#[cold]
fn unwritable(why: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(why)
}

macro_rules! serialize_integers {
    ($($method:ident $type:ty;)*) => {
        $(fn $method(self, value: $type) -> Result<()> {
            self.integer(value)
        })*
    };
}

impl<'a, W: Sink> ser::Serializer for Serializer<'a, W> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'a, W>;
    type SerializeTuple = Compound<'a, W>;
    type SerializeTupleStruct = Compound<'a, W>;
    type SerializeTupleVariant = Compound<'a, W>;
    type SerializeMap = Compound<'a, W>;
    type SerializeStruct = Compound<'a, W>;
    type SerializeStructVariant = Compound<'a, W>;

    fn is_human_readable(&self) -> bool {
        self.nulls
    }

    serialize_integers! {
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_i128 i128;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
    }

    fn serialize_u128(self, value: u128) -> Result<()> {
        self.integer(i128::try_from(value).unwrap_or(i128::MAX))
    }

    fn serialize_bool(mut self, value: bool) -> Result<()> {
        self.open()?.boolean(value)
    }

    fn serialize_f32(self, value: f32) -> Result<()> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(mut self, value: f64) -> Result<()> {
        self.open()?.real(value)
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(mut self, value: &str) -> Result<()> {
        self.open()?.string(value)
    }

    fn serialize_bytes(mut self, value: &[u8]) -> Result<()> {
        self.open()?.data(value)
    }

    fn serialize_none(mut self) -> Result<()> {
        match self.place {
            _ if self.nulls => self.open()?.null(),
            Place::Under(_) => Ok(()),
            Place::Here => Err(unwritable("a property list has no null")),
        }
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.serialize_none()
    }

    /// As the `plist` crate writes it.
    fn serialize_unit_struct(self, _name: &'static str) -> Result<()> {
        if self.nulls {
            return self.serialize_none();
        }
        self.serialize_str("")
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<()> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
    ) -> Result<()> {
        match name {
            DATE => {
                let date = match value.serialize(ScalarSerializer)? {
                    Scalar::Text(text) => text.parse().ok(),
                    Scalar::Real(seconds) => Date::from_seconds_since_2001(seconds),
                    Scalar::Integer(_) => None,
                };
                let date = date.ok_or_else(|| unwritable("a date of the years 0001 to 9999"))?;
                self.open()?.date(date)
            }
            UID => {
                let number = match value.serialize(ScalarSerializer)? {
                    Scalar::Integer(number) => number.as_unsigned(),
                    _ => None,
                };
                let number = number.ok_or_else(|| unwritable("the number of an object"))?;
                self.open()?.uid(Uid::new(number))
            }
            NULL => self.open()?.null(),
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<()> {
        let mut entries = self.begin(false, None)?;
        entries.present(variant, value)?;
        entries.close_dictionary()
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Compound<'a, W>> {
        self.begin(true, None)
    }

    fn serialize_tuple(self, _len: usize) -> Result<Compound<'a, W>> {
        self.begin(true, None)
    }

    fn serialize_tuple_struct(self, _name: &'static str, _len: usize) -> Result<Compound<'a, W>> {
        self.begin(true, None)
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Compound<'a, W>> {
        self.begin(true, Some(variant))
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Compound<'a, W>> {
        self.begin(false, None)
    }

    fn serialize_struct(self, _name: &'static str, _len: usize) -> Result<Compound<'a, W>> {
        self.begin(false, None)
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Compound<'a, W>> {
        self.begin(false, Some(variant))
    }
}

#[cfg(test)]
mod tests;
