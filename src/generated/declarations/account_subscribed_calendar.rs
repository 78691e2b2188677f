// From declarative/declarations/configurations/account.subscribed-calendar.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.subscribed-calendar`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.account.subscribed-calendar`.
///
/// ```text
/// VisibleName                              string  optional
/// CalendarURL                              string  required
/// AuthenticationCredentialsAssetReference  string  optional
/// ```
///
/// Available from iOS 15.0, macOS 14.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.subscribed-calendar.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSubscribedCalendar {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `CalendarURL`: string, required.
    pub calendar_url: String,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountSubscribedCalendar {
    /// With the keys that it needs.
    pub fn new(calendar_url: impl Into<String>) -> Self {
        Self {
            visible_name: None,
            calendar_url: calendar_url.into(),
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }
}

impl Record for AccountSubscribedCalendar {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountSubscribedCalendar",
            [
                Key::optional("VisibleName", Expect::String),
                Key::required("CalendarURL", Expect::String),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.calendar_url.slot_mut(),
            2 => self.authentication_credentials_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.calendar_url.slot_ref(),
            2 => self.authentication_credentials_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            calendar_url: Field::blank(),
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountSubscribedCalendar);

impl DeclarationPayload for AccountSubscribedCalendar {
    const TYPE: &'static str = "com.apple.configuration.account.subscribed-calendar";
}
