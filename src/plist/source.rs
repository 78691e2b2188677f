//! What every reader offers: values one after the other, in the order of the
//! document, to be taken, skipped or read again.

use super::{Date, Integer, Kind, Uid};
use crate::error::Result;
use std::borrow::Cow;

/// One value, or the start of one that holds others.
#[derive(Debug)]
pub enum Token<'de> {
    Null,
    Boolean(bool),
    Integer(Integer),
    Real(f64),
    Date(Date),
    String(Cow<'de, str>),
    Data(Cow<'de, [u8]>),
    Uid(Uid),
    /// Then [`Source::more`] and [`Source::next`] in turn, until there is no
    /// more. The number of items, where the format tells it, is checked
    /// against the bytes that are left.
    Array(Option<usize>),
    /// Then [`Source::key`] and [`Source::next`] in turn, until there is no
    /// key.
    Dictionary,
}

impl Token<'_> {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Integer(_) => Kind::Integer,
            Self::Real(_) => Kind::Real,
            Self::Date(_) => Kind::Date,
            Self::String(_) => Kind::String,
            Self::Data(_) => Kind::Data,
            Self::Uid(_) => Kind::Uid,
            Self::Array(_) => Kind::Array,
            Self::Dictionary => Kind::Dictionary,
        }
    }
}

/// A document that is being read. Implementations count every value against
/// their budget, in [`Source::skip`] too, and report the byte at which a
/// fault lies.
pub trait Source<'de> {
    /// A place to come back to.
    type Mark: Copy;

    /// Whether dates and data come as strings: in formats without types of
    /// their own for them (JSON).
    const TEXTUAL: bool = false;

    /// The byte at which the value that was last taken, or its key, starts.
    fn offset(&self) -> Option<usize>;

    /// The next value. After a key, after `more` said yes, or at the root.
    fn next(&mut self) -> Result<Token<'de>>;

    /// [`Source::next`], where a call more does not matter and its code, which
    /// readers have inlined, would be one copy more.
    #[inline(never)]
    fn take(&mut self) -> Result<Token<'de>> {
        self.next()
    }

    /// Within an array: whether another item follows. Leaves the array if not.
    fn more(&mut self) -> Result<bool>;

    /// Within a dictionary: the next key. Leaves the dictionary if there is none.
    fn key(&mut self) -> Result<Option<Cow<'de, str>>>;

    /// The next value, if it is a string that the input holds as it is. A
    /// short cut past [`Source::next`], which is right whenever this says None.
    #[inline(always)]
    fn plain_string(&mut self) -> Result<Option<&'de str>> {
        Ok(None)
    }

    /// The next value, if it is a boolean; likewise.
    #[inline(always)]
    fn plain_boolean(&mut self) -> Result<Option<bool>> {
        Ok(None)
    }

    /// The next value, if it is an integer of 64 bits; likewise.
    #[inline(always)]
    fn plain_integer(&mut self) -> Result<Option<i64>> {
        Ok(None)
    }

    /// The next key, if the input holds it as it is; a short cut past
    /// [`Source::key`].
    #[inline(always)]
    fn plain_key(&mut self) -> Result<Option<&'de str>> {
        Ok(None)
    }

    /// Takes the next key if it is one that `find` knows, and returns what that
    /// made of it. `find` gets the bytes from the key on and what closes a key
    /// (None if the bytes are the key and no more), and returns what is behind.
    /// A short cut past [`Source::key`], which is right whenever this says None.
    #[inline(always)]
    fn takes_key<T>(
        &mut self,
        _find: impl Fn(&'de [u8], Option<&'static [u8; 6]>) -> Option<(T, &'de [u8])>,
    ) -> Option<T> {
        None
    }

    /// Passes over the next value, whatever it holds.
    fn skip(&mut self) -> Result<()>;

    /// Where the next value starts.
    fn mark(&self) -> Self::Mark;

    /// Goes back to a value at which this source was within the same array or
    /// dictionary, or one around the present one.
    fn rewind(&mut self, mark: Self::Mark);

    /// Counts memory that is about to be taken.
    fn charge(&mut self, bytes: usize) -> Result<()>;

    /// After the root: makes sure that nothing follows.
    fn finish(&mut self) -> Result<()>;
}
