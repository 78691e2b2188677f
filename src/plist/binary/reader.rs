//! Takes objects in the order of the document, each where its offset says.

use super::{
    HEADER, LONG, PREFIX, TRAILER,
    object::{Object, Width, fixed_length, long_count, scalar, unknown, utf8},
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Budget, BudgetMark, Limits, Source, Token},
};
use std::borrow::Cow;

/// Reads offsets as they are needed: a table of all objects would cost
/// memory before anything is known to be worth it.
#[derive(Debug)]
pub(crate) struct BinaryReader<'de> {
    /// The document. Behind every number in it there is the trailer, so that
    /// whole words can be read whatever the width.
    bytes: &'de [u8],
    /// The header and the objects: all that lies before the offset table.
    objects: &'de [u8],
    offsets: Width,
    references: Width,
    /// How many objects there are.
    count: usize,
    /// The number of the root.
    top: usize,
    /// The array or dictionary around the next value; of no meaning around
    /// the root.
    here: Frame,
    /// Those around that one, outermost first; the first is around the root.
    outer: Vec<Frame>,
    budget: Budget,
    /// Where the object that was last taken starts; 0 before there is one.
    last: usize,
}

/// An array or a dictionary that is being read.
#[derive(Clone, Copy, Debug)]
struct Frame {
    /// Where it starts. Two numbers may name one object, so this and not the
    /// number tells whether it is its own ancestor.
    start: usize,
    /// Where the reference to the next value is.
    next: usize,
    /// Where the references end.
    end: usize,
    /// How far before the reference to a value the one to its key is; 0 in an
    /// array.
    keys: usize,
}

/// How many containers are around a value, and where its reference is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    depth: usize,
    next: usize,
    budget: BudgetMark,
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
        let width = |bytes, expected| Width::new(bytes).ok_or_else(|| fault(expected));
        let offsets = width(offset_size, "offsets of 1 to 8 bytes")?;
        let references = width(reference_size, "references of 1 to 8 bytes")?;
        let (words, _) = trailer.as_chunks::<8>();
        let word = |index| {
            let word = words.get(index).map(|word| u64::from_be_bytes(*word));
            word.and_then(|word| usize::try_from(word).ok())
                .ok_or_else(|| fault("numbers that this machine can count to"))
        };
        let (count, top, table) = (word(1)?, word(2)?, word(3)?);
        if table <= HEADER {
            return Err(fault("an offset table behind the objects"));
        }
        if top >= count {
            return Err(fault("a root that is one of the objects"));
        }
        let objects = body.split_at_checked(table).and_then(|(objects, rest)| {
            rest.get(..count.checked_mul(offset_size)?)?;
            Some(objects)
        });
        let objects = objects.ok_or_else(|| fault("an offset table before the trailer"))?;
        Ok(Self {
            bytes,
            objects,
            offsets,
            references,
            count,
            top,
            here: Frame {
                start: 0,
                next: 0,
                end: 0,
                keys: 0,
            },
            outer: Vec::new(),
            budget,
            last: 0,
        })
    }

    /// The next value, as far as its bytes.
    #[inline(always)]
    fn take(&mut self) -> Result<Object<'de>> {
        let start = if self.outer.is_empty() {
            self.locate(Some(self.top))
                .ok_or_else(|| self.nowhere(Some(self.top), self.objects.len()))?
        } else {
            let reference = self.reference(self.here.next);
            let start = self.locate(reference);
            self.here.next += self.references.bytes;
            start.ok_or_else(|| self.nowhere(reference, self.here.start))?
        };
        self.object(start)
    }

    /// The next key of the innermost dictionary, as far as its bytes.
    #[inline(always)]
    fn take_key(&mut self) -> Result<Option<Object<'de>>> {
        if self.here.next >= self.here.end {
            self.leave();
            return Ok(None);
        }
        let reference = self.reference(self.here.next - self.here.keys);
        let start = self.locate(reference);
        let start = start.ok_or_else(|| self.nowhere(reference, self.here.start))?;
        let object = self.object(start)?;
        match object.marker {
            0x50..=0x6F => Ok(Some(object)),
            _ => Err(Error::syntax(start, "a string as the key")),
        }
    }

    /// The number of an object, which stands in an array or a dictionary.
    #[inline(always)]
    fn reference(&self, at: usize) -> Option<usize> {
        self.references.read(self.bytes, at)
    }

    /// Where the object of this number starts.
    #[inline(always)]
    fn locate(&self, number: Option<usize>) -> Option<usize> {
        let number = number.filter(|number| *number < self.count)?;
        let at = self.objects.len() + number * self.offsets.bytes;
        let start = self.offsets.read(self.bytes, at)?;
        (start >= HEADER && start < self.objects.len()).then_some(start)
    }

    /// What is wrong with the number, which the object at `from` names.
    #[cold]
    fn nowhere(&self, number: Option<usize>, from: usize) -> Error {
        match number {
            Some(number) if number < self.count => {
                Error::syntax(from, "the offset of an object before the offset table")
            }
            _ => Error::syntax(from, "a reference to one of the objects"),
        }
    }

    #[inline(always)]
    fn object(&mut self, start: usize) -> Result<Object<'de>> {
        self.last = start;
        self.budget.node(start)?;
        let cut = || Error::end(start, "a whole object before the offset table");
        let marker = *self.objects.get(start).ok_or_else(cut)?;
        let low = marker & 0x0F;
        let (mut count, mut at) = (usize::from(low), start + 1);
        if low == LONG && matches!(marker, 0x40..=0x6F | 0xA0..=0xDF) {
            (count, at) = long_count(self.objects, start)?;
        }
        let length = match marker >> 4 {
            0x4 | 0x5 => Some(count),
            0x6 => count.checked_mul(2),
            0xA..=0xC => count.checked_mul(self.references.bytes),
            0xD => count.checked_mul(2 * self.references.bytes),
            _ => Some(fixed_length(marker).ok_or_else(|| unknown(start, marker))?),
        };
        let rest = self.objects.get(at..).unwrap_or_default();
        let payload = length.and_then(|length| rest.get(..length));
        let payload = payload.ok_or_else(cut)?;
        if let 0x4..=0x6 = marker >> 4 {
            self.budget.text(start, payload.len())?;
        }
        Ok(Object {
            start,
            marker,
            count,
            at,
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

    #[inline(always)]
    fn string(&mut self, object: &Object<'de>) -> Result<Cow<'de, str>> {
        let (start, payload) = (object.start, object.payload);
        if object.marker >= 0x60 {
            return self.wide_string(start, payload);
        }
        // Borrowed text counts too: an object that many others name is
        // looked through every time, and copied by most who read it.
        self.budget.memory(start, payload.len())?;
        utf8(start, payload).map(Cow::Borrowed)
    }

    #[inline(never)]
    fn wide_string(&mut self, start: usize, payload: &[u8]) -> Result<Cow<'de, str>> {
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

    #[inline(always)]
    fn enter(&mut self, object: &Object<'de>) -> Result<()> {
        let start = object.start;
        if self.here.start == start || self.outer.iter().any(|frame| frame.start == start) {
            return Err(Error::syntax(start, "a value that does not contain itself"));
        }
        self.budget.enter(start)?;
        let keys = match object.marker {
            0xD0..=0xDF => object.payload.len() / 2,
            _ => 0,
        };
        self.outer.push(self.here);
        self.here = Frame {
            start,
            next: object.at + keys,
            end: object.at + object.payload.len(),
            keys,
        };
        Ok(())
    }

    #[inline]
    fn leave(&mut self) {
        if let Some(frame) = self.outer.pop() {
            self.here = frame;
            self.budget.leave();
        }
    }

    /// Where the next value starts. None if that is not as it should be, and
    /// for the root.
    #[inline(always)]
    fn peek(&self) -> Option<usize> {
        if self.here.next >= self.here.end {
            return None;
        }
        self.locate(self.reference(self.here.next))
    }

    /// The string at `start`, if it is one of at most 255 single bytes.
    #[inline(always)]
    fn short_string(&self, start: usize) -> Option<&'de [u8]> {
        let (&marker, rest) = self.objects.get(start..)?.split_first()?;
        match marker {
            0x5F => match rest {
                [0x10, length, rest @ ..] => rest.get(..usize::from(*length)),
                _ => None,
            },
            0x50..=0x5E => rest.get(..usize::from(marker & 0x0F)),
            _ => None,
        }
    }

    /// Takes the value that [`BinaryReader::peek`] found.
    #[inline(always)]
    fn took(&mut self, start: usize) -> Result<()> {
        self.last = start;
        self.here.next += self.references.bytes;
        self.budget.node(start)
    }
}

impl<'de> Source<'de> for BinaryReader<'de> {
    type Mark = Mark;

    fn offset(&self) -> Option<usize> {
        (self.last != 0).then_some(self.last)
    }

    #[inline(always)]
    fn next(&mut self) -> Result<Token<'de>> {
        let object = self.take()?;
        let (start, payload) = (object.start, object.payload);
        Ok(match object.marker >> 4 {
            0x4 => {
                self.budget.memory(start, payload.len())?;
                Token::Data(Cow::Borrowed(payload))
            }
            0x5 | 0x6 => Token::String(self.string(&object)?),
            // Sets, ordered or not, are read as arrays.
            0xA..=0xC => {
                self.enter(&object)?;
                Token::Array(Some(object.count))
            }
            0xD => {
                self.enter(&object)?;
                Token::Dictionary
            }
            _ => return scalar(&object),
        })
    }

    #[inline(always)]
    fn more(&mut self) -> Result<bool> {
        let more = self.here.next < self.here.end;
        if !more {
            self.leave();
        }
        Ok(more)
    }

    #[inline(always)]
    fn key(&mut self) -> Result<Option<Cow<'de, str>>> {
        match self.take_key()? {
            Some(object) => self.string(&object).map(Some),
            None => Ok(None),
        }
    }

    #[inline(always)]
    fn plain_string(&mut self) -> Result<Option<&'de str>> {
        if let Some(start) = self.peek()
            && let Some(payload) = self.short_string(start)
            && self.budget.string(payload.len())
        {
            self.last = start;
            self.here.next += self.references.bytes;
            return utf8(start, payload).map(Some);
        }
        Ok(None)
    }

    #[inline(always)]
    fn plain_boolean(&mut self) -> Result<Option<bool>> {
        if let Some(start) = self.peek()
            && let Some(marker @ (0x08 | 0x09)) = self.objects.get(start)
        {
            self.took(start)?;
            return Ok(Some(*marker == 0x09));
        }
        Ok(None)
    }

    #[inline(always)]
    fn plain_integer(&mut self) -> Result<Option<i64>> {
        let Some(start) = self.peek() else {
            return Ok(None);
        };
        let value = match self.objects.get(start..).unwrap_or_default() {
            [0x10, a, ..] => i64::from(*a),
            [0x11, a, b, ..] => u16::from_be_bytes([*a, *b]).into(),
            [0x12, a, b, c, d, ..] => u32::from_be_bytes([*a, *b, *c, *d]).into(),
            [0x13, rest @ ..] => match rest.first_chunk() {
                Some(word) => i64::from_be_bytes(*word),
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        self.took(start)?;
        Ok(Some(value))
    }

    #[inline(always)]
    fn takes_key(&mut self, strip: impl Fn(&'de [u8]) -> Option<&'de [u8]>) -> bool {
        if self.here.next < self.here.end
            && let Some(start) = self.locate(self.reference(self.here.next - self.here.keys))
            && let Some(name) = self.short_string(start)
            && strip(name).is_some_and(<[u8]>::is_empty)
            && self.budget.string(name.len())
        {
            self.last = start;
            return true;
        }
        false
    }

    fn skip(&mut self) -> Result<()> {
        let depth = self.outer.len();
        let start = self.pass()?;
        while self.outer.len() > depth {
            let another = if self.here.keys != 0 {
                self.take_key()?.is_some()
            } else {
                self.more()?
            };
            if another {
                self.pass()?;
            }
        }
        self.last = start;
        Ok(())
    }

    #[inline]
    fn mark(&self) -> Mark {
        Mark {
            depth: self.outer.len(),
            next: self.here.next,
            budget: self.budget.mark(),
        }
    }

    fn rewind(&mut self, mark: Mark) {
        while self.outer.len() > mark.depth {
            self.leave();
        }
        self.here.next = mark.next;
        self.budget.reset(mark.budget);
    }

    #[inline]
    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.memory(self.last, bytes)
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
