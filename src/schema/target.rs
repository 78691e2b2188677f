//! Whom a message is for, or from.

use super::os::{Os, Version};
use crate::{
    checkin::Authenticate,
    enrollment_ids::Channel,
    plist::{Dictionary, Value},
    vocabulary::AccessRights,
};
use std::{fmt, str::FromStr};

/// A device, as far as the schema makes a difference of it.
///
/// ```
/// use apple_mdm::{Channel, schema::Target};
///
/// let target = Target::ios("18.1").supervised().channel(Channel::User);
/// assert_eq!("iOS:18.1,supervised,user-channel".parse(), Ok(target));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub(super) os: Os,
    pub(super) version: Option<Version>,
    pub(super) supervised: bool,
    pub(super) ade: bool,
    pub(super) user_approved: bool,
    pub(super) shared_ipad: bool,
    pub(super) channel: Option<Channel>,
    pub(super) enrollment: EnrollmentKind,
    pub(super) access_rights: Option<AccessRights>,
}

/// What is enrolled, and by whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentKind {
    /// The device, with a server.
    #[default]
    Device,
    /// Its user, with a server, apart from the rest of what is on it.
    User,
    /// Nothing: declarations of the device itself.
    Local,
}

macro_rules! systems {
    ($($name:ident $os:ident;)*) => {
        $(
            #[doc = concat!("An unsupervised device with ", stringify!($os), " of this version. Text that")]
            /// is no version stands for an unknown one.
            pub fn $name(version: &str) -> Self {
                Self::new(Os::$os, version.parse().ok())
            }
        )*
    };
}

impl Target {
    systems! {
        ios Ios;
        macos Macos;
        tvos Tvos;
        visionos Visionos;
        watchos Watchos;
    }

    /// An unsupervised device. What depends on an unknown version is not
    /// looked at; neither is a channel, until one is named.
    pub const fn new(os: Os, version: Option<Version>) -> Self {
        Self {
            os,
            version,
            supervised: false,
            ade: false,
            user_approved: false,
            shared_ipad: false,
            channel: None,
            enrollment: EnrollmentKind::Device,
            access_rights: None,
        }
    }

    /// What a device tells of itself: its system from `ProductName`, which it
    /// must have given, the rest as far as it is there. `information` is the
    /// answer to DeviceInformation: see [`Target::learn`].
    pub fn from_device(
        authenticate: &Authenticate,
        information: Option<&Dictionary>,
    ) -> Option<Self> {
        let answers = information.map(answers);
        let told = |name: &str, own: &Option<String>| {
            let answer = answers.and_then(|answers| answers.get(name)?.as_str());
            answer.map(str::to_owned).or_else(|| own.clone())
        };
        let product = told("ProductName", &authenticate.product_name)?;
        let version = told("OSVersion", &authenticate.os_version);
        let mut target = Self::new(
            Os::of_product(&product)?,
            version.and_then(|version| version.parse().ok()),
        );
        if authenticate.ids.enrollment_id.is_some() {
            target.enrollment = EnrollmentKind::User;
        }
        match information {
            Some(information) => Some(target.learn(information)),
            None => Some(target),
        }
    }

    /// Takes in what an answer to DeviceInformation or SecurityInfo tells.
    #[must_use]
    pub fn learn(mut self, answer: &Dictionary) -> Self {
        let answers = answers(answer);
        if let Some(version) = answers.get("OSVersion").and_then(Value::as_str) {
            self.version = version.parse().ok().or(self.version);
        }
        let flag = |from: &Dictionary, name: &str| from.get(name).and_then(Value::as_boolean);
        self.supervised = flag(answers, "IsSupervised").unwrap_or(self.supervised);
        self.shared_ipad = flag(answers, "IsMultiUser").unwrap_or(self.shared_ipad);
        let security = answer.get("SecurityInfo").and_then(Value::as_dictionary);
        let status = security.and_then(|info| info.get("ManagementStatus")?.as_dictionary());
        if let Some(status) = status {
            self.ade = flag(status, "EnrolledViaDEP").unwrap_or(self.ade);
            let approved = flag(status, "UserApprovedEnrollment");
            self.user_approved = approved.unwrap_or(self.user_approved);
            if flag(status, "IsUserEnrollment") == Some(true) {
                self.enrollment = EnrollmentKind::User;
            }
        }
        self
    }

    /// Supervised.
    #[must_use]
    pub const fn supervised(mut self) -> Self {
        self.supervised = true;
        self
    }

    /// Enrolled by Automated Device Enrollment, which needs no approval.
    #[must_use]
    pub const fn ade(mut self) -> Self {
        self.ade = true;
        self
    }

    /// With an enrollment that its user approved.
    #[must_use]
    pub const fn user_approved(mut self) -> Self {
        self.user_approved = true;
        self
    }

    /// A Shared iPad.
    #[must_use]
    pub const fn shared_ipad(mut self) -> Self {
        self.shared_ipad = true;
        self
    }

    /// Spoken to on this channel.
    #[must_use]
    pub const fn channel(mut self, channel: Channel) -> Self {
        self.channel = Some(channel);
        self
    }

    /// Enrolled so.
    #[must_use]
    pub const fn enrollment(mut self, enrollment: EnrollmentKind) -> Self {
        self.enrollment = enrollment;
        self
    }

    /// Enrolled with a profile that gives the server these rights. Until they
    /// are named they are not looked at.
    #[must_use]
    pub const fn access_rights(mut self, access_rights: AccessRights) -> Self {
        self.access_rights = Some(access_rights);
        self
    }

    /// Its system.
    pub const fn os(&self) -> Os {
        self.os
    }

    /// The version of its system, if known.
    pub const fn version(&self) -> Option<Version> {
        self.version
    }

    /// Whether it is a Shared iPad.
    pub const fn is_shared_ipad(&self) -> bool {
        self.shared_ipad
    }

    /// Whether the enrollment counts as approved by the user.
    pub(super) fn is_approved(&self) -> bool {
        self.user_approved || self.ade || (self.supervised && self.os == Os::Macos)
    }

    pub(super) fn reached(&self, version: Version) -> bool {
        self.version.is_some_and(|own| version <= own)
    }

    pub(super) fn before(&self, version: Version) -> bool {
        self.version.is_some_and(|own| own < version)
    }
}

/// The answers themselves, where they stand in a report.
fn answers(answer: &Dictionary) -> &Dictionary {
    let inner = answer.get("QueryResponses");
    inner.and_then(Value::as_dictionary).unwrap_or(answer)
}

/// Text that names no [`Target`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTarget(&'static str);

impl fmt::Display for InvalidTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for InvalidTarget {}

impl FromStr for Target {
    type Err = InvalidTarget;

    /// `iOS:18.1,supervised,user-channel`: a system, its version (or none),
    /// then any of `supervised`, `ade`, `user-approved`, `shared-ipad`,
    /// `device-channel`, `user-channel`, `device-enrollment`,
    /// `user-enrollment`, `local-enrollment`, and `access-rights=8191` or
    /// `access-rights=AllowSettings|AllowDeviceErase`.
    fn from_str(text: &str) -> Result<Self, InvalidTarget> {
        let mut words = text.split(',').map(str::trim);
        let system = words.next().unwrap_or_default();
        let (os, version) = match system.split_once(':') {
            Some((os, version)) => (os, Some(version)),
            None => (system, None),
        };
        let os = os
            .parse()
            .map_err(|_| InvalidTarget("none of iOS, macOS, tvOS, visionOS, watchOS"))?;
        let version = version
            .map(str::parse)
            .transpose()
            .map_err(|_| InvalidTarget("a version is written 18, 18.1 or 18.1.2"))?;
        words.try_fold(Self::new(os, version), |target, word| {
            if let Some(rights) = word.strip_prefix("access-rights=") {
                let rights = rights.parse();
                let rights = rights.map_err(|_| InvalidTarget("no access rights"))?;
                return Ok(target.access_rights(rights));
            }
            Ok(match word {
                "supervised" => target.supervised(),
                "ade" => target.ade(),
                "user-approved" => target.user_approved(),
                "shared-ipad" => target.shared_ipad(),
                "device-channel" => target.channel(Channel::Device),
                "user-channel" => target.channel(Channel::User),
                "device-enrollment" => target.enrollment(EnrollmentKind::Device),
                "user-enrollment" => target.enrollment(EnrollmentKind::User),
                "local-enrollment" => target.enrollment(EnrollmentKind::Local),
                _ => {
                    return Err(InvalidTarget(
                        "none of supervised, ade, user-approved, shared-ipad, \
                         device-channel, user-channel, device-enrollment, \
                         user-enrollment, local-enrollment, access-rights=…",
                    ));
                }
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_written_as_text() {
        let all = "macos:14.4.1, ade,user-approved,shared-ipad,device-channel,\
            local-enrollment,access-rights=AllowSettings|4";
        let target = Target::macos("14.4.1")
            .ade()
            .user_approved()
            .shared_ipad()
            .channel(Channel::Device)
            .enrollment(EnrollmentKind::Local)
            .access_rights(AccessRights::SETTINGS | AccessRights::PASSCODE_REMOVAL_AND_LOCK);
        assert_eq!(all.parse(), Ok(target));
        assert_eq!("tvOS".parse(), Ok(Target::new(Os::Tvos, None)));
        for wrong in [
            "",
            "iOS:",
            "iOS:x",
            "iOS:18,",
            "iOS:18,tall",
            "iOS,access-rights=",
            "18.1",
        ] {
            assert!(wrong.parse::<Target>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn devices_tell_what_they_are() {
        let mut authenticate = Authenticate::default();
        assert_eq!(Target::from_device(&authenticate, None), None);
        authenticate.product_name = Some("iPad13,4".into());
        authenticate.os_version = Some("17.5".into());
        assert_eq!(
            Target::from_device(&authenticate, None),
            Some(Target::ios("17.5"))
        );
        let answers = Dictionary::from([
            ("OSVersion", Value::from("18.1")),
            ("IsSupervised", true.into()),
            ("IsMultiUser", true.into()),
        ]);
        let report = Dictionary::from([("QueryResponses", answers)]);
        let target = Target::from_device(&authenticate, Some(&report)).unwrap();
        assert_eq!(target, Target::ios("18.1").supervised().shared_ipad());

        let status = Dictionary::from([("EnrolledViaDEP", true), ("UserApprovedEnrollment", true)]);
        let security = Dictionary::from([("ManagementStatus", status)]);
        let learnt = target.learn(&Dictionary::from([("SecurityInfo", security)]));
        assert_eq!(learnt, target.ade().user_approved());

        authenticate.ids.enrollment_id = Some("E".into());
        let target = Target::from_device(&authenticate, None).unwrap();
        assert_eq!(target.enrollment, EnrollmentKind::User);
    }
}
