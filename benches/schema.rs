//! What a look at the schema costs, beside parsing the same message.
//!
//!     cargo bench --bench schema
//!
//! Fails where validation allocates although nothing is wrong, or costs more
//! than parsing.

#![allow(clippy::print_stdout)]

use apple_mdm::{
    Message,
    plist::Dictionary,
    schema::{self, Os, Subject, Target},
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::{
    alloc::System,
    hint::black_box,
    time::{Duration, Instant},
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const XML: &[u8] = include_bytes!("inputs/c.plist");
const BINARY: &[u8] = include_bytes!("inputs/c.binary.plist");
const SUBJECT: Subject<'_> = Subject::Report {
    request_type: "DeviceInformation",
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let report = Dictionary::from_slice(XML)?;
    let target = Target::new(Os::Ios, None).supervised();
    let mut fitting = report.clone();
    let found = schema::validate_dictionary(&report, SUBJECT, &target);
    for violation in &found {
        println!("{} {violation}", violation.rule());
    }
    // What the input has wrong on purpose is taken out.
    if let Some(apple_mdm::plist::Value::Dictionary(answers)) = fitting.get_mut("QueryResponses") {
        for violation in &found {
            let mut steps = violation.path().segments().skip(1);
            if let Some(apple_mdm::Segment::Key(key)) = steps.next() {
                answers.remove(key);
            }
        }
    }

    let region = Region::new(ALLOCATOR);
    let left = schema::validate_dictionary(&fitting, SUBJECT, &target);
    let spent = region.change();
    println!(
        "{} keys wrong, {} allocations",
        left.len(),
        spent.allocations
    );
    assert!(left.is_empty() && spent.allocations == 0);

    let parse = time(|| Dictionary::from_slice(XML).is_ok());
    let binary = time(|| Dictionary::from_slice(BINARY).is_ok());
    let validate = time(|| schema::validate_dictionary(&fitting, SUBJECT, &target).is_empty());
    let look_up = time(|| schema::response("DeviceInformation").is_some());
    println!("parse XML     {parse:>12?}");
    println!("parse binary  {binary:>12?}");
    println!("validate      {validate:>12?}");
    println!("look up       {look_up:>12?}");
    assert!(validate < parse);
    Ok(())
}

/// The best of some runs.
fn time(mut job: impl FnMut() -> bool) -> Duration {
    const TIMES: u32 = 200;
    let mut best = Duration::MAX;
    for _ in 0..50 {
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(job());
        }
        best = best.min(start.elapsed() / TIMES);
    }
    best
}
