//! What would get lost on the way by values.

use crate::{
    error::{Error, ErrorKind, Result},
    json,
    plist::Integer,
};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, SeqAccess, Visitor},
};
use std::{collections::BTreeSet, fmt};

/// Refuses JSON of which a value would not hold all: a key that stands twice,
/// of which a value keeps the last, and an integer beyond 64 bits, of which it
/// keeps the nearest double.
pub(in crate::ddm) fn check(json: &[u8]) -> Result<()> {
    json::from_slice::<KeysOnce>(json)?;
    match large_integer(json) {
        Some(offset) => Err(Error::new(ErrorKind::InvalidValue)
            .expected("an integer of 64 bits")
            .at(offset)),
        None => Ok(()),
    }
}

/// Where there is an integer that a value does not hold.
pub(super) fn large_integer(json: &[u8]) -> Option<usize> {
    let mut integers = integers(json);
    let large = integers.find(|(_, digits)| digits.parse::<Integer>().is_err() && !is_real(digits));
    large.map(|(offset, _)| offset)
}

/// Whether a real is written so, as canonical JSON writes those from 2⁶⁴ up to
/// 10²¹: then the nearest double is all that there was.
fn is_real(digits: &str) -> bool {
    let real = digits.parse().ok().filter(|real: &f64| real.is_finite());
    real.is_some_and(|real| ryu_js::Buffer::new().format_finite(real) == digits)
}

/// Any JSON in which no key stands twice.
struct KeysOnce;

impl<'de> Deserialize<'de> for KeysOnce {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for KeysOnce {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self, A::Error> {
        while elements.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            match keys.insert(key) {
                true => entries.next_value::<Self>().map(|_| ())?,
                false => entries.next_value::<Never>().map(|_| ())?,
            }
        }
        Ok(self)
    }
}

/// The value of a key that stood before.
struct Never;

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        // The reader knows under which key this happens.
        Err(D::Error::duplicate_field(""))
    }
}

/// The integers of JSON that was read before, and where they stand.
fn integers(json: &[u8]) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let from = at;
            let rest = json.get(from..)?;
            at += match rest.first()? {
                b'"' => 1 + string(rest.get(1..)?),
                b'-' | b'0'..=b'9' => {
                    let is_of_number =
                        |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                    rest.iter().take_while(|byte| is_of_number(byte)).count()
                }
                _ => 1,
            };
            let number = std::str::from_utf8(json.get(from..at)?).unwrap_or_default();
            if number.starts_with(|first: char| first == '-' || first.is_ascii_digit())
                && !number.contains(['.', 'e', 'E'])
            {
                return Some((from, number));
            }
        }
    })
}

/// How long a string is, from after its quote to after its other one.
fn string(mut rest: &[u8]) -> usize {
    let whole = rest.len();
    while let Some(end) = memchr::memchr2(b'"', b'\\', rest) {
        let escapes = rest.get(end) == Some(&b'\\');
        rest = rest
            .get(end + 1 + usize::from(escapes)..)
            .unwrap_or_default();
        if !escapes {
            break;
        }
    }
    whole - rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_of_json_are_found_where_they_stand() {
        let json = br#"{"1\\": "\"2", "a": [3, -45, 6.0, 7e1, "8"], "\\\"9": 10}"#;
        let found: Vec<_> = integers(json).map(|(_, digits)| digits).collect();
        assert_eq!(found, ["3", "-45", "10"]);
        for (offset, digits) in integers(json) {
            assert!(json[offset..].starts_with(digits.as_bytes()));
        }
        assert_eq!(integers(br#""a"#).count(), 0);
    }
}
