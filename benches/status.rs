//! What it costs to merge a status report of 20 KB into what was known.
//!
//!     cargo bench --bench status
//!     cargo bench --bench status -- --quick
//!
//! `ratio ddm merge20k N`: merging takes N times as long as `serde_json` takes
//! to make a `Value` of the same report; less is better. Of either the best of many
//! rounds counts, which what else runs on the machine disturbs least.

#![allow(clippy::print_stdout)]

use apple_mdm::{
    ddm::{DeviceStatus, StatusReport},
    json,
};
use serde_json::json;
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (rounds, times) = if quick { (41, 20) } else { (201, 50) };
    let bytes = [report("1.0", "managed"), report("1.1", "installing")];
    let reports = [
        json::from_slice::<StatusReport>(&bytes[0])?,
        json::from_slice::<StatusReport>(&bytes[1])?,
    ];
    let mut status = DeviceStatus::new();
    status.merge(&reports[0])?;
    let changes = status.merge(&reports[1])?;
    let elements: usize = changes
        .items
        .iter()
        .map(|item| item.elements().count())
        .sum();
    println!(
        "{} bytes; {elements} elements differ each time",
        bytes[1].len()
    );

    let mut best = [Duration::MAX; 3];
    for _ in 0..rounds {
        // Each report changes what the other one said.
        let mut turn = 0;
        let merge = time(times, || {
            turn += 1;
            status.merge(&reports[turn % 2]).is_ok()
        });
        let read = time(times, || {
            json::from_slice::<StatusReport>(&bytes[0]).is_ok()
        });
        let parse = time(times, || {
            serde_json::from_slice::<serde_json::Value>(&bytes[0]).is_ok()
        });
        for (best, time) in best.iter_mut().zip([merge, read, parse]) {
            *best = time.min(*best);
        }
    }
    println!("merge                {:>10.2?}", best[0]);
    println!("read as a report     {:>10.2?}", best[1]);
    println!("serde_json's Value   {:>10.2?}", best[2]);
    let ratio = best[0].as_secs_f64() / best[2].as_secs_f64();
    println!("ratio ddm merge20k {ratio:.2}");
    Ok(())
}

/// Apps and declarations, of which some differ by version and state.
fn report(version: &str, state: &str) -> Vec<u8> {
    let app = |n: usize| {
        json!({
            "identifier": format!("com.example.app.{n}"),
            "declaration-identifier": format!("app-{n}"),
            "name": format!("App {n}"),
            "external-version-id": 830_000_000 + n,
            "version": if n.is_multiple_of(3) { version } else { "2.0" },
            "short-version": "2",
            "state": if n.is_multiple_of(7) { state } else { "managed" },
        })
    };
    let declaration = |n: usize| {
        json!({
            "identifier": format!("configuration-{n}"),
            "server-token": format!("{n:032x}"),
            "active": true,
            "valid": if n.is_multiple_of(9) && state == "managed" { "unknown" } else { "valid" },
        })
    };
    let report = json!({
        "StatusItems": {
            "app": {"managed": {"list": (0..60).map(app).collect::<Vec<_>>()}},
            "management": {"declarations": {
                "activations": [], "assets": [], "management": [],
                "configurations": (0..60).map(declaration).collect::<Vec<_>>(),
            }},
            "device": {
                "model": {"family": "Mac", "identifier": "Mac14,2", "marketing-name": "Orchard"},
                "operating-system": {"family": "macOS", "version": version},
            },
            "passcode": {"is-present": true, "is-compliant": state == "managed"},
        },
        "Errors": [],
    });
    report.to_string().into_bytes()
}

fn time(times: u32, mut job: impl FnMut() -> bool) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        assert!(black_box(job()));
    }
    start.elapsed() / times
}
