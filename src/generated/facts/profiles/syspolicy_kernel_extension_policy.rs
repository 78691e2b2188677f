// From mdm/profiles/com.apple.syspolicy.kernel-extension-policy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GSBC: since(10, 13, 2).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    BQUV: since(11, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowNonAdminUserApprovals", Boolean, Optional, [NOT, BQUV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AllowUserOverrides", Boolean, Optional, [NOT, GSBC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AllowedTeamIdentifiers", Array, Optional, [NOT, GSBC, NOT, NOT, NOT], Some(&IN_ALLOWED_TEAM_IDENTIFIERS), &[]),
    K("AllowedKernelExtensions", Dictionary, Optional, [NOT, GSBC, NOT, NOT, NOT], Some(&IN_ALLOWED_KERNEL_EXTENSIONS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_TEAM_IDENTIFIERS: List = List(&[
    K("AllowedTeamIdentifiersItem", String, Unsaid, [NOT, GSBC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_KERNEL_EXTENSIONS: List = List(&[
    K("ANY", Array, Optional, [NOT, GSBC, NOT, NOT, NOT], Some(&IN_ANY), &[]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("AllowedKernelExtensionsItems", String, Required, [NOT, GSBC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.syspolicy.kernel-extension-policy.yaml",
    name: "com.apple.syspolicy.kernel-extension-policy",
    title: "System Policy - Kernel Extensions",
    apply: None,
    on: [NOT, GSBC, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
