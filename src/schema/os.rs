//! Systems and their versions.

use std::{fmt, str::FromStr};

/// A system that can be managed. What Apple calls iPadOS is [`Os::Ios`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Os {
    /// iOS and iPadOS.
    Ios,
    /// macOS.
    Macos,
    /// tvOS.
    Tvos,
    /// visionOS.
    Visionos,
    /// watchOS.
    Watchos,
}

impl Os {
    /// All of them, in the order of the schema.
    pub const ALL: [Self; 5] = [
        Self::Ios,
        Self::Macos,
        Self::Tvos,
        Self::Visionos,
        Self::Watchos,
    ];

    /// As Apple writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::Macos => "macOS",
            Self::Tvos => "tvOS",
            Self::Visionos => "visionOS",
            Self::Watchos => "watchOS",
        }
    }

    /// The system of a model such as `iPhone15,2`, which a device gives as its
    /// `ProductName`.
    pub fn of_product(name: &str) -> Option<Self> {
        const FAMILIES: &[(&str, Os)] = &[
            ("iPhone", Os::Ios),
            ("iPad", Os::Ios),
            ("iPod", Os::Ios),
            ("Mac", Os::Macos),
            ("iMac", Os::Macos),
            ("Xserve", Os::Macos),
            ("VirtualMac", Os::Macos),
            ("VMware", Os::Macos),
            ("Parallels", Os::Macos),
            ("AppleTV", Os::Tvos),
            ("RealityDevice", Os::Visionos),
            ("Watch", Os::Watchos),
        ];
        let family = FAMILIES.iter().find(|(start, _)| name.starts_with(start));
        family.map(|(_, os)| *os)
    }
}

impl fmt::Display for Os {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Text that names no system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("none of iOS, iPadOS, macOS, tvOS, visionOS, watchOS")]
pub struct UnknownOs(());

impl FromStr for Os {
    type Err = UnknownOs;

    /// Takes any case, and `iPadOS`.
    fn from_str(text: &str) -> Result<Self, UnknownOs> {
        if text.eq_ignore_ascii_case("iPadOS") {
            return Ok(Self::Ios);
        }
        let mut all = Self::ALL.into_iter();
        all.find(|os| os.name().eq_ignore_ascii_case(text))
            .ok_or(UnknownOs(()))
    }
}

/// The version of a system: `18.1`, `10.13.4`. `18` is `18.0`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    major: u16,
    minor: u16,
    patch: u16,
}

impl Version {
    /// From its parts.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self {
            major,
            minor,
            patch,
        }
    }

    /// The first part.
    pub const fn major(self) -> u16 {
        self.major
    }

    /// The second part.
    pub const fn minor(self) -> u16 {
        self.minor
    }

    /// The third part, 0 where there is none.
    pub const fn patch(self) -> u16 {
        self.patch
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        match self.patch {
            0 => Ok(()),
            patch => write!(f, ".{patch}"),
        }
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Version({self})")
    }
}

/// Text that is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a version is written 18, 18.1 or 18.1.2")]
pub struct InvalidVersion(());

impl FromStr for Version {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        let number = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let number = part.parse().ok().filter(|_| digits);
            number.ok_or(InvalidVersion(()))
        };
        let mut parts = text.split('.').map(number);
        let mut next = || parts.next().unwrap_or(Ok(0));
        let version = Self::new(next()?, next()?, next()?);
        match parts.next() {
            Some(_) => Err(InvalidVersion(())),
            None => Ok(version),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("10.9") < version("10.13.4"));
        assert!(version("9.3.1") < version("10"));
        assert_eq!(version("18"), version("18.0.0"));
        assert_eq!(version("4.2.1").to_string(), "4.2.1");
        assert_eq!(version("18").to_string(), "18.0");
        for wrong in ["", "18.", ".1", "1.2.3.4", "+1", "18.1 (a)", "70000"] {
            assert!(wrong.parse::<Version>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn models_tell_their_system() {
        for (model, os) in [
            ("iPhone15,2", Os::Ios),
            ("iPad13,4", Os::Ios),
            ("iPod9,1", Os::Ios),
            ("Mac14,2", Os::Macos),
            ("MacBookPro18,3", Os::Macos),
            ("iMac21,1", Os::Macos),
            ("VirtualMac2,1", Os::Macos),
            ("AppleTV14,1", Os::Tvos),
            ("RealityDevice14,1", Os::Visionos),
            ("Watch6,1", Os::Watchos),
        ] {
            assert_eq!(Os::of_product(model), Some(os), "{model}");
        }
        assert_eq!(Os::of_product("Toaster1,1"), None);
        assert_eq!("ipados".parse(), Ok(Os::Ios));
        assert!("android".parse::<Os>().is_err());
    }
}
