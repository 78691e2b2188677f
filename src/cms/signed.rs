//! SignedData: detached, as in the `Mdm-Signature` header, and with content.

use super::{
    AlgorithmPolicy, Certificate, DigestAlgorithm, Element, ErrorKind, Identity, Limits, PublicKey,
    Result, SignatureAlgorithm, Time, TrustPolicy, Walk,
    algorithm::oid,
    armor,
    ber::{self, to_der_and_kept},
    certificate::Fields,
    element::{INTEGER, OCTET_STRING, OID, SEQUENCE, SET, context},
    path,
};
use bytes::Bytes;
use std::fmt;
use subtle::ConstantTimeEq as _;
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// A detached signature: the body that it is over came beside it.
#[derive(Clone)]
pub struct MdmSignature(Message);

impl MdmSignature {
    /// From the text of an `Mdm-Signature` header.
    ///
    /// # Errors
    ///
    /// If it is no base64 of a SignedData with one signer.
    pub fn from_header(header: &str) -> Result<Self> {
        if header.len() / 3 > Limits::default().bytes {
            return Err(ErrorKind::TooLong.into());
        }
        Self::from_bytes(&armor::base64(header)?)
    }

    /// From BER, DER, PEM, base64, or S/MIME.
    ///
    /// # Errors
    ///
    /// If it is none of these, or no SignedData with one signer.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::from_bytes_limited(bytes, &Limits::default())
    }

    /// The same under other limits.
    ///
    /// # Errors
    ///
    /// The same, and sooner.
    pub fn from_bytes_limited(bytes: &[u8], limits: &Limits) -> Result<Self> {
        Message::read(bytes, limits).map(Self)
    }

    /// Checks that the signature is over `body` and fits the certificate that
    /// came with it. That tells not yet who signed: anyone can make a
    /// certificate. Go on with [`Signed::authenticate`].
    ///
    /// # Errors
    ///
    /// If it does not, or the policy does not allow how it was made.
    pub fn verify(&self, body: &[u8], policy: &AlgorithmPolicy) -> Result<Signed> {
        if self.0.content.is_some() {
            return Err(ErrorKind::EmbeddedContent.into());
        }
        self.0.verify(body, policy)
    }
}

/// A signed message with its content: a signed profile, what a device posts at
/// automated enrollment.
#[derive(Clone)]
pub struct AttachedSignature(Message);

impl AttachedSignature {
    /// From BER, DER, PEM, base64, or S/MIME.
    ///
    /// # Errors
    ///
    /// If it is none of these, or no SignedData with one signer.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::from_bytes_limited(bytes, &Limits::default())
    }

    /// The same under other limits.
    ///
    /// # Errors
    ///
    /// The same, and sooner.
    pub fn from_bytes_limited(bytes: &[u8], limits: &Limits) -> Result<Self> {
        Message::read(bytes, limits).map(Self)
    }

    /// Checks that the signature fits the content and the certificate, both of
    /// which came with it. That tells not yet who signed: go on with
    /// [`Signed::authenticate`].
    ///
    /// # Errors
    ///
    /// If it does not, or the policy does not allow how it was made.
    pub fn verify(&self, policy: &AlgorithmPolicy) -> Result<Signed> {
        let content = self.0.content.as_ref().ok_or(ErrorKind::NoContent)?;
        let mut signed = self.0.verify(content, policy)?;
        signed.content = Some(content.clone());
        Ok(signed)
    }

    /// The content, of which nothing is proven.
    pub(crate) fn unverified_content(&self) -> Option<&Bytes> {
        self.0.content.as_ref()
    }
}

impl fmt::Debug for MdmSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MdmSignature").finish_non_exhaustive()
    }
}

impl fmt::Debug for AttachedSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachedSignature").finish_non_exhaustive()
    }
}

/// What is signed, by whoever holds the key of the certificate that came with
/// it. **Not an identity**: the certificate is as yet anybody's.
#[derive(Clone)]
pub struct Signed {
    certificate: Certificate,
    others: Vec<Certificate>,
    digest: DigestAlgorithm,
    signing_time: Option<Time>,
    content: Option<Bytes>,
}

impl Signed {
    /// Finds a path from the certificate to one of the policy's anchors.
    ///
    /// # Errors
    ///
    /// If there is none that holds.
    pub fn authenticate(&self, policy: &TrustPolicy) -> Result<Identity> {
        let path = path::find(&self.certificate, &self.others, policy)?;
        Ok(Identity::new(path, self.clone()))
    }

    /// The certificate that whoever signed claims.
    pub fn claimed_certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The other certificates in the message.
    pub fn other_certificates(&self) -> &[Certificate] {
        &self.others
    }

    /// The digest that the signature was made with.
    pub fn digest(&self) -> DigestAlgorithm {
        self.digest
    }

    /// When the signer says to have signed.
    pub fn signing_time(&self) -> Option<Time> {
        self.signing_time
    }

    /// The content of an attached signature.
    pub fn content(&self) -> Option<&Bytes> {
        self.content.as_ref()
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("claimed_certificate", &self.certificate)
            .field("digest", &self.digest)
            .field("signing_time", &self.signing_time)
            .finish_non_exhaustive()
    }
}

/// A SignedData with one signer, of which nothing is proven.
#[derive(Clone)]
struct Message {
    content_type: Oid,
    content: Option<Bytes>,
    certificates: Vec<Certificate>,
    signer: Signer,
}

#[derive(Clone)]
struct Signer {
    id: SignerId,
    digest: Result<DigestAlgorithm>,
    algorithm: Result<SignatureAlgorithm>,
    /// Encoded as the SET that was signed, if there are any.
    attributes: Option<Vec<u8>>,
    signature: Vec<u8>,
}

#[derive(Clone)]
enum SignerId {
    /// The name with its header, and the serial.
    Issuer(Vec<u8>, Vec<u8>),
    Key(Vec<u8>),
}

pub(crate) const PEM_LABELS: &[&str] = &["CMS", "PKCS7", "PKCS #7 SIGNED DATA"];
pub(crate) const DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.1");
pub(crate) const SIGNED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.2");
pub(crate) const CONTENT_TYPE: Oid = Oid::new_unwrap("1.2.840.113549.1.9.3");
pub(crate) const MESSAGE_DIGEST: Oid = Oid::new_unwrap("1.2.840.113549.1.9.4");
pub(crate) const SIGNING_TIME: Oid = Oid::new_unwrap("1.2.840.113549.1.9.5");

impl Message {
    fn read(bytes: &[u8], limits: &Limits) -> Result<Self> {
        let ber = armor::open(bytes, PEM_LABELS, limits)?;
        let (der, kept) = to_der_and_kept(&ber, limits)?;
        let mut message = Self::walk(&der, limits)?;
        // Certificates are signed as they came, and known by that.
        if let Some(Ok(kept)) = kept.map(|kept| Self::walk(&kept, limits)) {
            message.certificates = kept.certificates;
        }
        Ok(message)
    }

    fn walk(der: &[u8], limits: &Limits) -> Result<Self> {
        let mut walk = Element::only(der)?.expect(SEQUENCE)?.walk();
        if oid(walk.next()?)? != SIGNED_DATA {
            return Err(ErrorKind::NotSignedData.into());
        }
        let signed_data = walk.expect(context(0))?.inner()?.expect(SEQUENCE)?;
        walk.end()?;

        let mut walk = signed_data.walk();
        walk.expect(INTEGER)?;
        walk.expect(SET)?;
        let mut encapsulated = walk.expect(SEQUENCE)?.walk();
        let content_type = oid(encapsulated.next()?)?;
        let content = match encapsulated.optional(context(0))? {
            Some(content) => Some(content.inner()?.expect(OCTET_STRING)?.content),
            None => None,
        };
        encapsulated.end()?;
        let certificates = match walk.optional(context(0))? {
            Some(set) => certificates(set.walk(), limits)?,
            None => Vec::new(),
        };
        walk.optional(context(1))?;
        let mut signers = walk.expect(SET)?.walk();
        walk.end()?;
        if signers.is_empty() {
            return Err(ErrorKind::NoSigner.into());
        }
        let signer = Signer::read(signers.expect(SEQUENCE)?.walk())?;
        if !signers.is_empty() {
            return Err(ErrorKind::SeveralSigners.into());
        }
        Ok(Self {
            content_type,
            content: content.map(Bytes::copy_from_slice),
            certificates,
            signer,
        })
    }

    fn verify(&self, body: &[u8], policy: &AlgorithmPolicy) -> Result<Signed> {
        if body.is_empty() {
            return Err(ErrorKind::EmptyContent.into());
        }
        let algorithm = self.signer.algorithm?;
        let digest = algorithm.digest(self.signer.digest?)?;
        let mut signing_time = None;
        let message = match &self.signer.attributes {
            None => {
                if self.content_type != DATA {
                    return Err(ErrorKind::WrongContentType.into());
                }
                if is_attributes(body) {
                    return Err(ErrorKind::DisguisedAttributes.into());
                }
                body
            }
            Some(encoded) => {
                let attributes = Attributes::read(encoded)?;
                if attributes.content_type()? != self.content_type {
                    return Err(ErrorKind::WrongContentType.into());
                }
                let expected = attributes.message_digest()?;
                let actual = policy.digest(digest, body)?;
                if !bool::from(expected.ct_eq(&actual)) {
                    return Err(ErrorKind::WrongMessageDigest.into());
                }
                signing_time = attributes.signing_time()?;
                encoded
            }
        };
        let (certificate, key) = self.signer_certificate()?;
        policy.verify(&key, algorithm, digest, message, &self.signer.signature)?;
        Ok(Signed {
            certificate: certificate.clone(),
            others: self
                .certificates
                .iter()
                .filter(|&other| other != certificate)
                .cloned()
                .collect(),
            digest,
            signing_time,
            content: None,
        })
    }

    fn signer_certificate(&self) -> Result<(&Certificate, PublicKey<'_>)> {
        if self.certificates.is_empty() {
            return Err(ErrorKind::NoCertificate.into());
        }
        let mut found: Option<(&Certificate, PublicKey<'_>)> = None;
        for certificate in &self.certificates {
            let named =
                certificate.fields(|fields| self.signer.id.is(&fields).then_some(fields.key));
            match (named, found) {
                (Some(_), Some((first, _))) if first != certificate => {
                    return Err(ErrorKind::AmbiguousCertificate.into());
                }
                (Some(key), None) => found = Some((certificate, key)),
                _ => {}
            }
        }
        found.ok_or(ErrorKind::NoSignerCertificate.into())
    }
}

/// The certificates of the set. Attribute certificates and broken ones, which
/// the signer may not even need, are passed over.
fn certificates(set: Walk<'_>, limits: &Limits) -> Result<Vec<Certificate>> {
    let mut certificates = Vec::new();
    for (count, element) in set.enumerate() {
        if count == limits.certificates {
            return Err(ErrorKind::TooManyCertificates.into());
        }
        certificates.extend(Certificate::from_der(element?.whole));
    }
    Ok(certificates)
}

impl Signer {
    fn read(mut walk: Walk<'_>) -> Result<Self> {
        walk.expect(INTEGER)?;
        let id = walk.next()?;
        let id = match id.tag {
            SEQUENCE => {
                let mut walk = id.walk();
                let issuer = walk.expect(SEQUENCE)?.whole.to_vec();
                let serial = walk.expect(INTEGER)?.content.to_vec();
                walk.end()?;
                SignerId::Issuer(issuer, serial)
            }
            0x80 => SignerId::Key(id.content.to_vec()),
            _ => return Err(ErrorKind::Malformed.into()),
        };
        let digest = DigestAlgorithm::read(walk.expect(SEQUENCE)?);
        let attributes = walk.optional(context(0))?.map(|attributes| {
            // Signed was the SET, sent is [0] in its place; the rest is as it
            // came, in whichever order.
            let mut set = vec![SET];
            ber::length(&mut set, attributes.content.len());
            set.extend_from_slice(attributes.content);
            set
        });
        let algorithm = SignatureAlgorithm::read(walk.expect(SEQUENCE)?);
        let signature = walk.expect(OCTET_STRING)?.content.to_vec();
        walk.optional(context(1))?;
        walk.end()?;
        Ok(Self {
            id,
            digest,
            algorithm,
            attributes,
            signature,
        })
    }
}

impl SignerId {
    fn is(&self, certificate: &Fields<'_>) -> bool {
        match self {
            Self::Issuer(issuer, serial) => {
                certificate.issuer == issuer && certificate.serial == serial
            }
            Self::Key(identifier) => certificate.key_identifier() == Some(identifier),
        }
    }
}

/// Whether bytes are a SET of attributes. If content of this shape were taken
/// without signed attributes, the attributes of any signed message would make
/// a second message with the same signature.
pub(crate) fn is_attributes(content: &[u8]) -> bool {
    let first = || {
        let mut walk = Element::only(content)?.expect(SET)?.walk();
        walk.expect(SEQUENCE)?.walk().expect(OID)
    };
    first().is_ok()
}

struct Attributes<'a>(Walk<'a>);

impl<'a> Attributes<'a> {
    fn read(encoded: &'a [u8]) -> Result<Self> {
        let walk = Element::only(encoded)?.expect(SET)?.walk();
        if walk.is_empty() {
            return Err(ErrorKind::EmptyAttributes.into());
        }
        Ok(Self(walk))
    }

    /// The one value of an attribute.
    fn get(&self, id: Oid) -> Result<Option<Element<'a>>> {
        let mut found = None;
        for attribute in self.0 {
            let mut walk = attribute?.expect(SEQUENCE)?.walk();
            let type_ = oid(walk.next()?)?;
            let values = walk.expect(SET)?;
            walk.end()?;
            if type_ != id {
                continue;
            }
            let mut values = values.walk();
            let value = values.next().map_err(|_| ErrorKind::AttributeValues)?;
            if !values.is_empty() {
                return Err(ErrorKind::AttributeValues.into());
            }
            if found.replace(value).is_some() {
                return Err(ErrorKind::RepeatedAttribute.into());
            }
        }
        Ok(found)
    }

    fn content_type(&self) -> Result<Oid> {
        oid(self.get(CONTENT_TYPE)?.ok_or(ErrorKind::NoContentType)?)
    }

    fn message_digest(&self) -> Result<&'a [u8]> {
        let digest = self
            .get(MESSAGE_DIGEST)?
            .ok_or(ErrorKind::NoMessageDigest)?;
        Ok(digest.expect(OCTET_STRING)?.content)
    }

    fn signing_time(&self) -> Result<Option<Time>> {
        match self.get(SIGNING_TIME)? {
            None => Ok(None),
            Some(time) if matches!(time.tag, 0x17 | 0x18) => {
                Time::from_asn1(time.content, time.tag == 0x17).map(Some)
            }
            Some(_) => Err(ErrorKind::Malformed.into()),
        }
    }
}
