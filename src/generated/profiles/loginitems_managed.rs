// From mdm/profiles/com.apple.loginitems.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.loginitems.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.loginitems.managed`.
///
/// ```text
/// AutoLaunchedApplicationDictionary-managed  array       required
///   LoginItem                                dictionary  required
///     Path                                   string      required
///     Hide                                   boolean     optional
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.loginitems.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginitemsManaged {
    /// `AutoLaunchedApplicationDictionary-managed`: array, required.
    pub auto_launched_application_dictionary_managed: Vec<AutoLaunchedApplicationDictionaryManaged>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl LoginitemsManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        auto_launched_application_dictionary_managed: impl IntoIterator<
            Item = AutoLaunchedApplicationDictionaryManaged,
        >,
    ) -> Self {
        Self {
            auto_launched_application_dictionary_managed:
                auto_launched_application_dictionary_managed
                    .into_iter()
                    .collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for LoginitemsManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LoginitemsManaged",
            [
                Key::required("AutoLaunchedApplicationDictionary-managed", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.loginitems.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auto_launched_application_dictionary_managed.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.loginitems.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auto_launched_application_dictionary_managed.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.loginitems.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            auto_launched_application_dictionary_managed: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(LoginitemsManaged);

/// One of `AutoLaunchedApplicationDictionary-managed` of [`LoginitemsManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoLaunchedApplicationDictionaryManaged {
    /// `Path`: string, required.
    pub path: String,
    /// `Hide`: boolean, optional. Default: `false`.
    pub hide: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AutoLaunchedApplicationDictionaryManaged {
    /// With the keys that it needs.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            hide: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Hide`.
    #[must_use]
    pub fn hide(mut self, hide: bool) -> Self {
        self.hide = Some(hide);
        self
    }
}

impl Record for AutoLaunchedApplicationDictionaryManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AutoLaunchedApplicationDictionaryManaged",
            [
                Key::required("Path", Expect::String),
                Key::optional("Hide", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.path.slot_mut(),
            1 => self.hide.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.path.slot_ref(),
            1 => self.hide.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            path: Field::blank(),
            hide: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AutoLaunchedApplicationDictionaryManaged);

impl Payload for LoginitemsManaged {
    const TYPE: &'static str = "com.apple.loginitems.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
