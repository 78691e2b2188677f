// From declarative/protocol; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod answer;

pub use answer::Answer;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[("protocol/Answer", || {
    Box::new(<Answer as crate::record::Record>::blank())
})];
