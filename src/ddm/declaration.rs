//! Declarations: a payload, and what it goes by.
//!
//! The payloads stand in a module for each kind, and all together in
//! [`ddm`](crate::ddm):
//!
//! ```
//! use apple_mdm::ddm::declaration::{DeclarationPayload as _, activation, asset, configuration, management};
//!
//! assert_eq!(configuration::PasscodeSettings::TYPE, "com.apple.configuration.passcode.settings");
//! assert_eq!(activation::Simple::TYPE, "com.apple.activation.simple");
//! assert_eq!(asset::Data::TYPE, "com.apple.asset.data");
//! assert_eq!(management::Properties::TYPE, "com.apple.management.properties");
//! // The same type, the other way.
//! let _: Option<configuration::PasscodeSettings> = None::<apple_mdm::ddm::PasscodeSettings>;
//! ```

pub use crate::generated::declarations::by_kind::{activation, asset, configuration, management};
use crate::{
    checkin::DeclarationKind,
    generated::declarations::{self, for_each_declaration},
    plist::Dictionary,
    record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde, tagged},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The payload of a declaration.
pub trait DeclarationPayload: Record {
    /// The value of `Type`.
    const TYPE: &'static str;
}

/// A declaration whose type is known.
///
/// ```text
/// Type         string      required
/// Identifier   string      required
/// ServerToken  string      of the server's, before the device gets it
/// Payload      dictionary  required
/// ```
///
/// ```
/// use apple_mdm::{ddm::{Declaration, ManagementTest}, json};
///
/// let test = Declaration::new("com.example.test", ManagementTest::new("hello")).server_token("1");
/// let body = json::to_vec(&test)?;
/// assert_eq!(json::from_slice::<Declaration<ManagementTest>>(&body)?, test);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Declaration<P> {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `ServerToken`: string. It changes with the declaration.
    pub server_token: Option<String>,
    /// `Payload`: dictionary, required.
    pub payload: P,
    /// What the table does not know.
    pub extra: Extra,
}

impl<P: DeclarationPayload> Declaration<P> {
    const KEYS: &'static Keys = &Keys::new(
        "Declaration",
        &[
            Key::constant("Type", P::TYPE),
            Key::required("Identifier", Expect::String),
            Key::optional("ServerToken", Expect::String),
            Key::required("Payload", Expect::Dictionary),
        ],
    );

    /// A declaration that has no server token yet.
    pub fn new(identifier: impl Into<String>, payload: P) -> Self {
        Self {
            identifier: identifier.into(),
            server_token: None,
            payload,
            extra: Extra::new(),
        }
    }

    /// Sets `ServerToken`.
    #[must_use]
    pub fn server_token(mut self, server_token: impl Into<String>) -> Self {
        self.server_token = Some(server_token.into());
        self
    }
}

impl<P: DeclarationPayload> Record for Declaration<P> {
    fn keys(&self) -> &'static Keys {
        Self::KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant(P::TYPE),
            1 => self.identifier.slot_mut(),
            2 => self.server_token.slot_mut(),
            3 => self.payload.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant(P::TYPE),
            1 => self.identifier.slot_ref(),
            2 => self.server_token.slot_ref(),
            3 => self.payload.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::new("", <P as Record>::blank())
    }
}

impl<P: DeclarationPayload> Serialize for Declaration<P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::record::serialize(self, serializer)
    }
}

impl<'de, P: DeclarationPayload> Deserialize<'de> for Declaration<P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::record::deserialize(deserializer)
    }
}

macro_rules! declaration {
    ($($tag:literal => $name:ident,)*) => {
        tagged! {
            /// A declaration of any type, told apart by `Type`.
            ///
            /// One whose type is newer than this crate is no error: it is
            /// [`AnyDeclaration::Raw`], with all that it holds. So is, where
            /// it is decoded leniently, one that lacks what its type requires.
            pub enum AnyDeclaration by "Type" or RawDeclaration {
                $(
                    #[doc = concat!("`Type` `", $tag, "`")]
                    $tag => $name(Declaration<declarations::$name>),
                )*
            }
        }

        impl AnyDeclaration {
            /// The value of `Identifier`.
            pub fn identifier(&self) -> Option<&str> {
                match self {
                    $(Self::$name(declaration) => Some(&declaration.identifier),)*
                    Self::Raw(declaration) => declaration.identifier.as_deref(),
                }
            }

            /// The value of `ServerToken`.
            pub fn server_token(&self) -> Option<&str> {
                match self {
                    $(Self::$name(declaration) => declaration.server_token.as_deref(),)*
                    Self::Raw(declaration) => declaration.server_token.as_deref(),
                }
            }
        }
    };
}
for_each_declaration!(declaration);

impl AnyDeclaration {
    /// The value of `Type`.
    pub fn declaration_type(&self) -> &str {
        match self {
            Self::Raw(declaration) => &declaration.declaration_type,
            known => known.known_tag().unwrap_or(""),
        }
    }

    /// The kind that the type says by its name.
    pub fn kind(&self) -> Option<DeclarationKind> {
        kind_of_type(self.declaration_type())
    }
}

/// The kind that a type says by its name: `com.apple.KIND.…`. Types of others
/// are mostly named alike, below domains of more or less parts.
pub(super) fn kind_of_type(declaration_type: &str) -> Option<DeclarationKind> {
    let named = |part: &str| {
        DeclarationKind::ALL
            .into_iter()
            .find(|known| known.as_str() == part)
    };
    match declaration_type.strip_prefix(APPLES) {
        Some(rest) => named(rest.split_once('.')?.0),
        None => {
            let (before_last, _) = declaration_type.rsplit_once('.')?;
            before_last.split('.').skip(1).find_map(named)
        }
    }
}

/// Whether the name of a type is to be believed, whatever the caller says.
pub(super) fn is_apples(declaration_type: &str) -> bool {
    declaration_type.starts_with(APPLES)
}

const APPLES: &str = "com.apple.";

/// A declaration of any type, its payload untyped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RawDeclaration {
    /// `Type`: string, required.
    pub declaration_type: String,
    /// `Identifier`: string.
    pub identifier: Option<String>,
    /// `ServerToken`: string.
    pub server_token: Option<String>,
    /// `Payload`: dictionary.
    pub payload: Option<Dictionary>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RawDeclaration {
    /// A declaration that has no server token yet.
    pub fn new(
        declaration_type: impl Into<String>,
        identifier: impl Into<String>,
        payload: Dictionary,
    ) -> Self {
        Self {
            declaration_type: declaration_type.into(),
            identifier: Some(identifier.into()),
            payload: Some(payload),
            ..Record::blank()
        }
    }

    /// Sets `ServerToken`.
    #[must_use]
    pub fn server_token(mut self, server_token: impl Into<String>) -> Self {
        self.server_token = Some(server_token.into());
        self
    }
}

impl Record for RawDeclaration {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "RawDeclaration",
            &[
                Key::required("Type", Expect::String),
                Key::optional("Identifier", Expect::String),
                Key::optional("ServerToken", Expect::String),
                Key::optional("Payload", Expect::Dictionary),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declaration_type.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.server_token.slot_mut(),
            3 => self.payload.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declaration_type.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.server_token.slot_ref(),
            3 => self.payload.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            declaration_type: String::new(),
            identifier: None,
            server_token: None,
            payload: None,
            extra: Extra::new(),
        }
    }
}

impl_serde!(RawDeclaration);
