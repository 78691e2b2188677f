// From mdm/errors/softwareupdate.required.yaml; rewritten by `cargo xtask codegen`.
//! `SoftwareupdateRequired`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `SoftwareupdateRequired`.
///
/// ```text
/// code                  string      required  "com.apple.softwareupdate.required"
/// description           string      optional
/// message               string      optional
/// details               dictionary  required
///   OSVersion           string      required
///   BuildVersion        string      optional
///   RequireBetaProgram  dictionary  optional  iOS 17.5, macOS 14.5, visionOS 26.0
///     Description       string      required
///     Token             string      required
/// ```
///
/// Available from iOS 17.0, macOS 14.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/softwareupdate.required.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SoftwareupdateRequired {
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `message`: string, optional.
    pub message: Option<String>,
    /// `details`: dictionary, required.
    pub details: Details,
    /// What the table does not know.
    pub extra: Extra,
}

impl SoftwareupdateRequired {
    /// With the keys that it needs.
    pub fn new(details: Details) -> Self {
        Self {
            description: None,
            message: None,
            details,
            extra: Extra::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Record for SoftwareupdateRequired {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareupdateRequired",
            [
                Key::constant("code", "com.apple.softwareupdate.required"),
                Key::optional("description", Expect::String),
                Key::optional("message", Expect::String),
                Key::required("details", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("com.apple.softwareupdate.required"),
            1 => self.description.slot_mut(),
            2 => self.message.slot_mut(),
            3 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("com.apple.softwareupdate.required"),
            1 => self.description.slot_ref(),
            2 => self.message.slot_ref(),
            3 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            description: None,
            message: None,
            details: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SoftwareupdateRequired);

/// `details` of [`SoftwareupdateRequired`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Details {
    /// `OSVersion`: string, required.
    pub os_version: String,
    /// `BuildVersion`: string, optional.
    pub build_version: Option<String>,
    /// `RequireBetaProgram`: dictionary, optional. Since iOS 17.5, macOS 14.5,
    /// visionOS 26.0.
    pub require_beta_program: Option<RequireBetaProgram>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Details {
    /// With the keys that it needs.
    pub fn new(os_version: impl Into<String>) -> Self {
        Self {
            os_version: os_version.into(),
            build_version: None,
            require_beta_program: None,
            extra: Extra::new(),
        }
    }

    /// Sets `BuildVersion`.
    #[must_use]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets `RequireBetaProgram`.
    #[must_use]
    pub fn require_beta_program(mut self, require_beta_program: RequireBetaProgram) -> Self {
        self.require_beta_program = Some(require_beta_program);
        self
    }
}

impl Record for Details {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Details",
            [
                Key::required("OSVersion", Expect::String),
                Key::optional("BuildVersion", Expect::String),
                Key::optional("RequireBetaProgram", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.os_version.slot_mut(),
            1 => self.build_version.slot_mut(),
            2 => self.require_beta_program.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.os_version.slot_ref(),
            1 => self.build_version.slot_ref(),
            2 => self.require_beta_program.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            os_version: Field::blank(),
            build_version: None,
            require_beta_program: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Details);

/// `RequireBetaProgram` of [`Details`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RequireBetaProgram {
    /// `Description`: string, required.
    pub description: String,
    /// `Token`: string, required.
    pub token: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl RequireBetaProgram {
    /// With the keys that it needs.
    pub fn new(description: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            token: token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for RequireBetaProgram {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequireBetaProgram",
            [
                Key::required("Description", Expect::String),
                Key::required("Token", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.description.slot_mut(),
            1 => self.token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.description.slot_ref(),
            1 => self.token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            description: Field::blank(),
            token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(RequireBetaProgram);
