//! The wrapper, as the seed and the deserializer between which a value passes.

use super::Context;
use crate::error::{Error, Result};
use serde::de::{DeserializeSeed, Deserializer, Visitor};

/// A seed, a deserializer, a visitor or an access, watched.
pub(super) struct Watched<'c, 'de, X> {
    pub(super) inner: X,
    pub(super) context: &'c mut Context<'de>,
    pub(super) role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Value,
    /// A key, or the name of a variant: kept for the path.
    Key,
    /// A value that is to be bytes: its string is base64.
    Bytes,
}

impl<'c, 'de, X> Watched<'c, 'de, X> {
    pub(super) fn new(inner: X, context: &'c mut Context<'de>) -> Self {
        Self {
            inner,
            context,
            role: Role::Value,
        }
    }

    pub(super) fn key(inner: X, context: &'c mut Context<'de>) -> Self {
        Self {
            inner,
            context,
            role: Role::Key,
        }
    }
}

impl<'de, X: DeserializeSeed<'de>> DeserializeSeed<'de> for Watched<'_, 'de, X> {
    type Value = X::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<X::Value, D::Error> {
        let watched = Watched {
            inner: deserializer,
            context: &mut *self.context,
            role: self.role,
        };
        match self.inner.deserialize(watched) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.context.stash(error)),
        }
    }
}

impl<'de, D: Deserializer<'de>> Watched<'_, 'de, D> {
    fn request<T, V>(
        self,
        visitor: V,
        role: Role,
        ask: impl FnOnce(D, Watched<'_, 'de, V>) -> Result<T, D::Error>,
    ) -> Result<T> {
        let watched = Watched {
            inner: visitor,
            context: &mut *self.context,
            role,
        };
        ask(self.inner, watched).map_err(|error| self.context.recover(&error))
    }
}

macro_rules! forward {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            let role = self.role;
            self.request(visitor, role, |inner, visitor| inner.$method(visitor))
        })*
    };
}

/// Asked for one type, `serde_json` would refuse another by itself, with the
/// content in its text. So it is asked for whatever there is, where that is
/// the same.
macro_rules! forward_as_any {
    ($($method:ident($($argument:ident: $type:ty),*);)*) => {
        $(fn $method<V: Visitor<'de>>(
            self,
            $($argument: $type,)*
            visitor: V,
        ) -> Result<V::Value> {
            let role = self.role;
            if role == Role::Key {
                return self.request(visitor, role, |inner, visitor| {
                    inner.$method($($argument,)* visitor)
                });
            }
            self.deserialize_any(visitor)
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Watched<'_, 'de, D> {
    type Error = Error;

    // Numbers too: whatever there is may be a thing of `serde_json`'s own, once
    // someone has switched on its `arbitrary_precision`.
    forward! {
        deserialize_any deserialize_option
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    forward_as_any! {
        deserialize_bool();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
        deserialize_identifier();
    }

    /// `serde_json` would pass over it uncounted.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_any(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let role = match self.role {
            Role::Key => Role::Key,
            _ => Role::Bytes,
        };
        self.request(visitor, role, |inner, visitor| {
            inner.deserialize_any(visitor)
        })
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        let role = self.role;
        self.request(visitor, role, |inner, visitor| {
            inner.deserialize_newtype_struct(name, visitor)
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        let role = self.role;
        self.request(visitor, role, |inner, visitor| {
            inner.deserialize_enum(name, variants, visitor)
        })
    }
}
