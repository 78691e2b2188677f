// From mdm/profiles/com.apple.webClip.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    C2XU: since(14, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Precomposed", Boolean, Optional, [D4MT, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("FullScreen", Boolean, Optional, [D4MT, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("URL", String, Required, [D4MT, GB2H, NOT, NOT, NOT], None, &[Subtype("<url>")]),
    K("Icon", Data, Optional, [D4MT, GB2H, NOT, NOT, NOT], None, &[]),
    K("IsRemovable", Boolean, Optional, [D4MT, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Label", String, Required, [D4MT, GB2H, NOT, NOT, NOT], None, &[]),
    K("IgnoreManifestScope", Boolean, Optional, [A47G, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("TargetApplicationBundleIdentifier", String, Optional, [C2XU, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.webClip.managed.yaml",
    name: "com.apple.webClip.managed",
    title: "Web Clip",
    apply: None,
    on: [D4MT, GB2H, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
