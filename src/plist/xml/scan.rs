//! Looking for bytes, several at a time.

use memchr::memchr2;

const ONES: u64 = u64::MAX / 255;
const HIGHS: u64 = ONES << 7;

/// The high bit of the lowest byte that is zero, and perhaps of later ones.
#[inline]
const fn zero_byte(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

#[inline]
const fn splat(byte: u8) -> u64 {
    ONES * byte as u64
}

/// Text up to markup.
pub(super) struct Run {
    pub(super) length: usize,
    /// Whether it is sure to hold nothing that XML forbids.
    pub(super) plain: bool,
}

/// The text up to the first `<` or `&`.
///
/// Most texts are a few words long: those are found without the call that a
/// vectorised search costs.
#[inline(always)]
pub(super) fn markup(bytes: &[u8]) -> Option<Run> {
    let mut rest = bytes;
    let mut odd = 0;
    for _ in 0..8 {
        let Some((chunk, after)) = rest.split_first_chunk::<8>() else {
            break;
        };
        let word = u64::from_le_bytes(*chunk);
        let hits = zero_byte(word ^ splat(b'<')) | zero_byte(word ^ splat(b'&'));
        // Controls, and bytes beyond ASCII.
        let odd_here = (word.wrapping_sub(splat(0x20)) | word) & HIGHS;
        if hits != 0 {
            let before = hits.trailing_zeros() - 7;
            // Of this word, only what is before the hit counts.
            odd |= odd_here & ((1u64 << before) - 1);
            return Some(Run {
                length: bytes.len() - rest.len() + (before / 8) as usize,
                plain: odd == 0,
            });
        }
        odd |= odd_here;
        rest = after;
    }
    memchr2(b'<', b'&', rest).map(|at| Run {
        length: bytes.len() - rest.len() + at,
        plain: false,
    })
}

/// Copies a text to a place of its length. False if it is not plain ASCII:
/// if it holds what is `special`, a tab, a line feed, or what ASCII does not.
///
/// Most texts are a few words long: looking at them while copying them costs
/// less than the call that copying any number of bytes is.
#[inline(always)]
pub(super) fn copy_plain(text: &[u8], place: &mut [u8]) -> bool {
    // The first and the last word of a few bytes may overlap.
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let mut odd = odd_bytes(u64::from_le_bytes(*first)) | odd_bytes(u64::from_le_bytes(*last));
        put_ends(place, first, last);
        let (mut from, mut to) = (text, place);
        while from.len() > 16
            && let Some((_, from_rest)) = from.split_first_chunk::<8>()
            && let Some((_, to_rest)) = to.split_first_chunk_mut::<8>()
            && let Some(word) = from_rest.first_chunk::<8>()
            && let Some(place) = to_rest.first_chunk_mut::<8>()
        {
            odd |= odd_bytes(u64::from_le_bytes(*word));
            *place = *word;
            (from, to) = (from_rest, to_rest);
        }
        odd == 0
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let [low, high] = [*first, *last].map(|half| u64::from(u32::from_le_bytes(half)));
        put_ends(place, first, last);
        odd_bytes(low | high << 32) == 0
    } else {
        let mut plain = true;
        for (&byte, place) in text.iter().zip(place) {
            plain &= (0x20..0x80).contains(&byte) && !is_special(byte);
            *place = byte;
        }
        plain
    }
}

#[inline(always)]
fn put_ends<const N: usize>(place: &mut [u8], first: &[u8; N], last: &[u8; N]) {
    if let Some(place) = place.first_chunk_mut() {
        *place = *first;
    }
    if let Some(place) = place.last_chunk_mut() {
        *place = *last;
    }
}

/// Not zero if one of the bytes is `<`, `>`, `&`, a control or beyond ASCII.
#[inline(always)]
const fn odd_bytes(word: u64) -> u64 {
    // Each borrow comes from a byte that counts itself, so that what it does
    // to the byte above changes nothing; nor do bytes above 0x80.
    let controls = word.wrapping_sub(splat(0x20));
    let angles = ((word | splat(b'<' ^ b'>')) ^ splat(b'>')).wrapping_sub(ONES);
    let ampersands = (word ^ splat(b'&')).wrapping_sub(ONES);
    (word | controls | angles | ampersands) & HIGHS
}

/// The first byte of what is written as an entity or may not be written at
/// all: `<`, `>`, `&`, controls except tab and line feed, and 0xEF, with which
/// U+FFFE and U+FFFF start.
#[inline(always)]
pub(super) fn special(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*chunk);
        // Bytes below 0x20: borrow from the high bit, where it was clear.
        let controls = word.wrapping_sub(splat(0x20)) & !word & HIGHS;
        let hits = zero_byte(word ^ splat(b'<'))
            | zero_byte(word ^ splat(b'>'))
            | zero_byte(word ^ splat(b'&'))
            | zero_byte(word ^ splat(0xEF))
            | controls;
        if hits != 0 {
            break;
        }
        rest = after;
    }
    let at = rest.iter().position(|&byte| is_special(byte))?;
    Some(bytes.len() - rest.len() + at)
}

const fn is_special(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'&' | b'\r' | 0xEF) || is_control(byte)
}

/// What XML 1.0 allows nowhere, not even as a character reference.
#[inline]
pub(super) const fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// The first character that XML 1.0 does not allow: a control other than
/// tab, line feed and carriage return, or U+FFFE or U+FFFF.
pub(super) fn forbidden(text: &str) -> Option<usize> {
    // Block by block, so that the compiler makes vectors of it.
    for (block, bytes) in text.as_bytes().chunks(1024).enumerate() {
        let mut controls = 0u8;
        let mut highest = 0u8;
        for &byte in bytes {
            controls |= u8::from(is_control(byte));
            highest = highest.max(byte);
        }
        if controls != 0 {
            let at = bytes.iter().position(|&byte| is_control(byte))?;
            return Some(block * 1024 + at);
        }
        // U+FFFE and U+FFFF start with 0xEF in UTF-8.
        if highest >= 0xEF {
            for at in memchr::memchr_iter(0xEF, bytes) {
                let at = block * 1024 + at;
                let character = text.as_bytes().get(at..at + 3);
                if matches!(character, Some([0xEF, 0xBF, 0xBE | 0xBF])) {
                    return Some(at);
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_xml_forbids_is_found_anywhere() {
        for at in [0, 1, 7, 8, 1021, 1022, 1023, 1024, 1025, 3000] {
            for bad in ["\0", "\u{b}", "\u{1f}", "\u{fffe}", "\u{ffff}"] {
                let text = format!("{}{bad}é", "\t\n\rx".repeat(1000).get(..at).unwrap());
                assert_eq!(forbidden(&text), Some(at), "{bad:?}");
            }
        }
        assert_eq!(
            forbidden("\u{7f}\u{85}\u{fffd}\u{feff}\u{1ffff}\t\r\n"),
            None
        );
    }

    proptest! {
        #[test]
        fn words_find_what_bytes_find(bytes in prop::collection::vec(
            prop_oneof![Just(b'<'), Just(b'&'), Just(b'>'), Just(0x1f), Just(0x20), Just(b'\n'),
                Just(b'\r'), 0x3bu8..0x3f, 0x80..=0xffu8, Just(b'a')], 0..200),
            skip in 0usize..200)
        {
            let bytes = bytes.get(skip.min(bytes.len())..).unwrap();
            let expected = bytes.iter().position(|b| matches!(b, b'<' | b'&'));
            prop_assert_eq!(markup(bytes).map(|run| run.length), expected);
            if let Some(Run { length, plain: true }) = markup(bytes) {
                let before = bytes.get(..length).unwrap();
                prop_assert!(before.iter().all(|byte| (0x20..0x80).contains(byte)));
            }
            prop_assert_eq!(special(bytes), bytes.iter().position(|&b| is_special(b)));
        }

        #[test]
        fn text_is_copied_and_known_to_be_plain_or_not(
            mut text in prop::collection::vec(0x20..0x7fu8, 0..200),
            odd in prop::option::of((any::<prop::sample::Index>(), any::<u8>())),
        ) {
            for byte in &mut text {
                if matches!(*byte, b'<' | b'>' | b'&') {
                    *byte += 1;
                }
            }
            if let (Some((at, odd)), false) = (odd, text.is_empty()) {
                *at.get_mut(&mut text) = odd;
            }
            let plain = text.iter().all(|b| {
                (0x20..0x80).contains(b) && !matches!(b, b'<' | b'>' | b'&')
            });
            let mut copy = vec![0; text.len()];
            prop_assert_eq!(copy_plain(&text, &mut copy), plain);
            prop_assert_eq!(copy, text);
        }
    }
}
