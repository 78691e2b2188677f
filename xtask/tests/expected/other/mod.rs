// From other; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod com_example_badge;

pub use com_example_badge::ComExampleBadge;
