// From declarative/status/management.declarations.yaml; rewritten by `cargo xtask codegen`.
//! Status item `management.declarations`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// `management.declarations` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Declarations {
    /// `activations`: array, required.
    pub activations: Option<Vec<Declaration>>,
    /// `configurations`: array, required.
    pub configurations: Option<Vec<Declaration>>,
    /// `assets`: array, required.
    pub assets: Option<Vec<Declaration>>,
    /// `management`: array, required.
    pub management: Option<Vec<Declaration>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Declarations {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Declarations",
            [
                Key::optional("activations", Expect::Array),
                Key::optional("assets", Expect::Array),
                Key::optional("configurations", Expect::Array),
                Key::optional("management", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activations.slot_mut(),
            1 => self.assets.slot_mut(),
            2 => self.configurations.slot_mut(),
            3 => self.management.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activations.slot_ref(),
            1 => self.assets.slot_ref(),
            2 => self.configurations.slot_ref(),
            3 => self.management.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Declarations);

/// One of `activations` of [`Declarations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Declaration {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `server-token`: string, required.
    pub server_token: Option<String>,
    /// `active`: boolean, required.
    pub active: Option<bool>,
    /// `valid`: string, required.
    pub valid: Option<Valid>,
    /// `reasons`: array, optional.
    pub reasons: Option<Vec<StatusReason>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Declaration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Declaration",
            [
                Key::optional("active", Expect::Boolean),
                Key::optional("identifier", Expect::String),
                Key::optional("reasons", Expect::Array),
                Key::optional("server-token", Expect::String),
                Key::optional("valid", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.active.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.reasons.slot_mut(),
            3 => self.server_token.slot_mut(),
            4 => self.valid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.active.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.reasons.slot_ref(),
            3 => self.server_token.slot_ref(),
            4 => self.valid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Declaration);

/// One of `reasons` of [`Declaration`].
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

/// Status item `management.declarations`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/management.declarations.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ManagementDeclarations;

impl StatusItem for ManagementDeclarations {
    type Content = Declarations;
    const NAME: &'static str = "management.declarations";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.management.as_ref()?.declarations.as_ref()
    }
}

open_enum! {
    /// Values of `valid`.
    pub enum Valid {
        /// `unknown`
        Unknown = "unknown",
        /// `invalid`
        Invalid = "invalid",
        /// `valid`
        Valid = "valid",
    }
}
