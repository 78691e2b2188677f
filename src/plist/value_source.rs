//! A [`Value`] as something to read from.

use super::{Dictionary, Iter, Limits, Source, Token, Value};
use crate::error::{Error, ErrorKind, Result};
use std::borrow::Cow;

/// Reads a value that is in memory already. `TEXTUAL` says that it came from
/// JSON, so that its strings may stand for dates and data.
#[derive(Debug)]
pub(crate) struct ValueSource<'a, const TEXTUAL: bool = false> {
    /// What [`Source::next`] takes.
    pending: Option<&'a Value>,
    frames: Vec<Frame<'a>>,
}

#[derive(Clone, Debug)]
enum Frame<'a> {
    /// The items that are left.
    Array(&'a [Value]),
    /// All the entries, and those that are left.
    Dictionary(&'a Dictionary, Iter<'a>),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark<'a> {
    pending: Option<&'a Value>,
    depth: usize,
    /// How many items or entries of the innermost frame are left.
    left: usize,
    /// The items that are left, if it is an array.
    items: &'a [Value],
}

impl<'a, const TEXTUAL: bool> ValueSource<'a, TEXTUAL> {
    pub(crate) fn new(root: &'a Value) -> Self {
        Self {
            pending: Some(root),
            frames: Vec::new(),
        }
    }
}

impl<'a, const TEXTUAL: bool> Source<'a> for ValueSource<'a, TEXTUAL> {
    type Mark = Mark<'a>;

    const TEXTUAL: bool = TEXTUAL;

    fn offset(&self) -> Option<usize> {
        None
    }

    fn next(&mut self) -> Result<Token<'a>> {
        let value = self.pending.take().ok_or_else(misuse)?;
        let frame = match value {
            Value::Null => return Ok(Token::Null),
            Value::Boolean(value) => return Ok(Token::Boolean(*value)),
            Value::Integer(value) => return Ok(Token::Integer(*value)),
            Value::Real(value) => return Ok(Token::Real(*value)),
            Value::Date(value) => return Ok(Token::Date(*value)),
            Value::String(value) => return Ok(Token::String(Cow::Borrowed(value))),
            Value::Data(value) => return Ok(Token::Data(Cow::Borrowed(value))),
            Value::Uid(value) => return Ok(Token::Uid(*value)),
            Value::Array(items) => Frame::Array(items),
            Value::Dictionary(entries) => Frame::Dictionary(entries, entries.iter()),
        };
        // Values made by hand may be of any depth, and readers recurse.
        if self.frames.len() >= Limits::DEPTH_CEILING {
            return Err(Error::new(ErrorKind::Limit).expected("depth of nesting"));
        }
        let token = match &frame {
            Frame::Array(items) => Token::Array(Some(items.len())),
            Frame::Dictionary(..) => Token::Dictionary,
        };
        self.frames.push(frame);
        Ok(token)
    }

    fn more(&mut self) -> Result<bool> {
        match self.frames.last_mut() {
            Some(Frame::Array(items)) => match items.split_first() {
                Some((first, rest)) => {
                    self.pending = Some(first);
                    *items = rest;
                    Ok(true)
                }
                None => {
                    self.frames.pop();
                    Ok(false)
                }
            },
            _ => Err(misuse()),
        }
    }

    fn key(&mut self) -> Result<Option<Cow<'a, str>>> {
        match self.frames.last_mut() {
            Some(Frame::Dictionary(_, entries)) => match entries.next() {
                Some((key, value)) => {
                    self.pending = Some(value);
                    Ok(Some(Cow::Borrowed(key)))
                }
                None => {
                    self.frames.pop();
                    Ok(None)
                }
            },
            _ => Err(misuse()),
        }
    }

    fn skip(&mut self) -> Result<()> {
        self.pending.take().map(|_| ()).ok_or_else(misuse)
    }

    fn mark(&self) -> Mark<'a> {
        let (left, items) = match self.frames.last() {
            None => (0, &[][..]),
            Some(Frame::Array(items)) => (items.len(), *items),
            Some(Frame::Dictionary(_, entries)) => (entries.len(), &[][..]),
        };
        Mark {
            pending: self.pending,
            depth: self.frames.len(),
            left,
            items,
        }
    }

    fn rewind(&mut self, mark: Mark<'a>) {
        self.pending = mark.pending;
        self.frames.truncate(mark.depth);
        match self.frames.last_mut() {
            Some(Frame::Array(items)) => *items = mark.items,
            // Going over all entries again is only needed where some were
            // taken since.
            Some(Frame::Dictionary(all, entries)) if entries.len() != mark.left => {
                *entries = all.iter();
                let taken = entries.len().saturating_sub(mark.left);
                if let Some(last) = taken.checked_sub(1) {
                    entries.nth(last);
                }
            }
            _ => {}
        }
    }

    fn charge(&mut self, _: usize) -> Result<()> {
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        match (self.pending, self.frames.is_empty()) {
            (None, true) => Ok(()),
            _ => Err(Error::new(ErrorKind::TrailingContent)),
        }
    }
}

#[cold]
fn misuse() -> Error {
    Error::new(ErrorKind::Syntax).expected("a value at this place")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plist::{Decoding, testing, value_read::read_value};
    use proptest::prelude::*;

    #[test]
    fn reading_again_gives_the_same() {
        let entries = Dictionary::from([("A", 1), ("B", 2), ("C", 3)]);
        let root = Value::Array(vec![entries.clone().into(), "x".into(), true.into()]);
        let mut source = ValueSource::<false>::new(&root);
        let start = source.mark();
        let all = |source: &mut ValueSource<'_>| read_value(source, &mut Decoding::strict());
        assert_eq!(all(&mut source).unwrap(), root);
        source.rewind(start);
        source.next().unwrap();
        assert!(source.more().unwrap());
        let dictionary = source.mark();
        source.next().unwrap();
        assert_eq!(source.key().unwrap().as_deref(), Some("A"));
        source.skip().unwrap();
        assert_eq!(source.key().unwrap().as_deref(), Some("B"));
        let second = source.mark();
        source.skip().unwrap();
        assert_eq!(source.key().unwrap().as_deref(), Some("C"));
        for _ in 0..2 {
            source.rewind(second);
            assert_eq!(all(&mut source).unwrap(), Value::from(2));
        }
        assert_eq!(source.key().unwrap().as_deref(), Some("C"));
        source.rewind(dictionary);
        assert_eq!(all(&mut source).unwrap(), entries.into());
        assert!(source.more().unwrap());
        let text = source.mark();
        for _ in 0..2 {
            source.rewind(text);
            assert_eq!(all(&mut source).unwrap(), Value::from("x"));
            assert!(source.more().unwrap());
            assert_eq!(all(&mut source).unwrap(), Value::from(true));
        }
        assert!(!source.more().unwrap());
        source.rewind(text);
        assert!(source.finish().is_err());
        source.rewind(start);
        source.skip().unwrap();
        source.finish().unwrap();
    }

    #[test]
    fn what_is_too_deep_is_refused() {
        let nest = |levels| (1..levels).fold(Value::Array(vec![]), |v, _| Value::Array(vec![v]));
        let read = |value: &Value| {
            read_value(
                &mut ValueSource::<false>::new(value),
                &mut Decoding::strict(),
            )
        };
        assert!(read(&nest(Limits::DEPTH_CEILING)).is_ok());
        let error = read(&nest(Limits::DEPTH_CEILING + 1)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
        assert_eq!(error.path().segments().len(), Limits::DEPTH_CEILING);
    }

    #[test]
    fn calls_out_of_turn_are_errors() {
        let root = Value::from(Dictionary::from([("A", 1)]));
        let mut source = ValueSource::<false>::new(&root);
        assert!(source.more().is_err() && source.key().is_err());
        source.next().unwrap();
        assert!(source.next().is_err() && source.skip().is_err() && source.more().is_err());
    }

    proptest! {
        #[test]
        fn every_value_is_read_as_it_is(value in testing::plain_value()) {
            let mut source = ValueSource::<false>::new(&value);
            prop_assert_eq!(&read_value(&mut source, &mut Decoding::strict()).unwrap(), &value);
            source.finish().unwrap();
        }
    }
}
