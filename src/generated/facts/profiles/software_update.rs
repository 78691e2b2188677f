// From mdm/profiles/com.apple.SoftwareUpdate.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    BLG3: since(10, 7, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    B3U3: since(10, 7, 0).deprecated_in(11, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    BST5: since(10, 9, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    AAZE: since(10, 14, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    AZAT: since(10, 15, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CatalogURL", String, Optional, [NOT, B3U3, NOT, NOT, NOT], None, &[]),
    K("AllowPreReleaseInstallation", Boolean, Optional, [NOT, BST5, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("restrict-software-update-require-admin-to-install", Boolean, Optional, [NOT, AAZE, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AutomaticallyInstallMacOSUpdates", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AutomaticallyInstallAppUpdates", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AutomaticCheckEnabled", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AutomaticDownload", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("CriticalUpdateInstall", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ConfigDataInstall", Boolean, Optional, [NOT, AZAT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.SoftwareUpdate.yaml",
    name: "com.apple.SoftwareUpdate",
    title: "Software Update",
    apply: None,
    on: [NOT, BLG3, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
