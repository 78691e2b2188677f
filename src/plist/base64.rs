//! Base64: in one piece in JSON, broken into indented lines in property lists.

use base64::{Engine as _, engine::GeneralPurposeConfig};
use std::sync::LazyLock;

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
type Fastest = base64::engine::Simd;
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
type Fastest = base64::engine::GeneralPurpose;

/// Takes whole groups without padding, and writes padding. It is found out
/// once what the processor can do.
static ENGINE: LazyLock<Fastest> = LazyLock::new(|| {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    return Fastest::standard(config);
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    return Fastest::new(&base64::alphabet::STANDARD, config);
});

const PAD: u8 = b'=';

/// How many digits are gathered from lines before they are decoded: whole
/// groups.
const BATCH: usize = 2048;

/// The bytes that the text stands for. None if it is no base64: another
/// character, padding that is missing or within the text, a digit alone.
///
/// Space may stand anywhere. Padding beyond what is needed is taken, as
/// Apple's own parser takes it and devices have sent it; so are unused bits
/// that are not zero.
pub(crate) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    decode_lines(text).or_else(|| decode_digits(text))
}

/// The usual case: lines of digits, with space about them and padding at the
/// end alone. None if this is not it.
fn decode_lines(text: &[u8]) -> Option<Vec<u8>> {
    let text = trim(text);
    let unpadded = text
        .iter()
        .rposition(|&byte| byte != PAD)
        .map_or(0, |last| last + 1);
    let (digits, pads) = text.split_at_checked(unpadded)?;
    let mut bytes = vec![0; digits.len() / 4 * 3 + 3];
    let first = memchr::memchr(b'\n', digits).unwrap_or(digits.len());
    let (count, filled) = if first == digits.len() {
        (digits.len(), ENGINE.decode_slice(digits, &mut bytes).ok()?)
    } else {
        decode_batches(digits, first, &mut bytes)?
    };
    // The last group may be short, by as many digits as there is padding.
    let complete = match count % 4 {
        0 => pads.is_empty() || count > 0,
        2 => pads.len() >= 2,
        3 => !pads.is_empty(),
        _ => false,
    };
    bytes.truncate(filled);
    if bytes.capacity() > filled + filled / 4 + 32 {
        bytes.shrink_to_fit();
    }
    complete.then_some(bytes)
}

/// Gathers lines, the first of which has this length, and decodes so much of
/// them at a time. How many digits there were, and how many bytes.
fn decode_batches(digits: &[u8], first: usize, bytes: &mut [u8]) -> Option<(usize, usize)> {
    let mut rest = digits;
    let mut end = first;
    let mut batch = [0; BATCH];
    let (mut held, mut count, mut filled) = (0, 0, 0);
    while !rest.is_empty() {
        // Lines tend to be as long as the one before. Where one ends in what
        // is taken for another, the engine refuses it.
        if rest.get(end) != Some(&b'\n') {
            end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        }
        let (line, after) = rest.split_at_checked(end)?;
        rest = after.get(1..).unwrap_or(&[]);
        let mut line = trim(line);
        count += line.len();
        while !line.is_empty() {
            let room = batch.get_mut(held..)?;
            let (now, later) = line.split_at_checked(room.len().min(line.len()))?;
            room.get_mut(..now.len())?.copy_from_slice(now);
            held += now.len();
            line = later;
            if held == BATCH {
                filled += ENGINE.decode_slice(batch, bytes.get_mut(filled..)?).ok()?;
                held = 0;
            }
        }
    }
    let last = batch.get(..held)?;
    filled += ENGINE.decode_slice(last, bytes.get_mut(filled..)?).ok()?;
    Some((count, filled))
}

/// What XML has for space. ASCII has more, which XML forbids.
const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn trim(mut text: &[u8]) -> &[u8] {
    while let Some((&first, rest)) = text.split_first()
        && is_blank(first)
    {
        text = rest;
    }
    while let Some((&last, rest)) = text.split_last()
        && is_blank(last)
    {
        text = rest;
    }
    text
}

/// Space within lines: the digits are gathered first.
#[cold]
fn decode_digits(text: &[u8]) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .iter()
        .copied()
        .filter(|&byte| !is_blank(byte))
        .collect();
    if digits.len() == text.len() {
        return None;
    }
    decode_lines(&digits)
}

/// The digits of the bytes, padded.
pub(crate) fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// Appends lines of so many digits at the most, each behind an indent.
pub(crate) fn encode_lines(bytes: &[u8], columns: usize, indent: &[u8], out: &mut Vec<u8>) {
    /// Lines and indents that are no longer than this are copied as if they
    /// were as long: copying a fixed number of bytes takes no call.
    const LINE: usize = 80;
    const INDENT: usize = 16;
    const DIGITS: usize = 1792;
    let columns = (columns / 4 * 4).clamp(4, DIGITS);
    let lines = DIGITS / columns;
    let mut batch = [0; DIGITS + LINE];
    let mut padded = [0; INDENT];
    if let Some(start) = padded.get_mut(..indent.len()) {
        start.copy_from_slice(indent);
    }
    let short = indent.len() <= INDENT && columns <= LINE;
    let count = (bytes.len().div_ceil(3) * 4).div_ceil(columns);
    out.reserve(count * (indent.len() + columns + 1) + INDENT + LINE);
    for chunk in bytes.chunks(lines * columns / 4 * 3) {
        // The batch has room for the digits of a chunk.
        let length = ENGINE.encode_slice(chunk, &mut batch).unwrap_or(0);
        let mut at = out.len();
        if short {
            let lines = length.div_ceil(columns) * (indent.len() + 1);
            out.resize(at + length + lines + INDENT + LINE, b'\n');
        }
        let mut taken = 0;
        while taken < length {
            let rest = batch.get(taken..).unwrap_or(&[]);
            let digits = columns.min(length - taken);
            taken += digits;
            if short
                && let Some(line) = rest.first_chunk::<LINE>()
                && let Some(place) = out.get_mut(at..)
                && let Some(place) = place.first_chunk_mut::<{ INDENT + LINE + 1 }>()
            {
                if let Some(place) = place.first_chunk_mut() {
                    *place = padded;
                }
                if let Some(place) = place.get_mut(indent.len()..indent.len() + LINE) {
                    place.copy_from_slice(line);
                }
                if let Some(place) = place.get_mut(indent.len() + digits) {
                    *place = b'\n';
                }
                at += indent.len() + digits + 1;
            } else {
                out.extend_from_slice(indent);
                out.extend_from_slice(rest.get(..digits).unwrap_or(rest));
                out.push(b'\n');
                at = out.len();
            }
        }
        out.truncate(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_stands_for_bytes_is_told_from_what_does_not() {
        for (text, bytes) in [
            ("", Some(&b""[..])),
            (" \n\t ", Some(b"")),
            ("AQID", Some(b"\x01\x02\x03")),
            ("AQ==", Some(b"\x01")),
            ("AQI=", Some(b"\x01\x02")),
            ("\n\tAQID\n\tAQI=\n", Some(b"\x01\x02\x03\x01\x02")),
            ("A\nQ\rI D", Some(b"\x01\x02\x03")),
            ("AQI\n=\n", Some(b"\x01\x02")),
            ("A Q = =", Some(b"\x01")),
            // More padding than is needed; unused bits that are not zero.
            ("AAAA=", Some(b"\0\0\0")),
            ("AQ===", Some(b"\x01")),
            ("AR==", Some(b"\x01")),
            ("AQJ=", Some(b"\x01\x02")),
            ("A", None),
            ("AQ", None),
            ("AQI", None),
            ("AQ=", None),
            ("A===", None),
            ("=", None),
            ("=AQI", None),
            ("AQ==AQ==", None),
            ("AQ=\nI", None),
            ("AQI-", None),
            ("AQI_", None),
            ("AQ\0D", None),
            ("AQID\x0c", None),
            ("AQ\x0cID", None),
            ("\x0bAQID", None),
            ("AQ<D", None),
            ("\u{e9}QID", None),
            ("AQID*", None),
        ] {
            assert_eq!(decode(text.as_bytes()).as_deref(), bytes, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn bytes_survive_any_lines(
            bytes in prop::collection::vec(any::<u8>(), 0..5000),
            columns in 1usize..200,
            tabs in 0usize..10,
        ) {
            let mut text = Vec::new();
            encode_lines(&bytes, columns, &vec![b'\t'; tabs], &mut text);
            prop_assert!(text.split(|&b| b == b'\n').all(|line| line.len() <= tabs + columns.max(4)));
            prop_assert_eq!(decode(&text), Some(bytes.clone()));
            prop_assert_eq!(decode(encode(&bytes).as_bytes()), Some(bytes));
        }

        #[test]
        fn digits_are_those_of_another_implementation(
            text in "[A-Za-z0-9+/=\n ]{0,40}",
        ) {
            // The engine alone, on digits without space, is stricter at the end.
            let digits: String = text.split_ascii_whitespace().collect();
            let theirs = base64::engine::general_purpose::STANDARD.decode(&digits);
            if let Ok(theirs) = theirs {
                prop_assert_eq!(decode(text.as_bytes()), Some(theirs));
            }
        }
    }
}
