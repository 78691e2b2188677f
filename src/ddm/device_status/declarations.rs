//! What a device says of the declarations that it has.

use super::{super::DeclarationSet, DeviceStatus};
use crate::{
    checkin::DeclarationKind,
    generated::status::management_declarations::{Declaration, StatusReason, Valid},
    plist::{Decoding, Value, ValueSource},
    record::Message,
};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use std::{collections::BTreeMap, fmt};

/// What a device says of a declaration that it has.
///
/// ```text
/// identifier    string   required
/// server-token  string   required
/// active        boolean  required
/// valid         string   required: unknown, invalid, valid
/// reasons       array    optional; each with code, description, details
/// ```
///
/// Source: [Apple's StatusManagementDeclarations](https://developer.apple.com/documentation/devicemanagement/statusmanagementdeclarations).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclarationState {
    /// Its kind: the list in which it stands.
    pub kind: DeclarationKind,
    /// `identifier`: string.
    pub identifier: String,
    /// `server-token`: string, that of the declaration which the device has.
    pub server_token: Option<String>,
    /// `active`: boolean. An activation whose predicate does not hold, what
    /// no activation carries and management declarations are not active.
    pub active: Option<bool>,
    /// `valid`: whether the device can use it. `unknown` as long as it has not
    /// looked.
    pub valid: Option<Valid>,
    /// `reasons`: why not.
    pub reasons: Vec<StatusReason>,
}

impl DeclarationState {
    /// Whether the device says that it is active.
    pub fn is_active(&self) -> bool {
        self.active == Some(true)
    }

    /// Whether the device says that it is valid.
    pub fn is_valid(&self) -> bool {
        self.valid == Some(Valid::Valid)
    }

    /// Whether the device says that it is invalid. Not the contrary of
    /// [`DeclarationState::is_valid`]: it may not have looked yet.
    pub fn is_invalid(&self) -> bool {
        self.valid == Some(Valid::Invalid)
    }
}

/// How a declaration of a set stands on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// The device has it, with the server token of the set.
    Current,
    /// The device has it, with another server token.
    Stale,
    /// The device has it, and the set does not.
    Unknown,
    /// The set has it, and the device does not say so.
    Missing,
}

impl Standing {
    /// `current`, `stale`, `unknown` or `missing`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::Missing => "missing",
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A declaration of a set, of a device, or of both.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JoinedDeclaration {
    /// Its kind.
    pub kind: DeclarationKind,
    /// Its identifier.
    pub identifier: String,
    /// The server token of the set, if the set has it.
    pub server_token: Option<String>,
    /// What the device says of it, if the device has it.
    pub state: Option<DeclarationState>,
    /// What follows.
    pub standing: Standing,
}

/// As JSON: `kind`, `identifier`, `standing`, and of what is told,
/// `server-token` (the set's), `reported-server-token`, `active`, `valid`,
/// `reasons`.
impl Serialize for JoinedDeclaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", self.kind.as_str())?;
        map.serialize_entry("identifier", &self.identifier)?;
        map.serialize_entry("standing", self.standing.as_str())?;
        if let Some(token) = &self.server_token {
            map.serialize_entry("server-token", token)?;
        }
        if let Some(state) = &self.state {
            if let Some(token) = &state.server_token {
                map.serialize_entry("reported-server-token", token)?;
            }
            if let Some(active) = state.active {
                map.serialize_entry("active", &active)?;
            }
            if let Some(valid) = &state.valid {
                map.serialize_entry("valid", valid.as_str())?;
            }
            if !state.reasons.is_empty() {
                map.serialize_entry("reasons", &state.reasons)?;
            }
        }
        map.end()
    }
}

impl DeclarationSet {
    /// How each declaration stands on a device that reported this; see
    /// [`DeviceStatus::join`].
    pub fn standing(&self, status: &DeviceStatus) -> Vec<JoinedDeclaration> {
        status.join(self.iter().map(|declaration| {
            (
                declaration.kind(),
                declaration.identifier(),
                declaration.server_token(),
            )
        }))
    }
}

impl DeviceStatus {
    /// What the device says of its declarations: activations, assets,
    /// configurations, management, each in the order of the identifiers.
    ///
    /// Nothing, if it has not reported `management.declarations` yet. What
    /// stands there without an identifier is not told.
    pub fn declarations(&self) -> impl Iterator<Item = DeclarationState> {
        declared(self).map(|((kind, identifier), element)| state(kind, identifier, element))
    }

    /// What the device says of one declaration.
    pub fn declaration(&self, kind: DeclarationKind, identifier: &str) -> Option<DeclarationState> {
        declared(self)
            .find(|(key, _)| *key == (kind, identifier))
            .map(|(_, element)| state(kind, identifier, element))
    }

    /// The declarations of a set, given as kinds, identifiers and server
    /// tokens, beside those of the device: first those of the set, in its
    /// order, then those that the device alone has.
    ///
    /// As long as the device has not reported `management.declarations`, all
    /// are missing.
    ///
    /// ```
    /// use apple_mdm::{checkin::DeclarationKind, ddm::{DeviceStatus, Standing}};
    ///
    /// let status = DeviceStatus::from_json(br#"{"StatusItems": {"management": {"declarations": {
    ///     "configurations": [{"identifier": "a", "server-token": "1", "active": true, "valid": "valid"}]
    /// }}}}"#)?;
    /// let set = [(DeclarationKind::Configuration, "a", "2")];
    /// assert_eq!(status.join(set)[0].standing, Standing::Stale);
    /// # Ok::<_, apple_mdm::Error>(())
    /// ```
    pub fn join<'a>(
        &self,
        set: impl IntoIterator<Item = (DeclarationKind, &'a str, &'a str)>,
    ) -> Vec<JoinedDeclaration> {
        // Of those that a device lists twice, any may be the one of the set.
        let mut reported = BTreeMap::<_, Vec<DeclarationState>>::new();
        for (key, element) in declared(self) {
            let (kind, identifier) = key;
            let states = reported.entry(key).or_default();
            states.push(state(kind, identifier, element));
        }
        let mut joined = Vec::new();
        let mut of_set = std::collections::BTreeSet::new();
        for (kind, identifier, server_token) in set {
            let states = reported
                .get(&(kind, identifier))
                .map_or(&[][..], Vec::as_slice);
            let current =
                |state: &&DeclarationState| state.server_token.as_deref() == Some(server_token);
            let (state, standing) = match (states.iter().find(current), states.last()) {
                (Some(state), _) => (Some(state), Standing::Current),
                (None, Some(state)) => (Some(state), Standing::Stale),
                (None, None) => (None, Standing::Missing),
            };
            of_set.insert((kind, identifier));
            joined.push(JoinedDeclaration {
                kind,
                identifier: identifier.to_owned(),
                server_token: Some(server_token.to_owned()),
                state: state.cloned(),
                standing,
            });
        }
        let unknown = reported
            .into_iter()
            .filter(|(key, _)| !of_set.contains(key));
        joined.extend(
            unknown.map(|((kind, identifier), mut states)| JoinedDeclaration {
                kind,
                identifier: identifier.to_owned(),
                server_token: None,
                state: states.pop(),
                standing: Standing::Unknown,
            }),
        );
        joined
    }
}

pub(super) type Declared<'a> = ((DeclarationKind, &'a str), &'a Value);

/// What `management.declarations` lists, as it was received.
pub(super) fn declared(status: &DeviceStatus) -> impl Iterator<Item = Declared<'_>> {
    declared_in(status.value("management.declarations"))
}

/// What this item lists.
pub(super) fn declared_in(item: Option<&Value>) -> impl Iterator<Item = Declared<'_>> {
    const LISTS: [(DeclarationKind, &str); 4] = [
        (DeclarationKind::Activation, "activations"),
        (DeclarationKind::Asset, "assets"),
        (DeclarationKind::Configuration, "configurations"),
        (DeclarationKind::Management, "management"),
    ];
    LISTS.into_iter().flat_map(move |(kind, list)| {
        let list = item.and_then(|item| item.get(list)?.as_array());
        let elements = list.into_iter().flatten();
        elements
            .filter_map(move |element| Some(((kind, super::merge::identifier(element)?), element)))
    })
}

pub(super) fn state(kind: DeclarationKind, identifier: &str, element: &Value) -> DeclarationState {
    let mut source = ValueSource::<true>::new(element);
    // All of its keys are optional, so that this reads whatever is there.
    let declaration = Declaration::read(&mut source, &mut Decoding::lenient()).unwrap_or_default();
    DeclarationState {
        kind,
        identifier: identifier.to_owned(),
        server_token: declaration.server_token,
        active: declaration.active,
        valid: declaration.valid,
        reasons: declaration.reasons.unwrap_or_default(),
    }
}
