use super::*;
use crate::plist::testing;
use proptest::prelude::*;

/// What JSON makes of a value.
fn as_json(value: &Value) -> Value {
    match value {
        Value::Date(date) => date.to_string().into(),
        Value::Data(data) => base64::encode(data).into(),
        Value::Uid(uid) => uid.number().into(),
        // Here `serde_json` says null instead of failing.
        Value::Real(real) if !real.is_finite() => Value::Null,
        Value::Array(items) => items.iter().map(as_json).collect(),
        Value::Dictionary(entries) => entries
            .iter()
            .map(|(key, value)| (key, as_json(value)))
            .collect::<Dictionary>()
            .into(),
        other => other.clone(),
    }
}

/// XML has no UIDs in that crate.
fn without_uids(value: &Value) -> Value {
    match value {
        Value::Uid(uid) => uid.number().into(),
        Value::Array(items) => items.iter().map(without_uids).collect(),
        Value::Dictionary(entries) => entries
            .iter()
            .map(|(key, value)| (key, without_uids(value)))
            .collect::<Dictionary>()
            .into(),
        other => other.clone(),
    }
}

#[test]
fn json_and_the_plist_crate_each_get_their_form_of_data() {
    let data = Data::from(b"\x00x");
    assert_eq!(serde_json::to_string(&data).unwrap(), r#""AHg=""#);
    assert_eq!(
        serde_json::to_value(&data).unwrap(),
        serde_json::json!("AHg=")
    );
    let theirs = plist::to_value(&data).unwrap();
    assert_eq!(theirs, plist::Value::Data(b"\x00x".to_vec()));
    assert_eq!(plist::from_value::<Data>(&theirs).unwrap(), data);
    assert_eq!(serde_json::from_str::<Data>(r#""AHg=""#).unwrap(), data);
    assert!(serde_json::from_str::<Data>(r#""AHg""#).is_err());
    // A string of a property list is no data.
    assert!(plist::from_value::<Data>(&plist::Value::String("AHg=".into())).is_err());
    let error = serde_json::from_str::<Data>(r#""secret!""#).unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn wrapped_serializers_keep_the_form() {
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    #[serde(tag = "type")]
    enum Tagged {
        Holder { data: Data, date: Date, uid: Uid },
    }
    let holder = Tagged::Holder {
        data: Data::from(b"x"),
        date: "2026-11-24T13:10:00Z".parse().unwrap(),
        uid: Uid::new(1),
    };
    let theirs = plist::to_value(&holder).unwrap();
    let ours = Value::try_from(theirs.clone()).unwrap();
    assert_eq!(
        ours.get("data").map(Value::kind),
        Some(crate::plist::Kind::Data)
    );
    assert_eq!(
        ours.get("date").map(Value::kind),
        Some(crate::plist::Kind::Date)
    );
    assert_eq!(plist::from_value::<Tagged>(&theirs).unwrap(), holder);
    let json = serde_json::to_string(&holder).unwrap();
    assert_eq!(
        json,
        r#"{"type":"Holder","data":"eA==","date":"2026-11-24T13:10:00Z","uid":1}"#
    );
    assert_eq!(serde_json::from_str::<Tagged>(&json).unwrap(), holder);
}

#[test]
fn single_values_cross_both_formats() {
    let date: Date = "2026-11-24T13:10:00.5Z".parse().unwrap();
    assert_eq!(
        serde_json::to_string(&date).unwrap(),
        r#""2026-11-24T13:10:00.5Z""#
    );
    assert_eq!(
        serde_json::from_str::<Date>(r#""2026-11-24T13:10:00.5Z""#).unwrap(),
        date
    );
    assert!(serde_json::from_str::<Date>(r#""soon""#).is_err());
    assert!(serde_json::from_str::<Date>("1").is_err());
    let theirs = plist::to_value(&date).unwrap();
    assert_eq!(theirs, plist::Value::Date(date.into()));
    assert_eq!(plist::from_value::<Date>(&theirs).unwrap(), date);

    for number in [i128::from(i64::MIN), -1, 0, u64::MAX.into()] {
        let integer = Integer::try_from(number).unwrap();
        let json = serde_json::to_string(&integer).unwrap();
        assert_eq!(json, number.to_string());
        assert_eq!(serde_json::from_str::<Integer>(&json).unwrap(), integer);
        let theirs = plist::to_value(&integer).unwrap();
        assert_eq!(plist::from_value::<Integer>(&theirs).unwrap(), integer);
    }
    assert_eq!(
        serde_json::from_str::<Integer>("2.0").unwrap(),
        Integer::from(2)
    );
    for bad in [
        "2.5",
        "18446744073709551616",
        "-9223372036854775809",
        "\"1\"",
    ] {
        assert!(serde_json::from_str::<Integer>(bad).is_err(), "{bad}");
    }

    let theirs = plist::to_value(&Uid::new(9)).unwrap();
    assert_eq!(theirs, plist::Value::Uid(plist::Uid::new(9)));
    assert_eq!(plist::from_value::<Uid>(&theirs).unwrap(), Uid::new(9));
    assert_eq!(serde_json::to_string(&Uid::new(9)).unwrap(), "9");
    assert_eq!(serde_json::from_str::<Uid>("9").unwrap(), Uid::new(9));
}

#[test]
fn null_is_json_alone() {
    let null = Value::from(Dictionary::from([("A", Value::Null)]));
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"A":null}"#);
    assert_eq!(
        serde_json::from_str::<Value>(r#"{"A":null}"#).unwrap(),
        null
    );
    assert!(plist::to_value(&null).is_err());
}

#[test]
fn order_is_kept_and_the_last_of_a_key_stays() {
    let text = r#"{"b":1,"a":2,"b":3}"#;
    let dictionary: Dictionary = serde_json::from_str(text).unwrap();
    assert_eq!(dictionary.keys().collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(dictionary["b"], 3.into());
    assert_eq!(
        serde_json::to_string(&dictionary).unwrap(),
        r#"{"b":3,"a":2}"#
    );
    assert!(serde_json::from_str::<Dictionary>("[]").is_err());
    assert!(plist::from_value::<Dictionary>(&plist::Value::Boolean(true)).is_err());
}

#[test]
fn numbers_of_arbitrary_precision_are_numbers() {
    let read = |text: &str| {
        let json = format!(r#"[{{"$serde_json::private::Number":"{text}"}}]"#);
        match serde_json::from_str::<Value>(&json).unwrap().into_array() {
            Some(mut items) => items.remove(0),
            None => panic!("an array"),
        }
    };
    assert_eq!(read("18446744073709551615"), u64::MAX.into());
    assert_eq!(read("-1"), (-1).into());
    assert_eq!(read("1.50"), 1.5.into());
    assert_eq!(read("-0"), (-0.0).into());
    assert_eq!(read("18446744073709551616"), 2f64.powi(64).into());
    assert!(read("x").as_dictionary().is_some());
}

#[test]
fn depth_is_bounded_in_foreign_formats() {
    let mut theirs = plist::Value::Boolean(true);
    for level in 1..=Limits::DEPTH_CEILING + 1 {
        theirs = plist::Value::Array(vec![theirs]);
        let fits = level <= Limits::DEPTH_CEILING;
        assert_eq!(plist::from_value::<Value>(&theirs).is_ok(), fits, "{level}");
    }
    let deep = "[".repeat(100_000);
    assert!(serde_json::from_str::<Value>(&deep).is_err());
}

proptest! {
    #[test]
    fn values_cross_json(value in testing::plain_value()) {
        let expected = as_json(&value);
        let text = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &expected);
        let theirs = serde_json::to_value(&value).unwrap();
        prop_assert_eq!(&serde_json::from_value::<Value>(theirs).unwrap(), &expected);
    }

    #[test]
    fn values_cross_the_plist_crate(value in testing::plain_value()) {
        let theirs = plist::Value::try_from(value.clone()).unwrap();
        prop_assert_eq!(&plist::from_value::<Value>(&theirs).unwrap(), &value);
        let written = plist::to_value(&value).unwrap();
        prop_assert_eq!(&Value::try_from(written).unwrap(), &value);

        let mut binary = Vec::new();
        plist::to_writer_binary(&mut binary, &value).unwrap();
        prop_assert_eq!(&plist::from_bytes::<Value>(&binary).unwrap(), &value);
    }

    #[test]
    fn values_cross_the_plist_crates_xml(value in testing::plain_value()) {
        let value = without_uids(&value);
        let mut xml = Vec::new();
        plist::to_writer_xml(&mut xml, &value).unwrap();
        prop_assert_eq!(&plist::from_bytes::<Value>(&xml).unwrap(), &value);
    }
}
