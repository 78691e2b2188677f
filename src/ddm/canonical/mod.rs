//! JSON of which there is one spelling, to be hashed.
//!
//! There are two ways to it: [`CanonicalSink`] writes values, of any type;
//! [`text::canonicalize`] goes over JSON once and changes what must be
//! changed, where that is little.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Integer, Serializer},
};
use serde::Serialize;
use std::cmp::Ordering;

pub(super) mod exact;
mod members;
mod sink;
#[cfg(test)]
mod tests;
pub(super) mod text;

pub(super) use members::Canonical;
pub(super) use sink::CanonicalSink;

/// Writes a value as canonical JSON, as
/// [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785) has it: no spaces, keys
/// sorted by their UTF-16 code units, numbers as ECMAScript prints them. What
/// JSON has no type for is written as by [`json::to_vec`](crate::json::to_vec):
/// data in base64, dates in RFC 3339.
///
/// In one point this is not RFC 8785: it takes every number for a double,
/// whose digits end where a double's precision does. Here a whole number from
/// −2⁶³ to 2⁶⁴ − 1 is written with all its digits, be it an integer or a real.
/// So numbers are spelled alike if they are equal, and only then: `1`, `1.0`
/// and `1e0` are one number, and so are `1000000000000000000` and `1e18`; but
/// 2⁵³ + 1 is not 2⁵³, of which it is the nearest double, and the real 2⁶³,
/// 9223372036854775808, is not the integer 9223372036854776000, which is how
/// ECMAScript prints it.
///
/// # Errors
///
/// For reals that are not finite, for a key that stands twice and for more
/// than 128 levels.
///
/// ```
/// use apple_mdm::{ddm::canonical_json, json, plist::Value};
///
/// let value: Value = json::from_slice(br#"{"b": [1.0, 1e21, 9007199254740993], "a": null}"#)?;
/// assert_eq!(canonical_json(&value)?, br#"{"a":null,"b":[1,1e+21,9007199254740993]}"#);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
pub fn canonical_json<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut canonical = Canonical::default();
    value.serialize(Serializer::textual(&mut CanonicalSink::new(&mut canonical)))?;
    Ok(canonical.into_bytes())
}

/// `serde_json` escapes what RFC 8785 says, and as it says.
fn write_string(out: &mut Vec<u8>, text: &str) -> Result<()> {
    serde_json::to_writer(out, text).map_err(|_| Error::new(ErrorKind::Unwritable))
}

fn write_integer(out: &mut Vec<u8>, value: Integer) {
    let mut buffer = itoa::Buffer::new();
    let digits = match value.as_signed() {
        Some(value) => buffer.format(value),
        None => buffer.format(i128::from(value)),
    };
    out.extend_from_slice(digits.as_bytes());
}

/// A real that is finite.
fn write_real(out: &mut Vec<u8>, value: f64) {
    match Integer::from_exact_real(value) {
        Some(whole) => write_integer(out, whole),
        None => out.extend_from_slice(ryu_js::Buffer::new().format_finite(value).as_bytes()),
    }
}

/// How UTF-16 sorts, which puts surrogates before U+E000.
fn utf16_order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        return a.cmp(b);
    }
    a.encode_utf16().cmp(b.encode_utf16())
}

#[cold]
fn unwritable(why: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(why)
}
