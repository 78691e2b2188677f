//! The identity of a device: a key, and a certificate for it.

use crate::{
    Data, Secret,
    profile::{
        AnyPayload, Payload as _, PayloadKeys, SecurityAcme, SecurityPkcs12, SecurityScep,
        security_acme::KeyType, security_scep,
    },
};

/// Where the device gets the identity from that it shows to its server.
///
/// Made of a payload, it keeps the identifier and UUID of it; else they are
/// those that the enrollment profile gives it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Identity {
    /// `com.apple.security.scep`: the device makes a key and asks a SCEP
    /// server ([RFC 8894](https://www.rfc-editor.org/rfc/rfc8894)).
    Scep(Box<SecurityScep>),
    /// `com.apple.security.acme`: the device makes a key, which may be bound
    /// to it and attested, and asks an ACME server
    /// ([RFC 8555](https://www.rfc-editor.org/rfc/rfc8555)).
    Acme(Box<SecurityAcme>),
    /// `com.apple.security.pkcs12`: key and certificate are in the profile.
    Pkcs12(Box<SecurityPkcs12>),
    /// A payload of another type.
    Other(Box<AnyPayload>),
}

/// The key that a device makes for an ACME server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AcmeKey {
    /// On the curve P-256, in the Secure Enclave, which attests it.
    AttestedP256,
    /// On the curve P-384, in the Secure Enclave, which attests it.
    AttestedP384,
    /// On the curve P-256, in the Secure Enclave.
    BoundP256,
    /// On the curve P-384, in the Secure Enclave.
    BoundP384,
    /// On the curve P-256, in software.
    P256,
    /// RSA of so many bits, in software.
    Rsa(u16),
}

impl AcmeKey {
    /// `KeyType`, `KeySize`, `HardwareBound`, `Attest`.
    fn parts(self) -> (KeyType, i64, bool, bool) {
        match self {
            Self::AttestedP256 => (KeyType::EcsecPrimeRandom, 256, true, true),
            Self::AttestedP384 => (KeyType::EcsecPrimeRandom, 384, true, true),
            Self::BoundP256 => (KeyType::EcsecPrimeRandom, 256, true, false),
            Self::BoundP384 => (KeyType::EcsecPrimeRandom, 384, true, false),
            Self::P256 => (KeyType::EcsecPrimeRandom, 256, false, false),
            Self::Rsa(bits) => (KeyType::Rsa, bits.into(), false, false),
        }
    }
}

impl Identity {
    /// From a SCEP server.
    pub fn scep(content: security_scep::PayloadContent) -> Self {
        SecurityScep::new(PayloadKeys::new("", ""), content).into()
    }

    /// From an ACME server. `subject` is what the device asks for; see
    /// [`subject`].
    pub fn acme(
        directory_url: impl Into<String>,
        client_identifier: impl Into<String>,
        key: AcmeKey,
        subject: impl IntoIterator<Item = Vec<Vec<String>>>,
    ) -> Self {
        let (key_type, size, bound, attested) = key.parts();
        let keys = PayloadKeys::new("", "");
        let payload = SecurityAcme::new(
            keys,
            directory_url,
            client_identifier,
            size,
            key_type,
            bound,
            subject,
        );
        payload.attest(attested).into()
    }

    /// In the profile, encrypted with a password, which is in the profile too.
    pub fn pkcs12(pkcs12: impl Into<Data>, password: impl Into<Secret<String>>) -> Self {
        let keys = PayloadKeys::new("", "");
        SecurityPkcs12::new(keys, pkcs12).password(password).into()
    }

    /// `PayloadUUID`, which others refer to.
    pub fn uuid(&self) -> &str {
        match self {
            Self::Scep(payload) => &payload.common.uuid,
            Self::Acme(payload) => &payload.common.uuid,
            Self::Pkcs12(payload) => &payload.common.uuid,
            Self::Other(payload) => payload.payload_uuid().unwrap_or_default(),
        }
    }

    /// `PayloadType`.
    pub fn payload_type(&self) -> &str {
        match self {
            Self::Scep(_) => SecurityScep::TYPE,
            Self::Acme(_) => SecurityAcme::TYPE,
            Self::Pkcs12(_) => SecurityPkcs12::TYPE,
            Self::Other(payload) => payload.payload_type(),
        }
    }

    /// The payload.
    pub fn to_payload(&self) -> AnyPayload {
        match self {
            Self::Scep(payload) => AnyPayload::SecurityScep(payload.clone()),
            Self::Acme(payload) => AnyPayload::SecurityAcme(payload.clone()),
            Self::Pkcs12(payload) => AnyPayload::SecurityPkcs12(payload.clone()),
            Self::Other(payload) => (**payload).clone(),
        }
    }

    /// Fills in what it did not bring along.
    pub(super) fn complete(&mut self, keys: impl FnOnce() -> PayloadKeys) {
        let own = match self {
            Self::Scep(payload) => &mut payload.common,
            Self::Acme(payload) => &mut payload.common,
            Self::Pkcs12(payload) => &mut payload.common,
            Self::Other(_) => return,
        };
        if !own.uuid.is_empty() && !own.identifier.is_empty() {
            return;
        }
        let keys = keys();
        if own.uuid.is_empty() {
            own.uuid = keys.uuid;
        }
        if own.identifier.is_empty() {
            own.identifier = keys.identifier;
        }
    }
}

impl From<SecurityScep> for Identity {
    fn from(payload: SecurityScep) -> Self {
        Self::Scep(Box::new(payload))
    }
}

impl From<SecurityAcme> for Identity {
    fn from(payload: SecurityAcme) -> Self {
        Self::Acme(Box::new(payload))
    }
}

impl From<SecurityPkcs12> for Identity {
    fn from(payload: SecurityPkcs12) -> Self {
        Self::Pkcs12(Box::new(payload))
    }
}

impl From<AnyPayload> for Identity {
    fn from(payload: AnyPayload) -> Self {
        match payload {
            AnyPayload::SecurityScep(payload) => Self::Scep(payload),
            AnyPayload::SecurityAcme(payload) => Self::Acme(payload),
            AnyPayload::SecurityPkcs12(payload) => Self::Pkcs12(payload),
            other => Self::Other(Box::new(other)),
        }
    }
}

/// A subject as SCEP and ACME payloads have it: a list of relative names, each
/// a list of one pair.
///
/// ```
/// use apple_mdm::enrollment::profile::subject;
///
/// let subject = subject([("O", "Example, Inc."), ("CN", "%HardwareUUID%")]);
/// assert_eq!(subject[1], [["CN", "%HardwareUUID%"]]);
/// ```
pub fn subject<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Vec<Vec<String>>> {
    let pairs = pairs.into_iter();
    pairs
        .map(|(name, value)| vec![vec![name.to_owned(), value.to_owned()]])
        .collect()
}
