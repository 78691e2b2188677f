//! Arrays, dictionaries and the variants that hold them, while they are written.

use super::{Place, Serializer, unwritable};
use crate::{
    error::{Error, Result},
    plist::{
        Sink,
        ser_scalar::{Scalar, ScalarSerializer},
    },
};
use serde::ser::{self, Serialize};

#[derive(Debug)]
pub(crate) struct Compound<'a, W> {
    sink: &'a mut W,
    levels: usize,
    nulls: bool,
    /// The variant around it, whose dictionary is to be closed too.
    variant: Option<&'static str>,
    /// The key that waits for its value.
    key: String,
    index: usize,
}

impl<'a, W: Sink> Compound<'a, W> {
    pub(super) fn new(
        sink: &'a mut W,
        levels: usize,
        nulls: bool,
        variant: Option<&'static str>,
    ) -> Self {
        Self {
            sink,
            levels,
            nulls,
            variant,
            key: String::new(),
            index: 0,
        }
    }

    /// A value that must not be `None`.
    pub(super) fn present<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<()> {
        self.sink.key(key)?;
        let written = value.serialize(self.inner(Place::Here));
        written.map_err(|error| error.in_key(key))
    }

    fn entry<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<()> {
        match value.serialize(self.inner(Place::Under(key))) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.in_variant(error.in_key(key))),
        }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let index = self.index;
        self.index += 1;
        match value.serialize(self.inner(Place::Here)) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.in_variant(error.in_index(index))),
        }
    }

    fn inner<'s>(&'s mut self, place: Place<'s>) -> Serializer<'s, W> {
        Serializer {
            sink: self.sink,
            place,
            levels: self.levels,
            nulls: self.nulls,
        }
    }

    #[cold]
    fn in_variant(&self, error: Error) -> Error {
        match self.variant {
            Some(variant) => error.in_key(variant),
            None => error,
        }
    }

    pub(super) fn close_dictionary(self) -> Result<()> {
        self.sink.end_dictionary()?;
        self.close_variant()
    }

    fn close_array(self) -> Result<()> {
        self.sink.end_array()?;
        self.close_variant()
    }

    fn close_variant(self) -> Result<()> {
        match self.variant {
            Some(_) => self.sink.end_dictionary(),
            None => Ok(()),
        }
    }
}

macro_rules! serialize_items {
    ($($trait:ident $method:ident;)*) => {
        $(impl<W: Sink> ser::$trait for Compound<'_, W> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                self.item(value)
            }

            fn end(self) -> Result<()> {
                self.close_array()
            }
        })*
    };
}
serialize_items! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

macro_rules! serialize_fields {
    ($($trait:ident)*) => {
        $(impl<W: Sink> ser::$trait for Compound<'_, W> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<()> {
                self.entry(key, value)
            }

            fn end(self) -> Result<()> {
                self.close_dictionary()
            }
        })*
    };
}
serialize_fields!(SerializeStruct SerializeStructVariant);

impl<W: Sink> ser::SerializeMap for Compound<'_, W> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        self.key = match key.serialize(ScalarSerializer)? {
            Scalar::Text(key) => key,
            Scalar::Integer(key) => key.to_string(),
            Scalar::Real(_) => return Err(unwritable("a key that is no string")),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let key = std::mem::take(&mut self.key);
        self.entry(&key, value)
    }

    fn end(self) -> Result<()> {
        self.close_dictionary()
    }
}
