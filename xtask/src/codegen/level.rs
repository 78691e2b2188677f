//! How much the schema holds. A schema of another level has other numbers:
//! whoever moves to it writes them here, having looked at what is new.

use super::model::{FOLDERS, Schema};
use anyhow::{Result, bail};

/// Folder, files, keys: those of requests and answers, a list that several
/// keys share counted once, the details of status reasons not at all.
pub(crate) const LEVEL: &[(&str, usize, usize)] = &[
    ("mdm/checkin", 9, 71),
    ("mdm/commands", 68, 890),
    ("mdm/errors", 5, 31),
    ("mdm/profiles", 128, 1862),
    ("declarative/declarations", 65, 1010),
    ("declarative/status", 64, 322),
    ("declarative/protocol", 3, 23),
    ("other", 5, 111),
];

/// Files and keys of each folder.
pub(crate) fn counts(schema: &Schema) -> Vec<(&'static str, usize, usize)> {
    FOLDERS
        .iter()
        .map(|folder| {
            let items = || schema.items.iter().filter(|item| item.folder == folder);
            (
                folder.path,
                items().count(),
                items().map(|item| item.key_count()).sum(),
            )
        })
        .collect()
}

/// Fails if the schema is of another level.
pub(crate) fn check(schema: &Schema, level: &[(&str, usize, usize)]) -> Result<()> {
    let counts = counts(schema);
    for (found, expected) in counts.iter().zip(level) {
        if found != expected {
            bail!(
                "{}: {} files with {} keys, where level.rs says {} with {}",
                found.0,
                found.1,
                found.2,
                expected.1,
                expected.2
            );
        }
    }
    Ok(())
}
