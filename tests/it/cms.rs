//! Signatures and certificate paths, over what `fixtures/cms/make.sh` made.
//!
//! Every verdict is asked of each library that is built in, which have to
//! agree, and every path with and without a memory. What shows what:
//!
//! | refused | test |
//! |---|---|
//! | body changed, body empty | [`the_body_is_what_was_signed`] |
//! | messageDigest wrong, missing, twice, with several values; contentType missing, wrong | [`each_fault_of_a_message_has_its_name`] |
//! | attributes empty, dropped, edited, stripped | the same |
//! | digest and signature algorithm that disagree, MD5, PSS, a short key | the same |
//! | no signer, two, a good and a forged one in either order | the same |
//! | no certificate; swapped: key, serial, issuer | the same |
//! | swapped: name over the same key | [`paths::paths_lead_to_an_anchor_or_nowhere`] |
//! | detached with content, attached without, bytes behind and inside | [`each_fault_of_a_message_has_its_name`] |
//! | every truncation | [`no_truncation_is_taken`] |
//! | every flipped bit | [`no_flipped_bit_makes_another_rsa_identity`], [`no_flipped_bit_makes_another_ecdsa_identity`] |
//! | nested deep, too long, too many certificates | [`depth_and_size_are_bounded`] |
//! | a BOOLEAN that is neither 00 nor FF | [`booleans_are_00_or_ff`] |
//! | issuer unknown, of the same name with another key, no authority; no anchors | [`paths::paths_lead_to_an_anchor_or_nowhere`] |
//! | pathLen, critical extensions, extended key usage, key usage, SHA-1 | the same |
//! | expired, not yet valid, and neither within the skew | [`paths::time_is_the_policys`] |
//! | what was remembered, once the policy is another | [`memo::all_but_signatures_is_looked_at_anew`] |
//! | decryption: all of it | `enveloped` |
//!
//! | taken | test |
//! |---|---|
//! | RSA of 2048 and 4096 bits, P-256, P-384; SHA-1, 256, 384, 512; with and without attributes; DER and streamed BER | [`every_key_digest_and_form_is_taken`] |
//! | key identifiers, unsorted and bare forms, attribute certificates beside it | [`unusual_but_right_is_taken`] |
//! | version 1, odd and negative serials, an empty subject | [`paths::paths_lead_to_an_anchor_or_nowhere`], [`certificates_tell_their_facts`] |
//! | Apple's device authority: expired, SHA-1, 1024 bits; and no more than that | [`paths::the_policy_for_apples_authority_relaxes_three_things`] |
//! | headers of devices with SHA-1 allowed, and not without | [`others::messages_of_others`] |
//! | what is signed here, by `openssl cms` | `signing` |
//! | one certificate of one enrollment on record | [`identity::what_differs_is_named`] |

use apple_mdm::cms::{
    AlgorithmPolicy, AttachedSignature, Certificate, DigestAlgorithm, ErrorKind, Identity, Limits,
    MdmSignature, PathMemo, RustCrypto, Signed, Time, TrustPolicy, Validity, Verifier,
};
use std::{path::PathBuf, sync::Arc};

mod identity;
mod inspect;
mod memo;
mod others;
mod paths;

fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms");
    let path = PathBuf::from(folder).join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn body() -> Vec<u8> {
    fixture("body.txt")
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_bytes(&fixture(&format!("{name}.pem"))).unwrap()
}

/// An hour after the fixtures were made.
fn now() -> Time {
    Time::from_unix(certificate("root").not_before().unwrap().to_unix() + 3_600)
}

fn trusting(anchor: &str) -> TrustPolicy {
    TrustPolicy::new([certificate(anchor)], Validity::At(now()))
}

fn sha1() -> AlgorithmPolicy {
    AlgorithmPolicy::new().allow_sha1()
}

/// Every library that this was built with.
const VERIFIERS: &[&dyn Verifier] = &[
    &RustCrypto,
    #[cfg(feature = "ring")]
    &apple_mdm::cms::Ring,
    #[cfg(feature = "aws-lc-rs")]
    &apple_mdm::cms::AwsLcRs,
];

type Verdict<T> = Result<T, ErrorKind>;

/// The verdict that all of them reach.
fn agreed<T>(judge: impl Fn(&'static dyn Verifier) -> apple_mdm::cms::Result<T>) -> Verdict<T> {
    let mut verdicts = VERIFIERS
        .iter()
        .map(|&verifier| judge(verifier).map_err(|error| error.kind()));
    let verdict = verdicts.next().unwrap();
    // Only one of them tells a key that cannot be from one that does not fit.
    let kind = |verdict: &Verdict<T>| match verdict {
        Err(ErrorKind::BadKey) => Some(ErrorKind::BadSignature),
        other => other.as_ref().err().copied(),
    };
    for (other, verifier) in verdicts.zip(&VERIFIERS[1..]) {
        assert_eq!(kind(&other), kind(&verdict), "{verifier:?}");
    }
    verdict
}

fn detached(message: &[u8], body: &[u8], policy: &AlgorithmPolicy) -> Verdict<Signed> {
    agreed(|verifier| MdmSignature::from_bytes(message)?.verify(body, &policy.verifier(verifier)))
}

fn attached(message: &[u8], policy: &AlgorithmPolicy) -> Verdict<Signed> {
    agreed(|verifier| AttachedSignature::from_bytes(message)?.verify(&policy.verifier(verifier)))
}

/// The verdict over a detached message of the fixtures, with its body.
fn cms(name: &str) -> Verdict<Signed> {
    let message = fixture(&format!("{name}.der"));
    detached(&message, &body(), &AlgorithmPolicy::new())
}

/// The verdict over the path of one, whose signature holds.
fn path(name: &str, policy: &TrustPolicy) -> Verdict<Identity> {
    let signed = cms(name).unwrap_or_else(|kind| panic!("{name}: {kind}"));
    agreed(|verifier| {
        let policy = policy.clone().verifier(verifier);
        let verdict = signed.authenticate(&policy);
        // What is remembered changes no verdict, nor what led to it.
        let policy = policy.memo(Arc::new(PathMemo::new(10)));
        for _ in 0..2 {
            let again = signed.authenticate(&policy);
            assert_eq!(again.as_ref().err(), verdict.as_ref().err(), "{name}");
            assert_eq!(
                again.as_ref().map(Identity::path).ok(),
                verdict.as_ref().map(Identity::path).ok()
            );
        }
        verdict
    })
}

#[test]
fn every_key_digest_and_form_is_taken() {
    let trust = trusting("root");
    for signer in ["leaf", "rsa4096", "p256", "p384"] {
        for (name, digest) in [
            ("sha1", DigestAlgorithm::Sha1),
            ("sha256", DigestAlgorithm::Sha256),
            ("sha384", DigestAlgorithm::Sha384),
            ("sha512", DigestAlgorithm::Sha512),
        ] {
            for attributes in ["attr", "noattr"] {
                let name = format!("ok_{signer}_{name}_{attributes}");
                let check = |signed: Verdict<Signed>| {
                    let signed = signed.unwrap_or_else(|kind| panic!("{name}: {kind}"));
                    assert_eq!(signed.digest(), digest, "{name}");
                    assert_eq!(signed.signing_time().is_some(), attributes == "attr");
                    let identity = signed.authenticate(&trust).unwrap();
                    identity.matches(&certificate(signer)).unwrap();
                    assert_eq!(identity.path().len(), 2);
                    identity
                };
                let message = fixture(&format!("{name}_detached.der"));
                check(detached(&message, &body(), &sha1()));
                let stream = fixture(&format!("{name}_attached_stream.der"));
                assert_eq!(stream[1], 0x80, "BER");
                let identity = check(attached(&stream, &sha1()));
                assert_eq!(identity.content().unwrap()[..], body());
                if digest == DigestAlgorithm::Sha1 {
                    let verdict = detached(&message, &body(), &AlgorithmPolicy::new());
                    assert_eq!(verdict.err(), Some(ErrorKind::Sha1), "{name}");
                }
            }
        }
        if ["leaf", "p256"].contains(&signer) {
            for attributes in ["attr", "noattr"] {
                let name = format!("ok_{signer}_sha256_{attributes}");
                let plain = attached(&fixture(&format!("{name}_attached.der")), &sha1()).unwrap();
                assert_eq!(plain.content().unwrap()[..], body());
            }
        }
    }
}

#[test]
fn unusual_but_right_is_taken() {
    for name in [
        "ok_keyid",
        "forged_ok",
        "forged_ok_ber",
        "forged_ok_unsorted",
        "forged_ok_bare_parameters",
        "forged_ok_sha256_rsa",
        "forged_ok_attribute_certificate",
    ] {
        let identity = path(name, &trusting("root")).unwrap();
        identity.matches(&certificate("leaf")).unwrap();
    }
    let time = cms("forged_ok").unwrap().signing_time().unwrap();
    assert_eq!(time.to_string(), "2026-01-02T03:04:05Z");
}

/// Devices with a key of an elliptic curve may name the key's kind where the
/// signature's algorithm belongs, as they do with RSA.
#[test]
fn an_elliptic_key_may_leave_the_digest_to_be_named_elsewhere() {
    const ECDSA_SHA256: &[u8] = &[0x30, 0x0A, 6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2];
    // A byte shorter, so with the length in the long form.
    const EC_PUBLIC_KEY: &[u8] = &[0x30, 0x81, 9, 6, 7, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 2, 1];
    for name in ["p256_sha256_attr", "p256_sha256_noattr"] {
        let mut message = fixture(&format!("ok_{name}_detached.der"));
        let at = message
            .windows(ECDSA_SHA256.len())
            .rposition(|window| window == ECDSA_SHA256)
            .unwrap();
        message[at..at + EC_PUBLIC_KEY.len()].copy_from_slice(EC_PUBLIC_KEY);
        let signed = detached(&message, &body(), &AlgorithmPolicy::new()).unwrap();
        assert_eq!(signed.digest(), DigestAlgorithm::Sha256, "{name}");
        signed.authenticate(&trusting("root")).unwrap();
        let mut other = body();
        other[0] ^= 1;
        assert!(detached(&message, &other, &AlgorithmPolicy::new()).is_err());
    }
}

/// Its signature and its fingerprint are over the bytes that came, also where
/// what is around it is turned into DER.
#[test]
fn a_certificate_with_long_lengths_stays_as_it_came() {
    let message = fixture("ok_leaf_sha256_attr_detached.der");
    let leaf = certificate("leaf");
    let at = memchr::memmem::find(&message, leaf.as_der()).unwrap();
    // The header of the certificate, in a byte more than it needs.
    let mut long = vec![0x30, 0x83, 0];
    long.extend_from_slice(&leaf.as_der()[2..]);
    let oid = &message[4..15];
    let (before, after) = (&message[23..at - 4], &message[at + leaf.as_der().len()..]);
    let changed = [
        &[0x30, 0x80],
        oid,
        &[0xA0, 0x80, 0x30, 0x80],
        before,
        &[0xA0, 0x80],
        &long,
        &[0, 0],
        after,
        &[0; 6],
    ]
    .concat();
    let signed = detached(&changed, &body(), &AlgorithmPolicy::new()).unwrap();
    assert_eq!(signed.claimed_certificate().as_der(), long);
    signed.authenticate(&trusting("root")).unwrap();
}

#[test]
fn a_header_may_be_folded_and_unpadded() {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    let text = BASE64_STANDARD.encode(fixture("ok_leaf_sha256_attr_detached.der"));
    let (first, second) = text.split_at(100);
    for text in [
        format!(" {first}\r\n {second}\n"),
        text.trim_end_matches('=').to_owned(),
        format!("-----BEGIN CMS-----\n{text}\n-----END CMS-----\n"),
        format!("-----BEGIN PKCS7-----\r\n{text}\r\n-----END PKCS7-----"),
    ] {
        detached(text.as_bytes(), &body(), &AlgorithmPolicy::new()).unwrap();
        if !text.starts_with('-') {
            MdmSignature::from_header(&text).unwrap();
        }
    }
    for text in ["", "?", "MII", "-----BEGIN X-----\nMIIB\n-----END X-----"] {
        assert!(MdmSignature::from_header(text).is_err(), "{text}");
        assert!(MdmSignature::from_bytes(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn each_fault_of_a_message_has_its_name() {
    for (name, kind) in [
        ("digest_wrong", ErrorKind::WrongMessageDigest),
        ("digest_missing", ErrorKind::NoMessageDigest),
        ("digest_twice", ErrorKind::RepeatedAttribute),
        ("digest_two_values", ErrorKind::AttributeValues),
        ("digest_no_value", ErrorKind::AttributeValues),
        ("type_missing", ErrorKind::NoContentType),
        ("type_wrong", ErrorKind::WrongContentType),
        ("attributes_empty", ErrorKind::EmptyAttributes),
        ("attributes_dropped", ErrorKind::BadSignature),
        ("attributes_edited", ErrorKind::BadSignature),
        ("digests_disagree", ErrorKind::AlgorithmMismatch),
        ("family_disagrees", ErrorKind::AlgorithmMismatch),
        ("md5", ErrorKind::BrokenDigest),
        ("pss", ErrorKind::UnsupportedAlgorithm),
        ("no_signer", ErrorKind::NoSigner),
        ("two_signers", ErrorKind::SeveralSigners),
        ("good_and_forged", ErrorKind::SeveralSigners),
        ("forged_and_good", ErrorKind::SeveralSigners),
        ("forged_signature", ErrorKind::BadSignature),
        ("no_certificate", ErrorKind::NoCertificate),
        ("swapped_key", ErrorKind::BadSignature),
        ("swapped_serial", ErrorKind::NoSignerCertificate),
        ("swapped_issuer", ErrorKind::NoSignerCertificate),
        ("ambiguous", ErrorKind::AmbiguousCertificate),
        ("many_certificates", ErrorKind::TooManyCertificates),
        ("embedded_content", ErrorKind::EmbeddedContent),
        ("trailing_bytes", ErrorKind::TrailingBytes),
        ("trailing_inside", ErrorKind::Malformed),
        ("enveloped", ErrorKind::NotSignedData),
        ("rsa1024", ErrorKind::ShortKey),
    ] {
        assert_eq!(cms(name).err(), Some(kind), "{name}");
    }
    for (name, kind) in [
        ("attributes_stripped", ErrorKind::DisguisedAttributes),
        ("forged_ok", ErrorKind::NoContent),
        ("type_other_no_attributes", ErrorKind::WrongContentType),
    ] {
        let message = fixture(&format!("{name}.der"));
        assert_eq!(attached(&message, &sha1()).err(), Some(kind), "{name}");
    }
    // A type other than data is fine where an attribute says it.
    attached(&fixture("other_type.der"), &sha1()).unwrap();
}

#[test]
fn the_body_is_what_was_signed() {
    let policy = AlgorithmPolicy::new();
    for (attributes, kind) in [
        ("attr", ErrorKind::WrongMessageDigest),
        ("noattr", ErrorKind::BadSignature),
    ] {
        let message = fixture(&format!("ok_leaf_sha256_{attributes}_detached.der"));
        let mut tampered = body();
        tampered[10] ^= 1;
        assert_eq!(detached(&message, &tampered, &policy).err(), Some(kind));
        let empty = detached(&message, b"", &policy).err();
        assert_eq!(empty, Some(ErrorKind::EmptyContent));
    }
    // Also where nothing is what was signed.
    let verdict = detached(&fixture("empty_content.der"), b"", &policy);
    assert_eq!(verdict.err(), Some(ErrorKind::EmptyContent));
}

#[test]
fn a_pem_file_with_one_certificate_is_it() {
    let text = String::from_utf8(fixture("leaf.pem")).unwrap();
    assert_eq!(Certificate::from_pem(&text).unwrap(), certificate("leaf"));
    for wrong in [String::new(), text.repeat(2), text.replace("MII", "M?I")] {
        assert!(Certificate::from_pem(&wrong).is_err());
    }
}

#[test]
fn certificates_tell_their_facts() {
    let leaf = certificate("leaf");
    assert_eq!(leaf.subject(), "CN=Leaf,UID=com.apple.mgmt.x");
    assert_eq!(leaf.issuer(), "CN=Root");
    assert_eq!(leaf.subject_uid().as_deref(), Some("com.apple.mgmt.x"));
    assert_eq!(leaf.serial(), "1234");
    assert_eq!(leaf.public_key().algorithm(), "RSA");
    assert_eq!(leaf.public_key().bits(), 2048);
    assert_eq!(certificate("p384").public_key().bits(), 384);
    assert_eq!(certificate("negative").serial(), "-1234");
    assert_eq!(certificate("odd").serial().len(), 52);
    assert_eq!(certificate("empty").subject(), "");
    let mut bundle = fixture("root.pem");
    bundle.extend(b"\nnotes\n");
    bundle.extend(fixture("leaf.pem"));
    let all = Certificate::all_from_pem(std::str::from_utf8(&bundle).unwrap()).unwrap();
    assert_eq!(all, [certificate("root"), leaf]);
    assert!(Certificate::from_bytes(&bundle).is_err());
    assert!(Certificate::all_from_pem("").is_err());
}

#[test]
fn no_truncation_is_taken() {
    for name in [
        "ok_leaf_sha256_attr_detached",
        "ok_p256_sha256_noattr_detached",
        "forged_ok_ber",
        "ok_p256_sha256_noattr_attached_stream",
    ] {
        let message = fixture(&format!("{name}.der"));
        for end in 0..message.len() {
            assert!(MdmSignature::from_bytes(&message[..end]).is_err(), "{end}");
        }
    }
    let leaf = certificate("leaf");
    for end in 0..leaf.as_der().len() {
        assert!(Certificate::from_der(&leaf.as_der()[..end]).is_err());
    }
}

/// No bit of a message can be turned so that another certificate is
/// authenticated, or the same for other content.
fn sweep(signer: &str, step: usize) {
    let policy = AlgorithmPolicy::new();
    let memo = Arc::new(PathMemo::new(10));
    let body = body();
    let good = certificate(signer);
    let mut signed_anyway = 0;
    for attributes in ["attr", "noattr"] {
        let mut message = fixture(&format!("ok_{signer}_sha256_{attributes}_attached.der"));
        let trust = match attributes {
            "attr" => trusting("root"),
            _ => trusting("root").memo(memo.clone()),
        };
        let signed = attached(&message, &policy).unwrap();
        signed.authenticate(&trust).unwrap();
        for bit in (0..message.len() * 8).step_by(step) {
            message[bit / 8] ^= 1 << (bit % 8);
            let signed = attached(&message, &policy);
            signed_anyway += usize::from(signed.is_ok());
            if let Ok(identity) =
                signed.and_then(|signed| signed.authenticate(&trust).map_err(|error| error.kind()))
            {
                assert_eq!(identity.content().unwrap()[..], body, "bit {bit}");
                identity
                    .matches(&good)
                    .unwrap_or_else(|_| panic!("bit {bit}"));
            }
            message[bit / 8] ^= 1 << (bit % 8);
        }
    }
    assert_eq!(memo.len(), 1);
    // The certificate is not signed by its own key.
    assert!(signed_anyway > 100 / step, "{signed_anyway}");
}

/// All bits where the code is fast, a sample of them where it is not.
const STEP: usize = if cfg!(debug_assertions) { 7 } else { 1 };

#[test]
fn no_flipped_bit_makes_another_rsa_identity() {
    sweep("leaf", STEP);
}

#[test]
fn no_flipped_bit_makes_another_ecdsa_identity() {
    sweep("p256", STEP);
}

#[test]
fn booleans_are_00_or_ff() {
    // openssl takes 01 for true.
    let mut message = fixture("by_empty.der");
    let at = message
        .windows(3)
        .position(|window| window == [1, 1, 0xFF])
        .unwrap();
    message[at + 2] = 1;
    let signed = detached(&message, &body(), &AlgorithmPolicy::new()).unwrap();
    let error = signed.authenticate(&trusting("root")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Malformed);
}

#[test]
fn depth_and_size_are_bounded() {
    let kind = |bytes: &[u8], limits: &Limits| {
        let error = MdmSignature::from_bytes_limited(bytes, limits).unwrap_err();
        error.kind()
    };
    let limits = Limits::default();
    let nested = [0x30, 0x80].repeat(1 << 20);
    assert_eq!(kind(&nested, &limits), ErrorKind::TooDeep);
    assert_eq!(
        kind(&vec![0x30; (16 << 20) + 1], &limits),
        ErrorKind::TooLong
    );
    assert_eq!(kind(&vec![b'A'; 64 << 20], &limits), ErrorKind::TooLong);
    let message = fixture("forged_ok.der");
    let long = [vec![0x30, 0x83, 1, 0, 0], vec![0; 1 << 16]].concat();
    let error = Certificate::from_der(&long).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLong);
    let short = limits.bytes(message.len() - 1);
    assert_eq!(kind(&message, &short), ErrorKind::TooLong);
    assert_eq!(kind(&message, &limits.depth(4)), ErrorKind::TooDeep);
    assert_eq!(
        kind(&message, &limits.certificates(0)),
        ErrorKind::TooManyCertificates
    );
}
