//! How many allocations a parse costs.
//!
//! A bench of its own: an allocator that counts would tax whoever allocates
//! most, and so bend the times of the other bench.
//!
//!     cargo bench --bench allocations

#![allow(clippy::print_stdout)]

mod support;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use support::Measure;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    println!("measure  input  who                 allocations  reallocations     bytes");
    for measure in Measure::ALL {
        for &input in measure.inputs() {
            for job in support::group(measure, input) {
                (job.run)();
                let region = Region::new(ALLOCATOR);
                (job.run)();
                let spent = region.change();
                println!(
                    "{measure:8} {:5}  {:18} {:12} {:14} {:9}",
                    input.name,
                    job.who,
                    spent.allocations,
                    spent.reallocations,
                    spent.bytes_allocated,
                );
            }
        }
    }
}
