//! However much there is of something, decoding stays within bounds.

use super::{
    Extra, Field, Key, Keys, Record, SlotMut, SlotRef, Whole, dictionary, impl_serde, record,
    whole, xml,
};
use crate::{
    CheckIn, Error, ErrorKind, Result,
    plist::{Dictionary, Limits, Value},
    record::Message,
};
use std::time::{Duration, Instant};

/// A record that has no place for what it does not know.
#[derive(Debug)]
struct Narrow {
    text: Option<String>,
}

impl Record for Narrow {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Narrow",
            &[Key::optional("Text", <String as Field>::EXPECT)],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.text.slot_mut(),
            _ => SlotMut::Ignored,
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.text.slot_ref(),
            _ => SlotRef::Absent,
        }
    }

    fn blank() -> Self {
        Self { text: None }
    }
}

record! { Tree {
    id: Option<String> = optional "ID",
    child: Option<Box<Tree>> = optional "Child",
    children: Option<Vec<Tree>> = optional "Children",
} }

record! { Strict {
    id: String = required "ID",
    child: Option<Box<Strict>> = optional "Child",
} }

/// What async runtimes give a thread; a release build is content with a
/// quarter of it.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let size = if cfg!(debug_assertions) {
        2 << 20
    } else {
        512 << 10
    };
    let thread = std::thread::Builder::new().stack_size(size).spawn(run);
    thread.unwrap().join().unwrap();
}

fn too_deep<T>(result: Result<T>) {
    let error = result.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    assert_eq!(error.expected_text(), "depth of nesting");
    assert!(error.offset().is_some());
}

fn nested(open: &str, under: &str) -> Vec<u8> {
    let text = open.repeat(100_000 / open.len());
    format!("<dict><key>{under}</key>{text}").into_bytes()
}

fn decode<T: Message + std::fmt::Debug>(bytes: &[u8]) {
    // A strict decode may stop at the type, before the depth.
    assert!(T::from_slice(bytes).is_err());
    too_deep(T::from_slice_lenient(bytes));
}

#[test]
fn nesting_ends_with_an_error_under_any_key() {
    on_a_small_stack(|| {
        for open in ["<array>", "<dict><key>k</key>"] {
            for key in [
                "New", "Any", "Anys", "Loose", "AnyGrid", "Texts", "Part", "Children", "Text",
            ] {
                decode::<Whole>(&nested(open, key));
            }
            decode::<Narrow>(&nested(open, "New"));
            decode::<Narrow>(&nested(open, "Text"));
            decode::<Value>(&nested(open, "k"));
            decode::<Dictionary>(&nested(open, "k"));
        }
        decode::<Tree>(&nested("<dict><key>Child</key>", "Child"));
        decode::<Tree>(&nested("<array><dict><key>Children</key>", "Children"));
    });
}

#[test]
fn recursion_as_deep_as_allowed_fits() {
    on_a_small_stack(|| {
        // The root, then a level for each child.
        let deep = |levels: usize| {
            let inner = "<dict><key>Child</key>".repeat(levels - 1);
            let end = "</dict>".repeat(levels - 1);
            format!("{inner}<dict/>{end}").into_bytes()
        };
        let tree = Tree::from_slice(&deep(64)).unwrap();
        let written = tree.to_xml().unwrap();
        assert_eq!(Tree::from_slice(&written).unwrap(), tree);
        assert_eq!(Tree::from_slice(&tree.to_binary().unwrap()).unwrap(), tree);
        assert_eq!(
            crate::json::from_slice::<Tree>(&crate::json::to_vec(&tree).unwrap()),
            Ok(tree)
        );
        too_deep(Tree::from_slice(&deep(65)));
        let limits = Limits::default().depth(usize::MAX);
        assert!(Tree::from_slice_with(&deep(128), &limits).is_ok());
        too_deep(Tree::from_slice_with(&deep(129), &limits));
    });
}

/// What does not fit is read again to be kept: once, not once a level.
#[test]
fn parts_within_parts_that_all_lack_something() {
    on_a_small_stack(|| {
        let levels = 60;
        let inner = "<dict><key>ID</key><string/><key>Child</key>";
        let bare = "<dict><key>Child</key>".repeat(levels);
        let end = "</dict>".repeat(levels + 1);
        let text = format!("{inner}{bare}<dict/>{end}");
        let decoded = Strict::from_slice_lenient(text.as_bytes()).unwrap();
        let expected = Value::from_slice(text.as_bytes()).unwrap();
        assert_eq!(decoded.value.to_value(), Ok(expected));
    });
}

/// In binary a value may take one byte: reading it again must not count as if
/// there were more of them.
#[test]
fn small_values_may_be_read_twice() {
    let many = || Value::from(vec![Value::from(true); 5000]);
    let one = whole([("Counts", many())]).to_binary().unwrap();
    assert!(one.len() < 6000);
    let record = Whole::from_slice(&one).unwrap();
    assert_eq!(record.counts.map(|counts| counts.len()), Some(5000));

    let refused = whole([("Text", many())]).to_binary().unwrap();
    let record = Whole::from_slice_lenient(&refused).unwrap().value;
    assert_eq!(record.extra.get("Text"), Some(&many()));

    let message = dictionary([
        ("Items", many()),
        ("MessageType", "CheckOut".into()),
        ("UDID", "d".into()),
    ]);
    let binary = message.to_binary().unwrap();
    assert!(CheckIn::from_slice(&binary).is_ok());
    assert!(CheckIn::from_slice_lenient(&binary).is_ok());
}

/// Far more than a linear decode needs, far less than a quadratic one.
fn in_time<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
    let took = start.elapsed();
    assert!(took < Duration::from_secs(5), "{what}: {took:?}");
    result
}

#[test]
fn many_keys_take_no_longer_each() {
    let keys = |n: usize| {
        (0..n)
            .map(|n| format!("<key>k{n}</key><true/>"))
            .collect::<String>()
    };
    let unknown = xml(&keys(200_000));
    let record = in_time("unknown keys", || Whole::from_slice(&unknown)).unwrap();
    assert_eq!(record.extra.len(), 200_000);
    let told = in_time("telling them", || record.unknown_keys());
    assert_eq!(told.len(), 200_000);
    let written = in_time("writing them", || record.to_xml()).unwrap();
    assert!(in_time("reading them", || Whole::from_slice(&written)) == Ok(record));
    in_time("ignored keys", || Narrow::from_slice(&unknown)).unwrap();

    let nested = xml(&format!("<key>Any</key><dict>{}</dict>", keys(200_000)));
    in_time("nested keys", || Whole::from_slice(&nested)).unwrap();

    let double = "<key>k</key><true/>".repeat(200_000);
    let decoded = in_time("doubled keys", || Whole::from_slice_lenient(&xml(&double))).unwrap();
    assert_eq!(
        (decoded.warnings.len(), decoded.value.extra.len()),
        (1000, 1)
    );
    let double = "<key>Text</key><string>a</string>".repeat(200_000);
    let decoded = in_time("a doubled field", || {
        Whole::from_slice_lenient(&xml(&double))
    })
    .unwrap();
    assert_eq!(decoded.value.text.as_deref(), Some("a"));
    let double = "<key>Text</key><true/>".repeat(200_000);
    in_time("a doubled refusal", || {
        Whole::from_slice_lenient(&xml(&double))
    })
    .unwrap();
}

#[test]
fn maps_take_no_longer_each() {
    let entries = |from: usize, to: usize, value: &str| {
        (from..to)
            .map(|n| format!("<key>k{n}</key>{value}"))
            .collect::<String>()
    };
    let ratios = xml(&format!(
        "<key>RatioMap</key><dict>{}</dict>",
        entries(0, 100_000, "<integer>1</integer>")
    ));
    let record = in_time("a map", || Whole::from_slice(&ratios)).unwrap();
    assert_eq!(
        record.ratio_map.as_ref().map(|map| map.len()),
        Some(100_000)
    );
    in_time("writing a map", || record.to_xml()).unwrap();

    let good = entries(
        0,
        20_000,
        "<dict><key>Code</key><integer>1</integer></dict>",
    );
    let bad = entries(20_000, 40_000, "<dict/>");
    let parts = xml(&format!("<key>PartMap</key><dict>{good}{bad}</dict>"));
    let decoded = in_time("a map of which half is given up", || {
        Whole::from_slice_lenient(&parts)
    })
    .unwrap();
    assert_eq!(
        decoded.value.part_map.as_ref().map(|map| map.len()),
        Some(20_000)
    );
    in_time("writing it", || decoded.value.to_xml()).unwrap();
}

#[test]
fn lists_take_no_longer_each() {
    let items = "<string>a</string><true/>".repeat(100_000);
    let list = xml(&format!("<key>Texts</key><array>{items}</array>"));
    let decoded = in_time("a list", || Whole::from_slice_lenient(&list)).unwrap();
    assert_eq!(decoded.value.texts.as_ref().map(Vec::len), Some(100_000));
    let written = in_time("writing a list", || decoded.value.to_xml()).unwrap();
    assert_eq!(Value::from_slice(&written), Value::from_slice(&list));
    let items = "<dict/><dict><key>Code</key><integer>1</integer></dict>".repeat(30_000);
    let list = xml(&format!("<key>Parts</key><array>{items}</array>"));
    let decoded = in_time("a list of parts", || Whole::from_slice_lenient(&list)).unwrap();
    assert_eq!(decoded.value.parts.as_ref().map(Vec::len), Some(30_000));
    let written = in_time("writing the parts", || decoded.value.to_xml()).unwrap();
    assert!(Value::from_slice(&written) == Value::from_slice(&list));
}

#[test]
fn memory_is_charged_for_what_is_built() {
    let limits = Limits::default().expansion(0);
    let list = xml(&format!(
        "<key>Counts</key><array>{}</array>",
        "<integer>1</integer>".repeat(9000)
    ));
    let error = Whole::from_slice_with(&list, &limits).unwrap_err();
    assert_eq!(
        (error.kind(), error.expected_text()),
        (ErrorKind::Limit, "memory for the values")
    );
    let text = xml(&format!(
        "<key>New</key><string>{}</string>",
        "a".repeat(70_000)
    ));
    let error = Whole::from_slice_with(&text, &limits).unwrap_err();
    assert_eq!(
        (error.kind(), error.expected_text()),
        (ErrorKind::Limit, "memory for the values")
    );
    let nodes = Limits::default().nodes(6);
    let few = xml("<key>a</key><true/><key>b</key><true/>");
    assert!(Whole::from_slice_with(&few, &nodes).is_ok());
    for bytes in [
        xml("<key>a</key><array><true/><true/></array>"),
        xml("<key>Flags</key><array><true/><true/></array>"),
    ] {
        let error: Error = Whole::from_slice_with(&bytes, &nodes).unwrap_err();
        assert_eq!(
            (error.kind(), error.expected_text()),
            (ErrorKind::Limit, "number of values")
        );
    }
}

#[test]
fn a_table_that_lies_is_an_error_and_no_panic() {
    /// Says that its text is an integer.
    #[derive(Debug)]
    struct Liar(String);
    impl Record for Liar {
        fn keys(&self) -> &'static Keys {
            const KEYS: &Keys = &Keys::new("Liar", &[Key::optional("A", <i64 as Field>::EXPECT)]);
            KEYS
        }
        fn slot(&mut self, _: usize) -> SlotMut<'_> {
            self.0.slot_mut()
        }
        fn get(&self, _: usize) -> SlotRef<'_> {
            self.0.slot_ref()
        }
        fn blank() -> Self {
            Self(String::new())
        }
    }
    let error = Liar::from_slice(b"<dict><key>A</key><integer>1</integer></dict>").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(!error.is_peer_fault());
}
