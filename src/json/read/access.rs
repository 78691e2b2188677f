//! What arrays, objects and enums hold, watched.

use super::{Context, watched::Watched};
use crate::error::{Error, Result};
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::{borrow::Cow, mem};

pub(super) struct Items<'c, 'de, A> {
    inner: A,
    context: &'c mut Context<'de>,
    index: usize,
}

impl<'c, 'de, A> Items<'c, 'de, A> {
    pub(super) fn new(inner: A, context: &'c mut Context<'de>) -> Self {
        Self {
            inner,
            context,
            index: 0,
        }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, 'de, A> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let index = self.index;
        self.index += 1;
        let seed = Watched::new(seed, &mut *self.context);
        match self.inner.next_element_seed(seed) {
            Ok(item) => Ok(item),
            Err(error) => Err(self.context.recover(&error).in_index(index)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

pub(super) struct Entries<'c, 'de, A> {
    inner: A,
    context: &'c mut Context<'de>,
    key: Cow<'de, str>,
}

impl<'c, 'de, A> Entries<'c, 'de, A> {
    pub(super) fn new(inner: A, context: &'c mut Context<'de>) -> Self {
        Self {
            inner,
            context,
            key: Cow::Borrowed(""),
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'_, 'de, A> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let seed = Watched::key(seed, &mut *self.context);
        match self.inner.next_key_seed(seed) {
            Ok(key) => {
                self.key = mem::take(&mut self.context.key);
                Ok(key)
            }
            Err(error) => Err(self.context.recover_at_key(&error)),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value> {
        let seed = Watched::new(seed, &mut *self.context);
        match self.inner.next_value_seed(seed) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.context.recover(&error).in_key(&self.key)),
        }
    }
}

impl<'c, 'de, A: EnumAccess<'de>> EnumAccess<'de> for Watched<'c, 'de, A> {
    type Error = Error;
    type Variant = Variant<'c, 'de, A::Variant>;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self::Variant)> {
        let seed = Watched::key(seed, &mut *self.context);
        match self.inner.variant_seed(seed) {
            Ok((value, inner)) => {
                let name = mem::take(&mut self.context.key);
                let variant = Variant {
                    inner,
                    context: self.context,
                    name,
                };
                Ok((value, variant))
            }
            Err(error) => {
                // The name may be a plain string, which is content.
                self.context.key = Cow::Borrowed("");
                Err(self.context.recover(&error))
            }
        }
    }
}

pub(super) struct Variant<'c, 'de, A> {
    inner: A,
    context: &'c mut Context<'de>,
    name: Cow<'de, str>,
}

impl<'de, A: VariantAccess<'de>> Variant<'_, 'de, A> {
    fn request<T>(
        self,
        ask: impl FnOnce(A, &mut Context<'de>) -> Result<T, A::Error>,
    ) -> Result<T> {
        match ask(self.inner, &mut *self.context) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.context.recover(&error).in_key(&self.name)),
        }
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Variant<'_, 'de, A> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        self.request(|inner, _| inner.unit_variant())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        self.request(|inner, context| inner.newtype_variant_seed(Watched::new(seed, context)))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value> {
        self.request(|inner, context| inner.tuple_variant(len, Watched::new(visitor, context)))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.request(|inner, context| inner.struct_variant(fields, Watched::new(visitor, context)))
    }
}
