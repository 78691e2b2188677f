//! A [`Value`] as something to write to.

use super::{
    Data, Date, Dictionary, Integer, Limits, Sink, Uid, Value, dictionary::DictionaryBuilder,
};
use crate::error::{Error, ErrorKind, Result};

/// Builds a value from what is written.
#[derive(Debug, Default)]
pub(crate) struct ValueSink {
    root: Option<Value>,
    frames: Vec<Frame>,
}

#[derive(Debug)]
enum Frame {
    Array(Vec<Value>),
    Dictionary(DictionaryBuilder, Option<String>),
}

impl ValueSink {
    /// The value, once it is whole.
    pub(crate) fn finish(self) -> Result<Value> {
        match self.root {
            Some(root) if self.frames.is_empty() => Ok(root),
            _ => Err(misuse()),
        }
    }

    fn put(&mut self, value: Value) -> Result<()> {
        match self.frames.last_mut() {
            None if self.root.is_none() => self.root = Some(value),
            None => return Err(misuse()),
            Some(Frame::Array(items)) => items.push(value),
            Some(Frame::Dictionary(builder, key)) => {
                let key = key.take().ok_or_else(misuse)?;
                if builder.insert(key, value).is_some() {
                    return Err(unwritable("a key that stands twice in one dictionary"));
                }
            }
        }
        Ok(())
    }

    fn begin(&mut self, frame: Frame) -> Result<()> {
        if self.frames.len() >= Limits::DEPTH_CEILING {
            return Err(unwritable("more than 128 levels"));
        }
        self.frames.push(frame);
        Ok(())
    }
}

impl Sink for ValueSink {
    fn null(&mut self) -> Result<()> {
        self.put(Value::Null)
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.put(value.into())
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.put(value.into())
    }

    fn real(&mut self, value: f64) -> Result<()> {
        self.put(value.into())
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.put(value.into())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.put(value.into())
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.put(Data::from(value).into())
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.put(value.into())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(Frame::Array(Vec::new()))
    }

    fn end_array(&mut self) -> Result<()> {
        match self.frames.pop() {
            Some(Frame::Array(items)) => self.put(Value::Array(items)),
            _ => Err(misuse()),
        }
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(Frame::Dictionary(DictionaryBuilder::default(), None))
    }

    fn key(&mut self, key: &str) -> Result<()> {
        match self.frames.last_mut() {
            Some(Frame::Dictionary(_, place @ None)) => {
                *place = Some(key.to_owned());
                Ok(())
            }
            _ => Err(misuse()),
        }
    }

    fn end_dictionary(&mut self) -> Result<()> {
        match self.frames.pop() {
            Some(Frame::Dictionary(builder, None)) => self.put(Dictionary::into(builder.finish())),
            _ => Err(misuse()),
        }
    }
}

#[cold]
fn unwritable(why: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(why)
}

#[cold]
fn misuse() -> Error {
    unwritable("a value at this place")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_value_is_refused() {
        type Step = fn(&mut ValueSink) -> Result<()>;
        let cases: [&[Step]; 7] = [
            &[|s| s.null(), |s| s.null()],
            &[|s| s.end_array()],
            &[|s| s.key("A")],
            &[|s| s.begin_dictionary(), |s| s.null()],
            &[|s| s.begin_dictionary(), |s| s.key("A"), |s| s.key("B")],
            &[
                |s| s.begin_dictionary(),
                |s| s.key("A"),
                |s| s.end_dictionary(),
            ],
            &[|s| s.begin_array(), |s| s.end_dictionary()],
        ];
        for (case, steps) in cases.iter().enumerate() {
            let mut sink = ValueSink::default();
            let results: Vec<_> = steps.iter().map(|step| step(&mut sink)).collect();
            let (last, before) = results.split_last().unwrap();
            assert!(before.iter().all(Result::is_ok), "{case}");
            assert_eq!(last.as_ref().unwrap_err().kind(), ErrorKind::Unwritable);
        }
        let mut open = ValueSink::default();
        open.begin_array().unwrap();
        assert!(open.finish().is_err());
        assert!(ValueSink::default().finish().is_err());
    }

    #[test]
    fn repeated_keys_and_bottomless_values_are_refused() {
        let mut sink = ValueSink::default();
        sink.begin_dictionary().unwrap();
        sink.key("A").unwrap();
        sink.null().unwrap();
        sink.key("A").unwrap();
        assert!(sink.null().is_err());

        let mut sink = ValueSink::default();
        for _ in 0..Limits::DEPTH_CEILING {
            sink.begin_array().unwrap();
        }
        assert!(sink.begin_array().is_err());
    }
}
