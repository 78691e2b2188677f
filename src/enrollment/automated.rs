//! Automated Device Enrollment: what is said to Apple's service, and what it
//! answers.
//!
//! An organization's devices ask Apple's service where to enroll. A server
//! tells it by a profile ([`AdeProfile`]), which it defines and assigns to
//! devices, and follows which devices there are ([`FetchDevicesResponse`]).
//! All of it is JSON.
//!
//! ```text
//! GET  /session             OAuth 1.0a by the server token   AuthSession
//! GET  /account                                              AccountDetail
//! POST /server/devices      FetchDevicesRequest              FetchDevicesResponse
//! POST /devices/sync        FetchDevicesRequest              FetchDevicesResponse
//! POST /devices             DeviceList                       DeviceDetailsResponse
//! POST /devices/disown      DeviceList                       DeviceStatusResponse
//! POST /device/activationlock  ActivationLockRequest         ActivationLockResponse
//! POST /profile             AdeProfile                       DefineProfileResponse
//! GET  /profile?profile_uuid=…                               AdeProfile
//! POST /profile/devices     AssignProfileRequest             AssignProfileResponse
//! DELETE /profile/devices   AssignProfileRequest             DeviceStatusResponse
//! GET  /os-beta-enrollment/tokens                            BetaEnrollmentTokens
//! POST /account-driven-enrollment/profile  AccountDrivenEnrollmentProfile
//! ```
//!
//! ```
//! use apple_mdm::{enrollment::automated::{AdeProfile, SkipItem}, json};
//!
//! let profile = AdeProfile::new("Macs", "https://mdm.example.com/enroll")
//!     .is_supervised(true)
//!     .is_mdm_removable(false)
//!     .auto_advance_setup(true)
//!     .skip_setup_items([SkipItem::AppleId, SkipItem::Siri]);
//! let found: Vec<_> = profile.findings().iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     found,
//!     [
//!         "language: is needed where auto_advance_setup is true",
//!         "region: is needed where auto_advance_setup is true",
//!     ],
//! );
//! let sent = json::to_vec(&profile.language("en").region("GB"))?;
//! # assert!(json::from_slice::<AdeProfile>(&sent)?.findings().is_empty());
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/device-assignment)

mod device;
mod error;
mod profile;
mod profile_findings;
mod service;
mod skip_item;
#[cfg(test)]
mod tests;

pub use device::{
    AdeDevice, DeviceDetailsResponse, DeviceFamily, DeviceList, DeviceOs, FetchDevicesRequest,
    FetchDevicesResponse, OpType, ProfileStatus,
};
pub use error::{AdeError, AdeErrorCode, Remedy};
pub use profile::AdeProfile;
pub use service::{
    AccountDetail, AccountDrivenEnrollmentProfile, AccountUrl, ActivationLockRequest,
    ActivationLockResponse, AssignProfileRequest, AssignProfileResponse, AuthSession,
    BetaEnrollmentToken, BetaEnrollmentTokens, DefineProfileResponse, DeviceStatusResponse, Limit,
    ResponseStatus,
};
pub use skip_item::SkipItem;

/// Where Apple's service is.
pub const BASE_URL: &str = "https://mdmenrollment.apple.com";

/// The header that every request but the first bears, with the token of the
/// last [`AuthSession`] or the one that an answer's header of this name brought
/// since.
pub const SESSION_HEADER: &str = "X-ADM-Auth-Session";

/// The header that says which version of the service is spoken. Keys of newer
/// versions are left out of answers to older ones.
pub const VERSION_HEADER: &str = "X-Server-Protocol-Version";
