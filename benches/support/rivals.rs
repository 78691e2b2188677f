//! The other side: the `plist` crate into structs and into its `Value`, and
//! the events of `quick-xml`.

use super::{
    Input, Job, Measure,
    records::{
        Authenticate, CertificateList, DeviceInformation, InstalledApplicationList, Records,
        TokenUpdate,
    },
};
use quick_xml::{Reader, events::Event};
use serde::{Serialize, de::DeserializeOwned};
use std::io::Cursor;

pub(crate) fn jobs(input: Input) -> Vec<Job> {
    let mut jobs = match input.name {
        "a" => typed::<Authenticate>(input),
        "b" => typed::<TokenUpdate>(input),
        "c" => typed::<DeviceInformation>(input),
        "d" => typed::<InstalledApplicationList>(input),
        "e" => typed::<CertificateList>(input),
        "u" => {
            let xml = input.xml;
            return vec![Job::new(
                Measure::Unknown,
                "plist-ignored",
                xml.len(),
                move || plist::from_bytes::<Records>(xml).expect("the input is sound"),
            )];
        }
        other => unreachable!("no input {other}"),
    };
    let Input { xml, binary, .. } = input;
    let value = |bytes| plist::Value::from_reader(Cursor::new(bytes)).expect("the input is sound");
    jobs.push(Job::new(
        Measure::Parse,
        "plist-value",
        xml.len(),
        move || value(xml),
    ));
    jobs.push(Job::new(
        Measure::Binary,
        "plist-value",
        binary.len(),
        move || value(binary),
    ));
    jobs.push(Job::new(
        Measure::Parse,
        "quick-xml-events",
        xml.len(),
        move || events(xml),
    ));
    jobs
}

fn typed<T: DeserializeOwned + Serialize + 'static>(input: Input) -> Vec<Job> {
    let Input { xml, binary, .. } = input;
    let value: T = plist::from_bytes(xml).expect("the input is sound");
    assert_complete(&value, input);
    let write = move || {
        let mut out = Vec::new();
        plist::to_writer_xml(&mut out, &value).expect("the value is writable");
        out
    };
    let written = write().len();
    let read = |bytes| plist::from_bytes::<T>(bytes).expect("the input is sound");
    vec![
        Job::new(Measure::Parse, "plist", xml.len(), move || read(xml)),
        Job::new(Measure::Binary, "plist", binary.len(), move || read(binary)),
        Job::new(Measure::Write, "plist", written, write),
    ]
}

/// A struct that lacked a key would be read faster for it.
fn assert_complete(value: &impl Serialize, input: Input) {
    let whole: plist::Value = plist::from_bytes(input.xml).expect("the input is sound");
    let kept = plist::to_value(value).expect("the value is writable");
    assert_eq!(
        kept, whole,
        "the type of input {} misses something",
        input.name
    );
}

/// Walks the events and builds nothing. The encoding is checked, as everybody
/// else does.
fn events(xml: &[u8]) -> usize {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).expect("the input is UTF-8"));
    let mut count = 0;
    while !matches!(reader.read_event().expect("the input is sound"), Event::Eof) {
        count += 1;
    }
    count
}
