// From declarative/declarations/configurations/screensharing.host.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.screensharing.host.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.screensharing.host.settings`.
///
/// ```text
/// MaximumVirtualDisplays             integer  optional  0 to 2
/// PortBase                           integer  optional  1024 to 65535
/// PreventCopyFilesFromHost           boolean  optional
/// PreventCopyFilesToHost             boolean  optional
/// PreventHighPerformanceConnections  boolean  optional
/// ```
///
/// Available from macOS 14.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/screensharing.host.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreensharingHostSettings {
    /// `MaximumVirtualDisplays`: integer, optional, 0 to 2.
    pub maximum_virtual_displays: Option<i64>,
    /// `PortBase`: integer, optional, 1024 to 65535.
    pub port_base: Option<i64>,
    /// `PreventCopyFilesFromHost`: boolean, optional. Default: `false`.
    pub prevent_copy_files_from_host: Option<bool>,
    /// `PreventCopyFilesToHost`: boolean, optional. Default: `false`.
    pub prevent_copy_files_to_host: Option<bool>,
    /// `PreventHighPerformanceConnections`: boolean, optional. Default:
    /// `false`.
    pub prevent_high_performance_connections: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScreensharingHostSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaximumVirtualDisplays`.
    #[must_use]
    pub fn maximum_virtual_displays(mut self, maximum_virtual_displays: i64) -> Self {
        self.maximum_virtual_displays = Some(maximum_virtual_displays);
        self
    }

    /// Sets `PortBase`.
    #[must_use]
    pub fn port_base(mut self, port_base: i64) -> Self {
        self.port_base = Some(port_base);
        self
    }

    /// Sets `PreventCopyFilesFromHost`.
    #[must_use]
    pub fn prevent_copy_files_from_host(mut self, prevent_copy_files_from_host: bool) -> Self {
        self.prevent_copy_files_from_host = Some(prevent_copy_files_from_host);
        self
    }

    /// Sets `PreventCopyFilesToHost`.
    #[must_use]
    pub fn prevent_copy_files_to_host(mut self, prevent_copy_files_to_host: bool) -> Self {
        self.prevent_copy_files_to_host = Some(prevent_copy_files_to_host);
        self
    }

    /// Sets `PreventHighPerformanceConnections`.
    #[must_use]
    pub fn prevent_high_performance_connections(
        mut self,
        prevent_high_performance_connections: bool,
    ) -> Self {
        self.prevent_high_performance_connections = Some(prevent_high_performance_connections);
        self
    }
}

impl Record for ScreensharingHostSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingHostSettings",
            [
                Key::optional("MaximumVirtualDisplays", Expect::Integer),
                Key::optional("PortBase", Expect::Integer),
                Key::optional("PreventCopyFilesFromHost", Expect::Boolean),
                Key::optional("PreventCopyFilesToHost", Expect::Boolean),
                Key::optional("PreventHighPerformanceConnections", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.maximum_virtual_displays.slot_mut(),
            1 => self.port_base.slot_mut(),
            2 => self.prevent_copy_files_from_host.slot_mut(),
            3 => self.prevent_copy_files_to_host.slot_mut(),
            4 => self.prevent_high_performance_connections.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.maximum_virtual_displays.slot_ref(),
            1 => self.port_base.slot_ref(),
            2 => self.prevent_copy_files_from_host.slot_ref(),
            3 => self.prevent_copy_files_to_host.slot_ref(),
            4 => self.prevent_high_performance_connections.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScreensharingHostSettings);

impl DeclarationPayload for ScreensharingHostSettings {
    const TYPE: &'static str = "com.apple.configuration.screensharing.host.settings";
}
