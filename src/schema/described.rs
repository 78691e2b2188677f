//! Typed messages, for validation.

use super::{
    rules::{Rule, Violation},
    subject::{Subject, validate_dictionary},
    target::Target,
};
use crate::{
    checkin::CheckIn,
    command::{CommandEnvelope, RawCommand},
    error::KeyPath,
    generated::checkin::for_each_checkin,
    plist::Value,
    record::Message,
};

/// A message that knows what it is in the schema.
pub trait Described: Message {
    /// What it is.
    fn subject(&self) -> Subject<'_>;
}

/// All that is not as the schema says, in a message of this crate's types.
///
/// ```
/// use apple_mdm::{CommandEnvelope, command::RawCommand, schema::{Target, validate}};
///
/// let command = CommandEnvelope::new("c1", RawCommand::new("DeviceLocation"));
/// let found = validate(&command, &Target::ios("18.1"));
/// assert_eq!(found[0].to_string(), "Command: needs a supervised device");
/// assert!(validate(&command, &Target::ios("18.1").supervised()).is_empty());
/// ```
pub fn validate<T: Described>(message: &T, target: &Target) -> Vec<Violation> {
    let unwritable =
        |path: KeyPath, why: String| vec![Violation::new(path, Rule::Unwritable, false, why)];
    match message.to_value() {
        Ok(Value::Dictionary(dictionary)) => {
            validate_dictionary(&dictionary, message.subject(), target)
        }
        Ok(other) => unwritable(
            KeyPath::default(),
            format!("{} is no message", other.kind()),
        ),
        Err(error) => unwritable(error.path().clone(), "cannot be written".into()),
    }
}

impl Described for CheckIn {
    fn subject(&self) -> Subject<'_> {
        Subject::CheckIn
    }
}

impl Described for CommandEnvelope {
    fn subject(&self) -> Subject<'_> {
        Subject::CommandEnvelope
    }
}

impl Described for RawCommand {
    fn subject(&self) -> Subject<'_> {
        Subject::Command
    }
}

macro_rules! checkins {
    ($($name:ident),* $(,)?) => {$(
        impl Described for crate::checkin::$name {
            fn subject(&self) -> Subject<'_> {
                Subject::CheckIn
            }
        }
    )*};
}
for_each_checkin!(checkins);
