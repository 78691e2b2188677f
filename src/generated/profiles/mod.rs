// From mdm/profiles; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

#[cfg(feature = "profiles")]
pub mod ad_certificate_managed;
#[cfg(feature = "profiles")]
pub mod aim_account;
#[cfg(feature = "profiles")]
pub mod airplay;
#[cfg(feature = "profiles")]
pub mod airplay_security;
#[cfg(feature = "profiles")]
pub mod airprint;
#[cfg(feature = "profiles")]
pub mod apn_managed;
#[cfg(feature = "profiles")]
pub mod app_lock;
#[cfg(feature = "profiles")]
pub mod applicationaccess;
#[cfg(feature = "profiles")]
pub mod applicationaccess_new;
#[cfg(feature = "profiles")]
pub mod appstore;
#[cfg(feature = "profiles")]
pub mod asam;
#[cfg(feature = "profiles")]
pub mod asset_cache_managed;
#[cfg(feature = "profiles")]
pub mod associated_domains;
#[cfg(feature = "profiles")]
pub mod caldav_account;
#[cfg(feature = "profiles")]
pub mod carddav_account;
#[cfg(feature = "profiles")]
pub mod cellular;
#[cfg(feature = "profiles")]
pub mod cellularprivatenetwork_managed;
pub mod common_payload_keys;
#[cfg(feature = "profiles")]
pub mod conferenceroomdisplay;
#[cfg(feature = "profiles")]
pub mod configurationprofile_identification;
#[cfg(feature = "profiles")]
pub mod dashboard;
#[cfg(feature = "profiles")]
pub mod declarations;
#[cfg(feature = "profiles")]
pub mod desktop;
#[cfg(feature = "profiles")]
pub mod directory_service_managed;
#[cfg(feature = "profiles")]
pub mod disc_recording;
#[cfg(feature = "profiles")]
pub mod dns_proxy_managed;
#[cfg(feature = "profiles")]
pub mod dns_settings_managed;
#[cfg(feature = "profiles")]
pub mod dock;
#[cfg(feature = "profiles")]
pub mod domains;
#[cfg(feature = "profiles")]
pub mod eas_account;
#[cfg(feature = "profiles")]
pub mod education;
#[cfg(feature = "profiles")]
pub mod ews_account;
#[cfg(feature = "profiles")]
pub mod extensiblesso;
#[cfg(feature = "profiles")]
pub mod extensiblesso_kerberos;
#[cfg(feature = "profiles")]
pub mod familycontrols_contentfilter;
#[cfg(feature = "profiles")]
pub mod familycontrols_timelimits_v2;
#[cfg(feature = "profiles")]
pub mod file_vault2;
#[cfg(feature = "profiles")]
pub mod fileproviderd;
#[cfg(feature = "profiles")]
pub mod finder;
#[cfg(feature = "profiles")]
pub mod firstactiveethernet_managed;
#[cfg(feature = "profiles")]
pub mod firstethernet_managed;
#[cfg(feature = "profiles")]
pub mod font;
#[cfg(feature = "profiles")]
pub mod gamed;
#[cfg(feature = "profiles")]
pub mod global_preferences;
#[cfg(feature = "profiles")]
pub mod globalethernet_managed;
#[cfg(feature = "profiles")]
pub mod google_oauth;
#[cfg(feature = "profiles")]
pub mod homescreenlayout;
#[cfg(feature = "profiles")]
pub mod ironwood_support;
#[cfg(feature = "profiles")]
pub mod jabber_account;
#[cfg(feature = "profiles")]
pub mod ldap_account;
#[cfg(feature = "profiles")]
pub mod login_items;
#[cfg(feature = "profiles")]
pub mod loginitems_managed;
#[cfg(feature = "profiles")]
pub mod loginwindow;
#[cfg(feature = "profiles")]
pub mod lom;
#[cfg(feature = "profiles")]
pub mod mail_managed;
#[cfg(feature = "profiles")]
pub mod managed_client_preferences;
#[cfg(feature = "profiles")]
pub mod mcx;
#[cfg(feature = "profiles")]
pub mod mcx_accounts;
#[cfg(feature = "profiles")]
pub mod mcx_energy_saver;
#[cfg(feature = "profiles")]
pub mod mcx_file_vault2;
#[cfg(feature = "profiles")]
pub mod mcx_menu_extras;
#[cfg(feature = "profiles")]
pub mod mcx_mobility;
#[cfg(feature = "profiles")]
pub mod mcx_time_machine;
#[cfg(feature = "profiles")]
pub mod mcx_time_server;
#[cfg(feature = "profiles")]
pub mod mcx_wifi;
#[cfg(feature = "profiles")]
pub mod mcxloginscripts;
#[cfg(feature = "profiles")]
pub mod mcxprinting;
pub mod mdm;
#[cfg(feature = "profiles")]
pub mod mobiledevice_passwordpolicy;
#[cfg(feature = "profiles")]
pub mod networkusagerules;
#[cfg(feature = "profiles")]
pub mod notificationsettings;
#[cfg(feature = "profiles")]
pub mod ns_extension;
#[cfg(feature = "profiles")]
pub mod osxserver_account;
#[cfg(feature = "profiles")]
pub mod parental_controls_dictionary;
#[cfg(feature = "profiles")]
pub mod preference_security;
#[cfg(feature = "profiles")]
pub mod preference_users;
pub mod profile;
#[cfg(feature = "profiles")]
pub mod profile_removal_password;
#[cfg(feature = "profiles")]
pub mod proxy_http_global;
#[cfg(feature = "profiles")]
pub mod relay_managed;
#[cfg(feature = "profiles")]
pub mod screensaver;
#[cfg(feature = "profiles")]
pub mod screensaver_user;
#[cfg(feature = "profiles")]
pub mod secondactiveethernet_managed;
#[cfg(feature = "profiles")]
pub mod secondethernet_managed;
pub mod security_acme;
#[cfg(feature = "profiles")]
pub mod security_certificatepreference;
#[cfg(feature = "profiles")]
pub mod security_certificaterevocation;
#[cfg(feature = "profiles")]
pub mod security_certificatetransparency;
#[cfg(feature = "profiles")]
pub mod security_fde_recovery_key_escrow;
#[cfg(feature = "profiles")]
pub mod security_fde_recovery_redirect;
#[cfg(feature = "profiles")]
pub mod security_firewall;
#[cfg(feature = "profiles")]
pub mod security_identitypreference;
pub mod security_pem;
pub mod security_pkcs1;
pub mod security_pkcs12;
pub mod security_root;
pub mod security_scep;
#[cfg(feature = "profiles")]
pub mod security_smartcard;
#[cfg(feature = "profiles")]
pub mod security_wapi_identity;
#[cfg(feature = "profiles")]
pub mod servicemanagement;
#[cfg(feature = "profiles")]
pub mod setup_assistant_managed;
#[cfg(feature = "profiles")]
pub mod share_kit_helper;
#[cfg(feature = "profiles")]
pub mod shareddeviceconfiguration;
#[cfg(feature = "profiles")]
pub mod software_update;
#[cfg(feature = "profiles")]
pub mod sso;
#[cfg(feature = "profiles")]
pub mod subscribedcalendar_account;
#[cfg(feature = "profiles")]
pub mod syspolicy_kernel_extension_policy;
#[cfg(feature = "profiles")]
pub mod system_configuration;
#[cfg(feature = "profiles")]
pub mod system_extension_policy;
#[cfg(feature = "profiles")]
pub mod system_logging;
#[cfg(feature = "profiles")]
pub mod systemmigration;
#[cfg(feature = "profiles")]
pub mod systempolicy_control;
#[cfg(feature = "profiles")]
pub mod systempolicy_managed;
#[cfg(feature = "profiles")]
pub mod systempolicy_rule;
#[cfg(feature = "profiles")]
pub mod systempreferences;
#[cfg(feature = "profiles")]
pub mod systemuiserver;
#[cfg(feature = "profiles")]
pub mod tcc_configuration_profile_policy;
#[cfg(feature = "profiles")]
pub mod thirdactiveethernet_managed;
#[cfg(feature = "profiles")]
pub mod thirdethernet_managed;
#[cfg(feature = "profiles")]
pub mod tvremote;
#[cfg(feature = "profiles")]
pub mod universalaccess;
#[cfg(feature = "profiles")]
pub mod vpn_managed;
#[cfg(feature = "profiles")]
pub mod vpn_managed_applayer;
#[cfg(feature = "profiles")]
pub mod vpn_managed_appmapping;
#[cfg(feature = "profiles")]
pub mod web_clip_managed;
#[cfg(feature = "profiles")]
pub mod webcontent_filter;
#[cfg(feature = "profiles")]
pub mod wifi_managed;
#[cfg(feature = "profiles")]
pub mod xsan;
#[cfg(feature = "profiles")]
pub mod xsan_preferences;

#[cfg(feature = "profiles")]
pub use ad_certificate_managed::AdCertificateManaged;
#[cfg(feature = "profiles")]
pub use aim_account::AimAccount;
#[cfg(feature = "profiles")]
pub use airplay::Airplay;
#[cfg(feature = "profiles")]
pub use airplay_security::AirplaySecurity;
#[cfg(feature = "profiles")]
pub use airprint::Airprint;
#[cfg(feature = "profiles")]
pub use apn_managed::ApnManaged;
#[cfg(feature = "profiles")]
pub use app_lock::AppLock;
#[cfg(feature = "profiles")]
pub use applicationaccess::Applicationaccess;
#[cfg(feature = "profiles")]
pub use applicationaccess_new::ApplicationaccessNew;
#[cfg(feature = "profiles")]
pub use appstore::Appstore;
#[cfg(feature = "profiles")]
pub use asam::Asam;
#[cfg(feature = "profiles")]
pub use asset_cache_managed::AssetCacheManaged;
#[cfg(feature = "profiles")]
pub use associated_domains::AssociatedDomains;
#[cfg(feature = "profiles")]
pub use caldav_account::CaldavAccount;
#[cfg(feature = "profiles")]
pub use carddav_account::CarddavAccount;
#[cfg(feature = "profiles")]
pub use cellular::Cellular;
#[cfg(feature = "profiles")]
pub use cellularprivatenetwork_managed::CellularprivatenetworkManaged;
pub use common_payload_keys::CommonPayloadKeys;
#[cfg(feature = "profiles")]
pub use conferenceroomdisplay::Conferenceroomdisplay;
#[cfg(feature = "profiles")]
pub use configurationprofile_identification::ConfigurationprofileIdentification;
#[cfg(feature = "profiles")]
pub use dashboard::Dashboard;
#[cfg(feature = "profiles")]
pub use declarations::Declarations;
#[cfg(feature = "profiles")]
pub use desktop::Desktop;
#[cfg(feature = "profiles")]
pub use directory_service_managed::DirectoryServiceManaged;
#[cfg(feature = "profiles")]
pub use disc_recording::DiscRecording;
#[cfg(feature = "profiles")]
pub use dns_proxy_managed::DnsProxyManaged;
#[cfg(feature = "profiles")]
pub use dns_settings_managed::DnsSettingsManaged;
#[cfg(feature = "profiles")]
pub use dock::Dock;
#[cfg(feature = "profiles")]
pub use domains::Domains;
#[cfg(feature = "profiles")]
pub use eas_account::EasAccount;
#[cfg(feature = "profiles")]
pub use education::Education;
#[cfg(feature = "profiles")]
pub use ews_account::EwsAccount;
#[cfg(feature = "profiles")]
pub use extensiblesso::Extensiblesso;
#[cfg(feature = "profiles")]
pub use extensiblesso_kerberos::ExtensiblessoKerberos;
#[cfg(feature = "profiles")]
pub use familycontrols_contentfilter::FamilycontrolsContentfilter;
#[cfg(feature = "profiles")]
pub use familycontrols_timelimits_v2::FamilycontrolsTimelimitsV2;
#[cfg(feature = "profiles")]
pub use file_vault2::FileVault2;
#[cfg(feature = "profiles")]
pub use fileproviderd::Fileproviderd;
#[cfg(feature = "profiles")]
pub use finder::Finder;
#[cfg(feature = "profiles")]
pub use firstactiveethernet_managed::FirstactiveethernetManaged;
#[cfg(feature = "profiles")]
pub use firstethernet_managed::FirstethernetManaged;
#[cfg(feature = "profiles")]
pub use font::Font;
#[cfg(feature = "profiles")]
pub use gamed::Gamed;
#[cfg(feature = "profiles")]
pub use global_preferences::GlobalPreferences;
#[cfg(feature = "profiles")]
pub use globalethernet_managed::GlobalethernetManaged;
#[cfg(feature = "profiles")]
pub use google_oauth::GoogleOauth;
#[cfg(feature = "profiles")]
pub use homescreenlayout::Homescreenlayout;
#[cfg(feature = "profiles")]
pub use ironwood_support::IronwoodSupport;
#[cfg(feature = "profiles")]
pub use jabber_account::JabberAccount;
#[cfg(feature = "profiles")]
pub use ldap_account::LdapAccount;
#[cfg(feature = "profiles")]
pub use login_items::LoginItems;
#[cfg(feature = "profiles")]
pub use loginitems_managed::LoginitemsManaged;
#[cfg(feature = "profiles")]
pub use loginwindow::Loginwindow;
#[cfg(feature = "profiles")]
pub use lom::Lom;
#[cfg(feature = "profiles")]
pub use mail_managed::MailManaged;
#[cfg(feature = "profiles")]
pub use managed_client_preferences::ManagedClientPreferences;
#[cfg(feature = "profiles")]
pub use mcx::Mcx;
#[cfg(feature = "profiles")]
pub use mcx_accounts::McxAccounts;
#[cfg(feature = "profiles")]
pub use mcx_energy_saver::McxEnergySaver;
#[cfg(feature = "profiles")]
pub use mcx_file_vault2::McxFileVault2;
#[cfg(feature = "profiles")]
pub use mcx_menu_extras::McxMenuExtras;
#[cfg(feature = "profiles")]
pub use mcx_mobility::McxMobility;
#[cfg(feature = "profiles")]
pub use mcx_time_machine::McxTimeMachine;
#[cfg(feature = "profiles")]
pub use mcx_time_server::McxTimeServer;
#[cfg(feature = "profiles")]
pub use mcx_wifi::McxWifi;
#[cfg(feature = "profiles")]
pub use mcxloginscripts::Mcxloginscripts;
#[cfg(feature = "profiles")]
pub use mcxprinting::Mcxprinting;
pub use mdm::Mdm;
#[cfg(feature = "profiles")]
pub use mobiledevice_passwordpolicy::MobiledevicePasswordpolicy;
#[cfg(feature = "profiles")]
pub use networkusagerules::Networkusagerules;
#[cfg(feature = "profiles")]
pub use notificationsettings::Notificationsettings;
#[cfg(feature = "profiles")]
pub use ns_extension::NsExtension;
#[cfg(feature = "profiles")]
pub use osxserver_account::OsxserverAccount;
#[cfg(feature = "profiles")]
pub use parental_controls_dictionary::ParentalControlsDictionary;
#[cfg(feature = "profiles")]
pub use preference_security::PreferenceSecurity;
#[cfg(feature = "profiles")]
pub use preference_users::PreferenceUsers;
pub use profile::Profile;
#[cfg(feature = "profiles")]
pub use profile_removal_password::ProfileRemovalPassword;
#[cfg(feature = "profiles")]
pub use proxy_http_global::ProxyHttpGlobal;
#[cfg(feature = "profiles")]
pub use relay_managed::RelayManaged;
#[cfg(feature = "profiles")]
pub use screensaver::Screensaver;
#[cfg(feature = "profiles")]
pub use screensaver_user::ScreensaverUser;
#[cfg(feature = "profiles")]
pub use secondactiveethernet_managed::SecondactiveethernetManaged;
#[cfg(feature = "profiles")]
pub use secondethernet_managed::SecondethernetManaged;
pub use security_acme::SecurityAcme;
#[cfg(feature = "profiles")]
pub use security_certificatepreference::SecurityCertificatepreference;
#[cfg(feature = "profiles")]
pub use security_certificaterevocation::SecurityCertificaterevocation;
#[cfg(feature = "profiles")]
pub use security_certificatetransparency::SecurityCertificatetransparency;
#[cfg(feature = "profiles")]
pub use security_fde_recovery_key_escrow::SecurityFdeRecoveryKeyEscrow;
#[cfg(feature = "profiles")]
pub use security_fde_recovery_redirect::SecurityFdeRecoveryRedirect;
#[cfg(feature = "profiles")]
pub use security_firewall::SecurityFirewall;
#[cfg(feature = "profiles")]
pub use security_identitypreference::SecurityIdentitypreference;
pub use security_pem::SecurityPem;
pub use security_pkcs1::SecurityPkcs1;
pub use security_pkcs12::SecurityPkcs12;
pub use security_root::SecurityRoot;
pub use security_scep::SecurityScep;
#[cfg(feature = "profiles")]
pub use security_smartcard::SecuritySmartcard;
#[cfg(feature = "profiles")]
pub use security_wapi_identity::SecurityWapiIdentity;
#[cfg(feature = "profiles")]
pub use servicemanagement::Servicemanagement;
#[cfg(feature = "profiles")]
pub use setup_assistant_managed::SetupAssistantManaged;
#[cfg(feature = "profiles")]
pub use share_kit_helper::ShareKitHelper;
#[cfg(feature = "profiles")]
pub use shareddeviceconfiguration::Shareddeviceconfiguration;
#[cfg(feature = "profiles")]
pub use software_update::SoftwareUpdate;
#[cfg(feature = "profiles")]
pub use sso::Sso;
#[cfg(feature = "profiles")]
pub use subscribedcalendar_account::SubscribedcalendarAccount;
#[cfg(feature = "profiles")]
pub use syspolicy_kernel_extension_policy::SyspolicyKernelExtensionPolicy;
#[cfg(feature = "profiles")]
pub use system_configuration::SystemConfiguration;
#[cfg(feature = "profiles")]
pub use system_extension_policy::SystemExtensionPolicy;
#[cfg(feature = "profiles")]
pub use system_logging::SystemLogging;
#[cfg(feature = "profiles")]
pub use systemmigration::Systemmigration;
#[cfg(feature = "profiles")]
pub use systempolicy_control::SystempolicyControl;
#[cfg(feature = "profiles")]
pub use systempolicy_managed::SystempolicyManaged;
#[cfg(feature = "profiles")]
pub use systempolicy_rule::SystempolicyRule;
#[cfg(feature = "profiles")]
pub use systempreferences::Systempreferences;
#[cfg(feature = "profiles")]
pub use systemuiserver::Systemuiserver;
#[cfg(feature = "profiles")]
pub use tcc_configuration_profile_policy::TccConfigurationProfilePolicy;
#[cfg(feature = "profiles")]
pub use thirdactiveethernet_managed::ThirdactiveethernetManaged;
#[cfg(feature = "profiles")]
pub use thirdethernet_managed::ThirdethernetManaged;
#[cfg(feature = "profiles")]
pub use tvremote::Tvremote;
#[cfg(feature = "profiles")]
pub use universalaccess::Universalaccess;
#[cfg(feature = "profiles")]
pub use vpn_managed::VpnManaged;
#[cfg(feature = "profiles")]
pub use vpn_managed_applayer::VpnManagedApplayer;
#[cfg(feature = "profiles")]
pub use vpn_managed_appmapping::VpnManagedAppmapping;
#[cfg(feature = "profiles")]
pub use web_clip_managed::WebClipManaged;
#[cfg(feature = "profiles")]
pub use webcontent_filter::WebcontentFilter;
#[cfg(feature = "profiles")]
pub use wifi_managed::WifiManaged;
#[cfg(feature = "profiles")]
pub use xsan::Xsan;
#[cfg(feature = "profiles")]
pub use xsan_preferences::XsanPreferences;

/// Hands all to a macro, so that none is missed.
#[cfg(feature = "profiles")]
macro_rules! for_each_payload {
    ($macro:ident) => {
        $macro! {
            "com.apple.ADCertificate.managed" => AdCertificateManaged,
            "com.apple.AIM.account" => AimAccount,
            "com.apple.airplay" => Airplay,
            "com.apple.airplay.security" => AirplaySecurity,
            "com.apple.airprint" => Airprint,
            "com.apple.apn.managed" => ApnManaged,
            "com.apple.app.lock" => AppLock,
            "com.apple.applicationaccess" => Applicationaccess,
            "com.apple.applicationaccess.new" => ApplicationaccessNew,
            "com.apple.appstore" => Appstore,
            "com.apple.asam" => Asam,
            "com.apple.AssetCache.managed" => AssetCacheManaged,
            "com.apple.associated-domains" => AssociatedDomains,
            "com.apple.caldav.account" => CaldavAccount,
            "com.apple.carddav.account" => CarddavAccount,
            "com.apple.cellular" => Cellular,
            "com.apple.cellularprivatenetwork.managed" => CellularprivatenetworkManaged,
            "com.apple.conferenceroomdisplay" => Conferenceroomdisplay,
            "com.apple.configurationprofile.identification" => ConfigurationprofileIdentification,
            "com.apple.dashboard" => Dashboard,
            "com.apple.declarations" => Declarations,
            "com.apple.desktop" => Desktop,
            "com.apple.DirectoryService.managed" => DirectoryServiceManaged,
            "com.apple.DiscRecording" => DiscRecording,
            "com.apple.dnsProxy.managed" => DnsProxyManaged,
            "com.apple.dnsSettings.managed" => DnsSettingsManaged,
            "com.apple.dock" => Dock,
            "com.apple.domains" => Domains,
            "com.apple.eas.account" => EasAccount,
            "com.apple.education" => Education,
            "com.apple.ews.account" => EwsAccount,
            "com.apple.familycontrols.contentfilter" => FamilycontrolsContentfilter,
            "com.apple.familycontrols.timelimits.v2" => FamilycontrolsTimelimitsV2,
            "com.apple.MCX.FileVault2" => FileVault2,
            "com.apple.fileproviderd" => Fileproviderd,
            "com.apple.finder" => Finder,
            "com.apple.firstactiveethernet.managed" => FirstactiveethernetManaged,
            "com.apple.firstethernet.managed" => FirstethernetManaged,
            "com.apple.font" => Font,
            "com.apple.gamed" => Gamed,
            ".GlobalPreferences" => GlobalPreferences,
            "com.apple.globalethernet.managed" => GlobalethernetManaged,
            "com.apple.google-oauth" => GoogleOauth,
            "com.apple.homescreenlayout" => Homescreenlayout,
            "com.apple.ironwood.support" => IronwoodSupport,
            "com.apple.jabber.account" => JabberAccount,
            "com.apple.ldap.account" => LdapAccount,
            "loginwindow" => LoginItems,
            "com.apple.loginitems.managed" => LoginitemsManaged,
            "com.apple.loginwindow" => Loginwindow,
            "com.apple.lom" => Lom,
            "com.apple.mail.managed" => MailManaged,
            "com.apple.ManagedClient.preferences" => ManagedClientPreferences,
            "com.apple.mcxMenuExtras" => McxMenuExtras,
            "com.apple.MCX.TimeMachine" => McxTimeMachine,
            "com.apple.mcxloginscripts" => Mcxloginscripts,
            "com.apple.mcxprinting" => Mcxprinting,
            "com.apple.mdm" => Mdm,
            "com.apple.mobiledevice.passwordpolicy" => MobiledevicePasswordpolicy,
            "com.apple.networkusagerules" => Networkusagerules,
            "com.apple.notificationsettings" => Notificationsettings,
            "com.apple.NSExtension" => NsExtension,
            "com.apple.osxserver.account" => OsxserverAccount,
            "com.apple.Dictionary" => ParentalControlsDictionary,
            "com.apple.preference.security" => PreferenceSecurity,
            "com.apple.preference.users" => PreferenceUsers,
            "com.apple.profileRemovalPassword" => ProfileRemovalPassword,
            "com.apple.proxy.http.global" => ProxyHttpGlobal,
            "com.apple.relay.managed" => RelayManaged,
            "com.apple.screensaver" => Screensaver,
            "com.apple.screensaver.user" => ScreensaverUser,
            "com.apple.secondactiveethernet.managed" => SecondactiveethernetManaged,
            "com.apple.secondethernet.managed" => SecondethernetManaged,
            "com.apple.security.acme" => SecurityAcme,
            "com.apple.security.certificatepreference" => SecurityCertificatepreference,
            "com.apple.security.certificaterevocation" => SecurityCertificaterevocation,
            "com.apple.security.certificatetransparency" => SecurityCertificatetransparency,
            "com.apple.security.FDERecoveryKeyEscrow" => SecurityFdeRecoveryKeyEscrow,
            "com.apple.security.FDERecoveryRedirect" => SecurityFdeRecoveryRedirect,
            "com.apple.security.firewall" => SecurityFirewall,
            "com.apple.security.identitypreference" => SecurityIdentitypreference,
            "com.apple.security.pem" => SecurityPem,
            "com.apple.security.pkcs1" => SecurityPkcs1,
            "com.apple.security.pkcs12" => SecurityPkcs12,
            "com.apple.security.root" => SecurityRoot,
            "com.apple.security.scep" => SecurityScep,
            "com.apple.security.smartcard" => SecuritySmartcard,
            "com.apple.security.wapi-identity" => SecurityWapiIdentity,
            "com.apple.servicemanagement" => Servicemanagement,
            "com.apple.SetupAssistant.managed" => SetupAssistantManaged,
            "com.apple.ShareKitHelper" => ShareKitHelper,
            "com.apple.shareddeviceconfiguration" => Shareddeviceconfiguration,
            "com.apple.SoftwareUpdate" => SoftwareUpdate,
            "com.apple.sso" => Sso,
            "com.apple.subscribedcalendar.account" => SubscribedcalendarAccount,
            "com.apple.syspolicy.kernel-extension-policy" => SyspolicyKernelExtensionPolicy,
            "com.apple.SystemConfiguration" => SystemConfiguration,
            "com.apple.system-extension-policy" => SystemExtensionPolicy,
            "com.apple.system.logging" => SystemLogging,
            "com.apple.systemmigration" => Systemmigration,
            "com.apple.systempolicy.control" => SystempolicyControl,
            "com.apple.systempolicy.managed" => SystempolicyManaged,
            "com.apple.systempolicy.rule" => SystempolicyRule,
            "com.apple.systempreferences" => Systempreferences,
            "com.apple.systemuiserver" => Systemuiserver,
            "com.apple.TCC.configuration-profile-policy" => TccConfigurationProfilePolicy,
            "com.apple.thirdactiveethernet.managed" => ThirdactiveethernetManaged,
            "com.apple.thirdethernet.managed" => ThirdethernetManaged,
            "com.apple.tvremote" => Tvremote,
            "com.apple.universalaccess" => Universalaccess,
            "com.apple.vpn.managed" => VpnManaged,
            "com.apple.vpn.managed.applayer" => VpnManagedApplayer,
            "com.apple.vpn.managed.appmapping" => VpnManagedAppmapping,
            "com.apple.webClip.managed" => WebClipManaged,
            "com.apple.webcontent-filter" => WebcontentFilter,
            "com.apple.wifi.managed" => WifiManaged,
            "com.apple.xsan" => Xsan,
            "com.apple.xsan.preferences" => XsanPreferences,
        }
    };
}
#[cfg(feature = "profiles")]
pub(crate) use for_each_payload;

/// Hands all to a macro, so that none is missed.
#[cfg(not(feature = "profiles"))]
macro_rules! for_each_payload {
    ($macro:ident) => {
        $macro! {
            "com.apple.mdm" => Mdm,
            "com.apple.security.acme" => SecurityAcme,
            "com.apple.security.pem" => SecurityPem,
            "com.apple.security.pkcs1" => SecurityPkcs1,
            "com.apple.security.pkcs12" => SecurityPkcs12,
            "com.apple.security.root" => SecurityRoot,
            "com.apple.security.scep" => SecurityScep,
        }
    };
}
#[cfg(not(feature = "profiles"))]
pub(crate) use for_each_payload;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    #[cfg(feature = "profiles")]
    ("profiles/AdCertificateManaged", || {
        Box::new(<AdCertificateManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/AimAccount", || {
        Box::new(<AimAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Airplay", || {
        Box::new(<Airplay as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/AirplaySecurity", || {
        Box::new(<AirplaySecurity as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Airprint", || {
        Box::new(<Airprint as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ApnManaged", || {
        Box::new(<ApnManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/AppLock", || {
        Box::new(<AppLock as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Applicationaccess", || {
        Box::new(<Applicationaccess as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ApplicationaccessNew", || {
        Box::new(<ApplicationaccessNew as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Appstore", || {
        Box::new(<Appstore as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Asam", || {
        Box::new(<Asam as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/AssetCacheManaged", || {
        Box::new(<AssetCacheManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/AssociatedDomains", || {
        Box::new(<AssociatedDomains as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/CaldavAccount", || {
        Box::new(<CaldavAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/CarddavAccount", || {
        Box::new(<CarddavAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Cellular", || {
        Box::new(<Cellular as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/CellularprivatenetworkManaged", || {
        Box::new(<CellularprivatenetworkManaged as crate::record::Record>::blank())
    }),
    ("profiles/CommonPayloadKeys", || {
        Box::new(<CommonPayloadKeys as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Conferenceroomdisplay", || {
        Box::new(<Conferenceroomdisplay as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ConfigurationprofileIdentification", || {
        Box::new(<ConfigurationprofileIdentification as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Dashboard", || {
        Box::new(<Dashboard as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Declarations", || {
        Box::new(<Declarations as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Desktop", || {
        Box::new(<Desktop as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/DirectoryServiceManaged", || {
        Box::new(<DirectoryServiceManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/DiscRecording", || {
        Box::new(<DiscRecording as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/DnsProxyManaged", || {
        Box::new(<DnsProxyManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/DnsSettingsManaged", || {
        Box::new(<DnsSettingsManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Dock", || {
        Box::new(<Dock as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Domains", || {
        Box::new(<Domains as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/EasAccount", || {
        Box::new(<EasAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Education", || {
        Box::new(<Education as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/EwsAccount", || {
        Box::new(<EwsAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Extensiblesso", || {
        Box::new(<Extensiblesso as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ExtensiblessoKerberos", || {
        Box::new(<ExtensiblessoKerberos as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/FamilycontrolsContentfilter", || {
        Box::new(<FamilycontrolsContentfilter as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/FamilycontrolsTimelimitsV2", || {
        Box::new(<FamilycontrolsTimelimitsV2 as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/FileVault2", || {
        Box::new(<FileVault2 as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Fileproviderd", || {
        Box::new(<Fileproviderd as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Finder", || {
        Box::new(<Finder as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/FirstactiveethernetManaged", || {
        Box::new(<FirstactiveethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/FirstethernetManaged", || {
        Box::new(<FirstethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Font", || {
        Box::new(<Font as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Gamed", || {
        Box::new(<Gamed as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/GlobalPreferences", || {
        Box::new(<GlobalPreferences as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/GlobalethernetManaged", || {
        Box::new(<GlobalethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/GoogleOauth", || {
        Box::new(<GoogleOauth as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Homescreenlayout", || {
        Box::new(<Homescreenlayout as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/IronwoodSupport", || {
        Box::new(<IronwoodSupport as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/JabberAccount", || {
        Box::new(<JabberAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/LdapAccount", || {
        Box::new(<LdapAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/LoginItems", || {
        Box::new(<LoginItems as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/LoginitemsManaged", || {
        Box::new(<LoginitemsManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Loginwindow", || {
        Box::new(<Loginwindow as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Lom", || {
        Box::new(<Lom as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/MailManaged", || {
        Box::new(<MailManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ManagedClientPreferences", || {
        Box::new(<ManagedClientPreferences as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Mcx", || {
        Box::new(<Mcx as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxAccounts", || {
        Box::new(<McxAccounts as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxEnergySaver", || {
        Box::new(<McxEnergySaver as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxFileVault2", || {
        Box::new(<McxFileVault2 as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxMenuExtras", || {
        Box::new(<McxMenuExtras as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxMobility", || {
        Box::new(<McxMobility as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxTimeMachine", || {
        Box::new(<McxTimeMachine as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxTimeServer", || {
        Box::new(<McxTimeServer as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/McxWifi", || {
        Box::new(<McxWifi as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Mcxloginscripts", || {
        Box::new(<Mcxloginscripts as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Mcxprinting", || {
        Box::new(<Mcxprinting as crate::record::Record>::blank())
    }),
    ("profiles/Mdm", || {
        Box::new(<Mdm as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/MobiledevicePasswordpolicy", || {
        Box::new(<MobiledevicePasswordpolicy as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Networkusagerules", || {
        Box::new(<Networkusagerules as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Notificationsettings", || {
        Box::new(<Notificationsettings as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/NsExtension", || {
        Box::new(<NsExtension as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/OsxserverAccount", || {
        Box::new(<OsxserverAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ParentalControlsDictionary", || {
        Box::new(<ParentalControlsDictionary as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/PreferenceSecurity", || {
        Box::new(<PreferenceSecurity as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/PreferenceUsers", || {
        Box::new(<PreferenceUsers as crate::record::Record>::blank())
    }),
    ("profiles/Profile", || {
        Box::new(<Profile as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ProfileRemovalPassword", || {
        Box::new(<ProfileRemovalPassword as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ProxyHttpGlobal", || {
        Box::new(<ProxyHttpGlobal as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/RelayManaged", || {
        Box::new(<RelayManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Screensaver", || {
        Box::new(<Screensaver as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ScreensaverUser", || {
        Box::new(<ScreensaverUser as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecondactiveethernetManaged", || {
        Box::new(<SecondactiveethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecondethernetManaged", || {
        Box::new(<SecondethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/SecurityAcme", || {
        Box::new(<SecurityAcme as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityCertificatepreference", || {
        Box::new(<SecurityCertificatepreference as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityCertificaterevocation", || {
        Box::new(<SecurityCertificaterevocation as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityCertificatetransparency", || {
        Box::new(<SecurityCertificatetransparency as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityFdeRecoveryKeyEscrow", || {
        Box::new(<SecurityFdeRecoveryKeyEscrow as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityFdeRecoveryRedirect", || {
        Box::new(<SecurityFdeRecoveryRedirect as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityFirewall", || {
        Box::new(<SecurityFirewall as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityIdentitypreference", || {
        Box::new(<SecurityIdentitypreference as crate::record::Record>::blank())
    }),
    ("profiles/SecurityPem", || {
        Box::new(<SecurityPem as crate::record::Record>::blank())
    }),
    ("profiles/SecurityPkcs1", || {
        Box::new(<SecurityPkcs1 as crate::record::Record>::blank())
    }),
    ("profiles/SecurityPkcs12", || {
        Box::new(<SecurityPkcs12 as crate::record::Record>::blank())
    }),
    ("profiles/SecurityRoot", || {
        Box::new(<SecurityRoot as crate::record::Record>::blank())
    }),
    ("profiles/SecurityScep", || {
        Box::new(<SecurityScep as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecuritySmartcard", || {
        Box::new(<SecuritySmartcard as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SecurityWapiIdentity", || {
        Box::new(<SecurityWapiIdentity as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Servicemanagement", || {
        Box::new(<Servicemanagement as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SetupAssistantManaged", || {
        Box::new(<SetupAssistantManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ShareKitHelper", || {
        Box::new(<ShareKitHelper as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Shareddeviceconfiguration", || {
        Box::new(<Shareddeviceconfiguration as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SoftwareUpdate", || {
        Box::new(<SoftwareUpdate as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Sso", || {
        Box::new(<Sso as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SubscribedcalendarAccount", || {
        Box::new(<SubscribedcalendarAccount as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SyspolicyKernelExtensionPolicy", || {
        Box::new(<SyspolicyKernelExtensionPolicy as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystemConfiguration", || {
        Box::new(<SystemConfiguration as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystemExtensionPolicy", || {
        Box::new(<SystemExtensionPolicy as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystemLogging", || {
        Box::new(<SystemLogging as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Systemmigration", || {
        Box::new(<Systemmigration as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystempolicyControl", || {
        Box::new(<SystempolicyControl as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystempolicyManaged", || {
        Box::new(<SystempolicyManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/SystempolicyRule", || {
        Box::new(<SystempolicyRule as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Systempreferences", || {
        Box::new(<Systempreferences as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Systemuiserver", || {
        Box::new(<Systemuiserver as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/TccConfigurationProfilePolicy", || {
        Box::new(<TccConfigurationProfilePolicy as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ThirdactiveethernetManaged", || {
        Box::new(<ThirdactiveethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/ThirdethernetManaged", || {
        Box::new(<ThirdethernetManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Tvremote", || {
        Box::new(<Tvremote as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Universalaccess", || {
        Box::new(<Universalaccess as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/VpnManaged", || {
        Box::new(<VpnManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/VpnManagedApplayer", || {
        Box::new(<VpnManagedApplayer as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/VpnManagedAppmapping", || {
        Box::new(<VpnManagedAppmapping as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/WebClipManaged", || {
        Box::new(<WebClipManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/WebcontentFilter", || {
        Box::new(<WebcontentFilter as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/WifiManaged", || {
        Box::new(<WifiManaged as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Xsan", || {
        Box::new(<Xsan as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/XsanPreferences", || {
        Box::new(<XsanPreferences as crate::record::Record>::blank())
    }),
];
