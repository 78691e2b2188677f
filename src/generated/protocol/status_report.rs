// From declarative/protocol/statusreport.yaml; rewritten by `cargo xtask codegen`.
//! `StatusReport`.

use crate::generated::status::StatusItems;
use crate::plist::Dictionary;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `StatusReport`.
///
/// ```text
/// StatusItems          dictionary  required
/// Errors               array       required
///   _Errors            dictionary
///     StatusItem       string      required
///     Reasons          array       optional
///       _Reasons       dictionary
///         Code         string      required
///         Description  string      optional
///         Details      dictionary  optional
/// FullReport           boolean     optional  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/protocol/statusreport.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReport {
    /// `StatusItems`: dictionary, required.
    pub status_items: Option<StatusItems>,
    /// `Errors`: array, required.
    pub errors: Option<Vec<StatusItemError>>,
    /// `FullReport`: boolean, optional. Default: `false`. Since iOS 17.0,
    /// macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
    pub full_report: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusReport {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusReport",
            [
                Key::optional("Errors", Expect::Array),
                Key::optional("FullReport", Expect::Boolean),
                Key::optional("StatusItems", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.errors.slot_mut(),
            1 => self.full_report.slot_mut(),
            2 => self.status_items.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.errors.slot_ref(),
            1 => self.full_report.slot_ref(),
            2 => self.status_items.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusReport);

/// One of `Errors` of [`StatusReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusItemError {
    /// `StatusItem`: string, required.
    pub status_item: Option<String>,
    /// `Reasons`: array, optional.
    pub reasons: Option<Vec<StatusReason>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusItemError {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusItemError",
            [
                Key::optional("Reasons", Expect::Array),
                Key::optional("StatusItem", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.reasons.slot_mut(),
            1 => self.status_item.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.reasons.slot_ref(),
            1 => self.status_item.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusItemError);

/// One of `Reasons` of [`StatusItemError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    /// `Code`: string, required.
    pub code: Option<String>,
    /// `Description`: string, optional.
    pub description: Option<String>,
    /// `Details`: dictionary, optional.
    pub details: Option<Dictionary>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusReason",
            [
                Key::optional("Code", Expect::String),
                Key::optional("Description", Expect::String),
                Key::optional("Details", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            1 => self.description.slot_mut(),
            2 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            1 => self.description.slot_ref(),
            2 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusReason);
