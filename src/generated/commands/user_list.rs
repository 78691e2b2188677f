// From mdm/commands/user.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `UserList`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `UserList`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.3, macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserList {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UserList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for UserList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UserList",
            [
                Key::constant("RequestType", "UserList"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("UserList"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("UserList"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UserList);

/// Answer to the command `UserList`, from the device.
///
/// ```text
/// Users               array       required
///   UsersItem         dictionary  required
///     UserName        string      required
///     FullName        string      required  macOS 10.13
///     UID             integer     required  macOS 10.13
///     UserGUID        string      required  macOS 10.13
///     IsLoggedIn      boolean     required
///     HasDataToSync   boolean     required  iOS 9.3
///     DataQuota       integer     required  iOS 9.3
///     DataUsed        integer     required  iOS 9.3
///     MobileAccount   boolean     required  macOS 10.13
///     HasSecureToken  boolean     required  macOS 11.0
/// ```
///
/// Available from iOS 9.3, macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// `Users`: array, required.
    pub users: Option<Vec<User>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for UserListResponse {
    fn keys(&self) -> &'static Keys {
        keys!("UserListResponse", [Key::optional("Users", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.users.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.users.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UserListResponse);

/// One of `Users` of [`UserListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// `UserName`: string, required.
    pub user_name: Option<String>,
    /// `FullName`: string, required. Since macOS 10.13.
    pub full_name: Option<String>,
    /// `UID`: integer, required. Since macOS 10.13.
    pub uid: Option<i64>,
    /// `UserGUID`: string, required. Since macOS 10.13.
    pub user_guid: Option<String>,
    /// `IsLoggedIn`: boolean, required.
    pub is_logged_in: Option<bool>,
    /// `HasDataToSync`: boolean, required. Since iOS 9.3.
    pub has_data_to_sync: Option<bool>,
    /// `DataQuota`: integer, required. Since iOS 9.3.
    pub data_quota: Option<i64>,
    /// `DataUsed`: integer, required. Since iOS 9.3.
    pub data_used: Option<i64>,
    /// `MobileAccount`: boolean, required. Since macOS 10.13.
    pub mobile_account: Option<bool>,
    /// `HasSecureToken`: boolean, required. Since macOS 11.0.
    pub has_secure_token: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for User {
    fn keys(&self) -> &'static Keys {
        keys!(
            "User",
            [
                Key::optional("DataQuota", Expect::Integer),
                Key::optional("DataUsed", Expect::Integer),
                Key::optional("FullName", Expect::String),
                Key::optional("HasDataToSync", Expect::Boolean),
                Key::optional("HasSecureToken", Expect::Boolean),
                Key::optional("IsLoggedIn", Expect::Boolean),
                Key::optional("MobileAccount", Expect::Boolean),
                Key::optional("UID", Expect::Integer),
                Key::optional("UserGUID", Expect::String),
                Key::optional("UserName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.data_quota.slot_mut(),
            1 => self.data_used.slot_mut(),
            2 => self.full_name.slot_mut(),
            3 => self.has_data_to_sync.slot_mut(),
            4 => self.has_secure_token.slot_mut(),
            5 => self.is_logged_in.slot_mut(),
            6 => self.mobile_account.slot_mut(),
            7 => self.uid.slot_mut(),
            8 => self.user_guid.slot_mut(),
            9 => self.user_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.data_quota.slot_ref(),
            1 => self.data_used.slot_ref(),
            2 => self.full_name.slot_ref(),
            3 => self.has_data_to_sync.slot_ref(),
            4 => self.has_secure_token.slot_ref(),
            5 => self.is_logged_in.slot_ref(),
            6 => self.mobile_account.slot_ref(),
            7 => self.uid.slot_ref(),
            8 => self.user_guid.slot_ref(),
            9 => self.user_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(User);

impl Command for UserList {
    const REQUEST_TYPE: &'static str = "UserList";
    type Response = UserListResponse;
}
