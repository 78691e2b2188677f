//! The way over text: JSON is mostly canonical but for the order of its keys,
//! and is copied in long pieces then.

use super::{Canonical, members::Member, write_real, write_string};
use crate::plist::{Limits, Value};

/// How deep this goes. What declarations hold ends at about six.
const DEPTH: usize = 32;

/// Makes a dictionary canonical, as reading it and writing it by
/// [`CanonicalSink`](super::CanonicalSink) would. `None` where that would
/// fail, and where it takes more than this does: keys with escapes or beyond
/// ASCII, a key that stands twice, great depth. What a value does not hold, an
/// integer of more than 64 bits, keeps all its digits.
pub(in crate::ddm) fn canonicalize(text: &str, to: &mut Canonical) -> Option<()> {
    if text.len() > Limits::INPUT {
        return None;
    }
    to.clear();
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        at: 0,
        copied: 0,
        values: 1,
        to,
    };
    scan.space();
    scan.take(b'{')?;
    scan.dictionary(0)?;
    scan.space();
    if scan.at != text.len() || scan.values > most_values(text.len()) {
        return None;
    }
    scan.copy();
    // What was read goes, and with it the keys.
    for member in &mut to.members {
        let from = to.keys.len();
        to.keys.push_str(text.get(member.key.clone())?);
        member.key = from..to.keys.len();
    }
    Some(())
}

/// So many fit the default [`Limits`], whatever they are.
fn most_values(input: usize) -> usize {
    let memory = (64 << 10) + input * (Limits::EXPANSION - 1);
    Limits::NODES.min(memory / (size_of::<Value>() + size_of::<String>()))
}

struct Scan<'t, 'c> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// What is before this was written; what is between it and `at` is as it
    /// should be.
    copied: usize,
    values: usize,
    to: &'c mut Canonical,
}

impl Scan<'_, '_> {
    fn value(&mut self, depth: usize) -> Option<()> {
        self.values += 1;
        match self.peek()? {
            b'"' => {
                self.at += 1;
                self.string()
            }
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            b'{' if depth < DEPTH => {
                self.at += 1;
                self.dictionary(depth + 1)
            }
            b'[' if depth < DEPTH => {
                self.at += 1;
                self.array(depth + 1)
            }
            _ => None,
        }
    }

    /// After its bracket.
    fn array(&mut self, depth: usize) -> Option<()> {
        self.space();
        if self.peek()? == b']' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.space();
            self.value(depth)?;
            self.space();
            match self.next()? {
                b',' => {}
                b']' => return Some(()),
                _ => return None,
            }
        }
    }

    /// After its brace. The members of the root are kept.
    fn dictionary(&mut self, depth: usize) -> Option<()> {
        let first = self.to.members.len();
        let (mut sorted, mut last) = (true, 0..0);
        self.space();
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.space();
            let from = self.position();
            self.take(b'"')?;
            let key = self.at..self.key()?;
            let is_first = self.to.members.len() == first;
            sorted &= is_first || self.bytes.get(last)? < self.bytes.get(key.clone())?;
            last = key.clone();
            self.space();
            self.take(b':')?;
            self.space();
            // Before those of the dictionaries within.
            self.to.members.push(Member {
                key,
                text: from..from,
            });
            self.value(depth)?;
            let end = self.position();
            self.to.end_member(first, end);
            self.space();
            match self.next()? {
                b',' => {}
                b'}' => break,
                _ => return None,
            }
        }
        if !sorted {
            // Before the brace. All keys are ASCII, which sorts as it stands.
            self.at -= 1;
            self.copy();
            self.to.sort(first, self.text, Ord::cmp).ok()?;
            self.at += 1;
        }
        if depth > 0 {
            self.to.members.truncate(first);
        }
        Some(())
    }

    /// After its quote; says where it ends.
    fn key(&mut self) -> Option<usize> {
        let from = self.at;
        let end = self.plain();
        self.take(b'"')?;
        self.bytes.get(from..end)?.is_ascii().then_some(end)
    }

    /// After its quote.
    fn string(&mut self) -> Option<()> {
        let from = self.at - 1;
        self.plain();
        if self.peek()? == b'"' {
            self.at += 1;
            return Some(());
        }
        while self.peek()? == b'\\' {
            // What is escaped may be a quote.
            self.at += 2;
            self.plain();
        }
        self.take(b'"')?;
        let text: String = serde_json::from_str(self.text.get(from..self.at)?).ok()?;
        self.replace(from, |out| write_string(out, &text).ok())
    }

    /// Goes to what ends a string or needs a look: a quote, a backslash, a
    /// control character.
    fn plain(&mut self) -> usize {
        const ONES: u64 = u64::MAX / 0xFF;
        const HIGHS: u64 = ONES << 7;
        // The lowest byte found is one; those above it may be none.
        let below = |word: u64, bound: u8| word.wrapping_sub(ONES * u64::from(bound)) & !word;
        let equal = |word: u64, byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
        while let Some(eight) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            let word = u64::from_le_bytes(*eight);
            let found = (equal(word, b'"') | equal(word, b'\\') | below(word, 0x20)) & HIGHS;
            if found != 0 {
                self.at += found.trailing_zeros() as usize / 8;
                return self.at;
            }
            self.at += 8;
        }
        while let Some(b' ' | b'!' | b'#'..=b'[' | b']'..) = self.peek() {
            self.at += 1;
        }
        self.at
    }

    fn number(&mut self) -> Option<()> {
        let from = self.at;
        let negative = self.peek()? == b'-';
        self.at += usize::from(negative);
        let zero = self.peek()? == b'0';
        let digits = self.digits()?;
        if zero && digits > 1 {
            return None;
        }
        let mut real = zero && negative;
        if self.peek() == Some(b'.') {
            real = true;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            real = true;
            self.at += 1;
            self.at += usize::from(matches!(self.peek()?, b'+' | b'-'));
            self.digits()?;
        }
        if !real {
            return self.integer(from, digits);
        }
        let value: f64 = self.text.get(from..self.at)?.parse().ok()?;
        if !value.is_finite() {
            return None;
        }
        self.replace(from, |out| {
            write_real(out, value);
            Some(())
        })
    }

    /// Stays as it is, unless it is the number that a real with less digits
    /// says, and would have two spellings.
    fn integer(&mut self, from: usize, digits: usize) -> Option<()> {
        /// Up to so many, ECMAScript writes all.
        const ALL: usize = 21;
        if digits <= ALL {
            return Some(());
        }
        let integer = self.text.get(from..self.at)?;
        let value: f64 = integer.parse().ok()?;
        if !value.is_finite() {
            return None;
        }
        let mut buffer = ryu_js::Buffer::new();
        let shortest = buffer.format_finite(value);
        let (significant, exponent) = shortest.split_once("e+")?;
        let is_same = exponent.parse() == Ok(digits - 1)
            && significant.replace('.', "") == integer.trim_end_matches('0');
        match is_same {
            true => self.replace(from, |out| {
                out.extend_from_slice(shortest.as_bytes());
                Some(())
            }),
            false => Some(()),
        }
    }

    /// How many there are: one at least.
    fn digits(&mut self) -> Option<usize> {
        let from = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        (self.at > from).then_some(self.at - from)
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        let end = self.at + word.len();
        (self.bytes.get(self.at..end)? == word).then_some(())?;
        self.at = end;
        Some(())
    }

    /// Leaves spaces out.
    fn space(&mut self) {
        let from = self.at;
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        if self.at > from {
            self.skip(from);
        }
    }

    #[cold]
    fn skip(&mut self, from: usize) {
        let _ = self.replace(from, |_| Some(()));
    }

    /// Writes something in the place of what was read since `from`.
    fn replace(
        &mut self,
        from: usize,
        write: impl FnOnce(&mut Vec<u8>) -> Option<()>,
    ) -> Option<()> {
        let to = self.at;
        self.at = from;
        self.copy();
        write(&mut self.to.out)?;
        self.at = to;
        self.copied = to;
        Some(())
    }

    fn copy(&mut self) {
        let piece = self.bytes.get(self.copied..self.at);
        self.to.out.extend_from_slice(piece.unwrap_or_default());
        self.copied = self.at;
    }

    /// Where in the output the next byte will be.
    fn position(&self) -> usize {
        self.to.out.len() + self.at - self.copied
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then_some(())
    }
}
