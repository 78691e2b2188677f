//! What a list of devices shows.

use super::ManagedDevice;
use crate::Enrollment;
use serde_json::{Value, json};

impl ManagedDevice {
    /// What may be shown of it: no tokens, no commands' contents.
    ///
    /// ```text
    /// id                      string       of Enrollment::to_key; null if what is stored names none
    /// phase                   string       Authenticated, Enrolled, CheckedOut
    /// can_be_woken            boolean
    /// awaiting_configuration  boolean
    /// has_bootstrap_token     boolean
    /// channels                array        id        string, of Enrollment::to_key
    ///                                      commands  array of those that wait:
    ///                                                command_uuid, request_type
    /// ```
    pub fn summary(&self) -> Value {
        let state = self.state();
        let channels = state
            .channels()
            .map(|channel| self.channel_summary(&channel));
        json!({
            "id": state.enrollment().map(|device| device.to_key()),
            "phase": state.phase().as_str(),
            "can_be_woken": state.push().is_some(),
            "awaiting_configuration": state.is_awaiting_configuration(),
            "has_bootstrap_token": state.bootstrap_token().is_some(),
            "channels": channels.collect::<Vec<_>>(),
        })
    }

    fn channel_summary(&self, channel: &Enrollment) -> Value {
        let commands = self.commands(channel).map(|command| {
            json!({
                "command_uuid": command.command_uuid.as_str(),
                "request_type": command.request_type,
            })
        });
        json!({ "id": channel.to_key(), "commands": commands.collect::<Vec<_>>() })
    }
}
