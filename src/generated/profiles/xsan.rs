// From mdm/profiles/com.apple.xsan.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.xsan`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.xsan`.
///
/// ```text
/// sanName              string  required
/// sanConfigURLs        array   optional
///   sanConfigURLsItem  string  required
/// fsnameservers        array   optional
///   fsnameserversItem  string  required
/// sanAuthMethod        string  optional  "auth_secret"
/// sharedSecret         string  required
/// ```
///
/// Available from macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.xsan.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Xsan {
    /// `sanName`: string, required.
    pub san_name: String,
    /// `sanConfigURLs`: array, optional.
    pub san_config_urls: Option<Vec<String>>,
    /// `fsnameservers`: array, optional.
    pub fsnameservers: Option<Vec<String>>,
    /// `sanAuthMethod`: string, optional.
    pub san_auth_method: Option<SanAuthMethod>,
    /// `sharedSecret`: string, required.
    pub shared_secret: Secret<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Xsan {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        san_name: impl Into<String>,
        shared_secret: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            san_name: san_name.into(),
            san_config_urls: None,
            fsnameservers: None,
            san_auth_method: None,
            shared_secret: shared_secret.into(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `sanConfigURLs`.
    #[must_use]
    pub fn san_config_urls(
        mut self,
        san_config_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.san_config_urls = Some(san_config_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fsnameservers`.
    #[must_use]
    pub fn fsnameservers(
        mut self,
        fsnameservers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fsnameservers = Some(fsnameservers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sanAuthMethod`.
    #[must_use]
    pub fn san_auth_method(mut self, san_auth_method: impl Into<SanAuthMethod>) -> Self {
        self.san_auth_method = Some(san_auth_method.into());
        self
    }
}

impl Record for Xsan {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Xsan",
            [
                Key::required("sanName", Expect::String),
                Key::optional("sanConfigURLs", Expect::Array),
                Key::optional("fsnameservers", Expect::Array),
                Key::optional("sanAuthMethod", Expect::String),
                Key::required("sharedSecret", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.xsan"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.san_name.slot_mut(),
            1 => self.san_config_urls.slot_mut(),
            2 => self.fsnameservers.slot_mut(),
            3 => self.san_auth_method.slot_mut(),
            4 => self.shared_secret.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.xsan"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.san_name.slot_ref(),
            1 => self.san_config_urls.slot_ref(),
            2 => self.fsnameservers.slot_ref(),
            3 => self.san_auth_method.slot_ref(),
            4 => self.shared_secret.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.xsan"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            san_name: Field::blank(),
            san_config_urls: None,
            fsnameservers: None,
            san_auth_method: None,
            shared_secret: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Xsan);

impl Payload for Xsan {
    const TYPE: &'static str = "com.apple.xsan";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `sanAuthMethod`.
    pub enum SanAuthMethod {
        /// `auth_secret`
        AuthSecret = "auth_secret",
    }
}
