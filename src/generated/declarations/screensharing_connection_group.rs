// From declarative/declarations/configurations/screensharing.connection.group.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.screensharing.connection.group`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.screensharing.connection.group`.
///
/// ```text
/// ConnectionGroupUUID  string  required
/// GroupName            string  required
/// Members              array   required
///   ConnectionUUID     string
/// ```
///
/// Available from macOS 14.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/screensharing.connection.group.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ScreensharingConnectionGroup {
    /// `ConnectionGroupUUID`: string, required.
    pub connection_group_uuid: String,
    /// `GroupName`: string, required.
    pub group_name: String,
    /// `Members`: array, required.
    pub members: Vec<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScreensharingConnectionGroup {
    /// With the keys that it needs.
    pub fn new(
        connection_group_uuid: impl Into<String>,
        group_name: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            connection_group_uuid: connection_group_uuid.into(),
            group_name: group_name.into(),
            members: members.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for ScreensharingConnectionGroup {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingConnectionGroup",
            [
                Key::required("ConnectionGroupUUID", Expect::String),
                Key::required("GroupName", Expect::String),
                Key::required("Members", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.connection_group_uuid.slot_mut(),
            1 => self.group_name.slot_mut(),
            2 => self.members.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.connection_group_uuid.slot_ref(),
            1 => self.group_name.slot_ref(),
            2 => self.members.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            connection_group_uuid: Field::blank(),
            group_name: Field::blank(),
            members: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ScreensharingConnectionGroup);

impl DeclarationPayload for ScreensharingConnectionGroup {
    const TYPE: &'static str = "com.apple.configuration.screensharing.connection.group";
}
