//! A value of any type.

use super::{Data, Date, Dictionary, Integer, Uid};
use crate::error::{Error, ErrorKind, Result};
use std::fmt;

/// A property list of any shape, exact: integers keep their full range, dates
/// and data their type, dictionaries their order.
///
/// Two reals are equal when their bits are, or when both are NaN. Two
/// dictionaries are equal when they hold equal values under the same keys, in
/// whatever order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Value {
    /// JSON's `null`, kept so that JSON loses nothing. Property lists have
    /// none: writing it to XML or binary is an error.
    #[default]
    Null,
    /// `<true/>` or `<false/>`.
    Boolean(bool),
    /// `<integer>`.
    Integer(Integer),
    /// `<real>`.
    Real(f64),
    /// `<date>`.
    Date(Date),
    /// `<string>`.
    String(String),
    /// `<data>`.
    Data(Data),
    /// `CF$UID` of a keyed archive; a type of its own in binary property
    /// lists alone.
    Uid(Uid),
    /// `<array>`.
    Array(Vec<Value>),
    /// `<dict>`.
    Dictionary(Dictionary),
}

/// The types of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// [`Value::Null`]
    Null,
    /// [`Value::Boolean`]
    Boolean,
    /// [`Value::Integer`]
    Integer,
    /// [`Value::Real`]
    Real,
    /// [`Value::Date`]
    Date,
    /// [`Value::String`]
    String,
    /// [`Value::Data`]
    Data,
    /// [`Value::Uid`]
    Uid,
    /// [`Value::Array`]
    Array,
    /// [`Value::Dictionary`]
    Dictionary,
}

impl Kind {
    /// With its article, as errors name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Real => "a real",
            Self::Date => "a date",
            Self::String => "a string",
            Self::Data => "data",
            Self::Uid => "a UID",
            Self::Array => "an array",
            Self::Dictionary => "a dictionary",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

macro_rules! accessors {
    ($($name:ident $owned:ident $variant:ident $type:ty, $doc:literal;)*) => {
        $(
            #[doc = concat!("The ", $doc, ", if it is one.")]
            pub fn $name(&self) -> Option<&$type> {
                match self {
                    Self::$variant(value) => Some(value),
                    _ => None,
                }
            }

            #[doc = concat!("The ", $doc, " itself, if it is one.")]
            pub fn $owned(self) -> Option<$type> {
                match self {
                    Self::$variant(value) => Some(value),
                    _ => None,
                }
            }
        )*
    };
}

impl Value {
    /// What type the value has.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Integer(_) => Kind::Integer,
            Self::Real(_) => Kind::Real,
            Self::Date(_) => Kind::Date,
            Self::String(_) => Kind::String,
            Self::Data(_) => Kind::Data,
            Self::Uid(_) => Kind::Uid,
            Self::Array(_) => Kind::Array,
            Self::Dictionary(_) => Kind::Dictionary,
        }
    }

    /// The truth value, if it is one.
    pub fn as_boolean(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The integer, if it is one.
    pub fn as_integer(&self) -> Option<Integer> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The real, if it is one.
    pub fn as_real(&self) -> Option<f64> {
        match self {
            Self::Real(value) => Some(*value),
            _ => None,
        }
    }

    /// The date, if it is one.
    pub fn as_date(&self) -> Option<Date> {
        match self {
            Self::Date(value) => Some(*value),
            _ => None,
        }
    }

    /// The object number, if it is one.
    pub fn as_uid(&self) -> Option<Uid> {
        match self {
            Self::Uid(value) => Some(*value),
            _ => None,
        }
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// The text itself, if it is a string.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    accessors! {
        as_data into_data Data Data, "bytes";
        as_array into_array Array Vec<Value>, "array";
        as_dictionary into_dictionary Dictionary Dictionary, "dictionary";
    }

    /// The value under a key, if this is a dictionary that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_dictionary()?.get(key)
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Integer(a), Self::Integer(b)) => a == b,
            (Self::Real(a), Self::Real(b)) => {
                a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
            }
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Data(a), Self::Data(b)) => a == b,
            (Self::Uid(a), Self::Uid(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Dictionary(a), Self::Dictionary(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Value {}

macro_rules! from_parts {
    ($($variant:ident: $($type:ty)*;)*) => {
        $($(impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        })*)*
    };
}
from_parts! {
    Boolean: bool;
    Integer: Integer i8 i16 i32 i64 u8 u16 u32 u64;
    Real: f64;
    Date: Date;
    String: String &str;
    Data: Data;
    Uid: Uid;
    Array: Vec<Value>;
    Dictionary: Dictionary;
}

impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Self {
        Self::Array(items.into_iter().collect())
    }
}

impl TryFrom<plist::Value> for Value {
    type Error = Error;

    /// Exact. Fails for a date beyond the years 0001 to 9999.
    fn try_from(value: plist::Value) -> Result<Self> {
        Ok(match value {
            plist::Value::Boolean(value) => Self::Boolean(value),
            plist::Value::Integer(value) => Self::Integer(match value.as_signed() {
                Some(value) => value.into(),
                None => value.as_unsigned().unwrap_or_default().into(),
            }),
            plist::Value::Real(value) => Self::Real(value),
            plist::Value::Date(value) => Self::Date(value.try_into().map_err(|_| {
                Error::new(ErrorKind::InvalidValue).expected("a date of the years 0001 to 9999")
            })?),
            plist::Value::String(value) => Self::String(value),
            plist::Value::Data(value) => Self::Data(value.into()),
            plist::Value::Uid(value) => Self::Uid(value.get().into()),
            plist::Value::Array(items) => Self::Array(
                items
                    .into_iter()
                    .enumerate()
                    .map(|(index, item)| Self::try_from(item).map_err(|e| e.in_index(index)))
                    .collect::<Result<_>>()?,
            ),
            plist::Value::Dictionary(entries) => Self::Dictionary(entries.try_into()?),
            _ => return Err(Error::new(ErrorKind::WrongType).expected("a known type of value")),
        })
    }
}

impl TryFrom<Value> for plist::Value {
    type Error = Error;

    /// Exact. Fails for [`Value::Null`], which property lists do not have.
    fn try_from(value: Value) -> Result<Self> {
        Ok(match value {
            Value::Null => {
                return Err(
                    Error::new(ErrorKind::Unwritable).expected("a property list has no null")
                );
            }
            Value::Boolean(value) => Self::Boolean(value),
            Value::Integer(value) => Self::Integer(match value.as_signed() {
                Some(value) => value.into(),
                None => value.as_unsigned().unwrap_or_default().into(),
            }),
            Value::Real(value) => Self::Real(value),
            Value::Date(value) => Self::Date(value.into()),
            Value::String(value) => Self::String(value),
            Value::Data(value) => Self::Data(value.into_vec()),
            Value::Uid(value) => Self::Uid(plist::Uid::new(value.number())),
            Value::Array(items) => Self::Array(
                items
                    .into_iter()
                    .enumerate()
                    .map(|(index, item)| Self::try_from(item).map_err(|e| e.in_index(index)))
                    .collect::<Result<_>>()?,
            ),
            Value::Dictionary(entries) => Self::Dictionary(entries.try_into()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_small() {
        // Readers multiply it by the number of values in a document.
        assert!(size_of::<Value>() <= 32);
    }

    #[test]
    fn reals_are_equal_by_their_bits() {
        assert_eq!(Value::Real(f64::NAN), Value::Real(-f64::NAN));
        assert_ne!(Value::Real(0.0), Value::Real(-0.0));
        assert_ne!(Value::Real(1.0), Value::Integer(1.into()));
    }
}
