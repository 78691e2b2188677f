//! JSON, as declarative management speaks it: `serde_json` with this crate's
//! errors and limits. [`Data`](crate::Data) is a base64 string there, a
//! [`Date`](crate::Date) one of RFC 3339.
//!
//! ```
//! use apple_mdm::{json, plist::Value};
//!
//! let error = json::from_slice::<Value>(br#"{"Status": [{"A": tru}]}"#).unwrap_err();
//! assert_eq!(error.path().to_string(), "Status[0].A");
//! assert_eq!(error.offset(), Some(21));
//! # assert!(error.is_peer_fault());
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Budget, Limits, ser::Serializer},
};
use serde::{Serialize, de::DeserializeOwned};

mod locate;
mod read;
mod write;

pub(crate) use locate::locate;

/// Reads one value of JSON within the default [`Limits`].
///
/// Of a key that comes twice, a [`Value`](crate::plist::Value) keeps the last.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    from_slice_with(bytes, &Limits::default())
}

/// Reads one value of JSON within `limits`.
///
/// They hold for every type that is read, and for keys that it ignores.
/// `serde_json` itself goes no deeper than 127 levels.
pub fn from_slice_with<T: DeserializeOwned>(bytes: &[u8], limits: &Limits) -> Result<T> {
    // Its length is checked before the bytes are looked at.
    let budget = Budget::new(limits, bytes.len())?;
    read::read(text(bytes)?, budget)
}

/// Writes a value as JSON, without spaces.
///
/// Fails for reals that are not finite, which JSON does not have.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut sink = write::JsonSink::default();
    value.serialize(Serializer::textual(&mut sink))?;
    Ok(sink.into_bytes())
}

/// Writes a value as JSON, without spaces. See [`to_vec`].
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    // What was written is UTF-8, and `unsafe` is not worth saving the check.
    String::from_utf8(to_vec(value)?).map_err(|_| Error::new(ErrorKind::Unwritable))
}

fn text(bytes: &[u8]) -> Result<&str> {
    let found = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => "a byte order mark",
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, _, ..] | [_, 0, ..] => "UTF-16 or UTF-32",
        _ => "",
    };
    let format = |offset: usize| Error::new(ErrorKind::Format).at(offset).expected("UTF-8");
    if !found.is_empty() {
        return Err(format(0).found(found));
    }
    // The fast check tells no position.
    simdutf8::basic::from_utf8(bytes)
        .or_else(|_| std::str::from_utf8(bytes).map_err(|error| format(error.valid_up_to())))
}

#[cfg(test)]
mod tests;
