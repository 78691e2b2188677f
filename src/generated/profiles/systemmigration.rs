// From mdm/profiles/com.apple.systemmigration.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.systemmigration`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.systemmigration`.
///
/// ```text
/// CustomBehavior                array       optional
///   CustomBehaviorItem          dictionary
///     Context                   string      required
///     Paths                     array       required
///       PathsItem               dictionary
///         SourcePath            string      required
///         SourcePathInUserHome  boolean     required
///         TargetPath            string      required
///         TargetPathInUserHome  boolean     required
/// ```
///
/// Available from macOS 10.12.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.systemmigration.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Systemmigration {
    /// `CustomBehavior`: array, optional.
    pub custom_behavior: Option<Vec<CustomBehavior>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Systemmigration {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            custom_behavior: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CustomBehavior`.
    #[must_use]
    pub fn custom_behavior(
        mut self,
        custom_behavior: impl IntoIterator<Item = CustomBehavior>,
    ) -> Self {
        self.custom_behavior = Some(custom_behavior.into_iter().collect());
        self
    }
}

impl Record for Systemmigration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Systemmigration",
            [
                Key::optional("CustomBehavior", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.systemmigration"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.custom_behavior.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.systemmigration"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.custom_behavior.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.systemmigration"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            custom_behavior: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Systemmigration);

/// One of `CustomBehavior` of [`Systemmigration`].
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomBehavior {
    /// `Context`: string, required.
    pub context: String,
    /// `Paths`: array, required.
    pub paths: Vec<Path>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CustomBehavior {
    /// With the keys that it needs.
    pub fn new(context: impl Into<String>, paths: impl IntoIterator<Item = Path>) -> Self {
        Self {
            context: context.into(),
            paths: paths.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for CustomBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CustomBehavior",
            [
                Key::required("Context", Expect::String),
                Key::required("Paths", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.context.slot_mut(),
            1 => self.paths.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.context.slot_ref(),
            1 => self.paths.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            context: Field::blank(),
            paths: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(CustomBehavior);

/// One of `Paths` of [`CustomBehavior`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Path {
    /// `SourcePath`: string, required.
    pub source_path: String,
    /// `SourcePathInUserHome`: boolean, required.
    pub source_path_in_user_home: bool,
    /// `TargetPath`: string, required.
    pub target_path: String,
    /// `TargetPathInUserHome`: boolean, required.
    pub target_path_in_user_home: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl Path {
    /// With the keys that it needs.
    pub fn new(
        source_path: impl Into<String>,
        source_path_in_user_home: bool,
        target_path: impl Into<String>,
        target_path_in_user_home: bool,
    ) -> Self {
        Self {
            source_path: source_path.into(),
            source_path_in_user_home,
            target_path: target_path.into(),
            target_path_in_user_home,
            extra: Extra::new(),
        }
    }
}

impl Record for Path {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Path",
            [
                Key::required("SourcePath", Expect::String),
                Key::required("SourcePathInUserHome", Expect::Boolean),
                Key::required("TargetPath", Expect::String),
                Key::required("TargetPathInUserHome", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.source_path.slot_mut(),
            1 => self.source_path_in_user_home.slot_mut(),
            2 => self.target_path.slot_mut(),
            3 => self.target_path_in_user_home.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.source_path.slot_ref(),
            1 => self.source_path_in_user_home.slot_ref(),
            2 => self.target_path.slot_ref(),
            3 => self.target_path_in_user_home.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            source_path: Field::blank(),
            source_path_in_user_home: Field::blank(),
            target_path: Field::blank(),
            target_path_in_user_home: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Path);

impl Payload for Systemmigration {
    const TYPE: &'static str = "com.apple.systemmigration";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
