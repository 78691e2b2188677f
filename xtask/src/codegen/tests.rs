//! The generator against a schema of our own, which has every oddity of
//! Apple's and none of its text.

use super::{
    FOLDERS, Plan,
    fixups::{Action, Fixup},
    level, load,
    model::{Kind, Presence, Schema},
    output,
    types::TypeRule,
};
use anyhow::Result;
use std::{
    fs,
    path::{Path, PathBuf},
};

const GREET: &str = "mdm/checkin/greet.yaml";

const RULES: &[TypeRule] = &[TypeRule {
    item: "mdm/checkin/*",
    path: "request.Password",
    rust: "Secret<String>",
}];

const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "greeting",
        item: GREET,
        path: "response.Greet",
        why: "it has the name of the message",
        action: Action::Name("Greeting"),
    },
    Fixup {
        name: "calm",
        item: GREET,
        path: "request.Mood",
        why: "the vendor is no part of the mood",
        action: Action::Variant {
            value: "com.example.calm",
            name: "Calm",
        },
    },
];

pub(super) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

pub(super) fn schema() -> Result<Schema> {
    load::schema(&tests().join("schema"))
}

fn plan(schema: &mut Schema, fixups: &'static [Fixup]) -> Result<Plan> {
    Plan::of(schema, FOLDERS.iter(), fixups, RULES)
}

/// The text made of one file of the schema, once its text was changed.
fn changed(from: &str, to: &str) -> Result<String> {
    let mut schema = schema()?;
    let text = fs::read_to_string(tests().join("schema").join(GREET))?;
    assert_eq!(text.matches(from).count(), 1, "{from}");
    let item = schema.items.iter_mut().find(|item| item.path == GREET);
    let item = item.expect("the file is there");
    *item = load::item(item.folder, GREET, &text.replace(from, to))?;
    let (_, mut files) = plan(&mut schema, FIXUPS)?.files()?;
    Ok(files.remove("checkin/greet.rs").unwrap_or_default())
}

pub(super) fn fault<T>(result: Result<T>) -> String {
    result
        .err()
        .map_or_else(String::new, |error| format!("{error:#}"))
}

/// `UPDATE_EXPECTED=1 cargo test -p xtask` rewrites what is expected.
#[test]
fn output_is_as_expected() -> Result<()> {
    let expected = tests().join("expected");
    let (dirs, files) = plan(&mut schema()?, FIXUPS)?.files()?;
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        output::write(&expected, &dirs, &files)?;
    }
    let none: [String; 0] = [];
    assert_eq!(output::differences(&expected, &dirs, &files)?, none);
    Ok(())
}

#[test]
fn differences_are_named_and_written_away() -> Result<()> {
    let root = std::env::temp_dir().join(format!("codegen-{}", std::process::id()));
    let (dirs, files) = plan(&mut schema()?, FIXUPS)?.files()?;
    output::write(&root, &dirs, &files)?;
    fs::remove_file(root.join("checkin/leave.rs"))?;
    fs::write(root.join("checkin/old.rs"), "")?;
    fs::write(root.join("mod.rs"), "// changed")?;
    let before = output::differences(&root, &dirs, &files)?;
    output::write(&root, &dirs, &files)?;
    let after = output::differences(&root, &dirs, &files)?;
    fs::remove_dir_all(&root)?;
    assert_eq!(
        before,
        [
            "checkin/leave.rs is missing",
            "mod.rs differs",
            "checkin/old.rs is stale"
        ]
    );
    assert!(after.is_empty(), "{after:?}");
    Ok(())
}

#[test]
fn every_key_is_counted() -> Result<()> {
    let mut schema = schema()?;
    let counts = level::counts(&schema);
    let table = plan(&mut schema, FIXUPS)?.table(&counts);
    assert_eq!(
        counts
            .iter()
            .map(|count| (count.1, count.2))
            .collect::<Vec<_>>(),
        [
            (2, 15),
            (2, 23),
            (1, 1),
            (4, 16),
            (1, 3),
            (1, 1),
            (1, 1),
            (1, 1)
        ]
    );
    assert_eq!(table.lines().count(), 1 + FOLDERS.len());
    level::check(&schema, &counts)?;
    let fault = fault(level::check(&schema, level::LEVEL));
    assert!(
        fault.starts_with("mdm/checkin: 2 files with 15 keys"),
        "{fault}"
    );
    Ok(())
}

#[test]
fn a_change_of_one_key_changes_its_lines() -> Result<()> {
    let before = changed("Mood", "Mood")?;
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let password = "- key: Password\n  type: <string>\n  presence: optional\n";

    let renamed = changed("Waves", "WavesSeen")?;
    let expected = before
        .replace("/// Waves    ", "/// WavesSeen")
        .replace("`Waves`", "`WavesSeen`")
        .replace("\"Waves\"", "\"WavesSeen\"")
        .replace("waves", "waves_seen");
    assert_eq!(renamed, expected);

    let added = changed(
        password,
        &format!("{password}- key: Novel\n  type: <boolean>\n"),
    )?;
    let new: Vec<_> = lines(&added)
        .into_iter()
        .filter(|line| line.contains("Novel") || line.contains("novel:"))
        .collect();
    assert_eq!(
        new,
        [
            "/// Novel         boolean",
            "    /// `Novel`: boolean.",
            "    pub novel: Option<bool>,",
            "                Key::optional(\"Novel\", Expect::Boolean),",
        ]
    );
    assert!(added.contains("6 => self.novel.slot_mut(),"), "{added}");
    assert_eq!(lines(&added).len(), lines(&before).len() + 6);
    Ok(())
}

#[test]
fn a_rule_that_no_key_needs_fails() {
    let password = "- key: Password\n  type: <string>\n  presence: optional\n";
    let fault = fault(changed(password, ""));
    assert!(fault.contains("request.Password"), "{fault}");
}

#[test]
fn what_is_unknown_fails_with_its_line() {
    for (from, to, expected) in [
        (
            "key: Waves\n",
            "key: Waves\n  novelty: 1\n",
            "`novelty` is unknown",
        ),
        ("type: <date>", "type: <moment>", "unknown type `<moment>`"),
        ("title: Greet", "titel: Greet", "no title"),
        (
            "title: Greet",
            "title: Greet\nlater: 1",
            "`later` is unknown",
        ),
        ("mode: allowed", "mode: perhaps", "unknown mode `perhaps`"),
        ("tvOS:", "fridgeOS:", "`fridgeOS` is unknown"),
        ("'14.0'", "'14.x'", "`14.x` is no version"),
        ("'4.2.1'", "'4.2.1.0'", "`4.2.1.0` is no version"),
        ("default: -1", "default: '-1'", "`-1` is no integer"),
        ("default: -1", "default: many", "`many` is no integer"),
        (
            "presence: optional",
            "presence: maybe",
            "unknown presence `maybe`",
        ),
        ("key: Password", "key: Mood", "`Mood` stands twice"),
        (
            "key: Password",
            "key: Password\n  key: Password",
            "`key` stands twice",
        ),
        ("key: Password", "key: ANY", "a wildcard that no map holds"),
        ("cheerful", "calm", "would both be `Calm`"),
        (
            "key: Since\n      type: <date>",
            "key: Since\n      type: <date>\n      subkeys: []",
            "subkeys of a date",
        ),
        ("key: Waves", "key: extra", "two fields called `extra`"),
    ] {
        let fault = fault(changed(from, to));
        assert!(fault.contains(expected), "{to}: {fault}");
    }
}

#[test]
fn a_fixup_that_matches_nothing_fails_by_name() -> Result<()> {
    const fn other(item: &'static str, path: &'static str, action: Action) -> Fixup {
        Fixup {
            name: "moot",
            item,
            path,
            why: "gone",
            action,
        }
    }
    static MOOT: [[Fixup; 1]; 7] = [
        [other(
            "mdm/checkin/gone.yaml",
            "request.Mood",
            Action::Name("X"),
        )],
        [other(GREET, "request.Gone", Action::Name("X"))],
        [other(GREET, "response.Greet.Loud.Gone", Action::Name("X"))],
        // The key is there, but no type is made for it.
        [other(GREET, "request.Waves", Action::Name("X"))],
        [other(
            GREET,
            "request.Mood",
            Action::Variant {
                value: "gone",
                name: "X",
            },
        )],
        [other(
            GREET,
            "request.Waves",
            Action::Kind {
                from: Kind::Real,
                to: Kind::String,
            },
        )],
        [other(
            GREET,
            "request.Waves",
            Action::Presence {
                from: Some(Presence::Required),
                to: None,
            },
        )],
    ];
    for moot in &MOOT {
        let fault = fault(plan(&mut schema()?, moot).map(|_| ()));
        assert!(fault.contains("`moot` matches nothing"), "{fault}");
    }
    Ok(())
}

#[test]
fn fixups_correct_types_and_presence() -> Result<()> {
    static CORRECTING: [Fixup; 2] = [
        Fixup {
            name: "waves-are-counted-in-halves",
            item: "mdm/profiles/com.apple.knot.yaml",
            path: "request.Left End.com.example.frayed-by",
            why: "test",
            action: Action::Kind {
                from: Kind::String,
                to: Kind::Data,
            },
        },
        Fixup {
            name: "tight",
            item: "mdm/profiles/com.apple.knot.yaml",
            path: "request.IsTight",
            why: "test",
            action: Action::Presence {
                from: None,
                to: Some(Presence::Required),
            },
        },
    ];
    let (_, files) = plan(&mut schema()?, &CORRECTING)?.files()?;
    let knot = files.get("profiles/knot.rs").map_or("", String::as_str);
    assert!(
        knot.contains("pub com_example_frayed_by: Option<Data>,"),
        "{knot}"
    );
    assert!(knot.contains("pub is_tight: bool,"), "{knot}");
    Ok(())
}
