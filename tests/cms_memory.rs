//! How much memory a message takes: no more than eight times its own size,
//! whatever it is made of. A binary of its own, since it counts for the whole
//! process.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use apple_mdm::cms::{
    AlgorithmPolicy, AttachedSignature, Certificate, Encryption, Enveloped, MdmSignature, RsaKey,
    Signing, SigningKey, Time,
    rand_core::{TryCryptoRng, TryRng},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use peak_alloc::PeakAlloc;
use std::{convert::Infallible, path::Path};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZE: usize = 512 << 10;
/// What the arithmetic of RSA takes, whatever the message.
const ALLOWANCE: usize = 64 << 10;

/// The most that was taken at once while `work` ran.
fn peak(work: impl FnOnce()) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    work();
    MEMORY.peak_usage().saturating_sub(before)
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/fixtures/cms")
            .join(name),
    )
    .unwrap()
}

struct Numbers(u8);

impl TryRng for Numbers {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(7)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(7)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for byte in bytes {
            self.0 = self.0.wrapping_add(97);
            *byte = self.0;
        }
        Ok(())
    }
}

impl TryCryptoRng for Numbers {}

fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x84][..], &len, content].concat()
}

const ENVELOPED: [u8; 11] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3];
const SIGNED: [u8; 11] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
const DATA: [u8; 11] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];
const AES256_CBC: [u8; 11] = [6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 0x2A];
const RSA: [u8; 13] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1, 5, 0];

fn enveloped(recipients: &[u8], ciphertext: &[u8]) -> Vec<u8> {
    let algorithm = tlv(0x30, &[&AES256_CBC[..], &tlv(4, &[0; 16])].concat());
    let content = tlv(0x30, &[&DATA[..], &algorithm, ciphertext].concat());
    let data = [&[2, 1, 0][..], &tlv(0x31, recipients), &content].concat();
    tlv(
        0x30,
        &[&ENVELOPED[..], &tlv(0xA0, &tlv(0x30, &data))].concat(),
    )
}

fn recipient() -> Vec<u8> {
    let id = tlv(0x30, &[&tlv(0x30, &[])[..], &[2, 1, 1]].concat());
    let key = [&tlv(0x30, &RSA)[..], &[4, 0]].concat();
    tlv(0x30, &[&[2, 1, 0][..], &id, &key].concat())
}

fn signed(content: &[u8], certificates: &[u8]) -> Vec<u8> {
    let data = [
        &[2, 1, 1, 0x31, 0][..],
        &tlv(0x30, &[&DATA[..], &tlv(0xA0, content)].concat()),
        &tlv(0xA0, certificates),
        &[0x31, 0],
    ];
    tlv(
        0x30,
        &[&SIGNED[..], &tlv(0xA0, &tlv(0x30, &data.concat()))].concat(),
    )
}

/// Everything that takes a message.
fn open(bytes: &[u8], key: &RsaKey) {
    let policy = AlgorithmPolicy::new().allow_sha1();
    let _ = apple_mdm::cms::kind(bytes);
    if let Ok(message) = Enveloped::from_bytes(bytes)
        && let Ok(plaintext) = message.decrypt(key)
    {
        let _ = plaintext.mime_message();
    }
    let _ = MdmSignature::from_bytes(bytes).and_then(|message| message.verify(b"a", &policy));
    let _ = AttachedSignature::from_bytes(bytes).and_then(|message| message.verify(&policy));
    let _ = Certificate::from_bytes(bytes);
}

#[test]
fn a_message_takes_at_most_eight_times_its_size() {
    let key = RsaKey::from_bytes(&fixture("enveloped/device.key")).unwrap();
    let device = Certificate::from_bytes(&fixture("enveloped/device.pem")).unwrap();
    let signing_key = SigningKey::from_bytes(&fixture("signing/p256.key")).unwrap();
    let signer = Certificate::from_bytes(&fixture("signing/p256.pem")).unwrap();
    let content = vec![b'x'; SIZE];
    let at = Time::from_unix(1_800_000_000);

    let encrypted = Encryption::new(&content, [&device])
        .encrypt(&mut Numbers(1))
        .unwrap()
        .into_der();
    let attached = Signing::attached(&content, &signer, at)
        .sign(&signing_key)
        .unwrap()
        .into_der();
    // These are taken, so that what is measured is the whole way.
    assert!(
        Enveloped::from_bytes(&encrypted)
            .unwrap()
            .decrypt(&key)
            .is_ok()
    );
    let message = AttachedSignature::from_bytes(&attached).unwrap();
    assert!(message.verify(&AlgorithmPolicy::new()).is_ok());
    drop(message);

    let repeated = |unit: &[u8]| unit.repeat(SIZE / unit.len());
    let open_ended = |tag: u8, unit: &[u8]| [&[tag, 0x80][..], &repeated(unit), &[0, 0]].concat();
    let base64 = |der: &[u8]| BASE64_STANDARD.encode(der);
    let lines = |text: String| -> String {
        let chunks = text.as_bytes().chunks(64);
        chunks
            .flat_map(|line| [str::from_utf8(line).unwrap(), "\n"])
            .collect()
    };
    let smime = |der: &[u8]| {
        let head = "Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n";
        format!("{head}{}", lines(base64(der))).into_bytes()
    };
    let pem = |der: &[u8]| {
        let body = lines(base64(der));
        format!("-----BEGIN CMS-----\n{body}-----END CMS-----\n").into_bytes()
    };
    let one = recipient();
    let shapes = [
        ("encrypted", encrypted.clone()),
        ("encrypted, base64", base64(&encrypted).into_bytes()),
        ("encrypted, PEM", pem(&encrypted)),
        ("encrypted, S/MIME", smime(&encrypted)),
        ("signed", attached.clone()),
        ("signed, base64", base64(&attached).into_bytes()),
        ("signed, S/MIME", smime(&attached)),
        (
            "ciphertext in empty pieces",
            enveloped(&one, &open_ended(0xA0, &[4, 0])),
        ),
        (
            "ciphertext in bytes",
            enveloped(&one, &open_ended(0xA0, &[4, 1, 9])),
        ),
        (
            "ciphertext in nested pieces",
            enveloped(&one, &open_ended(0xA0, &[0x24, 0x80, 4, 1, 9, 0, 0])),
        ),
        (
            "recipients",
            enveloped(&repeated(&one), &tlv(0x80, &[1; 16])),
        ),
        (
            "other recipients",
            enveloped(&repeated(&[0xA1, 0]), &tlv(0x80, &[1; 16])),
        ),
        (
            "recipients by pieces of keys",
            enveloped(
                &tlv(0x30, &[&[2, 1, 0][..], &open_ended(0xA0, &[4, 0])].concat()),
                &[],
            ),
        ),
        (
            "signed content in pieces",
            signed(&open_ended(0x24, &[4, 0]), &[]),
        ),
        ("certificates", signed(&tlv(4, b"a"), &repeated(&[0x30, 0]))),
        ("open ends", open_ended(0x30, &[0x30, 0x80, 0, 0])),
        ("empty sequences", open_ended(0x30, &[0x30, 0])),
        ("nothing but openings", repeated(&[0x30, 0x80])),
        ("PEM without end", repeated(b"-----BEGIN CMS-----\n")),
        (
            "PEM of nothing",
            repeated(b"-----BEGIN A-----\n-----END A-----\n"),
        ),
        ("white space", repeated(b"\n")),
        ("headers", repeated(b"a: b\n")),
        ("digits", repeated(b"MIAG")),
    ];
    drop(content);
    let mut faults = Vec::new();
    for (name, bytes) in &shapes {
        let taken = peak(|| open(bytes, &key));
        println!("{name}: {:.2} ×", taken as f64 / bytes.len() as f64);
        if taken > 8 * bytes.len() + ALLOWANCE {
            faults.push(format!("{name}: {taken} of {}", bytes.len()));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    // It does measure.
    assert!(peak(|| drop(vec![1u8; SIZE])) >= SIZE);
}
