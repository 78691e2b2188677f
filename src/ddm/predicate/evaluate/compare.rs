//! Comparisons of two values.

use super::{
    super::{
        operand::{List, Operand, View},
        syntax::{Comparison, Operator, Options},
        text,
    },
    Evaluation, Pattern, Truth, all, any,
};
use regex_lite::Regex;
use std::cmp::Ordering;

/// How deep values are compared. No reader takes deeper ones.
pub(super) const DEPTH: usize = 128;
/// How many regular expressions are kept.
const PATTERNS: usize = 8;

enum Order {
    Of(Ordering),
    /// One of them is `NULL`.
    Null,
    /// Unknown, or of types that have none.
    Unknown,
}

impl<'a> Evaluation<'a> {
    pub(super) fn relates(
        &mut self,
        comparison: &Comparison,
        left: &Operand<'a>,
        right: &Operand<'a>,
    ) -> Truth {
        let options = comparison.options;
        let mut ordered = |fits: fn(Ordering) -> bool| match self.order(left, right, options) {
            Order::Of(order) => fits(order).into(),
            Order::Null => Truth::False,
            Order::Unknown => Truth::Unknown,
        };
        match comparison.operator {
            Operator::Equal => self.equal(left, right, options, 0),
            Operator::NotEqual => !self.equal(left, right, options, 0),
            Operator::Less => ordered(Ordering::is_lt),
            Operator::AtMost => ordered(Ordering::is_le),
            Operator::Greater => ordered(Ordering::is_gt),
            Operator::AtLeast => ordered(Ordering::is_ge),
            Operator::Between => self.between(left, right),
            Operator::In => self.contains(right, left, options),
            Operator::Contains => self.contains(left, right, options),
            Operator::BeginsWith => {
                self.of_texts(left, right, options, |left, right| left.starts_with(right))
            }
            Operator::EndsWith => {
                self.of_texts(left, right, options, |left, right| left.ends_with(right))
            }
            Operator::Like => self.like(left, right, options),
            Operator::Matches => self.matches(left, right, options),
        }
    }

    pub(super) fn equal(
        &mut self,
        left: &Operand<'a>,
        right: &Operand<'a>,
        options: Options,
        depth: usize,
    ) -> Truth {
        if self.spend(1).is_none() || depth > DEPTH {
            return Truth::Unknown;
        }
        match (left.view(), right.view()) {
            (View::Unknown, _) | (_, View::Unknown) => Truth::Unknown,
            (View::Null, View::Null) => Truth::True,
            (View::Number(a), View::Number(b)) => (a.compare(b) == Some(Ordering::Equal)).into(),
            (View::Text(a), View::Text(b)) => self.texts(a, b, options, |a, b| a == b),
            (View::Date(a), View::Date(b)) => (a == b).into(),
            (View::Data(a), View::Data(b)) => match self.spend(a.len() as u64 / 16) {
                Some(()) => (a == b).into(),
                None => Truth::Unknown,
            },
            (View::List(a), View::List(b)) if a.len() == b.len() => {
                all(a.iter().zip(b.iter()), |(a, b)| {
                    self.equal(&a, &b, options, depth + 1)
                })
            }
            (View::Dictionary(a), View::Dictionary(b)) if a.len() == b.len() => {
                all(a.iter(), |(key, value)| match b.get(key) {
                    Some(other) => {
                        let (value, other) = (Operand::Value(value), Operand::Value(other));
                        self.equal(&value, &other, options, depth + 1)
                    }
                    None => Truth::False,
                })
            }
            (View::Other, View::Other) => Truth::Unknown,
            _ => Truth::False,
        }
    }

    fn order(&mut self, left: &Operand<'_>, right: &Operand<'_>, options: Options) -> Order {
        let order = match (left.view(), right.view()) {
            (View::Unknown, _) | (_, View::Unknown) => return Order::Unknown,
            (View::Null, _) | (_, View::Null) => return Order::Null,
            (View::Number(a), View::Number(b)) => a.compare(b),
            (View::Text(a), View::Text(b)) => self
                .pay(a, b, options)
                .map(|()| text::fold(a, options).cmp(&text::fold(b, options))),
            (View::Date(a), View::Date(b)) => a.partial_cmp(&b),
            _ => None,
        };
        order.map_or(Order::Unknown, Order::Of)
    }

    /// None where there is no order.
    pub(super) fn orders(&mut self, a: &Operand<'_>, b: &Operand<'_>) -> Option<Ordering> {
        self.spend(1)?;
        match self.order(a, b, Options::default()) {
            Order::Of(order) => Some(order),
            Order::Null | Order::Unknown => None,
        }
    }

    /// Both bounds included.
    fn between(&mut self, left: &Operand<'_>, bounds: &Operand<'_>) -> Truth {
        let View::List(bounds) = bounds.view() else {
            return Truth::Unknown;
        };
        let (2, Some(least), Some(most)) = (bounds.len(), bounds.get(0), bounds.get(1)) else {
            return Truth::Unknown;
        };
        let bounds = [
            (least, Ordering::is_ge as fn(Ordering) -> bool),
            (most, Ordering::is_le),
        ];
        all(bounds, |(bound, fits)| {
            match self.order(left, &bound, Options::default()) {
                Order::Of(order) => fits(order).into(),
                Order::Null => Truth::False,
                Order::Unknown => Truth::Unknown,
            }
        })
    }

    /// An element of a list, a value of a dictionary, a part of a string.
    fn contains(&mut self, whole: &Operand<'a>, part: &Operand<'a>, options: Options) -> Truth {
        match whole.view() {
            View::List(List::Values(values)) => any(values, |value| {
                self.equal(&Operand::Value(value), part, options, 0)
            }),
            View::List(list) => any(list.iter(), |element| {
                self.equal(&element, part, options, 0)
            }),
            View::Dictionary(dictionary) => any(dictionary.values(), |value| {
                self.equal(&Operand::Value(value), part, options, 0)
            }),
            _ => self.of_texts(whole, part, options, |whole, part| whole.contains(part)),
        }
    }

    fn like(&mut self, left: &Operand<'_>, pattern: &Operand<'_>, options: Options) -> Truth {
        let mut enough = true;
        let mut steps = self.steps;
        let truth = self.of_texts(left, pattern, options, |left, pattern| {
            let like = text::like(pattern, left, &mut steps);
            enough = like.is_some();
            like.unwrap_or_default()
        });
        self.steps = self.steps.min(steps);
        match enough {
            true => truth,
            false => {
                self.steps = 0;
                Truth::Unknown
            }
        }
    }

    fn matches(&mut self, left: &Operand<'_>, pattern: &Operand<'_>, options: Options) -> Truth {
        let (left, pattern) = match (left.view(), pattern.view()) {
            (View::Text(left), View::Text(pattern)) => (left, pattern),
            (left, pattern) => return no_texts(left, pattern),
        };
        let cost = text::regex_cost(pattern, left);
        if self.pay(left, pattern, options).is_none() || self.spend(cost).is_none() {
            return Truth::Unknown;
        }
        let left = match options.diacritic_insensitive {
            // The case is the expression's own affair.
            true => text::fold(
                left,
                Options {
                    case_insensitive: false,
                    ..options
                },
            ),
            false => left.into(),
        };
        match self.regex(pattern, options) {
            Some(regex) => regex.is_match(&left).into(),
            None => Truth::Unknown,
        }
    }

    fn regex(&mut self, pattern: &str, options: Options) -> Option<&Regex> {
        let known = self
            .patterns
            .iter()
            .position(|known| known.options == options && *known.source == *pattern);
        let index = match known {
            Some(index) => index,
            None => {
                self.spend(2000 + 50 * pattern.len() as u64)?;
                if self.patterns.len() == PATTERNS {
                    self.patterns.remove(0);
                }
                self.patterns.push(Pattern {
                    source: pattern.into(),
                    options,
                    regex: text::regex(pattern, options),
                });
                self.patterns.len() - 1
            }
        };
        self.patterns.get(index)?.regex.as_ref()
    }

    /// What only strings can be asked.
    fn of_texts(
        &mut self,
        left: &Operand<'_>,
        right: &Operand<'_>,
        options: Options,
        holds: impl FnOnce(&str, &str) -> bool,
    ) -> Truth {
        match (left.view(), right.view()) {
            (View::Text(left), View::Text(right)) => self.texts(left, right, options, holds),
            (left, right) => no_texts(left, right),
        }
    }

    fn texts(
        &mut self,
        left: &str,
        right: &str,
        options: Options,
        holds: impl FnOnce(&str, &str) -> bool,
    ) -> Truth {
        match self.pay(left, right, options) {
            Some(()) => holds(&text::fold(left, options), &text::fold(right, options)).into(),
            None => Truth::Unknown,
        }
    }

    /// For looking at two strings.
    fn pay(&mut self, left: &str, right: &str, options: Options) -> Option<()> {
        let length = left.len() as u64 + right.len() as u64;
        let folds = options.case_insensitive || options.diacritic_insensitive;
        self.spend(if folds { length } else { length / 16 })
    }
}

fn no_texts(left: View<'_, '_>, right: View<'_, '_>) -> Truth {
    match (left, right) {
        (View::Unknown, _) | (_, View::Unknown) => Truth::Unknown,
        (View::Null, _) | (_, View::Null) => Truth::False,
        _ => Truth::Unknown,
    }
}
