//! How `examples/inspect` opens signatures: the program that cargo built beside
//! these tests.

use super::*;
use serde_json::{Value, json};
use std::process::Command;

/// What it exits with and says in JSON; nothing, if it was not built.
fn inspect(arguments: &[&str], file: &str) -> Option<(i32, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms");
    let tests = std::env::current_exe().unwrap();
    let built = tests.parent()?.parent()?.join("examples/inspect");
    if !built.exists() {
        println!("skipped: there is no {}", built.display());
        return None;
    }
    let output = Command::new(built)
        .current_dir(folder)
        .arg("--json")
        .args(arguments)
        .arg(file)
        .output()
        .unwrap();
    let line = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    Some((output.status.code()?, line))
}

#[test]
fn signatures_are_opened_and_signers_are_claimed() {
    let signed = "ok_p256_sha256_attr_attached.der";
    let Some((code, line)) = inspect(&[], signed) else {
        return;
    };
    assert_eq!(code, 0);
    for (key, expected) in [
        ("format", json!("cms")),
        ("content_format", json!("xml")),
        ("kind", json!("checkin/CheckOut")),
        ("ok", json!(true)),
        ("round_trip", json!(true)),
        ("unknown_keys", json!([])),
        ("error", Value::Null),
    ] {
        assert_eq!(line[key], expected, "{key}");
    }
    let signer = &line["signer"];
    assert_eq!(signer["standing"], "claimed");
    assert_eq!(signer["subject"], "CN=P256");
    let fingerprint = certificate("p256").fingerprint().to_string();
    assert_eq!(signer["sha256"], fingerprint);
}

#[test]
fn anchors_make_signers_trusted_or_refused() {
    let ours = ["--anchor", "root.pem"];
    let old = "ok_p256_sha1_attr_attached_stream.der";
    for (arguments, file, expected) in [
        (&ours[..], "ok_leaf_sha256_noattr_attached.der", None),
        (&["--anchor", "root.pem", "--allow-sha1"][..], old, None),
        (&ours[..], old, Some("SHA-1 is not allowed")),
        (
            &["--anchor", "inter.pem"][..],
            "ok_leaf_sha256_noattr_attached.der",
            Some("the issuer is unknown"),
        ),
        // Its body is elsewhere, so that nothing is proven.
        (
            &ours[..],
            "ok_leaf_sha256_attr_detached.der",
            Some("the message holds no content"),
        ),
    ] {
        let Some((code, line)) = inspect(arguments, file) else {
            return;
        };
        assert_eq!(line["ok"], expected.is_none(), "{file}");
        assert_eq!(code, i32::from(expected.is_some()));
        assert_eq!(line["format"], "cms");
        match expected {
            None => assert_eq!(line["signer"]["standing"], "trusted"),
            Some(reason) => {
                assert_eq!(line["error"]["message"], reason, "{file}");
                assert_eq!(line["kind"], "cms/signed");
                assert!(line.get("signer").is_none(), "{file}");
            }
        }
    }
}

#[test]
fn what_stays_closed_is_named() {
    for (file, kind, ok) in [
        ("enveloped.der", "cms/enveloped", true),
        ("ok_leaf_sha256_attr_detached.der", "cms/signed", true),
        ("attributes_stripped.der", "cms/signed", false),
        ("two_signers.der", "cms/signed", false),
    ] {
        let Some((code, line)) = inspect(&[], file) else {
            return;
        };
        assert_eq!(line["kind"], kind, "{file}");
        assert_eq!(line["ok"], ok, "{file}");
        assert_eq!(code, i32::from(!ok), "{file}");
    }
    // Another certificate could be meant where none is one.
    if let Some((code, line)) = inspect(&["--anchor", "body.txt"], "enveloped.der") {
        assert_eq!((code, line), (2, Value::Null));
    }
}

/// Devices that are old sign with keys that nobody would trust any more.
#[test]
fn what_old_devices_sign_is_opened() {
    const DETACHED: &[u8] = &[
        0x30, 0x0B, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1,
    ];
    // The detached message with its content put in, in BER.
    let (message, content) = (fixture("rsa1024.der"), body());
    let string = [&[0x24, 0x80, 4, 0x82][..], &length(&content), &content].concat();
    let inside = [
        &[0x30, 0x80][..],
        &DETACHED[2..],
        &[0xA0, 0x80],
        &string,
        &[0; 6],
    ]
    .concat();
    let at = memchr::memmem::find(&message, DETACHED).unwrap();
    let message = [
        &[0x30, 0x80][..],
        &message[4..15],
        &[0xA0, 0x80, 0x30, 0x80],
        &message[23..at],
        &inside,
        &message[at + DETACHED.len()..],
        &[0; 6],
    ]
    .concat();
    let name = format!("inspect-{}-rsa1024", std::process::id());
    let file = std::env::temp_dir().join(name);
    std::fs::write(&file, message).unwrap();
    for (arguments, expected) in [
        (&[][..], None),
        (
            &["--anchor", "root.pem", "--allow-sha1"],
            Some("the RSA key is too short"),
        ),
    ] {
        let Some((code, line)) = inspect(arguments, file.to_str().unwrap()) else {
            continue;
        };
        assert_eq!(code, i32::from(expected.is_some()), "{line}");
        match expected {
            None => assert_eq!(line["signer"]["standing"], "claimed"),
            Some(reason) => assert_eq!(line["error"]["message"], reason),
        }
    }
    std::fs::remove_file(file).unwrap();
}

fn length(content: &[u8]) -> [u8; 2] {
    u16::try_from(content.len()).unwrap().to_be_bytes()
}
