//! Declarations and reports in files.

use super::Failure;
use apple_mdm::{
    Date, ErrorKind, Message as _,
    checkin::DeclarationKind,
    ddm::{
        DeclarationPayload as _, DeclarationSet, DeviceStatus, Properties, ServedDeclaration,
        StatusReport,
    },
    json,
    plist::{Dictionary, Value},
};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Deeper folders are none of declarations.
const DEEPEST: usize = 32;

/// A folder, read.
pub(crate) struct Folder {
    pub(crate) set: DeclarationSet,
    /// When the newest of its files was written.
    newest: SystemTime,
}

impl Folder {
    pub(crate) fn read(folder: &str) -> Result<Self, Failure> {
        let mut files = Vec::new();
        find(Path::new(folder), DEEPEST, &mut files)?;
        // Which of two that cannot both be served is told first is not left
        // to the file system.
        files.sort();
        let mut newest = UNIX_EPOCH;
        let mut builder = DeclarationSet::builder();
        let mut read = BTreeMap::<_, (&Path, ServedDeclaration)>::new();
        for file in &files {
            let place = file.display();
            let bytes = fs::read(file).map_err(|error| Failure::at(&place, error))?;
            let written = fs::metadata(file).and_then(|metadata| metadata.modified());
            newest = newest.max(written.unwrap_or(UNIX_EPOCH));
            let served = served(Path::new(folder), file, &bytes)?;
            let key = (served.kind(), served.identifier().to_owned());
            match read.get(&key) {
                Some((other, before)) if *before != served => {
                    let (kind, identifier) = key;
                    let why = format!(
                        "another {kind} {identifier} is in {}; a device can be served one",
                        other.display()
                    );
                    return Err(Failure::at(place, why));
                }
                _ => read.insert(key, (file, served.clone())),
            };
            builder.extend([served]);
        }
        let set = builder
            .build()
            .map_err(|error| Failure::at(folder, error))?;
        Ok(Self { set, newest })
    }

    pub(crate) fn newest(&self) -> Result<Date, Failure> {
        let since = self.newest.duration_since(UNIX_EPOCH);
        let seconds = since.unwrap_or(Duration::ZERO).as_secs();
        let seconds = i64::try_from(seconds).ok();
        let date = seconds.and_then(Date::from_unix_seconds);
        date.ok_or_else(|| Failure::at("the newest file", "no time that can be told"))
    }
}

fn served(folder: &Path, file: &Path, bytes: &[u8]) -> Result<ServedDeclaration, Failure> {
    if let Some(kind) = kind_of_folder(folder, file) {
        match ServedDeclaration::with_kind(kind, bytes) {
            // A type of Apple's is what it says, wherever it lies.
            Err(error) if error.kind() == ErrorKind::Contradiction => {}
            other => return other.map_err(|error| Failure::at(file.display(), error)),
        }
    }
    ServedDeclaration::new(bytes).map_err(|error| {
        let is_untold =
            error.kind() == ErrorKind::InvalidValue && error.path().to_string() == "Type";
        let hint = match is_untold {
            true => "; the name of its folder can say it: see --help",
            false => "",
        };
        Failure::at(file.display(), format!("{error}{hint}"))
    })
}

/// That of the innermost folder whose name says one.
fn kind_of_folder(folder: &Path, file: &Path) -> Option<DeclarationKind> {
    let folders = file.ancestors().skip(1);
    let within = folders.take_while(|one| one.starts_with(folder));
    within
        .filter_map(|one| one.file_name()?.to_str())
        .find_map(|name| {
            Some(match name {
                "activations" => DeclarationKind::Activation,
                "assets" => DeclarationKind::Asset,
                "configurations" => DeclarationKind::Configuration,
                "management" => DeclarationKind::Management,
                _ => return None,
            })
        })
}

fn find(folder: &Path, levels: usize, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let fault = |error: io::Error| Failure::at(folder.display(), error);
    if levels == 0 {
        return Err(Failure::at(
            folder.display(),
            "folders in folders without end",
        ));
    }
    for entry in fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        // A link to a folder is not followed: it may lead back.
        if entry.file_type().map_err(fault)?.is_dir() {
            find(&path, levels - 1, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            // A link that leads nowhere is not to remove a declaration.
            let found = fs::metadata(&path).map_err(|error| Failure::at(path.display(), error))?;
            if found.is_file() {
                files.push(path);
            }
        }
    }
    Ok(())
}

/// The reports of a device, in the order that they came.
pub(crate) fn status(files: &[String]) -> Result<DeviceStatus, Failure> {
    let mut status = DeviceStatus::new();
    for file in files {
        let fault = |error: &dyn std::fmt::Display| Failure::at(file, error);
        let bytes = fs::read(file).map_err(|error| fault(&error))?;
        // As a server takes them: what is not as it should be is kept all the
        // same.
        let report = StatusReport::from_json_lenient(&bytes).map_err(|error| fault(&error))?;
        status.merge(&report.value).map_err(|error| fault(&error))?;
    }
    Ok(status)
}

/// What a file gives: a dictionary, or a declaration that holds one.
pub(crate) fn properties(file: Option<&str>) -> Result<Option<Dictionary>, Failure> {
    let Some(file) = file else {
        return Ok(None);
    };
    let bytes = fs::read(file).map_err(|error| Failure::at(file, error))?;
    let given: Dictionary = json::from_slice(&bytes).map_err(|error| Failure::at(file, error))?;
    let is_declaration = given.get("Type").and_then(Value::as_str) == Some(Properties::TYPE);
    Ok(match given.get("Payload").and_then(Value::as_dictionary) {
        Some(payload) if is_declaration => Some(payload.clone()),
        _ => Some(given),
    })
}
