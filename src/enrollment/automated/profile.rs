//! The profile that tells devices where to enroll, and how.

use super::{SkipItem, profile_findings};
use crate::{
    enrollment::Finding,
    plist::Data,
    record::{Extra, Record as _, record},
};

record! {
    /// The profile that a device gets from Apple's service when it is set up:
    /// where to enroll, and how Setup Assistant goes.
    ///
    /// ```text
    /// profile_name                    string   required  125 bytes
    /// url                             string   required  https, 2000 bytes
    /// configuration_web_url           string   optional  https
    /// is_supervised                   boolean  optional
    /// is_mandatory                    boolean  optional
    /// is_mdm_removable                boolean  optional  false if supervised alone
    /// is_multi_user                   boolean  optional
    /// await_device_configured         boolean  optional
    /// auto_advance_setup              boolean  optional  macOS 11, tvOS
    /// allow_pairing                   boolean  optional
    /// supervising_host_certs          array    optional  of DER in base64
    /// anchor_certs                    array    optional  of DER in base64
    /// department                      string   optional  125 bytes
    /// org_magic                       string   optional  256 bytes
    /// support_phone_number            string   optional  50 bytes
    /// support_email_address           string   optional  250 bytes
    /// language                        string   optional  ISO 639
    /// region                          string   optional  ISO 3166-1
    /// skip_setup_items                array    optional
    /// devices                         array    optional  of serial numbers
    /// do_not_use_profile_from_backup  boolean  optional  iOS 26, visionOS 26
    /// is_return_to_service            boolean  optional  iOS 26, visionOS 26
    /// profile_uuid                    string   optional  in answers
    /// ```
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/profile)
    pub struct AdeProfile {
        /// `profile_name`: string, required.
        pub profile_name: String = required "profile_name",
        /// `url`: string, required. What devices post their
        /// [`MachineInfo`](crate::other::MachineInfo) to.
        pub url: String = required "url",
        /// `configuration_web_url`: string, optional. A page that is shown
        /// instead, and leads to the enrollment profile on the same host.
        pub configuration_web_url: Option<String> = optional "configuration_web_url",
        /// `is_supervised`: boolean, optional. Since iOS 13 all devices
        /// are.
        pub is_supervised: Option<bool> = optional "is_supervised",
        /// `is_mandatory`: boolean, optional. Since iOS 13 it always is.
        pub is_mandatory: Option<bool> = optional "is_mandatory",
        /// `is_mdm_removable`: boolean, optional. Default: `true`.
        pub is_mdm_removable: Option<bool> = optional "is_mdm_removable",
        /// `is_multi_user`: boolean, optional. Shared iPad.
        pub is_multi_user: Option<bool> = optional "is_multi_user",
        /// `await_device_configured`: boolean, optional. See
        /// [`setup`](crate::enrollment::setup).
        pub await_device_configured: Option<bool> = optional "await_device_configured",
        /// `auto_advance_setup`: boolean, optional. Goes through Setup
        /// Assistant without anybody.
        pub auto_advance_setup: Option<bool> = optional "auto_advance_setup",
        /// `allow_pairing`: boolean, optional. Default: `true`. Deprecated in
        /// iOS 13.
        pub allow_pairing: Option<bool> = optional "allow_pairing",
        /// `supervising_host_certs`: array of DER in base64, optional. Hosts
        /// that may pair all the same.
        pub supervising_host_certs: Option<Vec<Data>> = optional "supervising_host_certs",
        /// `anchor_certs`: array of DER in base64, optional. What the
        /// connection to `url` is checked with, in place of what the device
        /// has built in.
        pub anchor_certs: Option<Vec<Data>> = optional "anchor_certs",
        /// `department`: string, optional.
        pub department: Option<String> = optional "department",
        /// `org_magic`: string, optional. The same for all services of an
        /// organization.
        pub org_magic: Option<String> = optional "org_magic",
        /// `support_phone_number`: string, optional.
        pub support_phone_number: Option<String> = optional "support_phone_number",
        /// `support_email_address`: string, optional.
        pub support_email_address: Option<String> = optional "support_email_address",
        /// `language`: string, optional. Two letters of ISO 639-1, or three of
        /// ISO 639-2.
        pub language: Option<String> = optional "language",
        /// `region`: string, optional. Two letters of ISO 3166-1.
        pub region: Option<String> = optional "region",
        /// `skip_setup_items`: array, optional.
        pub skip_setup_items: Option<Vec<SkipItem>> = optional "skip_setup_items",
        /// `devices`: array of serial numbers, optional.
        pub devices: Option<Vec<String>> = optional "devices",
        /// `do_not_use_profile_from_backup`: boolean, optional.
        pub do_not_use_profile_from_backup: Option<bool> = optional "do_not_use_profile_from_backup",
        /// `is_return_to_service`: boolean, optional.
        pub is_return_to_service: Option<bool> = optional "is_return_to_service",
        /// `profile_uuid`: string, optional. What the service calls it.
        pub profile_uuid: Option<String> = optional "profile_uuid",
    }
}

impl AdeProfile {
    /// With the keys that it needs.
    pub fn new(profile_name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            profile_name: profile_name.into(),
            url: url.into(),
            extra: Extra::new(),
            ..Self::blank()
        }
    }

    crate::enrollment::setters! {
        configuration_web_url: one String;
        is_supervised: one bool;
        is_mandatory: one bool;
        is_mdm_removable: one bool;
        is_multi_user: one bool;
        await_device_configured: one bool;
        auto_advance_setup: one bool;
        allow_pairing: one bool;
        supervising_host_certs: all Data;
        anchor_certs: all Data;
        department: one String;
        org_magic: one String;
        support_phone_number: one String;
        support_email_address: one String;
        language: one String;
        region: one String;
        skip_setup_items: all SkipItem;
        devices: all String;
        do_not_use_profile_from_backup: one bool;
        is_return_to_service: one bool;
    }

    /// What Apple's service refuses or devices ignore.
    pub fn findings(&self) -> Vec<Finding> {
        profile_findings::of(self)
    }
}
