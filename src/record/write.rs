//! From any record into any serde format.

use super::{Extra, Record, SlotRef, fit};
use crate::{
    error::Result,
    plist::{Serializer as ToValue, Value, ValueSink, serialize_bytes},
};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// Writes a record in any serde format.
pub(crate) fn write<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    Written(record).serialize(serializer)
}

/// A record as something that serde writes.
pub(crate) struct Written<'a>(pub(crate) &'a dyn Record);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let textual = serializer.is_human_readable();
        let record = self.0;
        let keys = record.keys();
        let mut map = serializer.serialize_map(None)?;
        let extra = match record.get(keys.len()) {
            SlotRef::Extra(extra) if !extra.is_empty() => Some(extra),
            _ => None,
        };
        for (index, key) in keys.iter().enumerate() {
            let slot = record.get(index);
            if let Some(received) = extra.and_then(|extra| extra.get(key.name))
                && fit::agrees(received, key.expect, slot, textual)
            {
                map.serialize_entry(key.name, received)?;
                continue;
            }
            if !matches!(slot, SlotRef::Absent) {
                map.serialize_entry(key.name, &Slot(slot))?;
            }
        }
        for (key, value) in extra.into_iter().flat_map(|extra: &Extra| extra.iter()) {
            if keys.find(key, 0).is_none() {
                map.serialize_entry(key, value)?;
            }
        }
        map.end()
    }
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
            SlotRef::Record(record) => Written(record).serialize(serializer),
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
            SlotRef::Extra(extra) => extra.serialize(serializer),
            SlotRef::Absent => serializer.serialize_none(),
        }
    }
}

/// A record as the value that writing it gives.
pub(crate) fn to_value(record: &dyn Record) -> Result<Value> {
    let mut sink = ValueSink::default();
    Written(record).serialize(ToValue::new(&mut sink))?;
    sink.finish()
}

/// What is in a slot, as a value. None if it is absent.
#[cfg(feature = "ddm")]
pub(crate) fn slot_to_value(slot: SlotRef<'_>) -> Result<Option<Value>> {
    if matches!(slot, SlotRef::Absent) {
        return Ok(None);
    }
    let mut sink = ValueSink::default();
    Slot(slot).serialize(ToValue::new(&mut sink))?;
    sink.finish().map(Some)
}
