//! Which algorithms there are, which of them are allowed, and who computes
//! them.

use super::{
    Element, ErrorKind, Result, Walk,
    der_write::Writer,
    element::{INTEGER, NULL, OID, SEQUENCE},
    verifier::{RustCrypto, Verifier},
};
use std::fmt;
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// What a signature may be made with.
///
/// As it is made, SHA-2 and keys that are current: RSA of 2048 bits or more,
/// P-256, P-384. Devices sign the `Mdm-Signature` header with SHA-1, so a
/// server that takes it says [`allow_sha1`](Self::allow_sha1).
#[derive(Clone, Copy, Debug)]
pub struct AlgorithmPolicy {
    sha1: bool,
    min_rsa_bits: usize,
    verifier: &'static dyn Verifier,
}

impl Default for AlgorithmPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl AlgorithmPolicy {
    /// SHA-2, and RSA from 2048 bits.
    pub fn new() -> Self {
        Self {
            sha1: false,
            min_rsa_bits: 2048,
            verifier: &RustCrypto,
        }
    }

    /// Takes SHA-1 too.
    #[must_use]
    pub fn allow_sha1(mut self) -> Self {
        self.sha1 = true;
        self
    }

    /// Sets the shortest RSA key, in bits. No key shorter than 1024 bits or
    /// longer than 8192 is taken whatever is set.
    #[must_use]
    pub fn min_rsa_bits(mut self, bits: usize) -> Self {
        self.min_rsa_bits = bits;
        self
    }

    /// Has another library compute the signatures of messages. Those of
    /// certificates are computed by that of
    /// [`TrustPolicy::verifier`](super::TrustPolicy::verifier).
    #[must_use]
    pub fn verifier(mut self, verifier: &'static dyn Verifier) -> Self {
        self.verifier = verifier;
        self
    }

    pub(crate) fn digest(&self, digest: DigestAlgorithm, bytes: &[u8]) -> Result<Vec<u8>> {
        self.check_digest(digest)?;
        Ok(self.verifier.digest(digest, bytes))
    }

    pub(crate) fn verify(
        &self,
        key: &PublicKey<'_>,
        signer: SignatureAlgorithm,
        digest: DigestAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<()> {
        self.check(key, signer, digest)?;
        self.verifier.verify(key, digest, message, signature)
    }

    /// Whether a signature of this kind may be looked at.
    pub(crate) fn check(
        &self,
        key: &PublicKey<'_>,
        signer: SignatureAlgorithm,
        digest: DigestAlgorithm,
    ) -> Result<()> {
        self.check_digest(digest)?;
        match (key, signer.family) {
            (PublicKey::Rsa { .. }, Family::Rsa) => {
                let bits = key.bits();
                if bits < self.min_rsa_bits.max(1024) {
                    return Err(ErrorKind::ShortKey.into());
                }
                if bits > 8192 {
                    return Err(ErrorKind::BadKey.into());
                }
                Ok(())
            }
            (PublicKey::P256(_) | PublicKey::P384(_), Family::Ecdsa) => Ok(()),
            (PublicKey::Other, _) => Err(ErrorKind::UnsupportedAlgorithm.into()),
            _ => Err(ErrorKind::AlgorithmMismatch.into()),
        }
    }

    fn check_digest(&self, digest: DigestAlgorithm) -> Result<()> {
        match digest {
            DigestAlgorithm::Sha1 if !self.sha1 => Err(ErrorKind::Sha1.into()),
            _ => Ok(()),
        }
    }
}

/// A digest that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DigestAlgorithm {
    /// SHA-1, where a policy allows it.
    Sha1,
    /// SHA-256
    Sha256,
    /// SHA-384
    Sha384,
    /// SHA-512
    Sha512,
}

impl fmt::Display for DigestAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        })
    }
}

impl DigestAlgorithm {
    pub(crate) const ALL: [Self; 4] = [Self::Sha1, Self::Sha256, Self::Sha384, Self::Sha512];

    /// From an AlgorithmIdentifier.
    pub(crate) fn read(identifier: Element<'_>) -> Result<Self> {
        match bare(identifier)? {
            SHA1 => Ok(Self::Sha1),
            SHA256 => Ok(Self::Sha256),
            SHA384 => Ok(Self::Sha384),
            SHA512 => Ok(Self::Sha512),
            MD2 | MD4 | MD5 => Err(ErrorKind::BrokenDigest.into()),
            _ => Err(ErrorKind::UnsupportedAlgorithm.into()),
        }
    }

    /// Its object identifier.
    pub(crate) fn oid(self) -> Oid {
        match self {
            Self::Sha1 => SHA1,
            Self::Sha256 => SHA256,
            Self::Sha384 => SHA384,
            Self::Sha512 => SHA512,
        }
    }

    /// As an AlgorithmIdentifier, without parameters as in RFC 5754.
    pub(crate) fn write(self, out: &mut Writer) {
        out.sequence(|out| out.oid(self.oid()));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Rsa,
    Ecdsa,
}

/// What an AlgorithmIdentifier of a signature says. `rsaEncryption` and
/// `id-ecPublicKey` leave the digest to be named elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SignatureAlgorithm {
    pub(crate) family: Family,
    pub(crate) digest: Option<DigestAlgorithm>,
}

impl SignatureAlgorithm {
    pub(crate) fn read(identifier: Element<'_>) -> Result<Self> {
        use DigestAlgorithm::{Sha1, Sha256, Sha384, Sha512};
        let (family, digest) = match bare(identifier)? {
            RSA => (Family::Rsa, None),
            // The second is older than PKCS#1 and still met.
            RSA_SHA1 | OIW_RSA_SHA1 => (Family::Rsa, Some(Sha1)),
            RSA_SHA256 => (Family::Rsa, Some(Sha256)),
            RSA_SHA384 => (Family::Rsa, Some(Sha384)),
            RSA_SHA512 => (Family::Rsa, Some(Sha512)),
            // What devices name the kind of their key with, in place of how
            // it signs.
            EC => (Family::Ecdsa, None),
            ECDSA_SHA1 => (Family::Ecdsa, Some(Sha1)),
            ECDSA_SHA256 => (Family::Ecdsa, Some(Sha256)),
            ECDSA_SHA384 => (Family::Ecdsa, Some(Sha384)),
            ECDSA_SHA512 => (Family::Ecdsa, Some(Sha512)),
            RSA_MD2 | RSA_MD4 | RSA_MD5 => return Err(ErrorKind::BrokenDigest.into()),
            _ => return Err(ErrorKind::UnsupportedAlgorithm.into()),
        };
        Ok(Self { family, digest })
    }

    /// The AlgorithmIdentifier of a signer with this digest. For RSA the one
    /// that leaves the digest out, which every reader takes.
    pub(crate) fn write(family: Family, digest: DigestAlgorithm, out: &mut Writer) {
        out.sequence(|out| match family {
            Family::Rsa => {
                out.oid(RSA);
                out.null();
            }
            Family::Ecdsa => out.oid(match digest {
                DigestAlgorithm::Sha1 => ECDSA_SHA1,
                DigestAlgorithm::Sha256 => ECDSA_SHA256,
                DigestAlgorithm::Sha384 => ECDSA_SHA384,
                DigestAlgorithm::Sha512 => ECDSA_SHA512,
            }),
        });
    }

    /// The digest, if what names it elsewhere does not disagree.
    pub(crate) fn digest(self, elsewhere: DigestAlgorithm) -> Result<DigestAlgorithm> {
        match self.digest {
            Some(digest) if digest != elsewhere => Err(ErrorKind::AlgorithmMismatch.into()),
            _ => Ok(elsewhere),
        }
    }
}

/// A public key, its parts as they stand in the certificate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicKey<'a> {
    /// RSA: unsigned numbers, big-endian, without leading zeros.
    #[non_exhaustive]
    Rsa {
        /// The modulus.
        modulus: &'a [u8],
        /// The public exponent.
        exponent: &'a [u8],
    },
    /// A point of P-256 as in SEC 1.
    P256(&'a [u8]),
    /// A point of P-384 as in SEC 1.
    P384(&'a [u8]),
    /// A key that is not read here.
    #[default]
    Other,
}

impl<'a> PublicKey<'a> {
    /// From a SubjectPublicKeyInfo. What is not known, or broken, is
    /// [`Other`](Self::Other): it verifies nothing.
    pub(crate) fn read(info: Element<'a>) -> Self {
        Self::known(info).unwrap_or(Self::Other)
    }

    fn known(info: Element<'a>) -> Result<Self> {
        let mut walk = info.expect(SEQUENCE)?.walk();
        let mut algorithm = walk.expect(SEQUENCE)?.walk();
        let key = walk.next()?.bits()?;
        walk.end()?;
        match oid(algorithm.next()?)? {
            RSA => {
                let mut numbers = Element::only(key)?.expect(SEQUENCE)?.walk();
                let modulus = unsigned(numbers.expect(INTEGER)?.content);
                let exponent = unsigned(numbers.expect(INTEGER)?.content);
                numbers.end()?;
                Ok(Self::Rsa { modulus, exponent })
            }
            EC => match oid(algorithm.next()?)? {
                P256 => Ok(Self::P256(key)),
                P384 => Ok(Self::P384(key)),
                _ => Ok(Self::Other),
            },
            _ => Ok(Self::Other),
        }
    }

    /// `RSA`, `P-256`, `P-384`, or `other`.
    pub fn algorithm(&self) -> &'static str {
        match self {
            Self::Rsa { .. } => "RSA",
            Self::P256(_) => "P-256",
            Self::P384(_) => "P-384",
            Self::Other => "other",
        }
    }

    /// Its size in bits; 0 if it is not known.
    pub fn bits(&self) -> usize {
        match self {
            Self::Rsa { modulus, .. } => modulus.first().map_or(0, |first| {
                modulus.len() * 8 - usize::try_from(first.leading_zeros()).unwrap_or(0)
            }),
            Self::P256(_) => 256,
            Self::P384(_) => 384,
            Self::Other => 0,
        }
    }
}

fn unsigned(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|&&byte| byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

/// The object identifier of an AlgorithmIdentifier without parameters, or with
/// NULL for them.
fn bare(identifier: Element<'_>) -> Result<Oid> {
    let mut walk = identifier.expect(SEQUENCE)?.walk();
    let algorithm = oid(walk.next()?)?;
    let unsupported = |_| ErrorKind::UnsupportedAlgorithm;
    if let Some(null) = walk.optional(NULL)?
        && !null.content.is_empty()
    {
        return Err(ErrorKind::UnsupportedAlgorithm.into());
    }
    Walk::end(walk).map_err(unsupported)?;
    Ok(algorithm)
}

pub(crate) fn oid(element: Element<'_>) -> Result<Oid> {
    Oid::from_bytes(element.expect(OID)?.content).map_err(|_| ErrorKind::Malformed.into())
}

const SHA1: Oid = Oid::new_unwrap("1.3.14.3.2.26");
const SHA256: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.3");
const MD2: Oid = Oid::new_unwrap("1.2.840.113549.2.2");
const MD4: Oid = Oid::new_unwrap("1.2.840.113549.2.4");
const MD5: Oid = Oid::new_unwrap("1.2.840.113549.2.5");

pub(crate) const RSA: Oid = Oid::new_unwrap("1.2.840.113549.1.1.1");
const RSA_MD2: Oid = Oid::new_unwrap("1.2.840.113549.1.1.2");
const RSA_MD4: Oid = Oid::new_unwrap("1.2.840.113549.1.1.3");
const RSA_MD5: Oid = Oid::new_unwrap("1.2.840.113549.1.1.4");
const RSA_SHA1: Oid = Oid::new_unwrap("1.2.840.113549.1.1.5");
const OIW_RSA_SHA1: Oid = Oid::new_unwrap("1.3.14.3.2.29");
const RSA_SHA256: Oid = Oid::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: Oid = Oid::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: Oid = Oid::new_unwrap("1.2.840.113549.1.1.13");

const EC: Oid = Oid::new_unwrap("1.2.840.10045.2.1");
const P256: Oid = Oid::new_unwrap("1.2.840.10045.3.1.7");
const P384: Oid = Oid::new_unwrap("1.3.132.0.34");
const ECDSA_SHA1: Oid = Oid::new_unwrap("1.2.840.10045.4.1");
const ECDSA_SHA256: Oid = Oid::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: Oid = Oid::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_SHA512: Oid = Oid::new_unwrap("1.2.840.10045.4.3.4");
