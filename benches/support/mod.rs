//! What the benches share: the inputs, and jobs to be measured on them.

// Each bench compiles this module and uses a part of it.
#![allow(dead_code)]

pub(crate) mod ours;
pub(crate) mod records;
pub(crate) mod rivals;
pub(crate) mod typed;

use std::fmt;

/// One document, in both formats.
#[derive(Clone, Copy)]
pub(crate) struct Input {
    pub(crate) name: &'static str,
    pub(crate) xml: &'static [u8],
    pub(crate) binary: &'static [u8],
}

macro_rules! inputs {
    ($($name:literal)*) => {
        &[$(Input {
            name: $name,
            xml: include_bytes!(concat!("../inputs/", $name, ".plist")),
            binary: include_bytes!(concat!("../inputs/", $name, ".binary.plist")),
        }),*]
    };
}

/// The messages; `inputs/README.md` says what each is.
pub(crate) const MESSAGES: &[Input] = inputs!["a" "b" "c" "d" "e"];
/// Records with keys that the type does not have.
pub(crate) const UNKNOWN: &[Input] = inputs!["u"];

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// XML to values.
    Parse,
    /// Values to XML.
    Write,
    /// A binary property list to values.
    Binary,
    /// XML to records, a third of the keys being unknown.
    Unknown,
}

impl Measure {
    pub(crate) const ALL: [Self; 4] = [Self::Parse, Self::Write, Self::Binary, Self::Unknown];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Write => "write",
            Self::Binary => "binary",
            Self::Unknown => "unknown",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name() == name)
    }

    pub(crate) const fn inputs(self) -> &'static [Input] {
        match self {
            Self::Parse | Self::Write | Self::Binary => MESSAGES,
            Self::Unknown => UNKNOWN,
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One thing that somebody does to one input, to be repeated at will.
pub(crate) struct Job {
    pub(crate) measure: Measure,
    /// `ours`, `plist` and so on.
    pub(crate) who: &'static str,
    /// How many bytes it reads or writes.
    pub(crate) bytes: usize,
    pub(crate) run: Box<dyn Fn()>,
}

impl Job {
    /// The result of `run` is kept from the optimiser and dropped, which
    /// counts: whoever allocates more frees more.
    pub(crate) fn new<T>(
        measure: Measure,
        who: &'static str,
        bytes: usize,
        run: impl Fn() -> T + 'static,
    ) -> Self {
        Self {
            measure,
            who,
            bytes,
            run: Box::new(move || drop(std::hint::black_box(run()))),
        }
    }
}

/// All that is known to be done to one input.
pub(crate) fn jobs(input: Input) -> Vec<Job> {
    let mut jobs = ours::jobs(input);
    jobs.extend(rivals::jobs(input));
    jobs
}

/// All contenders of one measure on one input.
pub(crate) fn group(measure: Measure, input: Input) -> Vec<Job> {
    let mut jobs = jobs(input);
    jobs.retain(|job| job.measure == measure);
    jobs
}
