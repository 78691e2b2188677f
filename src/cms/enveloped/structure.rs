//! Where everything stands in an EnvelopedData.

use crate::cms::{
    Certificate, Element, ErrorKind, Result, Walk,
    algorithm::oid,
    certificate::Fields,
    element::{INTEGER, OCTET_STRING, OID, SEQUENCE, SET, context},
};
use x509_cert::der::oid::ObjectIdentifier as Oid;
use zeroize::Zeroizing;

pub(super) const ENVELOPED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.3");

/// An EnvelopedData, walked.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    recipients: Walk<'a>,
    /// An AlgorithmIdentifier.
    pub(super) algorithm: Element<'a>,
    ciphertext: Option<Element<'a>>,
}

/// A KeyTransRecipientInfo: someone with a key of RSA.
#[derive(Clone, Copy)]
pub(super) struct Recipient<'a> {
    id: RecipientId<'a>,
    /// An AlgorithmIdentifier.
    pub(super) algorithm: Element<'a>,
    pub(super) encrypted_key: &'a [u8],
}

#[derive(Clone, Copy)]
enum RecipientId<'a> {
    /// The name with its header, and the serial.
    Issuer(&'a [u8], &'a [u8]),
    /// A subjectKeyIdentifier under its tag.
    Key(Element<'a>),
}

impl<'a> Parts<'a> {
    pub(super) fn read(der: &'a [u8]) -> Result<Self> {
        let mut walk = Element::only(der)?.expect(SEQUENCE)?.walk();
        if oid(walk.next()?)? != ENVELOPED_DATA {
            return Err(ErrorKind::NotEnvelopedData.into());
        }
        let enveloped = walk.expect(context(0))?.inner()?.expect(SEQUENCE)?;
        walk.end()?;

        let mut walk = enveloped.walk();
        walk.expect(INTEGER)?;
        // Certificates of the sender's, which are not needed with RSA.
        walk.optional(context(0))?;
        let recipients = walk.expect(SET)?.walk();
        let mut content = walk.expect(SEQUENCE)?.walk();
        walk.optional(context(1))?;
        walk.end()?;

        content.expect(OID)?;
        let algorithm = content.expect(SEQUENCE)?;
        let ciphertext = match content.is_empty() {
            true => None,
            false => Some(content.next()?),
        };
        content.end()?;
        Ok(Self {
            recipients,
            algorithm,
            ciphertext,
        })
    }

    /// Whether what is inside is of its structure, too.
    pub(super) fn check(&self) -> Result<()> {
        for recipient in self.recipients {
            Recipient::read(recipient?)?;
        }
        self.ciphertext.map_or(Ok(()), |content| {
            segments(content).try_for_each(|segment| segment.map(drop))
        })
    }

    /// The one recipient with a key of RSA.
    pub(super) fn sole_recipient(&self) -> Option<Recipient<'a>> {
        let mut all = self.rsa_recipients();
        let first = all.next();
        match all.next() {
            None => first,
            Some(_) => None,
        }
    }

    /// The recipient with this certificate.
    pub(super) fn recipient_of(&self, certificate: &Certificate) -> Option<Recipient<'a>> {
        certificate.fields(|fields| {
            self.rsa_recipients()
                .find(|recipient| recipient.id.is(&fields))
        })
    }

    fn rsa_recipients(&self) -> impl Iterator<Item = Recipient<'a>> {
        self.recipients
            .filter_map(|recipient| Recipient::read(recipient.ok()?).ok()?)
    }

    /// The encrypted content, joined. It is decrypted where it stands.
    pub(super) fn ciphertext(&self) -> Result<Zeroizing<Vec<u8>>> {
        joined(self.ciphertext.ok_or(ErrorKind::NoContent)?).map(Zeroizing::new)
    }
}

impl<'a> Recipient<'a> {
    /// None for recipients with keys of another kind: key agreement, a key or
    /// a password that both sides know.
    fn read(recipient: Element<'a>) -> Result<Option<Self>> {
        match recipient.tag {
            SEQUENCE => {}
            0xA1..=0xA4 => return Ok(None),
            _ => return Err(ErrorKind::Malformed.into()),
        }
        let mut walk = recipient.walk();
        walk.expect(INTEGER)?;
        let id = walk.next()?;
        let id = match id.tag {
            SEQUENCE => {
                let mut walk = id.walk();
                let issuer = walk.expect(SEQUENCE)?.whole;
                let serial = walk.expect(INTEGER)?.content;
                walk.end()?;
                RecipientId::Issuer(issuer, serial)
            }
            _ => {
                segments(id).try_for_each(|segment| segment.map(drop))?;
                RecipientId::Key(id)
            }
        };
        let algorithm = walk.expect(SEQUENCE)?;
        let encrypted_key = walk.expect(OCTET_STRING)?.content;
        walk.end()?;
        Ok(Some(Self {
            id,
            algorithm,
            encrypted_key,
        }))
    }
}

impl RecipientId<'_> {
    fn is(&self, certificate: &Fields<'_>) -> bool {
        match *self {
            Self::Issuer(issuer, serial) => {
                certificate.issuer == issuer && certificate.serial == serial
            }
            Self::Key(identifier) => joined(identifier)
                .ok()
                .is_some_and(|identifier| certificate.key_identifier() == Some(&identifier)),
        }
    }
}

/// `[0] IMPLICIT OCTET STRING`, in one piece or in several. That it is a string
/// is not to be seen from its tag, so that turning BER into DER left the pieces
/// as they are; each of them is whole by then.
fn segments<'a>(string: Element<'a>) -> impl Iterator<Item = Result<&'a [u8]>> {
    const PRIMITIVE: u8 = 0x80;
    let (whole, pieces) = match string.tag {
        PRIMITIVE => (Some(Ok(string.content)), Walk(&[])),
        tag if tag == context(0) => (None, string.walk()),
        _ => (Some(Err(ErrorKind::Malformed.into())), Walk(&[])),
    };
    let pieces = pieces.map(|piece| Ok(piece?.expect(OCTET_STRING)?.content));
    whole.into_iter().chain(pieces)
}

fn joined(string: Element<'_>) -> Result<Vec<u8>> {
    let mut joined = Vec::with_capacity(string.content.len());
    for segment in segments(string) {
        joined.extend_from_slice(segment?);
    }
    Ok(joined)
}
