// From mdm/checkin/tokenupdate.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `TokenUpdate`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{PushMagic, PushToken, PushTopic, Secret};

/// Check-in `TokenUpdate`, from the device.
///
/// ```text
/// NotOnConsole           boolean  required  macOS 10.11, tvOS 10.2
/// MessageType            string   required  "TokenUpdate"
/// Topic                  string   required
/// UDID                   string   required
/// EnrollmentID           string   required  iOS 13.0, macOS 10.15, visionOS 1.1
/// EnrollmentUserID       string   required  macOS 10.15
/// UserShortName          string   optional  iOS 9.3, macOS 10.7
/// UserID                 string   optional  iOS 9.3, macOS 10.7
/// UserLongName           string   required  macOS 10.7
/// Token                  data     required
/// PushMagic              string   required
/// UnlockToken            data     optional  iOS 4.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// AwaitingConfiguration  boolean  optional  iOS 9.0, macOS 10.11, tvOS 10.2, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/tokenupdate.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/token-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenUpdate {
    /// `Topic`: string, required.
    pub topic: Option<PushTopic>,
    /// `Token`: data, required.
    pub token: Option<PushToken>,
    /// `PushMagic`: string, required.
    pub push_magic: Option<PushMagic>,
    /// `UnlockToken`: data, optional. Since iOS 4.0, tvOS 10.2, visionOS 1.1,
    /// watchOS 10.0.
    pub unlock_token: Option<Secret<Data>>,
    /// `AwaitingConfiguration`: boolean, optional. Default: `false`. Since
    /// iOS 9.0, macOS 10.11, tvOS 10.2, visionOS 1.1.
    pub awaiting_configuration: Option<bool>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for TokenUpdate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TokenUpdate",
            [
                Key::optional("AwaitingConfiguration", Expect::Boolean),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "TokenUpdate"),
                Key::optional("NotOnConsole", Expect::Boolean),
                Key::optional("PushMagic", Expect::String),
                Key::optional("Token", Expect::Data),
                Key::optional("Topic", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("UnlockToken", Expect::Data),
                Key::optional("UserID", Expect::String),
                Key::optional("UserLongName", Expect::String),
                Key::optional("UserShortName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.awaiting_configuration.slot_mut(),
            1 => self.ids.enrollment_id.slot_mut(),
            2 => self.ids.enrollment_user_id.slot_mut(),
            3 => SlotMut::Constant("TokenUpdate"),
            4 => self.ids.not_on_console.slot_mut(),
            5 => self.push_magic.slot_mut(),
            6 => self.token.slot_mut(),
            7 => self.topic.slot_mut(),
            8 => self.ids.udid.slot_mut(),
            9 => self.unlock_token.slot_mut(),
            10 => self.ids.user_id.slot_mut(),
            11 => self.ids.user_long_name.slot_mut(),
            12 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.awaiting_configuration.slot_ref(),
            1 => self.ids.enrollment_id.slot_ref(),
            2 => self.ids.enrollment_user_id.slot_ref(),
            3 => SlotRef::Constant("TokenUpdate"),
            4 => self.ids.not_on_console.slot_ref(),
            5 => self.push_magic.slot_ref(),
            6 => self.token.slot_ref(),
            7 => self.topic.slot_ref(),
            8 => self.ids.udid.slot_ref(),
            9 => self.unlock_token.slot_ref(),
            10 => self.ids.user_id.slot_ref(),
            11 => self.ids.user_long_name.slot_ref(),
            12 => self.ids.user_short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TokenUpdate);
