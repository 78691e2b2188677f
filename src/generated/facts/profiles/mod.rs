// From mdm/profiles; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod ad_certificate_managed;
mod aim_account;
mod airplay;
mod airplay_security;
mod airprint;
mod apn_managed;
mod app_lock;
mod applicationaccess;
mod applicationaccess_new;
mod appstore;
mod asam;
mod asset_cache_managed;
mod associated_domains;
mod caldav_account;
mod carddav_account;
mod cellular;
mod cellularprivatenetwork_managed;
mod common_payload_keys;
mod conferenceroomdisplay;
mod configurationprofile_identification;
mod dashboard;
mod declarations;
mod desktop;
mod dictionary;
mod directory_service_managed;
mod disc_recording;
mod dns_proxy_managed;
mod dns_settings_managed;
mod dock;
mod domains;
mod eas_account;
mod education;
mod ews_account;
mod extensiblesso;
mod extensiblesso_2;
mod familycontrols_contentfilter;
mod familycontrols_timelimits_v2;
mod fileproviderd;
mod finder;
mod firstactiveethernet_managed;
mod firstethernet_managed;
mod font;
mod gamed;
mod global_preferences;
mod globalethernet_managed;
mod google_oauth;
mod homescreenlayout;
mod ironwood_support;
mod jabber_account;
mod ldap_account;
mod loginitems_managed;
mod loginwindow;
mod loginwindow_2;
mod lom;
mod mail_managed;
mod managed_client_preferences;
mod mcx;
mod mcx_energy_saver;
mod mcx_file_vault2;
mod mcx_file_vault2_2;
mod mcx_menu_extras;
mod mcx_mobility;
mod mcx_time_machine;
mod mcx_time_server;
mod mcx_wifi;
mod mcxloginscripts;
mod mcxprinting;
mod mdm;
mod mobiledevice_passwordpolicy;
mod networkusagerules;
mod notificationsettings;
mod ns_extension;
mod osxserver_account;
mod preference_security;
mod preference_users;
mod profile_removal_password;
mod proxy_http_global;
mod relay_managed;
mod screensaver;
mod screensaver_user;
mod secondactiveethernet_managed;
mod secondethernet_managed;
mod security_acme;
mod security_certificatepreference;
mod security_certificaterevocation;
mod security_certificatetransparency;
mod security_fde_recovery_key_escrow;
mod security_fde_recovery_redirect;
mod security_firewall;
mod security_identitypreference;
mod security_pem;
mod security_pkcs1;
mod security_pkcs12;
mod security_root;
mod security_scep;
mod security_smartcard;
mod security_wapi_identity;
mod servicemanagement;
mod setup_assistant_managed;
mod share_kit_helper;
mod shareddeviceconfiguration;
mod software_update;
mod sso;
mod subscribedcalendar_account;
mod syspolicy_kernel_extension_policy;
mod system_configuration;
mod system_extension_policy;
mod system_logging;
mod systemmigration;
mod systempolicy_control;
mod systempolicy_managed;
mod systempolicy_rule;
mod systempreferences;
mod systemuiserver;
mod tcc_configuration_profile_policy;
mod thirdactiveethernet_managed;
mod thirdethernet_managed;
mod top_level;
mod tvremote;
mod universalaccess;
mod vpn_managed;
mod vpn_managed_applayer;
mod vpn_managed_appmapping;
mod web_clip_managed;
mod webcontent_filter;
mod wifi_managed;
mod xsan;
mod xsan_preferences;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &global_preferences::ITEM,
    &common_payload_keys::ITEM,
    &top_level::ITEM,
    &ad_certificate_managed::ITEM,
    &aim_account::ITEM,
    &asset_cache_managed::ITEM,
    &dictionary::ITEM,
    &directory_service_managed::ITEM,
    &disc_recording::ITEM,
    &mcx::ITEM,
    &mcx_energy_saver::ITEM,
    &mcx_file_vault2::ITEM,
    &mcx_mobility::ITEM,
    &mcx_time_server::ITEM,
    &mcx_wifi::ITEM,
    &mcx_file_vault2_2::ITEM,
    &mcx_time_machine::ITEM,
    &managed_client_preferences::ITEM,
    &ns_extension::ITEM,
    &setup_assistant_managed::ITEM,
    &share_kit_helper::ITEM,
    &software_update::ITEM,
    &system_configuration::ITEM,
    &tcc_configuration_profile_policy::ITEM,
    &airplay::ITEM,
    &airplay_security::ITEM,
    &airprint::ITEM,
    &apn_managed::ITEM,
    &app_lock::ITEM,
    &applicationaccess::ITEM,
    &applicationaccess_new::ITEM,
    &appstore::ITEM,
    &asam::ITEM,
    &associated_domains::ITEM,
    &caldav_account::ITEM,
    &carddav_account::ITEM,
    &cellular::ITEM,
    &cellularprivatenetwork_managed::ITEM,
    &conferenceroomdisplay::ITEM,
    &configurationprofile_identification::ITEM,
    &dashboard::ITEM,
    &declarations::ITEM,
    &desktop::ITEM,
    &dns_proxy_managed::ITEM,
    &dns_settings_managed::ITEM,
    &dock::ITEM,
    &domains::ITEM,
    &eas_account::ITEM,
    &education::ITEM,
    &ews_account::ITEM,
    &extensiblesso::ITEM,
    &extensiblesso_2::ITEM,
    &familycontrols_contentfilter::ITEM,
    &familycontrols_timelimits_v2::ITEM,
    &fileproviderd::ITEM,
    &finder::ITEM,
    &firstactiveethernet_managed::ITEM,
    &firstethernet_managed::ITEM,
    &font::ITEM,
    &gamed::ITEM,
    &globalethernet_managed::ITEM,
    &google_oauth::ITEM,
    &homescreenlayout::ITEM,
    &ironwood_support::ITEM,
    &jabber_account::ITEM,
    &ldap_account::ITEM,
    &loginitems_managed::ITEM,
    &loginwindow::ITEM,
    &lom::ITEM,
    &mail_managed::ITEM,
    &mcx_menu_extras::ITEM,
    &mcxloginscripts::ITEM,
    &mcxprinting::ITEM,
    &mdm::ITEM,
    &mobiledevice_passwordpolicy::ITEM,
    &networkusagerules::ITEM,
    &notificationsettings::ITEM,
    &osxserver_account::ITEM,
    &preference_security::ITEM,
    &preference_users::ITEM,
    &profile_removal_password::ITEM,
    &proxy_http_global::ITEM,
    &relay_managed::ITEM,
    &screensaver::ITEM,
    &screensaver_user::ITEM,
    &secondactiveethernet_managed::ITEM,
    &secondethernet_managed::ITEM,
    &security_fde_recovery_key_escrow::ITEM,
    &security_fde_recovery_redirect::ITEM,
    &security_acme::ITEM,
    &security_certificatepreference::ITEM,
    &security_certificaterevocation::ITEM,
    &security_certificatetransparency::ITEM,
    &security_firewall::ITEM,
    &security_identitypreference::ITEM,
    &security_pem::ITEM,
    &security_pkcs1::ITEM,
    &security_pkcs12::ITEM,
    &security_root::ITEM,
    &security_scep::ITEM,
    &security_smartcard::ITEM,
    &security_wapi_identity::ITEM,
    &servicemanagement::ITEM,
    &shareddeviceconfiguration::ITEM,
    &sso::ITEM,
    &subscribedcalendar_account::ITEM,
    &syspolicy_kernel_extension_policy::ITEM,
    &system_extension_policy::ITEM,
    &system_logging::ITEM,
    &systemmigration::ITEM,
    &systempolicy_control::ITEM,
    &systempolicy_managed::ITEM,
    &systempolicy_rule::ITEM,
    &systempreferences::ITEM,
    &systemuiserver::ITEM,
    &thirdactiveethernet_managed::ITEM,
    &thirdethernet_managed::ITEM,
    &tvremote::ITEM,
    &universalaccess::ITEM,
    &vpn_managed::ITEM,
    &vpn_managed_applayer::ITEM,
    &vpn_managed_appmapping::ITEM,
    &web_clip_managed::ITEM,
    &webcontent_filter::ITEM,
    &wifi_managed::ITEM,
    &xsan::ITEM,
    &xsan_preferences::ITEM,
    &loginwindow_2::ITEM,
];
