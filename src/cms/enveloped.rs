//! EnvelopedData: what only the holder of a key may read.

mod cipher;
mod encrypt;
mod key;
mod key_encryption;
mod mime;
mod structure;

use super::{Certificate, ErrorKind, Limits, Result, armor, ber::to_der, signed::PEM_LABELS};
use bytes::Bytes;
use std::fmt;
use structure::{Parts, Recipient};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

pub use cipher::ContentEncryption;
pub use encrypt::{EncryptedMessage, Encryption};
pub use key::{ContentKey, KeyDecryptor, RsaKey};
pub use key_encryption::KeyEncryption;

/// An encrypted message: a CMS EnvelopedData
/// ([RFC 5652](https://www.rfc-editor.org/rfc/rfc5652#section-6)).
///
/// ```text
/// ContentInfo { envelopedData, EnvelopedData {
///     version, [originatorInfo],
///     recipientInfos { who, how the content key is encrypted, the content key … },
///     encryptedContentInfo { type, algorithm, content },
///     [attributes] } }
/// ```
///
/// Devices send it as `EncryptedNewRecoveryKey` and
/// `FDE_PersonalRecoveryKeyCMS`; the token of Automated Device Enrollment is
/// one in S/MIME ([`decrypt_mime`]).
///
/// ```
/// use apple_mdm::cms::{Certificate, Enveloped, Plaintext, Result, RsaKey};
///
/// /// The recovery key that a Mac has put in escrow.
/// fn recovery_key(cms: &[u8], escrow: &Certificate, key: &RsaKey) -> Result<Plaintext> {
///     Enveloped::from_bytes(cms)?.decrypt_for(escrow, key)
/// }
/// ```
///
/// Taken are AES with 128, 192 and 256 bits and triple DES, all of them in CBC,
/// and RSA with PKCS#1 v1.5 or OAEP.
///
/// # What a success does not say
///
/// Nothing in such a message tells who made it, and nothing that it is whole: a
/// changed message may come out as other bytes. So may one for another key, in
/// one case of 256, where the key was encrypted with PKCS#1 v1.5: that a key did
/// not fit is not told on purpose (see [`RsaKey`]). Look at what came out
/// before it is used, and tell the sender no more than that it was refused.
#[derive(Clone)]
pub struct Enveloped {
    der: Bytes,
}

impl Enveloped {
    /// From BER, DER, PEM, base64, or S/MIME (`.p7m`).
    ///
    /// # Errors
    ///
    /// If it is none of these, or no EnvelopedData.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::from_bytes_limited(bytes, &Limits::default())
    }

    /// The same under other limits.
    ///
    /// # Errors
    ///
    /// The same, and sooner.
    pub fn from_bytes_limited(bytes: &[u8], limits: &Limits) -> Result<Self> {
        let ber = armor::open(bytes, PEM_LABELS, limits)?;
        let der = to_der(&ber, limits)?;
        Parts::read(&der)?.check()?;
        Ok(Self {
            der: Bytes::from(der.into_owned()),
        })
    }

    /// How the content is encrypted, if it is in a way that is read here.
    pub fn content_encryption(&self) -> Option<ContentEncryption> {
        let parts = Parts::read(&self.der).ok()?;
        Some(ContentEncryption::read(parts.algorithm).ok()?.0)
    }

    /// Whether the content is for the key of this certificate, as the message
    /// says.
    pub fn is_for(&self, certificate: &Certificate) -> bool {
        Parts::read(&self.der).is_ok_and(|parts| parts.recipient_of(certificate).is_some())
    }

    /// Decrypts a message for one recipient, whoever that is. If there are
    /// several, [`decrypt_for`](Self::decrypt_for) says which one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DecryptionFailed`], whatever the reason.
    pub fn decrypt(&self, key: &dyn KeyDecryptor) -> Result<Plaintext> {
        let failed = |_| ErrorKind::DecryptionFailed;
        let parts = Parts::read(&self.der).map_err(failed)?;
        let recipient = parts.sole_recipient();
        parts.decrypt(recipient, key)
    }

    /// Decrypts what is for the holder of `certificate`, who is among the
    /// recipients.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DecryptionFailed`], whatever the reason.
    pub fn decrypt_for(
        &self,
        certificate: &Certificate,
        key: &dyn KeyDecryptor,
    ) -> Result<Plaintext> {
        let failed = |_| ErrorKind::DecryptionFailed;
        let parts = Parts::read(&self.der).map_err(failed)?;
        let recipient = parts.recipient_of(certificate);
        parts.decrypt(recipient, key)
    }
}

impl fmt::Debug for Enveloped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enveloped")
            .field("content_encryption", &self.content_encryption())
            .finish_non_exhaustive()
    }
}

impl Parts<'_> {
    fn decrypt(
        &self,
        recipient: Option<Recipient<'_>>,
        key: &dyn KeyDecryptor,
    ) -> Result<Plaintext> {
        self.try_decrypt(recipient, key)
            .ok_or_else(|| ErrorKind::DecryptionFailed.into())
    }

    /// Until the key is used, everything is known to who sent the message. From
    /// there on no step is left out, whatever became of the one before.
    fn try_decrypt(
        &self,
        recipient: Option<Recipient<'_>>,
        key: &dyn KeyDecryptor,
    ) -> Option<Plaintext> {
        let recipient = recipient?;
        let encryption = KeyEncryption::read(recipient.algorithm).ok()?;
        let (cipher, iv) = ContentEncryption::read(self.algorithm).ok()?;
        let mut content = self.ciphertext().ok()?;
        let len = cipher.key_len();

        let opened = key
            .decrypt_key(encryption, recipient.encrypted_key, len)
            .filter(|key| key.as_bytes().len() == len);
        let fits = Choice::from(u8::from(opened.is_some()));
        let key = opened.unwrap_or_else(|| ContentKey::new(vec![0; len]));

        let (whole, len) = cipher.decrypt(key.as_bytes(), iv, &mut content)?;
        if !bool::from(fits & whole) {
            return None;
        }
        content.truncate(len);
        Some(Plaintext(content))
    }
}

/// What was encrypted. It is wiped when it is dropped, and `Debug` tells
/// nothing of it.
#[derive(Clone)]
pub struct Plaintext(Zeroizing<Vec<u8>>);

impl Plaintext {
    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same if they are text, as an escrowed recovery key is.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// The same to keep, still wiped at the end.
    #[must_use]
    pub fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0
    }

    /// The message in a MIME entity: what stands between
    /// `-----BEGIN MESSAGE-----` and `-----END MESSAGE-----`, without the
    /// white space around it. If there are no such lines it is the entity's
    /// body, and if there are no headers, the whole.
    ///
    /// ```text
    /// Content-Type: text/plain;charset=UTF-8
    /// Content-Transfer-Encoding: 7bit
    ///
    /// -----BEGIN MESSAGE-----
    /// {"consumer_key": …, "consumer_secret": …, "access_token": …, …}
    /// -----END MESSAGE-----
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Armor`] if the entity says that it is base64 and is not.
    pub fn mime_message(&self) -> Result<Self> {
        mime::message(&self.0).map(Self)
    }
}

impl AsRef<[u8]> for Plaintext {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Plaintext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plaintext([redacted])")
    }
}

impl PartialEq for Plaintext {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Plaintext {}

/// Decrypts an S/MIME message (`.p7m`) for one recipient and hands over the
/// message in the MIME entity that it holds: of a token of Automated Device
/// Enrollment, its JSON.
///
/// ```
/// use apple_mdm::cms::{Result, RsaKey, decrypt_mime};
///
/// fn server_token(p7m: &[u8], private_key: &str) -> Result<serde_json::Value> {
///     let message = decrypt_mime(p7m, &RsaKey::from_pem(private_key)?)?;
///     Ok(serde_json::from_slice(message.as_bytes()).unwrap_or_default())
/// }
/// ```
///
/// # Errors
///
/// As [`Enveloped::from_bytes`], [`Enveloped::decrypt`] and
/// [`Plaintext::mime_message`].
pub fn decrypt_mime(message: &[u8], key: &dyn KeyDecryptor) -> Result<Plaintext> {
    Enveloped::from_bytes(message)?.decrypt(key)?.mime_message()
}
