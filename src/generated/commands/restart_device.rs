// From mdm/commands/device.restart.yaml; rewritten by `cargo xtask codegen`.
//! Command `RestartDevice`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `RestartDevice`, from the server.
///
/// ```text
/// RebuildKernelCache  boolean  optional  macOS 11.0
/// KextPaths           array    optional  macOS 11.0
///   KextPathsItem     string
/// NotifyUser          boolean  optional  macOS 11.4
/// ```
///
/// Available from iOS 10.3, macOS 10.13, tvOS 10.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.restart.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDevice {
    /// `RebuildKernelCache`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub rebuild_kernel_cache: Option<bool>,
    /// `KextPaths`: array, optional. Since macOS 11.0.
    pub kext_paths: Option<Vec<String>>,
    /// `NotifyUser`: boolean, optional. Default: `false`. Since macOS 11.4.
    pub notify_user: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RestartDevice {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RebuildKernelCache`.
    #[must_use]
    pub fn rebuild_kernel_cache(mut self, rebuild_kernel_cache: bool) -> Self {
        self.rebuild_kernel_cache = Some(rebuild_kernel_cache);
        self
    }

    /// Sets `KextPaths`.
    #[must_use]
    pub fn kext_paths(mut self, kext_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.kext_paths = Some(kext_paths.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `NotifyUser`.
    #[must_use]
    pub fn notify_user(mut self, notify_user: bool) -> Self {
        self.notify_user = Some(notify_user);
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

impl Record for RestartDevice {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RestartDevice",
            [
                Key::constant("RequestType", "RestartDevice"),
                Key::optional("RebuildKernelCache", Expect::Boolean),
                Key::optional("KextPaths", Expect::Array),
                Key::optional("NotifyUser", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RestartDevice"),
            1 => self.rebuild_kernel_cache.slot_mut(),
            2 => self.kext_paths.slot_mut(),
            3 => self.notify_user.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RestartDevice"),
            1 => self.rebuild_kernel_cache.slot_ref(),
            2 => self.kext_paths.slot_ref(),
            3 => self.notify_user.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RestartDevice);

impl Command for RestartDevice {
    const REQUEST_TYPE: &'static str = "RestartDevice";
    type Response = Acknowledgement;
}
