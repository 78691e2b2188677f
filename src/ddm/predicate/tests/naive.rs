//! A second evaluator, as plain as can be: nothing is borrowed, shared, cut
//! short or counted.

use super::super::{Truth, syntax::*};
use crate::plist::{Dictionary, Value};
use std::{cmp::Ordering, collections::BTreeMap};

mod compare;

use compare::{compare, equal, order};

#[derive(Clone, Debug, PartialEq)]
enum V {
    Unknown,
    Null,
    Integer(i128),
    Real(f64),
    Text(String),
    List(Vec<V>),
    Map(BTreeMap<String, V>),
}

struct World<'a> {
    status: &'a Dictionary,
    properties: &'a Dictionary,
    variables: Vec<(String, V)>,
}

type Known = Option<bool>;

pub(super) fn evaluate(node: &Node, status: &Dictionary, properties: &Dictionary) -> Truth {
    let mut world = World {
        status,
        properties,
        variables: Vec::new(),
    };
    match world.node(node) {
        Some(known) => known.into(),
        None => Truth::Unknown,
    }
}

fn and(all: &[Known]) -> Known {
    match () {
        () if all.contains(&Some(false)) => Some(false),
        () if all.contains(&None) => None,
        () => Some(true),
    }
}

fn or(all: &[Known]) -> Known {
    not(and(&all
        .iter()
        .map(|known| not(*known))
        .collect::<Vec<_>>()))
}

fn not(known: Known) -> Known {
    known.map(|known| !known)
}

fn from(value: &Value) -> V {
    match value {
        Value::Null => V::Null,
        Value::Boolean(truth) => V::Integer(i128::from(*truth)),
        Value::Integer(integer) => V::Integer((*integer).into()),
        Value::Real(real) => V::Real(*real),
        Value::String(text) => V::Text(text.clone()),
        Value::Array(array) => V::List(array.iter().map(from).collect()),
        Value::Dictionary(dictionary) => V::Map(
            dictionary
                .iter()
                .map(|(key, value)| (key.to_owned(), from(value)))
                .collect(),
        ),
        other => unreachable!("{other:?}"),
    }
}

impl World<'_> {
    fn node(&mut self, node: &Node) -> Known {
        match node {
            Node::Constant(truth) => Some(*truth),
            Node::All(parts) => and(&parts.iter().map(|n| self.node(n)).collect::<Vec<_>>()),
            Node::Any(parts) => or(&parts.iter().map(|n| self.node(n)).collect::<Vec<_>>()),
            Node::Not(node) => not(self.node(node)),
            Node::Comparison(c) => {
                let (left, right) = (self.value(&c.left), self.value(&c.right));
                if c.quantifier == Quantifier::One {
                    return compare(c, &left, &right);
                }
                let list = match left {
                    V::List(list) => list,
                    V::Null => Vec::new(),
                    _ => return None,
                };
                let each: Vec<_> = list.iter().map(|e| compare(c, e, &right)).collect();
                match c.quantifier {
                    Quantifier::All => and(&each),
                    Quantifier::None => not(or(&each)),
                    _ => or(&each),
                }
            }
        }
    }

    fn value(&mut self, expression: &Expression) -> V {
        match expression {
            Expression::Literal(value) => from(value),
            Expression::Aggregate(list) => V::List(list.iter().map(|e| self.value(e)).collect()),
            Expression::Status(path) | Expression::Bare(path) => {
                look_up(&from(&self.status.clone().into()), path).unwrap_or(V::Unknown)
            }
            Expression::Property(path) => {
                look_up(&from(&self.properties.clone().into()), path).unwrap_or(V::Null)
            }
            Expression::Key(path) => match self.variables.last() {
                Some((_, element)) => key(element, path),
                None => V::Unknown,
            },
            Expression::Itself => match self.variables.last() {
                Some((_, element)) => element.clone(),
                None => V::Unknown,
            },
            Expression::Variable(name) => {
                let bound = self.variables.iter().rev().find(|(n, _)| **n == **name);
                bound.map_or(V::Unknown, |(_, value)| value.clone())
            }
            Expression::Subquery(subquery) => {
                let list = match self.value(&subquery.collection) {
                    V::List(list) => list,
                    V::Null => return V::Null,
                    _ => return V::Unknown,
                };
                let mut taken = Vec::new();
                for element in list {
                    let variable = subquery.variable.to_string();
                    self.variables.push((variable, element.clone()));
                    let known = self.node(&subquery.predicate);
                    self.variables.pop();
                    match known {
                        None => return V::Unknown,
                        Some(true) => taken.push(element),
                        Some(false) => {}
                    }
                }
                V::List(taken)
            }
            Expression::Function(function, arguments) => {
                let arguments = arguments.iter().map(|e| self.value(e)).collect();
                call(*function, arguments)
            }
            Expression::Path(first, steps) => {
                let first = self.value(first);
                self.path(first, steps)
            }
            Expression::Negative(expression) => match self.value(expression) {
                V::Integer(integer) => V::Integer(-integer),
                V::Real(real) => V::Real(0.0 - real),
                _ => V::Unknown,
            },
            Expression::Arithmetic(first, rest) => {
                let mut result = self.value(first);
                for (sign, expression) in rest {
                    result = calculate(result, *sign, self.value(expression));
                }
                result
            }
        }
    }

    fn path(&mut self, value: V, steps: &[Step]) -> V {
        let Some((step, rest)) = steps.split_first() else {
            return value;
        };
        match step {
            _ if value == V::Unknown => V::Unknown,
            Step::Field(name) => self.path(field(&value, name), rest),
            Step::Key(path) => self.path(key(&value, path), rest),
            Step::Operator(Collection::Count) => self.path(collect(Collection::Count, value), rest),
            Step::Operator(operator) => {
                let keys = rest
                    .iter()
                    .take_while(|s| matches!(s, Step::Field(_) | Step::Key(_)))
                    .count();
                let (keys, rest) = rest.split_at(keys);
                let value = self.path(value, keys);
                self.path(collect(*operator, value), rest)
            }
            Step::Index(index) => {
                let found = match (&value, self.value(index)) {
                    (_, V::Unknown) => V::Unknown,
                    (V::Null, _) => V::Null,
                    (V::List(list), V::Integer(at)) if at >= 0 && at < list.len() as i128 => {
                        list[at as usize].clone()
                    }
                    (V::Map(map), V::Text(key)) => map.get(&key).cloned().unwrap_or(V::Null),
                    _ => V::Unknown,
                };
                self.path(found, rest)
            }
            Step::First | Step::Last | Step::Size => {
                let found = match (&value, step) {
                    (V::Null, _) => V::Null,
                    (V::List(list), Step::Size) => V::Integer(list.len() as i128),
                    (V::List(list), Step::First) => list.first().cloned().unwrap_or(V::Null),
                    (V::List(list), _) => list.last().cloned().unwrap_or(V::Null),
                    _ => V::Unknown,
                };
                self.path(found, rest)
            }
        }
    }
}

fn look_up(root: &V, path: &str) -> Option<V> {
    let mut value = root.clone();
    for name in path.split('.') {
        let V::Map(map) = value else { return None };
        value = map.get(name)?.clone();
    }
    Some(value)
}

fn field(of: &V, name: &str) -> V {
    match of {
        V::List(list) => V::List(list.iter().map(|e| field(e, name)).collect()),
        _ if name.eq_ignore_ascii_case("self") => of.clone(),
        V::Map(map) => map.get(name).cloned().unwrap_or(V::Null),
        V::Null => V::Null,
        _ => V::Unknown,
    }
}

fn key(of: &V, path: &str) -> V {
    match of {
        V::List(list) => V::List(list.iter().map(|e| key(e, path)).collect()),
        V::Map(map) => match map.get(path) {
            Some(value) => value.clone(),
            None if path.contains('.') => path.split('.').fold(of.clone(), |v, n| field(&v, n)),
            None => V::Null,
        },
        V::Null => V::Null,
        _ => V::Unknown,
    }
}

fn calculate(a: V, sign: Sign, b: V) -> V {
    let real = |v: &V| match v {
        V::Integer(integer) => Some(*integer as f64),
        V::Real(real) => Some(*real),
        _ => None,
    };
    if sign == Sign::Over && real(&b) == Some(0.0) {
        return V::Unknown;
    }
    if let (V::Integer(a), V::Integer(b)) = (&a, &b) {
        let exact = match sign {
            Sign::Plus => a.checked_add(*b),
            Sign::Minus => a.checked_sub(*b),
            Sign::Times => a.checked_mul(*b),
            Sign::Over => a.checked_div(*b),
            Sign::Power => u32::try_from(*b).ok().and_then(|b| a.checked_pow(b)),
        };
        if let Some(exact) = exact {
            return V::Integer(exact);
        }
    }
    let (Some(a), Some(b)) = (real(&a), real(&b)) else {
        return V::Unknown;
    };
    let result = match sign {
        Sign::Plus => a + b,
        Sign::Minus => a - b,
        Sign::Times => a * b,
        Sign::Over => a / b,
        Sign::Power => a.powf(b),
    };
    if result.is_finite() {
        V::Real(result)
    } else {
        V::Unknown
    }
}

fn collect(operator: Collection, value: V) -> V {
    let list = match value {
        V::List(list) => list,
        V::Null => return V::Null,
        V::Map(map) if operator == Collection::Count => return V::Integer(map.len() as i128),
        _ => return V::Unknown,
    };
    if operator == Collection::Count {
        return V::Integer(list.len() as i128);
    }
    if operator == Collection::Union {
        return V::List(list);
    }
    if operator == Collection::DistinctUnion {
        let mut distinct: Vec<V> = Vec::new();
        for element in list {
            let same: Vec<_> = distinct.iter().map(|d| equal(&element, d, "")).collect();
            match or(&same) {
                None => return V::Unknown,
                Some(true) => {}
                Some(false) => distinct.push(element),
            }
        }
        return V::List(distinct);
    }
    let list: Vec<V> = list.into_iter().filter(|v| *v != V::Null).collect();
    let numbers = list.iter().all(|v| matches!(v, V::Integer(_) | V::Real(_)));
    let texts = list.iter().all(|v| matches!(v, V::Text(_)));
    let sum = || {
        list.iter()
            .cloned()
            .fold(V::Integer(0), |a, b| calculate(a, Sign::Plus, b))
    };
    match operator {
        Collection::Sum if numbers => sum(),
        Collection::Average if list.is_empty() => V::Null,
        Collection::Average if numbers => match sum() {
            V::Integer(sum) => V::Real(sum as f64 / list.len() as f64),
            V::Real(sum) => V::Real(sum / list.len() as f64),
            _ => V::Unknown,
        },
        Collection::Minimum | Collection::Maximum if numbers || texts => {
            let wanted = match operator {
                Collection::Minimum => Ordering::Less,
                _ => Ordering::Greater,
            };
            let further = |best: V, v: V| match order(&v, &best, "") == Some(Some(wanted)) {
                true => v,
                false => best,
            };
            list.into_iter().reduce(further).unwrap_or(V::Null)
        }
        _ => V::Unknown,
    }
}

fn call(function: Function, mut arguments: Vec<V>) -> V {
    let operator = match function {
        Function::Sum => Some(Collection::Sum),
        Function::Count => Some(Collection::Count),
        Function::Minimum => Some(Collection::Minimum),
        Function::Maximum => Some(Collection::Maximum),
        Function::Average => Some(Collection::Average),
        _ => None,
    };
    let is_number = |v: &V| matches!(v, V::Integer(_) | V::Real(_));
    if let Some(operator) = operator {
        if arguments.len() == 1 && !is_number(&arguments[0]) {
            return collect(operator, arguments.remove(0));
        }
        return collect(operator, V::List(arguments));
    }
    if arguments.len() != 1 {
        return V::Unknown;
    }
    let finite = |real: f64| {
        if real.is_finite() {
            V::Real(real)
        } else {
            V::Unknown
        }
    };
    match (function, arguments.remove(0)) {
        (Function::Length, V::Text(text)) => V::Integer(text.encode_utf16().count() as i128),
        (Function::Lowercase, V::Text(text)) => V::Text(text.to_lowercase()),
        (Function::Uppercase, V::Text(text)) => V::Text(text.to_uppercase()),
        (Function::Floor | Function::Ceiling | Function::Truncate, V::Integer(i)) => V::Integer(i),
        (Function::Absolute, V::Integer(i)) => V::Integer(i.abs()),
        (function, V::Integer(i)) => call(function, vec![V::Real(i as f64)]),
        (Function::Floor, V::Real(real)) => V::Real(real.floor()),
        (Function::Ceiling, V::Real(real)) => V::Real(real.ceil()),
        (Function::Truncate, V::Real(real)) => V::Real(real.trunc()),
        (Function::Absolute, V::Real(real)) => V::Real(real.abs()),
        (Function::SquareRoot, V::Real(real)) => finite(real.sqrt()),
        (Function::Log, V::Real(real)) => finite(real.log10()),
        (Function::NaturalLog, V::Real(real)) => finite(real.ln()),
        (Function::Exponential, V::Real(real)) => finite(real.exp()),
        _ => V::Unknown,
    }
}
