//! Signing: attached, as profiles are, and detached.

use super::{
    AlgorithmPolicy, Certificate, DigestAlgorithm, Element, ErrorKind, KeyAlgorithm, Limits,
    Result, SignatureAlgorithm, Signer, Time, Verifier as _,
    certificate::Fields,
    der_write::Writer,
    element::{INTEGER, SET, context},
    signed::{CONTENT_TYPE, DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_TIME, is_attributes},
    verifier::RustCrypto,
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use std::fmt;
use x509_cert::{
    der::{Decode as _, oid::ObjectIdentifier as Oid},
    ext::pkix::KeyUsage,
};

/// What is to be signed, with which certificate, and how: a CMS SignedData
/// ([RFC 5652](https://www.rfc-editor.org/rfc/rfc5652#section-5)) in DER.
///
/// ```
/// use apple_mdm::cms::{Certificate, Result, Signing, SigningKey, Time};
///
/// /// A profile that devices show as its sender's. Served as
/// /// `application/x-apple-aspen-config`.
/// fn sign(
///     profile: &[u8],
///     key: &SigningKey,
///     certificate: &Certificate,
///     authorities: &[Certificate],
///     now: Time,
/// ) -> Result<Vec<u8>> {
///     let signing = Signing::attached(profile, certificate, now).chain(authorities);
///     Ok(signing.sign(key)?.into_der())
/// }
/// ```
///
/// And where the key is with someone else:
///
/// ```
/// # use apple_mdm::cms::{Certificate, Error, Signing, Time};
/// # struct Vault;
/// # impl Vault {
/// #     async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, Error> { Ok(Vec::new()) }
/// # }
/// # async fn f(vault: Vault, profile: &[u8], certificate: &Certificate, now: Time) -> Result<(), Error> {
/// let prepared = Signing::attached(profile, certificate, now).prepare()?;
/// let signature = vault.sign(prepared.to_be_signed()).await?;
/// let profile = prepared.finish(&signature)?;
/// # Ok(())
/// # }
/// ```
///
/// The same input gives the same bytes, so a first step can be done again to
/// finish what another process began. Whether the certificate has expired, and
/// who issued it, is not looked at: devices show a profile as unverified then.
#[derive(Clone)]
#[must_use]
pub struct Signing<'a> {
    content: &'a [u8],
    detached: bool,
    certificate: &'a Certificate,
    chain: Vec<Certificate>,
    at: Option<Time>,
    digest: Option<DigestAlgorithm>,
}

impl<'a> Signing<'a> {
    /// A message that holds its content, as a signed profile does. `at` is the
    /// signing time that it tells.
    pub fn attached(content: &'a [u8], certificate: &'a Certificate, at: Time) -> Self {
        Self {
            content,
            detached: false,
            certificate,
            chain: Vec::new(),
            at: Some(at),
            digest: None,
        }
    }

    /// A signature to stand beside `body`, as in the `Mdm-Signature` header.
    pub fn detached(body: &'a [u8], certificate: &'a Certificate, at: Time) -> Self {
        Self {
            detached: true,
            ..Self::attached(body, certificate, at)
        }
    }

    /// Adds certificates between the signer's and the trust anchor. Order does
    /// not matter; what stands twice is sent once.
    pub fn chain<'c>(mut self, more: impl IntoIterator<Item = &'c Certificate>) -> Self {
        self.chain.extend(more.into_iter().cloned());
        self
    }

    /// Sets the digest. Unless set it is the signer's, if that is bound to one,
    /// else [`KeyAlgorithm::usual_digest`]. SHA-1 is refused.
    pub fn digest(mut self, digest: DigestAlgorithm) -> Self {
        self.digest = Some(digest);
        self
    }

    /// Signs the content itself, without signed attributes, and tells no time.
    /// Devices sign their headers in either way; profiles are better off with
    /// attributes.
    pub fn without_attributes(mut self) -> Self {
        self.at = None;
        self
    }

    /// Signs.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::WrongKey`] if the signer's key is not that of the
    /// certificate, what [`prepare`](Self::prepare) refuses, and what the
    /// signer says.
    pub fn sign(&self, signer: &dyn Signer) -> Result<SignedMessage> {
        let prepared = self.prepared(self.digest.or_else(|| signer.digest()))?;
        if signer.algorithm() != prepared.key {
            return Err(ErrorKind::WrongKey.into());
        }
        prepared.finish(&signer.sign(prepared.digest, prepared.to_be_signed())?)
    }

    /// The first of two steps: what is to be signed with a key that is
    /// elsewhere.
    ///
    /// # Errors
    ///
    /// If what came of it would be refused by who verifies it: no content,
    /// SHA-1, an RSA key of less than 2048 bits or a key of another kind than
    /// those of [`KeyAlgorithm`], a certificate that may not sign, more than 32
    /// certificates, or two with the same issuer and serial.
    pub fn prepare(&self) -> Result<Prepared> {
        self.prepared(self.digest)
    }

    fn prepared(&self, digest: Option<DigestAlgorithm>) -> Result<Prepared> {
        if self.content.is_empty() {
            return Err(ErrorKind::EmptyContent.into());
        }
        let key = usable_key(self.certificate)?;
        let digest = digest.unwrap_or_else(|| key.usual_digest());
        if digest == DigestAlgorithm::Sha1 {
            return Err(ErrorKind::Sha1.into());
        }
        let content = Bytes::copy_from_slice(self.content);
        let (to_be_signed, has_attributes) = match self.at {
            Some(at) => (attributes(&content, digest, at)?.into(), true),
            None if is_attributes(&content) => return Err(ErrorKind::DisguisedAttributes.into()),
            None => (content.clone(), false),
        };
        Ok(Prepared {
            key,
            digest,
            to_be_signed,
            has_attributes,
            content: (!self.detached).then_some(content),
            certificates: self.certificates()?,
        })
    }

    /// The signer's, then the others.
    fn certificates(&self) -> Result<Vec<Certificate>> {
        let mut all = vec![self.certificate.clone()];
        let signer = Fields::read(self.certificate.as_der())?;
        for certificate in &self.chain {
            if all.contains(certificate) {
                continue;
            }
            let fields = Fields::read(certificate.as_der())?;
            if fields.issuer == signer.issuer && fields.serial == signer.serial {
                return Err(ErrorKind::AmbiguousCertificate.into());
            }
            all.push(certificate.clone());
        }
        if all.len() > Limits::default().certificates {
            return Err(ErrorKind::TooManyCertificates.into());
        }
        Ok(all)
    }
}

impl fmt::Debug for Signing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signing")
            .field("detached", &self.detached)
            .field("certificate", self.certificate)
            .field("at", &self.at)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

/// A message that lacks its signature.
#[derive(Clone)]
#[must_use]
pub struct Prepared {
    key: KeyAlgorithm,
    digest: DigestAlgorithm,
    to_be_signed: Bytes,
    has_attributes: bool,
    content: Option<Bytes>,
    /// The signer's first.
    certificates: Vec<Certificate>,
}

impl Prepared {
    /// The bytes to be signed, not hashed yet.
    pub fn to_be_signed(&self) -> &[u8] {
        &self.to_be_signed
    }

    /// Their digest, for services that sign digests. PKCS#1 v1.5 puts it into
    /// a DigestInfo: a service that wants to be told which digest it is does
    /// that itself.
    pub fn prehash(&self) -> Vec<u8> {
        RustCrypto.digest(self.digest, &self.to_be_signed)
    }

    /// The digest to sign with.
    pub fn digest(&self) -> DigestAlgorithm {
        self.digest
    }

    /// What kind of key has to sign.
    pub fn algorithm(&self) -> KeyAlgorithm {
        self.key
    }

    /// The second step: the message with its signature. That is RSA PKCS#1
    /// v1.5, or ECDSA in DER or as the two numbers one after the other.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::WrongKey`] if it is not a signature over
    /// [`to_be_signed`](Self::to_be_signed) by the key of the certificate.
    pub fn finish(&self, signature: &[u8]) -> Result<SignedMessage> {
        let signature = self.key.normalize(signature)?;
        let signer = self.certificates.first();
        let signer = signer.ok_or(ErrorKind::NoCertificate)?;
        let algorithm = SignatureAlgorithm {
            family: self.key.family(),
            digest: None,
        };
        AlgorithmPolicy::new()
            .verify(
                &signer.public_key(),
                algorithm,
                self.digest,
                &self.to_be_signed,
                &signature,
            )
            .map_err(|error| match error.kind() {
                ErrorKind::BadSignature => ErrorKind::WrongKey.into(),
                _ => error,
            })?;
        let signer = Fields::read(signer.as_der())?;
        Ok(SignedMessage(Writer::encode(|out| {
            out.sequence(|out| {
                out.oid(SIGNED_DATA);
                out.nest(context(0), |out| {
                    out.sequence(|out| self.signed_data(&signer, &signature, out));
                });
            });
        })))
    }

    fn signed_data(&self, signer: &Fields<'_>, signature: &[u8], out: &mut Writer) {
        // Version 1: plain data, X.509 certificates, a signer by its issuer.
        out.small(1);
        out.nest(SET, |out| self.digest.write(out));
        out.sequence(|out| {
            out.oid(DATA);
            if let Some(content) = &self.content {
                out.nest(context(0), |out| out.octets(content));
            }
        });
        let certificates = self.certificates.iter();
        out.set_of_tagged(
            context(0),
            certificates.map(|c| c.as_der().to_vec()).collect(),
        );
        out.nest(SET, |out| {
            out.sequence(|out| self.signer_info(signer, signature, out));
        });
    }

    fn signer_info(&self, signer: &Fields<'_>, signature: &[u8], out: &mut Writer) {
        out.small(1);
        out.sequence(|out| {
            out.raw(signer.issuer);
            out.value(INTEGER, signer.serial);
        });
        self.digest.write(out);
        if self.has_attributes
            && let Ok(set) = Element::only(&self.to_be_signed)
        {
            // Signed as a SET, sent under a tag in its place.
            out.value(context(0), set.content);
        }
        SignatureAlgorithm::write(self.key.family(), self.digest, out);
        out.octets(signature);
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("algorithm", &self.key)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

/// A signed message, in DER: what is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedMessage(Vec<u8>);

impl SignedMessage {
    /// Its bytes: the file of a signed profile, which is served as
    /// `application/x-apple-aspen-config`.
    pub fn as_der(&self) -> &[u8] {
        &self.0
    }

    /// The same, to keep.
    #[must_use]
    pub fn into_der(self) -> Vec<u8> {
        self.0
    }

    /// In base64 on one line: the value of an `Mdm-Signature` header, if the
    /// message is detached.
    pub fn to_header(&self) -> String {
        BASE64_STANDARD.encode(&self.0)
    }
}

impl AsRef<[u8]> for SignedMessage {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<SignedMessage> for Vec<u8> {
    fn from(message: SignedMessage) -> Self {
        message.0
    }
}

impl fmt::Debug for SignedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedMessage({} bytes)", self.0.len())
    }
}

/// The key of a certificate, if what it signs can be verified.
fn usable_key(certificate: &Certificate) -> Result<KeyAlgorithm> {
    let fields = Fields::read(certificate.as_der())?;
    let key = KeyAlgorithm::of(&fields.key).ok_or(ErrorKind::UnsupportedAlgorithm)?;
    if key == KeyAlgorithm::Rsa && fields.key.bits() < 2048 {
        return Err(ErrorKind::ShortKey.into());
    }
    if let Some(extension) = fields.extensions.get(KEY_USAGE)? {
        let usage = KeyUsage::from_der(extension.value).map_err(|_| ErrorKind::Malformed)?;
        if !usage.digital_signature() && !usage.non_repudiation() {
            return Err(ErrorKind::KeyUsage.into());
        }
    }
    Ok(key)
}

/// The signed attributes as the SET that is signed.
fn attributes(content: &[u8], digest: DigestAlgorithm, at: Time) -> Result<Vec<u8>> {
    let (tag, time) = asn1_time(at)?;
    let hash = RustCrypto.digest(digest, content);
    let attribute = |id: Oid, value: &dyn Fn(&mut Writer)| {
        Writer::encode(|out| {
            out.sequence(|out| {
                out.oid(id);
                out.nest(SET, value);
            });
        })
    };
    Ok(Writer::encode(|out| {
        out.set_of(vec![
            attribute(CONTENT_TYPE, &|out| out.oid(DATA)),
            attribute(SIGNING_TIME, &|out| out.value(tag, time.as_bytes())),
            attribute(MESSAGE_DIGEST, &|out| out.octets(&hash)),
        ]);
    }))
}

/// As RFC 5652, 11.3, has it: UTCTime from 1950 to 2049, else GeneralizedTime.
fn asn1_time(at: Time) -> Result<(u8, String)> {
    let text = at.to_string();
    let mut digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.starts_with('-') || digits.len() != 14 {
        return Err(ErrorKind::BadTime.into());
    }
    digits.push('Z');
    match digits.get(..4) {
        Some(year) if ("1950"..="2049").contains(&year) => Ok((0x17, digits.split_off(2))),
        _ => Ok((0x18, digits)),
    }
}

pub(crate) const KEY_USAGE: Oid = Oid::new_unwrap("2.5.29.15");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_by_their_year() {
        let written = |text: &str| asn1_time(text.parse().unwrap()).unwrap();
        for (text, tag, expected) in [
            ("1950-01-01T00:00:00Z", 0x17, "500101000000Z"),
            ("1949-12-31T23:59:59Z", 0x18, "19491231235959Z"),
            ("1999-12-31T23:59:59Z", 0x17, "991231235959Z"),
            ("2049-12-31T23:59:59Z", 0x17, "491231235959Z"),
            ("2050-01-01T00:00:00Z", 0x18, "20500101000000Z"),
            ("9999-12-31T23:59:59Z", 0x18, "99991231235959Z"),
        ] {
            assert_eq!(written(text), (tag, expected.to_owned()));
        }
        for seconds in [i64::MIN, -62_167_219_201, 253_402_300_800, i64::MAX] {
            let error = asn1_time(Time::from_unix(seconds)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::BadTime, "{seconds}");
        }
    }
}
