//! Typed messages, for validation.

use super::{
    rules::{Rule, Violation},
    subject::{Subject, validate_dictionary},
    target::Target,
};
use crate::{
    checkin::CheckIn,
    command::{AnyCommand, CommandEnvelope, RawCommand},
    error::KeyPath,
    generated::{checkin::for_each_checkin, commands::for_each_command},
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

macro_rules! described {
    ($($type:ty: $subject:ident;)*) => {$(
        impl Described for $type {
            fn subject(&self) -> Subject<'_> {
                Subject::$subject
            }
        }
    )*};
}
described! {
    CheckIn: CheckIn;
    CommandEnvelope: CommandEnvelope;
    AnyCommand: Command;
    RawCommand: Command;
}

macro_rules! checkins {
    ($($name:ident),* $(,)?) => {
        described! { $(crate::checkin::$name: CheckIn;)* }
    };
}
for_each_checkin!(checkins);

macro_rules! commands {
    ($($tag:literal => $name:ident,)*) => {
        described! { $(crate::command::$name: Command;)* }
    };
}
for_each_command!(commands);

#[cfg(feature = "ddm")]
described! {
    crate::ddm::AnyDeclaration: Declaration;
    crate::ddm::RawDeclaration: Declaration;
    crate::ddm::StatusReport: StatusReport;
}

#[cfg(feature = "ddm")]
impl<P: crate::ddm::DeclarationPayload> Described for crate::ddm::Declaration<P> {
    fn subject(&self) -> Subject<'_> {
        Subject::Declaration
    }
}

described! {
    crate::profile::Profile: Profile;
}
