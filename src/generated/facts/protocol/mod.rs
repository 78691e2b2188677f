// From declarative/protocol; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod declaration_items_response;
mod status_report;
mod tokens_response;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &declaration_items_response::ITEM,
    &status_report::ITEM,
    &tokens_response::ITEM,
];
