//! Which configurations a device supports, and which of their settings.

use super::{LeftOut, LeftOutReason};
use crate::{
    checkin::DeclarationKind,
    ddm::{
        DeclarationReference, DeclarationSet, ServedDeclaration,
        references::{content_type, is_media_type, references},
    },
    error::{KeyPath, Segment},
    json,
    plist::{Dictionary, Value},
    schema::{Rule, Severity, Subject, Target, Violation, validate_dictionary},
};

/// A configuration as a device takes it.
pub(super) struct Fitting<'a> {
    pub(super) served: &'a ServedDeclaration,
    /// Without the settings that the device does not support.
    pub(super) payload: Dictionary,
    pub(super) references: Vec<DeclarationReference>,
    pub(super) left_out: Vec<LeftOut>,
}

impl<'a> Fitting<'a> {
    pub(super) fn new(
        served: &'a ServedDeclaration,
        target: &Target,
    ) -> Result<Self, LeftOutReason> {
        let value = json::from_slice::<Value>(served.json()).ok();
        let mut declaration = value.and_then(Value::into_dictionary).unwrap_or_default();
        let violations = validate_dictionary(&declaration, Subject::Declaration, target);
        let (unsupported, others): (Vec<_>, Vec<_>) =
            violations.into_iter().partition(is_unsupported);
        if let Some(all) = unsupported.iter().find(|one| is_of_all(one)) {
            return Err(LeftOutReason::not_supported(all));
        }
        let is_error = |one: &&Violation| one.severity() == Severity::Error;
        let within_unsupported = |one: &&Violation| {
            let mut all = unsupported.iter();
            !all.any(|outer| begins_with(one, outer))
        };
        if let Some(invalid) = others.iter().filter(is_error).find(within_unsupported) {
            return Err(LeftOutReason::invalid(invalid));
        }
        remove_all(&mut declaration, unsupported.iter().map(Violation::path));
        let left_out = unsupported.iter().map(|one| LeftOut {
            kind: served.kind(),
            identifier: served.identifier().to_owned(),
            path: one.path().clone(),
            reason: LeftOutReason::not_supported(one),
        });
        let mut left_out: Vec<_> = left_out.collect();
        left_out.dedup_by(|later, former| later.path == former.path);
        let payload = declaration
            .remove("Payload")
            .and_then(Value::into_dictionary);
        let payload = payload.unwrap_or_default();
        Ok(Self {
            served,
            references: references(served, &payload),
            payload,
            left_out,
        })
    }

    /// Why an asset keeps it from being applied.
    pub(super) fn unusable_asset(
        &self,
        set: &DeclarationSet,
        target: &Target,
    ) -> Option<LeftOutReason> {
        self.references.iter().find_map(|reference| {
            let identifier = reference.identifier.clone();
            let Some(asset) = set.declaration(DeclarationKind::Asset, &identifier) else {
                return Some(LeftOutReason::Missing {
                    kind: DeclarationKind::Asset,
                    identifier,
                });
            };
            let types = reference.asset_types;
            let payload = super::payload(asset);
            let media_type = content_type(&payload);
            let fits = types.is_empty() || types.contains(&asset.declaration_type());
            let usable = fits
                && media_type.is_none_or(|found| is_media_type(found, reference.content_types))
                && Fitting::new(asset, target).is_ok();
            (!usable).then_some(LeftOutReason::UnusableAsset { identifier })
        })
    }
}

/// Whether a device does without it, as opposed to refusing it.
fn is_unsupported(violation: &Violation) -> bool {
    matches!(
        violation.rule(),
        Rule::NotOnOs
            | Rule::NotYet
            | Rule::Removed
            | Rule::WrongChannel
            | Rule::NeedsSupervision
            | Rule::NeedsAde
            | Rule::NeedsUserApproval
            | Rule::ForbiddenInUserEnrollment
            | Rule::WrongEnrollment
            | Rule::SharedIpad
            | Rule::Ignored
    )
}

/// Whether it is said of the declaration, not of a setting.
fn is_of_all(violation: &Violation) -> bool {
    violation.path().segments().len() <= 1
}

fn begins_with(inner: &Violation, outer: &Violation) -> bool {
    let (inner, outer) = (inner.path().segments(), outer.path().segments());
    inner.len() >= outer.len() && inner.zip(outer).all(|(a, b)| a == b)
}

/// Removes what stands at these paths, which are in the order of a walk.
fn remove_all<'a>(
    dictionary: &mut Dictionary,
    paths: impl DoubleEndedIterator<Item = &'a KeyPath>,
) {
    // From the last on, so that places in arrays stay true.
    for path in paths.rev() {
        let path: Vec<_> = path.segments().cloned().collect();
        remove(dictionary, &path);
    }
}

fn remove(dictionary: &mut Dictionary, path: &[Segment]) {
    match path {
        [Segment::Key(key)] => drop(dictionary.remove(key)),
        [Segment::Key(key), rest @ ..] => {
            if let Some(value) = dictionary.get_mut(key) {
                remove_from(value, rest);
            }
        }
        _ => {}
    }
}

fn remove_from(value: &mut Value, path: &[Segment]) {
    match (value, path) {
        (Value::Dictionary(entries), _) => remove(entries, path),
        (Value::Array(items), [Segment::Index(index)]) if *index < items.len() => {
            items.remove(*index);
        }
        (Value::Array(items), [Segment::Index(index), rest @ ..]) => {
            if let Some(item) = items.get_mut(*index) {
                remove_from(item, rest);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_removed_moves_nothing_that_is_still_to_be() {
        let json = br#"{"a": [1, {"b": 2, "c": [3, 4]}, 5, 6], "d": 7}"#;
        let mut dictionary: Dictionary = json::from_slice(json).unwrap();
        let path = |steps: &[&str]| -> KeyPath {
            let steps = steps.iter();
            steps
                .map(|step| match step.parse::<usize>() {
                    Ok(index) => index.into(),
                    Err(_) => Segment::from(*step),
                })
                .collect()
        };
        let paths = [
            path(&["a", "0"]),
            path(&["a", "1", "c", "0"]),
            path(&["a", "1", "c", "1"]),
            path(&["a", "2"]),
            path(&["a", "9"]),
            path(&["e", "f"]),
            path(&["d", "0"]),
        ];
        remove_all(&mut dictionary, paths.iter());
        let left: Dictionary =
            json::from_slice(br#"{"a": [{"b": 2, "c": []}, 6], "d": 7}"#).unwrap();
        assert_eq!(dictionary, left);
    }
}
