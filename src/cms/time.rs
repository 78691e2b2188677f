//! Seconds since 1970, as certificates and RFC 3339 write them.

use super::{Error, ErrorKind, Result};
use std::{fmt, str::FromStr, time::SystemTime};

/// A moment, to the second.
///
/// ```
/// use apple_mdm::cms::Time;
///
/// let time: Time = "2026-11-24T18:00:00+01:00".parse()?;
/// assert_eq!(time.to_string(), "2026-11-24T17:00:00Z");
/// # Ok::<_, apple_mdm::cms::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    /// From seconds since 1970-01-01T00:00:00Z.
    pub fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn to_unix(self) -> i64 {
        self.0
    }

    /// UTCTime (`two_digits`) or GeneralizedTime. Seconds may be absent, and
    /// there may be an offset from UTC: both occur.
    pub(crate) fn from_asn1(text: &[u8], two_digits: bool) -> Result<Self> {
        let mut digits = Digits(text);
        let year = if two_digits {
            match digits.number(2)? {
                year @ 0..50 => 2000 + year,
                year => 1900 + year,
            }
        } else {
            digits.number(4)?
        };
        let (month, day) = (digits.number(2)?, digits.number(2)?);
        let (hour, minute) = (digits.number(2)?, digits.number(2)?);
        let second = if digits.0.first().is_some_and(u8::is_ascii_digit) {
            digits.number(2)?
        } else {
            0
        };
        if !two_digits {
            digits.fraction();
        }
        let offset = digits.offset(false)?;
        digits.end()?;
        Self::new([year, month, day], [hour, minute, second], offset)
    }

    fn new(
        [year, month, day]: [i64; 3],
        [hour, minute, second]: [i64; 3],
        off: i64,
    ) -> Result<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        };
        let fits = (1..=12).contains(&month) && (1..=length).contains(&day);
        if !fits || hour > 23 || minute > 59 || second > 60 {
            return Err(ErrorKind::BadTime.into());
        }
        // Years that start in March, so that the leap day is their last.
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * month + 2) / 5
            + day
            - 1
            - 719_468;
        Ok(Self(
            days * 86_400 + hour * 3_600 + minute * 60 + second - off,
        ))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let days = i128::from(days) + 719_468;
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 {
            (era * 400 + year, month + 3)
        } else {
            (era * 400 + year + 1, month - 9)
        };
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

/// RFC 3339; fractions of a second are dropped.
impl FromStr for Time {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut digits = Digits(text.as_bytes());
        let year = digits.number(4)?;
        digits.byte(b"-")?;
        let month = digits.number(2)?;
        digits.byte(b"-")?;
        let day = digits.number(2)?;
        digits.byte(b"Tt ")?;
        let hour = digits.number(2)?;
        digits.byte(b":")?;
        let minute = digits.number(2)?;
        digits.byte(b":")?;
        let second = digits.number(2)?;
        digits.fraction();
        let offset = digits.offset(true)?;
        digits.end()?;
        Self::new([year, month, day], [hour, minute, second], offset)
    }
}

impl From<SystemTime> for Time {
    fn from(time: SystemTime) -> Self {
        let seconds =
            |duration: std::time::Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(before) => -seconds(before.duration()),
        })
    }
}

struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    fn number(&mut self, len: usize) -> Result<i64> {
        let (digits, rest) = self.0.split_at_checked(len).ok_or(ErrorKind::BadTime)?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(ErrorKind::BadTime.into());
        }
        self.0 = rest;
        let append = |number, digit: &u8| number * 10 + i64::from(digit - b'0');
        Ok(digits.iter().fold(0, append))
    }

    fn byte(&mut self, any: &[u8]) -> Result<u8> {
        match self.0.split_first() {
            Some((byte, rest)) if any.contains(byte) => {
                self.0 = rest;
                Ok(*byte)
            }
            _ => Err(ErrorKind::BadTime.into()),
        }
    }

    fn fraction(&mut self) {
        if self.byte(b".,").is_ok() {
            while self.number(1).is_ok() {}
        }
    }

    fn offset(&mut self, colon: bool) -> Result<i64> {
        let sign = match self.byte(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Ok(0),
        };
        let hours = self.number(2)?;
        if colon {
            self.byte(b":")?;
        }
        Ok(sign * (hours * 3_600 + self.number(2)? * 60))
    }

    fn end(&self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(ErrorKind::BadTime.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_come_and_go() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:34:56Z", 951_827_696),
            ("2026-11-24T17:42:51Z", 1_795_542_171),
            ("1950-01-01T00:00:00Z", -631_152_000),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(text.parse::<Time>().unwrap().to_unix(), seconds, "{text}");
            assert_eq!(Time::from_unix(seconds).to_string(), text);
        }
        let fraction: Time = "1970-01-01T01:00:00.25+01:00".parse().unwrap();
        assert_eq!(fraction.to_unix(), 0);
        for text in [
            "2026-02-29T00:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01",
            "2026-01-01T00:00:00Zx",
        ] {
            assert!(text.parse::<Time>().is_err(), "{text}");
        }
    }

    #[test]
    fn certificates_write_them_in_several_ways() {
        let utc = |text: &str| Time::from_asn1(text.as_bytes(), true).unwrap().to_string();
        assert_eq!(utc("491231235959Z"), "2049-12-31T23:59:59Z");
        assert_eq!(utc("500101000000Z"), "1950-01-01T00:00:00Z");
        assert_eq!(utc("2601010000Z"), "2026-01-01T00:00:00Z");
        assert_eq!(utc("260101010000+0100"), "2026-01-01T00:00:00Z");
        let general = Time::from_asn1(b"20500101000000.5Z", false).unwrap();
        assert_eq!(general.to_string(), "2050-01-01T00:00:00Z");
    }
}
