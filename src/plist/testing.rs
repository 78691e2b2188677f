//! Values to test with, and a source that repeats keys.

use super::{Data, Date, Dictionary, Integer, Source, Token, Uid, Value};
use crate::error::{Error, Result};
use proptest::{collection::vec, prelude::*};
use std::borrow::Cow;

/// Any value that a binary property list can hold: everything but null.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    values(text().boxed())
}

/// Any value that XML can hold too, but for fractions of seconds and UIDs.
pub(crate) fn plain_value() -> impl Strategy<Value = Value> {
    values(plain_text().boxed())
}

fn values(text: BoxedStrategy<String>) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        integer().prop_map(Value::Integer),
        real().prop_map(Value::Real),
        date().prop_map(Value::Date),
        text.clone().prop_map(Value::String),
        bytes().prop_map(Value::Data),
        edges().prop_map(|number| Value::Uid(Uid::new(number))),
    ];
    leaf.prop_recursive(5, 64, 20, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..20).prop_map(Value::Array),
            vec((text.clone(), inner), 0..20)
                .prop_map(|entries| Value::Dictionary(entries.into_iter().collect::<Dictionary>())),
        ]
    })
}

/// Integers about the ends of every width, and any others.
pub(crate) fn integer() -> impl Strategy<Value = Integer> {
    prop_oneof![
        edges().prop_map(Integer::from),
        edges().prop_map(|number| Integer::from(number.cast_signed())),
        any::<i64>().prop_map(Integer::from),
    ]
}

/// Reals: all kinds that there are, with NaN, the infinities and both zeros.
pub(crate) fn real() -> impl Strategy<Value = f64> {
    prop_oneof![
        prop::num::f64::ANY,
        (-1000i32..1000).prop_map(f64::from),
        prop::sample::select(vec![
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            0.0,
            -0.0,
            f64::MIN_POSITIVE,
            f64::MAX,
            0.1,
        ]),
    ]
}

/// Dates of all years, some of them with a fraction of a second.
pub(crate) fn date() -> impl Strategy<Value = Date> {
    let seconds = -63_113_904_000i64..252_423_993_600;
    let fraction = prop_oneof![Just(0.0), Just(0.5), 0.0..1.0];
    (seconds, fraction).prop_filter_map("a date", |(seconds, fraction)| {
        Date::from_seconds_since_2001(seconds as f64 + fraction)
    })
}

/// Text of every plane of Unicode, with control characters, short and long.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z]{0,20}",
        1 => "[ -~]{0,300}",
        1 => vec(any::<char>(), 0..20).prop_map(String::from_iter),
        1 => "[\u{0}-\u{9f}é€\u{d7ff}\u{e000}\u{fffd}-\u{ffff}😀\u{10ffff}]{0,20}",
    ]
}

/// Text that XML can hold, with what it must escape.
pub(crate) fn plain_text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 <>&'\"é€😀\u{7f}\u{fffd}\r\n\t.]{0,24}"
}

fn bytes() -> impl Strategy<Value = Data> {
    prop_oneof![vec(any::<u8>(), 0..20), vec(any::<u8>(), 250..260)].prop_map(Data::from)
}

/// Numbers about the powers of two.
fn edges() -> impl Strategy<Value = u64> {
    (0u32..64, -2i64..3).prop_map(|(bits, step)| (1u64 << bits).wrapping_add_signed(step))
}

/// A source of given keys, each with an integer, in one array. Offsets are
/// ten times the ordinal of the key.
pub(crate) struct Repeats {
    keys: Vec<&'static str>,
    at: usize,
    left: usize,
    pub(crate) memory: usize,
}

impl Repeats {
    pub(crate) fn new(keys: &[&'static str]) -> Self {
        Self {
            keys: keys.to_vec(),
            at: 0,
            left: 1,
            memory: 1 << 20,
        }
    }
}

impl Source<'static> for Repeats {
    type Mark = ();

    fn offset(&self) -> Option<usize> {
        Some(self.at * 10)
    }

    fn next(&mut self) -> Result<Token<'static>> {
        Ok(match (self.at, self.left) {
            (0, 1) => Token::Array(Some(usize::MAX)),
            (0, _) => Token::Dictionary,
            (at, _) => Token::Integer(Integer::from(at as u64)),
        })
    }

    fn more(&mut self) -> Result<bool> {
        self.left = self.left.wrapping_sub(1);
        Ok(self.left == 0)
    }

    fn key(&mut self) -> Result<Option<Cow<'static, str>>> {
        self.at += 1;
        Ok(self.keys.get(self.at - 1).copied().map(Cow::Borrowed))
    }

    fn skip(&mut self) -> Result<()> {
        Ok(())
    }

    fn mark(&self) {}

    fn rewind(&mut self, (): ()) {}

    fn charge(&mut self, bytes: usize) -> Result<()> {
        match self.memory.checked_sub(bytes) {
            Some(left) => self.memory = left,
            None => return Err(Error::limit(self.at * 10, "memory for the values")),
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        Ok(())
    }
}
