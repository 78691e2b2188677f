//! The values through any format of serde: this crate's own, the `plist`
//! crate's and `serde_json`.
//!
//! Both foreign formats say that they are human-readable, yet data is a
//! base64 string in JSON and a type of its own in the `plist` crate, and
//! there is nothing a serializer could be asked to tell them apart. So the
//! name of its error type is compared with `plist::Error`'s. Should that ever
//! fail, data would be a string there; no content would be lost.

use super::{
    Data, Date, Dictionary, Integer, Limits, Uid, Value, base64,
    de::{DATE, UID, VALUE},
    dictionary::DictionaryBuilder,
    ser::NULL,
};
use crate::error::Error;
use serde::{
    de::{self, Deserialize, DeserializeSeed, Deserializer, Unexpected, Visitor},
    ser::{self, Serialize, Serializer},
};
use std::{any::type_name, fmt, marker::PhantomData};

fn is_own<E>() -> bool {
    type_name::<E>() == type_name::<Error>()
}

/// Whether the format has no types of its own for dates and data. `readable`
/// is what it says of itself; the `plist` crate says so too.
pub(crate) fn is_textual<E>(readable: bool) -> bool {
    readable && !is_plist_crate::<E>()
}

fn is_plist_crate<E>() -> bool {
    type_name::<E>() == type_name::<plist::Error>()
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null if is_plist_crate::<S::Error>() => {
                Err(ser::Error::custom("a property list has no null"))
            }
            Self::Null => serializer.serialize_newtype_struct(NULL, &()),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => value.serialize(serializer),
            Self::Real(value) => serializer.serialize_f64(*value),
            Self::Date(value) => value.serialize(serializer),
            Self::String(value) => serializer.serialize_str(value),
            Self::Data(value) => value.serialize(serializer),
            Self::Uid(value) => value.serialize(serializer),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Dictionary(entries) => entries.serialize(serializer),
        }
    }
}

impl Serialize for Dictionary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.as_signed(), self.as_unsigned()) {
            (Some(value), _) => serializer.serialize_i64(value),
            (None, value) => serializer.serialize_u64(value.unwrap_or_default()),
        }
    }
}

impl Serialize for Uid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(UID, &self.number())
    }
}

impl Serialize for Date {
    /// Text (RFC 3339) in readable formats, else seconds since 2001.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() && !is_own::<S::Error>() {
            serializer.serialize_newtype_struct(DATE, &self.to_string())
        } else {
            serializer.serialize_newtype_struct(DATE, &self.seconds_since_2001())
        }
    }
}

impl Serialize for Data {
    /// A base64 string in readable formats, else bytes.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_bytes(self, serializer)
    }
}

/// A base64 string in readable formats, else bytes.
pub(crate) fn serialize_bytes<S: Serializer>(
    bytes: &[u8],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // This crate's own writer of JSON makes strings of them itself.
    if is_textual::<S::Error>(serializer.is_human_readable()) && !is_own::<S::Error>() {
        serializer.serialize_str(&base64::encode(bytes))
    } else {
        serializer.serialize_bytes(bytes)
    }
}

impl<'de> Deserialize<'de> for Value {
    /// Of a key that comes twice, the last value stays, where the format
    /// itself does not refuse it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let visitor = ValueVisitor {
            levels: Limits::DEPTH_CEILING,
        };
        deserializer.deserialize_newtype_struct(VALUE, visitor)
    }
}

/// Also the seed of the values within.
#[derive(Clone, Copy)]
struct ValueVisitor {
    /// How many more levels there may be: whatever the format allows, what
    /// it builds is read and dropped by recursion.
    levels: usize,
}

impl ValueVisitor {
    fn inner<E: de::Error>(self) -> Result<Self, E> {
        match self.levels.checked_sub(1) {
            Some(levels) => Ok(Self { levels }),
            None => Err(E::custom("over the limit: depth of nesting")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for ValueVisitor {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! visit_into {
    ($($method:ident $type:ty;)*) => {
        $(fn $method<E: de::Error>(self, value: $type) -> Result<Value, E> {
            Ok(value.into())
        })*
    };
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that property lists have")
    }

    visit_into! {
        visit_bool bool;
        visit_i64 i64;
        visit_u64 u64;
        visit_f64 f64;
        visit_str &str;
        visit_string String;
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        IntegerVisitor.visit_i128(value).map(Value::Integer)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        IntegerVisitor.visit_u128(value).map(Value::Integer)
    }

    fn visit_bytes<E: de::Error>(self, value: &[u8]) -> Result<Value, E> {
        Ok(Value::Data(value.into()))
    }

    fn visit_byte_buf<E: de::Error>(self, value: Vec<u8>) -> Result<Value, E> {
        Ok(Value::Data(value.into()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.inner()?.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        // What is announced is not yet there.
        let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        while let Some(item) = seq.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let entries = self.read_entries(map)?;
        Ok(disguised_number(&entries).unwrap_or(Value::Dictionary(entries)))
    }

    /// How the `plist` crate and this one tell dates and UIDs.
    fn visit_enum<A: de::EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        use de::VariantAccess as _;
        let (name, content) = data.variant_seed(PhantomData::<String>)?;
        match name.as_str() {
            DATE => content.newtype_variant().map(Value::Date),
            UID => content.newtype_variant().map(Value::Uid),
            _ => Err(de::Error::invalid_type(Unexpected::Enum, &self)),
        }
    }
}

impl ValueVisitor {
    fn read_entries<'de, A: de::MapAccess<'de>>(self, mut map: A) -> Result<Dictionary, A::Error> {
        let inner = self.inner()?;
        let mut builder = DictionaryBuilder::default();
        while let Some(key) = map.next_key::<String>()? {
            builder.insert(key, map.next_value_seed(inner)?);
        }
        Ok(builder.finish())
    }
}

/// With its feature `arbitrary_precision`, which any crate of a build can
/// switch on for all, `serde_json` shows each number as a map of one entry.
fn disguised_number(entries: &Dictionary) -> Option<Value> {
    match entries.iter().next()? {
        ("$serde_json::private::Number", Value::String(text)) if entries.len() == 1 => {
            match text.parse::<Integer>() {
                // Only a real has a negative zero.
                Ok(integer) if text != "-0" => Some(integer.into()),
                _ => text.parse().ok().map(Value::Real),
            }
        }
        _ => None,
    }
}

impl<'de> Deserialize<'de> for Dictionary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(VALUE, DictionaryVisitor)
    }
}

struct DictionaryVisitor;

impl<'de> Visitor<'de> for DictionaryVisitor {
    type Value = Dictionary;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a dictionary")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Dictionary, D::Error> {
        deserializer.deserialize_map(self)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Dictionary, A::Error> {
        let visitor = ValueVisitor {
            levels: Limits::DEPTH_CEILING,
        };
        visitor.read_entries(map)
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(IntegerVisitor)
    }
}

/// Takes more than `i64` holds: formats hand over what they have.
struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = Integer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer of -2^63 to 2^64-1")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Integer, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Integer, E> {
        Ok(value.into())
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Integer, E> {
        let out = |_| E::invalid_value(Unexpected::Other("integer"), &self);
        Integer::try_from(value).map_err(out)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Integer, E> {
        self.visit_i128(value.try_into().unwrap_or(i128::MAX))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Integer, E> {
        // Beyond 2^53 the real may be what another integer was rounded to.
        let exact = (value.abs() <= 2f64.powi(53)).then(|| Integer::from_exact_real(value));
        let out = || E::invalid_type(Unexpected::Float(value), &self);
        exact.flatten().ok_or_else(out)
    }
}

impl<'de> Deserialize<'de> for Uid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(UID, UidVisitor)
    }
}

struct UidVisitor;

impl<'de> Visitor<'de> for UidVisitor {
    type Value = Uid;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a UID")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Uid, D::Error> {
        deserializer.deserialize_u64(self)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Uid, E> {
        Ok(Uid::new(value))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DATE, DateVisitor)
    }
}

struct DateVisitor;

impl<'de> Visitor<'de> for DateVisitor {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date of the years 0001 to 9999, written 2026-11-24T13:10:00Z")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Date, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_str(self)
        } else {
            deserializer.deserialize_f64(self)
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
        let out = |_| E::invalid_value(Unexpected::Str(""), &self);
        text.parse().map_err(out)
    }

    fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Date, E> {
        let out = || E::invalid_value(Unexpected::Float(0.0), &self);
        Date::from_seconds_since_2001(seconds).ok_or_else(out)
    }
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let own = is_own::<D::Error>();
        let visitor = DataVisitor {
            base64: deserializer.is_human_readable() && !is_plist_crate::<D::Error>(),
        };
        // This crate's readers decode base64 themselves, and know where.
        if visitor.base64 && !own {
            deserializer.deserialize_str(visitor)
        } else {
            deserializer.deserialize_byte_buf(visitor)
        }
    }
}

struct DataVisitor {
    /// Whether a string is base64, and not a value of another type.
    base64: bool,
}

impl Visitor<'_> for DataVisitor {
    type Value = Data;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.base64 { "base64" } else { "data" })
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Data, E> {
        Ok(bytes.into())
    }

    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Data, E> {
        Ok(bytes.into())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Data, E> {
        // The text itself may be a secret: it is not for an error to tell.
        if !self.base64 {
            return Err(E::invalid_type(Unexpected::Other("a string"), &self));
        }
        match base64::decode(text.as_bytes()) {
            Some(bytes) => Ok(bytes.into()),
            None => Err(E::invalid_value(Unexpected::Other("a string"), &self)),
        }
    }
}

#[cfg(test)]
mod tests;
