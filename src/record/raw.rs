//! Messages whose exact bytes matter.

use super::{Decoded, Message};
use crate::{
    error::Result,
    plist::{Format, Limits},
};
use bytes::Bytes;
use std::{fmt, marker::PhantomData};

/// A message as the bytes that it came in, to be decoded when it is needed:
/// where bytes are hashed, signed or logged, what decodes to the same is not
/// the same.
///
/// ```
/// use apple_mdm::{CheckIn, record::Raw};
///
/// let body = "<dict><key>MessageType</key><string>CheckOut</string></dict>";
/// let raw = Raw::<CheckIn>::new(body);
/// assert_eq!(raw.decode()?.message_type(), "CheckOut");
/// assert_eq!(raw.bytes(), body);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
pub struct Raw<T> {
    bytes: Bytes,
    message: PhantomData<fn() -> T>,
}

impl<T> Raw<T> {
    /// Keeps the bytes, without a look at them.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            message: PhantomData,
        }
    }

    /// The bytes as they came.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes as they came.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// What the bytes look like.
    pub fn format(&self) -> Option<Format> {
        Format::sniff(&self.bytes)
    }
}

impl<T: Message> Raw<T> {
    /// See [`Message::from_slice`].
    pub fn decode(&self) -> Result<T> {
        T::from_slice(&self.bytes)
    }

    /// See [`Message::from_slice_with`].
    pub fn decode_with(&self, limits: &Limits) -> Result<T> {
        T::from_slice_with(&self.bytes, limits)
    }

    /// See [`Message::from_slice_lenient`].
    pub fn decode_lenient(&self) -> Result<Decoded<T>> {
        T::from_slice_lenient(&self.bytes)
    }
}

impl<T> Clone for Raw<T> {
    fn clone(&self) -> Self {
        Self::new(self.bytes.clone())
    }
}

impl<T> PartialEq for Raw<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<T> Eq for Raw<T> {}

impl<T> AsRef<[u8]> for Raw<T> {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl<T> From<Bytes> for Raw<T> {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl<T> From<Vec<u8>> for Raw<T> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl<T> fmt::Debug for Raw<T> {
    /// The length alone: nobody knows yet what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.bytes.len())
    }
}
