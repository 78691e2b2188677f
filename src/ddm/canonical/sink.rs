//! The way by values.

use super::{
    Canonical, members::Member, unwritable, utf16_order, write_integer, write_real, write_string,
};
use crate::{
    error::Result,
    plist::{Date, Integer, Limits, Sink, Uid, base64},
};
use std::mem;

/// Writes canonical JSON. The members of a dictionary are written as they
/// come, and put in order at its end if they were in none.
#[derive(Debug)]
pub(in crate::ddm) struct CanonicalSink<'c> {
    to: &'c mut Canonical,
    /// Whether a value precedes at this level.
    comma: bool,
    /// How many levels are open.
    depth: usize,
    /// The dictionaries among them.
    open: Vec<Open>,
}

#[derive(Debug)]
struct Open {
    /// Where its members begin, and their keys.
    first_member: usize,
    first_key: usize,
    /// Whether each key was greater than the one before.
    sorted: bool,
}

impl<'c> CanonicalSink<'c> {
    /// Forgets what was written before.
    pub(in crate::ddm) fn new(to: &'c mut Canonical) -> Self {
        to.clear();
        Self {
            to,
            comma: false,
            depth: 0,
            open: Vec::new(),
        }
    }

    fn separate(&mut self) {
        if self.comma {
            self.to.out.push(b',');
        }
        self.comma = true;
    }

    fn raw(&mut self, text: &str) -> Result<()> {
        self.separate();
        self.to.out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn begin(&mut self, open: u8) -> Result<()> {
        if self.depth >= Limits::DEPTH_CEILING {
            return Err(unwritable("more than 128 levels"));
        }
        self.depth += 1;
        self.separate();
        self.to.out.push(open);
        self.comma = false;
        Ok(())
    }

    fn end(&mut self, close: u8) {
        self.depth = self.depth.saturating_sub(1);
        self.to.out.push(close);
        self.comma = true;
    }
}

impl Sink for CanonicalSink<'_> {
    const TEXTUAL: bool = true;

    fn null(&mut self) -> Result<()> {
        self.raw("null")
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.raw(if value { "true" } else { "false" })
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.separate();
        write_integer(&mut self.to.out, value);
        Ok(())
    }

    fn real(&mut self, value: f64) -> Result<()> {
        if !value.is_finite() {
            return Err(unwritable("JSON has finite reals only"));
        }
        self.separate();
        write_real(&mut self.to.out, value);
        Ok(())
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.string(&value.to_string())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.separate();
        write_string(&mut self.to.out, value)
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.string(&base64::encode(value))
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.integer(value.number().into())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(b'[')
    }

    fn end_array(&mut self) -> Result<()> {
        self.end(b']');
        Ok(())
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(b'{')?;
        self.open.push(Open {
            first_member: self.to.members.len(),
            first_key: self.to.keys.len(),
            sorted: true,
        });
        Ok(())
    }

    fn key(&mut self, key: &str) -> Result<()> {
        let Some(open) = self.open.last_mut() else {
            return Err(unwritable("a value at this place"));
        };
        self.to.end_member(open.first_member, self.to.out.len());
        let last = self
            .to
            .members
            .get(open.first_member..)
            .and_then(<[_]>::last);
        open.sorted &= last.is_none_or(|last| utf16_order(self.to.key_of(last), key).is_lt());
        self.separate();
        let (key_from, text_from) = (self.to.keys.len(), self.to.out.len());
        self.to.keys.push_str(key);
        self.to.members.push(Member {
            key: key_from..self.to.keys.len(),
            text: text_from..text_from,
        });
        write_string(&mut self.to.out, key)?;
        self.to.out.push(b':');
        self.comma = false;
        Ok(())
    }

    fn end_dictionary(&mut self) -> Result<()> {
        let Some(open) = self.open.pop() else {
            return Err(unwritable("a value at this place"));
        };
        self.to.end_member(open.first_member, self.to.out.len());
        if !open.sorted {
            let keys = mem::take(&mut self.to.keys);
            self.to.sort(open.first_member, &keys, utf16_order)?;
            self.to.keys = keys;
        }
        if self.depth > 1 {
            self.to.keys.truncate(open.first_key);
            self.to.members.truncate(open.first_member);
        }
        self.end(b'}');
        Ok(())
    }
}
