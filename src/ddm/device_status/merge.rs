//! What a report says, laid over what earlier ones said. See
//! [`DeviceStatus`](super::DeviceStatus) for the rules.

use super::units;
use crate::plist::{Dictionary, KeyIndex, Value};
use std::collections::BTreeMap;

pub(super) fn merge_items(before: Dictionary, reported: Dictionary) -> Dictionary {
    merge_level(&mut String::new(), before, reported)
}

fn merge_level(path: &mut String, before: Dictionary, reported: Dictionary) -> Dictionary {
    merge_entries(before, reported, |key, before, reported| {
        units::within(path, key, |path| merge_value(path, before, reported))
    })
}

fn merge_value(path: &mut String, before: Option<Value>, reported: Value) -> Value {
    match (before, reported) {
        (before, Value::Dictionary(reported)) if !units::is_whole(path) => {
            merge_level(path, dictionary(before), reported).into()
        }
        (before, Value::Dictionary(reported)) if lists(&reported).any(says_removed) => {
            merge_entries(dictionary(before), reported, |_, before, reported| {
                merge_list(before, reported)
            })
            .into()
        }
        (_, Value::Dictionary(reported)) => arrange_lists(reported).into(),
        (before, reported) => merge_list(before, reported),
    }
}

/// The entries of both, those that are reported merged. Never searches from
/// end to end for each of many keys.
fn merge_entries(
    before: Dictionary,
    reported: Dictionary,
    mut merge: impl FnMut(&str, Option<Value>, Value) -> Value,
) -> Dictionary {
    let mut entries: Vec<(String, Value)> = before.into_iter().collect();
    let mut index = KeyIndex::default();
    for (key, value) in reported {
        let place = index.place(&key, &entries);
        match place.and_then(|at| entries.get_mut(at)) {
            Some((_, place)) => *place = merge(&key, Some(std::mem::take(place)), value),
            None => {
                let value = merge(&key, None, value);
                entries.push((key, value));
            }
        }
    }
    entries.into_iter().collect()
}

/// Elements that have an identifier take the place of those with the same;
/// the others take the place of all others.
fn merge_list(before: Option<Value>, reported: Value) -> Value {
    let reported = match reported {
        Value::Array(reported) => reported,
        other => return other,
    };
    let mut identified = BTreeMap::new();
    let mut others = Vec::new();
    for element in before.and_then(Value::into_array).unwrap_or_default() {
        if let Some(identifier) = identifier(&element) {
            identified.insert(identifier.to_owned(), element);
        }
    }
    for element in reported {
        match (identifier(&element), is_removed(&element)) {
            (Some(identifier), true) => {
                identified.remove(identifier);
            }
            (Some(identifier), false) => {
                identified.insert(identifier.to_owned(), without_mark(element));
            }
            (None, true) => {}
            (None, false) => others.push(without_mark(element)),
        }
    }
    identified.into_values().chain(others).collect()
}

/// The lists of an item that is replaced as a whole, in the order of those
/// that are merged. Of two elements with one identifier, both stay.
fn arrange_lists(item: Dictionary) -> Dictionary {
    let arrange = |value| match value {
        Value::Array(mut elements) => {
            let order = |element: &Value| {
                (
                    identifier(element).is_none(),
                    identifier(element).map(str::to_owned),
                )
            };
            if elements.iter().any(|element| identifier(element).is_some()) {
                elements.sort_by_cached_key(order);
            }
            Value::Array(elements)
        }
        other => other,
    };
    item.into_iter()
        .map(|(key, value)| (key, arrange(value)))
        .collect()
}

fn dictionary(value: Option<Value>) -> Dictionary {
    value.and_then(Value::into_dictionary).unwrap_or_default()
}

fn lists(item: &Dictionary) -> impl Iterator<Item = &[Value]> {
    item.values()
        .filter_map(Value::as_array)
        .map(|list| &**list)
}

pub(super) fn identifier(element: &Value) -> Option<&str> {
    element.get("identifier")?.as_str()
}

const REMOVED: &str = "_removed";

fn says_removed(list: &[Value]) -> bool {
    list.iter().any(|element| mark(element).is_some())
}

fn is_removed(element: &Value) -> bool {
    mark(element) == Some(true)
}

/// A boolean, or the 0 or 1 that is taken for one everywhere.
fn mark(element: &Value) -> Option<bool> {
    let mark = element.get(REMOVED)?;
    mark.as_boolean()
        .or_else(|| match mark.as_integer()?.as_signed()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        })
}

/// That an element is not removed goes without saying.
fn without_mark(mut element: Value) -> Value {
    if mark(&element) == Some(false)
        && let Value::Dictionary(entries) = &mut element
    {
        entries.remove(REMOVED);
    }
    element
}
