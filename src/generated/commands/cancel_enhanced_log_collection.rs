// From mdm/commands/cancel.enhanced.log.collection.yaml; rewritten by `cargo xtask codegen`.
//! Command `CancelEnhancedLogCollection`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `CancelEnhancedLogCollection`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 27.0, macOS 27.0, tvOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/cancel.enhanced.log.collection.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelEnhancedLogCollection {
    /// What the table does not know.
    pub extra: Extra,
}

impl CancelEnhancedLogCollection {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for CancelEnhancedLogCollection {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("CancelEnhancedLogCollection", &[]);
        KEYS
    }

    fn slot(&mut self, _index: usize) -> SlotMut<'_> {
        SlotMut::Extra(&mut self.extra)
    }

    fn get(&self, _index: usize) -> SlotRef<'_> {
        SlotRef::Extra(&self.extra)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CancelEnhancedLogCollection);

impl Command for CancelEnhancedLogCollection {
    const REQUEST_TYPE: &'static str = "CancelEnhancedLogCollection";
    type Response = Acknowledgement;
}
