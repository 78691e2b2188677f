//! XML as a [`Sink`], in the layout of Apple's own writer: tabs, one element
//! a line, base64 in lines of at most 76 columns.

use super::scan;
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Integer, Limits, Sink, Uid, base64},
};

const HEADER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
"#;

/// The indent of the deepest level.
static TABS: [u8; Limits::DEPTH_CEILING] = [b'\t'; Limits::DEPTH_CEILING];

/// A property list in XML that is being written.
#[derive(Debug)]
pub(crate) struct XmlWriter {
    out: Vec<u8>,
    depth: usize,
    /// Whether the array or dictionary just begun has nothing in it yet: its
    /// start tag is still to be ended, or to be made `<dict/>`.
    fresh: bool,
}

impl XmlWriter {
    pub(crate) fn new() -> Self {
        let mut out = Vec::with_capacity(1024);
        out.extend_from_slice(HEADER.as_bytes());
        Self {
            out,
            depth: 0,
            fresh: false,
        }
    }

    /// Ends the document.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.out.extend_from_slice(b"</plist>\n");
        self.out
    }

    #[inline]
    fn push(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }

    /// The start of a line.
    #[inline]
    fn line(&mut self) {
        if self.fresh {
            self.fresh = false;
            self.push(b">\n");
        }
        // Copying so many at once, whatever the depth, is the quicker way.
        if self.depth <= 16 {
            let end = self.out.len() + self.depth;
            self.out.extend_from_slice(&[b'\t'; 16]);
            self.out.truncate(end);
        } else {
            self.out
                .extend_from_slice(TABS.get(..self.depth).unwrap_or(&TABS));
        }
    }

    fn begin(&mut self, tag: &[u8]) -> Result<()> {
        self.line();
        if self.depth == Limits::DEPTH_CEILING {
            return Err(Error::new(ErrorKind::Unwritable).expected("nested too deep to be read"));
        }
        self.push(tag);
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    fn end(&mut self, tag: &[u8]) {
        self.depth = self.depth.saturating_sub(1);
        if self.fresh {
            self.fresh = false;
            self.push(b"/>\n");
        } else {
            self.line();
            self.push(tag);
        }
    }

    /// An element with text on one line.
    #[inline(always)]
    fn element<const O: usize, const C: usize>(
        &mut self,
        open: &[u8; O],
        text: &str,
        close: &[u8; C],
    ) -> Result<()> {
        self.out.reserve(32 + self.depth + O + text.len() + C);
        self.line();
        self.out.extend_from_slice(open);
        if scan::special(text.as_bytes()).is_none() {
            self.push(text.as_bytes());
        } else {
            self.escaped(text)?;
        }
        self.out.extend_from_slice(close);
        Ok(())
    }

    #[cold]
    fn escaped(&mut self, text: &str) -> Result<()> {
        if scan::forbidden(text).is_some() {
            return Err(Error::new(ErrorKind::Unwritable)
                .expected("text with a character that XML forbids"));
        }
        for &byte in text.as_bytes() {
            match byte {
                b'<' => self.push(b"&lt;"),
                b'>' => self.push(b"&gt;"),
                b'&' => self.push(b"&amp;"),
                // Readers of XML may turn a bare one into a line feed.
                b'\r' => self.push(b"&#13;"),
                byte => self.out.push(byte),
            }
        }
        Ok(())
    }
}

impl Sink for XmlWriter {
    fn null(&mut self) -> Result<()> {
        Err(Error::new(ErrorKind::Unwritable).expected("a property list has no null"))
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.line();
        self.push(if value { b"<true/>\n" } else { b"<false/>\n" });
        Ok(())
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.line();
        self.push(b"<integer>");
        let mut buffer = itoa::Buffer::new();
        let digits = match value.as_signed() {
            Some(value) => buffer.format(value),
            None => buffer.format(value.as_unsigned().unwrap_or_default()),
        };
        self.out.extend_from_slice(digits.as_bytes());
        self.push(b"</integer>\n");
        Ok(())
    }

    fn real(&mut self, value: f64) -> Result<()> {
        let magnitude = value.abs();
        let text = if value.is_nan() {
            "nan".to_owned()
        } else if value.is_infinite() || magnitude == 0.0 || (1e-5..1e17).contains(&magnitude) {
            value.to_string()
        } else {
            format!("{value:e}")
        };
        self.element(b"<real>", &text, b"</real>\n")
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.line();
        self.push(b"<date>");
        self.push(&value.to_xml());
        self.push(b"</date>\n");
        Ok(())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.element(b"<string>", value, b"</string>\n")
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.line();
        self.push(b"<data>\n");
        // A tab counts for eight columns.
        let columns = 76usize.saturating_sub(8 * self.depth).max(16);
        let indent = TABS.get(..self.depth).unwrap_or(&TABS);
        base64::encode_lines(value, columns, indent, &mut self.out);
        self.line();
        self.push(b"</data>\n");
        Ok(())
    }

    /// As Apple's tools write it: a dictionary with the key `CF$UID`.
    fn uid(&mut self, value: Uid) -> Result<()> {
        self.begin_dictionary()?;
        self.key("CF$UID")?;
        self.integer(value.number().into())?;
        self.end_dictionary()
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(b"<array")
    }

    fn end_array(&mut self) -> Result<()> {
        self.end(b"</array>\n");
        Ok(())
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(b"<dict")
    }

    fn key(&mut self, key: &str) -> Result<()> {
        self.element(b"<key>", key, b"</key>\n")
    }

    fn end_dictionary(&mut self) -> Result<()> {
        self.end(b"</dict>\n");
        Ok(())
    }
}
