//! Private keys as they are in files.

use super::{
    DigestAlgorithm, Element, ErrorKind, KeyAlgorithm, Result, Signer, armor,
    element::{INTEGER, OCTET_STRING, SEQUENCE},
};
use rsa::{pkcs1::DecodeRsaPrivateKey as _, pkcs8::DecodePrivateKey as _};
use sha2::{Sha256, Sha384, Sha512};
use std::fmt;

/// A private key of RSA, P-256 or P-384, with which [`Signing`](super::Signing)
/// signs.
///
/// It is wiped when it is dropped and `Debug` tells nothing of it. The bytes
/// that it was read from are the caller's to wipe.
///
/// Signatures need no random numbers: those of RSA have none, those of ECDSA
/// are as in RFC 6979. The crate `rsa` counts on arithmetic in constant time;
/// that the exponent is blinded on top of it takes random numbers, and happens
/// where something in the program turns on that crate's feature `getrandom`.
/// Who wants it for certain signs in two steps, with its
/// `PrivateKey::pkcs1v15_sign_with_rng`: the signature is the same.
#[derive(Clone)]
pub struct SigningKey(Key);

// An RSA key holds its numbers on the heap.
#[derive(Clone)]
enum Key {
    Rsa(Box<rsa::PrivateKey>),
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
}

impl SigningKey {
    /// From PEM that holds exactly one private key, or from DER. Certificates
    /// and what else is in the file are passed over.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::EncryptedPrivateKey`] if it is under a password,
    /// `BadPrivateKey` if it is none that can be read, `TrailingBytes` if there
    /// are several.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        if bytes.first() == Some(&SEQUENCE) {
            return Self::from_der(bytes);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| ErrorKind::BadPrivateKey)?;
        Self::from_pem(text)
    }

    /// From PEM, likewise.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn from_pem(text: &str) -> Result<Self> {
        let mut found = None;
        for block in armor::blocks(text) {
            let (label, body) = block?;
            if !label.ends_with("PRIVATE KEY") {
                continue;
            }
            // The old form says it in a header inside of the block.
            if label.starts_with("ENCRYPTED") || body.contains(",ENCRYPTED") {
                return Err(ErrorKind::EncryptedPrivateKey.into());
            }
            let key = Self::from_der(&armor::secret_base64(body)?)?;
            if found.replace(key).is_some() {
                return Err(ErrorKind::TrailingBytes.into());
            }
        }
        found.ok_or_else(|| ErrorKind::BadPrivateKey.into())
    }

    /// From DER: PKCS#8, PKCS#1 (RSA) or SEC 1 (elliptic curves).
    ///
    /// # Errors
    ///
    /// As [`from_bytes`](Self::from_bytes).
    pub fn from_der(der: &[u8]) -> Result<Self> {
        let bad = || ErrorKind::BadPrivateKey;
        let outer = Element::only(der).and_then(|outer| outer.expect(SEQUENCE));
        let mut walk = outer.map_err(|_| bad())?.walk();
        let first = walk.next().map_err(|_| bad())?;
        let second = walk.next().map_err(|_| bad())?;
        let key = match (first.tag, second.tag) {
            (INTEGER, SEQUENCE) => rsa::PrivateKey::from_pkcs8_der(der)
                .ok()
                .map(Key::from)
                .or_else(|| p256::SecretKey::from_pkcs8_der(der).ok().map(Key::from))
                .or_else(|| p384::SecretKey::from_pkcs8_der(der).ok().map(Key::from)),
            (INTEGER, INTEGER) => rsa::PrivateKey::from_pkcs1_der(der).ok().map(Key::from),
            // The curve may be left out; the length tells it then.
            (INTEGER, OCTET_STRING) => p256::SecretKey::from_sec1_der(der)
                .ok()
                .map(Key::from)
                .or_else(|| p384::SecretKey::from_sec1_der(der).ok().map(Key::from)),
            (SEQUENCE, OCTET_STRING) => return Err(ErrorKind::EncryptedPrivateKey.into()),
            _ => None,
        };
        key.map(Self).ok_or_else(|| bad().into())
    }

    /// The key itself, if it is one of RSA.
    pub(crate) fn into_rsa(self) -> Option<Box<rsa::PrivateKey>> {
        match self.0 {
            Key::Rsa(key) => Some(key),
            Key::P256(_) | Key::P384(_) => None,
        }
    }
}

impl From<rsa::PrivateKey> for Key {
    fn from(key: rsa::PrivateKey) -> Self {
        Self::Rsa(Box::new(key))
    }
}

impl From<p256::SecretKey> for Key {
    fn from(key: p256::SecretKey) -> Self {
        Self::P256(key.into())
    }
}

impl From<p384::SecretKey> for Key {
    fn from(key: p384::SecretKey) -> Self {
        Self::P384(key.into())
    }
}

impl Signer for SigningKey {
    fn algorithm(&self) -> KeyAlgorithm {
        match self.0 {
            Key::Rsa(_) => KeyAlgorithm::Rsa,
            Key::P256(_) => KeyAlgorithm::P256,
            Key::P384(_) => KeyAlgorithm::P384,
        }
    }

    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
        match &self.0 {
            Key::Rsa(key) => match digest {
                DigestAlgorithm::Sha1 => return Err(ErrorKind::Sha1.into()),
                DigestAlgorithm::Sha256 => key.pkcs1v15_sign::<Sha256>(message),
                DigestAlgorithm::Sha384 => key.pkcs1v15_sign::<Sha384>(message),
                DigestAlgorithm::Sha512 => key.pkcs1v15_sign::<Sha512>(message),
            }
            .map_err(|_| ErrorKind::SigningFailed.into()),
            Key::P256(key) => key.sign(digest, message),
            Key::P384(key) => key.sign(digest, message),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, [redacted])", self.algorithm())
    }
}
