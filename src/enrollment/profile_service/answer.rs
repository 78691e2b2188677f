//! What a device posts to the service: signed.

use crate::{
    cms::{self, AlgorithmPolicy, AttachedSignature, Identity, Signed, TrustPolicy},
    other::MachineInfo,
    record::{Decoded, Message as _},
};

/// The answer of a device, signed by whoever holds the key of the certificate
/// in it; who that is, [`signer`](Self::signer) tells.
///
/// ```
/// use apple_mdm::{
///     cms::{AlgorithmPolicy, TrustPolicy},
///     enrollment::profile_service::{AnswerError, AnswerSigner, ProfileService, ServiceAnswer},
/// };
///
/// fn posted(
///     body: &[u8],
///     service: &ProfileService,
///     apple: &TrustPolicy,
///     ours: &TrustPolicy,
/// ) -> Result<&'static str, AnswerError> {
///     // Older devices sign with SHA-1.
///     let answer = ServiceAnswer::from_bytes(body, &AlgorithmPolicy::new().allow_sha1())?;
///     answer.check(service)?;
///     Ok(match answer.signer(apple, ours)? {
///         AnswerSigner::Device(_) => "here is how you get an identity",
///         AnswerSigner::Enrolled(_) => "here is the profile that enrolls you",
///         _ => "I do not know you",
///     })
/// }
/// ```
#[derive(Clone, Debug)]
pub struct ServiceAnswer {
    info: Decoded<MachineInfo>,
    signed: Signed,
}

/// Who signed an answer, which tells the steps apart.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnswerSigner {
    /// A device of Apple's, with what Apple gave it: step 2.
    Device(Identity),
    /// The device, with the identity that step 2 gave it: step 3.
    Enrolled(Identity),
}

/// Why an answer is not taken. All of it is the device's fault, or that of
/// somebody who is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// It is not signed, or not as the policy wants it, or not by anybody
    /// whom it trusts.
    #[error("{0}")]
    Signature(#[from] cms::Error),
    /// What is signed cannot be read.
    #[error("{0}")]
    Content(#[from] crate::Error),
    /// The challenge is not the one that was given out.
    #[error("CHALLENGE: is not the one that was given out")]
    Challenge,
}

impl ServiceAnswer {
    /// Reads an answer, and verifies that it was signed with the certificate
    /// that came with it.
    ///
    /// # Errors
    ///
    /// If it was not, or its content cannot be read, leniently.
    pub fn from_bytes(body: &[u8], policy: &AlgorithmPolicy) -> Result<Self, AnswerError> {
        let signed = AttachedSignature::from_bytes(body)?.verify(policy)?;
        let content = signed.content().map(AsRef::as_ref).unwrap_or_default();
        let info = MachineInfo::from_slice_lenient(content)?;
        Ok(Self { info, signed })
    }

    /// What the device says of itself. Who says so is another question:
    /// anybody can, until [`signer`](Self::signer) has answered it.
    pub fn claimed_info(&self) -> &MachineInfo {
        &self.info.value
    }

    /// What of it was not as Apple's schema has it.
    pub fn warnings(&self) -> &[crate::Warning] {
        &self.info.warnings
    }

    /// The signature, and the certificate that came with it.
    pub fn signed(&self) -> &Signed {
        &self.signed
    }

    /// Compares the challenge with that of a service, in constant time.
    ///
    /// # Errors
    ///
    /// [`AnswerError::Challenge`] if it is another.
    pub fn check(&self, service: &super::ProfileService) -> Result<(), AnswerError> {
        match service.is_answered_by(self.claimed_info()) {
            true => Ok(()),
            false => Err(AnswerError::Challenge),
        }
    }

    /// Who signed. `ours` trusts the authority that issues identities of step
    /// 2, `apple` Apple's device authority:
    /// [`TrustPolicy::apple_device_ca`]. They must not share an anchor.
    ///
    /// # Errors
    ///
    /// If neither policy finds a path; the error is that of `apple`.
    pub fn signer(
        &self,
        apple: &TrustPolicy,
        ours: &TrustPolicy,
    ) -> Result<AnswerSigner, AnswerError> {
        if let Ok(identity) = self.signed.authenticate(ours) {
            return Ok(AnswerSigner::Enrolled(identity));
        }
        Ok(AnswerSigner::Device(self.signed.authenticate(apple)?))
    }
}
