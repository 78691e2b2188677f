//! What is written so far, and the members of it that may change places.

use super::{unwritable, utf16_order};
use crate::error::Result;
use std::{cmp::Ordering, fmt, mem, ops::Range};

/// Canonical JSON, and of its root, once that is whole, the members. To be
/// used again and again: what it allocates it keeps.
#[derive(Default)]
pub struct Canonical {
    pub(super) out: Vec<u8>,
    /// The members of all dictionaries that are open, and once all is written
    /// those of the root.
    pub(super) members: Vec<Member>,
    /// The keys of the members.
    pub(super) keys: String,
    spare: Vec<u8>,
}

#[derive(Debug)]
pub(super) struct Member {
    /// Where its key is: in the keys, or in what is read.
    pub(super) key: Range<usize>,
    /// In the output, from its key to the end of its value.
    pub(super) text: Range<usize>,
}

impl Member {
    /// Keys that are asked for need no escapes: two quotes and a colon.
    fn value(&self, key: &str) -> Range<usize> {
        self.text.start + key.len() + 3..self.text.end
    }
}

impl Canonical {
    pub(in crate::ddm) fn clear(&mut self) {
        self.out.clear();
        self.members.clear();
        self.keys.clear();
    }

    pub(in crate::ddm) fn as_bytes(&self) -> &[u8] {
        &self.out
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Where the value of this key of the root is.
    pub(in crate::ddm) fn value_range(&self, key: &str) -> Option<Range<usize>> {
        let member = self.members.iter().find(|m| self.key_of(m) == key)?;
        Some(member.value(key))
    }

    /// The value of this key of the root, as JSON.
    pub(in crate::ddm) fn value(&self, key: &str) -> Option<&[u8]> {
        self.out.get(self.value_range(key)?)
    }

    /// Takes a member of this key out of the root, which is whole.
    pub(in crate::ddm) fn remove(&mut self, key: &str) {
        let Some(at) = self.members.iter().position(|m| self.key_of(m) == key) else {
            return;
        };
        let text = self.members.remove(at).text;
        // With the comma before it, or else the one after it.
        let (from, to) = match at {
            0 => (text.start, text.end + usize::from(!self.members.is_empty())),
            _ => (text.start.saturating_sub(1), text.end),
        };
        self.out.drain(from..to);
        for later in self.members.iter_mut().skip(at) {
            later.text.start -= to - from;
            later.text.end -= to - from;
        }
    }

    /// Adds a member to the root, which is whole and has members, but none of
    /// this key. Key and value are ASCII that needs no escape.
    pub(in crate::ddm) fn insert(&mut self, key: &str, value: &[u8]) {
        let is_after = |member: &Member| utf16_order(self.key_of(member), key).is_gt();
        let index = self.members.iter().position(is_after);
        let mut text = mem::take(&mut self.spare);
        text.clear();
        let at = match index.and_then(|index| self.members.get(index)) {
            Some(next) => next.text.start,
            None => {
                text.push(b',');
                self.out.len().saturating_sub(1)
            }
        };
        let from = at + text.len();
        for part in [b"\"", key.as_bytes(), b"\":\"", value, b"\""] {
            text.extend_from_slice(part);
        }
        let to = at + text.len();
        if index.is_some() {
            text.push(b',');
        }
        let before = self.out.len();
        self.out.extend_from_slice(&text);
        self.out.copy_within(at..before, at + text.len());
        if let Some(gap) = self.out.get_mut(at..at + text.len()) {
            gap.copy_from_slice(&text);
        }
        let index = index.unwrap_or(self.members.len());
        for later in self.members.iter_mut().skip(index) {
            later.text.start += text.len();
            later.text.end += text.len();
        }
        let key_from = self.keys.len();
        self.keys.push_str(key);
        let member = Member {
            key: key_from..self.keys.len(),
            text: from..to,
        };
        self.members.insert(index, member);
        self.spare = text;
    }

    pub(super) fn key_of(&self, member: &Member) -> &str {
        self.keys.get(member.key.clone()).unwrap_or("")
    }

    /// Notes where the member ends that was written last.
    pub(super) fn end_member(&mut self, first: usize, end: usize) {
        if let Some(last) = self.members.get_mut(first..).and_then(<[_]>::last_mut) {
            last.text.end = end;
        }
    }

    /// Where the values of these keys of the root are, found in one go.
    pub(in crate::ddm) fn value_ranges<const N: usize>(
        &self,
        keys: [&str; N],
    ) -> [Option<Range<usize>>; N] {
        let mut ranges = [const { None }; N];
        for member in &self.members {
            let key = self.key_of(member);
            if let Some(at) = keys.iter().position(|&asked| asked == key)
                && let Some(range) = ranges.get_mut(at)
            {
                *range = Some(member.value(key));
            }
        }
        ranges
    }

    /// Puts the last members in order, from this one on, whose keys are in
    /// `keys`. They are all that was written last.
    pub(super) fn sort(
        &mut self,
        first: usize,
        keys: &str,
        order: impl Fn(&str, &str) -> Ordering,
    ) -> Result<()> {
        let Self {
            out,
            members,
            spare,
            ..
        } = self;
        let members = members.get_mut(first..).unwrap_or_default();
        let Some(start) = members.first().map(|member| member.text.start) else {
            return Ok(());
        };
        let key = |member: &Member| keys.get(member.key.clone()).unwrap_or("");
        members.sort_by(|a, b| order(key(a), key(b)));
        for pair in members.windows(2) {
            if let [a, b] = pair
                && key(a) == key(b)
            {
                return Err(unwritable("a key that stands twice in one dictionary").in_key(key(a)));
            }
        }
        spare.clear();
        for member in members {
            if !spare.is_empty() {
                spare.push(b',');
            }
            let from = start + spare.len();
            spare.extend_from_slice(out.get(member.text.clone()).unwrap_or_default());
            member.text = from..start + spare.len();
        }
        out.truncate(start);
        out.extend_from_slice(spare);
        Ok(())
    }
}

/// Only room is shared: nothing of what is in it.
impl Clone for Canonical {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// It may hold what nobody is to see.
impl fmt::Debug for Canonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canonical").finish_non_exhaustive()
    }
}
