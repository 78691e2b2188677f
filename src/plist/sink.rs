//! What every writer takes: values one after the other.

use super::{Date, Integer, Uid};
use crate::error::Result;

/// A document that is being written. Dictionaries are `begin_dictionary`,
/// then `key` and a value in turn, then `end_dictionary`.
pub trait Sink {
    /// Whether dates and data are written as strings: in formats without
    /// types of their own for them (JSON).
    const TEXTUAL: bool = false;

    fn null(&mut self) -> Result<()>;
    fn boolean(&mut self, value: bool) -> Result<()>;
    fn integer(&mut self, value: Integer) -> Result<()>;
    fn real(&mut self, value: f64) -> Result<()>;
    fn date(&mut self, value: Date) -> Result<()>;
    fn string(&mut self, value: &str) -> Result<()>;
    fn data(&mut self, value: &[u8]) -> Result<()>;
    fn uid(&mut self, value: Uid) -> Result<()>;
    fn begin_array(&mut self) -> Result<()>;
    fn end_array(&mut self) -> Result<()>;
    fn begin_dictionary(&mut self) -> Result<()>;
    fn key(&mut self, key: &str) -> Result<()>;

    /// A key that is known to be printable ASCII without `<`, `>` and `&`.
    #[inline(always)]
    fn plain_key(&mut self, key: &str) -> Result<()> {
        self.key(key)
    }

    fn end_dictionary(&mut self) -> Result<()>;
}
