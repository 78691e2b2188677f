//! Says what a message is and what is in it.
//!
//! ```text
//! inspect [--json] [--strict] [--as KIND] [--request-type NAME] FILE|-…
//!
//! --as KIND   auto (default), plist, json, checkin, command, report
//! --json      one line of JSON a file
//! --strict    refuse what a lenient decode takes with a warning
//! ```
//!
//! Exits with 0 if all files were taken, 1 if any was refused, 2 for wrong
//! arguments or a file that cannot be opened. Secrets are not printed.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, Error, Message, Warning, is_secret_key, json,
    plist::{Format, Value},
};
use std::{
    fmt::Write as _,
    io::{Read as _, Write as _},
    process::ExitCode,
};

const USAGE: &str = "usage: inspect [--json] [--strict] [--as KIND] [--request-type NAME] FILE|-…
KIND: auto (default), plist, json, checkin, command, report";

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
        let finding = inspect(&bytes, &options);
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
    /// For the answers of reports; taken, though answers are still untyped.
    request_type: Option<String>,
    files: Vec<String>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Kind {
    #[default]
    Auto,
    Plist,
    Json,
    CheckIn,
    Command,
    Report,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => options.json = true,
                "--strict" => options.strict = true,
                "--as" => {
                    options.kind = match arguments.next().as_deref() {
                        Some("auto") => Kind::Auto,
                        Some("plist") => Kind::Plist,
                        Some("json") => Kind::Json,
                        Some("checkin") => Kind::CheckIn,
                        Some("command") => Kind::Command,
                        Some("report") => Kind::Report,
                        Some(other) => return Err(format!("--as: no kind {other}")),
                        None => return Err("--as: which kind?".to_owned()),
                    }
                }
                "--request-type" => match arguments.next() {
                    Some(name) => options.request_type = Some(name),
                    None => return Err("--request-type: which?".to_owned()),
                },
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

/// What was found in a file.
struct Finding {
    format: Option<Format>,
    size: usize,
    kind: String,
    result: Result<Taken, Error>,
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

fn inspect(bytes: &[u8], options: &Options) -> Finding {
    let format = match options.kind {
        Kind::Json => Some(Format::Json),
        _ => Format::sniff(bytes),
    };
    let kind = match options.kind {
        Kind::Auto => detect(bytes, format),
        kind => kind,
    };
    let strict = options.strict;
    let (name, result) = match kind {
        Kind::Json => ("json".to_owned(), take_json(bytes)),
        Kind::Auto | Kind::Plist => (
            "plist".to_owned(),
            decode::<Value>(bytes, strict).and_then(|d| take(bytes, format, d.0, d.1)),
        ),
        Kind::CheckIn => match decode::<CheckIn>(bytes, strict) {
            Ok((message, warnings)) => {
                let sender = message.enrollment();
                let result = take(bytes, format, message.clone(), warnings);
                let name = format!("checkin/{}", message.message_type());
                (name, with_sender(result, sender))
            }
            Err(error) => ("checkin".to_owned(), Err(error)),
        },
        Kind::Command => match decode::<CommandEnvelope>(bytes, strict) {
            Ok((message, warnings)) => {
                let name = format!("command/{}", message.request_type());
                (name, take(bytes, format, message, warnings))
            }
            Err(error) => ("command".to_owned(), Err(error)),
        },
        Kind::Report => match decode::<CommandReport>(bytes, strict) {
            Ok((message, warnings)) => {
                let name = format!("report/{}", message.status());
                let sender = message.enrollment();
                let result = take(bytes, format, message, warnings);
                (name, with_sender(result, sender))
            }
            Err(error) => ("report".to_owned(), Err(error)),
        },
    };
    Finding {
        format,
        size: bytes.len(),
        kind: name,
        result,
    }
}

fn decode<T: Message>(bytes: &[u8], strict: bool) -> Result<(T, Vec<Warning>), Error> {
    if strict {
        T::from_slice(bytes).map(|message| (message, Vec::new()))
    } else {
        T::from_slice_lenient(bytes).map(|decoded| (decoded.value, decoded.warnings))
    }
}

/// By the keys that only one kind of message has.
fn detect(bytes: &[u8], format: Option<Format>) -> Kind {
    if format == Some(Format::Json) {
        return Kind::Json;
    }
    let Ok(value) = Value::from_slice_lenient(bytes) else {
        return Kind::Plist;
    };
    let has = |key| value.value.get(key).is_some();
    if has("MessageType") {
        Kind::CheckIn
    } else if has("Command") && has("CommandUUID") {
        Kind::Command
    } else if has("Status") && (has("CommandUUID") || has("UDID") || has("EnrollmentID")) {
        Kind::Report
    } else {
        Kind::Plist
    }
}

fn take<T: Message>(
    bytes: &[u8],
    format: Option<Format>,
    message: T,
    warnings: Vec<Warning>,
) -> Result<Taken, Error> {
    let received = Value::from_slice_lenient(bytes)?.value;
    let written = match format {
        Some(Format::Binary) => message.to_binary()?,
        _ => message.to_xml()?,
    };
    Ok(Taken {
        content: message.to_value()?,
        sender: None,
        unknown_keys: message
            .unknown_keys()
            .iter()
            .map(ToString::to_string)
            .collect(),
        warnings,
        round_trip: Value::from_slice_lenient(&written)?.value == received,
    })
}

fn take_json(bytes: &[u8]) -> Result<Taken, Error> {
    let received: Value = json::from_slice(bytes)?;
    let written = json::to_vec(&received)?;
    Ok(Taken {
        round_trip: json::from_slice::<Value>(&written)? == received,
        content: received,
        sender: None,
        unknown_keys: Vec::new(),
        warnings: Vec::new(),
    })
}

fn with_sender(
    result: Result<Taken, Error>,
    sender: Result<apple_mdm::Enrollment, Error>,
) -> Result<Taken, Error> {
    result.map(|taken| Taken {
        sender: Some(match sender {
            Ok(enrollment) => format!("{enrollment:?}"),
            Err(error) => error.to_string(),
        }),
        ..taken
    })
}

impl Finding {
    fn to_json(&self, file: &str) -> String {
        let nothing = (Vec::new(), Vec::new(), false);
        let (unknown_keys, warnings, round_trip) = match &self.result {
            Ok(taken) => (
                taken.unknown_keys.clone(),
                taken
                    .warnings
                    .iter()
                    .map(|warning| {
                        serde_json::json!({
                            "path": warning.path().to_string(),
                            "message": warning.to_string(),
                        })
                    })
                    .collect(),
                taken.round_trip,
            ),
            Err(_) => nothing,
        };
        let error = self.result.as_ref().err().map(|error| {
            serde_json::json!({
                "message": error.to_string(),
                "path": error.path().to_string(),
                "offset": error.offset(),
            })
        });
        serde_json::json!({
            "file": file,
            "ok": self.result.is_ok(),
            "format": self.format.map(Format::as_str),
            "kind": self.kind,
            "unknown_keys": unknown_keys,
            "warnings": warnings,
            "round_trip": round_trip,
            "error": error,
        })
        .to_string()
    }

    fn to_text(&self, file: &str) -> String {
        let format = self.format.map_or("no known format", Format::as_str);
        let mut text = format!("{file}: {} ({format}, {} bytes)\n", self.kind, self.size);
        let taken = match &self.result {
            Ok(taken) => taken,
            Err(error) => {
                let _ = writeln!(text, "  refused: {error}");
                return text;
            }
        };
        if let Some(sender) = &taken.sender {
            let _ = writeln!(text, "  from: {sender}");
        }
        tree(&taken.content, 1, &mut String::new(), taken, &mut text);
        for warning in &taken.warnings {
            let _ = writeln!(text, "  warning: {warning}");
        }
        if !taken.round_trip {
            text.push_str("  written back, it is not the same\n");
        }
        text
    }
}

/// A value, a line for each key or item.
fn tree(value: &Value, level: usize, path: &mut String, taken: &Taken, text: &mut String) {
    let indent = "  ".repeat(level);
    let length = path.len();
    match value {
        Value::Dictionary(entries) => {
            for (key, value) in entries {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                let unknown = if taken.unknown_keys.contains(path) {
                    "  (unknown key)"
                } else {
                    ""
                };
                let secret = is_secret_key(key);
                let shown = if secret {
                    "[redacted]".to_owned()
                } else {
                    leaf(value)
                };
                let _ = writeln!(text, "{indent}{}: {shown}{unknown}", key.escape_debug());
                if !secret {
                    tree(value, level + 1, path, taken, text);
                }
                path.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let _ = write!(path, "[{index}]");
                let _ = writeln!(text, "{indent}[{index}] {}", leaf(item));
                tree(item, level + 1, path, taken, text);
                path.truncate(length);
            }
        }
        _ if level == 1 => {
            let _ = writeln!(text, "{indent}{}", leaf(value));
        }
        _ => {}
    }
}

fn leaf(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Real(value) => format!("{value:?}"),
        Value::Date(value) => value.to_string(),
        Value::String(value) => format!("{value:?}"),
        Value::Data(value) => format!("{} bytes of data", value.len()),
        Value::Uid(value) => format!("UID {}", value.number()),
        Value::Array(items) => format!("{} items", items.len()),
        Value::Dictionary(entries) => format!("{} keys", entries.len()),
        _ => String::new(),
    }
}
