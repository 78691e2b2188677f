// From mdm/profiles/com.apple.syspolicy.kernel-extension-policy.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.syspolicy.kernel-extension-policy`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.syspolicy.kernel-extension-policy`.
///
/// ```text
/// AllowNonAdminUserApprovals        boolean     optional  macOS 11.0
/// AllowUserOverrides                boolean     optional
/// AllowedTeamIdentifiers            array       optional
///   AllowedTeamIdentifiersItem      string
/// AllowedKernelExtensions           dictionary  optional
///   <any key>                       array       optional
///     AllowedKernelExtensionsItems  string      required
/// ```
///
/// Available from macOS 10.13.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.syspolicy.kernel-extension-policy.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SyspolicyKernelExtensionPolicy {
    /// `AllowNonAdminUserApprovals`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub allow_non_admin_user_approvals: Option<bool>,
    /// `AllowUserOverrides`: boolean, optional. Default: `false`.
    pub allow_user_overrides: Option<bool>,
    /// `AllowedTeamIdentifiers`: array, optional.
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// `AllowedKernelExtensions`: dictionary, optional.
    pub allowed_kernel_extensions: Option<OrderedMap<Vec<String>>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SyspolicyKernelExtensionPolicy {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_non_admin_user_approvals: None,
            allow_user_overrides: None,
            allowed_team_identifiers: None,
            allowed_kernel_extensions: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowNonAdminUserApprovals`.
    #[must_use]
    pub fn allow_non_admin_user_approvals(mut self, allow_non_admin_user_approvals: bool) -> Self {
        self.allow_non_admin_user_approvals = Some(allow_non_admin_user_approvals);
        self
    }

    /// Sets `AllowUserOverrides`.
    #[must_use]
    pub fn allow_user_overrides(mut self, allow_user_overrides: bool) -> Self {
        self.allow_user_overrides = Some(allow_user_overrides);
        self
    }

    /// Sets `AllowedTeamIdentifiers`.
    #[must_use]
    pub fn allowed_team_identifiers(
        mut self,
        allowed_team_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_team_identifiers = Some(
            allowed_team_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AllowedKernelExtensions`.
    #[must_use]
    pub fn allowed_kernel_extensions(
        mut self,
        allowed_kernel_extensions: OrderedMap<Vec<String>>,
    ) -> Self {
        self.allowed_kernel_extensions = Some(allowed_kernel_extensions);
        self
    }
}

impl Record for SyspolicyKernelExtensionPolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SyspolicyKernelExtensionPolicy",
            [
                Key::optional("AllowNonAdminUserApprovals", Expect::Boolean),
                Key::optional("AllowUserOverrides", Expect::Boolean),
                Key::optional("AllowedTeamIdentifiers", Expect::Array),
                Key::optional("AllowedKernelExtensions", Expect::Map),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.syspolicy.kernel-extension-policy"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_non_admin_user_approvals.slot_mut(),
            1 => self.allow_user_overrides.slot_mut(),
            2 => self.allowed_team_identifiers.slot_mut(),
            3 => self.allowed_kernel_extensions.slot_mut(),
            4 => self.common.identifier.slot_mut(),
            5 => self.common.uuid.slot_mut(),
            6 => self.common.version.slot_mut(),
            7 => self.common.display_name.slot_mut(),
            8 => self.common.description.slot_mut(),
            9 => self.common.enabled.slot_mut(),
            10 => self.common.organization.slot_mut(),
            11 => SlotMut::Constant("com.apple.syspolicy.kernel-extension-policy"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_non_admin_user_approvals.slot_ref(),
            1 => self.allow_user_overrides.slot_ref(),
            2 => self.allowed_team_identifiers.slot_ref(),
            3 => self.allowed_kernel_extensions.slot_ref(),
            4 => self.common.identifier.slot_ref(),
            5 => self.common.uuid.slot_ref(),
            6 => self.common.version.slot_ref(),
            7 => self.common.display_name.slot_ref(),
            8 => self.common.description.slot_ref(),
            9 => self.common.enabled.slot_ref(),
            10 => self.common.organization.slot_ref(),
            11 => SlotRef::Constant("com.apple.syspolicy.kernel-extension-policy"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_non_admin_user_approvals: None,
            allow_user_overrides: None,
            allowed_team_identifiers: None,
            allowed_kernel_extensions: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SyspolicyKernelExtensionPolicy);

impl Payload for SyspolicyKernelExtensionPolicy {
    const TYPE: &'static str = "com.apple.syspolicy.kernel-extension-policy";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
