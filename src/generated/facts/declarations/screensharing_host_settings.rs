// From declarative/declarations/configurations/screensharing.host.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GUUR: since(14, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MaximumVirtualDisplays", Integer, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(2))]),
    K("PortBase", Integer, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Min(S::Integer(1024)), Max(S::Integer(65535))]),
    K("PreventCopyFilesFromHost", Boolean, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PreventCopyFilesToHost", Boolean, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PreventHighPerformanceConnections", Boolean, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/screensharing.host.settings.yaml",
    name: "com.apple.configuration.screensharing.host.settings",
    title: "Screen Sharing:Host Settings",
    apply: Some(Apply::Single),
    on: [NOT, GUUR, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
