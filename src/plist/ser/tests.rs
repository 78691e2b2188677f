use super::*;
use crate::plist::{Data, Dictionary, Value, ValueSink, ValueSource, de, testing};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value> {
    let mut sink = ValueSink::default();
    value.serialize(Serializer::new(&mut sink))?;
    sink.finish()
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Dictionary::from(entries).into()
}

fn refusal<T: Serialize + ?Sized>(value: &T) -> String {
    let error = to_value(value).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unwritable);
    assert!(!error.is_peer_fault());
    error.path().to_string()
}

#[derive(Serialize, Deserialize, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    Plain,
    One(u8),
    Two(u8, String),
    Named { x: Option<bool>, y: i64 },
}

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Unit;

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Everything {
    text: String,
    letter: char,
    small: i8,
    wide: u64,
    widest: u128,
    least: i128,
    real: f64,
    single: f32,
    yes: bool,
    date: Date,
    uid: Uid,
    data: Data,
    some: Option<u8>,
    none: Option<u8>,
    unit: Unit,
    choices: Vec<Choice>,
    pair: (u8, String),
    map: BTreeMap<i32, Option<u8>>,
}

fn everything() -> Everything {
    Everything {
        text: "é".into(),
        letter: 'ß',
        small: -128,
        wide: u64::MAX,
        widest: u64::MAX.into(),
        least: i64::MIN.into(),
        real: 1.5,
        single: 0.5,
        yes: true,
        date: Date::from_seconds_since_2001(0.1).unwrap(),
        uid: Uid::new(7),
        data: Data::from(b"x"),
        some: Some(1),
        none: None,
        unit: Unit,
        choices: vec![
            Choice::Plain,
            Choice::One(1),
            Choice::Two(2, "b".into()),
            Choice::Named { x: None, y: -1 },
        ],
        pair: (1, "a".into()),
        map: BTreeMap::from([(-1, Some(1)), (2, Some(2))]),
    }
}

#[test]
fn every_kind_of_field_is_written_and_read_again() {
    let value = to_value(&everything()).unwrap();
    assert_eq!(value.get("none"), None);
    assert_eq!(value.get("unit"), Some(&"".into()));
    assert_eq!(value.get("widest"), Some(&u64::MAX.into()));
    assert_eq!(value.get("uid"), Some(&Uid::new(7).into()));
    assert_eq!(
        value.get("map"),
        Some(&dictionary([("-1", 1.into()), ("2", 2.into())]))
    );
    assert_eq!(
        value.get("choices").and_then(Value::as_array),
        Some(&vec![
            "Plain".into(),
            dictionary([("One", 1.into())]),
            dictionary([("Two", Value::Array(vec![2.into(), "b".into()]))]),
            dictionary([("Named", dictionary([("y", (-1).into())]))]),
        ])
    );
    let again: Everything = de::read(&mut ValueSource::<false>::new(&value)).unwrap();
    assert_eq!(again, everything());
}

#[test]
fn the_other_crate_writes_the_same() {
    let mut everything = everything();
    // What it has no way to write.
    everything.widest = 0;
    everything.some = None;
    everything.map.clear();
    #[derive(Serialize)]
    struct Without<'a> {
        text: &'a str,
        date: Date,
        uid: Uid,
        data: &'a Data,
        none: Option<u8>,
        unit: Unit,
        choices: &'a [Choice],
        their_date: plist::Date,
        their_uid: plist::Uid,
        their_value: plist::Value,
    }
    let date = "2026-11-24T13:10:00Z".parse::<Date>().unwrap();
    let without = Without {
        text: &everything.text,
        date,
        uid: everything.uid,
        data: &everything.data,
        none: None,
        unit: Unit,
        choices: &everything.choices,
        their_date: date.into(),
        their_uid: plist::Uid::new(3),
        their_value: plist::Value::Data(vec![1]),
    };
    let theirs = plist::to_value(&without).unwrap();
    assert_eq!(
        to_value(&without).unwrap(),
        Value::try_from(theirs).unwrap()
    );
}

#[test]
fn what_is_absent_is_left_out() {
    let map = BTreeMap::from([("A", None), ("B", Some(1)), ("C", None)]);
    assert_eq!(to_value(&map).unwrap(), dictionary([("B", 1.into())]));
    let units = BTreeMap::from([("A", ())]);
    assert_eq!(to_value(&units).unwrap(), dictionary([]));
    // Null on purpose is for the writer to decide on.
    let null = dictionary([("A", Value::Null)]);
    assert_eq!(to_value(&null).unwrap(), null);
}

#[test]
fn what_property_lists_cannot_hold_is_refused_with_its_path() {
    let under = |value| BTreeMap::from([("K", vec![value])]);
    assert_eq!(refusal(&under(None::<u8>)), "K[0]");
    assert_eq!(refusal(&()), "");
    assert_eq!(refusal(&BTreeMap::from([("K", u128::MAX)])), "K");
    assert_eq!(
        refusal(&BTreeMap::from([("K", i128::from(i64::MIN) - 1)])),
        "K"
    );
    assert_eq!(refusal(&vec![BTreeMap::from([(true, 1)])]), "[0]");
    assert_eq!(refusal(&BTreeMap::from([(vec![1], 1)])), "");
    assert_eq!(refusal(&BTreeMap::from([(Choice::One(1), 1)])), "");

    #[derive(Serialize)]
    enum Holder {
        New(Option<u8>),
        Tuple(u8, u128),
        Struct { x: (u128,) },
    }
    assert_eq!(refusal(&Holder::New(None)), "New");
    assert_eq!(refusal(&Holder::Tuple(1, u128::MAX)), "Tuple[1]");
    assert_eq!(refusal(&Holder::Struct { x: (u128::MAX,) }), "Struct.x[0]");

    #[derive(Serialize)]
    #[serde(rename = "PLIST-DATE")]
    struct FakeDate<T>(T);
    assert_eq!(refusal(&vec![FakeDate("yesterday")]), "[0]");
    assert_eq!(refusal(&vec![FakeDate(f64::NAN)]), "[0]");
    assert_eq!(refusal(&vec![FakeDate(1)]), "[0]");
    assert_eq!(refusal(&vec![FakeDate(true)]), "[0]");
    #[derive(Serialize)]
    #[serde(rename = "PLIST-UID")]
    struct FakeUid(i32);
    assert_eq!(refusal(&vec![FakeUid(-1)]), "[0]");
}

#[test]
fn failures_of_the_caller_are_told_apart() {
    struct Fails;
    impl Serialize for Fails {
        fn serialize<S: ser::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(ser::Error::custom("no"))
        }
    }
    let error = to_value(&BTreeMap::from([("K", [Fails])])).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.path().to_string(), "K[0]");
}

#[test]
fn depth_ends_before_the_stack_does() {
    struct Nest(usize, bool);
    impl Serialize for Nest {
        fn serialize<S: ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.0 {
                0 => serializer.serialize_bool(true),
                n if self.1 => serializer.collect_seq([Self(n - 1, true)]),
                n => serializer.serialize_newtype_variant("", 0, "V", &Self(n - 1, false)),
            }
        }
    }
    for array in [true, false] {
        assert!(to_value(&Nest(Limits::DEPTH_CEILING, array)).is_ok());
        let error = to_value(&Nest(usize::MAX, array)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unwritable);
        assert_eq!(error.path().segments().len(), Limits::DEPTH_CEILING);
        // To a sink that would go on.
        let error = crate::json::to_vec(&Nest(usize::MAX, array)).unwrap_err();
        assert_eq!(error.path().segments().len(), Limits::DEPTH_CEILING);
    }
}

proptest! {
    #[test]
    fn every_value_is_written_as_it_is(value in testing::plain_value()) {
        prop_assert_eq!(to_value(&value).unwrap(), value.clone());
        let theirs = plist::Value::try_from(value.clone()).unwrap();
        prop_assert_eq!(to_value(&theirs).unwrap(), value);
    }
}
