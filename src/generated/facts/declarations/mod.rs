// From declarative/declarations; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod accessibility_settings;
mod account_caldav;
mod account_carddav;
mod account_exchange;
mod account_google;
mod account_ldap;
mod account_mail;
mod account_settings;
mod account_subscribed_calendar;
mod acme;
mod any;
mod app_managed;
mod app_settings;
mod audio_accessory_settings;
mod content_cache_settings;
mod credential_acme;
mod credential_certificate;
mod credential_identity;
mod credential_scep;
mod credential_usernameandpassword;
mod credential_userpassword;
mod data;
mod diskmanagement_settings;
mod extensible_sso;
mod external_intelligence_settings;
mod identity;
mod intelligence_settings;
mod keyboard_settings;
mod legacy;
mod legacy_interactive;
mod management_status_subscriptions;
mod management_test;
mod math_settings;
mod migration_assistant_settings;
mod network_dns_proxy;
mod network_dns_settings;
mod network_relay;
mod network_vpn_always_on;
mod network_vpn_ikev2;
mod network_vpn_ipsec;
mod network_vpn_vpn_plugin;
mod organization_info;
mod package;
mod passcode_settings;
mod properties;
mod safari_bookmarks;
mod safari_extensions_settings;
mod safari_settings;
mod scep;
mod screensharing_connection;
mod screensharing_connection_group;
mod screensharing_host_settings;
mod security_certificate;
mod security_identity;
mod security_passkey_attestation;
mod server_capabilities;
mod services_background_tasks;
mod services_configuration_files;
mod simple;
mod siri_settings;
mod softwareupdate_enforcement_specific;
mod softwareupdate_settings;
mod useridentity;
mod watch_enrollment;
mod webcontent_filter_plugin;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &any::ITEM,
    &simple::ITEM,
    &credential_acme::ITEM,
    &credential_certificate::ITEM,
    &credential_identity::ITEM,
    &credential_scep::ITEM,
    &credential_userpassword::ITEM,
    &data::ITEM,
    &useridentity::ITEM,
    &accessibility_settings::ITEM,
    &account_caldav::ITEM,
    &account_carddav::ITEM,
    &account_exchange::ITEM,
    &account_google::ITEM,
    &account_ldap::ITEM,
    &account_mail::ITEM,
    &account_settings::ITEM,
    &account_subscribed_calendar::ITEM,
    &app_managed::ITEM,
    &app_settings::ITEM,
    &audio_accessory_settings::ITEM,
    &content_cache_settings::ITEM,
    &diskmanagement_settings::ITEM,
    &extensible_sso::ITEM,
    &external_intelligence_settings::ITEM,
    &intelligence_settings::ITEM,
    &keyboard_settings::ITEM,
    &legacy::ITEM,
    &legacy_interactive::ITEM,
    &management_status_subscriptions::ITEM,
    &management_test::ITEM,
    &math_settings::ITEM,
    &migration_assistant_settings::ITEM,
    &network_dns_proxy::ITEM,
    &network_dns_settings::ITEM,
    &network_relay::ITEM,
    &network_vpn_always_on::ITEM,
    &network_vpn_ikev2::ITEM,
    &network_vpn_ipsec::ITEM,
    &network_vpn_vpn_plugin::ITEM,
    &package::ITEM,
    &passcode_settings::ITEM,
    &safari_bookmarks::ITEM,
    &safari_extensions_settings::ITEM,
    &safari_settings::ITEM,
    &screensharing_connection::ITEM,
    &screensharing_connection_group::ITEM,
    &screensharing_host_settings::ITEM,
    &security_certificate::ITEM,
    &security_identity::ITEM,
    &security_passkey_attestation::ITEM,
    &services_background_tasks::ITEM,
    &services_configuration_files::ITEM,
    &siri_settings::ITEM,
    &softwareupdate_enforcement_specific::ITEM,
    &softwareupdate_settings::ITEM,
    &watch_enrollment::ITEM,
    &webcontent_filter_plugin::ITEM,
    &acme::ITEM,
    &identity::ITEM,
    &scep::ITEM,
    &credential_usernameandpassword::ITEM,
    &organization_info::ITEM,
    &properties::ITEM,
    &server_capabilities::ITEM,
];
