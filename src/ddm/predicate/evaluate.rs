//! Whether a predicate holds.
//!
//! Whatever takes time is paid for in steps before it is done; when they are
//! spent, every answer is unknown, which is never wrong.

use super::{
    Fact, Facts, Truth,
    operand::{List, Number, Operand, View},
    syntax::{Comparison, Expression, Node, Options, Quantifier, Sign, Subquery},
};
use regex_lite::Regex;
use std::rc::Rc;

mod compare;
mod functions;
mod paths;

pub(super) fn evaluate(node: &Node, facts: &dyn Facts, steps: u64) -> Truth {
    let mut evaluation = Evaluation {
        facts,
        steps,
        patterns: Vec::new(),
    };
    evaluation.node(node, None)
}

struct Evaluation<'a> {
    facts: &'a dyn Facts,
    /// What is left of them.
    steps: u64,
    /// What was compiled, since it is matched with many elements.
    patterns: Vec<Pattern>,
}

struct Pattern {
    source: Box<str>,
    options: Options,
    regex: Option<Regex>,
}

/// The variable of a `SUBQUERY`, within it.
struct Scope<'s, 'a> {
    variable: &'a str,
    element: Operand<'a>,
    outer: Option<&'s Scope<'s, 'a>>,
}

impl<'a> Evaluation<'a> {
    fn node(&mut self, node: &'a Node, scope: Option<&Scope<'_, 'a>>) -> Truth {
        if self.spend(1).is_none() {
            return Truth::Unknown;
        }
        match node {
            Node::Constant(truth) => (*truth).into(),
            Node::Not(node) => !self.node(node, scope),
            Node::All(parts) => all(parts, |part| self.node(part, scope)),
            Node::Any(parts) => any(parts, |part| self.node(part, scope)),
            Node::Comparison(comparison) => self.comparison(comparison, scope),
        }
    }

    fn comparison(&mut self, comparison: &'a Comparison, scope: Option<&Scope<'_, 'a>>) -> Truth {
        let left = self.expression(&comparison.left, scope);
        let right = self.expression(&comparison.right, scope);
        if comparison.quantifier == Quantifier::One {
            return self.relates(comparison, &left, &right);
        }
        let elements = match left.view() {
            View::List(list) => list,
            View::Null => List::EMPTY,
            _ => return Truth::Unknown,
        };
        let mut relates = |element| self.relates(comparison, &element, &right);
        match comparison.quantifier {
            Quantifier::All => all(elements.iter(), relates),
            Quantifier::None => !any(elements.iter(), relates),
            _ => any(elements.iter(), &mut relates),
        }
    }

    fn expression(
        &mut self,
        expression: &'a Expression,
        scope: Option<&Scope<'_, 'a>>,
    ) -> Operand<'a> {
        self.try_expression(expression, scope)
            .unwrap_or(Operand::Unknown)
    }

    /// None is unknown.
    fn try_expression(
        &mut self,
        expression: &'a Expression,
        scope: Option<&Scope<'_, 'a>>,
    ) -> Option<Operand<'a>> {
        self.spend(1)?;
        Some(match expression {
            Expression::Literal(value) => Operand::Value(value),
            Expression::Status(path) | Expression::Bare(path) => known(self.facts.status(path))?,
            Expression::Property(path) => known(self.facts.property(path))?,
            Expression::Key(path) => {
                let element = scope?.element.clone();
                self.key(&element, path, 0)?
            }
            Expression::Itself => scope?.element.clone(),
            Expression::Variable(name) => bound(name, scope)?,
            Expression::Aggregate(elements) => Operand::List(self.list(elements, scope)),
            Expression::Subquery(subquery) => self.subquery(subquery, scope)?,
            Expression::Function(function, arguments) => {
                let arguments = self.list(arguments, scope);
                self.function(*function, &arguments)?
            }
            Expression::Path(first, steps) => {
                let first = self.expression(first, scope);
                self.path(first, steps, scope)?
            }
            Expression::Negative(expression) => {
                let number = number(&self.expression(expression, scope))?;
                Operand::Number(number.negative()?)
            }
            Expression::Arithmetic(first, rest) => {
                let mut result = number(&self.expression(first, scope))?;
                for (sign, expression) in rest {
                    let operand = number(&self.expression(expression, scope))?;
                    result = match sign {
                        Sign::Plus => result.plus(operand)?,
                        Sign::Minus => result.minus(operand)?,
                        Sign::Times => result.times(operand)?,
                        Sign::Over => result.over(operand)?,
                        Sign::Power => result.to_the(operand)?,
                    };
                }
                Operand::Number(result)
            }
        })
    }

    fn list(
        &mut self,
        elements: &'a [Expression],
        scope: Option<&Scope<'_, 'a>>,
    ) -> Rc<[Operand<'a>]> {
        elements
            .iter()
            .map(|element| self.expression(element, scope))
            .collect()
    }

    /// The elements for which the predicate holds. Unknown if that is unknown
    /// of any.
    fn subquery(
        &mut self,
        subquery: &'a Subquery,
        scope: Option<&Scope<'_, 'a>>,
    ) -> Option<Operand<'a>> {
        let collection = self.expression(&subquery.collection, scope);
        let elements = match collection.view() {
            View::List(list) => list,
            View::Null => return Some(Operand::NULL),
            _ => return None,
        };
        let mut taken = Vec::new();
        for element in elements.iter() {
            self.spend(1)?;
            let scope = Scope {
                variable: &subquery.variable,
                element,
                outer: scope,
            };
            if self.node(&subquery.predicate, Some(&scope)).known()? {
                taken.push(scope.element);
            }
        }
        Some(Operand::List(taken.into()))
    }

    /// None when there are no more.
    fn spend(&mut self, steps: u64) -> Option<()> {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or_default();
        left.map(|_| ())
    }
}

fn known(fact: Fact<'_>) -> Option<Operand<'_>> {
    match fact {
        Fact::Known(value) => Some(Operand::Value(value)),
        Fact::Absent => Some(Operand::NULL),
        Fact::Unknown => None,
    }
}

fn bound<'a>(name: &str, mut scope: Option<&Scope<'_, 'a>>) -> Option<Operand<'a>> {
    while let Some(inner) = scope {
        if inner.variable == name {
            return Some(inner.element.clone());
        }
        scope = inner.outer;
    }
    None
}

fn number(operand: &Operand<'_>) -> Option<Number> {
    match operand.view() {
        View::Number(number) => Some(number),
        _ => None,
    }
}

/// Stops at the first that is false.
fn all<T>(items: impl IntoIterator<Item = T>, mut holds: impl FnMut(T) -> Truth) -> Truth {
    let mut truth = Truth::True;
    for item in items {
        truth = truth & holds(item);
        if truth.is_false() {
            break;
        }
    }
    truth
}

/// Stops at the first that is true.
fn any<T>(items: impl IntoIterator<Item = T>, mut holds: impl FnMut(T) -> Truth) -> Truth {
    let mut truth = Truth::False;
    for item in items {
        truth = truth | holds(item);
        if truth.is_true() {
            break;
        }
    }
    truth
}
