// From mdm/profiles/com.apple.vpn.managed.appmapping.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.vpn.managed.appmapping`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.vpn.managed.appmapping`.
///
/// ```text
/// AppLayerVPNMapping             array       required
///   AppLayerVPNMappingItem       dictionary
///     Identifier                 string      required
///     VPNUUID                    string      required
///     DesignatedRequirement      string      required  macOS 10.10
///     SigningIdentifier          string      required  macOS 10.10
///     Path                       string      optional  macOS 10.15
///     MatchTools                 array       optional  macOS 10.15.4
///       MatchToolsItem           dictionary
///         DesignatedRequirement  string      required
///         SigningIdentifier      string      required
///         Path                   string      optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.vpn.managed.appmapping.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct VpnManagedAppmapping {
    /// `AppLayerVPNMapping`: array, required.
    pub app_layer_vpn_mapping: Vec<AppLayerVpnMapping>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl VpnManagedAppmapping {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        app_layer_vpn_mapping: impl IntoIterator<Item = AppLayerVpnMapping>,
    ) -> Self {
        Self {
            app_layer_vpn_mapping: app_layer_vpn_mapping.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for VpnManagedAppmapping {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VpnManagedAppmapping",
            [
                Key::required("AppLayerVPNMapping", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.vpn.managed.appmapping"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_layer_vpn_mapping.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.vpn.managed.appmapping"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_layer_vpn_mapping.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.vpn.managed.appmapping"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            app_layer_vpn_mapping: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(VpnManagedAppmapping);

/// One of `AppLayerVPNMapping` of [`VpnManagedAppmapping`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AppLayerVpnMapping {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `VPNUUID`: string, required.
    pub vpnuuid: String,
    /// `DesignatedRequirement`: string, required. Since macOS 10.10.
    pub designated_requirement: String,
    /// `SigningIdentifier`: string, required. Since macOS 10.10.
    pub signing_identifier: String,
    /// `Path`: string, optional. Since macOS 10.15.
    pub path: Option<String>,
    /// `MatchTools`: array, optional. Since macOS 10.15.4.
    pub match_tools: Option<Vec<MatchTool>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppLayerVpnMapping {
    /// With the keys that it needs.
    pub fn new(
        identifier: impl Into<String>,
        vpnuuid: impl Into<String>,
        designated_requirement: impl Into<String>,
        signing_identifier: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            vpnuuid: vpnuuid.into(),
            designated_requirement: designated_requirement.into(),
            signing_identifier: signing_identifier.into(),
            path: None,
            match_tools: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `MatchTools`.
    #[must_use]
    pub fn match_tools(mut self, match_tools: impl IntoIterator<Item = MatchTool>) -> Self {
        self.match_tools = Some(match_tools.into_iter().collect());
        self
    }
}

impl Record for AppLayerVpnMapping {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppLayerVpnMapping",
            [
                Key::required("Identifier", Expect::String),
                Key::required("VPNUUID", Expect::String),
                Key::required("DesignatedRequirement", Expect::String),
                Key::required("SigningIdentifier", Expect::String),
                Key::optional("Path", Expect::String),
                Key::optional("MatchTools", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.vpnuuid.slot_mut(),
            2 => self.designated_requirement.slot_mut(),
            3 => self.signing_identifier.slot_mut(),
            4 => self.path.slot_mut(),
            5 => self.match_tools.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.vpnuuid.slot_ref(),
            2 => self.designated_requirement.slot_ref(),
            3 => self.signing_identifier.slot_ref(),
            4 => self.path.slot_ref(),
            5 => self.match_tools.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            vpnuuid: Field::blank(),
            designated_requirement: Field::blank(),
            signing_identifier: Field::blank(),
            path: None,
            match_tools: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AppLayerVpnMapping);

/// One of `MatchTools` of [`AppLayerVpnMapping`].
#[derive(Clone)]
#[non_exhaustive]
pub struct MatchTool {
    /// `DesignatedRequirement`: string, required.
    pub designated_requirement: String,
    /// `SigningIdentifier`: string, required.
    pub signing_identifier: String,
    /// `Path`: string, optional.
    pub path: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl MatchTool {
    /// With the keys that it needs.
    pub fn new(
        designated_requirement: impl Into<String>,
        signing_identifier: impl Into<String>,
    ) -> Self {
        Self {
            designated_requirement: designated_requirement.into(),
            signing_identifier: signing_identifier.into(),
            path: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl Record for MatchTool {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MatchTool",
            [
                Key::required("DesignatedRequirement", Expect::String),
                Key::required("SigningIdentifier", Expect::String),
                Key::optional("Path", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.designated_requirement.slot_mut(),
            1 => self.signing_identifier.slot_mut(),
            2 => self.path.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.designated_requirement.slot_ref(),
            1 => self.signing_identifier.slot_ref(),
            2 => self.path.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            designated_requirement: Field::blank(),
            signing_identifier: Field::blank(),
            path: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(MatchTool);

impl Payload for VpnManagedAppmapping {
    const TYPE: &'static str = "com.apple.vpn.managed.appmapping";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
