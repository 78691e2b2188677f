//! Commands: what a server queues and the device fetches, one at a time.

use crate::{
    plist::Value,
    record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde},
    vocabulary::{CommandUuid, is_secret_key},
};
use std::fmt;

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
/// use apple_mdm::{Message, command::{CommandEnvelope, RawCommand}};
///
/// let command = RawCommand::new("ProfileList").with("ManagedOnly", true);
/// let envelope = CommandEnvelope::new("c1", command);
/// let body = envelope.to_xml()?;
/// assert_eq!(CommandEnvelope::from_slice(&body)?, envelope);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandEnvelope {
    /// `CommandUUID`: string, required. By this name the device answers.
    pub command_uuid: CommandUuid,
    /// `Command`: dictionary, required.
    pub command: RawCommand,
    /// What this table does not know.
    pub extra: Extra,
}

impl CommandEnvelope {
    /// A command under a name of the caller's, unique within its queue.
    pub fn new(command_uuid: impl Into<CommandUuid>, command: RawCommand) -> Self {
        Self {
            command_uuid: command_uuid.into(),
            command,
            extra: Extra::new(),
        }
    }

    /// By this name the device answers.
    pub fn uuid(&self) -> &CommandUuid {
        &self.command_uuid
    }

    /// What is asked of the device.
    pub fn request_type(&self) -> &str {
        &self.command.request_type
    }
}

impl Record for CommandEnvelope {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "CommandEnvelope",
            &[
                Key::required("Command", Expect::Dictionary),
                Key::required("CommandUUID", Expect::String),
            ],
        );
        KEYS
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

/// A command of any type: its `RequestType`, and its other keys untyped.
///
/// `Debug` leaves out the values of keys that hold secrets by their name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawCommand {
    /// `RequestType`: string, required.
    pub request_type: String,
    /// The other keys.
    pub extra: Extra,
}

impl RawCommand {
    /// A command of this `RequestType` with no other keys.
    pub fn new(request_type: impl Into<String>) -> Self {
        Self {
            request_type: request_type.into(),
            extra: Extra::new(),
        }
    }

    /// Adds a key.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(key, value);
        self
    }
}

impl Record for RawCommand {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "RawCommand",
            &[Key::required("RequestType", Expect::String)],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.request_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.request_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::new("")
    }
}

impl fmt::Debug for RawCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("RawCommand");
        shown.field("request_type", &self.request_type);
        for (key, value) in self.extra.iter() {
            if is_secret_key(key) {
                shown.field(key, &format_args!("[redacted]"));
            } else {
                shown.field(key, &Shown(value));
            }
        }
        shown.finish()
    }
}

/// A value whose dictionaries leave secrets out, at any depth.
struct Shown<'a>(&'a Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Dictionary(entries) => {
                let mut map = f.debug_map();
                for (key, value) in entries {
                    if is_secret_key(key) {
                        map.entry(&key, &format_args!("[redacted]"));
                    } else {
                        map.entry(&key, &Shown(value));
                    }
                }
                map.finish()
            }
            Value::Array(items) => f.debug_list().entries(items.iter().map(Shown)).finish(),
            other => other.fmt(f),
        }
    }
}

impl_serde!(CommandEnvelope, RawCommand);

#[cfg(test)]
mod tests {
    use super::*;

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
}
