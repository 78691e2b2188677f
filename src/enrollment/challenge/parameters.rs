//! The parameters of a challenge, and how they are written.

use super::parse::{is_token_byte, is_token68_byte};
use crate::error::{Error, ErrorKind, Result};
use std::fmt;

/// Parameters of a challenge, in their order. Each name stands once, in
/// whichever case.
#[derive(Clone, Default)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// None.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.position(name)?;
        Some(&self.0.get(at)?.1)
    }

    /// Sets a parameter: in its place if it is there, else at the end.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<String>) -> Option<String> {
        let (name, value) = (name.into(), value.into());
        let at = self.position(&name);
        match at.and_then(|at| self.0.get_mut(at)) {
            Some((_, place)) => Some(std::mem::replace(place, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Takes a parameter out.
    pub fn remove(&mut self, name: &str) -> Option<String> {
        let at = self.position(name)?;
        Some(self.0.remove(at).1)
    }

    /// Names and values.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &str)> + ExactSizeIterator {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn position(&self, name: &str) -> Option<usize> {
        let mut names = self.0.iter();
        names.position(|(other, _)| other.eq_ignore_ascii_case(name))
    }
}

impl PartialEq for Parameters {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .zip(other.iter())
                .all(|(a, b)| a.0.eq_ignore_ascii_case(b.0) && a.1 == b.1)
    }
}

impl Eq for Parameters {}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Parameters {
    /// Of a name that comes twice, the last value stays.
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut parameters = Self::new();
        for (name, value) in pairs {
            parameters.insert(name, value);
        }
        parameters
    }
}

impl<'a> IntoIterator for &'a Parameters {
    type Item = &'a (String, String);
    type IntoIter = std::slice::Iter<'a, (String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A challenge that is being written.
pub(super) struct Writer {
    text: String,
    names: Vec<String>,
    /// Has a token in the place of parameters.
    is_closed: bool,
}

impl Writer {
    pub(super) fn begin(scheme: &str) -> Result<Self> {
        if !is_token(scheme) {
            return Err(unwritable("a scheme that is a token"));
        }
        Ok(Self {
            text: scheme.to_owned(),
            names: Vec::new(),
            is_closed: false,
        })
    }

    pub(super) fn token68(mut self, token: Option<&str>) -> Result<Self> {
        let Some(token) = token else {
            return Ok(self);
        };
        let digits = token.trim_end_matches('=');
        if digits.is_empty() || !digits.bytes().all(is_token68_byte) {
            return Err(unwritable("letters, digits and -._~+/ before ="));
        }
        self.text.push(' ');
        self.text.push_str(token);
        self.is_closed = true;
        Ok(self)
    }

    pub(super) fn parameter(mut self, name: &str, value: &str) -> Result<Self> {
        if self.is_closed {
            return Err(unwritable("either a token or parameters"));
        }
        if !is_token(name) {
            return Err(unwritable("a name that is a token").in_key(name));
        }
        let mut names = self.names.iter();
        if names.any(|other| other.eq_ignore_ascii_case(name)) {
            return Err(unwritable("a parameter once").in_key(name));
        }
        if value
            .bytes()
            .any(|byte| byte.is_ascii_control() && byte != b'\t')
        {
            return Err(unwritable("no control characters").in_key(name));
        }
        self.text
            .push_str(if self.names.is_empty() { " " } else { ", " });
        self.text.push_str(name);
        self.text.push_str("=\"");
        for char in value.chars() {
            if matches!(char, '"' | '\\') {
                self.text.push('\\');
            }
            self.text.push(char);
        }
        self.text.push('"');
        self.names.push(name.to_owned());
        Ok(self)
    }

    pub(super) fn optional(self, name: &str, value: Option<&str>) -> Result<Self> {
        match value {
            Some(value) => self.parameter(name, value),
            None => Ok(self),
        }
    }

    pub(super) fn parameters(self, parameters: &Parameters) -> Result<Self> {
        parameters
            .iter()
            .try_fold(self, |writer, (name, value)| writer.parameter(name, value))
    }

    /// What no reader would take is not written.
    pub(super) fn end(self) -> Result<String> {
        if self.text.len() > super::parse::MAX_LEN
            || self.names.len() > super::parse::MAX_PARAMETERS
        {
            return Err(unwritable("a header of 16,384 bytes and 64 parameters"));
        }
        Ok(self.text)
    }
}

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

#[cold]
fn unwritable(expected: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(expected)
}
