//! Check-ins, and what the server answers, as a server sees them.

use apple_mdm::{
    Channel, CheckIn, Data, Enrollment, Error, ErrorKind, Message, Secret,
    checkin::{
        CheckOut, Endpoint, GetBootstrapTokenResponse, GetTokenResponse, ReturnToServiceResponse,
        UserAuthenticateResponse,
    },
    is_secret_key, json,
    plist::{Dictionary, Value},
    record::{Decoded, Record, SlotMut},
};

/// Every message with every key that its schema has, and an unknown one.
const MESSAGES: [(&str, &[&str]); 9] = [
    (
        "Authenticate",
        &[
            "DeviceName",
            "ModelName",
            "Model",
            "Topic",
            "UDID",
            "EnrollmentID",
            "OSVersion",
            "BuildVersion",
            "ProductName",
            "SerialNumber",
            "IMEI",
            "MEID",
        ],
    ),
    ("CheckOut", &["Topic", "UDID", "EnrollmentID"]),
    (
        "DeclarativeManagement",
        &[
            "Endpoint",
            "Data",
            "UDID",
            "EnrollmentID",
            "EnrollmentUserID",
            "UserShortName",
            "UserID",
            "UserLongName",
        ],
    ),
    ("GetBootstrapToken", &["AwaitingConfiguration"]),
    (
        "GetToken",
        &[
            "TokenServiceType",
            "TokenParameters",
            "UDID",
            "EnrollmentID",
            "EnrollmentUserID",
            "UserShortName",
            "UserID",
            "UserLongName",
        ],
    ),
    ("ReturnToService", &[]),
    (
        "SetBootstrapToken",
        &["BootstrapToken", "AwaitingConfiguration"],
    ),
    (
        "TokenUpdate",
        &[
            "NotOnConsole",
            "Topic",
            "UDID",
            "EnrollmentID",
            "EnrollmentUserID",
            "UserShortName",
            "UserID",
            "UserLongName",
            "Token",
            "PushMagic",
            "UnlockToken",
            "AwaitingConfiguration",
        ],
    ),
    ("UserAuthenticate", &["UDID", "UserID", "DigestResponse"]),
];

/// What any message may have about who sent it.
const IDS: [&str; 7] = [
    "UDID",
    "EnrollmentID",
    "EnrollmentUserID",
    "UserID",
    "UserShortName",
    "UserLongName",
    "NotOnConsole",
];

const SECRET: &str = "hunter2";

/// A value of the type that the key has.
fn value_of(key: &str) -> Value {
    match key {
        "NotOnConsole" | "AwaitingConfiguration" => true.into(),
        "Data" | "BootstrapToken" | "UnlockToken" | "Token" => Data::from(SECRET.as_bytes()).into(),
        "DigestResponse" | "PushMagic" => SECRET.into(),
        "TokenParameters" => Dictionary::from([
            ("SecurityToken", SECRET),
            ("PhoneUDID", "p"),
            ("WatchUDID", "w"),
        ])
        .into(),
        _ => format!("the {key}").into(),
    }
}

fn message(name: &str, keys: &[&str]) -> Dictionary {
    let mut all = Dictionary::from([("MessageType", name)]);
    all.extend(keys.iter().chain(&IDS).map(|&key| (key, value_of(key))));
    all.insert("Planted", Value::from(vec![Value::from(1.5), "x".into()]));
    all
}

#[test]
fn all_messages_with_all_their_keys_in_all_formats() {
    for (name, keys) in MESSAGES {
        let value = Value::from(message(name, keys));
        let check = |format: &str, read: CheckIn| {
            assert_eq!(read.message_type(), name, "{format}");
            assert!(!matches!(read, CheckIn::Unrecognized(_)), "{name}");
            let unknown: Vec<_> = read
                .unknown_keys()
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(unknown, ["Planted"], "{name} {format}");
            assert_eq!(read.to_value(), Ok(value.clone()), "{name} {format}");
            assert!(read.ids().udid.as_ref().is_some_and(|id| *id == "the UDID"));
            assert_eq!(read.ids().not_on_console, Some(true));
            let shown = format!("{read:?}");
            assert!(!shown.contains(SECRET), "{shown}");
            read
        };
        let (xml, binary) = (value.to_xml().unwrap(), value.to_binary().unwrap());
        let read = check("xml", CheckIn::from_slice(&xml).unwrap());
        let others = [
            ("binary", CheckIn::from_slice(&binary).unwrap()),
            ("lenient", CheckIn::from_slice_lenient(&xml).unwrap().value),
            (
                "again",
                CheckIn::from_slice(&read.to_xml().unwrap()).unwrap(),
            ),
            (
                "and again",
                CheckIn::from_slice(&read.to_binary().unwrap()).unwrap(),
            ),
            (
                "json",
                json::from_slice(&json::to_vec(&read).unwrap()).unwrap(),
            ),
            (
                "serde_json",
                serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap(),
            ),
            ("plist", plist::from_bytes(&xml).unwrap()),
            (
                "plist value",
                plist::from_value(&plist::to_value(&read).unwrap()).unwrap(),
            ),
            ("own serde", apple_mdm::plist::from_slice(&binary).unwrap()),
        ];
        for (format, other) in others {
            assert_eq!(check(format, other), read, "{format}");
        }
    }
}

/// What cannot be taken is told by its place alone.
#[test]
fn secrets_are_never_in_errors() {
    for (name, keys) in MESSAGES {
        for &key in keys {
            let mut all = message(name, keys);
            all.insert(key, Value::from(vec![Value::from(SECRET)]));
            let bytes = Value::from(all).to_xml().unwrap();
            let error = CheckIn::from_slice(&bytes).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::WrongType);
            assert_eq!(error.path().to_string(), key);
            let foreign = plist::from_bytes::<CheckIn>(&bytes).unwrap_err();
            let decoded = CheckIn::from_slice_lenient(&bytes).unwrap();
            let told = format!("{error} {error:?} {foreign} {foreign:?} {decoded:?}");
            assert!(!told.contains(SECRET), "{told}");
            assert_eq!(decoded.warnings.len(), 1);
        }
    }
    let bytes = br#"{"MessageType":"TokenUpdate","Token":"hunter2!","PushMagic":["hunter2"]}"#;
    let error = json::from_slice::<CheckIn>(bytes).unwrap_err();
    assert!(!format!("{error:?}").contains(SECRET), "{error:?}");
}

#[test]
fn a_type_that_is_newer_than_this_crate() {
    let value = Value::from(message("Tomorrow", &["Topic", "Token"]));
    let read = CheckIn::from_slice(&value.to_xml().unwrap()).unwrap();
    let CheckIn::Unrecognized(message) = &read else {
        panic!("{read:?}")
    };
    assert_eq!(message.message_type, "Tomorrow");
    assert_eq!(
        message.extra.keys().collect::<Vec<_>>(),
        ["Topic", "Token", "Planted"]
    );
    assert_eq!(read.unknown_keys().len(), 3);
    assert_eq!(read.to_value(), Ok(value));
    assert!(!format!("{read:?}").contains("the Topic"));
    // Names are what they are, to the letter.
    for name in ["tokenupdate", "TokenUpdate ", ""] {
        let value = Value::from(Dictionary::from([("MessageType", name)]));
        let read = CheckIn::from_value(&value).unwrap();
        assert!(matches!(&read, CheckIn::Unrecognized(_)) && read.message_type() == name);
    }
}

fn fatal(body: &str) -> Error {
    let error = CheckIn::from_slice(body.as_bytes()).unwrap_err();
    assert_eq!(
        CheckIn::from_slice_lenient(body.as_bytes()),
        Err(error.clone()),
        "{body}"
    );
    error
}

#[test]
fn without_a_message_type_there_is_no_message() {
    let error = fatal("<dict><key>UDID</key><string>d</string></dict>");
    assert_eq!(
        (error.kind(), error.offset()),
        (ErrorKind::MissingKey, Some(0))
    );
    assert_eq!(error.path().to_string(), "MessageType");
    let error = fatal("<dict/>");
    assert_eq!(error.kind(), ErrorKind::MissingKey);
    for (value, found) in [
        ("<true/>", "a boolean"),
        ("<array/>", "an array"),
        ("<dict><key>hunter2</key><true/></dict>", "a dictionary"),
    ] {
        let error = fatal(&format!("<dict><key>MessageType</key>{value}</dict>"));
        assert_eq!(
            (error.kind(), error.offset()),
            (ErrorKind::WrongType, Some(28))
        );
        assert_eq!(
            (error.expected_text(), error.found_text()),
            ("a string", found)
        );
        assert_eq!(error.path().to_string(), "MessageType");
    }
    let error = fatal("<plist><array/></plist>");
    assert_eq!(
        (error.kind(), error.offset()),
        (ErrorKind::WrongType, Some(7))
    );
    let error = fatal("<dict><key>a</key><strin/></dict>");
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (ErrorKind::Syntax, "a".into())
    );
}

#[test]
fn a_message_type_that_stands_twice() {
    let twice = |first: &str, second: &str| {
        let body = format!(
            "<dict><key>MessageType</key>{first}<key>UDID</key><string>d</string>\
             <key>MessageType</key>{second}</dict>"
        );
        let error = CheckIn::from_slice(body.as_bytes()).unwrap_err();
        (error, CheckIn::from_slice_lenient(body.as_bytes()))
    };
    for (first, second) in [
        ("CheckOut", "CheckOut"),
        ("CheckOut", "TokenUpdate"),
        ("Old", "New"),
    ] {
        let text = |name| format!("<string>{name}</string>");
        let (error, lenient) = twice(&text(first), &text(second));
        assert_eq!(error.path().to_string(), "MessageType");
        assert!(matches!(
            error.kind(),
            ErrorKind::DuplicateKey | ErrorKind::WrongType
        ));
        let decoded = lenient.unwrap_or_else(|error| panic!("{first}, {second}: {error}"));
        assert_eq!(decoded.value.message_type(), second);
        let [warning] = &*decoded.warnings else {
            panic!("{:?}", decoded.warnings)
        };
        assert_eq!(warning.path().to_string(), "MessageType");
        let ids = Dictionary::from([("MessageType", second), ("UDID", "d")]);
        assert_eq!(decoded.value.to_value(), Ok(ids.into()));
    }
}

fn from(ids: &[(&str, &str)]) -> apple_mdm::Result<Enrollment> {
    let mut all = Dictionary::from([("MessageType", "CheckOut")]);
    all.extend(ids.iter().copied());
    CheckIn::from_value(&all.into()).unwrap().enrollment()
}

#[test]
fn who_speaks() {
    const SHARED: &str = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";
    let device = from(&[("UDID", "d")]).unwrap();
    assert!(matches!(&device, Enrollment::Device { udid } if *udid == "d"));
    let user = from(&[("UDID", "d"), ("UserID", "u"), ("UserShortName", "jane")]).unwrap();
    assert!(matches!(&user, Enrollment::User { user_id, .. } if *user_id == "u"));
    let shared = from(&[("UDID", "d"), ("UserID", SHARED), ("UserShortName", "jane")]).unwrap();
    assert!(
        matches!(&shared, Enrollment::SharedIPadUser { user_short_name, .. } if user_short_name == "jane")
    );
    let byod = from(&[("EnrollmentID", "e")]).unwrap();
    assert!(byod.is_user_enrollment());
    let byod_user = from(&[("EnrollmentID", "e"), ("EnrollmentUserID", "eu")]).unwrap();
    assert!(byod_user.channel() == Channel::User && byod_user.device() == byod);
    assert!(user.device() == device && shared.device() == device);
    for ids in [
        &[][..],
        &[("UDID", "")],
        &[("UDID", "d"), ("EnrollmentID", "e")],
        &[("UDID", "d"), ("EnrollmentUserID", "eu")],
        &[("EnrollmentID", "e"), ("UserID", "u")],
        &[("UDID", "d"), ("UserID", SHARED)],
        &[("UserID", "u")],
    ] {
        let error = from(ids).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Contradiction, "{ids:?}");
        assert!(error.is_peer_fault());
    }
}

#[test]
fn declarative_management_names_what_it_asks_for() {
    let body = "<dict><key>MessageType</key><string>DeclarativeManagement</string>\
                <key>Endpoint</key><string>declaration/configuration/com.example.a/b</string>\
                <key>Data</key><data>e30=</data></dict>";
    let CheckIn::DeclarativeManagement(ddm) = CheckIn::from_slice(body.as_bytes()).unwrap() else {
        panic!("another type")
    };
    assert!(matches!(
        ddm.endpoint(),
        Some(Endpoint::Declaration {
            identifier: "com.example.a/b",
            ..
        })
    ));
    assert_eq!(ddm.data.as_deref(), Some(&b"{}"[..]));
}

/// The body between the header and the end, a line each.
fn lines(message: &impl Message) -> String {
    let xml = String::from_utf8(message.to_xml().unwrap()).unwrap();
    let (_, body) = xml.split_once("<plist version=\"1.0\">\n").unwrap();
    body.replace(['\n', '\t'], "")
}

#[test]
fn replies_are_written_to_the_letter() {
    let token = || Data::from(b"\x01\x02\x03");
    let reply = GetBootstrapTokenResponse::new().bootstrap_token(token());
    assert_eq!(
        lines(&reply),
        "<dict><key>BootstrapToken</key><data>AQID</data></dict></plist>"
    );
    assert_eq!(lines(&GetBootstrapTokenResponse::new()), "<dict/></plist>");
    assert_eq!(
        lines(&GetTokenResponse::new(token())),
        "<dict><key>TokenData</key><data>AQID</data></dict></plist>"
    );
    let challenge = "Digest nonce=\"a\",realm=\"b\",algorithm=\"md5\"";
    assert_eq!(
        lines(&UserAuthenticateResponse::challenge(challenge)),
        format!("<dict><key>DigestChallenge</key><string>{challenge}</string></dict></plist>")
    );
    assert_eq!(
        lines(&UserAuthenticateResponse::challenge("")),
        "<dict><key>DigestChallenge</key><string></string></dict></plist>"
    );
    let accepted = UserAuthenticateResponse::accept("hunter2");
    assert_eq!(
        lines(&accepted),
        "<dict><key>AuthToken</key><string>hunter2</string></dict></plist>"
    );
    assert!(!format!("{accepted:?}{reply:?}").contains(SECRET));
    let options = b"<dict><key>ReturnToService</key><dict><key>Enabled</key><true/>\
                    <key>BootstrapToken</key><data>AQID</data></dict></dict>";
    let options = ReturnToServiceResponse::from_slice(options).unwrap();
    assert!(options.return_to_service.enabled);
    let reply = ReturnToServiceResponse::new(options.return_to_service).preserve_data_plan(true);
    assert_eq!(
        lines(&reply),
        "<dict><key>ReturnToService</key><dict><key>Enabled</key><true/><key>BootstrapToken</key>\
         <data>AQID</data></dict><key>PreserveDataPlan</key><true/></dict></plist>"
    );
    assert_eq!(
        ReturnToServiceResponse::from_slice(&reply.to_binary().unwrap()),
        Ok(reply)
    );
}

#[test]
fn replies_that_lack_what_is_required() {
    for bytes in [
        &b"<dict/>"[..],
        b"<dict><key>ReturnToService</key><dict/></dict>",
    ] {
        assert!(ReturnToServiceResponse::from_slice(bytes).is_err());
        assert!(ReturnToServiceResponse::from_slice_lenient(bytes).is_err());
    }
    assert!(GetTokenResponse::from_slice(b"<dict/>").is_err());
    let empty = GetBootstrapTokenResponse::from_slice(b"<dict/>").unwrap();
    assert!(empty.bootstrap_token.is_none());
}

/// A slot that takes no secret: whatever it holds is shown.
#[test]
fn every_typed_secret_is_known_by_the_name_of_its_key() {
    let mut found = Vec::new();
    let mut look = |record: &mut dyn Record| {
        for (index, key) in record.keys().iter().enumerate() {
            match record.slot(index) {
                SlotMut::Text(place) => place.set_text("hunter2".into()),
                SlotMut::Bytes(place) => place.set_bytes(b"hunter2".to_vec()),
                _ => continue,
            }
            found.push(key.name());
        }
    };
    let mut update = apple_mdm::checkin::TokenUpdate::default();
    look(&mut update);
    look(&mut apple_mdm::checkin::SetBootstrapToken::default());
    look(&mut apple_mdm::checkin::UserAuthenticate::default());
    look(&mut apple_mdm::checkin::get_token::TokenParameters::default());
    look(&mut GetBootstrapTokenResponse::new());
    look(&mut GetTokenResponse::new(Data::new()));
    look(&mut UserAuthenticateResponse::accept(""));
    for secret in [
        "PushMagic",
        "UnlockToken",
        "BootstrapToken",
        "DigestResponse",
        "SecurityToken",
        "TokenData",
        "AuthToken",
    ] {
        assert!(found.contains(&secret), "{secret}");
        assert!(is_secret_key(secret), "{secret}");
    }
    assert!(update.unlock_token == Some(Secret::new(Data::from(b"hunter2"))));
    let shown = format!("{:?} {:?}", update.unlock_token, update.push_magic);
    assert!(!shown.contains(SECRET), "{shown}");
}

#[test]
fn a_lenient_decode_keeps_the_message() {
    let body = "<plist><dict><key>MessageType</key><string>TokenUpdate</string><key>Token</key>\
                <string>AQID</string><key>Topic</key><integer>1</integer><key>UDID</key>\
                <string>d</string></dict></plist>";
    let decoded = CheckIn::from_slice_lenient(body.as_bytes()).unwrap();
    let paths: Vec<_> = decoded
        .warnings
        .iter()
        .map(|w| w.path().to_string())
        .collect();
    assert_eq!(paths, ["Token", "Topic"]);
    assert!(decoded.value.enrollment().is_ok());
    let CheckIn::TokenUpdate(update) = &decoded.value else {
        panic!("another type")
    };
    assert!(update.token.is_none() && update.topic.is_none());
    assert_eq!(decoded.value.unknown_keys(), vec![]);
    let again = Value::from_slice(&decoded.value.to_xml().unwrap()).unwrap();
    assert_eq!(again, Value::from_slice(body.as_bytes()).unwrap());
    let foreign: Decoded<CheckIn> = plist::from_bytes(body.as_bytes()).unwrap();
    assert_eq!(foreign.value, decoded.value);
    let concrete = CheckOut::from_slice(body.as_bytes()).unwrap_err();
    assert_eq!(concrete.path().to_string(), "MessageType");
    assert_eq!(concrete.expected_text(), "CheckOut");
}
