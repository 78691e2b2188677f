//! Canonical JSON, against what RFC 8785 publishes, and one way to it against the other.

use super::*;
use crate::plist::{Data, Date, Dictionary, Limits, Uid, Value};

fn canonical(value: impl Into<Value>) -> String {
    String::from_utf8(canonical_json(&value.into()).unwrap()).unwrap()
}

fn of_json(json: &str) -> String {
    canonical(crate::json::from_slice::<Value>(json.as_bytes()).unwrap())
}

/// RFC 8785, appendix B.
#[test]
fn numbers_are_those_of_the_rfc() {
    for (bits, text) in [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] {
        assert_eq!(canonical(f64::from_bits(bits)), text);
    }
    for bits in [0x7fff_ffff_ffff_ffff, 0x7ff0_0000_0000_0000] {
        let error = canonical_json(&Value::Real(f64::from_bits(bits))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unwritable);
    }
}

/// RFC 8785, sections 3.2.2 and 3.2.3.
#[test]
fn samples_are_those_of_the_rfc() {
    assert_eq!(
        of_json(
            r#"{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                "literals": [null, true, false]}"#
        ),
        r#"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    );
    assert_eq!(
        of_json(
            r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return",
                "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
                "\u00f6": "Latin Small Letter O With Diaeresis"}"#
        ),
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
         \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
         \"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    );
}

/// The test data that the RFC's appendix F refers to.
#[test]
fn structures_are_sorted_at_every_level() {
    assert_eq!(
        of_json(
            r#"{"1": {"f": {"f": "hi", "F": 5}, "\n": 56.0}, "10": {}, "": "empty", "a": {},
                "111": [{"e": "yes", "E": "no"}], "A": {}}"#
        ),
        r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#
    );
    assert_eq!(
        of_json(r#"[56, {"d": true, "10": null, "1": []}]"#),
        r#"[56,{"1":[],"10":null,"d":true}]"#
    );
}

#[test]
fn control_characters_are_escaped_as_the_rfc_says() {
    let text: String = (0..0x20).map(char::from).chain(['\u{7f}']).collect();
    assert_eq!(
        canonical(text),
        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\
         \\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\
         \\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\u{7f}\""
    );
}

#[test]
fn integers_are_exact_where_doubles_are_not() {
    assert_eq!(canonical((1i64 << 53) + 1), "9007199254740993");
    assert_eq!(canonical(i64::MIN), "-9223372036854775808");
    assert_eq!(canonical(u64::MAX), "18446744073709551615");
    assert_eq!(of_json("9007199254740993"), "9007199254740993");
    assert_eq!(of_json("[1, 1.0, 1e0, 10e-1]"), "[1,1,1,1]");
}

#[test]
fn what_json_has_no_type_for_is_text() {
    assert_eq!(canonical(Data::from(&[1, 2, 3][..])), r#""AQID""#);
    assert_eq!(canonical(Date::EPOCH), r#""2001-01-01T00:00:00Z""#);
    assert_eq!(canonical(Uid::new(7)), "7");
}

#[test]
fn no_value_is_too_deep_for_the_stack() {
    let nested = |levels| (0..levels).fold(Value::Null, |value, _| Value::Array(vec![value]));
    assert!(canonical_json(&nested(128)).is_ok());
    let dictionaries = (0..129).fold(Value::Null, |value, _| {
        Dictionary::from_iter([("a", value)]).into()
    });
    for value in [nested(129), dictionaries] {
        let error = canonical_json(&value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unwritable);
    }
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    struct Twice;
    impl Serialize for Twice {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map([("b", 1), ("a", 2), ("b", 3)])
        }
    }
    let error = canonical_json(&Twice).unwrap_err();
    assert_eq!(error.path().to_string(), "b");
}

#[test]
fn members_of_the_root_come_and_go() {
    for (json, without, with) in [
        (r#"{"a":1}"#, r#"{"a":1}"#, r#"{"a":1,"m":"x"}"#),
        (r#"{"m":{"n":2}}"#, "{}", ""),
        (
            r#"{"z":[{"m":0}],"m":1}"#,
            r#"{"z":[{"m":0}]}"#,
            r#"{"m":"x","z":[{"m":0}]}"#,
        ),
        (
            r#"{"z":0,"m":1,"a":2}"#,
            r#"{"a":2,"z":0}"#,
            r#"{"a":2,"m":"x","z":0}"#,
        ),
    ] {
        let value: Value = crate::json::from_slice(json.as_bytes()).unwrap();
        let mut canonical = Canonical::default();
        value
            .serialize(Serializer::textual(&mut CanonicalSink::new(&mut canonical)))
            .unwrap();
        canonical.remove("m");
        assert_eq!(canonical.value("m"), None);
        assert_eq!(canonical.as_bytes(), without.as_bytes());
        if !with.is_empty() {
            canonical.insert("m", b"x");
            assert_eq!(canonical.as_bytes(), with.as_bytes());
            assert_eq!(canonical.value("m"), Some(&b"\"x\""[..]));
            assert!(
                canonical
                    .value("z")
                    .is_none_or(|z| b"[{\"m\":0}] 0".windows(z.len()).any(|w| w == z))
            );
        }
    }
}

/// Numbers are spelled alike if they are equal, and only then.
#[test]
fn whole_reals_and_integers_are_one_sort_of_number() {
    for (json, text) in [
        ("1e18", "1000000000000000000"),
        ("1000000000000000000", "1000000000000000000"),
        ("1000000000000000001", "1000000000000000001"),
        ("9007199254740992.0", "9007199254740992"),
        ("9007199254740993.0", "9007199254740992"),
        // ECMAScript prints this as 9223372036854776000, which is an integer
        // of its own.
        ("9223372036854775808.0", "9223372036854775808"),
        ("9223372036854775808", "9223372036854775808"),
        ("9223372036854776000", "9223372036854776000"),
        ("-9223372036854775808.0", "-9223372036854775808"),
        ("1.8446744073709550e19", "18446744073709549568"),
        // What reads JSON takes a larger integer for a real.
        ("18446744073709552000", "18446744073709552000"),
        ("-9223372036854775809.0", "-9223372036854775808"),
        ("-9223372036854777856.0", "-9223372036854778000"),
        ("-0", "0"),
        ("-0.0", "0"),
        ("1E-400", "0"),
    ] {
        assert_eq!(of_json(json), text, "{json}");
        let mut short = Canonical::default();
        if text::canonicalize(&format!("{{\"a\":{json}}}"), &mut short).is_some() {
            assert_eq!(short.value("a"), Some(text.as_bytes()), "{json}");
        }
        // What was written is read as the same, and stays.
        assert_eq!(of_json(text), text);
    }
}

#[test]
fn integers_of_any_length_keep_their_digits_on_the_short_way() {
    for (json, text) in [
        ("18446744073709551616", "18446744073709551616"),
        ("-9223372036854775809", "-9223372036854775809"),
        ("999999999999999999999", "999999999999999999999"),
        ("1000000000000000000000", "1e+21"),
        ("-1230000000000000000000000", "-1.23e+24"),
        ("1230000000000000000000001", "1230000000000000000000001"),
        ("1000000000000000000000000000000", "1e+30"),
        (
            "1000000000000000019884624838656",
            "1000000000000000019884624838656",
        ),
    ] {
        let short = shortened(&format!("{{\"a\":{json}}}"));
        assert_eq!(short, Some(format!("{{\"a\":{text}}}")));
    }
    assert_eq!(of_json("18446744073709551616"), "18446744073709552000");
}

fn shortened(text: &str) -> Option<String> {
    let mut canonical = Canonical::default();
    text::canonicalize(text, &mut canonical)?;
    Some(String::from_utf8(canonical.into_bytes()).unwrap())
}

#[test]
fn usual_text_goes_the_short_way() {
    for (text, canonical) in [
        ("{}", "{}"),
        (" {\t}\r\n", "{}"),
        (
            r#"{"a":[],"b":{"c":[1,-2,{}]}}"#,
            r#"{"a":[],"b":{"c":[1,-2,{}]}}"#,
        ),
        (
            r#"{ "b" : { "d" : 1 , "c" : [ true , { "f" : null, "e" : "x" } ] } , "a" : false }"#,
            r#"{"a":false,"b":{"c":[true,{"e":"x","f":null}],"d":1}}"#,
        ),
        (
            r#"{"s":"long enough to be read by eight \u00e9\/\"\\\n é","t":1.50,"r":-1e2}"#,
            r#"{"r":-100,"s":"long enough to be read by eight é/\"\\\n é","t":1.5}"#,
        ),
        (r#"{"n":123456789012345678}"#, r#"{"n":123456789012345678}"#),
    ] {
        assert_eq!(shortened(text).as_deref(), Some(canonical), "{text}");
        assert_eq!(of_json(text), canonical);
    }
}

#[test]
fn unusual_text_goes_the_other_way() {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(40), "]".repeat(40));
    let many = format!("{{\"a\":[{}0]}}", "0,".repeat(Limits::NODES));
    for text in [
        "",
        " ",
        "{",
        "}",
        "[]",
        "1",
        "\"\"",
        "{}x",
        "{},",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"b\":1,\"a\":2,\"b\":3}",
        "{\"\\u0061\":1}",
        "{\"\u{e9}\":1}",
        &format!("{{\"a\":1{}}}", "0".repeat(400)),
        "{\"a\":01}",
        "{\"a\":-}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":1e}",
        "{\"a\":1e400}",
        "{\"a\":+1}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":truex}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"}",
        "{\"a\":\"\\\"}",
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[1}",
        "\u{feff}{}",
        "{\u{a0}}",
        "{\"a\":\"0123456\u{1}89\"}",
        &deep,
        &many,
    ] {
        assert!(
            shortened(text).is_none(),
            "{}",
            text.get(..50).unwrap_or(text)
        );
    }
}

mod properties {
    use super::{exact::large_integer, of_json, shortened};
    use crate::plist::Value;
    use proptest::prelude::*;

    fn spaced(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
        ("[ \n\t\r]?", text, " ?").prop_map(|(before, text, after)| before + &text + &after)
    }

    fn strings() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            4 => "[ -!#-\\[\\]-~]{0,9}",
            1 => "[é€😀\u{7f}]",
            2 => prop::sample::select(vec![
                r"\n", r"\/", r#"\""#, r"\\", r"\u0041", r"\u00e9", r"\ud83d\ude00", r"\u0007",
            ]).prop_map(str::to_owned),
        ];
        prop::collection::vec(pieces, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
    }

    fn keys() -> impl Strategy<Value = String> {
        prop_oneof![
            20 => "\"[a-d]{0,2}\"",
            1 => strings(),
        ]
    }

    fn texts() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            prop::sample::select(vec![
                "true", "false", "null", "{}", "[]", "0", "-0", "1E400"
            ])
            .prop_map(str::to_owned),
            "-?[1-9][0-9]{0,20}",
            "-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,2})?",
            strings(),
        ];
        let joined = |items: Vec<String>| items.join(",");
        leaf.prop_recursive(4, 40, 5, move |inner| {
            let member = (spaced(keys()), spaced(inner.clone()))
                .prop_map(|(key, value)| format!("{key}:{value}"));
            prop_oneof![
                prop::collection::vec(spaced(inner), 0..4)
                    .prop_map(move |items| format!("[{}]", joined(items))),
                prop::collection::vec(member, 0..5)
                    .prop_map(move |items| format!("{{{}}}", joined(items))),
            ]
        })
    }

    /// The long way: by a value.
    fn by_value(text: &str) -> Option<String> {
        crate::json::from_slice::<Value>(text.as_bytes()).ok()?;
        Some(of_json(text))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn both_ways_lead_to_the_same(a in spaced(texts()), b in spaced(texts())) {
            let text = format!("{{\"b\":{b},\"a\":{a}}}");
            let expected = by_value(&text);
            if let Some(canonical) = shortened(&text) {
                if large_integer(text.as_bytes()).is_none() {
                    prop_assert_eq!(Some(&canonical), expected.as_ref(), "{}", text);
                }
                // And there it stays.
                if let Some(again) = shortened(&canonical) {
                    prop_assert_eq!(again, canonical);
                }
            }
            // Nothing but what is unusual takes the long way.
            let usual = !text.contains('\\') && text.is_ascii() && !text.contains("E400");
            let twice = expected.as_ref().is_none_or(|canonical| {
                let quotes = |text: &str| text.matches('"').count();
                quotes(canonical) != quotes(&text)
            });
            prop_assert!(!usual || twice || shortened(&text).is_some(), "{}", text);
        }

        #[test]
        fn what_is_broken_is_not_made_whole(
            text in texts(),
            at in any::<prop::sample::Index>(),
            byte in "[ -~\n\u{1}]",
            how in 0..3,
        ) {
            let mut text = format!("{{\"a\":{text}}}");
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            if how > 0 {
                text.remove(at);
            }
            if how < 2 {
                text.insert_str(at, &byte);
            }
            if let Some(canonical) = shortened(&text)
                && large_integer(text.as_bytes()).is_none()
            {
                prop_assert_eq!(Some(canonical), by_value(&text), "{}", text);
            }
        }
    }
}
