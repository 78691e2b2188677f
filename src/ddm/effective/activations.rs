//! Which activations hold.

use super::{LeftOut, LeftOutReason, Work};
use crate::{
    checkin::DeclarationKind,
    ddm::{DeclarationSet, DeviceStatus, ServedDeclaration, references::references},
    plist::{Dictionary, Value},
    schema::Target,
};
use std::collections::BTreeSet;

impl<'a> Work<'a> {
    /// The identifiers of the configurations that activations which hold
    /// carry.
    pub(super) fn activations(
        &mut self,
        status: &DeviceStatus,
        properties: &Dictionary,
    ) -> BTreeSet<&'a str> {
        let set = self.set;
        let properties = with_properties_of(set, properties);
        let mut carried = BTreeSet::new();
        for served in set.of_kind(DeclarationKind::Activation) {
            let payload = super::payload(served);
            if let Err(reason) = decide(&payload, status, &properties) {
                self.leave_out(served, reason);
                continue;
            }
            if let Err(reason) = supported(served, self.target) {
                self.leave_out(served, reason);
                continue;
            }
            self.effective
                .activations
                .push(served.identifier().to_owned());
            for reference in references(served, &payload) {
                let kind = DeclarationKind::Configuration;
                match set.declaration(kind, &reference.identifier) {
                    Some(configuration) => drop(carried.insert(configuration.identifier())),
                    None => self.effective.left_out.push(LeftOut {
                        kind: served.kind(),
                        identifier: served.identifier().to_owned(),
                        path: reference.path,
                        reason: LeftOutReason::Missing {
                            kind,
                            identifier: reference.identifier,
                        },
                    }),
                }
            }
        }
        carried
    }
}

/// Whether the device knows the type of the activation, and can read it.
fn supported(served: &ServedDeclaration, target: &Target) -> Result<(), LeftOutReason> {
    super::Fitting::new(served, target).map(drop)
}

/// The properties that declarations of the set give, those of the caller's
/// over them.
fn with_properties_of(set: &DeclarationSet, properties: &Dictionary) -> Dictionary {
    const TYPE: &str = "com.apple.management.properties";
    let management = set.of_kind(DeclarationKind::Management);
    let given = management.filter(|served| served.declaration_type() == TYPE);
    let mut all: Dictionary = given.flat_map(super::payload).collect();
    all.extend(properties.clone());
    all
}

/// Whether the predicate holds, if there is one.
fn decide(
    payload: &Dictionary,
    _status: &DeviceStatus,
    _properties: &Dictionary,
) -> Result<(), LeftOutReason> {
    match payload.get("Predicate") {
        None => Ok(()),
        Some(Value::String(_)) => Err(LeftOutReason::Undecided {
            status_items: Vec::new(),
            properties: Vec::new(),
        }),
        Some(_) => Err(LeftOutReason::PredicateSyntax),
    }
}
