//! Check-ins: what a device tells its server about itself, `PUT` to the
//! check-in URL, and what the server answers.
//!
//! ```
//! use apple_mdm::{CheckIn, Message, checkin::Endpoint};
//!
//! let body = br#"<plist version="1.0"><dict>
//!     <key>MessageType</key><string>DeclarativeManagement</string>
//!     <key>Endpoint</key><string>declaration/asset/com.example.logo</string>
//!     <key>UDID</key><string>00008030-001A2D3E4F50002E</string>
//! </dict></plist>"#;
//! let message = CheckIn::from_slice(body)?;
//! let CheckIn::DeclarativeManagement(ddm) = &message else { panic!() };
//! let Some(Endpoint::Declaration { identifier, .. }) = ddm.endpoint() else { panic!() };
//! assert_eq!(identifier, "com.example.logo");
//! println!("from {:?}", message.enrollment()?);
//! # Ok::<_, apple_mdm::Error>(())
//! ```

use crate::{
    Secret,
    enrollment_ids::{Enrollment, EnrollmentIds},
    error::{Error, ErrorKind, KeyPath, Result},
    generated::checkin::for_each_checkin,
    plist::{Decoding, Limits, Source, Token},
    record::{
        Expect, Extra, Field, Key, Keys, Message, Record, SlotMut, SlotRef, decode, impl_serde,
        no_dictionary, read_root, record_to_binary, record_to_xml,
    },
};
use serde::Serializer;
use std::fmt;

pub use crate::generated::checkin::*;

macro_rules! checkin {
    ($($name:ident),* $(,)?) => {
        /// A check-in of any type, told apart by `MessageType`.
        ///
        /// A type that is newer than this crate is no error: it is
        /// [`CheckIn::Unrecognized`], with all that it holds.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum CheckIn {
            $(
                #[doc = concat!("`MessageType` `", stringify!($name), "`")]
                $name($name),
            )*
            /// A `MessageType` that this crate does not know.
            Unrecognized(UnrecognizedCheckIn),
        }

        impl CheckIn {
            /// The value of `MessageType`.
            pub fn message_type(&self) -> &str {
                match self {
                    $(Self::$name(_) => stringify!($name),)*
                    Self::Unrecognized(message) => &message.message_type,
                }
            }

            /// The keys that name the sender, as they came.
            pub fn ids(&self) -> &EnrollmentIds {
                match self {
                    $(Self::$name(message) => &message.ids,)*
                    Self::Unrecognized(message) => &message.ids,
                }
            }

            /// The message as a record: its keys, and what it has of them.
            pub fn as_record(&self) -> &dyn Record {
                match self {
                    $(Self::$name(message) => message,)*
                    Self::Unrecognized(message) => message,
                }
            }

            fn as_record_mut(&mut self) -> &mut dyn Record {
                match self {
                    $(Self::$name(message) => message,)*
                    Self::Unrecognized(message) => message,
                }
            }

            fn blank_of(message_type: &str) -> Self {
                match message_type {
                    $(stringify!($name) => Self::$name(Record::blank()),)*
                    _ => Self::Unrecognized(Record::blank()),
                }
            }
        }

        $(
            impl From<$name> for CheckIn {
                fn from(message: $name) -> Self {
                    Self::$name(message)
                }
            }

            impl $name {
                /// Who speaks.
                ///
                /// # Errors
                ///
                /// See [`EnrollmentIds::enrollment`].
                pub fn enrollment(&self) -> Result<Enrollment> {
                    self.ids.enrollment()
                }
            }
        )*
    };
}
for_each_checkin!(checkin);

impl CheckIn {
    /// Who speaks.
    ///
    /// # Errors
    ///
    /// See [`EnrollmentIds::enrollment`].
    pub fn enrollment(&self) -> Result<Enrollment> {
        self.ids().enrollment()
    }
}

impl Message for CheckIn {
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self> {
        let mark = source.mark();
        let message_type = message_type(source, decoding.lenient)?;
        source.rewind(mark);
        let mut message = Self::blank_of(&message_type);
        read_root(source, message.as_record_mut(), decoding)?;
        Ok(message)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::record::serialize(self.as_record(), serializer)
    }

    fn unknown_keys(&self) -> Vec<KeyPath> {
        crate::record::unknown_keys(self.as_record())
    }

    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        decode(bytes, limits, &mut Decoding::strict())
    }

    fn to_xml(&self) -> Result<Vec<u8>> {
        record_to_xml(self.as_record())
    }

    fn to_binary(&self) -> Result<Vec<u8>> {
        record_to_binary(self.as_record())
    }
}

/// Looks for `MessageType`, without taking anything else in. Where a key may
/// stand twice the last one counts, as it does for every other key.
fn message_type<'de, S: Source<'de>>(source: &mut S, lenient: bool) -> Result<String> {
    const KEY: &str = "MessageType";
    let token = source.take()?;
    let start = source.offset();
    if !matches!(token, Token::Dictionary) {
        return Err(no_dictionary(token.kind(), start));
    }
    let mut found = None;
    while let Some(key) = source.key()? {
        if key != KEY {
            source.skip().map_err(|error| error.in_key(&key))?;
            continue;
        }
        match source.take().map_err(|error| error.in_key(KEY))? {
            Token::String(text) => found = Some(text.into_owned()),
            token => {
                let error = Error::new(ErrorKind::WrongType)
                    .expected("a string")
                    .found(token.kind().name())
                    .in_key(KEY);
                return Err(match source.offset() {
                    Some(offset) => error.at(offset),
                    None => error,
                });
            }
        }
        if !lenient {
            break;
        }
    }
    found.ok_or_else(|| {
        let error = Error::missing(KEY);
        match start {
            Some(start) => error.at(start),
            None => error,
        }
    })
}

/// A check-in of a type that this crate does not know.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnrecognizedCheckIn {
    /// `MessageType`: string.
    pub message_type: String,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// Everything else.
    pub extra: Extra,
}

impl Record for UnrecognizedCheckIn {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "UnrecognizedCheckIn",
            &[
                Key::required("MessageType", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::optional("UserID", Expect::String),
                Key::optional("UserShortName", Expect::String),
                Key::optional("UserLongName", Expect::String),
                Key::optional("NotOnConsole", Expect::Boolean),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.message_type.slot_mut(),
            1 => self.ids.udid.slot_mut(),
            2 => self.ids.enrollment_id.slot_mut(),
            3 => self.ids.enrollment_user_id.slot_mut(),
            4 => self.ids.user_id.slot_mut(),
            5 => self.ids.user_short_name.slot_mut(),
            6 => self.ids.user_long_name.slot_mut(),
            7 => self.ids.not_on_console.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.message_type.slot_ref(),
            1 => self.ids.udid.slot_ref(),
            2 => self.ids.enrollment_id.slot_ref(),
            3 => self.ids.enrollment_user_id.slot_ref(),
            4 => self.ids.user_id.slot_ref(),
            5 => self.ids.user_short_name.slot_ref(),
            6 => self.ids.user_long_name.slot_ref(),
            7 => self.ids.not_on_console.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            message_type: String::new(),
            ids: EnrollmentIds::default(),
            extra: Extra::new(),
        }
    }
}

/// What a device asks for in a [`DeclarativeManagement`] check-in, as
/// [Apple documents it](https://developer.apple.com/documentation/devicemanagement/declarativemanagementrequest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint<'a> {
    /// `tokens`: the token of the present set of declarations.
    Tokens,
    /// `declaration-items`: the list of the set's declarations.
    DeclarationItems,
    /// `status`: nothing; a status report is in `Data`.
    Status,
    /// `declaration/KIND/IDENTIFIER`: one declaration.
    Declaration {
        /// What kind of declaration.
        kind: DeclarationKind,
        /// Its `Identifier`.
        identifier: &'a str,
    },
    /// One that this crate does not know.
    Unrecognized(&'a str),
}

/// The kinds of declarations, as they are named in URLs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeclarationKind {
    /// `activation`
    Activation,
    /// `asset`
    Asset,
    /// `configuration`
    Configuration,
    /// `management`
    Management,
}

impl DeclarationKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [
        Self::Activation,
        Self::Asset,
        Self::Configuration,
        Self::Management,
    ];

    /// The name in URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Asset => "asset",
            Self::Configuration => "configuration",
            Self::Management => "management",
        }
    }
}

impl fmt::Display for DeclarationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'a> From<&'a str> for Endpoint<'a> {
    fn from(text: &'a str) -> Self {
        match text {
            "tokens" => return Self::Tokens,
            "declaration-items" => return Self::DeclarationItems,
            "status" => return Self::Status,
            _ => {}
        }
        let declaration = || {
            let (kind, identifier) = text.strip_prefix("declaration/")?.split_once('/')?;
            let kind = DeclarationKind::ALL
                .into_iter()
                .find(|known| known.as_str() == kind)?;
            (!identifier.is_empty()).then_some(Self::Declaration { kind, identifier })
        };
        declaration().unwrap_or(Self::Unrecognized(text))
    }
}

impl fmt::Display for Endpoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tokens => f.write_str("tokens"),
            Self::DeclarationItems => f.write_str("declaration-items"),
            Self::Status => f.write_str("status"),
            Self::Declaration { kind, identifier } => write!(f, "declaration/{kind}/{identifier}"),
            Self::Unrecognized(text) => f.write_str(text),
        }
    }
}

impl DeclarativeManagement {
    /// What the device asks for. None if the message lacks `Endpoint`.
    pub fn endpoint(&self) -> Option<Endpoint<'_>> {
        self.endpoint.as_deref().map(Endpoint::from)
    }
}

/// The answer to a [`UserAuthenticate`] check-in: at first a challenge, and
/// after the device answered it a token for the user's session, as
/// [Apple documents it](https://developer.apple.com/documentation/devicemanagement/user-authenticate).
///
/// To leave the user of a Mac unmanaged, answer with HTTP status 410 instead.
///
/// ```text
/// DigestChallenge        string
/// AuthToken              string
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAuthenticateResponse {
    /// `DigestChallenge`: string. A digest challenge in the form that RFC 2617
    /// gives the `WWW-Authenticate` header; empty for none.
    pub digest_challenge: Option<String>,
    /// `AuthToken`: string.
    pub auth_token: Option<Secret<String>>,
    /// What this table does not know.
    pub extra: Extra,
}

impl UserAuthenticateResponse {
    /// Asks the device to answer a challenge. An empty one asks for nothing.
    pub fn challenge(digest_challenge: impl Into<String>) -> Self {
        Self {
            digest_challenge: Some(digest_challenge.into()),
            ..Record::blank()
        }
    }

    /// Accepts the device's answer.
    pub fn accept(auth_token: impl Into<Secret<String>>) -> Self {
        Self {
            auth_token: Some(auth_token.into()),
            ..Record::blank()
        }
    }
}

impl Record for UserAuthenticateResponse {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "UserAuthenticateResponse",
            &[
                Key::optional("DigestChallenge", Expect::String),
                Key::optional("AuthToken", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.digest_challenge.slot_mut(),
            1 => self.auth_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.digest_challenge.slot_ref(),
            1 => self.auth_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            digest_challenge: None,
            auth_token: None,
            extra: Extra::new(),
        }
    }
}

impl_serde!(CheckIn, UnrecognizedCheckIn, UserAuthenticateResponse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_told_and_written_back() {
        for (text, endpoint) in [
            ("tokens", Endpoint::Tokens),
            ("declaration-items", Endpoint::DeclarationItems),
            ("status", Endpoint::Status),
            (
                "declaration/asset/a/b",
                Endpoint::Declaration {
                    kind: DeclarationKind::Asset,
                    identifier: "a/b",
                },
            ),
            (
                "declaration/asset/",
                Endpoint::Unrecognized("declaration/asset/"),
            ),
            (
                "declaration/thing/a",
                Endpoint::Unrecognized("declaration/thing/a"),
            ),
            ("Tokens", Endpoint::Unrecognized("Tokens")),
            ("", Endpoint::Unrecognized("")),
        ] {
            assert_eq!(Endpoint::from(text), endpoint);
            assert_eq!(endpoint.to_string(), text);
        }
    }
}
