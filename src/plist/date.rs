//! Points in time, as property lists hold them.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
    time::{Duration, SystemTime},
};

/// A point in time of the years 0001 to 9999, in UTC.
///
/// XML holds whole seconds (`<date>2026-11-24T13:10:00Z</date>`), binary
/// property lists seconds since 2001 as a double, JSON text as in
/// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). This type holds what
/// the binary format holds, so that nothing is lost on the way through.
///
/// ```
/// use apple_mdm::Date;
///
/// let date: Date = "2026-11-24T13:10:00Z".parse()?;
/// assert_eq!(date.unix_seconds(), 1_795_525_800);
/// assert_eq!(date.to_string(), "2026-11-24T13:10:00Z");
/// # Ok::<_, apple_mdm::plist::InvalidDate>(())
/// ```
#[derive(Clone, Copy)]
pub struct Date {
    /// Seconds since 2001-01-01T00:00:00Z; always finite and in range.
    seconds: f64,
}

/// 2001-01-01T00:00:00Z in seconds since 1970.
const EPOCH: i64 = 978_307_200;
/// 0001-01-01T00:00:00Z and 10000-01-01T00:00:00Z in seconds since 2001.
const FIRST: i64 = -63_113_904_000;
const END: i64 = 252_423_993_600;

/// A text or number that is no date of property lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no date of the years 0001 to 9999, written 2026-11-24T13:10:00Z")]
#[non_exhaustive]
pub struct InvalidDate;

impl Date {
    /// 2001-01-01T00:00:00Z, from which binary property lists count.
    pub const EPOCH: Self = Self { seconds: 0.0 };

    /// From seconds since 2001-01-01T00:00:00Z, as binary property lists
    /// count. None where the year is not 0001 to 9999.
    pub fn from_seconds_since_2001(seconds: f64) -> Option<Self> {
        // Written so that NaN fails. Adding zero makes -0.0 the one zero.
        (seconds >= FIRST as f64 && seconds < END as f64).then_some(Self {
            seconds: seconds + 0.0,
        })
    }

    /// Seconds since 2001-01-01T00:00:00Z, with their fraction.
    pub fn seconds_since_2001(self) -> f64 {
        self.seconds
    }

    /// From whole seconds since 1970-01-01T00:00:00Z.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        Self::from_seconds_since_2001(seconds.checked_sub(EPOCH)? as f64)
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub fn unix_seconds(self) -> i64 {
        self.seconds.floor() as i64 + EPOCH
    }

    /// The same second without its fraction: what XML can hold.
    #[must_use]
    pub fn whole_seconds(self) -> Self {
        Self {
            seconds: self.seconds.floor(),
        }
    }

    /// Takes the grammar of `<date>`: `2026-11-24T13:10:00Z` and nothing else.
    pub(crate) fn from_xml(text: &[u8]) -> Option<Self> {
        let text: &[u8; 20] = text.try_into().ok()?;
        Self::from_fields(text.first_chunk::<19>()?, text[19], 0.0)
    }

    /// `2026-11-24T13:10:00`, then what must be a `Z`.
    fn from_fields(text: &[u8; 19], zulu: u8, fraction: f64) -> Option<Self> {
        const SHAPE: &[u8; 19] = b"0000-00-00T00:00:00";
        let mut valid = zulu == b'Z';
        for (&byte, &shape) in text.iter().zip(SHAPE) {
            valid &= if shape == b'0' {
                byte.is_ascii_digit()
            } else {
                byte == shape
            };
        }
        if !valid {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to).unwrap_or(&[]);
            digits
                .iter()
                .fold(0i64, |n, digit| n * 10 + i64::from(digit - b'0'))
        };
        let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
        let (hour, minute, second) = (number(11, 13), number(14, 16), number(17, 19));
        if year < 1
            || !(1..=12).contains(&month)
            || !(1..=days_in(year, month)).contains(&day)
            || hour > 23
            || minute > 59
            || second > 59
        {
            return None;
        }
        let seconds =
            days_since_2001(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
        Self::from_seconds_since_2001(seconds as f64 + fraction)
    }

    /// Year, month, day, hour, minute and second.
    fn fields(self) -> [i64; 6] {
        let seconds = self.seconds.floor() as i64;
        let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil(days);
        [year, month, day, rest / 3600, rest / 60 % 60, rest % 60]
    }

    /// The text of `<date>`, whole seconds.
    pub(crate) fn to_xml(self) -> [u8; 20] {
        let mut text = *b"0000-00-00T00:00:00Z";
        let mut put = |at: usize, width: usize, mut value: i64| {
            for place in text.iter_mut().skip(at).take(width).rev() {
                *place = b'0' + (value % 10) as u8;
                value /= 10;
            }
        };
        let [year, month, day, hour, minute, second] = self.fields();
        put(0, 4, year);
        put(5, 2, month);
        put(8, 2, day);
        put(11, 2, hour);
        put(14, 2, minute);
        put(17, 2, second);
        text
    }
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 2001-01-01 in the Gregorian calendar, reckoned in years that
/// start in March so that the leap day comes last.
fn days_since_2001(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    // 730,791 days lie between 0000-03-01 and 2001-01-01.
    era * 146_097 + day_of_era - 730_791
}

/// The inverse of [`days_since_2001`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 730_791;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

impl FromStr for Date {
    type Err = InvalidDate;

    /// `2026-11-24T13:10:00Z`, as RFC 3339 writes UTC; a fraction of a second
    /// is taken too.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let parse = || {
            let (whole, rest) = text.as_bytes().split_first_chunk::<19>()?;
            let (&zulu, fraction) = rest.split_last()?;
            let fraction = match fraction {
                [] => 0.0,
                [b'.', digits @ ..]
                    if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) =>
                {
                    std::str::from_utf8(fraction).ok()?.parse().ok()?
                }
                _ => return None,
            };
            Self::from_fields(whole, zulu, fraction)
        };
        parse().ok_or(InvalidDate)
    }
}

impl fmt::Display for Date {
    /// As RFC 3339 writes it, with a fraction of a second where there is one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.to_xml();
        let whole = std::str::from_utf8(text.get(..19).unwrap_or(&[])).unwrap_or("");
        f.write_str(whole)?;
        let second = self.seconds.floor();
        let fraction = self.seconds - second;
        if fraction > 0.0 {
            // As many digits as it takes to read the same double again: seven
            // or so today, more near 2001.
            let digits = (1..=20)
                .map(|digits| format!("{fraction:.digits$}"))
                .find(|text| {
                    text.starts_with("0.")
                        && text
                            .parse()
                            .is_ok_and(|read: f64| second + read == self.seconds)
                });
            f.write_str(
                digits
                    .as_deref()
                    .and_then(|text| text.get(1..))
                    .unwrap_or(""),
            )?;
        }
        f.write_str("Z")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.seconds == other.seconds
    }
}

impl Eq for Date {}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        self.seconds.total_cmp(&other.seconds)
    }
}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.seconds.to_bits().hash(state);
    }
}

impl From<Date> for SystemTime {
    fn from(date: Date) -> Self {
        let epoch = Self::UNIX_EPOCH + Duration::from_secs(EPOCH.unsigned_abs());
        let distance = Duration::from_secs_f64(date.seconds.abs());
        if date.seconds < 0.0 {
            epoch - distance
        } else {
            epoch + distance
        }
    }
}

impl TryFrom<SystemTime> for Date {
    type Error = InvalidDate;

    /// To the precision of a double: a ten-millionth of a second today.
    fn try_from(time: SystemTime) -> Result<Self, InvalidDate> {
        let epoch = SystemTime::UNIX_EPOCH + Duration::from_secs(EPOCH.unsigned_abs());
        let seconds = match time.duration_since(epoch) {
            Ok(after) => after.as_secs_f64(),
            Err(before) => -before.duration().as_secs_f64(),
        };
        Self::from_seconds_since_2001(seconds).ok_or(InvalidDate)
    }
}

impl From<Date> for plist::Date {
    fn from(date: Date) -> Self {
        SystemTime::from(date).into()
    }
}

impl TryFrom<plist::Date> for Date {
    type Error = InvalidDate;

    fn try_from(date: plist::Date) -> Result<Self, InvalidDate> {
        SystemTime::from(date).try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Option<f64> {
        text.parse::<Date>().ok().map(Date::seconds_since_2001)
    }

    #[test]
    fn known_points_in_time() {
        assert_eq!(date("2001-01-01T00:00:00Z"), Some(0.0));
        assert_eq!(date("1970-01-01T00:00:00Z"), Some(-978_307_200.0));
        assert_eq!(date("0001-01-01T00:00:00Z"), Some(FIRST as f64));
        assert_eq!(date("9999-12-31T23:59:59Z"), Some((END - 1) as f64));
        assert_eq!(date("2000-02-29T00:00:00.25Z"), Some(-26_524_799.75));
        let half = Date::from_seconds_since_2001(-0.5);
        assert_eq!(
            half.map(|d| d.to_string()).as_deref(),
            Some("2000-12-31T23:59:59.5Z")
        );
        // Never rounded up into the next second.
        let close = Date::from_seconds_since_2001(0.9999999999).unwrap();
        assert_eq!(close.to_string(), "2001-01-01T00:00:00.9999999999Z");
        let today = Date::from_seconds_since_2001(817_391_400.123_457).unwrap();
        assert_eq!(today.to_string(), "2026-11-26T13:10:00.123457Z");
        // Never rounded up into the next second.
        let close = Date::from_seconds_since_2001(0.9999999999).unwrap();
        assert_eq!(close.to_string(), "2001-01-01T00:00:00.9999999999Z");
        let today = Date::from_seconds_since_2001(817_391_400.123_457).unwrap();
        assert_eq!(today.to_string(), "2026-11-26T13:10:00.123457Z");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "Z",
            "2001-01-01",
            "2001-01-01T00:00:00",
            "2001-01-01T00:00:00z",
            "2001-01-01 00:00:00Z",
            "2001-13-01T00:00:00Z",
            "2001-00-01T00:00:00Z",
            "2001-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2001-01-32T00:00:00Z",
            "2001-01-00T00:00:00Z",
            "2001-01-01T24:00:00Z",
            "2001-01-01T00:60:00Z",
            "2001-01-01T00:00:60Z",
            "0000-01-01T00:00:00Z",
            "12001-01-01T00:00:00Z",
            "2001-01-01T00:00:00.Z",
            "2001-01-01T00:00:00.1eZ",
            "2001-01-01T00:00:00+00:00",
            "+001-01-01T00:00:00Z",
            "2001-01-01T00:00:00Z ",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        assert!(Date::from_xml(b"2001-01-01T00:00:00.5Z").is_none());
        for seconds in [
            f64::NAN,
            f64::INFINITY,
            1e300,
            END as f64,
            FIRST as f64 - 1.0,
        ] {
            assert!(
                Date::from_seconds_since_2001(seconds).is_none(),
                "{seconds}"
            );
        }
    }

    proptest! {
        #[test]
        fn every_double_survives_its_text(seconds in prop_oneof![-1e3..1e3, -1e6..1e6, -6e10..2.5e11]) {
            let date = Date::from_seconds_since_2001(seconds).unwrap();
            // Twenty digits are written at the most.
            let read: Date = date.to_string().parse().unwrap();
            prop_assert!((read.seconds - date.seconds).abs() < 1e-19);
        }

        #[test]
        fn every_second_survives_its_text(seconds in FIRST..END) {
            let date = Date::from_seconds_since_2001(seconds as f64).unwrap();
            prop_assert_eq!(Date::from_xml(&date.to_xml()), Some(date));
            prop_assert_eq!(date.to_string().parse(), Ok(date));
            // The other implementation reads the same second.
            let theirs = plist::Date::from_xml_format(&date.to_string()).unwrap();
            prop_assert_eq!(plist::Date::from(date), theirs);
            prop_assert_eq!(Date::try_from(theirs), Ok(date));
        }
    }
}
