//! The wrapper, as the visitor to which `serde_json` shows a value.

use super::{
    Context,
    access::{Entries, Items},
    watched::{Role, Watched},
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::base64,
};
use serde::de::{self, Deserializer, Visitor};
use std::{borrow::Cow, fmt};

impl<'de, V: Visitor<'de>> Watched<'_, 'de, V> {
    /// Counts a value of so many bytes, then shows it.
    fn show<E: de::Error>(
        self,
        bytes: usize,
        show: impl FnOnce(V) -> Result<V::Value>,
    ) -> Result<V::Value, E> {
        let counted = match self.role {
            Role::Key => self.context.count_key(bytes),
            _ => self.context.count(bytes),
        };
        let shown = counted.and_then(|()| show(self.inner));
        shown.map_err(|error| self.context.stash(error))
    }

    /// Shows what holds others, one level down.
    fn descend<E: de::Error>(
        self,
        show: impl FnOnce(V, &mut Context<'de>) -> Result<V::Value>,
    ) -> Result<V::Value, E> {
        let shown = match self.context.enter() {
            Ok(()) => {
                let shown = show(self.inner, self.context);
                self.context.budget.leave();
                shown
            }
            Err(error) => Err(error),
        };
        shown.map_err(|error| self.context.stash(error))
    }

    fn show_base64<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        self.show(text.len(), |visitor| {
            match base64::decode(text.as_bytes()) {
                Some(bytes) => visitor.visit_byte_buf(bytes),
                None => Err(Error::new(ErrorKind::InvalidValue).expected("base64")),
            }
        })
    }
}

macro_rules! visit_scalars {
    ($($method:ident $type:ty;)*) => {
        $(fn $method<E: de::Error>(self, value: $type) -> Result<V::Value, E> {
            if self.role == Role::Key {
                self.context.key = Cow::Owned(value.to_string());
            }
            self.show(0, |visitor| visitor.$method(value))
        })*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watched<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    visit_scalars! {
        visit_bool bool;
        visit_i64 i64;
        visit_i128 i128;
        visit_u64 u64;
        visit_u128 u128;
        visit_f32 f32;
        visit_f64 f64;
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<V::Value, E> {
        match self.role {
            Role::Bytes => return self.show_base64(text),
            Role::Key => self.context.key = Cow::Borrowed(text),
            Role::Value => {}
        }
        self.show(text.len(), |visitor| visitor.visit_borrowed_str(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        match self.role {
            Role::Bytes => return self.show_base64(text),
            Role::Key => self.context.key = Cow::Owned(text.to_owned()),
            Role::Value => {}
        }
        self.show(text.len(), |visitor| visitor.visit_str(text))
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.show(0, Visitor::visit_unit)
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.show(0, Visitor::visit_none)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let value = Watched {
            inner: deserializer,
            context: &mut *self.context,
            role: self.role,
        };
        let shown = self.inner.visit_some(value);
        shown.map_err(|error| self.context.stash(error))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        let value = Watched {
            inner: deserializer,
            context: &mut *self.context,
            role: self.role,
        };
        let shown = self.inner.visit_newtype_struct(value);
        shown.map_err(|error| self.context.stash(error))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        self.descend(|visitor, context| visitor.visit_seq(Items::new(seq, context)))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.descend(|visitor, context| visitor.visit_map(Entries::new(map, context)))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.descend(|visitor, context| visitor.visit_enum(Watched::new(data, context)))
    }
}
