//! From any reader to a [`Value`].

use super::{Decoding, Dictionary, Source, Token, Value, dictionary::DictionaryBuilder};
use crate::error::{Error, ErrorKind, Result};
use std::borrow::Cow;

/// The next value, whole. Recursion is bounded by the depth that the source
/// allows.
pub(crate) fn read_value<'de, S: Source<'de>>(
    source: &mut S,
    decoding: &mut Decoding,
) -> Result<Value> {
    if let Some(text) = source.plain_string()? {
        source.charge(text.len())?;
        return Ok(Value::String(text.to_owned()));
    }
    let token = source.next()?;
    read_from(token, source, decoding)
}

/// The value of which `token` was taken already.
pub(crate) fn read_from<'de, S: Source<'de>>(
    token: Token<'de>,
    source: &mut S,
    decoding: &mut Decoding,
) -> Result<Value> {
    Ok(match token {
        Token::Null => Value::Null,
        Token::Boolean(value) => Value::Boolean(value),
        Token::Integer(value) => Value::Integer(value),
        Token::Real(value) => Value::Real(value),
        Token::Date(value) => Value::Date(value),
        Token::Uid(value) => Value::Uid(value),
        Token::String(text) => {
            source.charge(text.len())?;
            Value::String(text.into_owned())
        }
        Token::Data(bytes) => {
            source.charge(bytes.len())?;
            Value::Data(bytes.into_owned().into())
        }
        Token::Array(hint) => Value::Array(read_array(hint, source, decoding)?),
        Token::Dictionary => Value::Dictionary(read_dictionary(source, decoding)?),
    })
}

/// The dictionary of which the start was taken already.
pub(crate) fn read_dictionary<'de, S: Source<'de>>(
    source: &mut S,
    decoding: &mut Decoding,
) -> Result<Dictionary> {
    let mut builder = DictionaryBuilder::default();
    loop {
        let key = match source.plain_key()? {
            Some(key) => Cow::Borrowed(key),
            None => match source.key()? {
                Some(key) => key,
                None => break,
            },
        };
        let offset = source.offset();
        source.charge(key.len() + size_of::<(String, Value)>())?;
        let mark = decoding.mark();
        let value = match read_value(source, decoding) {
            Ok(value) => value,
            Err(error) => return Err(error.in_key(&key)),
        };
        decoding.in_key(mark, &key);
        // Nearly all keys are borrowed: this is the one copy of them.
        if builder.insert((*key).to_owned(), value).is_some() {
            decoding.fault(duplicate(&key, offset))?;
        }
    }
    Ok(builder.finish())
}

fn read_array<'de, S: Source<'de>>(
    hint: Option<usize>,
    source: &mut S,
    decoding: &mut Decoding,
) -> Result<Vec<Value>> {
    /// What is announced is not yet there.
    const TRUSTED: usize = 1024;
    let mut items = Vec::with_capacity(hint.unwrap_or(0).min(TRUSTED));
    while source.more()? {
        source.charge(size_of::<Value>())?;
        let mark = decoding.mark();
        match read_value(source, decoding) {
            Ok(value) => items.push(value),
            Err(error) => return Err(error.in_index(items.len())),
        }
        decoding.in_index(mark, items.len() - 1);
    }
    Ok(items)
}

#[cold]
pub(crate) fn duplicate(key: &str, offset: Option<usize>) -> Error {
    let error = Error::new(ErrorKind::DuplicateKey).in_key(key);
    match offset {
        Some(offset) => error.at(offset),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plist::{Kind, Limits, ValueSource, testing::Repeats};

    #[test]
    fn a_key_that_comes_twice_is_refused_or_told() {
        let keys = ["A", "B", "A"];
        let error = read_value(&mut Repeats::new(&keys), &mut Decoding::strict()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DuplicateKey);
        assert_eq!(error.path().to_string(), "[0].A");
        assert_eq!(error.offset(), Some(30));

        let mut lenient = Decoding::lenient();
        let value = read_value(&mut Repeats::new(&keys), &mut lenient).unwrap();
        let expected = Dictionary::from([("A", 3u64), ("B", 2)]);
        assert_eq!(value, Value::Array(vec![expected.into()]));
        let [warning] = &lenient.warnings[..] else {
            panic!("one warning")
        };
        assert_eq!(*warning.as_error(), error);
    }

    #[test]
    fn warnings_do_not_fill_the_memory() {
        let mut lenient = Decoding::lenient();
        read_value(&mut Repeats::new(&["A"; 3000]), &mut lenient).unwrap();
        assert_eq!(lenient.warnings.len(), Decoding::MOST_WARNINGS);
    }

    #[test]
    fn memory_is_counted_before_it_is_taken() {
        let mut source = Repeats::new(&["A"; 100]);
        source.memory = 90 * size_of::<(String, Value)>();
        let error = read_value(&mut source, &mut Decoding::lenient()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
        assert_eq!(error.path().to_string(), "[0]");
    }

    #[test]
    fn the_deepest_value_fits_a_small_stack() {
        let deep = (0..Limits::DEPTH_CEILING).fold(Value::Null, |inner, level| {
            if level == 0 {
                Value::Array(vec![])
            } else if level % 2 == 0 {
                Value::Array(vec![inner])
            } else {
                Dictionary::from([("K", inner)]).into()
            }
        });
        std::thread::Builder::new()
            .stack_size(512 << 10)
            .spawn(move || {
                let mut source = ValueSource::<false>::new(&deep);
                let read = read_value(&mut source, &mut Decoding::strict()).unwrap();
                assert!(read == deep && read.kind() == Kind::Dictionary);
            })
            .unwrap()
            .join()
            .unwrap();
    }
}
