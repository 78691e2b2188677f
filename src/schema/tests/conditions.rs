use super::*;

#[test]
fn systems_and_versions() {
    let tv = Target::tvos("18").supervised();
    assert_eq!(command("DeviceLocation", &[], &tv), ["not-on-os"]);
    let restart = |version: &str| {
        let target = Target::macos(version);
        command("RestartDevice", &[("NotifyUser", true.into())], &target)
    };
    assert_eq!(restart("11.3"), ["not-yet NotifyUser"]);
    assert_eq!(
        restart("10.12"),
        ["not-yet"; 1],
        "said once, for the command"
    );
    assert!(restart("11.4").is_empty());
    assert!(restart("unknown").is_empty());
    let ios = Target::ios("18").supervised();
    assert_eq!(
        command("RestartDevice", &[("NotifyUser", true.into())], &ios),
        ["not-on-os NotifyUser"]
    );
}

#[test]
fn deprecated_and_removed_are_warnings() {
    let old = items().filter(|item| item.kind() == ItemKind::Command);
    let mut seen = [0, 0];
    for item in old {
        for os in Os::ALL {
            let said = item.on(os);
            let at = |version| {
                let target = Target::new(os, Some(version)).supervised().ade();
                let command = Dictionary::from([("RequestType", item.name())]);
                validate_dictionary(&command, Subject::Command, &target)
            };
            if let Some(version) = said.deprecated().filter(|_| said.removed().is_none()) {
                let first = at(version).into_iter().next().unwrap();
                assert_eq!(
                    (first.rule(), first.severity()),
                    (Rule::Deprecated, Severity::Warning)
                );
                assert_eq!(first.message(), format!("deprecated since {os} {version}"));
                seen[0] += 1;
            }
            if let Some(version) = said.removed() {
                let first = at(version).into_iter().next().unwrap();
                assert_eq!(
                    (first.rule(), first.severity()),
                    (Rule::Removed, Severity::Warning)
                );
                assert_eq!(first.message(), format!("removed in {os} {version}"));
                seen[1] += 1;
            }
        }
    }
    assert!(seen[0] > 0 && seen[1] > 0, "{seen:?}");
}

#[test]
fn beta_is_told() {
    let said = availability::since(18, 0, 0).yes(availability::flag::BETA);
    let broken = rules::broken(&said, &Target::ios("18.1"));
    assert_eq!(broken.rules().collect::<Vec<_>>(), [Rule::Beta]);
    assert!(!broken.is_fatal());
}

#[test]
fn supervision_and_approval() {
    assert_eq!(
        command("DeviceLocation", &[], &Target::ios("18")),
        ["needs-supervision"]
    );
    assert!(command("DeviceLocation", &[], &Target::ios("18").supervised()).is_empty());

    let kext =
        |target: &Target| payload_of("com.apple.syspolicy.kernel-extension-policy", &[], target);
    let mac = Target::macos("14.0");
    assert_eq!(kext(&mac), ["needs-user-approval PayloadContent[0]"]);
    for fit in [mac.user_approved(), mac.ade(), mac.supervised()] {
        assert!(kext(&fit).is_empty(), "{fit:?}");
    }
    let configured = |target: &Target| command("DeviceConfigured", &[], target);
    assert_eq!(configured(&Target::macos("14.0")), ["needs-ade"]);
    assert!(configured(&Target::macos("14.0").ade()).is_empty());
}

#[test]
fn channels() {
    let mac = Target::macos("14.0");
    let restart = |target: &Target| command("RestartDevice", &[], target);
    assert!(restart(&mac.channel(Channel::Device)).is_empty());
    assert_eq!(restart(&mac.channel(Channel::User)), ["wrong-channel"]);
    // Declarations say it by scopes.
    let passcode = |target: &Target| {
        let one = declared(
            "com.apple.configuration.passcode.settings",
            Dictionary::new(),
        );
        found(&validate_dictionary(&one, Subject::Declaration, target))
    };
    let phone = Target::ios("18");
    assert!(passcode(&phone.channel(Channel::Device)).is_empty());
    assert_eq!(
        passcode(&phone.channel(Channel::User)),
        ["wrong-channel Payload"]
    );
    assert_eq!(passcode(&phone.shared_ipad()), ["shared-ipad Payload"]);
    assert_eq!(passcode(&mac), ["needs-supervision Payload"]);
    assert!(passcode(&mac.enrollment(EnrollmentKind::Local)).is_empty());
    assert_eq!(
        passcode(&mac.enrollment(EnrollmentKind::User)),
        ["forbidden-in-user-enrollment Payload"]
    );
}

#[test]
fn shared_ipads_and_user_enrollment() {
    let pad = Target::ios("18").supervised();
    let restart = |target: &Target| command("RestartDevice", &[], target);
    assert_eq!(
        restart(&pad.shared_ipad().channel(Channel::User)),
        ["wrong-channel"]
    );
    assert!(restart(&pad.shared_ipad().channel(Channel::Device)).is_empty());
    assert_eq!(
        restart(&pad.enrollment(EnrollmentKind::User)),
        ["forbidden-in-user-enrollment"]
    );
    let log_out = |target: &Target| command("LogOutUser", &[], target);
    assert_eq!(log_out(&pad), ["shared-ipad"]);
    assert!(log_out(&pad.shared_ipad()).is_empty());
    let local = Target::ios("18").enrollment(EnrollmentKind::Local);
    let managed = declared("com.apple.configuration.app.managed", Dictionary::new());
    let all = found(&validate_dictionary(&managed, Subject::Declaration, &local));
    assert!(
        all.contains(&"wrong-enrollment Payload".to_owned()),
        "{all:?}"
    );
}

#[test]
fn what_is_ignored_is_told() {
    let ignored = availability::mode(Mode::Ignored);
    let said = availability::since(1, 0, 0).user(ignored).shared(ignored);
    let rules = |target: &Target| rules::broken(&said, target).rules().collect::<Vec<_>>();
    let ios = Target::ios("18");
    assert_eq!(
        rules(&ios.enrollment(EnrollmentKind::User)),
        [Rule::Ignored]
    );
    assert_eq!(rules(&ios.shared_ipad()), [Rule::Ignored]);
    assert!(rules(&ios).is_empty());
}

#[test]
fn servers_need_the_rights_of_their_commands() {
    let ask = |name: &str, rights: AccessRights| {
        let target = Target::ios("18").supervised().access_rights(rights);
        command(name, &[], &target)
    };
    let few = AccessRights::ALL - AccessRights::DEVICE_ERASE;
    assert_eq!(ask("EraseDevice", few), ["needs-access-rights"; 1], "once");
    assert!(ask("EraseDevice", AccessRights::ALL).is_empty());
    assert!(ask("EraseDevice", AccessRights::DEVICE_ERASE).is_empty());
    // Apple's schema has two names for the same right.
    assert_eq!(
        ask("InstalledApplicationList", AccessRights::NONE),
        ["needs-access-rights"]
    );
    assert!(ask("InstalledApplicationList", AccessRights::QUERY_APPLICATIONS).is_empty());
    // Until they are told they are not looked at; nor where they mean nothing.
    let target = Target::ios("18").supervised();
    assert!(command("EraseDevice", &[], &target).is_empty());
    let by_user = target
        .enrollment(EnrollmentKind::User)
        .access_rights(AccessRights::NONE);
    assert!(
        !command("InstalledApplicationList", &[], &by_user)
            .iter()
            .any(|violation| violation.contains("rights"))
    );
}

#[test]
fn keys_that_the_schema_lacks_are_known() {
    let target = Target::ios("18");
    let body = other("MachineInfo").unwrap().request();
    for (key, value) in [("CHALLENGE", "a"), ("DEVICE_NAME", "b"), ("ICCID", "c")] {
        let info = Dictionary::from([(key, value)]);
        let found = validate_dictionary(&info, Subject::Body(body), &target);
        assert!(
            found.iter().all(|one| one.rule() != Rule::UnknownKey),
            "{found:?}"
        );
    }
}
