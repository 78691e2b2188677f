//! How large a predicate may be, and how long it may take.

use super::{
    print::{needs_brackets_after_not, needs_brackets_as_operand, needs_brackets_in_list},
    syntax::{Comparison, Expression, Node, Step},
};
use std::fmt::{self, Write};

/// Bytes of text.
pub(super) const LENGTH: usize = 64 << 10;
/// Levels of brackets, negations and arguments. A level takes a dozen calls to
/// parse, which a thread's stack of 2 MiB holds even where nothing is
/// optimized.
pub(super) const DEPTH: usize = 64;
/// Values, steps and comparisons.
pub(super) const NODES: usize = 16 << 10;
/// Steps of an evaluation, about 10 ns each: a fraction of a second.
pub(super) const STEPS: u64 = 10_000_000;
/// What a compiled regular expression may take, in bytes.
pub(super) const REGEX_SIZE: usize = 64 << 10;
/// How deep its groups may nest.
pub(super) const REGEX_DEPTH: u32 = 32;

/// Whether what is printed is read again. Printing may add brackets and
/// escapes that the source did without.
pub(super) fn fits(node: &Node) -> bool {
    let mut room = Room(LENGTH);
    node_depth(node) < DEPTH && write!(room, "{node}").is_ok()
}

struct Room(usize);

impl Write for Room {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// How many levels the parser enters for what is printed, but for the first.
fn node_depth(node: &Node) -> usize {
    match node {
        Node::Constant(_) => 0,
        Node::All(parts) | Node::Any(parts) => {
            let depths = parts
                .iter()
                .map(|part| node_depth(part) + usize::from(needs_brackets_in_list(part)));
            depths.max().unwrap_or_default()
        }
        Node::Not(node) => 1 + node_depth(node) + usize::from(needs_brackets_after_not(node)),
        Node::Comparison(comparison) => {
            let Comparison { left, right, .. } = &**comparison;
            expression_depth(left).max(expression_depth(right))
        }
    }
}

fn expression_depth(expression: &Expression) -> usize {
    match expression {
        Expression::Aggregate(list) | Expression::Function(_, list) => list
            .iter()
            .map(|e| 1 + expression_depth(e))
            .max()
            .unwrap_or_default(),
        Expression::Subquery(subquery) => {
            1 + expression_depth(&subquery.collection).max(node_depth(&subquery.predicate))
        }
        Expression::Path(first, steps) => {
            let indexes = steps.iter().map(|step| match step {
                Step::Index(index) => 1 + expression_depth(index),
                _ => 0,
            });
            operand_depth(first).max(indexes.max().unwrap_or_default())
        }
        Expression::Negative(expression) => 2 + expression_depth(expression),
        Expression::Arithmetic(first, rest) => {
            let rest = rest.iter().map(|(_, expression)| operand_depth(expression));
            operand_depth(first).max(rest.max().unwrap_or_default())
        }
        Expression::Literal(_)
        | Expression::Status(_)
        | Expression::Property(_)
        | Expression::Key(_)
        | Expression::Bare(_)
        | Expression::Itself
        | Expression::Variable(_) => 0,
    }
}

fn operand_depth(expression: &Expression) -> usize {
    expression_depth(expression) + usize::from(needs_brackets_as_operand(expression))
}
