//! How many predicates are read and evaluated in a second.
//!
//!     cargo bench --bench predicate
//!     cargo bench --bench predicate -- --quick
//!
//! The best of some rounds: nothing but the machine makes a round slower.

#![allow(clippy::print_stdout)]

use apple_mdm::{
    ddm::{
        DeviceStatus, StatusReport,
        predicate::{Predicate, Truth},
    },
    json,
    plist::Dictionary,
};
use serde_json::json;
use std::{hint::black_box, time::Instant};

/// Name, predicate. All of them hold.
const PREDICATES: &[(&str, &str)] = &[
    ("one status item", "@status(device.model.family) == 'iPad'"),
    (
        "five comparisons",
        "@status(device.model.family) IN {'iPad', 'iPhone'} AND @property(age) >= 18 \
         AND 'teacher' IN @property(roles) AND @status(passcode.is-compliant) == TRUE \
         AND @status(device.model.marketing-name) CONTAINS[cd] 'pro'",
    ),
    (
        "an app among 100",
        "SUBQUERY(@status(mdm.app), $app, $app.@key(identifier) == 'com.example.app.77' \
         AND $app.@key(state) == 'managed').@count == 1",
    ),
    (
        "a regular expression",
        "@status(device.operating-system.build-version) MATCHES '21[A-E][0-9]+'",
    ),
    (
        "like a pattern",
        "ANY @status(mdm.app).identifier LIKE '*.9?'",
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (rounds, times) = if quick { (3, 200) } else { (25, 2000) };
    let apps: Vec<_> = (0..100)
        .map(|n| json!({"identifier": format!("com.example.app.{n}"), "state": "managed"}))
        .collect();
    let report = json!({"StatusItems": {
        "device": {
            "model": {"family": "iPad", "marketing-name": "iPad Pro"},
            "operating-system": {"build-version": "21C62"},
        },
        "passcode": {"is-compliant": true},
        "mdm": {"app": apps},
    }, "Errors": []});
    let mut status = DeviceStatus::new();
    status.merge(&json::from_slice::<StatusReport>(
        report.to_string().as_bytes(),
    )?)?;
    let properties: Dictionary = json::from_slice(br#"{"age": 18, "roles": ["teacher"]}"#)?;
    let facts = (&status, &properties);

    println!("{:<22}{:>14}{:>14}", "per second", "evaluated", "read");
    for (name, text) in PREDICATES {
        let predicate: Predicate = text.parse()?;
        let evaluated = per_second(rounds, times, || predicate.evaluate(&facts) == Truth::True);
        let read = per_second(rounds, times, || text.parse::<Predicate>().is_ok());
        println!("{name:<22}{evaluated:>14.0}{read:>14.0}");
    }
    Ok(())
}

fn per_second(rounds: u32, times: u32, mut job: impl FnMut() -> bool) -> f64 {
    let rounds = (0..rounds).map(|_| {
        let start = Instant::now();
        for _ in 0..times {
            assert!(black_box(job()));
        }
        f64::from(times) / start.elapsed().as_secs_f64()
    });
    rounds.fold(0.0, f64::max)
}
