//! Documents that are refused, whether read or skipped, each for its reason.

use super::{
    BinaryReader,
    tests::{document, read, reader, skip, write},
};
use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Data, Date, Dictionary, Limits, Source, Token, Value},
};

/// The fault of a document of these objects, which must be the same when it
/// is skipped.
fn fault(objects: &[&[u8]]) -> Error {
    let bytes = document(objects, 1, 1);
    let error = read(&bytes).expect_err("a refusal");
    assert_eq!(skip(&bytes), Err(error.clone()));
    error
}

/// The same for content, which skipping does not look at.
fn content_fault(objects: &[&[u8]]) -> Error {
    let bytes = document(objects, 1, 1);
    assert_eq!(skip(&bytes), Ok(()));
    let error = read(&bytes).expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::InvalidValue);
    error
}

/// The fault of a document with some of its bytes changed, counted from the end.
fn patched(changes: &[(usize, u8)]) -> Error {
    let mut bytes = document(&[&b"\xA1\x01"[..], b"\x09"], 1, 1);
    let length = bytes.len();
    for &(from_end, byte) in changes {
        bytes[length - from_end] = byte;
    }
    read(&bytes).expect_err("a refusal")
}

#[test]
fn other_formats_and_versions() {
    let format = |bytes: &[u8]| {
        let error = reader(bytes).expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::Format);
        error.found_text().to_owned()
    };
    for bytes in [&b""[..], b"bplis", b"xplist00", b"<plist>"] {
        assert_eq!(format(bytes), "");
    }
    assert_eq!(format(b"bplist16\xD0"), "version 16");
    assert_eq!(format(b"bplist02"), "version 02");
    assert_eq!(format(b"bplist\xFF\0"), r"version \xff\x00");
    for bytes in [
        &b"bplist0"[..],
        b"bplist00",
        &[&b"bplist00"[..], &[0; 31]].concat(),
    ] {
        let error = reader(bytes).expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::UnexpectedEnd);
        assert_eq!(error.offset(), Some(bytes.len()));
    }
}

#[test]
fn sizes_of_zero_and_beyond_eight() {
    for size in [0, 9, 255] {
        let error = patched(&[(26, size)]);
        assert_eq!(error.expected_text(), "offsets of 1 to 8 bytes");
        let error = patched(&[(25, size)]);
        assert_eq!(error.expected_text(), "references of 1 to 8 bytes");
    }
}

#[test]
fn trailers_that_lie() {
    // The number of objects.
    let table = "an offset table before the trailer";
    assert_eq!(patched(&[(17, 3)]).expected_text(), table);
    assert_eq!(patched(&[(24, 0xFF)]).expected_text(), table);
    assert_eq!(
        patched(&[(24, 0x80), (17, 1), (26, 2)]).expected_text(),
        table,
        "the product overflows"
    );
    let top = "a root that is one of the objects";
    assert_eq!(patched(&[(17, 0)]).expected_text(), top);
    // The root.
    assert_eq!(patched(&[(9, 2)]).expected_text(), top);
    assert_eq!(patched(&[(16, 0xFF)]).expected_text(), top);
    // The place of the table.
    assert_eq!(patched(&[(1, 12)]).expected_text(), table);
    assert_eq!(patched(&[(8, 0xFF)]).expected_text(), table);
    assert_eq!(
        patched(&[(1, 8)]).expected_text(),
        "an offset table behind the objects"
    );
}

#[test]
fn offsets_outside_the_objects() {
    // The table is at 11; its last entry is the 33rd byte from the end.
    for offset in [0, 7, 11, 12, 255] {
        let error = patched(&[(33, offset)]);
        assert_eq!(error.kind(), ErrorKind::Syntax);
        assert_eq!(error.offset(), Some(8));
        assert_eq!(patched(&[(34, offset)]).kind(), ErrorKind::Syntax);
    }
}

#[test]
fn references_to_no_object() {
    for objects in [
        [&b"\xA1\x02"[..], b"\x09"],
        [b"\xA1\xFF", b"\x09"],
        [b"\xD1\x02\x01", b"\x51a"],
        [b"\xD1\x01\x02", b"\x51a"],
    ] {
        let error = fault(&objects);
        assert_eq!(error.expected_text(), "a reference to one of the objects");
        assert_eq!(error.offset(), Some(8));
    }
    let wide = [&b"\xA1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"[..]];
    let error = read(&document(&wide, 8, 8)).expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Syntax);
}

#[test]
fn containers_of_themselves() {
    for objects in [
        &[&b"\xA1\x00"[..]][..],
        &[b"\xC2\x01\x00", b"\x09"],
        &[b"\xD1\x01\x00", b"\x51a"],
        &[b"\xD1\x01\x02", b"\x51a", b"\xA1\x00"],
        &[b"\xA1\x01", b"\xA1\x02", b"\xA1\x00"],
    ] {
        let error = fault(objects);
        assert_eq!(error.kind(), ErrorKind::Syntax);
        assert_eq!(
            error.expected_text(),
            "a value that does not contain itself"
        );
        assert_eq!(error.offset(), Some(8));
    }
    // Under a second number of its own.
    let mut alias = document(&[&b"\xA1\x01"[..], b"\x09"], 1, 1);
    let last_offset = alias.len() - 33;
    alias[last_offset] = 8;
    let error = read(&alias).expect_err("a refusal");
    assert_eq!(
        error.expected_text(),
        "a value that does not contain itself"
    );
}

#[test]
fn siblings_may_be_one_object() {
    let bytes = document(&[&b"\xA2\x01\x01"[..], b"\xA0"], 1, 1);
    assert_eq!(read(&bytes), Ok(vec![Value::from(vec![]); 2].into()));
}

#[test]
fn markers_that_property_lists_do_not_have() {
    assert_eq!(fault(&[b"\x00"]).found_text(), "null");
    let known = |marker: u8| {
        matches!(marker, 0x08 | 0x09 | 0x10..=0x14 | 0x22 | 0x23 | 0x33 | 0x40..=0x6F)
            || matches!(marker, 0x80..=0x87 | 0xA0..=0xDF)
    };
    for marker in (1..=255).filter(|&marker| !known(marker)) {
        let error = fault(&[&[&[marker][..], &[0; 40]].concat()]);
        assert_eq!(error.kind(), ErrorKind::Syntax, "{marker:#x}");
        assert_eq!(error.found_text(), format!("marker {marker:#04x}"));
        assert_eq!(error.offset(), Some(8));
    }
}

#[test]
fn objects_beyond_the_offset_table() {
    for object in [
        &b"\x10"[..],
        b"\x11\0",
        b"\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        b"\x22\0\0\0",
        b"\x23\0",
        b"\x33\0\0\0\0\0\0\0",
        b"\x42\0",
        b"\x52a",
        b"\x62\0a\0",
        b"\x81\0",
        b"\xA2\0",
        b"\xD1\0",
        b"\x4F",
        b"\x4F\x10",
        b"\x4F\x11\0",
        b"\x5F\x10\x02a",
        b"\x5F\x13\0\0\0\x01\0\0\0\0",
        b"\x6F\x13\x80\0\0\0\0\0\0\x01",
        b"\x4F\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        b"\xAF\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        b"\xAF\x12\x7F\xFF\xFF\xFF",
        b"\xDF\x13\x80\0\0\0\0\0\0\x01\0\0",
    ] {
        let error = fault(&[object]);
        assert_eq!(error.kind(), ErrorKind::UnexpectedEnd, "{object:x?}");
        assert_eq!(error.offset(), Some(8));
    }
}

#[test]
fn counts_that_are_no_counts() {
    for object in [
        &b"\x5F\x14"[..],
        b"\x5F\x51a",
        b"\xAF\x08",
        b"\x4F\x22\0\0\0\0",
    ] {
        let error = fault(&[object]);
        assert_eq!(error.expected_text(), "a count of 1, 2, 4 or 8 bytes");
    }
}

#[test]
fn keys_that_are_no_strings() {
    for key in [
        &b"\x10\x01"[..],
        b"\x09",
        b"\x41a",
        b"\xA0",
        b"\xD0",
        b"\x80\0",
    ] {
        let error = fault(&[b"\xD1\x01\x01", key]);
        assert_eq!(error.expected_text(), "a string as the key");
        assert_eq!(error.offset(), Some(11));
    }
    assert_eq!(
        content_fault(&[b"\xD1\x01\x01", b"\x51\x80"]).offset(),
        Some(11)
    );
}

#[test]
fn text_in_another_encoding() {
    assert_eq!(
        content_fault(&[b"\x51\xFF"]).expected_text(),
        "ASCII or UTF-8"
    );
    for lone in [
        &b"\x61\xD8\x3D"[..],
        b"\x61\xDE\x00",
        b"\x62\xDE\x00\xD8\x3D",
        b"\x62\xD8\x3D\0a",
    ] {
        let error = content_fault(&[lone]);
        assert_eq!(error.expected_text(), "UTF-16 with surrogates in pairs");
    }
}

#[test]
fn numbers_and_dates_out_of_range() {
    for sixteen in [1u128 << 64, u128::MAX << 63 << 1, i128::MIN.cast_unsigned()] {
        content_fault(&[&[&[0x14][..], &sixteen.to_be_bytes()].concat()]);
    }
    for seconds in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e12] {
        content_fault(&[&[&[0x33][..], &seconds.to_be_bytes()].concat()]);
    }
}

/// Reads to the end or the first fault, building nothing: how many values there were.
fn visit(bytes: &[u8]) -> (usize, Result<()>) {
    fn value<'de>(source: &mut impl Source<'de>, seen: &mut usize) -> Result<()> {
        *seen += 1;
        match source.next()? {
            Token::Array(_) => {
                while source.more()? {
                    value(source, seen)?;
                }
            }
            Token::Dictionary => {
                while source.key()?.is_some() {
                    value(source, seen)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
    let mut seen = 0;
    let result = reader(bytes).and_then(|mut source| value(&mut source, &mut seen));
    (seen, result)
}

/// Twelve arrays that each name the next five times: 300 million values.
#[test]
fn arrays_that_multiply() {
    let arrays: Vec<_> = (1..=12)
        .map(|n| [vec![0xA5], vec![n; 5]].concat())
        .collect();
    let objects: Vec<_> = arrays
        .iter()
        .map(Vec::as_slice)
        .chain([&b"\x09"[..]])
        .collect();
    let bytes = document(&objects, 1, 1);
    assert!(bytes.len() < 134);
    let (seen, result) = visit(&bytes);
    assert_eq!(result.expect_err("a refusal").kind(), ErrorKind::Limit);
    assert!(seen < 1200, "{seen}");
    assert_eq!(
        skip(&bytes).expect_err("a refusal").kind(),
        ErrorKind::Limit
    );
}

#[test]
fn dictionaries_that_multiply() {
    let level = |n: u8| [vec![0xD5], vec![13; 5], vec![n; 5]].concat();
    let levels: Vec<_> = (1..=12).map(level).collect();
    let ends = [&b"\x09"[..], b"\x51k"];
    let objects: Vec<_> = levels.iter().map(Vec::as_slice).chain(ends).collect();
    assert_eq!(fault(&objects).kind(), ErrorKind::Limit);
}

/// One long text, or data, or key, that is named over and over.
#[test]
fn content_that_multiplies() {
    let length = 10_000u16.to_be_bytes();
    for marker in [0x4F, 0x5F, 0x6F] {
        let size = if marker == 0x6F { 20_000 } else { 10_000 };
        let long = [&[marker, 0x11][..], &length, &vec![b'a'; size]].concat();
        let array = [&[0xAF, 0x11][..], &length, &[1; 10_000]].concat();
        let (seen, result) = visit(&document(&[array, long.clone()], 2, 1));
        assert_eq!(result.expect_err("a refusal").kind(), ErrorKind::Limit);
        assert!(seen < 100, "{seen}");
        if marker != 0x4F {
            let dictionary = [&[0xDF, 0x11][..], &length, &[1; 10_000], &[2; 10_000]].concat();
            let bytes = document(&[dictionary, long, vec![0x09]], 2, 1);
            let (seen, result) = visit(&bytes);
            assert_eq!(result.expect_err("a refusal").kind(), ErrorKind::Limit);
            assert!(seen < 150, "{seen}");
        }
    }
}

/// A level that was left can be entered again, and again.
#[test]
fn siblings_are_as_many_as_they_like() {
    let siblings = Value::from(vec![Value::from(vec![]); 1000]);
    let bytes = write(&siblings);
    assert_eq!(read(&bytes), Ok(siblings));
    assert_eq!(skip(&bytes), Ok(()));
}

#[test]
fn what_a_reader_takes_counts() {
    let bytes = document(&[b"\x09"], 1, 1);
    let mut source = reader(&bytes).expect("a document");
    source.next().expect("a value");
    assert_eq!(source.charge(64 << 10), Ok(()));
    let error = source.charge(64 << 10).expect_err("a refusal");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Limit, Some(8)));
}

#[test]
fn limits_hold_when_read_and_when_skipped() {
    let value = Value::from(vec![
        Value::from(Dictionary::from([("key", vec![Value::from("text")])])),
        Value::Data(Data::from(b"data")),
    ]);
    let bytes = write(&value);
    let limits = Limits::default();
    let kind = |limits: Limits| {
        let read = BinaryReader::new(&bytes, &limits).and_then(|mut source| {
            source.next()?;
            while source.more()? {
                source.skip()?;
            }
            source.finish()
        });
        let skipped = BinaryReader::new(&bytes, &limits).and_then(|mut source| source.skip());
        assert_eq!(read, skipped);
        read.err().map(|error| error.kind())
    };
    assert_eq!(
        kind(limits.input(bytes.len()).depth(3).text(4).nodes(6)),
        None
    );
    for tight in [
        limits.input(bytes.len() - 1),
        limits.depth(2),
        limits.text(3),
        limits.nodes(5),
    ] {
        assert_eq!(kind(tight), Some(ErrorKind::Limit), "{tight:?}");
    }
}

/// 25,000 arrays within each other, on a thread with a small stack.
#[test]
fn nesting_without_end() {
    let arrays: Vec<_> = (1..=25_000u32)
        .map(|n| [&[0xA1][..], &n.to_be_bytes()[1..]].concat())
        .chain([vec![0x09]])
        .collect();
    let bytes = document(&arrays, 3, 3);
    assert!(bytes.len() > 100 << 10);
    let both = move || (read(&bytes).map(drop), skip(&bytes));
    let thread = std::thread::Builder::new().stack_size(512 << 10);
    let (read, skipped) = thread
        .spawn(both)
        .expect("a thread")
        .join()
        .expect("no panic");
    assert_eq!(
        read.expect_err("a refusal").expected_text(),
        "depth of nesting"
    );
    assert_eq!(skipped.expect_err("a refusal").kind(), ErrorKind::Limit);
}

/// One of each kind.
fn everything() -> Vec<u8> {
    let date = Date::from_unix_seconds(1_795_525_800).expect("in range");
    write(&Value::from(Dictionary::from([
        ("boolean", Value::from(true)),
        ("integer", (-5).into()),
        ("large", u64::MAX.into()),
        ("real", 0.5.into()),
        ("date", date.into()),
        ("data", Value::Data(b"bytes".into())),
        ("text of more than fourteen", "ü😀".into()),
        ("uid", Value::Uid(300.into())),
        (
            "array",
            vec!["real".into(), Value::from(Dictionary::new())].into(),
        ),
    ])))
}

#[test]
fn every_truncation_is_refused() {
    let bytes = everything();
    assert!(read(&bytes).is_ok());
    for length in 0..bytes.len() {
        let cut = &bytes[..length];
        assert!(read(cut).is_err(), "{length}");
        assert!(skip(cut).is_err(), "{length}");
    }
}

#[test]
fn no_change_of_a_byte_panics() {
    let bytes = everything();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        for byte in 0..=255 {
            changed[at] = byte;
            // What can be read can be skipped.
            if read(&changed).is_ok() {
                assert_eq!(skip(&changed), Ok(()), "{byte} at {at}");
            }
        }
    }
}
