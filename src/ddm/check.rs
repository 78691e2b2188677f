//! What is wrong with a set before a device says so.

mod contents;
mod finding;
mod links;
mod status_items;

pub use finding::{Finding, FindingRule, FindingSeverity};

use super::{DeclarationReference, DeclarationSet, ServedDeclaration, references::references};
use crate::{
    checkin::DeclarationKind,
    error::{KeyPath, Segment},
    json,
    plist::{Dictionary, Value},
    schema::Target,
};

impl DeclarationSet {
    /// All that a device would reject, could not use or would leave unused,
    /// and what the set asks of it. By kind and identifier of the declaration,
    /// what matters most first.
    ///
    /// With a target, the contents are validated for it. Without one, what is
    /// told of them is wrong for every device.
    ///
    /// ```
    /// use apple_mdm::{ddm::{DeclarationSet, FindingRule}, schema::Target};
    ///
    /// let set = DeclarationSet::try_from([r#"{"Type": "com.apple.activation.simple",
    ///     "Identifier": "on", "Payload": {"StandardConfigurations": ["gone"]}}"#])?;
    /// let found = set.check(Some(&Target::ios("18.1")));
    /// assert_eq!(found[0].rule, FindingRule::DanglingReference);
    /// assert_eq!(
    ///     found[0].to_string(),
    ///     "error: activation on: Payload.StandardConfigurations[0]: \
    ///      there is no configuration gone [dangling-reference]",
    /// );
    /// # Ok::<_, apple_mdm::Error>(())
    /// ```
    pub fn check(&self, target: Option<&Target>) -> Vec<Finding> {
        let mut check = Check::new(self);
        check.links();
        check.contents(target);
        check.status_items(target);
        let mut found = check.found;
        found.sort_by(|a, b| {
            let key = |finding: &Finding| (finding.kind, finding.severity);
            (key(a).0, &a.identifier)
                .cmp(&(key(b).0, &b.identifier))
                .then(key(b).1.cmp(&key(a).1))
        });
        found
    }
}

/// A set, read once, and what was found.
struct Check<'a> {
    set: &'a DeclarationSet,
    /// In the order of the set.
    read: Vec<Read<'a>>,
    found: Vec<Finding>,
}

/// A declaration of the set, and what it says.
struct Read<'a> {
    served: &'a ServedDeclaration,
    declaration: Dictionary,
    references: Vec<DeclarationReference>,
}

impl Read<'_> {
    fn payload(&self) -> Option<&Dictionary> {
        self.declaration.get("Payload")?.as_dictionary()
    }
}

impl<'a> Check<'a> {
    fn new(set: &'a DeclarationSet) -> Self {
        let mut check = Self {
            set,
            read: Vec::with_capacity(set.len()),
            found: Vec::new(),
        };
        for served in set {
            let declaration = match json::from_slice::<Value>(served.json()) {
                Ok(value) => value.into_dictionary().unwrap_or_default(),
                Err(error) => {
                    let path = error.path().clone();
                    check.report(
                        served,
                        FindingRule::Unreadable,
                        path,
                        "beyond the limits".into(),
                    );
                    Dictionary::new()
                }
            };
            let payload = declaration.get("Payload").and_then(Value::as_dictionary);
            let references = payload.map_or_else(Vec::new, |payload| references(served, payload));
            check.read.push(Read {
                served,
                declaration,
                references,
            });
        }
        check
    }

    /// A finding as severe as its rule is.
    fn report(
        &mut self,
        served: &ServedDeclaration,
        rule: FindingRule,
        path: KeyPath,
        message: String,
    ) {
        self.report_as(rule.severity(), served, rule, path, message);
    }

    fn report_as(
        &mut self,
        severity: FindingSeverity,
        served: &ServedDeclaration,
        rule: FindingRule,
        path: KeyPath,
        message: String,
    ) {
        self.found.push(Finding {
            severity,
            rule,
            kind: served.kind(),
            identifier: served.identifier().to_owned(),
            path,
            message,
        });
    }

    /// Where a declaration is in the order of the set.
    fn position(&self, kind: DeclarationKind, identifier: &str) -> Option<usize> {
        let key = (kind, identifier.as_bytes());
        let found = self
            .read
            .binary_search_by(|read| read.served.key().cmp(&key));
        found.ok()
    }
}

fn path(keys: &[&str]) -> KeyPath {
    keys.iter().map(|key| Segment::from(*key)).collect()
}
