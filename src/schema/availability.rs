//! On which system, since when, and under which conditions.

use super::os::Version;
use std::fmt;

/// What the schema says of an item or key on one system, inheritance done.
///
/// `None` where it says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Availability {
    introduced: Option<Since>,
    deprecated: Option<Version>,
    removed: Option<Version>,
    access_rights: Option<&'static str>,
    said: u16,
    set: u16,
    enrollments: Option<Enrollments>,
    scopes: Option<Scopes>,
    shared_ipad: Conditions,
    user_enrollment: Conditions,
}

/// Since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Since {
    /// From this version on.
    Version(Version),
    /// In every version.
    Always,
    /// Not on this system.
    Never,
}

/// What is said of a Shared iPad, or of user enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conditions {
    mode: Option<Mode>,
    device_channel: Option<bool>,
    user_channel: Option<bool>,
    scopes: Option<Scopes>,
}

/// What becomes of it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// It works.
    Allowed,
    /// It is refused.
    Forbidden,
    /// It works nowhere else.
    Required,
    /// It has no effect.
    Ignored,
}

/// Kinds of enrollment, as declarations list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enrollments(u8);

/// Whom a declaration can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes(u8);

macro_rules! flags {
    ($($bit:literal $constant:ident $name:ident, $doc:literal;)*) => {
        /// Names of flags, for the generated rows.
        pub(crate) mod flag {
            $(pub(crate) const $constant: u16 = 1 << $bit;)*
        }

        impl Availability {
            $(
                #[doc = $doc]
                pub const fn $name(&self) -> Option<bool> {
                    self.flag(flag::$constant)
                }
            )*
        }
    };
}
flags! {
    0 SUPERVISED supervised, "Whether the device must be supervised.";
    1 DEP requires_ade, "Whether it must be enrolled by Automated Device Enrollment.";
    2 APPROVED user_approved, "Whether the user must have approved the enrollment.";
    3 DEVICE device_channel, "Whether it works on the device channel.";
    4 USER user_channel, "Whether it works on the user channel.";
    5 MANUAL allow_manual_install, "Whether a profile with it can be installed by hand.";
    6 MULTIPLE multiple, "Whether several payloads of the type can be installed.";
    7 SKIPPABLE always_skippable, "Whether the pane can always be skipped.";
    8 BETA beta, "Whether it is in beta.";
}

impl Availability {
    /// Nothing is said.
    pub(crate) const UNSAID: Self = Self {
        introduced: None,
        deprecated: None,
        removed: None,
        access_rights: None,
        said: 0,
        set: 0,
        enrollments: None,
        scopes: None,
        shared_ipad: Conditions::UNSAID,
        user_enrollment: Conditions::UNSAID,
    };

    const fn flag(&self, flag: u16) -> Option<bool> {
        if self.said & flag == 0 {
            return None;
        }
        Some(self.set & flag != 0)
    }

    /// Since when.
    pub const fn introduced(&self) -> Option<Since> {
        self.introduced
    }

    /// From which version on there is something better.
    pub const fn deprecated(&self) -> Option<Version> {
        self.deprecated
    }

    /// From which version on it has no effect. `0.0` stands for all versions.
    pub const fn removed(&self) -> Option<Version> {
        self.removed
    }

    /// Which access right the server must have, by Apple's name.
    pub const fn access_rights(&self) -> Option<&'static str> {
        self.access_rights
    }

    /// Under which kinds of enrollment it works.
    pub const fn allowed_enrollments(&self) -> Option<Enrollments> {
        self.enrollments
    }

    /// On which channels it works, said of declarations and status items.
    pub const fn allowed_scopes(&self) -> Option<Scopes> {
        self.scopes
    }

    /// What is said of a Shared iPad. Overrides what is said otherwise.
    pub const fn shared_ipad(&self) -> &Conditions {
        &self.shared_ipad
    }

    /// What is said of user enrollment.
    pub const fn user_enrollment(&self) -> &Conditions {
        &self.user_enrollment
    }

    /// Whether it exists on the system at all, in some version.
    pub const fn exists(&self) -> bool {
        !matches!(self.introduced, Some(Since::Never))
    }
}

/// How generated rows are written.
impl Availability {
    pub(crate) const fn deprecated_in(mut self, major: u16, minor: u16, patch: u16) -> Self {
        self.deprecated = Some(Version::new(major, minor, patch));
        self
    }

    pub(crate) const fn removed_in(mut self, major: u16, minor: u16, patch: u16) -> Self {
        self.removed = Some(Version::new(major, minor, patch));
        self
    }

    pub(crate) const fn rights(mut self, name: &'static str) -> Self {
        self.access_rights = Some(name);
        self
    }

    pub(crate) const fn yes(mut self, flags: u16) -> Self {
        self.said |= flags;
        self.set |= flags;
        self
    }

    pub(crate) const fn no(mut self, flags: u16) -> Self {
        self.said |= flags;
        self
    }

    pub(crate) const fn enrollments(mut self, bits: u8) -> Self {
        self.enrollments = Some(Enrollments(bits));
        self
    }

    pub(crate) const fn scopes(mut self, bits: u8) -> Self {
        self.scopes = Some(Scopes(bits));
        self
    }

    pub(crate) const fn shared(mut self, conditions: Conditions) -> Self {
        self.shared_ipad = conditions;
        self
    }

    pub(crate) const fn user(mut self, conditions: Conditions) -> Self {
        self.user_enrollment = conditions;
        self
    }
}

/// From a version on.
pub(crate) const fn since(major: u16, minor: u16, patch: u16) -> Availability {
    Availability {
        introduced: Some(Since::Version(Version::new(major, minor, patch))),
        ..Availability::UNSAID
    }
}

/// In every version.
pub(crate) const ALWAYS: Availability = Availability {
    introduced: Some(Since::Always),
    ..Availability::UNSAID
};

/// In no version.
pub(crate) const NEVER: Availability = Availability {
    introduced: Some(Since::Never),
    ..Availability::UNSAID
};

/// No word on it.
pub(crate) const UNSAID: Availability = Availability::UNSAID;

/// Whether it works there.
pub(crate) const fn mode(mode: Mode) -> Conditions {
    Conditions {
        mode: Some(mode),
        ..Conditions::UNSAID
    }
}

/// Conditions without a mode.
pub(crate) const fn unsaid() -> Conditions {
    Conditions::UNSAID
}

impl Conditions {
    const UNSAID: Self = Self {
        mode: None,
        device_channel: None,
        user_channel: None,
        scopes: None,
    };

    /// Whether it works there.
    pub const fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// Whether it works on the device channel.
    pub const fn device_channel(&self) -> Option<bool> {
        self.device_channel
    }

    /// Whether it works on the user channel.
    pub const fn user_channel(&self) -> Option<bool> {
        self.user_channel
    }

    /// On which channels it works, said of declarations and status items.
    /// None at all means that it does not work there.
    pub const fn allowed_scopes(&self) -> Option<Scopes> {
        self.scopes
    }

    pub(crate) const fn device(mut self, works: bool) -> Self {
        self.device_channel = Some(works);
        self
    }

    pub(crate) const fn user(mut self, works: bool) -> Self {
        self.user_channel = Some(works);
        self
    }

    pub(crate) const fn scopes(mut self, bits: u8) -> Self {
        self.scopes = Some(Scopes(bits));
        self
    }
}

impl Mode {
    /// The word of the schema.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Forbidden => "forbidden",
            Self::Required => "required",
            Self::Ignored => "ignored",
        }
    }
}

macro_rules! bits {
    ($type:ident $module:ident: $($bit:literal $constant:ident $name:ident $word:literal;)*) => {
        /// Names of bits, for the generated rows.
        pub(crate) mod $module {
            $(pub(crate) const $constant: u8 = 1 << $bit;)*
        }

        impl $type {
            const WORDS: &'static [(u8, &'static str)] = &[$(($module::$constant, $word)),*];

            $(
                #[doc = concat!("Whether `", $word, "` is listed.")]
                pub const fn $name(self) -> bool {
                    self.0 & $module::$constant != 0
                }
            )*

            /// Whether none is listed.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let listed = Self::WORDS.iter().filter(|(bit, _)| self.0 & bit != 0);
                for (position, (_, word)) in listed.enumerate() {
                    let separator = if position == 0 { "" } else { ", " };
                    write!(f, "{separator}{word}")?;
                }
                if self.is_empty() {
                    f.write_str("none")?;
                }
                Ok(())
            }
        }
    };
}
bits! { Enrollments enrollment:
    0 SUPERVISED supervised "supervised";
    1 DEVICE device "device";
    2 USER user "user";
    3 LOCAL local "local";
}
bits! { Scopes scope:
    0 SYSTEM system "system";
    1 USER user "user";
}
