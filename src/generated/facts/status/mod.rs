// From declarative/status; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod account_list_caldav;
mod account_list_carddav;
mod account_list_exchange;
mod account_list_google;
mod account_list_ldap;
mod account_list_mail_incoming;
mod account_list_mail_outgoing;
mod account_list_subscribed_calendar;
mod app_managed_list;
mod content_cache_info;
mod content_cache_parents;
mod content_cache_peers;
mod content_cache_status;
mod device_identifier_serial_number;
mod device_identifier_udid;
mod device_model_family;
mod device_model_identifier;
mod device_model_marketing_name;
mod device_model_number;
mod device_operating_system_build_version;
mod device_operating_system_family;
mod device_operating_system_marketing_name;
mod device_operating_system_supplemental_build_version;
mod device_operating_system_supplemental_extra_version;
mod device_operating_system_version;
mod device_power_battery_health;
mod device_system_health;
mod diskmanagement_filevault_enabled;
mod enhanced_logging_applecare_token;
mod enhanced_logging_noninteractive_eligibility;
mod enhanced_logging_status;
mod enhanced_logging_timestamp;
mod management_client_capabilities;
mod management_declarations;
mod mdm_app;
mod mdm_enrollment_type;
mod mdm_is_awaiting_configuration;
mod mdm_is_return_to_service;
mod mdm_is_shared_ipad;
mod mdm_push_magic;
mod mdm_push_token;
mod migration_assistant_report;
mod migration_assistant_state;
mod package_list;
mod passcode_is_compliant;
mod passcode_is_present;
mod screensharing_connection_group_unresolved_connection;
mod security_certificate_list;
mod security_lockdown_mode;
mod services_background_task;
mod softwareupdate_beta_enrollment;
mod softwareupdate_device_id;
mod softwareupdate_failure_reason;
mod softwareupdate_install_reason;
mod softwareupdate_install_state;
mod softwareupdate_pending_version;
mod status_reason;
mod test_array_value;
mod test_boolean_value;
mod test_dictionary_value;
mod test_error_value;
mod test_integer_value;
mod test_real_value;
mod test_string_value;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &account_list_caldav::ITEM,
    &account_list_carddav::ITEM,
    &account_list_exchange::ITEM,
    &account_list_google::ITEM,
    &account_list_ldap::ITEM,
    &account_list_mail_incoming::ITEM,
    &account_list_mail_outgoing::ITEM,
    &account_list_subscribed_calendar::ITEM,
    &app_managed_list::ITEM,
    &content_cache_info::ITEM,
    &content_cache_parents::ITEM,
    &content_cache_peers::ITEM,
    &content_cache_status::ITEM,
    &device_identifier_serial_number::ITEM,
    &device_identifier_udid::ITEM,
    &device_model_family::ITEM,
    &device_model_identifier::ITEM,
    &device_model_marketing_name::ITEM,
    &device_model_number::ITEM,
    &device_operating_system_build_version::ITEM,
    &device_operating_system_family::ITEM,
    &device_operating_system_marketing_name::ITEM,
    &device_operating_system_supplemental_build_version::ITEM,
    &device_operating_system_supplemental_extra_version::ITEM,
    &device_operating_system_version::ITEM,
    &device_power_battery_health::ITEM,
    &device_system_health::ITEM,
    &diskmanagement_filevault_enabled::ITEM,
    &enhanced_logging_applecare_token::ITEM,
    &enhanced_logging_noninteractive_eligibility::ITEM,
    &enhanced_logging_status::ITEM,
    &enhanced_logging_timestamp::ITEM,
    &management_client_capabilities::ITEM,
    &management_declarations::ITEM,
    &mdm_app::ITEM,
    &mdm_enrollment_type::ITEM,
    &mdm_is_awaiting_configuration::ITEM,
    &mdm_is_return_to_service::ITEM,
    &mdm_is_shared_ipad::ITEM,
    &mdm_push_magic::ITEM,
    &mdm_push_token::ITEM,
    &migration_assistant_report::ITEM,
    &migration_assistant_state::ITEM,
    &package_list::ITEM,
    &passcode_is_compliant::ITEM,
    &passcode_is_present::ITEM,
    &screensharing_connection_group_unresolved_connection::ITEM,
    &security_certificate_list::ITEM,
    &security_lockdown_mode::ITEM,
    &services_background_task::ITEM,
    &softwareupdate_beta_enrollment::ITEM,
    &softwareupdate_device_id::ITEM,
    &softwareupdate_failure_reason::ITEM,
    &softwareupdate_install_reason::ITEM,
    &softwareupdate_install_state::ITEM,
    &softwareupdate_pending_version::ITEM,
    &status_reason::ITEM,
    &test_array_value::ITEM,
    &test_boolean_value::ITEM,
    &test_dictionary_value::ITEM,
    &test_error_value::ITEM,
    &test_integer_value::ITEM,
    &test_real_value::ITEM,
    &test_string_value::ITEM,
];
