//! Takes objects in the order of the document, each where its offset says.

use super::{HEADER, LONG, PREFIX, TRAILER};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Budget, Date, Integer, Limits, Source, Token},
};
use std::borrow::Cow;

/// Reads offsets as they are needed: a table of all objects would cost
/// memory before anything is known to be worth it.
#[derive(Debug)]
pub(crate) struct BinaryReader<'de> {
    /// The header and the objects: all that lies before the offset table.
    objects: &'de [u8],
    /// The offset table, from its first byte to its last.
    offsets: &'de [u8],
    /// How many bytes an offset has, 1 to 8.
    offset_size: usize,
    /// How many bytes a reference to an object has, 1 to 8.
    reference_size: usize,
    /// The number of the root.
    top: usize,
    /// The arrays and dictionaries around the next value, outermost first.
    frames: Vec<Frame<'de>>,
    budget: Budget,
    /// Where the object that was last taken starts.
    last: Option<usize>,
}

/// An array or a dictionary that is being read.
#[derive(Debug)]
struct Frame<'de> {
    /// Where it starts. Two numbers may name one object, so this and not the
    /// number tells whether it is its own ancestor.
    start: usize,
    /// The references to its keys; empty in an array.
    keys: &'de [u8],
    /// The references to its values.
    values: &'de [u8],
    count: usize,
    /// How many values were taken.
    taken: usize,
}

/// An object that is there from its first byte to its last.
struct Object<'de> {
    start: usize,
    marker: u8,
    /// Of bytes, UTF-16 units, items or entries, where there are any.
    count: usize,
    payload: &'de [u8],
}

/// How many containers are around a value, and how many values come before it
/// in the innermost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    depth: usize,
    taken: usize,
}

impl<'de> BinaryReader<'de> {
    /// Checks the header and the trailer.
    pub(crate) fn new(bytes: &'de [u8], limits: &Limits) -> Result<Self> {
        let budget = Budget::new(limits, bytes.len())?;
        check_header(bytes)?;
        let parts = bytes.split_last_chunk::<TRAILER>();
        let Some((body, trailer)) = parts.filter(|(body, _)| body.len() >= HEADER) else {
            return Err(Error::end(bytes.len(), "a trailer of 32 bytes"));
        };
        let fault = |expected| Error::syntax(body.len(), expected);
        // Of the first eight bytes, six are unused or of no consequence.
        let [_, _, _, _, _, _, offset_size, reference_size, ..] = trailer.map(usize::from);
        if !(1..=8).contains(&offset_size) {
            return Err(fault("offsets of 1 to 8 bytes"));
        }
        if !(1..=8).contains(&reference_size) {
            return Err(fault("references of 1 to 8 bytes"));
        }
        let word = |index| {
            entry(trailer, 8, index).ok_or_else(|| fault("numbers that this machine can count to"))
        };
        let (count, top, table) = (word(1)?, word(2)?, word(3)?);
        if table <= HEADER {
            return Err(fault("an offset table behind the objects"));
        }
        if top >= count {
            return Err(fault("a root that is one of the objects"));
        }
        let parts = body.split_at_checked(table).and_then(|(objects, rest)| {
            let offsets = rest.get(..count.checked_mul(offset_size)?)?;
            Some((objects, offsets))
        });
        let (objects, offsets) =
            parts.ok_or_else(|| fault("an offset table before the trailer"))?;
        Ok(Self {
            objects,
            offsets,
            offset_size,
            reference_size,
            top,
            frames: Vec::new(),
            budget,
            last: None,
        })
    }

    /// The next value, as far as its bytes.
    fn take(&mut self) -> Result<Object<'de>> {
        let start = match self.frames.last_mut() {
            None => self.locate(Some(self.top), self.objects.len())?,
            Some(frame) => {
                let reference = entry(frame.values, self.reference_size, frame.taken);
                frame.taken += 1;
                let from = frame.start;
                self.locate(reference, from)?
            }
        };
        self.object(start)
    }

    /// The next key of the innermost dictionary, as far as its bytes.
    fn take_key(&mut self) -> Result<Option<Object<'de>>> {
        let Some(frame) = self.frames.last() else {
            return Ok(None);
        };
        if frame.taken >= frame.count {
            self.leave();
            return Ok(None);
        }
        let reference = entry(frame.keys, self.reference_size, frame.taken);
        let start = self.locate(reference, frame.start)?;
        let object = self.object(start)?;
        match object.marker {
            0x50..=0x6F => Ok(Some(object)),
            _ => Err(Error::syntax(start, "a string as the key")),
        }
    }

    /// Where the object of this number starts, which the one at `from` names.
    fn locate(&self, number: Option<usize>, from: usize) -> Result<usize> {
        let start = number.and_then(|number| entry(self.offsets, self.offset_size, number));
        match start {
            Some(start) if start >= HEADER && start < self.objects.len() => Ok(start),
            Some(_) => Err(Error::syntax(
                from,
                "the offset of an object before the offset table",
            )),
            None => Err(Error::syntax(from, "a reference to one of the objects")),
        }
    }

    fn object(&mut self, start: usize) -> Result<Object<'de>> {
        self.last = Some(start);
        self.budget.node(start)?;
        let cut = || Error::end(start, "a whole object before the offset table");
        let rest = self.objects.get(start..).unwrap_or_default();
        let (&marker, rest) = rest.split_first().ok_or_else(cut)?;
        let (count, rest) = match (marker, marker & 0x0F) {
            (0x40..=0x6F | 0xA0..=0xDF, LONG) => long_count(rest, start)?,
            (_, low) => (low.into(), rest),
        };
        let length = match marker {
            0x08 | 0x09 => Some(0),
            // The logarithm of the length.
            0x10..=0x14 | 0x22 | 0x23 | 0x33 => Some(1 << count),
            0x40..=0x5F => Some(count),
            0x60..=0x6F => count.checked_mul(2),
            0x80..=0x87 => Some(count + 1),
            0xA0..=0xCF => count.checked_mul(self.reference_size),
            0xD0..=0xDF => count.checked_mul(2 * self.reference_size),
            _ => return Err(unknown(start, marker)),
        };
        let payload = length.and_then(|length| rest.get(..length));
        let payload = payload.ok_or_else(cut)?;
        if let 0x40..=0x6F = marker {
            self.budget.text(start, payload.len())?;
        }
        Ok(Object {
            start,
            marker,
            count,
            payload,
        })
    }

    /// Takes the next value without a look at what it holds: where it starts.
    fn pass(&mut self) -> Result<usize> {
        let object = self.take()?;
        if object.marker >= 0xA0 {
            self.enter(&object)?;
        }
        Ok(object.start)
    }

    fn string(&mut self, object: &Object<'de>) -> Result<Cow<'de, str>> {
        let (start, payload) = (object.start, object.payload);
        // Borrowed text counts too: an object that many others name is
        // looked through every time, and copied by most who read it.
        if object.marker < 0x60 {
            self.budget.memory(start, payload.len())?;
            // Writers other than Apple's have put UTF-8 there.
            return match std::str::from_utf8(payload) {
                Ok(text) => Ok(Cow::Borrowed(text)),
                Err(_) => Err(Error::invalid(start, "ASCII or UTF-8")),
            };
        }
        // Three bytes of UTF-8 a unit at the most, in a buffer of four.
        self.budget.memory(start, payload.len().saturating_mul(2))?;
        let (units, _) = payload.as_chunks::<2>();
        let mut text = String::with_capacity(payload.len());
        for c in char::decode_utf16(units.iter().map(|unit| u16::from_be_bytes(*unit))) {
            match c {
                Ok(c) => text.push(c),
                Err(_) => return Err(Error::invalid(start, "UTF-16 with surrogates in pairs")),
            }
        }
        Ok(Cow::Owned(text))
    }

    fn enter(&mut self, object: &Object<'de>) -> Result<()> {
        let start = object.start;
        if self.frames.iter().any(|frame| frame.start == start) {
            return Err(Error::syntax(start, "a value that does not contain itself"));
        }
        self.budget.enter(start)?;
        let keys = match object.marker {
            0xD0..=0xDF => object.payload.len() / 2,
            _ => 0,
        };
        let (keys, values) = object.payload.split_at(keys);
        self.frames.push(Frame {
            start,
            keys,
            values,
            count: object.count,
            taken: 0,
        });
        Ok(())
    }

    fn leave(&mut self) {
        if self.frames.pop().is_some() {
            self.budget.leave();
        }
    }
}

impl<'de> Source<'de> for BinaryReader<'de> {
    type Mark = Mark;

    fn offset(&self) -> Option<usize> {
        self.last
    }

    fn next(&mut self) -> Result<Token<'de>> {
        let object = self.take()?;
        let (start, payload) = (object.start, object.payload);
        Ok(match object.marker {
            0x08 => Token::Boolean(false),
            0x09 => Token::Boolean(true),
            // Only the widths of 8 bytes and more have a sign.
            0x10..=0x12 => Token::Integer(number(payload).into()),
            0x13 => Token::Integer(i64::from_be_bytes(array(payload)).into()),
            0x14 => match Integer::try_from(i128::from_be_bytes(array(payload))) {
                Ok(value) => Token::Integer(value),
                Err(_) => return Err(Error::invalid(start, "an integer of -2^63 to 2^64-1")),
            },
            0x22 => Token::Real(f32::from_be_bytes(array(payload)).into()),
            0x23 => Token::Real(f64::from_be_bytes(array(payload))),
            0x33 => match Date::from_seconds_since_2001(f64::from_be_bytes(array(payload))) {
                Some(date) => Token::Date(date),
                None => return Err(Error::invalid(start, "a date of the years 0001 to 9999")),
            },
            0x40..=0x4F => {
                self.budget.memory(start, payload.len())?;
                Token::Data(Cow::Borrowed(payload))
            }
            0x50..=0x6F => Token::String(self.string(&object)?),
            0x80..=0x87 => Token::Uid(number(payload).into()),
            // Sets, ordered or not, are read as arrays.
            0xA0..=0xCF => {
                self.enter(&object)?;
                Token::Array(Some(object.count))
            }
            0xD0..=0xDF => {
                self.enter(&object)?;
                Token::Dictionary
            }
            marker => return Err(unknown(start, marker)),
        })
    }

    fn more(&mut self) -> Result<bool> {
        let more = self.frames.last().is_some_and(|f| f.taken < f.count);
        if !more {
            self.leave();
        }
        Ok(more)
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>> {
        match self.take_key()? {
            Some(object) => self.string(&object).map(Some),
            None => Ok(None),
        }
    }

    fn skip(&mut self) -> Result<()> {
        let depth = self.frames.len();
        let start = self.pass()?;
        while self.frames.len() > depth {
            let in_dictionary = self.frames.last().is_some_and(|f| !f.keys.is_empty());
            let another = if in_dictionary {
                self.take_key()?.is_some()
            } else {
                self.more()?
            };
            if another {
                self.pass()?;
            }
        }
        self.last = Some(start);
        Ok(())
    }

    fn mark(&self) -> Mark {
        Mark {
            depth: self.frames.len(),
            taken: self.frames.last().map_or(0, |frame| frame.taken),
        }
    }

    /// What was counted stays counted: reading a value twice costs twice.
    fn rewind(&mut self, mark: Mark) {
        while self.frames.len() > mark.depth {
            self.leave();
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.taken = mark.taken;
        }
    }

    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.memory(self.last.unwrap_or(0), bytes)
    }

    /// What no reference leads to is not looked at.
    fn finish(&mut self) -> Result<()> {
        Ok(())
    }
}

fn check_header(bytes: &[u8]) -> Result<()> {
    match bytes.strip_prefix(PREFIX) {
        Some([b'0' | b'1', ..]) => return Ok(()),
        Some([]) => return Err(Error::end(bytes.len(), "the version")),
        _ => {}
    }
    let error = Error::new(ErrorKind::Format).at(0);
    Err(match bytes.strip_prefix(b"bplist") {
        Some([a, b, ..]) => error
            .expected("a binary property list of version 00 or 01")
            .found(format!("version {}", [*a, *b].escape_ascii())),
        _ => error.expected("bplist00"),
    })
}

/// The count of an object that is too long for its first byte.
fn long_count(bytes: &[u8], start: usize) -> Result<(usize, &[u8])> {
    let parts = match bytes {
        [size @ 0x10..=0x13, rest @ ..] => rest.split_at_checked(1 << (size & 0x0F)),
        [_, ..] => return Err(Error::syntax(start, "a count of 1, 2, 4 or 8 bytes")),
        [] => None,
    };
    let (count, rest) = parts.ok_or_else(|| Error::end(start, "a count"))?;
    // A count of eight bytes has a sign, and is beyond reach if it is set.
    match usize::try_from(number(count)) {
        Ok(count) => Ok((count, rest)),
        Err(_) => Err(Error::end(start, "a whole object before the offset table")),
    }
}

#[cold]
fn unknown(start: usize, marker: u8) -> Error {
    let error = Error::syntax(start, "a value of a property list");
    match marker {
        0x00 => error.found("null"),
        _ => error.found(format!("marker {marker:#04x}")),
    }
}

/// The number in a place of a table of numbers of this many bytes, 1 to 8.
fn entry(table: &[u8], size: usize, index: usize) -> Option<usize> {
    let from = index.checked_mul(size)?;
    let bytes = table.get(from..from.checked_add(size)?)?;
    usize::try_from(number(bytes)).ok()
}

/// Big-endian, up to eight bytes.
fn number(bytes: &[u8]) -> u64 {
    match *bytes {
        [a] => a.into(),
        [a, b] => u16::from_be_bytes([a, b]).into(),
        _ => bytes.iter().fold(0, |n, &byte| n << 8 | u64::from(byte)),
    }
}

/// A payload whose length its marker sets.
fn array<const N: usize>(payload: &[u8]) -> [u8; N] {
    payload.first_chunk().copied().unwrap_or([0; N])
}
