//! What APNs answers.

use crate::{json, plist::Value, vocabulary::open_enum};
use std::time::Duration;

/// The answer of APNs to a push: a status, and a body where it failed.
///
/// ```text
/// reason     string   required
/// timestamp  integer  optional  milliseconds since 1970, with Unregistered
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushAnswer {
    /// `:status`.
    pub status: u16,
    /// `reason`.
    pub reason: Option<Reason>,
    /// `timestamp`: when APNs last knew that the token was no longer good, in
    /// milliseconds since 1970.
    pub timestamp: Option<u64>,
}

/// What an answer means for who sent the push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// APNs took it. The device gets it when it can.
    Accepted,
    /// The token is no longer good: the device was erased, say. Forget it,
    /// unless a `TokenUpdate` brought it after `since` (in milliseconds since
    /// 1970).
    Gone {
        /// Since when, if APNs says so.
        since: Option<u64>,
    },
    /// It is no token, or one of the development environment. Forget it.
    BadToken,
    /// The token belongs to another topic than that of the certificate: it
    /// enrolled under another push certificate. No push reaches it until it
    /// enrolls anew.
    OtherTopic,
    /// Send it again later. Nothing is wrong with it.
    Later {
        /// Not before so long, where Apple says so.
        after: Option<Duration>,
    },
    /// The certificate, or what stands for it, is not good: no push will be
    /// taken until it is replaced.
    BadCredential,
    /// The request was made wrongly.
    OurFault,
}

open_enum! {
    /// `reason`: why a push was not taken.
    pub enum Reason {
        /// `BadCollapseId`.
        BadCollapseId = "BadCollapseId",
        /// `BadDeviceToken`.
        BadDeviceToken = "BadDeviceToken",
        /// `BadExpirationDate`.
        BadExpirationDate = "BadExpirationDate",
        /// `BadMessageId`.
        BadMessageId = "BadMessageId",
        /// `BadPriority`.
        BadPriority = "BadPriority",
        /// `BadTopic`.
        BadTopic = "BadTopic",
        /// `DeviceTokenNotForTopic`.
        DeviceTokenNotForTopic = "DeviceTokenNotForTopic",
        /// `DuplicateHeaders`.
        DuplicateHeaders = "DuplicateHeaders",
        /// `IdleTimeout`.
        IdleTimeout = "IdleTimeout",
        /// `InvalidPushType`.
        InvalidPushType = "InvalidPushType",
        /// `MissingDeviceToken`.
        MissingDeviceToken = "MissingDeviceToken",
        /// `MissingTopic`.
        MissingTopic = "MissingTopic",
        /// `PayloadEmpty`.
        PayloadEmpty = "PayloadEmpty",
        /// `TopicDisallowed`.
        TopicDisallowed = "TopicDisallowed",
        /// `BadCertificate`.
        BadCertificate = "BadCertificate",
        /// `BadCertificateEnvironment`.
        BadCertificateEnvironment = "BadCertificateEnvironment",
        /// `BadEnvironmentKeyIdInToken`.
        BadEnvironmentKeyIdInToken = "BadEnvironmentKeyIdInToken",
        /// `ExpiredProviderToken`.
        ExpiredProviderToken = "ExpiredProviderToken",
        /// `Forbidden`.
        Forbidden = "Forbidden",
        /// `InvalidProviderToken`.
        InvalidProviderToken = "InvalidProviderToken",
        /// `MissingProviderToken`.
        MissingProviderToken = "MissingProviderToken",
        /// `UnrelatedKeyIdInToken`.
        UnrelatedKeyIdInToken = "UnrelatedKeyIdInToken",
        /// `BadPath`.
        BadPath = "BadPath",
        /// `MethodNotAllowed`.
        MethodNotAllowed = "MethodNotAllowed",
        /// `ExpiredToken`.
        ExpiredToken = "ExpiredToken",
        /// `Unregistered`.
        Unregistered = "Unregistered",
        /// `PayloadTooLarge`.
        PayloadTooLarge = "PayloadTooLarge",
        /// `TooManyProviderTokenUpdates`.
        TooManyProviderTokenUpdates = "TooManyProviderTokenUpdates",
        /// `TooManyRequests`.
        TooManyRequests = "TooManyRequests",
        /// `InternalServerError`.
        InternalServerError = "InternalServerError",
        /// `ServiceUnavailable`.
        ServiceUnavailable = "ServiceUnavailable",
        /// `Shutdown`.
        Shutdown = "Shutdown",
    }
}

/// For answers of 5xx.
const FIFTEEN_MINUTES: Duration = Duration::from_secs(15 * 60);

impl PushAnswer {
    /// From the status and the body. A body that tells nothing leaves the
    /// status to speak.
    pub fn new(status: u16, body: &[u8]) -> Self {
        let body = json::from_slice::<Value>(body).ok();
        let field = |name: &str| body.as_ref()?.get(name);
        let number = |value: &Value| value.as_integer()?.as_unsigned();
        Self {
            status,
            reason: field("reason").and_then(Value::as_str).map(Reason::from),
            timestamp: field("timestamp").and_then(number),
        }
    }

    /// What it means: by its reason, and where that is not known, by its
    /// status.
    pub fn outcome(&self) -> Outcome {
        let gone = Outcome::Gone {
            since: self.timestamp,
        };
        match &self.reason {
            _ if self.status == 200 => Outcome::Accepted,
            Some(Reason::Unregistered | Reason::ExpiredToken) => gone,
            Some(Reason::BadDeviceToken) => Outcome::BadToken,
            Some(Reason::DeviceTokenNotForTopic | Reason::TopicDisallowed) => Outcome::OtherTopic,
            // The connection was at fault, and a new one is not.
            Some(Reason::IdleTimeout) => Outcome::Later { after: None },
            Some(
                Reason::BadCertificate
                | Reason::BadCertificateEnvironment
                | Reason::BadEnvironmentKeyIdInToken
                | Reason::ExpiredProviderToken
                | Reason::Forbidden
                | Reason::InvalidProviderToken
                | Reason::MissingProviderToken
                | Reason::UnrelatedKeyIdInToken,
            ) => Outcome::BadCredential,
            _ => match self.status {
                403 => Outcome::BadCredential,
                410 => gone,
                429 => Outcome::Later { after: None },
                500..=599 => Outcome::Later {
                    after: Some(FIFTEEN_MINUTES),
                },
                _ => Outcome::OurFault,
            },
        }
    }
}

impl Outcome {
    /// Whether the token is to be forgotten, if it came at this time (in
    /// milliseconds since 1970).
    pub fn forgets_token(&self, since_1970: u64) -> bool {
        match self {
            Self::Gone { since: Some(gone) } => since_1970 <= *gone,
            Self::Gone { since: None } | Self::BadToken => true,
            _ => false,
        }
    }

    /// Whether the same push may be sent again.
    pub fn may_retry(&self) -> bool {
        matches!(self, Self::Later { .. })
    }
}
