// Rewritten by `cargo xtask codegen`.
//! One file for each item of Apple's schema.

#![allow(
    clippy::enum_variant_names,
    clippy::wrong_self_convention,
    reason = "the names are Apple's"
)]

pub mod checkin;

pub(crate) mod facts;
