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

/// What is written at once goes into a piece of the output of this length, so
/// that room is asked for once and not for each part.
const WINDOW: usize = 128;

/// The longest text and the deepest indent that fit a window beside tags.
const SHORT: usize = 64;
const SHALLOW: usize = 16;

/// A property list in XML that is being written.
#[derive(Debug)]
pub(crate) struct XmlWriter {
    /// What is written, and room for more: bytes that mean nothing yet.
    out: Vec<u8>,
    /// How much is written.
    at: usize,
    depth: usize,
    /// Whether the array or dictionary just begun has nothing in it yet: its
    /// start tag is still to be ended, or to be made `<dict/>`.
    fresh: bool,
}

impl XmlWriter {
    pub(crate) fn new() -> Self {
        let mut out = Vec::with_capacity(2048);
        out.extend_from_slice(HEADER.as_bytes());
        let mut writer = Self {
            out,
            at: 0,
            depth: 0,
            fresh: false,
        };
        writer.make_room();
        writer
    }

    /// Ends the document.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.out.truncate(self.at);
        self.out.extend_from_slice(b"</plist>\n");
        if self.out.capacity() > 2 * self.out.len() + 2048 {
            self.out.shrink_to_fit();
        }
        self.out
    }

    /// Takes all of the output as written, and adds room.
    fn make_room(&mut self) {
        const ROOM: usize = 1024;
        self.at = self.out.len();
        if self.out.capacity() - self.at < ROOM {
            // In few steps, for what was written is copied at each.
            let factor = if self.at < 64 * ROOM { 7 } else { 2 };
            self.out.reserve(factor * self.at.max(ROOM));
        }
        self.out.resize(self.at + ROOM, 0);
    }

    /// A line with an element that has text, or with one tag and nothing else.
    #[inline(always)]
    fn element<const O: usize, const C: usize>(
        &mut self,
        open: &[u8; O],
        text: &str,
        close: &[u8; C],
    ) -> Result<()> {
        if self.short_element(open, text.as_bytes(), close, false) {
            return Ok(());
        }
        self.any_element(open, text, close)
    }

    /// An element with a short text that is plain, as may be known. False, and
    /// nothing is written, if it is another or there is no room.
    #[inline(always)]
    fn short_element<const O: usize, const C: usize>(
        &mut self,
        open: &[u8; O],
        text: &[u8],
        close: &[u8; C],
        known: bool,
    ) -> bool {
        const { assert!(2 + SHALLOW + O + SHORT + C <= WINDOW) };
        let room = self.out.get_mut(self.at..).unwrap_or_default();
        let Some(window) = room.first_chunk_mut::<WINDOW>() else {
            return false;
        };
        if self.depth > SHALLOW || text.len() > SHORT {
            return false;
        }
        // So many bytes at once, whatever counts, are the quicker way.
        put(window, 0, b">\n");
        let mut at = if self.fresh { 2 } else { 0 };
        put(window, at, &[b'\t'; SHALLOW]);
        at += self.depth;
        put(window, at, open);
        at += O;
        let Some(place) = window.get_mut(at..at + text.len()) else {
            return false;
        };
        if !scan::copy_plain(text, place) && !known {
            return false;
        }
        at += text.len();
        put(window, at, close);
        self.at += at + C;
        self.fresh = false;
        true
    }

    #[inline(never)]
    fn any_element(&mut self, open: &[u8], text: &str, close: &[u8]) -> Result<()> {
        self.start_line();
        self.out.extend_from_slice(open);
        if scan::special(text.as_bytes()).is_some() {
            self.escaped(text)?;
        } else {
            self.out.extend_from_slice(text.as_bytes());
        }
        self.out.extend_from_slice(close);
        self.make_room();
        Ok(())
    }

    /// The indent of a line, without room behind it.
    fn start_line(&mut self) {
        self.out.truncate(self.at);
        if self.fresh {
            self.fresh = false;
            self.out.extend_from_slice(b">\n");
        }
        self.out.extend_from_slice(self.indent());
    }

    fn indent(&self) -> &'static [u8] {
        TABS.get(..self.depth).unwrap_or(&TABS)
    }

    #[inline(always)]
    fn begin<const N: usize>(&mut self, tag: &[u8; N]) -> Result<()> {
        if self.depth == Limits::DEPTH_CEILING {
            return Err(Error::new(ErrorKind::Unwritable).expected("nested too deep to be read"));
        }
        self.element(tag, "", b"")?;
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    #[inline(always)]
    fn end<const N: usize>(&mut self, tag: &[u8; N]) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if !self.fresh {
            return self.element(tag, "", b"");
        }
        self.fresh = false;
        self.out.truncate(self.at);
        self.out.extend_from_slice(b"/>\n");
        self.make_room();
        Ok(())
    }

    #[cold]
    fn escaped(&mut self, text: &str) -> Result<()> {
        if scan::forbidden(text).is_some() {
            return Err(Error::new(ErrorKind::Unwritable)
                .expected("text with a character that XML forbids"));
        }
        let mut rest = text.as_bytes();
        while let Some((plain, [byte, after @ ..])) =
            scan::special(rest).and_then(|at| rest.split_at_checked(at))
        {
            self.out.extend_from_slice(plain);
            match byte {
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'>' => self.out.extend_from_slice(b"&gt;"),
                b'&' => self.out.extend_from_slice(b"&amp;"),
                // Readers of XML may turn a bare one into a line feed.
                b'\r' => self.out.extend_from_slice(b"&#13;"),
                byte => self.out.push(*byte),
            }
            rest = after;
        }
        self.out.extend_from_slice(rest);
        Ok(())
    }
}

impl Sink for XmlWriter {
    fn null(&mut self) -> Result<()> {
        Err(Error::new(ErrorKind::Unwritable).expected("a property list has no null"))
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        if value {
            self.element(b"<true/>\n", "", b"")
        } else {
            self.element(b"<false/>\n", "", b"")
        }
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        let mut buffer = itoa::Buffer::new();
        let digits = match value.as_signed() {
            Some(value) => buffer.format(value),
            None => buffer.format(value.as_unsigned().unwrap_or_default()),
        };
        self.element(b"<integer>", digits, b"</integer>\n")
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
        let text = value.to_xml();
        let text = std::str::from_utf8(&text).unwrap_or_default();
        self.element(b"<date>", text, b"</date>\n")
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.element(b"<string>", value, b"</string>\n")
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.start_line();
        self.out.extend_from_slice(b"<data>\n");
        // A tab counts for eight columns.
        let columns = 76usize.saturating_sub(8 * self.depth).max(16);
        base64::encode_lines(value, columns, self.indent(), &mut self.out);
        self.out.extend_from_slice(self.indent());
        self.out.extend_from_slice(b"</data>\n");
        self.make_room();
        Ok(())
    }

    /// As Apple's tools write it: a dictionary with the key `CF$UID`.
    fn uid(&mut self, value: Uid) -> Result<()> {
        self.begin_dictionary()?;
        self.plain_key("CF$UID")?;
        self.integer(value.number().into())?;
        self.end_dictionary()
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(b"<array")
    }

    fn end_array(&mut self) -> Result<()> {
        self.end(b"</array>\n")
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(b"<dict")
    }

    fn key(&mut self, key: &str) -> Result<()> {
        self.element(b"<key>", key, b"</key>\n")
    }

    #[inline(always)]
    fn plain_key(&mut self, key: &str) -> Result<()> {
        if self.short_element(b"<key>", key.as_bytes(), b"</key>\n", true) {
            return Ok(());
        }
        self.key(key)
    }

    fn end_dictionary(&mut self) -> Result<()> {
        self.end(b"</dict>\n")
    }
}

#[inline(always)]
fn put<const N: usize>(window: &mut [u8; WINDOW], at: usize, bytes: &[u8; N]) {
    if let Some(place) = window.get_mut(at..at + N) {
        place.copy_from_slice(bytes);
    }
}
