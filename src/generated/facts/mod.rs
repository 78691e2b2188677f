// All folders; rewritten by `cargo xtask codegen`.
//! What the schema says of each item.

pub(crate) mod checkin;
pub(crate) mod commands;
pub(crate) mod declarations;
pub(crate) mod errors;
pub(crate) mod other;
pub(crate) mod profiles;
pub(crate) mod protocol;
pub(crate) mod status;
