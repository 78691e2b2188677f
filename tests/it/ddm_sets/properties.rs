//! What holds of any content.

use super::{set, test};
use apple_mdm::{
    Message as _,
    checkin::DeclarationKind,
    ddm::{DeclarationSet, RawDeclaration, ServedDeclaration},
    json,
    plist::{Dictionary, Value},
};
use proptest::prelude::*;

/// Values of JSON, of few letters and numbers so that two are often alike.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..3).prop_map(Value::from),
        (-4i32..6).prop_map(|halves| Value::Real(f64::from(halves) / 2.0)),
        (0i64..3).prop_map(|n| Value::from((1i64 << 53) + n)),
        large_numbers(),
        "[ab\u{e9}\u{ff5e}\u{1f600}\"\\\\\n]{0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            dictionaries(inner).prop_map(Value::Dictionary),
        ]
    })
}

/// Of which some are equal, and some look so where doubles are printed short.
fn large_numbers() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::from(1u64 << 63)),
        Just(Value::Real(2f64.powi(63))),
        Just(Value::from(9_223_372_036_854_776_000u64)),
        Just(Value::Real(1e18)),
        Just(Value::from(1_000_000_000_000_000_000i64)),
        Just(Value::Real(1e20)),
    ]
}

fn dictionaries(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Dictionary> {
    prop::collection::vec(("[ab\u{ff5e}\u{1f600}]{0,2}", values), 0..4)
        .prop_map(|entries| entries.into_iter().collect())
}

fn payloads() -> impl Strategy<Value = Dictionary> {
    dictionaries(values())
}

/// Whether two values say the same in JSON: there is one sort of numbers.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Integer(a), Value::Real(b)) | (Value::Real(b), Value::Integer(a)) => {
            a.as_exact_real() == Some(*b)
        }
        (Value::Real(a), Value::Real(b)) => a == b,
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Dictionary(a), Value::Dictionary(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

/// Spells a value in a way that the seed decides.
fn spell(value: &Value, seed: &mut u64, out: &mut String) {
    let mut choose = |count: u64| {
        *seed = seed
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (*seed >> 33) % count
    };
    out.push_str(["", " ", "\n\t", "\r"][choose(4) as usize]);
    match value {
        Value::String(text) => spell_string(text, choose(2) == 1, out),
        Value::Real(real) => match choose(3) {
            0 => out.push_str(&format!("{real:?}")),
            1 => out.push_str(&format!("{real:e}")),
            _ => out.push_str(&format!("{}E-1", real * 10.0)),
        },
        Value::Integer(integer) if i128::from(*integer).abs() < 1 << 53 => match choose(3) {
            0 => out.push_str(&format!("{integer}.0")),
            1 => out.push_str(&format!("{integer}e+00")),
            _ => out.push_str(&integer.to_string()),
        },
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                spell(item, seed, out);
            }
            out.push(']');
        }
        Value::Dictionary(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            for at in (1..entries.len()).rev() {
                entries.swap(at, choose(at as u64 + 1) as usize);
            }
            let escaped = choose(2) == 1;
            out.push('{');
            for (at, (key, value)) in entries.into_iter().enumerate() {
                out.push_str(if at == 0 { "" } else { " , " });
                spell_string(key, escaped, out);
                out.push(':');
                spell(value, seed, out);
            }
            out.push('}');
        }
        plain => out.push_str(&json::to_string(plain).unwrap()),
    }
    out.push_str(["", "  "][(*seed >> 40) as usize % 2]);
}

fn spell_string(text: &str, escaped: bool, out: &mut String) {
    if !escaped {
        return out.push_str(&json::to_string(text).unwrap());
    }
    out.push('"');
    text.encode_utf16()
        .for_each(|unit| out.push_str(&format!("\\u{unit:04X}")));
    out.push('"');
}

fn declaration(payload: Dictionary) -> RawDeclaration {
    RawDeclaration::new("com.apple.configuration.thing", "a", payload)
}

proptest! {
    #[test]
    fn tokens_depend_on_what_is_said_not_on_how(payload in payloads(), mut seed in any::<u64>()) {
        let declaration = declaration(payload);
        let served = ServedDeclaration::new(&declaration).unwrap();
        let mut spelled = String::new();
        spell(&declaration.to_value().unwrap(), &mut seed, &mut spelled);
        let again = ServedDeclaration::new(spelled.as_str()).unwrap();
        prop_assert_eq!(again.server_token(), served.server_token(), "{}", spelled);
        prop_assert_eq!(again.json(), served.json());
    }

    #[test]
    fn tokens_change_with_any_content(a in payloads(), b in payloads()) {
        let same = same(&a.clone().into(), &b.clone().into());
        let serve = |payload| ServedDeclaration::new(declaration(payload)).unwrap();
        let (a, b) = (serve(a), serve(b));
        prop_assert_eq!(a.server_token() == b.server_token(), same);
        prop_assert_eq!(a.json() == b.json(), same);
        let tokens_same = set(&[a]).declarations_token() == set(&[b]).declarations_token();
        prop_assert_eq!(tokens_same, same);
    }

    #[test]
    fn what_is_served_is_what_was_given(payload in payloads()) {
        let given = declaration(payload);
        let served = ServedDeclaration::new(&given).unwrap();
        let raw = served.to_raw().unwrap();
        prop_assert!(same(
            &raw.payload.unwrap().into(),
            &given.payload.unwrap().into()
        ));
        prop_assert_eq!(raw.server_token.as_deref(), Some(served.server_token()));
    }

    #[test]
    fn order_does_not_matter(
        mut names in prop::collection::btree_set("[a-c]{1,3}", 0..12)
            .prop_map(Vec::from_iter).prop_shuffle()
    ) {
        let build = |names: &[String]| {
            set(&names.iter().map(|name| test(name, "x")).collect::<Vec<_>>())
        };
        let one = build(&names);
        names.sort();
        let other = build(&names);
        prop_assert_eq!(one.declarations_token(), other.declarations_token());
        prop_assert_eq!(one.declaration_items_json(), other.declaration_items_json());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn splitting_content_differently_never_collides(
        a in items(), b in items()
    ) {
        let build = |items: &Items| {
            let mut builder = DeclarationSet::builder();
            for ((kind, identifier), token) in items {
                let raw = RawDeclaration::new("t", identifier.as_str(), Dictionary::new());
                builder.add_as(DeclarationKind::ALL[*kind], raw.server_token(token)).unwrap();
            }
            builder.build().unwrap()
        };
        let (one, other) = (build(&a), build(&b));
        prop_assert_eq!(one.declarations_token() == other.declarations_token(), a == b);
        prop_assert_eq!(one.diff(&other).is_empty(), a == b);
        prop_assert_eq!(one.diff(&other).must_tell_device(), a != b);
    }
}

type Items = std::collections::BTreeMap<(usize, String), String>;

fn items() -> impl Strategy<Value = Items> {
    prop::collection::btree_map((0..2usize, "[a\u{0}]{1,2}"), "[a\u{0}]{1,2}", 0..3)
}
