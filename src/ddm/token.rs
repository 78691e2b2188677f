//! Hashes that name contents.

use sha2::{Digest as _, Sha256};

/// SHA-256 in hexadecimal.
pub(super) type Hex = [u8; 64];

pub(super) fn sha256_hex(bytes: &[u8]) -> Hex {
    hex(&Sha256::digest(bytes))
}

/// A hash over texts that none but the same texts in the same order have:
/// the length of each goes before it.
#[derive(Default)]
pub(super) struct TextsHash {
    hash: Sha256,
    /// Gathered, since many short pieces cost more.
    waiting: Vec<u8>,
}

impl TextsHash {
    pub(super) fn add(&mut self, text: &[u8]) {
        self.waiting
            .extend_from_slice(&(text.len() as u64).to_be_bytes());
        self.waiting.extend_from_slice(text);
        if self.waiting.len() >= 4096 {
            self.hash.update(&self.waiting);
            self.waiting.clear();
        }
    }

    pub(super) fn finish(mut self) -> String {
        self.hash.update(&self.waiting);
        hex(&self.hash.finalize()).map(char::from).iter().collect()
    }
}

fn hex(bytes: &[u8]) -> Hex {
    let digit = |nibble: u8| nibble + if nibble < 10 { b'0' } else { b'a' - 10 };
    let mut out = [b'0'; 64];
    for (pair, byte) in out.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 0xF)]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_in_hexadecimal() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            &sha256_hex(b"abc"),
            b"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn texts_split_differently_hash_differently() {
        let hash = |texts: &[&str]| {
            let mut hash = TextsHash::default();
            texts.iter().for_each(|text| hash.add(text.as_bytes()));
            hash.finish()
        };
        let hashes = [
            hash(&["ab", "c"]),
            hash(&["a", "bc"]),
            hash(&["abc"]),
            hash(&["abc", ""]),
            hash(&["", "abc"]),
        ];
        for (at, one) in hashes.iter().enumerate() {
            assert!(!hashes[..at].contains(one), "{at}");
        }
    }
}
