//! Who can read it: private keys that decrypt content keys.

use super::key_encryption::{KeyEncryption, UsePadding};
use crate::cms::{Error, ErrorKind, Result, SigningKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use rsa::{
    rand_core::TryCryptoRng,
    traits::{PaddingScheme, PrivateKeyParts as _},
};
use sha2::{Digest as _, Sha256};
use std::{cell::RefCell, fmt};
use subtle::{ConditionallySelectable as _, ConstantTimeEq as _};
use zeroize::Zeroizing;

/// A private key of RSA that decrypts, here or in a device that keeps it.
///
/// [`RsaKey`] is one from a file. With PKCS#1 v1.5, what comes of a wrong
/// padding must not be told from what comes of a right one, not even by what
/// happens later: who can send messages and see whether they were accepted
/// could otherwise decrypt others with the key. So a key that knows that the
/// padding was wrong hands over a substitute that only it can foresee:
///
/// ```
/// use apple_mdm::cms::{ContentKey, KeyDecryptor, KeyEncryption};
/// # struct Module;
/// # impl Module {
/// #     fn unwrap(&self, _: KeyEncryption, _: &[u8]) -> Option<Vec<u8>> { None }
/// # }
///
/// struct Hsm {
///     module: Module,
///     /// Random bytes of ours, kept as the key is.
///     secret: [u8; 32],
/// }
///
/// impl KeyDecryptor for Hsm {
///     fn decrypt_key(&self, how: KeyEncryption, encrypted: &[u8], len: usize) -> Option<ContentKey> {
///         let substitute = ContentKey::substitute(&self.secret, encrypted, len);
///         let key = self.module.unwrap(how, encrypted);
///         Some(match key.filter(|key| key.len() == len) {
///             Some(key) => ContentKey::new(key),
///             None => substitute,
///         })
///     }
/// }
/// ```
pub trait KeyDecryptor {
    /// The content key that `encrypted` holds. It has to be `len` bytes long:
    /// what is not fails later, as everything else that is wrong does.
    ///
    /// None says that there is no key to go on with. The message is decrypted
    /// for nothing then, so that this takes as long, and refused.
    fn decrypt_key(
        &self,
        encryption: KeyEncryption,
        encrypted: &[u8],
        len: usize,
    ) -> Option<ContentKey>;
}

/// The key that the content of one message is encrypted with. It is wiped when
/// it is dropped, and `Debug` tells nothing of it.
pub struct ContentKey(Zeroizing<Vec<u8>>);

impl ContentKey {
    /// From its bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// `len` bytes in place of the key that `encrypted` turned out not to hold:
    /// always the same, and not to be foreseen without `secret`.
    pub fn substitute(secret: &[u8], encrypted: &[u8], len: usize) -> Self {
        let mut bytes = Zeroizing::new(vec![0; len]);
        for (number, part) in (0u64..).zip(bytes.chunks_mut(32)) {
            // HMAC takes keys of any length.
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else {
                continue;
            };
            mac.update(&number.to_be_bytes());
            mac.update(encrypted);
            let code = Zeroizing::new(<[u8; 32]>::from(mac.finalize().into_bytes()));
            part.iter_mut()
                .zip(code.iter())
                .for_each(|(to, from)| *to = *from);
        }
        Self(bytes)
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Takes the place of this one if it is as long, in the same time whether
    /// it does or not.
    fn replace_if_as_long(&mut self, other: &[u8]) {
        let fits = other.len().ct_eq(&self.0.len());
        let others = other.iter().chain(std::iter::repeat(&0));
        for (byte, other) in self.0.iter_mut().zip(others) {
            byte.conditional_assign(other, fits);
        }
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey([redacted])")
    }
}

/// A private key of RSA from a file, which decrypts.
///
/// It is wiped when it is dropped and `Debug` tells nothing of it. The bytes
/// that it was read from are the caller's to wipe.
///
/// What it finds not to be padded as in PKCS#1 v1.5, or to hold a key of
/// another length, becomes a key that cannot be foreseen without the private
/// one, so that neither an error nor its timing tells (*implicit rejection*).
/// The arithmetic is that of the crate `rsa`, which counts on constant time;
/// [`blinded`](Self::blinded) has it blinded on top of it, as a server should
/// that decrypts what strangers send it.
#[derive(Clone)]
pub struct RsaKey {
    key: Box<rsa::PrivateKey>,
    secret: Zeroizing<[u8; 32]>,
}

impl RsaKey {
    /// From PEM that holds exactly one private key, or from DER: PKCS#8 or
    /// PKCS#1. Certificates and what else is in the file are passed over.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::EncryptedPrivateKey`] if it is under a password,
    /// `BadPrivateKey` if it is none that can be read, `TrailingBytes` if there
    /// are several, `UnsupportedAlgorithm` if it is not one of RSA.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        SigningKey::from_bytes(bytes)?.try_into()
    }

    /// From PEM, likewise.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn from_pem(text: &str) -> Result<Self> {
        SigningKey::from_pem(text)?.try_into()
    }

    /// From DER, likewise.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn from_der(der: &[u8]) -> Result<Self> {
        SigningKey::from_der(der)?.try_into()
    }

    /// This key, with random numbers that hide from its timing what it computes
    /// with.
    ///
    /// ```no_run
    /// # fn f(
    /// #     message: &apple_mdm::cms::Enveloped,
    /// #     key: &apple_mdm::cms::RsaKey,
    /// #     mut rng: impl apple_mdm::cms::rand_core::CryptoRng,
    /// # ) -> Result<(), apple_mdm::cms::Error> {
    /// let plaintext = message.decrypt(&key.blinded(&mut rng))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blinded<'a, R>(&'a self, rng: &'a mut R) -> impl KeyDecryptor + 'a
    where
        R: TryCryptoRng + ?Sized,
    {
        Blinded {
            key: self,
            rng: RefCell::new(rng),
        }
    }

    fn open(
        &self,
        encryption: KeyEncryption,
        encrypted: &[u8],
        len: usize,
        user: impl UsePadding<Output = rsa::Result<Vec<u8>>>,
    ) -> Option<ContentKey> {
        match encryption {
            KeyEncryption::RsaPkcs1v15 => {
                let mut key = ContentKey::substitute(&*self.secret, encrypted, len);
                match encryption.with(user) {
                    // A wrong padding has made a text of any length of it.
                    Ok(opened) => key.replace_if_as_long(&Zeroizing::new(opened)),
                    Err(rsa::Error::Rng) => return None,
                    // That it is too long or too large can be seen from outside.
                    Err(_) => {}
                }
                Some(key)
            }
            // A wrong padding of OAEP may be told, as long as nothing is told
            // of what was wrong with it.
            KeyEncryption::RsaOaep { .. } => encryption.with(user).ok().map(ContentKey::new),
        }
    }
}

impl KeyDecryptor for RsaKey {
    fn decrypt_key(
        &self,
        encryption: KeyEncryption,
        encrypted: &[u8],
        len: usize,
    ) -> Option<ContentKey> {
        let user = Decrypt {
            key: &self.key,
            encrypted,
        };
        self.open(encryption, encrypted, len, user)
    }
}

impl From<rsa::PrivateKey> for RsaKey {
    fn from(key: rsa::PrivateKey) -> Self {
        Box::new(key).into()
    }
}

impl From<Box<rsa::PrivateKey>> for RsaKey {
    fn from(key: Box<rsa::PrivateKey>) -> Self {
        let exponent = Zeroizing::new(key.d().to_be_bytes());
        let hash = Sha256::new()
            .chain_update(b"apple-mdm substitute keys")
            .chain_update(&*exponent);
        let secret = Zeroizing::new(hash.finalize().into());
        Self { key, secret }
    }
}

/// If it is a key of RSA.
impl TryFrom<SigningKey> for RsaKey {
    type Error = Error;

    fn try_from(key: SigningKey) -> Result<Self> {
        let key = key.into_rsa().ok_or(ErrorKind::UnsupportedAlgorithm)?;
        Ok(key.into())
    }
}

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RsaKey([redacted])")
    }
}

struct Blinded<'a, R: ?Sized> {
    key: &'a RsaKey,
    rng: RefCell<&'a mut R>,
}

impl<R: TryCryptoRng + ?Sized> KeyDecryptor for Blinded<'_, R> {
    fn decrypt_key(
        &self,
        encryption: KeyEncryption,
        encrypted: &[u8],
        len: usize,
    ) -> Option<ContentKey> {
        let mut rng = self.rng.try_borrow_mut().ok()?;
        let user = DecryptBlinded {
            key: &self.key.key,
            encrypted,
            rng: &mut **rng,
        };
        self.key.open(encryption, encrypted, len, user)
    }
}

struct Decrypt<'a> {
    key: &'a rsa::PrivateKey,
    encrypted: &'a [u8],
}

impl UsePadding for Decrypt<'_> {
    type Output = rsa::Result<Vec<u8>>;

    fn with<P: PaddingScheme>(self, padding: P) -> Self::Output {
        self.key.decrypt(padding, self.encrypted)
    }
}

struct DecryptBlinded<'a, R: ?Sized> {
    key: &'a rsa::PrivateKey,
    encrypted: &'a [u8],
    rng: &'a mut R,
}

impl<R: TryCryptoRng + ?Sized> UsePadding for DecryptBlinded<'_, R> {
    type Output = rsa::Result<Vec<u8>>;

    fn with<P: PaddingScheme>(self, padding: P) -> Self::Output {
        self.key.decrypt_blinded(self.rng, padding, self.encrypted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn substitutes_depend_on_all_that_they_are_made_of() {
        let substitute = |secret: &[u8], encrypted: &[u8], len| {
            ContentKey::substitute(secret, encrypted, len).0.to_vec()
        };
        let first = substitute(b"secret", b"encrypted", 32);
        assert_eq!(first, substitute(b"secret", b"encrypted", 32));
        assert_ne!(first, substitute(b"secre", b"encrypted", 32));
        assert_ne!(first, substitute(b"secret", b"encrypte", 32));
        assert_eq!(first[..16], substitute(b"secret", b"encrypted", 16));
        let long = substitute(b"secret", b"encrypted", 70);
        assert_ne!(long[..32], long[32..64]);
        assert!(long[64..].iter().any(|&byte| byte != 0));
    }

    #[test]
    fn a_key_of_another_length_does_not_take_its_place() {
        for (other, expected) in [
            (&[7; 4][..], [7; 4]),
            (&[7; 3], [1; 4]),
            (&[7; 5], [1; 4]),
            (&[], [1; 4]),
        ] {
            let mut key = ContentKey::new(vec![1; 4]);
            key.replace_if_as_long(other);
            assert_eq!(key.as_bytes(), expected);
        }
    }
}
