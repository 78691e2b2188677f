//! Numbers objects as they come, then writes them out in that order.

use super::{HEADER, LONG, PREFIX, TRAILER};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Integer, Limits, Sink, Uid},
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState},
    ops::Range,
};

/// Equal scalars become one object, whether keys or values; data does not,
/// being long and seldom the same.
#[derive(Debug)]
pub(crate) struct BinaryWriter {
    /// In the order of their numbers, the root first.
    objects: Vec<Object>,
    /// The scalars, each as it is written, without a gap.
    scalars: Vec<u8>,
    /// What the closed containers refer to.
    references: Vec<usize>,
    /// What the open ones refer to so far, and at the bottom the root.
    pending: Vec<usize>,
    open: Vec<Open>,
    /// The numbers of scalars by the hash of their bytes. Of two with one
    /// hash, which nobody can bring about, the second is not looked for.
    known: HashMap<u64, usize, BuildHasherDefault<Hashed>>,
    hasher: RandomState,
}

#[derive(Debug)]
enum Object {
    /// Where it lies in the scalars.
    Scalar(Range<usize>),
    /// Its marker, and where what it refers to lies in the references.
    Container(u8, Range<usize>),
}

/// An array or a dictionary whose end has not come.
#[derive(Debug)]
struct Open {
    number: usize,
    /// How many references are pending for those around it.
    below: usize,
}

const ARRAY: u8 = 0xA0;
const DICTIONARY: u8 = 0xD0;

impl BinaryWriter {
    pub(crate) fn new() -> Self {
        // Room for a message of common size.
        Self {
            objects: Vec::with_capacity(64),
            scalars: Vec::with_capacity(1024),
            references: Vec::with_capacity(64),
            pending: Vec::with_capacity(64),
            open: Vec::with_capacity(8),
            known: HashMap::with_capacity_and_hasher(56, BuildHasherDefault::default()),
            hasher: RandomState::new(),
        }
    }

    /// The document.
    pub(crate) fn finish(self) -> Result<Vec<u8>> {
        if self.pending.as_slice() != [0] || !self.open.is_empty() {
            return Err(unwritable("a document holds one value"));
        }
        let count = self.objects.len();
        let reference_size = width(count);
        let rough = self.scalars.len() + self.references.len() * reference_size + 12 * count;
        let mut out = Vec::with_capacity(HEADER + rough + TRAILER);
        out.extend_from_slice(PREFIX);
        out.push(b'0');
        let mut offsets = Vec::with_capacity(count);
        for object in &self.objects {
            offsets.push(out.len());
            match object {
                Object::Scalar(place) => {
                    out.extend_from_slice(self.scalars.get(place.clone()).unwrap_or_default());
                }
                Object::Container(marker, place) => {
                    let references = self.references.get(place.clone()).unwrap_or_default();
                    let halves = if *marker == DICTIONARY { 2 } else { 1 };
                    put_head(&mut out, *marker, references.len() / halves);
                    put_numbers(&mut out, references, reference_size);
                }
            }
        }
        // Apple's reader wants both widths to hold one more than the highest
        // offset and reference: the place of the table, the number of objects.
        let table = out.len();
        let offset_size = width(table);
        put_numbers(&mut out, &offsets, offset_size);
        out.extend_from_slice(&[0; 6]);
        put_numbers(&mut out, &[offset_size, reference_size], 1);
        put_numbers(&mut out, &[count, 0, table], 8);
        Ok(out)
    }

    /// Adds the scalar whose bytes `put` appends.
    fn scalar(&mut self, put: impl FnOnce(&mut Vec<u8>)) {
        let start = self.scalars.len();
        put(&mut self.scalars);
        let bytes = self.scalars.get(start..).unwrap_or_default();
        let mut hasher = self.hasher.build_hasher();
        hasher.write(bytes);
        let hash = hasher.finish();
        let known = self.known.get(&hash).copied();
        if let Some(number) = known
            && let Some(Object::Scalar(place)) = self.objects.get(number)
            && self.scalars.get(place.clone()) == Some(bytes)
        {
            self.scalars.truncate(start);
            self.pending.push(number);
            return;
        }
        self.known.entry(hash).or_insert(self.objects.len());
        self.add_scalar(start);
    }

    /// Adds the scalar whose bytes lie from `start` to the end.
    fn add_scalar(&mut self, start: usize) {
        self.pending.push(self.objects.len());
        self.objects.push(Object::Scalar(start..self.scalars.len()));
    }

    fn begin(&mut self, marker: u8) -> Result<()> {
        if self.open.len() >= Limits::DEPTH_CEILING {
            return Err(unwritable(format!(
                "more than {} levels of nesting",
                Limits::DEPTH_CEILING
            )));
        }
        let number = self.objects.len();
        self.pending.push(number);
        self.objects.push(Object::Container(marker, 0..0));
        self.open.push(Open {
            number,
            below: self.pending.len(),
        });
        Ok(())
    }

    /// Closes the innermost container.
    fn end(&mut self) -> Result<()> {
        let open = self.open.pop();
        let object = open.as_ref().and_then(|o| self.objects.get_mut(o.number));
        let (Some(Open { below, .. }), Some(Object::Container(marker, place))) = (&open, object)
        else {
            return Err(unwritable("the end of what was not begun"));
        };
        let start = self.references.len();
        let pending = self.pending.get(*below..).unwrap_or_default();
        if *marker == DICTIONARY {
            let (entries, rest) = pending.as_chunks::<2>();
            if !rest.is_empty() {
                return Err(unwritable("a key without a value"));
            }
            self.references.extend(entries.iter().map(|[key, _]| key));
            self.references
                .extend(entries.iter().map(|[_, value]| value));
        } else {
            self.references.extend_from_slice(pending);
        }
        self.pending.truncate(*below);
        *place = start..self.references.len();
        Ok(())
    }
}

impl Sink for BinaryWriter {
    fn null(&mut self) -> Result<()> {
        Err(unwritable("a property list has no null"))
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.scalar(|out| out.push(if value { 0x09 } else { 0x08 }));
        Ok(())
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.scalar(|out| match (value.as_unsigned(), value.as_signed()) {
            (None, Some(negative)) => {
                out.push(0x13);
                out.extend_from_slice(&negative.to_be_bytes());
            }
            (Some(large), None) => {
                out.push(0x14);
                out.extend_from_slice(&u128::from(large).to_be_bytes());
            }
            (unsigned, _) => put_integer(out, unsigned.unwrap_or_default()),
        });
        Ok(())
    }

    fn real(&mut self, value: f64) -> Result<()> {
        self.scalar(|out| {
            out.push(0x23);
            out.extend_from_slice(&value.to_be_bytes());
        });
        Ok(())
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.scalar(|out| {
            out.push(0x33);
            out.extend_from_slice(&value.seconds_since_2001().to_be_bytes());
        });
        Ok(())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.scalar(|out| {
            if value.is_ascii() {
                put_head(out, 0x50, value.len());
                out.extend_from_slice(value.as_bytes());
            } else {
                put_head(out, 0x60, value.encode_utf16().count());
                out.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
            }
        });
        Ok(())
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        let start = self.scalars.len();
        put_head(&mut self.scalars, 0x40, value.len());
        self.scalars.extend_from_slice(value);
        self.add_scalar(start);
        Ok(())
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.scalar(|out| {
            let size = width_of(value.number());
            out.push(0x80 | (size as u8 - 1));
            put_number(out, value.number(), size);
        });
        Ok(())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(ARRAY)
    }

    fn end_array(&mut self) -> Result<()> {
        self.end()
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(DICTIONARY)
    }

    fn key(&mut self, key: &str) -> Result<()> {
        self.string(key)
    }

    fn end_dictionary(&mut self) -> Result<()> {
        self.end()
    }
}

/// Passes a hash on as it is.
#[derive(Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cold]
fn unwritable(why: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Unwritable).expected(why)
}

/// The bytes that an unsigned number takes: 1, 2, 4 or 8.
fn width_of(number: u64) -> usize {
    match number {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        0x1_0000..=0xFFFF_FFFF => 4,
        _ => 8,
    }
}

fn width(number: usize) -> usize {
    width_of(number as u64)
}

/// The marker with its count, which moves into an integer if it is long.
fn put_head(out: &mut Vec<u8>, marker: u8, count: usize) {
    match u8::try_from(count) {
        Ok(count) if count < LONG => out.push(marker | count),
        _ => {
            out.push(marker | LONG);
            put_integer(out, count as u64);
        }
    }
}

/// Below 2⁶³.
fn put_integer(out: &mut Vec<u8>, value: u64) {
    let size = width_of(value);
    out.push(0x10 | size.trailing_zeros() as u8);
    put_number(out, value, size);
}

fn put_number(out: &mut Vec<u8>, value: u64, size: usize) {
    let bytes = value.to_be_bytes();
    out.extend_from_slice(bytes.get(bytes.len() - size..).unwrap_or_default());
}

fn put_numbers(out: &mut Vec<u8>, numbers: &[usize], size: usize) {
    match size {
        1 => out.extend(numbers.iter().map(|&n| n as u8)),
        2 => out.extend(numbers.iter().flat_map(|&n| (n as u16).to_be_bytes())),
        _ => numbers
            .iter()
            .for_each(|&n| put_number(out, n as u64, size)),
    }
}
