//! What is answered over HTTP where it is not a message of the protocol alone.

use crate::{
    error::Result,
    json,
    refusal::{
        PssoRequired, SoftwareupdateRequired, UnrecognizedDevice, WatchPairingTokenMissing,
        WellKnownFailed,
    },
};
use serde::Serialize;
use std::fmt;

/// An HTTP answer: a status, headers and a body, for the server's own HTTP
/// types.
///
/// `Debug` leaves the values of the headers and the body out: they may hold
/// tokens.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Names, in lower case, and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body, which may be empty.
    pub body: Vec<u8>,
}

impl Answer {
    pub(super) fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn json(self, body: &impl Serialize) -> Result<Self> {
        let mut answer = self.header("content-type", "application/json");
        answer.body = json::to_vec(body)?;
        Ok(answer)
    }

    /// The value of a header.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.headers.iter().map(|(name, _)| name);
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("headers", &names.collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// A body by which a server refuses a device and tells it what to do first:
/// the types of [`refusal`](crate::refusal).
///
/// All of them are the body of a `403`. They are sent as JSON here; devices
/// take property lists too.
///
/// ```
/// use apple_mdm::{enrollment::Refusal, refusal::UnrecognizedDevice};
///
/// // In place of a 401 without a challenge, which devices also take for this.
/// let answer = UnrecognizedDevice::new().message("This device was removed.").answer()?;
/// assert_eq!(answer.status, 403);
/// assert_eq!(answer.header_value("content-type"), Some("application/json"));
/// # Ok::<_, apple_mdm::Error>(())
/// ```
pub trait Refusal: Serialize + Sized {
    /// The `code` by which the device knows it.
    const CODE: &'static str;

    /// The HTTP status.
    const STATUS: u16 = 403;

    /// All that is to be sent.
    ///
    /// # Errors
    ///
    /// If something that was put into `extra` cannot be written.
    fn answer(&self) -> Result<Answer> {
        Answer::new(Self::STATUS).json(self)
    }
}

macro_rules! refusals {
    ($($type:ident $code:literal;)*) => {
        $(impl Refusal for $type {
            const CODE: &'static str = $code;
        })*
    };
}
refusals! {
    PssoRequired "com.apple.psso.required";
    SoftwareupdateRequired "com.apple.softwareupdate.required";
    UnrecognizedDevice "com.apple.unrecognized.device";
    WatchPairingTokenMissing "com.apple.watch.pairing.token.missing";
    WellKnownFailed "com.apple.well-known.failed";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        plist::Value,
        refusal::{psso_required, softwareupdate_required, watch_pairing_token_missing},
        schema,
    };

    fn check<T: Refusal>(refusal: &T) {
        let answer = refusal.answer().unwrap();
        let body: Value = json::from_slice(&answer.body).unwrap();
        assert_eq!(body.get("code").and_then(Value::as_str), Some(T::CODE));
        assert_eq!((answer.status, answer.headers.len()), (403, 1));
        assert!(schema::error(T::CODE).is_some());
    }

    #[test]
    fn a_refusal_bears_its_code() {
        let package = psso_required::Package::new("https://a/m.plist");
        let psso = psso_required::Details::new("https://a/p", package, "https://a/a");
        check(&PssoRequired::new(psso));
        check(&SoftwareupdateRequired::new(
            softwareupdate_required::Details::new("18.1"),
        ));
        check(&UnrecognizedDevice::new());
        check(&WatchPairingTokenMissing::new(
            watch_pairing_token_missing::Details::new("token"),
        ));
        check(&WellKnownFailed::new());
    }

    #[test]
    fn an_answer_does_not_print_what_may_be_secret() {
        let answer = Answer::new(308).header("location", "x://y?access-token=hush");
        assert!(!format!("{answer:?}").contains("hush"));
    }
}
