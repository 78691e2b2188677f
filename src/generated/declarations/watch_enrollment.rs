// From declarative/declarations/configurations/watch.enrollment.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.watch.enrollment`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.watch.enrollment`.
///
/// ```text
/// EnrollmentProfileURL                   string  required
/// AnchorCertificateAssetReferences       array   optional
///   AnchorCertificateAssetReferenceItem  string
/// ```
///
/// Available from iOS 17.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/watch.enrollment.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WatchEnrollment {
    /// `EnrollmentProfileURL`: string, required.
    pub enrollment_profile_url: String,
    /// `AnchorCertificateAssetReferences`: array, optional.
    pub anchor_certificate_asset_references: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WatchEnrollment {
    /// With the keys that it needs.
    pub fn new(enrollment_profile_url: impl Into<String>) -> Self {
        Self {
            enrollment_profile_url: enrollment_profile_url.into(),
            anchor_certificate_asset_references: None,
            extra: Extra::new(),
        }
    }

    /// Sets `AnchorCertificateAssetReferences`.
    #[must_use]
    pub fn anchor_certificate_asset_references(
        mut self,
        anchor_certificate_asset_references: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.anchor_certificate_asset_references = Some(
            anchor_certificate_asset_references
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for WatchEnrollment {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WatchEnrollment",
            [
                Key::required("EnrollmentProfileURL", Expect::String),
                Key::optional("AnchorCertificateAssetReferences", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enrollment_profile_url.slot_mut(),
            1 => self.anchor_certificate_asset_references.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enrollment_profile_url.slot_ref(),
            1 => self.anchor_certificate_asset_references.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enrollment_profile_url: Field::blank(),
            anchor_certificate_asset_references: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(WatchEnrollment);

impl DeclarationPayload for WatchEnrollment {
    const TYPE: &'static str = "com.apple.configuration.watch.enrollment";
}
