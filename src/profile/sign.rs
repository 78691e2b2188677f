//! Profiles that tell who made them.

use super::Profile;
use crate::{
    cms::{Certificate, SignedMessage, Signer, Signing, Time},
    record::Record,
};

/// Why a profile was not signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// It cannot be written.
    #[error("{0}")]
    Unwritable(#[from] crate::Error),
    /// The key or the certificate is refused.
    #[error("{0}")]
    Refused(#[from] crate::cms::Error),
}

impl Profile {
    /// The profile as XML in a CMS SignedData, which is what is served, as
    /// `application/x-apple-aspen-config`. `at` is the signing time that it
    /// tells, `chain` what stands between the certificate and its anchor.
    ///
    /// # Errors
    ///
    /// If it cannot be written, or [`Signing::sign`] refuses the key or the
    /// certificate.
    pub fn sign(
        &self,
        signer: &dyn Signer,
        certificate: &Certificate,
        chain: &[Certificate],
        at: Time,
    ) -> Result<SignedMessage, SignError> {
        sign_record(self, signer, certificate, chain, at)
    }
}

/// Signs anything that is a property list.
pub(crate) fn sign_record(
    profile: &dyn Record,
    signer: &dyn Signer,
    certificate: &Certificate,
    chain: &[Certificate],
    at: Time,
) -> Result<SignedMessage, SignError> {
    let xml = crate::record::record_to_xml(profile)?;
    let signing = Signing::attached(&xml, certificate, at).chain(chain);
    Ok(signing.sign(signer)?)
}
