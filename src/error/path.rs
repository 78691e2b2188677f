//! Where something is, key by key.

use std::fmt;

/// Keys and indices from the root to a value, written
/// `QueryResponses.ServiceSubscriptions[1].IMEI`; a key that holds `.`, `[`,
/// `]`, `"`, a control character or nothing at all is written `["a.b"]`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct KeyPath {
    /// Innermost first, since errors collect it on their way out.
    segments: Vec<Segment>,
}

/// One step of a [`KeyPath`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Segment {
    /// Into the value of this key of a dictionary. Keys over 128 bytes are cut.
    Key(Box<str>),
    /// Into this item of an array, the first being 0.
    Index(usize),
}

impl Segment {
    pub(super) fn key(key: &str) -> Self {
        const LONGEST: usize = 128;
        Self::Key(if key.len() <= LONGEST {
            key.into()
        } else {
            let end = (0..=LONGEST).rev().find(|&at| key.is_char_boundary(at));
            format!("{}…", key.get(..end.unwrap_or(0)).unwrap_or("")).into()
        })
    }
}

impl KeyPath {
    pub(crate) fn push_outer(&mut self, segment: Segment) {
        self.segments.push(segment);
    }

    /// Whether this is the root.
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// The steps, outermost first.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &Segment> + ExactSizeIterator {
        self.segments.iter().rev()
    }
}

impl FromIterator<Segment> for KeyPath {
    /// From steps, outermost first.
    fn from_iter<I: IntoIterator<Item = Segment>>(steps: I) -> Self {
        let mut segments: Vec<_> = steps.into_iter().collect();
        segments.reverse();
        Self { segments }
    }
}

impl From<&str> for Segment {
    fn from(key: &str) -> Self {
        Self::key(key)
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.segments().enumerate() {
            match segment {
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Key(key) if is_plain(key) => {
                    if position > 0 {
                        f.write_str(".")?;
                    }
                    f.write_str(key)?;
                }
                Segment::Key(key) => {
                    f.write_str("[\"")?;
                    for c in key.chars() {
                        match c {
                            '"' | '\\' => write!(f, "\\{c}")?,
                            c if c.is_control() => write!(f, "{}", c.escape_default())?,
                            c => write!(f, "{c}")?,
                        }
                    }
                    f.write_str("\"]")?;
                }
            }
        }
        Ok(())
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && !key
            .chars()
            .any(|c| matches!(c, '.' | '[' | ']' | '"') || c.is_control())
}

impl fmt::Debug for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPath({self})")
    }
}
