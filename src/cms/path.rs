//! From a certificate to an anchor that the caller trusts.

use super::{
    AlgorithmPolicy, Certificate, DigestAlgorithm, ErrorKind, Fingerprint, PathMemo, Result,
    Signed, Time, Verifier,
    certificate::{Extension, Fields},
};
use bytes::Bytes;
use std::{sync::Arc, time::Duration};
use x509_cert::{
    der::oid::ObjectIdentifier as Oid,
    ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage},
};

/// Whom to trust, when, and how: nothing is authenticated without one.
///
/// ```
/// use apple_mdm::cms::{Certificate, Time, TrustPolicy, Usage, Validity};
///
/// # fn policy(anchors: Vec<Certificate>, now: Time) -> TrustPolicy {
/// TrustPolicy::new(anchors, Validity::At(now)).usage(Usage::CLIENT_AUTH)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TrustPolicy {
    anchors: Vec<Certificate>,
    intermediates: Vec<Certificate>,
    validity: Validity,
    skew: Duration,
    algorithms: AlgorithmPolicy,
    usage: Option<Usage>,
    depth: usize,
    memo: Option<Arc<PathMemo>>,
}

/// Which time certificates have to be valid at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Validity {
    /// At this one.
    At(Time),
    /// At any: expired certificates are taken, and those not valid yet.
    Untimed,
}

/// An extended key usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage(Oid);

impl Usage {
    /// A TLS client.
    pub const CLIENT_AUTH: Self = Self(Oid::new_unwrap("1.3.6.1.5.5.7.3.2"));
    /// A TLS server.
    pub const SERVER_AUTH: Self = Self(Oid::new_unwrap("1.3.6.1.5.5.7.3.1"));
    /// S/MIME.
    pub const EMAIL_PROTECTION: Self = Self(Oid::new_unwrap("1.3.6.1.5.5.7.3.4"));
    /// Programs.
    pub const CODE_SIGNING: Self = Self(Oid::new_unwrap("1.3.6.1.5.5.7.3.3"));
}

impl TrustPolicy {
    /// Trusts these anchors, with no skew, SHA-2 alone, RSA from 2048 bits,
    /// any extended key usage, and at most four authorities above the leaf.
    ///
    /// An anchor may be the very certificate that signed.
    pub fn new(anchors: impl Into<Vec<Certificate>>, validity: Validity) -> Self {
        Self {
            anchors: anchors.into(),
            intermediates: Vec::new(),
            validity,
            skew: Duration::ZERO,
            algorithms: AlgorithmPolicy::new(),
            usage: None,
            depth: 4,
            memo: None,
        }
    }

    /// For Apple's device authority, whose certificates are the caller's to
    /// give: expired, signed with SHA-1 and with keys of 1024 bits. That, and
    /// nothing else, is allowed here.
    pub fn apple_device_ca(anchors: impl Into<Vec<Certificate>>) -> Self {
        Self::new(anchors, Validity::Untimed)
            .algorithms(AlgorithmPolicy::new().allow_sha1().min_rsa_bits(1024))
    }

    /// Adds certificates that may stand between, beside those in a message.
    #[must_use]
    pub fn intermediates(mut self, more: impl IntoIterator<Item = Certificate>) -> Self {
        self.intermediates.extend(more);
        self
    }

    /// How far a clock may be wrong; it widens the validity at both ends.
    #[must_use]
    pub fn skew(mut self, skew: Duration) -> Self {
        self.skew = skew;
        self
    }

    /// What the certificates of the path may be signed with, and who computes
    /// that.
    #[must_use]
    pub fn algorithms(mut self, algorithms: AlgorithmPolicy) -> Self {
        self.algorithms = algorithms;
        self
    }

    /// Has another library compute those signatures, under the algorithms that
    /// are set.
    #[must_use]
    pub fn verifier(mut self, verifier: &'static dyn Verifier) -> Self {
        self.algorithms = self.algorithms.verifier(verifier);
        self
    }

    /// Which extended key usage the leaf must have, and no authority between
    /// may exclude.
    #[must_use]
    pub fn usage(mut self, usage: Usage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// How many authorities may stand above the leaf, the anchor included; no
    /// more than 16.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth.min(16);
        self
    }

    /// Remembers there, and takes from there, which certificates are signed by
    /// which: whose path was found once costs no more signature checks.
    #[must_use]
    pub fn memo(mut self, memo: Arc<PathMemo>) -> Self {
        self.memo = Some(memo);
        self
    }
}

/// Whose message it is: a certificate that a path leads from to an anchor of
/// the caller's, and what was signed with its key.
#[derive(Clone, Debug)]
pub struct Identity {
    path: Vec<Certificate>,
    signed: Signed,
}

impl Identity {
    pub(crate) fn new(path: Vec<Certificate>, signed: Signed) -> Self {
        Self { path, signed }
    }

    /// The certificate of whoever signed.
    pub fn certificate(&self) -> &Certificate {
        self.signed.claimed_certificate()
    }

    /// The SHA-256 of that certificate.
    pub fn fingerprint(&self) -> Fingerprint {
        self.certificate().fingerprint()
    }

    /// From that certificate to the anchor.
    pub fn path(&self) -> &[Certificate] {
        &self.path
    }

    /// That it is the certificate on record.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OtherCertificate`] if it is another.
    pub fn matches(&self, pinned: impl Into<Fingerprint>) -> Result<()> {
        if self.fingerprint() == pinned.into() {
            Ok(())
        } else {
            Err(ErrorKind::OtherCertificate.into())
        }
    }

    /// The digest that the message was signed with.
    pub fn digest(&self) -> DigestAlgorithm {
        self.signed.digest()
    }

    /// When the signer says to have signed.
    pub fn signing_time(&self) -> Option<Time> {
        self.signed.signing_time()
    }

    /// The content of an attached signature.
    pub fn content(&self) -> Option<&Bytes> {
        self.signed.content()
    }
}

/// Signature checks for one path, so that no heap of look-alike authorities
/// in a message costs more. The caller's own come on top.
const CHECKS: usize = 32;

/// The path from `leaf` to an anchor.
pub(crate) fn find(
    leaf: &Certificate,
    others: &[Certificate],
    policy: &TrustPolicy,
) -> Result<Vec<Certificate>> {
    if policy.anchors.is_empty() {
        return Err(ErrorKind::NoAnchors.into());
    }
    let fields = Fields::read(leaf.as_der())?;
    check_leaf(&fields, policy)?;
    let mut search = Search {
        others,
        policy,
        checks: CHECKS + policy.anchors.len() + policy.intermediates.len(),
        path: vec![leaf],
    };
    search.climb(&fields, 0)?;
    if let Some(memo) = &policy.memo {
        let above = search.path.iter().skip(1);
        for (child, issuer) in search.path.iter().zip(above) {
            memo.insert(child, issuer);
        }
    }
    Ok(search.path.into_iter().cloned().collect())
}

struct Search<'a> {
    others: &'a [Certificate],
    policy: &'a TrustPolicy,
    checks: usize,
    path: Vec<&'a Certificate>,
}

impl<'a> Search<'a> {
    /// Completes the path above its last certificate. `below` is how many
    /// authorities stand under the next, not counting those that issued
    /// themselves. As deep as the policy's depth.
    fn climb(&mut self, child: &Fields<'a>, below: usize) -> Result<()> {
        let policy = self.policy;
        let last = self.path.last().copied();
        if policy.anchors.iter().any(|anchor| Some(anchor) == last) {
            return Ok(());
        }
        let (anchors, others) = (&policy.anchors, self.others.iter());
        let candidates = anchors.iter().map(|anchor| (anchor, true)).chain(
            policy
                .intermediates
                .iter()
                .chain(others)
                .map(|c| (c, false)),
        );
        let mut reason = None;
        for (candidate, is_anchor) in candidates {
            let issuer = match Fields::read(candidate.as_der()) {
                Ok(issuer) if issuer.subject == child.issuer => issuer,
                _ => continue,
            };
            if self.path.contains(&candidate) {
                continue;
            }
            if self.path.len() > policy.depth {
                return Err(ErrorKind::PathTooLong.into());
            }
            self.path.push(candidate);
            match self.step(child, &issuer, is_anchor, below) {
                Ok(()) => return Ok(()),
                // Another of the same name is no reason, if one was tried that
                // did issue the certificate.
                Err(error) if error.kind() == ErrorKind::BadCertificateSignature => {
                    reason.get_or_insert(error);
                }
                Err(error) => reason = Some(error),
            }
            self.path.pop();
        }
        Err(reason.unwrap_or_else(|| ErrorKind::UnknownIssuer.into()))
    }

    fn step(
        &mut self,
        child: &Fields<'a>,
        issuer: &Fields<'a>,
        is_anchor: bool,
        below: usize,
    ) -> Result<()> {
        self.checks = self.checks.checked_sub(1).ok_or(ErrorKind::PathTooLong)?;
        let policy = self.policy;
        self.check_signature(child, issuer)?;
        check_authority(issuer, is_anchor, below, policy)?;
        if is_anchor {
            return Ok(());
        }
        let issued_itself = issuer.subject == issuer.issuer;
        self.climb(issuer, below + usize::from(!issued_itself))
    }

    /// That of the path's last certificate but one, by the last.
    fn check_signature(&self, child: &Fields<'_>, issuer: &Fields<'_>) -> Result<()> {
        let algorithms = &self.policy.algorithms;
        let (algorithm, digest) = child.algorithm()?;
        let verdict = algorithms.check(&issuer.key, algorithm, digest);
        let verdict = verdict.and_then(|()| match (&self.policy.memo, &*self.path) {
            (Some(memo), [.., child, issuer]) if memo.holds(child, issuer) => Ok(()),
            _ => {
                let (signed, signature) = (child.signed, child.signature);
                algorithms.verify(&issuer.key, algorithm, digest, signed, signature)
            }
        });
        verdict.map_err(|error| match error.kind() {
            // A namesake with a key of another kind has not signed it either.
            ErrorKind::BadSignature | ErrorKind::AlgorithmMismatch => {
                ErrorKind::BadCertificateSignature.into()
            }
            _ => error,
        })
    }
}

fn check_leaf(leaf: &Fields<'_>, policy: &TrustPolicy) -> Result<()> {
    check_validity(leaf, policy)?;
    let known = Known::read(leaf)?;
    if let Some(usage) = &known.key_usage
        && !usage.digital_signature()
        && !usage.non_repudiation()
    {
        return Err(ErrorKind::KeyUsage.into());
    }
    match (policy.usage, &known.extended) {
        (None, _) => Ok(()),
        (Some(asked), Some(extended)) if allows(extended, asked) => Ok(()),
        (Some(_), _) => Err(ErrorKind::ExtendedKeyUsage.into()),
    }
}

fn check_authority(
    issuer: &Fields<'_>,
    is_anchor: bool,
    below: usize,
    policy: &TrustPolicy,
) -> Result<()> {
    check_validity(issuer, policy)?;
    let known = Known::read(issuer)?;
    match &known.constraints {
        Some(constraints) if constraints.ca => {
            if let Some(allowed) = constraints.path_len_constraint
                && below > usize::from(allowed)
            {
                return Err(ErrorKind::PathLength.into());
            }
        }
        // Version 1 cannot say what it is; the caller does, by trusting it.
        None if is_anchor && issuer.is_version_1 => {}
        _ => return Err(ErrorKind::NotAuthority.into()),
    }
    if known.key_usage.is_some_and(|usage| !usage.key_cert_sign()) {
        return Err(ErrorKind::KeyUsage.into());
    }
    match (policy.usage, &known.extended) {
        (Some(asked), Some(extended)) if !is_anchor && !allows(extended, asked) => {
            Err(ErrorKind::ExtendedKeyUsage.into())
        }
        _ => Ok(()),
    }
}

fn check_validity(certificate: &Fields<'_>, policy: &TrustPolicy) -> Result<()> {
    let Validity::At(now) = policy.validity else {
        return Ok(());
    };
    let skew = i64::try_from(policy.skew.as_secs()).unwrap_or(i64::MAX);
    let (Some(not_before), Some(not_after)) = (certificate.not_before, certificate.not_after)
    else {
        return Err(ErrorKind::BadTime.into());
    };
    let now = now.to_unix();
    if now.saturating_add(skew) < not_before.to_unix() {
        return Err(ErrorKind::NotYetValid.into());
    }
    if now.saturating_sub(skew) > not_after.to_unix() {
        return Err(ErrorKind::Expired.into());
    }
    Ok(())
}

fn allows(extended: &ExtendedKeyUsage, asked: Usage) -> bool {
    extended
        .0
        .iter()
        .any(|&usage| usage == asked.0 || usage == ANY_USAGE)
}

/// The extensions that a path depends on.
#[derive(Default)]
struct Known {
    constraints: Option<BasicConstraints>,
    key_usage: Option<KeyUsage>,
    extended: Option<ExtendedKeyUsage>,
}

impl Known {
    fn read(certificate: &Fields<'_>) -> Result<Self> {
        let mut known = Self::default();
        for extension in certificate.extensions.iter() {
            let Extension {
                id,
                critical,
                value,
            } = extension?;
            let repeated = match id {
                BASIC_CONSTRAINTS => known.constraints.replace(decode(value)?).is_some(),
                KEY_USAGE => known.key_usage.replace(decode(value)?).is_some(),
                EXTENDED_KEY_USAGE => known.extended.replace(decode(value)?).is_some(),
                // Names are not what is asked for here, and no policy is.
                ALTERNATIVE_NAME | POLICIES => false,
                _ if critical => return Err(ErrorKind::UnknownCriticalExtension.into()),
                _ => false,
            };
            if repeated {
                return Err(ErrorKind::Malformed.into());
            }
        }
        Ok(known)
    }
}

fn decode<'a, T: x509_cert::der::Decode<'a>>(value: &'a [u8]) -> Result<T> {
    T::from_der(value).map_err(|_| ErrorKind::Malformed.into())
}

// Of id-ce, 2.5.29.
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1D, 19];
const KEY_USAGE: &[u8] = &[0x55, 0x1D, 15];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1D, 37];
const ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1D, 17];
const POLICIES: &[u8] = &[0x55, 0x1D, 32];
const ANY_USAGE: Oid = Oid::new_unwrap("2.5.29.37.0");
