//! Keys and their values, in order.

use super::Value;
use crate::error::{Error, Result};
use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasher, RandomState},
    ops::Index,
};

/// Keys and their values, in the order in which they were put in. Each key
/// stands once.
#[derive(Clone, Default)]
pub struct Dictionary {
    entries: Vec<(String, Value)>,
}

impl Dictionary {
    /// No keys.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut entries = self.entries.iter();
        entries
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The value under a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        let mut entries = self.entries.iter_mut();
        entries
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// Whether a key is there.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Puts a value under a key: in the place of the one that stood there,
    /// which is returned, or else at the end.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (key, value) = (key.into(), value.into());
        match self.get_mut(&key) {
            Some(place) => Some(std::mem::replace(place, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Takes a key out, the order of the others staying.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.position(key).map(|at| self.entries.remove(at).1)
    }

    /// The keys and values, in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    fn position(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|(name, _)| name == key)
    }
}

/// Fills a dictionary without ever searching it from end to end: a document
/// with a million keys must not take a trillion steps.
#[derive(Debug, Default)]
pub(crate) struct DictionaryBuilder {
    dictionary: Dictionary,
    index: KeyIndex,
}

impl DictionaryBuilder {
    /// Puts a value under a key. Some, with the value that stood there, if
    /// the key was there before.
    pub(crate) fn insert(&mut self, key: String, value: Value) -> Option<Value> {
        let entries = &mut self.dictionary.entries;
        let place = self.index.place(&key, entries);
        match place.and_then(|at| entries.get_mut(at)) {
            Some((_, place)) => Some(std::mem::replace(place, value)),
            None => {
                entries.push((key, value));
                None
            }
        }
    }

    pub(crate) fn finish(self) -> Dictionary {
        self.dictionary
    }
}

/// Where keys stand in a growing list of entries.
#[derive(Clone, Debug, Default)]
pub(crate) struct KeyIndex {
    /// Made once there are many.
    hashes: Option<Box<Hashes>>,
}

#[derive(Clone, Debug, Default)]
struct Hashes {
    hasher: RandomState,
    places: HashMap<u64, Vec<usize>>,
    indexed: usize,
}

impl KeyIndex {
    /// Up to so many keys a search from end to end is the faster one.
    const FEW: usize = 24;

    /// Where a key stands, if it is there.
    pub(crate) fn place<T>(&mut self, key: &str, entries: &[(String, T)]) -> Option<usize> {
        if entries.len() <= Self::FEW {
            return entries.iter().position(|(name, _)| name == key);
        }
        let hashes = self.hashes.get_or_insert_default();
        for (at, (name, _)) in entries.iter().enumerate().skip(hashes.indexed) {
            let hash = hashes.hasher.hash_one(name.as_str());
            hashes.places.entry(hash).or_default().push(at);
        }
        hashes.indexed = entries.len();
        let places = hashes.places.get(&hashes.hasher.hash_one(key))?;
        let stands = |&at: &usize| entries.get(at).is_some_and(|(name, _)| name == key);
        places.iter().copied().find(stands)
    }

    /// Takes note that the last entry, which had this key and stood at this
    /// place, is gone.
    pub(crate) fn forget(&mut self, key: &str, place: usize) {
        if let Some(hashes) = &mut self.hashes
            && hashes.indexed > place
        {
            hashes.indexed = place;
            let hash = hashes.hasher.hash_one(key);
            if let Some(places) = hashes.places.get_mut(&hash) {
                places.retain(|&at| at != place);
            }
        }
    }
}

impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // Values are compared once: twice a level would be 2^depth times.
        if self.keys().eq(other.keys()) {
            return self.values().eq(other.values());
        }
        // No key stands twice: as many of them, each found, are the same.
        let mut index = KeyIndex::default();
        other.iter().all(|(key, theirs)| {
            let place = index.place(key, &self.entries);
            let ours = place.and_then(|at| self.entries.get(at));
            ours.is_some_and(|(_, ours)| ours == theirs)
        })
    }
}

impl Eq for Dictionary {}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Index<&str> for Dictionary {
    type Output = Value;

    /// # Panics
    ///
    /// If the key is not there.
    fn index(&self, key: &str) -> &Value {
        self.get(key).expect("no such key")
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Dictionary {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        let mut builder = DictionaryBuilder {
            dictionary: std::mem::take(self),
            index: KeyIndex::default(),
        };
        for (key, value) in entries {
            builder.insert(key.into(), value.into());
        }
        *self = builder.finish();
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Dictionary {
    /// Of a key that comes twice, the last value stays.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut dictionary = Self::new();
        dictionary.extend(entries);
        dictionary
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Dictionary {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

/// The keys and values of a [`Dictionary`], in order.
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, (String, Value)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|(key, value)| (key.as_str(), value))
    }
}

impl<'a> IntoIterator for &'a Dictionary {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Dictionary {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl TryFrom<plist::Dictionary> for Dictionary {
    type Error = Error;

    /// Exact, order kept. Fails for a date beyond the years 0001 to 9999.
    fn try_from(dictionary: plist::Dictionary) -> Result<Self> {
        let entries = dictionary
            .into_iter()
            .map(|(key, value)| match Value::try_from(value) {
                Ok(value) => Ok((key, value)),
                Err(error) => Err(error.in_key(&key)),
            })
            .collect::<Result<_>>()?;
        Ok(Self { entries })
    }
}

impl TryFrom<Dictionary> for plist::Dictionary {
    type Error = Error;

    /// Exact, order kept. Fails for [`Value::Null`].
    fn try_from(dictionary: Dictionary) -> Result<Self> {
        dictionary
            .into_iter()
            .map(|(key, value)| match plist::Value::try_from(value) {
                Ok(value) => Ok((key, value)),
                Err(error) => Err(error.in_key(&key)),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_keys_in_another_order_are_equal_and_one_other_value_is_not() {
        let numbered = |at: u64| (format!("{at}"), Value::from(at));
        let ascending: Dictionary = (0..100).map(numbered).collect();
        let descending: Dictionary = (0..100).rev().map(numbered).collect();
        assert_eq!(ascending, descending);
        let mut other = descending.clone();
        other.insert("7", 8_u64);
        assert_ne!(ascending, other);
        other.remove("7");
        other.insert("100", 7_u64);
        assert_ne!(ascending, other);
    }

    #[test]
    fn order_is_kept_and_does_not_count_in_equality() {
        let a = Dictionary::from([("b", 1), ("a", 2)]);
        let b = Dictionary::from([("a", 2), ("b", 1)]);
        assert_eq!(a.keys().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(a, b);
        assert_ne!(a, Dictionary::from([("a", 2), ("b", 2)]));
        assert_ne!(a, Dictionary::from([("a", 2), ("c", 1)]));
        assert_ne!(a, Dictionary::from([("a", 2)]));
    }

    #[test]
    fn comparing_deep_values_takes_one_look_at_each() {
        let deep = |innermost: i64| {
            (0..100).fold(Value::from(innermost), |value, _| {
                Dictionary::from([("a", value)]).into()
            })
        };
        assert_eq!(deep(1), deep(1));
        assert_ne!(deep(1), deep(2));
    }

    #[test]
    fn few_and_many_keys_are_told_apart_alike() {
        for count in [1, KeyIndex::FEW, KeyIndex::FEW + 1, 1000] {
            let mut builder = DictionaryBuilder::default();
            for n in 0..count {
                assert_eq!(builder.insert(n.to_string(), n.to_string().into()), None);
            }
            for n in 0..count {
                assert_eq!(
                    builder.insert(n.to_string(), "again".into()),
                    Some(n.to_string().into())
                );
            }
            let dictionary = builder.finish();
            assert_eq!(dictionary.len(), count);
            assert!(
                dictionary
                    .values()
                    .all(|value| value.as_str() == Some("again"))
            );
        }
    }
}
