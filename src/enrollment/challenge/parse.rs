//! `WWW-Authenticate`, read by the grammar of RFC 9110.
//!
//! A comma stands between challenges and between the parameters of one; which
//! of the two, what follows it tells: `name=` is a parameter, a bare word the
//! next scheme.

use super::{OtherChallenge, Parameters};
use crate::error::{Error, ErrorKind, Result};

pub(super) const MAX_LEN: usize = 16_384;
pub(super) const MAX_PARAMETERS: usize = 64;
const MAX_CHALLENGES: usize = 32;

pub(super) fn challenges(header: &str) -> Result<Vec<OtherChallenge>> {
    if header.len() > MAX_LEN {
        return Err(Error::limit(MAX_LEN, "16,384 bytes of header"));
    }
    let mut reader = Reader { header, at: 0 };
    let mut challenges: Vec<OtherChallenge> = Vec::new();
    // Behind a scheme, without a comma between.
    let mut wants_parameter = false;
    loop {
        reader.skip(|byte| is_space(byte) || byte == b',');
        if reader.peek().is_none() {
            return Ok(challenges);
        }
        let start = reader.at;
        let word = reader.take(is_token_byte);
        if word.is_empty() {
            return Err(Error::syntax(start, "an authentication scheme"));
        }
        let after = reader.at;
        reader.skip(is_space);
        if reader.peek() == Some(b'=') {
            reader.at += 1;
            reader.skip(is_space);
            let value = reader.value()?;
            let current = challenges.last_mut();
            let Some(current) = current.filter(|current| current.token68.is_none()) else {
                return Err(Error::syntax(start, "an authentication scheme"));
            };
            if current.parameters.len() == MAX_PARAMETERS {
                return Err(Error::limit(start, "64 parameters of a challenge"));
            }
            if current.parameters.get(word).is_some() {
                let error = Error::new(ErrorKind::DuplicateKey).at(start);
                return Err(error.in_key(word));
            }
            current.parameters.insert(word, value);
        } else if wants_parameter {
            return Err(Error::syntax(reader.at, "an equals sign"));
        } else {
            if challenges.len() == MAX_CHALLENGES {
                return Err(Error::limit(start, "32 challenges"));
            }
            let token68 = match reader.at > after {
                true => reader.token68(),
                false => None,
            };
            wants_parameter = token68.is_none() && !matches!(reader.peek(), None | Some(b','));
            challenges.push(OtherChallenge {
                scheme: word.to_owned(),
                token68: token68.map(str::to_owned),
                parameters: Parameters::new(),
            });
            if wants_parameter && reader.at > after {
                continue;
            }
        }
        wants_parameter = false;
        reader.skip(is_space);
        if !matches!(reader.peek(), None | Some(b',')) {
            return Err(Error::syntax(reader.at, "a comma"));
        }
    }
}

struct Reader<'a> {
    header: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a [u8] {
        self.header.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    fn skip(&mut self, wanted: impl Fn(u8) -> bool) {
        self.take(wanted);
    }

    /// The bytes that are wanted, which are ASCII or all that are not.
    fn take(&mut self, wanted: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let count = rest.iter().position(|&byte| !wanted(byte));
        let start = self.at;
        self.at += count.unwrap_or(rest.len());
        self.header.get(start..self.at).unwrap_or_default()
    }

    /// A token in the place of parameters, if what stands here is one.
    fn token68(&mut self) -> Option<&'a str> {
        let start = self.at;
        let digits = self.take(is_token68_byte);
        self.skip(|byte| byte == b'=');
        let end = self.at;
        self.skip(is_space);
        if !digits.is_empty() && matches!(self.peek(), None | Some(b',')) {
            return self.header.get(start..end);
        }
        self.at = start;
        None
    }

    fn value(&mut self) -> Result<String> {
        if self.peek() != Some(b'"') {
            let start = self.at;
            // More than a token: URLs are found without quotes.
            let value = self.take(|byte| !is_space(byte) && !matches!(byte, b',' | b'"'));
            return match value.bytes().any(|byte| byte.is_ascii_control()) || value.is_empty() {
                true => Err(Error::syntax(start, "a value")),
                false => Ok(value.to_owned()),
            };
        }
        self.at += 1;
        let mut value = String::new();
        loop {
            value.push_str(self.take(|byte| !matches!(byte, b'"' | b'\\') && is_text(byte)));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(b'\\') => {
                    self.at += 1;
                    let rest = self.header.get(self.at..).unwrap_or_default();
                    let escaped = rest
                        .chars()
                        .next()
                        .filter(|&char| char == '\t' || !char.is_ascii_control());
                    let Some(escaped) = escaped else {
                        return Err(Error::syntax(self.at, "an escaped character"));
                    };
                    self.at += escaped.len_utf8();
                    value.push(escaped);
                }
                Some(_) => return Err(Error::syntax(self.at, "no control characters")),
                None => return Err(Error::end(self.at, "the closing quote")),
            }
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// What may stand between quotes.
fn is_text(byte: u8) -> bool {
    byte == b'\t' || !byte.is_ascii_control()
}

pub(super) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

pub(super) fn is_token68_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte)
}
