//! The keys that a record does not know.

use crate::plist::{Dictionary, Value};
use std::{
    fmt,
    ops::{Deref, DerefMut},
};

/// What a record received beyond its typed fields, and writes back: keys that
/// its table does not hold, and, under keys that it does hold, values as they
/// were received where the typed field could not take them as they were (an
/// integer for a real, a string for data).
///
/// A value of the second sort is written back only as long as the typed field
/// says the same; once the field is set anew, the field wins.
///
/// `Debug` shows keys and types, not values: what a key that nobody knows
/// holds may be a secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Dictionary);

impl Extra {
    /// Nothing.
    pub const fn new() -> Self {
        Self(Dictionary::new())
    }

    /// All of it, as a dictionary.
    pub fn into_dictionary(self) -> Dictionary {
        self.0
    }
}

impl Deref for Extra {
    type Target = Dictionary;

    fn deref(&self) -> &Dictionary {
        &self.0
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Dictionary {
        &mut self.0
    }
}

impl From<Dictionary> for Extra {
    fn from(dictionary: Dictionary) -> Self {
        Self(dictionary)
    }
}

impl From<Extra> for Dictionary {
    fn from(extra: Extra) -> Self {
        extra.0
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.0.iter().map(|(key, value)| (key, value.kind())))
            .finish()
    }
}
