// From mdm/profiles/com.apple.finder.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.finder`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.finder`.
///
/// ```text
/// ProhibitBurn                     boolean  optional
/// InterfaceLevel                   string   optional  "Simple" | "Full"
/// ProhibitConnectTo                boolean  optional
/// ProhibitEject                    boolean  optional
/// ProhibitGoToFolder               boolean  optional
/// ShowExternalHardDrivesOnDesktop  boolean  optional
/// ShowHardDrivesOnDesktop          boolean  optional
/// ShowMountedServersOnDesktop      boolean  optional
/// ShowRemovableMediaOnDesktop      boolean  optional
/// WarnOnEmptyTrash                 boolean  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.finder.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Finder {
    /// `ProhibitBurn`: boolean, optional. Default: `false`.
    pub prohibit_burn: Option<bool>,
    /// `InterfaceLevel`: string, optional.
    pub interface_level: Option<InterfaceLevel>,
    /// `ProhibitConnectTo`: boolean, optional. Default: `false`.
    pub prohibit_connect_to: Option<bool>,
    /// `ProhibitEject`: boolean, optional. Default: `false`.
    pub prohibit_eject: Option<bool>,
    /// `ProhibitGoToFolder`: boolean, optional. Default: `false`.
    pub prohibit_go_to_folder: Option<bool>,
    /// `ShowExternalHardDrivesOnDesktop`: boolean, optional. Default: `true`.
    pub show_external_hard_drives_on_desktop: Option<bool>,
    /// `ShowHardDrivesOnDesktop`: boolean, optional. Default: `false`.
    pub show_hard_drives_on_desktop: Option<bool>,
    /// `ShowMountedServersOnDesktop`: boolean, optional. Default: `false`.
    pub show_mounted_servers_on_desktop: Option<bool>,
    /// `ShowRemovableMediaOnDesktop`: boolean, optional. Default: `true`.
    pub show_removable_media_on_desktop: Option<bool>,
    /// `WarnOnEmptyTrash`: boolean, optional. Default: `true`.
    pub warn_on_empty_trash: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Finder {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            prohibit_burn: None,
            interface_level: None,
            prohibit_connect_to: None,
            prohibit_eject: None,
            prohibit_go_to_folder: None,
            show_external_hard_drives_on_desktop: None,
            show_hard_drives_on_desktop: None,
            show_mounted_servers_on_desktop: None,
            show_removable_media_on_desktop: None,
            warn_on_empty_trash: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `ProhibitBurn`.
    #[must_use]
    pub fn prohibit_burn(mut self, prohibit_burn: bool) -> Self {
        self.prohibit_burn = Some(prohibit_burn);
        self
    }

    /// Sets `InterfaceLevel`.
    #[must_use]
    pub fn interface_level(mut self, interface_level: impl Into<InterfaceLevel>) -> Self {
        self.interface_level = Some(interface_level.into());
        self
    }

    /// Sets `ProhibitConnectTo`.
    #[must_use]
    pub fn prohibit_connect_to(mut self, prohibit_connect_to: bool) -> Self {
        self.prohibit_connect_to = Some(prohibit_connect_to);
        self
    }

    /// Sets `ProhibitEject`.
    #[must_use]
    pub fn prohibit_eject(mut self, prohibit_eject: bool) -> Self {
        self.prohibit_eject = Some(prohibit_eject);
        self
    }

    /// Sets `ProhibitGoToFolder`.
    #[must_use]
    pub fn prohibit_go_to_folder(mut self, prohibit_go_to_folder: bool) -> Self {
        self.prohibit_go_to_folder = Some(prohibit_go_to_folder);
        self
    }

    /// Sets `ShowExternalHardDrivesOnDesktop`.
    #[must_use]
    pub fn show_external_hard_drives_on_desktop(
        mut self,
        show_external_hard_drives_on_desktop: bool,
    ) -> Self {
        self.show_external_hard_drives_on_desktop = Some(show_external_hard_drives_on_desktop);
        self
    }

    /// Sets `ShowHardDrivesOnDesktop`.
    #[must_use]
    pub fn show_hard_drives_on_desktop(mut self, show_hard_drives_on_desktop: bool) -> Self {
        self.show_hard_drives_on_desktop = Some(show_hard_drives_on_desktop);
        self
    }

    /// Sets `ShowMountedServersOnDesktop`.
    #[must_use]
    pub fn show_mounted_servers_on_desktop(
        mut self,
        show_mounted_servers_on_desktop: bool,
    ) -> Self {
        self.show_mounted_servers_on_desktop = Some(show_mounted_servers_on_desktop);
        self
    }

    /// Sets `ShowRemovableMediaOnDesktop`.
    #[must_use]
    pub fn show_removable_media_on_desktop(
        mut self,
        show_removable_media_on_desktop: bool,
    ) -> Self {
        self.show_removable_media_on_desktop = Some(show_removable_media_on_desktop);
        self
    }

    /// Sets `WarnOnEmptyTrash`.
    #[must_use]
    pub fn warn_on_empty_trash(mut self, warn_on_empty_trash: bool) -> Self {
        self.warn_on_empty_trash = Some(warn_on_empty_trash);
        self
    }
}

impl Record for Finder {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Finder",
            [
                Key::optional("ProhibitBurn", Expect::Boolean),
                Key::optional("InterfaceLevel", Expect::String),
                Key::optional("ProhibitConnectTo", Expect::Boolean),
                Key::optional("ProhibitEject", Expect::Boolean),
                Key::optional("ProhibitGoToFolder", Expect::Boolean),
                Key::optional("ShowExternalHardDrivesOnDesktop", Expect::Boolean),
                Key::optional("ShowHardDrivesOnDesktop", Expect::Boolean),
                Key::optional("ShowMountedServersOnDesktop", Expect::Boolean),
                Key::optional("ShowRemovableMediaOnDesktop", Expect::Boolean),
                Key::optional("WarnOnEmptyTrash", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.finder"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.prohibit_burn.slot_mut(),
            1 => self.interface_level.slot_mut(),
            2 => self.prohibit_connect_to.slot_mut(),
            3 => self.prohibit_eject.slot_mut(),
            4 => self.prohibit_go_to_folder.slot_mut(),
            5 => self.show_external_hard_drives_on_desktop.slot_mut(),
            6 => self.show_hard_drives_on_desktop.slot_mut(),
            7 => self.show_mounted_servers_on_desktop.slot_mut(),
            8 => self.show_removable_media_on_desktop.slot_mut(),
            9 => self.warn_on_empty_trash.slot_mut(),
            10 => self.common.identifier.slot_mut(),
            11 => self.common.uuid.slot_mut(),
            12 => self.common.version.slot_mut(),
            13 => self.common.display_name.slot_mut(),
            14 => self.common.description.slot_mut(),
            15 => self.common.enabled.slot_mut(),
            16 => self.common.organization.slot_mut(),
            17 => SlotMut::Constant("com.apple.finder"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.prohibit_burn.slot_ref(),
            1 => self.interface_level.slot_ref(),
            2 => self.prohibit_connect_to.slot_ref(),
            3 => self.prohibit_eject.slot_ref(),
            4 => self.prohibit_go_to_folder.slot_ref(),
            5 => self.show_external_hard_drives_on_desktop.slot_ref(),
            6 => self.show_hard_drives_on_desktop.slot_ref(),
            7 => self.show_mounted_servers_on_desktop.slot_ref(),
            8 => self.show_removable_media_on_desktop.slot_ref(),
            9 => self.warn_on_empty_trash.slot_ref(),
            10 => self.common.identifier.slot_ref(),
            11 => self.common.uuid.slot_ref(),
            12 => self.common.version.slot_ref(),
            13 => self.common.display_name.slot_ref(),
            14 => self.common.description.slot_ref(),
            15 => self.common.enabled.slot_ref(),
            16 => self.common.organization.slot_ref(),
            17 => SlotRef::Constant("com.apple.finder"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            prohibit_burn: None,
            interface_level: None,
            prohibit_connect_to: None,
            prohibit_eject: None,
            prohibit_go_to_folder: None,
            show_external_hard_drives_on_desktop: None,
            show_hard_drives_on_desktop: None,
            show_mounted_servers_on_desktop: None,
            show_removable_media_on_desktop: None,
            warn_on_empty_trash: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Finder);

impl Payload for Finder {
    const TYPE: &'static str = "com.apple.finder";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `InterfaceLevel`.
    pub enum InterfaceLevel {
        /// `Simple`
        Simple = "Simple",
        /// `Full`
        Full = "Full",
    }
}
