//! `serde_json`'s reader, watched: every value it hands out is counted, every
//! key it hands out is known to the error that lies under it.
//!
//! Between the reader and the caller's type errors travel as `serde_json`'s,
//! which would paste content into their text. So this crate's own error waits
//! in the [`Context`] meanwhile, and an empty one travels in its place.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Budget, Limits, Value},
};
use serde::de::{self, Deserialize, DeserializeSeed, IgnoredAny};
use std::{borrow::Cow, fmt::Display, marker::PhantomData};

mod access;
mod visitor;
mod watched;

use watched::Watched;

/// The whole of `text`.
pub(super) fn read<'de, T: Deserialize<'de>>(
    text: &'de str,
    context: &mut Context<'de>,
) -> Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = Watched::new(PhantomData::<T>, context);
    let read = seed.deserialize(&mut reader);
    let error = match read {
        Ok(value) if reader.end().is_ok() => return Ok(value),
        Ok(_) => Error::new(ErrorKind::TrailingContent),
        Err(error) => context.recover(&error),
    };
    Err(error.at(reader.into_iter::<IgnoredAny>().byte_offset()))
}

#[derive(Debug)]
pub(super) struct Context<'de> {
    budget: Budget,
    /// The error that is on its way out.
    fault: Option<Error>,
    /// The key that was read last.
    key: Cow<'de, str>,
}

impl<'de> Context<'de> {
    pub(super) fn new(input: usize, limits: &Limits) -> Result<Self> {
        Ok(Self {
            budget: Budget::new(limits, input)?,
            fault: None,
            key: Cow::Borrowed(""),
        })
    }

    /// Keeps an error of ours while it travels through `serde_json`.
    #[cold]
    fn stash<E: de::Error>(&mut self, error: Error) -> E {
        self.fault = Some(error);
        E::custom("")
    }

    /// The error that waits, or else one of the same meaning as `foreign`,
    /// which is then `serde_json`'s own.
    #[cold]
    fn recover(&mut self, foreign: &impl Display) -> Error {
        self.fault.take().unwrap_or_else(|| translate(foreign))
    }

    /// The same, of a key that was read, if it was.
    #[cold]
    fn recover_at_key(&mut self, foreign: &impl Display) -> Error {
        let error = self.recover(foreign);
        match &*std::mem::take(&mut self.key) {
            "" => error,
            key => error.in_key(key),
        }
    }

    /// Counts a value that takes so many bytes beside itself.
    fn count(&mut self, bytes: usize) -> Result<()> {
        let counted = self
            .budget
            .node(0)
            .and_then(|()| self.budget.text(0, bytes))
            .and_then(|()| self.budget.memory(0, size_of::<Value>() + bytes));
        counted.map_err(without_offset)
    }

    fn count_key(&mut self, bytes: usize) -> Result<()> {
        let counted = self
            .budget
            .text(0, bytes)
            .and_then(|()| self.budget.memory(0, size_of::<String>() + bytes));
        counted.map_err(without_offset)
    }

    fn enter(&mut self) -> Result<()> {
        self.count(0)?;
        self.budget.enter(0).map_err(without_offset)
    }
}

/// Where it lies is known once `serde_json` has said so.
#[cold]
fn without_offset(error: Error) -> Error {
    Error::new(error.kind()).expected(error.expected_text().to_owned())
}

/// `serde_json`'s own errors: of the grammar, whose texts are fixed, or of a
/// type, whose texts hold content.
#[cold]
fn translate(foreign: &impl Display) -> Error {
    let text = foreign.to_string();
    let text = text.split(" at line ").next().unwrap_or("");
    match text.strip_prefix("expected ") {
        Some(expected) => Error::new(ErrorKind::Syntax).expected(expected.to_owned()),
        None if text.starts_with("invalid type") => Error::new(ErrorKind::WrongType),
        None if text.starts_with("invalid ") && text.contains(", expected ") => {
            Error::new(ErrorKind::InvalidValue)
        }
        None if text.starts_with("EOF") => Error::new(ErrorKind::UnexpectedEnd),
        None if text.starts_with("recursion") => {
            Error::new(ErrorKind::Limit).expected("depth of nesting")
        }
        None if text == "number out of range" => {
            Error::new(ErrorKind::InvalidValue).expected("a number that a real can hold")
        }
        None => Error::new(ErrorKind::Syntax).found(text.to_owned()),
    }
}
