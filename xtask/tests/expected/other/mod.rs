// From other; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod com_example_badge;

pub use com_example_badge::ComExampleBadge;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[("other/ComExampleBadge", || {
    Box::new(<ComExampleBadge as crate::record::Record>::blank())
})];
