//! One look at the first bytes.

use super::xml::looks_like_xml;
use crate::error::{Error, ErrorKind};
use std::fmt;

/// The formats that bodies of the protocol come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A property list in XML.
    Xml,
    /// A binary property list.
    Binary,
    /// JSON, as declarative management speaks it.
    Json,
    /// CMS in DER or BER, as signed profiles and `MachineInfo` come.
    Cms,
}

impl Format {
    /// What the bytes look like, going by how they start.
    pub fn sniff(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"bplist") {
            return Some(Self::Binary);
        }
        if looks_like_xml(bytes) {
            return Some(Self::Xml);
        }
        match bytes {
            // A SEQUENCE with its length in the long or the indefinite form.
            [0x30, 0x80..=0x84, ..] => Some(Self::Cms),
            _ => {
                matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'[')).then_some(Self::Json)
            }
        }
    }

    /// The name in lower case: `xml`, `binary`, `json`, `cms`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Xml => "xml",
            Self::Binary => "binary",
            Self::Json => "json",
            Self::Cms => "cms",
        }
    }

    #[cold]
    pub(crate) fn not_a_property_list(bytes: &[u8], format: Option<Self>) -> Error {
        if bytes.trim_ascii().is_empty() {
            return Error::end(bytes.len(), "a property list, XML or binary");
        }
        Error::new(ErrorKind::Format)
            .at(0)
            .expected("a property list, XML or binary")
            .found(match format {
                Some(Self::Json) => "what looks like JSON or an OpenStep property list",
                Some(Self::Cms) => "a CMS message, to be opened first",
                _ => "other bytes",
            })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_is_known_by_its_start() {
        for (bytes, format) in [
            (&b"<?xml version"[..], Some(Format::Xml)),
            (b"\xEF\xBB\xBF\n <plist>", Some(Format::Xml)),
            (b"\xFF\xFE<\0p\0", Some(Format::Xml)),
            (b"bplist00", Some(Format::Binary)),
            (b" {\"a\":1}", Some(Format::Json)),
            (b"\n[1]", Some(Format::Json)),
            (b"\x30\x82\x01", Some(Format::Cms)),
            (b"\x30\x80\x06", Some(Format::Cms)),
            (b"", None),
            (b"0000", None),
            (b"( a, b )", None),
            (b"hello", None),
        ] {
            assert_eq!(Format::sniff(bytes), format, "{bytes:?}");
        }
    }
}
