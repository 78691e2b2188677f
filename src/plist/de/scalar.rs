//! What needs no source any more: keys, dates, and the names that tell dates
//! and UIDs apart from strings and integers.

use super::{DATE, UID};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Uid},
};
use serde::de::{DeserializeSeed, Error as _};
use serde::de::{
    Deserializer, EnumAccess, IntoDeserializer, Unexpected, VariantAccess, Visitor,
    value::BorrowedStrDeserializer,
};
use std::borrow::Cow;

/// The key of an entry: a string, or the number that its text is.
pub(super) struct Key<'k, 'de>(pub(super) &'k Cow<'de, str>);

macro_rules! deserialize_numbers {
    ($($method:ident $visit:ident;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            match self.0.parse() {
                Ok(number) => visitor.$visit(number),
                Err(_) => self.deserialize_any(visitor),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.0 {
            Cow::Borrowed(key) => visitor.visit_borrowed_str(key),
            Cow::Owned(key) => visitor.visit_str(key),
        }
    }

    deserialize_numbers! {
        deserialize_i8 visit_i8;
        deserialize_i16 visit_i16;
        deserialize_i32 visit_i32;
        deserialize_i64 visit_i64;
        deserialize_i128 visit_i128;
        deserialize_u8 visit_u8;
        deserialize_u16 visit_u16;
        deserialize_u32 visit_u32;
        deserialize_u64 visit_u64;
        deserialize_u128 visit_u128;
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_enum(UnitVariant(self.0.clone()))
    }

    serde::forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// A variant without content, or of a type that has it nowhere.
pub(super) struct UnitVariant<'de>(pub(super) Cow<'de, str>);

impl<'de> EnumAccess<'de> for UnitVariant<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        Ok((seed.deserialize(Key(&self.0))?, self))
    }
}

impl<'de> VariantAccess<'de> for UnitVariant<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _seed: T) -> Result<T::Value> {
        Err(no_content())
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, _visitor: V) -> Result<V::Value> {
        Err(no_content())
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value> {
        Err(no_content())
    }
}

#[cold]
fn no_content() -> Error {
    Error::new(ErrorKind::WrongType)
        .expected("a dictionary of one key")
        .found("a string")
}

/// A date: seconds for those who ask for a real, text for everyone else.
pub(super) struct DateDeserializer(pub(super) Date);

impl<'de> Deserializer<'de> for DateDeserializer {
    type Error = Error;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_string(self.0.to_string())
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_f64(self.0.seconds_since_2001())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str string bytes
        byte_buf option unit unit_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

/// A date or UID under its name, as the `plist` crate's `Value` asks for it.
pub(super) enum Tagged {
    Date(Date),
    Uid(Uid),
}

impl<'de> EnumAccess<'de> for Tagged {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        let name = match self {
            Self::Date(_) => DATE,
            Self::Uid(_) => UID,
        };
        let name = seed.deserialize(BorrowedStrDeserializer::<Error>::new(name))?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Tagged {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        Err(Error::invalid_type(
            Unexpected::NewtypeVariant,
            &"no content",
        ))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        match self {
            Self::Date(date) => seed.deserialize(DateDeserializer(date)),
            Self::Uid(uid) => seed.deserialize(uid.number().into_deserializer()),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value> {
        Err(Error::invalid_type(Unexpected::NewtypeVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        Err(Error::invalid_type(Unexpected::NewtypeVariant, &visitor))
    }
}
