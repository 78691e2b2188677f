//! What comes before the root: encodings, declarations, the `<plist>` tag.

use super::reader::XmlReader;
use crate::error::{Error, ErrorKind, Result};

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Whether the bytes start as XML does, in any encoding.
pub(crate) fn looks_like_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    wide_encoding(bytes).is_some() || bytes.trim_ascii_start().first() == Some(&b'<')
}

/// The name of the encoding, if it is not one of bytes.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [b'<', 0, 0, 0, ..] | [0, 0, 0, b'<', ..] => "UTF-32",
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "UTF-16",
        [b'<', 0, ..] | [0, b'<', ..] => "UTF-16",
        _ => return None,
    })
}

/// The text of a document, and where it starts behind a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<(&str, usize)> {
    let start = if bytes.starts_with(BOM) { BOM.len() } else { 0 };
    if let Some(encoding) = wide_encoding(bytes) {
        return Err(Error::new(ErrorKind::Format)
            .at(0)
            .expected("UTF-8")
            .found(encoding));
    }
    let text = simdutf8::basic::from_utf8(bytes).map_err(|_| {
        let valid = std::str::from_utf8(bytes).map_or_else(|e| e.valid_up_to(), str::len);
        Error::new(ErrorKind::Format)
            .at(valid)
            .expected("UTF-8")
            .found("other bytes")
    })?;
    Ok((text, start))
}

/// How Apple's own writer starts a document.
const USUAL: &[u8] = br#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
"#;

impl XmlReader<'_> {
    /// Everything up to the root value. Tells whether `<plist>` is around it.
    pub(super) fn prolog(&mut self) -> Result<bool> {
        if self.rest().starts_with(USUAL) {
            self.advance(USUAL.len());
            return Ok(true);
        }
        loop {
            self.space()?;
            if !self.rest().starts_with(b"<!") {
                break;
            }
            self.doctype()?;
        }
        if self.rest().is_empty() {
            return Err(Error::end(self.at(), "a property list"));
        }
        let start = self.at();
        if !self.rest().starts_with(b"<plist") {
            return Ok(false);
        }
        let tag = self.open_tag()?;
        if tag.name != "plist" {
            return Err(Error::syntax(start, "<plist>").found("an unknown element"));
        }
        if tag.empty {
            return Err(Error::syntax(start, "a value in <plist>").found("<plist/>"));
        }
        Ok(true)
    }

    /// `<!DOCTYPE …>`, without a subset of its own: entities that a document
    /// declares are an attack, never a property list.
    fn doctype(&mut self) -> Result<()> {
        let start = self.at();
        self.characters()?;
        if !self.rest().starts_with(b"<!DOCTYPE") {
            return Err(Error::syntax(start, "<!DOCTYPE …> or a value").found("other markup"));
        }
        let mut quote = None;
        for (at, &byte) in self.rest().iter().enumerate() {
            match (quote, byte) {
                (Some(open), byte) if byte == open => quote = None,
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'[') => {
                    return Err(
                        Error::syntax(start + at, "a document type without a subset")
                            .found("an internal DTD subset"),
                    );
                }
                (None, b'>') => {
                    self.advance(at + 1);
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(Error::end(start, "the end of <!DOCTYPE …>"))
    }

    /// `<?…?>`. Of an XML declaration only the encoding matters, and only
    /// where bytes beyond ASCII could mean something else in it.
    pub(super) fn processing_instruction(&mut self) -> Result<()> {
        let start = self.at();
        let Some(length) = memchr::memmem::find(self.rest(), b"?>") else {
            return Err(Error::end(start, "the end of <?…?>"));
        };
        let instruction = self.rest().get(..length).unwrap_or(&[]);
        if instruction.starts_with(b"<?xml ")
            && let Some(name) = declared_encoding(instruction)
            && !name.eq_ignore_ascii_case(b"utf-8")
            && !self.is_ascii()
        {
            return Err(Error::new(ErrorKind::Format)
                .at(start)
                .expected("UTF-8")
                .found("another declared encoding"));
        }
        self.advance(length + 2);
        Ok(())
    }
}

fn declared_encoding(declaration: &[u8]) -> Option<&[u8]> {
    let at = memchr::memmem::find(declaration, b"encoding")?;
    let rest = declaration.get(at + 8..)?.trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let (&quote, rest) = rest.split_first()?;
    let end = memchr::memchr(quote, rest)?;
    rest.get(..end)
}
