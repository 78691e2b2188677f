use super::*;

#[test]
fn every_item_is_reached_by_its_name() {
    let mut counts = std::collections::BTreeMap::new();
    for item in items() {
        *counts.entry(item.kind()).or_insert(0) += 1;
        let by_name = match item.kind() {
            ItemKind::CheckIn => checkin(item.name()),
            ItemKind::Command => super::super::command(item.name()),
            ItemKind::Error => error(item.name()),
            ItemKind::Payload => {
                let mut all = payload(item.name()).iter().copied();
                all.find(|other| *other == item)
            }
            ItemKind::Declaration => declaration(item.name()),
            ItemKind::Credential => credential(item.name()),
            ItemKind::StatusItem => status_item(item.name()),
            ItemKind::Protocol => protocol(item.name()).or(Some(item)),
            ItemKind::Envelope => envelope(item.name()),
            ItemKind::Other => other(item.name()),
        };
        assert_eq!(by_name, Some(item));
    }
    let expected = [9, 68, 5, 126, 60, 4, 63, 4, 3, 5];
    assert_eq!(counts.values().copied().collect::<Vec<_>>(), expected);
    assert_eq!(counts.values().sum::<i32>(), 347);
    assert_eq!(super::super::command("NoSuchCommand"), None);
    assert_eq!(payload("com.apple.MCX").len(), 6);
    assert_eq!(payload("com.apple.extensiblesso").len(), 2);
    assert!(payload("TopLevel").is_empty());
}

#[test]
fn every_key_can_be_met_and_told() {
    let keys = all_keys();
    assert!(keys.len() >= 4_320, "{}", keys.len());
    for key in keys {
        assert!(!key.name().is_empty());
        for os in Os::ALL {
            let _ = key.on(os);
        }
        assert!(key.to_string().len() > 10);
    }
}

#[test]
fn a_key_inherits_and_overrides() {
    let item = super::super::command("RestartDevice").unwrap();
    assert_eq!(item.title(), "Restart Device Command");
    let ios = item.on(Os::Ios);
    assert_eq!(
        ios.introduced(),
        Some(Since::Version(Version::new(10, 3, 0)))
    );
    assert_eq!(ios.supervised(), Some(true));
    assert_eq!(ios.access_rights(), Some("AllowPasscodeRemovalAndLock"));
    assert_eq!(ios.shared_ipad().user_channel(), Some(false));
    assert_eq!(ios.user_enrollment().mode(), Some(Mode::Forbidden));
    assert!(!item.on(Os::Watchos).exists());

    let notify = item.key("NotifyUser").unwrap();
    assert_eq!(notify.value_type(), Type::Boolean);
    assert_eq!(notify.presence(), Presence::Optional);
    assert_eq!(notify.default(), Some(Scalar::Boolean(false)));
    assert!(!notify.on(Os::Ios).exists());
    let macos = notify.on(Os::Macos);
    assert_eq!(
        macos.introduced(),
        Some(Since::Version(Version::new(11, 4, 0)))
    );
    assert_eq!(macos.device_channel(), Some(true), "inherited");
    assert_eq!(macos.user_channel(), Some(false), "inherited");
}

#[test]
fn declarations_say_for_whom_they_are() {
    let item = declaration("com.apple.configuration.passcode.settings").unwrap();
    assert_eq!(item.apply(), Some(Apply::Combined));
    assert_eq!(
        item.related_status_items(),
        ["passcode.is-compliant", "passcode.is-present"]
    );
    let ios = item.on(Os::Ios);
    let enrollments = ios.allowed_enrollments().unwrap();
    assert!(enrollments.supervised() && enrollments.device());
    assert!(enrollments.user() && enrollments.local());
    assert!(
        ios.allowed_scopes()
            .is_some_and(|scopes| scopes.system() && !scopes.user())
    );
    assert!(ios.shared_ipad().allowed_scopes().unwrap().is_empty());
    let macos = item.on(Os::Macos).allowed_enrollments().unwrap();
    assert!(macos.supervised() && macos.local() && !macos.device());
    assert_eq!(
        item.key("RequirePasscode").unwrap().combine(),
        Some(Combine::BooleanOr)
    );
}

#[test]
fn paths_lead_to_keys() {
    let settings = super::super::command("Settings").unwrap();
    let name = |path: &str| settings.at(path).map(Key::name);
    assert_eq!(name("Settings"), Some("Settings"));
    assert_eq!(name("Settings[0]"), Some("Wallpaper"));
    assert_eq!(name("Settings[3].Item"), Some("Item"));
    assert_eq!(name("Settings[].Item"), Some("Item"));
    assert_eq!(name("Settings.DeviceName"), Some("DeviceName"));
    assert_eq!(
        name("Settings[0].MDMOptions.ActivationLockAllowedWhileSupervised"),
        Some("ActivationLockAllowedWhileSupervised")
    );
    assert_eq!(name("Settings[x]"), None);
    assert_eq!(name("Settings.NoSuchKey"), None);
    assert_eq!(name(""), None);
    // Names with dots, and lists that lead back to themselves.
    let serial = "device.identifier.serial-number";
    assert_eq!(
        status_item(serial).unwrap().at(serial).unwrap().name(),
        serial
    );
    let layout = payload("com.apple.homescreenlayout").first().unwrap();
    let deep = layout.at("Pages[0][1].Pages[2][3].Pages[0][0].BundleID");
    assert_eq!(deep.unwrap().name(), "BundleID");
    let answer = response("DeviceInformation").unwrap();
    assert!(answer.at("QueryResponses.UDID").is_some());
}

#[test]
fn reasons_are_looked_up_by_their_code() {
    let (item, reason) = reasons("Error.ActivationFailed").next().unwrap();
    assert_eq!(item.name(), "DeclarationBase");
    let names: Vec<_> = item.details(reason).into_iter().map(Key::name).collect();
    assert_eq!(names, ["Identifier", "ServerToken"]);
    assert_eq!(items().map(|item| item.reasons().len()).sum::<usize>(), 40);
    assert_eq!(reasons("Error.NoSuchThing").count(), 0);
}

#[test]
fn explanations_name_what_was_meant() {
    let text = explain("DeviceInformation.Queries").unwrap();
    assert!(
        text.starts_with("Queries of command DeviceInformation\n"),
        "{text}"
    );
    let text = explain("com.apple.homescreenlayout").unwrap();
    assert!(text.contains("… as above"), "{text}");
    let near = explain("passcode").unwrap_err();
    assert!(
        near.iter()
            .any(|name| name == "com.apple.configuration.passcode.settings"),
        "{near:?}"
    );
    assert_eq!(
        explain("DeviceInformatoin").unwrap_err(),
        ["DeviceInformation"]
    );
    assert_eq!(
        explain("RestartDevice.Nothing").unwrap_err(),
        ["RestartDevice"]
    );
    // Keys as well: near to one of the item, or of any item.
    assert_eq!(
        explain("com.apple.wifi.managed.SSID_STRR").unwrap_err(),
        ["com.apple.wifi.managed.SSID_STR"]
    );
    assert_eq!(
        explain("DeviceInformation.QueryResponses.OSVersio").unwrap_err(),
        ["DeviceInformation.QueryResponses.OSVersion"]
    );
    assert_eq!(
        explain("NotifyUser").unwrap_err(),
        ["RestartDevice.NotifyUser"]
    );
    assert_eq!(explain("xyzzy").unwrap_err(), [""; 0]);
}
