// From declarative/protocol; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod answer;

pub use answer::Answer;
