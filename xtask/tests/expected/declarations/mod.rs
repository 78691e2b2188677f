// From declarative/declarations; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod wall_color;

pub use wall_color::WallColor;
