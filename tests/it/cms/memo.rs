//! What is remembered of paths, and that it is no more than that.

use super::*;
use apple_mdm::cms::{PublicKey, Usage};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts, and lets the other do it.
#[derive(Debug)]
struct Counting(AtomicUsize);

impl Verifier for Counting {
    fn digest(&self, digest: DigestAlgorithm, bytes: &[u8]) -> Vec<u8> {
        RustCrypto.digest(digest, bytes)
    }

    fn verify(
        &self,
        key: &PublicKey<'_>,
        digest: DigestAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> apple_mdm::cms::Result<()> {
        self.0.fetch_add(1, Ordering::Relaxed);
        RustCrypto.verify(key, digest, message, signature)
    }
}

fn kind(signed: &Signed, policy: &TrustPolicy) -> Option<ErrorKind> {
    signed.authenticate(policy).err().map(|error| error.kind())
}

#[test]
fn a_path_is_computed_once() {
    static COUNT: Counting = Counting(AtomicUsize::new(0));
    let asked = |job: &dyn Fn()| {
        let before = COUNT.0.load(Ordering::Relaxed);
        job();
        COUNT.0.load(Ordering::Relaxed) - before
    };
    let memo = Arc::new(PathMemo::new(10));
    let signed = cms("with_inter").unwrap();
    let policy = || trusting("root").verifier(&COUNT).memo(memo.clone());
    let check = || drop(signed.authenticate(&policy()).unwrap());
    assert_eq!(asked(&check), 2);
    assert_eq!(asked(&check), 0);
    assert_eq!((memo.len(), memo.capacity()), (2, 10));
    // Another certificate of the same issuer is another matter.
    let other = cms("by_empty").unwrap();
    assert_eq!(asked(&|| drop(other.authenticate(&policy()).unwrap())), 1);
    memo.clear();
    assert!(memo.is_empty());
    assert_eq!(asked(&check), 2);
}

#[test]
fn all_but_signatures_is_looked_at_anew() {
    let memo = Arc::new(PathMemo::new(10));
    let remembering = |policy: TrustPolicy| policy.memo(memo.clone());
    let untimed = || TrustPolicy::new([certificate("root")], Validity::Untimed).algorithms(sha1());
    let messages = [
        "by_expired",
        "by_sha1",
        "by_server",
        "by_empty",
        "with_inter",
    ];
    let signed = messages.map(|name| cms(name).unwrap());
    let [expired, old, server, empty, inter] = &signed;
    for signed in &signed {
        signed.authenticate(&remembering(untimed())).unwrap();
    }
    let filled = memo.len();
    let later = Time::from_unix(certificate("expired").not_after().unwrap().to_unix() + 1);
    let later = TrustPolicy::new([certificate("root")], Validity::At(later));
    let client = untimed().usage(Usage::CLIENT_AUTH);
    let none = TrustPolicy::new([], Validity::Untimed);
    for (signed, policy, expected) in [
        (expired, later, ErrorKind::Expired),
        (old, trusting("root"), ErrorKind::Sha1),
        (
            empty,
            untimed().algorithms(sha1().min_rsa_bits(4096)),
            ErrorKind::ShortKey,
        ),
        (server, client, ErrorKind::ExtendedKeyUsage),
        (inter, untimed().depth(1), ErrorKind::PathTooLong),
        (empty, none, ErrorKind::NoAnchors),
        // An anchor that was taken away, and one that took its name.
        (empty, trusting("inter"), ErrorKind::UnknownIssuer),
        (
            empty,
            trusting("impostor"),
            ErrorKind::BadCertificateSignature,
        ),
    ] {
        let policy = remembering(policy);
        assert_eq!(kind(signed, &policy), Some(expected));
    }
    assert_eq!(memo.len(), filled);
}

#[test]
fn paths_that_lead_nowhere_are_not_kept() {
    let memo = Arc::new(PathMemo::new(10));
    for name in ["with_inter", "by_empty"] {
        let policy = trusting("impostor").memo(memo.clone());
        let signed = cms(name).unwrap();
        assert!(signed.authenticate(&policy).is_err());
        assert!(memo.is_empty(), "{name}");
    }
}

#[test]
fn it_grows_no_further_than_its_capacity() {
    let names = [
        "by_empty",
        "by_odd",
        "by_negative",
        "by_plain",
        "by_v1",
        "by_server",
    ];
    for capacity in [0, 1, 2, 4] {
        let memo = Arc::new(PathMemo::new(capacity));
        let policy = trusting("root").memo(memo.clone());
        for name in names.iter().cycle().take(15) {
            cms(name).unwrap().authenticate(&policy).unwrap();
            assert!(memo.len() <= capacity, "{capacity}");
        }
        assert_eq!(memo.is_empty(), capacity < 2);
        let shown = format!("{memo:?}");
        let expected = format!("PathMemo {{ capacity: {capacity}, len: {} }}", memo.len());
        assert_eq!(shown, expected);
    }
}
