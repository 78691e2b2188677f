// From mdm/profiles/com.apple.mcxprinting.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RequireAdminToAddPrinters", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowLocalPrinters", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("RequireAdminToPrintLocally", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ShowOnlyManagedPrinters", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PrintFooter", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PrintMACAddress", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("FooterFontSize", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("FooterFontName", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("DefaultPrinter", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_DEFAULT_PRINTER), &[]),
    K("UserPrinterList", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_USER_PRINTER_LIST), &[]),
]);

#[rustfmt::skip]
static IN_DEFAULT_PRINTER: List = List(&[
    K("DeviceURI", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("DisplayName", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_USER_PRINTER_LIST: List = List(&[
    K("Printer", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_PRINTER), &[]),
]);

#[rustfmt::skip]
static IN_PRINTER: List = List(&[
    K("DeviceURI", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("DisplayName", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Location", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Model", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("PrinterLocked", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PPDURL", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mcxprinting.yaml",
    name: "com.apple.mcxprinting",
    title: "Printing",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
