//! The parts of XML that messages seldom have: attributes, comments, CDATA,
//! entities. Correct first; the reader's fast paths never come here.

use super::{
    reader::{Element, XmlReader},
    scan,
};
use crate::error::{Error, Result};

/// A start tag.
pub(super) struct Tag<'de> {
    pub(super) name: &'de str,
    /// `<name/>`
    pub(super) empty: bool,
}

impl<'de> XmlReader<'de> {
    /// Passes over space, comments and processing instructions.
    #[inline(always)]
    pub(super) fn space(&mut self) -> Result<()> {
        self.blanks();
        match self.rest() {
            [b'<', b'!' | b'?', ..] => self.miscellanies(),
            _ => Ok(()),
        }
    }

    #[cold]
    fn miscellanies(&mut self) -> Result<()> {
        while self.miscellany()? {
            self.blanks();
        }
        Ok(())
    }

    /// Makes sure once that nothing in the whole document is a character that
    /// XML forbids. The fast paths look at their own texts alone.
    #[cold]
    pub(super) fn characters(&mut self) -> Result<()> {
        if !self.checked {
            if let Some(at) = scan::forbidden(self.text) {
                return Err(forbidden(at));
            }
            self.checked = true;
        }
        Ok(())
    }

    /// Passes over one comment or processing instruction. False if there is
    /// neither.
    #[cold]
    fn miscellany(&mut self) -> Result<bool> {
        self.characters()?;
        let rest = self.rest();
        if rest.starts_with(b"<!--") {
            self.comment()?;
            Ok(true)
        } else if rest.starts_with(b"<?") {
            self.processing_instruction()?;
            Ok(true)
        } else {
            Ok(false)
        }
    }

    fn comment(&mut self) -> Result<()> {
        let body = self.rest().get(4..).unwrap_or(&[]);
        match memchr::memmem::find(body, b"-->") {
            Some(length) => {
                self.advance(4 + length + 3);
                Ok(())
            }
            None => Err(Error::end(self.at(), "the end of a comment")),
        }
    }

    /// A start tag with whatever attributes it has.
    #[cold]
    pub(super) fn open_tag(&mut self) -> Result<Tag<'de>> {
        self.characters()?;
        let start = self.at();
        self.advance(1);
        let length = self
            .rest()
            .iter()
            .position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'>'))
            .ok_or_else(|| Error::end(start, "the end of a tag"))?;
        let name = self.take(length);
        loop {
            let rest = self.rest().trim_ascii_start();
            self.advance(self.rest().len() - rest.len());
            match rest {
                [b'>', ..] => {
                    self.advance(1);
                    return Ok(Tag { name, empty: false });
                }
                [b'/', b'>', ..] => {
                    self.advance(2);
                    return Ok(Tag { name, empty: true });
                }
                [] => return Err(Error::end(start, "the end of a tag")),
                _ => self.attribute()?,
            }
        }
    }

    /// `name="value"`; what it says does not matter to property lists.
    fn attribute(&mut self) -> Result<()> {
        let start = self.at();
        let malformed = || Error::syntax(start, "an attribute, name=\"value\"");
        let rest = self.rest();
        let name = rest
            .iter()
            .position(|byte| {
                !(byte.is_ascii_alphanumeric()
                    || matches!(byte, b'_' | b':' | b'-' | b'.' | 0x80..))
            })
            .filter(|&length| length > 0)
            .ok_or_else(malformed)?;
        let rest = rest.get(name..).unwrap_or(&[]).trim_ascii_start();
        let rest = rest.strip_prefix(b"=").ok_or_else(malformed)?;
        let (quote, rest) = match rest.trim_ascii_start().split_first() {
            Some((&quote @ (b'"' | b'\''), rest)) => (quote, rest),
            _ => return Err(malformed()),
        };
        match memchr::memchr2(quote, b'<', rest) {
            Some(end) if rest.get(end) == Some(&quote) => {
                let after = rest.len() - end - 1;
                self.advance(self.rest().len() - after);
                Ok(())
            }
            _ => Err(malformed()),
        }
    }

    /// The end tag of an element, written in an unusual way; anything else is
    /// refused, named by what was found.
    #[cold]
    pub(super) fn close_tag(&mut self, element: Element) -> Result<()> {
        self.characters()?;
        let start = self.at();
        let close = element.close();
        let bare = close.strip_suffix('>').unwrap_or(close);
        if let Some(rest) = self.rest().strip_prefix(bare.as_bytes()) {
            let after = rest.trim_ascii_start();
            if let Some(after) = after.strip_prefix(b">") {
                self.advance(self.rest().len() - after.len());
                return Ok(());
            }
        }
        if self.rest().is_empty() {
            return Err(Error::end(start, close));
        }
        Err(Error::syntax(start, close).found(self.found()))
    }

    /// Text that holds an entity, CDATA or a comment, from `start` on, up to
    /// and with the end tag.
    #[cold]
    pub(super) fn mixed_text(&mut self, start: usize, element: Element) -> Result<String> {
        // What is left of the text holds no tag, or is no text at all.
        let length = memchr::memchr(b'<', self.rest()).unwrap_or(0);
        let mut text = String::with_capacity(self.at() - start + length);
        text.push_str(self.since(start));
        loop {
            let Some(run) = scan::markup(self.rest()) else {
                return Err(Error::end(start, element.close()));
            };
            let at = self.at();
            let plain = self.take(run.length);
            if !run.plain && !self.checked {
                self.permitted(Some(plain), at)?;
            }
            text.push_str(plain);
            let rest = self.rest();
            if rest.starts_with(b"&") {
                text.push(self.entity()?);
            } else if rest.starts_with(b"<![CDATA[") {
                text.push_str(self.cdata()?);
            } else if rest.starts_with(element.close().as_bytes()) {
                self.advance(element.close().len());
                return Ok(text);
            } else if !(matches!(rest, [b'<', b'!' | b'?', ..]) && self.miscellany()?) {
                self.close_tag(element)?;
                return Ok(text);
            }
        }
    }

    /// Passes over text like [`XmlReader::mixed_text`] without keeping it.
    #[cold]
    pub(super) fn skip_mixed_text(&mut self, element: Element) -> Result<()> {
        self.characters()?;
        loop {
            let rest = self.rest();
            let Some(plain) = memchr::memchr2(b'<', b'&', rest) else {
                return Err(Error::end(self.at(), element.close()));
            };
            self.advance(plain);
            let rest = self.rest();
            if rest.starts_with(b"&") {
                self.entity()?;
            } else if rest.starts_with(b"<![CDATA[") {
                self.cdata()?;
            } else if !(matches!(rest, [b'<', b'!' | b'?', ..]) && self.miscellany()?) {
                return self.close_tag(element);
            }
        }
    }

    fn cdata(&mut self) -> Result<&'de str> {
        self.characters()?;
        let start = self.at();
        self.advance(b"<![CDATA[".len());
        match memchr::memmem::find(self.rest(), b"]]>") {
            Some(length) => {
                let text = self.take(length);
                self.advance(3);
                Ok(text)
            }
            None => Err(Error::end(start, "]]>")),
        }
    }

    /// One of the five entities of XML, or a character reference.
    fn entity(&mut self) -> Result<char> {
        // The longest that means anything is `&#x10FFFF;`, zeros aside.
        const LONGEST: usize = 32;
        let start = self.at();
        let malformed = || {
            Error::syntax(
                start,
                "&lt; &gt; &amp; &quot; &apos; or a character reference",
            )
        };
        let window = self.rest().get(..LONGEST).unwrap_or(self.rest());
        let end = memchr::memchr(b';', window).ok_or_else(malformed)?;
        let name = self.take(end + 1);
        let name = name
            .strip_prefix('&')
            .and_then(|name| name.strip_suffix(';'))
            .unwrap_or("");
        match name {
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "amp" => Ok('&'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            _ => {
                let number = name.strip_prefix('#').ok_or_else(malformed)?;
                let (digits, radix) = match number.strip_prefix('x') {
                    Some(digits) => (digits, 16),
                    None => (number, 10),
                };
                if digits.starts_with('+') {
                    return Err(malformed());
                }
                let code = u32::from_str_radix(digits, radix).map_err(|_| malformed())?;
                match char::from_u32(code) {
                    Some(c) if scan::forbidden(c.encode_utf8(&mut [0; 4])).is_none() => Ok(c),
                    _ => Err(Error::invalid(start, "a character that XML allows")),
                }
            }
        }
    }

    /// What stands here, as errors name it: never more than the name of a tag
    /// of property lists.
    #[cold]
    pub(super) fn found(&self) -> &'static str {
        const TAGS: &[&str] = &[
            "<key",
            "</key",
            "<string",
            "</string",
            "<integer",
            "</integer",
            "<real",
            "</real",
            "<true",
            "</true",
            "<false",
            "</false",
            "<date",
            "</date",
            "<data",
            "</data",
            "<array",
            "</array",
            "<dict",
            "</dict",
            "<plist",
            "</plist",
            "<!DOCTYPE",
            "<![CDATA[",
        ];
        let rest = self.rest();
        match rest.first() {
            None => "the end of the input",
            Some(b'<') => TAGS
                .iter()
                .find(|tag| {
                    let after = rest.strip_prefix(tag.as_bytes());
                    after.is_some_and(|after| {
                        tag.ends_with('[')
                            || matches!(
                                after.first(),
                                Some(b'>' | b'/' | b' ' | b'\t' | b'\r' | b'\n')
                            )
                    })
                })
                .map_or("an unknown element", |tag| match tag.strip_prefix("</") {
                    Some(_) => match *tag {
                        "</dict" => "</dict>",
                        "</array" => "</array>",
                        "</plist" => "</plist>",
                        "</key" => "</key>",
                        _ => "an end tag",
                    },
                    None => match *tag {
                        "<key" => "<key>",
                        "<plist" => "<plist>",
                        "<!DOCTYPE" => "<!DOCTYPE …>",
                        "<![CDATA[" => "CDATA",
                        _ => "a value",
                    },
                }),
            Some(_) => "text",
        }
    }
}

#[cold]
pub(super) fn forbidden(at: usize) -> Error {
    Error::invalid(at, "text").found("a character that XML forbids")
}
