//! How the content is encrypted.

use crate::cms::{
    Element, ErrorKind, Result,
    algorithm::oid,
    der_write::Writer,
    element::{OCTET_STRING, SEQUENCE},
};
use aes::{Aes128, Aes192, Aes256};
use cbc::cipher::{Block, BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use des::TdesEde3;
use std::fmt;
use subtle::{Choice, ConstantTimeEq as _, ConstantTimeGreater as _, ConstantTimeLess as _};
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// A cipher for content, in the mode CBC
/// ([RFC 3565](https://www.rfc-editor.org/rfc/rfc3565),
/// [RFC 3370](https://www.rfc-editor.org/rfc/rfc3370#section-5.1)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentEncryption {
    /// AES with a key of 128 bits.
    Aes128Cbc,
    /// AES with a key of 192 bits.
    Aes192Cbc,
    /// AES with a key of 256 bits.
    #[default]
    Aes256Cbc,
    /// Triple DES with three keys. It is read and never written.
    TripleDesCbc,
}

impl fmt::Display for ContentEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Aes128Cbc => "AES-128-CBC",
            Self::Aes192Cbc => "AES-192-CBC",
            Self::Aes256Cbc => "AES-256-CBC",
            Self::TripleDesCbc => "3DES-CBC",
        })
    }
}

impl ContentEncryption {
    /// From an AlgorithmIdentifier, with the initialization vector.
    pub(super) fn read(identifier: Element<'_>) -> Result<(Self, &[u8])> {
        let mut walk = identifier.expect(SEQUENCE)?.walk();
        let cipher = match oid(walk.next()?)? {
            AES128_CBC => Self::Aes128Cbc,
            AES192_CBC => Self::Aes192Cbc,
            AES256_CBC => Self::Aes256Cbc,
            TRIPLE_DES_CBC => Self::TripleDesCbc,
            _ => return Err(ErrorKind::UnsupportedAlgorithm.into()),
        };
        let iv = walk.expect(OCTET_STRING)?.content;
        walk.end()?;
        Ok((cipher, iv))
    }

    /// As an AlgorithmIdentifier.
    pub(super) fn write(self, iv: &[u8], out: &mut Writer) {
        out.sequence(|out| {
            out.oid(match self {
                Self::Aes128Cbc => AES128_CBC,
                Self::Aes192Cbc => AES192_CBC,
                Self::Aes256Cbc => AES256_CBC,
                Self::TripleDesCbc => TRIPLE_DES_CBC,
            });
            out.octets(iv);
        });
    }

    /// The length of a key, in bytes.
    pub(super) fn key_len(self) -> usize {
        match self {
            Self::Aes128Cbc => 16,
            Self::Aes192Cbc | Self::TripleDesCbc => 24,
            Self::Aes256Cbc => 32,
        }
    }

    /// The length of a block, and of an initialization vector.
    pub(super) fn block_len(self) -> usize {
        match self {
            Self::Aes128Cbc | Self::Aes192Cbc | Self::Aes256Cbc => 16,
            Self::TripleDesCbc => 8,
        }
    }

    /// Encrypts whole blocks in place. None if the lengths are not those of
    /// the cipher.
    pub(super) fn encrypt(self, key: &[u8], iv: &[u8], content: &mut [u8]) -> Option<()> {
        match self {
            Self::Aes128Cbc => encrypt::<cbc::Encryptor<Aes128>>(key, iv, content),
            Self::Aes192Cbc => encrypt::<cbc::Encryptor<Aes192>>(key, iv, content),
            Self::Aes256Cbc => encrypt::<cbc::Encryptor<Aes256>>(key, iv, content),
            Self::TripleDesCbc => None,
        }
    }

    /// Decrypts in place. Whether the padding is one, and how long the content
    /// is without it; none if the lengths are not those of the cipher.
    pub(super) fn decrypt(
        self,
        key: &[u8],
        iv: &[u8],
        content: &mut [u8],
    ) -> Option<(Choice, usize)> {
        match self {
            Self::Aes128Cbc => decrypt::<cbc::Decryptor<Aes128>>(key, iv, content),
            Self::Aes192Cbc => decrypt::<cbc::Decryptor<Aes192>>(key, iv, content),
            Self::Aes256Cbc => decrypt::<cbc::Decryptor<Aes256>>(key, iv, content),
            Self::TripleDesCbc => decrypt::<cbc::Decryptor<TdesEde3>>(key, iv, content),
        }?;
        unpad(content, self.block_len())
    }

    /// Appends the padding of RFC 5652, 6.3: as many bytes as are missing, at
    /// least one, each of which says how many.
    pub(super) fn pad(self, content: &mut Vec<u8>) {
        let block = self.block_len();
        let missing = block - content.len() % block;
        #[expect(clippy::cast_possible_truncation, reason = "at most sixteen")]
        content.resize(content.len() + missing, missing as u8);
    }
}

fn encrypt<M: KeyIvInit + BlockModeEncrypt>(
    key: &[u8],
    iv: &[u8],
    content: &mut [u8],
) -> Option<()> {
    let mut mode = M::new_from_slices(key, iv).ok()?;
    let (blocks, rest) = Block::<M>::slice_as_chunks_mut(content);
    mode.encrypt_blocks(blocks);
    rest.is_empty().then_some(())
}

fn decrypt<M: KeyIvInit + BlockModeDecrypt>(
    key: &[u8],
    iv: &[u8],
    content: &mut [u8],
) -> Option<()> {
    let mut mode = M::new_from_slices(key, iv).ok()?;
    let (blocks, rest) = Block::<M>::slice_as_chunks_mut(content);
    mode.decrypt_blocks(blocks);
    rest.is_empty().then_some(())
}

/// Looks at every byte of the last block, so that time does not tell how much
/// of the padding was right.
fn unpad(content: &[u8], block: usize) -> Option<(Choice, usize)> {
    let rest = content.len().checked_sub(block)?;
    let (&last, block_len) = (content.last()?, u8::try_from(block).ok()?);
    let mut whole = last.ct_gt(&0) & !last.ct_gt(&block_len);
    for (at, byte) in (0u8..).zip(content.get(rest..)?.iter().rev()) {
        whole &= !at.ct_lt(&last) | byte.ct_eq(&last);
    }
    Some((whole, content.len().saturating_sub(usize::from(last))))
}

const AES128_CBC: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.2");
const AES192_CBC: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.22");
const AES256_CBC: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.42");
const TRIPLE_DES_CBC: Oid = Oid::new_unwrap("1.2.840.113549.3.7");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_is_taken_off_and_nothing_else_is_taken_for_it() {
        let cipher = ContentEncryption::Aes256Cbc;
        for len in 0..50 {
            let mut content = vec![0xA5; len];
            cipher.pad(&mut content);
            assert_eq!(content.len() % 16, 0);
            let (whole, rest) = unpad(&content, 16).unwrap();
            assert!(bool::from(whole));
            assert_eq!(rest, len);
            // Any other byte in it.
            for at in len..content.len() {
                let mut changed = content.clone();
                changed[at] ^= 0x40;
                let (whole, _) = unpad(&changed, 16).unwrap();
                assert!(!bool::from(whole), "{len} {at}");
            }
        }
        for last in [0, 9, 16, 17, 255] {
            let (whole, _) = unpad(&[last; 16], 8).unwrap();
            assert!(!bool::from(whole), "{last}");
        }
        assert!(unpad(&[], 16).is_none());
    }

    #[test]
    fn lengths_that_do_not_fit_are_refused() {
        use ContentEncryption::{Aes128Cbc, Aes192Cbc, Aes256Cbc, TripleDesCbc};
        for cipher in [Aes128Cbc, Aes192Cbc, Aes256Cbc, TripleDesCbc] {
            let (key, iv) = (vec![1; cipher.key_len()], vec![2; cipher.block_len()]);
            let decrypts =
                |key: &[u8], iv: &[u8], len| cipher.decrypt(key, iv, &mut vec![3; len]).is_some();
            assert!(decrypts(&key, &iv, 32));
            assert!(!decrypts(&key[1..], &iv, 32));
            assert!(!decrypts(&key, &iv[1..], 32));
            for len in [0, 1, 31, 33] {
                assert!(!decrypts(&key, &iv, len), "{cipher} {len}");
            }
        }
        assert!(
            TripleDesCbc
                .encrypt(&[1; 24], &[2; 8], &mut [3; 8])
                .is_none()
        );
    }
}
