// From declarative/protocol/declarationitemsresponse.yaml; rewritten by `cargo xtask codegen`.
//! `DeclarationItemsResponse`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `DeclarationItemsResponse`.
///
/// ```text
/// Declarations         dictionary  required
///   Activations        array       required
///     _Activations     dictionary
///       Identifier     string      required
///       ServerToken    string      required
///   Configurations     array       required
///     _Configurations  dictionary
///       Identifier     string      required
///       ServerToken    string      required
///   Assets             array       required
///     _Assets          dictionary
///       Identifier     string      required
///       ServerToken    string      required
///   Management         array       required
///     _Management      dictionary
///       Identifier     string      required
///       ServerToken    string      required
/// DeclarationsToken    string      required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/protocol/declarationitemsresponse.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclarationItemsResponse {
    /// `Declarations`: dictionary, required.
    pub declarations: Declarations,
    /// `DeclarationsToken`: string, required.
    pub declarations_token: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeclarationItemsResponse {
    /// With the keys that it needs.
    pub fn new(declarations: Declarations, declarations_token: impl Into<String>) -> Self {
        Self {
            declarations,
            declarations_token: declarations_token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DeclarationItemsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeclarationItemsResponse",
            [
                Key::required("Declarations", Expect::Dictionary),
                Key::required("DeclarationsToken", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declarations.slot_mut(),
            1 => self.declarations_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declarations.slot_ref(),
            1 => self.declarations_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            declarations: Field::blank(),
            declarations_token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DeclarationItemsResponse);

/// `Declarations` of [`DeclarationItemsResponse`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Declarations {
    /// `Activations`: array, required.
    pub activations: Vec<DeclarationItem>,
    /// `Configurations`: array, required.
    pub configurations: Vec<DeclarationItem>,
    /// `Assets`: array, required.
    pub assets: Vec<DeclarationItem>,
    /// `Management`: array, required.
    pub management: Vec<DeclarationItem>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Declarations {
    /// With the keys that it needs.
    pub fn new(
        activations: impl IntoIterator<Item = DeclarationItem>,
        configurations: impl IntoIterator<Item = DeclarationItem>,
        assets: impl IntoIterator<Item = DeclarationItem>,
        management: impl IntoIterator<Item = DeclarationItem>,
    ) -> Self {
        Self {
            activations: activations.into_iter().collect(),
            configurations: configurations.into_iter().collect(),
            assets: assets.into_iter().collect(),
            management: management.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for Declarations {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Declarations",
            [
                Key::required("Activations", Expect::Array),
                Key::required("Configurations", Expect::Array),
                Key::required("Assets", Expect::Array),
                Key::required("Management", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activations.slot_mut(),
            1 => self.configurations.slot_mut(),
            2 => self.assets.slot_mut(),
            3 => self.management.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activations.slot_ref(),
            1 => self.configurations.slot_ref(),
            2 => self.assets.slot_ref(),
            3 => self.management.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            activations: Field::blank(),
            configurations: Field::blank(),
            assets: Field::blank(),
            management: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Declarations);

/// One of `Activations` of [`Declarations`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclarationItem {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `ServerToken`: string, required.
    pub server_token: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeclarationItem {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, server_token: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            server_token: server_token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DeclarationItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeclarationItem",
            [
                Key::required("Identifier", Expect::String),
                Key::required("ServerToken", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.server_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.server_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            server_token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DeclarationItem);
