// From declarative/declarations/management/properties.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.management.properties`.

use crate::ddm::DeclarationPayload;
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.management.properties`.
///
/// ```text
/// <any key>  any  optional
/// ```
///
/// Available from iOS 16.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/management/properties.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Properties {
    /// What the table does not know.
    pub extra: Extra,
}

impl Properties {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for Properties {
    fn keys(&self) -> &'static Keys {
        keys!("Properties", [], open)
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

impl_record!(Properties);

impl DeclarationPayload for Properties {
    const TYPE: &'static str = "com.apple.management.properties";
}
