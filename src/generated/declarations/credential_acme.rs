// From declarative/declarations/assets/credential.acme.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.asset.credential.acme`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.asset.credential.acme`.
///
/// ```text
/// Reference       dictionary  required
///   DataURL       string      required
///   ContentType   string      optional
///   Size          integer     optional
///   Hash-SHA-256  string      optional
/// Authentication  dictionary  optional
///   Type          string      required  "MDM" | "None"
/// Accessible      string      optional  "Default" | "AfterFirstUnlock"
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/assets/credential.acme.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CredentialAcme {
    /// `Reference`: dictionary, required.
    pub reference: Reference,
    /// `Authentication`: dictionary, optional.
    pub authentication: Option<Authentication>,
    /// `Accessible`: string, optional. Default: `Default`.
    pub accessible: Option<Accessible>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CredentialAcme {
    /// With the keys that it needs.
    pub fn new(reference: Reference) -> Self {
        Self {
            reference,
            authentication: None,
            accessible: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Authentication`.
    #[must_use]
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `Accessible`.
    #[must_use]
    pub fn accessible(mut self, accessible: impl Into<Accessible>) -> Self {
        self.accessible = Some(accessible.into());
        self
    }
}

impl Record for CredentialAcme {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CredentialAcme",
            [
                Key::required("Reference", Expect::Dictionary),
                Key::optional("Authentication", Expect::Dictionary),
                Key::optional("Accessible", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.reference.slot_mut(),
            1 => self.authentication.slot_mut(),
            2 => self.accessible.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.reference.slot_ref(),
            1 => self.authentication.slot_ref(),
            2 => self.accessible.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            reference: Field::blank(),
            authentication: None,
            accessible: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(CredentialAcme);

/// `Reference` of [`CredentialAcme`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Reference {
    /// `DataURL`: string, required.
    pub data_url: String,
    /// `ContentType`: string, optional.
    pub content_type: Option<String>,
    /// `Size`: integer, optional.
    pub size: Option<i64>,
    /// `Hash-SHA-256`: string, optional.
    pub hash_sha_256: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Reference {
    /// With the keys that it needs.
    pub fn new(data_url: impl Into<String>) -> Self {
        Self {
            data_url: data_url.into(),
            content_type: None,
            size: None,
            hash_sha_256: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ContentType`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `Hash-SHA-256`.
    #[must_use]
    pub fn hash_sha_256(mut self, hash_sha_256: impl Into<String>) -> Self {
        self.hash_sha_256 = Some(hash_sha_256.into());
        self
    }
}

impl Record for Reference {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Reference",
            [
                Key::required("DataURL", Expect::String),
                Key::optional("ContentType", Expect::String),
                Key::optional("Size", Expect::Integer),
                Key::optional("Hash-SHA-256", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.data_url.slot_mut(),
            1 => self.content_type.slot_mut(),
            2 => self.size.slot_mut(),
            3 => self.hash_sha_256.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.data_url.slot_ref(),
            1 => self.content_type.slot_ref(),
            2 => self.size.slot_ref(),
            3 => self.hash_sha_256.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            data_url: Field::blank(),
            content_type: None,
            size: None,
            hash_sha_256: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Reference);

/// `Authentication` of [`CredentialAcme`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// `Type`: string, required.
    pub r#type: AuthenticationType,
    /// What the table does not know.
    pub extra: Extra,
}

impl Authentication {
    /// With the keys that it needs.
    pub fn new(r#type: impl Into<AuthenticationType>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Authentication {
    fn keys(&self) -> &'static Keys {
        keys!("Authentication", [Key::required("Type", Expect::String),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Authentication);

impl DeclarationPayload for CredentialAcme {
    const TYPE: &'static str = "com.apple.asset.credential.acme";
}

open_enum! {
    /// Values of `Type`.
    pub enum AuthenticationType {
        /// `MDM`
        Mdm = "MDM",
        /// `None`
        None = "None",
    }
}

open_enum! {
    /// Values of `Accessible`.
    pub enum Accessible {
        /// `Default`
        Default = "Default",
        /// `AfterFirstUnlock`
        AfterFirstUnlock = "AfterFirstUnlock",
    }
}
