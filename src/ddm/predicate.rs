//! Predicates of activations: on which devices, and when, configurations hold.
//!
//! ```
//! use apple_mdm::{
//!     ddm::{DeviceStatus, StatusReport, predicate::{Predicate, Truth}},
//!     json,
//!     plist::Dictionary,
//! };
//!
//! let predicate: Predicate = "@status(device.model.family) == 'iPad' AND
//!     SUBQUERY(@status(mdm.app), $app, $app.@key(identifier) == 'com.example.app'
//!         AND $app.@key(state) == 'managed').@count == 1 AND
//!     'teacher' IN @property(roles)".parse()?;
//! assert!(predicate.status_items().eq(["device.model.family", "mdm.app"]));
//! assert!(predicate.properties().eq(["roles"]));
//!
//! let mut status = DeviceStatus::new();
//! assert_eq!(predicate.evaluate(&status), Truth::Unknown);
//! let report: StatusReport = json::from_slice(br#"{"StatusItems": {
//!     "device": {"model": {"family": "iPad"}},
//!     "mdm": {"app": [{"identifier": "com.example.app", "state": "managed"}]}}}"#)?;
//! status.merge(&report)?;
//! let properties = Dictionary::from([("roles", vec!["teacher".into()])]);
//! assert_eq!(predicate.evaluate(&(&status, &properties)), Truth::True);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # The language
//!
//! That of `NSPredicate`, with three words of Apple's for declarative
//! management: `@status(…)` reads a status item, `@property(…)` a key of the
//! `com.apple.management.properties` declarations, `@key(…)` a key of a
//! dictionary, mostly of `$x` in a `SUBQUERY`; names in their brackets may hold
//! dashes, and dots part them.
//!
//! | | |
//! |---|---|
//! | comparisons | `=` `==` `!=` `<>` `<` `<=` `=<` `>` `>=` `=>` `IN` `BETWEEN` `BEGINSWITH` `CONTAINS` `ENDSWITH` `LIKE` `MATCHES`, all but `BETWEEN` with options such as `[cd]` |
//! | quantifiers | `ANY` or `SOME`, `ALL`, `NONE` |
//! | compounds | `AND` `&&`, `OR` `\|\|`, `NOT` `!`, round brackets, `TRUEPREDICATE`, `FALSEPREDICATE` |
//! | literals | `'…'` and `"…"` with backslashes, `5`, `-1.5e3`, `0xff`, `TRUE` `YES`, `FALSE` `NO`, `NULL` `NIL`, `{…}` |
//! | values | `@status(…)`, `@property(…)`, `@key(…)`, `a.b.c`, `$x`, `SELF`, `SUBQUERY(…, $x, …)`, functions such as `sum(…)` and `length(…)` |
//! | after a value | `.name`, `.@key(…)`, `.@count` `.@sum` `.@avg` `.@min` `.@max` `.@unionOfObjects` `.@distinctUnionOfObjects`, `[0]`, `['key']`, `[FIRST]`, `[LAST]`, `[SIZE]` |
//! | arithmetic | `+` `-` `*` `/` `**` |
//!
//! Keywords may be written in any case. Not taken, since an activation has no
//! use for them: `%@` and its like, `:=`, `CAST`, `TERNARY`, `FUNCTION`.
//!
//! # How it is evaluated
//!
//! In three values: [`Truth::Unknown`] is what depends on something that has
//! not been reported (see [`Facts`]). In particular:
//!
//! - Where `NSPredicate` raises an exception, and a device can not activate
//!   anything, the outcome is unknown: `<` between a string and a number,
//!   `BEGINSWITH` on a list, `ANY` of what is no list, a division by zero, a
//!   variable that nothing binds, an element beyond the end, a regular expression that does not compile.
//! - `==` between values of two types is false, `!=` true. Booleans are the
//!   numbers 0 and 1.
//! - `NULL` equals itself alone; every other comparison with it is false. A key
//!   that a dictionary lacks is `NULL`, as is the first element of none.
//! - Strings are compared character by character, and so are version numbers:
//!   `'9.0' > '17.0'`. `[c]` compares lower case, `[d]` without diacritics,
//!   both by Unicode; `[n]` and `[l]` change nothing.
//! - `LIKE` takes `*`, `?` and a backslash before either; `MATCHES` a regular
//!   expression for the whole string, in the syntax of `regex-lite` and in
//!   linear time. Against ICU's, on devices, it lacks `\p{…}`, look-around,
//!   back-references and possessive quantifiers (unknown, here), and its `\d`,
//!   `\w`, `\s`, `\b` and `[c]` know ASCII alone.
//! - A key of a list is the list of that key of its elements. `@key(…)` and
//!   `SELF` mean the element of the innermost `SUBQUERY`; elsewhere, `SELF` is
//!   unknown. A bare key path such as `device.model.family` is how status items
//!   were written before `@status`, and is read so.
//! - `/` between integers is integer division. `now()`, `random()`, `randomn()`,
//!   `median()`, `mode()` and `stddev()` are unknown.
//!
//! # Limits
//!
//! 64 KiB of text, 64 levels of brackets, 16,384 parts. An evaluation takes a
//! fraction of a second at most: beyond [`Predicate::MAX_STEPS`], what is left
//! is unknown.
//!
//! Sources: [Apple's ActivationSimple](https://developer.apple.com/documentation/devicemanagement/activationsimple),
//! [the grammar of Cocoa predicates](https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/Predicates/Articles/pBNF.html).

#![warn(clippy::indexing_slicing, clippy::panic)]

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor};
use std::{fmt, str::FromStr};

mod build;
mod evaluate;
mod facts;
mod lexer;
mod limits;
mod operand;
mod parse;
mod parse_error;
mod print;
mod reads;
mod syntax;
#[cfg(test)]
mod tests;
mod text;
mod truth;

pub use build::{Literal, Subject};
pub use facts::{Fact, Facts};
pub use parse_error::ParseError;
pub use truth::Truth;

/// A predicate of an activation.
///
/// It is read with `parse`, put together with [`Predicate::status`] and the
/// like, and printed with `to_string`, which reads back as the same predicate;
/// with serde it is a string. Two are equal when they are written the same but
/// for spaces, spellings of operators, and brackets that change nothing.
#[derive(Clone, PartialEq)]
pub struct Predicate(syntax::Node);

impl Predicate {
    /// How many bytes a predicate may take.
    pub const MAX_LENGTH: usize = limits::LENGTH;

    /// How many steps [`Predicate::evaluate`] takes at most, of about 10 ns.
    pub const MAX_STEPS: u64 = limits::STEPS;

    /// Whether it holds.
    pub fn evaluate(&self, facts: &dyn Facts) -> Truth {
        self.evaluate_within(facts, Self::MAX_STEPS)
    }

    /// [`Predicate::evaluate`], with more or less patience.
    pub fn evaluate_within(&self, facts: &dyn Facts, steps: u64) -> Truth {
        evaluate::evaluate(&self.0, facts, steps)
    }

    /// The status items that it reads, each once, in the order of their names:
    /// those of `@status(…)` and of bare key paths. A name may reach into an
    /// item, or begin those of several.
    pub fn status_items(&self) -> impl Iterator<Item = &str> {
        reads::Reads::of(&self.0).status.into_iter()
    }

    /// The properties that it reads, each once, in the order of their names.
    pub fn properties(&self) -> impl Iterator<Item = &str> {
        reads::Reads::of(&self.0).properties.into_iter()
    }
}

impl FromStr for Predicate {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse::parse(text).map(Self)
    }
}

impl TryFrom<&str> for Predicate {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl From<Predicate> for String {
    fn from(predicate: Predicate) -> Self {
        predicate.to_string()
    }
}

impl fmt::Display for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Predicate")
            .field(&format_args!("{}", self.0))
            .finish()
    }
}

impl Serialize for Predicate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Predicate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Predicate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a predicate")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Predicate, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}
