//! What a set asks of a device: the status items of predicates and
//! subscriptions, and the properties of predicates.

use super::{Check, FindingRule, Read, path};
use crate::{
    checkin::DeclarationKind,
    ddm::{DeclarationPayload, ManagementStatusSubscriptions, predicate::Predicate},
    error::KeyPath,
    plist::{Dictionary, Value},
    schema::{self, Item, ItemKind, Subject, Target, validate_dictionary},
};
use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn status_items(&mut self, target: Option<&Target>) {
        let all = std::mem::take(&mut self.read);
        let properties = properties(&all);
        for read in &all {
            match read.served.kind() {
                DeclarationKind::Activation => self.predicate(read, &properties, target),
                DeclarationKind::Configuration => self.subscriptions(read, target),
                _ => {}
            }
        }
        self.read = all;
    }

    fn predicate(&mut self, read: &Read<'_>, properties: &BTreeSet<&str>, target: Option<&Target>) {
        // That it is no text is for the schema to say.
        let predicate = read.payload().and_then(|payload| payload.get("Predicate"));
        let Some(text) = predicate.and_then(Value::as_str) else {
            return;
        };
        let path = path(&["Payload", "Predicate"]);
        let predicate: Predicate = match text.parse() {
            Ok(predicate) => predicate,
            Err(error) => {
                let rule = FindingRule::PredicateSyntax;
                return self.report(read.served, rule, path, error.to_string());
            }
        };
        for name in predicate.status_items() {
            let message = format!("reads the status item {name}");
            self.report(
                read.served,
                FindingRule::PredicateReads,
                path.clone(),
                message,
            );
            self.status_item(read, name, &path, target);
        }
        for name in predicate.properties() {
            let first = name.split('.').next().unwrap_or(name);
            if !properties.contains(name) && !properties.contains(first) {
                let message = format!("reads the property {name}, which no declaration gives");
                self.report(
                    read.served,
                    FindingRule::UnsetProperty,
                    path.clone(),
                    message,
                );
            }
        }
    }

    fn subscriptions(&mut self, read: &Read<'_>, target: Option<&Target>) {
        if read.served.declaration_type() != ManagementStatusSubscriptions::TYPE {
            return;
        }
        let listed = read
            .payload()
            .and_then(|payload| payload.get("StatusItems"));
        let items = listed
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        for (index, item) in items.iter().enumerate() {
            let Some(name) = item.get("Name").and_then(Value::as_str) else {
                continue;
            };
            let path = [
                "Payload".into(),
                "StatusItems".into(),
                index.into(),
                "Name".into(),
            ];
            let path = path.into_iter().collect::<KeyPath>();
            let message = format!("subscribes to {name}");
            self.report(
                read.served,
                FindingRule::Subscription,
                path.clone(),
                message,
            );
            self.status_item(read, name, &path, target);
        }
    }

    /// Whether there is such an item, and whether the target has it.
    fn status_item(
        &mut self,
        read: &Read<'_>,
        name: &str,
        path: &KeyPath,
        target: Option<&Target>,
    ) {
        let items: Vec<_> = items(name).collect();
        let message = if items.is_empty() {
            Some(format!("{name} is no status item that is known"))
        } else {
            // Of several whose names begin so, one is enough.
            let why = items
                .iter()
                .map(|item| target.and_then(|target| lacking(item, target)));
            why.reduce(Option::and)
                .flatten()
                .map(|why| format!("{name}: {why}"))
        };
        if let Some(message) = message {
            self.report(read.served, FindingRule::StatusItem, path.clone(), message);
        }
    }
}

/// The item of this name, or that into which the name reaches, or those whose
/// names begin so.
fn items(name: &str) -> impl Iterator<Item = &'static Item> {
    let reaches = |outer: &str, inner: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let all = schema::items().filter(|item| item.kind() == ItemKind::StatusItem);
    all.filter(move |item| reaches(item.name(), name) || reaches(name, item.name()))
}

/// Why a target does not have a status item.
fn lacking(item: &'static Item, target: &Target) -> Option<String> {
    let subject = Subject::Body(item.request());
    let violations = validate_dictionary(&Dictionary::new(), subject, target);
    let of_item = violations.iter().find(|one| one.path().is_empty());
    of_item.map(|one| one.message().to_owned())
}

/// The keys that declarations of management properties give.
fn properties<'a>(all: &'a [Read<'_>]) -> BTreeSet<&'a str> {
    const TYPE: &str = "com.apple.management.properties";
    let given = all
        .iter()
        .filter(|read| read.served.declaration_type() == TYPE);
    given
        .filter_map(Read::payload)
        .flat_map(Dictionary::keys)
        .collect()
}
