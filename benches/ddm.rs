//! Declarative management, against plain hashing of the same bytes.
//!
//!     cargo bench --bench ddm                 # a minute
//!     cargo bench --bench ddm -- --quick      # a few seconds, rougher
//!
//! Times are medians of what the processor spends, the freeing of what was made
//! included. The allocator counts, to tell what a set takes in memory, and is
//! paid for in the times.

#![allow(clippy::print_stdout)]

use apple_mdm::{
    Date, Result,
    ddm::{AnyDeclaration, DeclarationSet},
    json,
};
use sha2::{Digest as _, Sha256};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::{
    alloc::System,
    hint::black_box,
    sync::LazyLock,
    time::{Duration, Instant},
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<()> {
    let rounds = if std::env::args().any(|argument| argument == "--quick") {
        3
    } else {
        15
    };
    sets(rounds)
}

/// Sets of declarations of 270 bytes, as people write them: their keys in no
/// order. What is timed:
///
/// | line | from | to |
/// |---|---|---|
/// | `hash` | the JSON of all declarations, in one piece | its SHA-256 |
/// | `json` | the JSON of each | a set, the answers to `tokens` and `declaration-items` as JSON |
/// | `served` | what was served before | the same |
/// | `typed` | decoded declarations | the same |
///
/// The ratios are over `hash`; `ratio ddm tokens…` is that of `json`. Memory
/// is the most that is taken beside that JSON until both answers are there
/// and the set is kept, over the size of the JSON.
fn sets(rounds: usize) -> Result<()> {
    let mut ratios = Vec::new();
    println!("declarations  what          ms   ns each    MB/s");
    for (count, name) in [(10, "10"), (1_000, "1k"), (100_000, "100k")] {
        let texts: Vec<String> = (0..count).map(declaration).collect();
        let all = texts.concat();
        let times = (200_000 / count).min(10_000);
        let time = |what: &str, job: &dyn Fn()| {
            let one = median(rounds, times, job);
            println!(
                "{count:12}  {what:6} {:11.4} {:9.0} {:7.0}",
                one.as_secs_f64() * 1e3,
                one.as_secs_f64() * 1e9 / count as f64,
                all.len() as f64 / one.as_secs_f64() / 1e6,
            );
            one.as_secs_f64()
        };
        let hash = time("hash", &|| {
            black_box(Sha256::digest(&all));
        });
        let from_json = || DeclarationSet::from_declarations(texts.iter().map(String::as_str));
        let json = time("json", &|| answer(from_json()));
        let memory = memory(&texts)?;

        let served: Vec<_> = from_json()?.iter().cloned().collect();
        let of_served = time("served", &|| {
            answer(DeclarationSet::from_declarations(&served));
        });
        drop(served);
        let decoded = texts
            .iter()
            .map(|text| json::from_slice::<AnyDeclaration>(text.as_bytes()))
            .collect::<Result<Vec<_>>>()?;
        let typed = time("typed", &|| {
            answer(DeclarationSet::from_declarations(&decoded));
        });
        for (what, ratio) in [
            ("tokens", json / hash),
            ("served", of_served / hash),
            ("typed", typed / hash),
            ("memory", memory as f64 / all.len() as f64),
        ] {
            ratios.push(format!("ratio ddm {what}{name} {ratio:.2}"));
        }
    }
    println!();
    for line in ratios {
        println!("{line}");
    }
    Ok(())
}

/// No more is ever in use at once: what was before the set was built, and all
/// that was taken from then on, given back or not.
fn memory(texts: &[String]) -> Result<usize> {
    let before = in_use();
    let mut builder = DeclarationSet::builder();
    let mut most = before;
    for text in texts {
        builder.add(text.as_str())?;
        most = most.max(in_use());
    }
    let (collected, region) = (in_use(), Region::new(ALLOCATOR));
    let set = builder.build()?;
    black_box((set.tokens_json(Date::EPOCH), set.declaration_items_json()));
    most = most.max(collected + region.change().bytes_allocated);
    Ok(most - before)
}

fn in_use() -> usize {
    let all = ALLOCATOR.stats();
    all.bytes_allocated - all.bytes_deallocated
}

fn answer(set: Result<DeclarationSet>) {
    let set = set.expect("the declarations are sound");
    black_box((set.tokens_json(Date::EPOCH), set.declaration_items_json()));
}

/// One of a mixture, their identifiers in no order.
fn declaration(number: usize) -> String {
    let id = number.wrapping_mul(0x9E37_79B9) & 0xFFFF_FFFF;
    let id = format!("com.example.{id:08x}-{number:06}");
    let of = |declaration_type: &str, payload: String| {
        format!(
            r#"{{"Type":"com.apple.{declaration_type}","Identifier":"{id}","Payload":{payload}}}"#
        )
    };
    match number % 5 {
        0 => of(
            "activation.simple",
            format!(
                r#"{{"StandardConfigurations":["{id}.passcode","{id}.subscriptions"],"Predicate":"@status(device.model.family) == 'iPad'"}}"#
            ),
        ),
        1 => of(
            "configuration.passcode.settings",
            r#"{"RequirePasscode":true,"RequireAlphanumericPasscode":true,"MinimumLength":8,"MinimumComplexCharacters":1,"MaximumFailedAttempts":10,"MaximumGracePeriodInMinutes":5,"MaximumInactivityInMinutes":15,"MaximumPasscodeAgeInDays":180,"PasscodeReuseLimit":5}"#.to_owned(),
        ),
        2 => of(
            "configuration.management.status-subscriptions",
            r#"{"StatusItems":[{"Name":"device.identifier.serial-number"},{"Name":"device.model.family"},{"Name":"device.operating-system.version"},{"Name":"passcode.is-compliant"}]}"#.to_owned(),
        ),
        3 => of(
            "asset.data",
            format!(
                r#"{{"Reference":{{"ContentType":"application/zip","DataURL":"https://mdm.example.com/assets/{id}.zip","Hash-SHA-256":"{}","Size":123456}}}}"#,
                "0123456789abcdef".repeat(4)
            ),
        ),
        _ => of(
            "configuration.softwareupdate.enforcement.specific",
            r#"{"TargetOSVersion":"26.1","TargetBuildVersion":"23B85","TargetLocalDateTime":"2026-12-01T12:00:00","DetailsURL":"https://mdm.example.com/updates/26.1"}"#.to_owned(),
        ),
    }
}

/// The median over some rounds of one run's time.
fn median(rounds: usize, times: usize, job: &dyn Fn()) -> Duration {
    job();
    let mut rounds: Vec<_> = (0..rounds)
        .map(|_| {
            let start = now();
            (0..times).for_each(|_| job());
            now().saturating_sub(start) / times as u32
        })
        .collect();
    rounds.sort();
    rounds[rounds.len() / 2]
}

/// What this thread has run so far, as Linux counts it (by the millisecond or
/// so): what else runs on the machine is not in it. Elsewhere, the clock.
fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = counted.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}
