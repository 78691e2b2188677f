//! On which systems, since when, and under which conditions.

use super::load::Fields;
use anyhow::{Context as _, Result, bail};
use std::fmt;

/// What is said of each system, in the order of the file. A key inherits what
/// its item says; what the key names overrides.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Support(pub(crate) Vec<(Os, OsSupport)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Os {
    Ios,
    Macos,
    Tvos,
    Visionos,
    Watchos,
}

/// What is said of one system. None where nothing is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct OsSupport {
    pub(crate) introduced: Option<Introduced>,
    pub(crate) deprecated: Option<Version>,
    pub(crate) removed: Option<Version>,
    pub(crate) access_rights: Option<String>,
    /// `supervised: true` and the like, by their name in the schema.
    pub(crate) flags: Vec<(String, bool)>,
    pub(crate) allowed_enrollments: Option<Vec<String>>,
    pub(crate) allowed_scopes: Option<Vec<String>>,
    pub(crate) shared_ipad: Option<Mode>,
    pub(crate) user_enrollment: Option<Mode>,
}

/// Since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Introduced {
    In(Version),
    /// `all`: in every version.
    Always,
    /// `n/a`: not on this system.
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    major: u16,
    minor: u16,
    patch: Option<u16>,
}

/// What is said of a Shared iPad or of user enrollment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Mode {
    /// `allowed`, `forbidden`, `required`, `ignored`
    pub(crate) mode: Option<String>,
    pub(crate) device_channel: Option<bool>,
    pub(crate) user_channel: Option<bool>,
    pub(crate) allowed_scopes: Option<Vec<String>>,
}

const FLAGS: &[&str] = &[
    "allowmanualinstall",
    "always-skippable",
    "beta",
    "devicechannel",
    "multiple",
    "requiresdep",
    "supervised",
    "userapprovedmdm",
    "userchannel",
];
const MODES: &[&str] = &["allowed", "forbidden", "required", "ignored"];

impl Support {
    /// Reads `supportedOS`.
    pub(super) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let mut all = Vec::new();
        for os in Os::ALL {
            if let Some(entry) = fields.take_fields(os.name())? {
                all.push((os, OsSupport::read(entry)?));
            }
        }
        fields.end()?;
        Ok(Self(all))
    }

    /// What is said of one system.
    pub(crate) fn of(&self, os: Os) -> Option<&OsSupport> {
        self.0
            .iter()
            .find_map(|(named, said)| (*named == os).then_some(said))
    }

    /// Since when, system by system: what is said here or, where nothing is,
    /// what the parent has.
    pub(crate) fn introduced(&self, parent: &Availability) -> Availability {
        Availability(
            Os::ALL
                .into_iter()
                .filter_map(|os| {
                    let own = self.of(os).and_then(|said| said.introduced);
                    own.or_else(|| parent.of(os)).map(|since| (os, since))
                })
                .collect(),
        )
    }
}

/// Since when on each system, inheritance done.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Availability(Vec<(Os, Introduced)>);

impl Availability {
    fn of(&self, os: Os) -> Option<Introduced> {
        self.0
            .iter()
            .find_map(|(named, since)| (*named == os).then_some(*since))
    }

    /// Whether there is a system that has the parent and not this.
    pub(crate) fn lacks_some_of(&self, parent: &Self) -> bool {
        parent.0.iter().any(|(os, since)| {
            *since != Introduced::Never && self.of(*os) == Some(Introduced::Never)
        })
    }
}

/// `iOS 9.0, macOS 10.11`
impl fmt::Display for Availability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (os, since) in &self.0 {
            match since {
                Introduced::In(version) => write!(f, "{separator}{} {version}", os.name())?,
                Introduced::Always => write!(f, "{separator}{}", os.name())?,
                Introduced::Never => continue,
            }
            separator = ", ";
        }
        if separator.is_empty() {
            f.write_str("no system")?;
        }
        Ok(())
    }
}

impl OsSupport {
    fn read(mut fields: Fields<'_>) -> Result<Self> {
        let mut said = Self {
            introduced: fields
                .take_text("introduced")?
                .as_deref()
                .map(Introduced::parse)
                .transpose()?,
            deprecated: fields
                .take_text("deprecated")?
                .as_deref()
                .map(Version::parse)
                .transpose()?,
            removed: fields
                .take_text("removed")?
                .as_deref()
                .map(Version::parse)
                .transpose()?,
            access_rights: fields.take_text("accessrights")?,
            allowed_enrollments: fields.take_texts("allowed-enrollments")?,
            allowed_scopes: fields.take_texts("allowed-scopes")?,
            shared_ipad: fields
                .take_fields("sharedipad")?
                .map(Mode::read)
                .transpose()?,
            user_enrollment: fields
                .take_fields("userenrollment")?
                .map(Mode::read)
                .transpose()?,
            flags: Vec::new(),
        };
        for flag in FLAGS {
            if let Some(set) = fields.take_flag(flag)? {
                said.flags.push(((*flag).to_owned(), set));
            }
        }
        fields.end()?;
        Ok(said)
    }
}

impl Mode {
    fn read(mut fields: Fields<'_>) -> Result<Self> {
        let mode = Self {
            mode: fields.take_text("mode")?,
            device_channel: fields.take_flag("devicechannel")?,
            user_channel: fields.take_flag("userchannel")?,
            allowed_scopes: fields.take_texts("allowed-scopes")?,
        };
        if let Some(word) = &mode.mode
            && !MODES.contains(&word.as_str())
        {
            bail!("unknown mode `{word}`");
        }
        fields.end()?;
        Ok(mode)
    }
}

impl Introduced {
    fn parse(text: &str) -> Result<Self> {
        match text {
            "n/a" => Ok(Self::Never),
            "all" => Ok(Self::Always),
            _ => Version::parse(text).map(Self::In),
        }
    }
}

impl Version {
    /// Major, minor, patch.
    pub(crate) fn parts(self) -> (u16, u16, u16) {
        (self.major, self.minor, self.patch.unwrap_or(0))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut parts = text.split('.').map(str::parse);
        let mut next = || parts.next().transpose();
        let version = (|| Ok::<_, std::num::ParseIntError>((next()?, next()?, next()?)))()
            .with_context(|| format!("`{text}` is no version"))?;
        match (version, parts.next()) {
            ((Some(major), minor, patch), None) => Ok(Self {
                major,
                minor: minor.unwrap_or(0),
                patch,
            }),
            _ => bail!("`{text}` is no version"),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        self.patch.map_or(Ok(()), |patch| write!(f, ".{patch}"))
    }
}

impl Os {
    pub(crate) const ALL: [Self; 5] = [
        Self::Ios,
        Self::Macos,
        Self::Tvos,
        Self::Visionos,
        Self::Watchos,
    ];

    /// As Apple writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::Macos => "macOS",
            Self::Tvos => "tvOS",
            Self::Visionos => "visionOS",
            Self::Watchos => "watchOS",
        }
    }
}
