//! What an MDM server may do, as the user of the device is told when it
//! enrolls.

use crate::record::{Expect, Field, SlotMut, SlotRef};
use std::{
    fmt,
    ops::{BitAnd, BitOr, BitOrAssign, Sub},
    str::FromStr,
};

/// `AccessRights` of the payload `com.apple.mdm`: flags in an integer.
///
/// ```text
///    1  AllowInspection                       configuration profiles: list
///    2  AllowInstallationRemoval              … install and remove; needs 1
///    4  AllowPasscodeRemovalAndLock           lock, clear the passcode
///    8  AllowDeviceErase
///   16  AllowQueryDeviceInformation
///   32  AllowQueryNetworkInformation          numbers, addresses
///   64  AllowProvisioningInspection           provisioning profiles: list
///  128  AllowProvisioningInstallationRemoval  … install and remove; needs 64
///  256  AllowQueryApplications                installed apps: list
///  512  AllowQueryRestrictions
/// 1024  AllowQuerySecurity
/// 2048  AllowSettings
/// 4096  AllowAppInstallation                  manage apps
/// ```
///
/// The names are those of Apple's schema, which tells with them what each
/// command needs ([`Availability::access_rights`]). Bits without a name are
/// kept. In User Enrollment devices ignore the whole value.
///
/// ```
/// use apple_mdm::AccessRights;
///
/// let rights = AccessRights::ALL - AccessRights::DEVICE_ERASE;
/// assert!(rights.contains(AccessRights::SETTINGS));
/// assert!(!rights.contains("AllowDeviceErase".parse()?));
/// assert_eq!(rights.bits(), 8183);
///
/// let some = AccessRights::INSPECTION | AccessRights::DEVICE_ERASE;
/// assert_eq!(some.to_string(), "AllowInspection | AllowDeviceErase");
/// # Ok::<_, apple_mdm::InvalidAccessRights>(())
/// ```
///
/// [Apple's page](https://developer.apple.com/documentation/devicemanagement/mdm)
///
/// [`Availability::access_rights`]: crate::schema::Availability::access_rights
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessRights(i64);

impl AccessRights {
    /// None at all, which devices do not take.
    pub const NONE: Self = Self(0);
    /// All that have a name, which is what most servers ask for: 8191.
    pub const ALL: Self = Self((1 << NAMES.len()) - 1);
    /// 1: list the installed configuration profiles.
    pub const INSPECTION: Self = Self(1);
    /// 2: install and remove configuration profiles. Needs 1.
    pub const INSTALLATION_REMOVAL: Self = Self(1 << 1);
    /// 4: lock the device and remove its passcode.
    pub const PASSCODE_REMOVAL_AND_LOCK: Self = Self(1 << 2);
    /// 8: erase the device.
    pub const DEVICE_ERASE: Self = Self(1 << 3);
    /// 16: ask for the device's capacity, serial number and the like.
    pub const QUERY_DEVICE_INFORMATION: Self = Self(1 << 4);
    /// 32: ask for phone numbers, SIM numbers and network addresses.
    pub const QUERY_NETWORK_INFORMATION: Self = Self(1 << 5);
    /// 64: list the installed provisioning profiles.
    pub const PROVISIONING_INSPECTION: Self = Self(1 << 6);
    /// 128: install and remove provisioning profiles. Needs 64.
    pub const PROVISIONING_INSTALLATION_REMOVAL: Self = Self(1 << 7);
    /// 256: list the installed apps.
    pub const QUERY_APPLICATIONS: Self = Self(1 << 8);
    /// 512: ask for restrictions.
    pub const QUERY_RESTRICTIONS: Self = Self(1 << 9);
    /// 1024: ask for what concerns security.
    pub const QUERY_SECURITY: Self = Self(1 << 10);
    /// 2048: change settings.
    pub const SETTINGS: Self = Self(1 << 11);
    /// 4096: manage apps.
    pub const APP_INSTALLATION: Self = Self(1 << 12);

    /// As it is on the wire, whatever it says.
    pub const fn from_bits(bits: i64) -> Self {
        Self(bits)
    }

    /// As it is on the wire.
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Whether all of those are among these.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those that have a name, from the smallest up.
    pub fn iter(self) -> impl Iterator<Item = Self> {
        let flags = (0..NAMES.len()).map(|bit| Self(1 << bit));
        flags.filter(move |flag| self.contains(*flag))
    }

    /// Their names in Apple's schema, from the smallest up.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let named = NAMES.iter().enumerate();
        named.filter_map(move |(bit, name)| self.contains(Self(1 << bit)).then_some(*name))
    }

    /// The bits that have no name.
    pub const fn unknown(self) -> Self {
        Self(self.0 & !Self::ALL.0)
    }

    /// Those that are missing for these to be taken by a device: who may
    /// install must be allowed to list.
    pub fn missing(self) -> Self {
        let needs = [
            (Self::INSTALLATION_REMOVAL, Self::INSPECTION),
            (
                Self::PROVISIONING_INSTALLATION_REMOVAL,
                Self::PROVISIONING_INSPECTION,
            ),
        ];
        let lacking = needs
            .into_iter()
            .filter(|(has, needs)| self.contains(*has) && !self.contains(*needs));
        lacking.fold(Self::NONE, |all, (_, needs)| all | needs)
    }

    /// What makes these rights useless, in words. None of it keeps them from
    /// being written.
    ///
    /// ```
    /// use apple_mdm::AccessRights;
    ///
    /// let found = AccessRights::INSTALLATION_REMOVAL.findings();
    /// assert_eq!(found, ["AllowInstallationRemoval (2) needs AllowInspection (1)"]);
    /// assert!(AccessRights::ALL.findings().is_empty());
    /// ```
    pub fn findings(self) -> Vec<&'static str> {
        let mut found = Vec::new();
        if self.is_empty() {
            found.push("no right at all: devices refuse 0");
        }
        let missing = self.missing();
        if missing.contains(Self::INSPECTION) {
            found.push("AllowInstallationRemoval (2) needs AllowInspection (1)");
        }
        if missing.contains(Self::PROVISIONING_INSPECTION) {
            found.push(
                "AllowProvisioningInstallationRemoval (128) needs AllowProvisioningInspection (64)",
            );
        }
        if !self.unknown().is_empty() {
            found.push("bits without a meaning");
        }
        found
    }
}

/// From the smallest bit up, as Apple's schema calls them.
const NAMES: [&str; 13] = [
    "AllowInspection",
    "AllowInstallationRemoval",
    "AllowPasscodeRemovalAndLock",
    "AllowDeviceErase",
    "AllowQueryDeviceInformation",
    "AllowQueryNetworkInformation",
    "AllowProvisioningInspection",
    "AllowProvisioningInstallationRemoval",
    "AllowQueryApplications",
    "AllowQueryRestrictions",
    "AllowQuerySecurity",
    "AllowSettings",
    "AllowAppInstallation",
];

/// Other names of the same in Apple's schema.
const ALIASES: [(&str, AccessRights); 2] = [
    (
        "DeviceLockAndRemovePasscode",
        AccessRights::PASSCODE_REMOVAL_AND_LOCK,
    ),
    ("QueryInstalledApps", AccessRights::QUERY_APPLICATIONS),
];

/// The text names no access right, or the number is too large.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither names of access rights with `|` between them nor a number")]
#[non_exhaustive]
pub struct InvalidAccessRights;

impl FromStr for AccessRights {
    type Err = InvalidAccessRights;

    /// Names with `|` between them as [`Display`](fmt::Display) writes them,
    /// and numbers among them, decimal.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.trim() == "None" {
            return Ok(Self::NONE);
        }
        let one = |part: &str| {
            let bit = NAMES.iter().position(|name| *name == part);
            let named = bit.map(|bit| Self(1 << bit));
            let alias = || {
                ALIASES
                    .iter()
                    .find(|(name, _)| *name == part)
                    .map(|(_, a)| *a)
            };
            let number = || part.parse().ok().map(Self);
            named.or_else(alias).or_else(number)
        };
        text.split('|').try_fold(Self::NONE, |all, part| {
            Ok(all | one(part.trim()).ok_or(InvalidAccessRights)?)
        })
    }
}

impl fmt::Display for AccessRights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for name in self.names() {
            write!(f, "{between}{name}")?;
            between = " | ";
        }
        match self.unknown().0 {
            0 if self.is_empty() => f.write_str("None"),
            0 => Ok(()),
            unknown => write!(f, "{between}{unknown}"),
        }
    }
}

impl fmt::Debug for AccessRights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccessRights({}: {self})", self.0)
    }
}

impl BitOr for AccessRights {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for AccessRights {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl BitAnd for AccessRights {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl Sub for AccessRights {
    type Output = Self;

    /// These without those.
    fn sub(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl FromIterator<Self> for AccessRights {
    fn from_iter<I: IntoIterator<Item = Self>>(rights: I) -> Self {
        rights.into_iter().fold(Self::NONE, BitOr::bitor)
    }
}

impl From<i64> for AccessRights {
    fn from(bits: i64) -> Self {
        Self(bits)
    }
}

impl From<AccessRights> for i64 {
    fn from(rights: AccessRights) -> Self {
        rights.0
    }
}

impl TryFrom<u64> for AccessRights {
    type Error = InvalidAccessRights;

    fn try_from(bits: u64) -> Result<Self, Self::Error> {
        bits.try_into().map(Self).map_err(|_| InvalidAccessRights)
    }
}

impl Field for AccessRights {
    const EXPECT: Expect = Expect::Integer;

    fn blank() -> Self {
        Self::NONE
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        SlotMut::Integer(&mut self.0)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::Integer(self.0)
    }
}

impl serde::Serialize for AccessRights {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for AccessRights {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn all_is_what_servers_ask_for() {
        assert_eq!(AccessRights::ALL.bits(), 8191);
        assert_eq!(AccessRights::ALL.names().count(), 13);
        assert_eq!(AccessRights::APP_INSTALLATION.bits(), 4096);
        assert_eq!(
            AccessRights::ALL.iter().collect::<AccessRights>(),
            AccessRights::ALL
        );
    }

    #[test]
    fn installing_needs_listing() {
        for (bits, missing) in [(2, 1), (3, 0), (128, 64), (130, 65), (8191, 0)] {
            assert_eq!(AccessRights(bits).missing().bits(), missing, "{bits}");
        }
        assert_eq!(AccessRights(0).findings().len(), 1);
        assert_eq!(AccessRights(130).findings().len(), 2);
        assert_eq!(
            AccessRights(1 << 13 | 1).findings(),
            ["bits without a meaning"]
        );
    }

    #[test]
    fn the_schemas_other_names_are_known() {
        let rights: AccessRights = "DeviceLockAndRemovePasscode|QueryInstalledApps"
            .parse()
            .unwrap();
        assert_eq!(rights.bits(), 4 | 256);
        for text in [
            "",
            "AllowAll",
            "allowinspection",
            "1.5",
            "99999999999999999999",
        ] {
            assert_eq!(
                text.parse::<AccessRights>(),
                Err(InvalidAccessRights),
                "{text}"
            );
        }
        assert!(AccessRights::try_from(u64::MAX).is_err());
    }

    proptest! {
        #[test]
        fn texts_and_bits_say_the_same(bits: i64) {
            let rights = AccessRights(bits);
            prop_assert_eq!(rights.to_string().parse(), Ok(rights));
            prop_assert!(rights.contains(rights.iter().collect()));
            prop_assert_eq!((rights - rights.unknown()) | rights.unknown(), rights);
        }
    }
}
