//! Declarative management from the command line: what a server would send of
//! a folder of declarations, what is wrong with it, and what a device will do
//! with it. See `ddm --help`.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod arguments;
mod commands;
mod effective;
mod folder;
mod predicate;

use arguments::Arguments;
use std::{fmt, io::Write as _, process::ExitCode};

pub(crate) const HELP: &str = "\
usage: ddm COMMAND …

  ddm tokens DIR [--timestamp T]       the answer to `tokens`
  ddm items DIR                        the answer to `declaration-items`
  ddm check DIR [--target TARGET]      what is wrong with the set
  ddm effective DIR --target TARGET [--status FILE]… [--properties FILE]
                                       what a device will do with it
  ddm diff DIR DIR                     what the second set changes
  ddm predicate EXPRESSION [--status FILE]… [--properties FILE]
                                       what a predicate reads, and comes to

DIR      declarations: every file *.json in it and in its folders, one
         declaration each. Names that begin with a dot and links to folders
         are passed over. In a folder named activations, assets,
         configurations or management, a type that is not one of Apple's is
         of that kind.
TARGET   such as iOS:18.1,supervised or macOS:15.2,user-channel
FILE     --status: a status report, several in the order that they came;
         --properties: what @property(…) reads, beside what the set gives;
         a declaration of com.apple.management.properties will do
T        such as 2026-11-24T13:10:00Z; without it, when the newest file of the
         set was written

--json   for all commands, output for programs. That of tokens and items is
         what a device gets, in any case.

Exits with 0; with 1 if check found an error, or something cannot be read;
with 2 for wrong arguments.
";

/// What a run comes to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) code: u8,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Why there is nothing to print.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked for cannot be understood.
    Usage(String),
    /// What was asked for cannot be read.
    Unreadable(String),
}

impl Failure {
    pub(crate) fn at(place: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self::Unreadable(format!("{place}: {why}"))
    }
}

/// Text to print, and whether it is good news.
pub(crate) struct Printed {
    pub(crate) text: String,
    pub(crate) is_good: bool,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self {
            text,
            is_good: true,
        }
    }
}

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let asks_for_help = arguments.iter().any(|one| one == "--help" || one == "-h");
    let result = match asks_for_help {
        true => Ok(HELP.to_owned().into()),
        false => Arguments::parse(arguments).and_then(|arguments| commands::run(&arguments)),
    };
    let (code, stdout, stderr) = match result {
        Ok(Printed { text, is_good }) => (u8::from(!is_good), text, String::new()),
        Err(Failure::Unreadable(why)) => (1, String::new(), format!("ddm: {why}\n")),
        Err(Failure::Usage(why)) => {
            let usage = HELP.lines().take(10).collect::<Vec<_>>().join("\n");
            (2, String::new(), format!("ddm: {why}\n\n{usage}\n"))
        }
    };
    Outcome {
        code,
        stdout,
        stderr,
    }
}

pub(crate) fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let outcome = run(&arguments);
    // A reader that has seen enough closes the pipe.
    let _ = std::io::stdout().write_all(outcome.stdout.as_bytes());
    eprint!("{}", outcome.stderr);
    ExitCode::from(outcome.code)
}
