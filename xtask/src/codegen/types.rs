//! Which keys have a type of their own, and where those types live. Rules,
//! not corrections: each must be needed by some key.

use super::model::{Item, Role};
use std::{cell::Cell, collections::HashSet};

/// Where hand-written types live, for the `use` lines of generated files.
pub(crate) const IMPORTS: &[(&str, &[&str])] = &[
    ("crate::enrollment_ids", &["EnrollmentIds"]),
    ("crate::plist", &["Data", "Date", "Dictionary", "Value"]),
    (
        "crate::record",
        &[
            "Expect",
            "Extra",
            "Field",
            "Key",
            "Keys",
            "OrderedMap",
            "Record",
            "SlotMut",
            "SlotRef",
            "impl_serde",
            "tagged",
        ],
    ),
    (
        "crate::vocabulary",
        &[
            "EnrollmentId",
            "EnrollmentUserId",
            "PushMagic",
            "PushToken",
            "PushTopic",
            "Secret",
            "Udid",
            "UserId",
            "open_enum",
        ],
    ),
];

/// The keys that say who speaks. They are on every check-in, listed or not.
pub(crate) const ENVELOPE: &[(&str, &str)] = &[
    ("UDID", "udid"),
    ("EnrollmentID", "enrollment_id"),
    ("EnrollmentUserID", "enrollment_user_id"),
    ("UserID", "user_id"),
    ("UserShortName", "user_short_name"),
    ("UserLongName", "user_long_name"),
    ("NotOnConsole", "not_on_console"),
];

/// What [`ENVELOPE`] keys hold where no file lists them.
pub(crate) fn envelope_expect(wire: &str) -> &'static str {
    if wire == "NotOnConsole" {
        "Boolean"
    } else {
        "String"
    }
}

/// Whether a root dictionary has the envelope.
pub(crate) fn has_envelope(item: &Item, role: Role, root: bool) -> bool {
    root && item.folder.path == "mdm/checkin" && role == Role::Received
}

/// Items whose dictionaries erase a device: never made by `default()`.
pub(crate) const ERASING: &[&str] = &["mdm/checkin/returntoservice.yaml"];

/// A type for the keys at a path of an item; `*` stands for any item of a
/// folder.
pub(crate) struct TypeRule {
    pub(crate) item: &'static str,
    pub(crate) path: &'static str,
    pub(crate) rust: &'static str,
}

const fn rule(item: &'static str, path: &'static str, rust: &'static str) -> TypeRule {
    TypeRule { item, path, rust }
}

/// The table.
pub(crate) const RULES: &[TypeRule] = &[
    rule("mdm/checkin/*", "request.Topic", "PushTopic"),
    rule("mdm/checkin/tokenupdate.yaml", "request.Token", "PushToken"),
    rule(
        "mdm/checkin/tokenupdate.yaml",
        "request.PushMagic",
        "PushMagic",
    ),
    rule(
        "mdm/checkin/tokenupdate.yaml",
        "request.UnlockToken",
        "Secret<Data>",
    ),
    rule(
        "mdm/checkin/userauthenticate.yaml",
        "request.DigestResponse",
        "Secret<String>",
    ),
    rule(
        "mdm/checkin/gettoken.yaml",
        "request.TokenParameters.SecurityToken",
        "Secret<String>",
    ),
    rule(
        "mdm/checkin/gettoken.yaml",
        "response.TokenData",
        "Secret<Data>",
    ),
    rule(
        "mdm/checkin/setbootstraptoken.yaml",
        "request.BootstrapToken",
        "Secret<Data>",
    ),
    rule(
        "mdm/checkin/getbootstraptoken.yaml",
        "response.BootstrapToken",
        "Secret<Data>",
    ),
    rule(
        "mdm/checkin/returntoservice.yaml",
        "response.ReturnToService.BootstrapToken",
        "Secret<Data>",
    ),
];

/// The rules at work, and which of them were needed.
pub(crate) struct Types {
    rules: &'static [TypeRule],
    used: Vec<Cell<bool>>,
}

impl Types {
    pub(crate) fn new(rules: &'static [TypeRule]) -> Self {
        Self {
            rules,
            used: rules.iter().map(|_| Cell::new(false)).collect(),
        }
    }

    /// The type of the key at a path.
    pub(crate) fn find(&self, item: &str, path: &str) -> Option<&'static str> {
        let (rule, used) = self.rules.iter().zip(&self.used).find(|(rule, _)| {
            let in_item = match rule.item.strip_suffix('*') {
                Some(folder) => item.starts_with(folder),
                None => rule.item == item,
            };
            in_item && rule.path == path
        })?;
        used.set(true);
        Some(rule.rust)
    }

    /// The rules that no key needed.
    pub(crate) fn unused(&self) -> Vec<String> {
        self.rules
            .iter()
            .zip(&self.used)
            .filter(|(_, used)| !used.get())
            .map(|(rule, _)| format!("{} {} → {}", rule.item, rule.path, rule.rust))
            .collect()
    }
}

/// Names that no type of a schema can have: generated files use them.
pub(crate) fn reserved() -> HashSet<String> {
    let imported = IMPORTS.iter().flat_map(|(_, names)| names.iter());
    let prelude = [
        "Box",
        "Clone",
        "Debug",
        "Default",
        "From",
        "Into",
        "IntoIterator",
        "Option",
        "PartialEq",
        "Self",
        "Some",
        "String",
        "Vec",
    ];
    imported
        .chain(&prelude)
        .map(|name| (*name).to_owned())
        .collect()
}
