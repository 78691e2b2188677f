//! Messages that others wrote, where they are at hand: beside the project, or
//! where `APPLE_MDM_CORPUS` says. They are no part of the project.

use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, Decoded, Error, Message,
    ddm::{AnyDeclaration, DeclarationItemsResponse, StatusReport, TokensResponse},
    json,
    other::MachineInfo,
    plist::Value,
    profile::{AnyPayload, Profile},
};
use serde::Serialize;
use std::path::{Path, PathBuf};

pub(crate) struct Case {
    pub(crate) file: PathBuf,
    kind: String,
    expect: String,
    firm: bool,
}

impl Case {
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }
}

/// The cases whose kind starts so. Says that it skips where there is no corpus.
pub(crate) fn cases(kind: &str) -> Vec<Case> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let folder = std::env::var_os("APPLE_MDM_CORPUS").map_or(beside, PathBuf::from);
    let Ok(manifest) = std::fs::read_to_string(folder.join("manifest.tsv")) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return Vec::new();
    };
    let cases: Vec<_> = manifest
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let file = folder.join(columns.next()?);
            let kind = columns.next()?.to_owned();
            let (expect, firm) = (columns.nth(2)?.to_owned(), columns.next()? == "yes");
            Some(Case {
                file,
                kind,
                expect,
                firm,
            })
        })
        .filter(|case| case.kind.starts_with(kind))
        .collect();
    assert!(!cases.is_empty(), "a corpus without {kind}");
    cases
}

/// What does not hold, a line each.
#[derive(Default)]
pub(crate) struct Faults(Vec<String>);

impl Faults {
    pub(crate) fn push(&mut self, case: &Case, what: impl std::fmt::Display) {
        let Case { file, expect, .. } = case;
        self.0
            .push(format!("{} ({expect}): {what}", file.display()));
    }

    pub(crate) fn none(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

/// What is refused although a parser of Apple's is said to take it: content
/// after the end, which no document may have.
const DECIDED: &[&str] = &["plist__testdata_xml_invalid-end.plist"];

#[test]
fn property_lists() {
    let mut faults = Faults::default();
    for case in cases("plist-edge") {
        let bytes = std::fs::read(&case.file).unwrap();
        let result = Value::from_slice_lenient(&bytes);
        let decided = DECIDED.iter().any(|name| case.file.ends_with(name));
        match (&*case.expect, &result) {
            ("accept", Err(error)) if case.firm || !decided => faults.push(&case, error),
            ("reject" | "reject-xml-binary", Ok(_)) => faults.push(&case, "was taken"),
            _ => {}
        }
        match result {
            Err(error) if error.offset().is_none() => faults.push(&case, "no offset"),
            Err(_) => {}
            Ok(decoded) => {
                let written = if bytes.starts_with(b"bplist") {
                    decoded.value.to_binary()
                } else {
                    decoded.value.to_xml()
                };
                let again = written.and_then(|bytes| Value::from_slice(&bytes));
                if again.as_ref() != Ok(&decoded.value) {
                    faults.push(&case, "does not come back the same");
                }
            }
        }
    }
    faults.none();
}

#[test]
fn json() {
    let mut faults = Faults::default();
    for case in cases("json-edge") {
        let bytes = std::fs::read(&case.file).unwrap();
        match (&*case.expect, json::from_slice::<Value>(&bytes)) {
            ("accept", Err(error)) => faults.push(&case, error),
            ("reject", Ok(_)) => faults.push(&case, "was taken"),
            (_, Ok(value)) => {
                let again = json::to_vec(&value).and_then(|bytes| json::from_slice(&bytes));
                if again.as_ref() != Ok(&value) {
                    faults.push(&case, "does not come back the same");
                }
            }
            _ => {}
        }
    }
    faults.none();
}

#[test]
fn checkins() {
    let mut faults = Faults::default();
    for case in cases("checkin/") {
        let message = whole::<CheckIn>(&case, &mut faults);
        let named = case.kind.strip_prefix("checkin/").unwrap();
        match message {
            Some(CheckIn::Unrecognized(_)) if named == "unknown-type" => {}
            Some(message) if message.message_type() == named => {
                if let Err(error) = message.enrollment() {
                    faults.push(&case, error);
                }
            }
            _ => faults.push(&case, "is not what it says"),
        }
    }
    faults.none();
}

#[test]
fn commands() {
    let mut faults = Faults::default();
    let mut raw = 0;
    for case in cases("command/") {
        let Some(command) = lenient::<CommandEnvelope>(&case, &mut faults) else {
            continue;
        };
        if !case.kind.ends_with(command.request_type()) {
            faults.push(&case, "is not what it says");
        }
        if !command.unknown_keys().is_empty() {
            faults.push(&case, format!("unknown: {:?}", command.unknown_keys()));
        }
        // Two that ask for no `Queries`, and one with text for data.
        raw += usize::from(command.command.is_raw());
    }
    if raw > 3 {
        faults.0.push(format!("{raw} commands are kept raw"));
    }
    faults.none();
}

#[test]
fn reports() {
    let mut faults = Faults::default();
    for case in cases("response/") {
        let Some(report) = whole::<CommandReport>(&case, &mut faults) else {
            continue;
        };
        let named = case.kind.strip_prefix("response/").unwrap();
        let answer = report.decode_any_lenient(named).unwrap().value;
        let known = !matches!(named, "Idle" | "NotNow" | "unknown");
        if answer.is_raw() == known {
            faults.push(&case, "has no type");
        }
        if let Some(guess) = report.guess_request_type()
            && known
            && guess != named
        {
            faults.push(&case, format!("is taken for an answer to {guess}"));
        }
        let mut received = report.to_dictionary().unwrap();
        for key in ENVELOPE {
            received.remove(key);
        }
        if answer.to_value() != Ok(received.into()) {
            faults.push(&case, "does not come back the same");
        }
    }
    faults.none();
}

const ENVELOPE: &[&str] = &[
    "CommandUUID",
    "EnrollmentID",
    "EnrollmentUserID",
    "ErrorChain",
    "NotOnConsole",
    "RequestType",
    "Status",
    "UDID",
    "UserID",
    "UserLongName",
    "UserShortName",
];

#[test]
fn what_a_device_says_of_itself() {
    let mut faults = Faults::default();
    for case in cases("machine-info") {
        if let Some(machine) = whole::<MachineInfo>(&case, &mut faults)
            && (machine.product.is_none() || !machine.unknown_keys().is_empty())
        {
            faults.push(&case, "is not what it says");
        }
    }
    faults.none();
}

#[test]
fn profiles() {
    let mut faults = Faults::default();
    let mut raw = 0;
    for case in cases("profile/") {
        // Three are no profile, but a payload or less.
        if case.kind == "profile/odd" {
            continue;
        }
        let Some(profile) = lenient::<Profile>(&case, &mut faults) else {
            continue;
        };
        let named = case.kind.strip_prefix("profile/").unwrap();
        let is = |payload: &AnyPayload| payload.payload_type() == named;
        if !matches!(named, "multi" | "signed") && !profile.payloads().iter().any(is) {
            faults.push(&case, "is not what it says");
        }
        for payload in profile.payloads() {
            raw += usize::from(payload.is_raw() && AnyPayload::is_known(payload.payload_type()));
        }
    }
    // Those with text in the place of data, and such.
    if raw > 8 {
        faults.0.push(format!("{raw} payloads are kept raw"));
    }
    faults.none();
}

#[test]
fn declarations() {
    let mut faults = Faults::default();
    for case in cases("ddm/") {
        let bytes = std::fs::read(&case.file).unwrap();
        let received: Value = json::from_slice(&bytes).unwrap();
        let written = match case.kind.strip_prefix("ddm/").unwrap() {
            "declaration-items" => json_of::<DeclarationItemsResponse>(&bytes),
            "status" => json_of::<StatusReport>(&bytes),
            "tokens" => json_of::<TokensResponse>(&bytes),
            kind => {
                let declaration: Decoded<AnyDeclaration> = json::from_slice(&bytes).unwrap();
                let named = kind.strip_prefix("declaration/").unwrap();
                let declaration = declaration.value;
                if named.starts_with("com.apple.") && declaration.declaration_type() != named {
                    faults.push(&case, "is not what it says");
                }
                json::to_vec(&declaration)
            }
        };
        let again = written.and_then(|bytes| json::from_slice::<Value>(&bytes));
        if again.as_ref() != Ok(&received) {
            faults.push(&case, "does not come back the same");
        }
    }
    faults.none();
}

fn json_of<T: Message + Serialize>(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let decoded: Decoded<T> = json::from_slice(bytes)?;
    json::to_vec(&decoded.value)
}

/// Decodes leniently, and strictly where the message is said to be right;
/// writes it in both formats and compares.
fn whole<T: Message>(case: &Case, faults: &mut Faults) -> Option<T> {
    let strict = T::from_slice(&content(case));
    if case.expect == "accept" && strict.is_err() && case.firm {
        faults.push(case, format!("strictly: {:?}", strict.err()));
    }
    lenient(case, faults)
}

/// Decodes leniently; writes it in both formats and compares.
fn lenient<T: Message>(case: &Case, faults: &mut Faults) -> Option<T> {
    let bytes = content(case);
    let decoded = match T::from_slice_lenient(&bytes) {
        Ok(decoded) => decoded,
        Err(error) => {
            faults.push(case, error);
            return None;
        }
    };
    let received = Value::from_slice_lenient(&bytes).unwrap().value;
    for written in [decoded.value.to_xml(), decoded.value.to_binary()] {
        let again = written.and_then(|bytes| Value::from_slice(&bytes));
        if again.as_ref() != Ok(&received) {
            faults.push(case, "does not come back the same");
        }
    }
    Some(decoded.value)
}

/// What is in a file; what is in its signature, if it is signed.
fn content(case: &Case) -> Vec<u8> {
    let bytes = std::fs::read(&case.file).unwrap();
    #[cfg(feature = "cms")]
    if apple_mdm::cms::kind(&bytes).is_some() {
        use apple_mdm::cms::{AlgorithmPolicy, AttachedSignature};
        let algorithms = AlgorithmPolicy::new().allow_sha1();
        let signed = AttachedSignature::from_bytes(&bytes)
            .and_then(|signature| signature.verify(&algorithms))
            .unwrap_or_else(|error| panic!("{}: {error}", case.file.display()));
        return signed.content().unwrap().to_vec();
    }
    bytes
}
