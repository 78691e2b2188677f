//! Encrypting: for the holders of certificates.

use super::{
    ContentEncryption, KeyEncryption, key_encryption::UsePadding, structure::ENVELOPED_DATA,
};
use crate::cms::{
    Certificate, ErrorKind, PublicKey, Result,
    certificate::Fields,
    der_write::Writer,
    element::{INTEGER, context},
    sign::KEY_USAGE,
    signed::DATA,
};
use rsa::{BoxedUint, rand_core::TryCryptoRng, traits::PaddingScheme};
use std::fmt;
use x509_cert::{der::Decode as _, ext::pkix::KeyUsage};
use zeroize::Zeroizing;

/// What is to be encrypted, and for whom: a CMS EnvelopedData
/// ([RFC 5652](https://www.rfc-editor.org/rfc/rfc5652#section-6)) in DER.
///
/// A profile whose payloads only one device may read has them, an array as a
/// property list, as `EncryptedPayloadContent` in place of `PayloadContent`
/// ([Apple's page](https://developer.apple.com/documentation/devicemanagement/toplevel)).
/// Such a profile is signed, too.
///
/// ```
/// use apple_mdm::cms::{Certificate, Encryption, Result, rand_core::CryptoRng};
///
/// /// `device` is the certificate of the device's identity; random numbers are
/// /// those of the operating system.
/// fn encrypt(payloads: &[u8], device: &Certificate, rng: &mut impl CryptoRng) -> Result<Vec<u8>> {
///     Ok(Encryption::new(payloads, [device]).encrypt(rng)?.into_der())
/// }
/// ```
///
/// Unless it is told otherwise: AES with 256 bits in CBC, RSA with PKCS#1 v1.5.
/// Certificates are not looked up a path for: that it is the device's is for
/// the caller to know.
#[derive(Clone)]
#[must_use]
pub struct Encryption<'a> {
    content: &'a [u8],
    recipients: Vec<Certificate>,
    content_encryption: ContentEncryption,
    key_encryption: KeyEncryption,
    min_rsa_bits: usize,
}

impl<'a> Encryption<'a> {
    /// For the holders of these certificates, each of whom can decrypt it. Who
    /// stands twice is one.
    pub fn new<'c>(
        content: &'a [u8],
        recipients: impl IntoIterator<Item = &'c Certificate>,
    ) -> Self {
        let mut unique: Vec<Certificate> = Vec::new();
        for recipient in recipients {
            if !unique.contains(recipient) {
                unique.push(recipient.clone());
            }
        }
        Self {
            content,
            recipients: unique,
            content_encryption: ContentEncryption::default(),
            key_encryption: KeyEncryption::default(),
            min_rsa_bits: 2048,
        }
    }

    /// Sets the cipher: one of AES.
    pub fn content_encryption(mut self, cipher: ContentEncryption) -> Self {
        self.content_encryption = cipher;
        self
    }

    /// Sets the padding of the content key.
    pub fn key_encryption(mut self, padding: KeyEncryption) -> Self {
        self.key_encryption = padding;
        self
    }

    /// Sets the shortest RSA key, in bits. No key shorter than 1024 bits or
    /// longer than 8192 is taken whatever is set.
    pub fn min_rsa_bits(mut self, bits: usize) -> Self {
        self.min_rsa_bits = bits;
        self
    }

    /// Encrypts. The content key, the initialization vector and the padding of
    /// RSA come from `rng`: the same numbers twice give away what was encrypted
    /// with them.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoRecipient`] if there are no certificates, `NoRandomness`
    /// if the generator fails, `UnsupportedAlgorithm` for 3DES, and a
    /// certificate that cannot be encrypted to: a key that is not of RSA
    /// (`UnsupportedAlgorithm`), too short (`ShortKey`) or broken (`BadKey`), or
    /// that its certificate does not allow to be used so (`KeyUsage`).
    pub fn encrypt<R: TryCryptoRng + ?Sized>(&self, rng: &mut R) -> Result<EncryptedMessage> {
        let cipher = self.content_encryption;
        if self.recipients.is_empty() {
            return Err(ErrorKind::NoRecipient.into());
        }
        let mut random = |len| {
            let mut bytes = Zeroizing::new(vec![0; len]);
            match rng.try_fill_bytes(&mut bytes) {
                Ok(()) => Ok(bytes),
                Err(_) => Err(ErrorKind::NoRandomness),
            }
        };
        let (key, iv) = (random(cipher.key_len())?, random(cipher.block_len())?);

        // With the space for the padding, so that no copy is left behind.
        let mut content = Vec::with_capacity(self.content.len() + cipher.block_len());
        content.extend_from_slice(self.content);
        cipher.pad(&mut content);
        cipher
            .encrypt(&key, &iv, &mut content)
            .ok_or(ErrorKind::UnsupportedAlgorithm)?;

        let recipients = self
            .recipients
            .iter()
            .map(|recipient| self.recipient(recipient, &key, rng))
            .collect::<Result<Vec<_>>>()?;
        Ok(EncryptedMessage(Writer::encode(|out| {
            out.sequence(|out| {
                out.oid(ENVELOPED_DATA);
                out.nest(context(0), |out| {
                    out.sequence(|out| {
                        // Version 0: recipients by issuer and serial alone.
                        out.small(0);
                        out.set_of(recipients);
                        out.sequence(|out| {
                            out.oid(DATA);
                            cipher.write(&iv, out);
                            out.value(0x80, &content);
                        });
                    });
                });
            });
        })))
    }

    /// A KeyTransRecipientInfo.
    fn recipient<R: TryCryptoRng + ?Sized>(
        &self,
        certificate: &Certificate,
        key: &[u8],
        rng: &mut R,
    ) -> Result<Vec<u8>> {
        let fields = Fields::read(certificate.as_der())?;
        let public = self.usable_key(&fields)?;
        let encrypted = self.key_encryption.with(EncryptKey {
            key,
            public: &public,
            rng,
        });
        let encrypted = encrypted.map_err(|error| match error {
            rsa::Error::Rng => ErrorKind::NoRandomness,
            // The digests of OAEP and the content key together.
            rsa::Error::MessageTooLong => ErrorKind::ShortKey,
            _ => ErrorKind::BadKey,
        })?;
        Ok(Writer::encode(|out| {
            out.sequence(|out| {
                out.small(0);
                out.sequence(|out| {
                    out.raw(fields.issuer);
                    out.value(INTEGER, fields.serial);
                });
                self.key_encryption.write(out);
                out.octets(&encrypted);
            });
        }))
    }

    fn usable_key(&self, fields: &Fields<'_>) -> Result<rsa::PublicKey> {
        let PublicKey::Rsa { modulus, exponent } = fields.key else {
            return Err(ErrorKind::UnsupportedAlgorithm.into());
        };
        if fields.key.bits() < self.min_rsa_bits.max(1024) {
            return Err(ErrorKind::ShortKey.into());
        }
        if let Some(extension) = fields.extensions.get(KEY_USAGE)? {
            let usage = KeyUsage::from_der(extension.value).map_err(|_| ErrorKind::Malformed)?;
            if !usage.key_encipherment() {
                return Err(ErrorKind::KeyUsage.into());
            }
        }
        let number = BoxedUint::from_be_slice_vartime;
        let key = rsa::PublicKey::new(number(modulus), number(exponent));
        key.map_err(|_| ErrorKind::BadKey.into())
    }
}

impl fmt::Debug for Encryption<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encryption")
            .field("recipients", &self.recipients)
            .field("content_encryption", &self.content_encryption)
            .field("key_encryption", &self.key_encryption)
            .finish_non_exhaustive()
    }
}

/// An encrypted message, in DER: what is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct EncryptedMessage(Vec<u8>);

impl EncryptedMessage {
    /// Its bytes.
    pub fn as_der(&self) -> &[u8] {
        &self.0
    }

    /// The same, to keep.
    #[must_use]
    pub fn into_der(self) -> Vec<u8> {
        self.0
    }
}

impl AsRef<[u8]> for EncryptedMessage {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<EncryptedMessage> for Vec<u8> {
    fn from(message: EncryptedMessage) -> Self {
        message.0
    }
}

impl fmt::Debug for EncryptedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncryptedMessage({} bytes)", self.0.len())
    }
}

struct EncryptKey<'a, R: ?Sized> {
    key: &'a [u8],
    public: &'a rsa::PublicKey,
    rng: &'a mut R,
}

impl<R: TryCryptoRng + ?Sized> UsePadding for EncryptKey<'_, R> {
    type Output = rsa::Result<Vec<u8>>;

    fn with<P: PaddingScheme>(self, padding: P) -> Self::Output {
        self.public.encrypt(self.rng, padding, self.key)
    }
}
