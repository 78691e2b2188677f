//! Signatures by `ring`.

use super::{RustCrypto, Verifier, is_compressed};
use crate::cms::{DigestAlgorithm, ErrorKind, PublicKey, Result};
use ring::{
    digest,
    signature::{self as algorithms, RsaPublicKeyComponents, UnparsedPublicKey},
};

/// The crate [`ring`](https://docs.rs/ring): assembly and C behind Rust
/// (feature `ring`).
///
/// What it lacks, [`RustCrypto`] computes, so that verdicts do not depend on
/// which of them is asked: ECDSA with SHA-1 and SHA-512, RSA of less than 2048
/// bits with SHA-384, and compressed points. RSA with SHA-1 and short RSA keys
/// it has for the sake of what is old; whether they are taken is for the
/// [`AlgorithmPolicy`](crate::cms::AlgorithmPolicy) to say, as always. It does
/// not tell a broken key from a signature that does not fit: both are
/// [`ErrorKind::BadSignature`].
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::exhaustive_structs, reason = "there is nothing to add")]
pub struct Ring;

impl Verifier for Ring {
    fn digest(&self, digest: DigestAlgorithm, bytes: &[u8]) -> Vec<u8> {
        let algorithm = match digest {
            DigestAlgorithm::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            DigestAlgorithm::Sha256 => &digest::SHA256,
            DigestAlgorithm::Sha384 => &digest::SHA384,
            DigestAlgorithm::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes).as_ref().to_vec()
    }

    fn verify(
        &self,
        key: &PublicKey<'_>,
        digest: DigestAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<()> {
        use DigestAlgorithm::{Sha1, Sha256, Sha384, Sha512};
        let verdict = match (*key, digest) {
            (PublicKey::Rsa { modulus, exponent }, _) => {
                let parameters = match digest {
                    Sha1 => &algorithms::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
                    Sha256 => &algorithms::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
                    Sha384 if key.bits() < 2048 => {
                        return RustCrypto.verify(key, digest, message, signature);
                    }
                    Sha384 => &algorithms::RSA_PKCS1_2048_8192_SHA384,
                    Sha512 => &algorithms::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
                };
                let (n, e) = (modulus, exponent);
                RsaPublicKeyComponents { n, e }.verify(parameters, message, signature)
            }
            (PublicKey::P256(point) | PublicKey::P384(point), Sha256 | Sha384)
                if !is_compressed(point) =>
            {
                let algorithm = match (key, digest) {
                    (PublicKey::P256(_), Sha256) => &algorithms::ECDSA_P256_SHA256_ASN1,
                    (PublicKey::P256(_), _) => &algorithms::ECDSA_P256_SHA384_ASN1,
                    (_, Sha256) => &algorithms::ECDSA_P384_SHA256_ASN1,
                    (_, _) => &algorithms::ECDSA_P384_SHA384_ASN1,
                };
                UnparsedPublicKey::new(algorithm, point).verify(message, signature)
            }
            _ => return RustCrypto.verify(key, digest, message, signature),
        };
        verdict.map_err(|_| ErrorKind::BadSignature.into())
    }
}
