//! What a device is known to be like: the sum of its status reports.

#![warn(clippy::indexing_slicing, clippy::panic)]

use super::StatusItem;
use crate::{
    error::Result,
    generated::{
        protocol::{StatusReport, status_report::StatusItemError},
        status::StatusItems,
    },
    plist::{Decoding, Dictionary, Limits, Value, ValueSource},
    record::{Decoded, Message},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap};
use std::{collections::BTreeMap, fmt};

mod changes;
mod declarations;
mod json_form;
mod limits;
mod merge;
#[cfg(test)]
mod tests;
mod units;

pub use changes::{
    Change, DeclarationChange, ElementChange, ErrorChange, ItemChange, StatusChanges,
};
pub use declarations::{DeclarationState, JoinedDeclaration, Standing};
pub use limits::StatusLimits;

/// What a device is known to be like: the sum of its status reports, to be
/// stored by the server and merged with the next one.
///
/// ```
/// use apple_mdm::{ddm::{DeviceStatus, StatusReport}, json};
///
/// let mut status = DeviceStatus::new(); // or `from_json`, of what was stored
/// let report: StatusReport = json::from_slice(
///     br#"{"StatusItems": {"mdm": {"app": [{"identifier": "com.example.a", "state": "managed"}]}}}"#,
/// )?;
/// let changes = status.merge(&report)?;
/// assert_eq!(changes.items[0].name, "mdm.app");
///
/// let report: StatusReport = json::from_slice(
///     br#"{"StatusItems": {"mdm": {"app": [{"identifier": "com.example.a", "_removed": true}]}}}"#,
/// )?;
/// let changes = status.merge(&report)?;
/// let removed: Vec<_> = changes.items[0].elements().map(|app| app.identifier).collect();
/// assert_eq!(removed, ["com.example.a"]);
/// let stored = status.to_json()?;
/// assert_eq!(DeviceStatus::from_json(&stored)?, status);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
///
/// # How reports merge
///
/// A device reports what has changed, and about once a day all there is
/// (`FullReport`, since iOS 17, macOS 14, tvOS 17).
///
/// - **A full report** takes the place of all that was known, errors included.
/// - **An item that is an array** is merged by the `identifier` of its
///   elements: one that is reported takes the place of the one that bore the
///   same identifier, one with `_removed` is taken out, the others stay.
///   Elements without an identifier take the place of all those without.
///   Elements stand in the order of their identifiers, then those that have
///   none in their own; `_removed` never stands in a status.
/// - **Any other item** takes the place of what it said before, a dictionary
///   as a whole. That holds for the four lists of `management.declarations`
///   too: Apple's schema has no `_removed` there, so a declaration that is
///   gone is one that is no longer listed. Should a device send `_removed`
///   there all the same, its lists are merged as arrays are.
/// - **An item that is newer than this crate** is kept the same way. Where its
///   name ends is not known, so that its dictionaries are merged key by key.
/// - **What is not reported** stays as it is.
/// - **An error of an item** stays until a report holds the item and no error
///   for it. The last value that was reported stays beside it.
///
/// What else a report says beside `StatusItems` and `Errors` speaks of the
/// report and not of the device, and is not kept.
///
/// # How it is stored
///
/// As the full report that the device would send: `StatusItems`, `Errors` and
/// `FullReport`. Dates and data are strings, as they are in reports.
///
/// Source: [Apple's StatusReport](https://developer.apple.com/documentation/devicemanagement/statusreport).
#[derive(Clone, Default, PartialEq)]
pub struct DeviceStatus {
    items: Dictionary,
    errors: Errors,
}

/// By the name of the item.
type Errors = BTreeMap<String, Vec<StatusItemError>>;

impl DeviceStatus {
    /// That of a device that has not reported yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in a report, within the default [`StatusLimits`], and tells what
    /// it changed. The same report once more changes nothing.
    ///
    /// # Errors
    ///
    /// If the status would grow beyond the limits, or could not be written as
    /// JSON. It is then as it was before.
    pub fn merge(&mut self, report: &StatusReport) -> Result<StatusChanges> {
        self.merge_with(report, &StatusLimits::default())
    }

    /// [`DeviceStatus::merge`] within limits of the caller's.
    pub fn merge_with(
        &mut self,
        report: &StatusReport,
        limits: &StatusLimits,
    ) -> Result<StatusChanges> {
        let received = Received::of(report)?;
        if report.full_report == Some(true) {
            let next = Self::of(received);
            limits.check(&next)?;
            let changes = StatusChanges::between(self, &next);
            *self = next;
            return Ok(changes);
        }
        // Merging makes no values: it keeps some of both. So where both fit
        // together, whatever comes of them does, and needs no copy to go
        // back to.
        if limits.have_room(self, &received) {
            return Ok(self.take_in(received));
        }
        let mut next = self.clone();
        let changes = next.take_in(received);
        limits.check(&next)?;
        *self = next;
        Ok(changes)
    }

    /// The status after one report.
    fn of(received: Received) -> Self {
        let mut status = Self {
            items: Dictionary::new(),
            errors: received.errors,
        };
        merge::merge_items(&mut status.items, received.items, &mut |_, _, _| {});
        status
    }

    fn take_in(&mut self, received: Received) -> StatusChanges {
        let mut changes = StatusChanges::default();
        let errors = self.errors.clone();
        let well = |name: &str| !name.is_empty() && find(&received.items, name).is_some();
        self.errors.retain(|name, _| !well(name));
        self.errors.extend(received.errors);
        changes.note_errors(&errors, &self.errors);
        merge::merge_items(&mut self.items, received.items, &mut |at, before, after| {
            changes.note(at, before, after);
        });
        changes
    }

    /// What is known under the name of a status item, known to this crate or
    /// not, or of several whose names begin so.
    pub fn value(&self, name: &str) -> Option<&Value> {
        find(&self.items, name)
    }

    /// A status item, typed. None also where the device sent something else
    /// than its type; [`DeviceStatus::value`] has it then.
    pub fn item<I: StatusItem>(&self) -> Option<I::Content> {
        let mut item = self.value(I::NAME)?.clone();
        for part in I::NAME.rsplit('.') {
            item = Dictionary::from([(part, item)]).into();
        }
        let mut source = ValueSource::<true>::new(&item);
        let items = StatusItems::read(&mut source, &mut Decoding::lenient()).ok()?;
        I::of(&items).cloned()
    }

    /// The names of the status items that were reported, each with what it
    /// says, in the order of the names. Of one that this crate does not know,
    /// the parts are told whose names go no further.
    pub fn items(&self) -> impl Iterator<Item = (String, &Value)> {
        let mut items = Vec::new();
        units::pairs(&self.items, &self.items, |name, _, value| {
            items.extend(value.map(|value| (name.to_owned(), value)));
        });
        items.into_iter()
    }

    /// All status items, nested by the dots of their names: what predicates
    /// are evaluated against.
    pub fn as_dictionary(&self) -> &Dictionary {
        &self.items
    }

    /// The names of the items that the device could not report, each with
    /// what it said of that. Usually one error each.
    pub fn errors(&self) -> impl Iterator<Item = (&str, &[StatusItemError])> {
        self.errors
            .iter()
            .map(|(name, errors)| (name.as_str(), errors.as_slice()))
    }

    /// What the device said of an item that it could not report.
    pub fn errors_of(&self, name: &str) -> &[StatusItemError] {
        self.errors.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether nothing was reported, neither items nor errors.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.errors.is_empty()
    }

    /// Writes the status, to be stored.
    pub fn to_json(&self) -> Result<Vec<u8>> {
        crate::json::to_vec(self)
    }

    /// Reads a status that [`DeviceStatus::to_json`] wrote. A report of a
    /// device will do too: it is the status after that report alone.
    ///
    /// # Errors
    ///
    /// For what is no JSON, or beyond the largest status that the default
    /// [`StatusLimits`] allow.
    pub fn from_json(bytes: &[u8]) -> Result<Self> {
        // A character may take six bytes.
        let limits = Limits::default()
            .input(8 * StatusLimits::BYTES)
            .depth(Limits::DEPTH_CEILING);
        crate::json::from_slice_with(bytes, &limits)
    }
}

impl Serialize for DeviceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors: Vec<_> = self.errors.values().flatten().collect();
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("StatusItems", &self.items)?;
        map.serialize_entry("Errors", &errors)?;
        map.serialize_entry("FullReport", &true)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for DeviceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let report = Decoded::<StatusReport>::deserialize(deserializer)?.value;
        Received::of(&report)
            .map(Self::of)
            .map_err(serde::de::Error::custom)
    }
}

/// Names and types, not values: some are secrets.
impl fmt::Debug for DeviceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        map.entries(self.items().map(|(name, value)| (name, value.kind())));
        map.entries(self.errors()).finish()
    }
}

/// What a report says, in the form in which it is kept.
struct Received {
    items: Dictionary,
    errors: Errors,
}

impl Received {
    fn of(report: &StatusReport) -> Result<Self> {
        let mut received = json_form::of(report)?;
        let items = received.remove("StatusItems");
        let errors = received.remove("Errors").and_then(Value::into_array);
        Ok(Self {
            items: items.and_then(Value::into_dictionary).unwrap_or_default(),
            errors: by_item(&errors.unwrap_or_default())?,
        })
    }
}

fn find<'a>(items: &'a Dictionary, name: &str) -> Option<&'a Value> {
    let mut parts = name.split('.');
    let first = items.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

/// The errors of a report, those of one item together.
fn by_item(errors: &[Value]) -> Result<Errors> {
    let mut by_item = Errors::new();
    for error in errors
        .iter()
        .filter(|error| error.as_dictionary().is_some())
    {
        let mut source = ValueSource::<true>::new(error);
        let error = StatusItemError::read(&mut source, &mut Decoding::lenient())?;
        let item = error.status_item.clone().unwrap_or_default();
        by_item.entry(item).or_default().push(error);
    }
    Ok(by_item)
}
