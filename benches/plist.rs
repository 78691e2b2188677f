//! This crate and its peers, in turn on the same bytes.
//!
//!     cargo bench --bench plist                                   # under two minutes
//!     cargo bench --bench plist -- --quick                        # a few seconds, rougher
//!     cargo bench --bench plist -- --once parse d ours 100        # for a profiler
//!
//! A machine's speed drifts, and that of two libraries with it: so each round
//! runs everybody once, a ratio is taken within the round, and the median over
//! the rounds is what counts.

#![allow(clippy::print_stdout)]

mod support;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};
use support::{Job, Measure};

fn main() -> ExitCode {
    // Cargo adds `--bench` to whatever the user gave.
    let arguments: Vec<_> = std::env::args()
        .skip(1)
        .filter(|a| a != "--bench")
        .collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => compare(&Effort {
            rounds: 25,
            sample: Duration::from_millis(12),
        }),
        ["--quick"] => compare(&Effort {
            rounds: 5,
            sample: Duration::from_millis(4),
        }),
        ["--once", measure, input, who] => return once(measure, input, who, "1"),
        ["--once", measure, input, who, times] => return once(measure, input, who, times),
        _ => {
            println!("arguments: [--quick | --once MEASURE INPUT WHO [N]]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// How much time to spend.
struct Effort {
    /// How often everybody has a turn.
    rounds: usize,
    /// How long one turn lasts, about.
    sample: Duration,
}

/// A job and the time that one run of it took in each round.
struct Timed {
    job: Job,
    seconds: Vec<f64>,
}

fn compare(effort: &Effort) {
    println!("measure  input  who                     MB/s        µs  × plist");
    let mut ratios = Vec::new();
    for measure in Measure::ALL {
        for &input in measure.inputs() {
            let timed = time_in_turn(support::group(measure, input), effort);
            print_group(input.name, &timed);
            let ratio = match measure {
                // What keeping the unknown keys costs: records with `extra`
                // over the same records without, which skip those keys.
                Measure::Unknown => ratio(&timed, "ours-kept", "ours-ignored"),
                _ => ratio(&timed, "plist", "ours"),
            };
            if let Some(ratio) = ratio {
                // Small numbers are times within a bar of 1.5: two digits.
                let digits = if measure == Measure::Unknown { 2 } else { 1 };
                ratios.push(format!("ratio {measure} {} {ratio:.digits$}", input.name));
            }
        }
    }
    println!();
    for line in ratios {
        println!("{line}");
    }
}

fn time_in_turn(jobs: Vec<Job>, effort: &Effort) -> Vec<Timed> {
    let times: Vec<_> = jobs
        .iter()
        .map(|job| repetitions(job, effort.sample))
        .collect();
    let mut timed: Vec<_> = jobs
        .into_iter()
        .map(|job| Timed {
            job,
            seconds: Vec::with_capacity(effort.rounds),
        })
        .collect();
    let count = timed.len();
    for round in 0..effort.rounds {
        // Nobody always comes after the same one.
        for turn in 0..count {
            let at = (round + turn) % count;
            let elapsed = repeat(&timed[at].job, times[at]);
            timed[at]
                .seconds
                .push(elapsed.as_secs_f64() / f64::from(times[at]));
        }
    }
    timed
}

/// How many runs fill a turn. Warms up on the way.
fn repetitions(job: &Job, sample: Duration) -> u32 {
    let mut times = 1u32;
    loop {
        let elapsed = repeat(job, times);
        if elapsed * 4 >= sample {
            let one = elapsed.as_secs_f64() / f64::from(times);
            return (sample.as_secs_f64() / one).ceil().max(1.0) as u32;
        }
        times *= 2;
    }
}

fn repeat(job: &Job, times: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        (job.run)();
    }
    start.elapsed()
}

fn print_group(input: &str, timed: &[Timed]) {
    for Timed { job, seconds } in timed {
        let time = median(seconds.clone());
        let speed = job.bytes as f64 / time / 1e6;
        print!(
            "{:8} {input:5}  {:18} {speed:9.0} {:9.1}",
            job.measure,
            job.who,
            time * 1e6,
        );
        match ratio(timed, "plist", job.who) {
            Some(ratio) => println!("  {ratio:7.2}"),
            None => println!(),
        }
    }
}

/// How many times as long the one takes as the other. Writers are compared by
/// time too: the same value, though one may write a few bytes more.
fn ratio(timed: &[Timed], slow: &str, fast: &str) -> Option<f64> {
    let find = |who| timed.iter().find(|timed| timed.job.who == who);
    let (slow, fast) = (find(slow)?, find(fast)?);
    let rounds = slow.seconds.iter().zip(&fast.seconds);
    Some(median(rounds.map(|(slow, fast)| slow / fast).collect()))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

fn once(measure: &str, input: &str, who: &str, times: &str) -> ExitCode {
    let job = Measure::from_name(measure).and_then(|measure| {
        let input = measure.inputs().iter().find(|known| known.name == input)?;
        support::group(measure, *input)
            .into_iter()
            .find(|job| job.who == who)
    });
    let (Some(job), Ok(times)) = (job, times.parse()) else {
        println!("nobody called {who} does {measure} {input} {times} times");
        return ExitCode::FAILURE;
    };
    // What is set up once, such as the detection of CPU features, is not meant.
    (job.run)();
    measured_region(&job, times);
    ExitCode::SUCCESS
}

/// `instructions.sh` counts between entry and return of this function, by name.
#[inline(never)]
fn measured_region(job: &Job, times: u32) {
    for _ in 0..times {
        (job.run)();
    }
}
