// From other/machineinfo.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H9MX: since(7, 0, 0);
    FRUR: since(10, 9, 0);
    BJY5: since(10, 2, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
    ENFM: since(7, 0, 0).user(mode(M::Forbidden));
    CWW5: since(10, 9, 0).user(mode(M::Forbidden));
    G3VJ: since(10, 2, 0).user(mode(M::Forbidden));
    GCUF: since(1, 1, 0).user(mode(M::Forbidden));
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    NOT: NEVER;
    C7D7: since(17, 4, 0);
    B8HE: since(14, 4, 0);
    AMG2: since(26, 0, 0);
    GXCC: since(26, 1, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("UDID", String, Required, [ENFM, CWW5, G3VJ, GCUF, BLNJ], None, &[]),
    K("SERIAL", String, Required, [ENFM, CWW5, G3VJ, GCUF, BLNJ], None, &[]),
    K("PRODUCT", String, Required, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("VERSION", String, Required, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("OS_VERSION", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("SUPPLEMENTAL_BUILD_VERSION", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("SUPPLEMENTAL_OS_VERSION_EXTRA", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("IMEI", String, Optional, [ENFM, NOT, NOT, NOT, BLNJ], None, &[]),
    K("MEID", String, Optional, [ENFM, NOT, NOT, NOT, BLNJ], None, &[]),
    K("LANGUAGE", String, Optional, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("MDM_CAN_REQUEST_SOFTWARE_UPDATE", Boolean, Optional, [DG3S, GFV9, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PAIRING_TOKEN", Data, Optional, [NOT, NOT, NOT, NOT, BLNJ], None, &[]),
    K("SOFTWARE_UPDATE_DEVICE_ID", String, Optional, [C7D7, B8HE, NOT, DCZ4, BLNJ], None, &[]),
    K("MDM_CAN_REQUEST_PSSO_CONFIG", Boolean, Optional, [NOT, AMG2, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("MANDATORY_SOFTWARE_UPDATE_REQUIRED", Boolean, Optional, [NOT, GXCC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("CHALLENGE", String, Optional, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("DEVICE_NAME", String, Optional, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("ICCID", String, Optional, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
    K("MAC_ADDRESS_EN0", String, Optional, [H9MX, FRUR, BJY5, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Other,
    path: "other/machineinfo.yaml",
    name: "MachineInfo",
    title: "MachineInfo",
    apply: None,
    on: [H9MX, FRUR, BJY5, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
