// From mdm/profiles/com.apple.MCX(Mobility).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX`.
///
/// ```text
/// com.apple.cachedaccounts.CreateAtLogin       boolean  optional
/// com.apple.cachedaccounts.WarnOnCreate        boolean  optional
/// cachedaccounts.WarnOnCreate.allowNever       boolean  optional
/// cachedaccounts.expiry.delete.disusedSeconds  integer  optional
/// cachedaccounts.askForSecureTokenAuthBypass   boolean  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX%28Mobility%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxMobility {
    /// `com.apple.cachedaccounts.CreateAtLogin`: boolean, optional. Default:
    /// `false`.
    pub com_apple_cachedaccounts_create_at_login: Option<bool>,
    /// `com.apple.cachedaccounts.WarnOnCreate`: boolean, optional. Default:
    /// `false`.
    pub com_apple_cachedaccounts_warn_on_create: Option<bool>,
    /// `cachedaccounts.WarnOnCreate.allowNever`: boolean, optional. Default:
    /// `false`.
    pub cachedaccounts_warn_on_create_allow_never: Option<bool>,
    /// `cachedaccounts.expiry.delete.disusedSeconds`: integer, optional.
    /// Default: `-1`.
    pub cachedaccounts_expiry_delete_disused_seconds: Option<i64>,
    /// `cachedaccounts.askForSecureTokenAuthBypass`: boolean, optional.
    /// Default: `false`.
    pub cachedaccounts_ask_for_secure_token_auth_bypass: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxMobility {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            com_apple_cachedaccounts_create_at_login: None,
            com_apple_cachedaccounts_warn_on_create: None,
            cachedaccounts_warn_on_create_allow_never: None,
            cachedaccounts_expiry_delete_disused_seconds: None,
            cachedaccounts_ask_for_secure_token_auth_bypass: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `com.apple.cachedaccounts.CreateAtLogin`.
    #[must_use]
    pub fn com_apple_cachedaccounts_create_at_login(
        mut self,
        com_apple_cachedaccounts_create_at_login: bool,
    ) -> Self {
        self.com_apple_cachedaccounts_create_at_login =
            Some(com_apple_cachedaccounts_create_at_login);
        self
    }

    /// Sets `com.apple.cachedaccounts.WarnOnCreate`.
    #[must_use]
    pub fn com_apple_cachedaccounts_warn_on_create(
        mut self,
        com_apple_cachedaccounts_warn_on_create: bool,
    ) -> Self {
        self.com_apple_cachedaccounts_warn_on_create =
            Some(com_apple_cachedaccounts_warn_on_create);
        self
    }

    /// Sets `cachedaccounts.WarnOnCreate.allowNever`.
    #[must_use]
    pub fn cachedaccounts_warn_on_create_allow_never(
        mut self,
        cachedaccounts_warn_on_create_allow_never: bool,
    ) -> Self {
        self.cachedaccounts_warn_on_create_allow_never =
            Some(cachedaccounts_warn_on_create_allow_never);
        self
    }

    /// Sets `cachedaccounts.expiry.delete.disusedSeconds`.
    #[must_use]
    pub fn cachedaccounts_expiry_delete_disused_seconds(
        mut self,
        cachedaccounts_expiry_delete_disused_seconds: i64,
    ) -> Self {
        self.cachedaccounts_expiry_delete_disused_seconds =
            Some(cachedaccounts_expiry_delete_disused_seconds);
        self
    }

    /// Sets `cachedaccounts.askForSecureTokenAuthBypass`.
    #[must_use]
    pub fn cachedaccounts_ask_for_secure_token_auth_bypass(
        mut self,
        cachedaccounts_ask_for_secure_token_auth_bypass: bool,
    ) -> Self {
        self.cachedaccounts_ask_for_secure_token_auth_bypass =
            Some(cachedaccounts_ask_for_secure_token_auth_bypass);
        self
    }
}

impl Record for McxMobility {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxMobility",
            [
                Key::optional("com.apple.cachedaccounts.CreateAtLogin", Expect::Boolean),
                Key::optional("com.apple.cachedaccounts.WarnOnCreate", Expect::Boolean),
                Key::optional("cachedaccounts.WarnOnCreate.allowNever", Expect::Boolean),
                Key::optional(
                    "cachedaccounts.expiry.delete.disusedSeconds",
                    Expect::Integer
                ),
                Key::optional(
                    "cachedaccounts.askForSecureTokenAuthBypass",
                    Expect::Boolean
                ),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.MCX"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.com_apple_cachedaccounts_create_at_login.slot_mut(),
            1 => self.com_apple_cachedaccounts_warn_on_create.slot_mut(),
            2 => self.cachedaccounts_warn_on_create_allow_never.slot_mut(),
            3 => self.cachedaccounts_expiry_delete_disused_seconds.slot_mut(),
            4 => self
                .cachedaccounts_ask_for_secure_token_auth_bypass
                .slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.com_apple_cachedaccounts_create_at_login.slot_ref(),
            1 => self.com_apple_cachedaccounts_warn_on_create.slot_ref(),
            2 => self.cachedaccounts_warn_on_create_allow_never.slot_ref(),
            3 => self.cachedaccounts_expiry_delete_disused_seconds.slot_ref(),
            4 => self
                .cachedaccounts_ask_for_secure_token_auth_bypass
                .slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            com_apple_cachedaccounts_create_at_login: None,
            com_apple_cachedaccounts_warn_on_create: None,
            cachedaccounts_warn_on_create_allow_never: None,
            cachedaccounts_expiry_delete_disused_seconds: None,
            cachedaccounts_ask_for_secure_token_auth_bypass: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxMobility);

impl Payload for McxMobility {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
