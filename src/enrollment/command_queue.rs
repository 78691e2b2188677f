//! Which command a device gets next.

use crate::{
    CommandReport, Data, Result,
    command::Envelope,
    record::{Record as _, record},
    report::Status,
    vocabulary::{CommandUuid, open_enum},
};
use std::fmt;

record! {
    /// The commands that wait for one channel of a device, in the order in
    /// which they were put. It knows them by their UUIDs, and keeps the
    /// commands themselves unless the server does.
    ///
    /// The rules are those of
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/handling-not-now-status-responses):
    /// a device has one command at a time; one that it takes `NotNow` is sent
    /// again when the device next asks on its own account (`Idle`), and others
    /// meanwhile; any other answer is the last word on a command. A command
    /// that was sent and not answered by the next `Idle` got lost, and is sent
    /// again.
    ///
    /// It is stored as a property list.
    ///
    /// ```
    /// use apple_mdm::{CommandReport, Message, enrollment::command_queue::{CommandQueue, Outcome}};
    ///
    /// let mut queue = CommandQueue::new();
    /// queue.put("1", "DeviceInformation");
    /// let idle = CommandReport::from_slice(b"<plist><dict><key>Status</key><string>Idle</string></dict></plist>")?;
    /// let step = queue.next(&idle);
    /// assert_eq!(step.outcome, Outcome::Idle);
    /// assert_eq!(step.send.unwrap().as_str(), "1"); // the body of the answer
    /// # Ok::<_, apple_mdm::Error>(())
    /// ```
    pub struct CommandQueue {
        commands: Vec<QueuedCommand> = required "Commands",
    }
}

record! {
    /// A command that waits.
    pub struct QueuedCommand {
        /// `CommandUUID`: string.
        pub command_uuid: CommandUuid = required "CommandUUID",
        /// `RequestType`: string. By it the answer is decoded.
        pub request_type: String = required "RequestType",
        /// `Standing`: string.
        pub standing: Standing = required "Standing",
        /// `Command`: data. The command as it is sent, XML, unless it is kept
        /// elsewhere.
        pub command: Option<Data> = optional "Command",
    }
}

open_enum! {
    /// Where a command stands.
    pub enum Standing {
        /// To be sent.
        Waiting = "Waiting",
        /// Sent, and not answered.
        Sent = "Sent",
        /// The device could not carry it out; it is sent again when the device
        /// next asks.
        NotNow = "NotNow",
    }
}

/// What a report means for a queue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// What came of the command that the report answers.
    pub outcome: Outcome,
    /// The command to answer the report with; an empty body if there is none.
    pub send: Option<CommandUuid>,
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The report answers no command; the device asks for one.
    Idle,
    /// `Acknowledged`: done.
    Acknowledged(QueuedCommand),
    /// `Error`: failed. The report's error chain says why.
    Failed(QueuedCommand),
    /// `CommandFormatError`: not understood, and not sent again.
    Malformed(QueuedCommand),
    /// `NotNow`: it stays in the queue.
    Later(CommandUuid),
    /// A status that this crate does not know: it stays in the queue, as with
    /// `NotNow`.
    Unclear(CommandUuid),
    /// An answer to a command that is not in the queue, such as one that was
    /// answered already.
    Unknown(CommandUuid),
    /// A status that answers a command, with no `CommandUUID`.
    Nameless,
}

impl CommandQueue {
    /// With nothing in it.
    pub fn new() -> Self {
        Self::blank()
    }

    /// Puts a command at the end that is kept elsewhere. `false`, and nothing
    /// done, if one with the same UUID is in the queue.
    pub fn put(
        &mut self,
        command_uuid: impl Into<CommandUuid>,
        request_type: impl Into<String>,
    ) -> bool {
        self.push(QueuedCommand {
            command_uuid: command_uuid.into(),
            request_type: request_type.into(),
            standing: Standing::Waiting,
            ..QueuedCommand::blank()
        })
    }

    /// Puts a command at the end, and keeps it. `false`, and nothing done, if
    /// one with the same UUID is in the queue.
    ///
    /// # Errors
    ///
    /// For a command that cannot be written; see [`Message::to_xml`](crate::Message::to_xml).
    pub fn put_command(&mut self, command: &impl Envelope) -> Result<bool> {
        Ok(self.push(QueuedCommand {
            command_uuid: command.uuid().clone(),
            request_type: command.request_type().to_owned(),
            standing: Standing::Waiting,
            command: Some(command.to_xml()?.into()),
            ..QueuedCommand::blank()
        }))
    }

    fn push(&mut self, command: QueuedCommand) -> bool {
        let is_new = self.get(&command.command_uuid).is_none();
        if is_new {
            self.commands.push(command);
        }
        is_new
    }

    /// A command that waits.
    pub fn get(&self, command_uuid: &CommandUuid) -> Option<&QueuedCommand> {
        self.commands.get(self.position(command_uuid)?)
    }

    /// Takes a report in, and says what to answer it with.
    pub fn next(&mut self, report: &CommandReport) -> Step {
        let outcome = self.settle(report);
        Step {
            outcome,
            send: self.send(),
        }
    }

    /// Takes a command out, unanswered. One that was sent may be carried out
    /// all the same.
    pub fn remove(&mut self, command_uuid: &CommandUuid) -> Option<QueuedCommand> {
        let at = self.position(command_uuid)?;
        Some(self.commands.remove(at))
    }

    /// Takes all commands out, as where an enrollment ends.
    pub fn clear(&mut self) {
        self.commands.clear();
    }

    /// The commands that wait, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &QueuedCommand> {
        self.commands.iter()
    }

    /// How many commands wait.
    pub fn len(&self) -> usize {
        self.commands.len()
    }

    /// Whether no command waits.
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    fn position(&self, command_uuid: &CommandUuid) -> Option<usize> {
        self.commands
            .iter()
            .position(|command| command.command_uuid == *command_uuid)
    }

    fn settle(&mut self, report: &CommandReport) -> Outcome {
        if report.is_idle() {
            for command in &mut self.commands {
                command.standing = Standing::Waiting;
            }
            return Outcome::Idle;
        }
        let Some(uuid) = report.command_uuid() else {
            return Outcome::Nameless;
        };
        let Some(at) = self.position(uuid) else {
            return Outcome::Unknown(uuid.clone());
        };
        let ended = match report.status() {
            Status::Acknowledged => Outcome::Acknowledged,
            Status::Error => Outcome::Failed,
            Status::CommandFormatError => Outcome::Malformed,
            status => {
                if let Some(command) = self.commands.get_mut(at) {
                    command.standing = Standing::NotNow;
                }
                return match status {
                    Status::NotNow => Outcome::Later(uuid.clone()),
                    _ => Outcome::Unclear(uuid.clone()),
                };
            }
        };
        ended(self.commands.remove(at))
    }

    fn send(&mut self) -> Option<CommandUuid> {
        let next = self
            .commands
            .iter_mut()
            .find(|command| command.standing == Standing::Waiting)?;
        next.standing = Standing::Sent;
        Some(next.command_uuid.clone())
    }
}

impl Default for CommandQueue {
    fn default() -> Self {
        Self::new()
    }
}

impl Outcome {
    /// The command that left the queue by this.
    pub const fn ended(&self) -> Option<&QueuedCommand> {
        match self {
            Self::Acknowledged(command) | Self::Failed(command) | Self::Malformed(command) => {
                Some(command)
            }
            _ => None,
        }
    }
}

/// What came of it and of which command, as for a log.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ended = |f: &mut fmt::Formatter<'_>, how, command: &QueuedCommand| {
            write!(
                f,
                "{} {:?} {how}",
                command.request_type.escape_debug(),
                command.command_uuid.as_str()
            )
        };
        match self {
            Self::Idle => f.write_str("asks for a command"),
            Self::Acknowledged(command) => ended(f, "done", command),
            Self::Failed(command) => ended(f, "failed", command),
            Self::Malformed(command) => ended(f, "not understood", command),
            Self::Later(uuid) => write!(f, "{:?} not now", uuid.as_str()),
            Self::Unclear(uuid) => write!(f, "{:?} unclear, kept", uuid.as_str()),
            Self::Unknown(uuid) => write!(f, "{:?} is not in the queue", uuid.as_str()),
            Self::Nameless => f.write_str("answers a command that it does not name"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Message as _;
    use proptest::prelude::*;

    fn report(status: &str, uuid: Option<&str>) -> CommandReport {
        let uuid = uuid.map_or(String::new(), |uuid| {
            format!("<key>CommandUUID</key><string>{uuid}</string>")
        });
        let body =
            format!("<plist><dict><key>Status</key><string>{status}</string>{uuid}</dict></plist>");
        CommandReport::from_slice(body.as_bytes()).unwrap()
    }

    fn sent(step: &Step) -> Option<&str> {
        step.send.as_ref().map(CommandUuid::as_str)
    }

    #[test]
    fn every_command_is_answered_once_and_in_order() {
        let mut queue = CommandQueue::new();
        for uuid in ["1", "2", "3"] {
            assert!(queue.put(uuid, "DeviceInformation"));
        }
        assert!(!queue.put("2", "DeviceLock"));
        assert_eq!(sent(&queue.next(&report("Idle", None))), Some("1"));
        let step = queue.next(&report("NotNow", Some("1")));
        assert_eq!(step.outcome, Outcome::Later("1".into()));
        assert_eq!(sent(&step), Some("2"));
        let step = queue.next(&report("Error", Some("2")));
        assert!(
            matches!(&step.outcome, Outcome::Failed(command) if command.request_type == "DeviceInformation")
        );
        assert_eq!(sent(&step), Some("3"));
        // All that is left is not for now.
        let step = queue.next(&report("CommandFormatError", Some("3")));
        assert_eq!(
            step.outcome
                .ended()
                .map(|command| command.command_uuid.as_str()),
            Some("3")
        );
        assert_eq!(sent(&step), None);
        let step = queue.next(&report("Acknowledged", Some("2")));
        assert_eq!(
            (&step.outcome, sent(&step)),
            (&Outcome::Unknown("2".into()), None)
        );

        let stored = queue.to_xml().unwrap();
        let mut queue = CommandQueue::from_slice(&stored).unwrap();
        assert_eq!(sent(&queue.next(&report("Idle", None))), Some("1"));
        // It got lost.
        assert_eq!(sent(&queue.next(&report("Idle", None))), Some("1"));
        let step = queue.next(&report("Tomorrow", Some("1")));
        assert_eq!(
            (&step.outcome, sent(&step)),
            (&Outcome::Unclear("1".into()), None)
        );
        assert_eq!(
            queue.next(&report("Acknowledged", None)).outcome,
            Outcome::Nameless
        );
        assert!(matches!(
            queue.next(&report("Acknowledged", Some("1"))).outcome,
            Outcome::Acknowledged(_)
        ));
        assert!(queue.is_empty());
    }

    #[test]
    fn commands_of_a_type_and_of_any_are_put_alike() {
        use crate::{
            CommandEnvelope,
            command::{Command as _, ProfileList},
        };
        let (mut one, mut any) = (CommandQueue::new(), CommandQueue::new());
        let command = || ProfileList::new().managed_only(true);
        assert!(one.put_command(&command().in_envelope("1")).unwrap());
        assert!(
            any.put_command(&CommandEnvelope::new("1", command()))
                .unwrap()
        );
        assert_eq!(one, any);
        assert!(!one.put_command(&command().in_envelope("1")).unwrap());
    }

    proptest! {
        /// A device that answers what it is sent, and takes each command
        /// `NotNow` a few times first.
        #[test]
        fn nothing_is_lost_with_any_device(refusals in prop::collection::vec(0_u8..4, 0..20)) {
            let mut queue = CommandQueue::new();
            for at in 0..refusals.len() {
                queue.put(at.to_string().as_str(), "ProfileList");
            }
            let mut left = refusals.clone();
            let mut answered = Vec::new();
            for _ in 0..=4 {
                let mut next = queue.next(&report("Idle", None)).send;
                while let Some(uuid) = next {
                    let at: usize = uuid.as_str().parse().unwrap();
                    let status = if left[at] == 0 { "Acknowledged" } else { "NotNow" };
                    let step = queue.next(&report(status, Some(uuid.as_str())));
                    match step.outcome {
                        Outcome::Acknowledged(command) => answered.push(command.command_uuid),
                        _ => left[at] -= 1,
                    }
                    next = step.send;
                }
            }
            prop_assert!(queue.is_empty());
            let mut expected: Vec<_> = (0..refusals.len()).collect();
            expected.sort_by_key(|at| refusals[*at]);
            let answered: Vec<usize> = answered.iter().map(|uuid| uuid.as_str().parse().unwrap()).collect();
            prop_assert_eq!(answered, expected);
        }
    }
}
