//! Reports and commands, as a server sees them.

use apple_mdm::{
    CommandEnvelope, CommandReport, Enrollment, ErrorKind, Message,
    command::RawCommand,
    json,
    plist::{Dictionary, Limits, Value},
    record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef},
    report::Status,
};

/// An answer, as a vendor would write one.
#[derive(Debug, Default, PartialEq)]
struct Answer {
    name: Option<String>,
    level: Option<f64>,
    extra: Extra,
}

impl Record for Answer {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Answer",
            &[
                Key::optional("Name", Expect::String),
                Key::optional("Level", Expect::Real),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.level.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.level.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

fn report(status: &str) -> Value {
    let item =
        |entries: &[(&str, Value)]| Value::from(entries.iter().cloned().collect::<Dictionary>());
    Value::from(Dictionary::from([
        ("Status", Value::from(status)),
        ("CommandUUID", "c1".into()),
        ("RequestType", "Ask".into()),
        ("UDID", "d".into()),
        ("UserID", "u".into()),
        ("UserShortName", "jane".into()),
        ("UserLongName", "Jane".into()),
        ("NotOnConsole", false.into()),
        (
            "ErrorChain",
            vec![
                item(&[
                    ("ErrorCode", (-1009).into()),
                    ("ErrorDomain", "NSURLErrorDomain".into()),
                ]),
                item(&[("USEnglishDescription", "no".into()), ("New", true.into())]),
                item(&[]),
            ]
            .into(),
        ),
        ("Name", "iPad".into()),
        ("Level", 1.into()),
        ("Planted", true.into()),
    ]))
}

#[test]
fn every_status_carries_its_answer() {
    for (text, status) in [
        ("Acknowledged", Status::Acknowledged),
        ("Error", Status::Error),
        ("CommandFormatError", Status::CommandFormatError),
        ("Idle", Status::Idle),
        ("NotNow", Status::NotNow),
        ("Tomorrow", Status::from("Tomorrow")),
    ] {
        let value = report(text);
        for bytes in [value.to_xml().unwrap(), value.to_binary().unwrap()] {
            let report = CommandReport::from_slice(&bytes).unwrap();
            assert_eq!(*report.status(), status);
            assert_eq!(report.status().as_str(), text);
            assert_eq!(report.is_idle(), text == "Idle");
            assert_eq!(report.status().is_known(), text != "Tomorrow");
            assert!(report.command_uuid().is_some_and(|id| *id == "c1"));
            assert_eq!(report.request_type(), Some("Ask"));
            assert!(matches!(report.enrollment(), Ok(Enrollment::User { .. })));
            assert_eq!(report.raw(), &bytes);

            let chain = report.error_chain();
            assert_eq!(chain.len(), 3);
            assert_eq!(chain[0].error_code, Some(-1009));
            assert_eq!(chain[0].error_domain.as_deref(), Some("NSURLErrorDomain"));
            assert_eq!((chain[1].error_code, chain[1].extra.len()), (None, 1));
            assert_eq!(chain[2], Default::default());
            let unknown: Vec<_> = report
                .unknown_keys()
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(unknown, ["ErrorChain[1].New"]);

            let answer: Answer = report.decode_as().unwrap();
            assert_eq!(
                (answer.name.as_deref(), answer.level),
                (Some("iPad"), Some(1.0))
            );
            // The envelope is no news to the answer.
            let unknown: Vec<_> = answer
                .unknown_keys()
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(unknown, ["Planted"]);
            let lenient = report.decode_as_lenient::<Answer>().unwrap();
            assert_eq!((lenient.value, lenient.warnings), (answer, vec![]));

            assert_eq!(report.to_value(), Ok(value.clone()));
            assert_eq!(Value::from(report.to_dictionary().unwrap()), value);
            for written in [report.to_xml(), report.to_binary()] {
                let again = CommandReport::from_slice(&written.unwrap()).unwrap();
                assert_eq!(again, report);
            }
            let through_json: CommandReport =
                json::from_slice(&json::to_vec(&report).unwrap()).unwrap();
            assert_eq!(through_json, report);
            let theirs: CommandReport = plist::from_bytes(&bytes).unwrap();
            assert_eq!(theirs, report);
            let theirs: CommandReport =
                plist::from_value(&plist::to_value(&report).unwrap()).unwrap();
            assert_eq!(theirs, report);
            assert_eq!(CommandReport::from_bytes(bytes).unwrap(), report);
        }
    }
}

#[test]
fn reports_that_are_none() {
    for (body, kind, path) in [
        ("<dict/>", ErrorKind::MissingKey, "Status"),
        (
            "<dict><key>Status</key><true/></dict>",
            ErrorKind::WrongType,
            "Status",
        ),
        ("<array/>", ErrorKind::WrongType, ""),
        (
            "<dict><key>Status</key><string>Idle</string>",
            ErrorKind::UnexpectedEnd,
            "",
        ),
        ("<dict><key>a</key><b/></dict>", ErrorKind::Syntax, "a"),
    ] {
        let error = CommandReport::from_slice(body.as_bytes()).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path().to_string()),
            (kind, path),
            "{body}"
        );
        assert!(error.offset().is_some());
        let lenient = CommandReport::from_slice_lenient(body.as_bytes());
        assert_eq!(lenient.err(), Some(error));
    }
}

#[test]
fn what_is_wrong_beside_the_status_is_survived() {
    let body = "<dict><key>Status</key><string>Error</string><key>CommandUUID</key><integer>1</integer>\
                <key>ErrorChain</key><array><string>hunter2</string><dict><key>ErrorCode</key>\
                <real>5</real></dict></array><key>UDID</key><array/><key>Name</key><true/></dict>";
    assert!(CommandReport::from_slice(body.as_bytes()).is_err());
    let decoded = CommandReport::from_slice_lenient(body.as_bytes()).unwrap();
    let paths: Vec<_> = decoded
        .warnings
        .iter()
        .map(|w| w.path().to_string())
        .collect();
    assert_eq!(paths, ["CommandUUID", "ErrorChain[0]", "UDID"]);
    let report = decoded.value;
    assert_eq!(report.error_chain().len(), 1);
    assert_eq!(report.error_chain()[0].error_code, Some(5));
    assert!(!format!("{:?}", decoded.warnings).contains("hunter2"));
    assert_eq!(report.to_value(), Value::from_slice(body.as_bytes()));
    assert_eq!(
        report.decode_as::<Answer>().unwrap_err().path().to_string(),
        "Name"
    );
    let answer = report.decode_as_lenient::<Answer>().unwrap();
    assert_eq!(answer.warnings.len(), 1);
    assert_eq!(answer.value.extra.get("Name"), Some(&true.into()));
}

/// What was let in under wider limits is not refused afterwards.
#[test]
fn limits_are_asked_once() {
    let deep = "<array>".repeat(100) + &"</array>".repeat(100);
    let body =
        format!("<dict><key>Status</key><string>Idle</string><key>Planted</key>{deep}</dict>");
    let error = CommandReport::from_slice(body.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit);
    let wide = Limits::default().depth(usize::MAX);
    let report = CommandReport::from_slice_with(body.as_bytes(), &wide).unwrap();
    assert!(report.decode_as::<Answer>().is_ok() && report.to_xml().is_ok());
}

#[test]
fn commands_of_any_type() {
    let command = RawCommand::new("VendorLock")
        .with("PIN", "hunter2")
        .with("Message", "A & B")
        .with("Nested", Value::from(vec![Value::from(1.5), true.into()]));
    let envelope = CommandEnvelope::new("c1", command);
    assert_eq!(envelope.request_type(), "VendorLock");
    assert!(*envelope.uuid() == "c1" && !format!("{envelope:?}").contains("hunter2"));
    let xml = String::from_utf8(envelope.to_xml().unwrap()).unwrap();
    let lines = xml.replace(['\n', '\t'], "");
    assert!(
        lines.ends_with(
            "<dict><key>Command</key><dict><key>RequestType</key><string>VendorLock</string>\
             <key>PIN</key><string>hunter2</string><key>Message</key><string>A &amp; B</string>\
             <key>Nested</key><array><real>1.5</real><true/></array></dict>\
             <key>CommandUUID</key><string>c1</string></dict></plist>"
        ),
        "{lines}"
    );
    assert_eq!(
        CommandEnvelope::from_slice(xml.as_bytes()).as_ref(),
        Ok(&envelope)
    );
    assert_eq!(
        CommandEnvelope::from_slice(&envelope.to_binary().unwrap()).as_ref(),
        Ok(&envelope)
    );
    assert_eq!(
        json::from_slice(&json::to_vec(&envelope).unwrap()).as_ref(),
        Ok(&envelope)
    );
    assert_eq!(
        plist::from_bytes::<CommandEnvelope>(xml.as_bytes()).unwrap(),
        envelope
    );
}

#[test]
fn commands_that_are_none() {
    for (body, path) in [
        ("<dict/>", "Command"),
        (
            "<dict><key>CommandUUID</key><string>c</string></dict>",
            "Command",
        ),
        (
            "<dict><key>CommandUUID</key><string>c</string><key>Command</key><dict/></dict>",
            "Command.RequestType",
        ),
        (
            "<dict><key>Command</key><dict><key>RequestType</key><string>a</string></dict></dict>",
            "CommandUUID",
        ),
    ] {
        let error = CommandEnvelope::from_slice(body.as_bytes()).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path().to_string()),
            (ErrorKind::MissingKey, path),
            "{body}"
        );
        assert_eq!(
            CommandEnvelope::from_slice_lenient(body.as_bytes()),
            Err(error)
        );
    }
}
