//! The texts that binary messages travel in: PEM, S/MIME and bare base64.

use super::{ErrorKind, Limits, Result};
use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use std::borrow::Cow;
use zeroize::Zeroizing;

/// Padding may be absent: headers pass through hands that cut it off.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// For the start of a longer text, which need not end between two bytes.
const LOOSE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The binary form of a message that is BER already, S/MIME, PEM with one of
/// `labels`, or base64. No two of these start alike.
pub(crate) fn open<'a>(bytes: &'a [u8], labels: &[&str], limits: &Limits) -> Result<Cow<'a, [u8]>> {
    if bytes.first() == Some(&super::element::SEQUENCE) {
        return Ok(Cow::Borrowed(bytes));
    }
    // Base64 takes 4 bytes for 3, and lines of 1 character are absurd.
    if bytes.len() / 3 > limits.bytes {
        return Err(ErrorKind::TooLong.into());
    }
    let bytes = match smime(bytes) {
        Some((body, true)) => return Ok(Cow::Borrowed(body)),
        Some((body, false)) => body,
        None => bytes,
    };
    let text = std::str::from_utf8(bytes).map_err(|_| ErrorKind::Armor)?;
    if text.contains(BEGIN) {
        let mut blocks = pem(text, labels);
        let block = blocks.next().ok_or(ErrorKind::Armor)??;
        return match blocks.next() {
            None => Ok(Cow::Owned(block)),
            Some(_) => Err(ErrorKind::TrailingBytes.into()),
        };
    }
    base64(text).map(Cow::Owned)
}

/// The first bytes of what [`open`] would hand over, or more. It looks at the
/// start alone, so the rest may be broken.
pub(crate) fn start<'a>(bytes: &'a [u8], labels: &[&str]) -> Option<Cow<'a, [u8]>> {
    /// In characters: more than a header and an identifier take.
    const ENOUGH: usize = 128;
    if bytes.first() == Some(&super::element::SEQUENCE) {
        return Some(Cow::Borrowed(bytes));
    }
    let bytes = match smime(bytes) {
        Some((body, true)) => return Some(Cow::Borrowed(body)),
        Some((body, false)) => body,
        None => match bytes.first()? {
            // Everything that a text of the protocol may begin with, and no
            // base64 does.
            b'<' | b'{' | b'[' => return None,
            _ => bytes,
        },
    };
    let bytes = match memchr::memmem::find(bytes, BEGIN.as_bytes()) {
        None => bytes,
        Some(_) => blocks_start(bytes, labels)?,
    };
    let digits: String = bytes
        .iter()
        .filter(|byte| !byte.is_ascii_whitespace())
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        .take(ENOUGH)
        .map(|&byte| char::from(byte))
        .collect();
    // A last character on its own holds no byte.
    let whole = match digits.len() % 4 {
        1 => digits.len() - 1,
        _ => digits.len(),
    };
    let decoded = LOOSE.decode(digits.get(..whole)?).ok()?;
    Some(Cow::Owned(decoded))
}

/// What follows the first opening line with one of these labels.
fn blocks_start<'a>(bytes: &'a [u8], labels: &[&str]) -> Option<&'a [u8]> {
    let ends = memchr::memmem::find_iter(bytes, BEGIN.as_bytes());
    ends.filter_map(|at| bytes.get(at + BEGIN.len()..))
        .find_map(|block| {
            let mut rests = labels
                .iter()
                .map(|label| block.strip_prefix(label.as_bytes()));
            rests.find_map(|rest| rest?.strip_prefix(b"-----"))
        })
}

/// The body of a MIME entity that is one CMS message, and whether it is binary
/// as it stands. See [RFC 8551](https://www.rfc-editor.org/rfc/rfc8551#section-3.2).
fn smime(bytes: &[u8]) -> Option<(&[u8], bool)> {
    let (mut is_cms, mut is_binary) = (false, false);
    let mut rest = bytes.trim_ascii_start();
    // Base64 has no colon, so that this ends within its first line.
    loop {
        let end = memchr::memchr(b'\n', rest)?;
        let (line, next) = rest.split_at_checked(end + 1)?;
        rest = next;
        let line = line.trim_ascii_end();
        if line.is_empty() {
            return is_cms.then_some((rest, is_binary));
        }
        if matches!(line.first(), Some(b' ' | b'\t')) {
            continue;
        }
        let colon = memchr::memchr(b':', line)?;
        let (name, value) = line.split_at_checked(colon)?;
        let value = value.get(1..)?.trim_ascii().to_ascii_lowercase();
        if name.eq_ignore_ascii_case(b"content-type") {
            let type_ = value.split(|&byte| byte == b';').next()?.trim_ascii_end();
            is_cms = matches!(
                type_,
                b"application/pkcs7-mime" | b"application/x-pkcs7-mime"
            );
        } else if name.eq_ignore_ascii_case(b"content-transfer-encoding") {
            is_binary = matches!(&*value, b"binary" | b"8bit");
        }
    }
}

pub(crate) fn base64(text: &str) -> Result<Vec<u8>> {
    // Headers come in one line: not a look at each character for the spaces
    // that they lack.
    let decoded = BASE64.decode(text).or_else(|_| {
        let mut digits = text.as_bytes().to_vec();
        digits.retain(|byte| !byte.is_ascii_whitespace());
        BASE64.decode(digits)
    });
    match decoded {
        Ok(bytes) if !bytes.is_empty() => Ok(bytes),
        _ => Err(ErrorKind::Armor.into()),
    }
}

/// The same for what must not stay in memory.
pub(crate) fn secret_base64(text: &str) -> Result<Zeroizing<Vec<u8>>> {
    // As long as they will be, so that no part is left behind by growing.
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    digits.extend(text.chars().filter(|char| !char.is_ascii_whitespace()));
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() + 3));
    BASE64
        .decode_vec(digits.as_bytes(), &mut bytes)
        .map_err(|_| ErrorKind::Armor)?;
    Ok(bytes)
}

const BEGIN: &str = "-----BEGIN ";

/// The blocks with one of these labels, in their order. Text and other blocks
/// between them are skipped.
pub(crate) fn pem<'a>(
    text: &'a str,
    labels: &'a [&str],
) -> impl Iterator<Item = Result<Vec<u8>>> + 'a {
    blocks(text).filter_map(move |block| match block {
        Ok((label, body)) if labels.contains(&label) => Some(base64(body)),
        Ok(_) => None,
        Err(error) => Some(Err(error)),
    })
}

/// The label of every block, and what stands in it.
pub(crate) fn blocks(mut text: &str) -> impl Iterator<Item = Result<(&str, &str)>> {
    std::iter::from_fn(move || {
        let (_, block) = text.split_once(BEGIN)?;
        text = block;
        let Some((label, body)) = block.split_once("-----") else {
            return Some(Err(ErrorKind::Armor.into()));
        };
        let Some((body, rest)) = body.split_once("-----END ") else {
            text = "";
            return Some(Err(ErrorKind::Armor.into()));
        };
        text = rest;
        let ended = rest
            .strip_prefix(label)
            .is_some_and(|rest| rest.starts_with("-----"));
        Some(match ended {
            true => Ok((label, body)),
            false => Err(ErrorKind::Armor.into()),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_between_text() {
        let text = "CN=x\n-----BEGIN A-----\nAQI=\n-----END A-----\n-----BEGIN B-----\nAw==\n-----END B-----\r\n-----BEGIN A-----\r\nBA==\r\n-----END A-----";
        let blocks: Result<Vec<_>> = pem(text, &["A"]).collect();
        assert_eq!(blocks.unwrap(), [vec![1, 2], vec![4]]);
    }

    #[test]
    fn broken_blocks_are_refused() {
        for text in [
            "-----BEGIN A",
            "-----BEGIN A-----\nAQI=",
            "-----BEGIN A-----\nAQI=\n-----END B-----",
            "-----BEGIN A-----\n?\n-----END A-----",
            "-----BEGIN A-----\n-----END A-----",
        ] {
            let blocks: Result<Vec<_>> = pem(text, &["A"]).collect();
            assert_eq!(blocks.unwrap_err().kind(), ErrorKind::Armor, "{text}");
        }
    }
}
