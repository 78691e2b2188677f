//! From tree to text. The text is parsed into the same tree.

use super::syntax::{Comparison, Expression, Node, Step, Subquery, is_keyword};
use crate::plist::Value;
use std::fmt::{Display, Formatter, Result, Write};

impl Display for Node {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Constant(true) => f.write_str("TRUEPREDICATE"),
            Self::Constant(false) => f.write_str("FALSEPREDICATE"),
            Self::All(parts) => joined(f, parts, " AND "),
            Self::Any(parts) => joined(f, parts, " OR "),
            Self::Not(node) => {
                f.write_str("NOT ")?;
                bracketed(f, node, needs_brackets_after_not(node))
            }
            Self::Comparison(comparison) => comparison.fmt(f),
        }
    }
}

/// More than precedence asks for: so that nobody has to know it.
pub(super) fn needs_brackets_in_list(node: &Node) -> bool {
    matches!(node, Node::All(_) | Node::Any(_))
}

pub(super) fn needs_brackets_after_not(node: &Node) -> bool {
    !matches!(node, Node::Constant(_) | Node::Comparison(_))
}

/// Where another precedence might tear it apart.
pub(super) fn needs_brackets_as_operand(expression: &Expression) -> bool {
    match expression {
        Expression::Arithmetic(..) | Expression::Negative(_) => true,
        Expression::Literal(Value::Integer(integer)) => integer.as_unsigned().is_none(),
        Expression::Literal(Value::Real(real)) => real.is_sign_negative(),
        _ => false,
    }
}

fn joined(f: &mut Formatter<'_>, parts: &[Node], between: &str) -> Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        bracketed(f, part, needs_brackets_in_list(part))?;
    }
    Ok(())
}

fn bracketed(f: &mut Formatter<'_>, content: &dyn Display, brackets: bool) -> Result {
    match brackets {
        true => write!(f, "({content})"),
        false => content.fmt(f),
    }
}

impl Display for Comparison {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { left, right, .. } = self;
        let (quantifier, operator) = (self.quantifier.keyword(), self.operator.text());
        write!(f, "{quantifier}{left} {operator}")?;
        let mut letters = self.options.letters().peekable();
        if letters.peek().is_some() {
            f.write_char('[')?;
            letters.try_for_each(|letter| f.write_char(letter))?;
            f.write_char(']')?;
        }
        write!(f, " {right}")
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Literal(value) => literal(f, value),
            Self::Aggregate(elements) => {
                f.write_char('{')?;
                listed(f, elements)?;
                f.write_char('}')
            }
            Self::Status(path) => write!(f, "@status({path})"),
            Self::Property(path) => write!(f, "@property({path})"),
            Self::Key(path) => write!(f, "@key({path})"),
            Self::Bare(path) => {
                for (index, word) in path.split('.').enumerate() {
                    if index > 0 {
                        f.write_char('.')?;
                    }
                    name(f, word)?;
                }
                Ok(())
            }
            Self::Itself => f.write_str("SELF"),
            Self::Variable(name) => write!(f, "${name}"),
            Self::Subquery(subquery) => {
                let Subquery {
                    collection,
                    variable,
                    predicate,
                } = &**subquery;
                write!(f, "SUBQUERY({collection}, ${variable}, {predicate})")
            }
            Self::Function(function, arguments) => {
                write!(f, "{}(", function.name())?;
                listed(f, arguments)?;
                f.write_char(')')
            }
            Self::Path(first, steps) => {
                operand(f, first)?;
                steps.iter().try_for_each(|step| step.fmt(f))
            }
            // In brackets even if it is a number, which would be negative.
            Self::Negative(expression) => write!(f, "-({expression})"),
            Self::Arithmetic(first, rest) => {
                operand(f, first)?;
                rest.iter().try_for_each(|(sign, expression)| {
                    write!(f, " {} ", sign.text())?;
                    operand(f, expression)
                })
            }
        }
    }
}

impl Display for Step {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Field(field) => {
                f.write_char('.')?;
                name(f, field)
            }
            Self::Key(path) => write!(f, ".@key({path})"),
            Self::Operator(operator) => write!(f, ".@{}", operator.name()),
            Self::Index(index) => write!(f, "[{index}]"),
            Self::First => f.write_str("[FIRST]"),
            Self::Last => f.write_str("[LAST]"),
            Self::Size => f.write_str("[SIZE]"),
        }
    }
}

fn operand(f: &mut Formatter<'_>, expression: &Expression) -> Result {
    bracketed(f, expression, needs_brackets_as_operand(expression))
}

fn listed(f: &mut Formatter<'_>, expressions: &[Expression]) -> Result {
    for (index, expression) in expressions.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        expression.fmt(f)?;
    }
    Ok(())
}

fn name(f: &mut Formatter<'_>, word: &str) -> Result {
    if is_keyword(word) {
        f.write_char('#')?;
    }
    f.write_str(word)
}

fn literal(f: &mut Formatter<'_>, value: &Value) -> Result {
    match value {
        Value::Boolean(true) => f.write_str("TRUE"),
        Value::Boolean(false) => f.write_str("FALSE"),
        Value::Integer(integer) => integer.fmt(f),
        // With a fraction or an exponent, so that it stays a real.
        Value::Real(real) => write!(f, "{real:?}"),
        Value::String(text) => quoted(f, text),
        // Nothing else is ever a literal.
        _ => f.write_str("NULL"),
    }
}

fn quoted(f: &mut Formatter<'_>, text: &str) -> Result {
    f.write_char('\'')?;
    for character in text.chars() {
        match character {
            '\'' | '\\' => write!(f, "\\{character}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            // All of them are below U+00A0.
            _ if character.is_control() => write!(f, "\\u{:04x}", u32::from(character))?,
            _ => f.write_char(character)?,
        }
    }
    f.write_char('\'')
}
