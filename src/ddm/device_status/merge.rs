//! What a report says, laid over what earlier ones said. See
//! [`DeviceStatus`](super::DeviceStatus) for the rules.

use super::units;
use crate::plist::{Dictionary, KeyIndex, Value};
use std::{borrow::Cow, cmp::Ordering, mem};

/// Which item it is.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) name: &'a str,
    /// Of how many keys the name is made.
    pub(super) depth: usize,
}

/// Told of every item that was reported: what it said, and what it says now.
/// These are the items of [`units::pairs`], in the same order.
type Note<'n> = &'n mut dyn FnMut(At<'_>, Option<Value>, &Value);

pub(super) fn merge_items(known: &mut Dictionary, reported: Dictionary, note: Note<'_>) {
    merge_level(&mut String::new(), 1, known, reported, note);
}

/// Never searches from end to end for each of many keys.
fn merge_level(
    path: &mut String,
    depth: usize,
    known: &mut Dictionary,
    reported: Dictionary,
    note: Note<'_>,
) {
    let mut entries: Vec<(String, Value)> = mem::take(known).into_iter().collect();
    let mut index = KeyIndex::default();
    let mut places = Vec::with_capacity(reported.len());
    for (key, value) in reported {
        let place = index.place(&key, &entries);
        places.push((place.unwrap_or(entries.len()), place.is_some(), value));
        if place.is_none() {
            entries.push((key, Value::Null));
        }
    }
    // New keys are kept as they came, but told in their order.
    let key = |at: usize| entries.get(at).map(|(key, _)| key);
    places.sort_unstable_by(|(a, ..), (b, ..)| key(*a).cmp(&key(*b)));
    for (at, is_known, reported) in places {
        if let Some((key, place)) = entries.get_mut(at) {
            let before = is_known.then(|| mem::take(place));
            *place = units::within(path, key, |path| {
                merge_value(path, depth, before, reported, note)
            });
        }
    }
    *known = entries.into_iter().collect();
}

fn merge_value(
    path: &mut String,
    depth: usize,
    before: Option<Value>,
    reported: Value,
    note: Note<'_>,
) -> Value {
    let (before, after) = match (before, reported) {
        (before, Value::Dictionary(reported)) if !units::is_whole(path) => match before {
            Some(Value::Dictionary(mut level)) if !level.is_empty() => {
                merge_level(path, depth + 1, &mut level, reported, note);
                return level.into();
            }
            None if !reported.is_empty() => {
                let mut level = Dictionary::new();
                merge_level(path, depth + 1, &mut level, reported, note);
                return level.into();
            }
            before => {
                let mut level = Dictionary::new();
                merge_level(path, depth + 1, &mut level, reported, &mut |_, _, _| {});
                (before, level.into())
            }
        },
        (before, Value::Dictionary(reported)) => {
            let after = merge_whole(before.as_ref(), reported);
            (before, after.into())
        }
        (before, Value::Array(reported)) => {
            let after = merge_list(before.as_ref(), reported);
            (before, after)
        }
        (before, reported) => (before, reported),
    };
    note(At { name: path, depth }, before, &after);
    after
}

/// A dictionary that is an item. Should its lists say of elements that they
/// are removed, they are what has changed in the lists before.
fn merge_whole(before: Option<&Value>, reported: Dictionary) -> Dictionary {
    if !lists(&reported).any(says_removed) {
        return arrange_lists(reported);
    }
    let mut merged = before
        .and_then(Value::as_dictionary)
        .cloned()
        .unwrap_or_default();
    let of_report: Vec<(String, Value)> = reported
        .into_iter()
        .map(|(key, value)| {
            let value = match value {
                Value::Array(list) => merge_list(before.and_then(|before| before.get(&key)), list),
                other => other,
            };
            (key, value)
        })
        .collect();
    merged.extend(of_report);
    merged
}

/// Elements that have an identifier take the place of those with the same;
/// the others take the place of all others.
fn merge_list(before: Option<&Value>, reported: Vec<Value>) -> Value {
    let before = before.and_then(|before| before.as_array());
    let before = before.into_iter().flatten();
    let mut elements: Vec<Cow<'_, Value>> = before
        .filter(|element| identifier(element).is_some())
        .map(Cow::Borrowed)
        .chain(reported.into_iter().map(Cow::Owned))
        .collect();
    // Of those that are alike, the one that was said last stays last.
    elements.sort_by(|a, b| by_identifier(a, b));
    let mut merged = Vec::with_capacity(elements.len());
    let mut elements = elements.into_iter().peekable();
    while let Some(element) = elements.next() {
        let identifier_of = identifier(&element);
        let is_last = identifier_of.is_none()
            || elements
                .peek()
                .is_none_or(|next| identifier(next) != identifier_of);
        if is_last && !is_removed(&element) {
            merged.push(without_mark(element.into_owned()));
        }
    }
    Value::Array(merged)
}

/// The lists of an item that is replaced as a whole, in the order of those
/// that are merged. Of two elements with one identifier, both stay.
fn arrange_lists(item: Dictionary) -> Dictionary {
    let arrange = |value| match value {
        Value::Array(mut elements) => {
            elements.sort_by(by_identifier);
            Value::Array(elements)
        }
        other => other,
    };
    item.into_iter()
        .map(|(key, value)| (key, arrange(value)))
        .collect()
}

/// Those that have none come last.
fn by_identifier(a: &Value, b: &Value) -> Ordering {
    match (identifier(a), identifier(b)) {
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
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
