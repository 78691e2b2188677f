//! What changed from one set to the next.

use super::{DeclarationSet, ServedDeclaration};
use std::{cmp::Ordering, fmt};

/// What [`DeclarationSet::diff`] found. Prints a line for each declaration.
///
/// ```
/// use apple_mdm::ddm::{Declaration, DeclarationSet, ManagementTest};
///
/// let set = |echo: &str| DeclarationSet::try_from([Declaration::new("a", ManagementTest::new(echo))]);
/// let diff = set("one")?.diff(&set("two")?);
/// assert!(diff.must_tell_device());
/// assert_eq!(diff.to_string(), "~ configuration a\n");
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetDiff {
    /// What the former set did not have.
    pub added: Vec<ServedDeclaration>,
    /// What both have, and differs.
    pub changed: Vec<ChangedDeclaration>,
    /// What the newer set does not have.
    pub removed: Vec<ServedDeclaration>,
    must_tell_device: bool,
}

/// A declaration that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangedDeclaration {
    /// In the former set.
    pub before: ServedDeclaration,
    /// In the newer set.
    pub after: ServedDeclaration,
}

impl ChangedDeclaration {
    /// Whether the server token changed with it. Where it did not, because it
    /// is the caller's own, no device will fetch what changed.
    pub fn is_announced(&self) -> bool {
        self.before.server_token() != self.after.server_token()
    }
}

impl SetDiff {
    /// Whether a device that has the former set must be told of the newer one:
    /// whether their declarations tokens differ.
    pub fn must_tell_device(&self) -> bool {
        self.must_tell_device
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

impl DeclarationSet {
    /// What a newer set adds, changes and removes, each by kind and
    /// identifier.
    #[must_use]
    pub fn diff(&self, newer: &Self) -> SetDiff {
        let mut diff = SetDiff {
            added: Vec::new(),
            changed: Vec::new(),
            removed: Vec::new(),
            must_tell_device: self.declarations_token() != newer.declarations_token(),
        };
        let (mut before, mut after) = (self.iter().peekable(), newer.iter().peekable());
        loop {
            let order = match (before.peek(), after.peek()) {
                (Some(old), Some(new)) => old.key().cmp(&new.key()),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return diff,
            };
            match order {
                Ordering::Less => diff.removed.extend(before.next().cloned()),
                Ordering::Greater => diff.added.extend(after.next().cloned()),
                Ordering::Equal => {
                    if let (Some(old), Some(new)) = (before.next(), after.next())
                        && old != new
                    {
                        diff.changed.push(ChangedDeclaration {
                            before: old.clone(),
                            after: new.clone(),
                        });
                    }
                }
            }
        }
    }
}

impl fmt::Display for SetDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = |sign, declaration: &ServedDeclaration, note| {
            let (kind, identifier) = (declaration.kind(), declaration.identifier());
            writeln!(f, "{sign} {kind} {identifier}{note}")
        };
        for declaration in &self.added {
            line('+', declaration, "")?;
        }
        for change in &self.changed {
            let announced = change.is_announced();
            line(
                '~',
                &change.after,
                if announced {
                    ""
                } else {
                    " (its server token did not change)"
                },
            )?;
        }
        for declaration in &self.removed {
            line('-', declaration, "")?;
        }
        Ok(())
    }
}
