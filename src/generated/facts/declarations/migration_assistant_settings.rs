// From declarative/declarations/configurations/migration-assistant.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ShouldDoManagedMigration", Boolean, Required, [NOT, ACP8, NOT, NOT, NOT], None, &[Combined(C::BooleanOr)]),
    K("ExcludedAccounts", Array, Optional, [NOT, ACP8, NOT, NOT, NOT], Some(&IN_EXCLUDED_ACCOUNTS), &[Combined(C::SetUnion)]),
    K("ExcludedPaths", Array, Optional, [NOT, ACP8, NOT, NOT, NOT], Some(&IN_EXCLUDED_PATHS), &[Combined(C::SetUnion)]),
    K("RequiredPaths", Array, Optional, [NOT, ACP8, NOT, NOT, NOT], Some(&IN_REQUIRED_PATHS), &[Combined(C::SetUnion)]),
    K("ShouldMigrateSecurityPrivacySettings", Boolean, Required, [NOT, ACP8, NOT, NOT, NOT], None, &[Combined(C::BooleanOr)]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_ACCOUNTS: List = List(&[
    K("_Accounts", String, Unsaid, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_PATHS: List = List(&[
    K("_ExcludedPaths", String, Unsaid, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_PATHS: List = List(&[
    K("_RequiredPaths", String, Unsaid, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/migration-assistant.settings.yaml",
    name: "com.apple.configuration.migration-assistant.settings",
    title: "Migration Assistant Settings",
    apply: Some(Apply::Combined),
    on: [NOT, ACP8, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
