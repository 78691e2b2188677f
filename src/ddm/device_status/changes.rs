//! What a report changed.

use super::{
    DeclarationState, DeviceStatus, Errors,
    declarations::{Declared, declared, declared_in, state},
    merge::{At, identifier},
    units,
};
use crate::{
    checkin::DeclarationKind, generated::protocol::status_report::StatusItemError, plist::Value,
};
use std::{collections::BTreeMap, fmt};

/// What differs between two times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change<T> {
    /// It was not there before.
    Added(T),
    /// It was there and differs.
    Changed {
        /// What it was.
        before: T,
        /// What it is.
        after: T,
    },
    /// It is there no longer.
    Removed(T),
}

impl<T> Change<T> {
    /// What it was, if it was there.
    pub fn before(&self) -> Option<&T> {
        match self {
            Self::Added(_) => None,
            Self::Changed { before, .. } | Self::Removed(before) => Some(before),
        }
    }

    /// What it is, if it is there.
    pub fn after(&self) -> Option<&T> {
        match self {
            Self::Added(after) | Self::Changed { after, .. } => Some(after),
            Self::Removed(_) => None,
        }
    }

    /// The same change of what is made of both.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Change<U> {
        match self {
            Self::Added(after) => Change::Added(f(after)),
            Self::Removed(before) => Change::Removed(f(before)),
            Self::Changed { before, after } => Change::Changed {
                before: f(before),
                after: f(after),
            },
        }
    }

    /// The same change, of references.
    pub fn as_ref(&self) -> Change<&T> {
        match self {
            Self::Added(after) => Change::Added(after),
            Self::Removed(before) => Change::Removed(before),
            Self::Changed { before, after } => Change::Changed { before, after },
        }
    }

    /// None where nothing changed.
    fn between(before: Option<T>, after: Option<T>) -> Option<Self>
    where
        T: PartialEq,
    {
        match (before, after) {
            (Some(before), Some(after)) => {
                (before != after).then_some(Self::Changed { before, after })
            }
            (Some(before), None) => Some(Self::Removed(before)),
            (None, after) => after.map(Self::Added),
        }
    }

    /// `added`, `changed` or `removed`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Changed { .. } => "changed",
            Self::Removed(_) => "removed",
        }
    }
}

/// What a report changed in a [`DeviceStatus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusChanges {
    /// The items that say something else now, in the order of their names.
    pub items: Vec<ItemChange>,
    /// The declarations that the device says something else of, by kind and
    /// identifier.
    pub declarations: Vec<DeclarationChange>,
    /// The errors of items: [`Change::Added`] are raised, [`Change::Removed`]
    /// cleared. In the order of the names.
    pub errors: Vec<ErrorChange>,
}

impl StatusChanges {
    /// What differs between two statuses of a device.
    pub fn between(before: &DeviceStatus, after: &DeviceStatus) -> Self {
        let mut items = Vec::new();
        units::pairs(&before.items, &after.items, |name, before, after| {
            if let Some(change) = Change::between(before, after) {
                items.push(ItemChange {
                    name: name.to_owned(),
                    change: change.map(Value::clone),
                });
            }
        });
        Self {
            items,
            declarations: declarations(declared(before), declared(after)),
            errors: errors(&before.errors, &after.errors),
        }
    }

    /// Takes note of an item that was merged. Items come in the order of their
    /// names.
    pub(super) fn note(&mut self, at: At<'_>, before: Option<Value>, after: &Value) {
        if before.as_ref() == Some(after) {
            return;
        }
        // Depth tells it from a key that has a dot itself.
        let item_of = |value| match (at.depth, at.name) {
            (1, "management") => Some(Value::get(value, "declarations")),
            (2, "management.declarations") => Some(Some(value)),
            _ => None,
        };
        if let Some(after) = item_of(after) {
            let before = before.as_ref().and_then(item_of).flatten();
            self.declarations = declarations(declared_in(before), declared_in(after));
        }
        let after = after.clone();
        self.items.push(ItemChange {
            name: at.name.to_owned(),
            change: match before {
                Some(before) => Change::Changed { before, after },
                None => Change::Added(after),
            },
        });
    }

    pub(super) fn note_errors(&mut self, before: &Errors, after: &Errors) {
        self.errors = errors(before, after);
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.declarations.is_empty() && self.errors.is_empty()
    }

    /// The change of the item with this name.
    pub fn item(&self, name: &str) -> Option<&ItemChange> {
        self.items.iter().find(|item| item.name == name)
    }
}

/// An item that says something else now.
///
/// `Debug` shows types, not values: some are secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemChange {
    /// The name of the status item.
    pub name: String,
    /// What it said and says.
    pub change: Change<Value>,
}

impl ItemChange {
    /// If it is an array: the elements that are new, differ or are gone, in
    /// the order of their identifiers. Elements that have none are not told.
    pub fn elements(&self) -> impl Iterator<Item = ElementChange<'_>> {
        let before = by_key(identified(self.change.before()));
        let after = by_key(identified(self.change.after()));
        let changes = between(before, after).into_iter();
        changes.map(|(identifier, change)| ElementChange { identifier, change })
    }
}

impl fmt::Debug for ItemChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemChange")
            .field("name", &self.name)
            .field("change", &self.change.as_ref().map(Value::kind))
            .finish()
    }
}

/// An element of an array item, such as an app, that is new, differs or is
/// gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElementChange<'a> {
    /// Its `identifier`.
    pub identifier: &'a str,
    /// What was and is said of it.
    pub change: Change<&'a Value>,
}

/// A declaration that the device says something else of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclarationChange {
    /// Its kind.
    pub kind: DeclarationKind,
    /// Its identifier.
    pub identifier: String,
    /// What was and is said of it.
    pub change: Change<DeclarationState>,
}

/// The errors of an item that were raised or cleared, or are others now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorChange {
    /// The name of the status item; empty where the device told none.
    pub name: String,
    /// What was and is said of it.
    pub change: Change<Vec<StatusItemError>>,
}

fn identified(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let elements = value.and_then(|value| value.as_array());
    let elements = elements.into_iter().flatten();
    elements.filter_map(|element| Some((identifier(element)?, element)))
}

fn declarations<'a>(
    before: impl Iterator<Item = Declared<'a>>,
    after: impl Iterator<Item = Declared<'a>>,
) -> Vec<DeclarationChange> {
    let changes = between(by_key(before), by_key(after)).into_iter();
    changes
        .map(|((kind, identifier), change)| DeclarationChange {
            kind,
            identifier: identifier.to_owned(),
            change: change.map(|element| state(kind, identifier, element)),
        })
        .collect()
}

fn errors(before: &Errors, after: &Errors) -> Vec<ErrorChange> {
    let changes = between(by_key(before.iter()), by_key(after.iter())).into_iter();
    changes
        .map(|(name, change)| ErrorChange {
            name: name.clone(),
            change: change.map(Vec::clone),
        })
        .collect()
}

fn by_key<K: Ord, T>(entries: impl Iterator<Item = (K, T)>) -> BTreeMap<K, T> {
    entries.collect()
}

/// What differs between two maps, in the order of their keys.
fn between<K: Ord + Copy, T: PartialEq + Copy>(
    before: BTreeMap<K, T>,
    after: BTreeMap<K, T>,
) -> BTreeMap<K, Change<T>> {
    let keys = before.keys().chain(after.keys());
    keys.filter_map(|key| {
        let (before, after) = (before.get(key).copied(), after.get(key).copied());
        Some((*key, Change::between(before, after)?))
    })
    .collect()
}
