// From declarative/status; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod wall_state;

pub use wall_state::WallState;
