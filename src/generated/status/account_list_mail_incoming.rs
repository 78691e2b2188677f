// From declarative/status/account.list.mail.incoming.yaml; rewritten by `cargo xtask codegen`.
//! Status item `account.list.mail.incoming`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `incoming` of [`StatusItems`].
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
    /// `hostname`: string, optional.
    pub hostname: Option<String>,
    /// `port`: integer, optional.
    pub port: Option<i64>,
    /// `username`: string, optional.
    pub username: Option<String>,
    /// `is-mail-enabled`: boolean, optional.
    pub is_mail_enabled: Option<bool>,
    /// `are-notes-enabled`: boolean, optional.
    pub are_notes_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Account {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Account",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("are-notes-enabled", Expect::Boolean),
                Key::optional("declaration-identifier", Expect::String),
                Key::optional("hostname", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("is-mail-enabled", Expect::Boolean),
                Key::optional("port", Expect::Integer),
                Key::optional("username", Expect::String),
                Key::optional("visible-name", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.are_notes_enabled.slot_mut(),
            2 => self.declaration_identifier.slot_mut(),
            3 => self.hostname.slot_mut(),
            4 => self.identifier.slot_mut(),
            5 => self.is_mail_enabled.slot_mut(),
            6 => self.port.slot_mut(),
            7 => self.username.slot_mut(),
            8 => self.visible_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.are_notes_enabled.slot_ref(),
            2 => self.declaration_identifier.slot_ref(),
            3 => self.hostname.slot_ref(),
            4 => self.identifier.slot_ref(),
            5 => self.is_mail_enabled.slot_ref(),
            6 => self.port.slot_ref(),
            7 => self.username.slot_ref(),
            8 => self.visible_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Account);

/// Status item `account.list.mail.incoming`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/account.list.mail.incoming.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AccountListMailIncoming;

impl StatusItem for AccountListMailIncoming {
    type Content = Vec<Account>;
    const NAME: &'static str = "account.list.mail.incoming";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .account
            .as_ref()?
            .list
            .as_ref()?
            .mail
            .as_ref()?
            .incoming
            .as_ref()
    }
}
