//! Sets of declarations: tokens, replies, and what changed.

use crate::corpus::{Faults, cases};
use apple_mdm::{
    Date, Decoded, ErrorKind, Message,
    checkin::{DeclarationKind, DeclarativeManagement},
    ddm::{
        AnyDeclaration, Declaration, DeclarationItemsResponse, DeclarationSet, ManagementTest,
        OrganizationInfo, RawDeclaration, Reply, ServedDeclaration, ServedSets, Simple,
        TokensResponse, canonical_json, respond,
    },
    json,
    plist::{Dictionary, Value},
};
use proptest::prelude::*;

fn test(identifier: &str, echo: &str) -> ServedDeclaration {
    ServedDeclaration::new(Declaration::new(identifier, ManagementTest::new(echo))).unwrap()
}

fn set(declarations: &[ServedDeclaration]) -> DeclarationSet {
    DeclarationSet::from_declarations(declarations).unwrap()
}

fn now() -> Date {
    "2026-11-24T13:10:00.75Z".parse().unwrap()
}

fn ask(endpoint: &str) -> DeclarativeManagement {
    let mut message = DeclarativeManagement::default();
    message.endpoint = Some(endpoint.to_owned());
    message.ids.udid = Some("A".into());
    message
}

fn body<T: serde::de::DeserializeOwned>(reply: &Reply) -> T {
    assert_eq!(reply.status_code(), 200, "{reply:?}");
    assert_eq!(reply.content_type(), Some("application/json"));
    json::from_slice(reply.body()).unwrap()
}

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
fn the_four_endpoints_are_answered() {
    let set = set(&[
        test("a/b c", "1"),
        ServedDeclaration::new(Declaration::new("on", Simple::new(["a/b c".to_owned()]))).unwrap(),
    ]);
    let tokens: TokensResponse = body(&respond(&set, &ask("tokens"), now()));
    assert_eq!(tokens, set.tokens(now()));
    assert_eq!(
        tokens.sync_tokens.declarations_token,
        set.declarations_token()
    );
    // Apple's parsers take no fraction of a second.
    assert_eq!(
        set.tokens_json(now()),
        format!(
            r#"{{"SyncTokens":{{"DeclarationsToken":"{}","Timestamp":"2026-11-24T13:10:00Z"}}}}"#,
            set.declarations_token()
        )
    );

    let items: DeclarationItemsResponse = body(&respond(&set, &ask("declaration-items"), now()));
    assert_eq!(items, set.declaration_items());
    assert_eq!(items.declarations_token, set.declarations_token());
    assert_eq!(items.declarations.activations[0].identifier, "on");
    assert!(items.declarations.assets.is_empty() && items.declarations.management.is_empty());

    let endpoint = "declaration/configuration/a/b c";
    let declaration: AnyDeclaration = body(&respond(&set, &ask(endpoint), now()));
    assert_eq!(declaration.identifier(), Some("a/b c"));
    assert_eq!(
        declaration.server_token(),
        Some(&*items.declarations.configurations[0].server_token)
    );

    for absent in [
        "declaration/asset/a/b c",
        "declaration/configuration/a",
        "declaration/configuration/",
        "declaration/thing/on",
        "Tokens",
        "",
    ] {
        let reply = respond(&set, &ask(absent), now());
        assert!(matches!(reply, Reply::NotFound), "{absent}: {reply:?}");
        assert_eq!((reply.status_code(), reply.body()), (404, &b""[..]));
    }
    let reply = respond(&set, &DeclarativeManagement::default(), now());
    assert_eq!(reply.status_code(), 400);
}

/// zentral#1287: a report without declarations was taken for an error.
#[test]
fn status_reports_are_handed_over() {
    let reply = |report: Option<&[u8]>| {
        let mut message = ask("status");
        message.data = report.map(Into::into);
        respond(&DeclarationSet::empty(), &message, now())
    };
    let Reply::Status(report) = reply(Some(
        br#"{"StatusItems": {"device": {"model":
        {"family": 7, "number": "N"}}}, "Errors": []}"#,
    )) else {
        panic!("not handed over");
    };
    assert_eq!(report.warnings.len(), 1);
    assert!(report.value.value("device.model.number").is_some());
    for partial in ["{}", r#"{"StatusItems": {}}"#, r#"{"Errors": []}"#] {
        let reply = reply(Some(partial.as_bytes()));
        assert!(reply.status_report().is_some(), "{partial}");
        assert_eq!((reply.status_code(), reply.body()), (200, &b""[..]));
        assert_eq!(reply.content_type(), None);
    }
    for broken in [
        None,
        Some(&b""[..]),
        Some(b"{"),
        Some(b"[]"),
        Some(b"<dict/>"),
    ] {
        let reply = reply(broken);
        assert!(matches!(reply, Reply::BadRequest(_)), "{broken:?}");
        assert_eq!(reply.status_code(), 400);
    }
}

/// The same for a user of the device: whose set it is, is the caller's choice.
#[test]
fn both_channels_are_served() {
    let xml = br#"<dict><key>MessageType</key><string>DeclarativeManagement</string>
        <key>UDID</key><string>A</string><key>UserID</key><string>U</string>
        <key>UserShortName</key><string>u</string><key>UserLongName</key><string>U</string>
        <key>Endpoint</key><string>declaration/configuration/a</string></dict>"#;
    let user = DeclarativeManagement::from_slice(xml).unwrap();
    assert_ne!(user.enrollment(), ask("tokens").enrollment());
    let of_user = set(&[test("a", "user")]);
    let declaration: AnyDeclaration = body(&respond(&of_user, &user, now()));
    assert_eq!(declaration.identifier(), Some("a"));
}

/// zentral#1540: a device asked for a declaration that had left its scope.
#[test]
fn what_was_listed_is_served() {
    let former = set(&[test("stays", "1"), test("leaves", "1")]);
    let newer = set(&[test("stays", "2"), test("comes", "1")]);
    let mut sets = ServedSets::new(former.clone());
    let items: DeclarationItemsResponse = body(&sets.respond(&ask("declaration-items"), now()));
    assert!(sets.replace(newer.clone()));

    for item in &items.declarations.configurations {
        let endpoint = format!("declaration/configuration/{}", item.identifier);
        let got: AnyDeclaration = body(&sets.respond(&ask(&endpoint), now()));
        assert_eq!(got.server_token(), Some(&*item.server_token), "{endpoint}");
    }
    // The device is told of the newer set, and may ask for what is in it alone.
    let tokens: TokensResponse = body(&sets.respond(&ask("tokens"), now()));
    assert_eq!(
        tokens.sync_tokens.declarations_token,
        newer.declarations_token()
    );
    let comes = ask("declaration/configuration/comes");
    assert_eq!(sets.respond(&comes, now()).status_code(), 200);
    // Another process takes over.
    let restored = ServedSets::new(newer.clone()).with_advertised(former.clone());
    assert_eq!(restored, sets);

    // Once it asks for the list again, the former set is gone.
    let _: DeclarationItemsResponse = body(&sets.respond(&ask("declaration-items"), now()));
    let leaves = ask("declaration/configuration/leaves");
    assert!(matches!(sets.respond(&leaves, now()), Reply::NotFound));
    assert_eq!(sets.advertised(), Some(&newer));
    assert!(!sets.replace(newer));
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

/// Values of JSON, of few letters and numbers so that two are often alike.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..3).prop_map(Value::from),
        (-4i32..6).prop_map(|halves| Value::Real(f64::from(halves) / 2.0)),
        (0i64..3).prop_map(|n| Value::from((1i64 << 53) + n)),
        "[ab\u{e9}\u{ff5e}\u{1f600}\"\\\\\n]{0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            dictionaries(inner).prop_map(Value::Dictionary),
        ]
    })
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
