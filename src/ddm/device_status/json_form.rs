//! A report as JSON would give it back.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Dictionary, Integer, Sink, Uid, ValueSink, base64},
    record::{Record, write_record},
};

/// A record as a dictionary that JSON gives back the same: dates and data are
/// strings. So a status that was stored equals the one that was not.
pub(super) fn of(record: &dyn Record) -> Result<Dictionary> {
    let mut sink = JsonForm::default();
    write_record(record, &mut sink)?;
    let value = sink.value.finish()?;
    value
        .into_dictionary()
        .ok_or_else(|| unwritable("a dictionary"))
}

#[derive(Debug, Default)]
struct JsonForm {
    value: ValueSink,
    depth: usize,
}

impl JsonForm {
    /// With the level that a stored status adds, what JSON is read to.
    const DEPTH: usize = 120;

    fn enter(&mut self) -> Result<()> {
        self.depth += 1;
        if self.depth > Self::DEPTH {
            return Err(Error::new(ErrorKind::Limit).expected("depth of nesting"));
        }
        Ok(())
    }
}

impl Sink for JsonForm {
    const TEXTUAL: bool = true;

    fn null(&mut self) -> Result<()> {
        self.value.null()
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.value.boolean(value)
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        self.value.integer(value)
    }

    fn real(&mut self, value: f64) -> Result<()> {
        if !value.is_finite() {
            return Err(unwritable("JSON has finite reals only"));
        }
        self.value.real(value)
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.value.string(&value.to_string())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.value.string(value)
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.value.string(&base64::encode(value))
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.value.integer(value.number().into())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.enter()?;
        self.value.begin_array()
    }

    fn end_array(&mut self) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        self.value.end_array()
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.enter()?;
        self.value.begin_dictionary()
    }

    fn key(&mut self, key: &str) -> Result<()> {
        self.value.key(key)
    }

    fn end_dictionary(&mut self) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        self.value.end_dictionary()
    }
}

fn unwritable(expected: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ddm::StatusReport,
        json,
        plist::{Data, Value},
        record::Extra,
    };

    #[test]
    fn it_is_what_json_gives_back() -> Result<()> {
        let mut report = StatusReport::default();
        let values: [(&str, Value); 4] = [
            ("date", Date::EPOCH.into()),
            ("data", Data::from(vec![1, 2, 3]).into()),
            ("real", 1.0.into()),
            (
                "list",
                Value::Array(vec![Value::Null, 1.into(), Date::EPOCH.into()]),
            ),
        ];
        report.extra = Extra::from_iter(values);
        let written: Dictionary = json::from_slice(&json::to_vec(&report)?)?;
        assert_eq!(of(&report)?, written);
        report.extra.insert("nan", f64::NAN);
        assert_eq!(
            of(&report).map_err(|error| error.kind()),
            Err(ErrorKind::Unwritable)
        );
        Ok(())
    }

    #[test]
    fn depth_is_bounded() {
        let deep = (0..JsonForm::DEPTH).fold(Value::Null, |value, _| Value::Array(vec![value]));
        let mut report = StatusReport::default();
        report.extra.insert("deep", deep);
        assert_eq!(
            of(&report).map_err(|error| error.kind()),
            Err(ErrorKind::Limit)
        );
    }
}
