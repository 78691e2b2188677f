//! What the schema says, in types: no Rust names yet, nothing left out.

use super::support::Support;

/// The whole schema.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    /// One for each file, in the order of their paths.
    pub(crate) items: Vec<Item>,
}

/// A file of the schema.
#[derive(Debug)]
pub(crate) struct Item {
    /// `mdm/checkin/tokenupdate.yaml`
    pub(crate) path: String,
    /// The folder that owns the file, as in [`FOLDERS`].
    pub(crate) folder: &'static Folder,
    pub(crate) title: String,
    /// What the item is called on the wire; errors are not called anything.
    pub(crate) wire: Option<(Wire, String)>,
    pub(crate) apply: Option<String>,
    pub(crate) support: Support,
    /// All lists of keys, by identity: a list that several keys share stands
    /// here once, and a list can hold a key that leads back to it.
    pub(crate) lists: Vec<Vec<Key>>,
    pub(crate) request: Option<ListId>,
    pub(crate) response: Option<ListId>,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) related_status_items: Vec<String>,
}

/// Which list of an [`Item`].
pub(crate) type ListId = usize;

/// How the name on the wire is called in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Request,
    Payload,
    Declaration,
    StatusItem,
    Credential,
}

/// A key and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) presence: Option<Presence>,
    pub(crate) default: Option<Scalar>,
    pub(crate) min: Option<Scalar>,
    pub(crate) max: Option<Scalar>,
    /// The values that Apple lists.
    pub(crate) values: Vec<Scalar>,
    /// A regular expression.
    pub(crate) format: Option<String>,
    /// How many items an array has.
    pub(crate) repetition: Option<(u32, u32)>,
    /// What a string is beyond that: a `<url>`, a `timestamp`.
    pub(crate) subtype: Option<String>,
    pub(crate) asset_types: Vec<String>,
    pub(crate) asset_content_types: Vec<String>,
    /// How the values of several configurations become one.
    pub(crate) combine: Option<String>,
    pub(crate) subkeys: Option<ListId>,
    /// Apple's name for the kind of the subkeys.
    pub(crate) subkey_type: Option<String>,
    pub(crate) support: Support,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Integer,
    Real,
    Boolean,
    Date,
    Data,
    Array,
    Dictionary,
    Any,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
}

/// A value in the schema, of the type of its key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    String(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
}

/// A code that a status report can give as a reason.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) value: String,
    pub(crate) details: Option<ListId>,
}

/// A folder of the schema.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Folder {
    /// Its path in the schema; folders below it belong to it.
    pub(crate) path: &'static str,
    /// Its path in `src/generated`.
    pub(crate) module: &'static str,
    /// Who speaks in the request and who in the response.
    pub(crate) request: Role,
    pub(crate) response: Role,
    /// Whether it is emitted. All folders are read.
    pub(crate) emitted: bool,
}

/// Which way a dictionary goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// From the device: taken whatever it lacks.
    Received,
    /// From the server: made with all that it needs.
    Sent,
}

use Role::{Received, Sent};

const fn folder(path: &'static str, module: &'static str, request: Role, response: Role) -> Folder {
    Folder {
        path,
        module,
        request,
        response,
        emitted: true,
    }
}

/// All folders.
pub(crate) const FOLDERS: &[Folder] = &[
    Folder {
        emitted: true,
        ..folder("mdm/checkin", "checkin", Received, Sent)
    },
    folder("mdm/commands", "commands", Sent, Received),
    folder("mdm/errors", "errors", Sent, Received),
    folder("mdm/profiles", "profiles", Sent, Received),
    folder("declarative/declarations", "declarations", Sent, Received),
    folder("declarative/status", "status", Received, Sent),
    folder("declarative/protocol", "protocol", Sent, Received),
    folder("other", "other", Sent, Received),
];

/// Files of the profiles' folder that are there without the feature
/// `profiles`: what a profile that enrolls is made of.
pub(crate) const ENROLLING: &[&str] = &[
    "mdm/profiles/CommonPayloadKeys.yaml",
    "mdm/profiles/TopLevel.yaml",
    "mdm/profiles/com.apple.mdm.yaml",
    "mdm/profiles/com.apple.security.acme.yaml",
    "mdm/profiles/com.apple.security.pem.yaml",
    "mdm/profiles/com.apple.security.pkcs1.yaml",
    "mdm/profiles/com.apple.security.pkcs12.yaml",
    "mdm/profiles/com.apple.security.root.yaml",
    "mdm/profiles/com.apple.security.scep.yaml",
];

impl Folder {
    /// The feature without which the folder is left out.
    pub(crate) fn feature(&self) -> Option<&'static str> {
        match self.module {
            "declarations" | "status" | "protocol" => Some("ddm"),
            _ => None,
        }
    }

    /// The feature without which a file of the folder is left out, although
    /// the folder is there.
    pub(crate) fn feature_of(&self, source: &str) -> Option<&'static str> {
        match self.module {
            "profiles" if !ENROLLING.contains(&source) => Some("profiles"),
            _ => None,
        }
    }
}

impl Item {
    /// Who speaks in the request.
    pub(crate) fn request_role(&self) -> Role {
        match super::types::RECEIVED.contains(&self.path.as_str()) {
            true => Received,
            false => self.folder.request,
        }
    }

    /// The name on the wire, where there is one.
    pub(crate) fn wire_name(&self) -> &str {
        self.wire.as_ref().map_or("", |(_, name)| name.as_str())
    }

    /// The keys of a list.
    pub(crate) fn keys(&self, list: ListId) -> &[Key] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// How many keys the item has, a shared list counting once.
    pub(crate) fn key_count(&self) -> usize {
        let details = |list| {
            self.reasons
                .iter()
                .any(|reason| reason.details == Some(list))
        };
        (0..self.lists.len())
            .filter(|list| !details(*list))
            .map(|list| self.keys(list).len())
            .sum()
    }
}

impl Key {
    /// A key of which nothing else is known.
    pub(crate) fn optional(name: &str, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            presence: Some(Presence::Optional),
            default: None,
            min: None,
            max: None,
            values: Vec::new(),
            format: None,
            repetition: None,
            subtype: None,
            asset_types: Vec::new(),
            asset_content_types: Vec::new(),
            combine: None,
            subkeys: None,
            subkey_type: None,
            support: Support::default(),
        }
    }

    /// Whether the key stands for any key: `ANY`, `ANY app identifier`.
    pub(crate) fn is_wildcard(&self) -> bool {
        self.name == "ANY" || self.name.starts_with("ANY ")
    }
}

impl Kind {
    /// The word for it in documentation.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Data => "data",
            Self::Array => "array",
            Self::Dictionary => "dictionary",
            Self::Any => "any",
        }
    }
}

impl std::fmt::Display for Scalar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Real(number) => write!(f, "{number:?}"),
            Self::Boolean(flag) => write!(f, "{flag}"),
        }
    }
}
