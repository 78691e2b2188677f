// From mdm/profiles; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod knot;
pub mod open;
pub mod twin_one;
pub mod twin_two;

pub use knot::Knot;
pub use open::Open;
pub use twin_one::TwinOne;
pub use twin_two::TwinTwo;
