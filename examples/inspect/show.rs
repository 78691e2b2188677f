//! What was found, for people and for programs.

use crate::{Finding, Taken};
use apple_mdm::{is_secret_key, plist::Value};
use std::fmt::Write as _;

impl Finding {
    pub(crate) fn to_json(&self, file: &str) -> String {
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
                "message": error.message,
                "path": error.path,
                "offset": error.offset,
            })
        });
        let mut line = serde_json::json!({
            "file": file,
            "ok": self.result.is_ok(),
            "format": self.format,
            "kind": self.kind,
            "unknown_keys": unknown_keys,
            "warnings": warnings,
            "round_trip": round_trip,
            "error": error,
        });
        if let Some(format) = self.content_format {
            line["content_format"] = format.into();
        }
        if let Some(signer) = &self.signer {
            line["signer"] = signer.to_json();
        }
        if let Some(violations) = &self.violations {
            line["violations"] = violations
                .iter()
                .map(|violation| {
                    serde_json::json!({
                        "path": violation.path().to_string(),
                        "rule": violation.rule().name(),
                        "message": violation.message(),
                        "severity": violation.severity().to_string(),
                    })
                })
                .collect();
        }
        line.to_string()
    }

    pub(crate) fn to_text(&self, file: &str) -> String {
        let format = self.format.unwrap_or("no known format");
        let inside = self.content_format.map(|inside| format!(" over {inside}"));
        let inside = inside.unwrap_or_default();
        let mut text = format!(
            "{file}: {} ({format}{inside}, {} bytes)\n",
            self.kind, self.size
        );
        if let Some(signer) = &self.signer {
            let _ = writeln!(text, "  {}", signer.to_text());
        }
        let taken = match &self.result {
            Ok(taken) => taken,
            Err(error) => {
                let _ = writeln!(text, "  refused: {}", error.message);
                return text;
            }
        };
        if let Some(sender) = &taken.sender {
            let _ = writeln!(text, "  from: {sender}");
        }
        // What stays closed has a kind and no more.
        if !self.kind.starts_with("cms/") {
            tree(&taken.content, 1, &mut String::new(), taken, &mut text);
        }
        for warning in &taken.warnings {
            let _ = writeln!(text, "  warning: {warning}");
        }
        for violation in self.violations.iter().flatten() {
            let _ = writeln!(text, "  {}: {violation}", violation.severity());
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
