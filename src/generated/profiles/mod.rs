// From mdm/profiles; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod ad_certificate_managed;
pub mod aim_account;
pub mod airplay;
pub mod airplay_security;
pub mod airprint;
pub mod apn_managed;
pub mod app_lock;
pub mod applicationaccess;
pub mod applicationaccess_new;
pub mod appstore;
pub mod asam;
pub mod asset_cache_managed;
pub mod associated_domains;
pub mod caldav_account;
pub mod carddav_account;
pub mod cellular;
pub mod cellularprivatenetwork_managed;
pub mod common_payload_keys;
pub mod conferenceroomdisplay;
pub mod configurationprofile_identification;
pub mod dashboard;
pub mod declarations;
pub mod desktop;
pub mod directory_service_managed;
pub mod disc_recording;
pub mod dns_proxy_managed;
pub mod dns_settings_managed;
pub mod dock;
pub mod domains;
pub mod eas_account;
pub mod education;
pub mod ews_account;
pub mod extensiblesso;
pub mod extensiblesso_kerberos;
pub mod familycontrols_contentfilter;
pub mod familycontrols_timelimits_v2;
pub mod file_vault2;
pub mod fileproviderd;
pub mod finder;
pub mod firstactiveethernet_managed;
pub mod firstethernet_managed;
pub mod font;
pub mod gamed;
pub mod global_preferences;
pub mod globalethernet_managed;
pub mod google_oauth;
pub mod homescreenlayout;
pub mod ironwood_support;
pub mod jabber_account;
pub mod ldap_account;
pub mod login_items;
pub mod loginitems_managed;
pub mod loginwindow;
pub mod lom;
pub mod mail_managed;
pub mod managed_client_preferences;
pub mod mcx;
pub mod mcx_accounts;
pub mod mcx_energy_saver;
pub mod mcx_file_vault2;
pub mod mcx_menu_extras;
pub mod mcx_mobility;
pub mod mcx_time_machine;
pub mod mcx_time_server;
pub mod mcx_wifi;
pub mod mcxloginscripts;
pub mod mcxprinting;
pub mod mdm;
pub mod mobiledevice_passwordpolicy;
pub mod networkusagerules;
pub mod notificationsettings;
pub mod ns_extension;
pub mod osxserver_account;
pub mod parental_controls_dictionary;
pub mod preference_security;
pub mod preference_users;
pub mod profile;
pub mod profile_removal_password;
pub mod proxy_http_global;
pub mod relay_managed;
pub mod screensaver;
pub mod screensaver_user;
pub mod secondactiveethernet_managed;
pub mod secondethernet_managed;
pub mod security_acme;
pub mod security_certificatepreference;
pub mod security_certificaterevocation;
pub mod security_certificatetransparency;
pub mod security_fde_recovery_key_escrow;
pub mod security_fde_recovery_redirect;
pub mod security_firewall;
pub mod security_identitypreference;
pub mod security_pem;
pub mod security_pkcs1;
pub mod security_pkcs12;
pub mod security_root;
pub mod security_scep;
pub mod security_smartcard;
pub mod security_wapi_identity;
pub mod servicemanagement;
pub mod setup_assistant_managed;
pub mod share_kit_helper;
pub mod shareddeviceconfiguration;
pub mod software_update;
pub mod sso;
pub mod subscribedcalendar_account;
pub mod syspolicy_kernel_extension_policy;
pub mod system_configuration;
pub mod system_extension_policy;
pub mod system_logging;
pub mod systemmigration;
pub mod systempolicy_control;
pub mod systempolicy_managed;
pub mod systempolicy_rule;
pub mod systempreferences;
pub mod systemuiserver;
pub mod tcc_configuration_profile_policy;
pub mod thirdactiveethernet_managed;
pub mod thirdethernet_managed;
pub mod tvremote;
pub mod universalaccess;
pub mod vpn_managed;
pub mod vpn_managed_applayer;
pub mod vpn_managed_appmapping;
pub mod web_clip_managed;
pub mod webcontent_filter;
pub mod wifi_managed;
pub mod xsan;
pub mod xsan_preferences;

pub use ad_certificate_managed::AdCertificateManaged;
pub use aim_account::AimAccount;
pub use airplay::Airplay;
pub use airplay_security::AirplaySecurity;
pub use airprint::Airprint;
pub use apn_managed::ApnManaged;
pub use app_lock::AppLock;
pub use applicationaccess::Applicationaccess;
pub use applicationaccess_new::ApplicationaccessNew;
pub use appstore::Appstore;
pub use asam::Asam;
pub use asset_cache_managed::AssetCacheManaged;
pub use associated_domains::AssociatedDomains;
pub use caldav_account::CaldavAccount;
pub use carddav_account::CarddavAccount;
pub use cellular::Cellular;
pub use cellularprivatenetwork_managed::CellularprivatenetworkManaged;
pub use common_payload_keys::CommonPayloadKeys;
pub use conferenceroomdisplay::Conferenceroomdisplay;
pub use configurationprofile_identification::ConfigurationprofileIdentification;
pub use dashboard::Dashboard;
pub use declarations::Declarations;
pub use desktop::Desktop;
pub use directory_service_managed::DirectoryServiceManaged;
pub use disc_recording::DiscRecording;
pub use dns_proxy_managed::DnsProxyManaged;
pub use dns_settings_managed::DnsSettingsManaged;
pub use dock::Dock;
pub use domains::Domains;
pub use eas_account::EasAccount;
pub use education::Education;
pub use ews_account::EwsAccount;
pub use extensiblesso::Extensiblesso;
pub use extensiblesso_kerberos::ExtensiblessoKerberos;
pub use familycontrols_contentfilter::FamilycontrolsContentfilter;
pub use familycontrols_timelimits_v2::FamilycontrolsTimelimitsV2;
pub use file_vault2::FileVault2;
pub use fileproviderd::Fileproviderd;
pub use finder::Finder;
pub use firstactiveethernet_managed::FirstactiveethernetManaged;
pub use firstethernet_managed::FirstethernetManaged;
pub use font::Font;
pub use gamed::Gamed;
pub use global_preferences::GlobalPreferences;
pub use globalethernet_managed::GlobalethernetManaged;
pub use google_oauth::GoogleOauth;
pub use homescreenlayout::Homescreenlayout;
pub use ironwood_support::IronwoodSupport;
pub use jabber_account::JabberAccount;
pub use ldap_account::LdapAccount;
pub use login_items::LoginItems;
pub use loginitems_managed::LoginitemsManaged;
pub use loginwindow::Loginwindow;
pub use lom::Lom;
pub use mail_managed::MailManaged;
pub use managed_client_preferences::ManagedClientPreferences;
pub use mcx::Mcx;
pub use mcx_accounts::McxAccounts;
pub use mcx_energy_saver::McxEnergySaver;
pub use mcx_file_vault2::McxFileVault2;
pub use mcx_menu_extras::McxMenuExtras;
pub use mcx_mobility::McxMobility;
pub use mcx_time_machine::McxTimeMachine;
pub use mcx_time_server::McxTimeServer;
pub use mcx_wifi::McxWifi;
pub use mcxloginscripts::Mcxloginscripts;
pub use mcxprinting::Mcxprinting;
pub use mdm::Mdm;
pub use mobiledevice_passwordpolicy::MobiledevicePasswordpolicy;
pub use networkusagerules::Networkusagerules;
pub use notificationsettings::Notificationsettings;
pub use ns_extension::NsExtension;
pub use osxserver_account::OsxserverAccount;
pub use parental_controls_dictionary::ParentalControlsDictionary;
pub use preference_security::PreferenceSecurity;
pub use preference_users::PreferenceUsers;
pub use profile::Profile;
pub use profile_removal_password::ProfileRemovalPassword;
pub use proxy_http_global::ProxyHttpGlobal;
pub use relay_managed::RelayManaged;
pub use screensaver::Screensaver;
pub use screensaver_user::ScreensaverUser;
pub use secondactiveethernet_managed::SecondactiveethernetManaged;
pub use secondethernet_managed::SecondethernetManaged;
pub use security_acme::SecurityAcme;
pub use security_certificatepreference::SecurityCertificatepreference;
pub use security_certificaterevocation::SecurityCertificaterevocation;
pub use security_certificatetransparency::SecurityCertificatetransparency;
pub use security_fde_recovery_key_escrow::SecurityFdeRecoveryKeyEscrow;
pub use security_fde_recovery_redirect::SecurityFdeRecoveryRedirect;
pub use security_firewall::SecurityFirewall;
pub use security_identitypreference::SecurityIdentitypreference;
pub use security_pem::SecurityPem;
pub use security_pkcs1::SecurityPkcs1;
pub use security_pkcs12::SecurityPkcs12;
pub use security_root::SecurityRoot;
pub use security_scep::SecurityScep;
pub use security_smartcard::SecuritySmartcard;
pub use security_wapi_identity::SecurityWapiIdentity;
pub use servicemanagement::Servicemanagement;
pub use setup_assistant_managed::SetupAssistantManaged;
pub use share_kit_helper::ShareKitHelper;
pub use shareddeviceconfiguration::Shareddeviceconfiguration;
pub use software_update::SoftwareUpdate;
pub use sso::Sso;
pub use subscribedcalendar_account::SubscribedcalendarAccount;
pub use syspolicy_kernel_extension_policy::SyspolicyKernelExtensionPolicy;
pub use system_configuration::SystemConfiguration;
pub use system_extension_policy::SystemExtensionPolicy;
pub use system_logging::SystemLogging;
pub use systemmigration::Systemmigration;
pub use systempolicy_control::SystempolicyControl;
pub use systempolicy_managed::SystempolicyManaged;
pub use systempolicy_rule::SystempolicyRule;
pub use systempreferences::Systempreferences;
pub use systemuiserver::Systemuiserver;
pub use tcc_configuration_profile_policy::TccConfigurationProfilePolicy;
pub use thirdactiveethernet_managed::ThirdactiveethernetManaged;
pub use thirdethernet_managed::ThirdethernetManaged;
pub use tvremote::Tvremote;
pub use universalaccess::Universalaccess;
pub use vpn_managed::VpnManaged;
pub use vpn_managed_applayer::VpnManagedApplayer;
pub use vpn_managed_appmapping::VpnManagedAppmapping;
pub use web_clip_managed::WebClipManaged;
pub use webcontent_filter::WebcontentFilter;
pub use wifi_managed::WifiManaged;
pub use xsan::Xsan;
pub use xsan_preferences::XsanPreferences;

/// Hands all to a macro, so that none is missed.
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
pub(crate) use for_each_payload;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("profiles/AdCertificateManaged", || {
        Box::new(<AdCertificateManaged as crate::record::Record>::blank())
    }),
    ("profiles/AimAccount", || {
        Box::new(<AimAccount as crate::record::Record>::blank())
    }),
    ("profiles/Airplay", || {
        Box::new(<Airplay as crate::record::Record>::blank())
    }),
    ("profiles/AirplaySecurity", || {
        Box::new(<AirplaySecurity as crate::record::Record>::blank())
    }),
    ("profiles/Airprint", || {
        Box::new(<Airprint as crate::record::Record>::blank())
    }),
    ("profiles/ApnManaged", || {
        Box::new(<ApnManaged as crate::record::Record>::blank())
    }),
    ("profiles/AppLock", || {
        Box::new(<AppLock as crate::record::Record>::blank())
    }),
    ("profiles/Applicationaccess", || {
        Box::new(<Applicationaccess as crate::record::Record>::blank())
    }),
    ("profiles/ApplicationaccessNew", || {
        Box::new(<ApplicationaccessNew as crate::record::Record>::blank())
    }),
    ("profiles/Appstore", || {
        Box::new(<Appstore as crate::record::Record>::blank())
    }),
    ("profiles/Asam", || {
        Box::new(<Asam as crate::record::Record>::blank())
    }),
    ("profiles/AssetCacheManaged", || {
        Box::new(<AssetCacheManaged as crate::record::Record>::blank())
    }),
    ("profiles/AssociatedDomains", || {
        Box::new(<AssociatedDomains as crate::record::Record>::blank())
    }),
    ("profiles/CaldavAccount", || {
        Box::new(<CaldavAccount as crate::record::Record>::blank())
    }),
    ("profiles/CarddavAccount", || {
        Box::new(<CarddavAccount as crate::record::Record>::blank())
    }),
    ("profiles/Cellular", || {
        Box::new(<Cellular as crate::record::Record>::blank())
    }),
    ("profiles/CellularprivatenetworkManaged", || {
        Box::new(<CellularprivatenetworkManaged as crate::record::Record>::blank())
    }),
    ("profiles/CommonPayloadKeys", || {
        Box::new(<CommonPayloadKeys as crate::record::Record>::blank())
    }),
    ("profiles/Conferenceroomdisplay", || {
        Box::new(<Conferenceroomdisplay as crate::record::Record>::blank())
    }),
    ("profiles/ConfigurationprofileIdentification", || {
        Box::new(<ConfigurationprofileIdentification as crate::record::Record>::blank())
    }),
    ("profiles/Dashboard", || {
        Box::new(<Dashboard as crate::record::Record>::blank())
    }),
    ("profiles/Declarations", || {
        Box::new(<Declarations as crate::record::Record>::blank())
    }),
    ("profiles/Desktop", || {
        Box::new(<Desktop as crate::record::Record>::blank())
    }),
    ("profiles/DirectoryServiceManaged", || {
        Box::new(<DirectoryServiceManaged as crate::record::Record>::blank())
    }),
    ("profiles/DiscRecording", || {
        Box::new(<DiscRecording as crate::record::Record>::blank())
    }),
    ("profiles/DnsProxyManaged", || {
        Box::new(<DnsProxyManaged as crate::record::Record>::blank())
    }),
    ("profiles/DnsSettingsManaged", || {
        Box::new(<DnsSettingsManaged as crate::record::Record>::blank())
    }),
    ("profiles/Dock", || {
        Box::new(<Dock as crate::record::Record>::blank())
    }),
    ("profiles/Domains", || {
        Box::new(<Domains as crate::record::Record>::blank())
    }),
    ("profiles/EasAccount", || {
        Box::new(<EasAccount as crate::record::Record>::blank())
    }),
    ("profiles/Education", || {
        Box::new(<Education as crate::record::Record>::blank())
    }),
    ("profiles/EwsAccount", || {
        Box::new(<EwsAccount as crate::record::Record>::blank())
    }),
    ("profiles/Extensiblesso", || {
        Box::new(<Extensiblesso as crate::record::Record>::blank())
    }),
    ("profiles/ExtensiblessoKerberos", || {
        Box::new(<ExtensiblessoKerberos as crate::record::Record>::blank())
    }),
    ("profiles/FamilycontrolsContentfilter", || {
        Box::new(<FamilycontrolsContentfilter as crate::record::Record>::blank())
    }),
    ("profiles/FamilycontrolsTimelimitsV2", || {
        Box::new(<FamilycontrolsTimelimitsV2 as crate::record::Record>::blank())
    }),
    ("profiles/FileVault2", || {
        Box::new(<FileVault2 as crate::record::Record>::blank())
    }),
    ("profiles/Fileproviderd", || {
        Box::new(<Fileproviderd as crate::record::Record>::blank())
    }),
    ("profiles/Finder", || {
        Box::new(<Finder as crate::record::Record>::blank())
    }),
    ("profiles/FirstactiveethernetManaged", || {
        Box::new(<FirstactiveethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/FirstethernetManaged", || {
        Box::new(<FirstethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/Font", || {
        Box::new(<Font as crate::record::Record>::blank())
    }),
    ("profiles/Gamed", || {
        Box::new(<Gamed as crate::record::Record>::blank())
    }),
    ("profiles/GlobalPreferences", || {
        Box::new(<GlobalPreferences as crate::record::Record>::blank())
    }),
    ("profiles/GlobalethernetManaged", || {
        Box::new(<GlobalethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/GoogleOauth", || {
        Box::new(<GoogleOauth as crate::record::Record>::blank())
    }),
    ("profiles/Homescreenlayout", || {
        Box::new(<Homescreenlayout as crate::record::Record>::blank())
    }),
    ("profiles/IronwoodSupport", || {
        Box::new(<IronwoodSupport as crate::record::Record>::blank())
    }),
    ("profiles/JabberAccount", || {
        Box::new(<JabberAccount as crate::record::Record>::blank())
    }),
    ("profiles/LdapAccount", || {
        Box::new(<LdapAccount as crate::record::Record>::blank())
    }),
    ("profiles/LoginItems", || {
        Box::new(<LoginItems as crate::record::Record>::blank())
    }),
    ("profiles/LoginitemsManaged", || {
        Box::new(<LoginitemsManaged as crate::record::Record>::blank())
    }),
    ("profiles/Loginwindow", || {
        Box::new(<Loginwindow as crate::record::Record>::blank())
    }),
    ("profiles/Lom", || {
        Box::new(<Lom as crate::record::Record>::blank())
    }),
    ("profiles/MailManaged", || {
        Box::new(<MailManaged as crate::record::Record>::blank())
    }),
    ("profiles/ManagedClientPreferences", || {
        Box::new(<ManagedClientPreferences as crate::record::Record>::blank())
    }),
    ("profiles/Mcx", || {
        Box::new(<Mcx as crate::record::Record>::blank())
    }),
    ("profiles/McxAccounts", || {
        Box::new(<McxAccounts as crate::record::Record>::blank())
    }),
    ("profiles/McxEnergySaver", || {
        Box::new(<McxEnergySaver as crate::record::Record>::blank())
    }),
    ("profiles/McxFileVault2", || {
        Box::new(<McxFileVault2 as crate::record::Record>::blank())
    }),
    ("profiles/McxMenuExtras", || {
        Box::new(<McxMenuExtras as crate::record::Record>::blank())
    }),
    ("profiles/McxMobility", || {
        Box::new(<McxMobility as crate::record::Record>::blank())
    }),
    ("profiles/McxTimeMachine", || {
        Box::new(<McxTimeMachine as crate::record::Record>::blank())
    }),
    ("profiles/McxTimeServer", || {
        Box::new(<McxTimeServer as crate::record::Record>::blank())
    }),
    ("profiles/McxWifi", || {
        Box::new(<McxWifi as crate::record::Record>::blank())
    }),
    ("profiles/Mcxloginscripts", || {
        Box::new(<Mcxloginscripts as crate::record::Record>::blank())
    }),
    ("profiles/Mcxprinting", || {
        Box::new(<Mcxprinting as crate::record::Record>::blank())
    }),
    ("profiles/Mdm", || {
        Box::new(<Mdm as crate::record::Record>::blank())
    }),
    ("profiles/MobiledevicePasswordpolicy", || {
        Box::new(<MobiledevicePasswordpolicy as crate::record::Record>::blank())
    }),
    ("profiles/Networkusagerules", || {
        Box::new(<Networkusagerules as crate::record::Record>::blank())
    }),
    ("profiles/Notificationsettings", || {
        Box::new(<Notificationsettings as crate::record::Record>::blank())
    }),
    ("profiles/NsExtension", || {
        Box::new(<NsExtension as crate::record::Record>::blank())
    }),
    ("profiles/OsxserverAccount", || {
        Box::new(<OsxserverAccount as crate::record::Record>::blank())
    }),
    ("profiles/ParentalControlsDictionary", || {
        Box::new(<ParentalControlsDictionary as crate::record::Record>::blank())
    }),
    ("profiles/PreferenceSecurity", || {
        Box::new(<PreferenceSecurity as crate::record::Record>::blank())
    }),
    ("profiles/PreferenceUsers", || {
        Box::new(<PreferenceUsers as crate::record::Record>::blank())
    }),
    ("profiles/Profile", || {
        Box::new(<Profile as crate::record::Record>::blank())
    }),
    ("profiles/ProfileRemovalPassword", || {
        Box::new(<ProfileRemovalPassword as crate::record::Record>::blank())
    }),
    ("profiles/ProxyHttpGlobal", || {
        Box::new(<ProxyHttpGlobal as crate::record::Record>::blank())
    }),
    ("profiles/RelayManaged", || {
        Box::new(<RelayManaged as crate::record::Record>::blank())
    }),
    ("profiles/Screensaver", || {
        Box::new(<Screensaver as crate::record::Record>::blank())
    }),
    ("profiles/ScreensaverUser", || {
        Box::new(<ScreensaverUser as crate::record::Record>::blank())
    }),
    ("profiles/SecondactiveethernetManaged", || {
        Box::new(<SecondactiveethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/SecondethernetManaged", || {
        Box::new(<SecondethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/SecurityAcme", || {
        Box::new(<SecurityAcme as crate::record::Record>::blank())
    }),
    ("profiles/SecurityCertificatepreference", || {
        Box::new(<SecurityCertificatepreference as crate::record::Record>::blank())
    }),
    ("profiles/SecurityCertificaterevocation", || {
        Box::new(<SecurityCertificaterevocation as crate::record::Record>::blank())
    }),
    ("profiles/SecurityCertificatetransparency", || {
        Box::new(<SecurityCertificatetransparency as crate::record::Record>::blank())
    }),
    ("profiles/SecurityFdeRecoveryKeyEscrow", || {
        Box::new(<SecurityFdeRecoveryKeyEscrow as crate::record::Record>::blank())
    }),
    ("profiles/SecurityFdeRecoveryRedirect", || {
        Box::new(<SecurityFdeRecoveryRedirect as crate::record::Record>::blank())
    }),
    ("profiles/SecurityFirewall", || {
        Box::new(<SecurityFirewall as crate::record::Record>::blank())
    }),
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
    ("profiles/SecuritySmartcard", || {
        Box::new(<SecuritySmartcard as crate::record::Record>::blank())
    }),
    ("profiles/SecurityWapiIdentity", || {
        Box::new(<SecurityWapiIdentity as crate::record::Record>::blank())
    }),
    ("profiles/Servicemanagement", || {
        Box::new(<Servicemanagement as crate::record::Record>::blank())
    }),
    ("profiles/SetupAssistantManaged", || {
        Box::new(<SetupAssistantManaged as crate::record::Record>::blank())
    }),
    ("profiles/ShareKitHelper", || {
        Box::new(<ShareKitHelper as crate::record::Record>::blank())
    }),
    ("profiles/Shareddeviceconfiguration", || {
        Box::new(<Shareddeviceconfiguration as crate::record::Record>::blank())
    }),
    ("profiles/SoftwareUpdate", || {
        Box::new(<SoftwareUpdate as crate::record::Record>::blank())
    }),
    ("profiles/Sso", || {
        Box::new(<Sso as crate::record::Record>::blank())
    }),
    ("profiles/SubscribedcalendarAccount", || {
        Box::new(<SubscribedcalendarAccount as crate::record::Record>::blank())
    }),
    ("profiles/SyspolicyKernelExtensionPolicy", || {
        Box::new(<SyspolicyKernelExtensionPolicy as crate::record::Record>::blank())
    }),
    ("profiles/SystemConfiguration", || {
        Box::new(<SystemConfiguration as crate::record::Record>::blank())
    }),
    ("profiles/SystemExtensionPolicy", || {
        Box::new(<SystemExtensionPolicy as crate::record::Record>::blank())
    }),
    ("profiles/SystemLogging", || {
        Box::new(<SystemLogging as crate::record::Record>::blank())
    }),
    ("profiles/Systemmigration", || {
        Box::new(<Systemmigration as crate::record::Record>::blank())
    }),
    ("profiles/SystempolicyControl", || {
        Box::new(<SystempolicyControl as crate::record::Record>::blank())
    }),
    ("profiles/SystempolicyManaged", || {
        Box::new(<SystempolicyManaged as crate::record::Record>::blank())
    }),
    ("profiles/SystempolicyRule", || {
        Box::new(<SystempolicyRule as crate::record::Record>::blank())
    }),
    ("profiles/Systempreferences", || {
        Box::new(<Systempreferences as crate::record::Record>::blank())
    }),
    ("profiles/Systemuiserver", || {
        Box::new(<Systemuiserver as crate::record::Record>::blank())
    }),
    ("profiles/TccConfigurationProfilePolicy", || {
        Box::new(<TccConfigurationProfilePolicy as crate::record::Record>::blank())
    }),
    ("profiles/ThirdactiveethernetManaged", || {
        Box::new(<ThirdactiveethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/ThirdethernetManaged", || {
        Box::new(<ThirdethernetManaged as crate::record::Record>::blank())
    }),
    ("profiles/Tvremote", || {
        Box::new(<Tvremote as crate::record::Record>::blank())
    }),
    ("profiles/Universalaccess", || {
        Box::new(<Universalaccess as crate::record::Record>::blank())
    }),
    ("profiles/VpnManaged", || {
        Box::new(<VpnManaged as crate::record::Record>::blank())
    }),
    ("profiles/VpnManagedApplayer", || {
        Box::new(<VpnManagedApplayer as crate::record::Record>::blank())
    }),
    ("profiles/VpnManagedAppmapping", || {
        Box::new(<VpnManagedAppmapping as crate::record::Record>::blank())
    }),
    ("profiles/WebClipManaged", || {
        Box::new(<WebClipManaged as crate::record::Record>::blank())
    }),
    ("profiles/WebcontentFilter", || {
        Box::new(<WebcontentFilter as crate::record::Record>::blank())
    }),
    ("profiles/WifiManaged", || {
        Box::new(<WifiManaged as crate::record::Record>::blank())
    }),
    ("profiles/Xsan", || {
        Box::new(<Xsan as crate::record::Record>::blank())
    }),
    ("profiles/XsanPreferences", || {
        Box::new(<XsanPreferences as crate::record::Record>::blank())
    }),
];
