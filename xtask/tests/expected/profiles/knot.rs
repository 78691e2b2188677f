// From mdm/profiles/com.apple.knot.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.knot`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.knot`.
///
/// ```text
/// Strands                  array       required
///   _Strands               dictionary
///     Type                 string      required  "rope" | "wire"
///     Where                real                  0.5 | 1.0
///     Strands              array                 … as above
///     Core                 dictionary            … as above
/// Left End                 dictionary  optional
///   com.example.frayed-by  string
///   _removed               boolean
/// Right End                dictionary  optional
///   com.example.frayed-by  string
///   _removed               boolean
/// isiOSKnot                boolean
/// IsTight                  boolean
/// Account                  string
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.knot.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Knot {
    /// `Strands`: array, required.
    pub strands: Vec<Strand>,
    /// `Left End`: dictionary, optional.
    pub left_end: Option<LooseEnd>,
    /// `Right End`: dictionary, optional.
    pub right_end: Option<LooseEnd>,
    /// `isiOSKnot`: boolean.
    pub is_ios_knot: Option<bool>,
    /// `IsTight`: boolean.
    pub is_tight: Option<bool>,
    /// `Account`: string.
    pub account: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Knot {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, strands: impl IntoIterator<Item = Strand>) -> Self {
        Self {
            strands: strands.into_iter().collect(),
            left_end: None,
            right_end: None,
            is_ios_knot: None,
            is_tight: None,
            account: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Left End`.
    #[must_use]
    pub fn left_end(mut self, left_end: LooseEnd) -> Self {
        self.left_end = Some(left_end);
        self
    }

    /// Sets `Right End`.
    #[must_use]
    pub fn right_end(mut self, right_end: LooseEnd) -> Self {
        self.right_end = Some(right_end);
        self
    }

    /// Sets `isiOSKnot`.
    #[must_use]
    pub fn is_ios_knot(mut self, is_ios_knot: bool) -> Self {
        self.is_ios_knot = Some(is_ios_knot);
        self
    }

    /// Sets `IsTight`.
    #[must_use]
    pub fn is_tight(mut self, is_tight: bool) -> Self {
        self.is_tight = Some(is_tight);
        self
    }

    /// Sets `Account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Record for Knot {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Knot",
            [
                Key::required("Strands", Expect::Array),
                Key::optional("Left End", Expect::Dictionary),
                Key::optional("Right End", Expect::Dictionary),
                Key::optional("isiOSKnot", Expect::Boolean),
                Key::optional("IsTight", Expect::Boolean),
                Key::optional("Account", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.knot"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.strands.slot_mut(),
            1 => self.left_end.slot_mut(),
            2 => self.right_end.slot_mut(),
            3 => self.is_ios_knot.slot_mut(),
            4 => self.is_tight.slot_mut(),
            5 => self.account.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.knot"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.strands.slot_ref(),
            1 => self.left_end.slot_ref(),
            2 => self.right_end.slot_ref(),
            3 => self.is_ios_knot.slot_ref(),
            4 => self.is_tight.slot_ref(),
            5 => self.account.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.knot"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            strands: Field::blank(),
            left_end: None,
            right_end: None,
            is_ios_knot: None,
            is_tight: None,
            account: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Knot);

/// One of `Strands` of [`Knot`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Strand {
    /// `Type`: string, required.
    pub r#type: StrandType,
    /// `Where`: real, one of `0.5`, `1.0`.
    pub r#where: Option<f64>,
    /// `Strands`: array.
    pub strands: Option<Vec<Strand>>,
    /// `Core`: dictionary.
    pub core: Option<Box<Strand>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Strand {
    /// With the keys that it needs.
    pub fn new(r#type: impl Into<StrandType>) -> Self {
        Self {
            r#type: r#type.into(),
            r#where: None,
            strands: None,
            core: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Where`.
    #[must_use]
    pub fn r#where(mut self, r#where: f64) -> Self {
        self.r#where = Some(r#where);
        self
    }

    /// Sets `Strands`.
    #[must_use]
    pub fn strands(mut self, strands: impl IntoIterator<Item = Strand>) -> Self {
        self.strands = Some(strands.into_iter().collect());
        self
    }

    /// Sets `Core`.
    #[must_use]
    pub fn core(mut self, core: Strand) -> Self {
        self.core = Some(Box::new(core));
        self
    }
}

impl Record for Strand {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Strand",
            [
                Key::required("Type", Expect::String),
                Key::optional("Where", Expect::Real),
                Key::optional("Strands", Expect::Array),
                Key::optional("Core", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.r#where.slot_mut(),
            2 => self.strands.slot_mut(),
            3 => self.core.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.r#where.slot_ref(),
            2 => self.strands.slot_ref(),
            3 => self.core.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            r#where: None,
            strands: None,
            core: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Strand);

/// `Left End` of [`Knot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LooseEnd {
    /// `com.example.frayed-by`: string. Matches `^[a-z ]+$`.
    pub com_example_frayed_by: Option<String>,
    /// `_removed`: boolean. Default: `true`.
    pub removed: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl LooseEnd {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `com.example.frayed-by`.
    #[must_use]
    pub fn com_example_frayed_by(mut self, com_example_frayed_by: impl Into<String>) -> Self {
        self.com_example_frayed_by = Some(com_example_frayed_by.into());
        self
    }

    /// Sets `_removed`.
    #[must_use]
    pub fn removed(mut self, removed: bool) -> Self {
        self.removed = Some(removed);
        self
    }
}

impl Record for LooseEnd {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LooseEnd",
            [
                Key::optional("com.example.frayed-by", Expect::String),
                Key::optional("_removed", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.com_example_frayed_by.slot_mut(),
            1 => self.removed.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.com_example_frayed_by.slot_ref(),
            1 => self.removed.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(LooseEnd);

impl Payload for Knot {
    const TYPE: &'static str = "com.apple.knot";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Type`.
    pub enum StrandType {
        /// `rope`
        Rope = "rope",
        /// `wire`
        Wire = "wire",
    }
}
