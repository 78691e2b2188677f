//! Values out of bytes.

use apple_mdm::{
    Data, Date,
    plist::{Dictionary, Integer, Uid, Value},
};

/// A value that the bytes describe: every string of bytes is one, and similar
/// bytes make similar values, so that the fuzzer can find its way.
pub fn value(bytes: &[u8]) -> Value {
    Bytes(bytes).value(8)
}

/// Keys that mean something to somebody: `CF$UID` is how XML spells a `Uid`.
const KEYS: [&str; 8] = ["", "CF$UID", "UDID", "Status", "a", "é", "<&>\"'", "a.b[0]"];

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((&byte, rest)) => {
                self.0 = rest;
                byte
            }
            None => 0,
        }
    }

    fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, _| word << 8 | u64::from(self.byte()))
    }

    /// As many bytes as the next one says.
    fn run(&mut self) -> &[u8] {
        let length = usize::from(self.byte()).min(self.0.len());
        let (run, rest) = self.0.split_at(length);
        self.0 = rest;
        run
    }

    fn text(&mut self) -> String {
        String::from_utf8_lossy(self.run()).into_owned()
    }

    fn key(&mut self) -> String {
        let pick = self.byte();
        match KEYS.get(usize::from(pick)) {
            Some(&key) => key.to_owned(),
            None => self.text(),
        }
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.byte() % 13 {
            0 => Value::Boolean(self.byte() % 2 == 0),
            1 => Value::from(i64::from(self.byte() as i8)),
            2 => Value::Integer(Integer::from(self.word())),
            3 => Value::Integer(Integer::from(self.word() as i64)),
            4 => Value::Real(f64::from_bits(self.word())),
            5 => Value::Real(f64::from(self.byte() as i8) / 4.0),
            6 => Date::from_seconds_since_2001(f64::from_bits(self.word()))
                .map_or(Value::Null, Value::Date),
            7 => Date::from_unix_seconds(self.word() as i64 >> 24).map_or(Value::Null, Value::Date),
            8 => Value::String(self.text()),
            9 => Value::Data(Data::from(self.run())),
            10 => Value::Uid(Uid::new(self.word() >> (self.byte() % 64))),
            11 if depth > 0 => (0..self.byte() % 8)
                .map(|_| self.value(depth - 1))
                .collect(),
            12 if depth > 0 => {
                let mut dictionary = Dictionary::new();
                for _ in 0..self.byte() % 8 {
                    dictionary.insert(self.key(), self.value(depth - 1));
                }
                Value::Dictionary(dictionary)
            }
            _ => Value::Null,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use apple_mdm::plist::Kind;
    use std::collections::HashSet;

    #[test]
    fn no_bytes_are_a_value_too() {
        assert_eq!(value(b""), Value::Boolean(true));
    }

    #[test]
    fn every_kind_comes_up() {
        let kinds: HashSet<Kind> = (0..=255).map(|byte| value(&[byte; 32]).kind()).collect();
        assert_eq!(kinds.len(), 10, "{kinds:?}");
    }
}
