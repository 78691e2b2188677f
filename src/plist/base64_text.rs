//! Base64 as strings of JSON hold it: on one line, padding optional.

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

/// Senders disagree on padding, and nothing is ambiguous without it.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(crate) fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    ENGINE.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_is_written_and_not_required() {
        assert_eq!(encode(b"\xFF"), "/w==");
        assert_eq!(decode("/w=="), Some(vec![0xFF]));
        assert_eq!(decode("/w"), Some(vec![0xFF]));
        for bad in ["/", "/x==", "_w==", "/w =", "/w==\n"] {
            assert_eq!(decode(bad), None, "{bad:?}");
        }
    }
}
