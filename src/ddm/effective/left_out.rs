//! What a device leaves out, and why.

use crate::{
    checkin::DeclarationKind,
    ddm::predicate::ParseError,
    error::KeyPath,
    schema::{Rule, Violation},
};
use std::fmt;

/// A declaration that is not applied, or a setting of one that is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The kind of the declaration.
    pub kind: DeclarationKind,
    /// The identifier of the declaration. Of one that an activation lists
    /// and the set does not have, that of the activation.
    pub identifier: String,
    /// The setting, from the root of the declaration; the root for all of it.
    pub path: KeyPath,
    /// Why.
    pub reason: LeftOutReason,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.kind, self.identifier)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.reason)
    }
}

/// Why something is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftOutReason {
    /// The predicate of the activation does not hold.
    PredicateFalse,
    /// Whether the predicate holds is not known; of a configuration, that of
    /// an activation that carries it.
    Undecided {
        /// The status items that the predicate reads and that the device has
        /// not reported. None where a device could not evaluate it either,
        /// comparing a text with a number, say.
        status_items: Vec<String>,
    },
    /// The predicate does not parse.
    PredicateSyntax {
        /// Where, and what was expected there.
        error: ParseError,
    },
    /// No activation that holds carries the configuration.
    NotActivated,
    /// No configuration that is applied needs the asset.
    NotNeeded,
    /// There is no such declaration in the set.
    Missing {
        /// The kind of what is missing.
        kind: DeclarationKind,
        /// The identifier of what is missing.
        identifier: String,
    },
    /// The asset is of a type that the key does not take, or one that the
    /// device does not support.
    UnusableAsset {
        /// The identifier of the asset.
        identifier: String,
    },
    /// The device does not support it.
    NotSupported {
        /// Which rule of the schema says so.
        rule: Rule,
        /// What the schema says.
        message: String,
    },
    /// The schema forbids it, so that the device rejects all of it.
    Invalid {
        /// Where, from the root of the declaration.
        path: KeyPath,
        /// Which rule of the schema says so.
        rule: Rule,
        /// What the schema says.
        message: String,
    },
    /// One of the type is applied, and it is another.
    AppliedOnce {
        /// The identifier of the one.
        other: String,
    },
    /// Another configuration says something else, the schema does not say how
    /// these become one, and the other comes first.
    Conflict {
        /// The identifier of the other.
        other: String,
    },
}

impl LeftOutReason {
    /// A name for the reason, which stays the same.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::PredicateFalse => "predicate-false",
            Self::Undecided { .. } => "undecided",
            Self::PredicateSyntax { .. } => "predicate-syntax",
            Self::NotActivated => "not-activated",
            Self::NotNeeded => "not-needed",
            Self::Missing { .. } => "missing",
            Self::UnusableAsset { .. } => "unusable-asset",
            Self::NotSupported { .. } => "not-supported",
            Self::Invalid { .. } => "invalid",
            Self::AppliedOnce { .. } => "applied-once",
            Self::Conflict { .. } => "conflict",
        }
    }

    pub(super) fn not_supported(violation: &Violation) -> Self {
        Self::NotSupported {
            rule: violation.rule(),
            message: violation.message().to_owned(),
        }
    }

    pub(super) fn invalid(violation: &Violation) -> Self {
        Self::Invalid {
            path: violation.path().clone(),
            rule: violation.rule(),
            message: violation.message().to_owned(),
        }
    }
}

impl fmt::Display for LeftOutReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PredicateFalse => f.write_str("its predicate does not hold"),
            Self::Undecided { status_items } => {
                f.write_str("cannot be decided")?;
                let mut before = " without ";
                status_items.iter().try_for_each(|name| {
                    write!(f, "{before}@status({name})")?;
                    before = ", ";
                    Ok(())
                })
            }
            Self::PredicateSyntax { error } => {
                write!(f, "its predicate does not parse, {error}")
            }
            Self::NotActivated => f.write_str("no activation that holds carries it"),
            Self::NotNeeded => f.write_str("nothing that is applied needs it"),
            Self::Missing { kind, identifier } => {
                write!(f, "there is no {kind} {identifier}")
            }
            Self::UnusableAsset { identifier } => {
                write!(
                    f,
                    "asset {identifier} does not fit, by its type, its media type or what it says"
                )
            }
            Self::NotSupported { message, .. } => f.write_str(message),
            Self::Invalid { path, message, .. } => write!(f, "invalid at {path}: {message}"),
            Self::AppliedOnce { other } => {
                write!(
                    f,
                    "only one of its type is applied, and {other} comes first"
                )
            }
            Self::Conflict { other } => {
                write!(f, "{other} says something else and comes first")
            }
        }
    }
}
