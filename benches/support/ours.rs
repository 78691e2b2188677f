//! This crate's part.

use super::{Input, Job};

/// Jobs of these names are looked for:
///
/// | measure | who | what |
/// |---|---|---|
/// | `parse` | `ours` | XML to the crate's own types |
/// | `parse` | `ours-value` | XML to `Value` |
/// | `binary` | `ours`, `ours-value` | the same from a binary property list |
/// | `write` | `ours` | the crate's own types to XML |
/// | `unknown` | `ours-kept` | `u` into records of the eight known keys and `extra` |
/// | `unknown` | `ours-ignored` | the same without `extra`, the four others skipped |
pub(crate) fn jobs(_input: Input) -> Vec<Job> {
    Vec::new()
}
