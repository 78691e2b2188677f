//! What a server keeps of a device's enrollment.

use crate::{
    checkin::{GetBootstrapTokenResponse, TokenUpdate},
    enrollment_ids::{Channel, Enrollment, EnrollmentIds},
    plist::Data,
    record::{Extra, Record as _, record},
    vocabulary::{
        EnrollmentId, EnrollmentUserId, PushMagic, PushToken, PushTopic, Secret, Udid, UserId,
        open_enum,
    },
};

open_enum! {
    /// How far an enrollment is.
    pub enum Phase {
        /// `Authenticate` was taken; the first `TokenUpdate` is to come.
        Authenticated = "Authenticated",
        /// Enrolled: it can be woken.
        Enrolled = "Enrolled",
        /// Gone, and kept so that it is known when it returns.
        CheckedOut = "CheckedOut",
    }
}

record! {
    /// What a server keeps of one device: its identity, how to wake it, its
    /// tokens, its user channels. Commands and reports are kept beside it, by
    /// [`Change::fate`](super::Change::fate).
    ///
    /// It is made by [`receive`](super::receive) alone. To be stored it is a
    /// property list, secrets and all:
    ///
    /// ```text
    /// UDID or EnrollmentID   string      the device
    /// Phase                  string      Authenticated, Enrolled, CheckedOut
    /// Identity               data        SHA-256 of the certificate
    /// Push                   dictionary  Topic, PushMagic, Token
    /// UnlockToken            data
    /// BootstrapToken         data
    /// AwaitingConfiguration  boolean
    /// AuthenticatedAgain     boolean     until the next TokenUpdate
    /// BootstrapTokenFormer   boolean     it was set before that
    /// Users                  array       UserID, UserShortName, EnrollmentUserID, Push
    /// ```
    pub struct EnrollmentState {
        udid: Option<Udid> = optional "UDID",
        enrollment_id: Option<EnrollmentId> = optional "EnrollmentID",
        phase: Phase = required "Phase",
        identity: Data = required "Identity",
        push: Option<PushAddress> = optional "Push",
        unlock_token: Option<Secret<Data>> = optional "UnlockToken",
        bootstrap_token: Option<Secret<Data>> = optional "BootstrapToken",
        awaiting_configuration: Option<bool> = optional "AwaitingConfiguration",
        authenticated_again: Option<bool> = optional "AuthenticatedAgain",
        bootstrap_token_former: Option<bool> = optional "BootstrapTokenFormer",
        users: Option<Vec<UserChannel>> = optional "Users",
    }
}

record! {
    /// Where a channel is woken: what a push is sent to.
    pub struct PushAddress {
        /// `Topic`: string.
        pub topic: PushTopic = required "Topic",
        /// `PushMagic`: string.
        pub push_magic: PushMagic = required "PushMagic",
        /// `Token`: data.
        pub token: PushToken = required "Token",
    }
}

record! {
    /// A user channel.
    pub struct UserChannel {
        /// `UserID`: string, on a Mac.
        pub user_id: Option<UserId> = optional "UserID",
        /// `UserShortName`: string, on Shared iPad.
        pub user_short_name: Option<String> = optional "UserShortName",
        /// `EnrollmentUserID`: string, on a Mac in User Enrollment.
        pub enrollment_user_id: Option<EnrollmentUserId> = optional "EnrollmentUserID",
        /// `Push`: dictionary.
        pub push: Option<PushAddress> = optional "Push",
    }
}

/// What a `TokenUpdate` of a user did.
pub(super) enum UserToken {
    Added,
    Moved,
    Same,
    TooMany,
}

impl EnrollmentState {
    /// How many user channels one device may have.
    pub const MAX_USERS: usize = 4096;

    pub(super) fn new(device: &Enrollment, identity: [u8; 32]) -> Self {
        let (udid, enrollment_id) = match device.device() {
            Enrollment::UserEnrollmentDevice { enrollment_id } => (None, Some(enrollment_id)),
            Enrollment::Device { udid } => (Some(udid), None),
            // `device` gives no user channel.
            _ => (None, None),
        };
        Self {
            udid,
            enrollment_id,
            phase: Phase::Authenticated,
            identity: identity.as_slice().into(),
            ..Self::blank()
        }
    }

    /// The device. `None` if a stored state names none.
    pub fn enrollment(&self) -> Option<Enrollment> {
        match (&self.udid, &self.enrollment_id) {
            (Some(udid), None) => Some(Enrollment::Device { udid: udid.clone() }),
            (None, Some(id)) => Some(Enrollment::UserEnrollmentDevice {
                enrollment_id: id.clone(),
            }),
            _ => None,
        }
    }

    /// How far it is.
    pub const fn phase(&self) -> &Phase {
        &self.phase
    }

    /// The SHA-256 of the certificate that it is bound to. `None` once it has
    /// checked out: the certificate is free then.
    pub fn identity(&self) -> Option<[u8; 32]> {
        match self.phase {
            Phase::CheckedOut => None,
            _ => self.identity.as_slice().try_into().ok(),
        }
    }

    /// Whether this is, or was at the end, its certificate.
    pub(super) fn last_signed_by(&self, fingerprint: &[u8; 32]) -> bool {
        self.identity.as_slice() == fingerprint
    }

    /// Where to wake the device. `None` before its `TokenUpdate` and after
    /// `CheckOut`.
    pub const fn push(&self) -> Option<&PushAddress> {
        self.push.as_ref()
    }

    /// Where to wake a channel, of the device or a user.
    pub fn push_of(&self, channel: &Enrollment) -> Option<&PushAddress> {
        match channel.channel() {
            Channel::Device => self.push(),
            Channel::User => self.user(channel)?.push.as_ref(),
        }
    }

    /// The token that clears the passcode.
    pub const fn unlock_token(&self) -> Option<&Secret<Data>> {
        self.unlock_token.as_ref()
    }

    /// What `GetBootstrapToken` is answered with.
    pub const fn bootstrap_token(&self) -> Option<&Secret<Data>> {
        self.bootstrap_token.as_ref()
    }

    /// The answer to `GetBootstrapToken`, without a token if there is none.
    pub fn bootstrap_token_response(&self) -> GetBootstrapTokenResponse {
        let mut response = GetBootstrapTokenResponse::new();
        response.bootstrap_token.clone_from(&self.bootstrap_token);
        response
    }

    /// Whether the device waits in Setup Assistant for `DeviceConfigured`.
    pub fn is_awaiting_configuration(&self) -> bool {
        self.awaiting_configuration == Some(true)
    }

    /// The user channels.
    pub fn users(&self) -> &[UserChannel] {
        self.users.as_deref().unwrap_or(&[])
    }

    /// A user channel.
    pub fn user(&self, channel: &Enrollment) -> Option<&UserChannel> {
        self.users().iter().find(|user| user.is(channel))
    }

    /// The channels that speak: of the device, then of its users.
    pub fn channels(&self) -> impl Iterator<Item = Enrollment> {
        let device = self.enrollment();
        let users = self.users().iter();
        let users = users.filter_map(move |user| user.enrollment(&self.enrollment()?));
        device.into_iter().chain(users)
    }

    /// Whether it is the channel of this device or of a user of it.
    pub fn has(&self, channel: &Enrollment) -> bool {
        self.enrollment().as_ref() == Some(channel)
            || self.enrollment() == Some(channel.device()) && self.user(channel).is_some()
    }

    /// `Authenticate` under a new certificate.
    pub(super) fn rebind(&mut self, identity: [u8; 32]) {
        self.identity = identity.as_slice().into();
        if self.phase == Phase::Enrolled {
            self.mark_former();
        }
    }

    /// `Authenticate` once more under the same certificate.
    pub(super) fn begin_anew(&mut self) {
        self.phase = Phase::Authenticated;
        self.push = None;
        self.users = None;
        self.mark_former();
    }

    fn mark_former(&mut self) {
        self.authenticated_again = Some(true);
        self.bootstrap_token_former = self.bootstrap_token.is_some().then_some(true);
    }

    pub(super) fn has_authenticated_again(&self) -> bool {
        self.authenticated_again == Some(true)
    }

    /// The device was erased: what it had is of no use.
    pub(super) fn forget_former(&mut self) {
        if self.bootstrap_token_former == Some(true) {
            self.bootstrap_token = None;
        }
        self.unlock_token = None;
        self.push = None;
        self.users = None;
    }

    /// Takes a `TokenUpdate` of the device, and says whether it is to be woken
    /// elsewhere than before.
    pub(super) fn take_tokens(&mut self, update: &TokenUpdate) -> bool {
        self.phase = Phase::Enrolled;
        self.authenticated_again = None;
        self.bootstrap_token_former = None;
        self.awaiting_configuration = update.awaiting_configuration;
        if update.unlock_token.is_some() {
            self.unlock_token.clone_from(&update.unlock_token);
        }
        PushAddress::take(&mut self.push, update)
    }

    pub(super) fn take_user_tokens(
        &mut self,
        channel: &Enrollment,
        update: &TokenUpdate,
    ) -> UserToken {
        let users = self.users.get_or_insert_default();
        if let Some(user) = users.iter_mut().find(|user| user.is(channel)) {
            return match PushAddress::take(&mut user.push, update) {
                true => UserToken::Moved,
                false => UserToken::Same,
            };
        }
        if users.len() >= Self::MAX_USERS {
            return UserToken::TooMany;
        }
        let mut user = UserChannel::new(channel);
        PushAddress::take(&mut user.push, update);
        users.push(user);
        UserToken::Added
    }

    pub(super) fn set_bootstrap_token(&mut self, token: Option<Secret<Data>>) {
        self.bootstrap_token = token;
        self.bootstrap_token_former = None;
    }

    pub(super) fn remove_user(&mut self, channel: &Enrollment) {
        if let Some(users) = &mut self.users {
            users.retain(|user| !user.is(channel));
        }
    }

    /// Keeps the names and the certificate, so that a `CheckOut` that comes
    /// twice is known.
    pub(super) fn check_out(&mut self) {
        let blank = Self::blank();
        let former = std::mem::replace(self, blank);
        self.udid = former.udid;
        self.enrollment_id = former.enrollment_id;
        self.identity = former.identity;
        self.phase = Phase::CheckedOut;
    }
}

impl PushAddress {
    /// Takes what an update brings, and says whether that differs. An update
    /// that leaves something out leaves the address as it is.
    fn take(address: &mut Option<Self>, update: &TokenUpdate) -> bool {
        let (Some(topic), Some(push_magic), Some(token)) =
            (&update.topic, &update.push_magic, &update.token)
        else {
            return false;
        };
        let taken = Some(Self {
            topic: topic.clone(),
            push_magic: push_magic.clone(),
            token: token.clone(),
            extra: Extra::new(),
        });
        let differs = *address != taken;
        *address = taken;
        differs
    }
}

impl UserChannel {
    fn new(channel: &Enrollment) -> Self {
        let mut user = Self::blank();
        match channel {
            Enrollment::User { user_id, .. } => user.user_id = Some(user_id.clone()),
            Enrollment::SharedIPadUser {
                user_short_name, ..
            } => user.user_short_name = Some(user_short_name.clone()),
            Enrollment::UserEnrollmentUser {
                enrollment_user_id, ..
            } => user.enrollment_user_id = Some(enrollment_user_id.clone()),
            _ => {}
        }
        user
    }

    /// The channel, on a device.
    pub fn enrollment(&self, device: &Enrollment) -> Option<Enrollment> {
        let ids = EnrollmentIds {
            user_id: match &self.user_short_name {
                Some(_) => Some(UserId::SHARED_IPAD.into()),
                None => self.user_id.clone(),
            },
            user_short_name: self.user_short_name.clone(),
            enrollment_user_id: self.enrollment_user_id.clone(),
            ..device.into()
        };
        let user = ids.enrollment().ok()?;
        (user.channel() == Channel::User).then_some(user)
    }

    /// Whether this is the channel that speaks so.
    pub fn is(&self, channel: &Enrollment) -> bool {
        match channel {
            Enrollment::User { user_id, .. } => self.user_id.as_ref() == Some(user_id),
            Enrollment::SharedIPadUser {
                user_short_name, ..
            } => self.user_short_name.as_ref() == Some(user_short_name),
            Enrollment::UserEnrollmentUser {
                enrollment_user_id, ..
            } => self.enrollment_user_id.as_ref() == Some(enrollment_user_id),
            _ => false,
        }
    }
}
