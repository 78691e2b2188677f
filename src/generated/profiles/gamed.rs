// From mdm/profiles/com.apple.gamed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.gamed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.gamed`.
///
/// ```text
/// GKFeatureGameCenterAllowed               boolean  optional
/// GKFeatureAccountModificationAllowed      boolean  optional
/// GKFeatureAddingGameCenterFriendsAllowed  boolean  optional
/// GKFeatureMultiplayerGamingAllowed        boolean  optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.gamed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Gamed {
    /// `GKFeatureGameCenterAllowed`: boolean, optional. Default: `true`.
    pub gk_feature_game_center_allowed: Option<bool>,
    /// `GKFeatureAccountModificationAllowed`: boolean, optional. Default:
    /// `true`.
    pub gk_feature_account_modification_allowed: Option<bool>,
    /// `GKFeatureAddingGameCenterFriendsAllowed`: boolean, optional. Default:
    /// `true`.
    pub gk_feature_adding_game_center_friends_allowed: Option<bool>,
    /// `GKFeatureMultiplayerGamingAllowed`: boolean, optional. Default: `true`.
    pub gk_feature_multiplayer_gaming_allowed: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Gamed {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            gk_feature_game_center_allowed: None,
            gk_feature_account_modification_allowed: None,
            gk_feature_adding_game_center_friends_allowed: None,
            gk_feature_multiplayer_gaming_allowed: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `GKFeatureGameCenterAllowed`.
    #[must_use]
    pub fn gk_feature_game_center_allowed(mut self, gk_feature_game_center_allowed: bool) -> Self {
        self.gk_feature_game_center_allowed = Some(gk_feature_game_center_allowed);
        self
    }

    /// Sets `GKFeatureAccountModificationAllowed`.
    #[must_use]
    pub fn gk_feature_account_modification_allowed(
        mut self,
        gk_feature_account_modification_allowed: bool,
    ) -> Self {
        self.gk_feature_account_modification_allowed =
            Some(gk_feature_account_modification_allowed);
        self
    }

    /// Sets `GKFeatureAddingGameCenterFriendsAllowed`.
    #[must_use]
    pub fn gk_feature_adding_game_center_friends_allowed(
        mut self,
        gk_feature_adding_game_center_friends_allowed: bool,
    ) -> Self {
        self.gk_feature_adding_game_center_friends_allowed =
            Some(gk_feature_adding_game_center_friends_allowed);
        self
    }

    /// Sets `GKFeatureMultiplayerGamingAllowed`.
    #[must_use]
    pub fn gk_feature_multiplayer_gaming_allowed(
        mut self,
        gk_feature_multiplayer_gaming_allowed: bool,
    ) -> Self {
        self.gk_feature_multiplayer_gaming_allowed = Some(gk_feature_multiplayer_gaming_allowed);
        self
    }
}

impl Record for Gamed {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Gamed",
            [
                Key::optional("GKFeatureGameCenterAllowed", Expect::Boolean),
                Key::optional("GKFeatureAccountModificationAllowed", Expect::Boolean),
                Key::optional("GKFeatureAddingGameCenterFriendsAllowed", Expect::Boolean),
                Key::optional("GKFeatureMultiplayerGamingAllowed", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.gamed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.gk_feature_game_center_allowed.slot_mut(),
            1 => self.gk_feature_account_modification_allowed.slot_mut(),
            2 => self
                .gk_feature_adding_game_center_friends_allowed
                .slot_mut(),
            3 => self.gk_feature_multiplayer_gaming_allowed.slot_mut(),
            4 => self.common.identifier.slot_mut(),
            5 => self.common.uuid.slot_mut(),
            6 => self.common.version.slot_mut(),
            7 => self.common.display_name.slot_mut(),
            8 => self.common.description.slot_mut(),
            9 => self.common.enabled.slot_mut(),
            10 => self.common.organization.slot_mut(),
            11 => SlotMut::Constant("com.apple.gamed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.gk_feature_game_center_allowed.slot_ref(),
            1 => self.gk_feature_account_modification_allowed.slot_ref(),
            2 => self
                .gk_feature_adding_game_center_friends_allowed
                .slot_ref(),
            3 => self.gk_feature_multiplayer_gaming_allowed.slot_ref(),
            4 => self.common.identifier.slot_ref(),
            5 => self.common.uuid.slot_ref(),
            6 => self.common.version.slot_ref(),
            7 => self.common.display_name.slot_ref(),
            8 => self.common.description.slot_ref(),
            9 => self.common.enabled.slot_ref(),
            10 => self.common.organization.slot_ref(),
            11 => SlotRef::Constant("com.apple.gamed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            gk_feature_game_center_allowed: None,
            gk_feature_account_modification_allowed: None,
            gk_feature_adding_game_center_friends_allowed: None,
            gk_feature_multiplayer_gaming_allowed: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Gamed);

impl Payload for Gamed {
    const TYPE: &'static str = "com.apple.gamed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
