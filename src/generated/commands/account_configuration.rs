// From mdm/commands/account.configuration.yaml; rewritten by `cargo xtask codegen`.
//! Command `AccountConfiguration`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `AccountConfiguration`, from the server.
///
/// ```text
/// SkipPrimarySetupAccountCreation      boolean     optional
/// SetPrimarySetupAccountAsRegularUser  boolean     optional
/// PrimaryAccountFullName               string      optional  macOS 10.15
/// PrimaryAccountUserName               string      optional  macOS 10.15
/// DontAutoPopulatePrimaryAccountInfo   boolean     optional  macOS 10.15
/// LockPrimaryAccountInfo               boolean     optional  macOS 10.15
/// AutoSetupAdminAccounts               array       optional
///   AutoSetupAdminAccountItem          dictionary
///     shortName                        string      required
///     fullName                         string      optional
///     passwordHash                     data        optional
///     hidden                           boolean     optional
/// ManagedLocalUserShortName            string      optional  macOS 11.0
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/account.configuration.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountConfiguration {
    /// `SkipPrimarySetupAccountCreation`: boolean, optional. Default: `false`.
    pub skip_primary_setup_account_creation: Option<bool>,
    /// `SetPrimarySetupAccountAsRegularUser`: boolean, optional. Default:
    /// `false`.
    pub set_primary_setup_account_as_regular_user: Option<bool>,
    /// `PrimaryAccountFullName`: string, optional. Since macOS 10.15.
    pub primary_account_full_name: Option<String>,
    /// `PrimaryAccountUserName`: string, optional. Since macOS 10.15.
    pub primary_account_user_name: Option<String>,
    /// `DontAutoPopulatePrimaryAccountInfo`: boolean, optional. Default:
    /// `false`. Since macOS 10.15.
    pub dont_auto_populate_primary_account_info: Option<bool>,
    /// `LockPrimaryAccountInfo`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub lock_primary_account_info: Option<bool>,
    /// `AutoSetupAdminAccounts`: array, optional.
    pub auto_setup_admin_accounts: Option<Vec<AutoSetupAdminAccount>>,
    /// `ManagedLocalUserShortName`: string, optional. Since macOS 11.0.
    pub managed_local_user_short_name: Option<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountConfiguration {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SkipPrimarySetupAccountCreation`.
    #[must_use]
    pub fn skip_primary_setup_account_creation(
        mut self,
        skip_primary_setup_account_creation: bool,
    ) -> Self {
        self.skip_primary_setup_account_creation = Some(skip_primary_setup_account_creation);
        self
    }

    /// Sets `SetPrimarySetupAccountAsRegularUser`.
    #[must_use]
    pub fn set_primary_setup_account_as_regular_user(
        mut self,
        set_primary_setup_account_as_regular_user: bool,
    ) -> Self {
        self.set_primary_setup_account_as_regular_user =
            Some(set_primary_setup_account_as_regular_user);
        self
    }

    /// Sets `PrimaryAccountFullName`.
    #[must_use]
    pub fn primary_account_full_name(
        mut self,
        primary_account_full_name: impl Into<String>,
    ) -> Self {
        self.primary_account_full_name = Some(primary_account_full_name.into());
        self
    }

    /// Sets `PrimaryAccountUserName`.
    #[must_use]
    pub fn primary_account_user_name(
        mut self,
        primary_account_user_name: impl Into<String>,
    ) -> Self {
        self.primary_account_user_name = Some(primary_account_user_name.into());
        self
    }

    /// Sets `DontAutoPopulatePrimaryAccountInfo`.
    #[must_use]
    pub fn dont_auto_populate_primary_account_info(
        mut self,
        dont_auto_populate_primary_account_info: bool,
    ) -> Self {
        self.dont_auto_populate_primary_account_info =
            Some(dont_auto_populate_primary_account_info);
        self
    }

    /// Sets `LockPrimaryAccountInfo`.
    #[must_use]
    pub fn lock_primary_account_info(mut self, lock_primary_account_info: bool) -> Self {
        self.lock_primary_account_info = Some(lock_primary_account_info);
        self
    }

    /// Sets `AutoSetupAdminAccounts`.
    #[must_use]
    pub fn auto_setup_admin_accounts(
        mut self,
        auto_setup_admin_accounts: impl IntoIterator<Item = AutoSetupAdminAccount>,
    ) -> Self {
        self.auto_setup_admin_accounts = Some(auto_setup_admin_accounts.into_iter().collect());
        self
    }

    /// Sets `ManagedLocalUserShortName`.
    #[must_use]
    pub fn managed_local_user_short_name(
        mut self,
        managed_local_user_short_name: impl Into<String>,
    ) -> Self {
        self.managed_local_user_short_name = Some(managed_local_user_short_name.into());
        self
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

impl Record for AccountConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountConfiguration",
            [
                Key::constant("RequestType", "AccountConfiguration"),
                Key::optional("SkipPrimarySetupAccountCreation", Expect::Boolean),
                Key::optional("SetPrimarySetupAccountAsRegularUser", Expect::Boolean),
                Key::optional("PrimaryAccountFullName", Expect::String),
                Key::optional("PrimaryAccountUserName", Expect::String),
                Key::optional("DontAutoPopulatePrimaryAccountInfo", Expect::Boolean),
                Key::optional("LockPrimaryAccountInfo", Expect::Boolean),
                Key::optional("AutoSetupAdminAccounts", Expect::Array),
                Key::optional("ManagedLocalUserShortName", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("AccountConfiguration"),
            1 => self.skip_primary_setup_account_creation.slot_mut(),
            2 => self.set_primary_setup_account_as_regular_user.slot_mut(),
            3 => self.primary_account_full_name.slot_mut(),
            4 => self.primary_account_user_name.slot_mut(),
            5 => self.dont_auto_populate_primary_account_info.slot_mut(),
            6 => self.lock_primary_account_info.slot_mut(),
            7 => self.auto_setup_admin_accounts.slot_mut(),
            8 => self.managed_local_user_short_name.slot_mut(),
            9 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("AccountConfiguration"),
            1 => self.skip_primary_setup_account_creation.slot_ref(),
            2 => self.set_primary_setup_account_as_regular_user.slot_ref(),
            3 => self.primary_account_full_name.slot_ref(),
            4 => self.primary_account_user_name.slot_ref(),
            5 => self.dont_auto_populate_primary_account_info.slot_ref(),
            6 => self.lock_primary_account_info.slot_ref(),
            7 => self.auto_setup_admin_accounts.slot_ref(),
            8 => self.managed_local_user_short_name.slot_ref(),
            9 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccountConfiguration);

/// One of `AutoSetupAdminAccounts` of [`AccountConfiguration`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoSetupAdminAccount {
    /// `shortName`: string, required.
    pub short_name: String,
    /// `fullName`: string, optional.
    pub full_name: Option<String>,
    /// `passwordHash`: data, optional.
    pub password_hash: Option<Secret<Data>>,
    /// `hidden`: boolean, optional. Default: `false`.
    pub hidden: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AutoSetupAdminAccount {
    /// With the keys that it needs.
    pub fn new(short_name: impl Into<String>) -> Self {
        Self {
            short_name: short_name.into(),
            full_name: None,
            password_hash: None,
            hidden: None,
            extra: Extra::new(),
        }
    }

    /// Sets `fullName`.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets `passwordHash`.
    #[must_use]
    pub fn password_hash(mut self, password_hash: impl Into<Secret<Data>>) -> Self {
        self.password_hash = Some(password_hash.into());
        self
    }

    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }
}

impl Record for AutoSetupAdminAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AutoSetupAdminAccount",
            [
                Key::required("shortName", Expect::String),
                Key::optional("fullName", Expect::String),
                Key::optional("passwordHash", Expect::Data),
                Key::optional("hidden", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.short_name.slot_mut(),
            1 => self.full_name.slot_mut(),
            2 => self.password_hash.slot_mut(),
            3 => self.hidden.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.short_name.slot_ref(),
            1 => self.full_name.slot_ref(),
            2 => self.password_hash.slot_ref(),
            3 => self.hidden.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            short_name: Field::blank(),
            full_name: None,
            password_hash: None,
            hidden: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AutoSetupAdminAccount);

impl Command for AccountConfiguration {
    const REQUEST_TYPE: &'static str = "AccountConfiguration";
    type Response = Acknowledgement;
}
