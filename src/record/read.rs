//! From any source into any record.

use super::{
    Expect, List, Map, Record, SlotMut, SlotRef,
    fit::{Fit, fit},
    seen::Seen,
    tagged::read_tagged,
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{
        Decoding, Dictionary, DictionaryBuilder, Source, Token, Value, read_dictionary, read_from,
        read_value,
    },
};
use std::borrow::Cow;

/// Whether a value is to be kept as it was received, beside what the typed
/// field took of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    No,
    AsReceived,
    /// The field took nothing of it: it says that there is no value, or is of
    /// another type.
    Instead,
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

    /// How much memory the place takes.
    fn size(&self) -> usize {
        match self {
            Self::Key(..) => 0,
            Self::Item(list) => list.item_size(),
            Self::Entry(map, key) => key.len() + map.entry_size(),
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
            Self::Entry(map, key) => map.undo(key),
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
    loop {
        if let Some(index) = source.takes_key(|bytes, close| keys.strip(hint, bytes, close))
            && let Some(key) = keys.get(index)
        {
            hint = index + 1;
            // In the order of the table and as plain as most: that is all.
            if !seen.contains(index) {
                match read_plain(source, key.expect, || record.slot(index)) {
                    Ok(true) => {
                        seen.insert(index);
                        continue;
                    }
                    Ok(false) => {}
                    Err(error) => return Err(error.in_key(key.name)),
                }
            }
            read_entry(
                source,
                record,
                Some(index),
                key.name,
                &mut seen,
                &mut spill,
                decoding,
            )?;
            continue;
        }
        let name = match source.plain_key()? {
            Some(name) => Cow::Borrowed(name),
            None => match source.key()? {
                Some(name) => name,
                None => break,
            },
        };
        let index = keys.find(&name, hint);
        hint = index.map_or(hint, |index| index + 1);
        read_entry(
            source, record, index, &name, &mut seen, &mut spill, decoding,
        )?;
    }
    for (index, key) in keys.iter().enumerate() {
        if key.required && !seen.contains(index) {
            let error = match key.expect {
                Expect::Constant(constant) => Error::new(ErrorKind::WrongType)
                    .expected(constant)
                    .found("another value or none")
                    .in_key(key.name),
                _ => Error::missing(key.name),
            }
            .spoiling_record();
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

/// Reads the value of a key, known or not.
fn read_entry<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    index: Option<usize>,
    name: &str,
    seen: &mut Seen,
    spill: &mut Option<Spill>,
    decoding: &mut Decoding,
) -> Result<()> {
    let warnings = decoding.mark();
    let result = match index {
        Some(index) => {
            let again = seen.insert(index);
            let read = read_known(source, record, index, again, spill, decoding);
            if matches!(read, Ok(Known::Awaited)) {
                seen.remove(index);
            }
            read.map(|_| ())
        }
        None => read_unknown(source, record, name, spill, decoding),
    };
    decoding.in_key(warnings, name);
    result.map_err(|error| error.in_key(name))
}

/// What became of a known key.
enum Known {
    Taken,
    /// A fixed value was another one. The right one may yet come, where keys
    /// may stand twice.
    Awaited,
}

/// Reads the value of a known key.
fn read_known<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    index: usize,
    again: bool,
    spill: &mut Option<Spill>,
    decoding: &mut Decoding,
) -> Result<Known> {
    let Some(key) = record.keys().get(index) else {
        return source.skip().map(|()| Known::Taken);
    };
    if again {
        decoding.fault(duplicate(source.offset()))?;
    }
    let forget = |spill: &mut Option<Spill>| {
        if let (true, Some(spill)) = (again, spill) {
            spill.kept.remove(key.name);
        }
    };
    if read_plain(source, key.expect, || record.slot(index))? {
        forget(spill);
        return Ok(Known::Taken);
    }
    let mark = source.mark();
    let place = Place::Key(record, index);
    match read_value_into(source, key.expect, key.required, place, decoding) {
        Ok(Keep::No) => {
            forget(spill);
            Ok(Known::Taken)
        }
        // Of a key that stands twice, the last value that the field takes counts.
        Ok(Keep::Instead) if again && !matches!(record.get(index), SlotRef::Absent) => {
            Ok(Known::Taken)
        }
        Ok(Keep::AsReceived | Keep::Instead) => {
            source.rewind(mark);
            if ignores_unknown(record) {
                return source.skip().map(|()| Known::Taken);
            }
            let value = read_value(source, &mut Decoding::lenient())?;
            let spill = spill.get_or_insert_default();
            spill.kept.insert(key.name, value);
            Ok(Known::Taken)
        }
        Err(error) if matches!(key.expect, Expect::Constant(_)) && error.spoils_record() => {
            decoding.fault(error)?;
            source.rewind(mark);
            source.skip().map(|()| Known::Awaited)
        }
        Err(error) => Err(error),
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

/// Reads what messages mostly consist of, without the general way's detours.
/// False if the value is something else.
#[inline(always)]
fn read_plain<'de, 'a, S: Source<'de>>(
    source: &mut S,
    expect: Expect,
    slot: impl FnOnce() -> SlotMut<'a>,
) -> Result<bool> {
    match expect {
        Expect::String => {
            let Some(text) = source.plain_string()? else {
                return Ok(false);
            };
            match slot() {
                SlotMut::String(place) => *place = text.to_owned(),
                SlotMut::Text(place) => place.set_text(Cow::Borrowed(text)),
                _ => return Err(disagreement()),
            }
        }
        Expect::Boolean => {
            let Some(value) = source.plain_boolean()? else {
                return Ok(false);
            };
            match slot() {
                SlotMut::Boolean(place) => *place = value,
                _ => return Err(disagreement()),
            }
        }
        Expect::Constant(constant) => {
            let mark = source.mark();
            match source.plain_string()? {
                Some(text) if text == constant => {}
                Some(_) => {
                    source.rewind(mark);
                    return Ok(false);
                }
                None => return Ok(false),
            }
        }
        Expect::Integer => {
            let Some(value) = source.plain_integer()? else {
                return Ok(false);
            };
            match slot() {
                SlotMut::Integer(place) => *place = value,
                _ => return Err(disagreement()),
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Reads a value to where it belongs.
fn read_value_into<'de, S: Source<'de>>(
    source: &mut S,
    expect: Expect,
    required: bool,
    mut place: Place<'_>,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let mark = source.mark();
    let token = source.next()?;
    let filled = match fit(expect, &token, S::TEXTUAL) {
        Fit::Exact => fill(source, mark, &mut place, token, decoding),
        Fit::Spelt(token) => fill(source, mark, &mut place, token, decoding),
        Fit::Coerced(token) => {
            fill(source, mark, &mut place, token, decoding).map(|_| Keep::AsReceived)
        }
        Fit::Null if !required => return Ok(Keep::Instead),
        Fit::Kept => return Ok(Keep::Instead),
        Fit::Null | Fit::Refused => {
            let mut error = Error::new(ErrorKind::WrongType)
                .expected(expect.name())
                .found(token.kind().name());
            if let Some(offset) = source.offset() {
                error = error.at(offset);
            }
            if required {
                return Err(error.spoiling_record());
            }
            decoding.fault(error)?;
            source.rewind(mark);
            source.skip()?;
            return Ok(Keep::Instead);
        }
    };
    match filled {
        Err(error) if decoding.lenient && error.spoils_record() && place.undo() => {
            decoding.fault(error)?;
            source.rewind(mark);
            source.skip()?;
            Ok(Keep::Instead)
        }
        filled => filled,
    }
}

#[cold]
fn disagreement() -> Error {
    Error::new(ErrorKind::Failed).found("a record's table and its slots disagree about a key")
}

/// Puts a value that fits where it goes.
#[inline]
fn fill<'de, S: Source<'de>>(
    source: &mut S,
    mark: S::Mark,
    place: &mut Place<'_>,
    token: Token<'de>,
    decoding: &mut Decoding,
) -> Result<Keep> {
    source.charge(place.size())?;
    match (place.slot_mut(), token) {
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
        _ => return Err(disagreement()),
    }
    Ok(Keep::No)
}

fn read_list<'de, S: Source<'de>>(
    source: &mut S,
    list: &mut dyn List,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let expect = list.expect();
    let mut keep = Keep::No;
    let mut index = 0;
    while source.more()? {
        let warnings = decoding.mark();
        let read = read_value_into(source, expect, false, Place::Item(list), decoding);
        decoding.in_index(warnings, index);
        match read {
            Ok(Keep::No) => {}
            Ok(Keep::AsReceived | Keep::Instead) => keep = Keep::AsReceived,
            Err(error) => return Err(error.in_index(index)),
        }
        index += 1;
    }
    Ok(keep)
}

fn read_map<'de, S: Source<'de>>(
    source: &mut S,
    map: &mut dyn Map,
    decoding: &mut Decoding,
) -> Result<Keep> {
    let expect = map.expect();
    let mut keep = Keep::No;
    while let Some(key) = source.key()? {
        let offset = source.offset();
        let warnings = decoding.mark();
        let before = map.count();
        let read = read_value_into(source, expect, false, Place::Entry(map, &key), decoding);
        let read = read.and_then(|read| {
            if read != Keep::No {
                keep = Keep::AsReceived;
            }
            if read != Keep::Instead && map.count() == before {
                decoding.fault(duplicate(offset))?;
            }
            Ok(())
        });
        decoding.in_key(warnings, &key);
        if let Err(error) = read {
            return Err(error.in_key(&key));
        }
    }
    Ok(keep)
}
