//! How the content key is encrypted to someone.

use crate::cms::{
    DigestAlgorithm, Element, ErrorKind, Result,
    algorithm::{RSA, oid},
    der_write::Writer,
    element::{NULL, OCTET_STRING, SEQUENCE, context},
};
use rsa::{Oaep, Pkcs1v15Encrypt, traits::PaddingScheme};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512, digest::FixedOutputReset};
use std::fmt;
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// A padding of RSA for content keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyEncryption {
    /// PKCS#1 v1.5, which every reader takes
    /// ([RFC 8017](https://www.rfc-editor.org/rfc/rfc8017#section-7.2)).
    #[default]
    RsaPkcs1v15,
    /// OAEP without a label
    /// ([RFC 4055](https://www.rfc-editor.org/rfc/rfc4055#section-4)).
    #[non_exhaustive]
    RsaOaep {
        /// The digest of the label.
        digest: DigestAlgorithm,
        /// The digest of the mask.
        mask_digest: DigestAlgorithm,
    },
}

impl fmt::Display for KeyEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RsaPkcs1v15 => f.write_str("RSA PKCS#1 v1.5"),
            Self::RsaOaep {
                digest,
                mask_digest,
            } if digest == mask_digest => write!(f, "RSA OAEP, {digest}"),
            Self::RsaOaep {
                digest,
                mask_digest,
            } => write!(f, "RSA OAEP, {digest}, mask {mask_digest}"),
        }
    }
}

impl KeyEncryption {
    /// OAEP with one digest for both.
    pub fn oaep(digest: DigestAlgorithm) -> Self {
        Self::RsaOaep {
            digest,
            mask_digest: digest,
        }
    }

    /// From an AlgorithmIdentifier.
    pub(super) fn read(identifier: Element<'_>) -> Result<Self> {
        let mut walk = identifier.expect(SEQUENCE)?.walk();
        let unsupported = ErrorKind::UnsupportedAlgorithm;
        match oid(walk.next()?)? {
            RSA => {
                // Absent instead of NULL now and then.
                walk.optional(NULL)?;
                walk.end()?;
                return Ok(Self::RsaPkcs1v15);
            }
            OAEP => {}
            _ => return Err(unsupported.into()),
        }
        let (mut digest, mut mask_digest) = (DigestAlgorithm::Sha1, DigestAlgorithm::Sha1);
        if walk.is_empty() {
            return Ok(Self::oaep(digest));
        }
        let mut parameters = walk.expect(SEQUENCE)?.walk();
        walk.end()?;
        if let Some(hash) = parameters.optional(context(0))? {
            digest = DigestAlgorithm::read(hash.inner()?)?;
        }
        if let Some(mask) = parameters.optional(context(1))? {
            let mut mask = mask.inner()?.expect(SEQUENCE)?.walk();
            if oid(mask.next()?)? != MGF1 {
                return Err(unsupported.into());
            }
            mask_digest = DigestAlgorithm::read(mask.next()?)?;
            mask.end()?;
        }
        if let Some(source) = parameters.optional(context(2))? {
            let mut source = source.inner()?.expect(SEQUENCE)?.walk();
            let is_empty =
                oid(source.next()?)? == LABEL && source.expect(OCTET_STRING)?.content.is_empty();
            source.end()?;
            if !is_empty {
                return Err(unsupported.into());
            }
        }
        parameters.end()?;
        Ok(Self::RsaOaep {
            digest,
            mask_digest,
        })
    }

    /// As an AlgorithmIdentifier.
    pub(super) fn write(self, out: &mut Writer) {
        let hash = |digest: DigestAlgorithm, out: &mut Writer| {
            out.sequence(|out| {
                out.oid(digest.oid());
                out.null();
            });
        };
        out.sequence(|out| match self {
            Self::RsaPkcs1v15 => {
                out.oid(RSA);
                out.null();
            }
            Self::RsaOaep {
                digest,
                mask_digest,
            } => {
                out.oid(OAEP);
                // SHA-1 is what is left out.
                out.sequence(|out| {
                    if digest != DigestAlgorithm::Sha1 {
                        out.nest(context(0), |out| hash(digest, out));
                    }
                    if mask_digest != DigestAlgorithm::Sha1 {
                        out.nest(context(1), |out| {
                            out.sequence(|out| {
                                out.oid(MGF1);
                                hash(mask_digest, out);
                            });
                        });
                    }
                });
            }
        });
    }

    /// Does it with this padding.
    pub(super) fn with<U: UsePadding>(self, user: U) -> U::Output {
        match self {
            Self::RsaPkcs1v15 => user.with(Pkcs1v15Encrypt),
            Self::RsaOaep {
                digest,
                mask_digest,
            } => match digest {
                DigestAlgorithm::Sha1 => with_oaep::<Sha1, U>(mask_digest, user),
                DigestAlgorithm::Sha256 => with_oaep::<Sha256, U>(mask_digest, user),
                DigestAlgorithm::Sha384 => with_oaep::<Sha384, U>(mask_digest, user),
                DigestAlgorithm::Sha512 => with_oaep::<Sha512, U>(mask_digest, user),
            },
        }
    }
}

/// What is done with a padding, whose type is one of many.
pub(super) trait UsePadding {
    type Output;

    fn with<P: PaddingScheme>(self, padding: P) -> Self::Output;
}

fn with_oaep<D, U>(mask_digest: DigestAlgorithm, user: U) -> U::Output
where
    D: Digest + FixedOutputReset,
    U: UsePadding,
{
    match mask_digest {
        DigestAlgorithm::Sha1 => user.with(Oaep::<D, Sha1>::new_with_mgf_hash()),
        DigestAlgorithm::Sha256 => user.with(Oaep::<D, Sha256>::new_with_mgf_hash()),
        DigestAlgorithm::Sha384 => user.with(Oaep::<D, Sha384>::new_with_mgf_hash()),
        DigestAlgorithm::Sha512 => user.with(Oaep::<D, Sha512>::new_with_mgf_hash()),
    }
}

const OAEP: Oid = Oid::new_unwrap("1.2.840.113549.1.1.7");
const MGF1: Oid = Oid::new_unwrap("1.2.840.113549.1.1.8");
const LABEL: Oid = Oid::new_unwrap("1.2.840.113549.1.1.9");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let digests = DigestAlgorithm::ALL;
        let pairs = digests
            .iter()
            .flat_map(|&digest| digests.map(|mask_digest| (digest, mask_digest)));
        let oaep = pairs.map(|(digest, mask_digest)| KeyEncryption::RsaOaep {
            digest,
            mask_digest,
        });
        for encryption in oaep.chain([KeyEncryption::RsaPkcs1v15]) {
            let der = Writer::encode(|out| encryption.write(out));
            let read = KeyEncryption::read(Element::only(&der).unwrap());
            assert_eq!(read, Ok(encryption));
        }
    }

    #[test]
    fn parameters_that_mean_something_else_are_refused() {
        let read = |parameters: &dyn Fn(&mut Writer)| {
            let der = Writer::encode(|out| {
                out.sequence(|out| {
                    out.oid(OAEP);
                    parameters(out);
                });
            });
            KeyEncryption::read(Element::only(&der).unwrap())
        };
        let source = |id: Oid, label: &'static [u8]| {
            move |out: &mut Writer| {
                out.sequence(|out| {
                    out.nest(context(2), |out| {
                        out.sequence(|out| {
                            out.oid(id);
                            out.octets(label);
                        });
                    });
                });
            }
        };
        let sha1 = Ok(KeyEncryption::oaep(DigestAlgorithm::Sha1));
        assert_eq!(read(&|_| ()), sha1);
        assert_eq!(read(&|out| out.sequence(|_| ())), sha1);
        assert_eq!(read(&source(LABEL, b"")), sha1);
        assert!(read(&source(LABEL, b"label")).is_err());
        assert!(read(&source(MGF1, b"")).is_err());
        assert!(read(&Writer::null).is_err());
        assert!(read(&|out| out.sequence(Writer::null)).is_err());
    }
}
