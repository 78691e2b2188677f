use super::*;
use proptest::prelude::*;
use std::time::Duration;

fn push() -> PushRequest {
    let topic = PushTopic::new("com.apple.mgmt.External.1");
    PushRequest::new(topic, PushToken::new(&[1, 0xff]), PushMagic::new("hush"))
}

#[test]
fn a_push_is_what_apns_wants() {
    let push = push();
    assert_eq!(push.path(), "/3/device/01ff");
    assert!(!format!("{push:?}").contains("hush"));
    let headers: Vec<_> = push.headers().collect();
    assert_eq!(
        headers,
        [
            ("apns-topic", "com.apple.mgmt.External.1".to_owned()),
            ("apns-push-type", "mdm".to_owned()),
            ("apns-priority", "10".to_owned()),
        ]
    );
    let later = push
        .priority(Priority::PowerSaving)
        .expiration(0_u64)
        .id("1");
    let headers: Vec<_> = later.headers().skip(2).collect();
    assert_eq!(
        headers,
        [
            ("apns-priority", "5".to_owned()),
            ("apns-expiration", "0".to_owned()),
            ("apns-id", "1".to_owned()),
        ]
    );
}

#[test]
fn a_token_update_says_where_to() {
    let mut update = TokenUpdate::default();
    assert_eq!(
        PushRequest::try_from(&update)
            .unwrap_err()
            .path()
            .to_string(),
        "Topic"
    );
    update.topic = Some("com.apple.mgmt.External.1".into());
    update.push_magic = Some("hush".into());
    assert!(PushRequest::try_from(&update).is_err());
    update.token = Some(PushToken::new(&[1, 0xff]));
    assert_eq!(PushRequest::try_from(&update), Ok(push()));
}

#[test]
fn a_body_is_one_with_a_magic() {
    assert!(push_magic(br#"{"mdm":"hush","aps":{}}"#) == Ok("hush".into()));
    for (body, kind) in [
        (&br#"{"mdm":1}"#[..], ErrorKind::WrongType),
        (br#"{"aps":{}}"#, ErrorKind::MissingKey),
        (br#""mdm""#, ErrorKind::MissingKey),
        (b"", ErrorKind::UnexpectedEnd),
    ] {
        assert_eq!(push_magic(body).unwrap_err().kind(), kind);
    }
}

#[test]
fn answers_are_told_apart() {
    let later = |seconds: Option<u64>| Outcome::Later {
        after: seconds.map(Duration::from_secs),
    };
    let gone = |since| Outcome::Gone { since };
    for (status, body, outcome) in [
        (200, "", Outcome::Accepted),
        (
            410,
            r#"{"reason":"Unregistered","timestamp":1700000000000}"#,
            gone(Some(1_700_000_000_000)),
        ),
        (410, r#"{"reason":"ExpiredToken"}"#, gone(None)),
        (410, "", gone(None)),
        (400, r#"{"reason":"BadDeviceToken"}"#, Outcome::BadToken),
        (
            400,
            r#"{"reason":"DeviceTokenNotForTopic"}"#,
            Outcome::OtherTopic,
        ),
        (400, r#"{"reason":"TopicDisallowed"}"#, Outcome::OtherTopic),
        (400, r#"{"reason":"IdleTimeout"}"#, later(None)),
        (429, r#"{"reason":"TooManyRequests"}"#, later(None)),
        (429, "<html>", later(None)),
        (500, r#"{"reason":"InternalServerError"}"#, later(Some(900))),
        (503, r#"{"reason":"Shutdown"}"#, later(Some(900))),
        (502, "", later(Some(900))),
        (
            403,
            r#"{"reason":"BadCertificate"}"#,
            Outcome::BadCredential,
        ),
        (
            400,
            r#"{"reason":"BadCertificateEnvironment"}"#,
            Outcome::BadCredential,
        ),
        (403, r#"{"reason":"Unheard"}"#, Outcome::BadCredential),
        (400, r#"{"reason":"BadTopic"}"#, Outcome::OurFault),
        (400, r#"{"reason":"Unheard"}"#, Outcome::OurFault),
        (404, r#"{"reason":"BadPath"}"#, Outcome::OurFault),
        (413, r#"{"reason":"PayloadTooLarge"}"#, Outcome::OurFault),
        (400, r#"{"reason":1,"timestamp":-1}"#, Outcome::OurFault),
    ] {
        let answer = PushAnswer::new(status, body.as_bytes());
        assert_eq!(answer.outcome(), outcome, "{status} {body}");
    }
}

#[test]
fn what_apple_says_is_final_is_not_retried() {
    for reason in [
        "BadDeviceToken",
        "DeviceTokenNotForTopic",
        "Forbidden",
        "ExpiredToken",
        "Unregistered",
        "PayloadTooLarge",
    ] {
        for status in [400, 403, 410, 413] {
            let body = format!("{{\"reason\":\"{reason}\"}}");
            let outcome = PushAnswer::new(status, body.as_bytes()).outcome();
            assert!(!outcome.may_retry(), "{reason}");
        }
    }
    assert!(PushAnswer::new(503, b"").outcome().may_retry());
}

#[test]
fn a_token_that_came_back_is_kept() {
    let gone = Outcome::Gone { since: Some(5) };
    assert!(gone.forgets_token(5) && !gone.forgets_token(6));
    assert!(Outcome::Gone { since: None }.forgets_token(6));
    assert!(Outcome::BadToken.forgets_token(6));
    assert!(!Outcome::OtherTopic.forgets_token(6));
}

#[test]
fn what_is_no_token_is_refused() {
    for hex in ["", "a", "0g", "+1", "\u{e9}", "01 2"] {
        assert!(PushToken::from_hex(hex).is_err(), "{hex}");
    }
    for digits in ["", "A", "*AAA"] {
        assert!(PushToken::from_base64(digits).is_err(), "{digits}");
    }
    assert_eq!(
        PushToken::from_hex("aBCd"),
        Ok(PushToken::new(&[0xab, 0xcd]))
    );
}

proptest! {
    #[test]
    fn tokens_come_back(bytes in prop::collection::vec(any::<u8>(), 1..80)) {
        let token = PushToken::from(bytes);
        prop_assert_eq!(PushToken::from_hex(&token.to_hex()), Ok(token.clone()));
        prop_assert_eq!(PushToken::from_base64(&token.to_base64()), Ok(token));
    }

    #[test]
    fn a_magic_comes_back(text in any::<String>()) {
        let magic = PushMagic::new(text);
        prop_assert!(push_magic(&body(&magic)) == Ok(magic));
    }

    #[test]
    fn no_answer_panics(status: u16, body in prop::collection::vec(any::<u8>(), 0..60)) {
        PushAnswer::new(status, &body).outcome();
    }
}
