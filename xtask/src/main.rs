//! The project's own tasks.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that reports"
)]

mod codegen;

use anyhow::{Context as _, Result, bail, ensure};
use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

const USAGE: &str = "\
cargo xtask codegen [--check] [--schema DIR]   rewrite src/generated and the README's table, or see that they are as written
cargo xtask ci                                 run all checks";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("no repository")?;
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("codegen") => {
            let (mut check, mut schema) = (false, None);
            while let Some(argument) = arguments.next() {
                match argument.as_str() {
                    "--check" => check = true,
                    "--schema" => {
                        let dir = arguments.next().context("--schema needs a folder")?;
                        schema = Some(PathBuf::from(dir));
                    }
                    other => bail!("unknown: {other}\n{USAGE}"),
                }
            }
            let schema = schema.unwrap_or_else(|| root.join("../shared/schema"));
            codegen::run(&schema, root, check)
        }
        Some("ci") => {
            let status = Command::new("bash")
                .arg(".ci/run")
                .current_dir(root)
                .status()?;
            ensure!(status.success(), "the checks failed");
            Ok(())
        }
        _ => bail!("{USAGE}"),
    }
}
