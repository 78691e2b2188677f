//! Values of several configurations, made into one as the schema says.

use super::super::canonical_json;
use crate::{
    plist::{Integer, Value},
    schema::{Combine, Key, Values},
};
use std::{cmp::Ordering, collections::BTreeSet};

/// What several values come to, and which of them it comes from.
#[derive(Debug, PartialEq)]
pub(super) struct Combined {
    pub(super) value: Value,
    /// Places in the list.
    pub(super) from: Vec<usize>,
}

/// Two values or more, in the order of their declarations. One that is of no
/// use to the rule (the schema forbids it) does not count; if none is, the
/// first does.
pub(super) fn combine(rule: Combine, key: Key, values: &[&Value]) -> Combined {
    match rule {
        Combine::BooleanAnd => boolean(values, false),
        Combine::BooleanOr => boolean(values, true),
        Combine::NumberMax => extreme(values, numbers, Ordering::Greater),
        Combine::NumberMin => extreme(values, numbers, Ordering::Less),
        Combine::EnumFirst => extreme(values, |a, b| listed(key, a, b), Ordering::Less),
        Combine::EnumLast => extreme(values, |a, b| listed(key, a, b), Ordering::Greater),
        Combine::SetUnion => union(values),
        Combine::SetIntersection => intersection(values),
        Combine::ArrayAppend => append(values),
        Combine::First => of_value(values, values.first().copied()),
    }
}

/// The value, and all who say so.
fn of_value(values: &[&Value], value: Option<&Value>) -> Combined {
    let value = value.cloned().unwrap_or_default();
    let from = (0..values.len()).filter(|at| values.get(*at) == Some(&&value));
    Combined {
        from: from.collect(),
        value,
    }
}

/// The value that decides if one has it, or else the other.
fn boolean(values: &[&Value], decisive: bool) -> Combined {
    let all = || values.iter().filter(|value| value.as_boolean().is_some());
    let decides = all().find(|value| value.as_boolean() == Some(decisive));
    of_value(values, decides.or(all().next()).or(values.first()).copied())
}

/// The value that is `wanted` to all others, by an order that knows some.
fn extreme(
    values: &[&Value],
    order: impl Fn(&Value, &Value) -> Option<Ordering>,
    wanted: Ordering,
) -> Combined {
    // What is not of the order does not compare to itself.
    let ordered = values.iter().filter(|value| order(value, value).is_some());
    let best = ordered
        .copied()
        .reduce(|best, value| match order(value, best) == Some(wanted) {
            true => value,
            false => best,
        });
    let Some(best) = best else {
        return of_value(values, values.first().copied());
    };
    // 6 and 6.0 are one number.
    let same = |at: &usize| {
        let value = values.get(*at);
        value.is_some_and(|value| order(value, best) == Some(Ordering::Equal))
    };
    Combined {
        from: (0..values.len()).filter(same).collect(),
        value: best.clone(),
    }
}

fn numbers(a: &Value, b: &Value) -> Option<Ordering> {
    let real = |integer: Integer| i128::from(integer) as f64;
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => Some(i128::from(*a).cmp(&i128::from(*b))),
        (Value::Real(a), Value::Real(b)) => a.partial_cmp(b),
        (Value::Integer(a), Value::Real(b)) => real(*a).partial_cmp(b),
        (Value::Real(a), Value::Integer(b)) => a.partial_cmp(&real(*b)),
        _ => None,
    }
}

/// By the place in the key's list of values.
fn listed(key: Key, a: &Value, b: &Value) -> Option<Ordering> {
    Some(place(key, a)?.cmp(&place(key, b)?))
}

fn place(key: Key, value: &Value) -> Option<usize> {
    match (key.values()?, value) {
        (Values::Texts(list), Value::String(text)) => list.iter().position(|one| one == text),
        (Values::Integers(list), Value::Integer(number)) => {
            let number = i128::from(*number);
            list.iter().position(|one| i128::from(*one) == number)
        }
        (Values::Reals(list), Value::Real(number)) => list.iter().position(|one| one == number),
        (Values::Booleans(list), Value::Boolean(flag)) => list.iter().position(|one| one == flag),
        _ => None,
    }
}

/// All that one has, in the order of their coming; those count that have any.
fn union(values: &[&Value]) -> Combined {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for item in arrays(values).flat_map(|(_, items)| items) {
        if seen.insert(identity(item)) {
            all.push(item.clone());
        }
    }
    let some = arrays(values).filter(|(_, items)| !items.is_empty());
    of_arrays(values, all, some.map(|(at, _)| at).collect())
}

/// What all have, in the order of the first; all count.
fn intersection(values: &[&Value]) -> Combined {
    let sets: Vec<BTreeSet<_>> = arrays(values)
        .map(|(_, items)| items.iter().map(identity).collect())
        .collect();
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for item in arrays(values)
        .next()
        .into_iter()
        .flat_map(|(_, items)| items)
    {
        let identity = identity(item);
        if sets.iter().all(|set| set.contains(&identity)) && seen.insert(identity) {
            all.push(item.clone());
        }
    }
    let from = arrays(values).map(|(at, _)| at).collect();
    of_arrays(values, all, from)
}

fn append(values: &[&Value]) -> Combined {
    let all = arrays(values)
        .flat_map(|(_, items)| items)
        .cloned()
        .collect();
    let some = arrays(values).filter(|(_, items)| !items.is_empty());
    of_arrays(values, all, some.map(|(at, _)| at).collect())
}

fn arrays<'a>(values: &'a [&'a Value]) -> impl Iterator<Item = (usize, &'a Vec<Value>)> {
    let all = values.iter().enumerate();
    all.filter_map(|(at, value)| Some((at, value.as_array()?)))
}

fn of_arrays(values: &[&Value], all: Vec<Value>, from: Vec<usize>) -> Combined {
    if arrays(values).next().is_none() {
        return of_value(values, values.first().copied());
    }
    let from = match from.is_empty() {
        // All are empty, and all say so.
        true => arrays(values).map(|(at, _)| at).collect(),
        false => from,
    };
    Combined {
        value: Value::Array(all),
        from,
    }
}

/// Equal for equal values: dictionaries in whatever order.
pub(super) fn identity(value: &Value) -> Vec<u8> {
    // It came from JSON, so that it can be written as such.
    canonical_json(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{json, schema};
    use Combine::{
        ArrayAppend, BooleanAnd, BooleanOr, EnumFirst, EnumLast, First, NumberMax, NumberMin,
        SetIntersection, SetUnion,
    };

    /// What several values come to, and from whom.
    fn combined(rule: Combine, key: Key, values: &str) -> (String, Vec<usize>) {
        let values: Value = json::from_slice(values.as_bytes()).unwrap();
        let values: Vec<_> = values.as_array().unwrap().iter().collect();
        let Combined { value, from } = combine(rule, key, &values);
        (String::from_utf8(identity(&value)).unwrap(), from)
    }

    #[test]
    fn every_rule_combines_as_it_says() {
        let of = |name: &str, path: &str| {
            let item = schema::declaration(&format!("com.apple.configuration.{name}"));
            item.unwrap().at(path).unwrap()
        };
        let cookies = of("safari.settings", "AcceptCookies");
        assert_eq!(cookies.combine(), Some(EnumFirst));
        let cadence = of("softwareupdate.settings", "RecommendedCadence");
        assert_eq!(cadence.combine(), Some(EnumLast));
        let cases: &[(Combine, Key, &str, &str, &[usize])] = &[
            (BooleanAnd, cadence, "[true, true]", "true", &[0, 1]),
            (BooleanAnd, cadence, "[true, false, true]", "false", &[1]),
            (BooleanAnd, cadence, "[1, true]", "true", &[1]),
            (BooleanOr, cadence, "[false, false]", "false", &[0, 1]),
            (BooleanOr, cadence, "[false, true, true]", "true", &[1, 2]),
            (BooleanOr, cadence, r#"["x", 1]"#, r#""x""#, &[0]),
            (NumberMax, cadence, "[4, 8, 6, 8]", "8", &[1, 3]),
            (NumberMax, cadence, "[-1, 0.5]", "0.5", &[1]),
            (NumberMax, cadence, "[6, 6.0, 2]", "6", &[0, 1]),
            (NumberMin, cadence, "[4, 8, -3]", "-3", &[2]),
            (
                NumberMin,
                cadence,
                r#"["x", 9007199254740993, 9007199254740992]"#,
                "9007199254740992",
                &[2],
            ),
            (NumberMin, cadence, r#"["x", true]"#, r#""x""#, &[0]),
            (First, cadence, r#"["b", "a", "b"]"#, r#""b""#, &[0, 2]),
            (
                First,
                cadence,
                r#"[{"a": 1, "b": 2}, {"b": 2, "a": 1}]"#,
                r#"{"a":1,"b":2}"#,
                &[0, 1],
            ),
            (
                EnumFirst,
                cookies,
                r#"["Always", "CurrentWebsite", "VisitedWebsites"]"#,
                r#""CurrentWebsite""#,
                &[1],
            ),
            (
                EnumFirst,
                cookies,
                r#"["Sometimes", "Always"]"#,
                r#""Always""#,
                &[1],
            ),
            (
                EnumLast,
                cadence,
                r#"["Oldest", "All", "Newest"]"#,
                r#""Newest""#,
                &[2],
            ),
            (EnumLast, cadence, r#"["All", "All"]"#, r#""All""#, &[0, 1]),
            (EnumLast, cadence, r#"["x", "y"]"#, r#""x""#, &[0]),
            (
                SetUnion,
                cadence,
                "[[1, 2], [], [2, 3]]",
                "[1,2,3]",
                &[0, 2],
            ),
            (
                SetUnion,
                cadence,
                r#"[[{"a": 1, "b": 2}], [{"b": 2, "a": 1}]]"#,
                r#"[{"a":1,"b":2}]"#,
                &[0, 1],
            ),
            (SetUnion, cadence, "[[], []]", "[]", &[0, 1]),
            (
                SetIntersection,
                cadence,
                "[[3, 1, 2], [2, 3, 4]]",
                "[3,2]",
                &[0, 1],
            ),
            (SetIntersection, cadence, "[[1, 1], [1]]", "[1]", &[0, 1]),
            (SetIntersection, cadence, "[[1], []]", "[]", &[0, 1]),
            (SetIntersection, cadence, "[5, [1, 2], [2]]", "[2]", &[1, 2]),
            (ArrayAppend, cadence, "[[1, 2], [2]]", "[1,2,2]", &[0, 1]),
            (ArrayAppend, cadence, "[[], [1]]", "[1]", &[1]),
            (ArrayAppend, cadence, "[1, 2]", "1", &[0]),
        ];
        for (rule, key, values, value, from) in cases {
            let found = combined(*rule, *key, values);
            assert_eq!((&*found.0, &*found.1), (*value, *from), "{rule:?} {values}");
        }
    }

    #[test]
    fn every_rule_of_the_schema_is_of_a_combined_type() {
        fn rules(keys: schema::Keys, open: &mut Vec<schema::Keys>) -> bool {
            if open.iter().any(|one| one.same(keys)) {
                return false;
            }
            open.push(keys);
            let any = keys
                .into_iter()
                .any(|key| key.combine().is_some() || rules(key.subkeys(), open));
            open.pop();
            any
        }
        for item in schema::items().filter(|item| rules(item.keys(), &mut Vec::new())) {
            assert_eq!(item.apply(), Some(schema::Apply::Combined), "{item:?}");
        }
    }
}
