//! Whatever the set: what its checks and foretellings have in common.

use apple_mdm::{
    Segment,
    checkin::DeclarationKind,
    ddm::{
        DeclarationSet, DeviceStatus, EffectiveConfiguration, FindingRule, RawDeclaration,
        ServedDeclaration,
    },
    plist::{Dictionary, Value},
    schema::{
        self, Apply, ItemKind, Key, Keys, Os, Rule, Subject, Target, Type, Values,
        validate_dictionary,
    },
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Draws from a seed: a failing case shrinks to a smaller seed and size.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }

    fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "gone"];

/// Types that combine or refer are drawn more often than others.
fn declaration(draw: &mut Draw) -> RawDeclaration {
    const OFTEN: [&str; 6] = [
        "com.apple.activation.simple",
        "com.apple.asset.data",
        "com.apple.configuration.passcode.settings",
        "com.apple.configuration.app.settings",
        "com.apple.configuration.safari.settings",
        "com.apple.configuration.watch.enrollment",
    ];
    let all: Vec<_> = schema::items()
        .filter(|item| item.kind() == ItemKind::Declaration)
        .map(|item| item.name())
        .filter(|name| name.starts_with("com.apple."))
        .collect();
    let often = draw.below(2) == 0;
    let name = if often {
        draw.one(&OFTEN)
    } else {
        draw.one(&all)
    };
    let payload = match name {
        "com.apple.activation.simple" => activation(draw),
        _ => dictionary(schema::declaration(name).unwrap().keys(), draw, 0),
    };
    RawDeclaration::new(name, draw.one(&NAMES[..7]), payload)
}

fn activation(draw: &mut Draw) -> Dictionary {
    const PREDICATES: [&str; 5] = [
        "TRUEPREDICATE",
        "FALSEPREDICATE",
        "@status(device.model.family) == 'iPad'",
        "@property(a) == 1",
        "1 = = 2",
    ];
    let names = (0..draw.below(6))
        .map(|_| draw.one(&NAMES).into())
        .collect();
    let mut payload = Dictionary::from([("StandardConfigurations", Value::Array(names))]);
    if draw.below(2) == 0 {
        payload.insert("Predicate", draw.one(&PREDICATES));
    }
    payload
}

fn dictionary(keys: Keys, draw: &mut Draw, depth: usize) -> Dictionary {
    let mut entries = Dictionary::new();
    for key in keys {
        if depth < 5 && (key.is_required() || draw.below(3) == 0) {
            let name = if key.is_wildcard() { "any" } else { key.name() };
            entries.insert(name, value(key, draw, depth));
        }
    }
    if draw.below(40) == 0 {
        entries.insert("Odd", draw.below(9) as u64);
    }
    entries
}

fn value(key: Key, draw: &mut Draw, depth: usize) -> Value {
    if draw.below(60) == 0 {
        return 99.into();
    }
    match key.value_type() {
        Type::String if key.asset_types().is_some() => draw.one(&NAMES).into(),
        Type::String => match key.values() {
            Some(Values::Texts(list)) => draw.one(list).into(),
            _ => draw
                .one(&["x", "application/zip", "https://mdm.example.com/"])
                .into(),
        },
        Type::Integer | Type::Real => (draw.below(14) as u64).into(),
        Type::Boolean => (draw.below(2) == 0).into(),
        Type::Array => {
            let shape = key.subkeys().into_iter().next();
            let items = (0..draw.below(4)).map(|_| match shape {
                Some(shape) => value(shape, draw, depth + 1),
                None => draw.one(&NAMES).into(),
            });
            Value::Array(items.collect())
        }
        Type::Dictionary => dictionary(key.subkeys(), draw, depth + 1).into(),
        _ => "AAAA".into(),
    }
}

fn declarations(mut seed: u64, size: usize) -> Vec<ServedDeclaration> {
    seed |= 1;
    let mut draw = Draw(seed);
    let mut known = BTreeSet::new();
    let drawn = (0..size).map(|_| ServedDeclaration::new(declaration(&mut draw)).unwrap());
    drawn
        .filter(|one| known.insert((one.kind(), one.identifier().to_owned())))
        .collect()
}

fn target(seed: u64) -> Target {
    let target = Target::new(Os::ALL[seed as usize % 5], "27.0".parse().ok());
    if seed.is_multiple_of(2) {
        target.supervised()
    } else {
        target
    }
}

/// All that is told of one is true of it.
fn is_consistent(one: &EffectiveConfiguration, target: &Target) -> Result<(), TestCaseError> {
    let names: BTreeSet<_> = one.declarations.iter().collect();
    prop_assert!(!names.is_empty());
    prop_assert!(names.len() == 1 || one.apply == Some(Apply::Combined));
    for setting in &one.settings {
        let mut value = None;
        for step in setting.path.segments() {
            let within = value.map_or(Some(&one.payload), Value::as_dictionary);
            let Segment::Key(key) = step else {
                return Err(TestCaseError::fail("a path into an array"));
            };
            value = within.and_then(|within| within.get(key));
        }
        prop_assert_eq!(value, Some(&setting.value), "{}", &setting.path);
        let told: Vec<_> = setting.from.iter().chain(&setting.overruled).collect();
        prop_assert!(!setting.from.is_empty());
        prop_assert!(told.iter().all(|name| names.contains(name)));
        prop_assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len());
    }
    // Nothing is left that the device does not have.
    let declaration = Dictionary::from([
        ("Type", Value::from(one.declaration_type.as_str())),
        ("Identifier", "x".into()),
        ("ServerToken", "x".into()),
        ("Payload", one.payload.clone().into()),
    ]);
    for violation in validate_dictionary(&declaration, Subject::Declaration, target) {
        let left = !matches!(
            violation.rule(),
            Rule::NotOnOs | Rule::NotYet | Rule::NeedsSupervision | Rule::WrongEnrollment
        );
        prop_assert!(left, "{}", violation);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_declarations_does_not_matter(seed: u64, size in 0_usize..24) {
        let mut all = declarations(seed, size);
        let set = DeclarationSet::from_declarations(&all).unwrap();
        all.reverse();
        let reversed = DeclarationSet::from_declarations(&all).unwrap();
        for target in [None, Some(target(seed))] {
            prop_assert_eq!(set.check(target.as_ref()), reversed.check(target.as_ref()));
        }
    }

    #[test]
    fn every_reference_leads_somewhere_or_is_told(seed: u64, size in 0_usize..24) {
        let set = DeclarationSet::from_declarations(declarations(seed, size)).unwrap();
        let found = set.check(None);
        for served in &set {
            for reference in served.references().unwrap() {
                let is_there = set.declaration(reference.kind, &reference.identifier).is_some();
                let told = found.iter().any(|one| {
                    let rules = [FindingRule::DanglingReference, FindingRule::ReferenceKind];
                    rules.contains(&one.rule)
                        && one.path == reference.path
                        && (one.kind, &*one.identifier) == (served.kind(), served.identifier())
                });
                prop_assert_eq!(told, !is_there, "{}", reference);
            }
        }
    }

    #[test]
    fn every_declaration_is_applied_or_left_out(seed: u64, size in 0_usize..24) {
        let set = DeclarationSet::from_declarations(declarations(seed, size)).unwrap();
        let target = target(seed);
        let effective = set.effective(&target, &DeviceStatus::new(), &Dictionary::new());
        let configurations = effective.configurations.iter();
        let configurations: Vec<_> = configurations.flat_map(|one| &one.declarations).collect();
        let assets: Vec<_> = effective.assets.iter().map(|one| &one.identifier).collect();
        let activations: Vec<_> = effective.activations.iter().collect();
        for served in &set {
            let applied = match served.kind() {
                DeclarationKind::Activation => &activations,
                DeclarationKind::Configuration => &configurations,
                DeclarationKind::Asset => &assets,
                _ => continue,
            };
            let times = applied.iter().filter(|name| **name == served.identifier()).count();
            let reason = effective.reason(served.kind(), served.identifier());
            prop_assert_eq!(times + usize::from(reason.is_some()), 1, "{:?} {:?}", served, reason);
        }
        for one in &effective.configurations {
            is_consistent(one, &target)?;
        }
    }
}
