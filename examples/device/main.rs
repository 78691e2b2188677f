//! Simulated devices, to try a server with: they enroll, answer commands,
//! synchronise declarations, renew their identities and check out.
//!
//! With the token of the administrator of `examples/server` they queue the
//! commands themselves, and see that each was answered once and in its order;
//! without, they answer what comes.

#![allow(clippy::print_stdout, clippy::exhaustive_structs)]

mod ca;
mod life;
mod simulated;

use anyhow::Context as _;
use clap::Parser;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, AtomicU64, Ordering},
    time::Instant,
};

/// Simulated devices for an MDM server.
#[derive(Parser, Debug)]
struct Options {
    /// The server, such as http://127.0.0.1:9000
    #[arg(long)]
    server: String,
    /// Certificate of the authority that the server takes identities from, PEM
    #[arg(long)]
    ca: PathBuf,
    /// Its key, PKCS #8 in PEM
    #[arg(long)]
    ca_key: PathBuf,
    /// How many devices
    #[arg(long, default_value_t = 1)]
    count: u32,
    /// How many at a time
    #[arg(long, default_value_t = 8)]
    parallel: u32,
    /// What the server's administrator says as a bearer token
    #[arg(long, env = "MDM_ADMIN_TOKEN", hide_env_values = true)]
    admin_token: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let server = options.server.trim_end_matches('/');
    let read = |file: &Path| fs::read_to_string(file).with_context(|| file.display().to_string());
    let ca = ca::Ca::new(&read(&options.ca)?, &read(&options.ca_key)?)?;
    let run = uuid::Uuid::new_v4().simple().to_string().to_uppercase();
    let (next, messages) = (AtomicU32::new(0), AtomicU64::new(0));
    let start = Instant::now();
    let failed = std::thread::scope(|scope| {
        let workers = (0..options.parallel).map(|_| {
            scope.spawn(|| {
                let agent = life::agent();
                let mut failed = 0;
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= options.count {
                        return failed;
                    }
                    let udid = format!("{}-{number:08}", &run[..8]);
                    let admin_token = options.admin_token.as_deref();
                    match life::live(&ca, &agent, server, admin_token, &udid) {
                        Ok(lived) => {
                            messages.fetch_add(lived.messages, Ordering::Relaxed);
                            if options.count <= 10 {
                                println!("{udid}: {lived}");
                            }
                        }
                        Err(error) => {
                            println!("{udid}: FAILED: {error:#}");
                            failed += 1;
                        }
                    }
                }
            })
        });
        let workers: Vec<_> = workers.collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or(1))
            .sum::<u32>()
    });
    let (messages, seconds) = (messages.into_inner(), start.elapsed().as_secs_f64());
    println!(
        "{} of {} devices, {messages} messages in {seconds:.1} s: {:.0} a second",
        options.count - failed,
        options.count,
        messages as f64 / seconds,
    );
    anyhow::ensure!(failed == 0, "{failed} devices failed");
    Ok(())
}
