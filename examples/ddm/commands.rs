//! The commands on sets: tokens, items, check, diff.

use super::{Failure, Printed, arguments::Arguments, effective, folder::Folder, predicate};
use apple_mdm::{
    ddm::{Finding, FindingSeverity, ServedDeclaration},
    plist::{Dictionary, Value},
};
use std::fmt::Write as _;

pub(crate) fn run(arguments: &Arguments) -> Result<Printed, Failure> {
    match arguments.command.as_str() {
        "tokens" => {
            let folder = Folder::read(arguments.place(0))?;
            let timestamp = match arguments.timestamp {
                Some(timestamp) => timestamp,
                None => folder.newest()?,
            };
            Ok(line(&folder.set.tokens_json(timestamp)))
        }
        "items" => {
            let folder = Folder::read(arguments.place(0))?;
            Ok(line(&folder.set.declaration_items_json()))
        }
        "check" => check(arguments),
        "diff" => diff(arguments),
        "effective" => effective::run(arguments),
        _ => predicate::run(arguments),
    }
}

fn line(json: &[u8]) -> Printed {
    format!("{}\n", String::from_utf8_lossy(json)).into()
}

/// Laid out to be read, in the order given.
pub(crate) fn json(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    text.map_or_else(|error| format!("{error}\n"), |text| text + "\n")
}

fn check(arguments: &Arguments) -> Result<Printed, Failure> {
    let folder = Folder::read(arguments.place(0))?;
    let found = folder.set.check(arguments.target.as_ref());
    let count = |severity| {
        let those = found.iter().filter(|one| one.severity == severity);
        those.count() as u64
    };
    let (errors, warnings, informations) = (
        count(FindingSeverity::Error),
        count(FindingSeverity::Warning),
        count(FindingSeverity::Information),
    );
    let text = if arguments.json {
        #[derive(serde::Serialize)]
        struct Found<'a> {
            findings: &'a [Finding],
            errors: u64,
            warnings: u64,
            informations: u64,
        }
        json(&Found {
            findings: &found,
            errors,
            warnings,
            informations,
        })
    } else {
        let mut text = String::new();
        for one in &found {
            let _ = writeln!(text, "{one}");
        }
        let declarations = folder.set.len();
        let _ = writeln!(
            text,
            "{declarations} declarations: {errors} errors, {warnings} warnings, \
             {informations} to know"
        );
        text
    };
    Ok(Printed {
        text,
        is_good: errors == 0,
    })
}

fn diff(arguments: &Arguments) -> Result<Printed, Failure> {
    let before = Folder::read(arguments.place(0))?;
    let after = Folder::read(arguments.place(1))?;
    let diff = before.set.diff(&after.set);
    if !arguments.json {
        let told = match diff.must_tell_device() {
            true => "the device must be told",
            false => "the device need not be told",
        };
        return Ok(format!("{diff}{told}\n").into());
    }
    let list = |declarations: &[ServedDeclaration]| {
        let all = declarations.iter().map(|one| named(one).into());
        Value::Array(all.collect())
    };
    let changed = diff.changed.iter().map(|change| {
        let mut named = named(&change.after);
        named.insert("server-token-before", change.before.server_token());
        named.insert("is-announced", change.is_announced());
        named.into()
    });
    let told = Dictionary::from([
        ("added", list(&diff.added)),
        ("changed", Value::Array(changed.collect())),
        ("removed", list(&diff.removed)),
        ("must-tell-device", diff.must_tell_device().into()),
    ]);
    Ok(json(&told).into())
}

fn named(declaration: &ServedDeclaration) -> Dictionary {
    Dictionary::from([
        ("kind", declaration.kind().as_str()),
        ("identifier", declaration.identifier()),
        ("type", declaration.declaration_type()),
        ("server-token", declaration.server_token()),
    ])
}
