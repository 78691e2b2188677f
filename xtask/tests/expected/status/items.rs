// From declarative/status; rewritten by `cargo xtask codegen`.
//! Status items, nested by the dots of their names.

use crate::record::{
    Expect, Extra, Field as _, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys,
};

/// The items of a status report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusItems {
    /// `wall`: dictionary.
    pub wall: Option<WallItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusItems {
    fn keys(&self) -> &'static Keys {
        keys!("StatusItems", [Key::optional("wall", Expect::Dictionary),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.wall.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.wall.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusItems);

/// Status items whose names begin with `wall.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WallItems {
    /// `wall.state`, see [`WallState`](super::WallState).
    pub state: Option<<super::WallState as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for WallItems {
    fn keys(&self) -> &'static Keys {
        keys!("WallItems", [Key::optional("state", Expect::String),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(WallItems);
