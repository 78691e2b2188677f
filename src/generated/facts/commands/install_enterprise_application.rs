// From mdm/commands/application.install.enterprise.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    B3PT: since(10, 13, 6).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    ER7W: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    A4L5: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Manifest", Dictionary, Optional, [NOT, B3PT, NOT, NOT, NOT], Some(&IN_MANIFEST), &[]),
    K("ManifestURL", String, Optional, [NOT, B3PT, NOT, NOT, NOT], None, &[]),
    K("ManifestURLPinningCerts", Array, Optional, [NOT, B3PT, NOT, NOT, NOT], Some(&IN_MANIFEST_URL_PINNING_CERTS), &[]),
    K("PinningRevocationCheckRequired", Boolean, Optional, [NOT, B3PT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("InstallAsManaged", Boolean, Optional, [NOT, ER7W, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ManagementFlags", Integer, Optional, [NOT, ER7W, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[1]))]),
    K("Configuration", Dictionary, Optional, [NOT, A4L5, NOT, NOT, NOT], Some(&IN_CONFIGURATION), &[]),
    K("ChangeManagementState", String, Optional, [NOT, ER7W, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Managed"]))]),
    K("iOSApp", Boolean, Optional, [NOT, A4L5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_MANIFEST: List = List(&[
    K("ANY", Any, Optional, [NOT, B3PT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANIFEST_URL_PINNING_CERTS: List = List(&[
    K("ManifestURLPinningCertsItem", Data, Required, [NOT, B3PT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [NOT, A4L5, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.install.enterprise.yaml",
    name: "InstallEnterpriseApplication",
    title: "Install Enterprise Application Command",
    apply: None,
    on: [NOT, B3PT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
