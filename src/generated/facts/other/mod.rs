// From other; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod esso;
mod machine_info;
mod manifest_url;
mod password_hash;
mod skip_keys;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &esso::ITEM,
    &machine_info::ITEM,
    &manifest_url::ITEM,
    &skip_keys::ITEM,
    &password_hash::ITEM,
];
