// From mdm/profiles/com.apple.security.smartcard.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.smartcard`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.smartcard`.
///
/// ```text
/// UserPairing            boolean  optional
/// allowSmartCard         boolean  optional
/// checkCertificateTrust  integer  optional  0 | 1 | 2 | 3
/// oneCardPerUser         boolean  optional
/// tokenRemovalAction     integer  optional  0 | 1  macOS 10.13.4
/// enforceSmartCard       boolean  optional  macOS 10.13.2
/// ```
///
/// Available from macOS 10.12.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.smartcard.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecuritySmartcard {
    /// `UserPairing`: boolean, optional. Default: `true`.
    pub user_pairing: Option<bool>,
    /// `allowSmartCard`: boolean, optional. Default: `true`.
    pub allow_smart_card: Option<bool>,
    /// `checkCertificateTrust`: integer, optional, one of `0`, `1`, `2`, `3`.
    /// Default: `0`.
    pub check_certificate_trust: Option<i64>,
    /// `oneCardPerUser`: boolean, optional. Default: `false`.
    pub one_card_per_user: Option<bool>,
    /// `tokenRemovalAction`: integer, optional, one of `0`, `1`. Default: `0`.
    /// Since macOS 10.13.4.
    pub token_removal_action: Option<i64>,
    /// `enforceSmartCard`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.2.
    pub enforce_smart_card: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecuritySmartcard {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            user_pairing: None,
            allow_smart_card: None,
            check_certificate_trust: None,
            one_card_per_user: None,
            token_removal_action: None,
            enforce_smart_card: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `UserPairing`.
    #[must_use]
    pub fn user_pairing(mut self, user_pairing: bool) -> Self {
        self.user_pairing = Some(user_pairing);
        self
    }

    /// Sets `allowSmartCard`.
    #[must_use]
    pub fn allow_smart_card(mut self, allow_smart_card: bool) -> Self {
        self.allow_smart_card = Some(allow_smart_card);
        self
    }

    /// Sets `checkCertificateTrust`.
    #[must_use]
    pub fn check_certificate_trust(mut self, check_certificate_trust: i64) -> Self {
        self.check_certificate_trust = Some(check_certificate_trust);
        self
    }

    /// Sets `oneCardPerUser`.
    #[must_use]
    pub fn one_card_per_user(mut self, one_card_per_user: bool) -> Self {
        self.one_card_per_user = Some(one_card_per_user);
        self
    }

    /// Sets `tokenRemovalAction`.
    #[must_use]
    pub fn token_removal_action(mut self, token_removal_action: i64) -> Self {
        self.token_removal_action = Some(token_removal_action);
        self
    }

    /// Sets `enforceSmartCard`.
    #[must_use]
    pub fn enforce_smart_card(mut self, enforce_smart_card: bool) -> Self {
        self.enforce_smart_card = Some(enforce_smart_card);
        self
    }
}

impl Record for SecuritySmartcard {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecuritySmartcard",
            [
                Key::optional("UserPairing", Expect::Boolean),
                Key::optional("allowSmartCard", Expect::Boolean),
                Key::optional("checkCertificateTrust", Expect::Integer),
                Key::optional("oneCardPerUser", Expect::Boolean),
                Key::optional("tokenRemovalAction", Expect::Integer),
                Key::optional("enforceSmartCard", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.smartcard"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.user_pairing.slot_mut(),
            1 => self.allow_smart_card.slot_mut(),
            2 => self.check_certificate_trust.slot_mut(),
            3 => self.one_card_per_user.slot_mut(),
            4 => self.token_removal_action.slot_mut(),
            5 => self.enforce_smart_card.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.security.smartcard"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.user_pairing.slot_ref(),
            1 => self.allow_smart_card.slot_ref(),
            2 => self.check_certificate_trust.slot_ref(),
            3 => self.one_card_per_user.slot_ref(),
            4 => self.token_removal_action.slot_ref(),
            5 => self.enforce_smart_card.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.security.smartcard"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            user_pairing: None,
            allow_smart_card: None,
            check_certificate_trust: None,
            one_card_per_user: None,
            token_removal_action: None,
            enforce_smart_card: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecuritySmartcard);

impl Payload for SecuritySmartcard {
    const TYPE: &'static str = "com.apple.security.smartcard";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
