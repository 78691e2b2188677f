//! What is emitted, in Rust terms.

use super::{model::Role, types::Frame};

/// A generated file.
#[derive(Debug)]
pub(crate) struct Module {
    /// Without `.rs`.
    pub(crate) file: String,
    /// The file of the schema.
    pub(crate) source: String,
    /// One line on what this is.
    pub(crate) title: String,
    /// The types that stand for a whole message or payload.
    pub(crate) roots: Vec<String>,
    pub(crate) structs: Vec<Struct>,
    /// What is said of the roots beside their keys.
    pub(crate) marks: Vec<Mark>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) unions: Vec<Union>,
    pub(crate) fates: Fates,
}

/// What became of the keys of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fates {
    /// A field.
    pub(crate) fields: usize,
    /// A fixed value, such as `MessageType`.
    pub(crate) constants: usize,
    /// A field of the envelope.
    pub(crate) envelope: usize,
    /// What a list holds: part of the list's type.
    pub(crate) items: usize,
    /// Any key: part of a map's type, or what `extra` is for.
    pub(crate) wildcards: usize,
    /// A value of a string.
    pub(crate) values: usize,
}

/// What a root is.
#[derive(Debug)]
pub(crate) enum Mark {
    Command {
        wire: String,
        answer: Option<String>,
        /// The keys of the answer, to tell answers apart.
        keys: Vec<String>,
    },
    Declaration(String),
    Payload(String),
    /// A status item: its name, and the type of its value.
    StatusItem {
        wire: String,
        ty: String,
        expect: &'static str,
    },
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) docs: Vec<String>,
    pub(crate) entries: Vec<Entry>,
    /// The keys around its own.
    pub(crate) frame: Option<Frame>,
    /// Whether any other key is as good as a known one.
    pub(crate) open: bool,
    /// Whether it may be made of nothing.
    pub(crate) default: bool,
}

/// A key in the table of a struct.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) wire: String,
    /// The variant of `Expect`.
    pub(crate) expect: &'static str,
    pub(crate) docs: String,
    pub(crate) place: Place,
}

/// Where the value of a key is.
#[derive(Debug)]
pub(crate) enum Place {
    Constant(String),
    Frame {
        holder: &'static str,
        name: &'static str,
        required: bool,
    },
    Field {
        name: String,
        ty: Type,
        required: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// A type that is copied, or made by the caller: `bool`, a date.
    Plain(&'static str),
    /// A type that others turn into: a string, data, an identifier.
    Into(String),
    /// A struct or union of the same file.
    Record(String),
    /// A struct that leads back to the one that holds it.
    Boxed(String),
    List(Box<Self>),
    Map(Box<Self>),
}

/// Strings that Apple lists.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    /// The key.
    pub(crate) wire: String,
    /// Variant and value.
    pub(crate) values: Vec<(String, String)>,
}

/// Dictionaries told apart by one of their keys.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) tag: String,
    pub(crate) wire: String,
    /// Struct and value of the tag.
    pub(crate) variants: Vec<(String, String)>,
}

impl Place {
    /// What the key holds, where its kind in the schema says too little.
    pub(crate) fn expect(&self) -> Option<&'static str> {
        match self {
            Self::Field {
                ty: Type::Map(_), ..
            } => Some("Map"),
            Self::Field {
                ty: Type::Into(name),
                ..
            } if name.starts_with("OrderedMap<") => Some("Map"),
            // Of encrypted profiles, data.
            Self::Field {
                ty: Type::Into(name),
                ..
            } if name == "Vec<AnyPayload>" => Some("ArrayOrData"),
            _ => None,
        }
    }
}

impl Struct {
    /// The keys in the order of the table, which is that of the documents:
    /// devices sort their keys, so that the reader finds each key at the
    /// place after the last one; the server writes them in Apple's order.
    pub(crate) fn table(&self) -> Vec<&Entry> {
        let mut table: Vec<_> = self.entries.iter().collect();
        if self.role == Role::Received {
            table.sort_by(|a, b| a.wire.cmp(&b.wire));
        }
        table
    }
}

impl Type {
    /// As it is written.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Plain(name) => (*name).to_owned(),
            Self::Into(name) | Self::Record(name) => name.clone(),
            Self::Boxed(name) => format!("Box<{name}>"),
            Self::List(item) => format!("Vec<{}>", item.rust()),
            Self::Map(value) => format!("OrderedMap<{}>", value.rust()),
        }
    }
}

impl Fates {
    pub(crate) fn sum(&self) -> usize {
        self.fields + self.constants + self.envelope + self.items + self.wildcards + self.values
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.fields += other.fields;
        self.constants += other.constants;
        self.envelope += other.envelope;
        self.items += other.items;
        self.wildcards += other.wildcards;
        self.values += other.values;
    }
}
