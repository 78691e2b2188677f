// From declarative/status/security.certificate.list.yaml; rewritten by `cargo xtask codegen`.
//! Status item `security.certificate.list`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `list` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `declaration-identifier`: string, optional.
    pub declaration_identifier: Option<String>,
    /// `subject-summary`: string, required.
    pub subject_summary: Option<String>,
    /// `is-identity`: boolean, required.
    pub is_identity: Option<bool>,
    /// `data`: data, required.
    pub data: Option<Data>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Certificate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Certificate",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("data", Expect::Data),
                Key::optional("declaration-identifier", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("is-identity", Expect::Boolean),
                Key::optional("subject-summary", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.data.slot_mut(),
            2 => self.declaration_identifier.slot_mut(),
            3 => self.identifier.slot_mut(),
            4 => self.is_identity.slot_mut(),
            5 => self.subject_summary.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.data.slot_ref(),
            2 => self.declaration_identifier.slot_ref(),
            3 => self.identifier.slot_ref(),
            4 => self.is_identity.slot_ref(),
            5 => self.subject_summary.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Certificate);

/// Status item `security.certificate.list`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/security.certificate.list.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SecurityCertificateList;

impl StatusItem for SecurityCertificateList {
    type Content = Vec<Certificate>;
    const NAME: &'static str = "security.certificate.list";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.security.as_ref()?.certificate.as_ref()?.list.as_ref()
    }
}
