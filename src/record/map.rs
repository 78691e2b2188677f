//! Dictionaries with any keys and values of one type.

use super::{Expect, Field, Map, SlotMut, SlotRef};
use crate::plist::KeyIndex;
use std::fmt;

/// A dictionary with any keys and values of one type, in order. Each key
/// stands once.
#[derive(Clone)]
pub struct OrderedMap<T> {
    entries: Vec<(String, T)>,
    index: KeyIndex,
}

impl<T> OrderedMap<T> {
    /// No keys.
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            index: KeyIndex::default(),
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
    pub fn get(&self, key: &str) -> Option<&T> {
        self.iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    }

    /// Puts a value under a key: in the place of the one that stood there,
    /// which is returned, or else at the end.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        let place = self.index.place(&key, &self.entries);
        match place.and_then(|at| self.entries.get_mut(at)) {
            Some((_, place)) => Some(std::mem::replace(place, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// The keys and values, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> + ExactSizeIterator {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }
}

impl<T> Default for OrderedMap<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> PartialEq for OrderedMap<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T: fmt::Debug> fmt::Debug for OrderedMap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for OrderedMap<T> {
    /// Of a key that comes twice, the last value stays.
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }
}

impl<T> IntoIterator for OrderedMap<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<T: Field> Map for OrderedMap<T> {
    fn insert(&mut self, key: &str) -> SlotMut<'_> {
        let at = match self.index.place(key, &self.entries) {
            Some(at) => at,
            None => {
                self.entries.push((key.to_owned(), T::blank()));
                self.entries.len() - 1
            }
        };
        match self.entries.get_mut(at) {
            Some((_, value)) => value.slot_mut(),
            // It was found, or was just put there.
            None => SlotMut::Ignored,
        }
    }

    fn undo(&mut self, key: &str) -> bool {
        let is_last = self.entries.last().is_some_and(|(name, _)| name == key);
        if is_last {
            self.entries.pop();
            self.index.forget(key, self.entries.len());
        }
        is_last
    }

    fn count(&self) -> usize {
        self.entries.len()
    }

    fn entry(&self, index: usize) -> Option<(&str, SlotRef<'_>)> {
        let (key, value) = self.entries.get(index)?;
        Some((key, value.slot_ref()))
    }

    fn expect(&self) -> Expect {
        T::EXPECT
    }

    fn entry_size(&self) -> usize {
        size_of::<(String, T)>()
    }
}

impl<T: Field> Field for OrderedMap<T> {
    const EXPECT: Expect = Expect::Map;

    fn blank() -> Self {
        Self::new()
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        *self = Self::new();
        SlotMut::Map(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::Map(self)
    }
}
