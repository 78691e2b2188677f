// From declarative/status/device.system.health.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.system.health`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// `device.system.health` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Health {
    /// `Baseband`: string, optional.
    pub baseband: Option<Baseband>,
    /// `Camera`: string, optional.
    pub camera: Option<Camera>,
    /// `Display`: string, optional.
    pub display: Option<Display>,
    /// `FaceID`: string, optional.
    pub face_id: Option<FaceId>,
    /// `NFC`: string, optional.
    pub nfc: Option<Nfc>,
    /// `TouchID`: string, optional.
    pub touch_id: Option<TouchId>,
    /// `UWB`: string, optional.
    pub uwb: Option<Uwb>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Health {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Health",
            [
                Key::optional("Baseband", Expect::String),
                Key::optional("Camera", Expect::String),
                Key::optional("Display", Expect::String),
                Key::optional("FaceID", Expect::String),
                Key::optional("NFC", Expect::String),
                Key::optional("TouchID", Expect::String),
                Key::optional("UWB", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.baseband.slot_mut(),
            1 => self.camera.slot_mut(),
            2 => self.display.slot_mut(),
            3 => self.face_id.slot_mut(),
            4 => self.nfc.slot_mut(),
            5 => self.touch_id.slot_mut(),
            6 => self.uwb.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.baseband.slot_ref(),
            1 => self.camera.slot_ref(),
            2 => self.display.slot_ref(),
            3 => self.face_id.slot_ref(),
            4 => self.nfc.slot_ref(),
            5 => self.touch_id.slot_ref(),
            6 => self.uwb.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Health);

/// Status item `device.system.health`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.system.health.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceSystemHealth;

impl StatusItem for DeviceSystemHealth {
    type Content = Health;
    const NAME: &'static str = "device.system.health";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.device.as_ref()?.system.as_ref()?.health.as_ref()
    }
}

open_enum! {
    /// Values of `Baseband`.
    pub enum Baseband {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
    }
}

open_enum! {
    /// Values of `Camera`.
    pub enum Camera {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
        /// `non-genuine`
        NonGenuine = "non-genuine",
        /// `pending-repair`
        PendingRepair = "pending-repair",
    }
}

open_enum! {
    /// Values of `Display`.
    pub enum Display {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
        /// `non-genuine`
        NonGenuine = "non-genuine",
        /// `pending-repair`
        PendingRepair = "pending-repair",
    }
}

open_enum! {
    /// Values of `FaceID`.
    pub enum FaceId {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
        /// `pending-repair`
        PendingRepair = "pending-repair",
    }
}

open_enum! {
    /// Values of `NFC`.
    pub enum Nfc {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
    }
}

open_enum! {
    /// Values of `TouchID`.
    pub enum TouchId {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
        /// `pending-repair`
        PendingRepair = "pending-repair",
    }
}

open_enum! {
    /// Values of `UWB`.
    pub enum Uwb {
        /// `ok`
        Ok = "ok",
        /// `error`
        Error = "error",
    }
}
