//! What this crate encrypts, taken by itself and by openssl.

use super::*;
use apple_mdm::cms::DigestAlgorithm;
use proptest::prelude::*;
use std::process::Command;

const CIPHERS: [ContentEncryption; 3] = [
    ContentEncryption::Aes128Cbc,
    ContentEncryption::Aes192Cbc,
    ContentEncryption::Aes256Cbc,
];

/// What `openssl cms` decrypts; none if there is no such command.
fn openssl(der: &[u8], recipient: &str) -> Option<Vec<u8>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let name = format!("enveloped-{:?}", std::thread::current().id());
    let file = |end: &str| scratch.join(format!("{name}.{end}"));
    std::fs::write(file("der"), der).unwrap();
    let mut command = Command::new("openssl");
    command
        .args(["cms", "-decrypt", "-binary", "-inform", "DER", "-in"])
        .arg(file("der"))
        .arg("-recip")
        .arg(folder().join(format!("{recipient}.pem")))
        .arg("-inkey")
        .arg(folder().join(format!("{recipient}.key")))
        .arg("-out")
        .arg(file("out"));
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
fn openssl_decrypts_what_is_encrypted_here() {
    let (device, key) = (certificate("device"), key("device"));
    let mut rng = Counter(1);
    for cipher in CIPHERS {
        for padding in [
            KeyEncryption::RsaPkcs1v15,
            KeyEncryption::oaep(DigestAlgorithm::Sha1),
            KeyEncryption::oaep(DigestAlgorithm::Sha256),
            KeyEncryption::oaep(DigestAlgorithm::Sha512),
        ] {
            let sent = Encryption::new(&content(), [&device])
                .content_encryption(cipher)
                .key_encryption(padding)
                .encrypt(&mut rng)
                .unwrap();
            if let Some(taken) = openssl(sent.as_der(), "device") {
                assert_eq!(taken, content(), "{cipher} {padding}");
            }
            let message = Enveloped::from_bytes(sent.as_der()).unwrap();
            assert_eq!(message.content_encryption(), Some(cipher));
            let taken = message.decrypt_for(&device, &key).unwrap();
            assert_eq!(taken.as_bytes(), content(), "{cipher} {padding}");
        }
    }
}

#[test]
fn each_recipient_can_decrypt() {
    let (device, big) = (certificate("device"), certificate("big"));
    // Who stands twice is sent once.
    let sent = Encryption::new(b"for both", [&device, &big, &device])
        .encrypt(&mut Counter(2))
        .unwrap();
    let message = Enveloped::from_bytes(sent.as_ref()).unwrap();
    for (name, certificate) in [("device", &device), ("big", &big)] {
        let taken = message.decrypt_for(certificate, &key(name)).unwrap();
        assert_eq!(taken.as_str(), Some("for both"));
        if let Some(taken) = openssl(sent.as_der(), name) {
            assert_eq!(taken, b"for both", "{name}");
        }
    }
    let single = Encryption::new(b"for both", [&device])
        .encrypt(&mut Counter(2))
        .unwrap();
    let twice = Encryption::new(b"for both", [&device, &device])
        .encrypt(&mut Counter(2))
        .unwrap();
    assert_eq!(single, twice);
}

#[test]
fn other_random_numbers_make_another_message() {
    let device = certificate("device");
    let encrypt = |seed| {
        let sent = Encryption::new(b"the same", [&device]).encrypt(&mut Counter(seed));
        sent.unwrap().into_der()
    };
    assert_eq!(encrypt(3), encrypt(3));
    let (one, other) = (encrypt(3), encrypt(4));
    // Key, vector and content all differ: all that is equal is the structure.
    let equal = one.iter().zip(&other).filter(|(a, b)| a == b).count();
    assert!(equal < one.len() - 256, "{equal} of {}", one.len());
}

#[test]
fn who_cannot_be_encrypted_to_is_refused() {
    let to = |name: &str| {
        let recipient = certificate(name);
        refusal(Encryption::new(b"a", [&recipient]).encrypt(&mut Counter(5)))
    };
    assert_eq!(to("ec"), ErrorKind::UnsupportedAlgorithm);
    assert_eq!(to("short"), ErrorKind::ShortKey);
    assert_eq!(to("signonly"), ErrorKind::KeyUsage);
    let nobody = Encryption::new(b"a", []).encrypt(&mut Counter(5));
    assert_eq!(refusal(nobody), ErrorKind::NoRecipient);

    let (device, short, bare) = (
        certificate("device"),
        certificate("short"),
        certificate("bare"),
    );
    let old = Encryption::new(b"a", [&device]).content_encryption(ContentEncryption::TripleDesCbc);
    assert_eq!(
        refusal(old.encrypt(&mut Counter(5))),
        ErrorKind::UnsupportedAlgorithm
    );
    // One who cannot spoils it for all.
    let mixed = Encryption::new(b"a", [&device, &short]);
    assert_eq!(refusal(mixed.encrypt(&mut Counter(5))), ErrorKind::ShortKey);
    assert!(
        Encryption::new(b"a", [&bare])
            .encrypt(&mut Counter(5))
            .is_ok()
    );

    let allowed = Encryption::new(b"a", [&short]).min_rsa_bits(0);
    assert!(allowed.encrypt(&mut Counter(5)).is_ok());
    let wide = allowed.key_encryption(KeyEncryption::oaep(DigestAlgorithm::Sha512));
    assert_eq!(refusal(wide.encrypt(&mut Counter(5))), ErrorKind::ShortKey);
}

#[test]
fn a_generator_that_fails_is_an_error() {
    let device = certificate("device");
    for left in 0..3 {
        let sent = Encryption::new(b"a", [&device]).encrypt(&mut Empty(left));
        assert_eq!(refusal(sent), ErrorKind::NoRandomness, "{left}");
    }
    assert!(
        Encryption::new(b"a", [&device])
            .encrypt(&mut Empty(3))
            .is_ok()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_encrypted_is_decrypted(
        content in proptest::collection::vec(any::<u8>(), 0..200),
        seed in any::<u64>(),
        cipher in 0..CIPHERS.len(),
    ) {
        let device = certificate("device");
        let cipher = CIPHERS[cipher];
        let sent = Encryption::new(&content, [&device])
            .content_encryption(cipher)
            .encrypt(&mut Counter(seed))
            .unwrap();
        let known = Known::of(seed, cipher, sent.as_der(), 256);
        let message = Enveloped::from_bytes(sent.as_der()).unwrap();
        prop_assert!(message.is_for(&device));
        let plaintext = message.decrypt(&known).unwrap();
        prop_assert_eq!(plaintext.as_bytes(), &content[..]);
    }
}
