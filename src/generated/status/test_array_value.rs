// From declarative/status/test.array-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.array-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `array-value` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArrayValue {
    /// `key1`: string, required.
    pub key1: Option<String>,
    /// `key2`: string, optional.
    pub key2: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ArrayValue {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ArrayValue",
            [
                Key::optional("key1", Expect::String),
                Key::optional("key2", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.key1.slot_mut(),
            1 => self.key2.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.key1.slot_ref(),
            1 => self.key2.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ArrayValue);

/// Status item `test.array-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.array-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestArrayValue;

impl StatusItem for TestArrayValue {
    type Content = Vec<ArrayValue>;
    const NAME: &'static str = "test.array-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.array_value.as_ref()
    }
}
