//! Writing DER: the other direction of `element`.

use super::{
    ber,
    element::{INTEGER, NULL, OCTET_STRING, OID, SEQUENCE, SET},
};
use x509_cert::der::oid::ObjectIdentifier as Oid;

/// Values, one after the other.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    /// What `write` writes.
    pub(crate) fn encode(write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut out = Self::default();
        write(&mut out);
        out.0
    }

    /// A value that is encoded already.
    pub(crate) fn raw(&mut self, der: &[u8]) {
        self.0.extend_from_slice(der);
    }

    /// A value with its content as it is: an implicit tag, a serial number, a
    /// time.
    pub(crate) fn value(&mut self, tag: u8, content: &[u8]) {
        self.0.reserve(content.len() + 10);
        self.0.push(tag);
        ber::length(&mut self.0, content.len());
        self.0.extend_from_slice(content);
    }

    /// A value that holds what `write` writes. With
    /// [`context`](super::element::context) for a tag, explicit tagging.
    pub(crate) fn nest(&mut self, tag: u8, write: impl FnOnce(&mut Self)) {
        self.0.push(tag);
        let start = self.0.len();
        write(self);
        let mut length = Vec::with_capacity(9);
        ber::length(&mut length, self.0.len() - start);
        self.0.splice(start..start, length);
    }

    /// A SEQUENCE of what `write` writes.
    pub(crate) fn sequence(&mut self, write: impl FnOnce(&mut Self)) {
        self.nest(SEQUENCE, write);
    }

    /// A SET OF encoded values, in the order that DER demands.
    pub(crate) fn set_of(&mut self, members: Vec<Vec<u8>>) {
        self.set_of_tagged(SET, members);
    }

    /// The same under an implicit tag.
    pub(crate) fn set_of_tagged(&mut self, tag: u8, mut members: Vec<Vec<u8>>) {
        // No encoding is the beginning of another, so that the padding with
        // zeros of X.690, 11.6, changes nothing.
        members.sort_unstable();
        self.nest(tag, |out| members.iter().for_each(|member| out.raw(member)));
    }

    /// An OBJECT IDENTIFIER.
    pub(crate) fn oid(&mut self, id: Oid) {
        self.value(OID, id.as_bytes());
    }

    /// An INTEGER below 128: a version.
    pub(crate) fn small(&mut self, number: u8) {
        debug_assert!(number < 0x80);
        self.value(INTEGER, &[number]);
    }

    /// An OCTET STRING.
    pub(crate) fn octets(&mut self, content: &[u8]) {
        self.value(OCTET_STRING, content);
    }

    /// NULL
    pub(crate) fn null(&mut self) {
        self.value(NULL, &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cms::element::context;

    #[test]
    fn values_nest() {
        let der = Writer::encode(|out| {
            out.sequence(|out| {
                out.small(1);
                out.oid(Oid::new_unwrap("1.2.840.113549.1.7.1"));
                out.nest(context(0), |out| out.octets(b"ab"));
                out.null();
            });
            out.value(0x80, &[7]);
        });
        let oid = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];
        let expected = [
            &[0x30, 22, 2, 1, 1][..],
            &oid,
            &[0xA0, 4, 4, 2, b'a', b'b', 5, 0, 0x80, 1, 7],
        ];
        assert_eq!(der, expected.concat());
    }

    #[test]
    fn lengths_of_any_size_are_put_in_front() {
        for (len, header) in [
            (127, &[0x30, 0x7F][..]),
            (128, &[0x30, 0x81, 0x80]),
            (256, &[0x30, 0x82, 1, 0]),
            (65_536, &[0x30, 0x83, 1, 0, 0]),
        ] {
            let content = vec![9; len];
            let der = Writer::encode(|out| out.sequence(|out| out.raw(&content)));
            assert_eq!(der, [header, &content].concat());
            let mut value = Writer::default();
            value.value(SEQUENCE, &content);
            assert_eq!(value.0, der);
        }
    }

    #[test]
    fn sets_are_sorted_by_their_encoding() {
        let members = vec![
            vec![4, 2, 1, 1],
            vec![4, 1, 9],
            vec![2, 1, 5],
            vec![4, 1, 3],
        ];
        let der = Writer::encode(|out| out.set_of(members));
        let sorted = [2, 1, 5, 4, 1, 3, 4, 1, 9, 4, 2, 1, 1];
        assert_eq!(der, [&[0x31, 13][..], &sorted].concat());
    }
}
