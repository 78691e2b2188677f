//! XML as a [`Source`].
//!
//! One pass validates UTF-8, then everything is slices of the input. What
//! messages consist of (tags without attributes, text without entities) is
//! recognised here by comparing bytes; the rest goes to `markup`.

use super::{markup, prolog, scan};
use crate::{
    error::{Error, Result},
    plist::{Budget, BudgetMark, Date, Integer, Limits, Source, Token, base64},
};
use std::borrow::Cow;

mod source;

/// A property list in XML that is being read.
#[derive(Debug)]
pub(crate) struct XmlReader<'de> {
    pub(super) text: &'de str,
    at: usize,
    /// Where the last value, or its key, started.
    start: usize,
    budget: Budget,
    /// Whether `<plist>` is around the root.
    wrapped: bool,
    /// Whether the array or dictionary just entered is `<array/>` or `<dict/>`.
    empty: bool,
    /// Whether the whole document is known to hold no forbidden character.
    pub(super) checked: bool,
    /// Whether there is nothing but ASCII, once that was asked.
    ascii: Option<bool>,
    /// The space that was met last.
    indent: Indent,
}

/// A run of space and the `<` behind it, to be recognised when it comes again:
/// within one array or dictionary all lines begin alike.
#[derive(Clone, Copy, Debug)]
struct Indent {
    /// The bytes, the first lowest, and which of them count.
    word: u64,
    mask: u64,
    length: usize,
}

impl Indent {
    /// Like nothing that could come.
    const NONE: Self = Self {
        word: 1,
        mask: 0,
        length: 0,
    };
}

/// A place in a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    at: usize,
    budget: BudgetMark,
}

/// The elements that are closed by an end tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Key,
    String,
    Integer,
    Real,
    Date,
    Data,
    True,
    False,
    Array,
    Dictionary,
}

impl Element {
    const ALL: [(Self, &'static str); 10] = [
        (Self::Key, "key"),
        (Self::String, "string"),
        (Self::Integer, "integer"),
        (Self::Real, "real"),
        (Self::Date, "date"),
        (Self::Data, "data"),
        (Self::True, "true"),
        (Self::False, "false"),
        (Self::Array, "array"),
        (Self::Dictionary, "dict"),
    ];

    #[inline]
    pub(super) const fn close(self) -> &'static str {
        match self {
            Self::Key => "</key>",
            Self::String => "</string>",
            Self::Integer => "</integer>",
            Self::Real => "</real>",
            Self::Date => "</date>",
            Self::Data => "</data>",
            Self::True => "</true>",
            Self::False => "</false>",
            Self::Array => "</array>",
            Self::Dictionary => "</dict>",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(element, _)| *element)
    }
}

impl<'de> XmlReader<'de> {
    pub(crate) fn new(bytes: &'de [u8], limits: &Limits) -> Result<Self> {
        let budget = Budget::new(limits, bytes.len())?;
        let (text, at) = prolog::decode(bytes)?;
        let mut reader = Self {
            text,
            at,
            start: at,
            budget,
            wrapped: false,
            empty: false,
            checked: false,
            ascii: None,
            indent: Indent::NONE,
        };
        reader.wrapped = reader.prolog()?;
        Ok(reader)
    }

    #[inline]
    pub(super) fn at(&self) -> usize {
        self.at
    }

    #[inline]
    pub(super) fn rest(&self) -> &'de [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    #[inline]
    pub(super) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Passes over space.
    #[inline(always)]
    pub(super) fn blanks(&mut self) {
        if let Some(&word) = self.rest().first_chunk::<8>()
            && u64::from_le_bytes(word) & self.indent.mask == self.indent.word
        {
            self.at += self.indent.length;
        } else {
            self.other_blanks();
        }
    }

    #[inline(never)]
    fn other_blanks(&mut self) {
        let rest = self.rest();
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let length = rest.iter().position(|byte| !is_blank(byte));
        let length = length.unwrap_or(rest.len());
        if let Some(&word) = rest.first_chunk::<8>()
            && length < 8
            && rest.get(length) == Some(&b'<')
        {
            let mask = u64::MAX >> (8 * (7 - length));
            self.indent = Indent {
                word: u64::from_le_bytes(word) & mask,
                mask,
                length,
            };
        }
        self.at += length;
    }

    /// The next bytes as text. They must end where a character does, as they
    /// do in front of any ASCII.
    #[inline]
    pub(super) fn take(&mut self, bytes: usize) -> &'de str {
        let text = self.text.get(self.at..self.at + bytes).unwrap_or("");
        self.at += bytes;
        text
    }

    pub(super) fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or("")
    }

    /// Looked up once: a document may ask for each of its instructions.
    pub(super) fn is_ascii(&mut self) -> bool {
        *self.ascii.get_or_insert_with(|| self.text.is_ascii())
    }

    /// The text of an element up to its end tag, which is passed over.
    #[inline(always)]
    fn content<const N: usize>(
        &mut self,
        element: Element,
        close: &'static [u8; N],
    ) -> Result<Cow<'de, str>> {
        match self.plain_content(self.at, close)? {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.unusual_content(element),
        }
    }

    /// The text from `start` to an end tag, if it is nothing but characters.
    ///
    /// Inlined where `close` is known: comparing so many bytes is one or two
    /// instructions then, and a call otherwise.
    #[inline(always)]
    fn plain_content<const N: usize>(
        &mut self,
        start: usize,
        close: &'static [u8; N],
    ) -> Result<Option<&'de str>> {
        let rest = self.text.as_bytes().get(start..).unwrap_or(&[]);
        if let Some(run) = scan::markup(rest)
            && let Some((_, after)) = rest.split_at_checked(run.length)
            && after.first_chunk::<N>() == Some(close)
        {
            self.budget.text(start, run.length)?;
            let text = self.text.get(start..start + run.length);
            if !run.plain && !self.checked {
                self.permitted(text, start)?;
            }
            self.at = start + run.length + N;
            return Ok(text);
        }
        Ok(None)
    }

    /// Makes sure that a text holds no character that XML forbids.
    pub(super) fn permitted(&self, text: Option<&str>, start: usize) -> Result<()> {
        match text.and_then(scan::forbidden) {
            None => Ok(()),
            Some(at) => Err(markup::forbidden(start + at)),
        }
    }

    /// Text that holds more than characters, or does not end.
    #[cold]
    fn unusual_content(&mut self, element: Element) -> Result<Cow<'de, str>> {
        let start = self.at;
        let text = self.mixed_text(start, element)?;
        self.budget.text(start, text.len())?;
        Ok(Cow::Owned(text))
    }

    /// The content of an element that was opened at `start`.
    #[inline(always)]
    fn value(&mut self, element: Element, start: usize) -> Result<Token<'de>> {
        match element {
            Element::String => self.content(element, b"</string>").map(Token::String),
            Element::Integer => self.integer(start).map(Token::Integer),
            Element::Array => {
                self.budget.enter(start)?;
                Ok(Token::Array(None))
            }
            Element::Dictionary => {
                self.budget.enter(start)?;
                Ok(Token::Dictionary)
            }
            Element::Data => self.data(start),
            _ => self.rarer_value(element, start),
        }
    }

    fn data(&mut self, start: usize) -> Result<Token<'de>> {
        // What base64 is made of leaves no room for forbidden characters.
        let rest = self.rest();
        if let Some(length) = memchr::memchr(b'<', rest)
            && let Some((digits, after)) = rest.split_at_checked(length)
            && after.starts_with(b"</data>")
            && let Some(data) = base64::decode(digits)
        {
            self.budget.text(start, length)?;
            self.at += length + b"</data>".len();
            return Ok(Token::Data(Cow::Owned(data)));
        }
        let text = self.content(Element::Data, b"</data>")?;
        match base64::decode(text.as_bytes()) {
            Some(data) => Ok(Token::Data(Cow::Owned(data))),
            None => Err(Error::invalid(start, "base64")),
        }
    }

    fn rarer_value(&mut self, element: Element, start: usize) -> Result<Token<'de>> {
        Ok(match element {
            Element::Real => {
                let text = self.content(element, b"</real>")?;
                let real = text.trim_ascii().parse();
                Token::Real(real.map_err(|_| Error::invalid(start, "a real number, inf or nan"))?)
            }
            Element::Date => {
                let text = self.content(element, b"</date>")?;
                let date = Date::from_xml(text.as_bytes().trim_ascii());
                Token::Date(
                    date.ok_or_else(|| {
                        Error::invalid(start, "a date, written 2026-11-24T13:10:00Z")
                    })?,
                )
            }
            Element::True | Element::False => {
                self.space()?;
                self.close_tag(element)?;
                Token::Boolean(element == Element::True)
            }
            _ => return Err(Error::syntax(start, "a value").found("<key>")),
        })
    }

    fn integer(&mut self, start: usize) -> Result<Integer> {
        let text = self.content(Element::Integer, b"</integer>")?;
        text.trim_ascii()
            .parse()
            .map_err(|error: crate::plist::InvalidInteger| {
                Error::invalid(
                    start,
                    if error.out_of_range {
                        "an integer of -2^63 to 2^64-1"
                    } else {
                        "an integer, decimal or 0x…"
                    },
                )
            })
    }

    /// The element that starts here, if it is written the usual way.
    #[inline]
    fn usual(&mut self) -> Option<Element> {
        let rest = self.rest();
        let (element, length) = match rest.get(1)? {
            b's' if rest.starts_with(b"<string>") => (Element::String, 8),
            b'd' if rest.starts_with(b"<dict>") => (Element::Dictionary, 6),
            b'd' if rest.starts_with(b"<data>") => (Element::Data, 6),
            b'd' if rest.starts_with(b"<date>") => (Element::Date, 6),
            b'i' if rest.starts_with(b"<integer>") => (Element::Integer, 9),
            b'a' if rest.starts_with(b"<array>") => (Element::Array, 7),
            b'r' if rest.starts_with(b"<real>") => (Element::Real, 6),
            _ => return None,
        };
        self.at += length;
        Some(element)
    }

    /// The value of an element that is written in an unusual way.
    #[cold]
    fn unusual(&mut self, start: usize) -> Result<Token<'de>> {
        match self.open_element("a value")? {
            (element, false) => self.value(element, start),
            (element, true) => Ok(match element {
                Element::String => Token::String(Cow::Borrowed("")),
                Element::Data => Token::Data(Cow::Borrowed(&[])),
                Element::True => Token::Boolean(true),
                Element::False => Token::Boolean(false),
                Element::Array | Element::Dictionary => {
                    self.empty = true;
                    self.value(element, start)?
                }
                Element::Integer | Element::Real | Element::Date => {
                    return Err(Error::invalid(start, "a value").found("an empty element"));
                }
                Element::Key => return Err(Error::syntax(start, "a value").found("<key>")),
            }),
        }
    }

    /// A start tag, and whether it is its own end tag.
    #[cold]
    fn open_element(&mut self, expected: &'static str) -> Result<(Element, bool)> {
        let start = self.at;
        let found = self.found();
        if !matches!(self.rest(), [b'<', b'a'..=b'z', ..]) {
            return Err(if self.rest().is_empty() {
                Error::end(start, expected)
            } else {
                Error::syntax(start, expected).found(found)
            });
        }
        let tag = self.open_tag()?;
        match Element::named(tag.name) {
            Some(element) => Ok((element, tag.empty)),
            None => Err(Error::syntax(start, expected).found(found)),
        }
    }

    /// Leaves an array or dictionary if its end tag is here.
    #[inline(always)]
    fn leaves<const N: usize>(&mut self, element: Element, close: &[u8; N]) -> Result<bool> {
        if self.empty {
            self.empty = false;
        } else {
            self.space()?;
            match self.rest() {
                [b'<', b'/', ..] => {
                    if self.rest().first_chunk::<N>() == Some(close) {
                        self.at += N;
                    } else {
                        self.close_tag(element)?;
                    }
                }
                [] => return Err(Error::end(self.at, element.close())),
                _ => return Ok(false),
            }
        }
        self.budget.leave();
        Ok(true)
    }

    /// Passes over the text of an element and its end tag.
    #[inline]
    fn skip_content(&mut self, element: Element) -> Result<()> {
        let close = element.close().as_bytes();
        if let Some(length) = memchr::memchr2(b'<', b'&', self.rest()) {
            self.budget.text(self.at, length)?;
            if !self.checked {
                self.permitted(self.text.get(self.at..self.at + length), self.at)?;
            }
            self.at += length;
            if self.rest().starts_with(close) {
                self.at += close.len();
                return Ok(());
            }
        }
        self.skip_mixed_text(element)
    }

    /// Passes over a key, or leaves the dictionary if there is none.
    fn skip_key(&mut self) -> Result<bool> {
        if self.leaves(Element::Dictionary, b"</dict>")? {
            return Ok(false);
        }
        if self.rest().starts_with(b"<key>") {
            self.at += 5;
            self.skip_content(Element::Key)?;
            return Ok(true);
        }
        self.key_element().map(|_| true)
    }

    /// A key that is written in an unusual way.
    #[cold]
    fn key_element(&mut self) -> Result<Cow<'de, str>> {
        let start = self.at;
        match self.open_element("<key> or </dict>")? {
            (Element::Key, true) => Ok(Cow::Borrowed("")),
            (Element::Key, false) => self.content(Element::Key, b"</key>"),
            _ => Err(Error::syntax(start, "<key> or </dict>").found("a value")),
        }
    }

    /// Passes over a value that holds no others, or enters one that does.
    #[inline]
    fn skip_one(&mut self) -> Result<Option<Element>> {
        self.space()?;
        let start = self.at;
        self.start = start;
        self.budget.node(start)?;
        let (element, empty) = match self.usual() {
            Some(element) => (element, false),
            None => self.open_element("a value")?,
        };
        match element {
            Element::Array | Element::Dictionary => {
                self.empty = empty;
                self.budget.enter(start)?;
                return Ok(Some(element));
            }
            Element::Integer | Element::Real | Element::Date if empty => {
                return Err(Error::invalid(start, "a value").found("an empty element"));
            }
            Element::Key => return Err(Error::syntax(start, "a value").found("<key>")),
            _ if empty => {}
            Element::True | Element::False => {
                self.space()?;
                self.close_tag(element)?;
            }
            _ => self.skip_content(element)?,
        }
        Ok(None)
    }
}
