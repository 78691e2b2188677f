//! The schema at run time: a static table for each item.
//!
//! A file each, a key a line, so that a new level of the schema is a diff that
//! names what is new. What a key inherits is resolved here: a list of keys that
//! several parents share is written once for each that passes on other facts.

mod resolve;
#[cfg(test)]
mod tests;
mod text;

use super::{
    level,
    model::{Item, Schema, Wire},
    names,
    output::Files,
    own_name, stem,
};
use anyhow::{Context as _, Result, ensure};
use resolve::Resolved;
use std::collections::BTreeMap;

/// Below `src/generated`.
const DIR: &str = "facts";

/// Adds the tables to what is to be written.
pub(super) fn add(tables: Files, dirs: &mut Vec<&'static str>, files: &mut Files) -> Result<()> {
    dirs.push(DIR);
    let root = files.get_mut("mod.rs").context("no root module")?;
    root.push_str("\npub(crate) mod facts;\n");
    files.extend(tables);
    Ok(())
}

/// All tables, by path.
pub(super) fn files(schema: &Schema) -> Result<Files> {
    let mut folders: BTreeMap<&str, BTreeMap<String, Resolved<'_>>> = BTreeMap::new();
    let mut faults = Vec::new();
    for item in &schema.items {
        let resolved = match Resolved::of(item) {
            Ok(resolved) => resolved,
            Err(error) => {
                faults.push(format!("{}: {error:#}", item.path));
                continue;
            }
        };
        let folder = folders.entry(item.folder.module).or_default();
        // Items can share a type: their files do not share a name, or hardly.
        let short = names::module(stem(item));
        let again = (2..).map(|number| format!("{short}_{number}"));
        let mut names = [names::module(&own_name(item)), short.clone()]
            .into_iter()
            .chain(again);
        let name = names.find(|name| !folder.contains_key(name));
        folder.insert(name.context("no name is left")?, resolved);
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    count(schema, &folders)?;

    let mut files = Files::new();
    files.insert(format!("{DIR}/mod.rs"), text::root(folders.keys()));
    for (folder, items) in &folders {
        files.insert(format!("{DIR}/{folder}/mod.rs"), text::folder(items)?);
        for (name, resolved) in items {
            let text = text::item(resolved).with_context(|| resolved.item.path.clone())?;
            files.insert(format!("{DIR}/{folder}/{name}.rs"), text);
        }
    }
    Ok(files)
}

/// Fails if an item or a key was lost.
fn count(schema: &Schema, folders: &BTreeMap<&str, BTreeMap<String, Resolved<'_>>>) -> Result<()> {
    for (path, files, keys) in level::counts(schema) {
        let items = || {
            let all = folders.values().flat_map(BTreeMap::values);
            all.filter(|resolved| resolved.item.folder.path == path)
        };
        let met = (
            items().count(),
            items().map(|item| item.keys).sum::<usize>(),
        );
        ensure!(
            met == (files, keys),
            "{path}: {files} files with {keys} keys read, {} with {} written",
            met.0,
            met.1
        );
    }
    Ok(())
}

/// What an item is called at run time.
fn name(item: &Item) -> Result<String> {
    match &item.wire {
        // The keys around all declarations.
        Some((Wire::Declaration, any)) if any == "any" => Ok(item.title.clone()),
        Some((_, wire)) => Ok(wire.clone()),
        None => code(item).context("neither a type nor a code"),
    }
}

/// The one value of the `code` of an error.
fn code(item: &Item) -> Option<String> {
    let keys = item.keys(item.request?);
    let code = keys.iter().find(|key| key.name == "code")?;
    match code.values.as_slice() {
        [code] => Some(code.to_string()),
        _ => None,
    }
}
