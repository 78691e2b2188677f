//! This crate's part: messages of the protocol as they are, the answers to
//! commands as the records of `typed.rs`.

use super::{
    Input, Job, Measure,
    typed::{
        CertificateList, DeviceInformation, InstalledApplicationList, RecordsIgnored, RecordsKept,
    },
};
use apple_mdm::{
    CommandReport, Message,
    checkin::{Authenticate, TokenUpdate},
    plist::Value,
    record::Record,
};

/// | measure | who | what |
/// |---|---|---|
/// | `parse` | `ours` | XML to the crate's own types |
/// | `parse` | `ours-report` | the same through `CommandReport`: envelope, then answer |
/// | `parse` | `ours-value` | XML to `Value` |
/// | `binary` | `ours`, `ours-value` | the same from a binary property list |
/// | `write` | `ours` | the crate's own types to XML |
/// | `unknown` | `ours-kept` | `u` into records of the eight known keys and `extra` |
/// | `unknown` | `ours-ignored` | the same without `extra`, the four others skipped |
pub(crate) fn jobs(input: Input) -> Vec<Job> {
    match input.name {
        "a" => message::<Authenticate>(input),
        "b" => message::<TokenUpdate>(input),
        "c" => report::<DeviceInformation>(input),
        "d" => report::<InstalledApplicationList>(input),
        "e" => report::<CertificateList>(input),
        "u" => vec![
            parse::<RecordsKept>(Measure::Unknown, "ours-kept", input.xml),
            parse::<RecordsIgnored>(Measure::Unknown, "ours-ignored", input.xml),
        ],
        other => unreachable!("no input {other}"),
    }
}

fn message<T: Message + 'static>(input: Input) -> Vec<Job> {
    let Input { xml, binary, .. } = input;
    let value = T::from_slice(xml).expect("the input is sound");
    assert_eq!(value.unknown_keys(), [], "input {}", input.name);
    let write = move || value.to_xml().expect("the value is writable");
    let written = write().len();
    vec![
        parse::<T>(Measure::Parse, "ours", xml),
        parse::<Value>(Measure::Parse, "ours-value", xml),
        parse::<T>(Measure::Binary, "ours", binary),
        parse::<Value>(Measure::Binary, "ours-value", binary),
        Job::new(Measure::Write, "ours", written, write),
    ]
}

fn report<T: Record>(input: Input) -> Vec<Job> {
    let mut jobs = message::<T>(input);
    jobs.push(Job::new(
        Measure::Parse,
        "ours-report",
        input.xml.len(),
        move || {
            let report = CommandReport::from_slice(input.xml).expect("the input is sound");
            report.decode_as::<T>().expect("the input is sound")
        },
    ));
    jobs
}

fn parse<T: Message + 'static>(measure: Measure, who: &'static str, bytes: &'static [u8]) -> Job {
    Job::new(measure, who, bytes.len(), move || {
        T::from_slice(bytes).expect("the input is sound")
    })
}
