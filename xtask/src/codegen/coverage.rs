//! The table of the README that says how much of the schema is covered.

use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

const START: &str = "<!-- coverage -->\n";
const END: &str = "<!-- /coverage -->\n";

/// Why there is one root more than there are files.
const NOTE: &str =
    "\nThe six files that share `com.apple.MCX` have a type together, beside their own.\n";

/// A folder of the schema.
pub(crate) struct Row {
    pub(crate) folder: &'static str,
    pub(crate) files: usize,
    pub(crate) keys: usize,
    pub(crate) types: usize,
    pub(crate) fields: usize,
    pub(crate) enums: usize,
}

/// The README with the table in it.
pub(crate) struct Readme {
    path: PathBuf,
    present: String,
    wanted: String,
}

impl Readme {
    pub(crate) fn with(root: &Path, rows: &[Row]) -> Result<Self> {
        let path = root.join("README.md");
        let present = fs::read_to_string(&path).context("README.md")?;
        let wanted = insert(&present, &table(rows)).context("README.md has no coverage marks")?;
        Ok(Self {
            path,
            present,
            wanted,
        })
    }

    pub(crate) fn write(&self) -> Result<()> {
        if self.present != self.wanted {
            fs::write(&self.path, &self.wanted).context("README.md")?;
        }
        Ok(())
    }

    /// Its name, if it is not as it should be.
    pub(crate) fn difference(&self) -> Option<String> {
        (self.present != self.wanted).then(|| "differs: README.md".to_owned())
    }
}

fn insert(readme: &str, table: &str) -> Option<String> {
    let (before, rest) = readme.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{table}{END}{after}"))
}

fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| Apple's schema | files | keys | types | fields | enums of values |\n\
         |---|--:|--:|--:|--:|--:|\n",
    );
    let mut sum = [0; 5];
    for row in rows {
        let counts = [row.files, row.keys, row.types, row.fields, row.enums];
        for (sum, count) in sum.iter_mut().zip(counts) {
            *sum += count;
        }
        text.push_str(&line(row.folder, counts));
    }
    text.push_str(&line("all", sum));
    text.push_str(NOTE);
    text
}

fn line(name: &str, counts: [usize; 5]) -> String {
    let counts = counts.map(|count| count.to_string()).join(" | ");
    format!("| {name} | {counts} |\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_replaces_what_stood_there() {
        let row = |folder, files| Row {
            folder,
            files,
            keys: 2,
            types: 3,
            fields: 4,
            enums: 5,
        };
        let table = table(&[row("a", 1), row("b", 10)]);
        assert!(table.contains("| b | 10 | 2 | 3 | 4 | 5 |\n| all | 11 | 4 | 6 | 8 | 10 |\n"));
        let readme = format!("x\n{START}old\n{END}y\n");
        assert_eq!(
            insert(&readme, &table).unwrap(),
            format!("x\n{START}{table}{END}y\n")
        );
        assert_eq!(insert("no marks", &table), None);
    }
}
