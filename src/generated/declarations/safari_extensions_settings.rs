// From declarative/declarations/configurations/safari.extensions.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.safari.extensions.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.safari.extensions.settings`.
///
/// ```text
/// ManagedExtensions    dictionary  optional
///   <any key>          dictionary  optional
///     State            string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"
///     PrivateBrowsing  string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"
///     AllowedDomains   array       optional
///       Domain         string
///     DeniedDomains    array       optional
///       Domain         string
/// ```
///
/// Available from iOS 18.0, macOS 15.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/safari.extensions.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafariExtensionsSettings {
    /// `ManagedExtensions`: dictionary, optional.
    pub managed_extensions: Option<OrderedMap<ExtensionDictionary>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SafariExtensionsSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ManagedExtensions`.
    #[must_use]
    pub fn managed_extensions(
        mut self,
        managed_extensions: OrderedMap<ExtensionDictionary>,
    ) -> Self {
        self.managed_extensions = Some(managed_extensions);
        self
    }
}

impl Record for SafariExtensionsSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SafariExtensionsSettings",
            [Key::optional("ManagedExtensions", Expect::Map),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.managed_extensions.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.managed_extensions.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SafariExtensionsSettings);

/// One of `ManagedExtensions` of [`SafariExtensionsSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionDictionary {
    /// `State`: string, optional.
    pub state: Option<ExtensionDictionaryState>,
    /// `PrivateBrowsing`: string, optional.
    pub private_browsing: Option<PrivateBrowsing>,
    /// `AllowedDomains`: array, optional.
    pub allowed_domains: Option<Vec<String>>,
    /// `DeniedDomains`: array, optional.
    pub denied_domains: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExtensionDictionary {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ExtensionDictionaryState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `PrivateBrowsing`.
    #[must_use]
    pub fn private_browsing(mut self, private_browsing: impl Into<PrivateBrowsing>) -> Self {
        self.private_browsing = Some(private_browsing.into());
        self
    }

    /// Sets `AllowedDomains`.
    #[must_use]
    pub fn allowed_domains(
        mut self,
        allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_domains = Some(allowed_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeniedDomains`.
    #[must_use]
    pub fn denied_domains(
        mut self,
        denied_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_domains = Some(denied_domains.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ExtensionDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExtensionDictionary",
            [
                Key::optional("State", Expect::String),
                Key::optional("PrivateBrowsing", Expect::String),
                Key::optional("AllowedDomains", Expect::Array),
                Key::optional("DeniedDomains", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.state.slot_mut(),
            1 => self.private_browsing.slot_mut(),
            2 => self.allowed_domains.slot_mut(),
            3 => self.denied_domains.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.state.slot_ref(),
            1 => self.private_browsing.slot_ref(),
            2 => self.allowed_domains.slot_ref(),
            3 => self.denied_domains.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ExtensionDictionary);

impl DeclarationPayload for SafariExtensionsSettings {
    const TYPE: &'static str = "com.apple.configuration.safari.extensions.settings";
}

open_enum! {
    /// Values of `State`.
    pub enum ExtensionDictionaryState {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}

open_enum! {
    /// Values of `PrivateBrowsing`.
    pub enum PrivateBrowsing {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}
