//! Predicates from outside: what they say, and what is refused.

use apple_mdm::{
    ddm::{
        DeviceStatus, StatusReport,
        predicate::{Fact, Facts, Literal, ParseError, Predicate, Truth},
    },
    json,
    plist::{Dictionary, Value},
};

mod refused;

/// What a device of ours reports.
const REPORT: &[u8] = br#"{"StatusItems": {
    "device": {
        "model": {"family": "iPad", "marketing-name": "iPad Pr\u00f3 (9th)"},
        "operating-system": {"version": "17.2", "build-version": "21C62"},
        "identifier": {"serial-number": null}
    },
    "passcode": {"is-compliant": true},
    "mdm": {"app": [
        {"identifier": "com.example.mail", "state": "managed", "version": "3"},
        {"identifier": "com.example.chat", "state": "installing"},
        {"identifier": "com.example.maps", "state": "managed", "version": "12"}
    ]},
    "battery": {"levels": [80, 20.5, 55]}
}, "Errors": [{"StatusItem": "device.power.battery-health", "Reasons": [{"Code": "Error.Unknown"}]}]}"#;

fn facts() -> (DeviceStatus, Dictionary) {
    let mut status = DeviceStatus::new();
    let report: StatusReport = json::from_slice(REPORT).unwrap();
    status.merge(&report).unwrap();
    let properties: Dictionary = json::from_slice::<Value>(
        br#"{"age": 18, "roles": ["teacher", "coach"], "name": "B\u00f6rch", "site.code": "N", "nested": {"deep": 1.5}, "none": []}"#,
    )
    .unwrap()
    .into_dictionary()
    .unwrap();
    (status, properties)
}

fn read(text: &str) -> Predicate {
    text.parse()
        .unwrap_or_else(|error: ParseError| panic!("{}", error.pointing_at(text)))
}

#[track_caller]
fn all_are(expected: Truth, texts: &[&str]) {
    let facts = facts();
    for text in texts {
        assert_eq!(read(text).evaluate(&facts), expected, "{text}");
        let negated = read(text).not().unwrap();
        assert_eq!(negated.evaluate(&facts), !expected, "{negated}");
    }
}

#[test]
fn what_holds() {
    all_are(
        Truth::True,
        &[
            "TRUEPREDICATE",
            "@status(device.model.family) == 'iPad'",
            "@status( device.model.family )='iPad'",
            "@status(device.model.family) IN {'iPhone', 'iPad'}",
            "@status(device.model.family) IN 'iPad, iPhone'",
            "@status(device.model.family) ==[c] \"IPAD\"",
            "@status(device.model.marketing-name) BEGINSWITH 'iPad'",
            "@status(device.model.marketing-name) contains[cd] 'PRO'",
            "@status(device.model.marketing-name) ENDSWITH '(9th)'",
            "@status(device.model.marketing-name) LIKE 'iPad*(?th)'",
            "@status(device.model.marketing-name) LIKE[d] '*Pro*'",
            "@status(device.operating-system.version) >= '17.0'",
            "@status(device.operating-system.build-version) MATCHES '2[0-9][A-Z]\\\\d+'",
            "@status(device.operating-system.build-version) MATCHES[c] '21c.*'",
            "@status(passcode.is-compliant) == TRUE AND @status(passcode.is-compliant) == yes",
            "@status(passcode.is-compliant) == 1",
            "@status(device.identifier.serial-number) == NULL",
            "@status(device.identifier.serial-number) = nil",
            "SUBQUERY(@status(mdm.app), $app, ($app.@key(identifier) == \"com.example.mail\") AND ($app.@key(state) == \"managed\")).@count == 1",
            "SUBQUERY(@status(mdm.app), $app, $app.@key(state) == 'managed')[SIZE] == 2",
            "SUBQUERY(@status(mdm.app), $a, SUBQUERY(@status(mdm.app), $b, $a.state == $b.state).@count == 2).@count == 2",
            "SUBQUERY(@status(mdm.app), $app, @key(version) == NULL).@count == 1",
            "ANY @status(mdm.app).@key(identifier) == 'com.example.chat'",
            "SOME @status(mdm.app).state BEGINSWITH 'inst'",
            "ALL @status(mdm.app).identifier BEGINSWITH 'com.example.'",
            "NONE @status(mdm.app).identifier == 'com.example.none'",
            "'managed' IN @status(mdm.app).@key(state)",
            "@status(mdm.app)[0].identifier == 'com.example.chat'",
            "@status(mdm.app)[LAST]['identifier'] == 'com.example.maps'",
            "(@status(mdm.app).@distinctUnionOfObjects.state).@count == 2",
            "@status(battery.levels).@max == 80 && @status(battery.levels).@min < 21",
            "@status(battery.levels).@sum = 155.5 AND sum(@status(battery.levels)) == 155.5",
            "@status(battery.levels).@avg > 51 AND average(1, 2) == 1.5",
            "(@property(age) >= 18) AND (\"teacher\" IN @property(roles))",
            "@property(roles) CONTAINS 'coach' AND NOT @property(roles) CONTAINS 'admin'",
            "@property(roles)[FIRST] == 'teacher' AND @property(none)[FIRST] == NULL",
            "@property(age) BETWEEN {18, 20}",
            "@property(site.code) == 'N' AND @property(nested.deep) == 1.5",
            "@property(missing) == NULL AND @property(missing) != 'x'",
            "ALL @property(none) == 1 AND NONE @property(none) == 1",
            "1 + 2 * 3 == 7 AND (1 + 2) * 3 == 9 AND 2 ** 3 == 8 AND 7 / 2 == 3 AND -7 / 2.0 == -3.5",
            "10 - 3 - 2 == 5 AND -(-5) == 5 AND 2 ** 3 ** 2 == 64",
            "0x1F == 31 AND 1.5e1 == 15 AND 1 == 1.0",
            "length(@property(name)) == 5 AND uppercase('ab') == 'AB' AND floor(1.5) == 1",
            "'it\\'s' == \"it's\" AND '\\u0041\\n' == 'A\n' AND '\\ud83c\\udf3f' == '\u{1f33f}'",
            "'a.b' MATCHES 'a\\\\.b' AND NOT 'axb' MATCHES 'a\\\\.b'",
            "'ab' MATCHES 'a|ab' AND NOT 'abc' MATCHES 'ab'",
            "'a*' LIKE 'a\\\\*' AND NOT 'ab' LIKE 'a\\\\*'",
            "'9.0' > '17.0'",
            "TRUE == TRUE OR 1 == 2 AND 1 == 3",
            "NOT 1 == 2 AND !(1 == 2)",
            "device.model.family == 'iPad'",
            "{1, {'a'}} == {1.0, {'a'}}",
        ],
    );
}

#[test]
fn what_nobody_knows() {
    all_are(
        Truth::Unknown,
        &[
            "@status(device.model.number) == 'x'",
            "@status(device.model.number) == NULL",
            "@status(device.power.battery-health) == 'normal'",
            "@status(mdm.app).@key(identifier) == @status(never.reported)",
            "'x' IN {@status(never.reported), 'y'}",
            "SUBQUERY(@status(mdm.app), $a, $a.state == @status(never)).@count == 0",
            // What NSPredicate raises at.
            "@status(device.model.family) > 5",
            "@property(roles) BEGINSWITH 'x'",
            "ANY @status(device.model.family) == 'iPad'",
            "1 / 0 == 1",
            "$x == 1",
            "SELF == 1",
            "@key(a) == 1",
            "5.x == 1",
            "@property(roles)[7] == 'x'",
            "@property(age) BETWEEN {1, 2, 3}",
            "'a' MATCHES '('",
            "'a' MATCHES '(?=a)a'",
            "'a' + 'b' == 'ab'",
            "now() > 5",
        ],
    );
    // Whatever it is.
    all_are(
        Truth::False,
        &[
            "@status(never.reported) == 1 AND @property(age) == 5",
            "NOT (@status(never.reported) == 1 OR @property(age) == 18)",
            "ALL {@status(never.reported), 5} == 4",
            "@property(missing) > 5",
            "@property(missing) BEGINSWITH 'x'",
            "'5' == 5",
            "@property(roles) == 'teacher'",
            "FALSEPREDICATE",
        ],
    );
    all_are(
        Truth::True,
        &[
            "@property(age) == 18 OR @status(never.reported) == 1",
            "'y' IN {@status(never.reported), 'y'}",
            "ANY {@status(never.reported), 5} == 5",
        ],
    );
}

#[test]
fn status_alone_knows_no_properties() {
    let (status, properties) = facts();
    assert!(read("@property(age) == 18").evaluate(&status).is_unknown());
    assert!(read("@property(age) == 18").evaluate(&properties).is_true());
    assert!(
        read("@status(passcode.is-compliant) == 1")
            .evaluate(&properties)
            .is_unknown()
    );
    assert!(
        read("@status(passcode.is-compliant) == 1")
            .evaluate(&status)
            .is_true()
    );
    assert_eq!(
        (&status, &properties).status("device.power.battery-health"),
        Fact::Unknown
    );
}

#[test]
fn what_is_read() {
    let predicate = read(
        "SUBQUERY(@status(mdm.app), $a, $a.x == @property(b)).@count == @property(a.b) \
         OR ANY {@status(z), @status(mdm.app)} IN device.model.x[@property(b)] \
         OR -@status(n) + sum(@status(f)) == @key(k)",
    );
    assert!(
        predicate
            .status_items()
            .eq(["device.model.x", "f", "mdm.app", "n", "z"])
    );
    assert!(predicate.properties().eq(["a.b", "b"]));
    assert_eq!(read("TRUEPREDICATE").status_items().count(), 0);
}

#[test]
fn what_is_printed_is_uniform() {
    for (text, printed) in [
        ("  @status( a.b-c )=\"x\"  ", "@status(a.b-c) == 'x'"),
        ("a<>1 or b=<2 and c=>3", "a != 1 OR (b <= 2 AND c >= 3)"),
        ("not a between{1,2}", "NOT a BETWEEN {1, 2}"),
        ("!(a==[dc]'É')", "NOT a ==[cd] 'É'"),
        ("some a.b like 'it\\'s'", "ANY a.b LIKE 'it\\'s'"),
        ("1+2*3=yes", "1 + (2 * 3) == TRUE"),
        ("(1+2)+3=nil", "(1 + 2) + 3 == NULL"),
        ("#size.#and.x=='\\u0001'", "#size.#and.x == '\\u0001'"),
        (
            "a[first].@key(b-c)[0]['x'] = -5 ** 2",
            "a[FIRST].@key(b-c)[0]['x'] == (-5) ** 2",
        ),
        (
            "subquery(a,$x,(($x.y)=1)).@count=0x10",
            "SUBQUERY(a, $x, $x.y == 1).@count == 16",
        ),
        ("a in{}", "a IN {}"),
        ("a == 1e2", "a == 100.0"),
        ("a == -9223372036854775808", "a == -9223372036854775808"),
        ("a == 18446744073709551615", "a == 18446744073709551615"),
        ("(((a == 1)))", "a == 1"),
        (
            "a == 1 and (b == 2 and c == 3)",
            "a == 1 AND (b == 2 AND c == 3)",
        ),
    ] {
        let predicate = read(text);
        assert_eq!(predicate.to_string(), printed);
        assert_eq!(read(printed), predicate);
    }
}

#[test]
fn predicates_are_put_together() {
    let family = || Predicate::status("device.model.family").unwrap();
    let property = |name| Predicate::property(name).unwrap();
    for (predicate, text) in [
        (
            family().equals("it's"),
            "@status(device.model.family) == 'it\\'s'",
        ),
        (
            family().differs_from(true),
            "@status(device.model.family) != TRUE",
        ),
        (property("n").less_than(-5), "@property(n) < -5"),
        (property("n").at_most(5_u64), "@property(n) <= 5"),
        (
            property("n").greater_than(Literal::try_from(1.0).unwrap()),
            "@property(n) > 1.0",
        ),
        (property("n").between(1, 2), "@property(n) BETWEEN {1, 2}"),
        (
            property("n").is_in(["a", "b"]),
            "@property(n) IN {'a', 'b'}",
        ),
        (property("n").contains("a"), "@property(n) CONTAINS 'a'"),
        (
            property("n").begins_with("a"),
            "@property(n) BEGINSWITH 'a'",
        ),
        (property("n").ends_with("a"), "@property(n) ENDSWITH 'a'"),
        (property("n").is_like("a*"), "@property(n) LIKE 'a*'"),
        (
            property("n").matches("a\\."),
            "@property(n) MATCHES 'a\\\\.'",
        ),
        (property("n").is_present(), "@property(n) != NULL"),
        (property("n").is_absent(), "@property(n) == NULL"),
        (
            property("a")
                .equals(1)
                .or(property("b").equals(2))
                .unwrap()
                .and(property("c").equals(3))
                .unwrap()
                .and(property("d").equals(4))
                .unwrap()
                .not()
                .unwrap(),
            "NOT ((@property(a) == 1 OR @property(b) == 2) AND @property(c) == 3 AND @property(d) == 4)",
        ),
        (Predicate::all_of([]).unwrap(), "TRUEPREDICATE"),
        (Predicate::any_of([]).unwrap(), "FALSEPREDICATE"),
        (Predicate::constant(true).not().unwrap(), "FALSEPREDICATE"),
    ] {
        assert_eq!(predicate.to_string(), text);
        assert_eq!(read(text), predicate);
    }
    for name in [
        "",
        "a b",
        "a)",
        "a) == 1 OR @status(b",
        "a'",
        "a..b",
        ".",
        "a,b",
        "a\\",
    ] {
        assert!(Predicate::status(name).is_err(), "{name}");
        assert!(Predicate::property(name).is_err(), "{name}");
    }
    assert_eq!(Predicate::status("ü.é b").unwrap_err().offset(), 3);
    assert!(Literal::try_from(f64::NAN).is_err());

    let mut predicate = property("a").equals(1);
    let error = loop {
        let other = property("b").equals(2);
        match predicate.and(other.clone()).and_then(|p| p.or(other)) {
            Ok(deeper) => predicate = deeper,
            Err(error) => break error,
        }
    };
    assert!(error.is_limit());
}

#[test]
fn the_corpus() {
    let mut predicates = 0;
    for case in super::corpus::cases("ddm/declaration/com.apple.activation.simple") {
        let bytes = std::fs::read(&case.file).unwrap();
        let declaration: Value = json::from_slice(&bytes).unwrap_or_default();
        let payload = declaration.get("Payload");
        if let Some(text) = payload.and_then(|payload| payload.get("Predicate")?.as_str()) {
            predicates += 1;
            let predicate = read(text);
            assert_eq!(read(&predicate.to_string()), predicate);
        }
    }
    println!("{predicates} activations with a predicate");
}
