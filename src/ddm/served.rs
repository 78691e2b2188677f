//! A declaration as it is served.

use super::{
    AnyDeclaration, Declaration, DeclarationPayload, RawDeclaration, canonical::CanonicalSink,
    declaration::kind_of_type, token::sha256_hex,
};
use crate::{
    checkin::DeclarationKind,
    error::{Error, ErrorKind, Result},
    json,
    plist::{Decoding, Value, ValueSource},
    record::{Decoded, Message as _, Record, write_record},
};
use bytes::Bytes;
use std::{borrow::Cow, fmt, sync::Arc};

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
/// The kind is what the type says by its name, `com.apple.KIND.…`. For a type
/// that says none the caller does, in [`with_kind`](Self::with_kind).
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
pub struct ServedDeclaration(Arc<Served>);

struct Served {
    kind: DeclarationKind,
    has_own_token: bool,
    json: Bytes,
    /// Identifier, type and server token, one after the other.
    names: Box<str>,
    identifier: usize,
    declaration_type: usize,
}

impl ServedDeclaration {
    /// Prepares a declaration: typed, raw, or as JSON.
    ///
    /// # Errors
    ///
    /// Where `Identifier` or `Payload` is absent, the identifier empty (no
    /// device could ask for it), the kind unknown, the JSON broken, or a value
    /// such that JSON cannot hold it.
    pub fn new(declaration: impl IntoServed) -> Result<Self> {
        declaration.into_served(None)
    }

    /// The same, of a kind that the caller names.
    ///
    /// # Errors
    ///
    /// As of [`new`](Self::new), and where the type says another kind.
    pub fn with_kind(kind: DeclarationKind, declaration: impl IntoServed) -> Result<Self> {
        declaration.into_served(Some(kind))
    }

    /// Its kind.
    pub fn kind(&self) -> DeclarationKind {
        self.0.kind
    }

    /// The value of `Identifier`.
    pub fn identifier(&self) -> &str {
        self.0.names.get(..self.0.identifier).unwrap_or("")
    }

    /// The value of `Type`.
    pub fn declaration_type(&self) -> &str {
        let range = self.0.identifier..self.0.declaration_type;
        self.0.names.get(range).unwrap_or("")
    }

    /// The value of `ServerToken`.
    pub fn server_token(&self) -> &str {
        self.0.names.get(self.0.declaration_type..).unwrap_or("")
    }

    /// Whether the server token is the caller's, not one computed here.
    pub fn has_own_token(&self) -> bool {
        self.0.has_own_token
    }

    /// The declaration as JSON, with its server token: the body to send.
    pub fn json(&self) -> &Bytes {
        &self.0.json
    }

    /// The declaration as a typed value, read from its JSON. One that does not
    /// fit its type is raw, or has values in `extra`, with warnings that say
    /// why.
    ///
    /// # Errors
    ///
    /// Where it is larger than the default [`Limits`](crate::plist::Limits).
    pub fn decode(&self) -> Result<Decoded<AnyDeclaration>> {
        json::from_slice(&self.0.json)
    }

    /// The declaration with an untyped payload, read from its JSON.
    ///
    /// # Errors
    ///
    /// Where it is larger than the default [`Limits`](crate::plist::Limits).
    pub fn to_raw(&self) -> Result<RawDeclaration> {
        read_raw(&self.0.json)
    }

    /// By what sets are sorted, and declarations found.
    pub(super) fn key(&self) -> (DeclarationKind, &str) {
        (self.kind(), self.identifier())
    }

    fn of_record(
        declaration: &dyn Record,
        names: Names<'_>,
        wanted: Option<DeclarationKind>,
    ) -> Result<Self> {
        let identifier = match names.identifier {
            None => return Err(Error::missing("Identifier")),
            Some("") => {
                return Err(Error::new(ErrorKind::InvalidValue)
                    .expected("an identifier that is not empty")
                    .in_key("Identifier"));
            }
            Some(identifier) => identifier,
        };
        let kind = choose_kind(names.declaration_type, wanted)?;
        let mut sink = CanonicalSink::new();
        write_record(declaration, &mut sink)?;
        if !sink.has("Payload") {
            return Err(Error::missing("Payload"));
        }
        let own = names.server_token.filter(|token| !token.is_empty());
        let token = match own {
            Some(token) => Cow::Borrowed(token),
            None => {
                sink.remove("ServerToken");
                let token = sha256_hex(sink.as_bytes());
                sink.insert("ServerToken", &token);
                Cow::Owned(token)
            }
        };
        Ok(Self(Arc::new(Served {
            kind,
            has_own_token: own.is_some(),
            json: Bytes::copy_from_slice(sink.as_bytes()),
            identifier: identifier.len(),
            declaration_type: identifier.len() + names.declaration_type.len(),
            names: [identifier, names.declaration_type, &token].concat().into(),
        })))
    }
}

/// What is read off a declaration beside its text.
struct Names<'a> {
    declaration_type: &'a str,
    identifier: Option<&'a str>,
    server_token: Option<&'a str>,
}

fn choose_kind(declaration_type: &str, wanted: Option<DeclarationKind>) -> Result<DeclarationKind> {
    let fault =
        |kind, expected: &'static str| Err(Error::new(kind).expected(expected).in_key("Type"));
    match (kind_of_type(declaration_type), wanted) {
        (Some(named), Some(wanted)) if named != wanted => fault(
            ErrorKind::Contradiction,
            "a type of the kind that was asked for",
        ),
        (Some(kind), _) | (None, Some(kind)) => Ok(kind),
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
        Arc::ptr_eq(&self.0, &other.0) || self.0.kind == other.0.kind && self.0.json == other.0.json
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
            .field("bytes", &self.0.json.len())
            .finish()
    }
}

/// What can be made a [`ServedDeclaration`]: declarations, typed or not, and
/// their JSON (`&[u8]`, `&str`, `Vec<u8>`, `Bytes`), owned or borrowed.
pub trait IntoServed: sealed::Sealed {
    #[doc(hidden)]
    fn into_served(self, kind: Option<DeclarationKind>) -> Result<ServedDeclaration>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! into_served {
    ($([$($of:tt)*] $type:ty, |$value:ident, $kind:ident| $served:expr;)*) => {$(
        impl $($of)* sealed::Sealed for $type {}

        impl $($of)* IntoServed for $type {
            fn into_served(self, $kind: Option<DeclarationKind>) -> Result<ServedDeclaration> {
                let $value = self;
                $served
            }
        }
    )*};
}
into_served! {
    [] ServedDeclaration, |declaration, kind| match kind {
        Some(kind) if kind != declaration.kind() => {
            choose_kind(declaration.declaration_type(), Some(kind))?;
            let Served { has_own_token, ref json, ref names, identifier, declaration_type, .. } =
                *declaration.0;
            Ok(ServedDeclaration(Arc::new(Served {
                kind,
                has_own_token,
                json: json.clone(),
                names: names.clone(),
                identifier,
                declaration_type,
            })))
        }
        _ => Ok(declaration),
    };
    [] &ServedDeclaration, |declaration, kind| declaration.clone().into_served(kind);
    [<P: DeclarationPayload>] &Declaration<P>, |declaration, kind| {
        let names = Names {
            declaration_type: P::TYPE,
            identifier: Some(&declaration.identifier),
            server_token: declaration.server_token.as_deref(),
        };
        ServedDeclaration::of_record(declaration, names, kind)
    };
    [<P: DeclarationPayload>] Declaration<P>, |declaration, kind| (&declaration).into_served(kind);
    [] &AnyDeclaration, |declaration, kind| {
        let names = Names {
            declaration_type: declaration.declaration_type(),
            identifier: declaration.identifier(),
            server_token: declaration.server_token(),
        };
        ServedDeclaration::of_record(declaration.as_record(), names, kind)
    };
    [] AnyDeclaration, |declaration, kind| (&declaration).into_served(kind);
    [] &RawDeclaration, |declaration, kind| {
        let names = Names {
            declaration_type: &declaration.declaration_type,
            identifier: declaration.identifier.as_deref(),
            server_token: declaration.server_token.as_deref(),
        };
        ServedDeclaration::of_record(declaration, names, kind)
    };
    [] RawDeclaration, |declaration, kind| (&declaration).into_served(kind);
    // Untyped: what does not fit its type can be served all the same.
    [] &[u8], |json, kind| read_raw(json)?.into_served(kind);
    [] &str, |json, kind| json.as_bytes().into_served(kind);
    [] &Vec<u8>, |json, kind| json.as_slice().into_served(kind);
    [] Vec<u8>, |json, kind| json.as_slice().into_served(kind);
    [] &Bytes, |json, kind| json.as_ref().into_served(kind);
    [] Bytes, |json, kind| json.as_ref().into_served(kind);
}
