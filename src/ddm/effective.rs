//! What a device will do with a set.

mod activations;
mod combine;
mod fit;
mod left_out;
mod merge;

pub use left_out::{LeftOut, LeftOutReason};

use super::{DeclarationSet, DeviceStatus, ServedDeclaration};
use crate::{
    checkin::DeclarationKind,
    error::KeyPath,
    json,
    plist::{Dictionary, Value},
    schema::{self, Apply, Combine, Target},
};
use activations::Carried;
use fit::Fitting;
use std::collections::BTreeMap;

/// What [`DeclarationSet::effective`] foretells of a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Effective {
    /// The identifiers of the activations that hold.
    pub activations: Vec<String>,
    /// What is applied: of the types whose configurations are made into one,
    /// that one, of the others each by itself. By type, then identifier.
    pub configurations: Vec<EffectiveConfiguration>,
    /// The assets that these need, by identifier.
    pub assets: Vec<EffectiveAsset>,
    /// What is not applied, and why: by kind and identifier, settings last.
    pub left_out: Vec<LeftOut>,
}

/// A configuration as it is applied: one of the set, or what several come to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EffectiveConfiguration {
    /// The value of `Type`.
    pub declaration_type: String,
    /// What the schema says of several of the type. None where it says
    /// nothing, or does not have the type.
    pub apply: Option<Apply>,
    /// The identifiers of the declarations that it was made of.
    pub declarations: Vec<String>,
    /// Its keys: see [`EffectiveSetting`].
    pub settings: Vec<EffectiveSetting>,
    /// All of it.
    pub payload: Dictionary,
}

/// A key of what is applied, with where its value comes from.
///
/// Dictionaries are told key by key, but those that count as a whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EffectiveSetting {
    /// Where in the payload.
    pub path: KeyPath,
    /// The value.
    pub value: Value,
    /// How several values become one, where the schema says.
    pub combine: Option<Combine>,
    /// The identifiers of the declarations that the value comes from: those
    /// that have it, or a part of it.
    pub from: Vec<String>,
    /// The identifiers of those that say something else, which does not count.
    pub overruled: Vec<String>,
}

/// An asset that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EffectiveAsset {
    /// The identifier.
    pub identifier: String,
    /// The value of `Type`.
    pub declaration_type: String,
    /// The identifiers of the configurations that refer to it.
    pub needed_by: Vec<String>,
}

impl Effective {
    /// What is applied of a type.
    pub fn of_type(&self, declaration_type: &str) -> impl Iterator<Item = &EffectiveConfiguration> {
        let all = self.configurations.iter();
        all.filter(move |one| one.declaration_type == declaration_type)
    }

    /// Why a declaration is left out, if it is, as a whole.
    pub fn reason(&self, kind: DeclarationKind, identifier: &str) -> Option<&LeftOutReason> {
        let mut all = self.left_out.iter();
        let one =
            all.find(|one| one.kind == kind && one.identifier == identifier && one.path.is_empty());
        one.map(|one| &one.reason)
    }
}

impl EffectiveConfiguration {
    /// A setting by its path, written `Incoming.Port`.
    pub fn setting(&self, path: &str) -> Option<&EffectiveSetting> {
        let mut all = self.settings.iter();
        all.find(|setting| setting.path.to_string() == path)
    }
}

impl DeclarationSet {
    /// What a device will do with the set, as far as the schema says: which
    /// activations hold, which of their configurations the device supports,
    /// what these come to, which assets they need, and what is left out.
    ///
    /// `status` is what the device has reported, `properties` are what
    /// predicates read as `@property(…)` beside the management properties that
    /// the set itself gives; of two with one name, that of `properties` counts.
    ///
    /// - An activation whose predicate is neither true nor false by what is
    ///   known does not count, and is left out as
    ///   [`Undecided`](LeftOutReason::Undecided).
    /// - A configuration that cannot be applied does not keep others of the
    ///   same activation from it.
    /// - A setting that the device does not support is left out alone; a
    ///   configuration with a value that the schema forbids is, as a whole.
    /// - Where the order counts (`first`, and a type that is applied once), it
    ///   is that of the identifiers. Apple does not say which order a device
    ///   keeps.
    /// - What the schema does not know is taken to be supported.
    ///
    /// ```
    /// use apple_mdm::{ddm::{DeclarationSet, DeviceStatus}, plist::Dictionary, schema::Target};
    ///
    /// let passcode = |identifier: &str, length: u8| format!(
    ///     r#"{{"Type": "com.apple.configuration.passcode.settings",
    ///         "Identifier": "{identifier}", "Payload": {{"MinimumLength": {length}}}}}"#);
    /// let set = DeclarationSet::try_from([passcode("a", 6).as_str(), &passcode("b", 8),
    ///     r#"{"Type": "com.apple.activation.simple", "Identifier": "on",
    ///         "Payload": {"StandardConfigurations": ["a", "b"]}}"#])?;
    /// let effective = set.effective(
    ///     &Target::ios("18.1").supervised(), &DeviceStatus::new(), &Dictionary::new());
    /// let passcode = &effective.configurations[0];
    /// assert_eq!(passcode.declarations, ["a", "b"]);
    /// let length = passcode.setting("MinimumLength").unwrap();
    /// assert_eq!((&length.value, &*length.from), (&8.into(), &["b".to_owned()][..]));
    /// # Ok::<_, apple_mdm::Error>(())
    /// ```
    pub fn effective(
        &self,
        target: &Target,
        status: &DeviceStatus,
        properties: &Dictionary,
    ) -> Effective {
        let mut work = Work {
            set: self,
            target,
            effective: Effective::default(),
            reasons: BTreeMap::new(),
        };
        let carried = work.activations(status, properties);
        let fitting = work.configurations(&carried);
        work.assets(&fitting);
        work.apply(fitting);
        work.finish()
    }
}

type Key = (DeclarationKind, String);

struct Work<'a> {
    set: &'a DeclarationSet,
    target: &'a Target,
    effective: Effective,
    /// Why declarations of the set are left out.
    reasons: BTreeMap<Key, LeftOutReason>,
}

/// The payload of a declaration; empty where it is beyond the limits.
fn payload(served: &ServedDeclaration) -> Dictionary {
    let value = json::from_slice::<Value>(served.json()).ok();
    let declaration = value.and_then(Value::into_dictionary);
    let payload = declaration.and_then(|mut declaration| declaration.remove("Payload"));
    payload.and_then(Value::into_dictionary).unwrap_or_default()
}

impl<'a> Work<'a> {
    fn leave_out(&mut self, served: &ServedDeclaration, reason: LeftOutReason) {
        let key = (served.kind(), served.identifier().to_owned());
        self.reasons.entry(key).or_insert(reason);
    }

    /// Those that are carried and that the device supports.
    fn configurations(&mut self, carried: &Carried<'a>) -> Vec<Fitting<'a>> {
        let mut fitting = Vec::new();
        let set = self.set;
        for served in set.of_kind(DeclarationKind::Configuration) {
            if !carried.by_holding.contains(served.identifier()) {
                let undecided = carried.by_undecided.get(served.identifier()).cloned();
                self.leave_out(served, undecided.unwrap_or(LeftOutReason::NotActivated));
                continue;
            }
            match Fitting::new(served, self.target) {
                Ok(fits) => match fits.unusable_asset(set, self.target) {
                    None => fitting.push(fits),
                    Some(reason) => self.leave_out(served, reason),
                },
                Err(reason) => self.leave_out(served, reason),
            }
        }
        fitting.retain(|fits| self.is_first(fits.served));
        fitting
    }

    /// Of a type that is applied once, the first is.
    fn is_first(&mut self, served: &ServedDeclaration) -> bool {
        let item = schema::declaration(served.declaration_type());
        if item.and_then(|item| item.apply()) != Some(Apply::Single) {
            return true;
        }
        let applied = &mut self.effective.configurations;
        let other = applied
            .iter()
            .find(|one| one.declaration_type == served.declaration_type());
        match other.and_then(|other| other.declarations.first().cloned()) {
            Some(other) => {
                self.leave_out(served, LeftOutReason::AppliedOnce { other });
                false
            }
            None => {
                // Filled in when all are applied.
                applied.push(EffectiveConfiguration {
                    declaration_type: served.declaration_type().to_owned(),
                    apply: Some(Apply::Single),
                    declarations: vec![served.identifier().to_owned()],
                    settings: Vec::new(),
                    payload: Dictionary::new(),
                });
                true
            }
        }
    }

    fn assets(&mut self, fitting: &[Fitting<'a>]) {
        let mut needed = BTreeMap::<&str, Vec<String>>::new();
        for fits in fitting {
            for reference in &fits.references {
                let by = needed.entry(&reference.identifier).or_default();
                let identifier = fits.served.identifier();
                if by.last().is_none_or(|last| last != identifier) {
                    by.push(identifier.to_owned());
                }
            }
        }
        let set = self.set;
        for served in set.of_kind(DeclarationKind::Asset) {
            match needed.remove(served.identifier()) {
                Some(needed_by) => self.effective.assets.push(EffectiveAsset {
                    identifier: served.identifier().to_owned(),
                    declaration_type: served.declaration_type().to_owned(),
                    needed_by,
                }),
                None => self.leave_out(served, LeftOutReason::NotNeeded),
            }
        }
    }

    fn apply(&mut self, fitting: Vec<Fitting<'a>>) {
        let mut by_type = BTreeMap::<&str, Vec<Fitting<'a>>>::new();
        for mut fits in fitting {
            self.effective.left_out.append(&mut fits.left_out);
            let of_type = by_type.entry(fits.served.declaration_type()).or_default();
            of_type.push(fits);
        }
        self.effective.configurations.clear();
        for (declaration_type, all) in by_type {
            let item = schema::declaration(declaration_type);
            let apply = item.and_then(|item| item.apply());
            let size = match apply {
                Some(Apply::Combined) => all.len(),
                _ => 1,
            };
            for together in all.chunks(size.max(1)) {
                let merged = merge::merge(item, together);
                self.effective.left_out.extend(merged.left_out);
                self.effective.configurations.push(EffectiveConfiguration {
                    declaration_type: declaration_type.to_owned(),
                    apply,
                    declarations: together
                        .iter()
                        .map(|fits| fits.served.identifier().to_owned())
                        .collect(),
                    settings: merged.settings,
                    payload: merged.payload,
                });
            }
        }
    }

    fn finish(mut self) -> Effective {
        let reasons = self.reasons.into_iter();
        self.effective
            .left_out
            .extend(reasons.map(|((kind, identifier), reason)| LeftOut {
                kind,
                identifier,
                path: KeyPath::default(),
                reason,
            }));
        self.effective.left_out.sort_by(|a, b| {
            let key = |one: &LeftOut| (!one.path.is_empty(), one.kind);
            (key(a), &a.identifier).cmp(&(key(b), &b.identifier))
        });
        self.effective
    }
}
