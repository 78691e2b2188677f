//! Declarations and reports in files.

use super::Failure;
use apple_mdm::{
    Date,
    checkin::DeclarationKind,
    ddm::{DeclarationSet, DeviceStatus, ServedDeclaration, StatusReport},
    json,
    plist::Dictionary,
};
use std::{
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
        for file in &files {
            let place = file.display();
            let bytes = fs::read(file).map_err(|error| Failure::at(place, error))?;
            let written = fs::metadata(file).and_then(|metadata| metadata.modified());
            newest = newest.max(written.unwrap_or(UNIX_EPOCH));
            let served =
                served(file, &bytes).map_err(|error| Failure::at(file.display(), error))?;
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

fn served(file: &Path, bytes: &[u8]) -> apple_mdm::Result<ServedDeclaration> {
    let untold = match ServedDeclaration::new(bytes) {
        Ok(served) => return Ok(served),
        Err(untold) => untold,
    };
    match kind_of_folder(file) {
        Some(kind) if untold.path().to_string() == "Type" => {
            ServedDeclaration::with_kind(kind, bytes)
        }
        _ => Err(untold),
    }
}

fn kind_of_folder(file: &Path) -> Option<DeclarationKind> {
    match file.parent()?.file_name()?.to_str()? {
        "activations" => Some(DeclarationKind::Activation),
        "assets" => Some(DeclarationKind::Asset),
        "configurations" => Some(DeclarationKind::Configuration),
        "management" => Some(DeclarationKind::Management),
        _ => None,
    }
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
            && path.is_file()
        {
            files.push(path);
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
        let report: StatusReport = json::from_slice(&bytes).map_err(|error| fault(&error))?;
        status.merge(&report).map_err(|error| fault(&error))?;
    }
    Ok(status)
}

pub(crate) fn properties(file: Option<&str>) -> Result<Dictionary, Failure> {
    let Some(file) = file else {
        return Ok(Dictionary::new());
    };
    let bytes = fs::read(file).map_err(|error| Failure::at(file, error))?;
    json::from_slice(&bytes).map_err(|error| Failure::at(file, error))
}
