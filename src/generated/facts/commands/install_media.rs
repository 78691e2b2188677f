// From mdm/commands/media.install.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EPNQ: since(8, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FE8M: since(10, 9, 0).deprecated_in(11, 0, 0).removed_in(11, 0, 0).rights("AllowAppInstallation").yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("iTunesStoreID", Integer, Optional, [EPNQ, FE8M, NOT, NOT, NOT], None, &[]),
    K("MediaURL", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("MediaType", String, Required, [EPNQ, FE8M, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Book"]))]),
    K("PersistentID", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Kind", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["pdf", "epub", "ibooks"]))]),
    K("Version", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Author", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Title", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("iTunesStoreID", Integer, Optional, [EPNQ, FE8M, NOT, NOT, NOT], None, &[]),
    K("MediaURL", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("PersistentID", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("MediaType", String, Optional, [EPNQ, FE8M, NOT, NOT, NOT], None, &[]),
    K("State", String, Optional, [EPNQ, FE8M, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Queued", "PromptingForLogin", "Updating", "Installing", "Managed", "ManagedButUninstalled", "Installed", "Uninstalled", "Failed", "Unknown"]))]),
    K("RejectionReason", String, Optional, [EPNQ, FE8M, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["CouldNotVerifyITunesStoreID", "PurchaseNotFound", "AppStoreDisabled", "WrongMediaType", "DownloadInvalid", "EnterpriseBooksNotSupportedInMultiUser"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/media.install.yaml",
    name: "InstallMedia",
    title: "Install Media Command",
    apply: None,
    on: [EPNQ, FE8M, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
