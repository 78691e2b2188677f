// From mdm/profiles/com.apple.MCX(TimeServer).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX`.
///
/// ```text
/// timeServer  string  optional
/// timeZone    string  optional
/// ```
///
/// Available from macOS 10.12.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX%28TimeServer%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxTimeServer {
    /// `timeServer`: string, optional.
    pub time_server: Option<String>,
    /// `timeZone`: string, optional.
    pub time_zone: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxTimeServer {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            time_server: None,
            time_zone: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `timeServer`.
    #[must_use]
    pub fn time_server(mut self, time_server: impl Into<String>) -> Self {
        self.time_server = Some(time_server.into());
        self
    }

    /// Sets `timeZone`.
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
}

impl Record for McxTimeServer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxTimeServer",
            [
                Key::optional("timeServer", Expect::String),
                Key::optional("timeZone", Expect::String),
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
            0 => self.time_server.slot_mut(),
            1 => self.time_zone.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.time_server.slot_ref(),
            1 => self.time_zone.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            time_server: None,
            time_zone: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxTimeServer);

impl Payload for McxTimeServer {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
