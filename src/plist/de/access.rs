//! What arrays, dictionaries and enums hold.

use super::{Deserializer, located, read_seed, scalar::Key};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Source, value_read::duplicate},
};
use serde::de::{DeserializeSeed, Deserializer as _, EnumAccess, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};
use std::{borrow::Cow, collections::HashSet};

pub(super) struct Items<'a, S> {
    source: &'a mut S,
    left: Option<usize>,
    index: usize,
    exact: bool,
    done: bool,
}

impl<'a, S> Items<'a, S> {
    pub(super) fn new(source: &'a mut S, hint: Option<usize>, exact: bool) -> Self {
        Self {
            source,
            left: hint,
            index: 0,
            exact,
            done: false,
        }
    }

    /// Once the visitor has what it wanted: nothing may be left.
    pub(super) fn finish<'de>(self) -> Result<()>
    where
        S: Source<'de>,
    {
        if !self.done && self.source.more()? {
            let error = Error::new(ErrorKind::WrongType)
                .expected(format!("an array of {} items", self.index))
                .found("a longer one");
            return Err(located(error, self.source.offset()));
        }
        Ok(())
    }
}

impl<'de, S: Source<'de>> SeqAccess<'de> for Items<'_, S> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if self.done || !self.source.more()? {
            self.done = true;
            return Ok(None);
        }
        let index = self.index;
        self.index += 1;
        self.left = self.left.and_then(|left| left.checked_sub(1));
        match read_seed(self.source, self.exact, seed) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error.in_index(index)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.left
    }
}

pub(super) struct Entries<'a, 'de, S> {
    source: &'a mut S,
    key: Cow<'de, str>,
    seen: Option<Seen<'de>>,
    exact: bool,
    done: bool,
}

impl<'a, 'de, S: Source<'de>> Entries<'a, 'de, S> {
    pub(super) fn new(source: &'a mut S, distinct: bool, exact: bool) -> Self {
        Self {
            source,
            key: Cow::Borrowed(""),
            seen: distinct.then(Seen::default),
            exact,
            done: false,
        }
    }

    pub(super) fn finish(self) -> Result<()> {
        if !self.done
            && let Some(key) = self.source.key()?
        {
            let error = Error::new(ErrorKind::WrongType)
                .expected("a dictionary without this key")
                .in_key(&key);
            return Err(located(error, self.source.offset()));
        }
        Ok(())
    }

    /// Where an error of the visitor lies: a repeated key at the key, all
    /// else where the dictionary starts.
    #[cold]
    pub(super) fn located(&self, error: Error, start: Option<usize>) -> Error {
        let repeated = error.kind() == ErrorKind::DuplicateKey;
        located(
            error,
            if repeated {
                self.source.offset()
            } else {
                start
            },
        )
    }
}

impl<'de, S: Source<'de>> MapAccess<'de> for Entries<'_, 'de, S> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if self.done {
            return Ok(None);
        }
        let Some(key) = self.source.key()? else {
            self.done = true;
            return Ok(None);
        };
        self.key = key;
        if let Some(seen) = &mut self.seen {
            self.source
                .charge(size_of::<Cow<'_, str>>() + self.key.len())?;
            if !seen.insert(self.key.clone()) {
                return Err(duplicate(&self.key, self.source.offset()));
            }
        }
        match seed.deserialize(Key(&self.key)) {
            Ok(key) => Ok(Some(key)),
            Err(error) => Err(located(error.in_key(&self.key), self.source.offset())),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        match read_seed(self.source, self.exact, seed) {
            Ok(value) => Ok(value),
            Err(error) => Err(error.in_key(&self.key)),
        }
    }
}

/// The keys of one dictionary so far.
#[derive(Default)]
struct Seen<'de> {
    few: Vec<Cow<'de, str>>,
    many: HashSet<Cow<'de, str>>,
}

impl<'de> Seen<'de> {
    /// Up to so many keys a search from end to end is the faster one.
    const FEW: usize = 24;

    /// Whether the key is new.
    fn insert(&mut self, key: Cow<'de, str>) -> bool {
        if !self.many.is_empty() {
            return self.many.insert(key);
        }
        if self.few.contains(&key) {
            return false;
        }
        self.few.push(key);
        if self.few.len() > Self::FEW {
            self.many = self.few.drain(..).collect();
        }
        true
    }
}

/// A variant with content: a dictionary of one key.
pub(super) struct Variant<'a, 'de, S> {
    source: &'a mut S,
    name: &'a Cow<'de, str>,
    exact: bool,
}

impl<'de, S: Source<'de>> Variant<'_, 'de, S> {
    pub(super) fn visit<V: Visitor<'de>>(
        source: &mut S,
        exact: bool,
        visitor: V,
    ) -> Result<V::Value> {
        let one_key = || Error::new(ErrorKind::WrongType).expected("a dictionary of one key");
        let start = source.offset();
        let Some(name) = source.key()? else {
            return Err(located(one_key(), start));
        };
        let variant = Variant {
            source,
            name: &name,
            exact,
        };
        let value = visitor
            .visit_enum(variant)
            .map_err(|error| located(error, source.offset()))?;
        match source.key()? {
            None => Ok(value),
            Some(_) => Err(located(one_key(), source.offset())),
        }
    }

    fn request<T>(self, ask: impl FnOnce(Deserializer<'_, 'de, S>) -> Result<T>) -> Result<T> {
        ask(Deserializer::inner(self.source, self.exact))
            .map_err(|error| located(error, self.source.offset()).in_key(self.name))
    }
}

impl<'de, S: Source<'de>> EnumAccess<'de> for Variant<'_, 'de, S> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        match seed.deserialize(Key(self.name)) {
            Ok(value) => Ok((value, self)),
            Err(error) => Err(error.in_key(self.name)),
        }
    }
}

impl<'de, S: Source<'de>> VariantAccess<'de> for Variant<'_, 'de, S> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        self.request(|value| serde::Deserialize::deserialize(value))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        self.request(|value| seed.deserialize(value))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value> {
        self.request(|value| value.deserialize_tuple(len, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.request(|value| value.deserialize_struct("", fields, visitor))
    }
}
