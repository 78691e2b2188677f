//! `MachineInfo` as it arrives: in CMS, signed by the device.

use crate::{
    cms::{self, AlgorithmPolicy, AttachedSignature, Certificate, Identity, TrustPolicy},
    error::{Error, Warning},
    other::MachineInfo,
    record::{Decoded, Message as _},
};

/// A [`MachineInfo`] in its signature, of which nothing is proven.
#[derive(Clone, Debug)]
pub struct SignedMachineInfo(AttachedSignature);

/// What a device says of itself, and who says so.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TrustedMachineInfo {
    /// What it says. That it is this device is for the caller to see: the
    /// certificate is that of *a* device.
    pub info: MachineInfo,
    /// Who says so: a certificate that a path leads from to an anchor.
    pub identity: Identity,
    /// What was wrong with what it says, and was survived.
    pub warnings: Vec<Warning>,
}

/// Why a [`MachineInfo`] was refused. It holds no content and is safe to log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MachineInfoError {
    /// The signature, or who signed, is not good.
    #[error("the device is not known by its signature: {0}")]
    Signature(#[from] cms::Error),
    /// What is signed is no property list that says anything of a device.
    #[error("what the device signed cannot be read: {0}")]
    Content(#[from] Error),
}

/// What signatures of genuine devices are made with: RSA from 1024 bits and
/// ECDSA, with SHA-1 too.
pub fn apple_device_algorithms() -> AlgorithmPolicy {
    AlgorithmPolicy::new().allow_sha1().min_rsa_bits(1024)
}

impl SignedMachineInfo {
    /// From the value of the header `x-apple-aspen-deviceinfo`.
    ///
    /// # Errors
    ///
    /// If it is no base64 of signed data.
    pub fn from_header(value: &str) -> Result<Self, MachineInfoError> {
        Self::from_body(value.trim().as_bytes())
    }

    /// From a body: binary, base64 or PEM.
    ///
    /// # Errors
    ///
    /// If it is no signed data.
    pub fn from_body(body: &[u8]) -> Result<Self, MachineInfoError> {
        Ok(Self(AttachedSignature::from_bytes(body)?))
    }

    /// Reads what is said, if the signature is good and its certificate leads
    /// to an anchor of the policy.
    ///
    /// # Errors
    ///
    /// If it does not, or what was signed cannot be read.
    pub fn authenticate(
        &self,
        signature: &AlgorithmPolicy,
        trust: &TrustPolicy,
    ) -> Result<TrustedMachineInfo, MachineInfoError> {
        let identity = self.0.verify(signature)?.authenticate(trust)?;
        let content = identity.content().map(|content| content.as_ref());
        let decoded = decode(content)?;
        Ok(TrustedMachineInfo {
            info: decoded.value,
            identity,
            warnings: decoded.warnings,
        })
    }

    /// The same for genuine devices: what Apple's device authority needs is
    /// allowed, and nothing but its certificates, which are given here, is an
    /// anchor.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn authenticate_apple_device(
        &self,
        authority: &[Certificate],
    ) -> Result<TrustedMachineInfo, MachineInfoError> {
        let trust = TrustPolicy::apple_device_ca(authority);
        self.authenticate(&apple_device_algorithms(), &trust)
    }

    /// What is said, by **anybody**: no signature is looked at. For
    /// simulators and diagnostics.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn read_unverified(&self) -> Result<Decoded<MachineInfo>, MachineInfoError> {
        decode(self.0.unverified_content().map(|content| content.as_ref()))
    }
}

fn decode(content: Option<&[u8]>) -> Result<Decoded<MachineInfo>, MachineInfoError> {
    let content = content.ok_or(cms::Error::from(cms::ErrorKind::NoContent))?;
    Ok(MachineInfo::from_slice_lenient(content)?)
}
