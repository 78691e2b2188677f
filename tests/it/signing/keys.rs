//! Private keys: of other crates, and out of files.

use super::*;

#[test]
fn keys_of_other_crates_sign() {
    use rsa::pkcs8::DecodePrivateKey as _;
    let own = certificate("p256");
    let signing = Signing::attached(PROFILE, &own, now());
    let expected = signing.sign(&key("p256")).unwrap();
    let key = p256::ecdsa::SigningKey::from(p256_key());
    assert_eq!(signing.sign(&key).unwrap(), expected);
    let adapter: SignatureSigner<_, p256::ecdsa::Signature> =
        SignatureSigner::new(key, KeyAlgorithm::P256, DigestAlgorithm::Sha256);
    assert_eq!(signing.sign(&adapter).unwrap(), expected);
    assert!(format!("{adapter:?}").contains("[redacted]"));
    let other = signing.digest(DigestAlgorithm::Sha512);
    assert_eq!(refusal(other.sign(&adapter)), ErrorKind::AlgorithmMismatch);

    // Bound to a digest, which the message then has.
    let own = certificate("rsa2048");
    let pem = std::fs::read_to_string(folder().join("rsa2048.key")).unwrap();
    let rsa = rsa::PrivateKey::from_pkcs8_pem(&pem).unwrap();
    let bound = rsa::pkcs1v15::SigningKey::<sha2::Sha512>::new(rsa.clone());
    let signing = Signing::attached(PROFILE, &own, now());
    let message = signing.sign(&bound).unwrap();
    let sha512 = signing.clone().digest(DigestAlgorithm::Sha512);
    assert_eq!(message, sha512.sign(&self::key("rsa2048")).unwrap());
    let sha256 = signing.clone().digest(DigestAlgorithm::Sha256);
    assert_eq!(refusal(sha256.sign(&bound)), ErrorKind::AlgorithmMismatch);
    // Without the prefix that names the digest, nobody could verify.
    let bare = rsa::pkcs1v15::SigningKey::<sha2::Sha256>::new_unprefixed(rsa);
    assert_eq!(refusal(signing.sign(&bare)), ErrorKind::WrongKey);
}

#[test]
fn keys_are_read_from_all_that_openssl_writes() {
    for (file, name) in [
        ("rsa2048_pkcs1.key", "rsa2048"),
        ("p256_sec1.key", "p256"),
        ("p256.key.der", "p256"),
        ("p384_sec1.key", "p384"),
        ("p384_bare.key", "p384"),
    ] {
        let own = certificate(name);
        let signing = Signing::attached(PROFILE, &own, now());
        let other = SigningKey::from_bytes(&fixture(file)).unwrap();
        let (expected, message) = (signing.sign(&key(name)), signing.sign(&other));
        assert_eq!(message.unwrap(), expected.unwrap(), "{file}");
        let debug = format!("{other:?}");
        assert!(debug.len() < 40 && debug.contains("[redacted]"), "{debug}");
    }
    // Certificates and comments around it do no harm, a second key does.
    let mut bundle = fixture("p256.pem");
    bundle.extend(b"Bag Attributes\r\n");
    bundle.extend(fixture("p256.key"));
    SigningKey::from_bytes(&bundle).unwrap();
    bundle.extend(fixture("p384.key"));
    assert_eq!(
        refusal(SigningKey::from_bytes(&bundle)),
        ErrorKind::TrailingBytes
    );
    for (file, kind) in [
        ("encrypted.key", ErrorKind::EncryptedPrivateKey),
        ("encrypted.key.der", ErrorKind::EncryptedPrivateKey),
        ("encrypted_pkcs1.key", ErrorKind::EncryptedPrivateKey),
        ("ed25519.key", ErrorKind::BadPrivateKey),
        ("p256.pem", ErrorKind::BadPrivateKey),
        ("make.sh", ErrorKind::BadPrivateKey),
    ] {
        assert_eq!(
            refusal(SigningKey::from_bytes(&fixture(file))),
            kind,
            "{file}"
        );
    }
    let der = fixture("p256.key.der");
    for end in 0..der.len() {
        assert!(SigningKey::from_der(&der[..end]).is_err(), "{end}");
    }
}

/// Not that a key file is hostile; a broken one is still an error.
#[test]
fn broken_keys_are_errors() {
    let pem = fixture("rsa2048_pkcs1.key");
    let pem = String::from_utf8(pem).unwrap();
    let base64: String = pem.lines().filter(|line| !line.contains('-')).collect();
    let rsa = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, base64).unwrap();
    for (mut der, step) in [(fixture("p256.key.der"), 3), (rsa, 67)] {
        for bit in (0..der.len() * 8).step_by(step) {
            der[bit / 8] ^= 1 << (bit % 8);
            if let Ok(key) = SigningKey::from_der(&der) {
                // It may still sign, but not for the certificate.
                let _ = key.sign(DigestAlgorithm::Sha256, PROFILE);
            }
            der[bit / 8] ^= 1 << (bit % 8);
        }
    }
}
