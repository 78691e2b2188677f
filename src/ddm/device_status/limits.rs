//! How much of a server's memory a device may claim.

use super::{DeviceStatus, Errors, Received, json_form};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Dictionary, Value},
};

/// How large a [`DeviceStatus`] may grow. A device that reports ever new items
/// meets one of these, however small its reports are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusLimits {
    /// How many values there may be, of all items and at every level.
    pub values: usize,
    /// How many bytes their keys and texts may take.
    pub bytes: usize,
    /// How many items may have an error.
    pub errors: usize,
}

impl StatusLimits {
    /// The default of [`StatusLimits::values`]: enough for 10,000
    /// declarations or as many apps.
    pub const VALUES: usize = 200_000;
    /// The default of [`StatusLimits::bytes`]: 8 MiB.
    pub const BYTES: usize = 8 << 20;
    /// The default of [`StatusLimits::errors`].
    pub const ERRORS: usize = 256;

    /// Sets [`StatusLimits::values`].
    #[must_use]
    pub const fn values(mut self, values: usize) -> Self {
        self.values = values;
        self
    }

    /// Sets [`StatusLimits::bytes`].
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets [`StatusLimits::errors`].
    #[must_use]
    pub const fn errors(mut self, errors: usize) -> Self {
        self.errors = errors;
        self
    }

    pub(super) fn check(&self, status: &DeviceStatus) -> Result<()> {
        let mut left = self.left();
        left.dictionary(&status.items)
            .map_err(|error| error.in_key("StatusItems"))?;
        left.errors(&status.errors)
            .map_err(|error| error.in_key("Errors"))
    }

    /// Whether a status and a report are within the limits together.
    pub(super) fn have_room(&self, status: &DeviceStatus, received: &Received) -> bool {
        let mut left = self.left();
        left.dictionary(&status.items).is_ok()
            && left.dictionary(&received.items).is_ok()
            && left.errors(&status.errors).is_ok()
            && left.errors(&received.errors).is_ok()
    }

    fn left(&self) -> Left<'_> {
        Left {
            limits: self,
            values: self.values,
            bytes: self.bytes,
            errors: self.errors,
        }
    }
}

impl Default for StatusLimits {
    fn default() -> Self {
        Self {
            values: Self::VALUES,
            bytes: Self::BYTES,
            errors: Self::ERRORS,
        }
    }
}

struct Left<'a> {
    limits: &'a StatusLimits,
    values: usize,
    bytes: usize,
    errors: usize,
}

impl Left<'_> {
    fn errors(&mut self, errors: &Errors) -> Result<()> {
        self.errors = self
            .errors
            .checked_sub(errors.len())
            .ok_or_else(|| limit(format!("errors of {} status items", self.limits.errors)))?;
        for error in errors.values().flatten() {
            self.dictionary(&json_form::of(error)?)?;
        }
        Ok(())
    }

    fn dictionary(&mut self, dictionary: &Dictionary) -> Result<()> {
        for (key, value) in dictionary {
            self.text(key.len())
                .and_then(|()| self.value(value))
                .map_err(|error| error.in_key(key))?;
        }
        Ok(())
    }

    fn value(&mut self, value: &Value) -> Result<()> {
        self.values = self
            .values
            .checked_sub(1)
            .ok_or_else(|| limit(format!("a status of {} values", self.limits.values)))?;
        match value {
            Value::String(text) => self.text(text.len()),
            Value::Data(data) => self.text(data.len()),
            Value::Dictionary(dictionary) => self.dictionary(dictionary),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(at, item)| self.value(item).map_err(|error| error.in_index(at))),
            _ => Ok(()),
        }
    }

    fn text(&mut self, bytes: usize) -> Result<()> {
        self.bytes = self
            .bytes
            .checked_sub(bytes)
            .ok_or_else(|| limit(format!("a status of {} bytes", self.limits.bytes)))?;
        Ok(())
    }
}

#[cold]
fn limit(what: String) -> Error {
    Error::new(ErrorKind::Limit).expected(what)
}
