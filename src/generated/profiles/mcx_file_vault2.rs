// From mdm/profiles/com.apple.MCX(FileVault2).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX`.
///
/// ```text
/// dontAllowFDEDisable    boolean  optional
/// dontAllowFDEEnable     boolean  optional
/// DestroyFVKeyOnStandby  boolean  optional  macOS 10.10
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX%28FileVault2%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxFileVault2 {
    /// `dontAllowFDEDisable`: boolean, optional. Default: `false`.
    pub dont_allow_fde_disable: Option<bool>,
    /// `dontAllowFDEEnable`: boolean, optional. Default: `false`.
    pub dont_allow_fde_enable: Option<bool>,
    /// `DestroyFVKeyOnStandby`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub destroy_fv_key_on_standby: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxFileVault2 {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            dont_allow_fde_disable: None,
            dont_allow_fde_enable: None,
            destroy_fv_key_on_standby: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `dontAllowFDEDisable`.
    #[must_use]
    pub fn dont_allow_fde_disable(mut self, dont_allow_fde_disable: bool) -> Self {
        self.dont_allow_fde_disable = Some(dont_allow_fde_disable);
        self
    }

    /// Sets `dontAllowFDEEnable`.
    #[must_use]
    pub fn dont_allow_fde_enable(mut self, dont_allow_fde_enable: bool) -> Self {
        self.dont_allow_fde_enable = Some(dont_allow_fde_enable);
        self
    }

    /// Sets `DestroyFVKeyOnStandby`.
    #[must_use]
    pub fn destroy_fv_key_on_standby(mut self, destroy_fv_key_on_standby: bool) -> Self {
        self.destroy_fv_key_on_standby = Some(destroy_fv_key_on_standby);
        self
    }
}

impl Record for McxFileVault2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxFileVault2",
            [
                Key::optional("dontAllowFDEDisable", Expect::Boolean),
                Key::optional("dontAllowFDEEnable", Expect::Boolean),
                Key::optional("DestroyFVKeyOnStandby", Expect::Boolean),
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
            0 => self.dont_allow_fde_disable.slot_mut(),
            1 => self.dont_allow_fde_enable.slot_mut(),
            2 => self.destroy_fv_key_on_standby.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.dont_allow_fde_disable.slot_ref(),
            1 => self.dont_allow_fde_enable.slot_ref(),
            2 => self.destroy_fv_key_on_standby.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            dont_allow_fde_disable: None,
            dont_allow_fde_enable: None,
            destroy_fv_key_on_standby: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxFileVault2);

impl Payload for McxFileVault2 {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
