// From declarative/status; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod wall_state;

pub use wall_state::WallState;

mod items;
pub use items::*;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_status_item {
    ($macro:ident) => {
        $macro! {
            "wall.state" => WallState,
        }
    };
}
pub(crate) use for_each_status_item;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[];
