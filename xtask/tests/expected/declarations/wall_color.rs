// From declarative/declarations/configurations/wall.color.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.wall.color`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.wall.color`.
///
/// ```text
/// Color    string      required  "Red" | "Blue"
/// Trim     dictionary  optional
///   Color  string      required  "White"
/// ```
///
/// Available from iOS 15.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/wall.color.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WallColor {
    /// `Color`: string, required.
    pub color: Color,
    /// `Trim`: dictionary, optional.
    pub trim: Option<Trim>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WallColor {
    /// With the keys that it needs.
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: color.into(),
            trim: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Trim`.
    #[must_use]
    pub fn trim(mut self, trim: Trim) -> Self {
        self.trim = Some(trim);
        self
    }
}

impl Record for WallColor {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WallColor",
            [
                Key::required("Color", Expect::String),
                Key::optional("Trim", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.color.slot_mut(),
            1 => self.trim.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.color.slot_ref(),
            1 => self.trim.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            color: Field::blank(),
            trim: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(WallColor);

/// `Trim` of [`WallColor`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Trim {
    /// `Color`: string, required.
    pub color: TrimColor,
    /// What the table does not know.
    pub extra: Extra,
}

impl Trim {
    /// With the keys that it needs.
    pub fn new(color: impl Into<TrimColor>) -> Self {
        Self {
            color: color.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Trim {
    fn keys(&self) -> &'static Keys {
        keys!("Trim", [Key::required("Color", Expect::String),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.color.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.color.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            color: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Trim);

impl DeclarationPayload for WallColor {
    const TYPE: &'static str = "com.apple.configuration.wall.color";
}

open_enum! {
    /// Values of `Color`.
    pub enum Color {
        /// `Red`
        Red = "Red",
        /// `Blue`
        Blue = "Blue",
    }
}

open_enum! {
    /// Values of `Color`.
    pub enum TrimColor {
        /// `White`
        White = "White",
    }
}
