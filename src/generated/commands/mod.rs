// From mdm/commands; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod account_configuration;
pub mod activation_lock_bypass_code;
pub mod active_ns_extensions;
pub mod apply_redemption_code;
pub mod available_os_updates;
pub mod cancel_enhanced_log_collection;
pub mod certificate_list;
pub mod clear_activation_lock_bypass_code;
pub mod clear_passcode;
pub mod clear_restrictions_password;
pub mod content_caching_information;
pub mod declarative_management;
pub mod delete_user;
pub mod device_configured;
pub mod device_information;
pub mod device_location;
pub mod device_lock;
pub mod disable_lost_mode;
pub mod disable_remote_desktop;
pub mod enable_lost_mode;
pub mod enable_remote_desktop;
pub mod erase_device;
pub mod install_application;
pub mod install_enterprise_application;
pub mod install_media;
pub mod install_profile;
pub mod install_provisioning_profile;
pub mod installed_application_list;
pub mod invite_to_program;
pub mod log_out_user;
pub mod lom_device_request;
pub mod lom_setup_request;
pub mod managed_application_attributes;
pub mod managed_application_configuration;
pub mod managed_application_feedback;
pub mod managed_application_list;
pub mod managed_media_list;
pub mod ns_extension_mappings;
pub mod os_update_status;
pub mod play_lost_mode_sound;
pub mod profile_list;
pub mod provisioning_profile_list;
pub mod refresh_cellular_plans;
pub mod remove_application;
pub mod remove_media;
pub mod remove_profile;
pub mod remove_provisioning_profile;
pub mod request_mirroring;
pub mod request_unlock_token;
pub mod restart_device;
pub mod restrictions;
pub mod rotate_file_vault_key;
pub mod schedule_os_update;
pub mod schedule_os_update_scan;
pub mod security_info;
pub mod set_auto_admin_password;
pub mod set_firmware_password;
pub mod set_recovery_lock;
pub mod settings;
pub mod shut_down_device;
pub mod stop_mirroring;
pub mod trigger_enhanced_log_collection;
pub mod unlock_user_account;
pub mod user_configured;
pub mod user_list;
pub mod validate_applications;
pub mod verify_firmware_password;
pub mod verify_recovery_lock;

pub use account_configuration::AccountConfiguration;
pub use activation_lock_bypass_code::{ActivationLockBypassCode, ActivationLockBypassCodeResponse};
pub use active_ns_extensions::{ActiveNsExtensions, ActiveNsExtensionsResponse};
pub use apply_redemption_code::ApplyRedemptionCode;
pub use available_os_updates::{AvailableOsUpdates, AvailableOsUpdatesResponse};
pub use cancel_enhanced_log_collection::CancelEnhancedLogCollection;
pub use certificate_list::{CertificateList, CertificateListResponse};
pub use clear_activation_lock_bypass_code::ClearActivationLockBypassCode;
pub use clear_passcode::ClearPasscode;
pub use clear_restrictions_password::ClearRestrictionsPassword;
pub use content_caching_information::{
    ContentCachingInformation, ContentCachingInformationResponse,
};
pub use declarative_management::DeclarativeManagement;
pub use delete_user::DeleteUser;
pub use device_configured::DeviceConfigured;
pub use device_information::{DeviceInformation, DeviceInformationResponse};
pub use device_location::{DeviceLocation, DeviceLocationResponse};
pub use device_lock::{DeviceLock, DeviceLockResponse};
pub use disable_lost_mode::DisableLostMode;
pub use disable_remote_desktop::DisableRemoteDesktop;
pub use enable_lost_mode::EnableLostMode;
pub use enable_remote_desktop::EnableRemoteDesktop;
pub use erase_device::EraseDevice;
pub use install_application::{InstallApplication, InstallApplicationResponse};
pub use install_enterprise_application::InstallEnterpriseApplication;
pub use install_media::{InstallMedia, InstallMediaResponse};
pub use install_profile::InstallProfile;
pub use install_provisioning_profile::InstallProvisioningProfile;
pub use installed_application_list::{InstalledApplicationList, InstalledApplicationListResponse};
pub use invite_to_program::{InviteToProgram, InviteToProgramResponse};
pub use log_out_user::LogOutUser;
pub use lom_device_request::{LomDeviceRequest, LomDeviceRequestResponse};
pub use lom_setup_request::{LomSetupRequest, LomSetupRequestResponse};
pub use managed_application_attributes::{
    ManagedApplicationAttributes, ManagedApplicationAttributesResponse,
};
pub use managed_application_configuration::{
    ManagedApplicationConfiguration, ManagedApplicationConfigurationResponse,
};
pub use managed_application_feedback::{
    ManagedApplicationFeedback, ManagedApplicationFeedbackResponse,
};
pub use managed_application_list::{ManagedApplicationList, ManagedApplicationListResponse};
pub use managed_media_list::{ManagedMediaList, ManagedMediaListResponse};
pub use ns_extension_mappings::{NsExtensionMappings, NsExtensionMappingsResponse};
pub use os_update_status::{OsUpdateStatus, OsUpdateStatusResponse};
pub use play_lost_mode_sound::PlayLostModeSound;
pub use profile_list::{ProfileList, ProfileListResponse};
pub use provisioning_profile_list::{ProvisioningProfileList, ProvisioningProfileListResponse};
pub use refresh_cellular_plans::RefreshCellularPlans;
pub use remove_application::RemoveApplication;
pub use remove_media::RemoveMedia;
pub use remove_profile::RemoveProfile;
pub use remove_provisioning_profile::RemoveProvisioningProfile;
pub use request_mirroring::{RequestMirroring, RequestMirroringResponse};
pub use request_unlock_token::{RequestUnlockToken, RequestUnlockTokenResponse};
pub use restart_device::RestartDevice;
pub use restrictions::{Restrictions, RestrictionsResponse};
pub use rotate_file_vault_key::{RotateFileVaultKey, RotateFileVaultKeyResponse};
pub use schedule_os_update::{ScheduleOsUpdate, ScheduleOsUpdateResponse};
pub use schedule_os_update_scan::{ScheduleOsUpdateScan, ScheduleOsUpdateScanResponse};
pub use security_info::{SecurityInfo, SecurityInfoResponse};
pub use set_auto_admin_password::SetAutoAdminPassword;
pub use set_firmware_password::{SetFirmwarePassword, SetFirmwarePasswordResponse};
pub use set_recovery_lock::SetRecoveryLock;
pub use settings::{RawSetting, Setting, Settings, SettingsResponse};
pub use shut_down_device::ShutDownDevice;
pub use stop_mirroring::StopMirroring;
pub use trigger_enhanced_log_collection::TriggerEnhancedLogCollection;
pub use unlock_user_account::UnlockUserAccount;
pub use user_configured::UserConfigured;
pub use user_list::{UserList, UserListResponse};
pub use validate_applications::ValidateApplications;
pub use verify_firmware_password::{VerifyFirmwarePassword, VerifyFirmwarePasswordResponse};
pub use verify_recovery_lock::{VerifyRecoveryLock, VerifyRecoveryLockResponse};

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_command {
    ($macro:ident) => {
        $macro! {
            "AccountConfiguration" => AccountConfiguration,
            "ActivationLockBypassCode" => ActivationLockBypassCode,
            "ActiveNSExtensions" => ActiveNsExtensions,
            "ApplyRedemptionCode" => ApplyRedemptionCode,
            "AvailableOSUpdates" => AvailableOsUpdates,
            "CancelEnhancedLogCollection" => CancelEnhancedLogCollection,
            "CertificateList" => CertificateList,
            "ClearActivationLockBypassCode" => ClearActivationLockBypassCode,
            "ClearPasscode" => ClearPasscode,
            "ClearRestrictionsPassword" => ClearRestrictionsPassword,
            "ContentCachingInformation" => ContentCachingInformation,
            "DeclarativeManagement" => DeclarativeManagement,
            "DeleteUser" => DeleteUser,
            "DeviceConfigured" => DeviceConfigured,
            "DeviceInformation" => DeviceInformation,
            "DeviceLocation" => DeviceLocation,
            "DeviceLock" => DeviceLock,
            "DisableLostMode" => DisableLostMode,
            "DisableRemoteDesktop" => DisableRemoteDesktop,
            "EnableLostMode" => EnableLostMode,
            "EnableRemoteDesktop" => EnableRemoteDesktop,
            "EraseDevice" => EraseDevice,
            "InstallApplication" => InstallApplication,
            "InstallEnterpriseApplication" => InstallEnterpriseApplication,
            "InstallMedia" => InstallMedia,
            "InstallProfile" => InstallProfile,
            "InstallProvisioningProfile" => InstallProvisioningProfile,
            "InstalledApplicationList" => InstalledApplicationList,
            "InviteToProgram" => InviteToProgram,
            "LogOutUser" => LogOutUser,
            "LOMDeviceRequest" => LomDeviceRequest,
            "LOMSetupRequest" => LomSetupRequest,
            "ManagedApplicationAttributes" => ManagedApplicationAttributes,
            "ManagedApplicationConfiguration" => ManagedApplicationConfiguration,
            "ManagedApplicationFeedback" => ManagedApplicationFeedback,
            "ManagedApplicationList" => ManagedApplicationList,
            "ManagedMediaList" => ManagedMediaList,
            "NSExtensionMappings" => NsExtensionMappings,
            "OSUpdateStatus" => OsUpdateStatus,
            "PlayLostModeSound" => PlayLostModeSound,
            "ProfileList" => ProfileList,
            "ProvisioningProfileList" => ProvisioningProfileList,
            "RefreshCellularPlans" => RefreshCellularPlans,
            "RemoveApplication" => RemoveApplication,
            "RemoveMedia" => RemoveMedia,
            "RemoveProfile" => RemoveProfile,
            "RemoveProvisioningProfile" => RemoveProvisioningProfile,
            "RequestMirroring" => RequestMirroring,
            "RequestUnlockToken" => RequestUnlockToken,
            "RestartDevice" => RestartDevice,
            "Restrictions" => Restrictions,
            "RotateFileVaultKey" => RotateFileVaultKey,
            "ScheduleOSUpdate" => ScheduleOsUpdate,
            "ScheduleOSUpdateScan" => ScheduleOsUpdateScan,
            "SecurityInfo" => SecurityInfo,
            "SetAutoAdminPassword" => SetAutoAdminPassword,
            "SetFirmwarePassword" => SetFirmwarePassword,
            "SetRecoveryLock" => SetRecoveryLock,
            "Settings" => Settings,
            "ShutDownDevice" => ShutDownDevice,
            "StopMirroring" => StopMirroring,
            "TriggerEnhancedLogCollection" => TriggerEnhancedLogCollection,
            "UnlockUserAccount" => UnlockUserAccount,
            "UserConfigured" => UserConfigured,
            "UserList" => UserList,
            "ValidateApplications" => ValidateApplications,
            "VerifyFirmwarePassword" => VerifyFirmwarePassword,
            "VerifyRecoveryLock" => VerifyRecoveryLock,
        }
    };
}
pub(crate) use for_each_command;

/// Keys that the answers to one command alone have, in order, and that
/// command.
pub(crate) const TELLING_KEYS: &[(&str, &str)] = &[
    ("ActivationLockBypassCode", "ActivationLockBypassCode"),
    ("Altitude", "DeviceLocation"),
    ("ApplicationAttributes", "ManagedApplicationAttributes"),
    (
        "ApplicationConfigurations",
        "ManagedApplicationConfiguration",
    ),
    ("AvailableOSUpdates", "AvailableOSUpdates"),
    ("Books", "ManagedMediaList"),
    ("CertificateList", "CertificateList"),
    ("Course", "DeviceLocation"),
    ("GlobalRestrictions", "Restrictions"),
    ("HorizontalAccuracy", "DeviceLocation"),
    ("Identifier", "InstallApplication"),
    ("InstalledApplicationList", "InstalledApplicationList"),
    ("InvitationResult", "InviteToProgram"),
    ("LOMProtocolVersion", "LOMSetupRequest"),
    ("Latitude", "DeviceLocation"),
    ("Longitude", "DeviceLocation"),
    ("ManagedApplicationFeedback", "ManagedApplicationFeedback"),
    ("ManagedApplicationList", "ManagedApplicationList"),
    ("MediaType", "InstallMedia"),
    ("MediaURL", "InstallMedia"),
    ("MessageResult", "DeviceLock"),
    ("MirroringResult", "RequestMirroring"),
    ("OSUpdateStatus", "OSUpdateStatus"),
    ("PasswordVerified", "VerifyRecoveryLock"),
    ("PersistentID", "InstallMedia"),
    ("PrimaryIPv6AddressList", "LOMSetupRequest"),
    ("ProfileList", "ProfileList"),
    ("ProfileRestrictions", "Restrictions"),
    ("ProvisioningProfileList", "ProvisioningProfileList"),
    ("QueryResponses", "DeviceInformation"),
    ("ResponseList", "LOMDeviceRequest"),
    ("RotateResult", "RotateFileVaultKey"),
    ("ScanInitiated", "ScheduleOSUpdateScan"),
    ("SecondaryIPv6AddressList", "LOMSetupRequest"),
    ("SecurityInfo", "SecurityInfo"),
    ("SetFirmwarePassword", "SetFirmwarePassword"),
    ("Settings", "Settings"),
    ("Speed", "DeviceLocation"),
    ("StatusResponse", "ContentCachingInformation"),
    ("Timestamp", "DeviceLocation"),
    ("UnlockToken", "RequestUnlockToken"),
    ("UpdateResults", "ScheduleOSUpdate"),
    ("Users", "UserList"),
    ("VerifyFirmwarePassword", "VerifyFirmwarePassword"),
    ("VerticalAccuracy", "DeviceLocation"),
    ("iTunesStoreID", "InstallMedia"),
];

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("commands/AccountConfiguration", || {
        Box::new(<AccountConfiguration as crate::record::Record>::blank())
    }),
    ("commands/ActivationLockBypassCode", || {
        Box::new(<ActivationLockBypassCode as crate::record::Record>::blank())
    }),
    ("commands/ActivationLockBypassCodeResponse", || {
        Box::new(<ActivationLockBypassCodeResponse as crate::record::Record>::blank())
    }),
    ("commands/ActiveNsExtensions", || {
        Box::new(<ActiveNsExtensions as crate::record::Record>::blank())
    }),
    ("commands/ActiveNsExtensionsResponse", || {
        Box::new(<ActiveNsExtensionsResponse as crate::record::Record>::blank())
    }),
    ("commands/ApplyRedemptionCode", || {
        Box::new(<ApplyRedemptionCode as crate::record::Record>::blank())
    }),
    ("commands/AvailableOsUpdates", || {
        Box::new(<AvailableOsUpdates as crate::record::Record>::blank())
    }),
    ("commands/AvailableOsUpdatesResponse", || {
        Box::new(<AvailableOsUpdatesResponse as crate::record::Record>::blank())
    }),
    ("commands/CancelEnhancedLogCollection", || {
        Box::new(<CancelEnhancedLogCollection as crate::record::Record>::blank())
    }),
    ("commands/CertificateList", || {
        Box::new(<CertificateList as crate::record::Record>::blank())
    }),
    ("commands/CertificateListResponse", || {
        Box::new(<CertificateListResponse as crate::record::Record>::blank())
    }),
    ("commands/ClearActivationLockBypassCode", || {
        Box::new(<ClearActivationLockBypassCode as crate::record::Record>::blank())
    }),
    ("commands/ClearPasscode", || {
        Box::new(<ClearPasscode as crate::record::Record>::blank())
    }),
    ("commands/ClearRestrictionsPassword", || {
        Box::new(<ClearRestrictionsPassword as crate::record::Record>::blank())
    }),
    ("commands/ContentCachingInformation", || {
        Box::new(<ContentCachingInformation as crate::record::Record>::blank())
    }),
    ("commands/ContentCachingInformationResponse", || {
        Box::new(<ContentCachingInformationResponse as crate::record::Record>::blank())
    }),
    ("commands/DeclarativeManagement", || {
        Box::new(<DeclarativeManagement as crate::record::Record>::blank())
    }),
    ("commands/DeleteUser", || {
        Box::new(<DeleteUser as crate::record::Record>::blank())
    }),
    ("commands/DeviceConfigured", || {
        Box::new(<DeviceConfigured as crate::record::Record>::blank())
    }),
    ("commands/DeviceInformation", || {
        Box::new(<DeviceInformation as crate::record::Record>::blank())
    }),
    ("commands/DeviceInformationResponse", || {
        Box::new(<DeviceInformationResponse as crate::record::Record>::blank())
    }),
    ("commands/DeviceLocation", || {
        Box::new(<DeviceLocation as crate::record::Record>::blank())
    }),
    ("commands/DeviceLocationResponse", || {
        Box::new(<DeviceLocationResponse as crate::record::Record>::blank())
    }),
    ("commands/DeviceLock", || {
        Box::new(<DeviceLock as crate::record::Record>::blank())
    }),
    ("commands/DeviceLockResponse", || {
        Box::new(<DeviceLockResponse as crate::record::Record>::blank())
    }),
    ("commands/DisableLostMode", || {
        Box::new(<DisableLostMode as crate::record::Record>::blank())
    }),
    ("commands/DisableRemoteDesktop", || {
        Box::new(<DisableRemoteDesktop as crate::record::Record>::blank())
    }),
    ("commands/EnableLostMode", || {
        Box::new(<EnableLostMode as crate::record::Record>::blank())
    }),
    ("commands/EnableRemoteDesktop", || {
        Box::new(<EnableRemoteDesktop as crate::record::Record>::blank())
    }),
    ("commands/EraseDevice", || {
        Box::new(<EraseDevice as crate::record::Record>::blank())
    }),
    ("commands/InstallApplication", || {
        Box::new(<InstallApplication as crate::record::Record>::blank())
    }),
    ("commands/InstallApplicationResponse", || {
        Box::new(<InstallApplicationResponse as crate::record::Record>::blank())
    }),
    ("commands/InstallEnterpriseApplication", || {
        Box::new(<InstallEnterpriseApplication as crate::record::Record>::blank())
    }),
    ("commands/InstallMedia", || {
        Box::new(<InstallMedia as crate::record::Record>::blank())
    }),
    ("commands/InstallMediaResponse", || {
        Box::new(<InstallMediaResponse as crate::record::Record>::blank())
    }),
    ("commands/InstallProfile", || {
        Box::new(<InstallProfile as crate::record::Record>::blank())
    }),
    ("commands/InstallProvisioningProfile", || {
        Box::new(<InstallProvisioningProfile as crate::record::Record>::blank())
    }),
    ("commands/InstalledApplicationList", || {
        Box::new(<InstalledApplicationList as crate::record::Record>::blank())
    }),
    ("commands/InstalledApplicationListResponse", || {
        Box::new(<InstalledApplicationListResponse as crate::record::Record>::blank())
    }),
    ("commands/InviteToProgram", || {
        Box::new(<InviteToProgram as crate::record::Record>::blank())
    }),
    ("commands/InviteToProgramResponse", || {
        Box::new(<InviteToProgramResponse as crate::record::Record>::blank())
    }),
    ("commands/LogOutUser", || {
        Box::new(<LogOutUser as crate::record::Record>::blank())
    }),
    ("commands/LomDeviceRequest", || {
        Box::new(<LomDeviceRequest as crate::record::Record>::blank())
    }),
    ("commands/LomDeviceRequestResponse", || {
        Box::new(<LomDeviceRequestResponse as crate::record::Record>::blank())
    }),
    ("commands/LomSetupRequest", || {
        Box::new(<LomSetupRequest as crate::record::Record>::blank())
    }),
    ("commands/LomSetupRequestResponse", || {
        Box::new(<LomSetupRequestResponse as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationAttributes", || {
        Box::new(<ManagedApplicationAttributes as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationAttributesResponse", || {
        Box::new(<ManagedApplicationAttributesResponse as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationConfiguration", || {
        Box::new(<ManagedApplicationConfiguration as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationConfigurationResponse", || {
        Box::new(<ManagedApplicationConfigurationResponse as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationFeedback", || {
        Box::new(<ManagedApplicationFeedback as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationFeedbackResponse", || {
        Box::new(<ManagedApplicationFeedbackResponse as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationList", || {
        Box::new(<ManagedApplicationList as crate::record::Record>::blank())
    }),
    ("commands/ManagedApplicationListResponse", || {
        Box::new(<ManagedApplicationListResponse as crate::record::Record>::blank())
    }),
    ("commands/ManagedMediaList", || {
        Box::new(<ManagedMediaList as crate::record::Record>::blank())
    }),
    ("commands/ManagedMediaListResponse", || {
        Box::new(<ManagedMediaListResponse as crate::record::Record>::blank())
    }),
    ("commands/NsExtensionMappings", || {
        Box::new(<NsExtensionMappings as crate::record::Record>::blank())
    }),
    ("commands/NsExtensionMappingsResponse", || {
        Box::new(<NsExtensionMappingsResponse as crate::record::Record>::blank())
    }),
    ("commands/OsUpdateStatus", || {
        Box::new(<OsUpdateStatus as crate::record::Record>::blank())
    }),
    ("commands/OsUpdateStatusResponse", || {
        Box::new(<OsUpdateStatusResponse as crate::record::Record>::blank())
    }),
    ("commands/PlayLostModeSound", || {
        Box::new(<PlayLostModeSound as crate::record::Record>::blank())
    }),
    ("commands/ProfileList", || {
        Box::new(<ProfileList as crate::record::Record>::blank())
    }),
    ("commands/ProfileListResponse", || {
        Box::new(<ProfileListResponse as crate::record::Record>::blank())
    }),
    ("commands/ProvisioningProfileList", || {
        Box::new(<ProvisioningProfileList as crate::record::Record>::blank())
    }),
    ("commands/ProvisioningProfileListResponse", || {
        Box::new(<ProvisioningProfileListResponse as crate::record::Record>::blank())
    }),
    ("commands/RefreshCellularPlans", || {
        Box::new(<RefreshCellularPlans as crate::record::Record>::blank())
    }),
    ("commands/RemoveApplication", || {
        Box::new(<RemoveApplication as crate::record::Record>::blank())
    }),
    ("commands/RemoveMedia", || {
        Box::new(<RemoveMedia as crate::record::Record>::blank())
    }),
    ("commands/RemoveProfile", || {
        Box::new(<RemoveProfile as crate::record::Record>::blank())
    }),
    ("commands/RemoveProvisioningProfile", || {
        Box::new(<RemoveProvisioningProfile as crate::record::Record>::blank())
    }),
    ("commands/RequestMirroring", || {
        Box::new(<RequestMirroring as crate::record::Record>::blank())
    }),
    ("commands/RequestMirroringResponse", || {
        Box::new(<RequestMirroringResponse as crate::record::Record>::blank())
    }),
    ("commands/RequestUnlockToken", || {
        Box::new(<RequestUnlockToken as crate::record::Record>::blank())
    }),
    ("commands/RequestUnlockTokenResponse", || {
        Box::new(<RequestUnlockTokenResponse as crate::record::Record>::blank())
    }),
    ("commands/RestartDevice", || {
        Box::new(<RestartDevice as crate::record::Record>::blank())
    }),
    ("commands/Restrictions", || {
        Box::new(<Restrictions as crate::record::Record>::blank())
    }),
    ("commands/RestrictionsResponse", || {
        Box::new(<RestrictionsResponse as crate::record::Record>::blank())
    }),
    ("commands/RotateFileVaultKey", || {
        Box::new(<RotateFileVaultKey as crate::record::Record>::blank())
    }),
    ("commands/RotateFileVaultKeyResponse", || {
        Box::new(<RotateFileVaultKeyResponse as crate::record::Record>::blank())
    }),
    ("commands/ScheduleOsUpdate", || {
        Box::new(<ScheduleOsUpdate as crate::record::Record>::blank())
    }),
    ("commands/ScheduleOsUpdateResponse", || {
        Box::new(<ScheduleOsUpdateResponse as crate::record::Record>::blank())
    }),
    ("commands/ScheduleOsUpdateScan", || {
        Box::new(<ScheduleOsUpdateScan as crate::record::Record>::blank())
    }),
    ("commands/ScheduleOsUpdateScanResponse", || {
        Box::new(<ScheduleOsUpdateScanResponse as crate::record::Record>::blank())
    }),
    ("commands/SecurityInfo", || {
        Box::new(<SecurityInfo as crate::record::Record>::blank())
    }),
    ("commands/SecurityInfoResponse", || {
        Box::new(<SecurityInfoResponse as crate::record::Record>::blank())
    }),
    ("commands/SetAutoAdminPassword", || {
        Box::new(<SetAutoAdminPassword as crate::record::Record>::blank())
    }),
    ("commands/SetFirmwarePassword", || {
        Box::new(<SetFirmwarePassword as crate::record::Record>::blank())
    }),
    ("commands/SetFirmwarePasswordResponse", || {
        Box::new(<SetFirmwarePasswordResponse as crate::record::Record>::blank())
    }),
    ("commands/SetRecoveryLock", || {
        Box::new(<SetRecoveryLock as crate::record::Record>::blank())
    }),
    ("commands/Settings", || {
        Box::new(<Settings as crate::record::Record>::blank())
    }),
    ("commands/SettingsResponse", || {
        Box::new(<SettingsResponse as crate::record::Record>::blank())
    }),
    ("commands/ShutDownDevice", || {
        Box::new(<ShutDownDevice as crate::record::Record>::blank())
    }),
    ("commands/StopMirroring", || {
        Box::new(<StopMirroring as crate::record::Record>::blank())
    }),
    ("commands/TriggerEnhancedLogCollection", || {
        Box::new(<TriggerEnhancedLogCollection as crate::record::Record>::blank())
    }),
    ("commands/UnlockUserAccount", || {
        Box::new(<UnlockUserAccount as crate::record::Record>::blank())
    }),
    ("commands/UserConfigured", || {
        Box::new(<UserConfigured as crate::record::Record>::blank())
    }),
    ("commands/UserList", || {
        Box::new(<UserList as crate::record::Record>::blank())
    }),
    ("commands/UserListResponse", || {
        Box::new(<UserListResponse as crate::record::Record>::blank())
    }),
    ("commands/ValidateApplications", || {
        Box::new(<ValidateApplications as crate::record::Record>::blank())
    }),
    ("commands/VerifyFirmwarePassword", || {
        Box::new(<VerifyFirmwarePassword as crate::record::Record>::blank())
    }),
    ("commands/VerifyFirmwarePasswordResponse", || {
        Box::new(<VerifyFirmwarePasswordResponse as crate::record::Record>::blank())
    }),
    ("commands/VerifyRecoveryLock", || {
        Box::new(<VerifyRecoveryLock as crate::record::Record>::blank())
    }),
    ("commands/VerifyRecoveryLockResponse", || {
        Box::new(<VerifyRecoveryLockResponse as crate::record::Record>::blank())
    }),
];
