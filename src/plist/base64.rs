//! Base64 as property lists have it: broken into lines, with space anywhere.

use memchr::memchr2;

const PAD: u8 = b'=';
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// Set in the tables for what is no digit.
const INVALID: u32 = 1 << 24;

/// For each place of a group of four digits, what each byte contributes to
/// the 24 bits that they make.
static DIGITS: [[u32; 256]; 4] = {
    let mut tables = [[INVALID; 256]; 4];
    let mut value = 0;
    while value < 64 {
        let digit = ALPHABET[value] as usize;
        let mut place = 0;
        while place < 4 {
            tables[place][digit] = (value as u32) << (18 - 6 * place);
            place += 1;
        }
        value += 1;
    }
    tables
};

/// The 24 bits of four digits, or something above them.
#[inline]
fn group(digits: &[u8; 4]) -> u32 {
    let [a, b, c, d] = *digits;
    DIGITS[0][a as usize] | DIGITS[1][b as usize] | DIGITS[2][c as usize] | DIGITS[3][d as usize]
}

/// The bytes that the text stands for. None if it is no base64: another
/// character, padding that is missing or within the text, a digit alone.
///
/// Padding beyond what is needed is taken, as Apple's own parser takes it
/// and devices have sent it; so are unused bits that are not zero.
pub(crate) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    // Digits of a group that a line break divides.
    let mut pending = [0u8; 4];
    let mut held = 0;
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        if rest.is_empty() {
            // Without padding only whole groups are complete.
            return (held == 0).then(|| shrunk(bytes));
        }
        let line_end = memchr2(b'\n', PAD, rest).unwrap_or(rest.len());
        let (line, after) = rest.split_at_checked(line_end)?;
        let mut line = line.trim_ascii_end();
        rest = after;
        while held > 0 && held < 4 {
            let Some((&digit, others)) = line.split_first() else {
                break;
            };
            line = others;
            if !digit.is_ascii_whitespace() {
                *pending.get_mut(held)? = digit;
                held += 1;
            }
        }
        if held == 4 {
            push(&mut bytes, group(&pending))?;
            held = 0;
        }
        let tail = whole_groups(line, &mut bytes)?;
        // What is left is less than a group, or has space within.
        for &digit in tail.iter().filter(|digit| !digit.is_ascii_whitespace()) {
            *pending.get_mut(held)? = digit;
            held += 1;
            if held == 4 {
                push(&mut bytes, group(&pending))?;
                held = 0;
            }
        }
        if rest.first() == Some(&PAD) {
            return finish(bytes, &pending, held, rest).map(shrunk);
        }
    }
}

/// Decodes groups of four digits until something else comes.
#[inline]
fn whole_groups<'a>(line: &'a [u8], bytes: &mut Vec<u8>) -> Option<&'a [u8]> {
    let mut rest = line;
    // Eight digits at a time leave in one store of eight bytes, six of which count.
    while let Some((digits, after)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, e, f, g, h] = *digits;
        let (high, low) = (group(&[a, b, c, d]), group(&[e, f, g, h]));
        if (high | low) >= INVALID {
            break;
        }
        let word = u64::from(high) << 40 | u64::from(low) << 16;
        let [b0, b1, b2, b3, b4, b5, _, _] = word.to_be_bytes();
        bytes.extend_from_slice(&[b0, b1, b2, b3, b4, b5]);
        rest = after;
    }
    while let Some((digits, after)) = rest.split_first_chunk::<4>() {
        let bits = group(digits);
        if bits >= INVALID {
            break;
        }
        push(bytes, bits)?;
        rest = after;
    }
    Some(rest)
}

#[inline]
fn push(bytes: &mut Vec<u8>, bits: u32) -> Option<()> {
    let [high, a, b, c] = bits.to_be_bytes();
    (high == 0).then(|| bytes.extend_from_slice(&[a, b, c]))
}

/// The end of the text, from the first padding on.
fn finish(mut bytes: Vec<u8>, pending: &[u8; 4], held: usize, rest: &[u8]) -> Option<Vec<u8>> {
    let mut pads = 0;
    for byte in rest {
        match byte {
            &PAD => pads += 1,
            byte if byte.is_ascii_whitespace() => {}
            _ => return None,
        }
    }
    let mut digits = *pending;
    if let Some(unused) = digits.get_mut(held..) {
        unused.fill(b'A');
    }
    let bits = group(&digits);
    let [_, a, b, _] = bits.to_be_bytes();
    match held {
        _ if bits >= INVALID => return None,
        0 => {}
        2 if pads >= 2 => bytes.push(a),
        3 if pads >= 1 => bytes.extend_from_slice(&[a, b]),
        _ => return None,
    }
    Some(bytes)
}

/// Gives back what was reserved for line breaks, if it is much.
fn shrunk(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.capacity() > bytes.len() + bytes.len() / 4 + 32 {
        bytes.shrink_to_fit();
    }
    bytes
}

/// Appends the digits of the bytes, padded.
pub(crate) fn encode(bytes: &[u8], text: &mut Vec<u8>) {
    let digit = |bits: u32| ALPHABET.get((bits & 63) as usize).copied().unwrap_or(PAD);
    let mut groups = bytes.chunks_exact(3);
    for group in &mut groups {
        if let [a, b, c] = *group {
            let bits = u32::from_be_bytes([0, a, b, c]);
            text.extend_from_slice(&[
                digit(bits >> 18),
                digit(bits >> 12),
                digit(bits >> 6),
                digit(bits),
            ]);
        }
    }
    match *groups.remainder() {
        [a] => {
            let bits = u32::from(a) << 16;
            text.extend_from_slice(&[digit(bits >> 18), digit(bits >> 12), PAD, PAD]);
        }
        [a, b] => {
            let bits = u32::from_be_bytes([0, a, b, 0]);
            let third = digit(bits >> 6);
            text.extend_from_slice(&[digit(bits >> 18), digit(bits >> 12), third, PAD]);
        }
        _ => {}
    }
}
