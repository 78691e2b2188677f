//! Says what a message is and what is in it.
//!
//! ```text
//! inspect [--json] [--strict] [--as KIND] [--request-type NAME] [--target TARGET]
//!         [--anchor PEM]… [--no-time] [--allow-sha1] FILE|-…
//!
//! --as KIND   auto (default), plist, json, checkin, command, report, declaration,
//!             declaration-items, tokens, status, profile, machine-info,
//!             well-known, dep-profile, dep-api
//! --request-type NAME   the command that a report answers
//! --target OS:VERSION[,supervised,user-channel,…]   what is not as the schema
//!             says for such a device
//! --json      one line of JSON a file
//! --strict    refuse what a lenient decode takes with a warning
//! --anchor PEM   whom to trust: a signed message is refused unless a path leads
//!             there; without one, its signer is shown as claimed
//! --no-time   takes certificates that are expired or not valid yet
//! --allow-sha1   takes SHA-1 on the way to an anchor
//! ```
//!
//! A signed message is opened, and what is said is said of its content, with
//! the format `cms`; one that is encrypted is named, as `cms/enveloped`.
//!
//! Exits with 0 if all files were taken, 1 if any was refused, 2 for wrong
//! arguments or a file that cannot be opened. Secrets are not printed.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod cms;
mod kind;
mod show;

use apple_mdm::{
    Error, Warning,
    cms::Certificate,
    plist::Value,
    schema::{Target, Violation},
};
use kind::Kind;
use std::{
    io::{Read as _, Write as _},
    process::ExitCode,
};

const USAGE: &str =
    "usage: inspect [--json] [--strict] [--as KIND] [--request-type NAME] [--target TARGET]
               [--anchor PEM]… [--no-time] [--allow-sha1] FILE|-…
TARGET: iOS:18.1[,supervised,ade,user-channel,user-enrollment,shared-ipad,…]
KIND: auto (default), plist, json, checkin, command, report, declaration,
      declaration-items, tokens, status, profile, machine-info, well-known,
      dep-profile, dep-api";

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("inspect: {message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut code = 0;
    let mut out = std::io::stdout().lock();
    for file in &options.files {
        let bytes = match read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("inspect: {file}: {error}");
                code = 2;
                continue;
            }
        };
        let finding = cms::inspect(&bytes, &options);
        if finding.result.is_err() {
            code = code.max(1);
        }
        let text = if options.json {
            finding.to_json(file)
        } else {
            finding.to_text(file)
        };
        // A reader that has seen enough closes the pipe.
        if writeln!(out, "{text}").is_err() {
            break;
        }
    }
    ExitCode::from(code)
}

#[derive(Default)]
struct Options {
    json: bool,
    strict: bool,
    kind: Kind,
    /// For the answers of reports.
    request_type: Option<String>,
    target: Option<Target>,
    anchors: Vec<Certificate>,
    no_time: bool,
    allow_sha1: bool,
    files: Vec<String>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => options.json = true,
                "--strict" => options.strict = true,
                "--as" => {
                    options.kind = match arguments.next().as_deref().map(Kind::parse) {
                        Some(Some(kind)) => kind,
                        Some(None) => return Err("--as: no such kind".to_owned()),
                        None => return Err("--as: which kind?".to_owned()),
                    }
                }
                "--request-type" => match arguments.next() {
                    Some(name) => options.request_type = Some(name),
                    None => return Err("--request-type: which?".to_owned()),
                },
                "--target" => match arguments.next().map(|target| target.parse()) {
                    Some(Ok(target)) => options.target = Some(target),
                    Some(Err(error)) => return Err(format!("--target: {error}")),
                    None => return Err("--target: which?".to_owned()),
                },
                "--anchor" => match arguments.next() {
                    Some(file) => options.anchors.extend(certificates(&file)?),
                    None => return Err("--anchor: which?".to_owned()),
                },
                "--no-time" => options.no_time = true,
                "--allow-sha1" => options.allow_sha1 = true,
                "-" => options.files.push(argument),
                flag if flag.starts_with('-') => return Err(format!("no option {flag}")),
                _ => options.files.push(argument),
            }
        }
        if options.files.is_empty() {
            return Err("no file".to_owned());
        }
        Ok(options)
    }
}

fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    } else {
        std::fs::read(file)
    }
}

/// A PEM file with any number of certificates, or DER with one.
fn certificates(file: &str) -> Result<Vec<Certificate>, String> {
    let bytes = read(file).map_err(|error| format!("{file}: {error}"))?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => Certificate::all_from_pem(text),
        Err(_) => Certificate::from_der(&bytes).map(|certificate| vec![certificate]),
    }
    .map_err(|error| format!("{file}: {error}"))
}

/// What was found in a file.
struct Finding {
    format: Option<&'static str>,
    /// That of what was signed.
    content_format: Option<&'static str>,
    size: usize,
    kind: String,
    result: Result<Taken, Fault>,
    /// Where a target was given.
    violations: Option<Vec<Violation>>,
    /// Of what is signed.
    signer: Option<cms::Signer>,
}

/// Why a message was refused.
struct Fault {
    message: String,
    path: String,
    offset: Option<usize>,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self {
            message: error.to_string(),
            path: error.path().to_string(),
            offset: error.offset(),
        }
    }
}

/// A message that was decoded.
struct Taken {
    /// What the types say, written out again.
    content: Value,
    /// Who speaks, where the message names anybody.
    sender: Option<String>,
    unknown_keys: Vec<String>,
    warnings: Vec<Warning>,
    round_trip: bool,
}
