// From declarative/declarations/configurations/audio-accessory.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.audio-accessory.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.audio-accessory.settings`.
///
/// ```text
/// TemporaryPairing   dictionary  optional
///   Disabled         boolean     optional
///   Configuration    dictionary  optional
///     UnpairingTime  dictionary  required
///       Policy       string      required  "None" | "Hour"
///       Hour         integer     optional  0 to 23
/// ```
///
/// Available from iOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/audio-accessory.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioAccessorySettings {
    /// `TemporaryPairing`: dictionary, optional.
    pub temporary_pairing: Option<TemporaryPairing>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AudioAccessorySettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemporaryPairing`.
    #[must_use]
    pub fn temporary_pairing(mut self, temporary_pairing: TemporaryPairing) -> Self {
        self.temporary_pairing = Some(temporary_pairing);
        self
    }
}

impl Record for AudioAccessorySettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AudioAccessorySettings",
            [Key::optional("TemporaryPairing", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.temporary_pairing.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.temporary_pairing.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AudioAccessorySettings);

/// `TemporaryPairing` of [`AudioAccessorySettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemporaryPairing {
    /// `Disabled`: boolean, optional. Default: `false`.
    pub disabled: Option<bool>,
    /// `Configuration`: dictionary, optional.
    pub configuration: Option<Configuration>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TemporaryPairing {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets `Configuration`.
    #[must_use]
    pub fn configuration(mut self, configuration: Configuration) -> Self {
        self.configuration = Some(configuration);
        self
    }
}

impl Record for TemporaryPairing {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TemporaryPairing",
            [
                Key::optional("Disabled", Expect::Boolean),
                Key::optional("Configuration", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disabled.slot_mut(),
            1 => self.configuration.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disabled.slot_ref(),
            1 => self.configuration.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TemporaryPairing);

/// `Configuration` of [`TemporaryPairing`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Configuration {
    /// `UnpairingTime`: dictionary, required.
    pub unpairing_time: UnpairingTime,
    /// What the table does not know.
    pub extra: Extra,
}

impl Configuration {
    /// With the keys that it needs.
    pub fn new(unpairing_time: UnpairingTime) -> Self {
        Self {
            unpairing_time,
            extra: Extra::new(),
        }
    }
}

impl Record for Configuration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Configuration",
            [Key::required("UnpairingTime", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.unpairing_time.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.unpairing_time.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            unpairing_time: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Configuration);

/// `UnpairingTime` of [`Configuration`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UnpairingTime {
    /// `Policy`: string, required.
    pub policy: Policy,
    /// `Hour`: integer, optional, 0 to 23.
    pub hour: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UnpairingTime {
    /// With the keys that it needs.
    pub fn new(policy: impl Into<Policy>) -> Self {
        Self {
            policy: policy.into(),
            hour: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }
}

impl Record for UnpairingTime {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UnpairingTime",
            [
                Key::required("Policy", Expect::String),
                Key::optional("Hour", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.policy.slot_mut(),
            1 => self.hour.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.policy.slot_ref(),
            1 => self.hour.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            policy: Field::blank(),
            hour: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(UnpairingTime);

impl DeclarationPayload for AudioAccessorySettings {
    const TYPE: &'static str = "com.apple.configuration.audio-accessory.settings";
}

open_enum! {
    /// Values of `Policy`.
    pub enum Policy {
        /// `None`
        None = "None",
        /// `Hour`
        Hour = "Hour",
    }
}
