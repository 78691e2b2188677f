//! What this crate's serializer writes, as JSON.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Integer, Sink, Uid, base64},
};
use serde::Serialize;

#[derive(Debug, Default)]
pub(super) struct JsonSink {
    out: Vec<u8>,
    /// Whether a value precedes at this level.
    comma: bool,
}

impl JsonSink {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn separate(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    fn raw(&mut self, text: &str) -> Result<()> {
        self.separate();
        self.out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// As `serde_json` escapes it, or writes the shortest real.
    fn scalar<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.separate();
        serde_json::to_writer(&mut self.out, value).map_err(|_| Error::new(ErrorKind::Unwritable))
    }

    fn begin(&mut self, open: u8) {
        self.separate();
        self.out.push(open);
        self.comma = false;
    }

    fn end(&mut self, close: u8) {
        self.out.push(close);
        self.comma = true;
    }
}

impl Sink for JsonSink {
    const TEXTUAL: bool = true;

    fn null(&mut self) -> Result<()> {
        self.raw("null")
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.raw(if value { "true" } else { "false" })
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.raw(itoa::Buffer::new().format(i128::from(value)))
    }

    fn real(&mut self, value: f64) -> Result<()> {
        if !value.is_finite() {
            return Err(Error::new(ErrorKind::Unwritable).expected("JSON has finite reals only"));
        }
        self.scalar(&value)
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.scalar(&value.to_string())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.scalar(value)
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.scalar(&base64::encode(value))
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.integer(value.number().into())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(b'[');
        Ok(())
    }

    fn end_array(&mut self) -> Result<()> {
        self.end(b']');
        Ok(())
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(b'{');
        Ok(())
    }

    fn key(&mut self, key: &str) -> Result<()> {
        self.scalar(key)?;
        self.out.push(b':');
        self.comma = false;
        Ok(())
    }

    fn end_dictionary(&mut self) -> Result<()> {
        self.end(b'}');
        Ok(())
    }
}
