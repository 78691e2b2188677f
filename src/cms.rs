//! Who sent it, and who may read it: CMS signatures, certificate paths and
//! enveloped data.
//!
//! Two questions, and a type for the answer to each. Does the signature fit
//! the certificate that came with it? [`Signed`]. Does that certificate come
//! from an authority that is trusted? [`Identity`]. Anyone can make the first;
//! only the second is the device. There is no way to it but through a
//! [`TrustPolicy`].
//!
//! A server's handler, from the `Mdm-Signature` header and the body of a
//! request to who sent it:
//!
//! ```
//! use apple_mdm::cms::{AlgorithmPolicy, Certificate, Error, Identity, MdmSignature, PathMemo};
//! use apple_mdm::cms::{Time, TrustPolicy, Usage, Validity};
//! use std::{sync::Arc, time::{Duration, SystemTime}};
//!
//! fn who(header: &str, body: &[u8], authority: &Certificate, memo: &Arc<PathMemo>)
//!     -> Result<Identity, Error> {
//!     let algorithms = AlgorithmPolicy::new().allow_sha1(); // devices still use it
//!     let signed = MdmSignature::from_header(header)?.verify(body, &algorithms)?;
//!     let now = Time::from(SystemTime::now());
//!     let trust = TrustPolicy::new([authority.clone()], Validity::At(now))
//!         .skew(Duration::from_secs(300)) // clocks of devices go wrong
//!         .usage(Usage::CLIENT_AUTH)
//!         .memo(memo.clone()); // who comes again costs one public-key operation
//!     signed.authenticate(&trust)
//! }
//! ```
//!
//! Whether that is who the body says it is, and the one on record, is for
//! [`identity`](crate::identity), one room up.
//!
//! Messages with content of their own are an [`AttachedSignature`].
//!
//! Taken are RSA (PKCS#1 v1.5) and ECDSA on P-256 and P-384, with SHA-256, 384
//! and 512, and SHA-1 where a policy says so; BER and DER; with and without
//! signed attributes. A message has exactly one signer, and brings that
//! signer's certificate. Revocation is not looked at.
//!
//! Signatures are computed by [`RustCrypto`], or by `Ring` or `AwsLcRs` where
//! the features `ring` and `aws-lc-rs` are on and a policy names them:
//! [`AlgorithmPolicy::verifier`], [`TrustPolicy::verifier`].
//!
//! [`kind`] tells what a message is before it is opened. Profiles are signed by [`Signing`], in one call or, where the key is
//! elsewhere, in two steps.
//!
//! What is for one reader alone is an [`Encryption`] on its way out and an
//! [`Enveloped`] on its way in: the payloads of a profile for one device, an
//! escrowed recovery key, a token of Automated Device Enrollment.
//!
//! This module knows nothing of the protocol around it.

mod algorithm;
mod armor;
pub mod ber;
mod certificate;
mod der_write;
mod element;
mod enveloped;
mod error;
mod kind;
mod memo;
mod path;
mod sign;
mod signed;
mod signer;
mod signing_key;
mod time;
mod verifier;

use algorithm::SignatureAlgorithm;
use element::{Element, Walk};

pub use algorithm::{AlgorithmPolicy, DigestAlgorithm, PublicKey};
pub use ber::Limits;
pub use certificate::{Certificate, Fingerprint};
pub use enveloped::{
    ContentEncryption, ContentKey, EncryptedMessage, Encryption, Enveloped, KeyDecryptor,
    KeyEncryption, Plaintext, RsaKey, decrypt_mime,
};
pub use error::{Error, ErrorKind, Result};
pub use kind::{ContentKind, kind};
pub use memo::PathMemo;
pub use path::{Identity, TrustPolicy, Usage, Validity};
pub use sign::{Prepared, SignedMessage, Signing};
pub use signed::{AttachedSignature, MdmSignature, Signed};
pub use signer::{KeyAlgorithm, SignatureSigner, Signer};
pub use signing_key::SigningKey;
pub use time::Time;
#[cfg(feature = "aws-lc-rs")]
pub use verifier::AwsLcRs;
#[cfg(feature = "ring")]
pub use verifier::Ring;
pub use verifier::{RustCrypto, Verifier};

/// The traits of random number generators that [`Encryption`] takes.
pub use rsa::rand_core;
