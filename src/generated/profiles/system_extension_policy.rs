// From mdm/profiles/com.apple.system-extension-policy.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.system-extension-policy`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.system-extension-policy`.
///
/// ```text
/// AllowUserOverrides                           boolean     optional
/// AllowedTeamIdentifiers                       array       optional
///   AllowedTeamIdentifiersItem                 string
/// AllowedSystemExtensionTypes                  dictionary  optional
///   <any key>                                  array       optional
///     AllowedSystemExtensionTypesItems         string      required
/// AllowedSystemExtensions                      dictionary  optional
///   <any key>                                  array       optional
///     AllowedSystemExtensionsItems             string      required
/// RemovableSystemExtensions                    dictionary  optional  macOS 12.0
///   <any key>                                  array       optional
///     RemovableSystemExtensionsItems           string      required
/// NonRemovableSystemExtensions                 dictionary  optional  macOS 15.0
///   <any key>                                  array       optional
///     NonRemovableSystemExtensionsItems        string      required
/// NonRemovableFromUISystemExtensions           dictionary  optional  macOS 15.0
///   <any key>                                  array       optional
///     NonRemovableFromUISystemExtensionsItems  string      required
/// ```
///
/// Available from macOS 10.15.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.system-extension-policy.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SystemExtensionPolicy {
    /// `AllowUserOverrides`: boolean, optional. Default: `true`.
    pub allow_user_overrides: Option<bool>,
    /// `AllowedTeamIdentifiers`: array, optional.
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// `AllowedSystemExtensionTypes`: dictionary, optional.
    pub allowed_system_extension_types: Option<OrderedMap<Vec<String>>>,
    /// `AllowedSystemExtensions`: dictionary, optional.
    pub allowed_system_extensions: Option<OrderedMap<Vec<String>>>,
    /// `RemovableSystemExtensions`: dictionary, optional. Since macOS 12.0.
    pub removable_system_extensions: Option<OrderedMap<Vec<String>>>,
    /// `NonRemovableSystemExtensions`: dictionary, optional. Since macOS 15.0.
    pub non_removable_system_extensions: Option<OrderedMap<Vec<String>>>,
    /// `NonRemovableFromUISystemExtensions`: dictionary, optional. Since
    /// macOS 15.0.
    pub non_removable_from_ui_system_extensions: Option<OrderedMap<Vec<String>>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystemExtensionPolicy {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_user_overrides: None,
            allowed_team_identifiers: None,
            allowed_system_extension_types: None,
            allowed_system_extensions: None,
            removable_system_extensions: None,
            non_removable_system_extensions: None,
            non_removable_from_ui_system_extensions: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowUserOverrides`.
    #[must_use]
    pub fn allow_user_overrides(mut self, allow_user_overrides: bool) -> Self {
        self.allow_user_overrides = Some(allow_user_overrides);
        self
    }

    /// Sets `AllowedTeamIdentifiers`.
    #[must_use]
    pub fn allowed_team_identifiers(
        mut self,
        allowed_team_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_team_identifiers = Some(
            allowed_team_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AllowedSystemExtensionTypes`.
    #[must_use]
    pub fn allowed_system_extension_types(
        mut self,
        allowed_system_extension_types: OrderedMap<Vec<String>>,
    ) -> Self {
        self.allowed_system_extension_types = Some(allowed_system_extension_types);
        self
    }

    /// Sets `AllowedSystemExtensions`.
    #[must_use]
    pub fn allowed_system_extensions(
        mut self,
        allowed_system_extensions: OrderedMap<Vec<String>>,
    ) -> Self {
        self.allowed_system_extensions = Some(allowed_system_extensions);
        self
    }

    /// Sets `RemovableSystemExtensions`.
    #[must_use]
    pub fn removable_system_extensions(
        mut self,
        removable_system_extensions: OrderedMap<Vec<String>>,
    ) -> Self {
        self.removable_system_extensions = Some(removable_system_extensions);
        self
    }

    /// Sets `NonRemovableSystemExtensions`.
    #[must_use]
    pub fn non_removable_system_extensions(
        mut self,
        non_removable_system_extensions: OrderedMap<Vec<String>>,
    ) -> Self {
        self.non_removable_system_extensions = Some(non_removable_system_extensions);
        self
    }

    /// Sets `NonRemovableFromUISystemExtensions`.
    #[must_use]
    pub fn non_removable_from_ui_system_extensions(
        mut self,
        non_removable_from_ui_system_extensions: OrderedMap<Vec<String>>,
    ) -> Self {
        self.non_removable_from_ui_system_extensions =
            Some(non_removable_from_ui_system_extensions);
        self
    }
}

impl Record for SystemExtensionPolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystemExtensionPolicy",
            [
                Key::optional("AllowUserOverrides", Expect::Boolean),
                Key::optional("AllowedTeamIdentifiers", Expect::Array),
                Key::optional("AllowedSystemExtensionTypes", Expect::Map),
                Key::optional("AllowedSystemExtensions", Expect::Map),
                Key::optional("RemovableSystemExtensions", Expect::Map),
                Key::optional("NonRemovableSystemExtensions", Expect::Map),
                Key::optional("NonRemovableFromUISystemExtensions", Expect::Map),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.system-extension-policy"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_user_overrides.slot_mut(),
            1 => self.allowed_team_identifiers.slot_mut(),
            2 => self.allowed_system_extension_types.slot_mut(),
            3 => self.allowed_system_extensions.slot_mut(),
            4 => self.removable_system_extensions.slot_mut(),
            5 => self.non_removable_system_extensions.slot_mut(),
            6 => self.non_removable_from_ui_system_extensions.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.system-extension-policy"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_user_overrides.slot_ref(),
            1 => self.allowed_team_identifiers.slot_ref(),
            2 => self.allowed_system_extension_types.slot_ref(),
            3 => self.allowed_system_extensions.slot_ref(),
            4 => self.removable_system_extensions.slot_ref(),
            5 => self.non_removable_system_extensions.slot_ref(),
            6 => self.non_removable_from_ui_system_extensions.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.system-extension-policy"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_user_overrides: None,
            allowed_team_identifiers: None,
            allowed_system_extension_types: None,
            allowed_system_extensions: None,
            removable_system_extensions: None,
            non_removable_system_extensions: None,
            non_removable_from_ui_system_extensions: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystemExtensionPolicy);

impl Payload for SystemExtensionPolicy {
    const TYPE: &'static str = "com.apple.system-extension-policy";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
