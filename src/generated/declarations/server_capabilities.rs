// From declarative/declarations/management/server-capabilities.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.management.server-capabilities`.

use crate::ddm::DeclarationPayload;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Declaration `com.apple.management.server-capabilities`.
///
/// ```text
/// Version            string      required
/// SupportedFeatures  dictionary  required
///   <any key>        any         optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/management/server-capabilities.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ServerCapabilities {
    /// `Version`: string, required.
    pub version: String,
    /// `SupportedFeatures`: dictionary, required.
    pub supported_features: OrderedMap<Value>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ServerCapabilities {
    /// With the keys that it needs.
    pub fn new(version: impl Into<String>, supported_features: OrderedMap<Value>) -> Self {
        Self {
            version: version.into(),
            supported_features,
            extra: Extra::new(),
        }
    }
}

impl Record for ServerCapabilities {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServerCapabilities",
            [
                Key::required("Version", Expect::String),
                Key::required("SupportedFeatures", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.version.slot_mut(),
            1 => self.supported_features.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.version.slot_ref(),
            1 => self.supported_features.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            version: Field::blank(),
            supported_features: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ServerCapabilities);

impl DeclarationPayload for ServerCapabilities {
    const TYPE: &'static str = "com.apple.management.server-capabilities";
}
