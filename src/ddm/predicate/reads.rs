//! What a predicate looks at.

use super::syntax::{Comparison, Expression, Node, Step};
use std::collections::BTreeSet;

#[derive(Debug, Default)]
pub(super) struct Reads<'a> {
    pub(super) status: BTreeSet<&'a str>,
    pub(super) properties: BTreeSet<&'a str>,
}

impl<'a> Reads<'a> {
    pub(super) fn of(node: &'a Node) -> Self {
        let mut reads = Self::default();
        reads.node(node);
        reads
    }

    fn node(&mut self, node: &'a Node) {
        match node {
            Node::Constant(_) => {}
            Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|part| self.node(part)),
            Node::Not(node) => self.node(node),
            Node::Comparison(comparison) => {
                let Comparison { left, right, .. } = &**comparison;
                self.expression(left);
                self.expression(right);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression) {
        match expression {
            Expression::Status(path) | Expression::Bare(path) => {
                self.status.insert(path);
            }
            Expression::Property(path) => {
                self.properties.insert(path);
            }
            Expression::Literal(_)
            | Expression::Key(_)
            | Expression::Itself
            | Expression::Variable(_) => {}
            Expression::Aggregate(list) | Expression::Function(_, list) => {
                list.iter().for_each(|element| self.expression(element));
            }
            Expression::Subquery(subquery) => {
                self.expression(&subquery.collection);
                self.node(&subquery.predicate);
            }
            Expression::Path(first, steps) => {
                self.expression(first);
                for step in steps {
                    if let Step::Index(index) = step {
                        self.expression(index);
                    }
                }
            }
            Expression::Negative(expression) => self.expression(expression),
            Expression::Arithmetic(first, rest) => {
                self.expression(first);
                rest.iter()
                    .for_each(|(_, expression)| self.expression(expression));
            }
        }
    }
}
