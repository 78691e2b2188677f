//! Who signed a message, beside who it says it is.
//!
//! The [`cms`] room tells whose certificate a message was signed
//! with, and knows nothing of devices; a message tells which
//! [`Enrollment`] it is from, and anybody can write that. A server wants both
//! to be what it has on record: any device with a certificate could read the
//! queue of any other otherwise.
//!
//! From an `Mdm-Signature` header and a body to a sender that is on record, in
//! a handler:
//!
//! ```
//! use apple_mdm::{Request, cms::{AlgorithmPolicy, MdmSignature, TrustPolicy}};
//! use apple_mdm::identity::{DeviceIdentity, PinnedIdentity};
//!
//! # type Error = Box<dyn std::error::Error>;
//! # trait Store { fn pinned(&self, key: &str) -> Result<PinnedIdentity, Error>; }
//! fn receive(header: &str, body: &[u8], trust: &TrustPolicy, store: &impl Store)
//!     -> Result<(DeviceIdentity, Request), Error> {
//!     // The signature is over this body and fits the certificate beside it.
//!     let algorithms = AlgorithmPolicy::new().allow_sha1();
//!     let signed = MdmSignature::from_header(header)?.verify(body, &algorithms)?;
//!     // The certificate comes from an authority of ours, at a time that we name.
//!     let identity = signed.authenticate(trust)?;
//!     // Only now is the body looked at.
//!     let message = Request::from_slice(body)?;
//!     let device = DeviceIdentity::new(identity, message.enrollment()?);
//!     // And it is the certificate that this enrollment was given.
//!     device.matches(&store.pinned(&device.claimed().device().to_key())?)?;
//!     Ok((device, message))
//! }
//! ```
//!
//! The first message of a device, `Authenticate`, is the one that there is no
//! record for: [`DeviceIdentity::pin`] makes it. Whether a certificate may
//! take the place of another is what
//! [`lifecycle`](crate::enrollment::lifecycle) answers; it is given
//! [`DeviceIdentity::signer`].

use crate::{
    Enrollment,
    cms::{self, Certificate, Fingerprint},
    enrollment::lifecycle::{EnrollmentState, Signer},
    enrollment_ids::Channel,
};
use std::{fmt, str::FromStr};

/// A message's sender: the certificate that it was signed with, which leads to
/// an anchor of the server's, and the enrollment that it claims to be from.
///
/// The two are side by side, and not yet known to belong together:
/// [`matches`](Self::matches) tells.
#[derive(Clone, Debug)]
pub struct DeviceIdentity {
    identity: cms::Identity,
    claimed: Enrollment,
}

impl DeviceIdentity {
    /// Puts what the signature proves beside what the message claims: what
    /// [`Request::enrollment`](crate::Request::enrollment) and its like say.
    pub fn new(identity: cms::Identity, claimed: Enrollment) -> Self {
        Self { identity, claimed }
    }

    /// What the signature proves.
    pub fn identity(&self) -> &cms::Identity {
        &self.identity
    }

    /// The certificate that signed.
    pub fn certificate(&self) -> &Certificate {
        self.identity.certificate()
    }

    /// The SHA-256 of that certificate.
    pub fn fingerprint(&self) -> Fingerprint {
        self.identity.fingerprint()
    }

    /// The enrollment that the message names.
    pub fn claimed(&self) -> &Enrollment {
        &self.claimed
    }

    /// That both are those on record. A user channel has no certificate of its
    /// own: it signs with its device's, and is compared by its device.
    ///
    /// # Errors
    ///
    /// An [`IdentityMismatch`] that says which of them is another.
    pub fn matches(&self, pinned: &PinnedIdentity) -> Result<(), IdentityMismatch> {
        let same_certificate = self.fingerprint() == pinned.fingerprint;
        let same_device = self.claimed.device() == pinned.enrollment;
        match (same_certificate, same_device, self.claimed.channel()) {
            (true, true, _) => Ok(()),
            (false, true, _) => Err(IdentityMismatch::Certificate),
            (false, false, _) => Err(IdentityMismatch::Both),
            (true, false, Channel::User) => Err(IdentityMismatch::DeviceOfUser),
            (true, false, _) => Err(IdentityMismatch::Enrollment),
        }
    }

    /// What to keep in order to know it again. The device's enrollment, also
    /// where a user channel spoke.
    pub fn pin(&self) -> PinnedIdentity {
        PinnedIdentity::new(self.fingerprint(), &self.claimed)
    }

    /// The signer that [`lifecycle::receive`](crate::enrollment::lifecycle::receive)
    /// asks for; `bound_to` is the enrollment that the server has this
    /// certificate on record for, if there is one.
    pub fn signer(&self, bound_to: Option<&Enrollment>) -> Signer {
        match bound_to {
            Some(enrollment) => Signer::bound(self.fingerprint(), enrollment),
            None => Signer::unseen(self.fingerprint()),
        }
    }
}

/// Which certificate an enrollment has: what a server keeps.
///
/// As text, for a column or a file, it is the fingerprint and
/// [`Enrollment::to_key`]; as bytes, the same in ASCII.
///
/// ```
/// use apple_mdm::{Enrollment, identity::PinnedIdentity};
///
/// let device = Enrollment::Device { udid: "00008120-0012".into() };
/// let pinned = PinnedIdentity::new([0xAB; 32], &device);
/// let text = pinned.to_string();
/// assert_eq!(text, format!("{} udid:00008120-0012", "ab".repeat(32)));
/// assert_eq!(text.parse(), Ok(pinned));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PinnedIdentity {
    fingerprint: Fingerprint,
    enrollment: Enrollment,
}

impl PinnedIdentity {
    /// That this is the certificate of the enrollment's device.
    pub fn new(fingerprint: impl Into<Fingerprint>, enrollment: &Enrollment) -> Self {
        Self {
            fingerprint: fingerprint.into(),
            enrollment: enrollment.device(),
        }
    }

    /// What a stored state of the enrollment says; `None` once it has checked
    /// out.
    pub fn of(state: &EnrollmentState) -> Option<Self> {
        Some(Self::new(state.identity()?, &state.enrollment()?))
    }

    /// The SHA-256 of the certificate.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The device's enrollment.
    pub fn enrollment(&self) -> &Enrollment {
        &self.enrollment
    }

    /// As it is stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.to_string().into_bytes()
    }

    /// From what was stored.
    ///
    /// # Errors
    ///
    /// [`BadPin`] if it is no pin.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadPin> {
        std::str::from_utf8(bytes).map_err(|_| BadPin)?.parse()
    }
}

impl fmt::Display for PinnedIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.fingerprint, self.enrollment.to_key())
    }
}

/// Exactly what [`Display`](fmt::Display) writes.
impl FromStr for PinnedIdentity {
    type Err = BadPin;

    fn from_str(text: &str) -> Result<Self, BadPin> {
        let (fingerprint, key) = text.split_once(' ').ok_or(BadPin)?;
        let pin = Self {
            fingerprint: fingerprint.parse().map_err(|_| BadPin)?,
            enrollment: Enrollment::from_key(key).ok_or(BadPin)?,
        };
        // One text for each pin, and a pin is of a device.
        let is_plain = pin.enrollment.channel() == Channel::Device && pin.to_string() == text;
        is_plain.then_some(pin).ok_or(BadPin)
    }
}

impl TryFrom<&[u8]> for PinnedIdentity {
    type Error = BadPin;

    fn try_from(bytes: &[u8]) -> Result<Self, BadPin> {
        Self::from_bytes(bytes)
    }
}

/// What was stored is no [`PinnedIdentity`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no fingerprint with the key of a device's enrollment")]
#[non_exhaustive]
pub struct BadPin;

/// What of a sender is not as on record. The message must not be acted upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityMismatch {
    /// It is the enrollment on record, signed with another certificate: one
    /// that was renewed, or somebody else with a certificate of the same
    /// authority.
    #[error("the enrollment has another certificate on record")]
    Certificate,
    /// It is the certificate on record, in the name of another enrollment.
    #[error("the certificate is on record for another enrollment")]
    Enrollment,
    /// The same, and it is a user channel that names another device.
    #[error("the user's device is not the one that the certificate is on record for")]
    DeviceOfUser,
    /// Neither: this is another's record.
    #[error("neither the certificate nor the enrollment is the one on record")]
    Both,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_own_text_is_read() {
        let hex = "ab".repeat(32);
        assert!(format!("{hex} udid:A").parse::<PinnedIdentity>().is_ok());
        for text in [
            String::new(),
            hex.clone(),
            format!("{hex} "),
            format!("{hex}  udid:A"),
            format!("{hex} udid:A "),
            format!("{hex} udid:A:user:B"),
            format!("{hex} A"),
            format!("{} udid:A", hex.to_uppercase()),
            format!("{} udid:A", &hex[1..]),
        ] {
            assert_eq!(text.parse::<PinnedIdentity>(), Err(BadPin), "{text}");
        }
        assert_eq!(PinnedIdentity::from_bytes(&[0xFF; 70]), Err(BadPin));
    }

    proptest! {
        #[test]
        fn pins_come_back(bytes: [u8; 32], id: String, is_user: bool) {
            let enrollment = if is_user {
                Enrollment::UserEnrollmentUser {
                    enrollment_id: id.clone().into(),
                    enrollment_user_id: "U".into(),
                }
            } else {
                Enrollment::Device { udid: id.into() }
            };
            let pinned = PinnedIdentity::new(bytes, &enrollment);
            prop_assert_eq!(pinned.enrollment(), &enrollment.device());
            let again = PinnedIdentity::from_bytes(&pinned.to_bytes());
            prop_assert_eq!(again, Ok(pinned.clone()));
            prop_assert!(pinned.to_string().is_ascii());
        }
    }
}
