//! What cannot be decrypted, all of it with one error.

use super::*;
use apple_mdm::cms::Limits;

fn failure(what: &str, result: Result<Plaintext>) -> Error {
    match result {
        Err(error) => error,
        Ok(_) => panic!("decrypted: {what}"),
    }
}

/// A value in DER.
fn tlv(tag: u8, content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    let len = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x82][..], &len, &content].concat()
}

/// A message that is put together by hand; what is not changed is right.
struct Handmade {
    issuer: Vec<u8>,
    key_algorithm: Vec<u8>,
    encrypted_key: Vec<u8>,
    cipher: Vec<u8>,
    iv: Vec<u8>,
    ciphertext: Option<Vec<u8>>,
}

const CONTENT_KEY: [u8; 32] = [0x42; 32];
const RSA: [u8; 13] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1, 5, 0];
const AES256_CBC: [u8; 11] = [6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 0x2A];
const ENVELOPED: [u8; 11] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3];
const DATA: [u8; 11] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];

impl Handmade {
    fn new() -> Self {
        Self {
            issuer: tlv(0x30, &[&tlv(0x30, &[]), &[2, 1, 1]]),
            key_algorithm: RSA.to_vec(),
            encrypted_key: vec![0x55; 256],
            cipher: AES256_CBC.to_vec(),
            iv: vec![0; 16],
            ciphertext: Some(vec![0x77; 64]),
        }
    }

    fn der(&self) -> Vec<u8> {
        let recipient = tlv(
            0x30,
            &[
                &[2, 1, 0],
                &self.issuer,
                &tlv(0x30, &[&self.key_algorithm]),
                &tlv(0x04, &[&self.encrypted_key]),
            ],
        );
        let algorithm = tlv(0x30, &[&self.cipher, &tlv(0x04, &[&self.iv])]);
        let ciphertext = self.ciphertext.as_ref().map(|bytes| tlv(0x80, &[bytes]));
        let content = tlv(0x30, &[&DATA, &algorithm, &ciphertext.unwrap_or_default()]);
        let enveloped = tlv(0x30, &[&[2, 1, 0], &tlv(0x31, &[&recipient]), &content]);
        tlv(0x30, &[&ENVELOPED, &tlv(0xA0, &[&enveloped])])
    }

    fn message(&self) -> Enveloped {
        Enveloped::from_bytes(&self.der()).unwrap()
    }
}

/// A key that says what it is told to.
struct Says(Option<usize>);

impl KeyDecryptor for Says {
    fn decrypt_key(&self, _: KeyEncryption, _: &[u8], _: usize) -> Option<ContentKey> {
        self.0
            .map(|len| ContentKey::new(CONTENT_KEY[..len].to_vec()))
    }
}

#[test]
fn every_failure_is_the_same_error() {
    let (device, other) = (certificate("device"), certificate("other"));
    let (device_key, other_key) = (key("device"), key("other"));
    let oaep = "ok_aes256_sha256_sha256.der";
    let mut failures = Vec::new();
    let mut add = |what: &str, result| failures.push((what.to_owned(), failure(what, result)));

    // Whose it is.
    add(
        "wrong recipient",
        message(oaep).decrypt_for(&other, &other_key),
    );
    add(
        "wrong recipient, right key",
        message(oaep).decrypt_for(&other, &device_key),
    );
    add("wrong key", message(oaep).decrypt(&other_key));
    add(
        "wrong key, right recipient",
        message(oaep).decrypt_for(&device, &other_key),
    );
    add("longer key", message(oaep).decrypt(&key("big")));
    add(
        "several recipients",
        message("device_big.der").decrypt(&device_key),
    );
    for name in ["ec", "password", "symmetric"] {
        add(name, message(&format!("{name}.der")).decrypt(&device_key));
    }
    add(
        "EC certificate",
        message("ec.der").decrypt_for(&certificate("ec"), &device_key),
    );
    add("cipher", message("camellia.der").decrypt(&device_key));

    // What became of the message.
    let mut corrupted = fixture(oaep);
    // A bit of a block is the same bit of the next one: of the padding.
    let padding = corrupted.len() - 1 - 16;
    corrupted[padding] ^= 0x80;
    let corrupted = Enveloped::from_bytes(&corrupted).unwrap();
    add("ciphertext", corrupted.decrypt(&device_key));
    let mut corrupted = fixture(oaep);
    let key_ends = corrupted.len() - 200;
    corrupted[key_ends] ^= 1;
    let corrupted = Enveloped::from_bytes(&corrupted).unwrap();
    add("encrypted key", corrupted.decrypt(&device_key));

    let known = Says(Some(32));
    let make = |change: &dyn Fn(&mut Handmade)| {
        let mut handmade = Handmade::new();
        change(&mut handmade);
        handmade.message()
    };
    add("padding", make(&|_| ()).decrypt(&known));
    add(
        "odd length",
        make(&|m| m.ciphertext = Some(vec![1; 65])).decrypt(&known),
    );
    add(
        "no blocks",
        make(&|m| m.ciphertext = Some(Vec::new())).decrypt(&known),
    );
    add("no content", make(&|m| m.ciphertext = None).decrypt(&known));
    add("short vector", make(&|m| m.iv = vec![0; 8]).decrypt(&known));
    add("long vector", make(&|m| m.iv = vec![0; 17]).decrypt(&known));
    add(
        "unknown padding",
        make(&|m| m.key_algorithm[10] = 9).decrypt(&known),
    );
    add(
        "OAEP and NULL",
        make(&|m| m.key_algorithm[10] = 7).decrypt(&known),
    );
    add(
        "unknown cipher",
        make(&|m| m.cipher[10] = 0x2B).decrypt(&known),
    );
    type Change = fn(&mut Handmade);
    let changes: [(&str, Change); 5] = [
        ("encrypted key of no length", |m| m.encrypted_key.clear()),
        ("encrypted key too long", |m| m.encrypted_key.push(1)),
        ("encrypted key of a longer one", |m| {
            m.encrypted_key = vec![0x55; 512];
        }),
        ("encrypted key too large", |m| m.encrypted_key.fill(0xFF)),
        ("encrypted key of nothing", |_| ()),
    ];
    for (what, change) in changes {
        // With a key in its place, now and then something looks like padding.
        let mut tries = (0..9).map(|fill| {
            let message = make(&|m| {
                m.ciphertext = Some(vec![fill; 64]);
                change(m);
            });
            message.decrypt(&device_key)
        });
        let refused = tries.find(Result::is_err);
        add(what, refused.expect("nine in a row"));
    }

    // What the key says.
    for len in [None, Some(0), Some(16), Some(31)] {
        add("content key", message(oaep).decrypt(&Says(len)));
    }

    assert!(failures.len() > 25);
    for (what, error) in failures {
        assert_eq!(error.kind(), ErrorKind::DecryptionFailed, "{what}");
        assert_eq!(error.offset(), None, "{what}");
        assert_eq!(
            error.to_string(),
            "the message could not be decrypted",
            "{what}"
        );
    }
}

/// A wrong key is not told from a right one with a wrong content, so that one
/// in 256 ends in something that looks like padding.
#[test]
fn a_wrong_key_never_gives_the_content() {
    let key = key("other");
    let mut refused = 0;
    for cipher in ["aes128", "aes192", "aes256", "des3"] {
        for stream in ["", "_stream"] {
            let name = format!("ok_{cipher}_pkcs1{stream}.der");
            match message(&name).decrypt(&key) {
                Ok(plaintext) => assert_ne!(plaintext.as_bytes(), content()),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::DecryptionFailed);
                    refused += 1;
                }
            }
        }
    }
    assert!(refused >= 6, "{refused}");
}

#[test]
fn a_wrong_padding_becomes_a_key_that_cannot_be_foreseen() {
    let (device, other) = (key("device"), key("other"));
    let open = |key: &RsaKey, encrypted: &[u8], len| {
        let opened = key.decrypt_key(KeyEncryption::RsaPkcs1v15, encrypted, len);
        let opened = opened.unwrap().as_bytes().to_vec();
        assert_eq!(opened.len(), len);
        opened
    };
    // Wrong padding, wrong length, larger than the modulus.
    for encrypted in [&[0x17; 256][..], &[0x17; 255], &[], &[0xFF; 256]] {
        let first = open(&device, encrypted, 32);
        assert_eq!(first, open(&device, encrypted, 32));
        assert_ne!(first, open(&other, encrypted, 32));
        assert!(first.iter().any(|&byte| byte != 0));
    }
    assert_ne!(
        open(&device, &[0x17; 256], 32),
        open(&device, &[0x18; 256], 32)
    );

    // A right padding over a key of another length than the cipher's.
    let sent = Encryption::new(b"a", [&certificate("device")])
        .content_encryption(ContentEncryption::Aes128Cbc)
        .encrypt(&mut Counter(9))
        .unwrap();
    let known = Known::of(9, ContentEncryption::Aes128Cbc, sent.as_der(), 256);
    assert_eq!(open(&device, &known.encrypted, 16), known.key);
    let substitute = open(&device, &known.encrypted, 32);
    assert!(!substitute.windows(16).any(|window| window == known.key));
    // OAEP may say that it failed.
    let oaep = KeyEncryption::oaep(apple_mdm::cms::DigestAlgorithm::Sha256);
    assert!(device.decrypt_key(oaep, &known.encrypted, 16).is_none());
}

#[test]
fn every_flipped_bit_is_the_same_error_or_another_structure() {
    let device = certificate("device");
    let text = b"a text of a few blocks, so that there is something to be changed";
    let cipher = ContentEncryption::Aes256Cbc;
    let sent = Encryption::new(text, [&device])
        .encrypt(&mut Counter(11))
        .unwrap()
        .into_der();
    let known = Known::of(11, cipher, &sent, 256);
    let (mut failed, mut malformed, mut garbled) = (0, 0, 0);
    for at in 0..sent.len() * 8 {
        let mut changed = sent.clone();
        changed[at / 8] ^= 1 << (at % 8);
        let Ok(message) = Enveloped::from_bytes(&changed) else {
            malformed += 1;
            continue;
        };
        for result in [
            message.decrypt(&known),
            message.decrypt_for(&device, &known),
        ] {
            match result {
                Ok(_) => garbled += 1,
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::DecryptionFailed, "bit {at}");
                    failed += 1;
                }
            }
        }
    }
    // The key alone are 2048 bits, and each of them is noticed nearly always.
    assert!(
        failed > 4_000 && malformed > 100 && garbled > 0,
        "{failed} {malformed} {garbled}"
    );
    // A few of them with the arithmetic.
    let key = key("device");
    for at in (0..sent.len() * 8).step_by(397) {
        let mut changed = sent.clone();
        changed[at / 8] ^= 1 << (at % 8);
        let Ok(message) = Enveloped::from_bytes(&changed) else {
            continue;
        };
        if let Err(error) = message.decrypt(&key) {
            assert_eq!(error.kind(), ErrorKind::DecryptionFailed, "bit {at}");
        }
    }
}

#[test]
fn what_is_no_such_message_is_said_so() {
    let from = |bytes: &[u8]| refusal(Enveloped::from_bytes(bytes));
    assert_eq!(from(&fixture("gcm.der")), ErrorKind::NotEnvelopedData);
    let signed = folder().join("../ok_keyid.der");
    assert_eq!(
        from(&std::fs::read(signed).unwrap()),
        ErrorKind::NotEnvelopedData
    );
    assert_eq!(from(b""), ErrorKind::Armor);
    assert_eq!(from(b"<plist/>"), ErrorKind::Armor);
    for name in [
        "ok_aes256_pkcs1.der",
        "ok_aes256_pkcs1_stream.der",
        "ok_keyid_stream.der",
    ] {
        let whole = fixture(name);
        for len in 1..whole.len() {
            assert_ne!(
                from(&whole[..len]),
                ErrorKind::DecryptionFailed,
                "{name} {len}"
            );
        }
        let trailing = [&whole[..], &[0]].concat();
        assert_eq!(from(&trailing), ErrorKind::TrailingBytes, "{name}");
    }
    let whole = fixture("ok_aes256_pkcs1.der");
    let limited = |limits| refusal(Enveloped::from_bytes_limited(&whole, &limits));
    assert_eq!(
        limited(Limits::default().bytes(whole.len() - 1)),
        ErrorKind::TooLong
    );
    assert_eq!(limited(Limits::default().depth(3)), ErrorKind::TooDeep);

    let mut key_id = Handmade::new();
    key_id.issuer = vec![0x81, 1, 7];
    assert_eq!(from(&key_id.der()), ErrorKind::Malformed);
    key_id.issuer = vec![0xA0, 3, 0x02, 1, 7];
    assert_eq!(from(&key_id.der()), ErrorKind::Malformed);
    key_id.issuer = vec![0xA0, 6, 0x04, 1, 7, 0x04, 1, 8];
    assert!(Enveloped::from_bytes(&key_id.der()).is_ok());
}

#[test]
fn keys_that_do_not_decrypt_are_refused() {
    let from = |name: &str| refusal(RsaKey::from_bytes(&fixture(name)));
    assert_eq!(from("ec.key"), ErrorKind::UnsupportedAlgorithm);
    assert_eq!(from("device.pem"), ErrorKind::BadPrivateKey);
    assert_eq!(from("ok_aes256_pkcs1.der"), ErrorKind::BadPrivateKey);
}
