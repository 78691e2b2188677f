//! The tables as Rust. Rows are longer than rustfmt likes: it is told to leave
//! them alone, and lays out the rest as it is written here.

use super::{
    super::{
        model::{Key, Kind, Presence, Scalar, Wire},
        support::{Introduced, Mode, OsSupport, Version},
    },
    name,
    resolve::{List, Resolved, Rows},
};
use anyhow::{Context as _, Result, bail};
use std::{collections::BTreeMap, fmt::Write as _};

const HEADER: &str = "rewritten by `cargo xtask codegen`.";

/// `facts/mod.rs`
pub(super) fn root<'a>(folders: impl Iterator<Item = &'a &'a str>) -> String {
    let mut text = format!("// All folders; {HEADER}\n//! What the schema says of each item.\n\n");
    for folder in folders {
        text.push_str(&format!("pub(crate) mod {folder};\n"));
    }
    text
}

/// The `mod.rs` of a folder: its items, sorted by name.
pub(super) fn folder(items: &BTreeMap<String, Resolved<'_>>) -> Result<String> {
    let mut sorted = Vec::new();
    for (module, resolved) in items {
        sorted.push((name(resolved.item)?, module));
    }
    sorted.sort();
    let path = items
        .values()
        .next()
        .map_or("", |item| item.item.folder.path);
    let mut text = format!("// From {path}; {HEADER}\n\nuse crate::schema::facts::Item;\n\n");
    for module in items.keys() {
        text.push_str(&format!("mod {module};\n"));
    }
    text.push_str("\n/// Sorted by name.\npub(crate) static ITEMS: &[&Item] = &[\n");
    for (_, module) in sorted {
        text.push_str(&format!("    &{module}::ITEM,\n"));
    }
    text.push_str("];\n");
    Ok(text)
}

/// The file of an item.
pub(super) fn item(resolved: &Resolved<'_>) -> Result<String> {
    let item = resolved.item;
    let mut text = format!(
        "// From {}; {HEADER}\n\nuse crate::schema::facts::*;\n\nrows! {{\n",
        item.path
    );
    // Writing to a string does not fail.
    let mut row_names: Vec<String> = Vec::new();
    for (number, row) in resolved.rows.iter().enumerate() {
        let row = support(row)?;
        let name = row_name(&row, &row_names);
        if resolved.uses(number) {
            let _ = writeln!(text, "    {name}: {row};");
        }
        row_names.push(name);
    }
    text.push_str("}\n");
    let rows = |on: Rows| {
        let names = on.map(|row| row_names.get(usize::from(row)).map_or("", String::as_str));
        format!("[{}]", names.join(", "))
    };
    let list = |list: Option<usize>| {
        let list = list.and_then(|list| resolved.lists.get(list));
        list.map_or("None".into(), |list| format!("Some(&{})", list.name))
    };
    for List { name, keys } in &resolved.lists {
        let _ = writeln!(text, "\n#[rustfmt::skip]\nstatic {name}: List = List(&[");
        for (key, on, subkeys) in keys {
            let facts = facts(key).with_context(|| key.name.clone())?;
            let _ = writeln!(
                text,
                "    K({}, {}, {}, {}, {}, &[{facts}]),",
                quoted(&key.name),
                type_of(key.kind),
                presence(key.presence),
                rows(*on),
                list(*subkeys),
            );
        }
        text.push_str("]);\n");
    }

    text.push_str("\n#[rustfmt::skip]\npub(crate) static ITEM: Item = Item {\n");
    let mut field = |name: &str, value: String| {
        let _ = writeln!(text, "    {name}: {value},");
    };
    field("kind", format!("ItemKind::{}", kind(resolved)?));
    field("path", quoted(&item.path));
    field("name", quoted(&name(item)?));
    field("title", quoted(&item.title));
    let apply = match item.apply.as_deref() {
        None => "None",
        Some("single") => "Some(Apply::Single)",
        Some("multiple") => "Some(Apply::Multiple)",
        Some("combined") => "Some(Apply::Combined)",
        Some(word) => bail!("unknown: apply {word}"),
    };
    field("apply", apply.into());
    field("on", rows(resolved.on));
    field("rows", "ROWS".into());
    field("request", list(resolved.request));
    field("response", list(resolved.response));
    let mut reasons = String::new();
    for (reason, details) in &resolved.reasons {
        let (code, details) = (quoted(&reason.value), list(*details));
        let _ = write!(
            reasons,
            "\n        Reason {{ code: {code}, details: {details} }},"
        );
    }
    if !reasons.is_empty() {
        reasons.push_str("\n    ");
    }
    field("reasons", format!("&[{reasons}]"));
    field("related", texts(&item.related_status_items));
    text.push_str("};\n");
    Ok(text)
}

/// A name for a row that depends on what it says: where rows come and go, the
/// others keep theirs.
fn row_name(row: &str, taken: &[String]) -> String {
    // The two that every file has.
    match row {
        "UNSAID" => return "ANY".into(),
        "NEVER" => return "NOT".into(),
        _ => {}
    }
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    // FNV-1a
    let hash = row.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let name = |hash: u64| -> String {
        // The first one is a letter.
        let places = [(32, 0x7_u64), (37, 0x1f), (42, 0x1f), (47, 0x1f)];
        let letter = |(shift, mask)| (hash >> shift) & mask;
        let letters = places.map(letter).map(|at| LETTERS[at as usize] as char);
        letters.into_iter().collect()
    };
    let mut names = (0..).map(|probe: u64| name(hash.wrapping_add(probe << 47)));
    let free = names.find(|name| !taken.contains(name));
    free.unwrap_or_default()
}

fn kind(resolved: &Resolved<'_>) -> Result<&'static str> {
    let item = resolved.item;
    let wire = item
        .wire
        .as_ref()
        .map(|(wire, name)| (*wire, name.as_str()));
    Ok(match (item.folder.module, wire) {
        ("checkin", Some((Wire::Request, _))) => "CheckIn",
        ("commands", Some((Wire::Request, _))) => "Command",
        ("protocol", Some((Wire::Request, _))) => "Protocol",
        ("status", Some((Wire::Declaration, "status-reason"))) => "Protocol",
        ("errors", None) => "Error",
        ("declarations", Some((Wire::Declaration, "any"))) => "Envelope",
        ("declarations", Some((Wire::Declaration, _))) => "Declaration",
        ("declarations", Some((Wire::Credential, _))) => "Credential",
        ("status", Some((Wire::StatusItem, _))) => "StatusItem",
        ("profiles", Some((Wire::Payload, "TopLevel" | "CommonPayloadKeys"))) => "Envelope",
        ("profiles", Some((Wire::Payload, _))) => "Payload",
        ("other", _) => "Other",
        (folder, wire) => bail!("no kind for {wire:?} in {folder}"),
    })
}

/// What is said of few keys: `Default(S::Boolean(false))`.
fn facts(key: &Key) -> Result<String> {
    // All fields are named: a new one does not go unnoticed.
    let Key {
        name: _,
        kind: _,
        presence: _,
        default,
        min,
        max,
        values,
        format,
        repetition,
        subtype,
        asset_types,
        asset_content_types,
        combine,
        subkeys: _,
        subkey_type,
        support: _,
    } = key;
    let mut facts = Vec::new();
    let scalars = [("Default", default), ("Min", min), ("Max", max)];
    for (fact, value) in scalars {
        facts.extend(
            value
                .as_ref()
                .map(|value| format!("{fact}({})", scalar(value))),
        );
    }
    if !values.is_empty() {
        facts.push(format!("OneOf({})", list(values)?));
    }
    let words = [
        ("Format", format),
        ("Subtype", subtype),
        ("SubkeyType", subkey_type),
    ];
    for (fact, text) in words {
        facts.extend(
            text.as_ref()
                .map(|text| format!("{fact}({})", quoted(text))),
        );
    }
    if let Some((min, max)) = repetition {
        facts.push(format!("Repetition({min}, {max})"));
    }
    let lists = [
        ("AssetTypes", asset_types),
        ("ContentTypes", asset_content_types),
    ];
    for (fact, list) in lists {
        if !list.is_empty() {
            facts.push(format!("{fact}({})", texts(list)));
        }
    }
    if let Some(word) = combine {
        facts.push(format!("Combined(C::{})", combined(word)?));
    }
    Ok(facts.join(", "))
}

fn presence(presence: Option<Presence>) -> &'static str {
    match presence {
        Some(Presence::Required) => "Required",
        Some(Presence::Optional) => "Optional",
        None => "Unsaid",
    }
}

fn combined(word: &str) -> Result<&'static str> {
    Ok(match word {
        "boolean-and" => "BooleanAnd",
        "boolean-or" => "BooleanOr",
        "first" => "First",
        "enum-first" => "EnumFirst",
        "enum-last" => "EnumLast",
        "number-max" => "NumberMax",
        "number-min" => "NumberMin",
        "set-union" => "SetUnion",
        "set-intersection" => "SetIntersection",
        "array-append" => "ArrayAppend",
        word => bail!("unknown: combinetype {word}"),
    })
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "String",
        Kind::Integer => "Integer",
        Kind::Real => "Real",
        Kind::Boolean => "Boolean",
        Kind::Date => "Date",
        Kind::Data => "Data",
        Kind::Array => "Array",
        Kind::Dictionary => "Dictionary",
        Kind::Any => "Any",
    }
}

/// `since(13, 0, 0).yes(f::SUPERVISED)`
fn support(row: &OsSupport) -> Result<String> {
    // All fields are named: a new one does not go unnoticed.
    let OsSupport {
        introduced,
        deprecated,
        removed,
        access_rights,
        flags,
        allowed_enrollments,
        allowed_scopes,
        shared_ipad,
        user_enrollment,
    } = row;
    let mut text = match introduced {
        Some(Introduced::In(version)) => format!("since{}", parts(*version)),
        Some(Introduced::Always) => "ALWAYS".into(),
        Some(Introduced::Never) => "NEVER".into(),
        None => "UNSAID".into(),
    };
    for (name, version) in [("deprecated_in", deprecated), ("removed_in", removed)] {
        if let Some(version) = version {
            text.push_str(&format!(".{name}{}", parts(*version)));
        }
    }
    if let Some(name) = access_rights {
        text.push_str(&format!(".rights({})", quoted(name)));
    }
    for (method, wanted) in [("yes", true), ("no", false)] {
        let flags = flags.iter().filter(|(_, set)| *set == wanted);
        let names = flags
            .map(|(flag, _)| self::flag(flag))
            .collect::<Result<Vec<_>>>()?;
        if !names.is_empty() {
            text.push_str(&format!(".{method}({})", names.join(" | ")));
        }
    }
    if let Some(words) = allowed_enrollments {
        let bits = |word: &str| match word {
            "supervised" => Some("e::SUPERVISED"),
            "device" => Some("e::DEVICE"),
            "user" => Some("e::USER"),
            "local" => Some("e::LOCAL"),
            _ => None,
        };
        text.push_str(&format!(".enrollments({})", self::bits(words, bits)?));
    }
    if let Some(words) = allowed_scopes {
        text.push_str(&format!(".scopes({})", bits(words, scope)?));
    }
    for (method, mode) in [("shared", shared_ipad), ("user", user_enrollment)] {
        if let Some(mode) = mode {
            text.push_str(&format!(".{method}({})", conditions(mode)?));
        }
    }
    Ok(text)
}

fn flag(name: &str) -> Result<&'static str> {
    Ok(match name {
        "allowmanualinstall" => "f::MANUAL",
        "always-skippable" => "f::SKIPPABLE",
        "beta" => "f::BETA",
        "devicechannel" => "f::DEVICE",
        "multiple" => "f::MULTIPLE",
        "requiresdep" => "f::DEP",
        "supervised" => "f::SUPERVISED",
        "userapprovedmdm" => "f::APPROVED",
        "userchannel" => "f::USER",
        name => bail!("unknown: flag {name}"),
    })
}

fn scope(word: &str) -> Option<&'static str> {
    match word {
        "system" => Some("s::SYSTEM"),
        "user" => Some("s::USER"),
        _ => None,
    }
}

fn bits(words: &[String], bit: impl Fn(&str) -> Option<&'static str>) -> Result<String> {
    let bits = words
        .iter()
        .map(|word| bit(word).with_context(|| format!("unknown: {word}")))
        .collect::<Result<Vec<_>>>()?;
    Ok(match bits.is_empty() {
        true => "0".into(),
        false => bits.join(" | "),
    })
}

fn conditions(mode: &Mode) -> Result<String> {
    let Mode {
        mode,
        device_channel,
        user_channel,
        allowed_scopes,
    } = mode;
    let mut text = match mode.as_deref() {
        None => "unsaid()".to_owned(),
        Some("allowed") => "mode(M::Allowed)".into(),
        Some("forbidden") => "mode(M::Forbidden)".into(),
        Some("required") => "mode(M::Required)".into(),
        Some("ignored") => "mode(M::Ignored)".into(),
        Some(word) => bail!("unknown: mode {word}"),
    };
    for (method, works) in [("device", device_channel), ("user", user_channel)] {
        if let Some(works) = works {
            text.push_str(&format!(".{method}({works})"));
        }
    }
    if let Some(words) = allowed_scopes {
        text.push_str(&format!(".scopes({})", bits(words, scope)?));
    }
    Ok(text)
}

fn parts(version: Version) -> String {
    let (major, minor, patch) = version.parts();
    format!("({major}, {minor}, {patch})")
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => format!("S::Text({})", quoted(text)),
        Scalar::Integer(number) => format!("S::Integer({number})"),
        Scalar::Real(number) => format!("S::Real({number:?})"),
        Scalar::Boolean(flag) => format!("S::Boolean({flag})"),
    }
}

fn list(values: &[Scalar]) -> Result<String> {
    let variant = match values.first() {
        Some(Scalar::String(_)) => "Texts",
        Some(Scalar::Integer(_)) => "Integers",
        Some(Scalar::Real(_)) => "Reals",
        Some(Scalar::Boolean(_)) => "Booleans",
        None => bail!("a list of no values"),
    };
    let values: Vec<_> = values
        .iter()
        .map(|value| match value {
            Scalar::String(text) => quoted(text),
            Scalar::Integer(number) => number.to_string(),
            Scalar::Real(number) => format!("{number:?}"),
            Scalar::Boolean(flag) => flag.to_string(),
        })
        .collect();
    Ok(format!("V::{variant}(&[{}])", values.join(", ")))
}

fn texts(texts: &[String]) -> String {
    let quoted: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    format!("&[{}]", quoted.join(", "))
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
