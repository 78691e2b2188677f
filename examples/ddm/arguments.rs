//! What is asked for.

use super::Failure;
use apple_mdm::{Date, schema::Target};

#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) command: String,
    pub(crate) places: Vec<String>,
    pub(crate) timestamp: Option<Date>,
    pub(crate) target: Option<Target>,
    pub(crate) status: Vec<String>,
    pub(crate) properties: Option<String>,
    pub(crate) json: bool,
}

/// A command, how many places it takes, and which options.
const COMMANDS: [(&str, usize, &[&str]); 6] = [
    ("tokens", 1, &["--timestamp"]),
    ("items", 1, &[]),
    ("check", 1, &["--target"]),
    ("effective", 1, &["--target", "--status", "--properties"]),
    ("diff", 2, &[]),
    ("predicate", 1, &["--status", "--properties"]),
];

impl Arguments {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let usage = |why: String| Err(Failure::Usage(why));
        let Some((command, rest)) = arguments.split_first() else {
            return usage("no command".into());
        };
        let known = COMMANDS.iter().find(|(name, ..)| name == command);
        let Some((_, places, options)) = known else {
            return usage(format!("{command} is no command"));
        };
        let mut parsed = Self {
            command: command.clone(),
            ..Self::default()
        };
        let mut rest = rest.iter();
        while let Some(word) = rest.next() {
            if word == "--json" {
                parsed.json = true;
                continue;
            }
            if word == "--" {
                parsed.places.extend(rest.cloned());
                break;
            }
            // Alone, and in a predicate, a dash is no option.
            if !word.starts_with("--") {
                parsed.places.push(word.clone());
                continue;
            }
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            if !options.contains(&name) {
                return usage(format!("{command} has no option {name}"));
            }
            let Some(value) = value.or_else(|| rest.next().cloned()) else {
                return usage(format!("{name} needs a value"));
            };
            parsed.set(name, value)?;
        }
        if parsed.places.len() != *places {
            let found = parsed.places.len();
            let wanted = match (*places, command.as_str()) {
                (1, "predicate") => "one EXPRESSION, in quotes",
                (1, _) => "one DIR",
                _ => "two DIR",
            };
            return usage(format!("{command} takes {wanted}; {found} were given"));
        }
        Ok(parsed)
    }

    fn set(&mut self, name: &str, value: String) -> Result<(), Failure> {
        match name {
            "--timestamp" => {
                let wrong = |_| {
                    let like = "is no time of the form 2026-11-24T13:10:00Z";
                    Failure::Usage(format!("{value} {like}"))
                };
                self.timestamp = Some(value.parse().map_err(wrong)?);
            }
            "--target" => {
                let wrong = |why| Failure::Usage(format!("{value} is no target: {why}"));
                self.target = Some(value.parse().map_err(wrong)?);
            }
            "--status" => self.status.push(value),
            _ => self.properties = Some(value),
        }
        Ok(())
    }

    pub(crate) fn place(&self, at: usize) -> &str {
        self.places.get(at).map_or("", String::as_str)
    }
}
