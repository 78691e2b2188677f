// From mdm/profiles/com.apple.ShareKitHelper.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ShareKitHelper`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.ShareKitHelper`.
///
/// ```text
/// SHKAllowedShareServices        array   optional
///   SHKAllowedShareServicesItem  string  required
/// SHKDeniedShareServices         array   optional
///   SHKDeniedShareServicesItem   string  required
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ShareKitHelper.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareKitHelper {
    /// `SHKAllowedShareServices`: array, optional.
    pub shk_allowed_share_services: Option<Vec<String>>,
    /// `SHKDeniedShareServices`: array, optional.
    pub shk_denied_share_services: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ShareKitHelper {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            shk_allowed_share_services: None,
            shk_denied_share_services: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `SHKAllowedShareServices`.
    #[must_use]
    pub fn shk_allowed_share_services(
        mut self,
        shk_allowed_share_services: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shk_allowed_share_services = Some(
            shk_allowed_share_services
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `SHKDeniedShareServices`.
    #[must_use]
    pub fn shk_denied_share_services(
        mut self,
        shk_denied_share_services: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shk_denied_share_services = Some(
            shk_denied_share_services
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for ShareKitHelper {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ShareKitHelper",
            [
                Key::optional("SHKAllowedShareServices", Expect::Array),
                Key::optional("SHKDeniedShareServices", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ShareKitHelper"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.shk_allowed_share_services.slot_mut(),
            1 => self.shk_denied_share_services.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.ShareKitHelper"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.shk_allowed_share_services.slot_ref(),
            1 => self.shk_denied_share_services.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.ShareKitHelper"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            shk_allowed_share_services: None,
            shk_denied_share_services: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ShareKitHelper);

impl Payload for ShareKitHelper {
    const TYPE: &'static str = "com.apple.ShareKitHelper";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
