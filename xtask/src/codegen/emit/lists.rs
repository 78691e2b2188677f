//! What stands beside the types: what each root is, and lists of all roots.

use super::{
    super::{
        model::{Folder, Role},
        names,
        shape::{Entry, Mark, Module, Place, Struct, Type},
    },
    gate, header, strukt,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

/// Adds a line.
macro_rules! put {
    ($text:expr, $($line:tt)*) => {{
        // Writing to a string does not fail.
        let _ = writeln!($text, $($line)*);
    }};
}

/// What a root is.
pub(super) fn mark(text: &mut String, module: &Module, mark: &Mark) {
    let Some(root) = module.roots.first() else {
        return;
    };
    match mark {
        Mark::Command { wire, answer, .. } => {
            let answer = answer.as_deref().unwrap_or("Acknowledgement");
            put!(text, "impl Command for {root} {{");
            put!(text, "const REQUEST_TYPE: &'static str = {wire:?};");
            put!(text, "type Response = {answer};\n}}\n");
        }
        Mark::Declaration(wire) => {
            put!(text, "impl DeclarationPayload for {root} {{");
            put!(text, "const TYPE: &'static str = {wire:?};\n}}\n");
        }
        Mark::Payload(wire) => {
            put!(text, "impl Payload for {root} {{");
            put!(text, "const TYPE: &'static str = {wire:?};\n");
            put!(
                text,
                "fn common(&self) -> &PayloadKeys {{ &self.common }}\n}}\n"
            );
        }
        Mark::StatusItem { wire, ty, .. } => {
            put!(text, "/// {}\n///", module.title);
            put!(
                text,
                "/// [Apple's schema](https://github.com/apple/device-management/blob/release/{})",
                module.source
            );
            put!(
                text,
                "#[derive(Clone, Copy, Debug)]\n#[non_exhaustive]\npub struct {root};\n"
            );
            put!(text, "impl StatusItem for {root} {{");
            put!(
                text,
                "type Content = {ty};\nconst NAME: &'static str = {wire:?};\n"
            );
            put!(
                text,
                "fn of(items: &StatusItems) -> Option<&Self::Content> {{ items"
            );
            let mut parts = wire.split('.').peekable();
            while let Some(part) = parts.next() {
                let end = if parts.peek().is_some() { "?" } else { "" };
                put!(text, ".{}.as_ref(){end}", names::field(part));
            }
            put!(text, "}}\n}}\n");
        }
    }
}

/// The lists of a folder's `mod.rs`.
pub(super) fn folder(text: &mut String, folder: &Folder, modules: &[Module]) {
    let marked = || {
        modules.iter().filter_map(|module| {
            let root = module.roots.first()?;
            Some((module, root, module.marks.first()))
        })
    };
    match folder.module {
        "checkin" => list(
            text,
            "checkin",
            None,
            marked().map(|(_, root, _)| format!("{root},")),
        ),
        "commands" => {
            let rows = marked().filter_map(|(_, root, mark)| match mark? {
                Mark::Command { wire, .. } => Some(format!("{wire:?} => {root},")),
                _ => None,
            });
            list(text, "command", None, rows);
            telling(text, modules);
        }
        "declarations" => {
            let rows = marked().filter_map(|(_, root, mark)| match mark? {
                Mark::Declaration(wire) => Some(format!("{wire:?} => {root},")),
                _ => None,
            });
            list(text, "declaration", None, rows);
            by_kind(text, modules);
        }
        "profiles" => {
            let mut times = BTreeMap::new();
            for (_, _, mark) in marked() {
                if let Some(Mark::Payload(wire)) = mark {
                    *times.entry(wire.clone()).or_insert(0) += 1;
                }
            }
            // What shares its type with others is told apart by hand.
            let times = &times;
            let rows = |gated: bool| {
                marked().filter_map(move |(module, root, mark)| match mark? {
                    Mark::Payload(wire) if times.get(wire) == Some(&1) => {
                        let there = gated || folder.feature_of(&module.source).is_none();
                        there.then(|| format!("{wire:?} => {root},"))
                    }
                    _ => None,
                })
            };
            // A variant of an enum that a macro makes is there or not: a list each.
            list(text, "payload", Some("feature = \"profiles\""), rows(true));
            list(
                text,
                "payload",
                Some("not(feature = \"profiles\")"),
                rows(false),
            );
        }
        "status" => {
            put!(text, "\nmod items;\npub use items::*;");
            let rows = marked().filter_map(|(_, root, mark)| match mark? {
                Mark::StatusItem { wire, .. } => Some(format!("{wire:?} => {root},")),
                _ => None,
            });
            list(text, "status_item", None, rows);
        }
        _ => {}
    }
    put!(
        text,
        "\n/// A blank one of each root, for tests of the project."
    );
    put!(
        text,
        "pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &["
    );
    for module in modules {
        for item in module
            .structs
            .iter()
            .filter(|item| module.roots.contains(&item.name))
        {
            gate(text, folder.feature_of(&module.source));
            put!(
                text,
                "({:?}, || Box::new(<{} as crate::record::Record>::blank())),",
                format!("{}/{}", folder.module, item.name),
                item.name
            );
        }
    }
    put!(text, "];");
}

/// A module for each kind of declaration, with the types by the names that they
/// have within it.
fn by_kind(text: &mut String, modules: &[Module]) {
    let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for module in modules {
        let (Some(root), Some(Mark::Declaration(wire))) =
            (module.roots.first(), module.marks.first())
        else {
            continue;
        };
        let kind = wire.strip_prefix("com.apple.");
        let Some((kind, rest)) = kind.and_then(|wire| wire.split_once('.')) else {
            continue;
        };
        let own = names::type_name(rest);
        let known = kinds.entry(kind).or_default();
        known.push(match own == *root {
            true => own,
            false => format!("{root} as {own}"),
        });
    }
    put!(text, "\n/// The types by kind.\npub(crate) mod by_kind {{");
    for (kind, names) in kinds {
        put!(text, "/// Declarations of the kind `{kind}`.");
        put!(text, "pub mod {} {{", names::field(kind));
        put!(text, "pub use super::super::{{{}}};\n}}", names.join(", "));
    }
    put!(text, "}}");
}

/// A list of rows, handed to a macro.
fn list(text: &mut String, name: &str, when: Option<&str>, rows: impl Iterator<Item = String>) {
    put!(text, "\n/// Hands all to a macro, so that none is missed.");
    let gate = when.map_or(String::new(), |when| format!("#[cfg({when})]\n"));
    text.push_str(&gate);
    // rustfmt leaves the bodies of macros alone.
    put!(
        text,
        "macro_rules! for_each_{name} {{\n    ($macro:ident) => {{\n        $macro! {{"
    );
    for row in rows {
        put!(text, "            {row}");
    }
    put!(
        text,
        "        }}\n    }};\n}}\n{gate}pub(crate) use for_each_{name};"
    );
}

/// Which keys only one answer has.
fn telling(text: &mut String, modules: &[Module]) {
    let mut owners: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mark in modules.iter().flat_map(|module| &module.marks) {
        if let Mark::Command { wire, keys, .. } = mark {
            for key in keys {
                owners.entry(key).or_default().insert(wire);
            }
        }
    }
    put!(
        text,
        "\n/// Keys that the answers to one command alone have, in order, and that"
    );
    put!(
        text,
        "/// command.\npub(crate) const TELLING_KEYS: &[(&str, &str)] = &["
    );
    for (key, owners) in owners {
        if owners.len() == 1 {
            for owner in owners {
                put!(text, "({key:?}, {owner:?}),");
            }
        }
    }
    put!(text, "];");
}

/// `RECORDS` of all folders.
pub(super) fn records(text: &mut String, folders: &[&Folder]) {
    put!(
        text,
        "\n/// A blank one of each root, for tests of the project."
    );
    put!(
        text,
        "pub(crate) fn records() -> Vec<(&'static str, crate::record::Blank)> {{"
    );
    put!(text, "let mut all = Vec::new();");
    for folder in folders {
        gate(text, folder.feature());
        put!(text, "all.extend_from_slice({}::RECORDS);", folder.module);
    }
    put!(text, "all\n}}");
}

/// `status/items.rs`: the tree that the dots in the names make.
pub(crate) fn status_items(modules: &[Module]) -> String {
    let mut nodes: BTreeMap<String, BTreeMap<String, Entry>> = BTreeMap::new();
    for module in modules {
        let (Some(root), Some(Mark::StatusItem { wire, expect, .. })) =
            (module.roots.first(), module.marks.first())
        else {
            continue;
        };
        let mut path = String::new();
        let mut parts = wire.split('.').peekable();
        while let Some(part) = parts.next() {
            let entries = nodes.entry(path.clone()).or_default();
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(part);
            let (ty, expect, docs) = if parts.peek().is_some() {
                (
                    Type::Record(node_name(&path)),
                    "Dictionary",
                    format!("`{part}`: dictionary."),
                )
            } else {
                let value = format!("<super::{root} as crate::ddm::StatusItem>::Content");
                (
                    Type::Into(value),
                    *expect,
                    format!("`{wire}`, see [`{root}`](super::{root})."),
                )
            };
            entries.entry(part.to_owned()).or_insert_with(|| Entry {
                wire: part.to_owned(),
                expect,
                docs,
                place: Place::Field {
                    name: names::field(part),
                    ty,
                    required: false,
                },
            });
        }
    }
    let mut text = header(
        "declarative/status",
        "Status items, nested by the dots of their names.",
    );
    text.push_str("use crate::record::{Expect, Extra, Field as _, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};\n\n");
    for (path, entries) in nodes {
        let docs = match path.as_str() {
            "" => "The items of a status report.".to_owned(),
            path => format!("Status items whose names begin with `{path}.`."),
        };
        let item = Struct {
            name: node_name(&path),
            role: Role::Received,
            docs: vec![docs],
            entries: entries.into_values().collect(),
            frame: None,
            open: false,
            default: true,
        };
        strukt(&mut text, &item);
    }
    text
}

fn node_name(path: &str) -> String {
    match path {
        "" => "StatusItems".into(),
        path => format!("{}Items", names::type_name(path)),
    }
}
