// From declarative/declarations/configurations/services.background-tasks.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    E296: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("TaskType", String, Required, [NOT, E296, NOT, NOT, NOT], None, &[]),
    K("TaskDescription", String, Optional, [NOT, E296, NOT, NOT, NOT], None, &[]),
    K("ExecutableAssetReference", String, Optional, [NOT, E296, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/zip"])]),
    K("LaunchdConfigurations", Array, Optional, [NOT, E296, NOT, NOT, NOT], Some(&IN_LAUNCHD_CONFIGURATIONS), &[]),
]);

#[rustfmt::skip]
static IN_LAUNCHD_CONFIGURATIONS: List = List(&[
    K("launchd-item", Dictionary, Required, [NOT, E296, NOT, NOT, NOT], Some(&IN_LAUNCHD_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_LAUNCHD_ITEM: List = List(&[
    K("FileAssetReference", String, Required, [NOT, E296, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/plist", "application/x-plist", "application/xml", "text/xml"])]),
    K("Context", String, Required, [NOT, E296, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["daemon", "agent"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/services.background-tasks.yaml",
    name: "com.apple.configuration.services.background-tasks",
    title: "Services Background Tasks",
    apply: Some(Apply::Multiple),
    on: [NOT, E296, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["services.background-task"],
};
