//! Items of the schema: a file each.

use super::{
    availability::Availability,
    key::{Key, Keys, List},
    os::Os,
};
use std::fmt;

/// What the schema says of a message, payload, declaration or status item.
///
/// There is one of each, static and never made anew.
pub struct Item {
    pub(crate) kind: ItemKind,
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) apply: Option<Apply>,
    /// Which of the rows holds on each system, in the order of [`Os::ALL`].
    pub(crate) on: [u8; 5],
    pub(crate) rows: &'static [Availability],
    pub(crate) request: Option<&'static List>,
    pub(crate) response: Option<&'static List>,
    pub(crate) reasons: &'static [Reason],
    pub(crate) related: &'static [&'static str],
}

/// What an [`Item`] describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemKind {
    /// A check-in, by `MessageType`.
    CheckIn,
    /// A command and its answer, by `RequestType`.
    Command,
    /// An error that a server answers to enrollment, by `code`.
    Error,
    /// A payload of a profile, by `PayloadType`.
    Payload,
    /// A declaration, by `Type`.
    Declaration,
    /// What an asset with credentials refers to.
    Credential,
    /// A status item, by its name.
    StatusItem,
    /// A message of declarative management.
    Protocol,
    /// The keys around all payloads, profiles or declarations.
    Envelope,
    /// A dictionary of another place, such as the app manifest.
    Other,
}

/// What several configurations of one type come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Apply {
    /// Only one of them is applied.
    Single,
    /// All are applied, each by itself.
    Multiple,
    /// They are made into one, key by key: see [`Combine`](super::Combine).
    Combined,
}

/// One direction of an [`Item`]: the keys of its request, or of its answer.
#[derive(Clone, Copy)]
pub struct Body {
    item: &'static Item,
    response: bool,
}

/// A code that a status report can give as a reason.
pub struct Reason {
    pub(crate) code: &'static str,
    pub(crate) details: Option<&'static List>,
}

impl Item {
    /// What it describes.
    pub const fn kind(&self) -> ItemKind {
        self.kind
    }

    /// What it is called on the wire. Several payloads can share their type.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Apple's title.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Its file in Apple's schema.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What several of it come to.
    pub const fn apply(&self) -> Option<Apply> {
        self.apply
    }

    /// What is said of it on a system.
    pub fn on(&self, os: Os) -> &'static Availability {
        self.row(self.on, os)
    }

    /// The keys of the request, payload, declaration or status item.
    pub const fn request(&'static self) -> Body {
        Body {
            item: self,
            response: false,
        }
    }

    /// The keys of the answer, if there can be one.
    pub fn response(&'static self) -> Option<Body> {
        self.response.is_some().then_some(Body {
            item: self,
            response: true,
        })
    }

    /// [`Body::keys`] of the request.
    pub fn keys(&'static self) -> Keys {
        self.request().keys()
    }

    /// [`Body::key`] of the request.
    pub fn key(&'static self, name: &str) -> Option<Key> {
        self.request().key(name)
    }

    /// [`Body::at`] of the request.
    pub fn at(&'static self, path: &str) -> Option<Key> {
        self.request().at(path)
    }

    /// The reasons that its status can give.
    pub const fn reasons(&self) -> &'static [Reason] {
        self.reasons
    }

    /// The keys of the details that come with a reason.
    pub fn details(&'static self, reason: &Reason) -> Keys {
        Keys::of(self, reason.details)
    }

    /// Status items that tell of what it does.
    pub const fn related_status_items(&self) -> &'static [&'static str] {
        self.related
    }

    pub(crate) fn row(&self, on: [u8; 5], os: Os) -> &'static Availability {
        // The generator sees to it that each number has its row.
        let number = on.get(os as usize).copied().unwrap_or(0);
        let row = self.rows.get(usize::from(number));
        row.unwrap_or(&Availability::UNSAID)
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Item({:?} {})", self.kind, self.name)
    }
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl Eq for Item {}

impl Body {
    /// What this is a direction of.
    pub const fn item(self) -> &'static Item {
        self.item
    }

    /// Whether this is the answer.
    pub const fn is_response(self) -> bool {
        self.response
    }

    /// Whether a device sends it. Devices leave out what is required.
    pub const fn from_device(self) -> bool {
        match self.item.kind {
            ItemKind::CheckIn => !self.response,
            ItemKind::StatusItem => true,
            ItemKind::Protocol => matches!(self.item.name.as_bytes(), b"StatusReport"),
            ItemKind::Other => matches!(self.item.name.as_bytes(), b"MachineInfo"),
            _ => self.response,
        }
    }

    /// Its keys, in Apple's order.
    pub fn keys(self) -> Keys {
        Keys::of(self.item, self.list())
    }

    /// The key of this name; where any name is a key, the one that stands for
    /// all.
    pub fn key(self, name: &str) -> Option<Key> {
        self.keys().named(name)
    }

    /// The key at a path: `ReduceFunctionality.Level`, `Settings[0].Item`.
    ///
    /// Names that hold dots are found as they are. Steps into arrays (`[0]`,
    /// `[]`) can be left out. Where an array holds dictionaries of several
    /// shapes, the first is meant that has the rest of the path.
    pub fn at(self, path: &str) -> Option<Key> {
        self.keys().at(path)
    }

    /// Whether it is JSON on the wire.
    pub(crate) const fn is_json(self) -> bool {
        matches!(
            self.item.kind,
            ItemKind::Declaration
                | ItemKind::Credential
                | ItemKind::StatusItem
                | ItemKind::Protocol
        )
    }

    pub(crate) const fn list(self) -> Option<&'static List> {
        match self.response {
            true => self.item.response,
            false => self.item.request,
        }
    }
}

impl From<&'static Item> for Body {
    fn from(item: &'static Item) -> Self {
        item.request()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = if self.response { "response" } else { "request" };
        write!(f, "Body({:?} {} {side})", self.item.kind, self.item.name)
    }
}

impl Reason {
    /// The code, as it stands in a status report.
    pub const fn code(&self) -> &'static str {
        self.code
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reason({})", self.code)
    }
}
