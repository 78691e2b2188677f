//! What a `DeclarativeManagement` check-in is answered.

use super::{DeclarationSet, StatusReport};
use crate::{
    checkin::{DeclarativeManagement, Endpoint},
    error::{Error, Result},
    plist::Date,
    record::{Decoded, Message as _},
};
use bytes::Bytes;

/// The answer to a [`DeclarativeManagement`] check-in, to be sent by whoever
/// speaks HTTP.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reply {
    /// `200` and a body of JSON.
    Json(Bytes),
    /// `200` without a body: the device reported its status, which is here.
    Status(Box<Decoded<StatusReport>>),
    /// `404`: a declaration that is in no set, or an endpoint that is none.
    NotFound,
    /// `400`: a message without `Endpoint`, a status report that is missing or
    /// broken.
    BadRequest(Error),
}

impl Reply {
    /// The status code of HTTP.
    pub fn status_code(&self) -> u16 {
        match self {
            Self::Json(_) | Self::Status(_) => 200,
            Self::NotFound => 404,
            Self::BadRequest(_) => 400,
        }
    }

    /// The value for the header `Content-Type`, where there is a body.
    pub fn content_type(&self) -> Option<&'static str> {
        matches!(self, Self::Json(_)).then_some("application/json")
    }

    /// The body; mostly empty where it is not JSON.
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Json(body) => body,
            _ => &[],
        }
    }

    /// The body itself.
    pub fn into_body(self) -> Bytes {
        match self {
            Self::Json(body) => body,
            _ => Bytes::new(),
        }
    }

    /// What the device reported, if it did.
    pub fn status_report(&self) -> Option<&StatusReport> {
        match self {
            Self::Status(report) => Some(&report.value),
            _ => None,
        }
    }
}

/// Answers a check-in from one set, at a time of the caller's: when the set
/// came to be, or now.
///
/// Which set is the caller's to choose, by
/// [`DeclarativeManagement::enrollment`]: a device and each of its users have
/// one each. Where sets change while devices ask, [`ServedSets`] remembers
/// what a device was told.
///
/// A status report is read leniently; one that came without declarations, or
/// in part, is as good as any other.
#[must_use]
pub fn respond(set: &DeclarationSet, message: &DeclarativeManagement, timestamp: Date) -> Reply {
    answer(set, None, message, timestamp)
}

/// What one channel of an enrollment is served: its present set, and the one
/// that it was told of.
///
/// A device asks for the list of its declarations, then for one after the
/// other. Should the set change meanwhile, the device asks for declarations
/// that are gone, or are not what the list said. So they come from the set
/// that was last listed to this device, until it asks for the list again.
///
/// ```
/// use apple_mdm::{Date, checkin::DeclarativeManagement};
/// use apple_mdm::ddm::{Declaration, DeclarationSet, ManagementTest, ServedSets};
///
/// let set = DeclarationSet::try_from([Declaration::new("a", ManagementTest::new("hello"))])?;
/// let mut sets = ServedSets::new(set);
/// let ask = |sets: &mut ServedSets, endpoint: &str| {
///     let mut message = DeclarativeManagement::default();
///     message.endpoint = Some(endpoint.to_owned());
///     sets.respond(&message, Date::EPOCH).status_code()
/// };
/// assert_eq!(ask(&mut sets, "declaration-items"), 200);
/// assert!(sets.replace(DeclarationSet::empty())); // the device is to be told
/// assert_eq!(ask(&mut sets, "declaration/configuration/a"), 200); // it was listed
/// assert_eq!(ask(&mut sets, "declaration-items"), 200);
/// assert_eq!(ask(&mut sets, "declaration/configuration/a"), 404);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
///
/// The [module](super) shows a handler for all four endpoints.
///
/// A server that keeps this in a database stores the
/// [declarations token](DeclarationSet::declarations_token) of either set, and
/// the sets under their tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServedSets {
    current: DeclarationSet,
    advertised: Option<DeclarationSet>,
}

impl ServedSets {
    /// For a device that was told of nothing yet.
    pub fn new(current: DeclarationSet) -> Self {
        Self {
            current,
            advertised: None,
        }
    }

    /// Sets what the device was told of last, as of storage.
    #[must_use]
    pub fn with_advertised(mut self, advertised: DeclarationSet) -> Self {
        self.advertised = Some(advertised);
        self
    }

    /// The present set.
    pub fn current(&self) -> &DeclarationSet {
        &self.current
    }

    /// The set that was last listed to the device.
    pub fn advertised(&self) -> Option<&DeclarationSet> {
        self.advertised.as_ref()
    }

    /// Puts a newer set in the place of the present one. Says whether the
    /// device must be told, by a
    /// [`DeclarativeManagement`](crate::command::DeclarativeManagement) command.
    #[must_use = "a device that is not told does not ask"]
    pub fn replace(&mut self, newer: DeclarationSet) -> bool {
        let differs = self.current.declarations_token() != newer.declarations_token();
        self.current = newer;
        differs
    }

    /// Answers a check-in: tokens and list from the present set, declarations
    /// from the one that was listed, and from the present one where that has
    /// none. See [`respond`].
    #[must_use]
    pub fn respond(&mut self, message: &DeclarativeManagement, timestamp: Date) -> Reply {
        if message.endpoint() == Some(Endpoint::DeclarationItems) {
            self.advertised = Some(self.current.clone());
        }
        answer(&self.current, self.advertised.as_ref(), message, timestamp)
    }
}

/// Declarations come from the set that was listed before the present one.
fn answer(
    current: &DeclarationSet,
    listed: Option<&DeclarationSet>,
    message: &DeclarativeManagement,
    timestamp: Date,
) -> Reply {
    match message.endpoint() {
        Some(Endpoint::Tokens) => Reply::Json(current.tokens_json(timestamp)),
        Some(Endpoint::DeclarationItems) => Reply::Json(current.declaration_items_json()),
        Some(Endpoint::Declaration { kind, identifier }) => listed
            .and_then(|set| set.declaration(kind, identifier))
            .or_else(|| current.declaration(kind, identifier))
            .map_or(Reply::NotFound, |found| Reply::Json(found.json().clone())),
        Some(Endpoint::Status) => match status_report(message) {
            Ok(report) => Reply::Status(Box::new(report)),
            Err(error) => Reply::BadRequest(error),
        },
        Some(Endpoint::Unrecognized(_)) => Reply::NotFound,
        None => Reply::BadRequest(Error::missing("Endpoint")),
    }
}

fn status_report(message: &DeclarativeManagement) -> Result<Decoded<StatusReport>> {
    let report = message
        .data
        .as_ref()
        .ok_or_else(|| Error::missing("Data"))?;
    StatusReport::from_json_lenient(report).map_err(|error| error.in_key("Data"))
}
