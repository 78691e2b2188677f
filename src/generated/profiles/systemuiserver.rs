// From mdm/profiles/com.apple.systemuiserver.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.systemuiserver`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.systemuiserver`.
///
/// ```text
/// logout-eject          dictionary  optional
///   all-media           string      optional
///   cd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvd                 array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   bd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankcd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankdvd            array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankbd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvdram              array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   disk-image          array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-internal   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-external   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   networkdisk         array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
/// mount-controls        dictionary  optional
///   all-media           string      optional
///   cd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvd                 array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   bd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankcd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankdvd            array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankbd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvdram              array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   disk-image          array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-internal   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-external   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   networkdisk         array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
/// unmount-controls      dictionary  optional
///   all-media           string      optional
///   cd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvd                 array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   bd                  array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankcd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankdvd            array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   blankbd             array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   dvdram              array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   disk-image          array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-internal   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   harddisk-external   array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
///   networkdisk         array       optional
///     ActionStringItem  string      optional  "authenticate" | "read-only" | "deny" | "eject"
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.systemuiserver.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Systemuiserver {
    /// `logout-eject`: dictionary, optional.
    pub logout_eject: Option<MediaItems>,
    /// `mount-controls`: dictionary, optional.
    pub mount_controls: Option<MediaItems>,
    /// `unmount-controls`: dictionary, optional.
    pub unmount_controls: Option<MediaItems>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Systemuiserver {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            logout_eject: None,
            mount_controls: None,
            unmount_controls: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `logout-eject`.
    #[must_use]
    pub fn logout_eject(mut self, logout_eject: MediaItems) -> Self {
        self.logout_eject = Some(logout_eject);
        self
    }

    /// Sets `mount-controls`.
    #[must_use]
    pub fn mount_controls(mut self, mount_controls: MediaItems) -> Self {
        self.mount_controls = Some(mount_controls);
        self
    }

    /// Sets `unmount-controls`.
    #[must_use]
    pub fn unmount_controls(mut self, unmount_controls: MediaItems) -> Self {
        self.unmount_controls = Some(unmount_controls);
        self
    }
}

impl Record for Systemuiserver {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Systemuiserver",
            [
                Key::optional("logout-eject", Expect::Dictionary),
                Key::optional("mount-controls", Expect::Dictionary),
                Key::optional("unmount-controls", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.systemuiserver"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.logout_eject.slot_mut(),
            1 => self.mount_controls.slot_mut(),
            2 => self.unmount_controls.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.systemuiserver"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.logout_eject.slot_ref(),
            1 => self.mount_controls.slot_ref(),
            2 => self.unmount_controls.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.systemuiserver"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            logout_eject: None,
            mount_controls: None,
            unmount_controls: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Systemuiserver);

/// `logout-eject` of [`Systemuiserver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaItems {
    /// `all-media`: string, optional.
    pub all_media: Option<String>,
    /// `cd`: array, optional.
    pub cd: Option<Vec<Cd>>,
    /// `dvd`: array, optional.
    pub dvd: Option<Vec<Dvd>>,
    /// `bd`: array, optional.
    pub bd: Option<Vec<Bd>>,
    /// `blankcd`: array, optional.
    pub blankcd: Option<Vec<Blankcd>>,
    /// `blankdvd`: array, optional.
    pub blankdvd: Option<Vec<Blankdvd>>,
    /// `blankbd`: array, optional.
    pub blankbd: Option<Vec<Blankbd>>,
    /// `dvdram`: array, optional.
    pub dvdram: Option<Vec<Dvdram>>,
    /// `disk-image`: array, optional.
    pub disk_image: Option<Vec<DiskImage>>,
    /// `harddisk-internal`: array, optional.
    pub harddisk_internal: Option<Vec<HarddiskInternal>>,
    /// `harddisk-external`: array, optional.
    pub harddisk_external: Option<Vec<HarddiskExternal>>,
    /// `networkdisk`: array, optional.
    pub networkdisk: Option<Vec<Networkdisk>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl MediaItems {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `all-media`.
    #[must_use]
    pub fn all_media(mut self, all_media: impl Into<String>) -> Self {
        self.all_media = Some(all_media.into());
        self
    }

    /// Sets `cd`.
    #[must_use]
    pub fn cd(mut self, cd: impl IntoIterator<Item = impl Into<Cd>>) -> Self {
        self.cd = Some(cd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `dvd`.
    #[must_use]
    pub fn dvd(mut self, dvd: impl IntoIterator<Item = impl Into<Dvd>>) -> Self {
        self.dvd = Some(dvd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `bd`.
    #[must_use]
    pub fn bd(mut self, bd: impl IntoIterator<Item = impl Into<Bd>>) -> Self {
        self.bd = Some(bd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `blankcd`.
    #[must_use]
    pub fn blankcd(mut self, blankcd: impl IntoIterator<Item = impl Into<Blankcd>>) -> Self {
        self.blankcd = Some(blankcd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `blankdvd`.
    #[must_use]
    pub fn blankdvd(mut self, blankdvd: impl IntoIterator<Item = impl Into<Blankdvd>>) -> Self {
        self.blankdvd = Some(blankdvd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `blankbd`.
    #[must_use]
    pub fn blankbd(mut self, blankbd: impl IntoIterator<Item = impl Into<Blankbd>>) -> Self {
        self.blankbd = Some(blankbd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `dvdram`.
    #[must_use]
    pub fn dvdram(mut self, dvdram: impl IntoIterator<Item = impl Into<Dvdram>>) -> Self {
        self.dvdram = Some(dvdram.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `disk-image`.
    #[must_use]
    pub fn disk_image(
        mut self,
        disk_image: impl IntoIterator<Item = impl Into<DiskImage>>,
    ) -> Self {
        self.disk_image = Some(disk_image.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `harddisk-internal`.
    #[must_use]
    pub fn harddisk_internal(
        mut self,
        harddisk_internal: impl IntoIterator<Item = impl Into<HarddiskInternal>>,
    ) -> Self {
        self.harddisk_internal = Some(harddisk_internal.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `harddisk-external`.
    #[must_use]
    pub fn harddisk_external(
        mut self,
        harddisk_external: impl IntoIterator<Item = impl Into<HarddiskExternal>>,
    ) -> Self {
        self.harddisk_external = Some(harddisk_external.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `networkdisk`.
    #[must_use]
    pub fn networkdisk(
        mut self,
        networkdisk: impl IntoIterator<Item = impl Into<Networkdisk>>,
    ) -> Self {
        self.networkdisk = Some(networkdisk.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for MediaItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MediaItems",
            [
                Key::optional("all-media", Expect::String),
                Key::optional("cd", Expect::Array),
                Key::optional("dvd", Expect::Array),
                Key::optional("bd", Expect::Array),
                Key::optional("blankcd", Expect::Array),
                Key::optional("blankdvd", Expect::Array),
                Key::optional("blankbd", Expect::Array),
                Key::optional("dvdram", Expect::Array),
                Key::optional("disk-image", Expect::Array),
                Key::optional("harddisk-internal", Expect::Array),
                Key::optional("harddisk-external", Expect::Array),
                Key::optional("networkdisk", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.all_media.slot_mut(),
            1 => self.cd.slot_mut(),
            2 => self.dvd.slot_mut(),
            3 => self.bd.slot_mut(),
            4 => self.blankcd.slot_mut(),
            5 => self.blankdvd.slot_mut(),
            6 => self.blankbd.slot_mut(),
            7 => self.dvdram.slot_mut(),
            8 => self.disk_image.slot_mut(),
            9 => self.harddisk_internal.slot_mut(),
            10 => self.harddisk_external.slot_mut(),
            11 => self.networkdisk.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.all_media.slot_ref(),
            1 => self.cd.slot_ref(),
            2 => self.dvd.slot_ref(),
            3 => self.bd.slot_ref(),
            4 => self.blankcd.slot_ref(),
            5 => self.blankdvd.slot_ref(),
            6 => self.blankbd.slot_ref(),
            7 => self.dvdram.slot_ref(),
            8 => self.disk_image.slot_ref(),
            9 => self.harddisk_internal.slot_ref(),
            10 => self.harddisk_external.slot_ref(),
            11 => self.networkdisk.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MediaItems);

impl Payload for Systemuiserver {
    const TYPE: &'static str = "com.apple.systemuiserver";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `cd`.
    pub enum Cd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `dvd`.
    pub enum Dvd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `bd`.
    pub enum Bd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `blankcd`.
    pub enum Blankcd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `blankdvd`.
    pub enum Blankdvd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `blankbd`.
    pub enum Blankbd {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `dvdram`.
    pub enum Dvdram {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `disk-image`.
    pub enum DiskImage {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `harddisk-internal`.
    pub enum HarddiskInternal {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `harddisk-external`.
    pub enum HarddiskExternal {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}

open_enum! {
    /// Values of `networkdisk`.
    pub enum Networkdisk {
        /// `authenticate`
        Authenticate = "authenticate",
        /// `read-only`
        ReadOnly = "read-only",
        /// `deny`
        Deny = "deny",
        /// `eject`
        Eject = "eject",
    }
}
