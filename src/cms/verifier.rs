//! Who computes digests and signatures.

use super::{DigestAlgorithm, ErrorKind, PublicKey, Result};
use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
use rsa::{BoxedUint, Pkcs1v15Sign};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use std::fmt;

#[cfg(feature = "aws-lc-rs")]
mod aws_lc_rs;
#[cfg(feature = "ring")]
mod ring;

#[cfg(feature = "aws-lc-rs")]
pub use self::aws_lc_rs::AwsLcRs;
#[cfg(feature = "ring")]
pub use self::ring::Ring;

/// A library of public-key cryptography. [`RustCrypto`] unless an
/// [`AlgorithmPolicy`](super::AlgorithmPolicy::verifier) names another: `Ring`
/// (feature `ring`), `AwsLcRs` (feature `aws-lc-rs`), or one of yours.
///
/// It decides nothing: which digests and key sizes are allowed was checked
/// before it is called.
pub trait Verifier: fmt::Debug + Send + Sync {
    /// The digest of `bytes`.
    fn digest(&self, digest: DigestAlgorithm, bytes: &[u8]) -> Vec<u8>;

    /// Whether `signature` is of `key` over `message`: RSA PKCS#1 v1.5, or
    /// ECDSA with the signature in DER.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::BadKey`] for a key that cannot be, `BadSignature` else.
    fn verify(
        &self,
        key: &PublicKey<'_>,
        digest: DigestAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<()>;
}

/// The pure Rust implementations of the RustCrypto project.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::exhaustive_structs, reason = "there is nothing to add")]
pub struct RustCrypto;

impl Verifier for RustCrypto {
    fn digest(&self, digest: DigestAlgorithm, bytes: &[u8]) -> Vec<u8> {
        match digest {
            DigestAlgorithm::Sha1 => Sha1::digest(bytes).to_vec(),
            DigestAlgorithm::Sha256 => Sha256::digest(bytes).to_vec(),
            DigestAlgorithm::Sha384 => Sha384::digest(bytes).to_vec(),
            DigestAlgorithm::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }

    fn verify(
        &self,
        key: &PublicKey<'_>,
        digest: DigestAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<()> {
        let hash = self.digest(digest, message);
        match *key {
            PublicKey::Rsa { modulus, exponent } => {
                let number = BoxedUint::from_be_slice_vartime;
                let key = rsa::PublicKey::new(number(modulus), number(exponent))
                    .map_err(|_| ErrorKind::BadKey)?;
                let padding = match digest {
                    DigestAlgorithm::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
                    DigestAlgorithm::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    DigestAlgorithm::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    DigestAlgorithm::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                key.verify(padding, &hash, signature)
                    .map_err(|_| ErrorKind::BadSignature.into())
            }
            PublicKey::P256(point) => {
                use p256::ecdsa::{Signature, VerifyingKey};
                let key = VerifyingKey::from_sec1_bytes(point).map_err(|_| ErrorKind::BadKey)?;
                Signature::from_der(signature)
                    .and_then(|signature| key.verify_prehash(&hash, &signature))
                    .map_err(|_| ErrorKind::BadSignature.into())
            }
            PublicKey::P384(point) => {
                use p384::ecdsa::{Signature, VerifyingKey};
                let key = VerifyingKey::from_sec1_bytes(point).map_err(|_| ErrorKind::BadKey)?;
                Signature::from_der(signature)
                    .and_then(|signature| key.verify_prehash(&hash, &signature))
                    .map_err(|_| ErrorKind::BadSignature.into())
            }
            PublicKey::Other => Err(ErrorKind::UnsupportedAlgorithm.into()),
        }
    }
}

/// Whether a point of SEC 1 leaves out its second coordinate.
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
fn is_compressed(point: &[u8]) -> bool {
    matches!(point.first(), Some(2 | 3))
}
