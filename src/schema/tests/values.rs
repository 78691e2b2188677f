use super::*;

#[test]
fn keys_that_are_missing_or_unknown() {
    let ios = Target::ios("18").supervised();
    assert_eq!(
        command("DeviceInformation", &[], &ios),
        ["missing-required Queries"]
    );
    let found = violations(
        "RestartDevice",
        &[("NotifyUsr", true.into()), ("Wallpaper", 1.into())],
        &Target::macos("14"),
    );
    assert_eq!(
        found[0].to_string(),
        "NotifyUsr: not in the schema; did you mean `NotifyUser`?"
    );
    assert_eq!(found[1].to_string(), "Wallpaper: not in the schema");
    assert!(
        found
            .iter()
            .all(|violation| violation.rule() == Rule::UnknownKey)
    );
    // What has to be there has not where it cannot be.
    let token = Dictionary::from([
        ("MessageType", "TokenUpdate"),
        ("Topic", "t"),
        ("UDID", "u"),
        ("PushMagic", "m"),
    ]);
    let found = super::found(&validate_dictionary(&token, Subject::CheckIn, &ios));
    assert_eq!(
        found,
        ["missing-required Token"],
        "NotOnConsole is of the Mac"
    );
}

#[test]
fn types() {
    let mac = Target::macos("14");
    let restart = |value: Value| command("RestartDevice", &[("NotifyUser", value)], &mac);
    assert_eq!(restart(1.into()), ["type NotifyUser"]);
    assert_eq!(restart("yes".into()), ["type NotifyUser"]);
    let paths = |value: Value| command("RestartDevice", &[("KextPaths", value)], &mac);
    assert!(paths(texts(["/a"])).is_empty());
    assert_eq!(paths(array(["/a".into(), 1.into()])), ["type KextPaths[1]"]);
    let found = violations("RestartDevice", &[("NotifyUser", 1.into())], &mac);
    assert_eq!(found[0].message(), "a boolean is expected, an integer came");
    // An integer does for a real.
    let date: Date = "2026-01-01T00:00:00Z".parse().unwrap();
    let one = |value: Value| {
        let keys = [("moduleName", "Flurry".into()), ("idleTime", value)];
        payload_of("com.apple.screensaver", &keys, &mac)
    };
    assert!(one(5.into()).is_empty(), "{:?}", one(5.into()));
    assert_eq!(one(date.into()), ["type PayloadContent[0].idleTime"]);
}

#[test]
fn ranges_lists_formats_and_repetition() {
    let mut seen = std::collections::BTreeSet::new();
    for item in items().filter(|item| item.kind() == ItemKind::Payload) {
        for key in item.keys() {
            let said = key.on(Os::Macos);
            if !said.exists() || key.is_wildcard() || payload(item.name()).len() > 1 {
                continue;
            }
            let check = |value: Value| {
                let entry = Dictionary::from([(key.name(), value)]);
                let target = Target::new(Os::Macos, None).supervised().ade();
                let all = validate_dictionary(&entry, Subject::Body(item.request()), &target);
                let own = all
                    .iter()
                    .filter(|one| one.path().to_string() == key.name());
                own.map(Violation::rule).collect::<Vec<_>>()
            };
            if let Some(Scalar::Integer(max)) = key.max() {
                assert!(check((max + 1).into()).contains(&Rule::Range), "{key:?}");
                assert!(!check(max.into()).contains(&Rule::Range), "{key:?}");
                seen.insert("max");
            }
            if let Some(Scalar::Integer(min)) = key.min() {
                assert!(check((min - 1).into()).contains(&Rule::Range), "{key:?}");
                assert!(!check(min.into()).contains(&Rule::Range), "{key:?}");
                seen.insert("min");
            }
            match key.values() {
                Some(Values::Texts(list)) => {
                    assert!(
                        check("no such value".into()).contains(&Rule::ValueList),
                        "{key:?}"
                    );
                    assert!(
                        list.iter()
                            .all(|text| !check((*text).into()).contains(&Rule::ValueList))
                    );
                    seen.insert("texts");
                }
                Some(Values::Integers(list)) => {
                    assert!(check(987_654.into()).contains(&Rule::ValueList), "{key:?}");
                    assert!(
                        list.iter()
                            .all(|number| !check((*number).into()).contains(&Rule::ValueList))
                    );
                    seen.insert("integers");
                }
                _ => {}
            }
        }
    }
    assert_eq!(
        seen.into_iter().collect::<Vec<_>>(),
        ["integers", "max", "min", "texts"]
    );

    let mac = Target::macos("14");
    let wifi = |uuid: &str| {
        let keys = [("PayloadCertificateUUID", uuid.into())];
        let mut all = payload_of("com.apple.wifi.managed", &keys, &mac);
        all.retain(|line| line.starts_with("format"));
        all
    };
    assert!(wifi("b1c2c9d0-0000-4000-8000-000000000001").is_empty());
    assert_eq!(
        wifi("b1c2c9d0"),
        ["format PayloadContent[0].PayloadCertificateUUID"]
    );
}

#[test]
fn repetition() {
    let scep = payload("com.apple.security.scep").first().unwrap();
    let key = scep.at("PayloadContent.Subject[0][0]").unwrap();
    let (min, max) = (2, 2);
    for (count, broken) in [(min, false), (max, false), (max + 1, true), (min - 1, true)] {
        let items: Vec<Value> = (0..count).map(|_| Value::from("CN")).collect();
        let mut found = walk_one(&Value::Array(items), key);
        found.retain(|rule| *rule == Rule::Repetition);
        assert_eq!(!found.is_empty(), broken, "{count}");
    }
}

/// The rules that a value of a key breaks.
fn walk_one(value: &Value, key: Key) -> Vec<Rule> {
    let target = Target::new(Os::Ios, None).supervised().ade();
    let mut walk = walk::Walk {
        target: &target,
        from_device: false,
        json: false,
        partial: false,
        assets: None,
        found: Vec::new(),
    };
    walk.value(value, key, rules::Broken::default(), walk::Path::Root);
    walk.found.iter().map(Violation::rule).collect()
}

#[test]
fn values_that_have_an_availability_of_their_own() {
    let queries = |queries: Value, target: &Target| {
        violations("DeviceInformation", &[("Queries", queries)], target)
    };
    let tv = Target::tvos("18");
    let all = queries(texts(["UDID", "IMEI", "UDIDs"]), &tv);
    assert_eq!(
        found(&all),
        ["not-on-os Queries[1]", "value-list Queries[2]"]
    );
    assert!(
        all[1].message().ends_with("did you mean `UDID`?"),
        "{}",
        all[1]
    );
}

#[test]
fn dictionaries_of_several_shapes_are_told_apart() {
    let ios = Target::ios("18").supervised();
    let settings =
        |one: Dictionary| command("Settings", &[("Settings", array([one.into()]))], &ios);
    let name = Dictionary::from([("Item", "DeviceName"), ("DeviceName", "Desk")]);
    assert!(settings(name).is_empty());
    let bluetooth = Dictionary::from([
        ("Item", Value::from("Bluetooth")),
        ("Enabled", "yes".into()),
    ]);
    assert_eq!(settings(bluetooth), ["type Settings[0].Enabled"]);
    let nothing = Dictionary::from([("Item", "NoSuchSetting")]);
    assert_eq!(settings(nothing), ["value-list Settings[0]"]);
}

fn status(name: &str, value: impl Into<Value>) -> Vec<String> {
    let mut value = value.into();
    for part in name.rsplit('.') {
        value = Dictionary::from([(part, value)]).into();
    }
    let report = Dictionary::from([("StatusItems", value), ("Errors", array([]))]);
    found(&validate_dictionary(
        &report,
        Subject::StatusReport,
        &Target::new(Os::Ios, None).supervised(),
    ))
}

#[test]
fn status_items_are_found_by_their_path() {
    assert!(status("device.identifier.serial-number", "C02").is_empty());
    assert_eq!(
        status("device.identifier.serial-number", 1),
        ["type StatusItems.device.identifier.serial-number"]
    );
    assert_eq!(
        status("device.nothing", 1),
        ["unknown-item StatusItems.device.nothing"]
    );
}

#[test]
fn data_is_data_but_in_json() {
    let install =
        |value: Value| command("InstallProfile", &[("Payload", value)], &Target::ios("18"));
    assert!(install(Data::from(vec![1]).into()).is_empty());
    assert_eq!(install("AQ==".into()), ["type Payload"]);
}

#[test]
fn texts_do_for_dates_and_data_in_json_alone() {
    let target = Target::new(Os::Macos, None);
    let kinds = [Type::Date, Type::Data];
    for kind in kinds {
        let mut keys = all_keys().into_iter();
        let key = keys.find(|key| key.value_type() == kind).unwrap();
        for json in [false, true] {
            let mut walk = walk::Walk {
                target: &target,
                from_device: false,
                json,
                partial: false,
                assets: None,
                found: Vec::new(),
            };
            walk.value(
                &"AQ==".into(),
                key,
                rules::Broken::default(),
                walk::Path::Root,
            );
            let wrong = walk.found.iter().any(|one| one.rule() == Rule::Type);
            assert_eq!(wrong, !json, "{kind:?}");
        }
    }
}
