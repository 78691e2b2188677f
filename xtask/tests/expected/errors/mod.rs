// From mdm/errors; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod refused;

pub use refused::Refused;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[("errors/Refused", || {
    Box::new(<Refused as crate::record::Record>::blank())
})];
