// From mdm/profiles/com.apple.mcxloginscripts.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mcxloginscripts`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.mcxloginscripts`.
///
/// ```text
/// loginscripts    array       optional
///   ScriptsItems  dictionary
///     filename    string      required
///     filedata    data        required
/// logoutscripts   array       optional
///   ScriptsItems  dictionary
///     filename    string      required
///     filedata    data        required
/// skipLoginHook   boolean     optional
/// skipLogoutHook  boolean     optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mcxloginscripts.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Mcxloginscripts {
    /// `loginscripts`: array, optional.
    pub loginscripts: Option<Vec<ScriptsItems>>,
    /// `logoutscripts`: array, optional.
    pub logoutscripts: Option<Vec<ScriptsItems>>,
    /// `skipLoginHook`: boolean, optional. Default: `false`.
    pub skip_login_hook: Option<bool>,
    /// `skipLogoutHook`: boolean, optional. Default: `false`.
    pub skip_logout_hook: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Mcxloginscripts {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            loginscripts: None,
            logoutscripts: None,
            skip_login_hook: None,
            skip_logout_hook: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `loginscripts`.
    #[must_use]
    pub fn loginscripts(mut self, loginscripts: impl IntoIterator<Item = ScriptsItems>) -> Self {
        self.loginscripts = Some(loginscripts.into_iter().collect());
        self
    }

    /// Sets `logoutscripts`.
    #[must_use]
    pub fn logoutscripts(mut self, logoutscripts: impl IntoIterator<Item = ScriptsItems>) -> Self {
        self.logoutscripts = Some(logoutscripts.into_iter().collect());
        self
    }

    /// Sets `skipLoginHook`.
    #[must_use]
    pub fn skip_login_hook(mut self, skip_login_hook: bool) -> Self {
        self.skip_login_hook = Some(skip_login_hook);
        self
    }

    /// Sets `skipLogoutHook`.
    #[must_use]
    pub fn skip_logout_hook(mut self, skip_logout_hook: bool) -> Self {
        self.skip_logout_hook = Some(skip_logout_hook);
        self
    }
}

impl Record for Mcxloginscripts {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Mcxloginscripts",
            [
                Key::optional("loginscripts", Expect::Array),
                Key::optional("logoutscripts", Expect::Array),
                Key::optional("skipLoginHook", Expect::Boolean),
                Key::optional("skipLogoutHook", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mcxloginscripts"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.loginscripts.slot_mut(),
            1 => self.logoutscripts.slot_mut(),
            2 => self.skip_login_hook.slot_mut(),
            3 => self.skip_logout_hook.slot_mut(),
            4 => self.common.identifier.slot_mut(),
            5 => self.common.uuid.slot_mut(),
            6 => self.common.version.slot_mut(),
            7 => self.common.display_name.slot_mut(),
            8 => self.common.description.slot_mut(),
            9 => self.common.enabled.slot_mut(),
            10 => self.common.organization.slot_mut(),
            11 => SlotMut::Constant("com.apple.mcxloginscripts"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.loginscripts.slot_ref(),
            1 => self.logoutscripts.slot_ref(),
            2 => self.skip_login_hook.slot_ref(),
            3 => self.skip_logout_hook.slot_ref(),
            4 => self.common.identifier.slot_ref(),
            5 => self.common.uuid.slot_ref(),
            6 => self.common.version.slot_ref(),
            7 => self.common.display_name.slot_ref(),
            8 => self.common.description.slot_ref(),
            9 => self.common.enabled.slot_ref(),
            10 => self.common.organization.slot_ref(),
            11 => SlotRef::Constant("com.apple.mcxloginscripts"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            loginscripts: None,
            logoutscripts: None,
            skip_login_hook: None,
            skip_logout_hook: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Mcxloginscripts);

/// One of `loginscripts` of [`Mcxloginscripts`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptsItems {
    /// `filename`: string, required.
    pub filename: String,
    /// `filedata`: data, required.
    pub filedata: Data,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScriptsItems {
    /// With the keys that it needs.
    pub fn new(filename: impl Into<String>, filedata: impl Into<Data>) -> Self {
        Self {
            filename: filename.into(),
            filedata: filedata.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for ScriptsItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScriptsItems",
            [
                Key::required("filename", Expect::String),
                Key::required("filedata", Expect::Data),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.filename.slot_mut(),
            1 => self.filedata.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.filename.slot_ref(),
            1 => self.filedata.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            filename: Field::blank(),
            filedata: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ScriptsItems);

impl Payload for Mcxloginscripts {
    const TYPE: &'static str = "com.apple.mcxloginscripts";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
