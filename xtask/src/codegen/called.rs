//! What a key is called, where that decides what a type is called.

use super::{
    model::{Item, Key, Kind, Wire},
    names,
};

/// Words that say too little to name the values of a string.
const VAGUE: &[&str] = &[
    "Action", "Mode", "Options", "State", "Status", "Type", "Value",
];

/// What a key is called, for the type that is made for it.
pub(super) struct Called {
    /// The best first.
    pub(super) names: Vec<String>,
    /// The key that stands in the document, for a list's item that of the list.
    pub(super) wire: String,
    pub(super) held: bool,
}

impl Called {
    /// A key by its own name.
    pub(super) fn itself(key: &Key) -> Self {
        Self {
            names: vec![names::type_name(&key.name)],
            wire: key.name.clone(),
            held: false,
        }
    }

    /// What a list or map holds, by the kind that Apple gives it, or else by
    /// what holds it.
    pub(super) fn held(holder: &Key, item: &Key) -> Self {
        let mut kinds = [&item.subkey_type, &holder.subkey_type]
            .into_iter()
            .flatten();
        let kind = kinds
            .find(|name| !is_generic(name))
            .filter(|_| item.kind == Kind::Dictionary);
        let one = names::singular(&names::type_name(&holder.name));
        let kind = kind.map(|kind| names::type_name(kind));
        Self {
            names: kind.into_iter().chain([one]).collect(),
            wire: holder.name.clone(),
            held: true,
        }
    }

    /// The names for an enum in this struct, the best first.
    pub(super) fn enum_names(&self, parent: &str) -> Vec<String> {
        let vague = |name: &String| !self.held && VAGUE.contains(&name.as_str());
        let longer = |name: &String| match vague(name) {
            true => format!("{parent}{name}"),
            false => name.clone(),
        };
        self.names.iter().map(longer).collect()
    }

    /// The documentation of a struct.
    pub(super) fn docs(&self, parent: &str) -> Vec<String> {
        vec![match self.held {
            true => format!("One of `{}` of [`{parent}`].", self.wire),
            false => format!("`{}` of [`{parent}`].", self.wire),
        }]
    }
}

/// Whether Apple's name for a kind says nothing.
pub(super) fn is_generic(name: &str) -> bool {
    matches!(name, "Array" | "Dictionary" | "Item")
}

/// One line on a message or payload.
pub(super) fn title(item: &Item, side: &str, name: &str) -> String {
    let wire = item.wire.as_ref().map_or(name, |(_, wire)| wire.as_str());
    let kind = item.wire.as_ref().map(|(kind, _)| *kind);
    match (item.folder.module, side) {
        ("checkin", "request") => format!("Check-in `{wire}`, from the device."),
        ("checkin", _) => format!("Answer to the check-in `{wire}`, from the server."),
        ("commands", "request") => format!("Command `{wire}`, from the server."),
        ("commands", _) => format!("Answer to the command `{wire}`, from the device."),
        _ => match kind {
            Some(Wire::Payload) => format!("Payload `{wire}`."),
            Some(Wire::Declaration) => format!("Declaration `{wire}`."),
            Some(Wire::StatusItem) => format!("Status item `{wire}`."),
            Some(Wire::Credential) => format!("Credential `{wire}`."),
            Some(Wire::Request) | None => format!("`{wire}`."),
        },
    }
}
