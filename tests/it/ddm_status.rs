//! What a device is known to be like after its status reports.

use apple_mdm::{
    Decoded,
    checkin::DeclarationKind,
    ddm::{
        DeviceIdentifierSerialNumber, DeviceModelFamily, DeviceStatus, ManagementDeclarations,
        Standing, StatusChanges, StatusLimits, StatusReport,
    },
    json,
    plist::{Dictionary, Value},
};
use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// A status report of the corpus, unless there is none.
fn of_corpus(name: &str) -> Option<StatusReport> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let folder = std::env::var_os("APPLE_MDM_CORPUS").map_or(beside, PathBuf::from);
    let folder = folder.join("ddm/status");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return None;
    };
    let mut files = entries.map(|entry| entry.unwrap().path());
    let file = files.find(|file| file.to_string_lossy().contains(name));
    let bytes = std::fs::read(file.expect(name)).unwrap();
    let report: Decoded<StatusReport> = json::from_slice(&bytes).unwrap();
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    Some(report.value)
}

#[test]
fn reports_of_others_replayed() {
    use DeclarationKind::{Activation, Configuration, Management};
    let names = ["kmfddm__ddm_testdata", "kmfddm__test_e2e", "zentral__"];
    let [Some(first), Some(second), Some(third)] = names.map(of_corpus) else {
        return;
    };
    let mut status = DeviceStatus::new();

    let changes = status.merge(&first).unwrap();
    let family = |status: &DeviceStatus| status.item::<DeviceModelFamily>();
    assert_eq!(family(&status).as_deref(), Some("iPhone"));
    let version = "device.operating-system.version";
    assert_eq!(status.value(version), Some(&"16.0".into()));
    let kinds: Vec<_> = status
        .declarations()
        .map(|declaration| declaration.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            Activation,
            Configuration,
            Configuration,
            Configuration,
            Management
        ]
    );
    let invalid: Vec<_> = status.declarations().filter(|d| d.is_invalid()).collect();
    assert_eq!(invalid.len(), 2);
    for declaration in &invalid {
        let code = declaration.reasons[0].code.as_deref();
        assert_eq!(code, Some("Error.ConfigurationCannotBeApplied"));
    }
    let inactive: Vec<_> = status.declarations().filter(|d| !d.is_active()).collect();
    assert_eq!(inactive.len(), 1);
    assert_eq!(inactive[0].kind, Management);
    // Seven of the device, two of management, and one that the schema lacks.
    assert_eq!((changes.items.len(), changes.declarations.len()), (10, 5));
    assert!(changes.item("management.push-token").is_some());

    // It says of its declarations alone.
    let changes = status.merge(&second).unwrap();
    assert_eq!(changes.items.len(), 1);
    assert_eq!(changes.declarations.len(), 6);
    assert_eq!(family(&status).as_deref(), Some("iPhone"));
    let declarations: Vec<_> = status.declarations().collect();
    let [test] = &declarations[..] else {
        panic!("{declarations:?}");
    };
    assert_eq!(
        test.valid.as_ref().map(|valid| valid.as_str()),
        Some("unknown")
    );
    assert!(!test.is_active() && !test.is_valid() && !test.is_invalid());
    let reason = &test.reasons[0];
    assert_eq!(
        reason.code.as_deref(),
        Some("Info.NotReferencedByActivation")
    );
    let details = reason.details.as_ref().unwrap();
    assert_eq!(details.get("Identifier"), Some(&"com.example.test".into()));
    let set = |token| [(Configuration, "com.example.test", token)];
    assert_eq!(
        status.join(set("7c6d85989e823101"))[0].standing,
        Standing::Current
    );
    assert_eq!(status.join(set("another"))[0].standing, Standing::Stale);
    assert_eq!(status.join([])[0].standing, Standing::Unknown);

    // Another device's, as if it were the same.
    status.merge(&third).unwrap();
    assert_eq!(family(&status).as_deref(), Some("Mac"));
    let serial = status.item::<DeviceIdentifierSerialNumber>();
    assert_eq!(serial.as_deref(), Some("000000000000"));
    let build = "device.operating-system.supplemental.build-version";
    assert_eq!(status.value(build), Some(&"22E772610a".into()));
    assert!(status.declarations().all(|d| d.is_active() && d.is_valid()));
    assert_eq!(status.declarations().count(), 3);
    let typed = status.item::<ManagementDeclarations>().unwrap();
    assert_eq!(typed.assets.map(|assets| assets.len()), Some(0));
    let capabilities = "management.client-capabilities.supported-payloads.declarations.assets";
    assert_eq!(status.value(capabilities), Some(&Value::Array(Vec::new())));
    // What the third does not speak of.
    assert!(status.value("management.push-token").is_some());
    assert_eq!(status.errors().count(), 0);
    let stored = status.to_json().unwrap();
    assert_eq!(DeviceStatus::from_json(&stored).unwrap(), status);
}

/// What happens on a device between two reports.
#[derive(Clone, Debug)]
enum Event {
    Item(usize, u8),
    App(u8, u8),
    NoApp(u8),
    Declaration(u8, u8),
    NoDeclaration(u8),
    Fails(usize),
    Report,
}

const ITEMS: [&str; 4] = [
    "device.model.family",
    "passcode.is-present",
    "device.vendor",
    "brand.new.item",
];

/// A device that knows its own state.
#[derive(Default)]
struct Device {
    /// None: it cannot be told.
    items: BTreeMap<usize, Option<u8>>,
    apps: BTreeMap<u8, u8>,
    declarations: BTreeMap<u8, u8>,
    changed_items: BTreeSet<usize>,
    changed_apps: BTreeSet<u8>,
    changed_declarations: bool,
}

impl Device {
    fn meets(&mut self, event: &Event) {
        match *event {
            Event::Item(item, value) => self.item(item, Some(value)),
            Event::Fails(item) => self.item(item, None),
            Event::App(app, version) => {
                self.apps.insert(app, version);
                self.changed_apps.insert(app);
            }
            Event::NoApp(app) => {
                self.apps.remove(&app);
                self.changed_apps.insert(app);
            }
            Event::Declaration(declaration, token) => {
                self.declarations.insert(declaration, token);
                self.changed_declarations = true;
            }
            Event::NoDeclaration(declaration) => {
                self.declarations.remove(&declaration);
                self.changed_declarations = true;
            }
            Event::Report => {}
        }
    }

    fn item(&mut self, item: usize, value: Option<u8>) {
        self.items.insert(item, value);
        self.changed_items.insert(item);
    }

    /// What changed since the last report.
    fn report(&mut self) -> StatusReport {
        let items = std::mem::take(&mut self.changed_items);
        let apps = std::mem::take(&mut self.changed_apps);
        let declarations = std::mem::take(&mut self.changed_declarations);
        let apps = apps.iter().map(|app| (app, self.apps.get(app)));
        self.write(&items, apps.collect(), declarations, false)
    }

    fn full_report(&self) -> StatusReport {
        let items = self.items.keys().copied().collect();
        // In another order than before.
        let apps = self
            .apps
            .iter()
            .rev()
            .map(|(app, version)| (app, Some(version)));
        self.write(&items, apps.collect(), true, true)
    }

    fn write(
        &self,
        items: &BTreeSet<usize>,
        apps: Vec<(&u8, Option<&u8>)>,
        declarations: bool,
        full: bool,
    ) -> StatusReport {
        let mut root = Dictionary::new();
        let mut errors = Vec::new();
        for &item in items {
            match self.items[&item] {
                Some(value) => put(&mut root, ITEMS[item], u64::from(value).into()),
                None => errors.push(Dictionary::from([("StatusItem", ITEMS[item])]).into()),
            }
        }
        let element = |(app, version): (&u8, Option<&u8>)| {
            let mut element = Dictionary::from([("identifier", format!("app.{app}"))]);
            match version {
                Some(version) => element.insert("version", version.to_string()),
                None => element.insert("_removed", true),
            };
            element.into()
        };
        if full || !apps.is_empty() {
            put(
                &mut root,
                "mdm.app",
                apps.into_iter().map(element).collect(),
            );
        }
        if declarations {
            let list = self.declarations.iter().map(|(declaration, token)| {
                let entries = [("identifier", declaration), ("server-token", token)];
                entries
                    .map(|(key, n)| (key, n.to_string()))
                    .into_iter()
                    .collect::<Dictionary>()
                    .into()
            });
            put(
                &mut root,
                "management.declarations.configurations",
                list.collect(),
            );
        }
        let report = Dictionary::from([
            ("StatusItems", Value::from(root)),
            ("Errors", Value::Array(errors)),
            ("FullReport", full.into()),
        ]);
        let report: Decoded<StatusReport> =
            json::from_slice(&json::to_vec(&report).unwrap()).unwrap();
        report.value
    }
}

fn put(root: &mut Dictionary, name: &str, value: Value) {
    let Some((first, rest)) = name.split_once('.') else {
        root.insert(name, value);
        return;
    };
    if root.get(first).is_none() {
        root.insert(first, Dictionary::new());
    }
    match root.get_mut(first) {
        Some(Value::Dictionary(level)) => put(level, rest, value),
        _ => unreachable!(),
    }
}

/// What is known, but for the last values of items that cannot be told now.
fn known(status: &DeviceStatus) -> Vec<(String, Value)> {
    let items = status
        .items()
        .filter(|(name, _)| status.errors_of(name).is_empty());
    let set = |value: &Value| value.as_array().is_none_or(|list| !list.is_empty());
    items
        .filter(|(_, value)| set(value))
        .map(|(name, value)| (name, value.clone()))
        .collect()
}

fn event() -> impl Strategy<Value = Event> {
    let item = 0..ITEMS.len();
    prop_oneof![
        (item.clone(), 0..3u8).prop_map(|(item, value)| Event::Item(item, value)),
        (0..5u8, 0..3u8).prop_map(|(app, version)| Event::App(app, version)),
        (0..5u8).prop_map(Event::NoApp),
        (0..5u8, 0..3u8).prop_map(|(id, token)| Event::Declaration(id, token)),
        (0..5u8).prop_map(Event::NoDeclaration),
        item.prop_map(Event::Fails),
        Just(Event::Report),
    ]
}

/// Any JSON, with the keys that matter among others.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2..3i64).prop_map(Value::from),
        (-1e9..1e9f64).prop_map(Value::from),
        "[a-c]{0,2}".prop_map(Value::from),
        Just(Value::from("2001-01-01T00:00:00Z")),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            level(inner).prop_map(Value::from),
        ]
    })
}

fn level(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Dictionary> {
    let key = prop::sample::select(vec![
        "identifier",
        "_removed",
        "management",
        "management.declarations",
        "declarations",
        "configurations",
        "mdm",
        "app",
        "test",
        "dictionary-value",
        "array-value",
        "real-value",
        "a",
        "",
    ]);
    prop::collection::vec((key, inner), 0..5).prop_map(|entries| entries.into_iter().collect())
}

fn report() -> impl Strategy<Value = StatusReport> {
    let names = prop::collection::vec(prop::sample::select(vec!["mdm.app", "a", "test"]), 0..3);
    (level(value()), names, any::<bool>()).prop_map(|(items, names, full)| {
        let error = |name| Value::from(Dictionary::from([("StatusItem", name)]));
        let errors: Value = names.into_iter().map(error).collect();
        let report = Dictionary::from([
            ("StatusItems", items.into()),
            ("Errors", errors),
            ("FullReport", Value::from(full)),
        ]);
        let report: Decoded<StatusReport> =
            json::from_slice(&json::to_vec(&report).unwrap()).unwrap();
        report.value
    })
}

proptest! {
    #[test]
    fn partial_reports_in_order_make_the_full_one(events in prop::collection::vec(event(), 0..40)) {
        let mut device = Device {
            // It says so at first, even that there are none.
            changed_declarations: true,
            ..Device::default()
        };
        let mut status = DeviceStatus::new();
        for event in events.iter().chain([&Event::Report]) {
            device.meets(event);
            if matches!(event, Event::Report) {
                let report = device.report();
                let before = status.clone();
                let changes = status.merge(&report).unwrap();
                prop_assert_eq!(changes.is_empty(), before == status);
                prop_assert!(status.merge(&report).unwrap().is_empty());
            }
        }
        let mut full = DeviceStatus::new();
        full.merge(&device.full_report()).unwrap();
        prop_assert_eq!(known(&status), known(&full));
        prop_assert!(status.errors().eq(full.errors()));
        status.merge(&device.full_report()).unwrap();
        prop_assert_eq!(status, full);
    }

    #[test]
    fn changes_are_what_differs_and_limits_leave_all_or_nothing(
        reports in prop::collection::vec(report(), 1..5),
        values in 0..60usize,
    ) {
        let mut status = DeviceStatus::new();
        for report in &reports {
            let mut limited = status.clone();
            let mut next = status.clone();
            let changes = next.merge(report).unwrap();
            prop_assert_eq!(&changes, &StatusChanges::between(&status, &next));
            let limits = StatusLimits::default().values(values);
            match limited.merge_with(report, &limits) {
                Ok(same) => {
                    prop_assert_eq!(same, changes);
                    prop_assert_eq!(limited.to_json(), next.to_json());
                }
                Err(_) => prop_assert_eq!(limited.to_json(), status.to_json()),
            }
            // As if all had been reported at once.
            let all = json::from_slice::<Decoded<_>>(&next.to_json().unwrap()).unwrap().value;
            let fits = DeviceStatus::new().merge_with(&all, &limits).is_ok();
            prop_assert_eq!(fits, status.clone().merge_with(report, &limits).is_ok());
            status = next;
        }
    }

    #[test]
    fn reports_of_any_shape_keep_the_rules(reports in prop::collection::vec(report(), 1..4)) {
        let mut status = DeviceStatus::new();
        for report in &reports {
            let before = status.clone();
            let changes = status.merge(report).unwrap();
            prop_assert_eq!(changes.is_empty(), before == status);
            prop_assert!(status.merge(report).unwrap().is_empty(), "twice is not once");
            let stored = status.to_json().unwrap();
            prop_assert_eq!(&DeviceStatus::from_json(&stored).unwrap(), &status);
            let mut alone = DeviceStatus::new();
            alone.merge(report).unwrap();
            if report.full_report == Some(true) {
                prop_assert_eq!(&status, &alone);
            }
            for (name, _) in alone.items() {
                let told = changes.items.iter().any(|change| name.starts_with(&change.name));
                prop_assert!(told || status.value(&name) == before.value(&name), "{}", name);
            }
        }
    }
}
