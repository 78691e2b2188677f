//! What a predicate reads, and comes to.

use super::{Failure, Printed, arguments::Arguments, commands::json, folder};
use apple_mdm::{
    ddm::predicate::Predicate,
    plist::{Dictionary, Value},
};
use std::fmt::Write as _;

pub(crate) fn run(arguments: &Arguments) -> Result<Printed, Failure> {
    let text = arguments.place(0);
    let predicate: Predicate = match text.parse() {
        Ok(predicate) => predicate,
        Err(error) => {
            let place = format!("at character {} of the predicate", error.offset() + 1);
            let marked = error.pointing_at(text);
            return Err(Failure::Unreadable(format!("{place}:\n{marked}")));
        }
    };
    let status = folder::status(&arguments.status)?;
    let properties = folder::properties(arguments.properties.as_deref())?;
    // Without a file nothing is known of properties; with one, that there are
    // no others.
    let truth = match &properties {
        Some(properties) => predicate.evaluate(&(&status, properties)),
        None => predicate.evaluate(&status),
    };
    if arguments.json {
        let names = |names: &mut dyn Iterator<Item = &str>| names.map(Value::from).collect();
        let told = Dictionary::from([
            ("predicate", Value::from(predicate.to_string())),
            ("status-items", names(&mut predicate.status_items())),
            ("properties", names(&mut predicate.properties())),
            ("truth", truth.to_string().into()),
        ]);
        return Ok(json(&told).into());
    }
    let mut text = format!("{predicate}\n");
    for name in predicate.status_items() {
        let _ = writeln!(text, "reads the status item {name}");
    }
    for name in predicate.properties() {
        let _ = writeln!(text, "reads the property {name}");
    }
    let _ = writeln!(text, "comes to {truth}");
    Ok(text.into())
}
