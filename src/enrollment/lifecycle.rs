//! What a check-in means for the enrollment that it belongs to, as a pure
//! function: from what the server knows, the message and who signed it to what
//! the server knows now.
//!
//! ```
//! use apple_mdm::{CheckIn, Message, enrollment::lifecycle::{self, Change, Kept, Fate, Signer}};
//!
//! # let authenticate = b"<plist><dict><key>MessageType</key><string>Authenticate</string>
//! #     <key>UDID</key><string>A</string></dict></plist>";
//! let message = CheckIn::from_slice(authenticate)?;
//! // The SHA-256 of the certificate, and which enrollment the server has bound it to.
//! let signer = Signer::unseen([7; 32]);
//! let transition = lifecycle::receive(None, &message, &signer)?;
//! assert_eq!(transition.change, Change::FirstEnrollment);
//! assert_eq!(transition.change.fate(Kept::CommandQueue), Fate::Clear);
//! let to_be_stored = transition.state.to_xml()?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! What cannot be told apart is kept. A device that authenticates again under
//! a new certificate may have renewed its identity or may have been erased;
//! nothing in the message says which. So nothing is cleared before its
//! `TokenUpdate` says, by `AwaitingConfiguration`, that it is being set up
//! anew.

mod change;
mod state;
#[cfg(test)]
mod tests;

pub use change::{Change, Fate, Kept, LeavesDevice};
pub use state::{EnrollmentState, Phase, PushAddress, UserChannel};

use crate::{
    CheckIn,
    checkin::{SetBootstrapToken, TokenUpdate},
    enrollment_ids::{Channel, Enrollment},
    error::Error,
};

/// Who signed a message, as the server's records have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    fingerprint: [u8; 32],
    bound_to: Option<Enrollment>,
}

/// What came of a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transition {
    /// What happened.
    pub change: Change,
    /// What the server knows now, to be stored in place of what it knew.
    pub state: EnrollmentState,
}

impl Transition {
    /// What left the device together with its enrollment profile; nothing,
    /// unless it checked out.
    pub fn leaves_device(&self) -> &'static [LeavesDevice] {
        match self.change {
            Change::CheckOut => LeavesDevice::of(&self.state),
            _ => &[],
        }
    }
}

/// Why a message must not be acted upon.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The message does not say, or contradicts itself on, who speaks.
    #[error("the message does not say who speaks: {0}")]
    Nobody(Error),
    /// The certificate is valid, and bound to another enrollment.
    #[error("the certificate belongs to another enrollment than the one that it claims to be")]
    CertificateOfAnother,
    /// The certificate is not the enrollment's, and only an `Authenticate` can
    /// bind a new one.
    #[error(
        "the certificate is not the one of this enrollment; only Authenticate can bind a new one"
    )]
    UnseenCertificate,
    /// Nobody has enrolled under this name: `Authenticate` comes first.
    #[error("no such enrollment; a device sends Authenticate first")]
    NotEnrolled,
    /// The enrollment has checked out: it comes back by `Authenticate` alone.
    #[error("the enrollment has checked out; a device that returns sends Authenticate first")]
    CheckedOut,
    /// A message that its channel does not send, such as `Authenticate` of a
    /// user.
    #[error("this message does not come on a user channel")]
    WrongChannel,
    /// More user channels than [`EnrollmentState::MAX_USERS`].
    #[error("too many user channels for one device")]
    TooManyUsers,
}

impl Signer {
    /// A certificate that is bound to no enrollment: the SHA-256 of its DER.
    pub fn unseen(fingerprint: impl Into<[u8; 32]>) -> Self {
        Self {
            fingerprint: fingerprint.into(),
            bound_to: None,
        }
    }

    /// A certificate that the server has bound to an enrollment: the one for
    /// which [`EnrollmentState::identity`] is this certificate.
    pub fn bound(fingerprint: impl Into<[u8; 32]>, to: &Enrollment) -> Self {
        Self {
            fingerprint: fingerprint.into(),
            bound_to: Some(to.device()),
        }
    }

    /// Looks the binding up.
    pub fn look_up(
        fingerprint: impl Into<[u8; 32]>,
        bound_to: impl FnOnce(&[u8; 32]) -> Option<Enrollment>,
    ) -> Self {
        let fingerprint = fingerprint.into();
        let bound_to = bound_to(&fingerprint).map(|enrollment| enrollment.device());
        Self {
            fingerprint,
            bound_to,
        }
    }

    /// The SHA-256 of the certificate.
    pub const fn fingerprint(&self) -> &[u8; 32] {
        &self.fingerprint
    }
}

/// Takes a check-in in. `state` is what the server knows of
/// [`Enrollment::device`] of the sender, `None` if nothing.
///
/// Nothing is changed in place: a server that does not agree (with a renewal
/// that it did not ask for, say) stores nothing and answers with an error.
///
/// # Errors
///
/// A [`Refusal`] where the message must not be acted upon.
pub fn receive(
    state: Option<&EnrollmentState>,
    message: &CheckIn,
    signer: &Signer,
) -> Result<Transition, Refusal> {
    let sender = message.enrollment().map_err(Refusal::Nobody)?;
    if let CheckIn::Authenticate(_) = message {
        return authenticate(state, &sender, signer);
    }
    // A `CheckOut` whose answer got lost comes again.
    let repeats = matches!(message, CheckIn::CheckOut(_));
    let known = admitted(state, &sender, signer, repeats)?;
    let mut state = known.clone();
    let change = match message {
        CheckIn::TokenUpdate(update) => match sender.channel() {
            Channel::Device => device_token(&mut state, update),
            Channel::User => user_token(&mut state, &sender, update)?,
        },
        CheckIn::SetBootstrapToken(message) => set_bootstrap_token(&mut state, message),
        CheckIn::CheckOut(_) => check_out(&mut state, &sender),
        _ => Change::Nothing,
    };
    Ok(Transition { change, state })
}

/// Whether a message of this sender, a report say, may be acted upon.
///
/// # Errors
///
/// A [`Refusal`] where it may not.
pub fn admit(
    state: Option<&EnrollmentState>,
    sender: &Enrollment,
    signer: &Signer,
) -> Result<(), Refusal> {
    admitted(state, sender, signer, false).map(drop)
}

fn admitted<'a>(
    state: Option<&'a EnrollmentState>,
    sender: &Enrollment,
    signer: &Signer,
    checked_out_too: bool,
) -> Result<&'a EnrollmentState, Refusal> {
    let device = sender.device();
    if signer.bound_to.as_ref().is_some_and(|to| *to != device) {
        return Err(Refusal::CertificateOfAnother);
    }
    let state = state.ok_or(Refusal::NotEnrolled)?;
    if state.enrollment() != Some(device) {
        return Err(Refusal::CertificateOfAnother);
    }
    let same = state.last_signed_by(&signer.fingerprint);
    match state.phase() {
        Phase::CheckedOut if !(checked_out_too && same) => Err(Refusal::CheckedOut),
        _ if !same => Err(Refusal::UnseenCertificate),
        _ => Ok(state),
    }
}

fn authenticate(
    state: Option<&EnrollmentState>,
    sender: &Enrollment,
    signer: &Signer,
) -> Result<Transition, Refusal> {
    if sender.channel() != Channel::Device {
        return Err(Refusal::WrongChannel);
    }
    if signer.bound_to.as_ref().is_some_and(|to| to != sender) {
        return Err(Refusal::CertificateOfAnother);
    }
    let Some(known) = state else {
        return Ok(Transition {
            change: Change::FirstEnrollment,
            state: EnrollmentState::new(sender, signer.fingerprint),
        });
    };
    if known.enrollment().as_ref() != Some(sender) {
        return Err(Refusal::CertificateOfAnother);
    }
    let same = known.last_signed_by(&signer.fingerprint);
    let mut state = known.clone();
    let change = match (known.phase(), same) {
        (Phase::CheckedOut, _) => {
            state = EnrollmentState::new(sender, signer.fingerprint);
            Change::ReEnrollment
        }
        (Phase::Authenticated, true) => Change::Repeated,
        (_, true) => {
            state.begin_anew();
            Change::ReEnrollment
        }
        (_, false) => {
            state.rebind(signer.fingerprint);
            Change::IdentityRenewal
        }
    };
    Ok(Transition { change, state })
}

fn device_token(state: &mut EnrollmentState, update: &TokenUpdate) -> Change {
    let awaiting = update.awaiting_configuration == Some(true);
    let first = *state.phase() == Phase::Authenticated;
    // Only a device that is being set up awaits configuration. Had it merely
    // renewed its identity, it would be set up already.
    let anew = awaiting && state.has_authenticated_again();
    if anew {
        state.forget_former();
    }
    let moved = state.take_tokens(update);
    match (anew, first, moved) {
        (true, _, _) => Change::SetUpAnew,
        (_, true, _) => Change::Enrolled,
        (_, _, true) => Change::TokenRotation,
        (_, _, false) => Change::Nothing,
    }
}

fn user_token(
    state: &mut EnrollmentState,
    sender: &Enrollment,
    update: &TokenUpdate,
) -> Result<Change, Refusal> {
    Ok(match state.take_user_tokens(sender, update) {
        state::UserToken::Added => Change::UserChannelAdded,
        state::UserToken::Moved => Change::UserTokenRotation,
        state::UserToken::Same => Change::Nothing,
        state::UserToken::TooMany => return Err(Refusal::TooManyUsers),
    })
}

fn set_bootstrap_token(state: &mut EnrollmentState, message: &SetBootstrapToken) -> Change {
    let token = message
        .bootstrap_token
        .as_ref()
        .filter(|token| !token.expose().as_slice().is_empty());
    let change = match token {
        Some(_) => Change::BootstrapTokenSet,
        None => Change::BootstrapTokenCleared,
    };
    state.set_bootstrap_token(token.cloned());
    change
}

fn check_out(state: &mut EnrollmentState, sender: &Enrollment) -> Change {
    match sender.channel() {
        Channel::User => {
            state.remove_user(sender);
            Change::UserChannelRemoved
        }
        Channel::Device if *state.phase() == Phase::CheckedOut => Change::Repeated,
        Channel::Device => {
            state.check_out();
            Change::CheckOut
        }
    }
}
