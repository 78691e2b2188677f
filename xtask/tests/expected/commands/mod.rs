// From mdm/commands; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod arrange_things;
pub mod nothing;

pub use arrange_things::{ArrangeThings, ArrangeThingsResponse};
pub use nothing::Nothing;
