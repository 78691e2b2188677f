//! The texts that binary messages travel in: PEM and bare base64.

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

/// The binary form of a message that is BER already, PEM with one of `labels`,
/// or base64. No two of these start alike.
pub(crate) fn open<'a>(bytes: &'a [u8], labels: &[&str], limits: &Limits) -> Result<Cow<'a, [u8]>> {
    if bytes.first() == Some(&super::element::SEQUENCE) {
        return Ok(Cow::Borrowed(bytes));
    }
    // Base64 takes 4 bytes for 3, and lines of 1 character are absurd.
    if bytes.len() / 3 > limits.bytes {
        return Err(ErrorKind::TooLong.into());
    }
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

pub(crate) fn base64(text: &str) -> Result<Vec<u8>> {
    let digits: String = text
        .chars()
        .filter(|char| !char.is_ascii_whitespace())
        .collect();
    if digits.is_empty() {
        return Err(ErrorKind::Armor.into());
    }
    BASE64.decode(digits).map_err(|_| ErrorKind::Armor.into())
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
