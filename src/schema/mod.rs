//! Apple's schema at run time: what it says of every key, and whether a
//! message is as it says.
//!
//! All tables are static, made by the generator, inheritance done. Nothing is
//! parsed or allocated to look something up, and a binary that never looks
//! does not carry them.
//!
//! ```
//! use apple_mdm::schema::{self, Os, Target, Subject};
//! use apple_mdm::plist::{Dictionary, Value};
//!
//! let item = schema::command("DeviceInformation").unwrap();
//! let udid = item.at("Queries.UDID").unwrap();
//! assert!(udid.on(Os::Ios).exists());
//!
//! let command = Dictionary::from([
//!     ("RequestType", Value::from("RestartDevice")),
//!     ("NotifyUsr", true.into()),
//! ]);
//! let target: Target = "iOS:18.1".parse()?;
//! let found = schema::validate_dictionary(&command, Subject::Command, &target);
//! let lines: Vec<_> = found.iter().map(ToString::to_string).collect();
//! assert_eq!(lines, [
//!     "needs a supervised device",
//!     "NotifyUsr: not in the schema; did you mean `NotifyUser`?",
//! ]);
//! # Ok::<_, schema::InvalidTarget>(())
//! ```
//!
//! Validation is advice. Decoding never asks it, and what it finds can be sent
//! all the same.

mod availability;
mod described;
mod explain;
pub(crate) mod facts;
mod format;
mod item;
mod key;
mod near;
mod os;
mod rules;
mod subject;
mod suggest;
mod target;
#[cfg(test)]
mod tests;
mod walk;

use crate::generated::facts as tables;

pub use availability::{Availability, Conditions, Enrollments, Mode, Scopes, Since};
pub use described::{Described, validate};
pub use explain::explain;
pub use item::{Apply, Body, Item, ItemKind, Reason};
pub use key::{Combine, Key, Keys, KeysIter, Presence, Scalar, Type, Values};
pub use os::{InvalidVersion, Os, UnknownOs, Version};
pub use rules::{Rule, Severity, Violation};
pub use subject::{Subject, validate_declarations, validate_dictionary};
pub use target::{EnrollmentKind, InvalidTarget, Target};

/// The check-in of this `MessageType`.
pub fn checkin(message_type: &str) -> Option<&'static Item> {
    one(tables::checkin::ITEMS, message_type, ItemKind::CheckIn)
}

/// The command of this `RequestType`, its answer with it.
pub fn command(request_type: &str) -> Option<&'static Item> {
    one(tables::commands::ITEMS, request_type, ItemKind::Command)
}

/// The answer to the command of this `RequestType`.
pub fn response(request_type: &str) -> Option<Body> {
    command(request_type)?.response()
}

/// The declaration of this `Type`.
pub fn declaration(declaration_type: &str) -> Option<&'static Item> {
    one(
        tables::declarations::ITEMS,
        declaration_type,
        ItemKind::Declaration,
    )
}

/// The credential of this type, which an asset refers to.
pub fn credential(credential_type: &str) -> Option<&'static Item> {
    one(
        tables::declarations::ITEMS,
        credential_type,
        ItemKind::Credential,
    )
}

/// The status item of this name.
pub fn status_item(name: &str) -> Option<&'static Item> {
    one(tables::status::ITEMS, name, ItemKind::StatusItem)
}

/// The payloads of this `PayloadType`. A few types have several.
pub fn payload(payload_type: &str) -> &'static [&'static Item] {
    let all = named(tables::profiles::ITEMS, payload_type);
    match all.first() {
        Some(item) if item.kind == ItemKind::Payload => all,
        _ => &[],
    }
}

/// The error of this `code`, which a server answers to enrollment.
pub fn error(code: &str) -> Option<&'static Item> {
    one(tables::errors::ITEMS, code, ItemKind::Error)
}

/// The message of declarative management: `StatusReport`.
pub fn protocol(name: &str) -> Option<&'static Item> {
    one(tables::protocol::ITEMS, name, ItemKind::Protocol)
}

/// The keys around all payloads (`CommonPayloadKeys`), profiles (`TopLevel`),
/// or declarations (`DeclarationBase`).
pub fn envelope(name: &str) -> Option<&'static Item> {
    let payloads = one(tables::profiles::ITEMS, name, ItemKind::Envelope);
    payloads.or_else(|| one(tables::declarations::ITEMS, name, ItemKind::Envelope))
}

/// A dictionary of another place: `MachineInfo`, `ManifestURL`.
pub fn other(name: &str) -> Option<&'static Item> {
    one(tables::other::ITEMS, name, ItemKind::Other)
}

/// All that is known of a reason of a status report: who can give it, and the
/// keys of its details there.
pub fn reasons(code: &str) -> impl Iterator<Item = (&'static Item, &'static Reason)> {
    items().flat_map(move |item| {
        let reasons = item.reasons.iter();
        let named = reasons.filter(move |reason| reason.code == code);
        named.map(move |reason| (item, reason))
    })
}

/// All items.
pub fn items() -> impl Iterator<Item = &'static Item> {
    [
        tables::checkin::ITEMS,
        tables::commands::ITEMS,
        tables::errors::ITEMS,
        tables::profiles::ITEMS,
        tables::declarations::ITEMS,
        tables::status::ITEMS,
        tables::protocol::ITEMS,
        tables::other::ITEMS,
    ]
    .into_iter()
    .flatten()
    .copied()
}

fn one(sorted: &'static [&'static Item], name: &str, kind: ItemKind) -> Option<&'static Item> {
    let mut named = named(sorted, name).iter().copied();
    named.find(|item| item.kind == kind)
}

fn named(sorted: &'static [&'static Item], name: &str) -> &'static [&'static Item] {
    let start = sorted.partition_point(|item| item.name < name);
    let rest = sorted.get(start..).unwrap_or(&[]);
    let count = rest.partition_point(|item| item.name == name);
    rest.get(..count).unwrap_or(&[])
}
