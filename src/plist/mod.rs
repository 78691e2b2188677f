//! Property lists ⇄ values: a bounded reader and a writer each for XML and
//! binary, behind serde. Knows nothing of device management.
//!
//! ```
//! use apple_mdm::plist::{self, Value};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct App<'a> {
//!     #[serde(rename = "Identifier")]
//!     identifier: &'a str,
//! }
//!
//! let xml = b"<plist><dict><key>Identifier</key><string>com.example</string></dict></plist>";
//! let app: App = plist::from_slice(xml)?;
//! assert_eq!(app.identifier, "com.example");
//!
//! let value: Value = plist::from_slice(xml)?;
//! let binary = plist::to_vec_binary(&value)?;
//! assert_eq!(plist::from_slice::<Value>(&binary)?, value);
//! # Ok::<_, apple_mdm::Error>(())
//! ```

#![warn(clippy::indexing_slicing, clippy::panic)]

pub(crate) mod base64;
mod binary;
mod data;
mod date;
mod de;
mod decoding;
mod dictionary;
mod format;
mod integer;
mod limits;
pub(crate) mod ser;
mod ser_scalar;
mod sink;
mod source;
#[cfg(test)]
pub(crate) mod testing;
mod value;
mod value_read;
mod value_serde;
mod value_sink;
mod value_source;
mod value_write;
mod xml;

use crate::error::{Error, ErrorKind, Result};
use serde::{Deserialize, Serialize};
use std::io::Write;

pub use data::Data;
pub use date::{Date, InvalidDate};
pub use dictionary::{Dictionary, Iter};
pub use format::Format;
pub use integer::{Integer, InvalidInteger, Uid};
pub use limits::Limits;
pub use value::{Kind, Value};

pub(crate) use binary::{BinaryReader, BinaryWriter};
pub(crate) use decoding::Decoding;
pub(crate) use dictionary::{DictionaryBuilder, KeyIndex};
pub(crate) use limits::{Budget, BudgetMark};
pub(crate) use ser::Serializer;
pub(crate) use sink::Sink;
pub(crate) use source::{Source, Token};
pub(crate) use value_read::{read_dictionary, read_from, read_value};
pub(crate) use value_serde::{is_textual, serialize_bytes};
pub(crate) use value_sink::ValueSink;
pub(crate) use value_source::ValueSource;
pub(crate) use value_write::{write_dictionary, write_value};
pub(crate) use xml::{XmlReader, XmlWriter};

/// Reads a property list, XML or binary, under the default limits. Strings
/// are borrowed from the input where it holds them as they are.
///
/// # Errors
///
/// For what is no property list, for a key that stands twice, for what the
/// type does not take.
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T> {
    from_slice_with(bytes, &Limits::default())
}

/// [`from_slice`] under limits of the caller's.
pub fn from_slice_with<'de, T: Deserialize<'de>>(bytes: &'de [u8], limits: &Limits) -> Result<T> {
    with_source!(bytes, limits, source => de::read(&mut source))
}

/// Writes an XML property list in Apple's layout.
///
/// # Errors
///
/// For what no reader would take (control characters, `null`), with the key
/// path at which it stands.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut writer = XmlWriter::new();
    value.serialize(Serializer::new(&mut writer))?;
    Ok(writer.finish())
}

/// [`to_vec`], into a writer. Nothing is written if the value cannot be.
pub fn to_writer<T: Serialize + ?Sized>(mut writer: impl Write, value: &T) -> Result<()> {
    let bytes = to_vec(value)?;
    writer
        .write_all(&bytes)
        .map_err(|error| Error::new(ErrorKind::Io).found(error.kind().to_string()))
}

/// Writes a binary property list.
///
/// # Errors
///
/// For what the format does not hold (`null`), with its key path.
pub fn to_vec_binary<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut writer = BinaryWriter::new();
    value.serialize(Serializer::new(&mut writer))?;
    writer.finish()
}

/// Anything that serde writes, as a value.
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value> {
    let mut sink = ValueSink::default();
    value.serialize(Serializer::new(&mut sink))?;
    sink.finish()
}

/// Runs an expression over the reader that fits the bytes, and makes sure
/// that nothing follows what it read.
macro_rules! with_source {
    ($bytes:expr, $limits:expr, $source:ident => $read:expr) => {
        match $crate::plist::Format::sniff($bytes) {
            Some($crate::plist::Format::Binary) => {
                let mut $source = $crate::plist::BinaryReader::new($bytes, $limits)?;
                let value = $read?;
                $crate::plist::Source::finish(&mut $source)?;
                Ok(value)
            }
            Some($crate::plist::Format::Xml) => {
                let mut $source = $crate::plist::XmlReader::new($bytes, $limits)?;
                let value = $read?;
                $crate::plist::Source::finish(&mut $source)?;
                Ok(value)
            }
            other => Err($crate::plist::Format::not_a_property_list($bytes, other)),
        }
    };
}
pub(crate) use with_source;
