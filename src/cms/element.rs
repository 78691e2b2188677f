//! A walk over DER that borrows and keeps nothing.
//!
//! Signatures are over bytes as they came, and certificates in the field bend
//! the rules in places that do not matter here, so structures are walked, not
//! decoded into types and encoded again.

use super::{ErrorKind, Result};

pub(crate) const BOOLEAN: u8 = 0x01;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const NULL: u8 = 0x05;
pub(crate) const OID: u8 = 0x06;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// `[n]` around a value, or in place of a constructed one's tag.
pub(crate) const fn context(n: u8) -> u8 {
    0xA0 | n
}

/// One value: the first byte of its tag, its content, and all of it.
#[derive(Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    pub(crate) whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// The one value that `bytes` is.
    pub(crate) fn only(bytes: &'a [u8]) -> Result<Self> {
        let mut walk = Walk(bytes);
        let element = walk.next()?;
        if walk.0.is_empty() {
            Ok(element)
        } else {
            Err(ErrorKind::TrailingBytes.into())
        }
    }

    pub(crate) fn expect(self, tag: u8) -> Result<Self> {
        if self.tag == tag {
            Ok(self)
        } else {
            Err(ErrorKind::Malformed.into())
        }
    }

    /// The values inside.
    pub(crate) fn walk(self) -> Walk<'a> {
        Walk(self.content)
    }

    /// The one value inside.
    pub(crate) fn inner(self) -> Result<Self> {
        let mut walk = self.walk();
        let element = walk.next()?;
        walk.end()?;
        Ok(element)
    }

    /// The bytes of a BIT STRING that leaves no bits unused.
    pub(crate) fn bits(self) -> Result<&'a [u8]> {
        match self.expect(BIT_STRING)?.content.split_first() {
            Some((0, bytes)) => Ok(bytes),
            _ => Err(ErrorKind::Malformed.into()),
        }
    }
}

/// The rest of a sequence of values.
#[derive(Clone, Copy)]
pub(crate) struct Walk<'a>(pub(crate) &'a [u8]);

impl<'a> Walk<'a> {
    pub(crate) fn next(&mut self) -> Result<Element<'a>> {
        let (tag, content_at, len) = header(self.0)?;
        let end = content_at
            .checked_add(len)
            .ok_or(ErrorKind::UnexpectedEnd)?;
        let (whole, rest) = self
            .0
            .split_at_checked(end)
            .ok_or(ErrorKind::UnexpectedEnd)?;
        self.0 = rest;
        Ok(Element {
            tag,
            content: whole.get(content_at..).unwrap_or_default(),
            whole,
        })
    }

    pub(crate) fn expect(&mut self, tag: u8) -> Result<Element<'a>> {
        self.next()?.expect(tag)
    }

    /// The next value if it has this tag.
    pub(crate) fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>> {
        match self.0.first() {
            Some(&first) if first == tag => self.next().map(Some),
            _ => Ok(None),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn end(self) -> Result<()> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(ErrorKind::Malformed.into())
        }
    }
}

/// The values, until one is broken.
impl<'a> Iterator for Walk<'a> {
    type Item = Result<Element<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_empty() {
            return None;
        }
        let element = Walk::next(self);
        if element.is_err() {
            self.0 = &[];
        }
        Some(element)
    }
}

/// The tag's first byte, where the content starts, and its length. Long forms
/// need not be the shortest: certificates are not transcoded when they stand
/// alone.
fn header(bytes: &[u8]) -> Result<(u8, usize, usize)> {
    let mut at = 0;
    let mut next = || {
        let byte = bytes.get(at).copied();
        at += 1;
        byte.ok_or(ErrorKind::UnexpectedEnd)
    };
    let tag = next()?;
    if tag & 0x1F == 0x1F {
        while next()? & 0x80 != 0 {}
    }
    let len = match next()? {
        short @ 0..=0x7F => usize::from(short),
        long @ 0x81..=0x84 => {
            let mut len = 0u32;
            for _ in 0..long & 0x7F {
                len = len << 8 | u32::from(next()?);
            }
            usize::try_from(len).map_err(|_| ErrorKind::UnexpectedEnd)?
        }
        _ => return Err(ErrorKind::Malformed.into()),
    };
    Ok((tag, at, len))
}
