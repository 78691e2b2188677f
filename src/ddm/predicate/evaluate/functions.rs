//! The functions that predicates may call.

use super::{
    super::{
        operand::{Number, Operand, View},
        syntax::{Collection, Function},
    },
    Evaluation,
};
use std::rc::Rc;

impl<'a> Evaluation<'a> {
    /// None is unknown.
    pub(super) fn function(
        &mut self,
        function: Function,
        arguments: &Rc<[Operand<'a>]>,
    ) -> Option<Operand<'a>> {
        match function {
            Function::Sum => self.aggregate(Collection::Sum, arguments),
            Function::Count => self.aggregate(Collection::Count, arguments),
            Function::Minimum => self.aggregate(Collection::Minimum, arguments),
            Function::Maximum => self.aggregate(Collection::Maximum, arguments),
            Function::Average => self.aggregate(Collection::Average, arguments),
            Function::SquareRoot => real(arguments, f64::sqrt),
            Function::Log => real(arguments, f64::log10),
            Function::NaturalLog => real(arguments, f64::ln),
            Function::Exponential => real(arguments, f64::exp),
            Function::Floor => whole(arguments, f64::floor),
            Function::Ceiling => whole(arguments, f64::ceil),
            Function::Truncate => whole(arguments, f64::trunc),
            Function::Absolute => match number(arguments)? {
                Number::Integer(integer) if integer < 0 => {
                    Some(Operand::Number(Number::Integer(integer.checked_neg()?)))
                }
                _ => whole(arguments, f64::abs),
            },
            Function::Lowercase => self.text(arguments, str::to_lowercase),
            Function::Uppercase => self.text(arguments, str::to_uppercase),
            Function::Length => {
                let View::Text(text) = one(arguments)?.view() else {
                    return None;
                };
                self.spend(text.len() as u64)?;
                // As Cocoa counts: in units of UTF-16.
                Some(Operand::integer(text.encode_utf16().count()))
            }
            Function::Now
            | Function::Random
            | Function::RandomBelow
            | Function::Median
            | Function::Mode
            | Function::StandardDeviation => None,
        }
    }

    /// Of the one list that is given, or of all that is given.
    fn aggregate(
        &mut self,
        operator: Collection,
        arguments: &Rc<[Operand<'a>]>,
    ) -> Option<Operand<'a>> {
        match &**arguments {
            [list] if !matches!(list.view(), View::Number(_)) => self.collect(operator, list),
            _ => self.collect(operator, &Operand::List(Rc::clone(arguments))),
        }
    }

    fn text(
        &mut self,
        arguments: &[Operand<'a>],
        change: fn(&str) -> String,
    ) -> Option<Operand<'a>> {
        let View::Text(text) = one(arguments)?.view() else {
            return None;
        };
        // Its place besides the time.
        self.spend(4 * text.len() as u64)?;
        Some(Operand::Text(change(text).into()))
    }
}

fn one<'o, 'a>(arguments: &'o [Operand<'a>]) -> Option<&'o Operand<'a>> {
    match arguments {
        [argument] => Some(argument),
        _ => None,
    }
}

fn number(arguments: &[Operand<'_>]) -> Option<Number> {
    super::number(one(arguments)?)
}

fn real<'a>(arguments: &[Operand<'_>], function: fn(f64) -> f64) -> Option<Operand<'a>> {
    number(arguments)?.map(false, function).map(Operand::Number)
}

fn whole<'a>(arguments: &[Operand<'_>], function: fn(f64) -> f64) -> Option<Operand<'a>> {
    number(arguments)?.map(true, function).map(Operand::Number)
}
