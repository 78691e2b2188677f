//! Who holds a private key.

use super::{
    DigestAlgorithm, ErrorKind, PublicKey, Result, Verifier as _, algorithm::Family,
    verifier::RustCrypto,
};
use p256::ecdsa::signature::{self, SignatureEncoding, hazmat::PrehashSigner as _};
use sha2::Digest;
use std::{fmt, marker::PhantomData};
use x509_cert::der::oid::AssociatedOid;

/// A private key, here or in a device that keeps it.
///
/// There is [`SigningKey`](super::SigningKey) for keys in files. The signing
/// keys of the crates `rsa` (PKCS#1 v1.5), `p256` and `p384` are signers
/// themselves; [`SignatureSigner`] makes one of any other key with the trait of
/// the `signature` crate. Where signing has to wait for a network,
/// [`Signing::prepare`](super::Signing::prepare) does without one.
///
/// ```
/// use apple_mdm::cms::{DigestAlgorithm, ErrorKind, KeyAlgorithm, Result, Signer};
/// # struct Token;
/// # impl Token {
/// #     fn ask(&self, _: &str, _: &[u8]) -> std::io::Result<Vec<u8>> { Ok(Vec::new()) }
/// # }
///
/// struct SmartCard(Token);
///
/// impl Signer for SmartCard {
///     fn algorithm(&self) -> KeyAlgorithm {
///         KeyAlgorithm::P256
///     }
///
///     fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
///         let mechanism = match digest {
///             DigestAlgorithm::Sha256 => "ECDSA_SHA256",
///             _ => return Err(ErrorKind::UnsupportedAlgorithm.into()),
///         };
///         self.0.ask(mechanism, message).map_err(|_| ErrorKind::SigningFailed.into())
///     }
/// }
/// ```
pub trait Signer {
    /// What kind of key it is.
    fn algorithm(&self) -> KeyAlgorithm;

    /// The digest that it is bound to, if it cannot do with any.
    fn digest(&self) -> Option<DigestAlgorithm> {
        None
    }

    /// The signature over `message`, which is not hashed yet: RSA PKCS#1 v1.5,
    /// or ECDSA in DER or as the two numbers one after the other.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SigningFailed`], or what else is the matter. An error holds
    /// no text: who wants the reason of a remote key signs in two steps.
    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>>;
}

/// What kind of key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA, with PKCS#1 v1.5.
    Rsa,
    /// ECDSA on P-256.
    P256,
    /// ECDSA on P-384.
    P384,
}

impl KeyAlgorithm {
    /// That of a certificate's key, if it is one that signs here.
    pub fn of(key: &PublicKey<'_>) -> Option<Self> {
        match key {
            PublicKey::Rsa { .. } => Some(Self::Rsa),
            PublicKey::P256(_) => Some(Self::P256),
            PublicKey::P384(_) => Some(Self::P384),
            PublicKey::Other => None,
        }
    }

    /// The digest that is as strong as the key: SHA-384 for P-384, else
    /// SHA-256.
    pub fn usual_digest(self) -> DigestAlgorithm {
        match self {
            Self::Rsa | Self::P256 => DigestAlgorithm::Sha256,
            Self::P384 => DigestAlgorithm::Sha384,
        }
    }

    pub(crate) fn family(self) -> Family {
        match self {
            Self::Rsa => Family::Rsa,
            Self::P256 | Self::P384 => Family::Ecdsa,
        }
    }

    /// A signature in the form that goes into a message, from whichever form
    /// it came in.
    pub(crate) fn normalize(self, signature: &[u8]) -> Result<Vec<u8>> {
        let der = match self {
            Self::Rsa => return Ok(signature.to_vec()),
            Self::P256 => p256::ecdsa::Signature::from_der(signature)
                .or_else(|_| p256::ecdsa::Signature::from_slice(signature))
                .map(|signature| signature.to_der().as_bytes().to_vec()),
            Self::P384 => p384::ecdsa::Signature::from_der(signature)
                .or_else(|_| p384::ecdsa::Signature::from_slice(signature))
                .map(|signature| signature.to_der().as_bytes().to_vec()),
        };
        der.map_err(|_| ErrorKind::WrongKey.into())
    }
}

impl fmt::Display for KeyAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rsa => "RSA",
            Self::P256 => "P-256",
            Self::P384 => "P-384",
        })
    }
}

/// A key with the `Signer` of the [`signature`](https://docs.rs/signature)
/// crate, version 3: `K` is the key, `S` the signature that it makes.
///
/// Such a key does not tell what it is and with which digest it signs, so it
/// is told here.
pub struct SignatureSigner<K, S> {
    key: K,
    algorithm: KeyAlgorithm,
    digest: DigestAlgorithm,
    signature: PhantomData<fn() -> S>,
}

impl<K: signature::Signer<S>, S: SignatureEncoding> SignatureSigner<K, S> {
    /// A key of this kind, which hashes with this digest.
    pub fn new(key: K, algorithm: KeyAlgorithm, digest: DigestAlgorithm) -> Self {
        Self {
            key,
            algorithm,
            digest,
            signature: PhantomData,
        }
    }
}

impl<K: signature::Signer<S>, S: SignatureEncoding> Signer for SignatureSigner<K, S> {
    fn algorithm(&self) -> KeyAlgorithm {
        self.algorithm
    }

    fn digest(&self) -> Option<DigestAlgorithm> {
        Some(self.digest)
    }

    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
        if digest != self.digest {
            return Err(ErrorKind::AlgorithmMismatch.into());
        }
        encode(self.key.try_sign(message))
    }
}

impl<K, S> fmt::Debug for SignatureSigner<K, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            algorithm, digest, ..
        } = self;
        write!(f, "SignatureSigner({algorithm}, {digest}, [redacted])")
    }
}

/// Bound to `D`.
impl<D: Digest + AssociatedOid> Signer for rsa::pkcs1v15::SigningKey<D> {
    fn algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::Rsa
    }

    fn digest(&self) -> Option<DigestAlgorithm> {
        DigestAlgorithm::ALL
            .into_iter()
            .find(|digest| digest.oid() == D::OID)
    }

    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
        if digest.oid() != D::OID {
            return Err(ErrorKind::AlgorithmMismatch.into());
        }
        encode(signature::Signer::<rsa::pkcs1v15::Signature>::try_sign(
            self, message,
        ))
    }
}

/// Deterministic, as in RFC 6979.
impl Signer for p256::ecdsa::SigningKey {
    fn algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::P256
    }

    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
        let hash = RustCrypto.digest(digest, message);
        self.sign_prehash(&hash)
            .map(|signature: p256::ecdsa::Signature| signature.to_der().as_bytes().to_vec())
            .map_err(|_| ErrorKind::SigningFailed.into())
    }
}

/// Deterministic, as in RFC 6979.
impl Signer for p384::ecdsa::SigningKey {
    fn algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::P384
    }

    fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
        let hash = RustCrypto.digest(digest, message);
        self.sign_prehash(&hash)
            .map(|signature: p384::ecdsa::Signature| signature.to_der().as_bytes().to_vec())
            .map_err(|_| ErrorKind::SigningFailed.into())
    }
}

fn encode<S: SignatureEncoding>(signature: signature::Result<S>) -> Result<Vec<u8>> {
    signature
        .map(|signature| signature.to_bytes().as_ref().to_vec())
        .map_err(|_| ErrorKind::SigningFailed.into())
}
