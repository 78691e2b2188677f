// From mdm/profiles/com.apple.sso.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.sso`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.sso`.
///
/// ```text
/// Name                          string      required
/// Kerberos                      dictionary  optional
///   PrincipalName               string      optional
///   PayloadCertificateUUID      string      optional  iOS 8.0
///   Realm                       string      required
///   URLPrefixMatches            array       optional
///     URLPrefixMatchesItem      string      required
///   AppIdentifierMatches        array       optional
///     AppIdentifierMatchesItem  string      required
/// ```
///
/// Available from iOS 7.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.sso.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Sso {
    /// `Name`: string, required.
    pub name: String,
    /// `Kerberos`: dictionary, optional.
    pub kerberos: Option<Kerberos>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Sso {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kerberos: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Kerberos`.
    #[must_use]
    pub fn kerberos(mut self, kerberos: Kerberos) -> Self {
        self.kerberos = Some(kerberos);
        self
    }
}

impl Record for Sso {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Sso",
            [
                Key::required("Name", Expect::String),
                Key::optional("Kerberos", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.sso"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.kerberos.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.sso"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.kerberos.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.sso"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            kerberos: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Sso);

/// `Kerberos` of [`Sso`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Kerberos {
    /// `PrincipalName`: string, optional.
    pub principal_name: Option<String>,
    /// `PayloadCertificateUUID`: string, optional. Since iOS 8.0.
    pub payload_certificate_uuid: Option<String>,
    /// `Realm`: string, required.
    pub realm: String,
    /// `URLPrefixMatches`: array, optional.
    pub url_prefix_matches: Option<Vec<String>>,
    /// `AppIdentifierMatches`: array, optional.
    pub app_identifier_matches: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Kerberos {
    /// With the keys that it needs.
    pub fn new(realm: impl Into<String>) -> Self {
        Self {
            principal_name: None,
            payload_certificate_uuid: None,
            realm: realm.into(),
            url_prefix_matches: None,
            app_identifier_matches: None,
            extra: Extra::new(),
        }
    }

    /// Sets `PrincipalName`.
    #[must_use]
    pub fn principal_name(mut self, principal_name: impl Into<String>) -> Self {
        self.principal_name = Some(principal_name.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `URLPrefixMatches`.
    #[must_use]
    pub fn url_prefix_matches(
        mut self,
        url_prefix_matches: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.url_prefix_matches = Some(url_prefix_matches.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AppIdentifierMatches`.
    #[must_use]
    pub fn app_identifier_matches(
        mut self,
        app_identifier_matches: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_identifier_matches =
            Some(app_identifier_matches.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Kerberos {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Kerberos",
            [
                Key::optional("PrincipalName", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::required("Realm", Expect::String),
                Key::optional("URLPrefixMatches", Expect::Array),
                Key::optional("AppIdentifierMatches", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.principal_name.slot_mut(),
            1 => self.payload_certificate_uuid.slot_mut(),
            2 => self.realm.slot_mut(),
            3 => self.url_prefix_matches.slot_mut(),
            4 => self.app_identifier_matches.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.principal_name.slot_ref(),
            1 => self.payload_certificate_uuid.slot_ref(),
            2 => self.realm.slot_ref(),
            3 => self.url_prefix_matches.slot_ref(),
            4 => self.app_identifier_matches.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            principal_name: None,
            payload_certificate_uuid: None,
            realm: Field::blank(),
            url_prefix_matches: None,
            app_identifier_matches: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Kerberos);

impl Payload for Sso {
    const TYPE: &'static str = "com.apple.sso";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
