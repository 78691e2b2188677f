//! Why something failed.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde};
use std::ops::{Deref, DerefMut};

/// One error of a chain, the outermost first. Devices leave keys out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorChainItem {
    /// `ErrorCode`: integer, may be negative.
    pub error_code: Option<i64>,
    /// `ErrorDomain`: string.
    pub error_domain: Option<String>,
    /// `LocalizedDescription`: string, in the language of the device.
    pub localized_description: Option<String>,
    /// `USEnglishDescription`: string.
    pub us_english_description: Option<String>,
    /// What this table does not know.
    pub extra: Extra,
}

/// One error of a chain within an answer: why one of its items failed. It can
/// have any keys beside those of an [`ErrorChainItem`], so that none of them
/// is unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NestedErrorChainItem(ErrorChainItem);

impl Deref for NestedErrorChainItem {
    type Target = ErrorChainItem;

    fn deref(&self) -> &ErrorChainItem {
        &self.0
    }
}

impl DerefMut for NestedErrorChainItem {
    fn deref_mut(&mut self) -> &mut ErrorChainItem {
        &mut self.0
    }
}

impl From<ErrorChainItem> for NestedErrorChainItem {
    fn from(item: ErrorChainItem) -> Self {
        Self(item)
    }
}

impl From<NestedErrorChainItem> for ErrorChainItem {
    fn from(item: NestedErrorChainItem) -> Self {
        item.0
    }
}

const TABLE: &[Key] = &[
    Key::optional("ErrorCode", Expect::Integer),
    Key::optional("ErrorDomain", Expect::String),
    Key::optional("LocalizedDescription", Expect::String),
    Key::optional("USEnglishDescription", Expect::String),
];

impl Record for ErrorChainItem {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("ErrorChainItem", TABLE);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.error_code.slot_mut(),
            1 => self.error_domain.slot_mut(),
            2 => self.localized_description.slot_mut(),
            3 => self.us_english_description.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.error_code.slot_ref(),
            1 => self.error_domain.slot_ref(),
            2 => self.localized_description.slot_ref(),
            3 => self.us_english_description.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Record for NestedErrorChainItem {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::open("NestedErrorChainItem", TABLE);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        self.0.slot(index)
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        self.0.get(index)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(ErrorChainItem, NestedErrorChainItem);
