// From declarative/declarations/configurations/management.status-subscriptions.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.management.status-subscriptions`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.management.status-subscriptions`.
///
/// ```text
/// StatusItems   array       required
///   StatusItem  dictionary
///     Name      string      required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/management.status-subscriptions.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagementStatusSubscriptions {
    /// `StatusItems`: array, required.
    pub status_items: Vec<ManagementStatusSubscriptionsStatusItem>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagementStatusSubscriptions {
    /// With the keys that it needs.
    pub fn new(
        status_items: impl IntoIterator<Item = ManagementStatusSubscriptionsStatusItem>,
    ) -> Self {
        Self {
            status_items: status_items.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for ManagementStatusSubscriptions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagementStatusSubscriptions",
            [Key::required("StatusItems", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.status_items.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.status_items.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            status_items: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagementStatusSubscriptions);

/// One of `StatusItems` of [`ManagementStatusSubscriptions`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagementStatusSubscriptionsStatusItem {
    /// `Name`: string, required.
    pub name: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagementStatusSubscriptionsStatusItem {
    /// With the keys that it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for ManagementStatusSubscriptionsStatusItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagementStatusSubscriptionsStatusItem",
            [Key::required("Name", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagementStatusSubscriptionsStatusItem);

impl DeclarationPayload for ManagementStatusSubscriptions {
    const TYPE: &'static str = "com.apple.configuration.management.status-subscriptions";
}
