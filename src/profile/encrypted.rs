//! Profiles whose payloads only one device may read.

use super::{AnyPayload, Profile};
use crate::{
    cms::{self, Certificate, Encryption, Enveloped, KeyDecryptor, rand_core::TryCryptoRng},
    plist,
};
use zeroize::Zeroizing;

/// Encrypting.
///
/// ```text
/// PayloadContent           array  absent where the profile is encrypted
/// EncryptedPayloadContent  data   CMS EnvelopedData; within, the array as a property list
/// IsEncrypted              boolean
/// ```
///
/// ([Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/TopLevel.yaml))
impl Profile {
    /// The profile with its payloads encrypted for the holders of
    /// `certificates`: of a device, the certificate of its MDM identity. Random
    /// numbers come from `rng`; who wants other algorithms than
    /// [`Encryption`]'s usual ones encrypts the payloads with it.
    ///
    /// What is not a payload stays legible. Anyone who has the certificate can
    /// encrypt to it, so such a profile is signed, too.
    ///
    /// ```
    /// use apple_mdm::{
    ///     cms::{Certificate, rand_core::CryptoRng},
    ///     profile::{PayloadEncryptionError, Profile},
    /// };
    ///
    /// fn for_one(
    ///     profile: Profile,
    ///     device: &Certificate,
    ///     rng: &mut impl CryptoRng,
    /// ) -> Result<Profile, PayloadEncryptionError> {
    ///     profile.encrypt([device], rng)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Encryption::encrypt`]; if the payloads cannot be written; if the
    /// profile is encrypted already.
    pub fn encrypt<'a, R: TryCryptoRng + ?Sized>(
        mut self,
        certificates: impl IntoIterator<Item = &'a Certificate>,
        rng: &mut R,
    ) -> Result<Self, PayloadEncryptionError> {
        if self.encrypted_content().is_some() {
            return Err(PayloadEncryptionError::Encrypted);
        }
        let payloads = Zeroizing::new(plist::to_vec(self.payloads())?);
        let encrypted = Encryption::new(&payloads, certificates).encrypt(rng)?;
        self.payload_content = None;
        self.encrypted_payload_content = Some(encrypted.into_der().into());
        self.is_encrypted = Some(true);
        Ok(self)
    }

    /// The profile with its payloads as they were, by the key of one of those
    /// for whom they were encrypted, as a device does it.
    ///
    /// # Errors
    ///
    /// As [`Enveloped::from_bytes`] and [`Enveloped::decrypt_for`]; if what was
    /// encrypted is no list of payloads; if the profile is not encrypted.
    pub fn decrypt(
        mut self,
        certificate: &Certificate,
        key: &dyn KeyDecryptor,
    ) -> Result<Self, PayloadEncryptionError> {
        let Some(encrypted) = self.encrypted_content() else {
            return Err(PayloadEncryptionError::NotEncrypted);
        };
        let message = Enveloped::from_bytes(encrypted)?;
        let payloads = message.decrypt_for(certificate, key)?;
        let payloads: Vec<AnyPayload> = plist::from_slice(payloads.as_bytes())?;
        self.payload_content = Some(payloads);
        self.encrypted_payload_content = None;
        self.extra.remove("PayloadContent");
        self.is_encrypted = None;
        Ok(self)
    }
}

/// Why payloads could not be encrypted or decrypted. It holds no content and
/// is safe to log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PayloadEncryptionError {
    /// The cryptography.
    #[error("payloads: {0}")]
    Cms(#[from] cms::Error),
    /// The payloads, as a property list.
    #[error("payloads: {0}")]
    Payloads(#[from] crate::Error),
    /// There are encrypted payloads already.
    #[error("the profile is encrypted already")]
    Encrypted,
    /// There are no encrypted payloads.
    #[error("the profile is not encrypted")]
    NotEncrypted,
}
