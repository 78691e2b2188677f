//! What follows a value: its keys, its elements, what is made of them all.

use super::{
    super::{
        operand::{List, Operand, View},
        syntax::{Collection, Expression, Options, Step},
    },
    Evaluation, Scope,
    compare::DEPTH,
};
use std::cmp::Ordering;

impl<'a> Evaluation<'a> {
    /// None is unknown.
    pub(super) fn path(
        &mut self,
        first: Operand<'a>,
        steps: &'a [Step],
        scope: Option<&Scope<'_, 'a>>,
    ) -> Option<Operand<'a>> {
        let mut value = first;
        let mut steps = steps.iter().peekable();
        while let Some(step) = steps.next() {
            self.spend(1)?;
            value = match step {
                Step::Field(name) => self.field(&value, name, 0)?,
                Step::Key(path) => self.key(&value, path, 0)?,
                Step::Operator(operator) => {
                    // `.@max.size`: of the sizes.
                    if *operator != Collection::Count {
                        while let Some(step) = steps.next_if(|step| is_key(step)) {
                            value = match step {
                                Step::Field(name) => self.field(&value, name, 0)?,
                                Step::Key(path) => self.key(&value, path, 0)?,
                                _ => value,
                            };
                        }
                    }
                    self.collect(*operator, &value)?
                }
                Step::Index(index) => self.index(&value, index, scope)?,
                Step::First | Step::Last | Step::Size => end(&value, step)?,
            };
        }
        Some(value)
    }

    /// `@key(…)`: a key as it is, or else the keys between its dots.
    pub(super) fn key(
        &mut self,
        of: &Operand<'a>,
        path: &str,
        depth: usize,
    ) -> Option<Operand<'a>> {
        self.each(of, depth, &mut |this, of| match of.view() {
            View::Dictionary(dictionary) if path.contains('.') => match dictionary.get(path) {
                Some(value) => Some(Operand::Value(value)),
                None => path
                    .split('.')
                    .try_fold(of.clone(), |value, name| this.field(&value, name, depth)),
            },
            View::Dictionary(dictionary) => Some(Operand::of(dictionary.get(path))),
            View::Null => Some(Operand::NULL),
            _ => None,
        })
    }

    fn field(&mut self, of: &Operand<'a>, name: &str, depth: usize) -> Option<Operand<'a>> {
        self.each(of, depth, &mut |_, of| match of.view() {
            _ if name.eq_ignore_ascii_case("self") => Some(of.clone()),
            View::Dictionary(dictionary) => Some(Operand::of(dictionary.get(name))),
            View::Null => Some(Operand::NULL),
            _ => None,
        })
    }

    /// Of a list, what its elements have there.
    fn each(
        &mut self,
        of: &Operand<'a>,
        depth: usize,
        member: &mut dyn FnMut(&mut Self, &Operand<'a>) -> Option<Operand<'a>>,
    ) -> Option<Operand<'a>> {
        let View::List(list) = of.view() else {
            return member(self, of);
        };
        // For each element the place in a list, besides the time.
        self.spend(4 * list.len() as u64)?;
        let deeper = depth + 1;
        if deeper > DEPTH {
            return None;
        }
        let mut members = Vec::with_capacity(list.len());
        for element in list.iter() {
            members.push(
                self.each(&element, deeper, member)
                    .unwrap_or(Operand::Unknown),
            );
        }
        Some(Operand::List(members.into()))
    }

    fn index(
        &mut self,
        value: &Operand<'a>,
        index: &'a Expression,
        scope: Option<&Scope<'_, 'a>>,
    ) -> Option<Operand<'a>> {
        let index = self.expression(index, scope);
        match (value.view(), index.view()) {
            (_, View::Unknown) => None,
            (View::Null, _) => Some(Operand::NULL),
            (View::List(list), View::Number(super::Number::Integer(index))) => {
                list.get(usize::try_from(index).ok()?)
            }
            (View::Dictionary(dictionary), View::Text(key)) => {
                Some(Operand::of(dictionary.get(key)))
            }
            _ => None,
        }
    }

    pub(super) fn collect(
        &mut self,
        operator: Collection,
        value: &Operand<'a>,
    ) -> Option<Operand<'a>> {
        let list = match (value.view(), operator) {
            (View::List(list), _) => list,
            (View::Null, _) => return Some(Operand::NULL),
            (View::Dictionary(dictionary), Collection::Count) => {
                return Some(Operand::integer(dictionary.len()));
            }
            _ => return None,
        };
        self.spend(list.len() as u64)?;
        match operator {
            Collection::Count => Some(Operand::integer(list.len())),
            Collection::Sum => Some(Operand::Number(sum(list)?.0)),
            Collection::Average => match sum(list)? {
                (_, 0) => Some(Operand::NULL),
                (sum, count) => {
                    let average = sum.real() / count as f64;
                    Some(Operand::Number(super::Number::Real(average)))
                }
            },
            Collection::Minimum => self.extreme(list, Ordering::Less),
            Collection::Maximum => self.extreme(list, Ordering::Greater),
            Collection::Union => Some(value.clone()),
            Collection::DistinctUnion => self.distinct(list),
        }
    }

    /// Of the elements that are not `NULL`.
    fn extreme(&mut self, list: List<'_, 'a>, wanted: Ordering) -> Option<Operand<'a>> {
        let mut extreme: Option<Operand<'a>> = None;
        for element in list.iter() {
            match (&extreme, element.view()) {
                (_, View::Null) => {}
                (_, View::Number(_) | View::Text(_) | View::Date(_)) => {
                    let further = match &extreme {
                        Some(extreme) => self.orders(&element, extreme)? == wanted,
                        None => true,
                    };
                    if further {
                        extreme = Some(element);
                    }
                }
                _ => return None,
            }
        }
        Some(extreme.unwrap_or(Operand::NULL))
    }

    fn distinct(&mut self, list: List<'_, 'a>) -> Option<Operand<'a>> {
        let mut distinct: Vec<Operand<'a>> = Vec::new();
        for element in list.iter() {
            let options = Options::default();
            let seen = super::any(&distinct, |other| self.equal(&element, other, options, 0));
            if !seen.known()? {
                distinct.push(element);
            }
        }
        Some(Operand::List(distinct.into()))
    }
}

fn is_key(step: &Step) -> bool {
    matches!(step, Step::Field(_) | Step::Key(_))
}

/// `[FIRST]`, `[LAST]`, `[SIZE]`
fn end<'a>(value: &Operand<'a>, step: &Step) -> Option<Operand<'a>> {
    let list = match value.view() {
        View::List(list) => list,
        View::Null => return Some(Operand::NULL),
        _ => return None,
    };
    let element = match step {
        Step::Size => return Some(Operand::integer(list.len())),
        Step::First => list.get(0),
        _ => list.len().checked_sub(1).and_then(|last| list.get(last)),
    };
    Some(element.unwrap_or(Operand::NULL))
}

/// And how many there are, without `NULL`.
fn sum(list: List<'_, '_>) -> Option<(super::Number, usize)> {
    let mut sum = (super::Number::Integer(0), 0);
    for element in list.iter() {
        match element.view() {
            View::Number(number) => sum = (sum.0.plus(number)?, sum.1 + 1),
            View::Null => {}
            _ => return None,
        }
    }
    Some(sum)
}
