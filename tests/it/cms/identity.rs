//! Who signed, beside who the message says it is.

use super::*;
use apple_mdm::{
    CheckIn, Enrollment, Message as _, Request,
    enrollment::lifecycle,
    identity::{DeviceIdentity, IdentityMismatch, PinnedIdentity},
};

/// As a server's handler does it.
fn received(header: &str) -> DeviceIdentity {
    let signed = detached(header.as_bytes(), &body(), &AlgorithmPolicy::new()).unwrap();
    let identity = signed.authenticate(&trusting("root")).unwrap();
    let message = Request::from_slice(&body()).unwrap();
    DeviceIdentity::new(identity, message.enrollment().unwrap())
}

fn header(name: &str) -> String {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    BASE64_STANDARD.encode(fixture(&format!("{name}.der")))
}

fn device(udid: &str) -> Enrollment {
    Enrollment::Device { udid: udid.into() }
}

fn user(udid: &str) -> Enrollment {
    Enrollment::User {
        udid: udid.into(),
        user_id: "U".into(),
    }
}

#[test]
fn what_differs_is_named() {
    let sender = received(&header("ok_leaf_sha256_attr_detached"));
    assert_eq!(sender.claimed(), &device("AAAA"));
    assert_eq!(sender.certificate(), &certificate("leaf"));
    let (own, other) = (sender.fingerprint(), certificate("p256").fingerprint());
    let says = |claimed: Enrollment| DeviceIdentity::new(sender.identity().clone(), claimed);
    let pinned = |fingerprint, udid| PinnedIdentity::new(fingerprint, &device(udid));
    for (sender, pinned, expected) in [
        (says(device("AAAA")), pinned(own, "AAAA"), Ok(())),
        (says(user("AAAA")), pinned(own, "AAAA"), Ok(())),
        (
            says(device("AAAA")),
            pinned(other, "AAAA"),
            Err(IdentityMismatch::Certificate),
        ),
        (
            says(user("AAAA")),
            pinned(other, "AAAA"),
            Err(IdentityMismatch::Certificate),
        ),
        (
            says(device("BBBB")),
            pinned(own, "AAAA"),
            Err(IdentityMismatch::Enrollment),
        ),
        (
            says(user("BBBB")),
            pinned(own, "AAAA"),
            Err(IdentityMismatch::DeviceOfUser),
        ),
        (
            says(device("BBBB")),
            pinned(other, "AAAA"),
            Err(IdentityMismatch::Both),
        ),
        // The same text in another kind of identifier.
        (
            says(Enrollment::UserEnrollmentDevice {
                enrollment_id: "AAAA".into(),
            }),
            pinned(own, "AAAA"),
            Err(IdentityMismatch::Enrollment),
        ),
    ] {
        assert_eq!(
            sender.matches(&pinned),
            expected,
            "{:?} {pinned}",
            sender.claimed()
        );
    }
    assert_eq!(says(user("AAAA")).pin(), sender.pin());
    assert_eq!(sender.pin(), sender.pin().to_string().parse().unwrap());
}

#[test]
fn the_life_of_an_enrollment_takes_its_signer() {
    let check_in = |kind: &str| {
        let body = format!(
            "<plist><dict><key>MessageType</key><string>{kind}</string>\
             <key>UDID</key><string>AAAA</string></dict></plist>"
        );
        CheckIn::from_slice(body.as_bytes()).unwrap()
    };
    let sender = received(&header("ok_p256_sha256_attr_detached"));
    let authenticate = check_in("Authenticate");
    let first = lifecycle::receive(None, &authenticate, &sender.signer(None)).unwrap();
    let pinned = PinnedIdentity::of(&first.state).unwrap();
    assert_eq!(pinned, sender.pin());
    sender.matches(&pinned).unwrap();
    // Another certificate of the same authority is not let in.
    let stranger = received(&header("ok_leaf_sha256_attr_detached"));
    assert_eq!(
        stranger.matches(&pinned),
        Err(IdentityMismatch::Certificate)
    );
    let verdict = |signer| lifecycle::admit(Some(&first.state), sender.claimed(), &signer);
    verdict(sender.signer(Some(&device("AAAA")))).unwrap();
    assert_eq!(
        verdict(stranger.signer(None)),
        Err(lifecycle::Refusal::UnseenCertificate)
    );
    assert_eq!(
        verdict(sender.signer(Some(&user("BBBB")))),
        Err(lifecycle::Refusal::CertificateOfAnother)
    );
    let signer = sender.signer(Some(sender.claimed()));
    let gone = lifecycle::receive(Some(&first.state), &check_in("CheckOut"), &signer).unwrap();
    assert_eq!(PinnedIdentity::of(&gone.state), None);
}
