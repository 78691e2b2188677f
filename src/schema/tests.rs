use super::*;
use crate::{
    AccessRights, Channel, CommandEnvelope, Message,
    command::RawCommand,
    plist::{Data, Date, Dictionary, Value},
};

mod conditions;
mod facts;
mod subjects;
mod values;

/// Rules and paths of what is found, in order.
fn found(violations: &[Violation]) -> Vec<String> {
    let line = |violation: &Violation| format!("{} {}", violation.rule(), violation.path());
    violations
        .iter()
        .map(|violation| line(violation).trim_end().to_owned())
        .collect()
}

fn command(name: &str, keys: &[(&str, Value)], target: &Target) -> Vec<String> {
    found(&violations(name, keys, target))
}

fn violations(name: &str, keys: &[(&str, Value)], target: &Target) -> Vec<Violation> {
    let mut command = Dictionary::from([("RequestType", name)]);
    command.extend(keys.iter().cloned());
    validate_dictionary(&command, Subject::Command, target)
}

fn payload_of(name: &str, keys: &[(&str, Value)], target: &Target) -> Vec<String> {
    let mut payload = Dictionary::from([
        ("PayloadType", Value::from(name)),
        ("PayloadIdentifier", "com.example.a".into()),
        ("PayloadUUID", "b1c2c9d0-0000-4000-8000-000000000001".into()),
        ("PayloadVersion", 1.into()),
    ]);
    payload.extend(keys.iter().cloned());
    let mut profile = Dictionary::from([
        ("PayloadType", Value::from("Configuration")),
        ("PayloadIdentifier", "com.example".into()),
        ("PayloadUUID", "b1c2c9d0-0000-4000-8000-000000000002".into()),
        ("PayloadVersion", 1.into()),
    ]);
    profile.insert("PayloadContent", Value::from_iter([payload.into()]));
    found(&validate_dictionary(&profile, Subject::Profile, target))
}

fn declared(name: &str, payload: Dictionary) -> Dictionary {
    Dictionary::from([
        ("Type", Value::from(name)),
        ("Identifier", format!("id.{name}").into()),
        ("ServerToken", "1".into()),
        ("Payload", payload.into()),
    ])
}

fn array<const N: usize>(items: [Value; N]) -> Value {
    Value::from_iter(items)
}

fn texts<const N: usize>(items: [&str; N]) -> Value {
    items.into_iter().map(Value::from).collect()
}

/// Every key of every item, each list once.
pub(super) fn all_keys() -> Vec<Key> {
    let mut found = Vec::new();
    for item in items() {
        let mut lists: Vec<Keys> = Vec::new();
        let mut open = vec![item.request().keys()];
        open.extend(item.response().map(Body::keys));
        open.extend(item.reasons().iter().map(|reason| item.details(reason)));
        while let Some(keys) = open.pop() {
            if keys.is_empty() || lists.iter().any(|list| list.same(keys)) {
                continue;
            }
            lists.push(keys);
            found.extend(keys);
            open.extend(keys.into_iter().map(Key::subkeys));
        }
    }
    found
}
