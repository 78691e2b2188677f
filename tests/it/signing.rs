//! Signing, over the keys that `fixtures/cms/signing/make.sh` made.

use apple_mdm::cms::{
    AlgorithmPolicy, AttachedSignature, Certificate, DigestAlgorithm, ErrorKind, Identity,
    KeyAlgorithm, MdmSignature, Result, SignatureSigner, SignedMessage, Signer, Signing,
    SigningKey, Time, TrustPolicy, Validity,
};
use proptest::prelude::*;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

mod keys;

const SIGNERS: [&str; 4] = ["rsa2048", "rsa4096", "p256", "p384"];
const PROFILE: &[u8] = b"<plist version=\"1.0\"><dict><key>PayloadType</key>\
    <string>Configuration</string></dict></plist>\r\n\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cms/signing")
}

fn fixture(name: &str) -> Vec<u8> {
    let path = folder().join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_bytes(&fixture(&format!("{name}.pem"))).unwrap()
}

fn key(name: &str) -> SigningKey {
    SigningKey::from_bytes(&fixture(&format!("{name}.key"))).unwrap()
}

/// An hour after the fixtures were made.
fn now() -> Time {
    Time::from_unix(certificate("root").not_before().unwrap().to_unix() + 3_600)
}

fn authenticate(message: &SignedMessage, body: Option<&[u8]>) -> Identity {
    let policy = AlgorithmPolicy::new();
    let signed = match body {
        Some(body) => MdmSignature::from_bytes(message.as_der())
            .unwrap()
            .verify(body, &policy),
        None => AttachedSignature::from_bytes(message.as_der())
            .unwrap()
            .verify(&policy),
    };
    let trust = TrustPolicy::new([certificate("root")], Validity::At(now()));
    signed.unwrap().authenticate(&trust).unwrap()
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> ErrorKind {
    result.unwrap_err().kind()
}

/// Whether `openssl cms` takes a message, with the content that it hands over;
/// none if there is no such command.
fn openssl(message: &SignedMessage, body: Option<&[u8]>) -> Option<Vec<u8>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let name = format!("signing-{:?}", std::thread::current().id());
    let file = |end: &str| scratch.join(format!("{name}.{end}"));
    std::fs::write(file("der"), message.as_der()).unwrap();
    let mut command = Command::new("openssl");
    command
        .args(["cms", "-verify", "-binary", "-inform", "DER", "-in"])
        .arg(file("der"))
        .arg("-CAfile")
        .arg(folder().join("root.pem"))
        .arg("-out")
        .arg(file("out"));
    if let Some(body) = body {
        std::fs::write(file("body"), body).unwrap();
        command.arg("-content").arg(file("body"));
    }
    match command.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}");
            Some(std::fs::read(file("out")).unwrap())
        }
        Err(error) => {
            println!("skipped: openssl: {error}");
            None
        }
    }
}

#[test]
fn what_is_signed_is_taken_here_and_by_openssl() {
    let inter = certificate("inter");
    for name in SIGNERS {
        let (own, key) = (certificate(name), key(name));
        for detached in [false, true] {
            for attributes in [true, false] {
                let signing = match detached {
                    true => Signing::detached(PROFILE, &own, now()),
                    false => Signing::attached(PROFILE, &own, now()),
                };
                let signing = match attributes {
                    true => signing,
                    false => signing.without_attributes(),
                };
                let message = signing.chain([&inter]).sign(&key).unwrap();
                let body = detached.then_some(PROFILE);
                let identity = authenticate(&message, body);
                identity.matches(&own).unwrap();
                assert_eq!(identity.path().len(), 3);
                assert_eq!(identity.signing_time(), attributes.then(now));
                assert_eq!(identity.content().is_some(), !detached);
                assert!(identity.content().is_none_or(|content| content == PROFILE));
                let usual = match name {
                    "p384" => DigestAlgorithm::Sha384,
                    _ => DigestAlgorithm::Sha256,
                };
                assert_eq!(identity.digest(), usual);
                if let Some(content) = openssl(&message, body) {
                    assert_eq!(content, PROFILE, "{name}");
                }
            }
        }
    }
}

#[test]
fn every_digest_can_be_chosen() {
    let inter = certificate("inter");
    for name in ["rsa2048", "p256", "p384"] {
        let (own, key) = (certificate(name), key(name));
        let signing = Signing::attached(PROFILE, &own, now()).chain([&inter]);
        for digest in [
            DigestAlgorithm::Sha256,
            DigestAlgorithm::Sha384,
            DigestAlgorithm::Sha512,
        ] {
            let message = signing.clone().digest(digest).sign(&key).unwrap();
            assert_eq!(authenticate(&message, None).digest(), digest);
            openssl(&message, None);
        }
        let sha1 = signing.digest(DigestAlgorithm::Sha1);
        assert_eq!(refusal(sha1.sign(&key)), ErrorKind::Sha1);
        assert_eq!(refusal(sha1.prepare()), ErrorKind::Sha1);
    }
}

#[test]
fn two_steps_make_what_one_call_makes() {
    for name in ["rsa2048", "p256", "p384"] {
        let (own, key) = (certificate(name), key(name));
        for signing in [
            Signing::attached(PROFILE, &own, now()),
            Signing::detached(PROFILE, &own, now()),
            Signing::attached(PROFILE, &own, now()).without_attributes(),
        ] {
            let prepared = signing.prepare().unwrap();
            assert_eq!(prepared.algorithm(), key.algorithm());
            let signature = key.sign(prepared.digest(), prepared.to_be_signed());
            let message = prepared.finish(&signature.unwrap()).unwrap();
            assert_eq!(message, signing.sign(&key).unwrap(), "{name}");
        }
    }
}

/// PKCS#11 and several services put the two numbers of ECDSA side by side.
#[test]
fn both_forms_of_an_ecdsa_signature_make_the_same_message() {
    use p256::ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner as _};
    let own = certificate("p256");
    let key = p256_key();
    let prepared = Signing::attached(PROFILE, &own, now()).prepare().unwrap();
    let signature: Signature = SigningKey::from(&key)
        .sign_prehash(&prepared.prehash())
        .unwrap();
    let der = prepared.finish(signature.to_der().as_bytes()).unwrap();
    assert_eq!(prepared.finish(&signature.to_bytes()).unwrap(), der);
    authenticate_alone(&der);
}

fn authenticate_alone(message: &SignedMessage) {
    AttachedSignature::from_bytes(message.as_der())
        .unwrap()
        .verify(&AlgorithmPolicy::new())
        .unwrap();
}

fn p256_key() -> p256::SecretKey {
    use p256::pkcs8::DecodePrivateKey as _;
    p256::SecretKey::from_pkcs8_der(&fixture("p256.key.der")).unwrap()
}

#[test]
fn nothing_of_a_message_is_printed_and_it_may_wait_anywhere() {
    fn movable<T: Send + Sync + std::fmt::Debug + 'static>(value: &T) -> String {
        format!("{value:?}")
    }
    let own = certificate("p256");
    let content = [7; 1000];
    let signing = Signing::attached(&content, &own, now());
    assert!(format!("{signing:?}").len() < 300);
    assert!(movable(&signing.prepare().unwrap()).len() < 100);
    assert!(movable(&signing.sign(&key("p256")).unwrap()).len() < 100);
    assert!(movable(&key("p256")).len() < 100);
}

#[test]
fn a_wrong_key_is_refused() {
    for (own, other) in [
        ("p256", "p384"),
        ("p256", "rsa2048"),
        ("rsa2048", "rsa4096"),
        ("rsa2048", "p256"),
        ("inter", "p384"),
    ] {
        let certificate = certificate(own);
        let signing = Signing::attached(PROFILE, &certificate, now());
        let kind = refusal(signing.sign(&key(other)));
        // An authority's key usage is not that of a signer.
        let expected = match own {
            "inter" => ErrorKind::KeyUsage,
            _ => ErrorKind::WrongKey,
        };
        assert_eq!(kind, expected, "{own} {other}");
    }
    // A key of the same kind: its certificate names it, nothing else could.
    struct Liar(SigningKey);
    impl Signer for Liar {
        fn algorithm(&self) -> KeyAlgorithm {
            KeyAlgorithm::Rsa
        }
        fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
            self.0.sign(digest, message)
        }
    }
    let own = certificate("rsa2048");
    let signing = Signing::attached(PROFILE, &own, now());
    for other in ["rsa4096", "p256"] {
        let signed = signing.sign(&Liar(key(other)));
        assert_eq!(refusal(signed), ErrorKind::WrongKey);
    }
    let prepared = signing.prepare().unwrap();
    let key = key("rsa2048");
    let good = key
        .sign(DigestAlgorithm::Sha256, prepared.to_be_signed())
        .unwrap();
    let other_bytes = key.sign(DigestAlgorithm::Sha256, PROFILE).unwrap();
    let other_digest = key
        .sign(DigestAlgorithm::Sha384, prepared.to_be_signed())
        .unwrap();
    for bad in [&other_bytes, &other_digest, &good[1..], &[]] {
        assert_eq!(refusal(prepared.finish(bad)), ErrorKind::WrongKey);
    }
    // The step can be tried again.
    prepared.finish(&good).unwrap();
}

#[test]
fn what_nobody_would_take_is_not_signed() {
    let own = certificate("p256");
    let prepare = |content: &[u8], name: &str| {
        let certificate = certificate(name);
        Signing::attached(content, &certificate, now()).prepare()
    };
    assert_eq!(refusal(prepare(b"", "p256")), ErrorKind::EmptyContent);
    for (name, kind) in [
        ("rsa1024", ErrorKind::ShortKey),
        ("p521", ErrorKind::UnsupportedAlgorithm),
        ("encipher", ErrorKind::KeyUsage),
        ("root", ErrorKind::KeyUsage),
    ] {
        assert_eq!(refusal(prepare(PROFILE, name)), kind, "{name}");
    }
    let namesake = certificate("namesake");
    let signing = Signing::attached(PROFILE, &own, now());
    let ambiguous = signing.clone().chain([&namesake]);
    assert_eq!(
        refusal(ambiguous.prepare()),
        ErrorKind::AmbiguousCertificate
    );
    let late = Signing::attached(PROFILE, &own, Time::from_unix(i64::MAX));
    assert_eq!(refusal(late.prepare()), ErrorKind::BadTime);
    // The attributes of a message, in place of its content.
    let prepared = signing.prepare().unwrap();
    let attributes = prepared.to_be_signed();
    let disguised = Signing::attached(attributes, &own, now()).without_attributes();
    assert_eq!(refusal(disguised.prepare()), ErrorKind::DisguisedAttributes);
    // With attributes of its own it is content like any other.
    Signing::attached(attributes, &own, now())
        .sign(&key("p256"))
        .unwrap();
}

#[test]
fn certificates_are_sent_once() {
    let (own, inter, root) = (
        certificate("p256"),
        certificate("inter"),
        certificate("root"),
    );
    let signing = Signing::attached(PROFILE, &own, now());
    let once = signing.clone().chain([&inter, &root]);
    let often = signing.chain([&root, &own, &inter, &root, &inter]);
    let message = once.sign(&key("p256")).unwrap();
    assert_eq!(message, often.sign(&key("p256")).unwrap());
    let signed = AttachedSignature::from_bytes(message.as_der()).unwrap();
    let signed = signed.verify(&AlgorithmPolicy::new()).unwrap();
    assert_eq!(signed.other_certificates().len(), 2);
}

#[test]
fn a_device_makes_its_header() {
    let own = certificate("p256");
    let inter = certificate("inter");
    let header = Signing::detached(PROFILE, &own, now())
        .chain([&inter])
        .sign(&key("p256"))
        .unwrap()
        .to_header();
    assert!(!header.contains(char::is_whitespace));
    let signature = MdmSignature::from_header(&header).unwrap();
    signature.verify(PROFILE, &AlgorithmPolicy::new()).unwrap();
    let other = signature.verify(&PROFILE[1..], &AlgorithmPolicy::new());
    assert_eq!(refusal(other), ErrorKind::WrongMessageDigest);
}

/// UTCTime ends with 2049.
#[test]
fn signing_times_come_back_in_any_century() {
    let own = certificate("p256");
    for (text, form) in [
        ("1949-12-31T23:59:59Z", &b"\x18\x0f19491231235959Z"[..]),
        ("1950-01-01T00:00:00Z", b"\x17\x0d500101000000Z"),
        ("2026-11-24T12:34:56Z", b"\x17\x0d261124123456Z"),
        ("2049-12-31T23:59:59Z", b"\x17\x0d491231235959Z"),
        ("2050-01-01T00:00:00Z", b"\x18\x0f20500101000000Z"),
    ] {
        let at: Time = text.parse().unwrap();
        let message = Signing::attached(PROFILE, &own, at)
            .sign(&key("p256"))
            .unwrap();
        let signed = AttachedSignature::from_bytes(message.as_der()).unwrap();
        let signed = signed.verify(&AlgorithmPolicy::new()).unwrap();
        assert_eq!(signed.signing_time(), Some(at));
        let found = message.as_der().windows(form.len()).any(|at| at == form);
        assert!(found, "{text}");
    }
}

#[test]
fn a_failing_signer_is_heard() {
    struct Broken;
    impl Signer for Broken {
        fn algorithm(&self) -> KeyAlgorithm {
            KeyAlgorithm::P256
        }
        fn sign(&self, _: DigestAlgorithm, _: &[u8]) -> Result<Vec<u8>> {
            Err(ErrorKind::SigningFailed.into())
        }
    }
    let own = certificate("p256");
    let signer: Box<dyn Signer> = Box::new(Broken);
    let signed = Signing::attached(PROFILE, &own, now()).sign(&*signer);
    assert_eq!(refusal(signed), ErrorKind::SigningFailed);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any content, a day of any year, however placed.
    #[test]
    fn any_content_comes_back(
        content in prop::collection::vec(any::<u8>(), 1..70_000),
        at in -62_000_000_000..250_000_000_000_i64,
        detached: bool,
        attributes: bool,
    ) {
        let own = certificate("p256");
        let at = Time::from_unix(at);
        let signing = match detached {
            true => Signing::detached(&content, &own, at),
            false => Signing::attached(&content, &own, at),
        };
        let signing = match attributes {
            true => signing,
            false => signing.without_attributes(),
        };
        let message = signing.sign(&key("p256")).unwrap();
        // What is DER already is handed on as it is.
        let der = apple_mdm::cms::ber::to_der(message.as_der(), &Default::default()).unwrap();
        prop_assert_eq!(&*der, message.as_der());
        let signed = match detached {
            true => MdmSignature::from_bytes(message.as_der())
                .unwrap()
                .verify(&content, &AlgorithmPolicy::new()),
            false => AttachedSignature::from_bytes(message.as_der())
                .unwrap()
                .verify(&AlgorithmPolicy::new()),
        }
        .unwrap();
        prop_assert_eq!(signed.signing_time(), attributes.then_some(at));
        if !detached {
            prop_assert_eq!(&signed.content().unwrap()[..], &content[..]);
        }
    }
}
