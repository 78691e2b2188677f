// From mdm/commands/system.update.scan.yaml; rewritten by `cargo xtask codegen`.
//! Command `ScheduleOSUpdateScan`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ScheduleOSUpdateScan`, from the server.
///
/// ```text
/// Force  boolean  optional
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.scan.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleOsUpdateScan {
    /// `Force`: boolean, optional. Default: `false`.
    pub force: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScheduleOsUpdateScan {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for ScheduleOsUpdateScan {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScheduleOsUpdateScan",
            [
                Key::constant("RequestType", "ScheduleOSUpdateScan"),
                Key::optional("Force", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ScheduleOSUpdateScan"),
            1 => self.force.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ScheduleOSUpdateScan"),
            1 => self.force.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScheduleOsUpdateScan);

/// Answer to the command `ScheduleOSUpdateScan`, from the device.
///
/// ```text
/// ScanInitiated  boolean  required
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.scan.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleOsUpdateScanResponse {
    /// `ScanInitiated`: boolean, required.
    pub scan_initiated: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ScheduleOsUpdateScanResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScheduleOsUpdateScanResponse",
            [Key::optional("ScanInitiated", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.scan_initiated.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.scan_initiated.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScheduleOsUpdateScanResponse);

impl Command for ScheduleOsUpdateScan {
    const REQUEST_TYPE: &'static str = "ScheduleOSUpdateScan";
    type Response = ScheduleOsUpdateScanResponse;
}
