// From declarative/declarations/configurations/package.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.package`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.package`.
///
/// ```text
/// ManifestURL        string      required
/// InstallBehavior    dictionary  optional
///   Install          string      optional  "Optional" | "Required"
/// UninstallBehavior  dictionary  optional  macOS 27.0
///   Remove           boolean     optional
/// ```
///
/// Available from macOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/package.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    /// `ManifestURL`: string, required.
    pub manifest_url: String,
    /// `InstallBehavior`: dictionary, optional.
    pub install_behavior: Option<InstallBehavior>,
    /// `UninstallBehavior`: dictionary, optional. Since macOS 27.0.
    pub uninstall_behavior: Option<UninstallBehavior>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Package {
    /// With the keys that it needs.
    pub fn new(manifest_url: impl Into<String>) -> Self {
        Self {
            manifest_url: manifest_url.into(),
            install_behavior: None,
            uninstall_behavior: None,
            extra: Extra::new(),
        }
    }

    /// Sets `InstallBehavior`.
    #[must_use]
    pub fn install_behavior(mut self, install_behavior: InstallBehavior) -> Self {
        self.install_behavior = Some(install_behavior);
        self
    }

    /// Sets `UninstallBehavior`.
    #[must_use]
    pub fn uninstall_behavior(mut self, uninstall_behavior: UninstallBehavior) -> Self {
        self.uninstall_behavior = Some(uninstall_behavior);
        self
    }
}

impl Record for Package {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Package",
            [
                Key::required("ManifestURL", Expect::String),
                Key::optional("InstallBehavior", Expect::Dictionary),
                Key::optional("UninstallBehavior", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.manifest_url.slot_mut(),
            1 => self.install_behavior.slot_mut(),
            2 => self.uninstall_behavior.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.manifest_url.slot_ref(),
            1 => self.install_behavior.slot_ref(),
            2 => self.uninstall_behavior.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            manifest_url: Field::blank(),
            install_behavior: None,
            uninstall_behavior: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Package);

/// `InstallBehavior` of [`Package`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallBehavior {
    /// `Install`: string, optional. Default: `Optional`.
    pub install: Option<Install>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallBehavior {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Install`.
    #[must_use]
    pub fn install(mut self, install: impl Into<Install>) -> Self {
        self.install = Some(install.into());
        self
    }
}

impl Record for InstallBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallBehavior",
            [Key::optional("Install", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.install.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.install.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallBehavior);

/// `UninstallBehavior` of [`Package`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallBehavior {
    /// `Remove`: boolean, optional. Default: `false`.
    pub remove: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UninstallBehavior {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Remove`.
    #[must_use]
    pub fn remove(mut self, remove: bool) -> Self {
        self.remove = Some(remove);
        self
    }
}

impl Record for UninstallBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UninstallBehavior",
            [Key::optional("Remove", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.remove.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.remove.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UninstallBehavior);

impl DeclarationPayload for Package {
    const TYPE: &'static str = "com.apple.configuration.package";
}

open_enum! {
    /// Values of `Install`.
    pub enum Install {
        /// `Optional`
        Optional = "Optional",
        /// `Required`
        Required = "Required",
    }
}
