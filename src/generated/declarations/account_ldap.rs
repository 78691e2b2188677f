// From declarative/declarations/configurations/account.ldap.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.ldap`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.account.ldap`.
///
/// ```text
/// VisibleName                              string      optional
/// HostName                                 string      required
/// Port                                     integer     optional
/// AuthenticationCredentialsAssetReference  string      optional
/// SearchSettings                           array       optional
///   SearchSettingsItem                     dictionary
///     VisibleDescription                   string      optional
///     SearchBase                           string      required
///     Scope                                string      optional  "Base" | "OneLevel" | "Subtree"
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.ldap.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountLdap {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// `SearchSettings`: array, optional.
    pub search_settings: Option<Vec<SearchSetting>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountLdap {
    /// With the keys that it needs.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            visible_name: None,
            host_name: host_name.into(),
            port: None,
            authentication_credentials_asset_reference: None,
            search_settings: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }

    /// Sets `SearchSettings`.
    #[must_use]
    pub fn search_settings(
        mut self,
        search_settings: impl IntoIterator<Item = SearchSetting>,
    ) -> Self {
        self.search_settings = Some(search_settings.into_iter().collect());
        self
    }
}

impl Record for AccountLdap {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountLdap",
            [
                Key::optional("VisibleName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
                Key::optional("SearchSettings", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.port.slot_mut(),
            3 => self.authentication_credentials_asset_reference.slot_mut(),
            4 => self.search_settings.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.port.slot_ref(),
            3 => self.authentication_credentials_asset_reference.slot_ref(),
            4 => self.search_settings.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            host_name: Field::blank(),
            port: None,
            authentication_credentials_asset_reference: None,
            search_settings: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountLdap);

/// One of `SearchSettings` of [`AccountLdap`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchSetting {
    /// `VisibleDescription`: string, optional.
    pub visible_description: Option<String>,
    /// `SearchBase`: string, required.
    pub search_base: String,
    /// `Scope`: string, optional. Default: `Subtree`.
    pub scope: Option<Scope>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SearchSetting {
    /// With the keys that it needs.
    pub fn new(search_base: impl Into<String>) -> Self {
        Self {
            visible_description: None,
            search_base: search_base.into(),
            scope: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleDescription`.
    #[must_use]
    pub fn visible_description(mut self, visible_description: impl Into<String>) -> Self {
        self.visible_description = Some(visible_description.into());
        self
    }

    /// Sets `Scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<Scope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl Record for SearchSetting {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SearchSetting",
            [
                Key::optional("VisibleDescription", Expect::String),
                Key::required("SearchBase", Expect::String),
                Key::optional("Scope", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_description.slot_mut(),
            1 => self.search_base.slot_mut(),
            2 => self.scope.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_description.slot_ref(),
            1 => self.search_base.slot_ref(),
            2 => self.scope.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_description: None,
            search_base: Field::blank(),
            scope: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SearchSetting);

impl DeclarationPayload for AccountLdap {
    const TYPE: &'static str = "com.apple.configuration.account.ldap";
}

open_enum! {
    /// Values of `Scope`.
    pub enum Scope {
        /// `Base`
        Base = "Base",
        /// `OneLevel`
        OneLevel = "OneLevel",
        /// `Subtree`
        Subtree = "Subtree",
    }
}
