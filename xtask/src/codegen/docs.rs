//! Documentation: facts of the schema, in our own words.

use super::{
    model::{Item, Key, Kind, ListId, Presence, Scalar},
    support::Availability,
};

/// Pages of Apple's documentation that are known to exist.
const PAGES: &[(&str, &str)] = &[
    ("mdm/checkin/authenticate.yaml", "authenticate"),
    ("mdm/checkin/checkout.yaml", "check-out"),
    (
        "mdm/checkin/declarativemanagement.yaml",
        "declarative-management",
    ),
    ("mdm/checkin/getbootstraptoken.yaml", "get-bootstrap-token"),
    ("mdm/checkin/gettoken.yaml", "get-token"),
    ("mdm/checkin/returntoservice.yaml", "return-to-service"),
    ("mdm/checkin/setbootstraptoken.yaml", "set-bootstrap-token"),
    ("mdm/checkin/tokenupdate.yaml", "token-update"),
    ("mdm/checkin/userauthenticate.yaml", "user-authenticate"),
];

/// More values than this are counted, not listed, in the shape of a message.
const MANY: usize = 6;

/// The documentation of a message or payload.
pub(super) fn root(item: &Item, title: &str, list: Option<ListId>) -> Vec<String> {
    let parent = item.support.introduced(&Availability::default());
    let mut lines = vec![title.to_owned(), String::new(), "```text".into()];
    let mut rows = Vec::new();
    if let Some(list) = list {
        shape(item, list, &parent, &mut vec![list], &mut rows);
    }
    let widest = |column: fn(&Row) -> &str| {
        let widths = rows.iter().map(|row| column(row).chars().count());
        widths.max().unwrap_or(0)
    };
    let (names, kinds) = (widest(|row| &row.name), widest(|row| row.kind));
    for Row {
        name,
        kind,
        presence,
        more,
    } in &rows
    {
        let line = format!("{name:names$}  {kind:kinds$}  {presence:8}{more}");
        lines.push(line.trim_end().to_owned());
    }
    if rows.is_empty() {
        lines.push("no keys".into());
    }
    lines.extend(["```".into(), String::new()]);
    if parent != Availability::default() {
        lines.extend([format!("Available from {parent}."), String::new()]);
    }
    lines.push(match item.path.split_once('(') {
        Some((folder, "*).yaml")) => {
            format!("The union of what Apple's schema says in all files `{folder}(…).yaml`.")
        }
        // Parentheses would end the link.
        _ => format!(
            "[Apple's schema](https://github.com/apple/device-management/blob/release/{})",
            item.path.replace('(', "%28").replace(')', "%29")
        ),
    });
    if let Some((_, page)) = PAGES.iter().find(|(path, _)| *path == item.path) {
        lines.push(format!(
            "· [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/{page})"
        ));
    }
    lines
}

/// A line of a shape.
struct Row {
    /// Indented.
    name: String,
    kind: &'static str,
    presence: &'static str,
    /// Values, range, availability where it is narrower.
    more: String,
}

/// The rows of a list. A list that leads back to itself is not followed again.
fn shape(
    item: &Item,
    list: ListId,
    parent: &Availability,
    open: &mut Vec<ListId>,
    rows: &mut Vec<Row>,
) {
    for key in item.keys(list) {
        let own = key.support.introduced(parent);
        let mut more = String::new();
        let mut say = |text: &str| {
            more.push_str("  ");
            more.push_str(text);
        };
        let values = key.subkeys.filter(|_| key.kind == Kind::String);
        match values.map_or(key.values.len(), |list| item.keys(list).len()) {
            0 => {}
            few if few <= MANY && values.is_none() => say(&quoted_all(&key.values)),
            many => say(&format!("one of {many} values")),
        }
        if let Some(range) = range(key) {
            say(&range);
        }
        if own != *parent {
            say(&own.to_string());
        }
        let below = key.subkeys.filter(|_| values.is_none());
        let again = below.is_some_and(|list| open.contains(&list));
        if again {
            say("… as above");
        }
        let name = if key.is_wildcard() {
            "<any key>"
        } else {
            &key.name
        };
        rows.push(Row {
            name: format!("{}{name}", "  ".repeat(open.len() - 1)),
            kind: key.kind.word(),
            presence: presence(key.presence),
            more,
        });
        if let Some(list) = below
            && !again
        {
            open.push(list);
            shape(item, list, &own, open, rows);
            open.pop();
        }
    }
}

/// The documentation of a field.
pub(super) fn field(key: &Key, own: &Availability, parent: &Availability) -> String {
    let mut text = format!("`{}`: {}", key.name, key.kind.word());
    match presence(key.presence) {
        "" => {}
        presence => text.push_str(&format!(", {presence}")),
    }
    if !key.values.is_empty() && key.kind != Kind::String {
        let values: Vec<_> = key
            .values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect();
        text.push_str(&format!(", one of {}", values.join(", ")));
    }
    if let Some(range) = range(key) {
        text.push_str(&format!(", {range}"));
    }
    if let Some((min, max)) = key.repetition {
        let count = if min == max {
            min.to_string()
        } else {
            format!("{min} to {max}")
        };
        text.push_str(&format!(", {count} of them"));
    }
    text.push('.');
    if let Some(format) = &key.format {
        text.push_str(&format!(" Matches `{format}`."));
    }
    if let Some(default) = &key.default {
        match default {
            Scalar::String(value) if value.is_empty() => text.push_str(" Default: empty."),
            value => text.push_str(&format!(" Default: `{value}`.")),
        }
    }
    if own != parent {
        text.push_str(&format!(" Since {own}."));
    }
    text
}

fn presence(presence: Option<Presence>) -> &'static str {
    match presence {
        Some(Presence::Required) => "required",
        Some(Presence::Optional) => "optional",
        None => "",
    }
}

fn range(key: &Key) -> Option<String> {
    match (&key.min, &key.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

fn quoted_all(values: &[Scalar]) -> String {
    let quoted: Vec<_> = values
        .iter()
        .map(|value| match value {
            Scalar::String(text) => format!("{text:?}"),
            other => other.to_string(),
        })
        .collect();
    quoted.join(" | ")
}
