//! The other things that are said to the service, and its answers.

use crate::{
    record::{Extra, OrderedMap, record},
    vocabulary::{Secret, open_enum},
};

open_enum! {
    /// What became of a device in a request.
    pub enum ResponseStatus {
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `NOT_ACCESSIBLE`: no device of this server's.
        NotAccessible = "NOT_ACCESSIBLE",
        /// `FAILED`: for a reason that may pass.
        Failed = "FAILED",
        /// `THROTTLED`: too many at once; see
        /// [`AssignProfileResponse::retry_after_seconds`].
        Throttled = "THROTTLED",
    }
}

record! {
    /// The answer to `/session`.
    pub struct AuthSession {
        /// `auth_session_token`: string, required.
        pub auth_session_token: Secret<String> = required "auth_session_token",
    }
}

record! {
    /// The answer to a profile that was defined, with the devices that it
    /// named.
    pub struct DefineProfileResponse {
        /// `profile_uuid`: string.
        pub profile_uuid: Option<String> = optional "profile_uuid",
        /// `devices`: dictionary, by serial number.
        pub devices: Option<OrderedMap<ResponseStatus>> = optional "devices",
    }
}

record! {
    /// Assigns a profile to devices, or takes it from them.
    pub struct AssignProfileRequest {
        /// `profile_uuid`: string, required.
        pub profile_uuid: String = required "profile_uuid",
        /// `devices`: array of serial numbers, required. At most 1,000.
        pub devices: Vec<String> = required "devices",
    }
}

record! {
    /// What became of each device.
    pub struct AssignProfileResponse {
        /// `profile_uuid`: string.
        pub profile_uuid: Option<String> = optional "profile_uuid",
        /// `devices`: dictionary, by serial number.
        pub devices: Option<OrderedMap<ResponseStatus>> = optional "devices",
        /// `retry_after_seconds`: integer. When to try again for those that
        /// were throttled.
        pub retry_after_seconds: Option<i64> = optional "retry_after_seconds",
    }
}

record! {
    /// What became of each device.
    pub struct DeviceStatusResponse {
        /// `devices`: dictionary, by serial number.
        pub devices: Option<OrderedMap<ResponseStatus>> = optional "devices",
    }
}

record! {
    /// Locks a device to the organization.
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/activationlockrequest)
    pub struct ActivationLockRequest {
        /// `device`: string, required. Its serial number.
        pub device: String = required "device",
        /// `escrow_key`: string, optional. Derived from a bypass code.
        pub escrow_key: Option<Secret<String>> = optional "escrow_key",
        /// `lost_message`: string, optional.
        pub lost_message: Option<String> = optional "lost_message",
    }
}

record! {
    /// Whether a device was locked.
    pub struct ActivationLockResponse {
        /// `serial_number`: string.
        pub serial_number: Option<String> = optional "serial_number",
        /// `response_status`: string. `SUCCESS`, or why not.
        pub response_status: Option<String> = optional "response_status",
    }
}

record! {
    /// Where devices of the organization discover its server, if the domain
    /// of an account does not say: Apple then answers in its place.
    pub struct AccountDrivenEnrollmentProfile {
        /// `mdm_service_discovery_url`: string, required. Answers as
        /// [`discovery`](crate::enrollment::discovery) says.
        pub mdm_service_discovery_url: String = required "mdm_service_discovery_url",
    }
}

record! {
    /// The organization, and the server as the service knows it.
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/accountdetail)
    pub struct AccountDetail {
        /// `server_name`: string.
        pub server_name: Option<String> = optional "server_name",
        /// `server_uuid`: string.
        pub server_uuid: Option<String> = optional "server_uuid",
        /// `admin_id`: string. Who made the server token.
        pub admin_id: Option<String> = optional "admin_id",
        /// `facilitator_id`: string. The former `admin_id`.
        pub facilitator_id: Option<String> = optional "facilitator_id",
        /// `org_name`: string.
        pub org_name: Option<String> = optional "org_name",
        /// `org_email`: string.
        pub org_email: Option<String> = optional "org_email",
        /// `org_phone`: string.
        pub org_phone: Option<String> = optional "org_phone",
        /// `org_address`: string.
        pub org_address: Option<String> = optional "org_address",
        /// `org_id`: string.
        pub org_id: Option<String> = optional "org_id",
        /// `org_id_hash`: string.
        pub org_id_hash: Option<String> = optional "org_id_hash",
        /// `org_type`: string. `edu` or `org`.
        pub org_type: Option<String> = optional "org_type",
        /// `org_version`: string. `v1` or `v2`.
        pub org_version: Option<String> = optional "org_version",
        /// `urls`: array.
        pub urls: Option<Vec<AccountUrl>> = optional "urls",
    }
}

record! {
    /// A path of the service that the server may use.
    pub struct AccountUrl {
        /// `uri`: string.
        pub uri: Option<String> = optional "uri",
        /// `http_method`: array of strings.
        pub http_method: Option<Vec<String>> = optional "http_method",
        /// `limit`: dictionary.
        pub limit: Option<Limit> = optional "limit",
    }
}

record! {
    /// How many devices one request may be about.
    pub struct Limit {
        /// `default`: integer.
        pub default: Option<i64> = optional "default",
        /// `maximum`: integer.
        pub maximum: Option<i64> = optional "maximum",
    }
}

record! {
    /// The beta programs that devices of the organization may be asked to
    /// join.
    pub struct BetaEnrollmentTokens {
        /// `betaEnrollmentTokens`: array.
        pub beta_enrollment_tokens: Option<Vec<BetaEnrollmentToken>> = optional "betaEnrollmentTokens",
        /// `seedBuildTokens`: array. What it was called before.
        pub seed_build_tokens: Option<Vec<BetaEnrollmentToken>> = optional "seedBuildTokens",
    }
}

record! {
    /// A beta program: what
    /// [`RequireBetaProgram`](crate::refusal::softwareupdate_required::RequireBetaProgram)
    /// needs.
    pub struct BetaEnrollmentToken {
        /// `os`: string.
        pub os: Option<String> = optional "os",
        /// `title`: string.
        pub title: Option<String> = optional "title",
        /// `token`: string.
        pub token: Option<String> = optional "token",
    }
}

impl AssignProfileRequest {
    /// With the keys that it needs.
    pub fn new(
        profile_uuid: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            profile_uuid: profile_uuid.into(),
            devices: devices.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl AssignProfileResponse {
    /// The devices to try again, and after how many seconds: those that were
    /// throttled.
    pub fn throttled(&self) -> impl Iterator<Item = &str> {
        let devices = self.devices.iter().flat_map(OrderedMap::iter);
        devices
            .filter(|(_, status)| **status == ResponseStatus::Throttled)
            .map(|(serial_number, _)| serial_number)
    }
}

impl ActivationLockRequest {
    /// With the keys that it needs.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            escrow_key: None,
            lost_message: None,
            extra: Extra::new(),
        }
    }

    crate::enrollment::setters! {
        escrow_key: one Secret<String>;
        lost_message: one String;
    }
}

impl AccountDrivenEnrollmentProfile {
    /// With the keys that it needs.
    pub fn new(mdm_service_discovery_url: impl Into<String>) -> Self {
        Self {
            mdm_service_discovery_url: mdm_service_discovery_url.into(),
            extra: Extra::new(),
        }
    }
}
