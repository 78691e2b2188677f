//! The push that wakes a device: what is sent to APNs, and what its answer
//! means.
//!
//! ```text
//! POST /3/device/<token in hexadecimal>
//! apns-topic: com.apple.mgmt.External.…
//! apns-push-type: mdm
//! apns-priority: 10
//!
//! {"mdm":"<push magic>"}
//! ```
//!
//! ```
//! use apple_mdm::{PushMagic, PushToken, PushTopic};
//! use apple_mdm::enrollment::push::{Outcome, PushAnswer, PushRequest};
//!
//! let topic = PushTopic::new("com.apple.mgmt.External.1f0a");
//! let push = PushRequest::new(topic, PushToken::new(&[0xab, 0xcd]), PushMagic::new("7D0A"));
//! assert_eq!(push.path(), "/3/device/abcd");
//! assert_eq!(push.body(), br#"{"mdm":"7D0A"}"#);
//! let headers: Vec<_> = push.headers().collect();
//! assert!(headers.contains(&("apns-push-type", "mdm".into())));
//!
//! let answer = PushAnswer::new(410, br#"{"reason":"Unregistered","timestamp":1700000000000}"#);
//! assert_eq!(answer.outcome(), Outcome::Gone { since: Some(1_700_000_000_000) });
//! ```
//!
//! A push says nothing but that there is something: the device then asks. It
//! may be sent again at will, and needs no store of its own.
//!
//! [Sending](https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns)
//! · [answers](https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns)

mod answer;
#[cfg(test)]
mod tests;

pub use answer::{Outcome, PushAnswer, Reason};

use super::lifecycle::PushAddress;
use crate::{
    checkin::TokenUpdate,
    error::{Error, ErrorKind, Result},
    json,
    plist::{Value, base64},
    vocabulary::{PushMagic, PushToken, PushTopic},
};

/// Where pushes are sent, by HTTP/2 over TLS, with the push certificate.
pub const HOST: &str = "api.push.apple.com";

/// The ports of [`HOST`].
pub const PORTS: [u16; 2] = [443, 2197];

/// A push, as it is sent.
///
/// `Debug` shows neither token nor magic.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushRequest {
    /// `apns-topic`.
    pub topic: PushTopic,
    /// Where it goes.
    pub token: PushToken,
    /// What makes the device heed it.
    pub push_magic: PushMagic,
    /// `apns-priority`.
    pub priority: Priority,
    /// `apns-expiration`: until when APNs keeps it for a device that is not
    /// reachable, in seconds since 1970; 0 for not at all. Absent, APNs
    /// decides.
    pub expiration: Option<u64>,
    /// `apns-id`: a UUID by which the answer names the push. Absent, APNs
    /// makes one.
    pub id: Option<String>,
}

/// `apns-priority`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// 10: at once.
    #[default]
    Immediate,
    /// 5: when it suits the device's battery.
    PowerSaving,
}

impl PushRequest {
    /// To a token, at once.
    pub fn new(
        topic: impl Into<PushTopic>,
        token: impl Into<PushToken>,
        push_magic: impl Into<PushMagic>,
    ) -> Self {
        Self {
            topic: topic.into(),
            token: token.into(),
            push_magic: push_magic.into(),
            priority: Priority::Immediate,
            expiration: None,
            id: None,
        }
    }

    /// Sets `apns-priority`.
    #[must_use]
    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    super::setters! {
        expiration: one u64;
        id: one String;
    }

    /// `:path`.
    pub fn path(&self) -> String {
        format!("/3/device/{}", self.token.to_hex())
    }

    /// The headers that APNs needs, in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, String)> {
        let expiration = self.expiration.map(|until| until.to_string());
        [
            ("apns-topic", Some(self.topic.as_str().to_owned())),
            ("apns-push-type", Some("mdm".to_owned())),
            ("apns-priority", Some(self.priority.as_u8().to_string())),
            ("apns-expiration", expiration),
            ("apns-id", self.id.clone()),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }

    /// The body, which holds the push magic.
    pub fn body(&self) -> Vec<u8> {
        body(&self.push_magic)
    }
}

impl From<&PushAddress> for PushRequest {
    fn from(address: &PushAddress) -> Self {
        let PushAddress {
            topic,
            token,
            push_magic,
            ..
        } = address.clone();
        Self::new(topic, token, push_magic)
    }
}

impl TryFrom<&TokenUpdate> for PushRequest {
    type Error = Error;

    /// # Errors
    ///
    /// If the message lacks one of the three.
    fn try_from(update: &TokenUpdate) -> Result<Self> {
        let missing = |key: &'static str| move || Error::missing(key);
        Ok(Self::new(
            update.topic.clone().ok_or_else(missing("Topic"))?,
            update.token.clone().ok_or_else(missing("Token"))?,
            update.push_magic.clone().ok_or_else(missing("PushMagic"))?,
        ))
    }
}

impl Priority {
    /// As APNs writes it.
    pub const fn as_u8(self) -> u8 {
        match self {
            Self::Immediate => 10,
            Self::PowerSaving => 5,
        }
    }
}

/// The body of a push, which holds the magic.
pub fn body(push_magic: &PushMagic) -> Vec<u8> {
    // A text can always be written.
    let text = json::to_string(push_magic.expose()).unwrap_or_default();
    format!("{{\"mdm\":{text}}}").into_bytes()
}

/// The magic in the body of a push, as the device reads it.
///
/// # Errors
///
/// If it is no JSON with a string under `mdm`.
pub fn push_magic(body: &[u8]) -> Result<PushMagic> {
    let value: Value = json::from_slice(body)?;
    let magic = value.get("mdm").ok_or_else(|| Error::missing("mdm"))?;
    let magic = magic.as_str().map(PushMagic::from);
    magic.ok_or_else(|| {
        let error = Error::new(ErrorKind::WrongType).expected("a string");
        error.in_key("mdm")
    })
}

/// The topic of a push certificate: the user id in its subject. It has to be
/// the `Topic` of the enrollment profile, and that of every `TokenUpdate`.
#[cfg(feature = "cms")]
pub fn topic_of(certificate: &crate::cms::Certificate) -> Option<PushTopic> {
    certificate.subject_uid().map(PushTopic::from)
}

impl PushToken {
    /// From hexadecimal, in either case.
    ///
    /// # Errors
    ///
    /// If it is none, or empty.
    pub fn from_hex(text: &str) -> Result<Self> {
        let nibble = |digit: u8| char::from(digit).to_digit(16);
        let byte = |pair: &[u8]| match pair {
            [high, low] => u8::try_from(nibble(*high)? << 4 | nibble(*low)?).ok(),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text.as_bytes().chunks(2).map(byte).collect();
        match bytes.filter(|bytes| !bytes.is_empty()) {
            Some(bytes) => Ok(bytes.into()),
            None => Err(Error::new(ErrorKind::InvalidValue).expected("a token in hexadecimal")),
        }
    }

    /// From base64, as it stands in property lists and many databases.
    ///
    /// # Errors
    ///
    /// If it is none, or empty.
    pub fn from_base64(text: &str) -> Result<Self> {
        match base64::decode(text.as_bytes()).filter(|bytes| !bytes.is_empty()) {
            Some(bytes) => Ok(bytes.into()),
            None => Err(Error::new(ErrorKind::InvalidValue).expected("a token in base64")),
        }
    }

    /// As base64.
    pub fn to_base64(&self) -> String {
        base64::encode(self.as_slice())
    }
}
