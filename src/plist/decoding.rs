//! How a document is decoded, and what was survived on the way.

use crate::error::{Error, Result, Warning};

/// Whether faults that leave the message usable end the decode, and those
/// that did not.
#[derive(Debug, Default)]
pub struct Decoding {
    pub(crate) lenient: bool,
    pub(crate) warnings: Vec<Warning>,
}

impl Decoding {
    /// More than this says nothing new, and hostile input must not fill the
    /// memory with them.
    pub(crate) const MOST_WARNINGS: usize = 1000;

    pub(crate) fn strict() -> Self {
        Self::default()
    }

    pub(crate) fn lenient() -> Self {
        Self {
            lenient: true,
            warnings: Vec::new(),
        }
    }

    /// A fault that can be survived: a warning, or the end of a strict decode.
    #[cold]
    pub(crate) fn fault(&mut self, error: Error) -> Result<()> {
        if !self.lenient {
            return Err(error);
        }
        if self.warnings.len() < Self::MOST_WARNINGS {
            self.warnings.push(Warning::new(error));
        }
        Ok(())
    }

    /// To be handed to [`Decoding::in_key`] or [`Decoding::in_index`] once
    /// the value that is about to be read is read.
    #[inline]
    pub(crate) fn mark(&self) -> usize {
        self.warnings.len()
    }

    /// Says that the warnings since `mark` lie under `key`.
    #[inline]
    pub(crate) fn in_key(&mut self, mark: usize, key: &str) {
        for warning in self.warnings.get_mut(mark..).unwrap_or(&mut []) {
            warning.in_key(key);
        }
    }

    #[inline]
    pub(crate) fn in_index(&mut self, mark: usize, index: usize) {
        for warning in self.warnings.get_mut(mark..).unwrap_or(&mut []) {
            warning.in_index(index);
        }
    }
}
