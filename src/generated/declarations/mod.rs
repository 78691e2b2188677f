// From declarative/declarations; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod accessibility_settings;
pub mod account_caldav;
pub mod account_carddav;
pub mod account_exchange;
pub mod account_google;
pub mod account_ldap;
pub mod account_mail;
pub mod account_settings;
pub mod account_subscribed_calendar;
pub mod acme;
pub mod app_managed;
pub mod app_settings;
pub mod asset_data;
pub mod audio_accessory_settings;
pub mod content_cache_settings;
pub mod credential_acme;
pub mod credential_certificate;
pub mod credential_identity;
pub mod credential_scep;
pub mod credential_usernameandpassword;
pub mod credential_userpassword;
pub mod declaration_base;
pub mod diskmanagement_settings;
pub mod extensible_sso;
pub mod external_intelligence_settings;
pub mod identity;
pub mod intelligence_settings;
pub mod keyboard_settings;
pub mod legacy;
pub mod legacy_interactive;
pub mod management_status_subscriptions;
pub mod management_test;
pub mod math_settings;
pub mod migration_assistant_settings;
pub mod network_dns_proxy;
pub mod network_dns_settings;
pub mod network_relay;
pub mod network_vpn_always_on;
pub mod network_vpn_ikev2;
pub mod network_vpn_ipsec;
pub mod network_vpn_vpn_plugin;
pub mod organization_info;
pub mod package;
pub mod passcode_settings;
pub mod properties;
pub mod safari_bookmarks;
pub mod safari_extensions_settings;
pub mod safari_settings;
pub mod scep;
pub mod screensharing_connection;
pub mod screensharing_connection_group;
pub mod screensharing_host_settings;
pub mod security_certificate;
pub mod security_identity;
pub mod security_passkey_attestation;
pub mod server_capabilities;
pub mod services_background_tasks;
pub mod services_configuration_files;
pub mod simple;
pub mod siri_settings;
pub mod softwareupdate_enforcement_specific;
pub mod softwareupdate_settings;
pub mod useridentity;
pub mod watch_enrollment;
pub mod webcontent_filter_plugin;

pub use accessibility_settings::AccessibilitySettings;
pub use account_caldav::AccountCaldav;
pub use account_carddav::AccountCarddav;
pub use account_exchange::AccountExchange;
pub use account_google::AccountGoogle;
pub use account_ldap::AccountLdap;
pub use account_mail::AccountMail;
pub use account_settings::AccountSettings;
pub use account_subscribed_calendar::AccountSubscribedCalendar;
pub use acme::Acme;
pub use app_managed::AppManaged;
pub use app_settings::AppSettings;
pub use asset_data::AssetData;
pub use audio_accessory_settings::AudioAccessorySettings;
pub use content_cache_settings::ContentCacheSettings;
pub use credential_acme::CredentialAcme;
pub use credential_certificate::CredentialCertificate;
pub use credential_identity::CredentialIdentity;
pub use credential_scep::CredentialScep;
pub use credential_usernameandpassword::CredentialUsernameandpassword;
pub use credential_userpassword::CredentialUserpassword;
pub use declaration_base::DeclarationBase;
pub use diskmanagement_settings::DiskmanagementSettings;
pub use extensible_sso::ExtensibleSso;
pub use external_intelligence_settings::ExternalIntelligenceSettings;
pub use identity::Identity;
pub use intelligence_settings::IntelligenceSettings;
pub use keyboard_settings::KeyboardSettings;
pub use legacy::Legacy;
pub use legacy_interactive::LegacyInteractive;
pub use management_status_subscriptions::ManagementStatusSubscriptions;
pub use management_test::ManagementTest;
pub use math_settings::MathSettings;
pub use migration_assistant_settings::MigrationAssistantSettings;
pub use network_dns_proxy::NetworkDnsProxy;
pub use network_dns_settings::NetworkDnsSettings;
pub use network_relay::NetworkRelay;
pub use network_vpn_always_on::NetworkVpnAlwaysOn;
pub use network_vpn_ikev2::NetworkVpnIkev2;
pub use network_vpn_ipsec::NetworkVpnIpsec;
pub use network_vpn_vpn_plugin::NetworkVpnVpnPlugin;
pub use organization_info::OrganizationInfo;
pub use package::Package;
pub use passcode_settings::PasscodeSettings;
pub use properties::Properties;
pub use safari_bookmarks::SafariBookmarks;
pub use safari_extensions_settings::SafariExtensionsSettings;
pub use safari_settings::SafariSettings;
pub use scep::Scep;
pub use screensharing_connection::ScreensharingConnection;
pub use screensharing_connection_group::ScreensharingConnectionGroup;
pub use screensharing_host_settings::ScreensharingHostSettings;
pub use security_certificate::SecurityCertificate;
pub use security_identity::SecurityIdentity;
pub use security_passkey_attestation::SecurityPasskeyAttestation;
pub use server_capabilities::ServerCapabilities;
pub use services_background_tasks::ServicesBackgroundTasks;
pub use services_configuration_files::ServicesConfigurationFiles;
pub use simple::Simple;
pub use siri_settings::SiriSettings;
pub use softwareupdate_enforcement_specific::SoftwareupdateEnforcementSpecific;
pub use softwareupdate_settings::SoftwareupdateSettings;
pub use useridentity::Useridentity;
pub use watch_enrollment::WatchEnrollment;
pub use webcontent_filter_plugin::WebcontentFilterPlugin;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_declaration {
    ($macro:ident) => {
        $macro! {
            "com.apple.configuration.accessibility.settings" => AccessibilitySettings,
            "com.apple.configuration.account.caldav" => AccountCaldav,
            "com.apple.configuration.account.carddav" => AccountCarddav,
            "com.apple.configuration.account.exchange" => AccountExchange,
            "com.apple.configuration.account.google" => AccountGoogle,
            "com.apple.configuration.account.ldap" => AccountLdap,
            "com.apple.configuration.account.mail" => AccountMail,
            "com.apple.configuration.account.settings" => AccountSettings,
            "com.apple.configuration.account.subscribed-calendar" => AccountSubscribedCalendar,
            "com.apple.configuration.app.managed" => AppManaged,
            "com.apple.configuration.app.settings" => AppSettings,
            "com.apple.asset.data" => AssetData,
            "com.apple.configuration.audio-accessory.settings" => AudioAccessorySettings,
            "com.apple.configuration.content-cache.settings" => ContentCacheSettings,
            "com.apple.asset.credential.acme" => CredentialAcme,
            "com.apple.asset.credential.certificate" => CredentialCertificate,
            "com.apple.asset.credential.identity" => CredentialIdentity,
            "com.apple.asset.credential.scep" => CredentialScep,
            "com.apple.asset.credential.userpassword" => CredentialUserpassword,
            "com.apple.configuration.diskmanagement.settings" => DiskmanagementSettings,
            "com.apple.configuration.extensible-sso" => ExtensibleSso,
            "com.apple.configuration.external-intelligence.settings" => ExternalIntelligenceSettings,
            "com.apple.configuration.intelligence.settings" => IntelligenceSettings,
            "com.apple.configuration.keyboard.settings" => KeyboardSettings,
            "com.apple.configuration.legacy" => Legacy,
            "com.apple.configuration.legacy.interactive" => LegacyInteractive,
            "com.apple.configuration.management.status-subscriptions" => ManagementStatusSubscriptions,
            "com.apple.configuration.management.test" => ManagementTest,
            "com.apple.configuration.math.settings" => MathSettings,
            "com.apple.configuration.migration-assistant.settings" => MigrationAssistantSettings,
            "com.apple.configuration.network.dns-proxy" => NetworkDnsProxy,
            "com.apple.configuration.network.dns-settings" => NetworkDnsSettings,
            "com.apple.configuration.network.relay" => NetworkRelay,
            "com.apple.configuration.network.vpn.always-on" => NetworkVpnAlwaysOn,
            "com.apple.configuration.network.vpn.ikev2" => NetworkVpnIkev2,
            "com.apple.configuration.network.vpn.ipsec" => NetworkVpnIpsec,
            "com.apple.configuration.network.vpn.vpn-plugin" => NetworkVpnVpnPlugin,
            "com.apple.management.organization-info" => OrganizationInfo,
            "com.apple.configuration.package" => Package,
            "com.apple.configuration.passcode.settings" => PasscodeSettings,
            "com.apple.management.properties" => Properties,
            "com.apple.configuration.safari.bookmarks" => SafariBookmarks,
            "com.apple.configuration.safari.extensions.settings" => SafariExtensionsSettings,
            "com.apple.configuration.safari.settings" => SafariSettings,
            "com.apple.configuration.screensharing.connection" => ScreensharingConnection,
            "com.apple.configuration.screensharing.connection.group" => ScreensharingConnectionGroup,
            "com.apple.configuration.screensharing.host.settings" => ScreensharingHostSettings,
            "com.apple.configuration.security.certificate" => SecurityCertificate,
            "com.apple.configuration.security.identity" => SecurityIdentity,
            "com.apple.configuration.security.passkey.attestation" => SecurityPasskeyAttestation,
            "com.apple.management.server-capabilities" => ServerCapabilities,
            "com.apple.configuration.services.background-tasks" => ServicesBackgroundTasks,
            "com.apple.configuration.services.configuration-files" => ServicesConfigurationFiles,
            "com.apple.activation.simple" => Simple,
            "com.apple.configuration.siri.settings" => SiriSettings,
            "com.apple.configuration.softwareupdate.enforcement.specific" => SoftwareupdateEnforcementSpecific,
            "com.apple.configuration.softwareupdate.settings" => SoftwareupdateSettings,
            "com.apple.asset.useridentity" => Useridentity,
            "com.apple.configuration.watch.enrollment" => WatchEnrollment,
            "com.apple.configuration.webcontent-filter.plugin" => WebcontentFilterPlugin,
        }
    };
}
pub(crate) use for_each_declaration;

/// The types by kind.
pub(crate) mod by_kind {
    /// Declarations of the kind `activation`.
    pub mod activation {
        pub use super::super::Simple;
    }
    /// Declarations of the kind `asset`.
    pub mod asset {
        pub use super::super::{
            AssetData as Data, CredentialAcme, CredentialCertificate, CredentialIdentity,
            CredentialScep, CredentialUserpassword, Useridentity,
        };
    }
    /// Declarations of the kind `configuration`.
    pub mod configuration {
        pub use super::super::{
            AccessibilitySettings, AccountCaldav, AccountCarddav, AccountExchange, AccountGoogle,
            AccountLdap, AccountMail, AccountSettings, AccountSubscribedCalendar, AppManaged,
            AppSettings, AudioAccessorySettings, ContentCacheSettings, DiskmanagementSettings,
            ExtensibleSso, ExternalIntelligenceSettings, IntelligenceSettings, KeyboardSettings,
            Legacy, LegacyInteractive, ManagementStatusSubscriptions, ManagementTest, MathSettings,
            MigrationAssistantSettings, NetworkDnsProxy, NetworkDnsSettings, NetworkRelay,
            NetworkVpnAlwaysOn, NetworkVpnIkev2, NetworkVpnIpsec, NetworkVpnVpnPlugin, Package,
            PasscodeSettings, SafariBookmarks, SafariExtensionsSettings, SafariSettings,
            ScreensharingConnection, ScreensharingConnectionGroup, ScreensharingHostSettings,
            SecurityCertificate, SecurityIdentity, SecurityPasskeyAttestation,
            ServicesBackgroundTasks, ServicesConfigurationFiles, SiriSettings,
            SoftwareupdateEnforcementSpecific, SoftwareupdateSettings, WatchEnrollment,
            WebcontentFilterPlugin,
        };
    }
    /// Declarations of the kind `management`.
    pub mod management {
        pub use super::super::{OrganizationInfo, Properties, ServerCapabilities};
    }
}

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("declarations/AccessibilitySettings", || {
        Box::new(<AccessibilitySettings as crate::record::Record>::blank())
    }),
    ("declarations/AccountCaldav", || {
        Box::new(<AccountCaldav as crate::record::Record>::blank())
    }),
    ("declarations/AccountCarddav", || {
        Box::new(<AccountCarddav as crate::record::Record>::blank())
    }),
    ("declarations/AccountExchange", || {
        Box::new(<AccountExchange as crate::record::Record>::blank())
    }),
    ("declarations/AccountGoogle", || {
        Box::new(<AccountGoogle as crate::record::Record>::blank())
    }),
    ("declarations/AccountLdap", || {
        Box::new(<AccountLdap as crate::record::Record>::blank())
    }),
    ("declarations/AccountMail", || {
        Box::new(<AccountMail as crate::record::Record>::blank())
    }),
    ("declarations/AccountSettings", || {
        Box::new(<AccountSettings as crate::record::Record>::blank())
    }),
    ("declarations/AccountSubscribedCalendar", || {
        Box::new(<AccountSubscribedCalendar as crate::record::Record>::blank())
    }),
    ("declarations/Acme", || {
        Box::new(<Acme as crate::record::Record>::blank())
    }),
    ("declarations/AppManaged", || {
        Box::new(<AppManaged as crate::record::Record>::blank())
    }),
    ("declarations/AppSettings", || {
        Box::new(<AppSettings as crate::record::Record>::blank())
    }),
    ("declarations/AssetData", || {
        Box::new(<AssetData as crate::record::Record>::blank())
    }),
    ("declarations/AudioAccessorySettings", || {
        Box::new(<AudioAccessorySettings as crate::record::Record>::blank())
    }),
    ("declarations/ContentCacheSettings", || {
        Box::new(<ContentCacheSettings as crate::record::Record>::blank())
    }),
    ("declarations/CredentialAcme", || {
        Box::new(<CredentialAcme as crate::record::Record>::blank())
    }),
    ("declarations/CredentialCertificate", || {
        Box::new(<CredentialCertificate as crate::record::Record>::blank())
    }),
    ("declarations/CredentialIdentity", || {
        Box::new(<CredentialIdentity as crate::record::Record>::blank())
    }),
    ("declarations/CredentialScep", || {
        Box::new(<CredentialScep as crate::record::Record>::blank())
    }),
    ("declarations/CredentialUsernameandpassword", || {
        Box::new(<CredentialUsernameandpassword as crate::record::Record>::blank())
    }),
    ("declarations/CredentialUserpassword", || {
        Box::new(<CredentialUserpassword as crate::record::Record>::blank())
    }),
    ("declarations/DeclarationBase", || {
        Box::new(<DeclarationBase as crate::record::Record>::blank())
    }),
    ("declarations/DiskmanagementSettings", || {
        Box::new(<DiskmanagementSettings as crate::record::Record>::blank())
    }),
    ("declarations/ExtensibleSso", || {
        Box::new(<ExtensibleSso as crate::record::Record>::blank())
    }),
    ("declarations/ExternalIntelligenceSettings", || {
        Box::new(<ExternalIntelligenceSettings as crate::record::Record>::blank())
    }),
    ("declarations/Identity", || {
        Box::new(<Identity as crate::record::Record>::blank())
    }),
    ("declarations/IntelligenceSettings", || {
        Box::new(<IntelligenceSettings as crate::record::Record>::blank())
    }),
    ("declarations/KeyboardSettings", || {
        Box::new(<KeyboardSettings as crate::record::Record>::blank())
    }),
    ("declarations/Legacy", || {
        Box::new(<Legacy as crate::record::Record>::blank())
    }),
    ("declarations/LegacyInteractive", || {
        Box::new(<LegacyInteractive as crate::record::Record>::blank())
    }),
    ("declarations/ManagementStatusSubscriptions", || {
        Box::new(<ManagementStatusSubscriptions as crate::record::Record>::blank())
    }),
    ("declarations/ManagementTest", || {
        Box::new(<ManagementTest as crate::record::Record>::blank())
    }),
    ("declarations/MathSettings", || {
        Box::new(<MathSettings as crate::record::Record>::blank())
    }),
    ("declarations/MigrationAssistantSettings", || {
        Box::new(<MigrationAssistantSettings as crate::record::Record>::blank())
    }),
    ("declarations/NetworkDnsProxy", || {
        Box::new(<NetworkDnsProxy as crate::record::Record>::blank())
    }),
    ("declarations/NetworkDnsSettings", || {
        Box::new(<NetworkDnsSettings as crate::record::Record>::blank())
    }),
    ("declarations/NetworkRelay", || {
        Box::new(<NetworkRelay as crate::record::Record>::blank())
    }),
    ("declarations/NetworkVpnAlwaysOn", || {
        Box::new(<NetworkVpnAlwaysOn as crate::record::Record>::blank())
    }),
    ("declarations/NetworkVpnIkev2", || {
        Box::new(<NetworkVpnIkev2 as crate::record::Record>::blank())
    }),
    ("declarations/NetworkVpnIpsec", || {
        Box::new(<NetworkVpnIpsec as crate::record::Record>::blank())
    }),
    ("declarations/NetworkVpnVpnPlugin", || {
        Box::new(<NetworkVpnVpnPlugin as crate::record::Record>::blank())
    }),
    ("declarations/OrganizationInfo", || {
        Box::new(<OrganizationInfo as crate::record::Record>::blank())
    }),
    ("declarations/Package", || {
        Box::new(<Package as crate::record::Record>::blank())
    }),
    ("declarations/PasscodeSettings", || {
        Box::new(<PasscodeSettings as crate::record::Record>::blank())
    }),
    ("declarations/Properties", || {
        Box::new(<Properties as crate::record::Record>::blank())
    }),
    ("declarations/SafariBookmarks", || {
        Box::new(<SafariBookmarks as crate::record::Record>::blank())
    }),
    ("declarations/SafariExtensionsSettings", || {
        Box::new(<SafariExtensionsSettings as crate::record::Record>::blank())
    }),
    ("declarations/SafariSettings", || {
        Box::new(<SafariSettings as crate::record::Record>::blank())
    }),
    ("declarations/Scep", || {
        Box::new(<Scep as crate::record::Record>::blank())
    }),
    ("declarations/ScreensharingConnection", || {
        Box::new(<ScreensharingConnection as crate::record::Record>::blank())
    }),
    ("declarations/ScreensharingConnectionGroup", || {
        Box::new(<ScreensharingConnectionGroup as crate::record::Record>::blank())
    }),
    ("declarations/ScreensharingHostSettings", || {
        Box::new(<ScreensharingHostSettings as crate::record::Record>::blank())
    }),
    ("declarations/SecurityCertificate", || {
        Box::new(<SecurityCertificate as crate::record::Record>::blank())
    }),
    ("declarations/SecurityIdentity", || {
        Box::new(<SecurityIdentity as crate::record::Record>::blank())
    }),
    ("declarations/SecurityPasskeyAttestation", || {
        Box::new(<SecurityPasskeyAttestation as crate::record::Record>::blank())
    }),
    ("declarations/ServerCapabilities", || {
        Box::new(<ServerCapabilities as crate::record::Record>::blank())
    }),
    ("declarations/ServicesBackgroundTasks", || {
        Box::new(<ServicesBackgroundTasks as crate::record::Record>::blank())
    }),
    ("declarations/ServicesConfigurationFiles", || {
        Box::new(<ServicesConfigurationFiles as crate::record::Record>::blank())
    }),
    ("declarations/Simple", || {
        Box::new(<Simple as crate::record::Record>::blank())
    }),
    ("declarations/SiriSettings", || {
        Box::new(<SiriSettings as crate::record::Record>::blank())
    }),
    ("declarations/SoftwareupdateEnforcementSpecific", || {
        Box::new(<SoftwareupdateEnforcementSpecific as crate::record::Record>::blank())
    }),
    ("declarations/SoftwareupdateSettings", || {
        Box::new(<SoftwareupdateSettings as crate::record::Record>::blank())
    }),
    ("declarations/Useridentity", || {
        Box::new(<Useridentity as crate::record::Record>::blank())
    }),
    ("declarations/WatchEnrollment", || {
        Box::new(<WatchEnrollment as crate::record::Record>::blank())
    }),
    ("declarations/WebcontentFilterPlugin", || {
        Box::new(<WebcontentFilterPlugin as crate::record::Record>::blank())
    }),
];
