//! The integers and object ids of property lists.

use std::{fmt, num::IntErrorKind, str::FromStr};

/// An integer of −2⁶³ … 2⁶⁴−1, the range that property lists carry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Integer(Repr);

/// Each number has one representation: `Large` only holds what `i64` cannot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Repr {
    Signed(i64),
    Large(u64),
}

impl Integer {
    /// The number, if it is below 2⁶³.
    pub const fn as_signed(self) -> Option<i64> {
        match self.0 {
            Repr::Signed(value) => Some(value),
            Repr::Large(_) => None,
        }
    }

    /// The number, if it is not negative.
    pub const fn as_unsigned(self) -> Option<u64> {
        match self.0 {
            Repr::Signed(value) if value >= 0 => Some(value.unsigned_abs()),
            Repr::Signed(_) => None,
            Repr::Large(value) => Some(value),
        }
    }

    /// The number as a real, if a real holds it exactly.
    pub fn as_exact_real(self) -> Option<f64> {
        let wide = i128::from(self);
        let real = wide as f64;
        (real as i128 == wide).then_some(real)
    }

    /// The integer that a real stands for, if it stands for one in range.
    pub fn from_exact_real(real: f64) -> Option<Self> {
        if real.fract() != 0.0 || real.abs() > 2f64.powi(65) {
            return None;
        }
        Self::try_from(real as i128).ok()
    }
}

macro_rules! from_integers {
    ($($signed:ty)*; $($unsigned:ty)*) => {
        $(impl From<$signed> for Integer {
            fn from(value: $signed) -> Self {
                Self(Repr::Signed(value.into()))
            }
        })*
        $(impl From<$unsigned> for Integer {
            fn from(value: $unsigned) -> Self {
                match i64::try_from(u64::from(value)) {
                    Ok(value) => Self(Repr::Signed(value)),
                    Err(_) => Self(Repr::Large(value.into())),
                }
            }
        })*
    };
}
from_integers!(i8 i16 i32 i64; u8 u16 u32 u64);

impl From<Integer> for i128 {
    fn from(value: Integer) -> Self {
        match value.0 {
            Repr::Signed(value) => value.into(),
            Repr::Large(value) => value.into(),
        }
    }
}

impl TryFrom<i128> for Integer {
    type Error = std::num::TryFromIntError;

    fn try_from(value: i128) -> Result<Self, Self::Error> {
        match i64::try_from(value) {
            Ok(value) => Ok(value.into()),
            Err(_) => u64::try_from(value).map(Self::from),
        }
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Signed(value) => value.fmt(f),
            Repr::Large(value) => value.fmt(f),
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Text that is no integer of property lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", if *.out_of_range {
    "an integer of -2^63 to 2^64-1"
} else {
    "an integer, decimal or 0x…"
})]
pub struct InvalidInteger {
    /// Whether the text is an integer, only too small or too large.
    pub(crate) out_of_range: bool,
}

impl FromStr for Integer {
    type Err = InvalidInteger;

    /// Decimal with an optional sign, or hexadecimal (`0x2A`, `-0x2a`), as
    /// Apple's parser takes it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (negative, digits) = match text.as_bytes().first() {
            Some(b'-') => (true, text.get(1..).unwrap_or("")),
            Some(b'+') => (false, text.get(1..).unwrap_or("")),
            _ => (false, text),
        };
        let hexadecimal = digits
            .strip_prefix("0x")
            .or_else(|| digits.strip_prefix("0X"));
        let (radix, digits) = hexadecimal.map_or((10, digits), |digits| (16, digits));
        // Rust's parser would take a second sign.
        if digits.starts_with(['+', '-']) {
            return Err(InvalidInteger {
                out_of_range: false,
            });
        }
        let magnitude = u64::from_str_radix(digits, radix).map_err(|error| InvalidInteger {
            out_of_range: *error.kind() == IntErrorKind::PosOverflow,
        })?;
        if negative {
            0i64.checked_sub_unsigned(magnitude)
                .map(Self::from)
                .ok_or(InvalidInteger { out_of_range: true })
        } else {
            Ok(magnitude.into())
        }
    }
}

/// The number of an object in a keyed archive (`CF$UID`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(u64);

impl Uid {
    /// The object of this number.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl From<u64> for Uid {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl From<Uid> for u64 {
    fn from(uid: Uid) -> Self {
        uid.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_integers_as_apple_takes_it() {
        let int = |text: &str| text.parse::<Integer>().map(i128::from);
        assert_eq!(int("0"), Ok(0));
        assert_eq!(int("-0"), Ok(0));
        assert_eq!(int("+7"), Ok(7));
        assert_eq!(int("0007"), Ok(7));
        assert_eq!(int("0x2A"), Ok(42));
        assert_eq!(int("-0X2a"), Ok(-42));
        assert_eq!(int("18446744073709551615"), Ok(u64::MAX.into()));
        assert_eq!(int("-9223372036854775808"), Ok(i64::MIN.into()));
        for out in [
            "18446744073709551616",
            "-9223372036854775809",
            "0x10000000000000000",
        ] {
            assert_eq!(
                int(out),
                Err(InvalidInteger { out_of_range: true }),
                "{out}"
            );
        }
        for bad in [
            "", "-", "+", "0x", "--1", "+-1", "0x-1", "1 2", "1_0", "1.0", "١",
        ] {
            assert_eq!(
                int(bad),
                Err(InvalidInteger {
                    out_of_range: false
                }),
                "{bad}"
            );
        }
    }

    #[test]
    fn reals_and_integers_convert_exactly_or_not_at_all() {
        let real = |value: i128| {
            Integer::try_from(value)
                .ok()
                .and_then(Integer::as_exact_real)
        };
        assert_eq!(real(1 << 53), Some(9007199254740992.0));
        assert_eq!(real((1 << 53) + 1), None);
        assert_eq!(real(u64::MAX.into()), None);
        assert_eq!(Integer::from_exact_real(-3.0), Some(Integer::from(-3)));
        assert_eq!(
            Integer::from_exact_real(2f64.powi(63)),
            Some(Integer::from(1u64 << 63))
        );
        for bad in [
            0.5,
            f64::NAN,
            f64::INFINITY,
            2f64.powi(64),
            -2f64.powi(63) - 2048.0,
        ] {
            assert_eq!(Integer::from_exact_real(bad), None, "{bad}");
        }
    }
}
