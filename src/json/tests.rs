use super::*;
use crate::plist::{Data, Date, Dictionary, Uid, Value, testing};
use proptest::prelude::*;
use serde::{Deserialize, Serialize, de};
use std::{collections::BTreeMap, path::PathBuf};

/// Kind, path, offset and both texts.
fn fault<T: DeserializeOwned>(json: &str) -> (ErrorKind, String, usize, String) {
    let error = from_slice::<T>(json.as_bytes()).map(|_| ()).unwrap_err();
    assert!(error.is_peer_fault());
    (
        error.kind(),
        error.path().to_string(),
        error.offset().unwrap(),
        format!("{} / {}", error.expected_text(), error.found_text()),
    )
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Choice {
    Plain,
    One(u8),
    Two(u8, String),
    Named { x: Option<bool>, y: i64 },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Everything {
    text: String,
    letter: char,
    small: i8,
    wide: u64,
    widest: i128,
    real: f64,
    single: f32,
    yes: bool,
    date: Date,
    data: Data,
    uid: Uid,
    none: Option<u8>,
    some: Option<u8>,
    unit: (),
    choices: Vec<Choice>,
    map: BTreeMap<i32, u8>,
    value: Value,
}

#[test]
fn every_kind_of_field_is_written_as_serde_json_does_and_read_again() {
    let everything = Everything {
        text: "é\"\u{1}😀".into(),
        letter: 'ß',
        small: -128,
        wide: u64::MAX,
        widest: i64::MIN.into(),
        real: 1e300,
        single: 0.5,
        yes: true,
        date: "2026-11-24T13:10:00.5Z".parse().unwrap(),
        data: Data::from(b"\x00x"),
        uid: Uid::new(5),
        none: None,
        some: Some(1),
        unit: (),
        choices: vec![
            Choice::Plain,
            Choice::One(1),
            Choice::Two(2, "b".into()),
            Choice::Named { x: None, y: -1 },
        ],
        map: BTreeMap::from([(-1, 1), (2, 2)]),
        value: Dictionary::from([("N", Value::Null), ("R", 2.0.into())]).into(),
    };
    let text = to_string(&everything).unwrap();
    assert_eq!(text, serde_json::to_string(&everything).unwrap());
    assert_eq!(
        from_slice::<Everything>(text.as_bytes()).unwrap(),
        everything
    );
    assert_eq!(to_string(&[[1, 2], [3, 4]]).unwrap(), "[[1,2],[3,4]]");
    assert_eq!(to_string(&Vec::<u8>::new()).unwrap(), "[]");
}

#[test]
fn errors_of_the_grammar_say_where() {
    let case = |json| {
        let (kind, path, offset, texts) = fault::<Value>(json);
        (kind, path, offset, texts)
    };
    let syntax = ErrorKind::Syntax;
    assert_eq!(
        case(r#"{"A": [1, 2, }"#),
        (syntax, "A[2]".into(), 13, "value / ".into())
    );
    assert_eq!(case("[\n1,\n  é]").2, 7);
    assert_eq!(case(r#"{"A": [1, 2"#).0, ErrorKind::UnexpectedEnd);
    assert_eq!(case(r#"{"A": [1, 2"#).2, 11);
    assert_eq!(case("").0, ErrorKind::UnexpectedEnd);
    assert_eq!(
        case(" 1 1"),
        (ErrorKind::TrailingContent, "".into(), 3, " / ".into())
    );
    let huge = case(r#"{"A": 1e999}"#);
    assert_eq!((huge.0, &*huge.1), (ErrorKind::InvalidValue, "A"));
    assert_eq!(case(r#"{"A" 1}"#).0, syntax);
    assert_eq!(case(r#"{"A": {"B": "\ud800"}}"#).1, "A.B");
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Outer {
    #[serde(rename = "Items")]
    items: Vec<Inner>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Inner {
    a: u8,
    data: Option<Data>,
    choice: Option<Choice>,
    on: Option<bool>,
}

#[test]
fn errors_of_types_say_where_and_nothing_of_the_content() {
    let case = |inner: &str| {
        let json = format!(r#"{{"X": 1, "Items": [{inner}]}}"#);
        let (kind, path, _, texts) = fault::<Outer>(&json);
        assert!(!texts.contains("secret"), "{texts}");
        (kind, path, texts)
    };
    let wrong = ErrorKind::WrongType;
    assert_eq!(
        case(r#"{"a": "secret"}"#),
        (wrong, "Items[0].a".into(), "u8 / a string".into())
    );
    assert_eq!(
        case(r#"{"a": 1, "on": "secret"}"#),
        (wrong, "Items[0].on".into(), "a boolean / a string".into())
    );
    assert_eq!(
        case(r#"{"a": 1, "data": "secret!"}"#),
        (
            ErrorKind::InvalidValue,
            "Items[0].data".into(),
            "base64 / ".into()
        )
    );
    assert_eq!(
        case(r#"{"a": 256}"#),
        (
            ErrorKind::InvalidValue,
            "Items[0].a".into(),
            "u8 / an integer".into()
        )
    );
    assert_eq!(case("{}").0, ErrorKind::MissingKey);
    assert_eq!(case("{}").1, "Items[0].a");
    assert_eq!(case(r#"{"a": 1, "a": 1}"#).0, ErrorKind::DuplicateKey);
    assert_eq!(case(r#"{"a": 1, "b": 1}"#).0, ErrorKind::Refused);
    assert_eq!(case(r#"{"a": 1, "b": 1}"#).1, "Items[0].b");
    assert_eq!(
        case(r#"{"a": 1, "choice": {"Named": {"y": "secret"}}}"#).1,
        "Items[0].choice.Named.y"
    );
    assert_eq!(
        case(r#"{"a": 1, "choice": {"Two": [1, 2]}}"#).1,
        "Items[0].choice.Two[1]"
    );
    assert_eq!(case(r#"{"a": 1, "choice": 1}"#).1, "Items[0].choice");
    assert_eq!(fault::<BTreeMap<String, i128>>(r#"{"K": "secret"}"#).1, "K");
    assert_eq!(fault::<Outer>(r#"{"X": [[{"Y": }]]}"#).1, "X[0][0].Y");
    // The last byte of the value.
    assert_eq!(fault::<Outer>(r#"{"Items": 12}"#).2, 11);
    assert_eq!(
        fault::<Outer>("{\n\"é\": 1,\n\"Items\": [{\"a\": 1.5}]}").2,
        29
    );
}

#[test]
fn other_encodings_are_named() {
    let found = |bytes: &[u8]| {
        let error = from_slice::<Value>(bytes).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Format);
        (error.found_text().to_owned(), error.offset())
    };
    assert_eq!(
        found(b"\xEF\xBB\xBF{}"),
        ("a byte order mark".into(), Some(0))
    );
    for bytes in [
        &b"\xFF\xFE{\0}\0"[..],
        b"\xFE\xFF\0{\0}",
        b"{\0}\0",
        b"\0{\0}",
    ] {
        assert_eq!(found(bytes), ("UTF-16 or UTF-32".into(), Some(0)));
    }
    assert_eq!(found(b"[\"\xE9\"]"), ("".into(), Some(2)));
}

#[test]
fn limits_hold_for_every_type_and_for_what_is_ignored() {
    #[derive(Debug, Deserialize)]
    struct Nothing {}
    fn both(json: &str, limits: &Limits) -> [Option<ErrorKind>; 2] {
        let kind = |result: Result<()>| result.err().map(|error| error.kind());
        [
            kind(from_slice_with::<Value>(json.as_bytes(), limits).map(drop)),
            kind(from_slice_with::<Nothing>(json.as_bytes(), limits).map(drop)),
        ]
    }
    let taken = [None, None];
    let refused = [Some(ErrorKind::Limit); 2];
    let limits = Limits::default();
    let json = r#"{"A": [[["abcd"]]], "B": 1}"#;
    assert_eq!(both(json, &limits.input(json.len())), taken);
    assert_eq!(both(json, &limits.input(json.len() - 1)), refused);
    assert_eq!(both(json, &limits.depth(4)), taken);
    assert_eq!(both(json, &limits.depth(3)), refused);
    assert_eq!(both(json, &limits.nodes(6)), taken);
    assert_eq!(both(json, &limits.nodes(5)), refused);
    assert_eq!(both(json, &limits.text(4)), taken);
    assert_eq!(both(json, &limits.text(3)), refused);
    let siblings = r#"[[], [], {}, {"A": []}, "x", []]"#;
    assert_eq!(both(siblings, &limits.depth(3))[0], None);
    let many = format!("{{\"A\": [{}0]}}", "0,".repeat(10_000));
    assert_eq!(both(&many, &limits.expansion(16)), taken);
    assert_eq!(both(&many, &limits.expansion(8)), refused);
    let error = from_slice_with::<Value>(json.as_bytes(), &limits.depth(3)).unwrap_err();
    assert_eq!(
        (error.path().to_string().as_str(), error.offset()),
        ("A[0][0]", Some(8))
    );
}

#[test]
fn depth_ends_before_the_stack_does() {
    let run = || {
        let nest = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        let highest = Limits::default().depth(usize::MAX);
        assert!(from_slice_with::<Value>(nest(127).as_bytes(), &highest).is_ok());
        for levels in [128, 129, 100_000] {
            let error = from_slice_with::<Value>(nest(levels).as_bytes(), &highest).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Limit);
            let ignored = from_slice::<de::IgnoredAny>(nest(levels).as_bytes());
            assert_eq!(ignored.unwrap_err().kind(), ErrorKind::Limit);
        }
        assert!(from_slice::<Value>(nest(Limits::DEPTH).as_bytes()).is_ok());
        assert!(from_slice::<Value>(nest(Limits::DEPTH + 1).as_bytes()).is_err());
    };
    let small = std::thread::Builder::new().stack_size(512 << 10);
    small.spawn(run).unwrap().join().unwrap();
}

#[test]
fn reals_that_json_lacks_are_refused_with_their_path() {
    for real in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let value = Value::from(Dictionary::from([(
            "A",
            Value::Array(vec![1.into(), real.into()]),
        )]));
        let error = to_vec(&value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unwritable);
        assert_eq!(error.path().to_string(), "A[1]");
        assert!(to_string(&BTreeMap::from([("A", real as f32)])).is_err());
    }
}

#[test]
fn byte_types_are_base64() {
    struct Bytes(Vec<u8>);
    impl<'de> Deserialize<'de> for Bytes {
        fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct BytesVisitor;
            impl de::Visitor<'_> for BytesVisitor {
                type Value = Bytes;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("bytes")
                }

                fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Bytes, E> {
                    Ok(Bytes(bytes))
                }
            }
            deserializer.deserialize_bytes(BytesVisitor)
        }
    }
    assert_eq!(
        from_slice::<Bytes>(br#""eH\u0041=""#).map(|b| b.0),
        Ok(b"xp".to_vec())
    );
}

/// Every file whose verdict is firm, where the collection is there.
#[test]
fn the_collected_edge_cases_get_their_verdicts() {
    let folder = std::env::var_os("APPLE_MDM_CORPUS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"),
        PathBuf::from,
    );
    let Ok(manifest) = std::fs::read_to_string(folder.join("manifest.tsv")) else {
        use std::io::Write as _;
        let _ = writeln!(
            std::io::stderr(),
            "skipped: no corpus at {}",
            folder.display()
        );
        return;
    };
    let mut firm = 0;
    for line in manifest
        .lines()
        .filter(|line| line.starts_with("json-edge/"))
    {
        let fields: Vec<&str> = line.split('\t').collect();
        let bytes = std::fs::read(folder.join(fields[0])).unwrap();
        let read = from_slice::<Value>(&bytes);
        if fields[5] == "yes" {
            firm += 1;
            assert_eq!(
                read.is_ok(),
                fields[4] == "accept",
                "{}: {read:?}",
                fields[0]
            );
        }
        if let Ok(value) = read {
            let written = to_vec(&value).unwrap();
            assert_eq!(
                from_slice::<Value>(&written).unwrap(),
                value,
                "{}",
                fields[0]
            );
        }
    }
    assert!(firm > 100, "{firm}");
}

proptest! {
    #[test]
    fn values_are_written_as_serde_json_does(value in testing::plain_value()) {
        match to_string(&value) {
            Ok(text) => {
                prop_assert_eq!(&text, &serde_json::to_string(&value).unwrap());
                let again: Value = from_slice(text.as_bytes()).unwrap();
                prop_assert_eq!(to_string(&again).unwrap(), text);
            }
            Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Unwritable),
        }
    }

    #[test]
    fn no_input_brings_the_reader_down(bytes in ".{0,40}") {
        let _ = from_slice::<Value>(bytes.as_bytes());
        let _ = from_slice::<Everything>(bytes.as_bytes());
    }
}
