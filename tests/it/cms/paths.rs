//! From a certificate to an anchor.

use super::*;
use apple_mdm::cms::Usage;
use std::time::Duration;

#[test]
fn paths_lead_to_an_anchor_or_nowhere() {
    let root = || trusting("root");
    let inter = || root().intermediates([certificate("inter")]);
    let below = root().intermediates([certificate("inter0"), certificate("below0")]);
    let cases: &[(&str, TrustPolicy, Verdict<usize>)] = &[
        ("by_inter", root(), Err(ErrorKind::UnknownIssuer)),
        ("by_inter", inter(), Ok(3)),
        ("with_inter", root(), Ok(3)),
        ("with_inter", root().depth(1), Err(ErrorKind::PathTooLong)),
        ("by_inter", trusting("inter"), Ok(2)),
        ("by_empty", trusting("empty"), Ok(1)),
        ("by_empty", root(), Ok(2)),
        ("by_empty", trusting("inter"), Err(ErrorKind::UnknownIssuer)),
        (
            "by_empty",
            trusting("impostor"),
            Err(ErrorKind::BadCertificateSignature),
        ),
        (
            "by_empty",
            TrustPolicy::new(
                [certificate("impostor"), certificate("root")],
                Validity::At(now()),
            ),
            Ok(2),
        ),
        (
            "by_empty",
            TrustPolicy::new([], Validity::At(now())),
            Err(ErrorKind::NoAnchors),
        ),
        ("by_v1", root(), Ok(2)),
        ("by_odd", root(), Ok(2)),
        ("by_negative", root(), Ok(2)),
        ("by_plain", root(), Ok(2)),
        ("by_rootv1", trusting("rootv1"), Ok(2)),
        (
            "by_nonca",
            root().intermediates([certificate("nonca")]),
            Err(ErrorKind::NotAuthority),
        ),
        ("by_nonca", trusting("nonca"), Err(ErrorKind::NotAuthority)),
        (
            "by_nosign",
            root().intermediates([certificate("nosign")]),
            Err(ErrorKind::KeyUsage),
        ),
        ("by_encipher", root(), Err(ErrorKind::KeyUsage)),
        (
            "by_inter0",
            root().intermediates([certificate("inter0")]),
            Ok(3),
        ),
        ("by_below0", below, Err(ErrorKind::PathLength)),
        (
            "by_critical",
            root(),
            Err(ErrorKind::UnknownCriticalExtension),
        ),
        (
            "by_critca",
            root().intermediates([certificate("critca")]),
            Err(ErrorKind::UnknownCriticalExtension),
        ),
        ("by_notcritical", root(), Ok(2)),
        // Another name over the same key: signed well, and nobody's.
        (
            "swapped_name",
            root(),
            Err(ErrorKind::BadCertificateSignature),
        ),
        ("by_sha1", root(), Err(ErrorKind::Sha1)),
        ("by_sha1", root().algorithms(sha1()), Ok(2)),
        (
            "by_shortroot",
            trusting("shortroot"),
            Err(ErrorKind::ShortKey),
        ),
        // Extended key usage.
        ("by_empty", root().usage(Usage::CLIENT_AUTH), Ok(2)),
        (
            "by_server",
            root().usage(Usage::CLIENT_AUTH),
            Err(ErrorKind::ExtendedKeyUsage),
        ),
        (
            "by_plain",
            root().usage(Usage::CLIENT_AUTH),
            Err(ErrorKind::ExtendedKeyUsage),
        ),
        ("by_server", root(), Ok(2)),
        (
            "by_serverca",
            root()
                .usage(Usage::CLIENT_AUTH)
                .intermediates([certificate("serverca")]),
            Err(ErrorKind::ExtendedKeyUsage),
        ),
    ];
    for (index, (name, policy, expected)) in cases.iter().enumerate() {
        let found = path(name, policy).map(|identity| identity.path().len());
        assert_eq!(&found, expected, "{index}: {name}");
    }
}

#[test]
fn time_is_the_policys() {
    let leaf = certificate("expired");
    let (from, until) = (leaf.not_before().unwrap(), leaf.not_after().unwrap());
    let at = |time: Time, seconds: i64, skew: u64| {
        let time = Time::from_unix(time.to_unix() + seconds);
        let policy = TrustPolicy::new([certificate("root")], Validity::At(time));
        path("by_expired", &policy.skew(Duration::from_secs(skew))).err()
    };
    assert_eq!(at(from, 0, 0), None);
    assert_eq!(at(until, 0, 0), None);
    assert_eq!(at(until, 1, 0), Some(ErrorKind::Expired));
    assert_eq!(at(until, 60, 60), None);
    assert_eq!(at(until, 61, 60), Some(ErrorKind::Expired));
    assert_eq!(at(from, -3_600, 0), Some(ErrorKind::NotYetValid));
    assert_eq!(at(from, -3_600, 3_600), None);
    let untimed = TrustPolicy::new([certificate("root")], Validity::Untimed);
    path("by_expired", &untimed).unwrap();
}

#[test]
fn the_policy_for_apples_authority_relaxes_three_things() {
    let old = TrustPolicy::apple_device_ca([certificate("sha1root")]);
    assert_eq!(path("by_sha1root", &old).unwrap().path().len(), 2);
    let strict = TrustPolicy::new([certificate("sha1root")], Validity::Untimed);
    let verdict = path("by_sha1root", &strict).err();
    assert_eq!(verdict, Some(ErrorKind::Sha1));
    let root = TrustPolicy::apple_device_ca([certificate("root")]);
    path("by_expired", &root).unwrap();
    for (name, more, kind) in [
        ("by_nonca", "nonca", ErrorKind::NotAuthority),
        ("by_nosign", "nosign", ErrorKind::KeyUsage),
        ("by_critca", "critca", ErrorKind::UnknownCriticalExtension),
        ("by_inter", "root", ErrorKind::UnknownIssuer),
    ] {
        let policy = root.clone().intermediates([certificate(more)]);
        assert_eq!(path(name, &policy).err(), Some(kind), "{name}");
    }
    assert_eq!(
        path("swapped_name", &root).err(),
        Some(ErrorKind::BadCertificateSignature)
    );
    let none = TrustPolicy::apple_device_ca([]);
    assert_eq!(path("by_empty", &none).err(), Some(ErrorKind::NoAnchors));
}

#[test]
fn pins_tell_certificates_apart() {
    let identity = path("by_empty", &trusting("root")).unwrap();
    identity.matches(&certificate("empty")).unwrap();
    identity.matches(identity.fingerprint()).unwrap();
    let error = identity.matches(&certificate("leaf")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherCertificate);
}

/// However many authorities of one name the caller trusts, and wherever among
/// them the right one stands.
#[test]
fn the_callers_own_namesakes_are_all_tried() {
    let mut anchors = vec![certificate("impostor"); 100];
    anchors.push(certificate("root"));
    let policy = TrustPolicy::new(anchors, Validity::At(now()));
    path("ok_leaf_sha256_attr_detached", &policy).unwrap();
}
