// From mdm/profiles/com.apple.MCX.FileVault2.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FMN7: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::APPROVED).no(f::MULTIPLE | f::DEP | f::USER).user(mode(M::Forbidden));
    B5RH: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::APPROVED).no(f::MULTIPLE | f::DEP | f::USER).user(mode(M::Forbidden));
    AP52: since(14, 0, 0).yes(f::DEVICE | f::DEP | f::APPROVED).no(f::MANUAL | f::MULTIPLE | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Enable", String, Required, [NOT, FMN7, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["On", "Off"]))]),
    K("Defer", Boolean, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("UserEntersMissingInfo", Boolean, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("UseRecoveryKey", Boolean, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ShowRecoveryKey", Boolean, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("OutputPath", String, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[]),
    K("Certificate", Data, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[]),
    K("Username", String, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[]),
    K("UseKeychain", Boolean, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DeferForceAtUserLoginMaxBypassAttempts", Integer, Optional, [NOT, FMN7, NOT, NOT, NOT], None, &[Min(S::Integer(-1)), Max(S::Integer(9999))]),
    K("DeferDontAskAtUserLogout", Boolean, Optional, [NOT, B5RH, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ForceEnableInSetupAssistant", Boolean, Optional, [NOT, AP52, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX.FileVault2.yaml",
    name: "com.apple.MCX.FileVault2",
    title: "FDE FileVault",
    apply: None,
    on: [NOT, FMN7, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
