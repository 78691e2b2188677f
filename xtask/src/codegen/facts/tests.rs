use super::*;
use crate::codegen::{
    level, load,
    tests::{fault, schema, tests},
};
use std::fs;

const GREET: &str = "mdm/checkin/greet.yaml";
const ARRANGE: &str = "mdm/commands/arrange.yaml";

/// The lines of the tables that a change of a file of the schema takes away
/// and brings.
fn diff(path: &str, changes: &[(&str, &str)]) -> Result<(Vec<String>, Vec<String>)> {
    let before = files(&schema()?)?;
    let mut schema = schema()?;
    let mut text = fs::read_to_string(tests().join("schema").join(path))?;
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let item = schema.items.iter_mut().find(|item| item.path == path);
    let item = item.expect("the file is there");
    *item = load::item(item.folder, path, &text)?;
    let after = files(&schema)?;
    let lines = |files: &Files| -> Vec<String> {
        let all = files.iter().flat_map(|(path, text)| {
            text.lines()
                .map(move |line| format!("{path}: {}", line.trim()))
        });
        all.collect()
    };
    let (before, after) = (lines(&before), lines(&after));
    let without = |all: &[String], others: &[String]| {
        let left = all.iter().filter(|line| !others.contains(line));
        left.cloned().collect()
    };
    Ok((without(&before, &after), without(&after, &before)))
}

#[test]
fn the_next_level_is_a_diff_that_names_what_is_new() -> Result<()> {
    let added =
        "- key: Tone\n  type: <string>\n  supportedOS:\n    iOS:\n      introduced: '27.1'\n";
    let (gone, new) = diff(
        GREET,
        &[
            ("- key: Waves\n", &format!("{added}- key: Waves\n")),
            (
                "- key: Password\n  type: <string>\n  presence: optional\n",
                "",
            ),
            ("  - key: Loud\n", "  - key: Aloud\n"),
        ],
    )?;
    assert_eq!(gone.len(), 2, "{gone:#?}");
    assert!(
        gone[0].starts_with("facts/checkin/greet.rs: K(\"Password\","),
        "{gone:#?}"
    );
    assert!(
        gone[1].starts_with("facts/checkin/greet.rs: K(\"Loud\","),
        "{gone:#?}"
    );
    assert_eq!(new.len(), 3, "{new:#?}");
    assert!(
        new[0].contains("since(27, 1, 0)"),
        "a row for the new key: {new:#?}"
    );
    assert!(
        new[1].starts_with("facts/checkin/greet.rs: K(\"Tone\","),
        "{new:#?}"
    );
    assert!(
        new[2].starts_with("facts/checkin/greet.rs: K(\"Aloud\","),
        "{new:#?}"
    );
    Ok(())
}

#[test]
fn what_has_no_place_is_an_error() -> Result<()> {
    let attribute = [("  default: -1\n", "  default: -1\n  mood: new\n")];
    let fault_of = |changes: &[(&str, &str)]| fault(diff(GREET, changes));
    assert!(fault_of(&attribute).contains("`mood` is unknown to the generator"));
    let flag = [(
        "      accessrights: None\n",
        "      accessrights: None\n      brave: true\n",
    )];
    assert!(fault_of(&flag).contains("`brave` is unknown to the generator"));
    let word = [("[supervised, device]", "[supervised, visitor]")];
    assert!(
        fault_of(&word).contains("unknown: visitor"),
        "{}",
        fault_of(&word)
    );
    let combine = [(
        "  default: -1\n",
        "  default: -1\n  combinetype: by-chance\n",
    )];
    assert!(fault_of(&combine).contains("unknown: combinetype by-chance"));
    Ok(())
}

#[test]
fn keys_inherit_what_they_do_not_say() -> Result<()> {
    let files = files(&schema()?)?;
    let greet = files
        .get("facts/checkin/greet.rs")
        .map_or("", String::as_str);
    let row = |name: &str| {
        let key = greet
            .lines()
            .find(|line| line.contains(&format!("K(\"{name}\",")));
        key.unwrap_or_default().to_owned()
    };
    let mood = row("Mood");
    assert!(mood.contains("String, Required,"), "{mood}");
    // iOS differs alone, by being absent.
    let long_name = row("UserLongName");
    let rows = |line: &str| {
        let (_, rest) = line.split_once('[').unwrap_or_default();
        let (rows, _) = rest.split_once(']').unwrap_or_default();
        rows.split(", ").map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(rows(&long_name)[0], "NOT");
    assert_eq!(rows(&long_name)[1..], rows(&mood)[1..]);
    let only = row("OnlyOnMac");
    let macos = &rows(&only)[1];
    let said = greet
        .lines()
        .find(|line| line.trim().starts_with(&format!("{macos}:")));
    let said = said.unwrap_or_default();
    assert!(
        said.contains("ALWAYS.deprecated_in(14, 0, 0).removed_in(27, 0, 0)"),
        "{said}"
    );
    assert!(said.contains("e::SUPERVISED | e::DEVICE"), "{said}");
    Ok(())
}

#[test]
fn every_key_is_in_a_table() -> Result<()> {
    let schema = schema()?;
    let files = files(&schema)?;
    let rows = |path: &str| {
        files
            .get(path)
            .map_or(0, |text| text.matches("\n    K(").count())
    };
    let keys: usize = level::counts(&schema).iter().map(|count| count.2).sum();
    let tables: usize = files.keys().map(|path| rows(path)).sum();
    assert!(tables >= keys, "{tables} rows, {keys} keys");
    assert!(rows("facts/commands/arrange_things.rs") >= 23);
    assert!(fault(diff(ARRANGE, &[("- key: Vendor\n", "- key: Vendors\n")])).is_empty());
    Ok(())
}
