// From mdm/profiles/com.apple.ManagedClient.preferences.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ManagedClient.preferences`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Value;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.ManagedClient.preferences`.
///
/// ```text
/// PayloadContent                   dictionary  required
///   <any key>                      dictionary  required
///     Forced                       array       optional
///       Settings                   dictionary  required
///         mcx_preference_settings  dictionary  required
///           <any key>              any         optional
///     Set-Once                     array       optional
///       Settings                   dictionary  required
///         mcx_preference_settings  dictionary  required
///           <any key>              any         optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ManagedClient.preferences.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedClientPreferences {
    /// `PayloadContent`: dictionary, required.
    pub payload_content: OrderedMap<PreferenceDomain>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedClientPreferences {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, payload_content: OrderedMap<PreferenceDomain>) -> Self {
        Self {
            payload_content,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for ManagedClientPreferences {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedClientPreferences",
            [
                Key::required("PayloadContent", Expect::Map),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ManagedClient.preferences"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_content.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.ManagedClient.preferences"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_content.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.ManagedClient.preferences"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_content: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagedClientPreferences);

/// One of `PayloadContent` of [`ManagedClientPreferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreferenceDomain {
    /// `Forced`: array, optional.
    pub forced: Option<Vec<Forced>>,
    /// `Set-Once`: array, optional.
    pub set_once: Option<Vec<Forced>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PreferenceDomain {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Forced`.
    #[must_use]
    pub fn forced(mut self, forced: impl IntoIterator<Item = Forced>) -> Self {
        self.forced = Some(forced.into_iter().collect());
        self
    }

    /// Sets `Set-Once`.
    #[must_use]
    pub fn set_once(mut self, set_once: impl IntoIterator<Item = Forced>) -> Self {
        self.set_once = Some(set_once.into_iter().collect());
        self
    }
}

impl Record for PreferenceDomain {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PreferenceDomain",
            [
                Key::optional("Forced", Expect::Array),
                Key::optional("Set-Once", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.forced.slot_mut(),
            1 => self.set_once.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.forced.slot_ref(),
            1 => self.set_once.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PreferenceDomain);

/// One of `Forced` of [`PreferenceDomain`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Forced {
    /// `mcx_preference_settings`: dictionary, required.
    pub mcx_preference_settings: OrderedMap<Value>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Forced {
    /// With the keys that it needs.
    pub fn new(mcx_preference_settings: OrderedMap<Value>) -> Self {
        Self {
            mcx_preference_settings,
            extra: Extra::new(),
        }
    }
}

impl Record for Forced {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Forced",
            [Key::required("mcx_preference_settings", Expect::Map),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.mcx_preference_settings.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.mcx_preference_settings.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            mcx_preference_settings: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Forced);

impl Payload for ManagedClientPreferences {
    const TYPE: &'static str = "com.apple.ManagedClient.preferences";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
