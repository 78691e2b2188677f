//! Which values fit a key, which are taken for what they mean, and whether a
//! typed field still says what was received.

use super::{Expect, List, Map, SlotRef};
use crate::plist::{Date, Dictionary, Integer, Token, Value, base64};
use std::borrow::Cow;

/// How a value suits a key.
pub(super) enum Fit<'de> {
    /// It has the type of the key.
    Exact,
    /// It means a value of that type, and is kept as received beside it.
    Coerced(Token<'de>),
    /// It is written in a way that has no type of its own, as a value of that
    /// type is.
    Spelt(Token<'de>),
    /// It says that there is no value.
    Null,
    /// It is of another type, which is as good: kept as received.
    Kept,
    /// It is of another type.
    Refused,
}

/// Integers stand for reals, integral reals for integers, 0 and 1 for
/// booleans and booleans for them, where that loses nothing. In formats
/// without dates and data, strings stand for those.
#[inline(always)]
pub(super) fn fit<'de>(expect: Expect, token: &Token<'de>, textual: bool) -> Fit<'de> {
    match (expect, token) {
        (Expect::String, Token::String(_))
        | (Expect::Boolean, Token::Boolean(_))
        | (Expect::Real, Token::Real(_))
        | (Expect::Date, Token::Date(_))
        | (Expect::Data, Token::Data(_))
        | (Expect::Array | Expect::ArrayOrData, Token::Array(_))
        | (Expect::Dictionary | Expect::Map, Token::Dictionary)
        | (Expect::Any, _) => Fit::Exact,
        (Expect::Integer, Token::Integer(value)) if value.as_signed().is_some() => Fit::Exact,
        _ => coerce(expect, token, textual),
    }
}

#[cold]
fn coerce<'de>(expect: Expect, token: &Token<'de>, textual: bool) -> Fit<'de> {
    let coerced = match (expect, token) {
        (_, Token::Null) => return Fit::Null,
        (Expect::ArrayOrData, Token::Data(_)) => return Fit::Kept,
        (Expect::Constant(constant), Token::String(text)) if text == constant => return Fit::Exact,
        (Expect::Real, Token::Integer(value)) => value.as_exact_real().map(Token::Real),
        (Expect::Integer, Token::Real(value)) => Integer::from_exact_real(*value)
            .filter(|value| value.as_signed().is_some())
            .map(Token::Integer),
        (Expect::Integer, Token::Boolean(value)) => Some(Token::Integer(i64::from(*value).into())),
        (Expect::Boolean, Token::Integer(value)) => match value.as_signed() {
            Some(0) => Some(Token::Boolean(false)),
            Some(1) => Some(Token::Boolean(true)),
            _ => None,
        },
        (Expect::Data, Token::String(text)) if textual => {
            return match base64::decode(text.as_bytes()) {
                Some(bytes) if base64::encode(&bytes) == **text => {
                    Fit::Spelt(Token::Data(Cow::Owned(bytes)))
                }
                Some(bytes) => Fit::Coerced(Token::Data(Cow::Owned(bytes))),
                None => Fit::Refused,
            };
        }
        (Expect::Date, Token::String(text)) if textual => {
            return match text.parse::<Date>() {
                Ok(date) if date.to_string() == **text => Fit::Spelt(Token::Date(date)),
                Ok(date) => Fit::Coerced(Token::Date(date)),
                Err(_) => Fit::Refused,
            };
        }
        _ => None,
    };
    coerced.map_or(Fit::Refused, Fit::Coerced)
}

/// Whether a typed field says what reading `received` made of it: then what
/// was received is what is written back.
pub(super) fn agrees(received: &Value, expect: Expect, slot: SlotRef<'_>, textual: bool) -> bool {
    match slot {
        SlotRef::List(list) => match received {
            Value::Array(items) => list_agrees(items, list, textual),
            _ => false,
        },
        SlotRef::Map(map) => match received {
            Value::Dictionary(entries) => map_agrees(entries, map, textual),
            _ => false,
        },
        SlotRef::Absent => match fit(expect, &token(received), textual) {
            Fit::Null | Fit::Kept | Fit::Refused => true,
            // A record that lacked what it requires was kept with no field.
            Fit::Exact => matches!(
                (expect, received),
                (Expect::Dictionary, Value::Dictionary(_))
            ),
            Fit::Coerced(_) | Fit::Spelt(_) => false,
        },
        slot => {
            let token = token(received);
            match fit(expect, &token, textual) {
                Fit::Exact => value_agrees(&token, received, slot, textual),
                Fit::Coerced(token) | Fit::Spelt(token) => {
                    value_agrees(&token, received, slot, textual)
                }
                Fit::Null | Fit::Kept | Fit::Refused => false,
            }
        }
    }
}

fn value_agrees(token: &Token<'_>, received: &Value, slot: SlotRef<'_>, textual: bool) -> bool {
    match (slot, token) {
        (SlotRef::Boolean(a), Token::Boolean(b)) => a == *b,
        (SlotRef::Integer(a), Token::Integer(b)) => Integer::from(a) == *b,
        (SlotRef::Real(a), Token::Real(b)) => Value::Real(a) == Value::Real(*b),
        (SlotRef::Date(a), Token::Date(b)) => a == *b,
        (SlotRef::Data(a), Token::Data(b)) => a == &**b,
        (SlotRef::String(a), Token::String(b)) => a == b,
        (SlotRef::Any(value), _) => value == received,
        (SlotRef::Dictionary(entries), _) => received.as_dictionary() == Some(entries),
        (SlotRef::Record(record), _) => {
            super::to_value(record).is_ok_and(|typed| says(&typed, received, textual))
        }
        _ => false,
    }
}

/// Whether both are the same, dates and data being strings in textual formats.
fn says(typed: &Value, received: &Value, textual: bool) -> bool {
    match (typed, received) {
        (Value::Array(typed), Value::Array(received)) => {
            typed.len() == received.len()
                && typed.iter().zip(received).all(|(a, b)| says(a, b, textual))
        }
        (Value::Dictionary(typed), Value::Dictionary(received)) => {
            typed.len() == received.len()
                && received.iter().all(|(key, value)| {
                    typed
                        .get(key)
                        .is_some_and(|typed| says(typed, value, textual))
                })
        }
        (Value::Date(date), Value::String(text)) if textual => date.to_string() == *text,
        (Value::Data(bytes), Value::String(text)) if textual => base64::encode(bytes) == *text,
        _ => typed == received,
    }
}

/// Items that were refused left no trace in the list; the others stand in it
/// in the same order.
fn list_agrees(received: &[Value], list: &dyn List, textual: bool) -> bool {
    let mut typed = 0;
    for item in received {
        if typed < list.count() && agrees(item, list.expect(), list.item(typed), textual) {
            typed += 1;
        } else if is_taken(item, list.expect(), textual) {
            return false;
        }
    }
    typed == list.count()
}

fn map_agrees(received: &Dictionary, map: &dyn Map, textual: bool) -> bool {
    let mut typed = 0;
    for (key, value) in received {
        match map.entry(typed) {
            Some((name, slot)) if name == key && agrees(value, map.expect(), slot, textual) => {
                typed += 1;
            }
            _ if is_taken(value, map.expect(), textual) => return false,
            _ => {}
        }
    }
    typed == map.count()
}

/// Whether a value leaves something in a typed list: dictionaries may lack
/// what their type requires.
fn is_taken(value: &Value, expect: Expect, textual: bool) -> bool {
    match fit(expect, &token(value), textual) {
        Fit::Exact => !matches!(value, Value::Dictionary(_)),
        Fit::Coerced(_) | Fit::Spelt(_) => true,
        Fit::Null | Fit::Kept | Fit::Refused => false,
    }
}

/// The token that a source of this value starts with.
fn token(value: &Value) -> Token<'_> {
    match value {
        Value::Null => Token::Null,
        Value::Boolean(value) => Token::Boolean(*value),
        Value::Integer(value) => Token::Integer(*value),
        Value::Real(value) => Token::Real(*value),
        Value::Date(value) => Token::Date(*value),
        Value::String(value) => Token::String(Cow::Borrowed(value)),
        Value::Data(value) => Token::Data(Cow::Borrowed(value)),
        Value::Uid(value) => Token::Uid(*value),
        Value::Array(items) => Token::Array(Some(items.len())),
        Value::Dictionary(_) => Token::Dictionary,
    }
}
