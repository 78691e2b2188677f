//! From any source into any record.

use super::{
    Expect, List, Map, Record, SlotMut,
    fit::{Fit, fit},
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{
        Decoding, Dictionary, DictionaryBuilder, Source, Token, Value, duplicate, read_dictionary,
        read_from, read_value,
    },
};

/// Which of a record's keys were met.
#[derive(Default)]
struct Seen([u64; super::Keys::MOST / 64]);

impl Seen {
    /// Whether it was met before.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        let bit = 1u64 << (index % 64);
        self.0.get_mut(index / 64).is_some_and(|word| {
            let before = *word & bit != 0;
            *word |= bit;
            before
        })
    }

    fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / 64)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

/// Whether a value is to be kept as it was received, beside what the typed
/// field took of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    No,
    AsReceived,
}

/// Where the value that is read next belongs.
enum Place<'a> {
    Key(&'a mut dyn Record, usize),
    Item(&'a mut dyn List),
    Entry(&'a mut dyn Map, &'a str),
}

impl Place<'_> {
    #[inline]
    fn slot_mut(&mut self) -> SlotMut<'_> {
        match self {
            Self::Key(record, index) => record.slot(*index),
            Self::Item(list) => list.push(),
            Self::Entry(map, key) => map.insert(key),
        }
    }

    /// Takes back what `slot` made, if that can be.
    fn undo(&mut self) -> bool {
        match self {
            Self::Key(record, index) => match record.slot(*index) {
                SlotMut::OptionalRecord(optional) => {
                    optional.clear();
                    true
                }
                _ => false,
            },
            Self::Item(list) => {
                list.pop();
                true
            }
            Self::Entry(map, key) => {
                map.remove(key);
                true
            }
        }
    }
}

/// Reads the entries of a dictionary, of which the start was taken, into a
/// blank record. Recursion is bounded by the depth that the source allows.
pub(crate) fn read_record<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    decoding: &mut Decoding,
) -> Result<()> {
    let keys = record.keys();
    let start = source.offset();
    let mut seen = Seen::default();
    let mut hint = 0;
    let mut unknown = DictionaryBuilder::default();
    let mut kept = Dictionary::new();
    let ignores = matches!(record.slot(keys.len()), SlotMut::Ignored);
    while let Some(name) = source.key()? {
        let found = keys
            .find(&name, hint)
            .and_then(|index| Some((index, keys.get(index)?)));
        let offset = source.offset();
        let warnings = decoding.mark();
        if let Some((index, key)) = found {
            hint = index + 1;
            if seen.insert(index) {
                decoding.fault(duplicate(&name, offset))?;
                kept.remove(&name);
            }
            let mark = source.mark();
            let place = Place::Key(record, index);
            match read_into(source, key.expect, key.required, place, decoding) {
                Ok(Keep::No) => {}
                Ok(Keep::AsReceived) if ignores => {}
                Ok(Keep::AsReceived) => {
                    source.rewind(mark);
                    let value = read_value(source, &mut Decoding::lenient());
                    kept.insert(name.as_ref(), value.map_err(|error| error.in_key(&name))?);
                }
                Err(error) => return Err(error.in_key(&name)),
            }
        } else if ignores {
            source.skip().map_err(|error| error.in_key(&name))?;
        } else {
            source.charge(name.len() + size_of::<(String, Value)>())?;
            match read_value(source, decoding) {
                Ok(value) => {
                    if unknown.insert((*name).to_owned(), value).is_some() {
                        decoding.fault(duplicate(&name, offset))?;
                    }
                }
                Err(error) => return Err(error.in_key(&name)),
            }
        }
        decoding.in_key(warnings, &name);
    }
    for (index, key) in keys.iter().enumerate() {
        if key.required && !seen.contains(index) {
            let error = Error::missing(key.name).spoiling_record();
            return Err(match start {
                Some(start) => error.at(start),
                None => error,
            });
        }
    }
    if let SlotMut::Extra(extra) = record.slot(keys.len()) {
        let mut all = unknown.finish();
        all.extend(kept);
        *extra = all.into();
    }
    Ok(())
}

/// Reads a value to where it belongs.
fn read_into<'de, S: Source<'de>>(
    source: &mut S,
    expect: Expect,
    required: bool,
    mut place: Place<'_>,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let mark = source.mark();
    let token = source.next()?;
    let kind = token.kind();
    let (token, keep) = match fit(expect, token, S::TEXTUAL) {
        Fit::Exact(token) => (token, Keep::No),
        Fit::Coerced(token) => (token, Keep::AsReceived),
        Fit::Null if !required => return Ok(Keep::AsReceived),
        Fit::Null | Fit::Refused => {
            let mut error = Error::new(ErrorKind::WrongType)
                .expected(expect.name())
                .found(kind.name());
            if let Some(offset) = source.offset() {
                error = error.at(offset);
            }
            if required {
                return Err(error.spoiling_record());
            }
            decoding.fault(error)?;
            source.rewind(mark);
            source.skip()?;
            return Ok(Keep::AsReceived);
        }
    };
    match fill(source, place.slot_mut(), token, decoding) {
        Ok(Keep::No) => Ok(keep),
        Ok(Keep::AsReceived) => Ok(Keep::AsReceived),
        Err(error) if decoding.lenient && error.spoils_record() && place.undo() => {
            decoding.fault(error)?;
            source.rewind(mark);
            source.skip()?;
            Ok(Keep::AsReceived)
        }
        Err(error) => Err(error),
    }
}

/// Puts a value that fits where it goes.
#[inline]
fn fill<'de, S: Source<'de>>(
    source: &mut S,
    slot: SlotMut<'_>,
    token: Token<'de>,
    decoding: &mut Decoding,
) -> Result<Keep> {
    match (slot, token) {
        (SlotMut::String(place), Token::String(text)) => *place = text.into_owned(),
        (SlotMut::Text(place), Token::String(text)) => place.set_text(text),
        (SlotMut::Boolean(place), Token::Boolean(value)) => *place = value,
        (SlotMut::Integer(place), Token::Integer(value)) => {
            // `fit` refused what is larger.
            *place = value.as_signed().unwrap_or(i64::MAX);
        }
        (SlotMut::Real(place), Token::Real(value)) => *place = value,
        (SlotMut::Date(place), Token::Date(value)) => *place = value,
        (SlotMut::Data(place), Token::Data(bytes)) => *place = bytes.into_owned().into(),
        (SlotMut::Bytes(place), Token::Data(bytes)) => place.set_bytes(bytes.into_owned()),
        (SlotMut::Any(place), token) => *place = read_from(token, source, decoding)?,
        (SlotMut::Dictionary(place), Token::Dictionary) => {
            *place = read_dictionary(source, decoding)?;
        }
        (SlotMut::Record(record), Token::Dictionary) => read_record(source, record, decoding)?,
        (SlotMut::OptionalRecord(optional), Token::Dictionary) => {
            read_record(source, optional.begin(), decoding)?;
        }
        (SlotMut::List(list), Token::Array(_)) => return read_list(source, list, decoding),
        (SlotMut::Map(map), Token::Dictionary) => return read_map(source, map, decoding),
        (SlotMut::Constant(_), Token::String(_)) => {}
        _ => {
            return Err(Error::new(ErrorKind::Failed)
                .found("a record's table and its slots disagree about a key"));
        }
    }
    Ok(Keep::No)
}

fn read_list<'de, S: Source<'de>>(
    source: &mut S,
    list: &mut dyn List,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let (expect, size) = (list.expect(), list.item_size());
    let mut keep = Keep::No;
    let mut index = 0;
    while source.more()? {
        source.charge(size)?;
        let warnings = decoding.mark();
        match read_into(source, expect, false, Place::Item(list), decoding) {
            Ok(Keep::No) => {}
            Ok(Keep::AsReceived) => keep = Keep::AsReceived,
            Err(error) => return Err(error.in_index(index)),
        }
        decoding.in_index(warnings, index);
        index += 1;
    }
    Ok(keep)
}

fn read_map<'de, S: Source<'de>>(
    source: &mut S,
    map: &mut dyn Map,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let (expect, size) = (map.expect(), map.entry_size());
    let mut keep = Keep::No;
    while let Some(key) = source.key()? {
        source.charge(key.len() + size)?;
        let offset = source.offset();
        let warnings = decoding.mark();
        let before = map.count();
        match read_into(source, expect, false, Place::Entry(map, &key), decoding) {
            Ok(Keep::No) if map.count() == before => {
                decoding.fault(duplicate("", offset))?;
            }
            Ok(Keep::No) => {}
            Ok(Keep::AsReceived) => keep = Keep::AsReceived,
            Err(error) => return Err(error.in_key(&key)),
        }
        decoding.in_key(warnings, &key);
    }
    Ok(keep)
}
