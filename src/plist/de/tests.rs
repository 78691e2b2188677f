use super::*;
use crate::plist::{Data, Dictionary, Uid, Value, ValueSource, testing, testing::Repeats};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Counts what was taken as if each were one byte.
struct Counted<'a>(ValueSource<'a>, usize);

impl<'a> Source<'a> for Counted<'a> {
    type Mark = <ValueSource<'a> as Source<'a>>::Mark;

    fn offset(&self) -> Option<usize> {
        Some(self.1)
    }

    fn next(&mut self) -> Result<Token<'a>> {
        self.1 += 1;
        self.0.next()
    }

    fn more(&mut self) -> Result<bool> {
        self.0.more()
    }

    fn key(&mut self) -> Result<Option<Cow<'a, str>>> {
        let key = self.0.key()?;
        self.1 += usize::from(key.is_some());
        Ok(key)
    }

    fn skip(&mut self) -> Result<()> {
        self.1 += 1;
        self.0.skip()
    }

    fn mark(&self) -> Self::Mark {
        self.0.mark()
    }

    fn rewind(&mut self, mark: Self::Mark) {
        self.0.rewind(mark);
    }

    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.0.charge(bytes)
    }

    fn finish(&mut self) -> Result<()> {
        self.0.finish()
    }
}

fn from<'a, T: Deserialize<'a>>(value: &'a Value) -> Result<T> {
    read(&mut Counted(ValueSource::new(value), 0))
}

fn from_text<'a, T: Deserialize<'a>>(value: &'a Value) -> Result<T> {
    read(&mut ValueSource::<true>::new(value))
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Dictionary::from(entries).into()
}

/// Kind, path, offset, expected and found.
fn fault<T: de::DeserializeOwned>(value: &Value) -> (ErrorKind, String, usize, String) {
    let error = from::<T>(value).map(|_| ()).unwrap_err();
    let texts = format!("{} / {}", error.expected_text(), error.found_text());
    (
        error.kind(),
        error.path().to_string(),
        error.offset().unwrap(),
        texts,
    )
}

#[derive(Debug, PartialEq, Deserialize)]
enum Choice {
    Plain,
    One(u8),
    Two(u8, String),
    Named { x: Option<bool>, y: i64 },
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapper(u16);

#[derive(Debug, PartialEq, Deserialize)]
struct Empty;

#[derive(Debug, PartialEq, Deserialize)]
struct Everything<'a> {
    text: &'a str,
    owned: String,
    letter: char,
    bytes: &'a [u8],
    small: i8,
    wide: u64,
    widest: i128,
    real: f64,
    single: f32,
    yes: bool,
    date: Date,
    uid: Uid,
    data: Data,
    some: Option<Wrapper>,
    none: Option<String>,
    empty: Empty,
    list: Vec<Choice>,
    pair: (u8, String),
    map: BTreeMap<i32, u8>,
    #[serde(rename = "Any Name")]
    any: Value,
}

fn everything() -> Value {
    let date = Date::from_seconds_since_2001(0.1).unwrap();
    dictionary([
        ("text", "borrowed".into()),
        ("owned", "é".into()),
        ("letter", "ß".into()),
        ("bytes", Data::from(b"\x00\xFF").into()),
        ("ignored", Value::Array(vec![dictionary([("x", 1.into())])])),
        ("small", (-128).into()),
        ("wide", u64::MAX.into()),
        ("widest", u64::MAX.into()),
        ("real", 1.5.into()),
        ("single", 2.into()),
        ("yes", true.into()),
        ("date", date.into()),
        ("uid", Uid::new(7).into()),
        ("data", Data::from(b"x").into()),
        ("some", 9.into()),
        ("empty", "".into()),
        (
            "list",
            Value::Array(vec![
                "Plain".into(),
                dictionary([("Plain", "".into())]),
                dictionary([("One", 1.into())]),
                dictionary([("Two", Value::Array(vec![2.into(), "b".into()]))]),
                dictionary([("Named", dictionary([("y", (-1).into())]))]),
            ]),
        ),
        ("pair", Value::Array(vec![1.into(), "a".into()])),
        ("map", dictionary([("-1", 1.into()), ("2", 2.into())])),
        (
            "Any Name",
            Value::Array(vec![date.into(), Uid::new(1).into()]),
        ),
    ])
}

#[test]
fn every_kind_of_field_is_read() {
    let value = everything();
    let read: Everything<'_> = from(&value).unwrap();
    let date = Date::from_seconds_since_2001(0.1).unwrap();
    assert_eq!(
        read,
        Everything {
            text: "borrowed",
            owned: "é".into(),
            letter: 'ß',
            bytes: b"\x00\xFF",
            small: -128,
            wide: u64::MAX,
            widest: u64::MAX.into(),
            real: 1.5,
            single: 2.0,
            yes: true,
            date,
            uid: Uid::new(7),
            data: Data::from(b"x"),
            some: Some(Wrapper(9)),
            none: None,
            empty: Empty,
            list: vec![
                Choice::Plain,
                Choice::Plain,
                Choice::One(1),
                Choice::Two(2, "b".into()),
                Choice::Named { x: None, y: -1 },
            ],
            pair: (1, "a".into()),
            map: BTreeMap::from([(-1, 1), (2, 2)]),
            any: Value::Array(vec![date.into(), Uid::new(1).into()]),
        }
    );
}

#[test]
fn what_comes_close_is_taken() {
    assert_eq!(from::<u8>(&3.0.into()), Ok(3));
    assert_eq!(from::<f64>(&3.into()), Ok(3.0));
    assert_eq!(from::<bool>(&1.into()), Ok(true));
    assert_eq!(from::<bool>(&0.into()), Ok(false));
    assert_eq!(from::<u128>(&u64::MAX.into()), Ok(u64::MAX.into()));
    assert_eq!(from::<Option<u8>>(&Value::Null), Ok(None));
    assert_eq!(from::<()>(&Value::Null), Ok(()));
    let date: Date = "2026-11-24T13:10:00Z".parse().unwrap();
    assert_eq!(from::<String>(&date.into()), Ok(date.to_string()));
    assert_eq!(
        from::<Option<de::IgnoredAny>>(&everything()),
        Ok(Some(de::IgnoredAny))
    );
    assert_eq!(
        from::<Option<de::IgnoredAny>>(&Value::Array(vec![everything()])),
        Ok(Some(de::IgnoredAny))
    );
}

#[test]
fn what_does_not_is_refused_by_type_names() {
    type Fault = fn(&Value) -> (ErrorKind, String, usize, String);
    let cases: [(Fault, Value, &str); 13] = [
        (fault::<bool>, 2.into(), "a boolean / an integer"),
        (fault::<bool>, "true".into(), "a boolean / a string"),
        (fault::<u8>, 1.5.into(), "an integer / a real"),
        (fault::<u8>, "1".into(), "an integer / a string"),
        (fault::<f64>, u64::MAX.into(), "a real / an integer"),
        (fault::<f64>, true.into(), "a real / a boolean"),
        (fault::<String>, 1.into(), "a string / an integer"),
        (fault::<Data>, "eA==".into(), "data / a string"),
        (
            fault::<Date>,
            "2026-11-24T13:10:00Z".into(),
            "a date / a string",
        ),
        (fault::<Uid>, 1.into(), "a UID / an integer"),
        (fault::<Vec<u8>>, dictionary([]), "an array / a dictionary"),
        (fault::<Wrapper>, Value::Null, "an integer / null"),
        (
            fault::<BTreeMap<String, u8>>,
            "".into(),
            "a dictionary / a string",
        ),
    ];
    for (fault, value, texts) in cases {
        let expected = (ErrorKind::WrongType, String::new(), 1, texts.to_owned());
        assert_eq!(fault(&value), expected, "{value:?}");
    }
    let (kind, _, _, texts) = fault::<u8>(&256.into());
    assert_eq!(
        (kind, &*texts),
        (ErrorKind::InvalidValue, "u8 / an integer")
    );
    assert_eq!(fault::<Empty>(&"x".into()).0, ErrorKind::WrongType);
    assert_eq!(fault::<Choice>(&1.into()).0, ErrorKind::WrongType);
    let error = from::<Everything<'_>>(&Value::Null).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongType);
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Outer {
    #[serde(rename = "Items")]
    items: Vec<Inner>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Inner {
    a: u8,
    choice: Option<Choice>,
}

#[test]
fn errors_say_where() {
    let outer = |inner: Value| dictionary([("Items", Value::Array(vec![1.into(), inner]))]);
    // Taken so far: the root, "Items", the array, and its first item.
    let (kind, path, offset, _) = fault::<Outer>(&outer(1.into()));
    assert_eq!(
        (kind, &*path, offset),
        (ErrorKind::WrongType, "Items[0]", 4)
    );

    let nest = |inner: Value| dictionary([("Items", Value::Array(vec![inner]))]);
    let case = |entries: Value| {
        let (kind, path, offset, _) = fault::<Outer>(&nest(entries));
        (kind, path, offset)
    };
    assert_eq!(
        case(dictionary([("b", 1.into())])),
        (ErrorKind::MissingKey, "Items[0].a".into(), 4)
    );
    assert_eq!(
        case(dictionary([("b", 1.into()), ("a", "x".into())])),
        (ErrorKind::WrongType, "Items[0].a".into(), 8)
    );
    let chosen = |choice: Value| case(dictionary([("a", 1.into()), ("choice", choice)]));
    assert_eq!(
        chosen(dictionary([("Named", dictionary([("y", "".into())]))])),
        (ErrorKind::WrongType, "Items[0].choice.Named.y".into(), 12)
    );
    assert_eq!(
        chosen(dictionary([(
            "Two",
            Value::Array(vec![1.into(), 2.into()])
        )])),
        (ErrorKind::WrongType, "Items[0].choice.Two[1]".into(), 12)
    );
    assert_eq!(
        chosen(dictionary([("Three", 1.into())])),
        (ErrorKind::Refused, "Items[0].choice.Three".into(), 9)
    );
    for wrong in [
        dictionary([]),
        dictionary([("One", 1.into()), ("Plain", "".into())]),
        "One".into(),
        "Two".into(),
        "Named".into(),
    ] {
        let (kind, path, _) = chosen(wrong);
        assert_eq!((kind, &*path), (ErrorKind::WrongType, "Items[0].choice"));
    }
}

#[test]
fn nothing_may_be_left() {
    let three = Value::Array(vec![1.into(), 2.into(), 3.into()]);
    let (kind, path, _, texts) = fault::<(u8, u8)>(&three);
    assert_eq!((kind, &*path), (ErrorKind::WrongType, ""));
    assert_eq!(texts, "an array of 2 items / a longer one");
    assert_eq!(from::<(u8, u8, u8)>(&three), Ok((1, 2, 3)));
    assert!(from::<(u8, u8, u8, u8)>(&three).is_err());

    struct First;
    impl<'de> Visitor<'de> for First {
        type Value = Self;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("one entry")
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
            map.next_entry::<String, u8>().map(|_| self)
        }
    }
    impl<'de> Deserialize<'de> for First {
        fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_map(First)
        }
    }
    assert!(from::<First>(&dictionary([("A", 1.into())])).is_ok());
    let two = dictionary([("A", 1.into()), ("B", 2.into())]);
    assert_eq!(fault::<First>(&two).1, "B");
}

#[test]
fn repeated_keys_are_refused() {
    type Maps = Vec<BTreeMap<String, u8>>;
    let keys: Vec<String> = (0..60).map(|n| n.to_string()).collect();
    for count in [1, 24, 25, 60] {
        let mut keys: Vec<&'static str> = keys
            .iter()
            .take(count)
            .map(|key| &*Box::leak(key.clone().into_boxed_str()))
            .collect();
        assert!(read::<Maps, _>(&mut Repeats::new(&keys)).is_ok());
        keys.push("0");
        for error in [
            read::<Maps, _>(&mut Repeats::new(&keys)).unwrap_err(),
            read::<Value, _>(&mut Repeats::new(&keys)).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::DuplicateKey);
            assert_eq!(error.path().to_string(), "[0].0");
            assert_eq!(error.offset(), Some(keys.len() * 10));
        }
    }
    let error = read::<Vec<Inner>, _>(&mut Repeats::new(&["x", "a", "a"])).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DuplicateKey);
    assert_eq!(error.path().to_string(), "[0].a");
    assert_eq!(error.offset(), Some(30));
}

#[test]
fn in_textual_formats_strings_are_dates_and_data() {
    let text = "2026-11-24T13:10:00.5Z";
    assert_eq!(from_text::<Date>(&text.into()), Ok(text.parse().unwrap()));
    assert_eq!(from_text::<Data>(&"eA==".into()), Ok(Data::from(b"x")));
    assert_eq!(from_text::<Uid>(&3.into()), Ok(Uid::new(3)));
    for error in [
        from_text::<Date>(&"24 November".into()).unwrap_err(),
        from_text::<Data>(&"?".into()).unwrap_err(),
        from_text::<Uid>(&(-1).into()).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidValue);
    }
}

#[test]
fn uids_are_read_as_xml_writes_them() {
    let archived = |entries: &[(&str, Value)]| {
        let entries: Dictionary = entries.iter().cloned().collect();
        from::<Uid>(&entries.into()).map_err(|error| error.kind())
    };
    let uid = ("CF$UID", Value::from(3));
    let wrong = Err(ErrorKind::WrongType);
    assert_eq!(archived(std::slice::from_ref(&uid)), Ok(Uid::new(3)));
    assert_eq!(archived(&[]), wrong);
    assert_eq!(archived(&[uid.clone(), ("A", 1.into())]), wrong);
    assert_eq!(archived(&[("A", 1.into()), uid]), wrong);
    assert_eq!(archived(&[("CF$UID", (-3).into())]), wrong);
    assert_eq!(archived(&[("CF$UID", "3".into())]), wrong);
}

#[test]
fn the_deepest_value_fits_a_small_stack() {
    let deep = (0..128).fold(Value::from(1), |inner, level| match level % 2 {
        0 => Value::Array(vec![inner]),
        _ => dictionary([("K", inner)]),
    });
    let read = move || assert!(from::<Value>(&deep).unwrap() == deep);
    let small = std::thread::Builder::new().stack_size(512 << 10);
    small.spawn(read).unwrap().join().unwrap();
}

#[test]
fn buffered_dates_and_data_are_read() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Flat {
        #[serde(flatten)]
        inner: Typed,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Typed {
        date: Date,
        data: Data,
        uid: Uid,
        integer: Integer,
    }
    let date: Date = "2026-11-24T13:10:00.5Z".parse().unwrap();
    let typed = Typed {
        date,
        data: Data::from(b"x"),
        uid: Uid::new(u64::MAX),
        integer: (-1).into(),
    };
    let value = dictionary([
        ("date", date.into()),
        ("data", typed.data.clone().into()),
        ("uid", typed.uid.into()),
        ("integer", typed.integer.into()),
    ]);
    assert_eq!(from(&value), Ok(Flat { inner: typed }));
}

proptest! {
    #[test]
    fn every_value_is_read_as_it_is(value in testing::plain_value()) {
        prop_assert_eq!(&from::<Value>(&value).unwrap(), &value);
        prop_assert_eq!(&from_text::<Value>(&value).unwrap(), &value);
        // The other crate's types ask as it asks.
        let theirs: plist::Value = from(&value).unwrap();
        prop_assert_eq!(Value::try_from(theirs).unwrap(), value);
    }
}
