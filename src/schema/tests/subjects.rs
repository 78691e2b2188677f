use super::*;

#[test]
fn types_that_are_unknown() {
    let ios = Target::ios("18");
    let restart = violations("RestartDevise", &[], &ios);
    assert_eq!(
        restart[0].to_string(),
        "RequestType: not in the schema; did you mean `RestartDevice`?"
    );
    assert_eq!(restart[0].rule(), Rule::UnknownItem);
    let nothing = Dictionary::new();
    for (subject, key) in [
        (Subject::Command, "RequestType"),
        (Subject::CheckIn, "MessageType"),
        (Subject::CommandEnvelope, "Command"),
        (Subject::Declaration, "Type"),
        (Subject::Profile, "PayloadIdentifier"),
        (Subject::StatusReport, "StatusItems"),
    ] {
        let all = found(&validate_dictionary(&nothing, subject, &ios));
        assert!(all.contains(&format!("missing-required {key}")), "{all:?}");
    }
    let report = Subject::Report {
        request_type: "NoSuchCommand",
    };
    assert_eq!(
        found(&validate_dictionary(&nothing, report, &ios)),
        ["unknown-item"]
    );
    assert_eq!(
        payload_of("com.example.vendor", &[], &ios),
        ["unknown-item PayloadContent[0].PayloadType"]
    );
}

#[test]
fn envelopes_are_no_unknown_keys() {
    let mac = Target::macos("14");
    let raw = RawCommand::new("RestartDevice")
        .with("RequestRequiresNetworkTether", true)
        .with("NotifyUser", 1);
    let envelope = CommandEnvelope::new("c1", raw.clone());
    let all = validate(&envelope, &mac);
    assert_eq!(all[0].path().to_string(), "Command.NotifyUser");
    assert_eq!(all.len(), 1);
    assert_eq!(validate(&raw, &mac)[0].path().to_string(), "NotifyUser");

    let report = Dictionary::from([
        ("Status", Value::from("Acknowledged")),
        ("CommandUUID", "c1".into()),
        ("UDID", "u".into()),
        ("QueryResponses", Dictionary::from([("UDID", 1)]).into()),
    ]);
    let subject = Subject::Report {
        request_type: "DeviceInformation",
    };
    let all = validate_dictionary(&report, subject, &mac);
    assert_eq!(found(&all), ["type QueryResponses.UDID"]);
    assert_eq!(all[0].severity(), Severity::Warning, "a device said so");
}

#[test]
fn answers_may_be_missing_where_a_command_failed() {
    let answer = |status: &str| {
        let report = Dictionary::from([("Status", status), ("CommandUUID", "c1"), ("UDID", "u")]);
        let subject = Subject::Report {
            request_type: "ProfileList",
        };
        found(&validate_dictionary(&report, subject, &Target::ios("18")))
    };
    assert_eq!(answer("Acknowledged"), ["missing-required ProfileList"]);
    assert!(answer("Error").is_empty() && answer("NotNow").is_empty());
}

#[test]
fn payloads_that_share_a_type_are_taken_together() {
    let mac = Target::macos("14").supervised();
    let mcx = |key: &str| payload_of("com.apple.MCX", &[(key, true.into())], &mac);
    assert!(
        mcx("DisableGuestAccount").is_empty(),
        "{:?}",
        mcx("DisableGuestAccount")
    );
    assert_eq!(
        mcx("NoSuchKeyAtAll"),
        ["unknown-key PayloadContent[0].NoSuchKeyAtAll"]
    );
}

#[test]
fn assets_are_of_the_types_that_are_allowed() {
    let ios = Target::ios("18");
    let account = |asset: &str| {
        declared(
            "com.apple.configuration.account.caldav",
            Dictionary::from([
                ("HostName", "example.com"),
                ("AuthenticationCredentialsAssetReference", asset),
            ]),
        )
    };
    let asset = |name: &str| declared(name, Dictionary::new());
    let password = "com.apple.asset.credential.userpassword";
    let data = "com.apple.asset.data";
    let rules = |declarations: &[Dictionary]| {
        let mut all = found(&validate_declarations(declarations, &ios));
        all.retain(|line| line.starts_with("asset-type"));
        all
    };
    let reference = "asset-type [0].Payload.AuthenticationCredentialsAssetReference";
    assert!(rules(&[account(&format!("id.{password}")), asset(password)]).is_empty());
    assert_eq!(
        rules(&[account(&format!("id.{data}")), asset(data)]),
        [reference]
    );
    assert_eq!(rules(&[account("nowhere")]), [reference]);
}

#[test]
fn checkins_are_validated_as_they_are_typed() {
    let message = crate::CheckIn::from_value(
        &Dictionary::from([
            ("MessageType", "Authenticate"),
            ("Topic", "t"),
            ("UDID", "u"),
            ("IMEI", "1"),
        ])
        .into(),
    )
    .unwrap();
    assert_eq!(
        found(&validate(&message, &Target::tvos("18"))),
        ["not-on-os IMEI"]
    );
}

#[test]
fn what_is_found_has_an_end() {
    let many = (0..5_000).map(|n| (n.to_string(), Value::from(n)));
    let mut command: Dictionary = many.collect();
    command.insert("RequestType", "RestartDevice");
    let all = validate_dictionary(&command, Subject::Command, &Target::macos("14"));
    assert_eq!(all.len(), 1_000);
}

#[test]
fn values_deeper_than_any_message_end_the_walk() {
    let mut value = Value::from(1);
    for _ in 0..400 {
        value = Dictionary::from([("Pages", array([array([value])]))]).into();
    }
    let pages = value.get("Pages").cloned().unwrap();
    let all = payload_of(
        "com.apple.homescreenlayout",
        &[("Pages", pages)],
        &Target::ios("18").supervised(),
    );
    assert!(!all.is_empty() && all.len() < 400, "{}", all.len());
}
