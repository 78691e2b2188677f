// From mdm/errors; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod psso_required;
mod softwareupdate_required;
mod unrecognized_device;
mod watch_pairing_token_missing;
mod well_known_failed;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &psso_required::ITEM,
    &softwareupdate_required::ITEM,
    &unrecognized_device::ITEM,
    &watch_pairing_token_missing::ITEM,
    &well_known_failed::ITEM,
];
