//! What went wrong, where, and whose fault it was.

use std::{borrow::Cow, fmt};

mod path;

pub use path::{KeyPath, Segment};

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a message could not be read or written: what kind of fault, at which
/// key path and byte, what was expected and what came instead.
///
/// An error never holds content of the message: only key names (shortened),
/// positions and the names of types. It is safe to log.
///
/// ```
/// use apple_mdm::plist::{self, Value};
///
/// let error = plist::from_slice::<Value>(b"<dict><key>A</key><array><integer>x</integer></array></dict>")
///     .unwrap_err();
/// assert_eq!(error.path().to_string(), "A[0]");
/// assert_eq!(error.offset(), Some(25));
/// assert!(error.is_peer_fault());
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Error(Box<Fault>);

/// A fault that a lenient decode survived: the same facts as an [`Error`],
/// while the message was kept.
///
/// The value it speaks of was not lost: what did not fit its typed field is
/// kept as received in the `extra` of the record that it belongs to.
#[derive(Clone, PartialEq, Eq)]
pub struct Warning(Error);

#[derive(Clone, PartialEq, Eq)]
struct Fault {
    kind: ErrorKind,
    path: KeyPath,
    offset: Option<usize>,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
    /// Whether only the record in which it lies is lost to a lenient decode.
    spoils_record: bool,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are in no format that is read here (XML, binary, JSON), or
    /// in an encoding that is not (UTF-16, UTF-32, broken UTF-8).
    Format,
    /// The grammar of the format is broken: a tag, an object table, a token.
    Syntax,
    /// The bytes end before the value does.
    UnexpectedEnd,
    /// Something follows the one value that a document holds.
    TrailingContent,
    /// A number, a date, base64 or text that its type does not allow.
    InvalidValue,
    /// A value of another type than the key has.
    WrongType,
    /// A required key is absent.
    MissingKey,
    /// A key stands twice in one dictionary.
    DuplicateKey,
    /// Values that are each right do not belong together.
    Contradiction,
    /// One of the [`Limits`](crate::plist::Limits) was exceeded.
    Limit,
    /// A value cannot be written in this format: no reader would take it.
    Unwritable,
    /// The output refused the bytes.
    Io,
    /// A `Deserialize` of the caller's refused the value.
    Refused,
    /// A `Serialize` of the caller's failed.
    Failed,
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Fault {
            kind,
            path: KeyPath::default(),
            offset: None,
            expected: Cow::Borrowed(""),
            found: Cow::Borrowed(""),
            spoils_record: false,
        }))
    }

    #[cold]
    pub(crate) fn syntax(offset: usize, expected: &'static str) -> Self {
        Self::new(ErrorKind::Syntax).at(offset).expected(expected)
    }

    #[cold]
    pub(crate) fn invalid(offset: usize, expected: &'static str) -> Self {
        Self::new(ErrorKind::InvalidValue)
            .at(offset)
            .expected(expected)
    }

    #[cold]
    pub(crate) fn end(offset: usize, expected: &'static str) -> Self {
        Self::new(ErrorKind::UnexpectedEnd)
            .at(offset)
            .expected(expected)
    }

    #[cold]
    pub(crate) fn limit(offset: usize, limit: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Limit).at(offset).expected(limit)
    }

    #[cold]
    pub(crate) fn missing(key: &str) -> Self {
        Self::new(ErrorKind::MissingKey).in_key(key)
    }

    /// Sets the position, unless a deeper one is known already.
    #[cold]
    pub(crate) fn at(mut self, offset: usize) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// Sets the position of what lies at this path of a text of JSON.
    #[cold]
    pub(crate) fn located(self, json: &[u8]) -> Self {
        match crate::json::locate(json, self.path()) {
            Some(offset) => self.at(offset),
            None => self,
        }
    }

    #[cold]
    pub(crate) fn expected(mut self, expected: impl Into<Cow<'static, str>>) -> Self {
        self.0.expected = expected.into();
        self
    }

    #[cold]
    pub(crate) fn found(mut self, found: impl Into<Cow<'static, str>>) -> Self {
        self.0.found = found.into();
        self
    }

    /// Says that what this speaks of lies under `key`. Called while the error
    /// travels outwards, so that nothing is tracked where nothing fails.
    #[cold]
    pub(crate) fn in_key(mut self, key: &str) -> Self {
        self.0.path.push_outer(Segment::key(key));
        self
    }

    #[cold]
    pub(crate) fn in_index(mut self, index: usize) -> Self {
        self.0.path.push_outer(Segment::Index(index));
        self
    }

    /// Says that the record in which this lies cannot be: it lacks what it
    /// requires. A lenient decode keeps what is around it.
    #[cold]
    pub(crate) fn spoiling_record(mut self) -> Self {
        self.0.spoils_record = true;
        self
    }

    pub(crate) fn spoils_record(&self) -> bool {
        self.0.spoils_record
    }

    /// What kind of fault this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the root lacks this key, which it must have. By it, messages
    /// are told apart that may come to one place.
    pub fn is_missing(&self, key: &str) -> bool {
        self.kind() == ErrorKind::MissingKey && self.path().segments().eq([&Segment::from(key)])
    }

    /// The keys and indices that lead from the root to the fault. Empty for
    /// the root itself and for faults of the format outside any value.
    pub fn path(&self) -> &KeyPath {
        &self.0.path
    }

    /// The byte of the input at which the fault lies. Known for everything
    /// that this crate's own readers read; for binary property lists it is
    /// where the object starts.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// What would have been right, for a person to read. May be empty.
    pub fn expected_text(&self) -> &str {
        &self.0.expected
    }

    /// What came instead, for a person to read: the name of a type or a tag,
    /// never content. May be empty.
    pub fn found_text(&self) -> &str {
        &self.0.found
    }

    /// Whether the sender of the bytes is to blame (answer 400) rather than
    /// this side (answer 500).
    pub fn is_peer_fault(&self) -> bool {
        !matches!(
            self.0.kind,
            ErrorKind::Unwritable | ErrorKind::Io | ErrorKind::Failed
        )
    }
}

impl Warning {
    #[cold]
    pub(crate) fn new(error: Error) -> Self {
        Self(error)
    }

    #[cold]
    pub(crate) fn in_key(&mut self, key: &str) {
        self.0.0.path.push_outer(Segment::key(key));
    }

    #[cold]
    pub(crate) fn in_index(&mut self, index: usize) {
        self.0.0.path.push_outer(Segment::Index(index));
    }

    #[cold]
    pub(crate) fn locate(&mut self, json: &[u8]) {
        self.0.0.offset = self
            .0
            .0
            .offset
            .or_else(|| crate::json::locate(json, self.path()));
    }

    /// What kind of fault was survived.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// See [`Error::path`].
    pub fn path(&self) -> &KeyPath {
        self.0.path()
    }

    /// See [`Error::offset`].
    pub fn offset(&self) -> Option<usize> {
        self.0.offset()
    }

    /// The fault as the strict decode would have returned it.
    pub fn as_error(&self) -> &Error {
        &self.0
    }
}

impl From<Warning> for Error {
    fn from(warning: Warning) -> Self {
        warning.0
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Warning({})", self.0)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {})", self.0.kind, self.0)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        let (expected, found) = (&*self.expected, &*self.found);
        match self.kind {
            ErrorKind::MissingKey if expected.is_empty() => {
                f.write_str("required key is missing")?;
            }
            ErrorKind::MissingKey => write!(f, "required key is missing: {expected}")?,
            ErrorKind::DuplicateKey => f.write_str("key stands twice in one dictionary")?,
            ErrorKind::Limit => write!(f, "over the limit: {expected}")?,
            ErrorKind::Unwritable => write!(f, "cannot be written: {expected}")?,
            ErrorKind::Io => write!(f, "output refused: {found}")?,
            ErrorKind::Refused | ErrorKind::Failed => f.write_str(found)?,
            kind => {
                f.write_str(match kind {
                    ErrorKind::Format => "no format that is read here",
                    ErrorKind::UnexpectedEnd => "input ends early",
                    ErrorKind::TrailingContent => "content after the end",
                    ErrorKind::InvalidValue => "invalid value",
                    ErrorKind::WrongType => "wrong type",
                    ErrorKind::Contradiction => "contradiction",
                    _ => "malformed",
                })?;
                if !expected.is_empty() {
                    write!(f, ": expected {expected}")?;
                }
                if !found.is_empty() {
                    write!(f, ", found {found}")?;
                }
            }
        }
        match self.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl serde::de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(ErrorKind::Refused).found(message.to_string())
    }

    fn invalid_type(
        unexpected: serde::de::Unexpected<'_>,
        expected: &dyn serde::de::Expected,
    ) -> Self {
        Self::new(ErrorKind::WrongType)
            .expected(expected.to_string())
            .found(type_of(&unexpected))
    }

    fn invalid_value(
        unexpected: serde::de::Unexpected<'_>,
        expected: &dyn serde::de::Expected,
    ) -> Self {
        Self::new(ErrorKind::InvalidValue)
            .expected(expected.to_string())
            .found(type_of(&unexpected))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::missing(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        let error = Self::new(ErrorKind::DuplicateKey);
        match field {
            // Where the value was asked for, its key is known already.
            "" => error,
            _ => error.in_key(field),
        }
    }
}

impl serde::ser::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(ErrorKind::Failed).found(message.to_string())
    }
}

/// The type of what came, without its content, which serde would paste in.
fn type_of(unexpected: &serde::de::Unexpected<'_>) -> &'static str {
    use serde::de::Unexpected;
    match unexpected {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "an integer",
        Unexpected::Float(_) => "a real",
        Unexpected::Char(_) | Unexpected::Str(_) => "a string",
        Unexpected::Bytes(_) => "data",
        Unexpected::Seq => "an array",
        Unexpected::Map => "a dictionary",
        Unexpected::Unit | Unexpected::Option => "null",
        _ => "another type",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_the_docs_say() {
        let path = |steps: &[Segment]| steps.iter().cloned().collect::<KeyPath>().to_string();
        assert_eq!(path(&[]), "");
        assert_eq!(
            path(&["A".into(), "B".into(), 1.into(), "C".into()]),
            "A.B[1].C"
        );
        assert_eq!(path(&[0.into(), "A".into()]), "[0].A");
        assert_eq!(path(&["a.b".into(), "c".into()]), r#"["a.b"].c"#);
        assert_eq!(path(&["A".into(), "x[\"".into()]), r#"A["x[\""]"#);
        assert_eq!(path(&["".into()]), r#"[""]"#);
        assert_eq!(path(&["a\nb".into()]), r#"["a\nb"]"#);
        assert_eq!(path(&["a b-c".into()]), "a b-c");
    }

    #[test]
    fn long_keys_are_cut_at_a_character() {
        let long = "é".repeat(200);
        let Segment::Key(key) = Segment::key(&long) else {
            panic!("a key")
        };
        assert!(key.len() <= 131 && key.ends_with('…'));
    }

    #[test]
    fn the_deepest_position_stays() {
        let error = Error::syntax(7, "a tag").in_key("K").at(3).in_index(2);
        assert_eq!(error.offset(), Some(7));
        assert_eq!(
            error.to_string(),
            "[2].K: malformed: expected a tag (at byte 7)"
        );
    }
}
