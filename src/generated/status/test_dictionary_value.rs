// From declarative/status/test.dictionary-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.dictionary-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `test.dictionary-value` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DictionaryValue {
    /// `key1`: string, required.
    pub key1: Option<String>,
    /// `key2`: string, optional.
    pub key2: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DictionaryValue {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DictionaryValue",
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

impl_record!(DictionaryValue);

/// Status item `test.dictionary-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.dictionary-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestDictionaryValue;

impl StatusItem for TestDictionaryValue {
    type Content = DictionaryValue;
    const NAME: &'static str = "test.dictionary-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.dictionary_value.as_ref()
    }
}
