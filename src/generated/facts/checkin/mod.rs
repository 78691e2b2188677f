// From mdm/checkin; rewritten by `cargo xtask codegen`.

use crate::schema::facts::Item;

mod authenticate;
mod check_out;
mod declarative_management;
mod get_bootstrap_token;
mod get_token;
mod return_to_service;
mod set_bootstrap_token;
mod token_update;
mod user_authenticate;

/// Sorted by name.
pub(crate) static ITEMS: &[&Item] = &[
    &authenticate::ITEM,
    &check_out::ITEM,
    &declarative_management::ITEM,
    &get_bootstrap_token::ITEM,
    &get_token::ITEM,
    &return_to_service::ITEM,
    &set_bootstrap_token::ITEM,
    &token_update::ITEM,
    &user_authenticate::ITEM,
];
