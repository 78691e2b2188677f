// From declarative/status/wall.state.yaml; rewritten by `cargo xtask codegen`.
//! Status item `wall.state`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `wall.state`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/wall.state.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WallState;

impl StatusItem for WallState {
    type Content = StatusItemsState;
    const NAME: &'static str = "wall.state";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.wall.as_ref()?.state.as_ref()
    }
}

open_enum! {
    /// Values of `wall.state`.
    pub enum StatusItemsState {
        /// `dry`
        Dry = "dry",
        /// `wet`
        Wet = "wet",
    }
}
