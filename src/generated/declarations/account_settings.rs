// From declarative/declarations/configurations/account.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.account.settings`.
///
/// ```text
/// Exchange                    dictionary  optional
///   AllowEWSRetirementAlerts  boolean     optional
/// ```
///
/// Available from macOS 27.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSettings {
    /// `Exchange`: dictionary, optional.
    pub exchange: Option<Exchange>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Exchange`.
    #[must_use]
    pub fn exchange(mut self, exchange: Exchange) -> Self {
        self.exchange = Some(exchange);
        self
    }
}

impl Record for AccountSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountSettings",
            [Key::optional("Exchange", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.exchange.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.exchange.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccountSettings);

/// `Exchange` of [`AccountSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Exchange {
    /// `AllowEWSRetirementAlerts`: boolean, optional. Default: `true`.
    pub allow_ews_retirement_alerts: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Exchange {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowEWSRetirementAlerts`.
    #[must_use]
    pub fn allow_ews_retirement_alerts(mut self, allow_ews_retirement_alerts: bool) -> Self {
        self.allow_ews_retirement_alerts = Some(allow_ews_retirement_alerts);
        self
    }
}

impl Record for Exchange {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Exchange",
            [Key::optional("AllowEWSRetirementAlerts", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_ews_retirement_alerts.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_ews_retirement_alerts.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Exchange);

impl DeclarationPayload for AccountSettings {
    const TYPE: &'static str = "com.apple.configuration.account.settings";
}
