// From mdm/commands/managed.application.feedback.yaml; rewritten by `cargo xtask codegen`.
//! Command `ManagedApplicationFeedback`, from the server.

use crate::command::Command;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Command `ManagedApplicationFeedback`, from the server.
///
/// ```text
/// Identifiers        array    required
///   IdentifiersItem  string
/// DeleteFeedback     boolean  optional
/// ```
///
/// Available from iOS 7.0, macOS 11.0, tvOS 10.2, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.feedback.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedApplicationFeedback {
    /// `Identifiers`: array, required.
    pub identifiers: Vec<String>,
    /// `DeleteFeedback`: boolean, optional. Default: `false`.
    pub delete_feedback: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedApplicationFeedback {
    /// With the keys that it needs.
    pub fn new(identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            identifiers: identifiers.into_iter().map(Into::into).collect(),
            delete_feedback: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `DeleteFeedback`.
    #[must_use]
    pub fn delete_feedback(mut self, delete_feedback: bool) -> Self {
        self.delete_feedback = Some(delete_feedback);
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

impl Record for ManagedApplicationFeedback {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationFeedback",
            [
                Key::constant("RequestType", "ManagedApplicationFeedback"),
                Key::required("Identifiers", Expect::Array),
                Key::optional("DeleteFeedback", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ManagedApplicationFeedback"),
            1 => self.identifiers.slot_mut(),
            2 => self.delete_feedback.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ManagedApplicationFeedback"),
            1 => self.identifiers.slot_ref(),
            2 => self.delete_feedback.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifiers: Field::blank(),
            delete_feedback: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagedApplicationFeedback);

/// Answer to the command `ManagedApplicationFeedback`, from the device.
///
/// ```text
/// ManagedApplicationFeedback        array       required
///   ManagedApplicationFeedbackItem  dictionary
///     Identifier                    string      required
///     Feedback                      dictionary  optional
///       <any key>                   any         optional
/// ```
///
/// Available from iOS 7.0, macOS 11.0, tvOS 10.2, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.feedback.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationFeedbackResponse {
    /// `ManagedApplicationFeedback`: array, required.
    pub managed_application_feedback: Option<Vec<ManagedApplicationFeedbackResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationFeedbackResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationFeedbackResponse",
            [Key::optional("ManagedApplicationFeedback", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.managed_application_feedback.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.managed_application_feedback.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationFeedbackResponse);

/// One of `ManagedApplicationFeedback` of
/// [`ManagedApplicationFeedbackResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationFeedbackResponseValues {
    /// `Identifier`: string, required.
    pub identifier: Option<String>,
    /// `Feedback`: dictionary, optional.
    pub feedback: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationFeedbackResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationFeedbackResponseValues",
            [
                Key::optional("Feedback", Expect::Map),
                Key::optional("Identifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.feedback.slot_mut(),
            1 => self.identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.feedback.slot_ref(),
            1 => self.identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationFeedbackResponseValues);

impl Command for ManagedApplicationFeedback {
    const REQUEST_TYPE: &'static str = "ManagedApplicationFeedback";
    type Response = ManagedApplicationFeedbackResponse;
}
