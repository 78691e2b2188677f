//! The words of a predicate.

use super::{ParseError, syntax::is_in_path};
use crate::plist::{Integer, Value};

type Result<T> = std::result::Result<T, ParseError>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'a> {
    End,
    /// A keyword, or a part of a key path.
    Word(&'a str),
    /// `#word`, which is no keyword.
    Escaped(&'a str),
    /// `$word`
    Variable(&'a str),
    /// `@word`
    At(&'a str),
    /// Not negative.
    Number(Value),
    Text(String),
    Symbol(&'static str),
}

impl Token<'_> {
    /// As an error names it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::End => "the end",
            Self::Word(_) | Self::Escaped(_) => "a word",
            Self::Variable(_) => "a variable",
            Self::At(_) => "a word with @",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::Symbol(symbol) => symbol,
        }
    }
}

/// The longest first.
const SYMBOLS: &[&str] = &[
    "**", "==", "=<", "=>", "!=", "<>", "<=", ">=", "&&", "||", ":=", "(", ")", "{", "}", "[", "]",
    ",", ".", "+", "-", "*", "/", "=", "<", ">", "!", "%",
];

#[derive(Debug)]
pub(super) struct Lexer<'a> {
    source: &'a str,
    rest: &'a str,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            rest: source,
        }
    }

    /// In bytes.
    pub(super) fn position(&self) -> usize {
        self.source.len() - self.rest.len()
    }

    /// Reads again from a byte where a token ended.
    pub(super) fn back_to(&mut self, position: usize) {
        self.rest = self.source.get(position..).unwrap_or_default();
    }

    /// A fault at a byte.
    #[cold]
    pub(super) fn error(
        &self,
        position: usize,
        expected: &'static str,
        found: &'static str,
    ) -> ParseError {
        let before = self.source.get(..position).unwrap_or(self.source);
        ParseError {
            offset: before.chars().count(),
            expected,
            found,
            limit: false,
        }
    }

    /// What is expected is not what stands here.
    #[cold]
    fn unexpected(&self, expected: &'static str) -> ParseError {
        let found = match self.rest.chars().next() {
            None => "the end",
            Some(character) if character.is_whitespace() => "a space",
            Some(_) => "another character",
        };
        self.error(self.position(), expected, found)
    }

    pub(super) fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// The next token. Spaces before it must have been skipped.
    pub(super) fn token(&mut self) -> Result<Token<'a>> {
        let Some(first) = self.rest.chars().next() else {
            return Ok(Token::End);
        };
        match first {
            '"' | '\'' => self.text(first),
            '0'..='9' => self.number(),
            '#' | '$' | '@' => {
                self.skip(first);
                let word = self.word();
                if word.is_empty() {
                    return Err(self.unexpected("a name"));
                }
                Ok(match first {
                    '#' => Token::Escaped(word),
                    '$' => Token::Variable(word),
                    _ => Token::At(word),
                })
            }
            _ if starts_word(first) => Ok(Token::Word(self.word())),
            _ => {
                let symbol = SYMBOLS
                    .iter()
                    .find(|symbol| self.rest.starts_with(**symbol));
                let symbol = symbol.ok_or_else(|| self.unexpected("a part of a predicate"))?;
                self.rest = self.rest.get(symbol.len()..).unwrap_or_default();
                Ok(Token::Symbol(symbol))
            }
        }
    }

    /// `(a.b-c)`, what follows `@status` and the like: names, dots between
    /// them, and no quotes.
    pub(super) fn path(&mut self) -> Result<&'a str> {
        self.skip_space();
        if !self.skip('(') {
            return Err(self.unexpected("("));
        }
        self.skip_space();
        let path = self.span(is_in_path);
        check_path(path).map_err(|at| {
            let start = self.position() - path.len();
            match path.is_empty() {
                true => self.unexpected("a name"),
                false => self.error(start + at, "a name", "."),
            }
        })?;
        self.skip_space();
        match self.skip(')') {
            true => Ok(path),
            false => Err(self.unexpected(")")),
        }
    }

    fn skip(&mut self, character: char) -> bool {
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let next = characters.next()?;
        self.rest = characters.as_str();
        Some(next)
    }

    fn span(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (span, rest) = self.rest.split_at(end);
        self.rest = rest;
        span
    }

    fn word(&mut self) -> &'a str {
        match self.rest.chars().next().is_some_and(starts_word) {
            true => self.span(continues_word),
            false => "",
        }
    }

    fn number(&mut self) -> Result<Token<'a>> {
        let start = self.position();
        let all = self.rest;
        let hexadecimal = ["0x", "0X"].iter().find_map(|p| self.rest.strip_prefix(*p));
        let value = match hexadecimal {
            Some(digits) => {
                self.rest = digits;
                let digits = self.span(|c| c.is_ascii_hexdigit());
                match digits.is_empty() {
                    true => return Err(self.unexpected("a hexadecimal digit")),
                    false => u64::from_str_radix(digits, 16).ok().map(Value::from),
                }
            }
            None => {
                self.span(|c| c.is_ascii_digit());
                let fraction = self.fraction();
                let exponent = self.exponent();
                let length = all.len() - self.rest.len();
                let text = all.get(..length).unwrap_or_default();
                match fraction || exponent {
                    true => text
                        .parse::<f64>()
                        .ok()
                        .filter(|real| real.is_finite())
                        .map(Value::from),
                    false => text.parse::<u64>().ok().map(|n| Integer::from(n).into()),
                }
            }
        };
        if self.rest.starts_with(continues_word) {
            return Err(self.unexpected("the end of the number"));
        }
        value
            .map(Token::Number)
            .ok_or_else(|| self.error(start, "a number in range", "a larger one"))
    }

    /// `.5`, where a digit follows.
    fn fraction(&mut self) -> bool {
        let rest = self.rest.strip_prefix('.');
        let digits = rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let Some(digits) = digits else { return false };
        self.rest = digits;
        self.span(|c| c.is_ascii_digit());
        true
    }

    /// `e-5`, where a digit follows.
    fn exponent(&mut self) -> bool {
        let Some(rest) = self.rest.strip_prefix(['e', 'E']) else {
            return false;
        };
        let digits = rest.strip_prefix(['+', '-']).unwrap_or(rest);
        if !digits.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        self.rest = digits;
        self.span(|c| c.is_ascii_digit());
        true
    }

    fn text(&mut self, quote: char) -> Result<Token<'a>> {
        self.skip(quote);
        let mut text = String::new();
        loop {
            let plain = self.span(|c| c != quote && c != '\\');
            text.push_str(plain);
            match self.next() {
                Some('\\') => text.push(self.escape()?),
                Some(_) => return Ok(Token::Text(text)),
                None => return Err(self.unexpected("the closing quote")),
            }
        }
    }

    /// What follows a backslash. One before a character that needs none is
    /// dropped.
    fn escape(&mut self) -> Result<char> {
        Ok(match self.next() {
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('v') => '\u{b}',
            Some('a') => '\u{7}',
            Some('u') => self.unit_escape()?,
            Some('U') => {
                let start = self.position();
                let scalar = self.hexadecimal(8)?;
                char::from_u32(scalar)
                    .ok_or_else(|| self.error(start, "a character's number", "another number"))?
            }
            Some(character) => character,
            None => return Err(self.unexpected("what is escaped")),
        })
    }

    /// `\u0041`, or two of them that make one character.
    fn unit_escape(&mut self) -> Result<char> {
        let start = self.position();
        let first = self.hexadecimal(4)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let wrong = "half a character";
        let rest = self.rest.strip_prefix("\\u");
        self.rest = rest.ok_or_else(|| self.error(start, "a character's number", wrong))?;
        let second = self.hexadecimal(4)?;
        let units = [first, second].map(|unit| u16::try_from(unit).unwrap_or_default());
        let mut characters = char::decode_utf16(units);
        match characters.next() {
            Some(Ok(character)) if characters.next().is_none() => Ok(character),
            _ => Err(self.error(start, "a character's number", wrong)),
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Result<u32> {
        let mut number = 0;
        for _ in 0..digits {
            let digit = self.rest.chars().next().and_then(|c| c.to_digit(16));
            let digit = digit.ok_or_else(|| self.unexpected("a hexadecimal digit"))?;
            self.next();
            number = number << 4 | digit;
        }
        Ok(number)
    }
}

/// Whether names stand between dots. If not, the bytes before the fault.
pub(super) fn check_path(path: &str) -> std::result::Result<(), usize> {
    let mut position = 0;
    for name in path.split('.') {
        let wrong = name.find(|character| !is_in_path(character));
        if let Some(at) = wrong.or(name.is_empty().then_some(0)) {
            // An empty last name: the dot before it is what is wrong.
            let at = position + at;
            return Err(if at == path.len() {
                at.saturating_sub(1)
            } else {
                at
            });
        }
        position += name.len() + 1;
    }
    Ok(())
}

fn starts_word(character: char) -> bool {
    character.is_alphabetic() || character == '_'
}

fn continues_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}
