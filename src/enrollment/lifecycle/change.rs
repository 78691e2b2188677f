//! What happened to an enrollment, and what a server does about what it keeps.

use super::EnrollmentState;
use crate::Enrollment;
use std::fmt;

/// What happened to an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// `Authenticate` of a device that was not known.
    FirstEnrollment,
    /// `Authenticate` of a device that had checked out, or that is known and
    /// still has its certificate.
    ReEnrollment,
    /// `Authenticate` of a known device under a certificate that is bound to
    /// no other: it has renewed its identity, or was erased and enrolled
    /// again. A server that renews identities at its own asking alone
    /// compares this with what it has asked for, and refuses the rest.
    IdentityRenewal,
    /// A message that was taken already and came again, its answer lost.
    Repeated,
    /// The first `TokenUpdate`: the device can be woken, and its queue served.
    Enrolled,
    /// The first `TokenUpdate` after a known device authenticated again, and
    /// it awaits configuration: it was erased, and what it had is gone.
    SetUpAnew,
    /// `TokenUpdate` with another token, push magic or topic.
    TokenRotation,
    /// The first `TokenUpdate` of a user.
    UserChannelAdded,
    /// `TokenUpdate` of a known user, with another token, push magic or topic.
    UserTokenRotation,
    /// `CheckOut` of a user.
    UserChannelRemoved,
    /// `SetBootstrapToken`.
    BootstrapTokenSet,
    /// `SetBootstrapToken` without one.
    BootstrapTokenCleared,
    /// `CheckOut`: the enrollment profile was removed.
    CheckOut,
    /// Nothing that changes what is kept.
    Nothing,
}

/// What a server keeps of an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kept {
    /// The certificate that it is bound to.
    Identity,
    /// Push token, push magic and topic of the device channel.
    PushToken,
    /// The token that clears the passcode.
    UnlockToken,
    /// The token by which a Mac or a device authorises updates and more.
    BootstrapToken,
    /// Commands that were not answered yet, of all its channels.
    CommandQueue,
    /// The user channels, with their push tokens.
    UserChannels,
    /// What the device reported of its declarations and status.
    DeclarationStatus,
}

/// What becomes of something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fate {
    /// It stays as it is.
    Keep,
    /// What the message brought takes its place.
    Replace,
    /// It is of no use any more.
    Clear,
}

/// What leaves a device together with its enrollment profile, as
/// [Apple documents it](https://support.apple.com/guide/deployment/dep0dc3ecfb7/web).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeavesDevice {
    /// Configuration profiles that the server installed.
    Profiles,
    /// The settings, accounts, certificates and restrictions of those
    /// profiles.
    Settings,
    /// Managed apps, with their data, that were installed to leave with the
    /// profile (`ManagementFlags` 1).
    ManagedApps,
    /// Declarations, with what their configurations set.
    Declarations,
    /// In User Enrollment, the separate volume with everything managed on it.
    ManagedVolume,
}

impl LeavesDevice {
    pub(super) fn of(state: &EnrollmentState) -> &'static [Self] {
        static ALL: [LeavesDevice; 5] = [
            LeavesDevice::Profiles,
            LeavesDevice::Settings,
            LeavesDevice::ManagedApps,
            LeavesDevice::Declarations,
            LeavesDevice::ManagedVolume,
        ];
        match state
            .enrollment()
            .is_some_and(|device| device.is_user_enrollment())
        {
            true => &ALL,
            false => ALL.split_last().map_or(&[], |(_, rest)| rest),
        }
    }
}

impl Kept {
    /// All that there is.
    pub const ALL: [Self; 7] = [
        Self::Identity,
        Self::PushToken,
        Self::UnlockToken,
        Self::BootstrapToken,
        Self::CommandQueue,
        Self::UserChannels,
        Self::DeclarationStatus,
    ];
}

impl Change {
    /// What a server does about something that it keeps. The
    /// [`EnrollmentState`](super::EnrollmentState) has done so for what is in
    /// it; commands and reports are the server's.
    pub const fn fate(self, kept: Kept) -> Fate {
        use Fate::{Clear, Keep, Replace};
        match (self, kept) {
            (
                Self::FirstEnrollment | Self::ReEnrollment | Self::IdentityRenewal,
                Kept::Identity,
            )
            | (
                Self::Enrolled | Self::SetUpAnew | Self::TokenRotation,
                Kept::PushToken | Kept::UnlockToken,
            )
            | (Self::BootstrapTokenSet, Kept::BootstrapToken)
            | (
                Self::UserChannelAdded | Self::UserTokenRotation | Self::UserChannelRemoved,
                Kept::UserChannels,
            ) => Replace,
            (Self::FirstEnrollment | Self::CheckOut, _)
            | (Self::BootstrapTokenCleared, Kept::BootstrapToken)
            | (
                Self::ReEnrollment,
                Kept::PushToken | Kept::CommandQueue | Kept::UserChannels | Kept::DeclarationStatus,
            )
            | (
                Self::SetUpAnew,
                Kept::BootstrapToken
                | Kept::CommandQueue
                | Kept::UserChannels
                | Kept::DeclarationStatus,
            ) => Clear,
            _ => Keep,
        }
    }

    /// Whose of it a server clears, if anybody's: the channel that spoke, or
    /// the device. What is cleared of a device is cleared of its users too.
    pub fn clears(self, kept: Kept, sender: &Enrollment) -> Option<Enrollment> {
        match (self, kept) {
            (Self::UserChannelRemoved, Kept::CommandQueue | Kept::DeclarationStatus) => {
                Some(sender.clone())
            }
            _ => (self.fate(kept) == Fate::Clear).then(|| sender.device()),
        }
    }

    /// Everything that does not stay as it is.
    pub fn fates(self) -> impl Iterator<Item = (Kept, Fate)> {
        Kept::ALL
            .into_iter()
            .map(move |kept| (kept, self.fate(kept)))
            .filter(|(_, fate)| *fate != Fate::Keep)
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FirstEnrollment => "first enrollment",
            Self::ReEnrollment => "re-enrollment",
            Self::IdentityRenewal => "identity renewal",
            Self::Repeated => "repeated",
            Self::Enrolled => "enrolled",
            Self::SetUpAnew => "set up anew",
            Self::TokenRotation => "token rotation",
            Self::UserChannelAdded => "user channel added",
            Self::UserTokenRotation => "token rotation of a user",
            Self::UserChannelRemoved => "user channel removed",
            Self::BootstrapTokenSet => "bootstrap token set",
            Self::BootstrapTokenCleared => "bootstrap token cleared",
            Self::CheckOut => "check-out",
            Self::Nothing => "no change",
        })
    }
}
