//! What is no predicate, or too much of one.

use super::read;
use apple_mdm::{
    ddm::predicate::{Predicate, Truth},
    plist::{Dictionary, Value},
};
use std::{fmt::Write, time::Instant};

#[test]
fn errors_point_at_the_character() {
    for (text, offset, expected, found) in [
        ("", 0, "an expression", "the end"),
        ("   ", 3, "an expression", "the end"),
        ("== 5", 0, "an expression", "=="),
        ("@status(a)", 10, "a comparison", "the end"),
        ("@status(a) AND b == 1", 11, "a comparison", "a word"),
        ("@status(a) ==", 13, "an expression", "the end"),
        ("@status(a) === 1", 13, "an expression", "="),
        ("@status(a) == 'x' OR", 20, "an expression", "the end"),
        (
            "@status(a) == 'é' extra",
            18,
            "AND, OR or the end",
            "a word",
        ),
        ("(@status(a) == 1", 16, ")", "the end"),
        ("@status(a) == 'open", 19, "the closing quote", "the end"),
        ("@status == 'x'", 8, "(", "another character"),
        ("@status(", 8, "a name", "the end"),
        ("@status() == 1", 8, "a name", "another character"),
        ("@status('a') == 1", 8, "a name", "another character"),
        ("@status(a..b) == 1", 10, "a name", "."),
        ("@status(.b) == 1", 8, "a name", "."),
        ("@status(a.) == 1", 9, "a name", "."),
        ("@status(a b) == 1", 10, ")", "another character"),
        (
            "@Status(a) == 1",
            0,
            "@status(…), @property(…) or @key(…)",
            "a word with @",
        ),
        ("@ status(a) == 1", 1, "a name", "a space"),
        (
            "a.@total == 1",
            2,
            "@key(…) or a collection operator",
            "a word with @",
        ),
        (
            "a CONTAINS[x] 'b'",
            11,
            "the options c, d, n or l, each once",
            "another letter",
        ),
        (
            "a CONTAINS[cc] 'b'",
            12,
            "the options c, d, n or l, each once",
            "another letter",
        ),
        ("a BETWEEN[c] {1, 2}", 9, "an expression", "["),
        ("foo(1) == 2", 0, "a function that is known", "a word"),
        ("a == %@", 5, "an expression", "%"),
        ("AND == 1", 0, "an expression", "a word"),
        (
            "SUBQUERY(a, b, TRUEPREDICATE) == 1",
            12,
            "a variable such as $x",
            "a word",
        ),
        ("(a == 1) + 1 == 2", 0, "an expression", "a predicate"),
        ("1 + (a == 1) == 2", 4, "an expression", "a predicate"),
        ("9foo == 1", 1, "the end of the number", "another character"),
        (
            "a == 18446744073709551616",
            5,
            "a number in range",
            "a larger one",
        ),
        (
            "a == -9223372036854775809",
            6,
            "a number in range",
            "a number",
        ),
        ("a == 1e999", 5, "a number in range", "a larger one"),
        ("a == 0x", 7, "a hexadecimal digit", "the end"),
        (
            "a == '\\u12'",
            10,
            "a hexadecimal digit",
            "another character",
        ),
        (
            "a == '\\ud800x'",
            8,
            "a character's number",
            "half a character",
        ),
        ("a == {1 2}", 8, ", or }", "a number"),
        ("a == {1,", 8, "an expression", "the end"),
        ("ANY TRUEPREDICATE", 4, "an expression", "a word"),
        ("ANY a", 5, "a comparison", "the end"),
        ("NOT", 3, "an expression", "the end"),
        ("$x := 5", 3, "a comparison", ":="),
        (
            "a == 1 ; b == 2",
            7,
            "a part of a predicate",
            "another character",
        ),
        (
            "grüße == 'ß' AND ü = ?",
            21,
            "a part of a predicate",
            "another character",
        ),
    ] {
        let error = text.parse::<Predicate>().unwrap_err();
        let got = (error.offset(), error.expected(), error.found());
        assert_eq!(
            got,
            (offset, expected, found),
            "{}",
            error.pointing_at(text)
        );
        assert!(!error.is_limit());
    }
    let text = "@status(a) == 1 AND\n  @status(b) ~ 2\nOR TRUEPREDICATE";
    let error = text.parse::<Predicate>().unwrap_err();
    assert_eq!(
        error.pointing_at(text),
        "  @status(b) ~ 2\n             ^ expected a part of a predicate, found another character"
    );
    let long = format!("{} ~ 1 {}", "a".repeat(5000), "b".repeat(5000));
    let shown = long.parse::<Predicate>().unwrap_err().pointing_at(&long);
    assert!(
        shown.len() < 300 && shown.lines().next().unwrap().contains("a ~ 1 b"),
        "{shown}"
    );
    assert!(
        long.parse::<Predicate>()
            .unwrap_err()
            .pointing_at("")
            .contains('^')
    );
}

#[test]
fn hostile_texts_are_refused_in_time() {
    let start = Instant::now();
    let deep = [
        format!("{}a == 1{}", "(".repeat(30_000), ")".repeat(30_000)),
        format!("{}a == 1", "NOT ".repeat(16_000)),
        format!("{}a == 1", "!".repeat(60_000)),
        format!("a == {}1", "-".repeat(60_000)),
        format!("a == {}", "{".repeat(60_000)),
        format!("a == {}", "x[".repeat(30_000)),
        format!("a == {}", "sum(".repeat(15_000)),
        format!("{}a == 1", "SUBQUERY(a, $x, ".repeat(4_000)),
        format!("a == {}", "1+(".repeat(20_000)),
    ];
    let large = [
        format!("a == 1{}", " && a == 1".repeat(6_000)),
        format!("a == 1{}", "+1".repeat(30_000)),
        format!(
            "a == x{}",
            ".@key(b)".repeat(8_000) + &".@count".repeat(9_000)
        ),
        format!("a IN {{{}1}}", "1,".repeat(32_000)),
        format!("a == '{}'", "x".repeat(Predicate::MAX_LENGTH)),
        format!("a == '{}'", "\u{1}".repeat(Predicate::MAX_LENGTH / 3)),
    ];
    for text in deep.iter().chain(&large) {
        let error = text.parse::<Predicate>().unwrap_err();
        assert!(error.is_limit(), "{:.40}: {error}", text);
    }
    // The most that there is.
    let nested = format!("{}a == 1{}", "(".repeat(63), ")".repeat(63));
    assert_eq!(read(&nested).to_string(), "a == 1");
    let mut text = "a == 1".to_owned();
    write!(text, "{}", " AND a == 1".repeat(5_000)).unwrap();
    assert_eq!(read(&text).to_string(), text);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn hostile_evaluations_end_in_time() {
    let list: Vec<Value> = (0..50_000).map(|n| Value::from(n % 7)).collect();
    let facts = Dictionary::from([
        ("list", Value::from(list)),
        ("text", "a".repeat(200_000).into()),
        ("short", "a".repeat(60).into()),
    ]);
    let start = Instant::now();
    for text in [
        "SUBQUERY(@property(list), $a, SUBQUERY(@property(list), $b, SUBQUERY(@property(list), $c, $a == $b + $c).@count > 0).@count > 0).@count == 0",
        "@property(list).@distinctUnionOfObjects.@count == 0 AND ANY @property(list) IN @property(list) AND SUBQUERY(@property(list), $a, NOT $a IN @property(list)).@count == 0 AND ALL @property(list) IN {9, 8, 0, 1, 2, 3, 4, 5, 6}",
        "@property(text) LIKE '*a*a*a*a*a*a*a*a*b'",
        "@property(text) MATCHES '(a*)*(a*)*(a*)*b'",
        "@property(text) MATCHES '(a{0,50}){0,50}b'",
        "@property(text) MATCHES '((((a{500}){500}){500}){500}){500}'",
        "2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2 == 10 ** 400",
    ] {
        let truth = read(text).evaluate(&facts);
        assert_ne!(truth, Truth::True, "{text}");
    }
    let groups = format!(
        "@property(short) MATCHES '{}{}'",
        "(".repeat(5_000),
        ")".repeat(5_000)
    );
    assert!(read(&groups).evaluate(&facts).is_unknown());
    assert!(
        read("@property(short) MATCHES '(a|a)*b'")
            .evaluate(&facts)
            .is_false()
    );
    assert!(
        read("@property(text) LIKE '*a*a'")
            .evaluate(&facts)
            .is_true()
    );
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
