//! Rust text. What is laid out here is plain; `rustfmt` has the last word.

use super::{
    model::{Folder, Role},
    names,
    shape::{Entry, Enum, Module, Place, Struct, Type, Union},
    types::{Frame, IMPORTS},
};
use std::fmt::Write as _;

mod lists;
pub(crate) use lists::status_items;

/// Adds a line.
macro_rules! put {
    ($text:expr, $($line:tt)*) => {{
        // Writing to a string does not fail.
        let _ = writeln!($text, $($line)*);
    }};
}

/// Columns of a line of documentation.
const WIDTH: usize = 80;

/// More arguments than clippy likes.
const MANY_ARGUMENTS: usize = 7;

/// The text of a file.
pub(crate) fn module(module: &Module) -> String {
    let mut body = String::new();
    for item in &module.structs {
        strukt(&mut body, item);
    }
    for mark in &module.marks {
        lists::mark(&mut body, module, mark);
    }
    for item in &module.unions {
        union(&mut body, item);
    }
    let mut text = header(&module.source, &module.title);
    // The values of enums can be called like anything.
    let mut code = code(&body);
    for item in &module.enums {
        open_enum(&mut body, item);
        code.push_str(" open_enum ");
    }
    // Its methods are called without its name.
    code.push_str(if code.contains(".slot_mut()") {
        "Field"
    } else {
        ""
    });
    for (path, names) in IMPORTS {
        let used: Vec<_> = names
            .iter()
            .filter(|name| has_word(&code, name))
            .copied()
            .collect();
        if !used.is_empty() {
            put!(text, "use {path}::{{{}}};", used.join(", "));
        }
    }
    text.push('\n');
    text + &body
}

/// The text of a folder's `mod.rs`.
pub(crate) fn folder(folder: &Folder, modules: &[Module]) -> String {
    let mut text = header(folder.path, "One file for each item of the folder.");
    for module in modules {
        gate(&mut text, folder.feature_of(&module.source));
        put!(text, "pub mod {};", module.file);
    }
    text.push('\n');
    for module in modules {
        let unions = module
            .unions
            .iter()
            .flat_map(|union| [union.name.clone(), format!("Raw{}", union.name)]);
        let roots: Vec<_> = module.roots.iter().cloned().chain(unions).collect();
        gate(&mut text, folder.feature_of(&module.source));
        put!(text, "pub use {}::{{{}}};", module.file, roots.join(", "));
    }
    lists::folder(&mut text, folder, modules);
    text
}

/// The text of `src/generated/mod.rs`.
pub(crate) fn root(folders: &[&Folder]) -> String {
    let mut text = String::from(
        "// Rewritten by `cargo xtask codegen`.\n//! One file for each item of Apple's schema.\n\n",
    );
    // Of setters such as `is_removable`, and of values alike.
    let lints = "clippy::enum_variant_names, clippy::wrong_self_convention";
    put!(
        text,
        "#![allow({lints}, reason = \"the names are Apple's\")]\n"
    );
    for folder in folders {
        gate(&mut text, folder.feature());
        put!(text, "pub mod {};", folder.module);
    }
    lists::records(&mut text, folders);
    text
}

/// The attribute that leaves out what follows without the feature.
fn gate(text: &mut String, feature: Option<&str>) {
    if let Some(feature) = feature {
        put!(text, "#[cfg(feature = {feature:?})]");
    }
}

fn header(source: &str, title: &str) -> String {
    format!("// From {source}; rewritten by `cargo xtask codegen`.\n//! {title}\n\n")
}

fn strukt(text: &mut String, item: &Struct) {
    let name = &item.name;
    docs(text, "", &item.docs);
    let default = if item.default { ", Default" } else { "" };
    put!(text, "#[derive(Clone{default})]\n#[non_exhaustive]");
    put!(text, "pub struct {name} {{");
    for entry in &item.entries {
        if let Place::Field { name, ty, required } = &entry.place {
            docs(text, "    ", std::slice::from_ref(&entry.docs));
            put!(text, "pub {name}: {},", optional(ty, *required));
        }
    }
    if let Some(frame) = item.frame {
        let (name, ty) = frame.field();
        put!(text, "/// {}\npub {name}: {ty},", frame.docs());
    }
    put!(
        text,
        "/// What the table does not know.\npub extra: Extra,\n}}\n"
    );
    if item.role == Role::Sent {
        making(text, item);
    }
    record(text, item);
    put!(text, "impl_record!({name});\n");
}

/// `new` and the setters.
fn making(text: &mut String, item: &Struct) {
    put!(text, "impl {} {{", item.name);
    let fields = || {
        item.entries.iter().filter_map(|entry| match &entry.place {
            Place::Field { name, ty, required } => Some((entry, name, ty, *required)),
            _ => None,
        })
    };
    let needed: Vec<_> = fields().filter(|(.., required)| *required).collect();
    let common = item.frame.map(Frame::field);
    if needed.is_empty() && common.is_none() {
        put!(text, "/// With none of its keys.");
        let body = match item.default {
            true => "Self::default()",
            false => {
                put!(
                    text,
                    "#[expect(clippy::new_without_default, reason = \"erases\")]"
                );
                "<Self as Record>::blank()"
            }
        };
        put!(text, "pub fn new() -> Self {{ {body} }}");
    } else {
        put!(text, "/// With the keys that it needs.");
        if needed.len() + usize::from(common.is_some()) > MANY_ARGUMENTS {
            put!(
                text,
                "#[expect(clippy::too_many_arguments, reason = \"all are required\")]"
            );
        }
        put!(text, "pub fn new(");
        if let Some((name, ty)) = common {
            put!(text, "{name}: {ty},");
        }
        for (_, name, ty, _) in &needed {
            put!(text, "{name}: {},", argument(ty));
        }
        put!(text, ") -> Self {{ Self {{");
        for (_, name, ty, required) in fields() {
            match (required, converted(name, ty)) {
                (false, _) => put!(text, "{name}: None,"),
                (true, value) if value == *name => put!(text, "{name},"),
                (true, value) => put!(text, "{name}: {value},"),
            }
        }
        if let Some((name, _)) = common {
            put!(text, "{name},");
        }
        put!(text, "extra: Extra::new(),\n}} }}");
    }
    for (entry, name, ty, required) in fields() {
        if !required {
            put!(text, "\n/// Sets `{}`.\n#[must_use]", entry.wire);
            put!(
                text,
                "pub fn {name}(mut self, {name}: {}) -> Self {{",
                argument(ty)
            );
            put!(
                text,
                "self.{name} = Some({});\nself\n}}",
                converted(name, ty)
            );
        }
    }
    put!(text, "}}\n");
}

/// `impl Record`.
fn record(text: &mut String, item: &Struct) {
    let name = &item.name;
    put!(
        text,
        "impl Record for {name} {{\nfn keys(&self) -> &'static Keys {{"
    );
    put!(text, "keys!({name:?}, [");
    for Entry {
        wire,
        expect,
        place,
        ..
    } in item.table()
    {
        match place {
            Place::Constant(value) => {
                put!(text, "Key::constant({wire:?}, {value:?}),");
            }
            Place::Field { required: true, .. } | Place::Frame { required: true, .. } => {
                put!(text, "Key::required({wire:?}, Expect::{expect}),");
            }
            _ => put!(text, "Key::optional({wire:?}, Expect::{expect}),"),
        }
    }
    let open = if item.open { ", open" } else { "" };
    put!(text, "]{open})\n}}\n");
    access(
        text,
        item,
        ["slot", "&mut self", "SlotMut", "&mut ", "slot_mut"],
    );
    access(text, item, ["get", "&self", "SlotRef", "&", "slot_ref"]);
    put!(text, "fn blank() -> Self {{");
    if item.default {
        put!(text, "Self::default()");
    } else {
        put!(text, "Self {{");
        for entry in &item.entries {
            if let Place::Field { name, required, .. } = &entry.place {
                let blank = if *required { "Field::blank()" } else { "None" };
                put!(text, "{name}: {blank},");
            }
        }
        if let Some(frame) = item.frame {
            let (name, ty) = frame.field();
            put!(text, "{name}: {ty}::blank(),");
        }
        put!(text, "extra: Extra::new(),\n}}");
    }
    put!(text, "}}\n}}\n");
}

/// `slot` or `get`: its name, how it takes the record, what it returns, how
/// it borrows, and what it asks of a field.
fn access(text: &mut String, item: &Struct, [method, me, slot, borrow, field]: [&str; 5]) {
    let extra = format!("{slot}::Extra({borrow}self.extra)");
    if item.entries.is_empty() {
        put!(
            text,
            "fn {method}({me}, _index: usize) -> {slot}<'_> {{ {extra} }}\n"
        );
        return;
    }
    put!(
        text,
        "fn {method}({me}, index: usize) -> {slot}<'_> {{ match index {{"
    );
    for (index, entry) in item.table().into_iter().enumerate() {
        let place = match &entry.place {
            Place::Constant(value) => format!("{slot}::Constant({value:?})"),
            Place::Frame { holder, name, .. } => format!("self.{holder}.{name}.{field}()"),
            Place::Field { name, .. } => format!("self.{name}.{field}()"),
        };
        put!(text, "{index} => {place},");
    }
    put!(text, "_ => {extra},\n}} }}\n");
}

fn union(text: &mut String, item: &Union) {
    let Union {
        name, tag, wire, ..
    } = item;
    put!(
        text,
        "tagged! {{\n    /// One of `{wire}`, told apart by `{tag}`."
    );
    put!(text, "    pub enum {name} by {tag:?} or Raw{name} {{");
    for (variant, value) in &item.variants {
        put!(
            text,
            "        /// `{value}`\n        {value:?} => {variant}({variant}),"
        );
    }
    put!(text, "    }}\n}}\n");
    let field = names::field(tag);
    put!(text, "raw_record! {{\n    /// One of `{wire}` of any type.");
    put!(
        text,
        "    pub struct Raw{name} {{\n        /// `{tag}`: string, required."
    );
    put!(text, "        {field} = {tag:?}\n    }}\n}}\n");
}

fn open_enum(text: &mut String, item: &Enum) {
    put!(text, "open_enum! {{\n    /// Values of `{}`.", item.wire);
    put!(text, "    pub enum {} {{", item.name);
    for (variant, value) in &item.values {
        put!(
            text,
            "        /// `{value}`\n        {variant} = {value:?},"
        );
    }
    put!(text, "    }}\n}}\n");
}

fn optional(ty: &Type, required: bool) -> String {
    match required {
        true => ty.rust(),
        false => format!("Option<{}>", ty.rust()),
    }
}

/// What a caller may hand in for a type.
fn argument(ty: &Type) -> String {
    match ty {
        Type::Plain(_) | Type::Record(_) | Type::Map(_) => ty.rust(),
        Type::Into(name) => format!("impl Into<{name}>"),
        Type::Boxed(name) => name.clone(),
        Type::List(item) => match **item {
            Type::Into(_) => format!("impl IntoIterator<Item = impl Into<{}>>", item.rust()),
            _ => format!("impl IntoIterator<Item = {}>", item.rust()),
        },
    }
}

/// The type, of what a caller handed in.
fn converted(name: &str, ty: &Type) -> String {
    match ty {
        Type::Plain(_) | Type::Record(_) | Type::Map(_) => name.to_owned(),
        Type::Into(_) => format!("{name}.into()"),
        Type::Boxed(_) => format!("Box::new({name})"),
        Type::List(item) => match **item {
            Type::Into(_) => format!("{name}.into_iter().map(Into::into).collect()"),
            _ => format!("{name}.into_iter().collect()"),
        },
    }
}

/// Lines of documentation, those of prose wrapped.
fn docs(text: &mut String, indent: &str, lines: &[String]) {
    let mut fenced = false;
    for line in lines {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        if fenced || line.is_empty() || line.contains("](") {
            put!(text, "{}", format!("{indent}/// {line}").trim_end());
            continue;
        }
        let mut row = format!("{indent}///");
        for word in words(line) {
            if row.trim().len() > 3 && row.chars().count() + 1 + word.chars().count() > WIDTH {
                put!(text, "{row}");
                row = format!("{indent}///");
            }
            let _ = write!(row, " {word}");
        }
        put!(text, "{row}");
    }
}

/// The words of a line. What stands in backticks stays together, and so does
/// a number with what it counts.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut code = false;
    for word in line.split(' ') {
        match words.last_mut() {
            Some(last) if code || word.starts_with(|c: char| c.is_ascii_digit()) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        code ^= word.matches('`').count() % 2 == 1;
    }
    words
}

/// The text without documentation and without what stands in quotes.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("///"));
    let unquoted = lines.map(|line| line.split('"').step_by(2).collect::<String>());
    unquoted.collect::<Vec<_>>().join("\n")
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|text| text.chars().next());
        // `Expect::Data` is not `Data`.
        let is_path = text.get(..at).is_some_and(|text| text.ends_with("::"));
        !is_path && !before.is_some_and(part) && !after.is_some_and(part)
    })
}
