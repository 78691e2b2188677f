// From mdm/profiles/com.apple.asam.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.asam`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.asam`.
///
/// ```text
/// AllowedApplications        array       required
///   AllowedApplicationsItem  dictionary
///     BundleIdentifier       string      required
///     TeamIdentifier         string      required
/// ```
///
/// Available from macOS 10.13.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.asam.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Asam {
    /// `AllowedApplications`: array, required.
    pub allowed_applications: Vec<AllowedApplication>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Asam {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        allowed_applications: impl IntoIterator<Item = AllowedApplication>,
    ) -> Self {
        Self {
            allowed_applications: allowed_applications.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Asam {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Asam",
            [
                Key::required("AllowedApplications", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.asam"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed_applications.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.asam"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed_applications.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.asam"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allowed_applications: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Asam);

/// One of `AllowedApplications` of [`Asam`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedApplication {
    /// `BundleIdentifier`: string, required.
    pub bundle_identifier: String,
    /// `TeamIdentifier`: string, required.
    pub team_identifier: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowedApplication {
    /// With the keys that it needs.
    pub fn new(bundle_identifier: impl Into<String>, team_identifier: impl Into<String>) -> Self {
        Self {
            bundle_identifier: bundle_identifier.into(),
            team_identifier: team_identifier.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for AllowedApplication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowedApplication",
            [
                Key::required("BundleIdentifier", Expect::String),
                Key::required("TeamIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            1 => self.team_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            1 => self.team_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_identifier: Field::blank(),
            team_identifier: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AllowedApplication);

impl Payload for Asam {
    const TYPE: &'static str = "com.apple.asam";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
