//! A declaration as it is served.

use super::{
    AnyDeclaration, Declaration, DeclarationPayload, RawDeclaration,
    canonical::{Canonical, CanonicalSink, exact, text},
    declaration::{is_apples, kind_of_type},
    token::sha256_hex,
};
use crate::{
    checkin::DeclarationKind,
    error::{Error, ErrorKind, Result},
    json,
    plist::{Decoding, Value, ValueSource},
    record::{Decoded, Message as _, Record, write_record},
};
use bytes::Bytes;
use std::{fmt, ops::Range, sync::Arc};

/// A declaration as a device gets it: its kind, its server token and its JSON,
/// ready to be sent. A clone costs a counter: one declaration may be in the
/// sets of many devices.
///
/// The JSON is [canonical](super::canonical_json). Where the declaration has
/// no `ServerToken`, or an empty one, it gets one: SHA-256, in hexadecimal,
/// over that JSON without the token, which is the canonical form of `Type`,
/// `Identifier` and `Payload` (and of keys unknown here, should there be some).
/// So it changes with the content alone, and with all of it. A token of the
/// caller's is kept, and is the caller's word for whether the content changed:
/// devices do not fetch again what keeps its token.
///
/// The kind is what the type says by its name, `com.apple.KIND.…`; a type that
/// is not Apple's says it by the first word of that name between its dots, as
/// in `com.example.configuration.thing`. For a type that says none the caller
/// does, in [`with_kind`](Self::with_kind).
///
/// Of JSON, every integer is served with all its digits, however many. What
/// could be served in part only is refused: JSON in which a key stands twice
/// in one dictionary.
///
/// ```
/// use apple_mdm::{ddm::{Declaration, ManagementTest, ServedDeclaration}, checkin::DeclarationKind};
///
/// let served = ServedDeclaration::new(&Declaration::new("a", ManagementTest::new("hello")))?;
/// assert_eq!(served.kind(), DeclarationKind::Configuration);
/// let spelled = r#"{ "Type": "com.apple.configuration.management.test",
///     "Payload": {"Echo": "\u0068ello"}, "Identifier": "a" }"#;
/// assert_eq!(ServedDeclaration::new(spelled.as_bytes())?.server_token(), served.server_token());
/// # Ok::<_, apple_mdm::Error>(())
/// ```
///
/// It holds what the declaration holds, secrets too, and is not wiped. `Debug`
/// leaves the payload out.
#[derive(Clone)]
pub struct ServedDeclaration {
    json: Bytes,
    identifier: Name,
    declaration_type: Name,
    server_token: Name,
    kind: DeclarationKind,
    has_own_token: bool,
}

impl ServedDeclaration {
    /// Prepares a declaration: typed, raw, or as JSON.
    ///
    /// # Errors
    ///
    /// Where `Identifier` or `Payload` is absent, the identifier empty (no
    /// device could ask for it), the kind unknown, the JSON broken or a key in
    /// it twice, or a value such that JSON cannot hold it. Also for an integer
    /// of more than 64 bits in JSON that has keys which are not plain ASCII,
    /// or more than 32 levels.
    pub fn new(declaration: impl IntoServed) -> Result<Self> {
        declaration.into_served(None, &mut Canonical::default())
    }

    /// The same, of a kind that the caller names.
    ///
    /// # Errors
    ///
    /// As of [`new`](Self::new), and where the type is one of Apple's that says
    /// another kind.
    pub fn with_kind(kind: DeclarationKind, declaration: impl IntoServed) -> Result<Self> {
        declaration.into_served(Some(kind), &mut Canonical::default())
    }

    /// Its kind.
    pub fn kind(&self) -> DeclarationKind {
        self.kind
    }

    /// The value of `Identifier`.
    pub fn identifier(&self) -> &str {
        self.text(&self.identifier)
    }

    /// The value of `Type`.
    pub fn declaration_type(&self) -> &str {
        self.text(&self.declaration_type)
    }

    /// The value of `ServerToken`.
    pub fn server_token(&self) -> &str {
        self.text(&self.server_token)
    }

    /// Whether the server token is the caller's, not one computed here.
    pub fn has_own_token(&self) -> bool {
        self.has_own_token
    }

    /// The declaration as JSON, with its server token: the body to send.
    pub fn json(&self) -> &Bytes {
        &self.json
    }

    /// The declaration as a typed value, read from its JSON. One that does not
    /// fit its type is raw, or has values in `extra`, with warnings that say
    /// why.
    ///
    /// # Errors
    ///
    /// Where it is larger than the default [`Limits`](crate::plist::Limits).
    pub fn decode(&self) -> Result<Decoded<AnyDeclaration>> {
        AnyDeclaration::from_json_lenient(&self.json)
    }

    /// The declaration with an untyped payload, read from its JSON.
    ///
    /// # Errors
    ///
    /// Where it is larger than the default [`Limits`](crate::plist::Limits).
    pub fn to_raw(&self) -> Result<RawDeclaration> {
        read_raw(&self.json)
    }

    /// By what sets are sorted, and declarations found. Bytes are in the order
    /// of the text that they are.
    pub(super) fn key(&self) -> (DeclarationKind, &[u8]) {
        (self.kind(), self.identifier.bytes(&self.json))
    }

    pub(super) fn server_token_bytes(&self) -> &[u8] {
        self.server_token.bytes(&self.json)
    }

    /// How long identifier and server token are, told without a look at them.
    pub(super) fn item_length(&self) -> usize {
        self.identifier.length() + self.server_token.length()
    }

    /// Its entry in the list of declarations.
    pub(super) fn write_item(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"Identifier\":");
        self.identifier.write(&self.json, out);
        out.extend_from_slice(b",\"ServerToken\":");
        self.server_token.write(&self.json, out);
        out.push(b'}');
    }

    fn text<'a>(&'a self, name: &'a Name) -> &'a str {
        // What was written is UTF-8, and `unsafe` is not worth saving the check.
        simdutf8::basic::from_utf8(name.bytes(&self.json)).unwrap_or("")
    }

    fn of_record(
        declaration: &dyn Record,
        names: Names<'_>,
        wanted: Option<DeclarationKind>,
        canonical: &mut Canonical,
    ) -> Result<Self> {
        match names.identifier {
            None => return Err(Error::missing("Identifier")),
            Some("") => {
                return Err(Error::new(ErrorKind::InvalidValue)
                    .expected("an identifier that is not empty")
                    .in_key("Identifier"));
            }
            Some(_) => {}
        }
        let kind = choose_kind(names.declaration_type, wanted)?;
        write_record(declaration, &mut CanonicalSink::new(canonical))?;
        match canonical.value("Payload") {
            Some([b'{', ..]) => {}
            None | Some(b"null") => return Err(Error::missing("Payload")),
            Some(_) => {
                return Err(Error::new(ErrorKind::WrongType)
                    .expected("a dictionary")
                    .in_key("Payload"));
            }
        }
        let has_own_token = names.server_token.is_some_and(|token| !token.is_empty());
        Self::of_canonical(canonical, kind, has_own_token)
    }

    /// Untyped, so that what does not fit its type can be served all the same.
    fn of_json(
        json: &[u8],
        wanted: Option<DeclarationKind>,
        canonical: &mut Canonical,
    ) -> Result<Self> {
        match Self::of_usual_json(json, wanted, canonical) {
            Some(served) => Ok(served),
            None => {
                let declaration = read_raw(json)?;
                exact::check(json)?;
                declaration.into_served(wanted, canonical)
            }
        }
    }

    /// The short way. Whatever is not as usual, or at fault, goes the other
    /// one, which says what and where.
    fn of_usual_json(
        json: &[u8],
        wanted: Option<DeclarationKind>,
        canonical: &mut Canonical,
    ) -> Option<Self> {
        let text = simdutf8::basic::from_utf8(json).ok()?;
        text::canonicalize(text, canonical)?;
        let keys = ["Type", "Identifier", "Payload", "ServerToken"];
        let [declaration_type, identifier, payload, server_token] = canonical
            .value_ranges(keys)
            .map(|range| canonical.as_bytes().get(range?));
        let string = |value: &[u8]| value.first() == Some(&b'"');
        let declaration_type = std::str::from_utf8(declaration_type.filter(|v| string(v))?).ok()?;
        let kind = choose_kind(declaration_type.trim_matches('"'), wanted).ok()?;
        let is_named = identifier.filter(|v| string(v))? != b"\"\"";
        let is_dictionary = payload?.first() == Some(&b'{');
        let has_own_token = match server_token {
            Some(token) if string(token) => token != b"\"\"",
            Some(_) => return None,
            None => false,
        };
        if !is_named || !is_dictionary || declaration_type.contains('\\') {
            return None;
        }
        Self::of_canonical(canonical, kind, has_own_token).ok()
    }

    /// Adds the token, unless there is one.
    fn of_canonical(
        canonical: &mut Canonical,
        kind: DeclarationKind,
        has_own_token: bool,
    ) -> Result<Self> {
        if !has_own_token {
            canonical.remove("ServerToken");
            let token = sha256_hex(canonical.as_bytes());
            canonical.insert("ServerToken", &token);
        }
        let has_escapes = memchr::memchr(b'\\', canonical.as_bytes()).is_some();
        let keys = ["Identifier", "Type", "ServerToken"];
        let [identifier, declaration_type, server_token] = canonical.value_ranges(keys);
        let name = |range| Name::quoted_in(canonical.as_bytes(), range, has_escapes);
        Ok(Self {
            identifier: name(identifier)?,
            declaration_type: name(declaration_type)?,
            server_token: name(server_token)?,
            json: Bytes::copy_from_slice(canonical.as_bytes()),
            kind,
            has_own_token,
        })
    }
}

/// A text of the JSON, quoted there.
#[derive(Clone)]
enum Name {
    /// As it is there.
    Plain { from: u32, to: u32 },
    /// It has escapes there.
    Escaped(Arc<str>),
}

impl Name {
    /// A string of the JSON, which is there.
    fn quoted_in(text: &[u8], range: Option<Range<usize>>, has_escapes: bool) -> Result<Self> {
        let range = range.unwrap_or_default();
        if has_escapes {
            let quoted = text.get(range.clone()).unwrap_or_default();
            if quoted.contains(&b'\\') {
                let text: String = json::from_slice(quoted)?;
                return Ok(Self::Escaped(text.into()));
            }
        }
        match (u32::try_from(range.start + 1), u32::try_from(range.end - 1)) {
            (Ok(from), Ok(to)) => Ok(Self::Plain { from, to }),
            _ => Err(Error::new(ErrorKind::Unwritable).expected("less than 4 GiB")),
        }
    }

    fn bytes<'a>(&'a self, json: &'a [u8]) -> &'a [u8] {
        match self {
            Self::Plain { from, to } => json.get(*from as usize..*to as usize).unwrap_or_default(),
            Self::Escaped(text) => text.as_bytes(),
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Plain { from, to } => to.saturating_sub(*from) as usize,
            Self::Escaped(text) => text.len(),
        }
    }

    /// With its quotes.
    fn write(&self, json: &[u8], out: &mut Vec<u8>) {
        match self {
            Self::Plain { from, to } => {
                let quoted = (*from as usize).saturating_sub(1)..*to as usize + 1;
                out.extend_from_slice(json.get(quoted).unwrap_or_default());
            }
            // Text becomes JSON always, and a vector takes it.
            Self::Escaped(text) => drop(serde_json::to_writer(out, &**text)),
        }
    }
}

/// What is read off a declaration before its text is written.
struct Names<'a> {
    declaration_type: &'a str,
    identifier: Option<&'a str>,
    server_token: Option<&'a str>,
}

fn choose_kind(declaration_type: &str, wanted: Option<DeclarationKind>) -> Result<DeclarationKind> {
    let fault =
        |kind, expected: &'static str| Err(Error::new(kind).expected(expected).in_key("Type"));
    match (kind_of_type(declaration_type), wanted) {
        (Some(named), Some(wanted)) if named != wanted && is_apples(declaration_type) => fault(
            ErrorKind::Contradiction,
            "a type of the kind that was asked for",
        ),
        (_, Some(kind)) | (Some(kind), None) => Ok(kind),
        (None, None) => fault(
            ErrorKind::InvalidValue,
            "a type that says its kind (com.apple.KIND.…), or a kind from the caller",
        ),
    }
}

/// By way of a value, whose faults have a path.
fn read_raw(json: &[u8]) -> Result<RawDeclaration> {
    let value: Value = json::from_slice(json)?;
    RawDeclaration::read(
        &mut ValueSource::<true>::new(&value),
        &mut Decoding::strict(),
    )
}

/// Two are equal if a device gets the same, as the same kind.
impl PartialEq for ServedDeclaration {
    fn eq(&self, other: &Self) -> bool {
        // Of clones the text is one and the same.
        let is_shared = self.json.as_ptr() == other.json.as_ptr();
        self.kind == other.kind
            && self.json.len() == other.json.len()
            && (is_shared || self.json == other.json)
    }
}

impl Eq for ServedDeclaration {}

impl fmt::Debug for ServedDeclaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServedDeclaration")
            .field("kind", &self.kind())
            .field("identifier", &self.identifier())
            .field("declaration_type", &self.declaration_type())
            .field("server_token", &self.server_token())
            .field("bytes", &self.json.len())
            .finish()
    }
}

/// What can be made a [`ServedDeclaration`]: declarations, typed or not, and
/// their JSON (`&[u8]`, `&str`, `Vec<u8>`, `Bytes`), owned or borrowed.
pub trait IntoServed: sealed::Sealed {
    #[doc(hidden)]
    fn into_served(
        self,
        kind: Option<DeclarationKind>,
        canonical: &mut Canonical,
    ) -> Result<ServedDeclaration>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! into_served {
    ($([$($of:tt)*] $type:ty, |$value:ident, $kind:ident, $canonical:ident| $served:expr;)*) => {$(
        impl $($of)* sealed::Sealed for $type {}

        impl $($of)* IntoServed for $type {
            fn into_served(
                self,
                $kind: Option<DeclarationKind>,
                $canonical: &mut Canonical,
            ) -> Result<ServedDeclaration> {
                let $value = self;
                $served
            }
        }
    )*};
}
into_served! {
    [] ServedDeclaration, |declaration, kind, _canonical| match kind {
        Some(kind) if kind != declaration.kind() => {
            choose_kind(declaration.declaration_type(), Some(kind))?;
            Ok(ServedDeclaration { kind, ..declaration })
        }
        _ => Ok(declaration),
    };
    [] &ServedDeclaration, |declaration, kind, canonical| declaration.clone().into_served(kind, canonical);
    [<P: DeclarationPayload>] &Declaration<P>, |declaration, kind, canonical| {
        let names = Names {
            declaration_type: P::TYPE,
            identifier: Some(&declaration.identifier),
            server_token: declaration.server_token.as_deref(),
        };
        ServedDeclaration::of_record(declaration, names, kind, canonical)
    };
    [<P: DeclarationPayload>] Declaration<P>, |declaration, kind, canonical| (&declaration).into_served(kind, canonical);
    [] &AnyDeclaration, |declaration, kind, canonical| {
        let names = Names {
            declaration_type: declaration.declaration_type(),
            identifier: declaration.identifier(),
            server_token: declaration.server_token(),
        };
        ServedDeclaration::of_record(declaration.as_record(), names, kind, canonical)
    };
    [] AnyDeclaration, |declaration, kind, canonical| (&declaration).into_served(kind, canonical);
    [] &RawDeclaration, |declaration, kind, canonical| {
        let names = Names {
            declaration_type: &declaration.declaration_type,
            identifier: declaration.identifier.as_deref(),
            server_token: declaration.server_token.as_deref(),
        };
        ServedDeclaration::of_record(declaration, names, kind, canonical)
    };
    [] RawDeclaration, |declaration, kind, canonical| (&declaration).into_served(kind, canonical);
    [] &[u8], |json, kind, canonical| ServedDeclaration::of_json(json, kind, canonical);
    [] &str, |json, kind, canonical| json.as_bytes().into_served(kind, canonical);
    [] &Vec<u8>, |json, kind, canonical| json.as_slice().into_served(kind, canonical);
    [] Vec<u8>, |json, kind, canonical| json.as_slice().into_served(kind, canonical);
    [] &Bytes, |json, kind, canonical| json.as_ref().into_served(kind, canonical);
    [] Bytes, |json, kind, canonical| json.as_ref().into_served(kind, canonical);
}
