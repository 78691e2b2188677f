//! What Apple's schema says of a command, payload, declaration, status item
//! or one of their keys.
//!
//! ```text
//! explain DeviceInformation
//! explain DeviceInformation.Queries
//! explain com.apple.wifi.managed.SSID_STR
//! explain passcode
//! ```
//!
//! Exits with 0 if all were found, 1 if any was not, 2 for wrong arguments.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use apple_mdm::schema;
use std::{io::Write as _, process::ExitCode};

fn main() -> ExitCode {
    let paths: Vec<_> = std::env::args().skip(1).collect();
    if paths.is_empty() || paths.iter().any(|path| path.starts_with('-')) {
        eprintln!("usage: explain KEY…   such as DeviceInformation.Queries");
        return ExitCode::from(2);
    }
    let mut out = std::io::stdout().lock();
    let mut code = ExitCode::SUCCESS;
    for path in &paths {
        match schema::explain(path) {
            // A reader that has seen enough closes the pipe.
            Ok(text) if write!(out, "{text}").is_err() => break,
            Ok(_) => {}
            Err(near) => {
                code = ExitCode::FAILURE;
                eprintln!("explain: {path}: not in the schema");
                if !near.is_empty() {
                    eprintln!("did you mean {}?", near.join(", "));
                }
            }
        }
    }
    code
}
