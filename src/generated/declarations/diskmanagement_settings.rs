// From declarative/declarations/configurations/diskmanagement.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.diskmanagement.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.diskmanagement.settings`.
///
/// ```text
/// Restrictions       dictionary  optional
///   ExternalStorage  string      optional  "Allowed" | "ReadOnly" | "Disallowed"
///   NetworkStorage   string      optional  "Allowed" | "ReadOnly" | "Disallowed"
/// ```
///
/// Available from macOS 15.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/diskmanagement.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskmanagementSettings {
    /// `Restrictions`: dictionary, optional.
    pub restrictions: Option<Restrictions>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DiskmanagementSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Restrictions`.
    #[must_use]
    pub fn restrictions(mut self, restrictions: Restrictions) -> Self {
        self.restrictions = Some(restrictions);
        self
    }
}

impl Record for DiskmanagementSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DiskmanagementSettings",
            [Key::optional("Restrictions", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.restrictions.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.restrictions.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DiskmanagementSettings);

/// `Restrictions` of [`DiskmanagementSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Restrictions {
    /// `ExternalStorage`: string, optional.
    pub external_storage: Option<ExternalStorage>,
    /// `NetworkStorage`: string, optional.
    pub network_storage: Option<NetworkStorage>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Restrictions {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ExternalStorage`.
    #[must_use]
    pub fn external_storage(mut self, external_storage: impl Into<ExternalStorage>) -> Self {
        self.external_storage = Some(external_storage.into());
        self
    }

    /// Sets `NetworkStorage`.
    #[must_use]
    pub fn network_storage(mut self, network_storage: impl Into<NetworkStorage>) -> Self {
        self.network_storage = Some(network_storage.into());
        self
    }
}

impl Record for Restrictions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Restrictions",
            [
                Key::optional("ExternalStorage", Expect::String),
                Key::optional("NetworkStorage", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.external_storage.slot_mut(),
            1 => self.network_storage.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.external_storage.slot_ref(),
            1 => self.network_storage.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Restrictions);

impl DeclarationPayload for DiskmanagementSettings {
    const TYPE: &'static str = "com.apple.configuration.diskmanagement.settings";
}

open_enum! {
    /// Values of `ExternalStorage`.
    pub enum ExternalStorage {
        /// `Allowed`
        Allowed = "Allowed",
        /// `ReadOnly`
        ReadOnly = "ReadOnly",
        /// `Disallowed`
        Disallowed = "Disallowed",
    }
}

open_enum! {
    /// Values of `NetworkStorage`.
    pub enum NetworkStorage {
        /// `Allowed`
        Allowed = "Allowed",
        /// `ReadOnly`
        ReadOnly = "ReadOnly",
        /// `Disallowed`
        Disallowed = "Disallowed",
    }
}
