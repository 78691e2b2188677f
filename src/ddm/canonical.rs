//! JSON of which there is one spelling, to be hashed.

use crate::{
    error::{Error, ErrorKind, Result},
    plist::{Date, Integer, Limits, Serializer, Sink, Uid, base64},
};
use serde::Serialize;
use std::{cmp::Ordering, ops::Range};

/// Writes a value as canonical JSON, as
/// [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785) has it: no spaces, keys
/// sorted by their UTF-16 code units, numbers as ECMAScript prints them. What
/// JSON has no type for is written as by [`json::to_vec`](crate::json::to_vec):
/// data in base64, dates in RFC 3339.
///
/// In one point this is not RFC 8785: it takes every number for a double,
/// while an integer beyond ±2⁵³ is written exactly here. Two integers that
/// become the same double stay apart. A real is a double and written as one,
/// so that `1`, `1.0` and `1e0` are one number.
///
/// # Errors
///
/// For reals that are not finite, for a key that stands twice and for more
/// than 128 levels.
///
/// ```
/// use apple_mdm::{ddm::canonical_json, json, plist::Value};
///
/// let value: Value = json::from_slice(br#"{"b": [1.0, 1e21, 9007199254740993], "a": null}"#)?;
/// assert_eq!(canonical_json(&value)?, br#"{"a":null,"b":[1,1e+21,9007199254740993]}"#);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
pub fn canonical_json<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut sink = CanonicalSink::default();
    value.serialize(Serializer::textual(&mut sink))?;
    Ok(sink.out)
}

/// Writes canonical JSON. The members of a dictionary are written as they
/// come, and put in order at its end if they were in none.
#[derive(Debug, Default)]
pub(super) struct CanonicalSink {
    out: Vec<u8>,
    /// Whether a value precedes at this level.
    comma: bool,
    /// How many levels are open.
    depth: usize,
    /// The dictionaries among them.
    open: Vec<Open>,
    /// The members of all of them, and once all is written those of the root.
    members: Vec<Member>,
    /// The keys of the members.
    keys: String,
    scratch: Vec<u8>,
}

#[derive(Debug)]
struct Open {
    /// Where its members begin, and their keys.
    first_member: usize,
    first_key: usize,
    /// Whether each key was greater than the one before.
    sorted: bool,
}

#[derive(Debug)]
struct Member {
    key: Range<usize>,
    /// In the output, from its key to the end of its value.
    text: Range<usize>,
}

impl CanonicalSink {
    /// With room for a usual declaration.
    pub(super) fn new() -> Self {
        Self {
            out: Vec::with_capacity(768),
            members: Vec::with_capacity(16),
            keys: String::with_capacity(128),
            ..Self::default()
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.out
    }

    /// Whether the root has this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.members.iter().any(|member| self.key_of(member) == key)
    }

    /// Takes a member of this key out of the root, which is whole.
    pub(super) fn remove(&mut self, key: &str) {
        let Some(at) = self.members.iter().position(|m| self.key_of(m) == key) else {
            return;
        };
        let text = self.members.remove(at).text;
        // With the comma before it, or else the one after it.
        let (from, to) = match at {
            0 => (text.start, text.end + usize::from(!self.members.is_empty())),
            _ => (text.start.saturating_sub(1), text.end),
        };
        self.out.drain(from..to);
        for later in self.members.iter_mut().skip(at) {
            later.text.start -= to - from;
            later.text.end -= to - from;
        }
    }

    /// Adds a member to the root, which is whole and has members, but none of
    /// this key. The value is ASCII that needs no escape.
    pub(super) fn insert(&mut self, key: &str, value: &str) {
        let text = format!("\"{key}\":\"{value}\"");
        let after = self
            .members
            .iter()
            .find(|member| utf16_order(self.key_of(member), key).is_gt());
        let (at, text) = match after {
            Some(after) => (after.text.start, text + ","),
            None => (self.out.len().saturating_sub(1), format!(",{text}")),
        };
        drop(self.out.splice(at..at, text.into_bytes()));
    }

    fn key_of(&self, member: &Member) -> &str {
        self.keys.get(member.key.clone()).unwrap_or("")
    }

    fn separate(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    fn raw(&mut self, text: &str) -> Result<()> {
        self.separate();
        self.out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// `serde_json` escapes what RFC 8785 says, and as it says.
    fn text(&mut self, text: &str) -> Result<()> {
        serde_json::to_writer(&mut self.out, text).map_err(|_| Error::new(ErrorKind::Unwritable))
    }

    fn begin(&mut self, open: u8) -> Result<()> {
        if self.depth >= Limits::DEPTH_CEILING {
            return Err(unwritable("more than 128 levels"));
        }
        self.depth += 1;
        self.separate();
        self.out.push(open);
        self.comma = false;
        Ok(())
    }

    fn end(&mut self, close: u8) {
        self.depth = self.depth.saturating_sub(1);
        self.out.push(close);
        self.comma = true;
    }

    /// Puts the last members in order, from this one on.
    fn sort(&mut self, first: usize) -> Result<()> {
        let Self {
            out,
            members,
            keys,
            scratch,
            ..
        } = self;
        let members = members.get_mut(first..).unwrap_or_default();
        let Some(start) = members.first().map(|member| member.text.start) else {
            return Ok(());
        };
        let key = |member: &Member| keys.get(member.key.clone()).unwrap_or("");
        members.sort_by(|a, b| utf16_order(key(a), key(b)));
        for pair in members.windows(2) {
            if let [a, b] = pair
                && key(a) == key(b)
            {
                return Err(unwritable("a key that stands twice in one dictionary").in_key(key(a)));
            }
        }
        scratch.clear();
        for member in members {
            if !scratch.is_empty() {
                scratch.push(b',');
            }
            let from = start + scratch.len();
            scratch.extend_from_slice(out.get(member.text.clone()).unwrap_or_default());
            member.text = from..start + scratch.len();
        }
        out.truncate(start);
        out.extend_from_slice(scratch);
        Ok(())
    }

    /// Notes where the member ends that was written last.
    fn end_member(&mut self, first: usize) {
        let end = self.out.len();
        if let Some(last) = self.members.get_mut(first..).and_then(<[_]>::last_mut) {
            last.text.end = end;
        }
    }
}

impl Sink for CanonicalSink {
    const TEXTUAL: bool = true;

    fn null(&mut self) -> Result<()> {
        self.raw("null")
    }

    fn boolean(&mut self, value: bool) -> Result<()> {
        self.raw(if value { "true" } else { "false" })
    }

    fn integer(&mut self, value: Integer) -> Result<()> {
        match value.as_signed() {
            Some(value) => self.raw(itoa::Buffer::new().format(value)),
            None => self.raw(itoa::Buffer::new().format(i128::from(value))),
        }
    }

    fn real(&mut self, value: f64) -> Result<()> {
        if !value.is_finite() {
            return Err(unwritable("JSON has finite reals only"));
        }
        self.raw(ryu_js::Buffer::new().format_finite(value))
    }

    fn date(&mut self, value: Date) -> Result<()> {
        self.string(&value.to_string())
    }

    fn string(&mut self, value: &str) -> Result<()> {
        self.separate();
        self.text(value)
    }

    fn data(&mut self, value: &[u8]) -> Result<()> {
        self.string(&base64::encode(value))
    }

    fn uid(&mut self, value: Uid) -> Result<()> {
        self.integer(value.number().into())
    }

    fn begin_array(&mut self) -> Result<()> {
        self.begin(b'[')
    }

    fn end_array(&mut self) -> Result<()> {
        self.end(b']');
        Ok(())
    }

    fn begin_dictionary(&mut self) -> Result<()> {
        self.begin(b'{')?;
        self.open.push(Open {
            first_member: self.members.len(),
            first_key: self.keys.len(),
            sorted: true,
        });
        Ok(())
    }

    fn key(&mut self, key: &str) -> Result<()> {
        let Some(&Open { first_member, .. }) = self.open.last() else {
            return Err(unwritable("a value at this place"));
        };
        self.end_member(first_member);
        let last = self.members.get(first_member..).and_then(<[_]>::last);
        let in_order = last.is_none_or(|last| utf16_order(self.key_of(last), key).is_lt());
        if let Some(open) = self.open.last_mut() {
            open.sorted &= in_order;
        }
        self.separate();
        let (key_from, text_from) = (self.keys.len(), self.out.len());
        self.keys.push_str(key);
        self.members.push(Member {
            key: key_from..self.keys.len(),
            text: text_from..text_from,
        });
        self.text(key)?;
        self.out.push(b':');
        self.comma = false;
        Ok(())
    }

    fn end_dictionary(&mut self) -> Result<()> {
        let Some(open) = self.open.pop() else {
            return Err(unwritable("a value at this place"));
        };
        self.end_member(open.first_member);
        if !open.sorted {
            self.sort(open.first_member)?;
        }
        if self.depth > 1 {
            self.keys.truncate(open.first_key);
            self.members.truncate(open.first_member);
        }
        self.end(b'}');
        Ok(())
    }
}

/// How UTF-16 sorts, which puts surrogates before U+E000.
fn utf16_order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        return a.cmp(b);
    }
    a.encode_utf16().cmp(b.encode_utf16())
}

#[cold]
fn unwritable(why: &'static str) -> Error {
    Error::new(ErrorKind::Unwritable).expected(why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plist::{Data, Dictionary, Value};

    fn canonical(value: impl Into<Value>) -> String {
        String::from_utf8(canonical_json(&value.into()).unwrap()).unwrap()
    }

    fn of_json(json: &str) -> String {
        canonical(crate::json::from_slice::<Value>(json.as_bytes()).unwrap())
    }

    /// RFC 8785, appendix B.
    #[test]
    fn numbers_are_those_of_the_rfc() {
        for (bits, text) in [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0x41b3_de43_5555_5554, "333333333.33333325"),
            (0x41b3_de43_5555_5555, "333333333.3333333"),
            (0x41b3_de43_5555_5556, "333333333.3333334"),
            (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] {
            assert_eq!(canonical(f64::from_bits(bits)), text);
        }
        for bits in [0x7fff_ffff_ffff_ffff, 0x7ff0_0000_0000_0000] {
            let error = canonical_json(&Value::Real(f64::from_bits(bits))).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unwritable);
        }
    }

    /// RFC 8785, sections 3.2.2 and 3.2.3.
    #[test]
    fn samples_are_those_of_the_rfc() {
        assert_eq!(
            of_json(
                r#"{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                    "literals": [null, true, false]}"#
            ),
            r#"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        );
        assert_eq!(
            of_json(
                r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return",
                    "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                    "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
                    "\u00f6": "Latin Small Letter O With Diaeresis"}"#
            ),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
             \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
             \"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        );
    }

    /// The test data that the RFC's appendix F refers to.
    #[test]
    fn structures_are_sorted_at_every_level() {
        assert_eq!(
            of_json(
                r#"{"1": {"f": {"f": "hi", "F": 5}, "\n": 56.0}, "10": {}, "": "empty", "a": {},
                    "111": [{"e": "yes", "E": "no"}], "A": {}}"#
            ),
            r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#
        );
        assert_eq!(
            of_json(r#"[56, {"d": true, "10": null, "1": []}]"#),
            r#"[56,{"1":[],"10":null,"d":true}]"#
        );
    }

    #[test]
    fn control_characters_are_escaped_as_the_rfc_says() {
        let text: String = (0..0x20).map(char::from).chain(['\u{7f}']).collect();
        assert_eq!(
            canonical(text),
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\
             \\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\
             \\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\u{7f}\""
        );
    }

    #[test]
    fn integers_are_exact_where_doubles_are_not() {
        assert_eq!(canonical((1i64 << 53) + 1), "9007199254740993");
        assert_eq!(canonical(i64::MIN), "-9223372036854775808");
        assert_eq!(canonical(u64::MAX), "18446744073709551615");
        assert_eq!(of_json("9007199254740993"), "9007199254740993");
        assert_eq!(of_json("[1, 1.0, 1e0, 10e-1]"), "[1,1,1,1]");
    }

    #[test]
    fn what_json_has_no_type_for_is_text() {
        assert_eq!(canonical(Data::from(&[1, 2, 3][..])), r#""AQID""#);
        assert_eq!(canonical(Date::EPOCH), r#""2001-01-01T00:00:00Z""#);
        assert_eq!(canonical(Uid::new(7)), "7");
    }

    #[test]
    fn no_value_is_too_deep_for_the_stack() {
        let nested = |levels| (0..levels).fold(Value::Null, |value, _| Value::Array(vec![value]));
        assert!(canonical_json(&nested(128)).is_ok());
        let dictionaries = (0..129).fold(Value::Null, |value, _| {
            Dictionary::from_iter([("a", value)]).into()
        });
        for value in [nested(129), dictionaries] {
            let error = canonical_json(&value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unwritable);
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        struct Twice;
        impl Serialize for Twice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map([("b", 1), ("a", 2), ("b", 3)])
            }
        }
        let error = canonical_json(&Twice).unwrap_err();
        assert_eq!(error.path().to_string(), "b");
    }

    #[test]
    fn members_of_the_root_come_and_go() {
        for (json, without, with) in [
            (r#"{"a":1}"#, r#"{"a":1}"#, r#"{"a":1,"m":"x"}"#),
            (r#"{"m":{"n":2}}"#, "{}", ""),
            (
                r#"{"z":[{"m":0}],"m":1}"#,
                r#"{"z":[{"m":0}]}"#,
                r#"{"m":"x","z":[{"m":0}]}"#,
            ),
            (
                r#"{"z":0,"m":1,"a":2}"#,
                r#"{"a":2,"z":0}"#,
                r#"{"a":2,"m":"x","z":0}"#,
            ),
        ] {
            let value: Value = crate::json::from_slice(json.as_bytes()).unwrap();
            let mut sink = CanonicalSink::new();
            value.serialize(Serializer::textual(&mut sink)).unwrap();
            sink.remove("m");
            assert!(!sink.has("m"));
            assert_eq!(sink.as_bytes(), without.as_bytes());
            if !with.is_empty() {
                sink.insert("m", "x");
                assert_eq!(sink.as_bytes(), with.as_bytes());
            }
        }
    }
}
