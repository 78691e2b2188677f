//! Signs a configuration profile with a key from a file.
//!
//! ```text
//! sign_profile --key KEY.pem --cert CERT.pem [--chain PEM]… --at RFC3339
//!              [--output FILE] PROFILE
//!
//! --key      PKCS#8, PKCS#1 or SEC 1; RSA, P-256 or P-384; not encrypted
//! --cert     the signer's certificate, which is the first in the file
//! --chain    certificates between it and the trust anchor
//! --at       the signing time that the profile tells
//! --output   where the signed profile goes; standard output unless given
//! ```
//!
//! Exits with 0 if it is signed, 1 if the profile, the key or the certificate is
//! refused, 2 for wrong arguments or files that cannot be read or written.

#![allow(clippy::print_stderr, clippy::unwrap_used)]

use apple_mdm::{
    Message as _,
    cms::{Certificate, Error, Signing, SigningKey, Time},
    plist::Value,
};
use std::{io::Write as _, process::ExitCode};

const USAGE: &str = "usage: sign_profile --key KEY.pem --cert CERT.pem [--chain PEM]… --at RFC3339
                    [--output FILE] PROFILE";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Refused(message)) => {
            eprintln!("sign_profile: {message}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("sign_profile: {message}\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::File(message)) => {
            eprintln!("sign_profile: {message}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Usage(String),
    File(String),
    Refused(String),
}

fn run(words: impl Iterator<Item = String>) -> Result<(), Failure> {
    let options = Options::parse(words)?;
    let Options { key, profile, .. } = &options;

    let content = read(profile)?;
    // A profile that is signed already is a frequent mistake.
    Value::from_slice(&content).map_err(|error| {
        Failure::Refused(format!("{profile}: this is no property list: {error}"))
    })?;
    let signer = SigningKey::from_bytes(&read(key)?).map_err(refused(key))?;
    let mut own = certificates(&options.cert)?;
    let certificate = own.remove(0);
    for file in &options.chain {
        own.extend(certificates(file)?);
    }
    let signed = Signing::attached(&content, &certificate, options.at)
        .chain(&own)
        .sign(&signer)
        .map_err(refused(&options.cert))?;

    match &options.output {
        Some(file) => std::fs::write(file, signed.as_der())
            .map_err(|error| Failure::File(format!("{file}: {error}"))),
        None => std::io::stdout()
            .write_all(signed.as_der())
            .map_err(|error| Failure::File(format!("standard output: {error}"))),
    }
}

struct Options {
    key: String,
    cert: String,
    chain: Vec<String>,
    at: Time,
    output: Option<String>,
    profile: String,
}

impl Options {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let (mut key, mut cert, mut at) = (None, None, None);
        let (mut output, mut profile) = (None, None);
        let mut chain = Vec::new();
        while let Some(word) = words.next() {
            let mut value = || {
                let value = words.next();
                value.ok_or_else(|| Failure::Usage(format!("{word} needs a value")))
            };
            match &*word {
                "--key" => put(&mut key, value()?, &word)?,
                "--cert" => put(&mut cert, value()?, &word)?,
                "--chain" => chain.push(value()?),
                "--at" => {
                    let time: Result<Time, _> = value()?.parse();
                    let time = time.map_err(|error| Failure::Usage(format!("--at: {error}")))?;
                    put(&mut at, time, &word)?;
                }
                "--output" => put(&mut output, value()?, &word)?,
                other if other.starts_with('-') => {
                    return Err(Failure::Usage(format!("{other} is not known")));
                }
                _ => put(&mut profile, word, "PROFILE")?,
            }
        }
        let missing = |name: &str| Failure::Usage(format!("{name} is missing"));
        Ok(Self {
            key: key.ok_or_else(|| missing("--key"))?,
            cert: cert.ok_or_else(|| missing("--cert"))?,
            chain,
            at: at.ok_or_else(|| missing("--at"))?,
            output,
            profile: profile.ok_or_else(|| missing("PROFILE"))?,
        })
    }
}

fn put<T>(slot: &mut Option<T>, value: T, name: &str) -> Result<(), Failure> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(Failure::Usage(format!("{name} is given twice"))),
    }
}

fn read(file: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::File(format!("{file}: {error}")))
}

/// A PEM file with one certificate or more, or DER with one.
fn certificates(file: &str) -> Result<Vec<Certificate>, Failure> {
    let bytes = read(file)?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => Certificate::all_from_pem(text),
        Err(_) => Certificate::from_der(&bytes).map(|certificate| vec![certificate]),
    }
    .map_err(refused(file))
}

fn refused(file: &str) -> impl Fn(Error) -> Failure {
    move |error| Failure::Refused(format!("{file}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use apple_mdm::cms::{AlgorithmPolicy, AttachedSignature};

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms/signing/");
    const PROFILE: &str = "<plist version=\"1.0\"><dict/></plist>";

    fn temporary(name: &str, content: &[u8]) -> String {
        let name = format!("sign_profile-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Runs it on words, of which `@name` is a fixture.
    fn code(line: &str) -> u8 {
        let words = line
            .split_whitespace()
            .map(|word| match word.strip_prefix('@') {
                Some(name) => format!("{FOLDER}{name}"),
                None => word.to_owned(),
            });
        match run(words) {
            Ok(()) => 0,
            Err(Failure::Refused(_)) => 1,
            Err(Failure::Usage(_) | Failure::File(_)) => 2,
        }
    }

    #[test]
    fn a_profile_is_signed() {
        let (profile, output) = (temporary("in", PROFILE.as_bytes()), temporary("out", b""));
        let line = format!(
            "--key @p384_sec1.key --cert @p384.pem --chain @inter.pem --at 2026-11-24T12:00:00Z \
             --output {output} {profile}"
        );
        assert_eq!(code(&line), 0);
        let signed = AttachedSignature::from_bytes(&std::fs::read(&output).unwrap()).unwrap();
        let signed = signed.verify(&AlgorithmPolicy::new()).unwrap();
        assert_eq!(signed.content().unwrap(), PROFILE);
        assert_eq!(signed.other_certificates().len(), 1);
        let time = signed.signing_time().unwrap().to_string();
        assert_eq!(time, "2026-11-24T12:00:00Z");
        // It is no profile to be signed any more.
        let again = line.replace(&profile, &output);
        assert_eq!(code(&again), 1);
        std::fs::remove_file(profile).unwrap();
        std::fs::remove_file(output).unwrap();
    }

    #[test]
    fn each_failure_has_its_code() {
        let profile = temporary("codes", PROFILE.as_bytes());
        for (line, expected) in [
            (
                "--key @p384.key --cert @p256.pem --at 2026-11-24T12:00:00Z",
                1,
            ),
            (
                "--key @encrypted.key --cert @p256.pem --at 2026-11-24T12:00:00Z",
                1,
            ),
            (
                "--key @p256.key --cert @p256.key --at 2026-11-24T12:00:00Z",
                1,
            ),
            (
                "--key @absent.key --cert @p256.pem --at 2026-11-24T12:00:00Z",
                2,
            ),
            ("--key @p256.key --cert @p256.pem --at noon", 2),
            ("--key @p256.key --cert @p256.pem", 2),
            ("--key @p256.key --key @p256.key --cert @p256.pem", 2),
            ("--quiet", 2),
        ] {
            assert_eq!(code(&format!("{line} {profile}")), expected, "{line}");
        }
        assert_eq!(code("--at"), 2);
        std::fs::remove_file(profile).unwrap();
    }
}
