//! `serde_json`'s reader, watched: every value it hands out is counted, every
//! key it hands out is known to the error that lies under it.
//!
//! Between the reader and the caller's type errors travel as `serde_json`'s,
//! which would paste content into their text. So this crate's own error waits
//! in the [`Context`] meanwhile, and an empty one travels in its place.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Budget, Value},
};
use serde::de::{self, Deserialize, DeserializeSeed};
use std::{borrow::Cow, fmt::Display, marker::PhantomData};

mod access;
mod visitor;
mod watched;

use watched::Watched;

/// The whole of `text`.
pub(super) fn read<'de, T: Deserialize<'de>>(text: &'de str, budget: Budget) -> Result<T> {
    let mut context = Context {
        budget,
        text,
        fault: None,
        key: Cow::Borrowed(""),
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = Watched::new(PhantomData::<T>, &mut context);
    let value = match seed.deserialize(&mut reader) {
        Ok(value) => value,
        Err(error) => return Err(context.recover(&error)),
    };
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => {
            let offset = context.offset(&error.to_string()).unwrap_or(text.len());
            Err(Error::new(ErrorKind::TrailingContent).at(offset))
        }
    }
}

#[derive(Debug)]
struct Context<'de> {
    budget: Budget,
    text: &'de str,
    /// The error that is on its way out.
    fault: Option<Error>,
    /// The key that was read last.
    key: Cow<'de, str>,
}

impl<'de> Context<'de> {
    /// Keeps an error of ours while it travels through `serde_json`.
    #[cold]
    fn stash<E: de::Error>(&mut self, error: Error) -> E {
        self.fault = Some(error);
        E::custom("")
    }

    /// The error that waits, or else one of the same meaning as `foreign`,
    /// which is then `serde_json`'s own. Either lies where `foreign` first
    /// says that it does.
    #[cold]
    fn recover(&mut self, foreign: &impl Display) -> Error {
        let foreign = foreign.to_string();
        let error = self.fault.take().unwrap_or_else(|| translate(&foreign));
        match self.offset(&foreign) {
            Some(_) if error.kind() == ErrorKind::UnexpectedEnd => error.at(self.text.len()),
            Some(offset) => error.at(offset),
            None => error,
        }
    }

    /// The byte of which the text of an error tells the line and column (in
    /// bytes, from 1). The readers within readers are generic, so that there
    /// is only the text to ask.
    #[cold]
    fn offset(&self, foreign: &str) -> Option<usize> {
        let (_, position) = foreign.rsplit_once(" at line ")?;
        let (line, column) = position.split_once(" column ")?;
        let (line, column) = (line.parse::<usize>().ok()?, column.parse::<usize>().ok()?);
        let start = match line.checked_sub(2) {
            None => 0,
            Some(breaks) => memchr::memchr_iter(b'\n', self.text.as_bytes()).nth(breaks)? + 1,
        };
        Some((start + column).saturating_sub(1))
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
fn translate(foreign: &str) -> Error {
    let text = foreign.split(" at line ").next().unwrap_or("");
    match text.strip_prefix("expected ") {
        Some(expected) => Error::new(ErrorKind::Syntax).expected(expected.to_owned()),
        None if text.starts_with("invalid type: ") => wrong_type(text),
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

/// Takes the names of the types, and leaves the content between them.
#[cold]
fn wrong_type(text: &str) -> Error {
    const NAMES: [(&str, &str); 7] = [
        ("boolean", "a boolean"),
        ("integer", "an integer"),
        ("floating point", "a real"),
        ("string", "a string"),
        ("null", "null"),
        ("sequence", "an array"),
        ("map", "a dictionary"),
    ];
    let found = text.strip_prefix("invalid type: ").unwrap_or("");
    let name = NAMES.iter().find(|(name, _)| found.starts_with(name));
    let (_, expected) = text.rsplit_once(", expected ").unwrap_or_default();
    Error::new(ErrorKind::WrongType)
        .expected(expected.to_owned())
        .found(name.map_or("another type", |(_, name)| name))
}
