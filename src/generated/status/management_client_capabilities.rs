// From declarative/status/management.client-capabilities.yaml; rewritten by `cargo xtask codegen`.
//! Status item `management.client-capabilities`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// `management.client-capabilities` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientCapabilities {
    /// `supported-versions`: array, required.
    pub supported_versions: Option<Vec<String>>,
    /// `supported-features`: dictionary, required.
    pub supported_features: Option<OrderedMap<Value>>,
    /// `supported-payloads`: dictionary, required.
    pub supported_payloads: Option<SupportedPayloads>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ClientCapabilities {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ClientCapabilities",
            [
                Key::optional("supported-features", Expect::Map),
                Key::optional("supported-payloads", Expect::Dictionary),
                Key::optional("supported-versions", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.supported_features.slot_mut(),
            1 => self.supported_payloads.slot_mut(),
            2 => self.supported_versions.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.supported_features.slot_ref(),
            1 => self.supported_payloads.slot_ref(),
            2 => self.supported_versions.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ClientCapabilities);

/// `supported-payloads` of [`ClientCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportedPayloads {
    /// `declarations`: dictionary, required.
    pub declarations: Option<Declarations>,
    /// `status-items`: array, required.
    pub status_items: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SupportedPayloads {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SupportedPayloads",
            [
                Key::optional("declarations", Expect::Dictionary),
                Key::optional("status-items", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declarations.slot_mut(),
            1 => self.status_items.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declarations.slot_ref(),
            1 => self.status_items.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SupportedPayloads);

/// `declarations` of [`SupportedPayloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Declarations {
    /// `activations`: array, optional.
    pub activations: Option<Vec<String>>,
    /// `assets`: array, optional.
    pub assets: Option<Vec<String>>,
    /// `configurations`: array, optional.
    pub configurations: Option<Vec<String>>,
    /// `management`: array, optional.
    pub management: Option<Vec<String>>,
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

/// Status item `management.client-capabilities`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/management.client-capabilities.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ManagementClientCapabilities;

impl StatusItem for ManagementClientCapabilities {
    type Content = ClientCapabilities;
    const NAME: &'static str = "management.client-capabilities";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.management.as_ref()?.client_capabilities.as_ref()
    }
}
