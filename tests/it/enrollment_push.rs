//! Waking a device, and what comes of it.

use apple_mdm::{
    CheckIn, Message,
    enrollment::{
        lifecycle::{self, Signer},
        push::{Outcome, PushAnswer, PushRequest},
        setup::{Release, Setup, Step},
    },
};

fn check_in(message_type: &str, keys: &str) -> CheckIn {
    let xml = format!(
        "<plist version=\"1.0\"><dict><key>MessageType</key><string>{message_type}</string>\
         <key>UDID</key><string>A1</string>{keys}</dict></plist>"
    );
    CheckIn::from_slice(xml.as_bytes()).unwrap()
}

#[test]
fn a_device_that_enrolled_is_woken_and_set_up() {
    let signer = Signer::unseen([7; 32]);
    let authenticate = check_in("Authenticate", "");
    let state = lifecycle::receive(None, &authenticate, &signer)
        .unwrap()
        .state;
    let update = check_in(
        "TokenUpdate",
        "<key>Topic</key><string>com.apple.mgmt.External.1</string>\
         <key>PushMagic</key><string>M\"1</string><key>Token</key><data>q80=</data>\
         <key>AwaitingConfiguration</key><true/>",
    );
    let sender = update.enrollment().unwrap();
    let bound = Signer::bound([7; 32], &sender);
    let state = lifecycle::receive(Some(&state), &update, &bound)
        .unwrap()
        .state;

    let push = PushRequest::from(state.push().unwrap());
    let CheckIn::TokenUpdate(update) = update else {
        panic!("{update:?}");
    };
    assert_eq!(PushRequest::try_from(&update).as_ref(), Ok(&push));
    assert_eq!(push.path(), "/3/device/abcd");
    let body: serde_json::Value = serde_json::from_slice(&push.body()).unwrap();
    assert_eq!(body, serde_json::json!({"mdm": "M\"1"}));

    let setup = Setup::of(&update).unwrap();
    assert_eq!(state.is_awaiting_configuration(), setup.is_awaiting);
    assert_eq!(setup.next(), Step::Release(Release::DeviceConfigured));
    let configured = Setup::of(&{
        let mut update = update;
        update.awaiting_configuration = None;
        update
    });
    assert_eq!(configured.unwrap().next(), Step::Done);
}

#[test]
fn a_token_is_dropped_when_apns_says_so_alone() {
    let outcome = |status, body: &str| PushAnswer::new(status, body.as_bytes()).outcome();
    let gone = outcome(410, r#"{"reason":"Unregistered","timestamp":1000}"#);
    assert_eq!(gone, Outcome::Gone { since: Some(1000) });
    assert!(gone.forgets_token(999) && !gone.forgets_token(1001));
    for (status, body) in [(200, ""), (429, ""), (503, ""), (403, ""), (400, "{}")] {
        assert!(!outcome(status, body).forgets_token(0), "{status}");
    }
}

#[cfg(feature = "cms")]
#[test]
fn the_topic_is_in_the_push_certificate() {
    use apple_mdm::{cms::Certificate, enrollment::push::topic_of};

    let fixture = |name: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms/");
        let pem = std::fs::read(format!("{folder}{name}.pem")).unwrap();
        Certificate::from_bytes(&pem).unwrap()
    };
    let topic = topic_of(&fixture("leaf")).unwrap();
    assert_eq!(topic.as_str(), "com.apple.mgmt.x");
    assert!(topic_of(&fixture("root")).is_none());
}
