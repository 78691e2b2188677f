//! Its comparisons.

use super::{super::super::syntax::*, Known, V, and, not, or};
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

fn folded(text: &str, options: &str) -> String {
    let mut text = text.to_owned();
    if options.contains('d') {
        text = text
            .nfd()
            .filter(|c| !('\u{300}'..'\u{370}').contains(c))
            .collect();
    }
    if options.contains('c') {
        text = text.to_lowercase();
    }
    text
}

fn order_numbers(a: &V, b: &V) -> Option<Ordering> {
    match (a, b) {
        (V::Integer(a), V::Integer(b)) => Some(a.cmp(b)),
        (V::Real(a), V::Real(b)) => a.partial_cmp(b),
        (V::Integer(a), V::Real(b)) => match (*a as f64).partial_cmp(b)? {
            // Rounding made them equal.
            Ordering::Equal => Some(a.cmp(&(*b as i128))),
            other => Some(other),
        },
        (V::Real(_), V::Integer(_)) => order_numbers(b, a).map(Ordering::reverse),
        _ => None,
    }
}

pub(super) fn equal(a: &V, b: &V, options: &str) -> Known {
    match (a, b) {
        (V::Unknown, _) | (_, V::Unknown) => None,
        (V::Text(a), V::Text(b)) => Some(folded(a, options) == folded(b, options)),
        (V::Integer(_) | V::Real(_), V::Integer(_) | V::Real(_)) => {
            Some(order_numbers(a, b) == Some(Ordering::Equal))
        }
        (V::List(a), V::List(b)) if a.len() == b.len() => {
            let each: Vec<_> = a.iter().zip(b).map(|(a, b)| equal(a, b, options)).collect();
            and(&each)
        }
        (V::Map(a), V::Map(b)) if a.keys().eq(b.keys()) => {
            let each: Vec<_> = a
                .values()
                .zip(b.values())
                .map(|(a, b)| equal(a, b, options))
                .collect();
            and(&each)
        }
        (V::Null, V::Null) => Some(true),
        _ => Some(false),
    }
}

/// None: unknown; none within: one of them is null.
pub(super) fn order(a: &V, b: &V, options: &str) -> Option<Option<Ordering>> {
    match (a, b) {
        (V::Unknown, _) | (_, V::Unknown) => None,
        (V::Null, _) | (_, V::Null) => Some(None),
        (V::Text(a), V::Text(b)) => Some(Some(folded(a, options).cmp(&folded(b, options)))),
        _ => order_numbers(a, b).map(Some),
    }
}

pub(super) fn compare(comparison: &Comparison, left: &V, right: &V) -> Known {
    let options: String = comparison.options.letters().collect();
    let ordered = |a: &V, b: &V, fits: fn(Ordering) -> bool| {
        order(a, b, &options).map(|order| order.is_some_and(fits))
    };
    let texts = |a: &V, b: &V, holds: &dyn Fn(&str, &str) -> Known| match (a, b) {
        (V::Unknown, _) | (_, V::Unknown) => None,
        (V::Null, _) | (_, V::Null) => Some(false),
        (V::Text(a), V::Text(b)) => holds(&folded(a, &options), &folded(b, &options)),
        _ => None,
    };
    let contains = |whole: &V, part: &V| match whole {
        V::List(list) => or(&list
            .iter()
            .map(|v| equal(v, part, &options))
            .collect::<Vec<_>>()),
        V::Map(map) => or(&map
            .values()
            .map(|v| equal(v, part, &options))
            .collect::<Vec<_>>()),
        _ => texts(whole, part, &|whole, part| Some(whole.contains(part))),
    };
    match comparison.operator {
        Operator::Equal => equal(left, right, &options),
        Operator::NotEqual => not(equal(left, right, &options)),
        Operator::Less => ordered(left, right, |o| o == Ordering::Less),
        Operator::AtMost => ordered(left, right, |o| o != Ordering::Greater),
        Operator::Greater => ordered(left, right, |o| o == Ordering::Greater),
        Operator::AtLeast => ordered(left, right, |o| o != Ordering::Less),
        Operator::In => contains(right, left),
        Operator::Contains => contains(left, right),
        Operator::Between => match right {
            V::List(bounds) if bounds.len() == 2 => and(&[
                ordered(left, &bounds[0], |o| o != Ordering::Less),
                ordered(left, &bounds[1], |o| o != Ordering::Greater),
            ]),
            _ => None,
        },
        Operator::BeginsWith => texts(left, right, &|a, b| Some(a.starts_with(b))),
        Operator::EndsWith => texts(left, right, &|a, b| Some(a.ends_with(b))),
        Operator::Like => texts(left, right, &|a, b| {
            let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
            Some(like(&a, &b))
        }),
        Operator::Matches => texts(left, right, &|a, b| {
            let [a, b] = [a, b].map(|text| match options.contains('c') {
                // The alphabet of the patterns has no case of its own.
                true => text.to_ascii_lowercase(),
                false => text.to_owned(),
            });
            regex_lite::Regex::new(&b).ok()?;
            let regex = regex_lite::Regex::new(&format!("^(?:{b})$")).ok()?;
            Some(regex.is_match(&a))
        }),
    }
}

fn like(text: &[char], pattern: &[char]) -> bool {
    match (pattern, text) {
        ([], []) => true,
        (['*', rest @ ..], _) => (0..=text.len()).any(|taken| like(&text[taken..], rest)),
        (['?', rest @ ..], [_, text @ ..]) => like(text, rest),
        (['\\', wanted, rest @ ..], [first, text @ ..]) => wanted == first && like(text, rest),
        (['\\'], _) => text == ['\\'],
        (['\\', ..], _) => false,
        (['?', ..], []) => false,
        ([wanted, rest @ ..], [first, text @ ..]) => wanted == first && like(text, rest),
        _ => false,
    }
}
