//! From a [`Value`] to any writer.

use super::{Dictionary, Sink, Value};
use crate::error::Result;

/// Writes a value. Recursion is bounded by the depth that the sink allows.
pub(crate) fn write_value<W: Sink>(value: &Value, sink: &mut W) -> Result<()> {
    match value {
        Value::Null => sink.null(),
        Value::Boolean(value) => sink.boolean(*value),
        Value::Integer(value) => sink.integer(*value),
        Value::Real(value) => sink.real(*value),
        Value::Date(value) => sink.date(*value),
        Value::String(value) => sink.string(value),
        Value::Data(value) => sink.data(value),
        Value::Uid(value) => sink.uid(*value),
        Value::Array(items) => {
            sink.begin_array()?;
            for (index, item) in items.iter().enumerate() {
                write_value(item, sink).map_err(|error| error.in_index(index))?;
            }
            sink.end_array()
        }
        Value::Dictionary(entries) => write_dictionary(entries, sink),
    }
}

pub(crate) fn write_dictionary<W: Sink>(entries: &Dictionary, sink: &mut W) -> Result<()> {
    sink.begin_dictionary()?;
    for (key, value) in entries {
        sink.key(key)
            .and_then(|()| write_value(value, sink))
            .map_err(|error| error.in_key(key))?;
    }
    sink.end_dictionary()
}
