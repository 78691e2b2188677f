//! What a dictionary is, so that it can be told which table is its own.

use super::{
    Body, Item, checkin, declaration, envelope, items, near, payload, protocol,
    rules::{Broken, Rule, Violation, broken},
    status_item,
    target::Target,
    walk::{Assets, Path, Walk},
};
use crate::{
    error::Segment,
    plist::{Dictionary, Value},
};
use std::{borrow::Cow, collections::HashMap};

/// What a dictionary is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Subject<'a> {
    /// The keys of an item, and nothing around them.
    Body(Body),
    /// A check-in, told by `MessageType`.
    CheckIn,
    /// A command, told by `RequestType`.
    Command,
    /// A command in its envelope, `CommandUUID` and `Command`.
    CommandEnvelope,
    /// A report on a command of this `RequestType`, with its envelope.
    Report {
        /// The type of the command, which a report does not name.
        request_type: &'a str,
    },
    /// A declaration, told by `Type`.
    Declaration,
    /// A status report.
    StatusReport,
    /// A profile, its payloads told by `PayloadType`.
    Profile,
}

/// The keys that any check-in or report can have, listed or not.
const ENVELOPE: &[&str] = &[
    "UDID",
    "EnrollmentID",
    "EnrollmentUserID",
    "UserID",
    "UserShortName",
    "UserLongName",
    "NotOnConsole",
    "MessageType",
    "Status",
    "CommandUUID",
    "RequestType",
    "ErrorChain",
];

/// The keys that any command can have.
const COMMAND: &[&str] = &["RequestType", "RequestRequiresNetworkTether"];

/// All that is not as the schema says. Nothing is allocated where nothing is
/// wrong.
pub fn validate_dictionary(
    dictionary: &Dictionary,
    subject: Subject<'_>,
    target: &Target,
) -> Vec<Violation> {
    let mut walk = Walk::new(target, None);
    walk.subject(dictionary, subject);
    walk.found
}

/// All that is not as the schema says in a set of declarations: each by
/// itself, and whether the assets that it refers to are in the set and of a
/// type that it can use. Paths start with the place in the set.
pub fn validate_declarations(declarations: &[Dictionary], target: &Target) -> Vec<Violation> {
    let text = |declaration: &'_ Dictionary, key| {
        declaration
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let types: HashMap<String, String> = declarations
        .iter()
        .filter_map(|one| Some((text(one, "Identifier")?, text(one, "Type")?)))
        .collect();
    let assets = |identifier: &str| types.get(identifier).map(String::as_str);
    let mut found = Vec::new();
    for (index, declaration) in declarations.iter().enumerate() {
        let mut walk = Walk::new(target, Some(&assets));
        walk.subject(declaration, Subject::Declaration);
        let step = |violation: Violation| violation.in_steps([Segment::from(index)].into_iter());
        found.extend(walk.found.into_iter().map(step));
    }
    found
}

/// Of the items that share a type, those that a payload can be. Some are for
/// one value of a key, as single sign-on by Kerberos is for one extension.
fn meant(sharing: &'static [&'static Item], payload: &Dictionary) -> Cow<'static, [&'static Item]> {
    if sharing.len() < 2 {
        return sharing.into();
    }
    let told = |item: &'static Item| {
        let keys = item.keys().into_iter();
        keys.into_iter()
            .find_map(|key| Some((key.name(), key.only_text()?)))
    };
    let is = |(key, only)| payload.get(key).and_then(Value::as_str) == Some(only);
    let (own, any): (Vec<&'static Item>, Vec<_>) =
        sharing.iter().partition(|item| told(item).is_some());
    let own: Vec<_> = own
        .into_iter()
        .filter(|item| told(item).is_some_and(is))
        .collect();
    match (own.is_empty(), any.is_empty()) {
        (false, _) => own.into(),
        (true, false) => any.into(),
        (true, true) => sharing.into(),
    }
}

pub(super) fn not_there(near: Option<&str>) -> String {
    match near {
        Some(near) => format!("not in the schema; did you mean `{near}`?"),
        None => "not in the schema".into(),
    }
}

impl<'a> Walk<'a> {
    fn new(target: &'a Target, assets: Option<Assets<'a>>) -> Self {
        Self {
            target,
            from_device: false,
            json: false,
            partial: false,
            assets,
            found: Vec::new(),
        }
    }

    fn subject(&mut self, dictionary: &Dictionary, subject: Subject<'_>) {
        let root = Path::Root;
        match subject {
            Subject::Body(body) => self.body(dictionary, body, &[], root),
            Subject::CheckIn => {
                self.from_device = true;
                let kind = ("MessageType", super::ItemKind::CheckIn);
                if let Some(name) =
                    self.told(dictionary, kind, root, |name| checkin(name).is_some())
                    && let Some(item) = checkin(name)
                {
                    self.body(dictionary, item.request(), ENVELOPE, root);
                }
            }
            Subject::Command => self.command(dictionary, root),
            Subject::CommandEnvelope => {
                let inner = Path::Key(&root, "Command");
                match dictionary.get("Command") {
                    Some(Value::Dictionary(command)) => self.command(command, inner),
                    found => self.no_dictionary(found, inner),
                }
                let uuid = Path::Key(&root, "CommandUUID");
                match dictionary.get("CommandUUID") {
                    Some(Value::String(_)) => {}
                    Some(other) => self.other_type("a string", other, uuid),
                    None => self.report(uuid, Rule::MissingRequired, || "required".into()),
                }
                const AROUND: [&str; 2] = ["Command", "CommandUUID"];
                for name in dictionary.keys().filter(|name| !AROUND.contains(name)) {
                    let near = near::nearest(name, AROUND);
                    self.report(Path::Key(&root, name), Rule::UnknownKey, || not_there(near));
                }
            }
            Subject::Report { request_type } => {
                self.from_device = true;
                let status = dictionary.get("Status").and_then(Value::as_str);
                self.partial = status.is_some_and(|status| status != "Acknowledged");
                match super::command(request_type).map(Item::response) {
                    Some(Some(body)) => self.body(dictionary, body, ENVELOPE, root),
                    // Answered by its status alone.
                    Some(None) => {
                        self.dictionary(dictionary, &[], ENVELOPE, Broken::default(), root);
                    }
                    None => self.report(root, Rule::UnknownItem, || "not in the schema".into()),
                }
            }
            Subject::Declaration => self.declaration(dictionary, root),
            Subject::StatusReport => self.status_report(dictionary, root),
            Subject::Profile => self.profile(dictionary, root),
        }
    }

    /// The keys of an item, once the item itself is available.
    fn body(&mut self, dictionary: &Dictionary, body: Body, around: &[&str], path: Path<'_>) {
        let above = self.item(body.item(), path);
        self.from_device |= body.from_device();
        self.json |= body.is_json();
        self.dictionary(dictionary, &[body.keys()], around, above, path);
    }

    fn item(&mut self, item: &Item, path: Path<'_>) -> Broken {
        let said = item.on(self.target.os);
        let broken = broken(said, self.target);
        if !broken.is_empty() {
            self.unavailable(broken, said, path);
        }
        broken
    }

    /// The text that tells what a dictionary is, if the schema knows it.
    fn told<'d>(
        &mut self,
        dictionary: &'d Dictionary,
        (key, kind): (&str, super::ItemKind),
        path: Path<'_>,
        is_known: impl Fn(&str) -> bool,
    ) -> Option<&'d str> {
        let path = Path::Key(&path, key);
        match dictionary.get(key) {
            None => self.report(path, Rule::MissingRequired, || "required".into()),
            Some(Value::String(name)) if is_known(name) => return Some(name),
            Some(Value::String(name)) => {
                let names = || {
                    items()
                        .filter(|item| item.kind() == kind)
                        .map(|item| item.name())
                };
                self.report(path, Rule::UnknownItem, || {
                    not_there(near::nearest(name, names()))
                });
            }
            Some(other) => self.other_type("a string", other, path),
        }
        None
    }

    fn other_type(&mut self, expected: &str, found: &Value, path: Path<'_>) {
        let found = found.kind();
        self.report(path, Rule::Type, || {
            format!("{expected} is expected, {found} came")
        });
    }

    fn no_dictionary(&mut self, found: Option<&Value>, path: Path<'_>) {
        match found {
            None => self.report(path, Rule::MissingRequired, || "required".into()),
            Some(other) => self.other_type("a dictionary", other, path),
        }
    }

    fn command(&mut self, command: &Dictionary, path: Path<'_>) {
        let kind = ("RequestType", super::ItemKind::Command);
        let known = |name: &str| super::command(name).is_some();
        if let Some(name) = self.told(command, kind, path, known)
            && let Some(item) = super::command(name)
        {
            self.body(command, item.request(), COMMAND, path);
        }
    }

    fn declaration(&mut self, dictionary: &Dictionary, path: Path<'_>) {
        self.json = true;
        if let Some(base) = envelope("DeclarationBase") {
            self.body(dictionary, base.request(), &[], path);
        }
        let kind = ("Type", super::ItemKind::Declaration);
        // That it is not there was said with the base.
        if !matches!(dictionary.get("Type"), Some(Value::String(_))) {
            return;
        }
        let Some(name) = self.told(dictionary, kind, path, |name| declaration(name).is_some())
        else {
            return;
        };
        if let (Some(item), Some(Value::Dictionary(payload))) =
            (declaration(name), dictionary.get("Payload"))
        {
            self.body(payload, item.request(), &[], Path::Key(&path, "Payload"));
        }
    }

    fn status_report(&mut self, dictionary: &Dictionary, path: Path<'_>) {
        if let Some(item) = protocol("StatusReport") {
            self.from_device = true;
            self.json = true;
            self.body(dictionary, item.request(), &[], path);
        }
        if let Some(Value::Dictionary(items)) = dictionary.get("StatusItems") {
            let path = Path::Key(&path, "StatusItems");
            self.status_items(items, &mut String::new(), path);
        }
    }

    /// Status items stand in nested dictionaries: their names are paths.
    fn status_items(&mut self, items: &Dictionary, name: &mut String, path: Path<'_>) {
        // No name has so many parts.
        const DEEPEST: usize = 8;
        for (part, value) in items {
            let length = name.len();
            if length > 0 {
                name.push('.');
            }
            name.push_str(part);
            let path = Path::Key(&path, part);
            match (status_item(name), value) {
                (Some(item), _) => {
                    let above = self.item(item, path);
                    if let Some(key) = item.key(name) {
                        self.value(value, key, above, path);
                    }
                }
                (None, Value::Dictionary(inner)) if name.split('.').count() < DEEPEST => {
                    self.status_items(inner, name, path);
                }
                (None, _) => {
                    let known =
                        || super::items().filter(|item| item.kind() == super::ItemKind::StatusItem);
                    let near = near::nearest(name, known().map(Item::name));
                    self.report(path, Rule::UnknownItem, || not_there(near));
                }
            }
            name.truncate(length);
        }
    }

    fn profile(&mut self, profile: &Dictionary, path: Path<'_>) {
        if let Some(top) = envelope("TopLevel") {
            self.body(profile, top.request(), &[], path);
        }
        let Some(Value::Array(payloads)) = profile.get("PayloadContent") else {
            return;
        };
        let path = Path::Key(&path, "PayloadContent");
        for (index, payload) in payloads.iter().enumerate() {
            if let Value::Dictionary(payload) = payload {
                self.payload(payload, Path::Index(&path, index));
            }
        }
    }

    fn payload(&mut self, dictionary: &Dictionary, path: Path<'_>) {
        let common = envelope("CommonPayloadKeys").map(|item| item.keys());
        let kind = ("PayloadType", super::ItemKind::Payload);
        let known = |name: &str| !payload(name).is_empty();
        let Some(name) = self.told(dictionary, kind, path, known) else {
            return;
        };
        let sharing = meant(payload(name), dictionary);
        // Files that share a type: available is what one of them is.
        let said = |item: &Item| broken(item.on(self.target.os), self.target);
        let all = sharing.iter().map(|item| said(item));
        let above = all.reduce(Broken::both).unwrap_or_default();
        if let (false, Some(item)) = (above.is_empty(), sharing.first()) {
            self.unavailable(above, item.on(self.target.os), path);
        }
        if let ([item], Some(common)) = (&*sharing, common) {
            self.keys(dictionary, &[item.keys(), common], &[], above, path);
            self.missing(dictionary, &[item.keys()], above, path);
        } else {
            let own: Vec<_> = sharing.iter().map(|item| item.keys()).collect();
            let all: Vec<_> = own.iter().copied().chain(common).collect();
            self.keys(dictionary, &all, &[], above, path);
            self.missing(dictionary, &own, above, path);
        }
        self.missing(dictionary, common.as_slice(), above, path);
    }
}
