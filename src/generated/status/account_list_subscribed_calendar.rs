// From declarative/status/account.list.subscribed-calendar.yaml; rewritten by `cargo xtask codegen`.
//! Status item `account.list.subscribed-calendar`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `subscribed-calendar` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `declaration-identifier`: string, optional.
    pub declaration_identifier: Option<String>,
    /// `visible-name`: string, optional.
    pub visible_name: Option<String>,
    /// `calendar-url`: string, optional.
    pub calendar_url: Option<String>,
    /// `username`: string, optional.
    pub username: Option<String>,
    /// `is-enabled`: boolean, optional.
    pub is_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Account {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Account",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("calendar-url", Expect::String),
                Key::optional("declaration-identifier", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("is-enabled", Expect::Boolean),
                Key::optional("username", Expect::String),
                Key::optional("visible-name", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.calendar_url.slot_mut(),
            2 => self.declaration_identifier.slot_mut(),
            3 => self.identifier.slot_mut(),
            4 => self.is_enabled.slot_mut(),
            5 => self.username.slot_mut(),
            6 => self.visible_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.calendar_url.slot_ref(),
            2 => self.declaration_identifier.slot_ref(),
            3 => self.identifier.slot_ref(),
            4 => self.is_enabled.slot_ref(),
            5 => self.username.slot_ref(),
            6 => self.visible_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Account);

/// Status item `account.list.subscribed-calendar`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/account.list.subscribed-calendar.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AccountListSubscribedCalendar;

impl StatusItem for AccountListSubscribedCalendar {
    type Content = Vec<Account>;
    const NAME: &'static str = "account.list.subscribed-calendar";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .account
            .as_ref()?
            .list
            .as_ref()?
            .subscribed_calendar
            .as_ref()
    }
}
