//! What may stand as a key, or within a date or UID.

use super::Integer;
use crate::error::{Error, ErrorKind, Result};
use serde::ser::{Impossible, Serialize, Serializer};

/// A value without parts, as [`ScalarSerializer`] takes it.
#[derive(Debug)]
pub(crate) enum Scalar {
    Text(String),
    Integer(Integer),
    Real(f64),
}

#[derive(Debug)]
pub(crate) struct ScalarSerializer;

#[cold]
fn refused<T>() -> Result<T> {
    Err(Error::new(ErrorKind::Unwritable).expected("a key, date or UID of this type"))
}

macro_rules! serialize {
    ($($method:ident $type:ty => $variant:ident;)*) => {
        $(fn $method(self, value: $type) -> Result<Scalar> {
            Ok(Scalar::$variant(value.into()))
        })*
    };
}

impl Serializer for ScalarSerializer {
    type Ok = Scalar;
    type Error = Error;
    type SerializeSeq = Impossible<Scalar, Error>;
    type SerializeTuple = Impossible<Scalar, Error>;
    type SerializeTupleStruct = Impossible<Scalar, Error>;
    type SerializeTupleVariant = Impossible<Scalar, Error>;
    type SerializeMap = Impossible<Scalar, Error>;
    type SerializeStruct = Impossible<Scalar, Error>;
    type SerializeStructVariant = Impossible<Scalar, Error>;

    serialize! {
        serialize_i8 i8 => Integer;
        serialize_i16 i16 => Integer;
        serialize_i32 i32 => Integer;
        serialize_i64 i64 => Integer;
        serialize_u8 u8 => Integer;
        serialize_u16 u16 => Integer;
        serialize_u32 u32 => Integer;
        serialize_u64 u64 => Integer;
        serialize_f32 f32 => Real;
        serialize_f64 f64 => Real;
        serialize_char char => Text;
        serialize_str &str => Text;
    }

    /// As text: the range of a key has no end.
    fn serialize_i128(self, value: i128) -> Result<Scalar> {
        Ok(Scalar::Text(value.to_string()))
    }

    fn serialize_u128(self, value: u128) -> Result<Scalar> {
        Ok(Scalar::Text(value.to_string()))
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<Scalar> {
        Ok(Scalar::Text(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Scalar> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Scalar> {
        value.serialize(self)
    }

    fn serialize_bool(self, _: bool) -> Result<Scalar> {
        refused()
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Scalar> {
        refused()
    }

    fn serialize_none(self) -> Result<Scalar> {
        refused()
    }

    fn serialize_unit(self) -> Result<Scalar> {
        refused()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Scalar> {
        refused()
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Scalar> {
        refused()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq> {
        refused()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple> {
        refused()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct> {
        refused()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant> {
        refused()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap> {
        refused()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct> {
        refused()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant> {
        refused()
    }
}
