//! Files written, or compared.

use anyhow::{Context as _, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

/// Generated files: path below `src/generated`, text.
pub(crate) type Files = BTreeMap<String, String>;

/// The text as rustfmt lays it out, which also shows that it is Rust.
pub(crate) fn format(text: &str, name: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "style_edition=2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt does not start")?;
    let mut stdin = child.stdin.take().context("no stdin")?;
    stdin.write_all(text.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!(
            "{name} is no Rust: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The names of files that differ, are missing, or should not be there.
/// `dirs` are the folders that the generator owns.
pub(crate) fn differences(root: &Path, dirs: &[&str], files: &Files) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (path, text) in files {
        match fs::read_to_string(root.join(path)) {
            Ok(old) if old == *text => {}
            Ok(_) => names.push(format!("{path} differs")),
            Err(_) => names.push(format!("{path} is missing")),
        }
    }
    for path in existing(root, dirs)? {
        if !files.contains_key(&path) {
            names.push(format!("{path} is stale"));
        }
    }
    Ok(names)
}

/// Writes all files, in place of all that were there.
pub(crate) fn write(root: &Path, dirs: &[&str], files: &Files) -> Result<()> {
    for dir in dirs {
        let path = root.join(dir);
        if path.exists() {
            fs::remove_dir_all(&path)?;
        }
        fs::create_dir_all(&path)?;
    }
    for (path, text) in files {
        let at = root.join(path);
        if let Some(dir) = at.parent() {
            fs::create_dir_all(dir)?;
        }
        fs::write(at, text).with_context(|| path.clone())?;
    }
    Ok(())
}

fn existing(root: &Path, dirs: &[&str]) -> Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    for dir in dirs.iter().filter(|dir| root.join(dir).exists()) {
        for entry in fs::read_dir(root.join(dir))? {
            let entry = entry?;
            let path = format!("{dir}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                paths.extend(existing(root, &[&path])?);
            } else {
                paths.insert(path);
            }
        }
    }
    Ok(paths)
}
