//! Why a signature, a certificate or an enveloped message was refused.

/// The result of everything in this module that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a message or a certificate was refused. It holds no content and is safe
/// to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    offset: Option<usize>,
}

impl Error {
    #[cold]
    pub(crate) fn at(kind: ErrorKind, offset: usize) -> Self {
        Self {
            kind,
            offset: Some(offset),
        }
    }

    /// What was wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The byte of the binary message at which its encoding breaks. Known for
    /// faults of BER alone.
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }
}

impl From<ErrorKind> for Error {
    #[cold]
    fn from(kind: ErrorKind) -> Self {
        Self { kind, offset: None }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.kind)?;
        match self.offset {
            Some(offset) => write!(f, " at byte {offset}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// The reasons, one each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    // The encoding.
    /// Neither PEM, nor base64, nor BER.
    #[error("this is neither PEM, nor base64, nor BER")]
    Armor,
    /// The bytes end before the message does.
    #[error("the message ends too early")]
    UnexpectedEnd,
    /// Bytes follow the message.
    #[error("bytes follow the message")]
    TrailingBytes,
    /// The bytes are no BER, or not of the structure that stands here.
    #[error("the structure is broken")]
    Malformed,
    /// Nested deeper than [`Limits::depth`](super::Limits::depth).
    #[error("nested too deep")]
    TooDeep,
    /// Longer than [`Limits::bytes`](super::Limits::bytes).
    #[error("the message is too long")]
    TooLong,
    /// More certificates than [`Limits::certificates`](super::Limits::certificates).
    #[error("the message holds too many certificates")]
    TooManyCertificates,
    /// CMS, but no SignedData.
    #[error("the message is not signed data")]
    NotSignedData,
    /// CMS, but no EnvelopedData.
    #[error("the message is not enveloped data")]
    NotEnvelopedData,

    // Who signed.
    /// SignedData without a signer.
    #[error("nobody signed the message")]
    NoSigner,
    /// More than one signer: whose message it is would be ambiguous.
    #[error("more than one signer")]
    SeveralSigners,
    /// The message holds no certificate.
    #[error("the message holds no certificate")]
    NoCertificate,
    /// No certificate in the message is the one that its signer names.
    #[error("the signer's certificate is not in the message")]
    NoSignerCertificate,
    /// Two different certificates bear the name and serial of the signer.
    #[error("two certificates claim to be the signer's")]
    AmbiguousCertificate,

    // What was signed.
    /// A detached signature that brings content of its own.
    #[error("a detached signature holds content")]
    EmbeddedContent,
    /// An attached signature without content.
    #[error("the message holds no content")]
    NoContent,
    /// There is nothing in what was signed.
    #[error("the signed content is empty")]
    EmptyContent,
    /// Content without signed attributes that is itself a set of attributes:
    /// what attribute stripping makes of another message.
    #[error("the content is a set of signed attributes")]
    DisguisedAttributes,
    /// Signed attributes are there and empty.
    #[error("the signed attributes are empty")]
    EmptyAttributes,
    /// An attribute stands twice.
    #[error("a signed attribute stands twice")]
    RepeatedAttribute,
    /// An attribute has not exactly one value.
    #[error("a signed attribute has not exactly one value")]
    AttributeValues,
    /// Signed attributes without contentType.
    #[error("the signed attributes lack the content type")]
    NoContentType,
    /// contentType is not the type of the content, or content that is not
    /// plain data has no attributes to say so.
    #[error("the content type is wrong")]
    WrongContentType,
    /// Signed attributes without messageDigest.
    #[error("the signed attributes lack the digest")]
    NoMessageDigest,
    /// messageDigest is not the digest of the content: it was changed.
    #[error("the digest is not that of the content")]
    WrongMessageDigest,

    // Algorithms.
    /// MD5 and older, which no policy allows.
    #[error("the digest is broken (MD5 or older)")]
    BrokenDigest,
    /// SHA-1, and the policy does not allow it.
    #[error("SHA-1 is not allowed")]
    Sha1,
    /// An algorithm, or parameters of one, that are not read here.
    #[error("the algorithm is not supported")]
    UnsupportedAlgorithm,
    /// Two places name different algorithms for the same thing, or one that
    /// does not fit the key.
    #[error("the algorithms disagree")]
    AlgorithmMismatch,
    /// An RSA key shorter than the policy wants.
    #[error("the RSA key is too short")]
    ShortKey,
    /// The key is broken.
    #[error("the public key is broken")]
    BadKey,
    /// The signature of the message is not of this key over these bytes.
    #[error("the signature does not fit")]
    BadSignature,

    // The path.
    /// The policy holds no anchor: nobody can be trusted.
    #[error("there are no trust anchors")]
    NoAnchors,
    /// No certificate at hand has the name of the issuer.
    #[error("the issuer is unknown")]
    UnknownIssuer,
    /// The issuer that has the name did not sign the certificate.
    #[error("the certificate is not signed by the issuer that it names")]
    BadCertificateSignature,
    /// The issuer may not issue certificates.
    #[error("the issuer is no certificate authority")]
    NotAuthority,
    /// The issuer allows fewer certificates below it.
    #[error("the path is longer than its authority allows")]
    PathLength,
    /// The path is longer, or took more checks, than the policy allows.
    #[error("the path is too long")]
    PathTooLong,
    /// A critical extension that is not known here.
    #[error("a critical extension is unknown")]
    UnknownCriticalExtension,
    /// The key usage does not allow what the key was used for.
    #[error("the key may not be used so")]
    KeyUsage,
    /// The extended key usage that was asked for is absent.
    #[error("the extended key usage is not the one that was asked for")]
    ExtendedKeyUsage,
    /// Expired at the time of the policy.
    #[error("a certificate has expired")]
    Expired,
    /// Not valid yet at the time of the policy.
    #[error("a certificate is not valid yet")]
    NotYetValid,
    /// Another certificate than the pinned one.
    #[error("another certificate than the pinned one")]
    OtherCertificate,

    // Signing.
    /// The key that signed, or was to sign, is not that of the certificate.
    #[error("the signature is not by the key of the certificate")]
    WrongKey,
    /// The signer could not sign: what an implementation of
    /// [`Signer`](super::Signer) says.
    #[error("the signer failed")]
    SigningFailed,
    /// No private key that can be read: PKCS#8, PKCS#1 or SEC 1, with RSA,
    /// P-256 or P-384.
    #[error("this is no private key of RSA, P-256 or P-384")]
    BadPrivateKey,
    /// A private key under a password.
    #[error("the private key is encrypted: decrypt it first")]
    EncryptedPrivateKey,

    // Encrypting and decrypting.
    /// There is no certificate to encrypt to.
    #[error("there is nobody to encrypt to")]
    NoRecipient,
    /// The random number generator failed.
    #[error("there were no random numbers")]
    NoRandomness,
    /// The message could not be decrypted. Whether it is for someone else, or
    /// was changed, or is made in a way that is not read here, is not told:
    /// who can ask often enough would learn the content from the answers.
    #[error("the message could not be decrypted")]
    DecryptionFailed,

    // Text.
    /// A fingerprint is 64 hexadecimal digits.
    #[error("this is no SHA-256 fingerprint")]
    BadFingerprint,
    /// A time is written as in RFC 3339.
    #[error("this is no time")]
    BadTime,
}
