//! What single objects and numbers are made of.

use crate::{
    error::{Error, Result},
    plist::{Date, Integer, Token},
};

/// An object that is there from its first byte to its last.
pub(super) struct Object<'de> {
    pub(super) start: usize,
    pub(super) marker: u8,
    /// Of bytes, UTF-16 units, items or entries, where there are any.
    pub(super) count: usize,
    /// Where the payload starts.
    pub(super) at: usize,
    pub(super) payload: &'de [u8],
}

/// How many bytes numbers have in a table of them, 1 to 8.
#[derive(Clone, Copy, Debug)]
pub(super) struct Width {
    pub(super) bytes: usize,
    /// How many bits of a word of eight bytes are not theirs.
    spare: u32,
}

impl Width {
    pub(super) fn new(bytes: usize) -> Option<Self> {
        let spare = match bytes {
            1..=8 => 64 - 8 * u32::try_from(bytes).ok()?,
            _ => return None,
        };
        Some(Self { bytes, spare })
    }

    /// The number at a place that is at least a word before the end.
    #[inline(always)]
    pub(super) fn read(self, bytes: &[u8], at: usize) -> Option<usize> {
        let word = bytes.get(at..)?.first_chunk()?;
        usize::try_from(u64::from_be_bytes(*word) >> self.spare).ok()
    }
}

/// What is neither text nor data nor holds other values.
#[inline(never)]
pub(super) fn scalar<'de>(object: &Object<'_>) -> Result<Token<'de>> {
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
        0x80..=0x87 => Token::Uid(number(payload).into()),
        marker => return Err(unknown(start, marker)),
    })
}

/// The length of what its marker alone tells the length of.
#[inline(always)]
pub(super) fn fixed_length(marker: u8) -> Option<usize> {
    match marker {
        0x08 | 0x09 => Some(0),
        // The logarithm of the length.
        0x10..=0x14 | 0x22 | 0x23 | 0x33 => Some(1 << (marker & 0x0F)),
        0x80..=0x87 => Some(usize::from(marker & 0x0F) + 1),
        _ => None,
    }
}

/// The count of the object at `start`, which is too long for its first byte,
/// and where what it counts begins.
#[inline]
pub(super) fn long_count(objects: &[u8], start: usize) -> Result<(usize, usize)> {
    let at = start + 2;
    let length = match objects.get(start + 1) {
        // Most are of one byte.
        Some(0x10) => match objects.get(at) {
            Some(&count) => return Ok((count.into(), at + 1)),
            None => return Err(Error::end(start, "a count")),
        },
        Some(size @ 0x11..=0x13) => 1 << (size & 0x0F),
        Some(_) => return Err(Error::syntax(start, "a count of 1, 2, 4 or 8 bytes")),
        None => return Err(Error::end(start, "a count")),
    };
    let count = objects.get(at..at + length);
    let count = number(count.ok_or_else(|| Error::end(start, "a count"))?);
    // A count of eight bytes has a sign, and is beyond reach if it is set.
    match usize::try_from(count) {
        Ok(count) => Ok((count, at + length)),
        Err(_) => Err(Error::end(start, "a whole object before the offset table")),
    }
}

/// Writers other than Apple's have put UTF-8 where ASCII belongs.
#[inline(always)]
pub(super) fn utf8(start: usize, bytes: &[u8]) -> Result<&str> {
    match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(_) => Err(Error::invalid(start, "ASCII or UTF-8")),
    }
}

#[cold]
pub(super) fn unknown(start: usize, marker: u8) -> Error {
    let error = Error::syntax(start, "a value of a property list");
    match marker {
        0x00 => error.found("null"),
        _ => error.found(format!("marker {marker:#04x}")),
    }
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
