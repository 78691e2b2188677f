//! Which declarations a declaration refers to.

use super::ServedDeclaration;
use crate::{
    checkin::DeclarationKind,
    error::{KeyPath, Result, Segment},
    json,
    plist::{Dictionary, Value},
    schema::{self, Key, Keys},
};
use std::fmt;

/// A key of a declaration that holds the identifier of another one.
///
/// Which keys do is said by Apple's schema: an activation lists its
/// configurations under `StandardConfigurations`, a configuration names assets
/// under keys that have types of assets. Of a type that the schema does not
/// have, the keys count whose names end as all of Apple's do, in
/// `AssetReference` or `AssetReferences`.
///
/// ```
/// use apple_mdm::ddm::ServedDeclaration;
///
/// let served = ServedDeclaration::new(r#"{"Type": "com.apple.configuration.legacy",
///     "Identifier": "a", "Payload": {"ProfileAssetReference": "profile"}}"#)?;
/// let reference = &served.references()?[0];
/// assert_eq!(reference.to_string(), "Payload.ProfileAssetReference: asset profile");
/// assert_eq!(reference.asset_types, ["com.apple.asset.data"]);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeclarationReference {
    /// Where it stands, from the root of the declaration.
    pub path: KeyPath,
    /// The kind of what it refers to.
    pub kind: DeclarationKind,
    /// The identifier of what it refers to.
    pub identifier: String,
    /// The types of asset that will do; empty where nothing is said.
    pub asset_types: &'static [&'static str],
    /// The media types that the content of the asset can have; empty where
    /// nothing is said.
    pub content_types: &'static [&'static str],
}

impl fmt::Display for DeclarationReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.path, self.kind, self.identifier)
    }
}

impl ServedDeclaration {
    /// What it refers to, in the order of its JSON.
    ///
    /// # Errors
    ///
    /// Where it is larger than the default [`Limits`](crate::plist::Limits).
    pub fn references(&self) -> Result<Vec<DeclarationReference>> {
        let declaration: Value = json::from_slice(self.json())?;
        let payload = declaration.get("Payload").and_then(Value::as_dictionary);
        Ok(payload.map_or_else(Vec::new, |payload| references(self, payload)))
    }
}

/// What a declaration refers to, whose payload has been read.
pub(super) fn references(
    served: &ServedDeclaration,
    payload: &Dictionary,
) -> Vec<DeclarationReference> {
    let mut search = Search {
        path: vec![Segment::from("Payload")],
        found: Vec::new(),
    };
    match served.kind() {
        DeclarationKind::Activation => search.configurations(payload),
        _ => match schema::declaration(served.declaration_type()) {
            Some(item) => search.dictionary(payload, item.keys()),
            None => search.unknown(payload),
        },
    }
    search.found
}

/// The media type of an asset's content, if the asset names it.
pub(super) fn content_type(payload: &Dictionary) -> Option<&str> {
    payload.get("Reference")?.get("ContentType")?.as_str()
}

/// Whether a media type is one of these, whatever its case and parameters.
pub(super) fn is_media_type(found: &str, allowed: &[&str]) -> bool {
    let (essence, _) = found.split_once(';').unwrap_or((found, ""));
    allowed.is_empty()
        || allowed
            .iter()
            .any(|allowed| allowed.eq_ignore_ascii_case(essence.trim()))
}

#[derive(Clone, Copy)]
struct Wanted {
    kind: DeclarationKind,
    asset_types: &'static [&'static str],
    content_types: &'static [&'static str],
}

impl Wanted {
    const fn any(kind: DeclarationKind) -> Self {
        Self {
            kind,
            asset_types: &[],
            content_types: &[],
        }
    }

    fn of(key: Key) -> Option<Self> {
        Some(Self {
            kind: DeclarationKind::Asset,
            asset_types: key.asset_types()?,
            content_types: key.asset_content_types().unwrap_or_default(),
        })
    }
}

struct Search {
    path: Vec<Segment>,
    found: Vec<DeclarationReference>,
}

impl Search {
    fn configurations(&mut self, payload: &Dictionary) {
        // The schema has the key, and not that it holds references.
        const KEY: &str = "StandardConfigurations";
        if let Some(listed) = payload.get(KEY) {
            self.within(KEY.into(), |search| {
                search.texts(listed, Wanted::any(DeclarationKind::Configuration));
            });
        }
    }

    fn dictionary(&mut self, dictionary: &Dictionary, keys: Keys) {
        for (name, value) in dictionary {
            if let Some(key) = keys.named(name) {
                self.within(name.into(), |search| search.value(value, key));
            }
        }
    }

    fn value(&mut self, value: &Value, key: Key) {
        if let Some(wanted) = Wanted::of(key) {
            return self.texts(value, wanted);
        }
        match value {
            Value::Dictionary(entries) => self.dictionary(entries, key.subkeys()),
            Value::Array(items) => {
                // No array of a declaration holds more than one shape.
                let Some(shape) = key.subkeys().into_iter().next() else {
                    return;
                };
                for (index, item) in items.iter().enumerate() {
                    self.within(index.into(), |search| search.value(item, shape));
                }
            }
            _ => {}
        }
    }

    fn unknown(&mut self, dictionary: &Dictionary) {
        for (name, value) in dictionary {
            let is_reference =
                name.ends_with("AssetReference") || name.ends_with("AssetReferences");
            self.within(name.into(), |search| match is_reference {
                true => search.texts(value, Wanted::any(DeclarationKind::Asset)),
                false => search.unknown_value(value),
            });
        }
    }

    fn unknown_value(&mut self, value: &Value) {
        match value {
            Value::Dictionary(entries) => self.unknown(entries),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within(index.into(), |search| search.unknown_value(item));
                }
            }
            _ => {}
        }
    }

    /// A text, or a list of them.
    fn texts(&mut self, value: &Value, wanted: Wanted) {
        match value {
            Value::String(identifier) => self.found.push(DeclarationReference {
                path: self.path.iter().cloned().collect(),
                kind: wanted.kind,
                identifier: identifier.clone(),
                asset_types: wanted.asset_types,
                content_types: wanted.content_types,
            }),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if item.as_str().is_some() {
                        self.within(index.into(), |search| search.texts(item, wanted));
                    }
                }
            }
            _ => {}
        }
    }

    fn within(&mut self, step: Segment, search: impl FnOnce(&mut Self)) {
        self.path.push(step);
        search(self);
        self.path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(declaration_type: &str, payload: &str) -> Vec<String> {
        let json =
            format!(r#"{{"Type": "{declaration_type}", "Identifier": "a", "Payload": {payload}}}"#);
        let served = ServedDeclaration::new(json.as_str()).unwrap();
        let references = served.references().unwrap();
        references.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn references_are_found_at_every_depth() {
        assert_eq!(
            found(
                "com.apple.configuration.app.managed",
                r#"{"AppConfig": {"DataAssetReference": "d", "Identities": [
                    {"Identifier": "x", "AssetReference": "one"}, {"AssetReference": "two"}]}}"#,
            ),
            [
                "Payload.AppConfig.DataAssetReference: asset d",
                "Payload.AppConfig.Identities[0].AssetReference: asset one",
                "Payload.AppConfig.Identities[1].AssetReference: asset two",
            ]
        );
        assert_eq!(
            found(
                "com.apple.configuration.watch.enrollment",
                r#"{"EnrollmentProfileURL": "x", "AnchorCertificateAssetReferences": ["a", 1, "b"]}"#,
            ),
            [
                "Payload.AnchorCertificateAssetReferences[0]: asset a",
                "Payload.AnchorCertificateAssetReferences[2]: asset b",
            ]
        );
    }

    #[test]
    fn types_that_the_schema_lacks_refer_by_the_names_of_their_keys() {
        assert_eq!(
            found(
                "com.apple.configuration.new.thing",
                r#"{"A": [{"KeyAssetReference": "k"}], "Other": "x", "AssetReferences": ["m"]}"#,
            ),
            [
                "Payload.A[0].KeyAssetReference: asset k",
                "Payload.AssetReferences[0]: asset m",
            ]
        );
        assert_eq!(
            found(
                "com.apple.activation.new",
                r#"{"StandardConfigurations": ["c"], "KeyAssetReference": "k"}"#,
            ),
            ["Payload.StandardConfigurations[0]: configuration c"]
        );
    }

    #[test]
    fn media_types_have_parameters_and_any_case() {
        assert!(is_media_type("Text/XML; charset=utf-8", &["text/xml"]));
        assert!(is_media_type("a/b", &[]));
        assert!(!is_media_type("application/json", &["text/xml"]));
    }
}
