//! Values to test with.

use super::{Data, Date, Dictionary, Integer, Uid, Value};
use proptest::{collection::vec, prelude::*};

/// Any value that a binary property list can hold: everything but null.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        integer().prop_map(Value::Integer),
        real().prop_map(Value::Real),
        date().prop_map(Value::Date),
        text().prop_map(Value::String),
        bytes().prop_map(Value::Data),
        edges().prop_map(|number| Value::Uid(Uid::new(number))),
    ];
    leaf.prop_recursive(5, 64, 20, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..20).prop_map(Value::Array),
            vec((text(), inner), 0..20)
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

fn bytes() -> impl Strategy<Value = Data> {
    prop_oneof![vec(any::<u8>(), 0..20), vec(any::<u8>(), 250..260)].prop_map(Data::from)
}

/// Numbers about the powers of two.
fn edges() -> impl Strategy<Value = u64> {
    (0u32..64, -2i64..3).prop_map(|(bits, step)| (1u64 << bits).wrapping_add_signed(step))
}
