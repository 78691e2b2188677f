// From mdm/profiles/com.apple.tvremote.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.tvremote`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.tvremote`.
///
/// ```text
/// AllowedRemotes        array       optional  tvOS 11.3
///   AllowedRemotesItem  dictionary
///     RemoteDeviceID    string      required
/// AllowedTVs            array       optional  iOS 11.3
///   AllowedTVsItem      dictionary
///     TVDeviceID        string      required
///     TVDeviceName      string      optional  iOS 15.0
/// ```
///
/// Available from iOS 11.3, tvOS 11.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.tvremote.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Tvremote {
    /// `AllowedRemotes`: array, optional. Since tvOS 11.3.
    pub allowed_remotes: Option<Vec<AllowedRemote>>,
    /// `AllowedTVs`: array, optional. Since iOS 11.3.
    pub allowed_tvs: Option<Vec<AllowedTv>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Tvremote {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allowed_remotes: None,
            allowed_tvs: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowedRemotes`.
    #[must_use]
    pub fn allowed_remotes(
        mut self,
        allowed_remotes: impl IntoIterator<Item = AllowedRemote>,
    ) -> Self {
        self.allowed_remotes = Some(allowed_remotes.into_iter().collect());
        self
    }

    /// Sets `AllowedTVs`.
    #[must_use]
    pub fn allowed_tvs(mut self, allowed_tvs: impl IntoIterator<Item = AllowedTv>) -> Self {
        self.allowed_tvs = Some(allowed_tvs.into_iter().collect());
        self
    }
}

impl Record for Tvremote {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Tvremote",
            [
                Key::optional("AllowedRemotes", Expect::Array),
                Key::optional("AllowedTVs", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.tvremote"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed_remotes.slot_mut(),
            1 => self.allowed_tvs.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.tvremote"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed_remotes.slot_ref(),
            1 => self.allowed_tvs.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.tvremote"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allowed_remotes: None,
            allowed_tvs: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Tvremote);

/// One of `AllowedRemotes` of [`Tvremote`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedRemote {
    /// `RemoteDeviceID`: string, required.
    pub remote_device_id: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowedRemote {
    /// With the keys that it needs.
    pub fn new(remote_device_id: impl Into<String>) -> Self {
        Self {
            remote_device_id: remote_device_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for AllowedRemote {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowedRemote",
            [Key::required("RemoteDeviceID", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.remote_device_id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.remote_device_id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            remote_device_id: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AllowedRemote);

/// One of `AllowedTVs` of [`Tvremote`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedTv {
    /// `TVDeviceID`: string, required.
    pub tv_device_id: String,
    /// `TVDeviceName`: string, optional. Since iOS 15.0.
    pub tv_device_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowedTv {
    /// With the keys that it needs.
    pub fn new(tv_device_id: impl Into<String>) -> Self {
        Self {
            tv_device_id: tv_device_id.into(),
            tv_device_name: None,
            extra: Extra::new(),
        }
    }

    /// Sets `TVDeviceName`.
    #[must_use]
    pub fn tv_device_name(mut self, tv_device_name: impl Into<String>) -> Self {
        self.tv_device_name = Some(tv_device_name.into());
        self
    }
}

impl Record for AllowedTv {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowedTv",
            [
                Key::required("TVDeviceID", Expect::String),
                Key::optional("TVDeviceName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.tv_device_id.slot_mut(),
            1 => self.tv_device_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.tv_device_id.slot_ref(),
            1 => self.tv_device_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            tv_device_id: Field::blank(),
            tv_device_name: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AllowedTv);

impl Payload for Tvremote {
    const TYPE: &'static str = "com.apple.tvremote";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
