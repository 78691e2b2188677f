// From mdm/commands/information.security.yaml; rewritten by `cargo xtask codegen`.
//! Command `SecurityInfo`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Command `SecurityInfo`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.security.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityInfo {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityInfo {
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

impl Record for SecurityInfo {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityInfo",
            [
                Key::constant("RequestType", "SecurityInfo"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SecurityInfo"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SecurityInfo"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityInfo);

/// Answer to the command `SecurityInfo`, from the device.
///
/// ```text
/// SecurityInfo                                        dictionary  required
///   HardwareEncryptionCaps                            integer               iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   PasscodePresent                                   boolean               iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   PasscodeCompliant                                 boolean               iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   PasscodeCompliantWithProfiles                     boolean               iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   PasscodeLockGracePeriod                           integer               iOS 9.3.2, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   PasscodeLockGracePeriodEnforced                   integer               iOS 9.3.2, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   AutoLockTime                                      integer               iOS 17.0
///   FDE_Enabled                                       boolean               macOS 10.9
///   FDE_HasPersonalRecoveryKey                        boolean               macOS 10.9
///   FDE_HasInstitutionalRecoveryKey                   boolean               macOS 10.9
///   FDE_PersonalRecoveryKeyCMS                        data                  macOS 10.13
///   FDE_PersonalRecoveryKeyDeviceKey                  string                macOS 10.13
///   SystemIntegrityProtectionEnabled                  boolean               macOS 10.12
///   FirewallSettings                                  dictionary            macOS 10.12
///     FirewallEnabled                                 boolean
///     BlockAllIncoming                                boolean
///     StealthMode                                     boolean
///     Applications                                    array
///       ApplicationsItem                              dictionary
///         Allowed                                     boolean
///         BundleID                                    string
///         Name                                        string
///     LoggingEnabled                                  boolean               macOS 12.0
///     LoggingOption                                   string                "throttled" | "brief" | "detail"  macOS 12.0
///   FirmwarePasswordStatus                            dictionary            macOS 10.13
///     PasswordExists                                  boolean
///     ChangePending                                   boolean
///     AllowOroms                                      boolean
///   ManagementStatus                                  dictionary            iOS 13.0, macOS 10.13.2, tvOS 13.0, visionOS 1.1, watchOS 10.0
///     EnrolledViaDEP                                  boolean               macOS 10.13.2
///     UserApprovedEnrollment                          boolean               macOS 10.13.2
///     IsUserEnrollment                                boolean               iOS 13.0, macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0
///     IsActivationLockManageable                      boolean               macOS 10.15
///   SecureBoot                                        dictionary            macOS 10.15
///     SecureBootLevel                                 string                "off" | "medium" | "full" | "not supported"
///     ExternalBootLevel                               string                "allowed" | "disallowed" | "not supported"
///     ReducedSecurity                                 array                 macOS 11.0
///       ReducedSecurityItems                          string                one of 3 values
///   RemoteDesktopEnabled                              boolean               macOS 10.14.4
///   AuthenticatedRootVolumeEnabled                    boolean               macOS 11.0
///   BootstrapTokenAllowedForAuthentication            string                "allowed" | "disallowed" | "not supported"  macOS 11.0
///   BootstrapTokenRequiredForSoftwareUpdate           boolean               macOS 11.0
///   BootstrapTokenRequiredForKernelExtensionApproval  boolean               macOS 11.0
///   IsRecoveryLockEnabled                             boolean               macOS 11.5
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.security.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityInfoResponse {
    /// `SecurityInfo`: dictionary, required.
    pub security_info: Option<SecurityInfoResponseValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SecurityInfoResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityInfoResponse",
            [Key::optional("SecurityInfo", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.security_info.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.security_info.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityInfoResponse);

/// `SecurityInfo` of [`SecurityInfoResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityInfoResponseValues {
    /// `HardwareEncryptionCaps`: integer. Since iOS 4.0, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub hardware_encryption_caps: Option<i64>,
    /// `PasscodePresent`: boolean. Since iOS 4.0, tvOS 9.0, visionOS 1.1,
    /// watchOS 10.0.
    pub passcode_present: Option<bool>,
    /// `PasscodeCompliant`: boolean. Since iOS 4.0, tvOS 9.0, visionOS 1.1,
    /// watchOS 10.0.
    pub passcode_compliant: Option<bool>,
    /// `PasscodeCompliantWithProfiles`: boolean. Since iOS 4.0, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub passcode_compliant_with_profiles: Option<bool>,
    /// `PasscodeLockGracePeriod`: integer. Since iOS 9.3.2, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub passcode_lock_grace_period: Option<i64>,
    /// `PasscodeLockGracePeriodEnforced`: integer. Since iOS 9.3.2, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub passcode_lock_grace_period_enforced: Option<i64>,
    /// `AutoLockTime`: integer. Since iOS 17.0.
    pub auto_lock_time: Option<i64>,
    /// `FDE_Enabled`: boolean. Since macOS 10.9.
    pub fde_enabled: Option<bool>,
    /// `FDE_HasPersonalRecoveryKey`: boolean. Since macOS 10.9.
    pub fde_has_personal_recovery_key: Option<bool>,
    /// `FDE_HasInstitutionalRecoveryKey`: boolean. Since macOS 10.9.
    pub fde_has_institutional_recovery_key: Option<bool>,
    /// `FDE_PersonalRecoveryKeyCMS`: data. Since macOS 10.13.
    pub fde_personal_recovery_key_cms: Option<Secret<Data>>,
    /// `FDE_PersonalRecoveryKeyDeviceKey`: string. Since macOS 10.13.
    pub fde_personal_recovery_key_device_key: Option<String>,
    /// `SystemIntegrityProtectionEnabled`: boolean. Since macOS 10.12.
    pub system_integrity_protection_enabled: Option<bool>,
    /// `FirewallSettings`: dictionary. Since macOS 10.12.
    pub firewall_settings: Option<FirewallSettings>,
    /// `FirmwarePasswordStatus`: dictionary. Since macOS 10.13.
    pub firmware_password_status: Option<FirmwarePasswordStatus>,
    /// `ManagementStatus`: dictionary. Since iOS 13.0, macOS 10.13.2,
    /// tvOS 13.0, visionOS 1.1, watchOS 10.0.
    pub management_status: Option<ManagementStatus>,
    /// `SecureBoot`: dictionary. Since macOS 10.15.
    pub secure_boot: Option<SecureBoot>,
    /// `RemoteDesktopEnabled`: boolean. Since macOS 10.14.4.
    pub remote_desktop_enabled: Option<bool>,
    /// `AuthenticatedRootVolumeEnabled`: boolean. Since macOS 11.0.
    pub authenticated_root_volume_enabled: Option<bool>,
    /// `BootstrapTokenAllowedForAuthentication`: string. Since macOS 11.0.
    pub bootstrap_token_allowed_for_authentication: Option<BootstrapTokenAllowedForAuthentication>,
    /// `BootstrapTokenRequiredForSoftwareUpdate`: boolean. Since macOS 11.0.
    pub bootstrap_token_required_for_software_update: Option<bool>,
    /// `BootstrapTokenRequiredForKernelExtensionApproval`: boolean. Since
    /// macOS 11.0.
    pub bootstrap_token_required_for_kernel_extension_approval: Option<bool>,
    /// `IsRecoveryLockEnabled`: boolean. Since macOS 11.5.
    pub is_recovery_lock_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SecurityInfoResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityInfoResponseValues",
            [
                Key::optional("AuthenticatedRootVolumeEnabled", Expect::Boolean),
                Key::optional("AutoLockTime", Expect::Integer),
                Key::optional("BootstrapTokenAllowedForAuthentication", Expect::String),
                Key::optional(
                    "BootstrapTokenRequiredForKernelExtensionApproval",
                    Expect::Boolean
                ),
                Key::optional("BootstrapTokenRequiredForSoftwareUpdate", Expect::Boolean),
                Key::optional("FDE_Enabled", Expect::Boolean),
                Key::optional("FDE_HasInstitutionalRecoveryKey", Expect::Boolean),
                Key::optional("FDE_HasPersonalRecoveryKey", Expect::Boolean),
                Key::optional("FDE_PersonalRecoveryKeyCMS", Expect::Data),
                Key::optional("FDE_PersonalRecoveryKeyDeviceKey", Expect::String),
                Key::optional("FirewallSettings", Expect::Dictionary),
                Key::optional("FirmwarePasswordStatus", Expect::Dictionary),
                Key::optional("HardwareEncryptionCaps", Expect::Integer),
                Key::optional("IsRecoveryLockEnabled", Expect::Boolean),
                Key::optional("ManagementStatus", Expect::Dictionary),
                Key::optional("PasscodeCompliant", Expect::Boolean),
                Key::optional("PasscodeCompliantWithProfiles", Expect::Boolean),
                Key::optional("PasscodeLockGracePeriod", Expect::Integer),
                Key::optional("PasscodeLockGracePeriodEnforced", Expect::Integer),
                Key::optional("PasscodePresent", Expect::Boolean),
                Key::optional("RemoteDesktopEnabled", Expect::Boolean),
                Key::optional("SecureBoot", Expect::Dictionary),
                Key::optional("SystemIntegrityProtectionEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.authenticated_root_volume_enabled.slot_mut(),
            1 => self.auto_lock_time.slot_mut(),
            2 => self.bootstrap_token_allowed_for_authentication.slot_mut(),
            3 => self
                .bootstrap_token_required_for_kernel_extension_approval
                .slot_mut(),
            4 => self.bootstrap_token_required_for_software_update.slot_mut(),
            5 => self.fde_enabled.slot_mut(),
            6 => self.fde_has_institutional_recovery_key.slot_mut(),
            7 => self.fde_has_personal_recovery_key.slot_mut(),
            8 => self.fde_personal_recovery_key_cms.slot_mut(),
            9 => self.fde_personal_recovery_key_device_key.slot_mut(),
            10 => self.firewall_settings.slot_mut(),
            11 => self.firmware_password_status.slot_mut(),
            12 => self.hardware_encryption_caps.slot_mut(),
            13 => self.is_recovery_lock_enabled.slot_mut(),
            14 => self.management_status.slot_mut(),
            15 => self.passcode_compliant.slot_mut(),
            16 => self.passcode_compliant_with_profiles.slot_mut(),
            17 => self.passcode_lock_grace_period.slot_mut(),
            18 => self.passcode_lock_grace_period_enforced.slot_mut(),
            19 => self.passcode_present.slot_mut(),
            20 => self.remote_desktop_enabled.slot_mut(),
            21 => self.secure_boot.slot_mut(),
            22 => self.system_integrity_protection_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.authenticated_root_volume_enabled.slot_ref(),
            1 => self.auto_lock_time.slot_ref(),
            2 => self.bootstrap_token_allowed_for_authentication.slot_ref(),
            3 => self
                .bootstrap_token_required_for_kernel_extension_approval
                .slot_ref(),
            4 => self.bootstrap_token_required_for_software_update.slot_ref(),
            5 => self.fde_enabled.slot_ref(),
            6 => self.fde_has_institutional_recovery_key.slot_ref(),
            7 => self.fde_has_personal_recovery_key.slot_ref(),
            8 => self.fde_personal_recovery_key_cms.slot_ref(),
            9 => self.fde_personal_recovery_key_device_key.slot_ref(),
            10 => self.firewall_settings.slot_ref(),
            11 => self.firmware_password_status.slot_ref(),
            12 => self.hardware_encryption_caps.slot_ref(),
            13 => self.is_recovery_lock_enabled.slot_ref(),
            14 => self.management_status.slot_ref(),
            15 => self.passcode_compliant.slot_ref(),
            16 => self.passcode_compliant_with_profiles.slot_ref(),
            17 => self.passcode_lock_grace_period.slot_ref(),
            18 => self.passcode_lock_grace_period_enforced.slot_ref(),
            19 => self.passcode_present.slot_ref(),
            20 => self.remote_desktop_enabled.slot_ref(),
            21 => self.secure_boot.slot_ref(),
            22 => self.system_integrity_protection_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityInfoResponseValues);

/// `FirewallSettings` of [`SecurityInfoResponseValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallSettings {
    /// `FirewallEnabled`: boolean.
    pub firewall_enabled: Option<bool>,
    /// `BlockAllIncoming`: boolean.
    pub block_all_incoming: Option<bool>,
    /// `StealthMode`: boolean.
    pub stealth_mode: Option<bool>,
    /// `Applications`: array.
    pub applications: Option<Vec<Application>>,
    /// `LoggingEnabled`: boolean. Since macOS 12.0.
    pub logging_enabled: Option<bool>,
    /// `LoggingOption`: string. Since macOS 12.0.
    pub logging_option: Option<LoggingOption>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for FirewallSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FirewallSettings",
            [
                Key::optional("Applications", Expect::Array),
                Key::optional("BlockAllIncoming", Expect::Boolean),
                Key::optional("FirewallEnabled", Expect::Boolean),
                Key::optional("LoggingEnabled", Expect::Boolean),
                Key::optional("LoggingOption", Expect::String),
                Key::optional("StealthMode", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.applications.slot_mut(),
            1 => self.block_all_incoming.slot_mut(),
            2 => self.firewall_enabled.slot_mut(),
            3 => self.logging_enabled.slot_mut(),
            4 => self.logging_option.slot_mut(),
            5 => self.stealth_mode.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.applications.slot_ref(),
            1 => self.block_all_incoming.slot_ref(),
            2 => self.firewall_enabled.slot_ref(),
            3 => self.logging_enabled.slot_ref(),
            4 => self.logging_option.slot_ref(),
            5 => self.stealth_mode.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(FirewallSettings);

/// One of `Applications` of [`FirewallSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// `Allowed`: boolean.
    pub allowed: Option<bool>,
    /// `BundleID`: string.
    pub bundle_id: Option<String>,
    /// `Name`: string.
    pub name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Application {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Application",
            [
                Key::optional("Allowed", Expect::Boolean),
                Key::optional("BundleID", Expect::String),
                Key::optional("Name", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed.slot_mut(),
            1 => self.bundle_id.slot_mut(),
            2 => self.name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed.slot_ref(),
            1 => self.bundle_id.slot_ref(),
            2 => self.name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Application);

/// `FirmwarePasswordStatus` of [`SecurityInfoResponseValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirmwarePasswordStatus {
    /// `PasswordExists`: boolean.
    pub password_exists: Option<bool>,
    /// `ChangePending`: boolean.
    pub change_pending: Option<bool>,
    /// `AllowOroms`: boolean.
    pub allow_oroms: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for FirmwarePasswordStatus {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FirmwarePasswordStatus",
            [
                Key::optional("AllowOroms", Expect::Boolean),
                Key::optional("ChangePending", Expect::Boolean),
                Key::optional("PasswordExists", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_oroms.slot_mut(),
            1 => self.change_pending.slot_mut(),
            2 => self.password_exists.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_oroms.slot_ref(),
            1 => self.change_pending.slot_ref(),
            2 => self.password_exists.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(FirmwarePasswordStatus);

/// `ManagementStatus` of [`SecurityInfoResponseValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementStatus {
    /// `EnrolledViaDEP`: boolean. Since macOS 10.13.2.
    pub enrolled_via_dep: Option<bool>,
    /// `UserApprovedEnrollment`: boolean. Since macOS 10.13.2.
    pub user_approved_enrollment: Option<bool>,
    /// `IsUserEnrollment`: boolean. Since iOS 13.0, macOS 10.15, tvOS 13.0,
    /// visionOS 1.1, watchOS 10.0.
    pub is_user_enrollment: Option<bool>,
    /// `IsActivationLockManageable`: boolean. Since macOS 10.15.
    pub is_activation_lock_manageable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagementStatus {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagementStatus",
            [
                Key::optional("EnrolledViaDEP", Expect::Boolean),
                Key::optional("IsActivationLockManageable", Expect::Boolean),
                Key::optional("IsUserEnrollment", Expect::Boolean),
                Key::optional("UserApprovedEnrollment", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enrolled_via_dep.slot_mut(),
            1 => self.is_activation_lock_manageable.slot_mut(),
            2 => self.is_user_enrollment.slot_mut(),
            3 => self.user_approved_enrollment.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enrolled_via_dep.slot_ref(),
            1 => self.is_activation_lock_manageable.slot_ref(),
            2 => self.is_user_enrollment.slot_ref(),
            3 => self.user_approved_enrollment.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagementStatus);

/// `SecureBoot` of [`SecurityInfoResponseValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecureBoot {
    /// `SecureBootLevel`: string.
    pub secure_boot_level: Option<SecureBootLevel>,
    /// `ExternalBootLevel`: string.
    pub external_boot_level: Option<ExternalBootLevel>,
    /// `ReducedSecurity`: array. Since macOS 11.0.
    pub reduced_security: Option<Vec<ReducedSecurity>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SecureBoot {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecureBoot",
            [
                Key::optional("ExternalBootLevel", Expect::String),
                Key::optional("ReducedSecurity", Expect::Array),
                Key::optional("SecureBootLevel", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.external_boot_level.slot_mut(),
            1 => self.reduced_security.slot_mut(),
            2 => self.secure_boot_level.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.external_boot_level.slot_ref(),
            1 => self.reduced_security.slot_ref(),
            2 => self.secure_boot_level.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecureBoot);

impl Command for SecurityInfo {
    const REQUEST_TYPE: &'static str = "SecurityInfo";
    type Response = SecurityInfoResponse;
}

open_enum! {
    /// Values of `LoggingOption`.
    pub enum LoggingOption {
        /// `throttled`
        Throttled = "throttled",
        /// `brief`
        Brief = "brief",
        /// `detail`
        Detail = "detail",
    }
}

open_enum! {
    /// Values of `SecureBootLevel`.
    pub enum SecureBootLevel {
        /// `off`
        Off = "off",
        /// `medium`
        Medium = "medium",
        /// `full`
        Full = "full",
        /// `not supported`
        NotSupported = "not supported",
    }
}

open_enum! {
    /// Values of `ExternalBootLevel`.
    pub enum ExternalBootLevel {
        /// `allowed`
        Allowed = "allowed",
        /// `disallowed`
        Disallowed = "disallowed",
        /// `not supported`
        NotSupported = "not supported",
    }
}

open_enum! {
    /// Values of `ReducedSecurity`.
    pub enum ReducedSecurity {
        /// `AllowsAnyAppleSignedOS`
        AllowsAnyAppleSignedOs = "AllowsAnyAppleSignedOS",
        /// `AllowsUserKextApproval`
        AllowsUserKextApproval = "AllowsUserKextApproval",
        /// `AllowsMDM`
        AllowsMdm = "AllowsMDM",
    }
}

open_enum! {
    /// Values of `BootstrapTokenAllowedForAuthentication`.
    pub enum BootstrapTokenAllowedForAuthentication {
        /// `allowed`
        Allowed = "allowed",
        /// `disallowed`
        Disallowed = "disallowed",
        /// `not supported`
        NotSupported = "not supported",
    }
}
