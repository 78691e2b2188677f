//! Says whether a signature holds and whose it is.
//!
//! ```text
//! verify --signature FILE [--body FILE] [--anchor PEM]… [--intermediate PEM]…
//!        [--at RFC3339 | --no-time] [--skew SECONDS] [--allow-sha1]
//!        [--eku client-auth] [--json]
//!
//! --signature   base64 text, PEM, DER or BER
//! --body        what a detached signature is over; without it the message
//!               must hold its content
//! --at          the time of the check; the clock's unless given
//! --no-time     takes certificates that are expired or not valid yet
//! ```
//!
//! Exits with 0 only if the signature holds and its certificate leads to an
//! anchor, 1 if it is refused, 2 for wrong arguments or files that cannot be
//! read.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use apple_mdm::cms::{
    AlgorithmPolicy, AttachedSignature, Certificate, Error, MdmSignature, Signed, Time,
    TrustPolicy, Usage, Validity,
};
use serde_json::json;
use std::{process::ExitCode, time::Duration, time::SystemTime};

const USAGE: &str = "usage: verify --signature FILE [--body FILE] [--anchor PEM]… [--intermediate PEM]…
              [--at RFC3339 | --no-time] [--skew SECONDS] [--allow-sha1] [--eku client-auth] [--json]";

fn main() -> ExitCode {
    let (code, out, err) = run(std::env::args().skip(1));
    print!("{out}");
    eprint!("{err}");
    ExitCode::from(code)
}

/// What it exits with, and what it says on either output.
pub(crate) fn run(words: impl Iterator<Item = String>) -> (u8, String, String) {
    let options = match Options::parse(words) {
        Ok(options) => options,
        Err(message) => return (2, String::new(), format!("verify: {message}\n{USAGE}\n")),
    };
    let verdict = Verdict::reach(&options);
    let out = match options.json {
        true => format!("{}\n", verdict.to_json()),
        false => verdict.to_text(),
    };
    (u8::from(verdict.error().is_some()), out, String::new())
}

struct Options {
    signature: Vec<u8>,
    body: Option<Vec<u8>>,
    algorithms: AlgorithmPolicy,
    trust: TrustPolicy,
    json: bool,
}

impl Options {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut signature, mut body) = (None, None);
        let (mut anchors, mut intermediates) = (Vec::new(), Vec::new());
        let mut validity = None;
        let mut skew = Duration::ZERO;
        let mut algorithms = AlgorithmPolicy::new();
        let (mut usage, mut json) = (None, false);
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} needs a value"));
            match &*word {
                "--signature" => put(&mut signature, read(&value()?)?, &word)?,
                "--body" => put(&mut body, read(&value()?)?, &word)?,
                "--anchor" => anchors.extend(certificates(&value()?)?),
                "--intermediate" => intermediates.extend(certificates(&value()?)?),
                "--at" => {
                    let time: Time = value()?.parse().map_err(|e| format!("--at: {e}"))?;
                    put(&mut validity, Validity::At(time), "--at or --no-time")?;
                }
                "--no-time" => put(&mut validity, Validity::Untimed, "--at or --no-time")?,
                "--skew" => {
                    let seconds = value()?.parse().map_err(|e| format!("--skew: {e}"))?;
                    skew = Duration::from_secs(seconds);
                }
                "--allow-sha1" => algorithms = algorithms.allow_sha1(),
                "--eku" => match &*value()? {
                    "client-auth" => usage = Some(Usage::CLIENT_AUTH),
                    other => return Err(format!("--eku {other} is not known")),
                },
                "--json" => json = true,
                _ => return Err(format!("{word} is not known")),
            }
        }
        let validity = validity.unwrap_or_else(|| Validity::At(SystemTime::now().into()));
        let trust = TrustPolicy::new(anchors, validity)
            .intermediates(intermediates)
            .skew(skew)
            .algorithms(algorithms);
        Ok(Self {
            signature: signature.ok_or("--signature is missing")?,
            body,
            algorithms,
            trust: match usage {
                Some(usage) => trust.usage(usage),
                None => trust,
            },
            json,
        })
    }
}

fn put<T>(slot: &mut Option<T>, value: T, name: &str) -> Result<(), String> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("{name} is given twice")),
    }
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}

/// A PEM file with any number of certificates, or DER with one.
fn certificates(file: &str) -> Result<Vec<Certificate>, String> {
    let bytes = read(file)?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => Certificate::all_from_pem(text),
        Err(_) => Certificate::from_der(&bytes).map(|certificate| vec![certificate]),
    }
    .map_err(|error| format!("{file}: {error}"))
}

struct Verdict {
    signature: Result<Signed, Error>,
    path: Option<Result<(), Error>>,
    content_len: Option<usize>,
}

impl Verdict {
    fn reach(options: &Options) -> Self {
        let bytes = &options.signature;
        let signature = match &options.body {
            Some(body) => MdmSignature::from_bytes(bytes)
                .and_then(|signature| signature.verify(body, &options.algorithms)),
            None => AttachedSignature::from_bytes(bytes)
                .and_then(|signature| signature.verify(&options.algorithms)),
        };
        let signed = signature.as_ref().ok();
        let content_len = match &options.body {
            Some(body) => Some(body.len()),
            None => signed.and_then(|signed| signed.content().map(|content| content.len())),
        };
        let path = signed.map(|signed| signed.authenticate(&options.trust).map(drop));
        Self {
            signature,
            path,
            content_len,
        }
    }

    fn error(&self) -> Option<&Error> {
        match (&self.signature, &self.path) {
            (Err(error), _) | (_, Some(Err(error))) => Some(error),
            _ => None,
        }
    }

    fn signature_text(&self) -> String {
        match &self.signature {
            Ok(_) => "valid".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    fn path_text(&self) -> String {
        match &self.path {
            Some(Ok(())) => "trusted".to_owned(),
            Some(Err(error)) => error.to_string(),
            None => "not checked".to_owned(),
        }
    }

    fn to_json(&self) -> serde_json::Value {
        let signed = self.signature.as_ref().ok();
        let signer = signed.map(|signed| {
            let certificate = signed.claimed_certificate();
            json!({
                "subject": certificate.subject(),
                "issuer": certificate.issuer(),
                "serial": certificate.serial(),
                "sha256": certificate.fingerprint().to_string(),
                "not_before": certificate.not_before().map(|time| time.to_string()),
                "not_after": certificate.not_after().map(|time| time.to_string()),
            })
        });
        json!({
            "ok": self.error().is_none(),
            "signature": self.signature_text(),
            "path": self.path_text(),
            "signer": signer,
            "digest": signed.map(|signed| signed.digest().to_string()),
            "algorithm": signed.map(|signed| signed.claimed_certificate().public_key().algorithm()),
            "signing_time": signed.and_then(Signed::signing_time).map(|time| time.to_string()),
            "content_len": self.content_len,
            "error": self.error().map(Error::to_string),
        })
    }

    fn to_text(&self) -> String {
        let (signature, path) = (self.signature_text(), self.path_text());
        let mut text = format!("signature: {signature}\npath:      {path}\n");
        if let Ok(signed) = &self.signature {
            let certificate = signed.claimed_certificate();
            // Without a path the certificate is whatever the sender made up.
            let claimed = match self.path {
                Some(Ok(())) => "",
                _ => " (claimed)",
            };
            text += &format!(
                "signer:    {}{claimed}\nissuer:    {}\nserial:    {}\nsha256:    {}\n",
                certificate.subject(),
                certificate.issuer(),
                certificate.serial(),
                certificate.fingerprint(),
            );
        }
        match self.error() {
            None => text + "ok\n",
            Some(error) => text + &format!("refused: {error}\n"),
        }
    }
}
