// From declarative/status/wall.state.yaml; rewritten by `cargo xtask codegen`.
//! Status item `wall.state`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde};
use crate::vocabulary::open_enum;

/// Status item `wall.state`.
///
/// ```text
/// wall.state  string  required  "dry" | "wet"
/// ```
///
/// Available from iOS 15.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/wall.state.yaml)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WallState {
    /// `wall.state`: string, required.
    pub wall_state: Option<WallStateValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for WallState {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("WallState", &[Key::optional("wall.state", Expect::String)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.wall_state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.wall_state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(WallState);

open_enum! {
    /// Values of `wall.state`.
    pub enum WallStateValues {
        /// `dry`
        Dry = "dry",
        /// `wet`
        Wet = "wet",
    }
}
