//! Commands: what a server queues and the device fetches, one at a time.

use crate::{
    error::Result,
    generated::commands::for_each_command,
    plist::Format,
    record::{
        Expect, Extra, Field, Key, Keys, Message, Record, SlotMut, SlotRef, impl_serde, raw_record,
        record, tagged,
    },
    vocabulary::CommandUuid,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::generated::commands::*;

/// A command in its envelope, as the device fetches it, as
/// [Apple documents it](https://developer.apple.com/documentation/devicemanagement/commands-and-queries).
///
/// ```text
/// CommandUUID            string       required
/// Command                dictionary   required
///     RequestType        string       required
///     …
/// ```
///
/// ```
/// use apple_mdm::{CommandEnvelope, Message, command::ProfileList};
///
/// let envelope = CommandEnvelope::new("c1", ProfileList::new().managed_only(true));
/// let body = envelope.to_xml()?;
/// assert_eq!(envelope.request_type(), "ProfileList");
/// assert_eq!(CommandEnvelope::from_slice(&body)?, envelope);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
///
/// Whatever holds one holds the code of every command. A program that uses
/// few, and has to be small, makes an [`EnvelopeOf`] each:
/// [`Command::in_envelope`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandEnvelope {
    /// `CommandUUID`: string, required. By this name the device answers.
    pub command_uuid: CommandUuid,
    /// `Command`: dictionary, required.
    pub command: AnyCommand,
    /// What this table does not know.
    pub extra: Extra,
}

impl CommandEnvelope {
    /// A command under a name of the caller's, unique within its queue.
    pub fn new(command_uuid: impl Into<CommandUuid>, command: impl Into<AnyCommand>) -> Self {
        Self {
            command_uuid: command_uuid.into(),
            command: command.into(),
            extra: Extra::new(),
        }
    }

    /// Reads a command as an administrator or a script hands it to a server: in
    /// its envelope or alone, as a property list or as JSON. `uuid` names one
    /// that came without a name.
    ///
    /// ```
    /// use apple_mdm::CommandEnvelope;
    ///
    /// let uuid = || "c1".into();
    /// let alone = CommandEnvelope::from_submission(br#"{"RequestType": "ProfileList"}"#, uuid)?;
    /// let named = br#"{"CommandUUID": "c1", "Command": {"RequestType": "ProfileList"}}"#;
    /// assert_eq!(CommandEnvelope::from_submission(named, uuid)?, alone);
    /// # Ok::<_, apple_mdm::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`] and [`Message::from_json`].
    pub fn from_submission(bytes: &[u8], uuid: impl FnOnce() -> CommandUuid) -> Result<Self> {
        let mut envelope = match read::<Self>(bytes) {
            Err(error) if error.is_missing("CommandUUID") || error.is_missing("Command") => {
                match (read::<Nameless>(bytes), read::<AnyCommand>(bytes)) {
                    (Ok(nameless), _) => Self {
                        extra: nameless.extra,
                        ..Self::new("", nameless.command)
                    },
                    (_, Ok(alone)) => Self::new("", alone),
                    (_, Err(alone)) if alone.is_missing("RequestType") => return Err(error),
                    (_, Err(alone)) => return Err(alone),
                }
            }
            read => read?,
        };
        // By an empty name no device could answer.
        if envelope.command_uuid.as_str().is_empty() {
            envelope.command_uuid = uuid();
        }
        Ok(envelope)
    }

    /// By this name the device answers.
    pub fn uuid(&self) -> &CommandUuid {
        &self.command_uuid
    }

    /// What is asked of the device.
    pub fn request_type(&self) -> &str {
        self.command.request_type()
    }
}

const ENVELOPE: &Keys = &Keys::new(
    "CommandEnvelope",
    &[
        Key::required("Command", Expect::Dictionary),
        Key::required("CommandUUID", Expect::String),
    ],
);

record! {
    /// An envelope without a name on it.
    struct Nameless {
        command: AnyCommand = required "Command",
    }
}

fn read<T: Message>(bytes: &[u8]) -> Result<T> {
    match Format::sniff(bytes) {
        Some(Format::Json) => T::from_json(bytes),
        _ => T::from_slice(bytes),
    }
}

impl Record for CommandEnvelope {
    fn keys(&self) -> &'static Keys {
        ENVELOPE
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.command.slot_mut(),
            1 => self.command_uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.command.slot_ref(),
            1 => self.command_uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::new("", RawCommand::new(""))
    }
}

/// A command that a server can send, and what a device answers to it.
pub trait Command: Record + Sized {
    /// The value of `RequestType`.
    const REQUEST_TYPE: &'static str;
    /// The answer, beyond the envelope of the report.
    type Response: Record;

    /// The command under a name of the caller's, unique within its queue:
    /// what is written is what [`CommandEnvelope::new`] writes, without the
    /// code of the other commands.
    fn in_envelope(self, command_uuid: impl Into<CommandUuid>) -> EnvelopeOf<Self> {
        EnvelopeOf {
            command_uuid: command_uuid.into(),
            command: self,
            extra: Extra::new(),
        }
    }
}

/// A command of a type that is known when the program is compiled, in its
/// envelope; a [`CommandEnvelope`] otherwise.
///
/// ```
/// use apple_mdm::{CommandEnvelope, Message, command::{Command, ProfileList}};
///
/// let envelope = ProfileList::new().managed_only(true).in_envelope("c1");
/// let body = envelope.to_xml()?;
/// assert_eq!(CommandEnvelope::from_slice(&body)?, envelope.into());
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvelopeOf<C> {
    /// `CommandUUID`: string, required. By this name the device answers.
    pub command_uuid: CommandUuid,
    /// `Command`: dictionary, required.
    pub command: C,
    /// What this table does not know.
    pub extra: Extra,
}

impl<C: Command> EnvelopeOf<C> {
    /// By this name the device answers.
    pub const fn uuid(&self) -> &CommandUuid {
        &self.command_uuid
    }

    /// What is asked of the device.
    pub const fn request_type(&self) -> &'static str {
        C::REQUEST_TYPE
    }
}

impl<C: Command> Record for EnvelopeOf<C> {
    fn keys(&self) -> &'static Keys {
        ENVELOPE
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.command.slot_mut(),
            1 => self.command_uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.command.slot_ref(),
            1 => self.command_uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        <C as Record>::blank().in_envelope("")
    }
}

impl<C: Command + Into<AnyCommand>> From<EnvelopeOf<C>> for CommandEnvelope {
    fn from(envelope: EnvelopeOf<C>) -> Self {
        Self {
            command_uuid: envelope.command_uuid,
            command: envelope.command.into(),
            extra: envelope.extra,
        }
    }
}

/// A command in its envelope: of any type, [`CommandEnvelope`], or of one,
/// [`EnvelopeOf`].
pub trait Envelope: Message {
    /// By this name the device answers.
    fn uuid(&self) -> &CommandUuid;

    /// What is asked of the device.
    fn request_type(&self) -> &str;
}

impl Envelope for CommandEnvelope {
    fn uuid(&self) -> &CommandUuid {
        Self::uuid(self)
    }

    fn request_type(&self) -> &str {
        Self::request_type(self)
    }
}

impl<C: Command> Envelope for EnvelopeOf<C> {
    fn uuid(&self) -> &CommandUuid {
        Self::uuid(self)
    }

    fn request_type(&self) -> &str {
        Self::request_type(self)
    }
}

macro_rules! command {
    ($($tag:literal => $name:ident,)*) => {
        tagged! {
            /// A command of any type, told apart by `RequestType`.
            ///
            /// One whose type is newer than this crate is no error: it is
            /// [`AnyCommand::Raw`], with all that it holds. So is, where it is
            /// decoded leniently, one that lacks what its type requires.
            pub enum AnyCommand by "RequestType" or RawCommand {
                $(
                    #[doc = concat!("`RequestType` `", $tag, "`")]
                    $tag => $name($name),
                )*
            }
        }
    };
}
for_each_command!(command);

impl AnyCommand {
    /// What is asked of the device.
    pub fn request_type(&self) -> &str {
        match self {
            Self::Raw(command) => &command.request_type,
            known => known.known_tag().unwrap_or(""),
        }
    }
}

raw_record! {
    /// A command of any type: its `RequestType`, and its other keys untyped.
    pub struct RawCommand {
        /// `RequestType`: string, required.
        request_type = "RequestType"
    }
}

/// The answer to a command that has none of its own.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// What came all the same.
    pub extra: Extra,
}

impl Record for Acknowledgement {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("Acknowledgement", &[]);
        KEYS
    }

    fn slot(&mut self, _index: usize) -> SlotMut<'_> {
        SlotMut::Extra(&mut self.extra)
    }

    fn get(&self, _index: usize) -> SlotRef<'_> {
        SlotRef::Extra(&self.extra)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(CommandEnvelope, Acknowledgement);

impl<C: Command> Serialize for EnvelopeOf<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer)
    }
}

impl<'de, C: Command> Deserialize<'de> for EnvelopeOf<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::record::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plist::Value;

    #[test]
    fn secrets_of_untyped_commands_are_not_shown() {
        let command = RawCommand::new("DeviceLock")
            .with("PIN", "123456")
            .with("Message", "Lost")
            .with(
                "Nested",
                Value::from_iter(
                    [crate::plist::Dictionary::from([("Password", "hunter2")]).into()],
                ),
            );
        let shown = format!("{command:?}");
        assert!(
            shown.contains("Lost") && shown.contains("[redacted]"),
            "{shown}"
        );
        assert!(
            !shown.contains("123456") && !shown.contains("hunter2"),
            "{shown}"
        );
    }

    #[test]
    fn a_queued_command_is_read_back_as_its_type() -> Result<()> {
        let lock = DeviceLock::new()
            .message("Lost")
            .request_requires_network_tether(true);
        let sent = CommandEnvelope::new("c1", lock);
        let read = CommandEnvelope::from_slice(&sent.to_xml()?)?;
        assert_eq!(read, sent);
        assert!(matches!(read.command, AnyCommand::DeviceLock(_)));
        let unknown = CommandEnvelope::new("c2", RawCommand::new("Unheard").with("A", 1));
        let read = CommandEnvelope::from_slice(&unknown.to_xml()?)?;
        assert_eq!((&read, read.request_type()), (&unknown, "Unheard"));
        assert!(read.unknown_keys().is_empty());
        assert!(size_of::<AnyCommand>() <= 16);
        Ok(())
    }

    #[test]
    fn the_envelope_of_one_type_says_the_same() -> Result<()> {
        fn both<C: Command + Into<AnyCommand>>() -> Result<()> {
            let mut command = C::blank();
            if let SlotMut::Extra(extra) = command.slot(command.keys().len()) {
                extra.insert("New", 1);
            }
            let any = CommandEnvelope::new("c<1>", C::from_value(&command.to_value()?)?);
            let one = command.in_envelope("c<1>");
            assert_eq!(one.to_xml()?, any.to_xml()?, "{}", C::REQUEST_TYPE);
            assert_eq!(one.to_binary()?, any.to_binary()?);
            assert_eq!(
                (one.uuid(), one.request_type()),
                (any.uuid(), any.request_type())
            );
            assert_eq!(
                EnvelopeOf::<C>::from_slice(&one.to_xml()?)?.to_xml()?,
                any.to_xml()?
            );
            assert_eq!(CommandEnvelope::from(one), any);
            Ok(())
        }
        macro_rules! each {
            ($($tag:literal => $name:ident,)*) => { $(both::<$name>()?;)* };
        }
        for_each_command!(each);
        Ok(())
    }

    #[test]
    fn a_command_is_taken_as_it_is_handed_in() -> Result<()> {
        let list = ProfileList::new();
        let expected = CommandEnvelope::new("new", list.clone());
        let take = |bytes: &[u8]| CommandEnvelope::from_submission(bytes, || "new".into());
        for bytes in [
            AnyCommand::from(list.clone()).to_xml()?,
            AnyCommand::from(list.clone()).to_binary()?,
            CommandEnvelope::new("", list.clone()).to_xml()?,
            br#" {"Command": {"RequestType": "ProfileList"}}"#.to_vec(),
            br#"{"Command": {"RequestType": "ProfileList"}, "CommandUUID": ""}"#.to_vec(),
        ] {
            assert_eq!(take(&bytes)?, expected);
        }
        let named = CommandEnvelope::new("c", list);
        assert_eq!(take(&named.to_binary()?)?, named);
        for (bytes, path) in [
            ("{}", "Command"),
            (r#"{"CommandUUID": "c"}"#, "Command"),
            (r#"{"Command": {}}"#, "Command.RequestType"),
            (r#"{"RequestType": 1}"#, "RequestType"),
            (r#"{"RequestType": "InstallProfile"}"#, "Payload"),
        ] {
            let error = take(bytes.as_bytes()).unwrap_err();
            assert_eq!(error.path().to_string(), path, "{bytes}");
        }
        Ok(())
    }

    #[test]
    fn a_command_without_what_it_requires_stays_raw() -> Result<()> {
        let xml = b"<dict><key>Command</key><dict><key>RequestType</key>\
            <string>InstallProfile</string><key>New</key><true/></dict>\
            <key>CommandUUID</key><string>c</string></dict>";
        let error = CommandEnvelope::from_slice(xml).unwrap_err();
        assert_eq!(error.path().to_string(), "Command.Payload");
        let decoded = CommandEnvelope::from_slice_lenient(xml)?;
        assert_eq!(decoded.value.request_type(), "InstallProfile");
        assert!(decoded.value.command.is_raw());
        assert_eq!(decoded.warnings.len(), 1);
        assert_eq!(decoded.value.to_value()?, Value::from_slice(xml)?);
        Ok(())
    }
}
