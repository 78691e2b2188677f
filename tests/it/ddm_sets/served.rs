//! What is made of declarations before a device asks.

use super::{ask, now, set, test};
use crate::corpus::{Faults, cases};
use apple_mdm::{
    Decoded, ErrorKind, Message as _,
    checkin::DeclarationKind,
    ddm::{
        AnyDeclaration, Declaration, DeclarationItemsResponse, DeclarationSet, ManagementTest,
        OrganizationInfo, RawDeclaration, ServedDeclaration, canonical_json, respond,
    },
    json,
    plist::{Dictionary, Value},
};

#[test]
fn a_token_is_the_hash_of_the_canonical_form() {
    let served = test("a", "hello");
    // By `sha256sum`, over the JSON below without its token.
    let token = "736e5de171a04d80769e83824d7ed218cbe2e67c1b60dd47acc554917490e94c";
    assert_eq!(served.server_token(), token);
    assert!(!served.has_own_token());
    assert_eq!(
        served.json(),
        &format!(
            r#"{{"Identifier":"a","Payload":{{"Echo":"hello"}},"ServerToken":"{token}","Type":"com.apple.configuration.management.test"}}"#
        )
    );
}

#[test]
fn a_token_of_the_callers_is_kept_and_an_empty_one_is_none() {
    let declaration = |token| Declaration::new("a", ManagementTest::new("b")).server_token(token);
    let own = ServedDeclaration::new(declaration("v7 \u{e9}\"")).unwrap();
    assert_eq!(own.server_token(), "v7 \u{e9}\"");
    assert!(own.has_own_token());
    assert_eq!(
        own.decode().unwrap().value,
        declaration("v7 \u{e9}\"").into()
    );
    let empty = ServedDeclaration::new(declaration("")).unwrap();
    assert_eq!(empty, test("a", "b"));
    assert!(!empty.has_own_token());
    // What was served and read again keeps its token, and so its JSON.
    let again = ServedDeclaration::new(test("a", "b").json()).unwrap();
    assert_eq!(again, test("a", "b"));
}

#[test]
fn all_that_is_served_counts_for_the_token() {
    let base = test("a", "b");
    let mut extra = Declaration::new("a", ManagementTest::new("b"));
    extra.extra.insert("New", 1);
    let mut inner = Declaration::new("a", ManagementTest::new("b"));
    inner.payload.extra.insert("New", 1);
    let others = [
        ServedDeclaration::new(extra).unwrap(),
        ServedDeclaration::new(inner).unwrap(),
        test("b", "b"),
        test("a", "c"),
    ];
    for other in &others {
        assert_ne!(other.server_token(), base.server_token(), "{other:?}");
    }
}

#[test]
fn what_cannot_be_served_is_refused_with_its_path() {
    let refused = |json: &str| {
        let error = ServedDeclaration::new(json).unwrap_err();
        (error.kind(), error.path().to_string())
    };
    for (json, kind, path) in [
        (
            r#"{"Type": "com.apple.asset.data", "Payload": {}}"#,
            ErrorKind::MissingKey,
            "Identifier",
        ),
        (
            r#"{"Type": "com.apple.asset.data", "Identifier": "", "Payload": {}}"#,
            ErrorKind::InvalidValue,
            "Identifier",
        ),
        (
            r#"{"Type": "com.apple.asset.data", "Identifier": "a"}"#,
            ErrorKind::MissingKey,
            "Payload",
        ),
        (
            r#"{"Type": "com.apple.asset.data", "Identifier": "a", "Payload": []}"#,
            ErrorKind::WrongType,
            "Payload",
        ),
        (
            r#"{"Type": "com.apple.asset.data", "Identifier": "a", "ServerToken": 1, "Payload": {}}"#,
            ErrorKind::WrongType,
            "ServerToken",
        ),
        (
            r#"{"Identifier": "a", "Payload": {}}"#,
            ErrorKind::MissingKey,
            "Type",
        ),
        (
            r#"{"Type": "com.example.a", "Identifier": "a", "Payload": {}}"#,
            ErrorKind::InvalidValue,
            "Type",
        ),
        (
            r#"{"Type": "com.apple.new.a", "Identifier": "a", "Payload": {}}"#,
            ErrorKind::InvalidValue,
            "Type",
        ),
    ] {
        assert_eq!(refused(json), (kind, path.to_owned()), "{json}");
    }
    let payload: Dictionary = [("a", Value::from(vec![f64::NAN.into()]))]
        .into_iter()
        .collect();
    let nan = RawDeclaration::new("com.apple.asset.data", "a", payload);
    let error = DeclarationSet::try_from([nan]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unwritable);
    assert_eq!(error.path().to_string(), "[0].Payload.a[0]");
}

/// kmfddm left declarations out of the list whose type it did not know.
#[test]
fn declarations_of_unknown_types_stay() {
    let raw = |name| RawDeclaration::new(name, "a", Dictionary::new());
    for (declaration, kind) in [
        (raw("com.apple.asset.new"), DeclarationKind::Asset),
        (
            raw("com.apple.management.new.thing"),
            DeclarationKind::Management,
        ),
    ] {
        assert_eq!(ServedDeclaration::new(declaration).unwrap().kind(), kind);
    }
    for kind in DeclarationKind::ALL {
        let served = ServedDeclaration::with_kind(kind, raw("testType1")).unwrap();
        assert_eq!(served.kind(), kind);
        let moved = ServedDeclaration::with_kind(DeclarationKind::Asset, &served).unwrap();
        assert_eq!(moved.kind(), DeclarationKind::Asset);
        assert_eq!(moved.json(), served.json());
        let items = set(&[served]).declaration_items_json();
        assert!(String::from_utf8_lossy(&items).contains(r#"{"Identifier":"a","#));
    }
    let error = ServedDeclaration::with_kind(DeclarationKind::Asset, test("a", "b")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Contradiction);
}

#[test]
fn a_kind_holds_an_identifier_once() {
    let mut builder = DeclarationSet::builder();
    builder.extend([test("a", "1"), test("b", "1"), test("a", "1")]);
    assert_eq!(builder.clone().build().unwrap().len(), 2);
    builder.add(test("a", "2")).unwrap();
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DuplicateKey);
    assert_eq!(error.path().to_string(), "configuration.a");

    let across = DeclarationSet::builder()
        .add(test("a", "1"))
        .unwrap()
        .add(Declaration::new("a", OrganizationInfo::new("n")))
        .unwrap()
        .clone()
        .build()
        .unwrap();
    let kinds: Vec<_> = across
        .of_identifier("a")
        .map(ServedDeclaration::kind)
        .collect();
    assert_eq!(
        kinds,
        [DeclarationKind::Configuration, DeclarationKind::Management]
    );
    assert_eq!(across.of_kind(DeclarationKind::Management).len(), 1);
    assert_eq!(across.of_kind(DeclarationKind::Asset).len(), 0);
}

#[test]
fn a_diff_tells_what_the_device_will_not_notice() {
    let own = |echo, token| {
        let declaration = Declaration::new("own", ManagementTest::new(echo)).server_token(token);
        ServedDeclaration::new(declaration).unwrap()
    };
    let former = set(&[
        test("goes", "1"),
        test("kept", "1"),
        test("new", "1"),
        own("1", "v1"),
    ]);
    let newer = set(&[
        test("comes", "1"),
        test("kept", "1"),
        test("new", "2"),
        own("2", "v1"),
    ]);
    let diff = former.diff(&newer);
    assert!(diff.must_tell_device());
    assert_eq!(
        diff.to_string(),
        "+ configuration comes\n~ configuration new\n\
         ~ configuration own (its server token did not change)\n- configuration goes\n"
    );
    let announced: Vec<_> = diff.changed.iter().map(|c| c.is_announced()).collect();
    assert_eq!(announced, [true, false]);
    assert!(former.diff(&former.clone()).is_empty());

    let silent = set(&[own("1", "v1")]).diff(&set(&[own("2", "v1")]));
    assert!(!silent.must_tell_device() && !silent.is_empty());
    let emptied = newer.diff(&DeclarationSet::empty());
    assert_eq!(emptied.removed.len(), newer.len());
    assert!(emptied.must_tell_device());
}

#[test]
fn debug_leaves_payloads_out() {
    let shown = format!("{:?}", set(&[test("a", "hidden")]));
    assert!(
        shown.contains("\"a\"") && !shown.contains("hidden"),
        "{shown}"
    );
}

#[test]
fn what_others_wrote_makes_a_set() {
    let mut faults = Faults::default();
    let mut builder = DeclarationSet::builder();
    let mut seen = Vec::new();
    for case in cases("ddm/declaration/") {
        let bytes = std::fs::read(&case.file).unwrap();
        let named = ServedDeclaration::new(&bytes);
        let served = named.or_else(|_| {
            ServedDeclaration::with_kind(DeclarationKind::Configuration, bytes.as_slice())
        });
        let served = match served {
            Ok(served) => served,
            Err(error) => {
                faults.push(&case, error);
                continue;
            }
        };
        // Typed, it is the same.
        let typed: Decoded<AnyDeclaration> = json::from_slice(&bytes).unwrap();
        if ServedDeclaration::with_kind(served.kind(), &typed.value).as_ref() != Ok(&served) {
            faults.push(&case, "is another declaration once it is typed");
        }
        let mut received: Value = json::from_slice(&bytes).unwrap();
        if let Value::Dictionary(received) = &mut received {
            received.insert("ServerToken", served.server_token());
        }
        if canonical_json(&received).as_deref() != Ok(served.json()) {
            faults.push(&case, "does not come back the same");
        }
        let key = (served.kind(), served.identifier().to_owned());
        if !seen.contains(&key) {
            seen.push(key);
            builder.add(served).unwrap();
        }
    }
    let set = builder.build().unwrap();
    for declaration in &set {
        let endpoint = format!(
            "declaration/{}/{}",
            declaration.kind(),
            declaration.identifier()
        );
        assert_eq!(
            respond(&set, &ask(&endpoint), now()).body(),
            declaration.json()
        );
    }
    for case in cases("ddm/declaration-items") {
        let bytes = std::fs::read(&case.file).unwrap();
        if let Err(error) = json::from_slice::<DeclarationItemsResponse>(&bytes) {
            faults.push(&case, error);
        }
    }
    faults.none();
}

/// JSON mostly goes a shorter way than values do; what comes of it is the same,
/// but where a value does not hold all: see `exact`.
#[test]
fn what_is_served_of_json_is_what_is_served_of_its_values() {
    let of_root = |root: &str| {
        format!(r#"{{"Payload":{{"b":1,"a":"\u00e9"}},"Type":"com.apple.asset.data",{root}}}"#)
    };
    for json in [
        of_root(r#""Identifier":"a""#),
        of_root(r#""Identifier":"a","ServerToken":"""#),
        of_root(r#""ServerToken":"1","Identifier":"a""#),
        of_root(r#""Identifier":"a\"b\u005cc/\u00fc","ServerToken":"\ud83d\ude00\n""#),
        of_root(r#""Identifier":"\u0061","ServerToken":"\u0061""#),
        of_root(r#""Identifier":"\ud800""#),
        of_root(r#""Identifier":"a","Zebra":[{"z":1,"a":2}],"AAA":null,"ServerTokem":1"#),
        of_root(r#""Identifier":"a","\u00e9":1"#),
        of_root(r#""Identifier":"a","ServerToken":null"#),
        of_root(r#""Identifier":"a","ServerToken":"x" "#) + " \n",
        of_root(r#""Identifier":null"#),
        of_root(r#""Identifier":"""#),
        of_root(r#""Identifier":7"#),
        of_root(r#""Identifier":{"a":1}"#),
        of_root(r#""identifier":"a""#),
        of_root(r#""Identifier":"a","Deep":[[[[{"b":[[{"c":1e2}]],"a":0}]]]]"#),
        of_root(r#""Identifier":"a""#) + "x",
        of_root(""),
        r#"{"Type":"com\u002eapple.asset.x","Identifier":"a","Payload":{}}"#.to_owned(),
        r#"{"Type":"com.apple.asset.\"","Identifier":"a","Payload":{}}"#.to_owned(),
        r#"{"Type":"com.apple.asset.é","Identifier":"é","Payload":{"\r":1,"é":2,"€":3}}"#
            .to_owned(),
        r#"{"Type":7,"Identifier":"a","Payload":{}}"#.to_owned(),
        r#"{"Type":null,"Identifier":"a","Payload":{}}"#.to_owned(),
        "[]".to_owned(),
        String::new(),
    ] {
        let by_value = json::from_slice::<Value>(json.as_bytes())
            .and_then(|value| RawDeclaration::from_value(&value))
            .and_then(ServedDeclaration::new);
        let served = ServedDeclaration::new(&*json);
        match (served, by_value) {
            (Ok(served), Ok(by_value)) => {
                assert_eq!(served.json(), by_value.json(), "{json}");
                assert_eq!(served, by_value, "{json}");
                let raw = served.to_raw().unwrap();
                assert_eq!(
                    raw.identifier.as_deref(),
                    Some(served.identifier()),
                    "{json}"
                );
                assert_eq!(raw.declaration_type, served.declaration_type(), "{json}");
                assert_eq!(raw.server_token.as_deref(), Some(served.server_token()));
                let items = set(&[served]).declaration_items_json();
                let read: DeclarationItemsResponse = json::from_slice(&items).unwrap();
                assert_eq!(read, set(&[by_value]).declaration_items(), "{json}");
                let canonical = canonical_json(&read).unwrap();
                assert_eq!(canonical.len(), items.len(), "written as shortly");
            }
            (Err(error), Err(by_value)) => {
                assert_eq!(error.kind(), by_value.kind(), "{json}");
                assert_eq!(error.path(), by_value.path(), "{json}");
            }
            (served, by_value) => panic!("{json}: {served:?}, {by_value:?}"),
        }
    }
}

#[test]
fn a_set_is_in_the_order_of_kind_and_identifier() {
    let identifiers = [
        "com.example.a",
        "com.example.a\u{0}",
        "com.example.a\u{0}b",
        "com.example.ab",
        "com.example.abcdefgh",
        "com.example.abcdefgh0",
        "com.example.abcdefgi",
        "com.example",
        "com.example.\u{e9}",
        "com.example.b",
        "com.example.A",
        "com.example.zzzzzzzzz",
    ];
    let kinds = [DeclarationKind::Management, DeclarationKind::Activation];
    let mut builder = DeclarationSet::builder();
    let mut expected = Vec::new();
    for kind in kinds {
        // What begins alike comes in the wrong order.
        for identifier in identifiers.into_iter().rev() {
            let raw = RawDeclaration::new("t", identifier, Dictionary::new());
            builder
                .add_as(kind, &raw)
                .unwrap()
                .add_as(kind, raw)
                .unwrap();
            expected.push((kind, identifier));
        }
    }
    expected.sort_unstable();
    let set = builder.build().unwrap();
    let found: Vec<_> = set
        .iter()
        .map(|one| (one.kind(), one.identifier()))
        .collect();
    assert_eq!(found, expected);
    for (kind, identifier) in expected {
        let found = set.declaration(kind, identifier).unwrap();
        assert_eq!((found.kind(), found.identifier()), (kind, identifier));
    }
    assert!(
        set.declaration(DeclarationKind::Activation, "com.example.")
            .is_none()
    );
}
