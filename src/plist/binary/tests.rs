//! What is written is read back, by this crate and by another, and what real
//! files hold is read.

use super::{BinaryReader, BinaryWriter};
use crate::{
    error::{ErrorKind, Result},
    plist::{
        Date, Dictionary, Integer, Limits, Sink, Source, Token, Uid, Value,
        testing::{self, text},
    },
};
use proptest::{collection::vec, prelude::*};
use std::{borrow::Cow, path::PathBuf};

/// A document of these objects, the root first.
pub(super) fn document(objects: &[impl AsRef<[u8]>], offset: usize, reference: u8) -> Vec<u8> {
    let mut out = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for object in objects {
        offsets.push(out.len());
        out.extend_from_slice(object.as_ref());
    }
    let table = out.len();
    for start in offsets {
        out.extend_from_slice(&start.to_be_bytes()[8 - offset..]);
    }
    out.extend_from_slice(&[0, 0, 0, 0, 0, 0, offset as u8, reference]);
    for number in [objects.len(), 0, table] {
        out.extend_from_slice(&number.to_be_bytes());
    }
    out
}

pub(super) fn reader(bytes: &[u8]) -> Result<BinaryReader<'_>> {
    BinaryReader::new(bytes, &Limits::default())
}

pub(super) fn read(bytes: &[u8]) -> Result<Value> {
    let mut source = reader(bytes)?;
    let value = take(&mut source)?;
    source.finish()?;
    Ok(value)
}

pub(super) fn skip(bytes: &[u8]) -> Result<()> {
    reader(bytes)?.skip()
}

fn take<'de>(source: &mut impl Source<'de>) -> Result<Value> {
    Ok(match source.next()? {
        Token::Null => Value::Null,
        Token::Boolean(value) => value.into(),
        Token::Integer(value) => value.into(),
        Token::Real(value) => value.into(),
        Token::Date(value) => value.into(),
        Token::String(value) => value.into_owned().into(),
        Token::Data(value) => Value::Data(value.into_owned().into()),
        Token::Uid(value) => value.into(),
        Token::Array(_) => {
            let mut items = Vec::new();
            while source.more()? {
                items.push(take(source)?);
            }
            items.into()
        }
        Token::Dictionary => {
            let mut entries = Vec::new();
            while let Some(key) = source.key()? {
                entries.push((key, take(source)?));
            }
            entries.into_iter().collect::<Dictionary>().into()
        }
    })
}

fn put(value: &Value, sink: &mut BinaryWriter) -> Result<()> {
    match value {
        Value::Null => sink.null(),
        Value::Boolean(value) => sink.boolean(*value),
        Value::Integer(value) => sink.integer(*value),
        Value::Real(value) => sink.real(*value),
        Value::Date(value) => sink.date(*value),
        Value::String(value) => sink.string(value),
        Value::Data(value) => sink.data(value),
        Value::Uid(value) => sink.uid(*value),
        Value::Array(items) => {
            sink.begin_array()?;
            items.iter().try_for_each(|item| put(item, sink))?;
            sink.end_array()
        }
        Value::Dictionary(entries) => {
            sink.begin_dictionary()?;
            for (key, value) in entries {
                sink.key(key)?;
                put(value, sink)?;
            }
            sink.end_dictionary()
        }
    }
}

pub(super) fn write(value: &Value) -> Vec<u8> {
    let mut sink = BinaryWriter::new();
    put(value, &mut sink).expect("a value without null");
    sink.finish().expect("one value")
}

/// With dates that a clock of nanoseconds holds exactly, as the other
/// implementation has one.
fn coarse(value: Value) -> Value {
    match value {
        Value::Date(date) => {
            let seconds = (date.seconds_since_2001() * 512.0).floor() / 512.0;
            Date::from_seconds_since_2001(seconds)
                .unwrap_or(date)
                .into()
        }
        Value::Array(items) => items.into_iter().map(coarse).collect(),
        Value::Dictionary(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, coarse(value)))
            .collect::<Dictionary>()
            .into(),
        value => value,
    }
}

/// Equality passes over the order of keys, `Debug` does not.
fn ordered(value: &Value) -> String {
    format!("{value:?}")
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in testing::value()) {
        let bytes = write(&value);
        let back = read(&bytes)?;
        prop_assert_eq!(&back, &value);
        prop_assert_eq!(ordered(&back), ordered(&value));
        prop_assert_eq!(skip(&bytes), Ok(()));
    }

    #[test]
    fn another_implementation_reads_what_is_written(value in testing::value()) {
        let value = coarse(value);
        let theirs: plist::Value = plist::from_bytes(&write(&value))?;
        let back = Value::try_from(theirs)?;
        prop_assert_eq!(&back, &value);
        prop_assert_eq!(ordered(&back), ordered(&value));
    }

    #[test]
    fn what_another_implementation_writes_is_read(value in testing::value()) {
        let value = coarse(value);
        let mut bytes = Vec::new();
        plist::Value::try_from(value.clone())?.to_writer_binary(&mut bytes)?;
        let back = read(&bytes)?;
        prop_assert_eq!(&back, &value);
        prop_assert_eq!(ordered(&back), ordered(&value));
    }

    #[test]
    fn what_is_skipped_is_what_would_have_been_read(
        items in vec((text(), testing::value()), 1..8),
        skipped in any::<u8>(),
    ) {
        let value = Value::Dictionary(items.into_iter().collect());
        let bytes = write(&value);
        let mut source = reader(&bytes)?;
        source.next()?;
        let mut at = 0;
        while let Some(key) = source.key()? {
            if skipped & 1 << at == 0 {
                prop_assert_eq!(Some(&take(&mut source)?), value.get(&key));
            } else {
                let mark = source.mark();
                source.skip()?;
                let offset = source.offset();
                source.rewind(mark);
                source.next()?;
                prop_assert_eq!(source.offset(), offset);
                source.rewind(mark);
                source.skip()?;
            }
            at += 1;
        }
        prop_assert_eq!(Some(at), value.as_dictionary().map(Dictionary::len));
    }
}

#[test]
fn the_bytes_of_a_document() {
    let value = Value::from(Dictionary::from([
        ("a", Value::from(vec![Value::from(1), Value::from("a")])),
        ("b", Value::from(1)),
    ]));
    assert_eq!(
        write(&value),
        document(
            &[
                &b"\xD2\x01\x04\x02\x03"[..],
                b"\x51a",
                b"\xA2\x03\x01",
                b"\x10\x01",
                b"\x51b",
            ],
            1,
            1
        )
    );
}

#[test]
fn every_width_of_offsets_and_references() {
    for offset in 1..=8 {
        for reference in 1..=8 {
            let number = |n: usize| n.to_be_bytes()[8 - reference..].to_vec();
            let dictionary = [vec![0xD1], number(1), number(2)].concat();
            let array = [vec![0xA2], number(1), number(1)].concat();
            let objects = [dictionary, b"\x51k".to_vec(), array];
            assert_eq!(
                read(&document(&objects, offset, reference as u8)),
                Ok(Dictionary::from([("k", vec!["k".into(), "k".into()])]).into()),
                "{offset} {reference}"
            );
        }
    }
}

/// Both as Apple's reader wants them: for 256 objects, or a table at 256, one
/// byte is too few.
#[test]
fn widths_grow_where_apple_wants_them_to() {
    let sizes = |value: Value| {
        let bytes = write(&value);
        assert_eq!(read(&bytes), Ok(value));
        let trailer = bytes.last_chunk::<32>().expect("a trailer");
        (trailer[6], trailer[7])
    };
    let booleans = |count: usize| Value::from(vec![Value::from(true); count]);
    // A head of 1 + 2 bytes, the references and the one boolean.
    assert_eq!(sizes(booleans(243)), (1, 1));
    assert_eq!(sizes(booleans(244)), (2, 1));
    let integers = |count: u64| (0..count).map(Value::from).collect::<Value>();
    assert_eq!(sizes(integers(254)), (2, 1));
    assert_eq!(sizes(integers(255)), (2, 2));
    assert_eq!(sizes(integers(65_534)), (4, 2));
    assert_eq!(sizes(integers(65_535)), (4, 4));
}

#[test]
fn scalars_take_the_fewest_bytes() {
    let object = |value: Value| {
        let bytes = write(&value);
        bytes[8..bytes.len() - 33].to_vec()
    };
    let integer = |value: i128| object(Integer::try_from(value).expect("in range").into());
    assert_eq!(integer(0), b"\x10\0");
    assert_eq!(integer(255), b"\x10\xFF");
    assert_eq!(integer(256), b"\x11\x01\0");
    assert_eq!(integer(65_536), b"\x12\0\x01\0\0");
    assert_eq!(integer(1 << 32), b"\x13\0\0\0\x01\0\0\0\0");
    assert_eq!(integer(-1), b"\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    assert_eq!(integer(1 << 63), b"\x14\0\0\0\0\0\0\0\0\x80\0\0\0\0\0\0\0");
    assert_eq!(object(Uid::new(255).into()), b"\x80\xFF");
    assert_eq!(object(Uid::new(256).into()), b"\x81\x01\0");
    assert_eq!(object("é".into()), b"\x61\0\xE9");
    assert_eq!(object("fourteen bytes".into()), b"\x5Efourteen bytes");
    assert_eq!(
        object("fifteen  bytes.".into()),
        b"\x5F\x10\x0Ffifteen  bytes."
    );
}

#[test]
fn kinds_that_are_not_written_are_read() {
    let one = |object: &[u8]| read(&document(&[object], 1, 1));
    assert_eq!(one(b"\x22\x3F\xC0\0\0"), Ok(1.5.into()));
    assert_eq!(one(b"\x12\xFF\xFF\xFF\xFF"), Ok(u32::MAX.into()));
    assert_eq!(
        one(b"\x14\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x80\0\0\0\0\0\0\0"),
        Ok(i64::MIN.into())
    );
    assert_eq!(one(b"\x82\x01\0\0"), Ok(Uid::new(65_536).into()));
    assert_eq!(one(b"\x5F\x13\0\0\0\0\0\0\0\x01a"), Ok("a".into()));
    assert_eq!(one(b"\x62\xD8\x3D\xDE\x00"), Ok("😀".into()));
    for set in [b"\xB1\x01", b"\xC1\x01"] {
        let bytes = document(&[&set[..], b"\x09"], 1, 1);
        assert_eq!(read(&bytes), Ok(vec![true.into()].into()));
    }
    let mut later = document(&[b"\x09"], 1, 1);
    later[7] = b'1';
    assert_eq!(read(&later), Ok(true.into()));
}

#[test]
fn ascii_and_data_are_borrowed() -> Result<()> {
    let items = vec![Value::from("text"), Value::Data(b"data".into())];
    let bytes = write(&items.into());
    let mut source = reader(&bytes)?;
    assert!(matches!(source.next(), Ok(Token::Array(Some(2)))));
    assert!(matches!(
        source.next(),
        Ok(Token::String(Cow::Borrowed("text")))
    ));
    assert!(matches!(
        source.next(),
        Ok(Token::Data(Cow::Borrowed(b"data")))
    ));
    assert_eq!(source.offset(), Some(16));
    assert_eq!(source.more(), Ok(false));
    Ok(())
}

#[test]
fn going_back_leaves_what_was_entered_since() -> Result<()> {
    let inner = Dictionary::from([("x", vec![Value::from(1), 2.into()])]);
    let value = Value::from(Dictionary::from([
        ("first", Value::from(inner)),
        ("second", "end".into()),
    ]));
    let bytes = write(&value);
    let mut source = reader(&bytes)?;
    let root = source.mark();
    source.next()?;
    assert_eq!(source.key()?.as_deref(), Some("first"));
    let first = source.mark();
    source.next()?;
    source.key()?;
    source.next()?;
    source.rewind(first);
    assert_eq!(take(&mut source).as_ref().ok(), value.get("first"));
    assert_eq!(source.key()?.as_deref(), Some("second"));
    source.skip()?;
    source.rewind(first);
    source.skip()?;
    assert_eq!(source.key()?.as_deref(), Some("second"));
    source.rewind(root);
    assert_eq!(take(&mut source), Ok(value));
    Ok(())
}

#[test]
fn what_cannot_be_written() {
    let kind = |result: Result<Vec<u8>>| {
        let error = result.expect_err("a refusal");
        (error.kind(), error.expected_text().to_owned())
    };
    let unwritable = |why: &str| (ErrorKind::Unwritable, why.to_owned());
    let written = |put: fn(&mut BinaryWriter) -> Result<()>| {
        let mut sink = BinaryWriter::new();
        put(&mut sink)?;
        sink.finish()
    };
    assert_eq!(
        kind(written(|sink| sink.null())),
        unwritable("a property list has no null")
    );
    let one = unwritable("a document holds one value");
    assert_eq!(kind(written(|_| Ok(()))), one);
    assert_eq!(kind(written(|sink| sink.begin_array())), one);
    assert_eq!(
        kind(written(|sink| sink
            .string("a")
            .and_then(|()| sink.string("a")))),
        one
    );
    assert_eq!(
        kind(written(|sink| sink.end_array())),
        unwritable("the end of what was not begun")
    );
    assert_eq!(
        kind(written(|sink| {
            sink.begin_dictionary()?;
            sink.key("a")?;
            sink.end_dictionary()
        })),
        unwritable("a key without a value")
    );
}

#[test]
fn as_deep_is_written_as_can_be_read() {
    let nested = |depth: usize| {
        let mut sink = BinaryWriter::new();
        (0..depth).try_for_each(|_| sink.begin_array())?;
        (0..depth).try_for_each(|_| sink.end_array())?;
        sink.finish()
    };
    let bytes = nested(Limits::DEPTH_CEILING).expect("a document");
    let limits = Limits::default().depth(usize::MAX);
    assert_eq!(
        BinaryReader::new(&bytes, &limits).and_then(|mut source| source.skip()),
        Ok(())
    );
    let error = nested(Limits::DEPTH_CEILING + 1).expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Unwritable);
}

/// A collection of files with a verdict on each, if there is one beside the
/// repository or where `APPLE_MDM_CORPUS` says.
#[test]
#[allow(clippy::print_stderr)]
fn verdicts_of_the_corpus() {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let corpus = std::env::var_os("APPLE_MDM_CORPUS").map_or_else(beside, PathBuf::from);
    let Ok(manifest) = std::fs::read_to_string(corpus.join("manifest.tsv")) else {
        eprintln!("skipped: no corpus");
        return;
    };
    let mut seen = 0;
    for line in manifest.lines() {
        let fields: Vec<_> = line.split('\t').collect();
        let &[file, kind, _, _, expected, ..] = &*fields else {
            continue;
        };
        if !matches!(kind, "plist-edge/binary" | "plist-edge/fuzz-binary") {
            continue;
        }
        let bytes = std::fs::read(corpus.join(file)).expect(file);
        let result = read(&bytes);
        match expected {
            "accept" => {
                assert_eq!(result.as_ref().err(), None, "{file}");
                assert_eq!(skip(&bytes), Ok(()), "{file}");
            }
            "reject" => assert!(result.is_err(), "{file}"),
            _ => {}
        }
        if let Ok(value) = result {
            assert_eq!(read(&write(&value)), Ok(value), "{file}");
        }
        seen += 1;
    }
    assert!(seen > 100, "{seen} files");
}
