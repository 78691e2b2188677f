//! What can be wrong, and how it is said.

use super::{
    availability::{Availability, Mode, Since},
    key::Key,
    os::Version,
    target::{EnrollmentKind, Target},
};
use crate::{
    enrollment_ids::Channel,
    error::{KeyPath, Segment},
    vocabulary::AccessRights,
};
use std::fmt;

/// Where a message is not as the schema says, which rule says so, and why.
///
/// Never holds content of the message but key names. It is safe to log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: KeyPath,
    rule: Rule,
    severity: Severity,
    message: String,
}

/// How much a [`Violation`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It works, today or in part; or a device said so, which is as it is.
    Warning,
    /// The device will refuse it, or it will not have its effect.
    Error,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $name:literal $severity:ident;)*) => {
        /// What a [`Violation`] violates.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name, which stays the same.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }

            /// How much it matters in what a server sends.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$rule => Severity::$severity,)*
                }
            }
        }
    };
}
rules! {
    /// Not on this system.
    NotOnOs "not-on-os" Error;
    /// Introduced in a later version.
    NotYet "not-yet" Error;
    /// Removed in this version or before.
    Removed "removed" Warning;
    /// Deprecated in this version or before.
    Deprecated "deprecated" Warning;
    /// In beta.
    Beta "beta" Warning;
    /// Not on this channel.
    WrongChannel "wrong-channel" Error;
    /// For supervised devices alone.
    NeedsSupervision "needs-supervision" Error;
    /// For devices enrolled by Automated Device Enrollment alone.
    NeedsAde "needs-ade" Error;
    /// For enrollments that the user approved alone.
    NeedsUserApproval "needs-user-approval" Error;
    /// Not in user enrollment.
    ForbiddenInUserEnrollment "forbidden-in-user-enrollment" Error;
    /// For another kind of enrollment.
    WrongEnrollment "wrong-enrollment" Error;
    /// Not on a Shared iPad, or nowhere else.
    SharedIpad "shared-ipad" Error;
    /// Needs an access right that the server does not have.
    NeedsAccessRights "needs-access-rights" Error;
    /// Without effect here.
    Ignored "ignored" Warning;
    /// A key that has to be there is not.
    MissingRequired "missing-required" Error;
    /// A key that the schema does not have here.
    UnknownKey "unknown-key" Warning;
    /// A type of message, command, declaration or payload that the schema
    /// does not have.
    UnknownItem "unknown-item" Warning;
    /// A value of another type.
    Type "type" Error;
    /// A number out of range.
    Range "range" Error;
    /// A value that is not listed.
    ValueList "value-list" Error;
    /// A text of another format.
    Format "format" Error;
    /// Too few or too many items.
    Repetition "repetition" Error;
    /// A reference to no asset, or to one of another type.
    AssetType "asset-type" Error;
    /// A message that cannot be written at all.
    Unwritable "unwritable" Error;
}

impl Violation {
    #[cold]
    pub(super) fn new(path: KeyPath, rule: Rule, from_device: bool, message: String) -> Self {
        let severity = match from_device {
            true => Severity::Warning,
            false => rule.severity(),
        };
        Self {
            path,
            rule,
            severity,
            message,
        }
    }

    pub(super) fn in_steps(mut self, steps: impl DoubleEndedIterator<Item = Segment>) -> Self {
        for step in steps.rev() {
            self.path.push_outer(step);
        }
        self
    }

    /// Where.
    pub fn path(&self) -> &KeyPath {
        &self.path
    }

    /// Which rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What the schema says.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Rules, as bits: those of availability come first and fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Broken(u32);

impl Broken {
    fn add(&mut self, rule: Rule) {
        self.0 |= 1 << rule as u32;
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is here and not there.
    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether it does not work at all.
    pub(super) fn is_fatal(self) -> bool {
        self.rules()
            .any(|rule| !matches!(rule, Rule::Deprecated | Rule::Beta | Rule::Ignored))
    }

    pub(super) fn rules(self) -> impl Iterator<Item = Rule> {
        let all = Rule::ALL.iter().copied();
        all.filter(move |rule| self.0 & (1 << *rule as u32) != 0)
    }
}

/// What stands against it on this target.
pub(super) fn broken(said: &Availability, target: &Target) -> Broken {
    let mut broken = Broken::default();
    match said.introduced() {
        Some(Since::Never) => {
            broken.add(Rule::NotOnOs);
            return broken;
        }
        Some(Since::Version(version)) if target.before(version) => broken.add(Rule::NotYet),
        _ => {}
    }
    let reached = |version: Option<Version>| {
        // 0.0 is removed, whatever the version.
        let always = version == Some(Version::new(0, 0, 0));
        always || version.is_some_and(|version| target.reached(version))
    };
    if reached(said.removed()) {
        broken.add(Rule::Removed);
    } else if reached(said.deprecated()) {
        broken.add(Rule::Deprecated);
    }
    let yes = Some(true);
    let needs = [
        (said.beta() == yes, Rule::Beta),
        (
            said.supervised() == yes && !target.supervised,
            Rule::NeedsSupervision,
        ),
        (said.requires_ade() == yes && !target.ade, Rule::NeedsAde),
        (
            said.user_approved() == yes && !target.is_approved(),
            Rule::NeedsUserApproval,
        ),
        (lacks_rights(said, target), Rule::NeedsAccessRights),
    ];
    for (_, rule) in needs.iter().filter(|(needs, _)| *needs) {
        broken.add(*rule);
    }
    place(said, target, &mut broken);
    enrollment(said, target, &mut broken);
    broken
}

/// Some rows say that it depends, or nothing that is a right: no rule there.
fn lacks_rights(said: &Availability, target: &Target) -> bool {
    let Some(own) = target.access_rights else {
        return false;
    };
    let needed = said.access_rights().and_then(|name| name.parse().ok());
    // In User Enrollment devices ignore what rights the server asked for.
    target.enrollment == EnrollmentKind::Device
        && needed.is_some_and(|needed: AccessRights| !own.contains(needed))
}

/// Shared iPad and channels.
fn place(said: &Availability, target: &Target, broken: &mut Broken) {
    let shared = said.shared_ipad();
    let (mut device, mut user) = (said.device_channel(), said.user_channel());
    let mut scopes = said.allowed_scopes();
    if target.shared_ipad {
        let empty = shared
            .allowed_scopes()
            .is_some_and(|scopes| scopes.is_empty());
        match shared.mode() {
            Some(Mode::Forbidden) => broken.add(Rule::SharedIpad),
            Some(Mode::Ignored) => broken.add(Rule::Ignored),
            _ if empty => broken.add(Rule::SharedIpad),
            _ => {}
        }
        device = shared.device_channel().or(device);
        user = shared.user_channel().or(user);
        scopes = shared.allowed_scopes().filter(|_| !empty).or(scopes);
    } else if shared.mode() == Some(Mode::Required) {
        broken.add(Rule::SharedIpad);
    }
    let (flag, scope) = match target.channel {
        None => return,
        Some(Channel::Device) => (device, scopes.map(|scopes| scopes.system())),
        Some(Channel::User) => (user, scopes.map(|scopes| scopes.user())),
    };
    if flag == Some(false) || scope == Some(false) {
        broken.add(Rule::WrongChannel);
    }
}

fn enrollment(said: &Availability, target: &Target, broken: &mut Broken) {
    let by_user = target.enrollment == EnrollmentKind::User;
    match said.user_enrollment().mode() {
        Some(Mode::Forbidden) if by_user => broken.add(Rule::ForbiddenInUserEnrollment),
        Some(Mode::Ignored) if by_user => broken.add(Rule::Ignored),
        Some(Mode::Required) if !by_user => broken.add(Rule::WrongEnrollment),
        _ => {}
    }
    let Some(allowed) = said.allowed_enrollments() else {
        return;
    };
    match target.enrollment {
        EnrollmentKind::User if !allowed.user() => broken.add(Rule::ForbiddenInUserEnrollment),
        EnrollmentKind::Local if !allowed.local() => broken.add(Rule::WrongEnrollment),
        EnrollmentKind::Device => match (allowed.device(), allowed.supervised()) {
            (true, _) => {}
            (false, true) if target.supervised => {}
            (false, true) => broken.add(Rule::NeedsSupervision),
            (false, false) => broken.add(Rule::WrongEnrollment),
        },
        _ => {}
    }
}

/// What the schema says, where an availability rule is broken.
#[cold]
pub(super) fn because(rule: Rule, said: &Availability, target: &Target) -> String {
    let os = target.os;
    match rule {
        Rule::NotOnOs => format!("not on {os}"),
        Rule::NotYet => match said.introduced() {
            Some(Since::Version(version)) => format!("available from {os} {version}"),
            _ => format!("not yet on {os}"),
        },
        Rule::Removed => match said.removed() {
            Some(version) if version > Version::new(0, 0, 0) => {
                format!("removed in {os} {version}")
            }
            _ => format!("removed from {os}"),
        },
        Rule::Deprecated => match said.deprecated() {
            Some(version) => format!("deprecated since {os} {version}"),
            None => format!("deprecated on {os}"),
        },
        Rule::Beta => format!("in beta on {os}"),
        Rule::WrongChannel => match target.channel {
            Some(Channel::User) => "not on the user channel".into(),
            _ => "not on the device channel".into(),
        },
        Rule::NeedsSupervision => "needs a supervised device".into(),
        Rule::NeedsAde => "needs Automated Device Enrollment".into(),
        Rule::NeedsUserApproval => "needs an enrollment that the user approved".into(),
        Rule::NeedsAccessRights => format!(
            "needs the access right {}",
            said.access_rights().unwrap_or_default()
        ),
        Rule::ForbiddenInUserEnrollment => "not in user enrollment".into(),
        Rule::WrongEnrollment => match said.allowed_enrollments() {
            Some(allowed) => format!("enrollments: {allowed}"),
            None => "in user enrollment alone".into(),
        },
        Rule::SharedIpad if target.shared_ipad => "not on a Shared iPad".into(),
        Rule::SharedIpad => "on a Shared iPad alone".into(),
        Rule::Ignored if target.shared_ipad => "has no effect on a Shared iPad".into(),
        Rule::Ignored => "has no effect in user enrollment".into(),
        rule => rule.name().into(),
    }
}

/// What the schema says of the values of a key.
#[cold]
pub(super) fn listed(key: Key) -> String {
    const MANY: usize = 12;
    let names = key.subkeys();
    let count = key.values().map_or(names.len(), |values| values.len());
    match key.values() {
        Some(values) if count <= MANY => match count {
            1 => format!("{values} is the only value"),
            _ => format!("one of {values}"),
        },
        _ => format!("none of the {count} values"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_names_of_their_own_and_fit() {
        let names: std::collections::BTreeSet<_> =
            Rule::ALL.iter().map(|rule| rule.name()).collect();
        assert_eq!(names.len(), Rule::ALL.len());
        assert!(Rule::ALL.len() <= 32);
        assert!(
            names
                .iter()
                .all(|name| name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'-')))
        );
    }
}
