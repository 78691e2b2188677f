//! What a device says of itself before it enrolls: [`MachineInfo`], signed by
//! the device.
//!
//! It arrives in the body of a `POST` (Automated Device Enrollment by `url`,
//! account-driven enrollment), or, base64, in the header
//! `x-apple-aspen-deviceinfo` of a `GET` (Automated Device Enrollment by
//! `configuration_web_url`).
//!
//! A genuine device signs with a certificate of Apple's device authority,
//! whose certificates the caller has to give: they are old, and made with
//! SHA-1 and short keys, which [`SignedMachineInfo::authenticate_apple_device`]
//! allows for them and nothing else does.
//!
#![cfg_attr(feature = "cms", doc = "```")]
#![cfg_attr(not(feature = "cms"), doc = "```text")]
//! use apple_mdm::cms::Certificate;
//! use apple_mdm::enrollment::{
//!     Answer, Refusal,
//!     device_info::{SignedMachineInfo, SoftwareUpdate, software_update_required},
//! };
//! use apple_mdm::refusal::softwareupdate_required::Details;
//!
//! fn enroll(body: &[u8], authority: &[Certificate]) -> Result<Answer, Box<dyn std::error::Error>> {
//!     let device = SignedMachineInfo::from_body(body)?.authenticate_apple_device(authority)?;
//!     let oldest = Details::new("18.1");
//!     if let SoftwareUpdate::Required(refusal) = software_update_required(&device.info, &oldest)? {
//!         return Ok(refusal.answer()?);
//!     }
//!     profile_for(&device.info) // yours
//! }
//! # use apple_mdm::other::MachineInfo;
//! # fn profile_for(_: &MachineInfo) -> Result<Answer, Box<dyn std::error::Error>> { Err("".into()) }
//! ```
//!
//! [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/machineinfo)

#[cfg(feature = "cms")]
mod signed;
#[cfg(test)]
mod tests;

#[cfg(feature = "cms")]
pub use signed::{
    MachineInfoError, SignedMachineInfo, TrustedMachineInfo, apple_device_algorithms,
};

use crate::{
    error::{Error, ErrorKind, Result},
    other::MachineInfo,
    refusal::{SoftwareupdateRequired, softwareupdate_required::Details},
    schema::{Os, Target, Version},
};

/// The header that brings a device's [`MachineInfo`] to a web page.
pub const HEADER: &str = "x-apple-aspen-deviceinfo";

/// The type of the body that brings it.
pub const CONTENT_TYPE: &str = "application/pkcs7-signature";

impl MachineInfo {
    /// The system that the device claims to have, by its model (`PRODUCT`).
    pub fn os(&self) -> Option<Os> {
        Os::of_product(self.product.as_deref()?)
    }

    /// The version that it claims. Older systems than iOS 17, macOS 14, tvOS
    /// 17, watchOS 10 and visionOS 1.1 tell a build alone.
    pub fn claimed_version(&self) -> Option<Version> {
        self.os_version.as_deref()?.parse().ok()
    }

    /// The device that it claims to be, to validate what is sent to it.
    pub fn target(&self) -> Option<Target> {
        Some(Target::new(self.os()?, self.claimed_version()))
    }
}

/// Whether a device has to be updated before it may enroll.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[expect(
    clippy::large_enum_variant,
    reason = "it is answered with at once, and not kept"
)]
pub enum SoftwareUpdate {
    /// It is as new as wanted.
    UpToDate,
    /// It cannot be asked to: it does not say that it can
    /// (`MDM_CAN_REQUEST_SOFTWARE_UPDATE`), or does not say what it has.
    CannotBeRequested,
    /// It is to be refused with this, updates itself, and asks again.
    Required(SoftwareupdateRequired),
}

/// Compares what a device has with what it must have. Which version that is
/// depends on its [`system`](MachineInfo::os).
///
/// A device that would update by itself
/// (`MANDATORY_SOFTWARE_UPDATE_REQUIRED`) is asked as well, so that it takes
/// the version that is wanted. Build versions are not compared.
///
/// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/errorcodesoftwareupdaterequired)
///
/// # Errors
///
/// If the version that is wanted is none.
pub fn software_update_required(info: &MachineInfo, wanted: &Details) -> Result<SoftwareUpdate> {
    let wanted_version: Version = wanted.os_version.parse().map_err(|_| {
        Error::new(ErrorKind::Unwritable)
            .expected("a version such as 18.1")
            .in_key("OSVersion")
            .in_key("details")
    })?;
    let can = info.mdm_can_request_software_update == Some(true)
        || info.mandatory_software_update_required == Some(true);
    Ok(match info.claimed_version() {
        Some(version) if version >= wanted_version => SoftwareUpdate::UpToDate,
        Some(_) if can => SoftwareUpdate::Required(SoftwareupdateRequired::new(wanted.clone())),
        _ => SoftwareUpdate::CannotBeRequested,
    })
}
