// Rewritten by `cargo xtask codegen`.
//! One file for each item of Apple's schema.

#![allow(
    clippy::enum_variant_names,
    clippy::wrong_self_convention,
    reason = "the names are Apple's"
)]

pub mod checkin;
pub mod commands;
#[cfg(feature = "ddm")]
pub mod declarations;
pub mod errors;
pub mod other;
pub mod profiles;
#[cfg(feature = "ddm")]
pub mod protocol;
#[cfg(feature = "ddm")]
pub mod status;

/// A blank one of each root, for tests of the project.
pub(crate) fn records() -> Vec<(&'static str, crate::record::Blank)> {
    let mut all = Vec::new();
    all.extend_from_slice(checkin::RECORDS);
    all.extend_from_slice(commands::RECORDS);
    all.extend_from_slice(errors::RECORDS);
    all.extend_from_slice(profiles::RECORDS);
    #[cfg(feature = "ddm")]
    all.extend_from_slice(declarations::RECORDS);
    #[cfg(feature = "ddm")]
    all.extend_from_slice(status::RECORDS);
    #[cfg(feature = "ddm")]
    all.extend_from_slice(protocol::RECORDS);
    all.extend_from_slice(other::RECORDS);
    all
}
