//! Reading and writing whole messages.

use super::{
    Record, Tagged,
    read::read_record,
    tagged::read_tagged,
    unknown,
    write::{self, write_record},
};
use crate::{
    error::{Error, ErrorKind, KeyPath, Result, Warning},
    plist::{
        self, BinaryWriter, Decoding, Dictionary, Limits, Source, Token, Value, ValueSource,
        XmlWriter,
    },
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What can be read from bytes and written to them: every record and every
/// message made of records.
pub trait Message: Sized {
    #[doc(hidden)]
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self>;

    #[doc(hidden)]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a property list, XML or binary, under the default limits.
    ///
    /// # Errors
    ///
    /// For what is no property list, for a known key with a value of another
    /// type, for a key that stands twice, and for one that is required and
    /// absent. Never for a key that is unknown.
    fn from_slice(bytes: &[u8]) -> Result<Self> {
        Self::from_slice_with(bytes, &Limits::default())
    }

    /// [`Message::from_slice`] under limits of the caller's.
    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        decode(bytes, limits, &mut Decoding::strict())
    }

    /// Reads like [`Message::from_slice`], but takes a value of the wrong type
    /// or a key that stands twice as a [`Warning`] and keeps the message. The
    /// value stays as received in the `extra` of its record. Of a key that
    /// stands twice, the last value that its type takes counts.
    ///
    /// # Errors
    ///
    /// For what is no property list, and where the envelope (such as
    /// `MessageType`) is not there or not usable.
    fn from_slice_lenient(bytes: &[u8]) -> Result<Decoded<Self>> {
        Self::from_slice_lenient_with(bytes, &Limits::default())
    }

    /// [`Message::from_slice_lenient`] under limits of the caller's.
    fn from_slice_lenient_with(bytes: &[u8], limits: &Limits) -> Result<Decoded<Self>> {
        let mut decoding = Decoding::lenient();
        let value = decode(bytes, limits, &mut decoding)?;
        Ok(Decoded::new(value, decoding))
    }

    /// Reads a value that was decoded already, as strictly as
    /// [`Message::from_slice`].
    fn from_value(value: &Value) -> Result<Self> {
        Self::read(
            &mut ValueSource::<false>::new(value),
            &mut Decoding::strict(),
        )
    }

    /// Reads a value that was decoded already, as leniently as
    /// [`Message::from_slice_lenient`].
    fn from_value_lenient(value: &Value) -> Result<Decoded<Self>> {
        let mut decoding = Decoding::lenient();
        let value = Self::read(&mut ValueSource::<false>::new(value), &mut decoding)?;
        Ok(Decoded::new(value, decoding))
    }

    /// Reads JSON, in which declarative management is written, as strictly as
    /// [`Message::from_slice`]. [`json::from_slice`](crate::json::from_slice)
    /// does too, but serde stands between it and the message, so that its
    /// errors tell the path in their text alone.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`]; with a byte for what is no JSON.
    fn from_json(bytes: &[u8]) -> Result<Self> {
        let value: Value = crate::json::from_slice(bytes)?;
        Self::read(
            &mut ValueSource::<true>::new(&value),
            &mut Decoding::strict(),
        )
    }

    /// Reads JSON as leniently as [`Message::from_slice_lenient`].
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice_lenient`].
    fn from_json_lenient(bytes: &[u8]) -> Result<Decoded<Self>> {
        let value: Value = crate::json::from_slice(bytes)?;
        let mut decoding = Decoding::lenient();
        let value = Self::read(&mut ValueSource::<true>::new(&value), &mut decoding)?;
        Ok(Decoded::new(value, decoding))
    }

    /// The paths of the keys that the message holds and its types do not
    /// know, at every level. Where a part is untyped, its keys are not told.
    fn unknown_keys(&self) -> Vec<KeyPath> {
        Vec::new()
    }

    /// The message as a value.
    fn to_value(&self) -> Result<Value> {
        plist::to_value(&Writing(self))
    }

    /// Writes an XML property list in Apple's layout.
    ///
    /// # Errors
    ///
    /// For what no reader would take, such as a control character.
    fn to_xml(&self) -> Result<Vec<u8>> {
        plist::to_vec(&Writing(self))
    }

    /// Writes a binary property list.
    fn to_binary(&self) -> Result<Vec<u8>> {
        plist::to_vec_binary(&Writing(self))
    }
}

/// A message, and what a lenient decode survived on the way to it.
///
/// Deserializes through any serde format, for lenient decodes of JSON or with
/// the `plist` crate.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The message.
    pub value: T,
    /// In the order of the document, at most 1,000 of them.
    pub warnings: Vec<Warning>,
}

impl<T> Decoded<T> {
    pub(crate) fn new(value: T, decoding: Decoding) -> Self {
        Self {
            value,
            warnings: decoding.warnings,
        }
    }

    /// The same warnings beside another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Decoded<U> {
        Decoded {
            value: f(self.value),
            warnings: self.warnings,
        }
    }
}

impl<'de, T: Message> Deserialize<'de> for Decoded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut decoding = Decoding::lenient();
        let value = deserialize_with(deserializer, &mut decoding)?;
        Ok(Self::new(value, decoding))
    }
}

impl<T: Record> Message for T {
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self> {
        let mut record = T::blank();
        read_root(source, &mut record, decoding)?;
        Ok(record)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write::serialize(self, serializer)
    }

    fn unknown_keys(&self) -> Vec<KeyPath> {
        unknown::unknown_keys(self)
    }

    // The codec proper is compiled with this crate, once for all types.

    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        let mut record = T::blank();
        read_document(bytes, limits, &mut record, &mut Decoding::strict())?;
        Ok(record)
    }

    fn from_slice_lenient_with(bytes: &[u8], limits: &Limits) -> Result<Decoded<Self>> {
        let mut record = T::blank();
        let mut decoding = Decoding::lenient();
        read_document(bytes, limits, &mut record, &mut decoding)?;
        Ok(Decoded::new(record, decoding))
    }

    fn to_xml(&self) -> Result<Vec<u8>> {
        record_to_xml(self)
    }

    fn to_binary(&self) -> Result<Vec<u8>> {
        record_to_binary(self)
    }

    fn to_value(&self) -> Result<Value> {
        write::to_value(self)
    }
}

pub(crate) fn read_document(
    bytes: &[u8],
    limits: &Limits,
    record: &mut dyn Record,
    decoding: &mut Decoding,
) -> Result<()> {
    plist::with_source!(bytes, limits, source => read_root(&mut source, record, decoding))
}

pub(crate) fn read_root<'de, S: Source<'de>>(
    source: &mut S,
    record: &mut dyn Record,
    decoding: &mut Decoding,
) -> Result<()> {
    match source.take()? {
        Token::Dictionary => read_record(source, record, decoding),
        token => Err(no_dictionary(token.kind(), source.offset())),
    }
}

/// Reads any format into a blank record whose type is not known, for tests of
/// the project.
#[doc(hidden)]
pub fn read_into(bytes: &[u8], record: &mut dyn Record) -> Result<()> {
    let mut decoding = Decoding::strict();
    if plist::Format::sniff(bytes) == Some(plist::Format::Json) {
        let value: Value = crate::json::from_slice(bytes)?;
        return read_root(&mut ValueSource::<true>::new(&value), record, &mut decoding);
    }
    read_document(bytes, &Limits::default(), record, &mut decoding)
}

/// [`Message::read`] of a type that one of its keys tells.
pub(crate) fn read_tagged_root<'de, S: Source<'de>>(
    source: &mut S,
    tagged: &mut dyn Tagged,
    decoding: &mut Decoding,
) -> Result<()> {
    let mark = source.mark();
    match source.take()? {
        Token::Dictionary => read_tagged(source, mark, tagged, decoding),
        token => Err(no_dictionary(token.kind(), source.offset())),
    }
}

pub(crate) fn record_to_xml(record: &dyn Record) -> Result<Vec<u8>> {
    let mut writer = XmlWriter::new();
    write_record(record, &mut writer)?;
    Ok(writer.finish())
}

pub(crate) fn record_to_binary(record: &dyn Record) -> Result<Vec<u8>> {
    let mut writer = BinaryWriter::new();
    write_record(record, &mut writer)?;
    writer.finish()
}

pub(crate) fn record_to_json(record: &dyn Record) -> Result<Vec<u8>> {
    struct Written<'a>(&'a dyn Record);

    impl Serialize for Written<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            write::serialize(self.0, serializer)
        }
    }

    crate::json::to_vec(&Written(record))
}

impl Message for Value {
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self> {
        plist::read_value(source, decoding)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        decode(bytes, limits, &mut Decoding::strict())
    }

    fn to_xml(&self) -> Result<Vec<u8>> {
        let mut writer = XmlWriter::new();
        plist::write_value(self, &mut writer)?;
        Ok(writer.finish())
    }

    fn to_binary(&self) -> Result<Vec<u8>> {
        let mut writer = BinaryWriter::new();
        plist::write_value(self, &mut writer)?;
        writer.finish()
    }
}

impl Message for Dictionary {
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self> {
        match source.next()? {
            Token::Dictionary => plist::read_dictionary(source, decoding),
            token => Err(no_dictionary(token.kind(), source.offset())),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        decode(bytes, limits, &mut Decoding::strict())
    }

    fn to_xml(&self) -> Result<Vec<u8>> {
        let mut writer = XmlWriter::new();
        plist::write_dictionary(self, &mut writer)?;
        Ok(writer.finish())
    }

    fn to_binary(&self) -> Result<Vec<u8>> {
        let mut writer = BinaryWriter::new();
        plist::write_dictionary(self, &mut writer)?;
        writer.finish()
    }
}

#[cold]
pub(crate) fn no_dictionary(found: plist::Kind, offset: Option<usize>) -> Error {
    let error = Error::new(ErrorKind::WrongType)
        .expected("a dictionary")
        .found(found.name());
    match offset {
        Some(offset) => error.at(offset),
        None => error,
    }
}

pub(crate) fn decode<T: Message>(
    bytes: &[u8],
    limits: &Limits,
    decoding: &mut Decoding,
) -> Result<T> {
    plist::with_source!(bytes, limits, source => T::read(&mut source, decoding))
}

/// From any serde format, by way of a [`Value`]: leniency and unknown keys
/// want to see every value before its type is decided.
pub(crate) fn deserialize<'de, T: Message, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserialize_with(deserializer, &mut Decoding::strict())
}

fn deserialize_with<'de, T: Message, D: Deserializer<'de>>(
    deserializer: D,
    decoding: &mut Decoding,
) -> Result<T, D::Error> {
    let textual = plist::is_textual::<D::Error>(deserializer.is_human_readable());
    let value = Value::deserialize(deserializer)?;
    if textual {
        T::read(&mut ValueSource::<true>::new(&value), decoding)
    } else {
        T::read(&mut ValueSource::<false>::new(&value), decoding)
    }
    .map_err(serde::de::Error::custom)
}

struct Writing<'a, T>(&'a T);

impl<T: Message> Serialize for Writing<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Makes messages work with any serde format.
macro_rules! impl_serde {
    ($($type:ty),* $(,)?) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::Message::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize(deserializer)
            }
        }
    )*};
}
pub(crate) use impl_serde;
