//! What is served is all of what was written, or nothing.

use apple_mdm::{
    ErrorKind,
    checkin::DeclarationKind,
    ddm::{RawDeclaration, ServedDeclaration},
};
use sha2::{Digest, Sha256};

fn declaration(payload: &str) -> String {
    format!(r#"{{"Identifier":"a","Payload":{payload},"Type":"com.apple.asset.data"}}"#)
}

fn refused(payload: &str) -> (ErrorKind, String, Option<usize>) {
    let error = ServedDeclaration::new(declaration(payload).as_str()).unwrap_err();
    (error.kind(), error.path().to_string(), error.offset())
}

/// A value holds 64 bits, and gave all that are larger the nearest double's
/// token, and sent that double.
#[test]
fn integers_are_served_with_all_their_digits() {
    let mut tokens = Vec::new();
    for digits in [
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "18446744073709551617",
        "-9223372036854775808",
        "-9223372036854775809",
        "-9223372036854775810",
        "100000000000000000000",
        "100000000000000000001",
        "1000000000000000000001",
        "123456789012345678901234567890",
        "123456789012345678901234567891",
    ] {
        let json = declaration(&format!(r#"{{"n":{digits}}}"#));
        let served = ServedDeclaration::new(json.as_str()).unwrap();
        let hash = Sha256::digest(json.as_bytes());
        let token: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(served.server_token(), token, "{digits}");
        let sent = String::from_utf8_lossy(served.json());
        assert!(sent.contains(&format!(r#"{{"n":{digits}}}"#)), "{sent}");
        tokens.push(token);
    }
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 14);
}

#[test]
fn one_number_has_one_token_however_it_is_spelled() {
    let token = |number: &str| {
        let json = declaration(&format!(r#"{{"n": {number}}}"#));
        let served = ServedDeclaration::new(json.as_str()).unwrap();
        served.server_token().to_owned()
    };
    for (one, other) in [
        ("1", "1.0"),
        ("100", "1e2"),
        ("0", "-0.0"),
        ("100000000000000000000", "1e20"),
        ("1000000000000000000000", "1e21"),
        ("-1500000000000000000000000", "-1.5e24"),
    ] {
        assert_eq!(token(one), token(other), "{one} {other}");
    }
    assert_ne!(token("1500000000000000000000001"), token("1.5e24"));
}

/// Where the keys are not plain, the JSON is read as a value, which holds 64
/// bits: no other number is served in silence.
#[test]
fn integers_that_would_lose_digits_are_refused() {
    let payload =
        r#"{"é": [18446744073709551615, -9223372036854775808, 1e30, "99999999999999999999"]}"#;
    let served = ServedDeclaration::new(declaration(payload).as_str()).unwrap();
    assert!(String::from_utf8_lossy(served.json()).contains("18446744073709551615"));
    let payload = r#"{"é": 18446744073709551616}"#;
    let offset = declaration(payload).find("1844");
    let (kind, _, at) = refused(payload);
    assert_eq!((kind, at), (ErrorKind::InvalidValue, offset));
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    for (payload, path) in [
        (r#"{"a": 1, "a": 2}"#, "Payload.a"),
        (r#"{"a": 1, "a": 1}"#, "Payload.a"),
        (r#"{"a": 1, "\u0061": 2}"#, "Payload.a"),
        (
            r#"{"b": [{"é": {"x": 1, "y": 2, "x": 3}}]}"#,
            "Payload.b[0].é.x",
        ),
        (r#"{}, "Identifier": "b""#, "Identifier"),
        (r#"{}, "Payload": {}"#, "Payload"),
    ] {
        let (kind, at, _) = refused(payload);
        assert_eq!((kind, &*at), (ErrorKind::DuplicateKey, path), "{payload}");
    }
}

/// It was served as `null`.
#[test]
fn a_payload_is_a_dictionary() {
    assert_eq!(refused("null").0, ErrorKind::MissingKey);
    assert_eq!(refused("null").1, "Payload");
    let mut declaration = RawDeclaration::new("com.apple.asset.data", "a", Default::default());
    declaration.payload = None;
    let none = ServedDeclaration::new(&declaration).unwrap_err();
    assert_eq!(
        (none.kind(), none.path().to_string()),
        (ErrorKind::MissingKey, "Payload".into())
    );
    declaration.extra.insert("Payload", 5);
    let wrong = ServedDeclaration::new(&declaration).unwrap_err();
    assert_eq!(
        (wrong.kind(), wrong.path().to_string()),
        (ErrorKind::WrongType, "Payload".into())
    );
}

/// Apple's types are what their names say; of others, the caller has the last
/// word.
#[test]
fn types_of_others_say_their_kind_as_apples_do() {
    use DeclarationKind::{Activation, Asset, Configuration, Management};
    let raw =
        |declaration_type: &str| RawDeclaration::new(declaration_type, "a", Default::default());
    for (name, kind) in [
        ("com.example.configuration.thing", Some(Configuration)),
        ("org.example.mdm.asset.thing.new", Some(Asset)),
        ("example.activation.a", Some(Activation)),
        ("com.example.management.configuration.a", Some(Management)),
        ("com.example.configuration", None),
        ("configuration.thing", None),
        ("com.example.configurations.thing", None),
        ("com.apple.new.configuration.thing", None),
        ("com.apple.configuration", None),
        ("thing", None),
        ("", None),
    ] {
        let served = ServedDeclaration::new(raw(name));
        assert_eq!(served.ok().map(|served| served.kind()), kind, "{name}");
    }
    let chosen = ServedDeclaration::with_kind(Asset, raw("com.example.configuration.thing"));
    assert_eq!(chosen.unwrap().kind(), Asset);
}

/// Canonical JSON writes reals up to 10²¹ without an exponent. Beside a key
/// that takes the long way, what was served was not taken again.
#[test]
fn reals_that_look_like_integers_are_served_again() {
    for number in [
        "39.223372036854776e+18",
        "1e20",
        "-39223372036854776000",
        "18446744073709552000",
    ] {
        for key in ["n", "€"] {
            let json = declaration(&format!(r#"{{"{key}":{number}}}"#));
            let served = ServedDeclaration::new(json.as_str()).unwrap();
            let text = std::str::from_utf8(served.json()).unwrap();
            assert_eq!(ServedDeclaration::new(text).as_ref(), Ok(&served), "{text}");
        }
    }
    // Of this one the nearest double is written otherwise.
    let (kind, _, offset) = refused(r#"{"€":39223372036854776001}"#);
    assert_eq!(kind, ErrorKind::InvalidValue);
    assert!(offset.is_some());
}
