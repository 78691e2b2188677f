// From mdm/commands/device.restrictions.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `Restrictions`, from the server.

use crate::command::Command;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Command `Restrictions`, from the server.
///
/// ```text
/// ProfileRestrictions  boolean  optional
/// ```
///
/// Available from iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.restrictions.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Restrictions {
    /// `ProfileRestrictions`: boolean, optional. Default: `false`.
    pub profile_restrictions: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Restrictions {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProfileRestrictions`.
    #[must_use]
    pub fn profile_restrictions(mut self, profile_restrictions: bool) -> Self {
        self.profile_restrictions = Some(profile_restrictions);
        self
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for Restrictions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Restrictions",
            [
                Key::constant("RequestType", "Restrictions"),
                Key::optional("ProfileRestrictions", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Restrictions"),
            1 => self.profile_restrictions.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Restrictions"),
            1 => self.profile_restrictions.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Restrictions);

/// Answer to the command `Restrictions`, from the device.
///
/// ```text
/// GlobalRestrictions    dictionary  required
///   restrictedBool      dictionary  optional
///     <any key>         dictionary  optional
///       value           boolean     required
///   restrictedValue     dictionary  optional
///     <any key>         dictionary  optional
///       value           integer     required
///   intersection        dictionary  optional
///     <any key>         dictionary  optional
///       values          array       required
///         valuesItem    string
///   union               dictionary  optional
///     <any key>         dictionary  optional
///       values          array       required
///         valuesItem    string
/// ProfileRestrictions   dictionary  required
///   <any key>           dictionary  optional
///     restrictedBool    dictionary  optional
///       <any key>       dictionary  optional
///         value         boolean     required
///     restrictedValue   dictionary  optional
///       <any key>       dictionary  optional
///         value         integer     required
///     intersection      dictionary  optional
///       <any key>       dictionary  optional
///         values        array       required
///           valuesItem  string
///     union             dictionary  optional
///       <any key>       dictionary  optional
///         values        array       required
///           valuesItem  string
/// ```
///
/// Available from iOS 4.0, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.restrictions.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestrictionsResponse {
    /// `GlobalRestrictions`: dictionary, required.
    pub global_restrictions: Option<RestrictionsDictionary>,
    /// `ProfileRestrictions`: dictionary, required.
    pub profile_restrictions: Option<OrderedMap<RestrictionsDictionary>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RestrictionsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RestrictionsResponse",
            [
                Key::optional("GlobalRestrictions", Expect::Dictionary),
                Key::optional("ProfileRestrictions", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.global_restrictions.slot_mut(),
            1 => self.profile_restrictions.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.global_restrictions.slot_ref(),
            1 => self.profile_restrictions.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RestrictionsResponse);

/// `GlobalRestrictions` of [`RestrictionsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestrictionsDictionary {
    /// `restrictedBool`: dictionary, optional.
    pub restricted_bool: Option<OrderedMap<BooleanDictionary>>,
    /// `restrictedValue`: dictionary, optional.
    pub restricted_value: Option<OrderedMap<ValueDictionary>>,
    /// `intersection`: dictionary, optional.
    pub intersection: Option<OrderedMap<IntersectionDictionary>>,
    /// `union`: dictionary, optional.
    pub union: Option<OrderedMap<UnionDictionary>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RestrictionsDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RestrictionsDictionary",
            [
                Key::optional("intersection", Expect::Map),
                Key::optional("restrictedBool", Expect::Map),
                Key::optional("restrictedValue", Expect::Map),
                Key::optional("union", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.intersection.slot_mut(),
            1 => self.restricted_bool.slot_mut(),
            2 => self.restricted_value.slot_mut(),
            3 => self.union.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.intersection.slot_ref(),
            1 => self.restricted_bool.slot_ref(),
            2 => self.restricted_value.slot_ref(),
            3 => self.union.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RestrictionsDictionary);

/// One of `restrictedBool` of [`RestrictionsDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BooleanDictionary {
    /// `value`: boolean, required.
    pub value: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for BooleanDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "BooleanDictionary",
            [Key::optional("value", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.value.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.value.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(BooleanDictionary);

/// One of `restrictedValue` of [`RestrictionsDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueDictionary {
    /// `value`: integer, required.
    pub value: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ValueDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ValueDictionary",
            [Key::optional("value", Expect::Integer),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.value.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.value.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ValueDictionary);

/// One of `intersection` of [`RestrictionsDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntersectionDictionary {
    /// `values`: array, required.
    pub values: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for IntersectionDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "IntersectionDictionary",
            [Key::optional("values", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.values.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.values.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(IntersectionDictionary);

/// One of `union` of [`RestrictionsDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionDictionary {
    /// `values`: array, required.
    pub values: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for UnionDictionary {
    fn keys(&self) -> &'static Keys {
        keys!("UnionDictionary", [Key::optional("values", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.values.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.values.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UnionDictionary);

impl Command for Restrictions {
    const REQUEST_TYPE: &'static str = "Restrictions";
    type Response = RestrictionsResponse;
}
