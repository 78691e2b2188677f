// From mdm/commands/managed.application.configuration.yaml; rewritten by `cargo xtask codegen`.
//! Command `ManagedApplicationConfiguration`, from the server.

use crate::command::Command;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Command `ManagedApplicationConfiguration`, from the server.
///
/// ```text
/// Identifiers        array   required
///   IdentifiersItem  string
/// ```
///
/// Available from iOS 7.0, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.configuration.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedApplicationConfiguration {
    /// `Identifiers`: array, required.
    pub identifiers: Vec<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedApplicationConfiguration {
    /// With the keys that it needs.
    pub fn new(identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            identifiers: identifiers.into_iter().map(Into::into).collect(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
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

impl Record for ManagedApplicationConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationConfiguration",
            [
                Key::constant("RequestType", "ManagedApplicationConfiguration"),
                Key::required("Identifiers", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ManagedApplicationConfiguration"),
            1 => self.identifiers.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ManagedApplicationConfiguration"),
            1 => self.identifiers.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifiers: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagedApplicationConfiguration);

/// Answer to the command `ManagedApplicationConfiguration`, from the device.
///
/// ```text
/// ApplicationConfigurations        array       required
///   ApplicationConfigurationsItem  dictionary
///     Identifier                   string      required
///     Configuration                dictionary  optional
///       <any key>                  any         optional
/// ```
///
/// Available from iOS 7.0, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.configuration.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationConfigurationResponse {
    /// `ApplicationConfigurations`: array, required.
    pub application_configurations: Option<Vec<ApplicationConfiguration>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationConfigurationResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationConfigurationResponse",
            [Key::optional("ApplicationConfigurations", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.application_configurations.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.application_configurations.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationConfigurationResponse);

/// One of `ApplicationConfigurations` of
/// [`ManagedApplicationConfigurationResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationConfiguration {
    /// `Identifier`: string, required.
    pub identifier: Option<String>,
    /// `Configuration`: dictionary, optional.
    pub configuration: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ApplicationConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationConfiguration",
            [
                Key::optional("Configuration", Expect::Map),
                Key::optional("Identifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.configuration.slot_mut(),
            1 => self.identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.configuration.slot_ref(),
            1 => self.identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ApplicationConfiguration);

impl Command for ManagedApplicationConfiguration {
    const REQUEST_TYPE: &'static str = "ManagedApplicationConfiguration";
    type Response = ManagedApplicationConfigurationResponse;
}
