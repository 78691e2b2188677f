//! What an attacker sends: an error, on a small stack and at once.

use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, ErrorKind, Message,
    plist::{self, Dictionary, Value},
};
use serde::{Deserialize, de::IgnoredAny};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// What async runtimes give a thread; a release build is content with a
/// quarter of it.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let size = if cfg!(debug_assertions) {
        2 << 20
    } else {
        512 << 10
    };
    std::thread::Builder::new()
        .stack_size(size)
        .spawn(run)
        .unwrap()
        .join()
        .unwrap();
}

const SIZE: usize = 100_000;

/// A dictionary with these keys, the last of which holds what is nested.
fn nested(before: &str, key: &str, open: &str) -> Vec<u8> {
    let deep = open.repeat(SIZE / open.len());
    format!("<plist><dict>{before}<key>{key}</key>{deep}").into_bytes()
}

/// The same in binary: arrays or dictionaries of which each holds the next.
fn nested_binary(before: &[(&str, &str)], key: &str, dictionaries: bool) -> Vec<u8> {
    let mut objects = Vec::new();
    let ascii = |text: &str| [&[0x5F, 0x11, 0, text.len() as u8], text.as_bytes()].concat();
    let reference = |n: usize| (n as u16).to_be_bytes();
    let count = before.len() + 1;
    let mut root = vec![0xD0 | count as u8];
    let strings = 1..=2 * before.len() + 1;
    let first = strings.end() + 1;
    for n in 0..before.len() {
        root.extend(reference(1 + 2 * n));
    }
    root.extend(reference(*strings.end()));
    for n in 0..before.len() {
        root.extend(reference(2 + 2 * n));
    }
    root.extend(reference(first));
    objects.push(root);
    for (key, value) in before {
        objects.push(ascii(key));
        objects.push(ascii(value));
    }
    objects.push(ascii(key));
    for n in first..first + SIZE / 8 {
        objects.push(if dictionaries {
            [&[0xD1][..], &reference(*strings.end()), &reference(n + 1)].concat()
        } else {
            [&[0xA1][..], &reference(n + 1)].concat()
        });
    }
    objects.push(vec![0x09]);
    let mut out = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for object in &objects {
        offsets.push(out.len() as u32);
        out.extend(object);
    }
    let table = out.len() as u64;
    offsets
        .iter()
        .for_each(|offset| out.extend(offset.to_be_bytes()));
    out.extend([0, 0, 0, 0, 0, 0, 4, 2]);
    for number in [objects.len() as u64, 0, table] {
        out.extend(number.to_be_bytes());
    }
    out
}

fn too_deep<T>(what: &str, result: apple_mdm::Result<T>) {
    let error = result.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Limit, "{what}: {error}");
    assert_eq!(error.expected_text(), "depth of nesting", "{what}");
    assert!(error.is_peer_fault() && error.offset().is_some());
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Derived {
    #[serde(rename = "Text", default)]
    text: String,
    #[serde(rename = "Known", default)]
    known: Option<Value>,
    #[serde(rename = "Tree", default)]
    tree: Vec<Derived>,
    #[serde(rename = "Map", default)]
    map: BTreeMap<String, IgnoredAny>,
}

#[test]
fn derived_types() {
    on_a_small_stack(|| {
        for open in ["<array>", "<dict><key>k</key>"] {
            for key in ["Known", "Ignored"] {
                let bytes = nested("", key, open);
                too_deep(key, plist::from_slice::<Derived>(&bytes));
                too_deep(key, plist::from_slice::<IgnoredAny>(&bytes));
                too_deep(key, plist::from_slice::<Value>(&bytes));
                too_deep(key, plist::from_slice::<Dictionary>(&bytes));
                too_deep(key, plist::from_slice::<::plist::Value>(&bytes));
                too_deep(
                    key,
                    plist::from_slice::<BTreeMap<String, IgnoredAny>>(&bytes),
                );
                let bytes = nested_binary(&[], key, open == "<array>");
                too_deep(key, plist::from_slice::<Derived>(&bytes));
                too_deep(key, plist::from_slice::<IgnoredAny>(&bytes));
                too_deep(key, plist::from_slice::<Value>(&bytes));
                too_deep(key, plist::from_slice::<::plist::Value>(&bytes));
            }
        }
        let bytes = nested("", "Map", "<dict><key>k</key>");
        too_deep("Map", plist::from_slice::<Derived>(&bytes));
        let bytes = nested("", "Tree", "<array><dict><key>Tree</key>");
        too_deep("Tree", plist::from_slice::<Derived>(&bytes));
    });
}

fn messages(what: &str, bytes: &[u8]) {
    too_deep(what, Value::from_slice(bytes));
    too_deep(what, Value::from_slice_lenient(bytes));
    too_deep(what, Dictionary::from_slice(bytes));
    too_deep(what, CheckIn::from_slice(bytes));
    too_deep(what, CheckIn::from_slice_lenient(bytes));
    too_deep(what, CommandReport::from_slice(bytes));
    too_deep(what, CommandReport::from_slice_lenient(bytes));
    too_deep(what, CommandEnvelope::from_slice_lenient(bytes));
}

#[test]
fn messages_in_both_formats() {
    on_a_small_stack(|| {
        let before = [
            ("MessageType", "TokenUpdate"),
            ("Status", "Idle"),
            ("CommandUUID", "c"),
        ];
        let text: String = before
            .iter()
            .map(|(key, value)| format!("<key>{key}</key><string>{value}</string>"))
            .collect();
        for key in ["Unknown", "A.b"] {
            for open in ["<array>", "<dict><key>k</key>"] {
                messages(key, &nested(&text, key, open));
                messages(key, &nested_binary(&before, key, open == "<array>"));
                // Before there is a type to go by.
                messages(key, &nested("", key, open));
                messages(key, &nested_binary(&[], key, open == "<array>"));
            }
        }
        // Under keys whose type is another.
        for (key, open) in [
            ("Token", "<array>"),
            ("ErrorChain", "<array>"),
            ("ErrorChain", "<array><dict><key>ErrorChain</key>"),
            ("Command", "<dict><key>Command</key>"),
            ("TokenParameters", "<dict><key>k</key>"),
        ] {
            let bytes = nested(&text, key, open);
            too_deep(key, CheckIn::from_slice_lenient(&bytes));
            too_deep(key, CommandReport::from_slice_lenient(&bytes));
            assert!(CommandEnvelope::from_slice_lenient(&bytes).is_err());
            assert!(CheckIn::from_slice(&bytes).is_err());
        }
    });
}

#[test]
fn messages_with_very_many_keys() {
    let in_time = |what: &str, start: Instant| {
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{what}: {:?}",
            start.elapsed()
        );
    };
    let keys: String = (0..200_000)
        .map(|n| format!("<key>k{n}</key><true/>"))
        .collect();
    let body = format!(
        "<dict>{keys}<key>MessageType</key><string>CheckOut</string><key>Status</key>\
         <string>Idle</string></dict>"
    );
    let start = Instant::now();
    assert!(CheckIn::from_slice(body.as_bytes()).is_ok());
    in_time("a check-in", start);
    let start = Instant::now();
    assert!(CommandReport::from_slice(body.as_bytes()).is_ok());
    in_time("a report", start);
    let double = body.replace(&keys, &"<key>k</key><true/>".repeat(200_000));
    let start = Instant::now();
    let decoded = CheckIn::from_slice_lenient(double.as_bytes()).unwrap();
    assert_eq!(decoded.warnings.len(), 1000);
    in_time("doubled keys", start);
    let start = Instant::now();
    let read: BTreeMap<String, bool> =
        plist::from_slice(format!("<dict>{keys}</dict>").as_bytes()).unwrap();
    assert_eq!(read.len(), 200_000);
    in_time("a map", start);
}
