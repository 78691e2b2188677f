// From declarative/declarations/management/organization-info.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.management.organization-info`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.management.organization-info`.
///
/// ```text
/// Name             string      required
/// Email            string      optional
/// URL              string      optional
/// Proof            dictionary  optional
///   IdentityToken  string      optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/management/organization-info.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// `Name`: string, required.
    pub name: String,
    /// `Email`: string, optional.
    pub email: Option<String>,
    /// `URL`: string, optional.
    pub url: Option<String>,
    /// `Proof`: dictionary, optional.
    pub proof: Option<Proof>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OrganizationInfo {
    /// With the keys that it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            url: None,
            proof: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `URL`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `Proof`.
    #[must_use]
    pub fn proof(mut self, proof: Proof) -> Self {
        self.proof = Some(proof);
        self
    }
}

impl Record for OrganizationInfo {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OrganizationInfo",
            [
                Key::required("Name", Expect::String),
                Key::optional("Email", Expect::String),
                Key::optional("URL", Expect::String),
                Key::optional("Proof", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.email.slot_mut(),
            2 => self.url.slot_mut(),
            3 => self.proof.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.email.slot_ref(),
            2 => self.url.slot_ref(),
            3 => self.proof.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            email: None,
            url: None,
            proof: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(OrganizationInfo);

/// `Proof` of [`OrganizationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Proof {
    /// `IdentityToken`: string, optional.
    pub identity_token: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Proof {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IdentityToken`.
    #[must_use]
    pub fn identity_token(mut self, identity_token: impl Into<String>) -> Self {
        self.identity_token = Some(identity_token.into());
        self
    }
}

impl Record for Proof {
    fn keys(&self) -> &'static Keys {
        keys!("Proof", [Key::optional("IdentityToken", Expect::String),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identity_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identity_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Proof);

impl DeclarationPayload for OrganizationInfo {
    const TYPE: &'static str = "com.apple.management.organization-info";
}
