//! Checks of sets, and what a device will do with them.

use crate::corpus::{Faults, cases};
use apple_mdm::{
    checkin::DeclarationKind,
    ddm::{
        DeclarationSet, DeclarationSetBuilder, Finding, FindingRule, FindingSeverity,
        ServedDeclaration,
    },
    schema::{Os, Rule, Target},
};

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

fn declarations() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/declarations")
}

fn folder(name: &str) -> DeclarationSet {
    fn add(folder: &Path, builder: &mut DeclarationSetBuilder) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(&path, builder);
            } else {
                builder.add(std::fs::read(&path).unwrap()).unwrap();
            }
        }
    }
    let mut builder = DeclarationSet::builder();
    add(&declarations().join(name), &mut builder);
    builder.build().unwrap()
}

fn served(declaration_type: &str, identifier: &str, payload: &str) -> ServedDeclaration {
    let json = format!(
        r#"{{"Type": "com.apple.{declaration_type}", "Identifier": "{identifier}", "Payload": {payload}}}"#
    );
    ServedDeclaration::new(json.as_str()).unwrap()
}

fn activation(identifier: &str, configurations: &[&str]) -> ServedDeclaration {
    let payload = format!(r#"{{"StandardConfigurations": {configurations:?}}}"#);
    served("activation.simple", identifier, &payload)
}

fn lines(found: &[Finding]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}

fn device() -> Target {
    Target::ios("18.1").supervised().ade()
}

/// What is found in each folder of faults, for an iOS device of 18.1.
const FAULTS: &[(&str, &[&str])] = &[
    (
        "applied-once",
        &[
            "error: activation com.example.on: Payload.StandardConfigurations[1]: only one configuration of type \
           com.apple.configuration.watch.enrollment is applied, and com.example.a comes before [applied-once]",
        ],
    ),
    (
        "applied-once-by-predicate",
        &[
            "information: configuration com.example.b: only one configuration of type \
           com.apple.configuration.watch.enrollment is applied, and com.example.a is another [applied-once]",
        ],
    ),
    (
        "applied-once-in-all",
        &[
            "warning: configuration com.example.b: only one configuration of type \
           com.apple.configuration.watch.enrollment is applied, and com.example.a is another [applied-once]",
        ],
    ),
    (
        "asset-content-type",
        &[
            "error: configuration com.example.files: Payload.DataAssetReference: com.example.asset is of \
           media type text/plain; allowed are application/zip [asset-content-type]",
        ],
    ),
    (
        "asset-own-content-type",
        &[
            "error: asset com.example.asset: Payload.Reference.ContentType: of media type text/html; allowed are \
           application/pkcs1, application/pem [asset-content-type]",
        ],
    ),
    (
        "asset-type",
        &[
            "error: configuration com.example.files: Payload.DataAssetReference: com.example.asset is of type \
           com.apple.asset.credential.userpassword; allowed are com.apple.asset.data [asset-type]",
        ],
    ),
    (
        "cycle",
        &[
            "error: activation com.example.off: Payload.StandardConfigurations[0]: com.example.on is of kind \
             activation, not configuration [reference-kind]",
            "error: activation com.example.off: refers to itself: com.example.off → com.example.on → \
             com.example.off [cycle]",
            "error: activation com.example.on: Payload.StandardConfigurations[0]: com.example.off is of kind \
             activation, not configuration [reference-kind]",
        ],
    ),
    (
        "dangling-asset",
        &[
            "error: configuration com.example.contacts: Payload.AuthenticationCredentialsAssetReference: there is no asset \
           com.example.gone [dangling-reference]",
        ],
    ),
    (
        "dangling-configuration",
        &[
            "error: activation com.example.on: Payload.StandardConfigurations[0]: there is no configuration \
           com.example.gone [dangling-reference]",
        ],
    ),
    (
        "duplicate-identifier",
        &[
            "warning: asset com.example.same: no declaration refers to it [unused-asset]",
            "error: configuration com.example.same: Identifier: its identifier is that of another kind, asset, \
             too [duplicate-identifier]",
        ],
    ),
    (
        "duplicate-reference",
        &[
            "warning: activation com.example.on: Payload.StandardConfigurations[1]: configuration com.example.test \
           is listed before [duplicate-reference]",
        ],
    ),
    (
        "identifier-length",
        &[
            "warning: configuration com.example.long.long.long.long.long.long.long.long.long.long.ends: Identifier: \
           66 octets; at most 64 are allowed [identifier-length]",
        ],
    ),
    (
        "not-activated",
        &[
            "warning: configuration com.example.test: no activation carries it: it is not applied [not-activated]",
        ],
    ),
    (
        "reference-kind",
        &[
            "error: activation com.example.on: Payload.StandardConfigurations[0]: com.example.organization is of kind \
           management, not configuration [reference-kind]",
        ],
    ),
    (
        "schema",
        &[
            "error: configuration com.example.passcode: Payload.MinimumLength: must be 0 to 16 [range]",
            "warning: configuration com.example.passcode: Payload.MinimumLenght: not in the schema; did you mean \
             `MinimumLength`? [unknown-key]",
        ],
    ),
    (
        "schema-target",
        &["error: configuration com.example.files: Payload: not on iOS [not-on-os]"],
    ),
    (
        "server-token-length",
        &[
            "warning: configuration com.example.test: ServerToken: 65 octets; at most 64 are allowed \
           [server-token-length]",
        ],
    ),
    (
        "unused-asset",
        &["warning: asset com.example.user: no declaration refers to it [unused-asset]"],
    ),
    (
        "predicate-syntax",
        &[
            "error: activation com.example.on: Payload.Predicate: at character 43: expected an expression, found the end [predicate-syntax]",
        ],
    ),
    (
        "status-item-target",
        &[
            "warning: configuration com.example.status: Payload.StatusItems[0].Name: diskmanagement.filevault.enabled: not on iOS [status-item]",
            "information: configuration com.example.status: Payload.StatusItems[0].Name: subscribes to diskmanagement.filevault.enabled [subscription]",
        ],
    ),
    (
        "status-item-unknown",
        &[
            "warning: activation com.example.on: Payload.Predicate: device.model.famly is no status item that is known [status-item]",
            "information: activation com.example.on: Payload.Predicate: reads the status item device.model.famly [predicate-reads]",
        ],
    ),
    (
        "unset-property",
        &[
            "warning: activation com.example.on: Payload.Predicate: reads the property age, which no declaration gives [unset-property]",
        ],
    ),
];

/// Not asked for where a fault is about something else.
const ELSEWHERE: &[FindingRule] = &[
    FindingRule::PredicateReads,
    FindingRule::Subscription,
    FindingRule::Schema(Rule::NotOnOs),
];

#[test]
fn each_fault_is_found_and_nothing_else() {
    let mut expected: BTreeMap<_, _> = FAULTS.iter().copied().collect();
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(declarations().join("faults")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(expected) = expected.remove(name.as_str()) else {
            panic!("nothing is expected of {name}");
        };
        let mut found = folder(&format!("faults/{name}")).check(Some(&device()));
        if expected.len() < found.len() {
            found.retain(|one| !ELSEWHERE.contains(&one.rule));
        }
        if lines(&found) != expected {
            wrong.push((name, lines(&found)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(expected.is_empty(), "{expected:?}");
}

#[test]
fn a_good_set_has_no_fault_on_any_device() {
    let set = folder("good");
    let mut targets = vec![None, Some(device())];
    targets.push(Some(Target::ios("26.0").supervised()));
    for target in targets {
        let found = set.check(target.as_ref());
        let faults: Vec<_> = found
            .iter()
            .filter(|one| one.severity > FindingSeverity::Information)
            .collect();
        assert!(faults.is_empty(), "{target:?}: {faults:?}");
    }
}

#[test]
fn what_a_set_asks_of_a_device_is_told() {
    let found = folder("good").check(Some(&device()));
    assert_eq!(
        lines(&found),
        [
            "information: activation com.example.tablets: Payload.Predicate: reads the status item device.model.family [predicate-reads]",
            "information: configuration com.example.status: Payload.StatusItems[0].Name: subscribes to device.model.family [subscription]",
            "information: configuration com.example.status: Payload.StatusItems[1].Name: subscribes to passcode.is-compliant [subscription]",
        ]
    );
}

#[test]
fn names_may_reach_into_status_items_or_begin_them() {
    let predicate = |text: &str, target: &Target| {
        let payload = format!(r#"{{"StandardConfigurations": [], "Predicate": "{text}"}}"#);
        let set = DeclarationSet::from_declarations([
            served("activation.simple", "on", &payload),
            served(
                "management.properties",
                "p",
                r#"{"site": {"name": "x"}, "a.b": 1}"#,
            ),
        ]);
        let found = set.unwrap().check(Some(target));
        let known = |rule| matches!(rule, FindingRule::PredicateReads);
        let found = found.into_iter().filter(|one| !known(one.rule));
        found.map(|one| one.rule.as_str()).collect::<Vec<_>>()
    };
    let ios = device();
    assert_eq!(
        predicate("@status(device.operating-system.version) > '18'", &ios),
        [""; 0]
    );
    assert_eq!(
        predicate("@status(device.operating-system) != NULL", &ios),
        [""; 0]
    );
    assert_eq!(
        predicate("@status(device.power.battery-health.more) != NULL", &ios),
        [""; 0]
    );
    assert_eq!(
        predicate("@status(device.operating-systems) != NULL", &ios),
        ["status-item"]
    );
    assert_eq!(
        predicate("@status(diskmanagement.filevault.enabled) == 1", &ios),
        ["status-item"]
    );
    let mac = Target::macos("15.0").supervised();
    assert_eq!(
        predicate("@status(diskmanagement.filevault.enabled) == 1", &mac),
        [""; 0]
    );
    assert_eq!(
        predicate("@property(site.name) == 'x' AND @property(a.b) == 1", &mac),
        [""; 0]
    );
    assert_eq!(
        predicate("@property(sites) == 'x'", &mac),
        ["unset-property"]
    );
}

#[test]
fn without_a_target_is_told_what_is_wrong_everywhere() {
    // Not on iOS; its value is wrong everywhere.
    let files = r#"{"ServiceType": 1, "Odd": true}"#;
    let set = DeclarationSet::from_declarations([
        served("configuration.services.configuration-files", "a", files),
        activation("on", &["a"]),
        served("management.new", "m", r#"{"Key": 1}"#),
    ]);
    assert_eq!(
        lines(&set.unwrap().check(None)),
        [
            "error: configuration a: Payload.ServiceType: a string is expected, an integer came [type]",
            "error: configuration a: Payload.DataAssetReference: required [missing-required]",
            "warning: configuration a: Payload.Odd: not in the schema [unknown-key]",
            "warning: management m: Type: not in the schema [unknown-item]",
        ]
    );
}

#[test]
fn many_declarations_are_checked_in_little_time() {
    // A ring through all, and an activation that carries all.
    let count = 3_000;
    let names: Vec<_> = (0..count).map(|at| format!("a{at}")).collect();
    let ring = names.iter().enumerate().map(|(at, name)| {
        let next = (at + 1) % count;
        activation(name, &[&format!("a{next}")])
    });
    let set = DeclarationSet::from_declarations(ring).unwrap();
    let found = set.check(None);
    let cycles = found.iter().filter(|one| one.rule == FindingRule::Cycle);
    assert_eq!(cycles.count(), 1);
}

#[test]
fn rules_have_names_of_their_own() {
    let mut names: Vec<_> = FindingRule::OWN.iter().map(|rule| rule.as_str()).collect();
    names.extend(Rule::ALL.iter().map(|rule| rule.name()));
    let count = names.len();
    names.sort();
    names.dedup();
    // One is the schema's too: a reference checked by itself.
    assert_eq!(names.len(), count - 1);
}

/// An activation named as its configuration was said to refer to itself.
#[test]
fn one_name_in_two_kinds_is_no_cycle() {
    let found = |activation: &str| {
        let activation = format!(
            r#"{{"Type": "com.apple.activation.simple", "Identifier": "a",
                "Payload": {{"StandardConfigurations": ["{activation}"]}}}}"#
        );
        let test = r#"{"Type": "com.apple.configuration.management.test",
            "Identifier": "a", "Payload": {"Echo": "x"}}"#;
        let set = DeclarationSet::try_from([activation.as_str(), test]).unwrap();
        let found = set.check(None).into_iter();
        found.map(|one| one.rule).collect::<Vec<_>>()
    };
    assert_eq!(found("a"), [FindingRule::DuplicateIdentifier]);
}

/// Declarations of others, each by itself and all together, as the author of a
/// server would read what is found.
#[test]
fn corpus() {
    let mut faults = Faults::default();
    let mut all = BTreeMap::new();
    for case in cases("ddm/declaration/") {
        let bytes = std::fs::read(&case.file).unwrap();
        let served = ServedDeclaration::new(&bytes)
            .or_else(|_| ServedDeclaration::with_kind(DeclarationKind::Configuration, &bytes));
        let served = match served {
            Ok(served) => served,
            Err(error) => {
                faults.push(&case, error);
                continue;
            }
        };
        let set = DeclarationSet::from_declarations([&served]).unwrap();
        for os in Os::ALL.into_iter().map(Some).chain([None]) {
            let target = os.map(|os| Target::new(os, None).supervised().ade());
            for finding in set.check(target.as_ref()) {
                let known = match finding.rule {
                    // It stands alone here.
                    FindingRule::DanglingReference => true,
                    FindingRule::Schema(Rule::NotOnOs | Rule::WrongEnrollment) => os.is_some(),
                    // Tests of servers leave out what devices require.
                    FindingRule::Schema(Rule::MissingRequired) => [
                        "account.mail",
                        "softwareupdate",
                        "server-capabilities",
                        "legacy",
                    ]
                    .iter()
                    .any(|name| served.declaration_type().contains(name)),
                    // A dictionary where an array belongs, as in no release.
                    FindingRule::Schema(Rule::Type) => {
                        finding.path.to_string() == "Payload.Beta.OfferPrograms"
                    }
                    _ => false,
                };
                if finding.is_error() && !known {
                    faults.push(&case, finding);
                }
            }
        }
        // Of several versions of one declaration, the last.
        all.insert((served.kind(), served.identifier().to_owned()), served);
    }
    faults.none();
    let set = DeclarationSet::from_declarations(all.into_values()).unwrap();
    for finding in set.check(Some(&Target::macos("15.2").supervised())) {
        println!("{finding}");
    }
}
