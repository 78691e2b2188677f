//! What a check finds, and how much it matters.

use crate::{
    checkin::DeclarationKind,
    error::KeyPath,
    schema::{self, Rule},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

/// What is to be known of a declaration of a set.
///
/// Holds names of keys, types and status items, and identifiers; no other
/// content. Serialized, it is a dictionary of `severity`, `rule`, `kind`,
/// `identifier`, `path` and `message`, all texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub severity: FindingSeverity,
    /// What was looked for.
    pub rule: FindingRule,
    /// The kind of the declaration.
    pub kind: DeclarationKind,
    /// The identifier of the declaration.
    pub identifier: String,
    /// Where in the declaration, from its root; the root where it is all of
    /// it.
    pub path: KeyPath,
    /// What is the matter.
    pub message: String,
}

impl Finding {
    /// Whether a device will reject the declaration or cannot use it.
    pub fn is_error(&self) -> bool {
        self.severity == FindingSeverity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}: ", self.severity, self.kind, self.identifier)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} [{}]", self.message, self.rule)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("severity", self.severity.as_str())?;
        map.serialize_entry("rule", self.rule.as_str())?;
        map.serialize_entry("kind", self.kind.as_str())?;
        map.serialize_entry("identifier", &self.identifier)?;
        map.serialize_entry("path", &self.path.to_string())?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

/// How much a [`Finding`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FindingSeverity {
    /// What the set does, to be known.
    Information,
    /// It works, but perhaps not as meant.
    Warning,
    /// A device will reject it, or cannot use it.
    Error,
}

impl FindingSeverity {
    /// `information`, `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for FindingSeverity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<schema::Severity> for FindingSeverity {
    fn from(severity: schema::Severity) -> Self {
        match severity {
            schema::Severity::Warning => Self::Warning,
            schema::Severity::Error => Self::Error,
        }
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $name:literal $severity:ident;)*) => {
        /// What a [`Finding`] is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FindingRule {
            $($(#[$doc])* $rule,)*
            /// A rule of the schema, for which a declaration was validated.
            Schema(Rule),
        }

        impl FindingRule {
            /// All of them but those of the schema.
            pub const OWN: &'static [Self] = &[$(Self::$rule),*];

            /// Its name, which stays the same. Those of the schema keep theirs.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                    Self::Schema(rule) => rule.name(),
                }
            }

            /// How much it matters, mostly: a few findings matter less than
            /// their rule.
            pub const fn severity(self) -> FindingSeverity {
                match self {
                    $(Self::$rule => FindingSeverity::$severity,)*
                    Self::Schema(rule) => match rule.severity() {
                        schema::Severity::Warning => FindingSeverity::Warning,
                        schema::Severity::Error => FindingSeverity::Error,
                    },
                }
            }
        }
    };
}
rules! {
    /// A declaration beyond the default limits of this crate's readers, of
    /// which nothing more is told.
    Unreadable "unreadable" Warning;
    /// A reference to what is not in the set. Devices say
    /// `Error.MissingConfigurations`, `Error.MissingAssets`.
    DanglingReference "dangling-reference" Error;
    /// A reference to a declaration of another kind.
    ReferenceKind "reference-kind" Error;
    /// A reference to an asset of a type that the key does not take.
    AssetType "asset-type" Error;
    /// A reference to an asset of a media type that the key does not take, or
    /// an asset of a media type that its own type does not.
    AssetContentType "asset-content-type" Error;
    /// Declarations that refer to each other in a circle.
    Cycle "cycle" Error;
    /// One identifier in several kinds.
    DuplicateIdentifier "duplicate-identifier" Error;
    /// An activation that lists a configuration twice.
    DuplicateReference "duplicate-reference" Warning;
    /// A configuration that no activation carries. Devices say
    /// `Info.NotReferencedByActivation`, and do not apply it.
    NotActivated "not-activated" Warning;
    /// An asset that nothing refers to. Devices say
    /// `Info.NotReferencedByConfiguration`.
    UnusedAsset "unused-asset" Warning;
    /// Several configurations of a type of which one is applied: an error
    /// under one activation, a warning under several, information where
    /// these have predicates that may exclude each other.
    AppliedOnce "applied-once" Error;
    /// An identifier longer than the 64 octets that Apple allows for. Servers
    /// send such, and devices are known to take them.
    IdentifierLength "identifier-length" Warning;
    /// A server token longer than the 64 octets that Apple allows for.
    ServerTokenLength "server-token-length" Warning;
    /// A predicate that does not parse. Devices say
    /// `Error.UnableToParsePredicate`.
    PredicateSyntax "predicate-syntax" Error;
    /// A predicate or subscription names a status item that is unknown, or
    /// that the target does not have.
    StatusItem "status-item" Warning;
    /// A predicate reads a property that no declaration of the set gives.
    UnsetProperty "unset-property" Warning;
    /// A status item that a predicate reads.
    PredicateReads "predicate-reads" Information;
    /// A status item that the set subscribes to.
    Subscription "subscription" Information;
}

impl fmt::Display for FindingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
