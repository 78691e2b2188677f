// From declarative/declarations/activations/simple.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.activation.simple`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.activation.simple`.
///
/// ```text
/// StandardConfigurations         array   required
///   StandardConfigurationsItems  string
/// Predicate                      string  optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/activations/simple.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Simple {
    /// `StandardConfigurations`: array, required.
    pub standard_configurations: Vec<String>,
    /// `Predicate`: string, optional.
    pub predicate: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Simple {
    /// With the keys that it needs.
    pub fn new(standard_configurations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            standard_configurations: standard_configurations
                .into_iter()
                .map(Into::into)
                .collect(),
            predicate: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Predicate`.
    #[must_use]
    pub fn predicate(mut self, predicate: impl Into<String>) -> Self {
        self.predicate = Some(predicate.into());
        self
    }
}

impl Record for Simple {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Simple",
            [
                Key::required("StandardConfigurations", Expect::Array),
                Key::optional("Predicate", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.standard_configurations.slot_mut(),
            1 => self.predicate.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.standard_configurations.slot_ref(),
            1 => self.predicate.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            standard_configurations: Field::blank(),
            predicate: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Simple);

impl DeclarationPayload for Simple {
    const TYPE: &'static str = "com.apple.activation.simple";
}
