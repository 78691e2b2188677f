//! Values while a predicate is evaluated.

use crate::plist::{Data, Date, Dictionary, Value};
use std::{cmp::Ordering, rc::Rc};

/// What an expression comes to. Cheap to copy.
#[derive(Clone, Debug)]
pub(super) enum Operand<'a> {
    Unknown,
    /// Of the facts, or a literal.
    Value(&'a Value),
    Number(Number),
    Text(Rc<str>),
    List(Rc<[Operand<'a>]>),
}

impl<'a> Operand<'a> {
    pub(super) const NULL: Self = Self::Value(&Value::Null);

    /// None is `NULL`.
    pub(super) fn of(value: Option<&'a Value>) -> Self {
        value.map_or(Self::NULL, Self::Value)
    }

    pub(super) fn integer(value: usize) -> Self {
        Self::Number(Number::Integer(value as i128))
    }

    pub(super) fn view(&self) -> View<'_, 'a> {
        match self {
            Self::Unknown => View::Unknown,
            Self::Number(number) => View::Number(*number),
            Self::Text(text) => View::Text(text),
            Self::List(list) => View::List(List::Operands(list)),
            Self::Value(value) => match value {
                Value::Null => View::Null,
                Value::Boolean(truth) => View::Number(Number::Integer((*truth).into())),
                Value::Integer(integer) => View::Number(Number::Integer((*integer).into())),
                Value::Real(real) => View::Number(Number::Real(*real)),
                Value::String(text) => View::Text(text),
                Value::Array(array) => View::List(List::Values(array)),
                Value::Dictionary(dictionary) => View::Dictionary(dictionary),
                Value::Date(date) => View::Date(*date),
                Value::Data(data) => View::Data(data),
                Value::Uid(_) => View::Other,
            },
        }
    }
}

/// What an operand is, whichever way it is held. Booleans are numbers.
#[derive(Clone, Copy, Debug)]
pub(super) enum View<'v, 'a> {
    Unknown,
    Null,
    Number(Number),
    Text(&'v str),
    List(List<'v, 'a>),
    Dictionary(&'a Dictionary),
    Date(Date),
    Data(&'a Data),
    Other,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum List<'v, 'a> {
    Values(&'a [Value]),
    Operands(&'v [Operand<'a>]),
}

impl<'v, 'a> List<'v, 'a> {
    pub(super) const EMPTY: Self = Self::Values(&[]);

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Values(values) => values.len(),
            Self::Operands(operands) => operands.len(),
        }
    }

    pub(super) fn get(&self, index: usize) -> Option<Operand<'a>> {
        match self {
            Self::Values(values) => values.get(index).map(Operand::Value),
            Self::Operands(operands) => operands.get(index).cloned(),
        }
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Operand<'a>> + use<'v, 'a> {
        (0..self.len()).filter_map(move |index| self.get(index))
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Integer(i128),
    Real(f64),
}

impl Number {
    pub(super) fn real(self) -> f64 {
        match self {
            Self::Integer(integer) => integer as f64,
            Self::Real(real) => real,
        }
    }

    /// Exact; none of what is not a number.
    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(&b)),
            (Self::Real(a), Self::Real(b)) => a.partial_cmp(&b),
            (Self::Integer(a), Self::Real(b)) => compare_mixed(a, b),
            (Self::Real(a), Self::Integer(b)) => compare_mixed(b, a).map(Ordering::reverse),
        }
    }

    /// None where there is no result.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        self.calculate(other, i128::checked_add, |a, b| a + b)
    }

    /// None where there is no result.
    pub(super) fn minus(self, other: Self) -> Option<Self> {
        self.calculate(other, i128::checked_sub, |a, b| a - b)
    }

    /// None where there is no result.
    pub(super) fn times(self, other: Self) -> Option<Self> {
        self.calculate(other, i128::checked_mul, |a, b| a * b)
    }

    /// None where there is no result.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        match other.real() == 0.0 {
            true => None,
            false => self.calculate(other, i128::checked_div, |a, b| a / b),
        }
    }

    /// None where there is no result.
    pub(super) fn to_the(self, other: Self) -> Option<Self> {
        let exact = |a: i128, b| u32::try_from(b).ok().and_then(|b| a.checked_pow(b));
        self.calculate(other, exact, f64::powf)
    }

    pub(super) fn negative(self) -> Option<Self> {
        Self::Integer(0).minus(self)
    }

    /// A function of reals; of integers, one that leaves them as they are
    /// does so exactly.
    pub(super) fn map(self, leaves_integers: bool, function: fn(f64) -> f64) -> Option<Self> {
        match self {
            Self::Integer(_) if leaves_integers => Some(self),
            number => finite(function(number.real())),
        }
    }

    /// Integers stay integers, as long as they fit.
    fn calculate(
        self,
        other: Self,
        integers: impl FnOnce(i128, i128) -> Option<i128>,
        reals: fn(f64, f64) -> f64,
    ) -> Option<Self> {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other)
            && let Some(result) = integers(a, b)
        {
            return Some(Self::Integer(result));
        }
        finite(reals(self.real(), other.real()))
    }
}

fn finite(real: f64) -> Option<Number> {
    real.is_finite().then_some(Number::Real(real))
}

fn compare_mixed(integer: i128, real: f64) -> Option<Ordering> {
    if real.is_nan() {
        return None;
    }
    // A cast stays within the range; what is cut off decides where the rest is equal.
    let whole = integer.cmp(&(real.trunc() as i128));
    Some(whole.then_with(|| 0.0.partial_cmp(&real.fract()).unwrap_or(Ordering::Equal)))
}
