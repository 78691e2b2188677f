// From mdm/commands/arrange.yaml; rewritten by `cargo xtask codegen`.
//! Command `ArrangeThings`, from the server.

use crate::command::Command;
use crate::plist::{Dictionary, Value};
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
    raw_record, tagged,
};
use crate::vocabulary::open_enum;

/// Command `ArrangeThings`, from the server.
///
/// ```text
/// Things            array       required
///   Lamp            dictionary
///     Item          string      required  "Lamp"
///     Watts         real        required  -0.5 to 60.0
///   PictureFrame    dictionary
///     Item          string      required  "Frame"
///     PictureFrame  dictionary  required
///       Width       integer     required  at least 1
/// Queries           array       required
///   QueriesItem     string                one of 2 values
/// Labels            dictionary  optional
///   <any key>       dictionary
///     Text          string      optional
/// Vendor            dictionary  optional
/// Whatever          any         required
/// Mixed             array
///   MixedItem       any
/// ```
///
/// Available from macOS 12.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/arrange.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ArrangeThings {
    /// `Things`: array, required.
    pub things: Vec<Thing>,
    /// `Queries`: array, required.
    pub queries: Vec<Query>,
    /// `Labels`: dictionary, optional.
    pub labels: Option<OrderedMap<Label>>,
    /// `Vendor`: dictionary, optional.
    pub vendor: Option<Dictionary>,
    /// `Whatever`: any, required.
    pub whatever: Value,
    /// `Mixed`: array.
    pub mixed: Option<Vec<Value>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ArrangeThings {
    /// With the keys that it needs.
    pub fn new(
        things: impl IntoIterator<Item = Thing>,
        queries: impl IntoIterator<Item = impl Into<Query>>,
        whatever: impl Into<Value>,
    ) -> Self {
        Self {
            things: things.into_iter().collect(),
            queries: queries.into_iter().map(Into::into).collect(),
            labels: None,
            vendor: None,
            whatever: whatever.into(),
            mixed: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Labels`.
    #[must_use]
    pub fn labels(mut self, labels: OrderedMap<Label>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `Vendor`.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<Dictionary>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Sets `Mixed`.
    #[must_use]
    pub fn mixed(mut self, mixed: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.mixed = Some(mixed.into_iter().map(Into::into).collect());
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

impl Record for ArrangeThings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ArrangeThings",
            [
                Key::constant("RequestType", "ArrangeThings"),
                Key::required("Things", Expect::Array),
                Key::required("Queries", Expect::Array),
                Key::optional("Labels", Expect::Map),
                Key::optional("Vendor", Expect::Dictionary),
                Key::required("Whatever", Expect::Any),
                Key::optional("Mixed", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ArrangeThings"),
            1 => self.things.slot_mut(),
            2 => self.queries.slot_mut(),
            3 => self.labels.slot_mut(),
            4 => self.vendor.slot_mut(),
            5 => self.whatever.slot_mut(),
            6 => self.mixed.slot_mut(),
            7 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ArrangeThings"),
            1 => self.things.slot_ref(),
            2 => self.queries.slot_ref(),
            3 => self.labels.slot_ref(),
            4 => self.vendor.slot_ref(),
            5 => self.whatever.slot_ref(),
            6 => self.mixed.slot_ref(),
            7 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            things: Field::blank(),
            queries: Field::blank(),
            labels: None,
            vendor: None,
            whatever: Field::blank(),
            mixed: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ArrangeThings);

/// `Lamp` in `Things` of [`ArrangeThings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Lamp {
    /// `Watts`: real, required, -0.5 to 60.0.
    pub watts: f64,
    /// What the table does not know.
    pub extra: Extra,
}

impl Lamp {
    /// With the keys that it needs.
    pub fn new(watts: f64) -> Self {
        Self {
            watts,
            extra: Extra::new(),
        }
    }
}

impl Record for Lamp {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Lamp",
            [
                Key::constant("Item", "Lamp"),
                Key::required("Watts", Expect::Real),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Lamp"),
            1 => self.watts.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Lamp"),
            1 => self.watts.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            watts: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Lamp);

/// `Frame` in `Things` of [`ArrangeThings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PictureFrame {
    /// `PictureFrame`: dictionary, required.
    pub picture_frame: PictureFrameValues,
    /// What the table does not know.
    pub extra: Extra,
}

impl PictureFrame {
    /// With the keys that it needs.
    pub fn new(picture_frame: PictureFrameValues) -> Self {
        Self {
            picture_frame,
            extra: Extra::new(),
        }
    }
}

impl Record for PictureFrame {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PictureFrame",
            [
                Key::constant("Item", "Frame"),
                Key::required("PictureFrame", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Frame"),
            1 => self.picture_frame.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Frame"),
            1 => self.picture_frame.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            picture_frame: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PictureFrame);

/// `PictureFrame` of [`PictureFrame`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PictureFrameValues {
    /// `Width`: integer, required, at least 1.
    pub width: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl PictureFrameValues {
    /// With the keys that it needs.
    pub fn new(width: i64) -> Self {
        Self {
            width,
            extra: Extra::new(),
        }
    }
}

impl Record for PictureFrameValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PictureFrameValues",
            [Key::required("Width", Expect::Integer),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.width.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.width.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            width: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PictureFrameValues);

/// One of `Labels` of [`ArrangeThings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// `Text`: string, optional.
    pub text: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Label {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Record for Label {
    fn keys(&self) -> &'static Keys {
        keys!("Label", [Key::optional("Text", Expect::String),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.text.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.text.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Label);

/// Answer to the command `ArrangeThings`, from the device.
///
/// ```text
/// Labels       dictionary  required
///   <any key>  string
/// Odds         array       required
///   OddsItem   integer
/// ```
///
/// Available from macOS 12.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/arrange.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArrangeThingsResponse {
    /// `Labels`: dictionary, required.
    pub labels: Option<OrderedMap<String>>,
    /// `Odds`: array, required, 2 of them.
    pub odds: Option<Vec<i64>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ArrangeThingsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ArrangeThingsResponse",
            [
                Key::optional("Labels", Expect::Map),
                Key::optional("Odds", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.labels.slot_mut(),
            1 => self.odds.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.labels.slot_ref(),
            1 => self.odds.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ArrangeThingsResponse);

impl Command for ArrangeThings {
    const REQUEST_TYPE: &'static str = "ArrangeThings";
    type Response = ArrangeThingsResponse;
}

tagged! {
    /// One of `Things`, told apart by `Item`.
    pub enum Thing by "Item" or RawThing {
        /// `Lamp`
        "Lamp" => Lamp(Lamp),
        /// `Frame`
        "Frame" => PictureFrame(PictureFrame),
    }
}

raw_record! {
    /// One of `Things` of any type.
    pub struct RawThing {
        /// `Item`: string, required.
        item = "Item"
    }
}

open_enum! {
    /// Values of `Queries`.
    pub enum Query {
        /// `OSVersion`
        OsVersion = "OSVersion",
        /// `iCloudName`
        IcloudName = "iCloudName",
    }
}
