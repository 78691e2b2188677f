//! From any reader to a type of the caller's, through serde.

use super::{Date, Integer, Kind, Source, Token, base64};
use crate::error::{Error, ErrorKind, Result};
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use std::borrow::Cow;

mod access;
mod scalar;

use access::{Entries, Items, Variant};
use scalar::DateDeserializer;

/// The names by which the `plist` crate tells its types through serde.
pub(crate) const DATE: &str = "PLIST-DATE";
pub(crate) const UID: &str = "PLIST-UID";
pub(crate) const VALUE: &str = "PLIST-VALUE";

/// One value of a source.
///
/// Requests for one type are as lenient as the rest of the house: an integral
/// real is an integer, an integer that a real holds exactly is a real, 0 and 1
/// are booleans. A date is text too (RFC 3339), so that date types of other
/// crates can be used.
#[derive(Debug)]
pub(crate) struct Deserializer<'a, 'de, S> {
    source: &'a mut S,
    /// The value's token, where it was taken to look at it.
    taken: Option<Token<'de>>,
    /// Whether whoever asks for any value tells dates and UIDs by their names.
    exact: bool,
}

/// The next value of `source`, as a type of the caller's.
pub(crate) fn read<'de, T: de::Deserialize<'de>, S: Source<'de>>(source: &mut S) -> Result<T> {
    T::deserialize(Deserializer::new(source)).map_err(|error| located(error, source.offset()))
}

impl<'a, 'de, S: Source<'de>> Deserializer<'a, 'de, S> {
    pub(crate) fn new(source: &'a mut S) -> Self {
        Self {
            source,
            taken: None,
            exact: false,
        }
    }

    fn inner(source: &'a mut S, exact: bool) -> Self {
        Self {
            source,
            taken: None,
            exact,
        }
    }

    fn take(&mut self) -> Result<Token<'de>> {
        match self.taken.take() {
            Some(token) => Ok(token),
            None => self.source.next(),
        }
    }

    #[cold]
    fn mismatch(&self, expected: Kind, found: Kind) -> Error {
        let error = Error::new(ErrorKind::WrongType)
            .expected(expected.name())
            .found(found.name());
        located(error, self.source.offset())
    }

    #[cold]
    fn invalid(&self, expected: &'static str) -> Error {
        let error = Error::new(ErrorKind::InvalidValue).expected(expected);
        located(error, self.source.offset())
    }

    fn integer(&mut self) -> Result<Integer> {
        match self.take()? {
            Token::Integer(value) => Ok(value),
            Token::Real(value) => Integer::from_exact_real(value)
                .ok_or_else(|| self.mismatch(Kind::Integer, Kind::Real)),
            // The `plist` crate gives the number of a UID to those who ask so.
            Token::Uid(value) => Ok(value.number().into()),
            token => Err(self.mismatch(Kind::Integer, token.kind())),
        }
    }

    fn real(&mut self) -> Result<f64> {
        match self.take()? {
            Token::Real(value) => Ok(value),
            Token::Integer(value) => value
                .as_exact_real()
                .ok_or_else(|| self.mismatch(Kind::Real, Kind::Integer)),
            token => Err(self.mismatch(Kind::Real, token.kind())),
        }
    }

    fn visit_text<V: Visitor<'de>>(self, text: Cow<'de, str>, visitor: V) -> Result<V::Value> {
        self.source.charge(text.len())?;
        match text {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn visit_data<V: Visitor<'de>>(self, bytes: Cow<'de, [u8]>, visitor: V) -> Result<V::Value> {
        self.source.charge(bytes.len())?;
        match bytes {
            Cow::Borrowed(bytes) => visitor.visit_borrowed_bytes(bytes),
            Cow::Owned(bytes) => visitor.visit_byte_buf(bytes),
        }
    }

    fn visit_items<V: Visitor<'de>>(self, hint: Option<usize>, visitor: V) -> Result<V::Value> {
        let start = self.source.offset();
        let mut items = Items::new(self.source, hint, self.exact);
        match visitor.visit_seq(&mut items) {
            Ok(value) => items.finish().map(|()| value),
            Err(error) => Err(located(error, start)),
        }
    }

    /// `distinct` says that the visitor does not look for repeated keys.
    fn visit_entries<V: Visitor<'de>>(self, distinct: bool, visitor: V) -> Result<V::Value> {
        let start = self.source.offset();
        let mut entries = Entries::new(self.source, distinct, self.exact);
        match visitor.visit_map(&mut entries) {
            Ok(value) => entries.finish().map(|()| value),
            Err(error) => Err(entries.located(error, start)),
        }
    }

    fn visit_date<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        let date = match self.take()? {
            Token::Date(date) => date,
            Token::String(text) if S::TEXTUAL => text
                .parse::<Date>()
                .map_err(|_| self.invalid("a date written 2026-11-24T13:10:00Z"))?,
            token => return Err(self.mismatch(Kind::Date, token.kind())),
        };
        visitor.visit_newtype_struct(DateDeserializer(date))
    }

    fn visit_uid<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        let number = match self.take()? {
            Token::Uid(uid) => uid.number(),
            Token::Integer(number) if S::TEXTUAL => number
                .as_unsigned()
                .ok_or_else(|| self.invalid("the number of an object"))?,
            Token::Dictionary => self.archived_uid()?,
            token => return Err(self.mismatch(Kind::Uid, token.kind())),
        };
        visitor.visit_newtype_struct(number.into_deserializer())
    }

    /// How XML, which has no UIDs, writes them: `CF$UID` alone in a dictionary.
    fn archived_uid(&mut self) -> Result<u64> {
        let key = self.source.key()?;
        if key.as_deref() != Some("CF$UID") {
            return Err(self.mismatch(Kind::Uid, Kind::Dictionary));
        }
        let number = self.integer()?.as_unsigned();
        match (number, self.source.key()?) {
            (Some(number), None) => Ok(number),
            _ => Err(self.mismatch(Kind::Uid, Kind::Dictionary)),
        }
    }
}

macro_rules! deserialize_integers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
            visit_integer(self.integer()?, visitor)
        })*
    };
}

impl<'de, S: Source<'de>> de::Deserializer<'de> for Deserializer<'_, 'de, S> {
    type Error = Error;

    fn is_human_readable(&self) -> bool {
        S::TEXTUAL
    }

    fn deserialize_any<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Null => visitor.visit_unit(),
            Token::Boolean(value) => visitor.visit_bool(value),
            Token::Integer(value) => visit_integer(value, visitor),
            Token::Real(value) => visitor.visit_f64(value),
            Token::String(text) => self.visit_text(text, visitor),
            Token::Data(bytes) => self.visit_data(bytes, visitor),
            Token::Date(date) if self.exact => visitor.visit_enum(scalar::Tagged::Date(date)),
            Token::Date(date) => visitor.visit_string(date.to_string()),
            Token::Uid(uid) if self.exact => visitor.visit_enum(scalar::Tagged::Uid(uid)),
            Token::Uid(uid) => visitor.visit_u64(uid.number()),
            Token::Array(hint) => self.visit_items(hint, visitor),
            Token::Dictionary => self.visit_entries(true, visitor),
        }
    }

    deserialize_integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    fn deserialize_bool<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        let token = self.take()?;
        match token {
            Token::Boolean(value) => visitor.visit_bool(value),
            Token::Integer(value) => match value.as_unsigned() {
                Some(number @ 0..=1) => visitor.visit_bool(number == 1),
                _ => Err(self.mismatch(Kind::Boolean, Kind::Integer)),
            },
            token => Err(self.mismatch(Kind::Boolean, token.kind())),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        visitor.visit_f64(self.real()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        visitor.visit_f64(self.real()?)
    }

    fn deserialize_str<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::String(text) => self.visit_text(text, visitor),
            Token::Date(date) => visitor.visit_string(date.to_string()),
            token => Err(self.mismatch(Kind::String, token.kind())),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Data(bytes) => self.visit_data(bytes, visitor),
            Token::String(text) if S::TEXTUAL => match base64::decode(text.as_bytes()) {
                Some(bytes) => self.visit_data(Cow::Owned(bytes), visitor),
                None => Err(self.invalid("base64")),
            },
            token => Err(self.mismatch(Kind::Data, token.kind())),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Null => visitor.visit_none(),
            token => {
                self.taken = Some(token);
                visitor.visit_some(self)
            }
        }
    }

    /// The `plist` crate writes `""` for what has no content.
    fn deserialize_unit<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Null => visitor.visit_unit(),
            Token::String(text) if text.is_empty() => visitor.visit_unit(),
            token => Err(self.mismatch(Kind::Null, token.kind())),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        match name {
            DATE => self.visit_date(visitor),
            UID => self.visit_uid(visitor),
            _ => {
                self.exact |= name == VALUE;
                visitor.visit_newtype_struct(self)
            }
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Array(hint) => self.visit_items(hint, visitor),
            token => Err(self.mismatch(Kind::Array, token.kind())),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match self.take()? {
            Token::Dictionary => self.visit_entries(true, visitor),
            token => Err(self.mismatch(Kind::Dictionary, token.kind())),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.take()? {
            Token::Dictionary => self.visit_entries(false, visitor),
            token => Err(self.mismatch(Kind::Dictionary, token.kind())),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.take()? {
            Token::String(name) => visitor.visit_enum(scalar::UnitVariant(name)),
            Token::Dictionary => Variant::visit(self.source, self.exact, visitor),
            token => Err(self.mismatch(Kind::String, token.kind())),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.taken {
            None => self.source.skip()?,
            Some(Token::Array(_)) => {
                while self.source.more()? {
                    self.source.skip()?;
                }
            }
            Some(Token::Dictionary) => {
                while self.source.key()?.is_some() {
                    self.source.skip()?;
                }
            }
            Some(_) => {}
        }
        visitor.visit_unit()
    }
}

fn visit_integer<'de, V: Visitor<'de>>(value: Integer, visitor: V) -> Result<V::Value> {
    match (value.as_unsigned(), value.as_signed()) {
        (Some(value), _) => visitor.visit_u64(value),
        (None, value) => visitor.visit_i64(value.unwrap_or_default()),
    }
}

#[cold]
fn located(error: Error, offset: Option<usize>) -> Error {
    match offset {
        Some(offset) => error.at(offset),
        None => error,
    }
}

/// Hands a value to a seed; what fails has happened at the source's offset.
fn read_seed<'de, T: DeserializeSeed<'de>, S: Source<'de>>(
    source: &mut S,
    exact: bool,
    seed: T,
) -> Result<T::Value> {
    let read = seed.deserialize(Deserializer::inner(source, exact));
    read.map_err(|error| located(error, source.offset()))
}

#[cfg(test)]
mod tests;
