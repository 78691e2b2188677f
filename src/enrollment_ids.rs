//! Who speaks: the keys by which every check-in and report names its sender.

use crate::{
    error::{Error, ErrorKind, Result},
    vocabulary::{EnrollmentId, EnrollmentUserId, Udid, UserId},
};

/// The keys by which a message names its sender, as they came. Any check-in
/// or report may have any of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrollmentIds {
    /// `UDID`: string. The device, except in User Enrollment.
    pub udid: Option<Udid>,
    /// `EnrollmentID`: string. The device in User Enrollment.
    pub enrollment_id: Option<EnrollmentId>,
    /// `EnrollmentUserID`: string. The user of a Mac in User Enrollment.
    pub enrollment_user_id: Option<EnrollmentUserId>,
    /// `UserID`: string. The user of a Mac; a fixed one on Shared iPad.
    pub user_id: Option<UserId>,
    /// `UserShortName`: string. On Shared iPad, what tells the user.
    pub user_short_name: Option<String>,
    /// `UserLongName`: string.
    pub user_long_name: Option<String>,
    /// `NotOnConsole`: boolean. Whether the user of a Mac was not logged in at
    /// its screen.
    pub not_on_console: Option<bool>,
}

/// Who speaks, told by the keys of a message: on which channel, and of what
/// kind of enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Enrollment {
    /// The device channel (`UDID`).
    Device {
        /// The device.
        udid: Udid,
    },
    /// The user channel of a Mac (`UDID`, `UserID`).
    User {
        /// The device.
        udid: Udid,
        /// The user on it.
        user_id: UserId,
    },
    /// The user channel of a Shared iPad (`UDID`, a `UserID` of `FFFFFFFF-…`,
    /// `UserShortName`).
    SharedIPadUser {
        /// The device.
        udid: Udid,
        /// The user on it: a Managed Apple Account.
        user_short_name: String,
    },
    /// The device channel in User Enrollment (`EnrollmentID`).
    UserEnrollmentDevice {
        /// The enrollment of the device.
        enrollment_id: EnrollmentId,
    },
    /// The user channel of a Mac in User Enrollment (`EnrollmentID`,
    /// `EnrollmentUserID`).
    UserEnrollmentUser {
        /// The enrollment of the device.
        enrollment_id: EnrollmentId,
        /// The user in it.
        enrollment_user_id: EnrollmentUserId,
    },
}

/// On whose behalf an enrollment speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// The device's.
    Device,
    /// A user's.
    User,
}

impl EnrollmentIds {
    /// How many bytes an identifier may have. They become keys of a store and
    /// stand in logs, and a device can make them up.
    pub const MAX_LEN: usize = 1024;

    /// Who speaks. Keys that are empty count as absent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Limit`] for an identifier longer than
    /// [`EnrollmentIds::MAX_LEN`]. [`ErrorKind::Contradiction`] where there is no identifier, or where
    /// those that are there belong to different kinds of enrollment: such a
    /// message must not be taken for anybody's.
    pub fn enrollment(&self) -> Result<Enrollment> {
        let udid = self.udid.as_ref().filter(|id| !id.as_str().is_empty());
        let user_id = self.user_id.as_ref().filter(|id| !id.as_str().is_empty());
        let short_name = self
            .user_short_name
            .as_ref()
            .filter(|name| !name.is_empty());
        let enrollment_id = self
            .enrollment_id
            .as_ref()
            .filter(|id| !id.as_str().is_empty());
        let enrollment_user_id = self
            .enrollment_user_id
            .as_ref()
            .filter(|id| !id.as_str().is_empty());
        let texts = [
            ("UDID", udid.map(Udid::as_str)),
            ("UserID", user_id.map(UserId::as_str)),
            ("UserShortName", short_name.map(String::as_str)),
            ("EnrollmentID", enrollment_id.map(EnrollmentId::as_str)),
            (
                "EnrollmentUserID",
                enrollment_user_id.map(EnrollmentUserId::as_str),
            ),
        ];
        let is_long = |text: &str| text.len() > Self::MAX_LEN;
        if let Some((key, _)) = texts.iter().find(|(_, text)| text.is_some_and(is_long)) {
            let error = Error::new(ErrorKind::Limit).expected("1,024 bytes of identifier");
            return Err(error.in_key(key));
        }
        let contradiction = |expected, found| {
            Err(Error::new(ErrorKind::Contradiction)
                .expected(expected)
                .found(found))
        };
        match (udid, enrollment_id, enrollment_user_id, user_id) {
            (None, None, _, _) => contradiction("UDID or EnrollmentID", "neither"),
            (Some(_), Some(_), _, _) => contradiction("UDID or EnrollmentID", "both"),
            (Some(_), None, Some(_), _) => {
                contradiction("EnrollmentID with EnrollmentUserID", "UDID")
            }
            (None, Some(_), _, Some(_)) => contradiction("UDID with UserID", "EnrollmentID"),
            (None, Some(enrollment_id), None, None) => Ok(Enrollment::UserEnrollmentDevice {
                enrollment_id: enrollment_id.clone(),
            }),
            (None, Some(enrollment_id), Some(user), None) => Ok(Enrollment::UserEnrollmentUser {
                enrollment_id: enrollment_id.clone(),
                enrollment_user_id: user.clone(),
            }),
            (Some(udid), None, None, None) => Ok(Enrollment::Device { udid: udid.clone() }),
            (Some(udid), None, None, Some(user)) if user.is_shared_ipad() => match short_name {
                Some(name) => Ok(Enrollment::SharedIPadUser {
                    udid: udid.clone(),
                    user_short_name: name.clone(),
                }),
                None => contradiction("UserShortName with the UserID of Shared iPad", "none"),
            },
            (Some(udid), None, None, Some(user)) => Ok(Enrollment::User {
                udid: udid.clone(),
                user_id: user.clone(),
            }),
        }
    }
}

/// The keys by which this enrollment names itself.
impl From<&Enrollment> for EnrollmentIds {
    fn from(enrollment: &Enrollment) -> Self {
        let mut ids = Self::default();
        match enrollment.clone() {
            Enrollment::Device { udid } => ids.udid = Some(udid),
            Enrollment::User { udid, user_id } => {
                (ids.udid, ids.user_id) = (Some(udid), Some(user_id));
            }
            Enrollment::SharedIPadUser {
                udid,
                user_short_name,
            } => {
                (ids.udid, ids.user_id) = (Some(udid), Some(UserId::SHARED_IPAD.into()));
                ids.user_short_name = Some(user_short_name);
            }
            Enrollment::UserEnrollmentDevice { enrollment_id } => {
                ids.enrollment_id = Some(enrollment_id);
            }
            Enrollment::UserEnrollmentUser {
                enrollment_id,
                enrollment_user_id,
            } => {
                ids.enrollment_id = Some(enrollment_id);
                ids.enrollment_user_id = Some(enrollment_user_id);
            }
        }
        ids
    }
}

impl Enrollment {
    /// On whose behalf it speaks.
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Device { .. } | Self::UserEnrollmentDevice { .. } => Channel::Device,
            Self::User { .. } | Self::SharedIPadUser { .. } | Self::UserEnrollmentUser { .. } => {
                Channel::User
            }
        }
    }

    /// Whether the device is enrolled for its user alone, apart from the rest
    /// of what is on it.
    pub const fn is_user_enrollment(&self) -> bool {
        matches!(
            self,
            Self::UserEnrollmentDevice { .. } | Self::UserEnrollmentUser { .. }
        )
    }

    /// The device channel of the same device: itself, if it is one.
    #[must_use]
    pub fn device(&self) -> Self {
        match self {
            Self::Device { udid } | Self::User { udid, .. } | Self::SharedIPadUser { udid, .. } => {
                Self::Device { udid: udid.clone() }
            }
            Self::UserEnrollmentDevice { enrollment_id }
            | Self::UserEnrollmentUser { enrollment_id, .. } => Self::UserEnrollmentDevice {
                enrollment_id: enrollment_id.clone(),
            },
        }
    }
}

impl Enrollment {
    /// A text that names this enrollment and no other, whatever the peer wrote
    /// into its identifiers: for keys of a store, for paths of a URL, for logs.
    ///
    /// ```text
    /// udid:UDID   udid:UDID:user:USERID   udid:UDID:shared:USERSHORTNAME
    /// enrollment:ENROLLMENTID   enrollment:ENROLLMENTID:user:ENROLLMENTUSERID
    /// ```
    ///
    /// All but ASCII letters, digits, `-`, `.`, `_` and `@` is written as
    /// `~XX`, a byte of UTF-8 each.
    pub fn to_key(&self) -> String {
        let mut key = String::new();
        let parts: [(&str, &str); 2] = match self {
            Self::Device { udid } => [("udid", udid.as_str()), ("", "")],
            Self::User { udid, user_id } => [("udid", udid.as_str()), ("user", user_id.as_str())],
            Self::SharedIPadUser {
                udid,
                user_short_name,
            } => [("udid", udid.as_str()), ("shared", user_short_name)],
            Self::UserEnrollmentDevice { enrollment_id } => {
                [("enrollment", enrollment_id.as_str()), ("", "")]
            }
            Self::UserEnrollmentUser {
                enrollment_id,
                enrollment_user_id,
            } => [
                ("enrollment", enrollment_id.as_str()),
                ("user", enrollment_user_id.as_str()),
            ],
        };
        for (name, value) in parts.into_iter().filter(|(name, _)| !name.is_empty()) {
            if !key.is_empty() {
                key.push(':');
            }
            key.push_str(name);
            key.push(':');
            escape(value, &mut key);
        }
        key
    }

    /// The enrollment that [`Enrollment::to_key`] gave a text for.
    pub fn from_key(key: &str) -> Option<Self> {
        let parts: Vec<&str> = key.split(':').collect();
        let enrollment = match parts.as_slice() {
            ["udid", udid] => Self::Device {
                udid: unescape(udid)?.into(),
            },
            ["udid", udid, "user", user] => Self::User {
                udid: unescape(udid)?.into(),
                user_id: unescape(user)?.into(),
            },
            ["udid", udid, "shared", name] => Self::SharedIPadUser {
                udid: unescape(udid)?.into(),
                user_short_name: unescape(name)?,
            },
            ["enrollment", id] => Self::UserEnrollmentDevice {
                enrollment_id: unescape(id)?.into(),
            },
            ["enrollment", id, "user", user] => Self::UserEnrollmentUser {
                enrollment_id: unescape(id)?.into(),
                enrollment_user_id: unescape(user)?.into(),
            },
            _ => return None,
        };
        // One text for each enrollment, here too.
        (enrollment.to_key() == key).then_some(enrollment)
    }
}

fn escape(text: &str, into: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'@' => into.push(byte.into()),
            byte if byte.is_ascii_alphanumeric() => into.push(byte.into()),
            byte => into.push_str(&format!("~{byte:02X}")),
        }
    }
}

fn unescape(text: &str) -> Option<String> {
    let mut pieces = text.split('~');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let (hex, rest) = piece.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(hex, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(
        udid: &str,
        enrollment: &str,
        enrollment_user: &str,
        user: &str,
        short: &str,
    ) -> EnrollmentIds {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        EnrollmentIds {
            udid: some(udid).map(Udid::from),
            enrollment_id: some(enrollment).map(EnrollmentId::from),
            enrollment_user_id: some(enrollment_user).map(EnrollmentUserId::from),
            user_id: some(user).map(UserId::from),
            user_short_name: some(short),
            ..EnrollmentIds::default()
        }
    }

    #[test]
    fn identifiers_have_a_limit() {
        let longest = "D".repeat(EnrollmentIds::MAX_LEN);
        assert!(ids(&longest, "", "", "", "").enrollment().is_ok());
        let long = longest + "D";
        for (ids, key) in [
            (ids(&long, "", "", "", ""), "UDID"),
            (ids("", &long, "", "", ""), "EnrollmentID"),
            (ids("", "E", &long, "", ""), "EnrollmentUserID"),
            (ids("D", "", "", &long, ""), "UserID"),
            (
                ids("D", "", "", UserId::SHARED_IPAD, &long),
                "UserShortName",
            ),
        ] {
            let error = ids.enrollment().unwrap_err();
            assert_eq!(
                (error.kind(), error.path().to_string()),
                (ErrorKind::Limit, key.into())
            );
        }
    }

    #[test]
    fn every_kind_of_sender_is_told() {
        let device = ids("D", "", "", "", "").enrollment().unwrap();
        assert_eq!(device, Enrollment::Device { udid: "D".into() });
        assert_eq!(device.channel(), Channel::Device);

        let user = ids("D", "", "", "U", "short").enrollment().unwrap();
        assert!(matches!(&user, Enrollment::User { user_id, .. } if *user_id == "U"));
        assert_eq!(
            (user.channel(), user.device()),
            (Channel::User, device.clone())
        );

        let shared = ids("D", "", "", UserId::SHARED_IPAD, "jane")
            .enrollment()
            .unwrap();
        assert!(
            matches!(&shared, Enrollment::SharedIPadUser { user_short_name, .. } if user_short_name == "jane")
        );
        assert_eq!(shared.device(), device);

        let byod = ids("", "E", "", "", "").enrollment().unwrap();
        assert!(byod.is_user_enrollment() && byod.channel() == Channel::Device);
        let byod_user = ids("", "E", "EU", "", "jane").enrollment().unwrap();
        assert!(byod_user.is_user_enrollment() && byod_user.channel() == Channel::User);
        assert_eq!(byod_user.device(), byod);
    }

    #[test]
    fn no_two_enrollments_have_the_same_key() {
        let senders = [
            ids("D", "", "", "", ""),
            ids("D", "", "", "U", ""),
            ids("D", "", "", UserId::SHARED_IPAD, "U"),
            ids("D", "", "", UserId::SHARED_IPAD, "jane:~/ä@example.org"),
            ids("D:user:U", "", "", "", ""),
            ids("D~3Auser~3AU", "", "", "", ""),
            ids("", "D", "", "", ""),
            ids("", "D", "U", "", ""),
        ];
        let senders = senders.map(|ids| ids.enrollment().unwrap());
        let keys: std::collections::BTreeSet<_> = senders.iter().map(Enrollment::to_key).collect();
        assert_eq!(keys.len(), senders.len());
        for sender in senders {
            assert_eq!(
                EnrollmentIds::from(&sender).enrollment().as_ref(),
                Ok(&sender)
            );
            assert_eq!(Enrollment::from_key(&sender.to_key()), Some(sender));
        }
        for key in [
            "", "udid", "udid:A:B", "udid:~4", "udid:~FF", "udid:~41", "udid:~+4", "udid:a b",
            "x:A",
        ] {
            assert_eq!(Enrollment::from_key(key), None, "{key}");
        }
    }

    #[test]
    fn ids_that_do_not_belong_together_are_nobodys() {
        for bad in [
            ids("", "", "", "", ""),
            ids("", "", "", "U", "short"),
            ids("D", "E", "", "", ""),
            ids("D", "", "EU", "", ""),
            ids("", "E", "", "U", ""),
            ids("D", "", "", UserId::SHARED_IPAD, ""),
        ] {
            let error = bad.enrollment().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Contradiction);
            assert!(error.is_peer_fault());
        }
        let mut empty = ids("D", "", "", "", "");
        empty.enrollment_id = Some("".into());
        assert!(empty.enrollment().is_ok());
    }
}
