//! What a CMS message is, before it is opened.

use super::{armor, element::SEQUENCE};
use std::fmt;
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// What kind of CMS message this is, from its first bytes: `None` if it is
/// none.
///
/// Taken is every form that a message travels in: DER and BER, base64, PEM,
/// and S/MIME with one part. Only the
/// [ContentInfo](https://www.rfc-editor.org/rfc/rfc5652#section-3) around the
/// message is decoded; that the rest can be read, let alone believed, is not
/// said.
///
/// ```
/// use apple_mdm::cms::{self, ContentKind};
///
/// let header = "MIAGCSqGSIb3DQEHAqCAMIACAQExCzAJBgUrDgMCGgUA";
/// assert_eq!(cms::kind(header.as_bytes()), Some(ContentKind::SignedData));
/// assert_eq!(cms::kind(b"<?xml version=\"1.0\"?>"), None);
/// ```
pub fn kind(message: &[u8]) -> Option<ContentKind> {
    let start = armor::start(message, super::signed::PEM_LABELS)?;
    let (type_, rest) = content_type(&start)?;
    // The content is in a tag of its own, and a sequence of an identifier and
    // something else is no message.
    (rest.first() == Some(&0xA0)).then(|| ContentKind::of(type_))
}

/// What a CMS message holds, by its content type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentKind {
    /// Bytes and no more: `1.2.840.113549.1.7.1`.
    Data,
    /// Signed: `1.2.840.113549.1.7.2`. See
    /// [`MdmSignature`](super::MdmSignature) and
    /// [`AttachedSignature`](super::AttachedSignature).
    SignedData,
    /// Encrypted to recipients: `1.2.840.113549.1.7.3`. See
    /// [`Enveloped`](super::Enveloped).
    EnvelopedData,
    /// With a digest: `1.2.840.113549.1.7.5`.
    DigestedData,
    /// Encrypted with a key that both sides know: `1.2.840.113549.1.7.6`.
    EncryptedData,
    /// Authenticated: `1.2.840.113549.1.9.16.1.2`.
    AuthenticatedData,
    /// Encrypted and authenticated: `1.2.840.113549.1.9.16.1.23`.
    AuthEnvelopedData,
    /// Any other, with its object identifier.
    Other(String),
}

impl ContentKind {
    fn of(type_: Oid) -> Self {
        match NAMED.iter().find(|(oid, _, _)| *oid == type_) {
            Some((_, kind, _)) => kind.clone(),
            None => Self::Other(type_.to_string()),
        }
    }

    /// The name that S/MIME has for it, as `signed-data`; of any other, the
    /// object identifier.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(oid) => oid,
            _ => NAMED
                .iter()
                .find(|(_, kind, _)| kind == self)
                .map_or("", |(_, _, name)| name),
        }
    }
}

impl fmt::Display for ContentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

const fn named(
    oid: &'static str,
    kind: ContentKind,
    name: &'static str,
) -> (Oid, ContentKind, &'static str) {
    (Oid::new_unwrap(oid), kind, name)
}

const NAMED: &[(Oid, ContentKind, &str)] = &[
    named("1.2.840.113549.1.7.1", ContentKind::Data, "data"),
    named(
        "1.2.840.113549.1.7.2",
        ContentKind::SignedData,
        "signed-data",
    ),
    named(
        "1.2.840.113549.1.7.3",
        ContentKind::EnvelopedData,
        "enveloped-data",
    ),
    named(
        "1.2.840.113549.1.7.5",
        ContentKind::DigestedData,
        "digested-data",
    ),
    named(
        "1.2.840.113549.1.7.6",
        ContentKind::EncryptedData,
        "encrypted-data",
    ),
    named(
        "1.2.840.113549.1.9.16.1.2",
        ContentKind::AuthenticatedData,
        "authenticated-data",
    ),
    named(
        "1.2.840.113549.1.9.16.1.23",
        ContentKind::AuthEnvelopedData,
        "authEnveloped-data",
    ),
];

/// The type in a ContentInfo of which only the start is here, and what
/// follows it. Lengths are not believed: most of the message may be missing.
fn content_type(start: &[u8]) -> Option<(Oid, &[u8])> {
    let (&SEQUENCE, rest) = start.split_first()? else {
        return None;
    };
    let (&length, rest) = rest.split_first()?;
    let more = match length {
        0xFF => return None,
        0x81.. => usize::from(length & 0x7F),
        _ => 0,
    };
    let (&0x06, rest) = rest.get(more..)?.split_first()? else {
        return None;
    };
    let (&length @ 1..0x80, rest) = rest.split_first()? else {
        return None;
    };
    let (content, rest) = rest.split_at_checked(usize::from(length))?;
    Some((Oid::from_bytes(content).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine as _, prelude::BASE64_STANDARD};

    const SIGNED: &[u8] = &[
        0x30, 0x80, 0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2, 0xA0, 0x80, 0x30, 0x80,
    ];
    const ENVELOPED: &[u8] = &[
        0x30, 0x82, 0x05, 0x0F, 0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3, 0xA0, 0x82,
    ];

    #[test]
    fn every_form_is_looked_into() {
        for (message, expected) in [
            (SIGNED, ContentKind::SignedData),
            (ENVELOPED, ContentKind::EnvelopedData),
        ] {
            let text = BASE64_STANDARD.encode(message);
            let (first, second) = text.split_at(9);
            let mime = "MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime;\r\n\tname=x";
            for form in [
                text.clone(),
                format!("\n {first}\r\n{second}"),
                text.trim_end_matches('=').to_owned(),
                format!("note\n-----BEGIN PKCS7-----\n{first}\n{second}\n-----END PKCS7-----\n"),
                format!("-----BEGIN CMS-----\r\n{text}"),
                format!("{mime}\r\ncontent-transfer-encoding: Base64\r\n\r\n{text}\r\n"),
                format!("Content-Type: application/x-pkcs7-mime\n\n{text}\n"),
            ] {
                let kind = kind(form.as_bytes());
                assert_eq!(kind.as_ref(), Some(&expected), "{form}");
            }
            assert_eq!(kind(message), Some(expected.clone()));
            let head = format!("{mime}\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            let binary = [head.as_bytes(), message].concat();
            assert_eq!(kind(&binary), Some(expected.clone()));
            let long = [&b" ".repeat(1000)[..], text.as_bytes(), &b"A".repeat(99)].concat();
            assert_eq!(kind(&long), Some(expected));
        }
    }

    #[test]
    fn what_is_no_message_has_no_kind() {
        // A certificate begins with two sequences, an algorithm has no tag
        // after its identifier.
        let cases: [&[u8]; 12] = [
            b"",
            b"0",
            b"bplist00",
            b"<plist/>",
            b"{\"a\": 1}",
            b"M",
            b"MIAGCSqG",
            b"-----BEGIN CERTIFICATE-----\nMIAGCSqGSIb3DQEHAqCA\n-----END CERTIFICATE-----",
            b"Content-Type: text/plain\n\nMIAGCSqGSIb3DQEHAqCAMIACAQEx",
            &[0x30, 0x82, 1, 0, 0x30, 0x82, 0, 0xF0],
            &[0x30, 5, 0x06, 1, 0x2A, 0x05, 0],
            &[0x30, 0xFF, 0x06, 1, 0x2A, 0xA0, 0],
        ];
        for case in cases {
            assert_eq!(kind(case), None, "{}", case.escape_ascii());
        }
        for end in 0..=13 {
            assert_eq!(kind(&SIGNED[..end]), None);
        }
    }

    #[test]
    fn other_types_keep_their_identifier() {
        let other = kind(&[0x30, 5, 0x06, 1, 0x2A, 0xA0, 0]).unwrap();
        assert_eq!(other, ContentKind::Other("1.2".to_owned()));
        assert_eq!(other.to_string(), "1.2");
        assert_eq!(ContentKind::EnvelopedData.to_string(), "enveloped-data");
    }
}
