//! Encrypted messages, over what `fixtures/cms/enveloped/make.sh` made.

mod encrypt;
mod profiles;
mod refused;

use apple_mdm::cms::rand_core::{TryCryptoRng, TryRng};
use apple_mdm::cms::{
    Certificate, ContentEncryption, ContentKey, Encryption, Enveloped, Error, ErrorKind,
    KeyDecryptor, KeyEncryption, Plaintext, Result, RsaKey, decrypt_mime,
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use std::{
    convert::Infallible,
    path::{Path, PathBuf},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cms/enveloped")
}

fn fixture(name: &str) -> Vec<u8> {
    let path = folder().join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_bytes(&fixture(&format!("{name}.pem"))).unwrap()
}

fn key(name: &str) -> RsaKey {
    RsaKey::from_bytes(&fixture(&format!("{name}.key"))).unwrap()
}

fn content() -> Vec<u8> {
    fixture("content.txt")
}

fn message(name: &str) -> Enveloped {
    Enveloped::from_bytes(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> ErrorKind {
    result.unwrap_err().kind()
}

/// Numbers that anyone can foresee: for tests.
struct Counter(u64);

impl TryRng for Counter {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.try_next_u64()? as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        Ok(mixed ^ (mixed >> 27))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for byte in bytes {
            *byte = self.try_next_u64()? as u8;
        }
        Ok(())
    }
}

impl TryCryptoRng for Counter {}

/// Has numbers so many times, and then no more.
struct Empty(usize);

impl TryRng for Empty {
    type Error = std::fmt::Error;

    fn try_next_u32(&mut self) -> Result<u32, std::fmt::Error> {
        Err(std::fmt::Error)
    }

    fn try_next_u64(&mut self) -> Result<u64, std::fmt::Error> {
        Err(std::fmt::Error)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), std::fmt::Error> {
        self.0 = self.0.checked_sub(1).ok_or(std::fmt::Error)?;
        bytes.fill(0xA5);
        Ok(())
    }
}

impl TryCryptoRng for Empty {}

/// As a real key, for one message, without the arithmetic.
struct Known {
    encrypted: Vec<u8>,
    key: Vec<u8>,
}

impl Known {
    /// For what `Encryption` made with `Counter(seed)` for one recipient.
    fn of(seed: u64, cipher: ContentEncryption, der: &[u8], rsa_len: usize) -> Self {
        let len = match cipher {
            ContentEncryption::Aes128Cbc => 16,
            ContentEncryption::Aes192Cbc => 24,
            _ => 32,
        };
        let mut key = vec![0; len];
        let Ok(()) = Counter(seed).try_fill_bytes(&mut key);
        let header = [
            &[0x04, 0x82][..],
            &u16::try_from(rsa_len).unwrap().to_be_bytes(),
        ]
        .concat();
        let at = der.windows(4).position(|window| window == header).unwrap() + 4;
        let encrypted = der[at..at + rsa_len].to_vec();
        Self { encrypted, key }
    }
}

impl KeyDecryptor for Known {
    fn decrypt_key(&self, _: KeyEncryption, encrypted: &[u8], len: usize) -> Option<ContentKey> {
        Some(if encrypted == self.encrypted && len == self.key.len() {
            ContentKey::new(self.key.clone())
        } else {
            ContentKey::substitute(b"a secret of the test", encrypted, len)
        })
    }
}

#[test]
fn what_openssl_encrypts_is_decrypted() {
    let (key, device) = (key("device"), certificate("device"));
    let ciphers = [
        ("aes128", ContentEncryption::Aes128Cbc),
        ("aes192", ContentEncryption::Aes192Cbc),
        ("aes256", ContentEncryption::Aes256Cbc),
        ("des3", ContentEncryption::TripleDesCbc),
    ];
    let paddings = [
        "pkcs1",
        "sha1_sha1",
        "sha256_sha256",
        "sha384_sha1",
        "sha512_sha512",
    ];
    for (cipher, expected) in ciphers {
        for padding in paddings {
            for stream in ["", "_stream"] {
                let name = format!("ok_{cipher}_{padding}{stream}.der");
                let message = message(&name);
                assert_eq!(message.content_encryption(), Some(expected), "{name}");
                assert!(message.is_for(&device));
                let plaintext = message.decrypt(&key).unwrap();
                assert_eq!(plaintext.as_bytes(), content(), "{name}");
            }
        }
    }
}

#[test]
fn every_wrapping_is_taken() {
    let key = RsaKey::from_bytes(&fixture("device_pkcs1.key")).unwrap();
    let der = fixture("ok_aes256_pkcs1.der");
    let stream = fixture("ok_aes256_pkcs1_stream.der");
    for (what, bytes) in [
        ("PEM", fixture("ok.cms")),
        ("S/MIME", fixture("ok.p7m")),
        ("base64", BASE64_STANDARD.encode(&der).into_bytes()),
        (
            "base64 of BER",
            BASE64_STANDARD.encode(&stream).into_bytes(),
        ),
    ] {
        let plaintext = Enveloped::from_bytes(&bytes).and_then(|message| message.decrypt(&key));
        assert_eq!(plaintext.unwrap().as_bytes(), content(), "{what}");
    }
}

#[test]
fn recipients_are_known_by_their_certificate() {
    let (device, big) = (certificate("device"), certificate("big"));
    let (device_key, big_key) = (key("device"), key("big"));
    for (name, of, key) in [
        ("ok_big.der", &big, &big_key),
        ("ok_keyid.der", &device, &device_key),
        ("ok_keyid_stream.der", &device, &device_key),
        ("ok_bare.der", &certificate("bare"), &device_key),
        ("device_ec.der", &device, &device_key),
        ("device_password.der", &device, &device_key),
        ("device_big.der", &device, &device_key),
        ("device_big.der", &big, &big_key),
        ("device_big_keyid_stream.der", &device, &device_key),
        ("device_big_keyid_stream.der", &big, &big_key),
    ] {
        let message = message(name);
        assert!(message.is_for(of), "{name}");
        let plaintext = message.decrypt_for(of, key);
        assert_eq!(plaintext.unwrap().as_bytes(), content(), "{name}");
        // Nobody needs to say who it is for if there is one key of RSA.
        match message.decrypt(key) {
            Ok(plaintext) => assert_eq!(plaintext.as_bytes(), content()),
            Err(_) => assert!(name.starts_with("device_big"), "{name}"),
        }
    }
    // The same key as that of `device`, and another certificate.
    assert!(!message("ok_bare.der").is_for(&device));
    // An identifier of the key is the same for every certificate over it.
    assert!(message("ok_keyid.der").is_for(&certificate("bare")));
    assert!(!message("ok_keyid.der").is_for(&certificate("other")));
}

#[test]
fn content_comes_in_pieces_or_not_at_all() {
    let key = key("device");
    let long = message("long_stream.der").decrypt(&key).unwrap();
    assert_eq!(long.as_bytes(), content().repeat(80));
    for name in ["empty.der", "empty_stream.der"] {
        assert_eq!(
            message(name).decrypt(&key).unwrap().as_bytes(),
            b"",
            "{name}"
        );
    }
}

#[test]
fn a_token_is_opened_in_one_call() {
    let token = decrypt_mime(&fixture("token.p7m"), &key("device")).unwrap();
    let json: serde_json::Value = serde_json::from_slice(token.as_bytes()).unwrap();
    assert_eq!(json["consumer_key"], "CK_cedar");
    assert_eq!(json["access_token_expiry"], "2099-01-02T03:04:05Z");
    assert_eq!(token.as_str().map(|text| text.starts_with('{')), Some(true));

    let raw = message("token.p7m").decrypt(&key("device")).unwrap();
    assert!(raw.as_bytes().starts_with(b"Content-Type: text/plain"));
    assert_eq!(raw.mime_message().unwrap(), token);
}

#[test]
fn random_numbers_change_nothing_but_the_timing() {
    let key = key("device");
    for name in ["ok_aes256_pkcs1.der", "ok_aes256_sha384_sha1.der"] {
        let plaintext = message(name).decrypt(&key.blinded(&mut Counter(7)));
        assert_eq!(plaintext.unwrap().as_bytes(), content());
    }
    let failed = message("ok_aes256_pkcs1.der").decrypt(&key.blinded(&mut Empty(0)));
    assert_eq!(refusal(failed), ErrorKind::DecryptionFailed);
    let encrypted = [0x17; 256];
    assert!(
        key.blinded(&mut Empty(0))
            .decrypt_key(KeyEncryption::RsaPkcs1v15, &encrypted, 32)
            .is_none()
    );
    let substitute = |key: &dyn KeyDecryptor| {
        let key = key.decrypt_key(KeyEncryption::RsaPkcs1v15, &encrypted, 32);
        key.unwrap().as_bytes().to_vec()
    };
    assert_eq!(substitute(&key), substitute(&key.blinded(&mut Counter(7))));
}

#[test]
fn nothing_is_printed() {
    let plaintext: Plaintext = message("ok_aes256_pkcs1.der")
        .decrypt(&key("device"))
        .unwrap();
    assert_eq!(format!("{plaintext:?}"), "Plaintext([redacted])");
    assert_eq!(format!("{:?}", key("device")), "RsaKey([redacted])");
    let content_key = ContentKey::new(vec![0x41; 16]);
    assert_eq!(format!("{content_key:?}"), "ContentKey([redacted])");
    assert_eq!(&*plaintext.into_bytes(), &content());
}
