//! BER in, DER out.
//!
//! Devices stream their signatures: lengths are indefinite, strings come in
//! segments. What reads structures behind this sees definite, shortest lengths
//! and whole strings. Values are left as they came: sets are not sorted, and a
//! BOOLEAN keeps its byte.

use super::{Error, ErrorKind, Result};
use std::{borrow::Cow, ops::Range};

/// How much of a message is read. It holds for the binary form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Length of the message; 16 MiB unless set.
    pub bytes: usize,
    /// Nesting; 32 unless set.
    pub depth: usize,
    /// Certificates in one message; 32 unless set.
    pub certificates: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            depth: 32,
            certificates: 32,
        }
    }
}

impl Limits {
    /// Sets [`bytes`](Self::bytes).
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets [`depth`](Self::depth); more than 256 is taken as 256, so that no
    /// message exhausts the stack.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// Sets [`certificates`](Self::certificates).
    #[must_use]
    pub fn certificates(mut self, certificates: usize) -> Self {
        self.certificates = certificates;
        self
    }
}

/// The one value that `input` is, with definite and shortest lengths and with
/// its strings joined. Borrowed if it was so already.
pub fn to_der<'a>(input: &'a [u8], limits: &Limits) -> Result<Cow<'a, [u8]>> {
    read(input, limits, false).map(|(der, _)| der)
}

/// The same, and the same with definite lengths as they came if any of them
/// was not the shortest: what is signed inside is signed so.
pub(super) fn to_der_and_kept<'a>(input: &'a [u8], limits: &Limits) -> Result<DerAndKept<'a>> {
    let (der, was_shortened) = read(input, limits, false)?;
    let kept = match was_shortened {
        true => Some(read(input, limits, true)?.0),
        false => None,
    };
    Ok((der, kept))
}

type DerAndKept<'a> = (Cow<'a, [u8]>, Option<Cow<'a, [u8]>>);

/// And whether a definite length was not the shortest.
fn read<'a>(
    input: &'a [u8],
    limits: &Limits,
    keeps_lengths: bool,
) -> Result<(Cow<'a, [u8]>, bool)> {
    if input.len() > limits.bytes {
        return Err(ErrorKind::TooLong.into());
    }
    let mut reader = Reader {
        input,
        at: 0,
        keeps_lengths,
        has_shortened: false,
    };
    // Headers shrink, but for a few bytes of very long indefinite values.
    let mut out = Vec::with_capacity(input.len());
    transcode(&mut reader, &mut out, limits.depth.min(256))?;
    if reader.at != input.len() {
        return Err(Error::at(ErrorKind::TrailingBytes, reader.at));
    }
    let der = if out == input {
        Cow::Borrowed(input)
    } else {
        Cow::Owned(out)
    };
    Ok((der, reader.has_shortened))
}

const CONSTRUCTED: u8 = 0x20;
const BIT_STRING: u8 = 0x03;

struct Reader<'a> {
    input: &'a [u8],
    at: usize,
    keeps_lengths: bool,
    has_shortened: bool,
}

struct Header<'a> {
    tag: &'a [u8],
    /// Absent if indefinite.
    len: Option<usize>,
    at: usize,
}

impl Header<'_> {
    fn first(&self) -> u8 {
        self.tag.first().copied().unwrap_or(0)
    }

    fn is_constructed(&self) -> bool {
        self.first() & CONSTRUCTED != 0
    }

    /// The tag of the whole, if this is a string in segments.
    fn segmented(&self) -> Option<u8> {
        let tag = self.first() ^ CONSTRUCTED;
        // BIT and OCTET STRING, and the character strings.
        matches!(tag, 0x03 | 0x04 | 0x0C | 0x12..=0x16 | 0x19..=0x1C | 0x1E).then_some(tag)
    }

    fn is_end(&self) -> bool {
        self.tag == [0] && self.len == Some(0)
    }

    fn malformed(&self) -> Error {
        Error::at(ErrorKind::Malformed, self.at)
    }
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let byte = self.input.get(self.at).copied();
        self.at += 1;
        byte.ok_or_else(|| Error::at(ErrorKind::UnexpectedEnd, self.input.len()))
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8]> {
        let taken = self
            .at
            .checked_add(len)
            .and_then(|end| self.input.get(self.at..end))
            .ok_or_else(|| Error::at(ErrorKind::UnexpectedEnd, self.input.len()))?;
        self.at += len;
        Ok(taken)
    }

    fn header(&mut self) -> Result<Header<'a>> {
        let at = self.at;
        let malformed = || Error::at(ErrorKind::Malformed, at);
        if self.byte()? & 0x1F == 0x1F {
            // Tag numbers above 30, in at most four more bytes.
            while self.byte()? & 0x80 != 0 {
                if self.at - at > 4 {
                    return Err(malformed());
                }
            }
        }
        let tag = self.input.get(at..self.at).ok_or_else(malformed)?;
        let len = match self.byte()? {
            0x80 => None,
            short @ 0..0x80 => Some(usize::from(short)),
            0xFF => return Err(malformed()),
            long => {
                let mut len = 0usize;
                for _ in 0..long & 0x7F {
                    let next = len.checked_mul(256).ok_or_else(malformed)?;
                    len = next | usize::from(self.byte()?);
                }
                Some(len)
            }
        };
        let header = Header { tag, len, at };
        if header.len.is_none() && !header.is_constructed() {
            return Err(malformed());
        }
        if header.first() == 0 && !header.is_end() {
            return Err(malformed());
        }
        Ok(header)
    }

    /// Writes the header of a value, which ends at `end` in the input, with the
    /// shortest length or as it came.
    fn header_of(&mut self, header: &Header<'_>, len: usize, end: usize, out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(header.tag);
        length(out, len);
        match self.input.get(header.at..end) {
            Some(came) if came.len() != out.len() - start => {
                self.has_shortened = true;
                if self.keeps_lengths {
                    out.truncate(start);
                    out.extend_from_slice(came);
                }
            }
            _ => {}
        }
    }

    /// Where a value with this header ends, if that is known.
    fn end(&self, header: &Header<'_>) -> Result<Option<usize>> {
        let Some(len) = header.len else {
            return Ok(None);
        };
        match self.at.checked_add(len) {
            Some(end) if end <= self.input.len() => Ok(Some(end)),
            _ => Err(Error::at(ErrorKind::UnexpectedEnd, self.input.len())),
        }
    }

    /// The header of the next value inside `parent`, which ends at `end`.
    fn child(&mut self, parent: &Header<'_>, end: Option<usize>) -> Result<Option<Header<'a>>> {
        if let Some(end) = end {
            if self.at == end {
                return Ok(None);
            }
            if self.at > end {
                return Err(parent.malformed());
            }
        }
        let header = self.header()?;
        match (header.is_end(), end) {
            (false, _) => Ok(Some(header)),
            (true, None) => Ok(None),
            (true, Some(_)) => Err(header.malformed()),
        }
    }
}

fn transcode(reader: &mut Reader<'_>, out: &mut Vec<u8>, depth: usize) -> Result<()> {
    let header = reader.header()?;
    if header.is_end() {
        return Err(header.malformed());
    }
    value(reader, &header, out, depth)
}

fn value(
    reader: &mut Reader<'_>,
    header: &Header<'_>,
    out: &mut Vec<u8>,
    depth: usize,
) -> Result<()> {
    if !header.is_constructed() {
        let content = reader.take(header.len.unwrap_or(0))?;
        // A length of one byte is as short as can be: the value as it came.
        if let Some(whole) = reader.input.get(header.at..reader.at)
            && whole.len() == header.tag.len() + 1 + content.len()
        {
            out.extend_from_slice(whole);
            return Ok(());
        }
        reader.header_of(header, content.len(), reader.at - content.len(), out);
        out.extend_from_slice(content);
        return Ok(());
    }
    let depth = deeper(header, depth)?;
    let start = out.len();
    if let Some(tag) = header.segmented() {
        let mut unused = None;
        segments(reader, header, tag, out, &mut unused, depth)?;
        if tag == BIT_STRING && unused.is_none() {
            return Err(header.malformed());
        }
        prefix(out, start..start, &[tag], unused);
        return Ok(());
    }
    let end = reader.end(header)?;
    // Mostly it stays as long as it is.
    if let Some(len) = header.len {
        reader.header_of(header, len, reader.at, out);
    }
    let content = out.len();
    while let Some(child) = reader.child(header, end)? {
        value(reader, &child, out, depth)?;
    }
    if header.len != Some(out.len() - content) {
        prefix(out, start..content, header.tag, None);
    }
    Ok(())
}

/// Appends the segments' contents. `unused` is how many bits the last segment
/// of a BIT STRING leaves unused; those before it may leave none.
fn segments(
    reader: &mut Reader<'_>,
    header: &Header<'_>,
    tag: u8,
    out: &mut Vec<u8>,
    unused: &mut Option<u8>,
    depth: usize,
) -> Result<()> {
    let end = reader.end(header)?;
    while let Some(child) = reader.child(header, end)? {
        if child.first() == tag | CONSTRUCTED {
            let depth = deeper(&child, depth)?;
            segments(reader, &child, tag, out, unused, depth)?;
            continue;
        }
        if child.tag != [tag] || unused.is_some_and(|bits| bits != 0) {
            return Err(child.malformed());
        }
        let mut content = reader.take(child.len.unwrap_or(0))?;
        if tag == BIT_STRING {
            let (&first, rest) = content.split_first().ok_or_else(|| child.malformed())?;
            (*unused, content) = (Some(first), rest);
        }
        out.extend_from_slice(content);
    }
    Ok(())
}

fn deeper(header: &Header<'_>, depth: usize) -> Result<usize> {
    depth
        .checked_sub(1)
        .ok_or_else(|| Error::at(ErrorKind::TooDeep, header.at))
}

/// Puts a header before what was written after `place`, and in its place.
fn prefix(out: &mut Vec<u8>, place: Range<usize>, tag: &[u8], first: Option<u8>) {
    let len = out.len() - place.end + usize::from(first.is_some());
    let mut header = Vec::with_capacity(16);
    header.extend_from_slice(tag);
    length(&mut header, len);
    header.extend(first);
    out.splice(place, header);
}

/// Appends a length in its shortest form.
pub(crate) fn length(out: &mut Vec<u8>, len: usize) {
    if let Ok(short @ 0..0x80) = u8::try_from(len) {
        out.push(short);
        return;
    }
    let bytes = len.to_be_bytes();
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    let digits = bytes.iter().skip(zeros);
    #[expect(clippy::cast_possible_truncation, reason = "at most eight")]
    out.push(0x80 | digits.len() as u8);
    out.extend(digits);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn der(input: &[u8]) -> Result<Vec<u8>, ErrorKind> {
        to_der(input, &Limits::default())
            .map(Cow::into_owned)
            .map_err(|error| error.kind())
    }

    #[test]
    fn lengths_become_definite_and_shortest() {
        let indefinite = [0x30, 0x80, 0x31, 0x80, 0x02, 0x81, 0x01, 5, 0, 0, 0, 0];
        assert_eq!(der(&indefinite).unwrap(), [0x30, 5, 0x31, 3, 0x02, 1, 5]);
        let mut long = vec![0x30, 0x80, 0x04, 0x82, 0x01, 0x00];
        long.extend([7; 256]);
        long.extend([0, 0]);
        let out = der(&long).unwrap();
        assert_eq!(out[..8], [0x30, 0x82, 0x01, 0x04, 0x04, 0x82, 0x01, 0x00]);
    }

    #[test]
    fn der_is_borrowed() {
        let input = [0x30, 3, 0x02, 1, 5];
        let out = to_der(&input, &Limits::default()).unwrap();
        assert!(matches!(out, Cow::Borrowed(_)));
    }

    #[test]
    fn segments_are_joined() {
        let octets = [
            0x24, 0x80, 0x04, 1, b'a', 0x24, 3, 0x04, 1, b'b', 0x04, 0, 0, 0,
        ];
        assert_eq!(der(&octets).unwrap(), [0x04, 2, b'a', b'b']);
        let bits = [0x23, 8, 0x03, 2, 0, 0xAA, 0x03, 2, 4, 0xF0];
        assert_eq!(der(&bits).unwrap(), [0x03, 3, 4, 0xAA, 0xF0]);
        let unused_inside = [0x23, 8, 0x03, 2, 4, 0xA0, 0x03, 2, 0, 0xF0];
        assert_eq!(der(&unused_inside), Err(ErrorKind::Malformed));
        let other_type = [0x24, 3, 0x02, 1, 5];
        assert_eq!(der(&other_type), Err(ErrorKind::Malformed));
    }

    #[test]
    fn what_is_no_ber_is_refused() {
        let cases: [(&[u8], ErrorKind); 11] = [
            // A BIT STRING of no segments would grow.
            (&[0x23, 0], ErrorKind::Malformed),
            (&[], ErrorKind::UnexpectedEnd),
            (&[0x30], ErrorKind::UnexpectedEnd),
            (&[0x30, 0x80], ErrorKind::UnexpectedEnd),
            (&[0x30, 2, 0x02], ErrorKind::UnexpectedEnd),
            (&[0x04, 0x80, 0, 0], ErrorKind::Malformed),
            (&[0, 0], ErrorKind::Malformed),
            (&[0x30, 2, 0, 0], ErrorKind::Malformed),
            (&[0x30, 3, 0x02, 2, 1, 1], ErrorKind::Malformed),
            (&[0x04, 1, 1, 1], ErrorKind::TrailingBytes),
            (
                &[0x04, 0x89, 1, 0, 0, 0, 0, 0, 0, 0, 0],
                ErrorKind::Malformed,
            ),
        ];
        for (input, kind) in cases {
            assert_eq!(der(input), Err(kind), "{input:02x?}");
        }
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let nested = |depth: usize| [[0x30, 0x80].repeat(depth), [0, 0].repeat(depth)].concat();
        assert!(der(&nested(32)).is_ok());
        assert_eq!(der(&nested(33)), Err(ErrorKind::TooDeep));
        let strings = [0x24, 0x80].repeat(1 << 20);
        assert_eq!(der(&strings), Err(ErrorKind::TooDeep));
        let unbounded = Limits::default().depth(usize::MAX);
        let error = to_der(&nested(100_000), &unbounded).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooDeep);
        let error = to_der(&[0x04, 1, 1], &Limits::default().bytes(2)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLong);
    }
}
