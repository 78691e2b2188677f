//! The contract of `examples/verify.rs`: options, exit codes, fields.

#[allow(dead_code, reason = "its `main`")]
#[path = "../../examples/verify.rs"]
mod verify;

use apple_mdm::cms::Certificate;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use std::path::PathBuf;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms/");

/// Runs it on words, of which `@name` is a fixture.
fn run(line: &str) -> (u8, String, String) {
    verify::run(line.split_whitespace().map(|word| {
        word.strip_prefix('@')
            .map_or_else(|| word.to_owned(), |name| format!("{FOLDER}{name}"))
    }))
}

fn json(line: &str) -> (u8, Value) {
    let (code, out, err) = run(&format!("{line} --json"));
    assert_eq!(err, "", "{line}");
    assert_eq!(out.matches('\n').count(), 1, "one line");
    (code, serde_json::from_str(&out).unwrap())
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_bytes(&std::fs::read(format!("{FOLDER}{name}.pem")).unwrap()).unwrap()
}

/// A time after the fixtures were made, and before `expired` has.
fn at() -> String {
    let made = certificate("root").not_before().unwrap().to_unix();
    apple_mdm::cms::Time::from_unix(made + 3_600).to_string()
}

const OK: &str =
    "--signature @ok_leaf_sha256_attr_detached.der --body @body.txt --anchor @root.pem";

#[test]
fn a_trusted_signature_is_told_in_all_fields() {
    let (code, verdict) = json(&format!("{OK} --at {}", at()));
    let leaf = certificate("leaf");
    let time = |time: Option<apple_mdm::cms::Time>| time.unwrap().to_string();
    let signing_time = verdict["signing_time"].as_str().unwrap();
    signing_time.parse::<apple_mdm::cms::Time>().unwrap();
    assert_eq!(code, 0);
    assert_eq!(
        verdict,
        json!({
            "ok": true,
            "signature": "valid",
            "path": "trusted",
            "signer": {
                "subject": "CN=Leaf,UID=com.apple.mgmt.x",
                "issuer": "CN=Root",
                "serial": "1234",
                "sha256": leaf.fingerprint().to_string(),
                "not_before": time(leaf.not_before()),
                "not_after": time(leaf.not_after()),
            },
            "digest": "SHA-256",
            "algorithm": "RSA",
            "signing_time": signing_time,
            "content_len": std::fs::read(format!("{FOLDER}body.txt")).unwrap().len(),
            "error": null,
        })
    );
    let (code, out, err) = run(&format!("{OK} --at {}", at()));
    assert_eq!((code, &*err), (0, ""));
    assert!(
        out.starts_with("signature: valid\npath:      trusted\n"),
        "{out}"
    );
    assert!(out.ends_with("\nok\n") && !out.contains("claimed"), "{out}");
}

#[test]
fn what_is_refused_says_why() {
    let no_anchor = OK.replace("--anchor @root.pem", "");
    let expired = "--signature @by_expired.der --body @body.txt --anchor @root.pem";
    let until = certificate("expired").not_after().unwrap().to_unix();
    let after = apple_mdm::cms::Time::from_unix(until + 60);
    for (line, signature, path) in [
        (no_anchor, "valid", "there are no trust anchors"),
        (
            OK.replace("root", "inter"),
            "valid",
            "the issuer is unknown",
        ),
        (
            OK.replace("root", "impostor"),
            "valid",
            "the certificate is not signed by the issuer that it names",
        ),
        (
            OK.replace("body.txt", "make.sh"),
            "the digest is not that of the content",
            "not checked",
        ),
        (
            OK.replace("--body @body.txt", ""),
            "the message holds no content",
            "not checked",
        ),
        (
            OK.replace("sha256", "sha1"),
            "SHA-1 is not allowed",
            "not checked",
        ),
        (
            format!("{expired} --at {after}"),
            "valid",
            "a certificate has expired",
        ),
        (
            format!("{OK} --at 2000-01-01T00:00:00Z"),
            "valid",
            "a certificate is not valid yet",
        ),
        (
            "--signature @by_server.der --body @body.txt --anchor @root.pem --eku client-auth"
                .to_owned(),
            "valid",
            "the extended key usage is not the one that was asked for",
        ),
        (
            "--signature @make.sh --body @body.txt --anchor @root.pem".to_owned(),
            "this is neither PEM, nor base64, nor BER",
            "not checked",
        ),
    ] {
        let line = match line.contains("--at") {
            true => line,
            false => format!("{line} --at {}", at()),
        };
        let (code, verdict) = json(&line);
        assert_eq!(code, 1, "{line}");
        assert_eq!(verdict["ok"], false);
        assert_eq!(verdict["signature"], signature, "{line}");
        assert_eq!(verdict["path"], path, "{line}");
        let reason = match signature {
            "valid" => path,
            _ => signature,
        };
        assert_eq!(verdict["error"], reason, "{line}");
        // Who does not hold a signature claims nothing.
        assert_eq!(verdict["signer"].is_null(), signature != "valid", "{line}");
        let (code, out, _) = run(&line);
        assert_eq!(code, 1);
        assert!(out.ends_with(&format!("refused: {reason}\n")), "{out}");
        assert_eq!(out.contains("(claimed)"), signature == "valid", "{out}");
    }
}

#[test]
fn every_option_is_heard() {
    let at = at();
    let expired = "--signature @by_expired.der --body @body.txt --anchor @root.pem";
    let until = certificate("expired").not_after().unwrap().to_unix();
    let after = apple_mdm::cms::Time::from_unix(until + 60);
    for line in [
        format!("{expired} --no-time"),
        format!("{expired} --at {after} --skew 60"),
        format!("{OK} --at {at} --eku client-auth"),
        format!("{} --at {at} --allow-sha1", OK.replace("sha256", "sha1")),
        format!(
            "--signature @by_inter.der --body @body.txt --anchor @root.pem \
             --intermediate @nonca.pem --intermediate @inter.pem --at {at}"
        ),
        format!(
            "--signature @ok_p256_sha256_attr_attached_stream.der --anchor @inter.pem \
             --anchor @root.pem --at {at}"
        ),
        // The clock's time, which is some year of the fixtures' hundred.
        OK.to_owned(),
    ] {
        assert_eq!(json(&line).0, 0, "{line}");
    }
    let (_, attached) = json(&format!(
        "--signature @ok_p256_sha256_attr_attached_stream.der --anchor @root.pem --at {at}"
    ));
    assert_eq!(attached["algorithm"], "P-256");
    let (_, body) = json(&format!("{OK} --at {at}"));
    assert_eq!(attached["content_len"], body["content_len"]);
}

#[test]
fn a_signature_file_has_any_form() {
    let der = std::fs::read(format!("{FOLDER}ok_leaf_sha256_attr_detached.der")).unwrap();
    let text = BASE64_STANDARD.encode(&der);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    for (name, content) in [
        ("base64", text.clone()),
        (
            "pem",
            format!("-----BEGIN CMS-----\n{text}\n-----END CMS-----\n"),
        ),
        (
            "smime",
            format!(
                "Content-Type: application/pkcs7-mime\r\n\
                 Content-Transfer-Encoding: base64\r\n\r\n{text}"
            ),
        ),
    ] {
        let file = folder.join(format!("verify-{name}"));
        std::fs::write(&file, content).unwrap();
        let line = OK.replace("@ok_leaf_sha256_attr_detached.der", file.to_str().unwrap());
        assert_eq!(json(&format!("{line} --at {}", at())).0, 0, "{name}");
    }
}

#[test]
fn wrong_arguments_are_usage() {
    for line in [
        "",
        "--body @body.txt --anchor @root.pem",
        "--signature",
        "--signature @absent.der",
        "--signature @md5.der --body @absent.txt",
        "--signature @md5.der --anchor @body.txt",
        "--signature @md5.der --anchor @absent.pem",
        "--signature @md5.der --signature @md5.der",
        "--signature @md5.der --at noon",
        "--signature @md5.der --no-time --at 2026-01-01T00:00:00Z",
        "--signature @md5.der --skew -1",
        "--signature @md5.der --eku code-signing",
        "--signature @md5.der --quiet",
        "@md5.der",
    ] {
        let (code, out, err) = run(line);
        assert_eq!((code, &*out), (2, ""), "{line}");
        assert!(
            err.starts_with("verify: ") && err.contains("\nusage: "),
            "{err}"
        );
    }
}
