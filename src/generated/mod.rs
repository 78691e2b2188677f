// Rewritten by `cargo xtask codegen`.
//! One file for each item of Apple's schema.

pub mod checkin;
