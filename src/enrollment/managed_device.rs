//! A whole exchange with a device as a pure function: from what the server
//! keeps of the device and a request, to the answer and what it keeps now.
//!
//! It puts together what the other modules offer apart: [`lifecycle`],
//! [`CommandQueue`], [`ddm::respond`], [`DeviceStatus`]. A server that keeps
//! these in tables of their own uses them apart; one that keeps a record for
//! each device is little more than this:
//!
//! ```
//! use apple_mdm::{Date, Enrollment, Message, Request, ddm::DeclarationSet};
//! use apple_mdm::enrollment::{lifecycle::Signer, managed_device::{ManagedDevice, Refused, Serving}};
//! use std::collections::BTreeMap;
//!
//! /// Whoever signed `body` is known by now: this is the SHA-256 of the certificate.
//! fn exchange(
//!     devices: &mut BTreeMap<Enrollment, ManagedDevice>,
//!     identities: &mut BTreeMap<[u8; 32], Enrollment>,
//!     certificate: [u8; 32],
//!     body: &[u8],
//!     (set, now, uuid): (&DeclarationSet, Date, String),
//! ) -> Result<(u16, Vec<u8>), Refused> {
//!     let request = Request::from_slice_lenient(body)?.value;
//!     let device = request.enrollment()?.device();
//!     let signer = Signer::look_up(certificate, |certificate| identities.get(certificate).cloned());
//!     let known = devices.get(&device).cloned();
//!     let exchange = ManagedDevice::receive(known, &request, &signer, &Serving::new(set, now, uuid))?;
//!     if let Some(identity) = exchange.unbound {
//!         identities.remove(&identity);
//!     }
//!     if let Some(identity) = exchange.bound {
//!         identities.insert(identity, device.clone());
//!     }
//!     devices.insert(device, exchange.device);
//!     Ok((exchange.answer.status, exchange.answer.body))
//! }
//!
//! # let (mut devices, mut identities) = (BTreeMap::new(), BTreeMap::new());
//! # let body = b"<plist><dict><key>MessageType</key><string>Authenticate</string><key>UDID</key><string>A</string></dict></plist>";
//! # let serving = || (DeclarationSet::empty(), Date::EPOCH, String::from("1"));
//! # let (set, now, uuid) = serving();
//! # assert_eq!(exchange(&mut devices, &mut identities, [1; 32], body, (&set, now, uuid)).unwrap().0, 200);
//! # let (set, now, uuid) = serving();
//! # let other = exchange(&mut devices, &mut identities, [1; 32], &body.as_slice().iter().map(|b| if *b == b'A' { b'B' } else { *b }).collect::<Vec<_>>(), (&set, now, uuid));
//! # assert!(other.is_err());
//! ```

use super::{
    Answer,
    command_queue::{CommandQueue, Outcome, QueuedCommand},
    lifecycle::{self, Change, EnrollmentState, Kept, Refusal, Signer},
};
use crate::{
    CheckIn, CommandReport, CommandUuid, Data, Date, Enrollment, Error, Message, Request, Result,
    checkin::DeclarativeManagement,
    command::{self, Command as _, Envelope},
    ddm::{self, DeclarationSet, DeviceStatus, Reply},
    plist::Limits,
    record::{Record as _, record},
};
use std::fmt;

mod summary;
#[cfg(test)]
mod tests;

record! {
    /// What a server keeps of a device: its enrollment and, of each of its
    /// channels, the commands that wait and what it was told and reported of
    /// declarations.
    ///
    /// To be stored it is a property list, secrets and all:
    ///
    /// ```text
    /// Enrollment  dictionary   an EnrollmentState
    /// Channels    array        Channel      string, of Enrollment::to_key
    ///                          Queue        dictionary, a CommandQueue
    ///                          Announced    string, a declarations token
    ///                          Status       data, a DeviceStatus as JSON
    /// ```
    pub struct ManagedDevice {
        state: EnrollmentState = required "Enrollment",
        channels: Option<Vec<ManagedChannel>> = optional "Channels",
    }
}

record! {
    struct ManagedChannel {
        channel: String = required "Channel",
        queue: CommandQueue = required "Queue",
        announced: Option<String> = optional "Announced",
        status: Option<Data> = optional "Status",
    }
}

/// What a server brings to an exchange.
#[derive(Clone, Debug)]
pub struct Serving<'a> {
    declarations: &'a DeclarationSet,
    now: Date,
    command_uuid: CommandUuid,
}

impl<'a> Serving<'a> {
    /// The declarations of this channel, the time, and a UUID that was never
    /// used before: of the `DeclarativeManagement` command that tells the
    /// device of its declarations, where that is due.
    pub fn new(
        declarations: &'a DeclarationSet,
        now: Date,
        command_uuid: impl Into<CommandUuid>,
    ) -> Self {
        Self {
            declarations,
            now,
            command_uuid: command_uuid.into(),
        }
    }
}

/// What came of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// What the server keeps of the device from now on.
    pub device: ManagedDevice,
    /// What the device is answered, once the rest is stored.
    pub answer: Answer,
    /// What happened to the enrollment.
    pub change: Change,
    /// The identity that is the device's no more.
    pub unbound: Option<[u8; 32]>,
    /// The identity that is the device's now.
    pub bound: Option<[u8; 32]>,
    /// What came of a command, if the request is a report.
    pub outcome: Option<Outcome>,
}

impl Exchange {
    /// The command that the request answered for good. The report is the
    /// request.
    pub fn ended(&self) -> Option<&QueuedCommand> {
        self.outcome.as_ref()?.ended()
    }
}

/// What came of it, and the status of the answer unless it is `200`, as for a
/// log.
impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            Some(outcome) => outcome.fmt(f),
            None => self.change.fmt(f),
        }?;
        match self.answer.status {
            200 => Ok(()),
            status => write!(f, ", answered {status}"),
        }
    }
}

/// Why a request is not answered. Nothing of it is to be stored.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Somebody must not say this.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The message, or what is stored, cannot be read.
    #[error(transparent)]
    Error(#[from] Error),
}

impl Refused {
    /// `403` where the sender must not say this, `400` for a message that
    /// nobody can read, `500` for what the server has to answer for.
    pub fn status_code(&self) -> u16 {
        match self {
            Self::Refusal(_) => 403,
            Self::Error(error) if error.is_peer_fault() => 400,
            Self::Error(_) => 500,
        }
    }
}

impl ManagedDevice {
    /// Answers a request. `known` is what is kept of the device that
    /// [`Request::enrollment`] names.
    ///
    /// `UserAuthenticate` is answered by `410`, which leaves users of a
    /// network directory unmanaged; `GetToken`, `ReturnToService` and what
    /// this crate does not know by `404`. A server that has more to say to
    /// these says it in place of the answer.
    ///
    /// # Errors
    ///
    /// [`Refused`], with the status to answer.
    pub fn receive(
        known: Option<Self>,
        request: &Request,
        signer: &Signer,
        serving: &Serving<'_>,
    ) -> Result<Exchange, Refused> {
        let state = known.as_ref().map(|device| &device.state);
        let before = state.and_then(EnrollmentState::identity);
        let sender = request.enrollment()?;
        match request {
            Request::CheckIn(message) => {
                let transition = lifecycle::receive(state, message, signer)?;
                let after = transition.state.identity();
                let mut device = Self {
                    state: transition.state,
                    ..known.unwrap_or_else(Self::blank)
                };
                device.clear(transition.change, &sender);
                if matches!(message.as_ref(), CheckIn::DeclarativeManagement(_)) {
                    device.knows(&sender)?;
                }
                Ok(Exchange {
                    answer: device.answer(message, &sender, serving)?,
                    device,
                    change: transition.change,
                    unbound: before.filter(|_| before != after),
                    bound: after.filter(|_| before != after),
                    outcome: None,
                })
            }
            Request::Report(report) => {
                lifecycle::admit(state, &sender, signer)?;
                let mut device = known.ok_or(Refusal::NotEnrolled)?;
                device.knows(&sender)?;
                let (answer, outcome) = device.report(report, &sender, serving)?;
                Ok(Exchange {
                    device,
                    answer,
                    change: Change::Nothing,
                    unbound: None,
                    bound: None,
                    outcome: Some(outcome),
                })
            }
        }
    }

    /// Reads what was stored, XML or binary, however large it has become: the
    /// commands that wait and what several channels reported may together be
    /// more than [`Message::from_slice`] takes of a stranger.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`], but for sizes.
    pub fn from_stored(bytes: &[u8]) -> Result<Self> {
        let limits = Limits::default().input(usize::MAX).text(usize::MAX);
        Self::from_slice_with(bytes, &limits)
    }

    /// Its enrollment.
    pub const fn state(&self) -> &EnrollmentState {
        &self.state
    }

    /// The commands that wait for one of its channels.
    pub fn commands(&self, channel: &Enrollment) -> impl Iterator<Item = &QueuedCommand> {
        let channel = self.channel(channel);
        channel.into_iter().flat_map(|channel| channel.queue.iter())
    }

    /// Queues a command for one of its channels. `false`, and nothing done, if
    /// it has no such channel, has checked out, or if one with the same UUID
    /// waits.
    ///
    /// # Errors
    ///
    /// For a command that cannot be written.
    pub fn put_command(&mut self, channel: &Enrollment, command: &impl Envelope) -> Result<bool> {
        if self.state.identity().is_none() || !self.state.has(channel) {
            return Ok(false);
        }
        self.channel_mut(channel).queue.put_command(command)
    }

    /// What a channel reported of its declarations and its status.
    ///
    /// # Errors
    ///
    /// If what is stored was damaged.
    pub fn status(&self, channel: &Enrollment) -> Result<DeviceStatus> {
        let status = self
            .channel(channel)
            .and_then(|channel| channel.status.as_ref());
        status.map_or_else(
            || Ok(DeviceStatus::default()),
            |json| DeviceStatus::from_json(json),
        )
    }

    /// Users come by their `TokenUpdate`. Were others served, a device could
    /// make up as many as it likes.
    fn knows(&self, channel: &Enrollment) -> Result<(), Refusal> {
        match self.state.has(channel) {
            true => Ok(()),
            false => Err(Refusal::NotEnrolled),
        }
    }

    fn answer(
        &mut self,
        message: &CheckIn,
        sender: &Enrollment,
        serving: &Serving<'_>,
    ) -> Result<Answer> {
        Ok(match message {
            CheckIn::Authenticate(_)
            | CheckIn::TokenUpdate(_)
            | CheckIn::CheckOut(_)
            | CheckIn::SetBootstrapToken(_) => Answer::new(200),
            CheckIn::GetBootstrapToken(_) => plist(self.state.bootstrap_token_response().to_xml()?),
            CheckIn::DeclarativeManagement(message) => {
                self.declarative(message, sender, serving)?
            }
            CheckIn::UserAuthenticate(_) => Answer::new(410),
            _ => Answer::new(404),
        })
    }

    fn declarative(
        &mut self,
        message: &DeclarativeManagement,
        sender: &Enrollment,
        serving: &Serving<'_>,
    ) -> Result<Answer> {
        let reply = ddm::respond(serving.declarations, message, serving.now);
        if let Some(report) = reply.status_report() {
            let mut status = self.status(sender)?;
            status.merge(report)?;
            self.channel_mut(sender).status = Some(status.to_json()?.into());
        }
        match reply {
            Reply::BadRequest(error) => Err(error),
            reply => {
                let mut answer = Answer::new(reply.status_code());
                if let Some(content_type) = reply.content_type() {
                    answer = answer.header("content-type", content_type);
                }
                answer.body = reply.into_body().into();
                Ok(answer)
            }
        }
    }

    fn report(
        &mut self,
        report: &CommandReport,
        sender: &Enrollment,
        serving: &Serving<'_>,
    ) -> Result<(Answer, Outcome)> {
        let channel = self.channel_mut(sender);
        if report.is_idle() {
            channel.announce(serving)?;
        }
        let step = channel.queue.next(report);
        let next = step
            .send
            .and_then(|uuid| channel.queue.get(&uuid)?.command.clone());
        let answer = next.map_or_else(|| Answer::new(200), |command| plist(command.into_vec()));
        Ok((answer, step.outcome))
    }

    fn clear(&mut self, change: Change, sender: &Enrollment) {
        let Some(channels) = &mut self.channels else {
            return;
        };
        let of = |whose: &Enrollment, channel: &ManagedChannel| {
            let key = whose.to_key();
            let rest = channel.channel.strip_prefix(&*key);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        if let Some(whose) = change.clears(Kept::CommandQueue, sender) {
            let cleared = channels.iter_mut().filter(|channel| of(&whose, channel));
            cleared.for_each(|channel| channel.queue.clear());
        }
        if let Some(whose) = change.clears(Kept::DeclarationStatus, sender) {
            for channel in channels.iter_mut().filter(|channel| of(&whose, channel)) {
                channel.status = None;
                channel.announced = None;
            }
        }
        channels.retain(|channel| !channel.is_empty());
    }

    fn channel(&self, channel: &Enrollment) -> Option<&ManagedChannel> {
        let key = channel.to_key();
        let mut channels = self.channels.iter().flatten();
        channels.find(|channel| channel.channel == key)
    }

    fn channel_mut(&mut self, channel: &Enrollment) -> &mut ManagedChannel {
        let key = channel.to_key();
        let channels = self.channels.get_or_insert_default();
        match channels.iter().position(|channel| channel.channel == key) {
            Some(at) => &mut channels[at],
            None => {
                channels.push(ManagedChannel {
                    channel: key,
                    ..ManagedChannel::blank()
                });
                // It is there: this is how the borrow checker is told.
                let last = channels.len() - 1;
                &mut channels[last]
            }
        }
    }
}

fn plist(body: Vec<u8>) -> Answer {
    let mut answer = Answer::new(200).header("content-type", "application/xml");
    answer.body = body;
    answer
}

impl ManagedChannel {
    /// Tells the channel of its declarations, unless it was told of these. One
    /// that never had any need not be told that there are none.
    fn announce(&mut self, serving: &Serving<'_>) -> Result<()> {
        let set = serving.declarations;
        let known = match &self.announced {
            Some(token) => token == set.declarations_token(),
            None => set.is_empty(),
        };
        if !known {
            let tokens = set.tokens_json(serving.now);
            let command = command::DeclarativeManagement::new().data(tokens.to_vec());
            let command = command.in_envelope(serving.command_uuid.clone());
            if self.queue.put_command(&command)? {
                self.announced = Some(set.declarations_token().to_owned());
            }
        }
        Ok(())
    }

    fn is_empty(&self) -> bool {
        self.queue.is_empty() && self.announced.is_none() && self.status.is_none()
    }
}
