//! Where, in nested dictionaries, a status item begins.

use super::super::status::is_status_item;
use crate::plist::{Dictionary, Value};

/// A name that is longer is that of an item: names of a report grow with
/// their depth, and all of them are told.
const LONGEST: usize = 128;

/// Whether a dictionary under this name is an item, rather than the common
/// beginning of the names of several.
pub(super) fn is_whole(name: &str) -> bool {
    name.len() > LONGEST || is_status_item(name)
}

/// Calls with the name of what stands under a key.
pub(super) fn within<T>(path: &mut String, key: &str, call: impl FnOnce(&mut String) -> T) -> T {
    let outer = path.len();
    if outer > 0 {
        path.push('.');
    }
    path.push_str(key);
    let result = call(path);
    path.truncate(outer);
    result
}

/// Calls for every item that one of two holds, with both contents, in the
/// order of their names.
pub(super) fn pairs<'a>(
    before: &'a Dictionary,
    after: &'a Dictionary,
    mut call: impl FnMut(&str, Option<&'a Value>, Option<&'a Value>),
) {
    pairs_of_level(&mut String::new(), before, after, &mut call);
}

type Call<'c, 'a> = &'c mut dyn FnMut(&str, Option<&'a Value>, Option<&'a Value>);

fn pairs_of_level<'a>(
    path: &mut String,
    before: &'a Dictionary,
    after: &'a Dictionary,
    call: Call<'_, 'a>,
) {
    static NONE: Dictionary = Dictionary::new();
    for (key, before, after) in by_key(before, after) {
        within(path, key, |path| {
            let level = |value: Option<&'a Value>| match value {
                None => Some(&NONE),
                Some(Value::Dictionary(level)) if !level.is_empty() => Some(level),
                Some(_) => None,
            };
            match (level(before), level(after)) {
                (Some(before), Some(after)) if !is_whole(path) => {
                    pairs_of_level(path, before, after, call);
                }
                _ => call(path, before, after),
            }
        });
    }
}

type Pair<'a> = (&'a str, Option<&'a Value>, Option<&'a Value>);

/// The keys of two dictionaries, sorted, each with what both hold.
fn by_key<'a>(before: &'a Dictionary, after: &'a Dictionary) -> impl Iterator<Item = Pair<'a>> {
    let sorted = |dictionary: &'a Dictionary| {
        let mut entries: Vec<_> = dictionary.iter().collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        entries.into_iter().peekable()
    };
    let (mut before, mut after) = (sorted(before), sorted(after));
    std::iter::from_fn(move || {
        let key = match (before.peek(), after.peek()) {
            (Some((a, _)), Some((b, _))) => (*a).min(*b),
            (Some((key, _)), None) | (None, Some((key, _))) => key,
            (None, None) => return None,
        };
        let value = |(_, value)| value;
        let before = before.next_if(|(name, _)| *name == key).map(value);
        let after = after.next_if(|(name, _)| *name == key).map(value);
        Some((key, before, after))
    })
}
