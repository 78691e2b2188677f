//! From any source into any record.

use super::{
    Expect, List, Map, Record, SlotMut,
    fit::{Fit, fit},
    tagged::read_tagged,
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{
        Decoding, Dictionary, DictionaryBuilder, Source, Token, Value, read_dictionary, read_from,
        read_value,
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

/// What a record has no typed field for.
#[derive(Default)]
struct Spill {
    unknown: DictionaryBuilder,
    /// Under known keys, as received.
    kept: Dictionary,
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
    let mut spill = None;
    while let Some(name) = source.key()? {
        let warnings = decoding.mark();
        let result = match keys.find(&name, hint) {
            Some(index) => {
                hint = index + 1;
                let again = seen.insert(index);
                read_known(source, record, index, again, &mut spill, decoding)
            }
            None => read_unknown(source, record, &name, &mut spill, decoding),
        };
        if let Err(error) = result {
            return Err(error.in_key(&name));
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
    if let Some(spill) = spill
        && let SlotMut::Extra(extra) = record.slot(keys.len())
    {
        let mut all = spill.unknown.finish();
        all.extend(spill.kept);
        *extra = all.into();
    }
    Ok(())
}

/// Reads the value of a known key.
#[inline]
fn read_known<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    index: usize,
    again: bool,
    spill: &mut Option<Spill>,
    decoding: &mut Decoding,
) -> Result<()> {
    let Some(key) = record.keys().get(index) else {
        return source.skip();
    };
    if again {
        decoding.fault(duplicate(source.offset()))?;
        if let Some(spill) = spill {
            spill.kept.remove(key.name);
        }
    }
    let mark = source.mark();
    let place = Place::Key(record, index);
    match read_into(source, key.expect, key.required, place, decoding)? {
        Keep::No => Ok(()),
        Keep::AsReceived => {
            source.rewind(mark);
            if ignores_unknown(record) {
                return source.skip();
            }
            let value = read_value(source, &mut Decoding::lenient())?;
            let spill = spill.get_or_insert_default();
            spill.kept.insert(key.name, value);
            Ok(())
        }
    }
}

/// Keeps the value of an unknown key, if the record has a place for it.
fn read_unknown<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    name: &str,
    spill: &mut Option<Spill>,
    decoding: &mut Decoding,
) -> Result<()> {
    if ignores_unknown(record) {
        return source.skip();
    }
    let offset = source.offset();
    source.charge(name.len() + size_of::<(String, Value)>())?;
    let value = read_value(source, decoding)?;
    let spill = spill.get_or_insert_default();
    if spill.unknown.insert(name.to_owned(), value).is_some() {
        decoding.fault(duplicate(offset))?;
    }
    Ok(())
}

fn ignores_unknown(record: &mut dyn Record) -> bool {
    let unknown = record.keys().len();
    matches!(record.slot(unknown), SlotMut::Ignored)
}

/// The key stands under the path that is pushed on the way out.
#[cold]
fn duplicate(offset: Option<usize>) -> Error {
    let error = Error::new(ErrorKind::DuplicateKey);
    match offset {
        Some(offset) => error.at(offset),
        None => error,
    }
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
    match fill(source, mark, place.slot_mut(), token, decoding) {
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
    mark: S::Mark,
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
        (SlotMut::Tagged(tagged), Token::Dictionary) => {
            read_tagged(source, mark, tagged, decoding)?;
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
                decoding.fault(duplicate(offset))?;
            }
            Ok(Keep::No) => {}
            Ok(Keep::AsReceived) => keep = Keep::AsReceived,
            Err(error) => return Err(error.in_key(&key)),
        }
        decoding.in_key(warnings, &key);
    }
    Ok(keep)
}
