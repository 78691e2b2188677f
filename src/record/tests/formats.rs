//! The same record through every format.

use super::{Part, Whole, dictionary, generate::Kinds, whole};
use crate::{
    ErrorKind, json,
    plist::{Data, Date, Dictionary, Value},
    record::{Decoded, Message},
};
use proptest::prelude::*;

const RIGHT: Kinds = Kinds {
    wrong: 0,
    json: false,
    plain: false,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn of_this_crate(value in Kinds { plain: true, ..RIGHT }.whole(1)) {
        let record = Whole::from_value(&value)?;
        prop_assert_eq!(&record.to_value()?, &value);
        prop_assert_eq!(&Whole::from_slice(&record.to_xml()?)?, &record);
        prop_assert_eq!(&Whole::from_slice(&record.to_binary()?)?, &record);
        prop_assert_eq!(&crate::plist::from_slice::<Whole>(&crate::plist::to_vec(&record)?)?, &record);
        // Unknown keys keep their order, at every level.
        prop_assert_eq!(format!("{:?}", Whole::from_slice(&record.to_xml()?)?), format!("{record:?}"));
    }

    #[test]
    fn binary_holds_fractions_and_all_text(value in RIGHT.whole(0)) {
        let record = Whole::from_value(&value)?;
        let bytes = record.to_binary()?;
        prop_assert_eq!(&Whole::from_slice(&bytes)?, &record);
        prop_assert_eq!(&Value::from_slice(&bytes)?, &value);
    }

    #[test]
    fn of_the_plist_crate(value in Kinds { plain: true, ..RIGHT }.whole(1)) {
        let record = Whole::from_value(&value)?;
        let mut bytes = Vec::new();
        plist::to_writer_xml(&mut bytes, &record)?;
        prop_assert_eq!(&Whole::from_slice(&bytes)?, &record);
        bytes.clear();
        plist::to_writer_binary(&mut bytes, &record)?;
        prop_assert_eq!(&Whole::from_slice(&bytes)?, &record);
        prop_assert_eq!(&plist::from_bytes::<Whole>(&record.to_xml()?)?, &record);
        prop_assert_eq!(&plist::from_bytes::<Whole>(&record.to_binary()?)?, &record);
        let theirs = plist::to_value(&record)?;
        prop_assert_eq!(&plist::Value::try_from(value)?, &theirs);
        prop_assert_eq!(&plist::from_value::<Whole>(&theirs)?, &record);
    }

    #[test]
    fn of_json(value in Kinds { json: true, ..RIGHT }.whole(1)) {
        let record = Whole::from_value(&value)?;
        let text = serde_json::to_string(&record)?;
        prop_assert_eq!(&serde_json::from_str::<Whole>(&text)?, &record);
        let ours = json::to_vec(&record)?;
        prop_assert_eq!(&json::from_slice::<Whole>(&ours)?, &record);
        // Which sorts its keys.
        let theirs = serde_json::from_value::<Whole>(serde_json::to_value(&record)?)?;
        prop_assert_eq!(theirs.to_value()?, value);
        let decoded = json::from_slice::<Decoded<Whole>>(&ours)?;
        prop_assert_eq!((decoded.value, decoded.warnings), (record, vec![]));
    }
}

fn part(json: &str) -> crate::Result<Part> {
    json::from_slice(json.as_bytes())
}

#[test]
fn data_and_dates_are_strings_in_json() {
    let text = r#"{"Code":1,"Bytes":"AQID","When":"2026-11-24T13:10:00Z"}"#;
    let read = part(text).unwrap();
    assert_eq!(read.bytes, Some(Data::from(b"\x01\x02\x03")));
    assert_eq!(read.when, Some("2026-11-24T13:10:00Z".parse().unwrap()));
    assert!(read.extra.is_empty());
    assert_eq!(json::to_string(&read).as_deref(), Ok(text));
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    // In a property list each has a type of its own.
    let expected = dictionary([
        ("Code", Value::from(1)),
        ("Bytes", Value::Data(b"\x01\x02\x03".into())),
        (
            "When",
            "2026-11-24T13:10:00Z".parse::<Date>().unwrap().into(),
        ),
    ]);
    assert_eq!(read.to_value(), Ok(expected));
}

#[test]
fn what_json_spells_in_another_way_is_written_back_so() {
    let text = r#"{"Code":1,"Bytes":"AQ ID\n","When":"2026-11-24T13:10:00.50Z"}"#;
    let read = part(text).unwrap();
    assert_eq!(read.bytes, Some(Data::from(b"\x01\x02\x03")));
    assert_eq!(json::to_string(&read).as_deref(), Ok(text));
    let mut set = read;
    set.bytes = None;
    set.when = None;
    assert_eq!(json::to_string(&set).as_deref(), Ok(r#"{"Code":1}"#));
}

#[test]
fn null_says_that_there_is_no_value() {
    let text = r#"{"Code":1,"Bytes":null,"Inner":null,"New":null}"#;
    let read = part(text).unwrap();
    assert_eq!((&read.bytes, &read.inner), (&None, &None));
    let back: Value = json::from_slice(&json::to_vec(&read).unwrap()).unwrap();
    assert_eq!(back, json::from_slice::<Value>(text.as_bytes()).unwrap());
    let error = part(r#"{"Code":null}"#).unwrap_err();
    assert!(error.to_string().contains("Code"), "{error}");
    let lists = r#"{"Name":"n","Head":{"Code":1},"Texts":["a",null]}"#;
    let read: Whole = json::from_slice(lists.as_bytes()).unwrap();
    assert_eq!(read.texts, Some(vec!["a".to_owned()]));
    let back: Value = json::from_slice(&json::to_vec(&read).unwrap()).unwrap();
    assert_eq!(back, json::from_slice::<Value>(lists.as_bytes()).unwrap());
}

#[test]
fn lenient_decodes_of_other_formats() {
    let text = r#"{"Name":"n","Head":{"Code":1},"Parts":[{"Code":1,"Bytes":"AQID",
        "When":"2026-11-24T13:10:00Z"},5],"Data":"not base64","Flag":"yes"}"#;
    assert!(json::from_slice::<Whole>(text.as_bytes()).is_err());
    let decoded: Decoded<Whole> = json::from_slice(text.as_bytes()).unwrap();
    let told: Vec<_> = decoded
        .warnings
        .iter()
        .map(|w| w.path().to_string())
        .collect();
    assert_eq!(told, ["Parts[1]", "Data", "Flag"]);
    assert_eq!(decoded.value.parts.as_ref().map(Vec::len), Some(1));
    let back: Value = json::from_slice(&json::to_vec(&decoded.value).unwrap()).unwrap();
    assert_eq!(back, json::from_slice::<Value>(text.as_bytes()).unwrap());

    let value = whole([
        ("Text", Value::from(5)),
        ("Flags", vec![Value::from(1), 2.into()].into()),
    ]);
    let decoded: Decoded<Whole> = plist::from_bytes(&value.to_xml().unwrap()).unwrap();
    assert_eq!(decoded.warnings.len(), 2);
    assert_eq!(decoded.value.flags, Some(vec![true]));
    assert_eq!(decoded.value.to_value(), Ok(value));
}

/// Through the `plist` crate too a string is not data, and stays a string.
#[test]
fn strings_of_the_plist_crate_stay_strings() {
    let value = whole([("Data", "AQID"), ("Date", "2026-11-24T13:10:00Z")]);
    let decoded: Decoded<Whole> = plist::from_bytes(&value.to_xml().unwrap()).unwrap();
    assert_eq!((&decoded.value.data, &decoded.value.date), (&None, &None));
    assert_eq!(decoded.value.to_value(), Ok(value.clone()));
    let theirs = plist::to_value(&decoded.value).unwrap();
    assert_eq!(Value::try_from(theirs), Ok(value));
}

#[test]
fn what_a_format_does_not_hold_is_refused_with_its_path() {
    let written = |entries: [(&'static str, Value); 1]| Whole::from_value(&whole(entries)).unwrap();
    let error = written([("Texts", vec!["a".into(), "\u{1}".into()].into())])
        .to_xml()
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (ErrorKind::Unwritable, "Texts[1]".into())
    );
    assert!(!error.is_peer_fault());
    let error = written([("LooseMap", dictionary([("k", dictionary([("a\u{0}", 1)]))]))])
        .to_xml()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unwritable);
    assert!(
        error.path().to_string().starts_with("LooseMap.k"),
        "{error}"
    );
    let error = json::to_vec(&written([(
        "Part",
        dictionary([("Code", Value::from(1)), ("Level", f64::NAN.into())]),
    )]))
    .unwrap_err();
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (ErrorKind::Unwritable, "Part.Level".into())
    );
    let error = written([("New", Value::Null)]).to_binary().unwrap_err();
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (ErrorKind::Unwritable, "New".into())
    );
    let nulls = Dictionary::from([("New", Value::Null)]);
    assert!(json::to_vec(&nulls).is_ok());
}

#[test]
fn errors_in_json_say_where() {
    let error = Whole::from_json(br#"{"Parts": [{"Code": "one"}]}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongType);
    assert_eq!(
        (error.path().to_string().as_str(), error.offset()),
        ("Parts[0].Code", Some(20))
    );
    let error = Whole::from_json(br#"{"Parts": [{"Code": on}]}"#).unwrap_err();
    assert_eq!(
        (error.path().to_string().as_str(), error.offset()),
        ("Parts[0].Code", Some(20))
    );
    let decoded = Part::from_json_lenient(br#"{"Code": 1, "Level": "high"}"#).unwrap();
    let warnings = decoded.warnings.iter().map(|warning| warning.offset());
    assert_eq!(warnings.collect::<Vec<_>>(), [Some(21)]);
}
