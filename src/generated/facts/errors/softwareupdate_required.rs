// From mdm/errors/softwareupdate.required.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    NOT: NEVER;
    AMG2: since(26, 0, 0);
    BYRU: since(17, 5, 0);
    CW5S: since(14, 5, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("code", String, Required, [DG3S, GFV9, NOT, AMG2, NOT], None, &[OneOf(V::Texts(&["com.apple.softwareupdate.required"]))]),
    K("description", String, Optional, [DG3S, GFV9, NOT, AMG2, NOT], None, &[]),
    K("message", String, Optional, [DG3S, GFV9, NOT, AMG2, NOT], None, &[]),
    K("details", Dictionary, Required, [DG3S, GFV9, NOT, AMG2, NOT], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("OSVersion", String, Required, [DG3S, GFV9, NOT, AMG2, NOT], None, &[]),
    K("BuildVersion", String, Optional, [DG3S, GFV9, NOT, AMG2, NOT], None, &[]),
    K("RequireBetaProgram", Dictionary, Optional, [BYRU, CW5S, NOT, AMG2, NOT], Some(&IN_REQUIRE_BETA_PROGRAM), &[]),
]);

#[rustfmt::skip]
static IN_REQUIRE_BETA_PROGRAM: List = List(&[
    K("Description", String, Required, [BYRU, CW5S, NOT, AMG2, NOT], None, &[]),
    K("Token", String, Required, [BYRU, CW5S, NOT, AMG2, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Error,
    path: "mdm/errors/softwareupdate.required.yaml",
    name: "com.apple.softwareupdate.required",
    title: "Error Code Software Update Required",
    apply: None,
    on: [DG3S, GFV9, NOT, AMG2, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
