// From declarative/status/package.list.yaml; rewritten by `cargo xtask codegen`.
//! Status item `package.list`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// One of `list` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `declaration-identifier`: string, optional.
    pub declaration_identifier: Option<String>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `version`: string, optional.
    pub version: Option<String>,
    /// `state`: string, optional.
    pub state: Option<PackageState>,
    /// `reasons`: array, optional.
    pub reasons: Option<Vec<StatusReason>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Package {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Package",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("declaration-identifier", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("name", Expect::String),
                Key::optional("reasons", Expect::Array),
                Key::optional("state", Expect::String),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.declaration_identifier.slot_mut(),
            2 => self.identifier.slot_mut(),
            3 => self.name.slot_mut(),
            4 => self.reasons.slot_mut(),
            5 => self.state.slot_mut(),
            6 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.declaration_identifier.slot_ref(),
            2 => self.identifier.slot_ref(),
            3 => self.name.slot_ref(),
            4 => self.reasons.slot_ref(),
            5 => self.state.slot_ref(),
            6 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Package);

/// One of `reasons` of [`Package`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    /// `code`: string, required.
    pub code: Option<String>,
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `details`: dictionary, optional.
    pub details: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusReason",
            [
                Key::optional("code", Expect::String),
                Key::optional("description", Expect::String),
                Key::optional("details", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            1 => self.description.slot_mut(),
            2 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            1 => self.description.slot_ref(),
            2 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusReason);

/// Status item `package.list`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/package.list.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PackageList;

impl StatusItem for PackageList {
    type Content = Vec<Package>;
    const NAME: &'static str = "package.list";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.package.as_ref()?.list.as_ref()
    }
}

open_enum! {
    /// Values of `state`.
    pub enum PackageState {
        /// `optional`
        Optional = "optional",
        /// `queued`
        Queued = "queued",
        /// `prompting-for-consent`
        PromptingForConsent = "prompting-for-consent",
        /// `downloading`
        Downloading = "downloading",
        /// `installing`
        Installing = "installing",
        /// `installed`
        Installed = "installed",
        /// `failed`
        Failed = "failed",
    }
}
