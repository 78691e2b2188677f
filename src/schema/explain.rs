//! What the schema says, for a person to read.

use super::{
    availability::{Availability, Conditions, Since},
    item::{Body, Item, ItemKind},
    items,
    key::{Key, Keys, Presence, Type},
    os::{Os, Version},
    suggest::suggestions,
};
use std::fmt;

/// What the schema says of an item or key: `DeviceInformation`,
/// `DeviceInformation.Queries`, `com.apple.wifi.managed.SSID_STR`.
///
/// # Errors
///
/// Names that may have been meant, where there is nothing of this name.
pub fn explain(path: &str) -> Result<String, Vec<String>> {
    let mut text = String::new();
    for item in items() {
        let Some(rest) = path.strip_prefix(item.name()) else {
            continue;
        };
        if rest.is_empty() {
            text.push_str(&format!("{item}\n"));
            continue;
        }
        let Some(rest) = rest.strip_prefix('.') else {
            continue;
        };
        for body in [Some(item.request()), item.response()]
            .into_iter()
            .flatten()
        {
            if let Some(key) = body.at(rest) {
                let side = if body.is_response() {
                    ", its answer"
                } else {
                    ""
                };
                text.push_str(&format!(
                    "{rest} of {} {}{side}\n",
                    item.kind(),
                    item.name()
                ));
                text.push_str(&format!("{key}\n"));
            }
        }
    }
    match text.is_empty() {
        true => Err(suggestions(path)),
        false => Ok(text),
    }
}

impl fmt::Display for ItemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CheckIn => "check-in",
            Self::Command => "command",
            Self::Error => "error",
            Self::Payload => "payload",
            Self::Declaration => "declaration",
            Self::Credential => "credential",
            Self::StatusItem => "status item",
            Self::Protocol => "message",
            Self::Envelope => "envelope",
            Self::Other => "dictionary",
        })
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schema = "https://github.com/apple/device-management/blob/release";
        writeln!(f, "{} {} ({})", self.kind(), self.name(), self.title())?;
        writeln!(f, "  {schema}/{}", self.path())?;
        if let Some(apply) = self.apply() {
            writeln!(f, "  several of it: {apply:?}")?;
        }
        systems(f, |os| self.on(os))?;
        // An item outlives nothing: it is found again by its path.
        let Some(item) = items().find(|item| *item == self) else {
            return Ok(());
        };
        outline(f, "keys", item.request())?;
        if let Some(response) = item.response() {
            outline(f, "answer", response)?;
        }
        for reason in self.reasons() {
            writeln!(f, "  reason {} {:?}", reason.code(), item.details(reason))?;
        }
        for name in self.related_status_items() {
            writeln!(f, "  status item {name}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {}, {}", self.value_type().word(), presence(*self))?;
        let facts = [
            ("default", self.default().map(|value| value.to_string())),
            ("at least", self.min().map(|value| value.to_string())),
            ("at most", self.max().map(|value| value.to_string())),
            ("one of", self.values().map(|values| values.to_string())),
            ("matches", self.format().map(str::to_owned)),
            ("is a", self.subtype().map(str::to_owned)),
            (
                "refers to",
                self.asset_types().map(|types| types.join(", ")),
            ),
            (
                "content",
                self.asset_content_types().map(|types| types.join(", ")),
            ),
            (
                "items",
                self.repetition()
                    .map(|(min, max)| format!("{min} to {max}")),
            ),
            (
                "combined",
                self.combine().map(|combine| format!("{combine:?}")),
            ),
        ];
        for (name, fact) in facts {
            if let Some(fact) = fact {
                writeln!(f, "  {name} {fact}")?;
            }
        }
        systems(f, |os| self.on(os))?;
        if !self.subkeys().is_empty() {
            writeln!(
                f,
                "  {}",
                if self.value_type() == Type::String {
                    "values"
                } else {
                    "keys"
                }
            )?;
            rows(f, self.subkeys(), &mut Vec::new())?;
        }
        Ok(())
    }
}

fn outline(f: &mut fmt::Formatter<'_>, title: &str, body: Body) -> fmt::Result {
    writeln!(f, "  {title}")?;
    rows(f, body.keys(), &mut Vec::new())
}

/// The keys of a list and those below, each list once on the way down.
fn rows(f: &mut fmt::Formatter<'_>, keys: Keys, open: &mut Vec<Keys>) -> fmt::Result {
    let indent = 4 + 2 * open.len();
    for key in keys {
        write!(
            f,
            "{:indent$}{}  {}, {}",
            "",
            key.name(),
            key.value_type().word(),
            presence(key)
        )?;
        let below = key.subkeys();
        let again = below.same(keys) || open.iter().any(|list| list.same(below));
        if !below.is_empty() && again {
            write!(f, " … as above")?;
        }
        writeln!(f)?;
        if !below.is_empty() && !again {
            open.push(keys);
            rows(f, below, open)?;
            open.pop();
        }
    }
    Ok(())
}

fn presence(key: Key) -> &'static str {
    match key.presence() {
        Presence::Required => "required",
        Presence::Optional | Presence::Unsaid => "optional",
    }
}

fn systems(f: &mut fmt::Formatter<'_>, on: impl Fn(Os) -> &'static Availability) -> fmt::Result {
    for os in Os::ALL {
        let said = on(os);
        if !said.exists() {
            continue;
        }
        let name = os.name();
        writeln!(f, "  {name:9}{said}")?;
    }
    Ok(())
}

impl fmt::Display for Availability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.introduced() {
            Some(Since::Version(version)) => write!(f, "from {version}")?,
            Some(Since::Always) => f.write_str("in every version")?,
            Some(Since::Never) => return f.write_str("not there"),
            None => f.write_str("nothing is said")?,
        }
        let versions: [(&str, Option<Version>); 2] = [
            ("deprecated", self.deprecated()),
            ("removed", self.removed()),
        ];
        for (word, version) in versions {
            if let Some(version) = version {
                write!(f, ", {word} in {version}")?;
            }
        }
        let flags = [
            (self.beta(), "beta", ""),
            (self.supervised(), "supervised", ""),
            (self.requires_ade(), "Automated Device Enrollment", ""),
            (self.user_approved(), "user-approved", ""),
            (
                self.device_channel(),
                "device channel",
                "not on the device channel",
            ),
            (
                self.user_channel(),
                "user channel",
                "not on the user channel",
            ),
            (self.allow_manual_install(), "", "not by hand"),
            (self.multiple(), "several", ""),
            (self.always_skippable(), "always skippable", ""),
        ];
        for (flag, yes, no) in flags {
            let word = match flag {
                Some(true) => yes,
                Some(false) => no,
                None => "",
            };
            if !word.is_empty() {
                write!(f, ", {word}")?;
            }
        }
        if let Some(rights) = self.access_rights() {
            write!(f, ", access {rights}")?;
        }
        if let Some(enrollments) = self.allowed_enrollments() {
            write!(f, ", enrollments: {enrollments}")?;
        }
        if let Some(scopes) = self.allowed_scopes() {
            write!(f, ", scopes: {scopes}")?;
        }
        conditions(f, "Shared iPad", self.shared_ipad())?;
        conditions(f, "user enrollment", self.user_enrollment())
    }
}

fn conditions(f: &mut fmt::Formatter<'_>, name: &str, said: &Conditions) -> fmt::Result {
    let mut separator = " ";
    let mut say = |f: &mut fmt::Formatter<'_>, word: &str| {
        if separator == " " {
            write!(f, "; {name}:")?;
        }
        write!(f, "{separator}{word}")?;
        separator = ", ";
        Ok::<_, fmt::Error>(())
    };
    if let Some(mode) = said.mode() {
        say(f, mode.word())?;
    }
    if said.device_channel() == Some(false) {
        say(f, "not on the device channel")?;
    }
    if said.user_channel() == Some(false) {
        say(f, "not on the user channel")?;
    }
    if let Some(scopes) = said.allowed_scopes() {
        say(f, &format!("scopes {scopes}"))?;
    }
    Ok(())
}
