//! Certificates as they are in the field.

use super::{
    DigestAlgorithm, Element, Error, ErrorKind, Limits, PublicKey, Result, SignatureAlgorithm,
    Time, Walk,
    algorithm::oid,
    armor,
    element::{BOOLEAN, INTEGER, OCTET_STRING, OID, SEQUENCE, SET, context},
};
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use std::{
    fmt::{self, Write as _},
    hash::{Hash, Hasher},
    str::FromStr,
    sync::OnceLock,
};
use x509_cert::{
    der::{Decode as _, oid::ObjectIdentifier as Oid},
    name::RdnSequence,
};

/// An X.509 certificate: its facts, as it claims them.
///
/// A certificate that was read proves nothing. What makes its facts true is a
/// path to a trust anchor: [`Signed::authenticate`](super::Signed::authenticate).
///
/// Taken are version 1, serial numbers of any length and sign, empty subjects,
/// and times without seconds. Not taken is a BOOLEAN that is neither 00 nor FF
/// in an extension that matters.
#[derive(Clone)]
pub struct Certificate {
    der: Bytes,
    /// Asked for more than once for every message: computed once.
    fingerprint: OnceLock<Fingerprint>,
}

impl Certificate {
    /// From DER, or from PEM that holds exactly one certificate.
    ///
    /// # Errors
    ///
    /// If it is neither, or not the structure of a certificate.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::from_der(&armor::open(bytes, PEM_LABELS, &Limits::default())?)
    }

    /// From PEM that holds exactly one certificate. Other blocks, and text
    /// around it, are skipped.
    ///
    /// # Errors
    ///
    /// If there is none, or more than one, or it is broken.
    pub fn from_pem(text: &str) -> Result<Self> {
        let mut all = Self::all_from_pem(text)?;
        match (all.pop(), all.is_empty()) {
            (Some(only), true) => Ok(only),
            _ => Err(ErrorKind::TrailingBytes.into()),
        }
    }

    /// All certificates of a PEM file, in their order. Other blocks, and text
    /// between them, are skipped.
    ///
    /// # Errors
    ///
    /// If one of them is broken, or there is none.
    pub fn all_from_pem(text: &str) -> Result<Vec<Self>> {
        let all = armor::pem(text, PEM_LABELS)
            .map(|block| Self::from_der(&block?))
            .collect::<Result<Vec<_>>>()?;
        if all.is_empty() {
            return Err(ErrorKind::Armor.into());
        }
        Ok(all)
    }

    /// From DER.
    ///
    /// # Errors
    ///
    /// If it is not the structure of a certificate, or longer than 64 KiB.
    pub fn from_der(der: &[u8]) -> Result<Self> {
        // What is decoded of one takes many times its size.
        if der.len() > MAX_LEN {
            return Err(ErrorKind::TooLong.into());
        }
        Fields::read(der)?;
        Ok(Self {
            der: Bytes::copy_from_slice(der),
            fingerprint: OnceLock::new(),
        })
    }

    /// The certificate as it came.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// The SHA-256 of the certificate.
    pub fn fingerprint(&self) -> Fingerprint {
        *self
            .fingerprint
            .get_or_init(|| Fingerprint(Sha256::digest(&self.der).into()))
    }

    /// The subject as in RFC 4514, `CN=a,O=b`; empty if it is.
    pub fn subject(&self) -> String {
        self.fields(|fields| name_text(fields.subject))
    }

    /// The issuer as in RFC 4514.
    pub fn issuer(&self) -> String {
        self.fields(|fields| name_text(fields.issuer))
    }

    /// The user id in the subject: of a push certificate, its topic.
    pub fn subject_uid(&self) -> Option<String> {
        self.fields(|fields| user_id(fields.subject).ok().flatten())
    }

    /// The serial number in upper-case hexadecimal, with a minus if negative.
    pub fn serial(&self) -> String {
        self.fields(|fields| serial_text(fields.serial))
    }

    /// The first moment at which it is valid.
    pub fn not_before(&self) -> Option<Time> {
        self.fields(|fields| fields.not_before)
    }

    /// The last moment at which it is valid.
    pub fn not_after(&self) -> Option<Time> {
        self.fields(|fields| fields.not_after)
    }

    /// Its key, of which the algorithm and size can be asked.
    pub fn public_key(&self) -> PublicKey<'_> {
        self.fields(|fields| fields.key)
    }

    /// What is in it. `from_der` has read it once, so it can be read.
    pub(crate) fn fields<'a, T: Default>(&'a self, read: impl FnOnce(Fields<'a>) -> T) -> T {
        Fields::read(&self.der).map(read).unwrap_or_default()
    }
}

/// By their bytes.
impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.der == other.der
    }
}

impl Eq for Certificate {}

impl Hash for Certificate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.der.hash(state);
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("fingerprint", &self.fingerprint())
            .finish_non_exhaustive()
    }
}

/// The SHA-256 of a certificate: what a server keeps to know it again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for Fingerprint {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl From<Fingerprint> for [u8; 32] {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.0
    }
}

impl From<&Certificate> for Fingerprint {
    fn from(certificate: &Certificate) -> Self {
        certificate.fingerprint()
    }
}

/// Lower-case hexadecimal.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// Hexadecimal of either case, with or without colons.
impl FromStr for Fingerprint {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let bad = || Error::from(ErrorKind::BadFingerprint);
        let mut digits = text.chars().filter(|&char| char != ':');
        let mut digit = || digits.next()?.to_digit(16);
        let mut bytes = [0; 32];
        for byte in &mut bytes {
            let value = digit().zip(digit()).map(|(high, low)| high << 4 | low);
            *byte = value
                .and_then(|value| value.try_into().ok())
                .ok_or_else(bad)?;
        }
        match digits.next() {
            None => Ok(Self(bytes)),
            Some(_) => Err(bad()),
        }
    }
}

/// A certificate, walked: every field where it stands in the bytes.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    /// TBSCertificate with its header: what was signed.
    pub(crate) signed: &'a [u8],
    pub(crate) serial: &'a [u8],
    /// Names with their headers.
    pub(crate) issuer: &'a [u8],
    pub(crate) subject: &'a [u8],
    pub(crate) not_before: Option<Time>,
    pub(crate) not_after: Option<Time>,
    pub(crate) key: PublicKey<'a>,
    pub(crate) is_version_1: bool,
    pub(crate) extensions: Extensions<'a>,
    /// The AlgorithmIdentifiers, inside and outside of what was signed.
    inner_algorithm: Element<'a>,
    outer_algorithm: Element<'a>,
    pub(crate) signature: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(crate) fn read(der: &'a [u8]) -> Result<Self> {
        let mut outer = Element::only(der)?.expect(SEQUENCE)?.walk();
        let signed = outer.expect(SEQUENCE)?;
        let outer_algorithm = outer.expect(SEQUENCE)?;
        let signature = outer.next()?.bits()?;
        outer.end()?;

        let mut walk = signed.walk();
        let version = match walk.optional(context(0))? {
            Some(version) => version.inner()?.expect(INTEGER)?.content,
            None => &[0],
        };
        let serial = walk.expect(INTEGER)?.content;
        let inner_algorithm = walk.expect(SEQUENCE)?;
        let issuer = walk.expect(SEQUENCE)?.whole;
        let mut validity = walk.expect(SEQUENCE)?.walk();
        let not_before = time(validity.next()?);
        let not_after = time(validity.next()?);
        let subject = walk.expect(SEQUENCE)?.whole;
        let key = PublicKey::read(walk.expect(SEQUENCE)?);
        // Unique identifiers, primitive.
        walk.optional(0x81)?;
        walk.optional(0x82)?;
        let extensions = match walk.optional(context(3))? {
            Some(extensions) => extensions.inner()?.expect(SEQUENCE)?.walk(),
            None => Walk(&[]),
        };
        walk.end()?;
        Ok(Self {
            signed: signed.whole,
            serial,
            issuer,
            subject,
            not_before,
            not_after,
            key,
            is_version_1: version == [0],
            extensions: Extensions(extensions),
            inner_algorithm,
            outer_algorithm,
            signature,
        })
    }

    /// The subjectKeyIdentifier.
    pub(crate) fn key_identifier(&self) -> Option<&'a [u8]> {
        let extension = self.extensions.get(SUBJECT_KEY_IDENTIFIER).ok()??;
        let identifier = Element::only(extension.value).ok()?;
        Some(identifier.expect(OCTET_STRING).ok()?.content)
    }

    /// How the certificate is signed.
    pub(crate) fn algorithm(&self) -> Result<(SignatureAlgorithm, DigestAlgorithm)> {
        let algorithm = SignatureAlgorithm::read(self.outer_algorithm)?;
        if SignatureAlgorithm::read(self.inner_algorithm)? != algorithm {
            return Err(ErrorKind::AlgorithmMismatch.into());
        }
        let digest = algorithm.digest.ok_or(ErrorKind::UnsupportedAlgorithm)?;
        Ok((algorithm, digest))
    }
}

/// The extensions, not yet read.
#[derive(Clone, Copy)]
pub(crate) struct Extensions<'a>(Walk<'a>);

pub(crate) struct Extension<'a> {
    /// The object identifier as it stands there: most are passed over.
    pub(crate) id: &'a [u8],
    pub(crate) critical: bool,
    pub(crate) value: &'a [u8],
}

impl<'a> Extensions<'a> {
    pub(crate) fn iter(self) -> impl Iterator<Item = Result<Extension<'a>>> {
        self.0.map(|extension| {
            let mut walk = extension?.expect(SEQUENCE)?.walk();
            let id = walk.expect(OID)?.content;
            let critical = match walk.optional(BOOLEAN)?.map(|critical| critical.content) {
                None | Some([0]) => false,
                Some([0xFF]) => true,
                Some(_) => return Err(ErrorKind::Malformed.into()),
            };
            let value = walk.expect(OCTET_STRING)?.content;
            walk.end()?;
            Ok(Extension {
                id,
                critical,
                value,
            })
        })
    }

    /// The extension with this id; an error if it stands twice.
    pub(crate) fn get(self, id: Oid) -> Result<Option<Extension<'a>>> {
        let mut found = None;
        for extension in self.iter() {
            let extension = extension?;
            if extension.id == id.as_bytes() && found.replace(extension).is_some() {
                return Err(ErrorKind::Malformed.into());
            }
        }
        Ok(found)
    }
}

const MAX_LEN: usize = 64 << 10;
const PEM_LABELS: &[&str] = &["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"];
const SUBJECT_KEY_IDENTIFIER: Oid = Oid::new_unwrap("2.5.29.14");
const USER_ID: Oid = Oid::new_unwrap("0.9.2342.19200300.100.1.1");

/// A time that cannot be read is none: only who asks for it fails.
fn time(element: Element<'_>) -> Option<Time> {
    match element.tag {
        0x17 => Time::from_asn1(element.content, true).ok(),
        0x18 => Time::from_asn1(element.content, false).ok(),
        _ => None,
    }
}

fn name_text(name: &[u8]) -> String {
    let mut text = String::new();
    match RdnSequence::from_der(name) {
        Ok(name) if write!(text, "{name}").is_ok() => text,
        // RFC 4514 writes as hexadecimal what has no text.
        _ => format!("#{}", hex(name)),
    }
}

fn user_id(name: &[u8]) -> Result<Option<String>> {
    for set in Element::only(name)?.walk() {
        for attribute in set?.expect(SET)?.walk() {
            let mut walk = attribute?.expect(SEQUENCE)?.walk();
            if oid(walk.next()?)? == USER_ID {
                let text = std::str::from_utf8(walk.next()?.content);
                return Ok(text.ok().map(str::to_owned));
            }
        }
    }
    Ok(None)
}

fn serial_text(number: &[u8]) -> String {
    let negative = number.first().is_some_and(|first| first & 0x80 != 0);
    let mut magnitude = number.to_vec();
    if negative {
        let mut carry = true;
        for byte in magnitude.iter_mut().rev() {
            (*byte, carry) = (!*byte).overflowing_add(u8::from(carry));
        }
    }
    let zeros = magnitude.iter().take_while(|&&byte| byte == 0).count();
    let digits = hex(magnitude.get(zeros..).unwrap_or_default()).to_uppercase();
    match (negative, digits.is_empty()) {
        (_, true) => "00".to_owned(),
        (true, _) => format!("-{digits}"),
        (false, _) => digits,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_of_any_kind_are_written() {
        assert_eq!(serial_text(&[0, 0xAB]), "AB");
        assert_eq!(serial_text(&[0x0A, 0]), "0A00");
        assert_eq!(serial_text(&[0xFF]), "-01");
        assert_eq!(serial_text(&[0x80, 0]), "-8000");
        assert_eq!(serial_text(&[0]), "00");
        assert_eq!(serial_text(&[]), "00");
        assert_eq!(serial_text(&[0x11; 30]).len(), 60);
    }

    #[test]
    fn fingerprints_are_read_as_others_write_them() {
        let colons = ["AB"; 32].join(":");
        let fingerprint: Fingerprint = colons.parse().unwrap();
        assert_eq!(fingerprint.to_string(), "ab".repeat(32));
        for text in ["", "ab", &"ab".repeat(33), &"xy".repeat(32)] {
            assert!(text.parse::<Fingerprint>().is_err(), "{text}");
        }
    }
}
