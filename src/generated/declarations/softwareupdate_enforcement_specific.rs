// From declarative/declarations/configurations/softwareupdate.enforcement.specific.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.softwareupdate.enforcement.specific`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.softwareupdate.enforcement.specific`.
///
/// ```text
/// TargetOSVersion      string  required
/// TargetBuildVersion   string  optional
/// TargetLocalDateTime  string  required
/// DetailsURL           string  optional
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 18.4, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/softwareupdate.enforcement.specific.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SoftwareupdateEnforcementSpecific {
    /// `TargetOSVersion`: string, required.
    pub target_os_version: String,
    /// `TargetBuildVersion`: string, optional.
    pub target_build_version: Option<String>,
    /// `TargetLocalDateTime`: string, required.
    pub target_local_date_time: String,
    /// `DetailsURL`: string, optional.
    pub details_url: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SoftwareupdateEnforcementSpecific {
    /// With the keys that it needs.
    pub fn new(
        target_os_version: impl Into<String>,
        target_local_date_time: impl Into<String>,
    ) -> Self {
        Self {
            target_os_version: target_os_version.into(),
            target_build_version: None,
            target_local_date_time: target_local_date_time.into(),
            details_url: None,
            extra: Extra::new(),
        }
    }

    /// Sets `TargetBuildVersion`.
    #[must_use]
    pub fn target_build_version(mut self, target_build_version: impl Into<String>) -> Self {
        self.target_build_version = Some(target_build_version.into());
        self
    }

    /// Sets `DetailsURL`.
    #[must_use]
    pub fn details_url(mut self, details_url: impl Into<String>) -> Self {
        self.details_url = Some(details_url.into());
        self
    }
}

impl Record for SoftwareupdateEnforcementSpecific {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareupdateEnforcementSpecific",
            [
                Key::required("TargetOSVersion", Expect::String),
                Key::optional("TargetBuildVersion", Expect::String),
                Key::required("TargetLocalDateTime", Expect::String),
                Key::optional("DetailsURL", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.target_os_version.slot_mut(),
            1 => self.target_build_version.slot_mut(),
            2 => self.target_local_date_time.slot_mut(),
            3 => self.details_url.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.target_os_version.slot_ref(),
            1 => self.target_build_version.slot_ref(),
            2 => self.target_local_date_time.slot_ref(),
            3 => self.details_url.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            target_os_version: Field::blank(),
            target_build_version: None,
            target_local_date_time: Field::blank(),
            details_url: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SoftwareupdateEnforcementSpecific);

impl DeclarationPayload for SoftwareupdateEnforcementSpecific {
    const TYPE: &'static str = "com.apple.configuration.softwareupdate.enforcement.specific";
}
