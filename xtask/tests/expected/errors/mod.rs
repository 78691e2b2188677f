// From mdm/errors; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod refused;

pub use refused::Refused;
