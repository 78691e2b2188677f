//! From the first `TokenUpdate` of a device that waits in Setup Assistant to
//! the command that lets it go on.
//!
//! A device whose ADE profile says `await_device_configured` holds its user in
//! Setup Assistant, and says so by `AwaitingConfiguration`. It takes commands
//! meanwhile, some of them then alone, and goes on when it gets
//! `DeviceConfigured`; the user channel of a Shared iPad likewise with
//! `UserConfigured`.
//!
//! ```
//! use apple_mdm::enrollment::setup::{Release, Setup, Step};
//! # use apple_mdm::{CheckIn, Message};
//! # let body = b"<plist><dict><key>MessageType</key><string>TokenUpdate</string>
//! #     <key>UDID</key><string>A</string><key>AwaitingConfiguration</key><true/></dict></plist>";
//! # let CheckIn::TokenUpdate(update) = CheckIn::from_slice(body)? else { unreachable!() };
//! let mut setup = Setup::of(&update)?;
//! setup.unsent = 1; // such as InstallProfile
//! assert_eq!(setup.next(), Step::Send);
//! (setup.unsent, setup.unanswered) = (0, 1);
//! assert_eq!(setup.next(), Step::Wait);
//! setup.unanswered = 0;
//! assert_eq!(setup.next(), Step::Release(Release::DeviceConfigured));
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [DeviceConfigured](https://developer.apple.com/documentation/devicemanagement/device-configured-command)
//! · [TokenUpdate](https://developer.apple.com/documentation/devicemanagement/token-update)

use crate::{
    checkin::TokenUpdate,
    command::{Command as _, CommandEnvelope, DeviceConfigured, UserConfigured},
    enrollment_ids::Channel,
    error::Result,
    report::Status,
    vocabulary::CommandUuid,
};

/// How far the setup of a channel is. It is a few facts that a server has in
/// its records; nothing is kept here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Setup {
    /// Whose setup it is.
    pub channel: Channel,
    /// Whether the last `TokenUpdate` of the channel said that it waits.
    pub is_awaiting: bool,
    /// Commands that have to be done first and were not sent yet, or were
    /// answered `NotNow`.
    pub unsent: usize,
    /// Commands that have to be done first, were sent and not answered.
    pub unanswered: usize,
    /// Commands that have to be done first, and failed.
    pub failed: usize,
    /// How far the command that lets the device go on is.
    pub release: ReleaseState,
}

/// How far the command is that lets a device go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReleaseState {
    /// It was not sent.
    #[default]
    NotSent,
    /// It was sent, and not answered.
    Sent,
    /// The device took it.
    Acknowledged,
    /// The device refused it.
    Failed,
}

/// The command that lets a device go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Release {
    /// On the device channel.
    DeviceConfigured,
    /// On the user channel of a Shared iPad.
    UserConfigured,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Nothing: it waits for nothing.
    Done,
    /// Send the next of the commands that have to be done first.
    Send,
    /// Wait for the answer to what was sent.
    Wait,
    /// Decide: commands failed that had to be done first, or the device
    /// refused to go on. Until then it stays in Setup Assistant. To go on all
    /// the same, set [`Setup::failed`] to 0, or [`Setup::release`] to
    /// [`ReleaseState::NotSent`].
    Decide,
    /// Send the command that lets it go on.
    Release(Release),
}

impl Setup {
    /// As of a `TokenUpdate`: nothing was sent yet.
    ///
    /// # Errors
    ///
    /// If the message does not say who speaks.
    pub fn of(update: &TokenUpdate) -> Result<Self> {
        let channel = update.ids.enrollment()?.channel();
        let is_awaiting = update.awaiting_configuration == Some(true);
        Ok(Self::new(channel, is_awaiting))
    }

    /// Of a channel that waits, or does not: nothing was sent yet.
    pub const fn new(channel: Channel, is_awaiting: bool) -> Self {
        Self {
            channel,
            is_awaiting,
            unsent: 0,
            unanswered: 0,
            failed: 0,
            release: ReleaseState::NotSent,
        }
    }

    /// What to do next.
    ///
    /// What was sent is waited for before anything else is: a device takes one
    /// command at a time. A `TokenUpdate` that comes after the command to go
    /// on may still say that the device waits, and changes nothing.
    pub fn next(&self) -> Step {
        if !self.is_awaiting {
            return Step::Done;
        }
        match self.release {
            ReleaseState::Acknowledged => return Step::Done,
            ReleaseState::Sent => return Step::Wait,
            ReleaseState::Failed => return Step::Decide,
            ReleaseState::NotSent => {}
        }
        match (self.unanswered, self.unsent, self.failed) {
            (0, 0, 0) => Step::Release(Release::of(self.channel)),
            (0, 0, _) => Step::Decide,
            (0, _, _) => Step::Send,
            _ => Step::Wait,
        }
    }
}

impl Release {
    /// The one of a channel.
    pub const fn of(channel: Channel) -> Self {
        match channel {
            Channel::Device => Self::DeviceConfigured,
            Channel::User => Self::UserConfigured,
        }
    }

    /// Its `RequestType`.
    pub const fn request_type(self) -> &'static str {
        match self {
            Self::DeviceConfigured => DeviceConfigured::REQUEST_TYPE,
            Self::UserConfigured => UserConfigured::REQUEST_TYPE,
        }
    }

    /// The command, to be queued.
    pub fn command(self, uuid: impl Into<CommandUuid>) -> CommandEnvelope {
        match self {
            Self::DeviceConfigured => CommandEnvelope::new(uuid, DeviceConfigured::new()),
            Self::UserConfigured => CommandEnvelope::new(uuid, UserConfigured::new()),
        }
    }
}

impl ReleaseState {
    /// As of the status of the answer to the command.
    pub fn of(status: &Status) -> Self {
        match status {
            Status::Acknowledged => Self::Acknowledged,
            Status::NotNow => Self::NotSent,
            Status::Error | Status::CommandFormatError => Self::Failed,
            _ => Self::Sent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_channel_has_its_own_command() {
        for (channel, name) in [
            (Channel::Device, "DeviceConfigured"),
            (Channel::User, "UserConfigured"),
        ] {
            let Step::Release(release) = Setup::new(channel, true).next() else {
                panic!("{channel:?}");
            };
            assert_eq!(release.request_type(), name);
            assert_eq!(release.command("1").request_type(), name);
        }
    }

    #[test]
    fn answers_are_taken_for_what_they_are() {
        for (status, state) in [
            (Status::Acknowledged, ReleaseState::Acknowledged),
            (Status::NotNow, ReleaseState::NotSent),
            (Status::Error, ReleaseState::Failed),
            (Status::CommandFormatError, ReleaseState::Failed),
            (Status::Idle, ReleaseState::Sent),
        ] {
            assert_eq!(ReleaseState::of(&status), state);
        }
    }

    proptest! {
        #[test]
        fn a_device_is_let_go_once_and_when_all_is_done(
            waits: bool, unsent in 0usize..3, unanswered in 0usize..3, failed in 0usize..2,
            sent in 0usize..4,
        ) {
            use ReleaseState::{Acknowledged, Failed, NotSent, Sent};
            let release = [NotSent, Sent, Acknowledged, Failed][sent];
            let setup = Setup {
                unsent, unanswered, failed, release,
                ..Setup::new(Channel::Device, waits)
            };
            let is_due = waits && release == NotSent && unsent + unanswered + failed == 0;
            prop_assert_eq!(matches!(setup.next(), Step::Release(_)), is_due);
            let is_done = !waits || release == Acknowledged;
            prop_assert_eq!(setup.next() == Step::Done, is_done);
            if setup.next() == Step::Send {
                prop_assert!(unsent > 0 && unanswered == 0);
            }
        }
    }
}
