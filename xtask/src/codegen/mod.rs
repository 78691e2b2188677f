//! Apple's schema into Rust.
//!
//! [`load`] reads the files into the [`model`], [`fixups`] corrects it,
//! [`plan`] decides what it is in Rust, [`emit`] writes that down, and
//! [`output`] brings it to the disk, or compares. Nothing is skipped: what
//! one step does not understand is an error.

mod called;
mod coverage;
mod docs;
mod emit;
mod facts;
mod fixups;
mod ledger;
mod level;
mod load;
mod merge;
mod model;
mod names;
mod output;
mod plan;
mod shape;
mod support;
#[cfg(test)]
mod tests;
mod types;
mod yaml;

use anyhow::{Result, ensure};
use fixups::{FIXUPS, Fixup, Given};
use model::{FOLDERS, Folder, Item, Schema, Wire};
use output::Files;
use shape::{Fates, Module};
use std::{collections::HashMap, path::Path};
use types::{RULES, TypeRule, Types};

/// Generates from the schema into the repository at `root`, or only compares.
pub(crate) fn run(schema: &Path, root: &Path, check: bool) -> Result<()> {
    let generated = &root.join("src/generated");
    let mut schema = load::schema(schema)?;
    level::check(&schema, level::LEVEL)?;
    let read = level::counts(&schema);
    for source in model::ENROLLING {
        let there = schema.items.iter().any(|item| item.path == *source);
        ensure!(there, "{source}: enrolling needs it, and it is not there");
    }
    // What the schema says, before anything is made of it.
    fixups::add_keys(&mut schema, FIXUPS)?;
    let facts = facts::files(&schema)?;
    let emitted = FOLDERS.iter().filter(|folder| folder.emitted);
    merge::shared_payload(&mut schema)?;
    let plan = Plan::of(&mut schema, emitted, FIXUPS, RULES)?;
    print!("{}", plan.table(&read));
    let (mut dirs, mut files) = plan.files()?;
    facts::add(facts, &mut dirs, &mut files)?;
    let readme = coverage::Readme::with(root, &plan.coverage(&read))?;
    if !check {
        readme.write()?;
        return output::write(generated, &dirs, &files);
    }
    let mut differences = output::differences(generated, &dirs, &files)?;
    differences.extend(readme.difference());
    ensure!(
        differences.is_empty(),
        "not what `cargo xtask codegen` writes:\n  {}",
        differences.join("\n  ")
    );
    Ok(())
}

/// What is to be emitted of each folder.
struct Plan {
    folders: Vec<(&'static Folder, Vec<Module>)>,
}

impl Plan {
    fn of(
        schema: &mut Schema,
        emitted: impl Iterator<Item = &'static Folder>,
        fixups: &'static [Fixup],
        rules: &'static [TypeRule],
    ) -> Result<Self> {
        let given = fixups::apply(schema, fixups)?;
        let types = Types::new(rules);
        let mut folders = Vec::new();
        let mut faults = Vec::new();
        for folder in emitted {
            match modules(schema, folder, &types, &given) {
                Ok(modules) => folders.push((folder, modules)),
                Err(error) => faults.push(error.to_string()),
            }
        }
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        given.all_used()?;
        let unused = types.unused();
        ensure!(
            unused.is_empty(),
            "no key needs these rules: {}",
            unused.join(", ")
        );
        Ok(Self { folders })
    }

    /// The folders that are owned, and all files.
    fn files(&self) -> Result<(Vec<&'static str>, Files)> {
        let mut files = Files::new();
        let mut put = |path: String, text: String| {
            let text = output::format(&text, &path)?;
            files.insert(path, text);
            Ok::<_, anyhow::Error>(())
        };
        let folders: Vec<_> = self.folders.iter().map(|(folder, _)| *folder).collect();
        let dirs = folders.iter().map(|folder| folder.module).collect();
        put("mod.rs".into(), emit::root(&folders))?;
        for (folder, modules) in &self.folders {
            let dir = folder.module;
            put(format!("{dir}/mod.rs"), emit::folder(folder, modules))?;
            if dir == "status" {
                put("status/items.rs".into(), emit::status_items(modules))?;
            }
            for module in modules {
                put(format!("{dir}/{}.rs", module.file), emit::module(module))?;
            }
        }
        Ok((dirs, files))
    }

    /// What the README says of it: of what was read, files and keys; of what
    /// is written, types, their fields and the enums of their values.
    fn coverage(&self, read: &[(&str, usize, usize)]) -> Vec<coverage::Row> {
        let row = |(folder, modules): &(&Folder, Vec<Module>)| {
            let read = read.iter().find(|(path, ..)| *path == folder.path);
            let count = |of: fn(&Module) -> usize| modules.iter().map(of).sum();
            coverage::Row {
                folder: folder.path,
                files: read.map_or(0, |(_, files, _)| *files),
                keys: read.map_or(0, |(.., keys)| *keys),
                types: count(|module| module.structs.len() + module.unions.len()),
                fields: count(|module| module.fates.fields),
                enums: count(|module| module.enums.len()),
            }
        };
        self.folders.iter().map(row).collect()
    }

    /// What was read and what is written, folder by folder.
    fn table(&self, read: &[(&str, usize, usize)]) -> String {
        let mut text = format!(
            "{:<25}{:>6}{:>6} │{:>8}{:>7}{:>6} │{:>7}{:>6}{:>9}{:>6}{:>6}{:>7}\n",
            "folder",
            "files",
            "keys",
            "structs",
            "unions",
            "enums",
            "fields",
            "fixed",
            "envelope",
            "items",
            "any",
            "values"
        );
        for &(path, files, keys) in read {
            text.push_str(&format!("{path:<25}{files:>6}{keys:>6} │"));
            let emitted = self.folders.iter().find(|(folder, _)| folder.path == path);
            let Some((_, modules)) = emitted else {
                text.push_str("  read only\n");
                continue;
            };
            let mut fates = Fates::default();
            for module in modules {
                fates.add(&module.fates);
            }
            let count = |of: fn(&Module) -> usize| modules.iter().map(of).sum::<usize>();
            text.push_str(&format!(
                "{:>8}{:>7}{:>6} │{:>7}{:>6}{:>9}{:>6}{:>6}{:>7}\n",
                count(|module| module.structs.len()),
                count(|module| module.unions.len()),
                count(|module| module.enums.len()),
                fates.fields,
                fates.constants,
                fates.envelope,
                fates.items,
                fates.wildcards,
                fates.values,
            ));
        }
        text
    }
}

/// Plans the files of a folder.
fn modules(schema: &Schema, folder: &Folder, types: &Types, given: &Given) -> Result<Vec<Module>> {
    let items: Vec<_> = schema
        .items
        .iter()
        .filter(|item| item.folder == folder)
        .collect();
    let mut times = HashMap::new();
    for item in &items {
        *times.entry(own_name(item)).or_insert(0) += 1;
    }
    let mut modules: Vec<Module> = Vec::new();
    // All that is wrong, not only what is wrong first.
    let mut faults = Vec::new();
    for item in items {
        // Items can share the name on the wire; files are each their own.
        let own = own_name(item);
        let wire = match times.get(&own) {
            Some(1) => own,
            _ => stem(item).to_owned(),
        };
        let name = given.type_name(&item.path, "request");
        let wire = name.map_or(wire, str::to_owned);
        let file = names::module(&wire);
        let root = names::type_name(&wire);
        let module = match plan::module(item, &root, &file, types, given) {
            Ok(module) => module,
            Err(error) => {
                faults.push(format!("{}: {error:#}", item.path));
                continue;
            }
        };
        for other in &modules {
            let root = module.roots.iter().find(|root| other.roots.contains(root));
            if other.file == file || root.is_some() {
                faults.push(format!("{} and {} have one name", other.source, item.path));
            }
        }
        modules.push(module);
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    modules.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(modules)
}

/// What an item is called, without what all of its kind have in common.
fn own_name(item: &Item) -> String {
    match &item.wire {
        Some((Wire::Request | Wire::StatusItem, wire)) => wire.clone(),
        Some((_, wire)) => without_prefix(wire).to_owned(),
        None => stem(item).to_owned(),
    }
}

/// The name of the file, without what all files have in common.
fn stem(item: &Item) -> &str {
    let file = item.path.rsplit('/').next().unwrap_or(&item.path);
    without_prefix(file.strip_suffix(".yaml").unwrap_or(file))
}

fn without_prefix(name: &str) -> &str {
    const PREFIXES: &[&str] = &[
        "com.apple.configuration.",
        "com.apple.activation.",
        "com.apple.asset.",
        "com.apple.management.",
        "com.apple.",
    ];
    let stripped = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix));
    stripped.unwrap_or(name)
}
