// From mdm/commands; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod account_configuration;
mod activation_lock_bypass_code;
mod active_ns_extensions;
mod apply_redemption_code;
mod available_os_updates;
mod cancel_enhanced_log_collection;
mod certificate_list;
mod clear_activation_lock_bypass_code;
mod clear_passcode;
mod clear_restrictions_password;
mod content_caching_information;
mod declarative_management;
mod delete_user;
mod device_configured;
mod device_information;
mod device_location;
mod device_lock;
mod disable_lost_mode;
mod disable_remote_desktop;
mod enable_lost_mode;
mod enable_remote_desktop;
mod erase_device;
mod install_application;
mod install_enterprise_application;
mod install_media;
mod install_profile;
mod install_provisioning_profile;
mod installed_application_list;
mod invite_to_program;
mod log_out_user;
mod lom_device_request;
mod lom_setup_request;
mod managed_application_attributes;
mod managed_application_configuration;
mod managed_application_feedback;
mod managed_application_list;
mod managed_media_list;
mod ns_extension_mappings;
mod os_update_status;
mod play_lost_mode_sound;
mod profile_list;
mod provisioning_profile_list;
mod refresh_cellular_plans;
mod remove_application;
mod remove_media;
mod remove_profile;
mod remove_provisioning_profile;
mod request_mirroring;
mod request_unlock_token;
mod restart_device;
mod restrictions;
mod rotate_file_vault_key;
mod schedule_os_update;
mod schedule_os_update_scan;
mod security_info;
mod set_auto_admin_password;
mod set_firmware_password;
mod set_recovery_lock;
mod settings;
mod shut_down_device;
mod stop_mirroring;
mod trigger_enhanced_log_collection;
mod unlock_user_account;
mod user_configured;
mod user_list;
mod validate_applications;
mod verify_firmware_password;
mod verify_recovery_lock;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &account_configuration::ITEM,
    &activation_lock_bypass_code::ITEM,
    &active_ns_extensions::ITEM,
    &apply_redemption_code::ITEM,
    &available_os_updates::ITEM,
    &cancel_enhanced_log_collection::ITEM,
    &certificate_list::ITEM,
    &clear_activation_lock_bypass_code::ITEM,
    &clear_passcode::ITEM,
    &clear_restrictions_password::ITEM,
    &content_caching_information::ITEM,
    &declarative_management::ITEM,
    &delete_user::ITEM,
    &device_configured::ITEM,
    &device_information::ITEM,
    &device_location::ITEM,
    &device_lock::ITEM,
    &disable_lost_mode::ITEM,
    &disable_remote_desktop::ITEM,
    &enable_lost_mode::ITEM,
    &enable_remote_desktop::ITEM,
    &erase_device::ITEM,
    &install_application::ITEM,
    &install_enterprise_application::ITEM,
    &install_media::ITEM,
    &install_profile::ITEM,
    &install_provisioning_profile::ITEM,
    &installed_application_list::ITEM,
    &invite_to_program::ITEM,
    &lom_device_request::ITEM,
    &lom_setup_request::ITEM,
    &log_out_user::ITEM,
    &managed_application_attributes::ITEM,
    &managed_application_configuration::ITEM,
    &managed_application_feedback::ITEM,
    &managed_application_list::ITEM,
    &managed_media_list::ITEM,
    &ns_extension_mappings::ITEM,
    &os_update_status::ITEM,
    &play_lost_mode_sound::ITEM,
    &profile_list::ITEM,
    &provisioning_profile_list::ITEM,
    &refresh_cellular_plans::ITEM,
    &remove_application::ITEM,
    &remove_media::ITEM,
    &remove_profile::ITEM,
    &remove_provisioning_profile::ITEM,
    &request_mirroring::ITEM,
    &request_unlock_token::ITEM,
    &restart_device::ITEM,
    &restrictions::ITEM,
    &rotate_file_vault_key::ITEM,
    &schedule_os_update::ITEM,
    &schedule_os_update_scan::ITEM,
    &security_info::ITEM,
    &set_auto_admin_password::ITEM,
    &set_firmware_password::ITEM,
    &set_recovery_lock::ITEM,
    &settings::ITEM,
    &shut_down_device::ITEM,
    &stop_mirroring::ITEM,
    &trigger_enhanced_log_collection::ITEM,
    &unlock_user_account::ITEM,
    &user_configured::ITEM,
    &user_list::ITEM,
    &validate_applications::ITEM,
    &verify_firmware_password::ITEM,
    &verify_recovery_lock::ITEM,
];
