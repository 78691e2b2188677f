// From declarative/declarations/configurations/package.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    G5ZW: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManifestURL", String, Required, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("InstallBehavior", Dictionary, Optional, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_INSTALL_BEHAVIOR), &[]),
    K("UninstallBehavior", Dictionary, Optional, [NOT, E3WL, NOT, NOT, NOT], Some(&IN_UNINSTALL_BEHAVIOR), &[]),
]);

#[rustfmt::skip]
static IN_INSTALL_BEHAVIOR: List = List(&[
    K("Install", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[Default(S::Text("Optional")), OneOf(V::Texts(&["Optional", "Required"]))]),
]);

#[rustfmt::skip]
static IN_UNINSTALL_BEHAVIOR: List = List(&[
    K("Remove", Boolean, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/package.yaml",
    name: "com.apple.configuration.package",
    title: "Package",
    apply: Some(Apply::Multiple),
    on: [NOT, G5ZW, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
