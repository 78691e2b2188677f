//! Identities for simulated devices, by a CA of the tester's.

use anyhow::Context as _;
use apple_mdm::cms::{Certificate, SignedMessage, Signing, SigningKey};
use rcgen::{CertificateParams, DnType, Issuer, KeyPair};
use std::time::SystemTime;

/// An authority that devices get their identities from.
pub struct Ca(Issuer<'static, KeyPair>);

/// A key and its certificate.
pub struct Identity {
    key: SigningKey,
    certificate: Certificate,
}

impl Ca {
    /// A certificate and its key, PEM; the key as PKCS #8.
    pub fn new(certificate: &str, key: &str) -> anyhow::Result<Self> {
        let key = KeyPair::from_pem(key).context(
            "the key of the CA must be PKCS #8; `openssl pkcs8 -topk8 -nodes` makes it so",
        )?;
        Ok(Self(Issuer::from_ca_cert_pem(certificate, key)?))
    }

    pub fn issue(&self, name: &str) -> anyhow::Result<Identity> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.signed_by(&key, &self.0)?;
        Ok(Identity {
            key: SigningKey::from_der(&key.serialize_der())?,
            certificate: Certificate::from_der(certificate.der())?,
        })
    }
}

impl Identity {
    /// The value of `Mdm-Signature` for a body.
    pub fn sign(&self, body: &[u8]) -> anyhow::Result<String> {
        let now = SystemTime::now().into();
        let signed: SignedMessage =
            Signing::detached(body, &self.certificate, now).sign(&self.key)?;
        Ok(signed.to_header())
    }
}
