//! What is taken for what it means, kept as received and written back so
//! until the field is set anew; and what a lenient decode keeps.

use super::{Core, Fruit, Part, Whole, dictionary, whole, xml};
use crate::{
    ErrorKind, KeyPath,
    plist::{Data, Dictionary, Value},
    record::{Decoded, Message, OrderedMap},
};

/// A strict decode takes these entries and writes them back as they came.
fn taken(entries: &[(&'static str, Value)]) -> Whole {
    let value = whole(entries.to_vec());
    let record = Whole::from_slice(&value.to_binary().unwrap()).unwrap();
    assert_eq!(record.to_value(), Ok(value.clone()));
    let xml = Whole::from_slice(&record.to_xml().unwrap()).unwrap();
    assert_eq!(xml, record);
    let plist = plist::from_bytes::<Whole>(&value.to_xml().unwrap()).unwrap();
    assert_eq!(plist, record);
    record
}

#[test]
fn numbers_and_booleans_stand_for_each_other() {
    let record = taken(&[
        ("Ratio", 3.into()),
        ("Count", 4.0.into()),
        ("Flag", 1.into()),
        (
            "Ratios",
            vec![1.into(), Value::from(0.5), (1u64 << 63).into()].into(),
        ),
        ("Flags", vec![Value::from(true), 0.into()].into()),
        (
            "Counts",
            vec![Value::from(true), Value::from(-0.0), 7.into()].into(),
        ),
        (
            "Grid",
            vec![vec![Value::from(1)].into(), Value::from(vec![])].into(),
        ),
        (
            "RatioMap",
            dictionary([("a", Value::from(2)), ("b", 2.5.into())]),
        ),
        (
            "Head",
            dictionary([("Code", Value::from(1.0)), ("Level", 2.into())]),
        ),
    ]);
    assert_eq!(record.ratio, Some(3.0));
    assert_eq!(record.count, Some(4));
    assert_eq!(record.flag, Some(true));
    assert_eq!(record.ratios, Some(vec![1.0, 0.5, 2f64.powi(63)]));
    assert_eq!(record.flags, Some(vec![true, false]));
    assert_eq!(record.counts, Some(vec![1, 0, 7]));
    assert_eq!(record.grid, Some(vec![vec![1.0], vec![]]));
    assert_eq!(record.ratio_map.as_ref().unwrap().get("a"), Some(&2.0));
    assert_eq!((record.head.code, record.head.level), (1, Some(2.0)));
    assert_eq!(record.extra.get("Ratio"), Some(&3.into()));
    assert_eq!(record.unknown_keys(), vec![]);
}

#[test]
fn a_field_that_is_set_anew_wins() {
    let mut record = taken(&[
        ("Ratio", 3.into()),
        ("Count", 4.0.into()),
        ("Flag", 1.into()),
        ("Ratios", vec![Value::from(1), 2.into()].into()),
        ("RatioMap", dictionary([("a", 2)])),
        ("Head", dictionary([("Code", Value::from(1.0))])),
    ]);
    record.ratio = Some(3.5);
    record.count = None;
    record.flag = Some(false);
    record.ratios.as_mut().unwrap().push(0.5);
    record.ratio_map = Some(OrderedMap::from_iter([("b", 2.0)]));
    record.head.code = 2;
    let expected = whole([
        ("Ratio", Value::from(3.5)),
        ("Flag", false.into()),
        (
            "Ratios",
            vec![Value::from(1.0), 2.0.into(), 0.5.into()].into(),
        ),
        ("RatioMap", dictionary([("b", 2.0)])),
        ("Head", dictionary([("Code", 2)])),
    ]);
    assert_eq!(record.to_value(), Ok(expected));
}

#[test]
fn a_map_that_is_taken_away_stays_away() {
    let mut record = taken(&[
        ("RatioMap", dictionary([("a", 2)])),
        ("Ratios", vec![Value::from(1)].into()),
    ]);
    record.ratio_map = None;
    record.ratios = None;
    assert_eq!(record.to_value(), Ok(whole([] as [(_, Value); 0])));
}

/// Decodes leniently what a strict decode refuses, and writes it back.
fn survived(entries: &[(&'static str, Value)]) -> Decoded<Whole> {
    let value = whole(entries.to_vec());
    let binary = value.to_binary().unwrap();
    assert!(Whole::from_slice(&binary).is_err());
    let decoded = Whole::from_slice_lenient(&binary).unwrap();
    assert!(!decoded.warnings.is_empty());
    assert_eq!(decoded.value.to_value(), Ok(value));
    decoded
}

fn paths<T>(decoded: &Decoded<T>) -> Vec<String> {
    let path = |path: &KeyPath| path.to_string();
    decoded.warnings.iter().map(|w| path(w.path())).collect()
}

#[test]
fn lists_with_an_item_of_the_wrong_type() {
    let bad = || Value::from(Dictionary::from([("x", 1)]));
    let decoded = survived(&[
        ("Texts", vec![Value::from("a"), 1.into(), "b".into()].into()),
        ("Ratios", vec![Value::from(1), bad(), 2.into()].into()),
        (
            "Datas",
            vec![Value::Data(Data::from(b"x")), "AQID".into()].into(),
        ),
        (
            "Looses",
            vec![bad(), "no".into(), Value::from(Dictionary::new())].into(),
        ),
        (
            "Grid",
            vec![vec![Value::from(1), "no".into()].into(), Value::from("no")].into(),
        ),
        (
            "AnyGrid",
            vec![Value::from(vec![Value::from(1), "x".into()]), "no".into()].into(),
        ),
        ("MapList", vec![dictionary([("a", 1)]), "no".into()].into()),
    ]);
    let record = &decoded.value;
    assert_eq!(record.texts, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(record.ratios, Some(vec![1.0, 2.0]));
    assert_eq!(record.datas.as_ref().map(Vec::len), Some(1));
    assert_eq!(record.looses.as_ref().map(Vec::len), Some(2));
    assert_eq!(record.grid, Some(vec![vec![1.0]]));
    assert_eq!(record.any_grid.as_ref().map(Vec::len), Some(1));
    assert_eq!(record.map_list.as_ref().map(Vec::len), Some(1));
    assert_eq!(
        paths(&decoded),
        [
            "Texts[1]",
            "Ratios[1]",
            "Datas[1]",
            "Looses[1]",
            "Grid[0][1]",
            "Grid[1]",
            "AnyGrid[1]",
            "MapList[1]"
        ]
    );
}

#[test]
fn maps_with_a_value_of_the_wrong_type() {
    let decoded = survived(&[
        (
            "RatioMap",
            dictionary([("a", Value::from(1.0)), ("b", "no".into())]),
        ),
        (
            "LooseMap",
            dictionary([("a", dictionary([("x", 1)])), ("b", "no".into())]),
        ),
        (
            "PartMap",
            dictionary([
                ("a", dictionary([("Code", 1)])),
                ("b", dictionary([("x", 1)])),
            ]),
        ),
        (
            "ListMap",
            dictionary([("a", Value::from(vec!["x".into(), 1.into()]))]),
        ),
    ]);
    assert_eq!(
        paths(&decoded),
        ["RatioMap.b", "LooseMap.b", "PartMap.b.Code", "ListMap.a[1]"]
    );
    let counts = [
        decoded.value.ratio_map.as_ref().map(OrderedMap::len),
        decoded.value.loose_map.as_ref().map(OrderedMap::len),
        decoded.value.part_map.as_ref().map(OrderedMap::len),
        decoded.value.list_map.as_ref().map(OrderedMap::len),
    ];
    assert_eq!(counts, [Some(1); 4]);
}

#[test]
fn lists_that_are_changed_are_written_as_they_are() {
    let mut decoded = survived(&[("Texts", vec![Value::from("a"), 1.into()].into())]);
    decoded.value.texts = Some(vec!["c".to_owned()]);
    assert_eq!(
        decoded.value.to_value(),
        Ok(whole([("Texts", Value::from(vec!["c".into()]))]))
    );
    let mut decoded = survived(&[("Texts", vec![Value::from("a"), 1.into()].into())]);
    decoded.value.texts = Some(vec![]);
    assert_eq!(
        decoded.value.to_value(),
        Ok(whole([("Texts", Value::from(vec![]))]))
    );
}

#[test]
fn records_in_a_list_among_which_one_is_spoiled() {
    let part =
        |code: Value| dictionary([("Code", code), ("New", "kept".into()), ("Level", 1.into())]);
    let decoded = survived(&[(
        "Parts",
        vec![
            part("no".into()),
            part(1.into()),
            part(2.0.into()),
            Value::from(5),
        ]
        .into(),
    )]);
    assert_eq!(paths(&decoded), ["Parts[0].Code", "Parts[3]"]);
    let parts = decoded.value.parts.as_ref().unwrap();
    assert_eq!(
        parts.iter().map(|part| part.code).collect::<Vec<_>>(),
        [1, 2]
    );
}

/// Where a part is given up, what else was wrong in it has its whole path.
#[test]
fn paths_within_a_part_that_is_given_up() {
    let core = dictionary([("Flag", Value::from("no"))]);
    let inner = dictionary([("Note", Value::from(1)), ("Core", core)]);
    let part = dictionary([("Code", Value::from(1)), ("Inner", inner)]);
    let decoded = survived(&[("Part", part)]);
    assert_eq!(
        paths(&decoded),
        [
            "Part.Inner.Note",
            "Part.Inner.Core.Flag",
            "Part.Inner.Core.ID"
        ]
    );
    assert_eq!(
        decoded.value.part.map(|part| (part.code, part.inner)),
        Some((1, None))
    );
}

#[test]
fn warnings_have_an_end() {
    let bad = vec![Value::from(1); 3000];
    let decoded = survived(&[("Texts", bad.into())]);
    assert_eq!(decoded.warnings.len(), 1000);
    let last = decoded.warnings.last().unwrap();
    assert_eq!(last.path().to_string(), "Texts[999]");
    assert_eq!(last.kind(), ErrorKind::WrongType);
}

#[test]
fn unknown_keys_are_kept_in_order_and_told() {
    let core = "<key>Core</key><dict><key>ID</key><string/><key>e</key><true/></dict>";
    let bytes = xml(&format!(
        "<key>z</key><string>1</string><key>Part</key><dict><key>d</key><true/><key>Code</key>\
         <integer>1</integer><key>Inner</key><dict>{core}</dict></dict><key>a</key><dict>\
         <key>untyped</key><true/></dict><key>PartMap</key><dict><key>m</key><dict><key>Code</key>\
         <integer>1</integer><key>f</key><true/></dict></dict><key>name</key><array/>\
         <key>Parts</key><array><dict><key>Code</key><integer>1</integer><key>g</key><true/></dict>\
         </array>"
    ));
    let record = Whole::from_slice(&bytes).unwrap();
    let told: Vec<_> = record
        .unknown_keys()
        .iter()
        .map(KeyPath::to_string)
        .collect();
    assert_eq!(
        told,
        [
            "Part.Inner.Core.e",
            "Part.d",
            "Parts[0].g",
            "PartMap.m.f",
            "z",
            "a",
            "name"
        ]
    );
    assert_eq!(record.extra.keys().collect::<Vec<_>>(), ["z", "a", "name"]);
    let written = record.to_xml().unwrap();
    assert_eq!(Value::from_slice(&written), Value::from_slice(&bytes));
    assert_eq!(Whole::from_slice(&written), Ok(record));
}

#[test]
fn absent_and_empty_are_not_the_same() {
    let absent = taken(&[]);
    let empty = taken(&[
        ("Texts", vec![].into()),
        ("Loose", Dictionary::new().into()),
        ("Text", "".into()),
        ("Data", Data::new().into()),
        ("RatioMap", Dictionary::new().into()),
        ("Grid", vec![Value::from(vec![])].into()),
    ]);
    assert_eq!(
        (absent.texts, absent.loose, absent.text),
        (None, None, None)
    );
    assert_eq!(empty.texts, Some(vec![]));
    assert_eq!(empty.grid, Some(vec![vec![]]));
    assert_eq!(empty.ratio_map, Some(OrderedMap::new()));
}

#[test]
fn a_core_within_a_part_within_a_list_keeps_what_came() {
    let core = dictionary([
        ("ID", Value::from("i")),
        ("Flag", 1.into()),
        ("x", 1.into()),
    ]);
    let part = dictionary([
        ("Code", Value::from(1)),
        ("Inner", dictionary([("Core", core)])),
    ]);
    let record = taken(&[("Parts", vec![part.clone(), part].into())]);
    let core: &Core = &record.parts.as_ref().unwrap()[1]
        .inner
        .as_ref()
        .unwrap()
        .core;
    assert_eq!(core.flag, Some(true));
    assert_eq!(record.unknown_keys().len(), 2);
}

#[test]
fn a_part_is_read_alone_too() {
    let part = Part::from_slice(b"<dict><key>Code</key><true/></dict>").unwrap();
    assert_eq!(part.code, 1);
    assert_eq!(part.to_value(), Ok(dictionary([("Code", true)])));
}

#[test]
fn open_enums_keep_what_they_have_no_name_for() {
    let record = taken(&[
        ("Fruit", "plum".into()),
        ("Fruits", vec![Value::from("pear"), "".into()].into()),
    ]);
    let fruit = record.fruit.unwrap();
    assert!(fruit == "plum" && !fruit.is_known());
    let fruits = record.fruits.unwrap();
    assert_eq!((&fruits[0], fruits[1].as_str()), (&Fruit::KNOWN[1], ""));
}
