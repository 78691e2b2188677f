//! Which activations hold.

use super::{Fitting, LeftOut, LeftOutReason, Work};
use crate::{
    checkin::DeclarationKind,
    ddm::{
        DeclarationSet, DeviceStatus,
        predicate::{Fact, Facts, Predicate, Truth},
        references::references,
    },
    plist::{Dictionary, Value},
};
use std::collections::{BTreeMap, BTreeSet};

/// The configurations that activations carry, by identifier.
#[derive(Default)]
pub(super) struct Carried<'a> {
    /// Those of activations that hold.
    pub(super) by_holding: BTreeSet<&'a str>,
    /// Those of activations of which that is not known, and why not.
    pub(super) by_undecided: BTreeMap<&'a str, LeftOutReason>,
}

impl<'a> Work<'a> {
    pub(super) fn activations(
        &mut self,
        status: &DeviceStatus,
        properties: &Dictionary,
    ) -> Carried<'a> {
        let set = self.set;
        let properties = with_properties_of(set, properties);
        let mut carried = Carried::default();
        for served in set.of_kind(DeclarationKind::Activation) {
            let payload = super::payload(served);
            // What the device does not know, or cannot read, it does not
            // evaluate.
            let known = Fitting::new(served, self.target).map(drop);
            let holds = known.and_then(|()| decide(&payload, status, &properties));
            let undecided = match holds {
                Ok(()) => None,
                Err(reason) => {
                    self.leave_out(served, reason.clone());
                    match reason {
                        LeftOutReason::Undecided { .. } => Some(reason),
                        _ => continue,
                    }
                }
            };
            if undecided.is_none() {
                let holding = &mut self.effective.activations;
                holding.push(served.identifier().to_owned());
            }
            for reference in references(served, &payload) {
                let kind = DeclarationKind::Configuration;
                let configuration = set.declaration(kind, &reference.identifier);
                match (configuration, &undecided) {
                    (Some(configuration), None) => {
                        carried.by_holding.insert(configuration.identifier());
                    }
                    (Some(configuration), Some(reason)) => {
                        let undecided = &mut carried.by_undecided;
                        let reasons = undecided.entry(configuration.identifier());
                        reasons.or_insert_with(|| reason.clone());
                    }
                    (None, Some(_)) => {}
                    (None, None) => self.effective.left_out.push(LeftOut {
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
    status: &DeviceStatus,
    properties: &Dictionary,
) -> Result<(), LeftOutReason> {
    let Some(text) = payload.get("Predicate").and_then(Value::as_str) else {
        return Ok(());
    };
    let predicate: Predicate = text
        .parse()
        .map_err(|error| LeftOutReason::PredicateSyntax { error })?;
    let facts = (status, properties);
    match predicate.evaluate(&facts) {
        Truth::True => Ok(()),
        Truth::False => Err(LeftOutReason::PredicateFalse),
        Truth::Unknown => Err(LeftOutReason::Undecided {
            status_items: predicate
                .status_items()
                .filter(|name| facts.status(name) == Fact::Unknown)
                .map(str::to_owned)
                .collect(),
        }),
    }
}
