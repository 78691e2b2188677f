//! From any record to any writer, and into any serde format.

use super::{Keys, Record, SlotRef, fit};
use crate::{
    error::Result,
    plist::{self, Dictionary, Sink, Value, ValueSink, serialize_bytes, write_value},
};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// What is written under a key.
enum Entry<'a> {
    /// The typed field.
    Slot(SlotRef<'a>),
    /// What was received, as it was received.
    Received(&'a Value),
}

/// The keys of a record that are written: those of its table, in its order,
/// then the unknown ones.
struct Entries<'a> {
    record: &'a dyn Record,
    keys: &'static Keys,
    index: usize,
    received: Option<&'a Dictionary>,
    unknown: Option<plist::Iter<'a>>,
    textual: bool,
}

impl<'a> Entries<'a> {
    fn of(record: &'a dyn Record, textual: bool) -> Self {
        let keys = record.keys();
        let received: Option<&Dictionary> = match record.get(keys.len()) {
            SlotRef::Extra(extra) if !extra.is_empty() => Some(extra),
            _ => None,
        };
        Self {
            record,
            keys,
            index: 0,
            received,
            unknown: received.map(Dictionary::iter),
            textual,
        }
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a str, Entry<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        while let Some(key) = self.keys.get(self.index) {
            let slot = self.record.get(self.index);
            self.index += 1;
            if let Some(received) = self.received.and_then(|all| all.get(key.name))
                && fit::agrees(received, key.expect, slot, self.textual)
            {
                return Some((key.name, Entry::Received(received)));
            }
            if !matches!(slot, SlotRef::Absent) {
                return Some((key.name, Entry::Slot(slot)));
            }
        }
        self.unknown
            .as_mut()?
            .find(|(name, _)| self.keys.find(name, 0).is_none())
            .map(|(name, value)| (name, Entry::Received(value)))
    }
}

/// Writes a record. Recursion is bounded by the depth that the sink allows.
pub(crate) fn write_record<W: Sink>(record: &dyn Record, sink: &mut W) -> Result<()> {
    let entries = Entries::of(record, W::TEXTUAL);
    sink.begin_dictionary()?;
    if entries.received.is_none() {
        write_fields(record, sink)?;
        return sink.end_dictionary();
    }
    for (name, entry) in entries {
        sink.key(name).map_err(|error| error.in_key(name))?;
        let written = match entry {
            Entry::Slot(slot) => write_slot(slot, sink),
            Entry::Received(value) => write_value(value, sink),
        };
        written.map_err(|error| error.in_key(name))?;
    }
    sink.end_dictionary()
}

/// Writes a record of which nothing is to be written as it was received: the
/// usual case, without the detours of the others.
#[inline(always)]
fn write_fields<W: Sink>(record: &dyn Record, sink: &mut W) -> Result<()> {
    for (index, key) in record.keys().iter().enumerate() {
        let slot = record.get(index);
        if matches!(slot, SlotRef::Absent) {
            continue;
        }
        let begun = if key.plain {
            sink.plain_key(key.name)
        } else {
            sink.key(key.name)
        };
        let written = match begun {
            Ok(()) => write_slot(slot, sink),
            Err(error) => Err(error),
        };
        if let Err(error) = written {
            return Err(error.in_key(key.name));
        }
    }
    Ok(())
}

fn write_slot<W: Sink>(slot: SlotRef<'_>, sink: &mut W) -> Result<()> {
    match slot {
        SlotRef::String(text) => sink.string(text),
        SlotRef::Constant(text) => sink.string(text),
        SlotRef::Boolean(value) => sink.boolean(value),
        SlotRef::Integer(value) => sink.integer(value.into()),
        SlotRef::Real(value) => sink.real(value),
        SlotRef::Date(value) => sink.date(value),
        SlotRef::Data(bytes) => sink.data(bytes),
        SlotRef::Any(value) => write_value(value, sink),
        SlotRef::Dictionary(entries) => plist::write_dictionary(entries, sink),
        SlotRef::Extra(extra) => plist::write_dictionary(extra, sink),
        SlotRef::Record(record) => write_record(record, sink),
        SlotRef::List(list) => {
            sink.begin_array()?;
            for index in 0..list.count() {
                write_slot(list.item(index), sink).map_err(|error| error.in_index(index))?;
            }
            sink.end_array()
        }
        SlotRef::Map(map) => {
            sink.begin_dictionary()?;
            for (name, slot) in (0..map.count()).filter_map(|index| map.entry(index)) {
                sink.key(name)
                    .and_then(|()| write_slot(slot, sink))
                    .map_err(|error| error.in_key(name))?;
            }
            sink.end_dictionary()
        }
        SlotRef::Absent => sink.null(),
    }
}

/// A record as the value that writing it gives.
pub(crate) fn to_value(record: &dyn Record) -> Result<Value> {
    let mut sink = ValueSink::default();
    write_record(record, &mut sink)?;
    sink.finish()
}

/// Writes a record in any serde format.
pub(crate) fn serialize<S: Serializer>(
    record: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let textual = plist::is_textual::<S::Error>(serializer.is_human_readable());
    let mut map = serializer.serialize_map(None)?;
    for (name, entry) in Entries::of(record, textual) {
        match entry {
            Entry::Slot(slot) => map.serialize_entry(name, &Slot(slot))?,
            Entry::Received(value) => map.serialize_entry(name, value)?,
        }
    }
    map.end()
}

/// The value of a slot as something that serde writes.
struct Slot<'a>(SlotRef<'a>);

impl Serialize for Slot<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            SlotRef::String(text) => serializer.serialize_str(text),
            SlotRef::Constant(text) => serializer.serialize_str(text),
            SlotRef::Boolean(value) => serializer.serialize_bool(value),
            SlotRef::Integer(value) => serializer.serialize_i64(value),
            SlotRef::Real(value) => serializer.serialize_f64(value),
            SlotRef::Date(value) => value.serialize(serializer),
            SlotRef::Data(bytes) => serialize_bytes(bytes, serializer),
            SlotRef::Any(value) => value.serialize(serializer),
            SlotRef::Dictionary(entries) => entries.serialize(serializer),
            SlotRef::Extra(extra) => extra.serialize(serializer),
            SlotRef::Record(record) => serialize(record, serializer),
            SlotRef::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    items.serialize_element(&Slot(list.item(index)))?;
                }
                items.end()
            }
            SlotRef::Map(map) => {
                let mut entries = serializer.serialize_map(Some(map.count()))?;
                for (key, slot) in (0..map.count()).filter_map(|index| map.entry(index)) {
                    entries.serialize_entry(key, &Slot(slot))?;
                }
                entries.end()
            }
            SlotRef::Absent => serializer.serialize_none(),
        }
    }
}

/// What is in a slot, as a value. None if it is absent.
#[cfg(feature = "ddm")]
pub(crate) fn slot_to_value(slot: SlotRef<'_>) -> Result<Option<Value>> {
    if matches!(slot, SlotRef::Absent) {
        return Ok(None);
    }
    let mut sink = ValueSink::default();
    write_slot(slot, &mut sink)?;
    sink.finish().map(Some)
}
