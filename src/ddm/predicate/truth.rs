//! True, false, or nobody knows.

use std::{
    fmt,
    ops::{BitAnd, BitOr, Not},
};

/// What a predicate comes to: true, false, or unknown, where it depends on
/// what has not been reported or cannot be told here.
///
/// `&`, `|` and `!` are those of Kleene: false and whatever is false, true or
/// whatever is true, and everything else that touches unknown is unknown.
///
/// ```
/// use apple_mdm::ddm::predicate::Truth;
///
/// assert_eq!(Truth::Unknown & Truth::False, Truth::False);
/// assert_eq!(Truth::Unknown | Truth::False, Truth::Unknown);
/// assert_eq!(!Truth::from(true), Truth::False);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)]
pub enum Truth {
    /// It is not so.
    False,
    /// Nobody knows.
    Unknown,
    /// It is so.
    True,
}

impl Truth {
    /// Whether it is certain to be so.
    pub const fn is_true(self) -> bool {
        matches!(self, Self::True)
    }

    /// Whether it is certain not to be so.
    pub const fn is_false(self) -> bool {
        matches!(self, Self::False)
    }

    /// Whether nobody knows.
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Some of what is known.
    pub const fn known(self) -> Option<bool> {
        match self {
            Self::False => Some(false),
            Self::Unknown => None,
            Self::True => Some(true),
        }
    }

    const fn rank(self) -> u8 {
        self as u8
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        match known {
            true => Self::True,
            false => Self::False,
        }
    }
}

impl BitAnd for Truth {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        if self.rank() < other.rank() {
            self
        } else {
            other
        }
    }
}

impl BitOr for Truth {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        if self.rank() > other.rank() {
            self
        } else {
            other
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl fmt::Display for Truth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::False => "false",
            Self::Unknown => "unknown",
            Self::True => "true",
        })
    }
}
