// From mdm/profiles/com.apple.system.logging.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.system.logging`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Value;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.system.logging`.
///
/// ```text
/// Processes    dictionary  optional  no system
///   <any key>  any         optional
/// Subsystems   dictionary  optional  no system
///   <any key>  any         optional
/// System       dictionary  optional  no system
///   <any key>  any         optional
/// ```
///
/// Available from macOS 10.12.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.system.logging.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SystemLogging {
    /// `Processes`: dictionary, optional. Since no system.
    pub processes: Option<OrderedMap<Value>>,
    /// `Subsystems`: dictionary, optional. Since no system.
    pub subsystems: Option<OrderedMap<Value>>,
    /// `System`: dictionary, optional. Since no system.
    pub system: Option<OrderedMap<Value>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystemLogging {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            processes: None,
            subsystems: None,
            system: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Processes`.
    #[must_use]
    pub fn processes(mut self, processes: OrderedMap<Value>) -> Self {
        self.processes = Some(processes);
        self
    }

    /// Sets `Subsystems`.
    #[must_use]
    pub fn subsystems(mut self, subsystems: OrderedMap<Value>) -> Self {
        self.subsystems = Some(subsystems);
        self
    }

    /// Sets `System`.
    #[must_use]
    pub fn system(mut self, system: OrderedMap<Value>) -> Self {
        self.system = Some(system);
        self
    }
}

impl Record for SystemLogging {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystemLogging",
            [
                Key::optional("Processes", Expect::Map),
                Key::optional("Subsystems", Expect::Map),
                Key::optional("System", Expect::Map),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.system.logging"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.processes.slot_mut(),
            1 => self.subsystems.slot_mut(),
            2 => self.system.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.system.logging"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.processes.slot_ref(),
            1 => self.subsystems.slot_ref(),
            2 => self.system.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.system.logging"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            processes: None,
            subsystems: None,
            system: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystemLogging);

impl Payload for SystemLogging {
    const TYPE: &'static str = "com.apple.system.logging";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
