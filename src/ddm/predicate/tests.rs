//! Trees of any shape: printed and read, evaluated and evaluated naively.

use super::{Predicate, Truth, parse::follow, syntax::*};
use crate::plist::{Dictionary, Value};
use proptest::{collection::vec, prelude::*, sample::select};

mod naive;

pub(super) fn literal() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..12).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        select(&[0.5, -0.0, 2.0, 1e300, -1.5e-7][..]).prop_map(Value::from),
        any::<f64>()
            .prop_filter("finite", |real| real.is_finite())
            .prop_map(Value::from),
        text().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    select(
        &[
            "", "a", "b", "A", "ab", "á", "aba", "a*", "?b", "[ab]+", "a|ab", "(", "1",
        ][..],
    )
    .prop_map(str::to_owned)
}

fn path() -> impl Strategy<Value = Box<str>> {
    prop_oneof![
        4 => select(&["a", "b", "a.b", "list", "objects", "none"][..]).prop_map(Box::from),
        1 => r"[a-zA-Z0-9_=:/@$-]{1,4}(\.[a-zä@-]{1,3}){0,2}".prop_map(Box::from),
    ]
}

fn word() -> impl Strategy<Value = Box<str>> {
    prop_oneof![
        4 => select(&["a", "b", "name", "first", "SELF", "and", "x"][..]).prop_map(Box::from),
        1 => "[a-zA-Zä_][a-z0-9_]{0,4}".prop_map(Box::from),
    ]
}

fn leaf() -> impl Strategy<Value = Expression> {
    prop_oneof![
        4 => literal().prop_map(Expression::Literal),
        2 => path().prop_map(Expression::Status),
        2 => path().prop_map(Expression::Property),
        1 => path().prop_map(Expression::Key),
        1 => vec(word(), 1..3).prop_map(|words| Expression::Bare(words.join(".").into())),
        1 => Just(Expression::Itself),
        2 => select(&["x", "y"][..]).prop_map(|name| Expression::Variable(name.into())),
    ]
}

fn step(inner: impl Strategy<Value = Expression> + 'static) -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => word().prop_map(Step::Field),
        2 => path().prop_map(Step::Key),
        2 => select(Collection::ALL).prop_map(Step::Operator),
        1 => inner.prop_map(|index| Step::Index(Box::new(index))),
        1 => (0_i64..3).prop_map(|at| Step::Index(Box::new(Expression::Literal(at.into())))),
        2 => select(&[0, 1, 2][..]).prop_map(|which| match which {
            0 => Step::First,
            1 => Step::Last,
            _ => Step::Size,
        }),
    ]
}

fn signs() -> impl Strategy<Value = Vec<Sign>> {
    prop_oneof![
        vec(select(&[Sign::Plus, Sign::Minus][..]), 1..3),
        vec(select(&[Sign::Times, Sign::Over][..]), 1..3),
        vec(Just(Sign::Power), 1..2),
    ]
}

fn expression() -> impl Strategy<Value = Expression> {
    leaf().prop_recursive(3, 24, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Expression::Aggregate),
            (inner.clone(), vec(step(inner.clone()), 1..4))
                .prop_map(|(first, steps)| follow(first, steps)),
            inner
                .clone()
                .prop_map(|e| Expression::Negative(Box::new(e))),
            (inner.clone(), signs(), vec(inner.clone(), 2)).prop_map(|(first, signs, rest)| {
                let rest = signs.into_iter().zip(rest).collect();
                Expression::Arithmetic(Box::new(first), rest)
            }),
            (select(Function::ALL), vec(inner.clone(), 0..3))
                .prop_map(|(function, list)| Expression::Function(function, list)),
            (inner.clone(), select(&["x", "y"][..]), comparison(inner)).prop_map(
                |(collection, variable, predicate)| {
                    Expression::Subquery(Box::new(Subquery {
                        collection,
                        variable: variable.into(),
                        predicate,
                    }))
                }
            ),
        ]
    })
}

fn comparison(side: impl Strategy<Value = Expression> + Clone) -> impl Strategy<Value = Node> {
    let quantifiers = [
        Quantifier::One,
        Quantifier::One,
        Quantifier::Any,
        Quantifier::All,
        Quantifier::None,
    ];
    let options = any::<[bool; 4]>().prop_map(|[c, d, n, l]| Options {
        case_insensitive: c,
        diacritic_insensitive: d,
        normalized: n,
        locale_sensitive: l,
    });
    let parts = (
        select(quantifiers.to_vec()),
        side.clone(),
        select(Operator::ALL),
        options,
        side,
    );
    parts.prop_map(|(quantifier, left, operator, options, right)| {
        let options = match operator {
            Operator::Between => Options::default(),
            _ => options,
        };
        Node::Comparison(Box::new(Comparison {
            quantifier,
            left,
            operator,
            options,
            right,
        }))
    })
}

pub(super) fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Node::Constant),
        5 => comparison(expression().boxed()),
        4 => comparison(leaf().boxed()),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 2..4).prop_map(Node::All),
            vec(inner.clone(), 2..4).prop_map(Node::Any),
            inner.prop_map(|node| Node::Not(Box::new(node))),
        ]
    })
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..12).prop_map(Value::from),
        Just(Value::Real(0.5)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((select(&["a", "b", "name", "x"][..]), inner), 0..3)
                .prop_map(|pairs| Value::Dictionary(pairs.into_iter().collect())),
        ]
    })
}

pub(super) fn dictionary() -> impl Strategy<Value = Dictionary> {
    let objects = vec(
        vec((select(&["a", "b", "name"][..]), value()), 0..3)
            .prop_map(|pairs| Value::Dictionary(pairs.into_iter().collect())),
        0..4,
    );
    let list = vec((-3_i64..12).prop_map(Value::from), 0..4);
    (value(), value(), list, objects).prop_map(|(a, b, list, objects)| {
        Dictionary::from([
            ("a", a),
            ("b", b),
            ("list", Value::Array(list)),
            ("objects", Value::Array(objects)),
        ])
    })
}

/// A status of which everything is known that is there.
pub(super) struct Status(pub(super) Dictionary);

impl super::Facts for Status {
    fn status(&self, path: &str) -> super::Fact<'_> {
        let mut names = path.split('.');
        let first = names.next().and_then(|name| self.0.get(name));
        first
            .and_then(|first| names.try_fold(first, |value, name| value.get(name)))
            .into()
    }

    fn property(&self, _: &str) -> super::Fact<'_> {
        super::Fact::Unknown
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_printed_is_read(node in node()) {
        let predicate = Predicate(node);
        let text = predicate.to_string();
        let read = text.parse::<Predicate>();
        prop_assert_eq!(read.as_ref(), Ok(&predicate), "{}", text);
        prop_assert_eq!(format!("{predicate:?}"), format!("Predicate({text})"));
        let json = serde_json::to_string(&predicate).unwrap();
        prop_assert_eq!(serde_json::from_str::<Predicate>(&json).unwrap(), predicate);
    }

    #[test]
    fn any_text_is_refused_or_printed_and_read(text in r#"([@$#a-z().,'"\\ {}\[\]=<>!&|*/+0-9-]|@status\(a\)|SUBQUERY\(|\$x|AND|OR|NOT|ANY|==|'a'){0,12}"#) {
        match text.parse::<Predicate>() {
            Ok(predicate) => {
                let printed = predicate.to_string();
                prop_assert_eq!(printed.parse::<Predicate>(), Ok(predicate), "{}", printed);
            }
            Err(error) => {
                prop_assert!(error.offset() <= text.chars().count());
                let shown = error.pointing_at(&text);
                prop_assert_eq!(shown.lines().count(), 2);
            }
        }
    }

    #[test]
    fn evaluation_agrees_with_a_naive_one(
        node in node(),
        status in dictionary(),
        properties in dictionary(),
    ) {
        let expected = naive::evaluate(&node, &status, &properties);
        let facts = (Status(status), properties);
        let predicate = Predicate(node);
        prop_assert_eq!(predicate.evaluate(&facts), expected, "{}", predicate);
        // Less patience never makes it wrong.
        for steps in [0, 1, 5, 20, 100] {
            let hasty = predicate.evaluate_within(&facts, steps);
            prop_assert!(hasty == expected || hasty == Truth::Unknown, "{} in {}", predicate, steps);
        }
    }
}

#[test]
fn the_random_trees_reach_every_outcome() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (node, facts) = (node(), (dictionary(), dictionary()));
    let mut counts = [0; 3];
    for _ in 0..2000 {
        let node = node.new_tree(&mut runner).unwrap().current();
        let (status, properties) = facts.new_tree(&mut runner).unwrap().current();
        let truth = Predicate(node).evaluate(&(Status(status), properties));
        counts[truth as usize] += 1;
    }
    assert!(counts.iter().all(|&count| count > 150), "{counts:?}");
}

#[test]
fn the_deepest_predicate_fits_on_a_stack() {
    const LEVELS: usize = 60;
    let facts = Status(Dictionary::from([("a", vec![Value::from(1)])]));
    let subqueries = format!(
        "{}TRUEPREDICATE{}",
        "SUBQUERY(@status(a), $x, ".repeat(LEVELS),
        ").@count == 1".repeat(LEVELS)
    );
    let calls = format!("{}-1{} == 1", "abs(".repeat(LEVELS), ")".repeat(LEVELS));
    let sums = format!("{}1{} == 61", "1 + (".repeat(LEVELS), ")".repeat(LEVELS));
    let negations = format!("{}1 == 2", "NOT ".repeat(31));
    let lists = format!("{0}1{1} == {0}1{1}", "{".repeat(LEVELS), "}".repeat(LEVELS));
    for text in [subqueries, calls, sums, negations, lists] {
        let predicate: Predicate = text.parse().unwrap();
        assert_eq!(predicate.evaluate(&facts), Truth::True, "{text}");
        assert_eq!(predicate.to_string().parse(), Ok(predicate.clone()));
        drop(predicate);
    }
}
