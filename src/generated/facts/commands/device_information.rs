// From mdm/commands/information.device.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GWZW: since(4, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    EALG: since(10, 7, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CXR3: since(9, 0, 0).rights("Special Case").no(f::SUPERVISED);
    CBQL: since(1, 1, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BSJ6: since(10, 0, 0).rights("Special Case").no(f::SUPERVISED);
    F5UC: since(4, 0, 0).rights("n/a").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    BDBC: since(10, 7, 0).rights("n/a").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    ANHG: since(9, 0, 0).rights("n/a").no(f::SUPERVISED);
    BC9H: since(1, 1, 0).rights("n/a").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    H8CP: since(10, 0, 0).rights("n/a").no(f::SUPERVISED);
    NOT: NEVER;
    DWA4: since(11, 3, 0).rights("n/a").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AJ4U: since(7, 0, 0).rights("n/a").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H7MW: since(10, 11, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GNUK: since(1, 1, 0).rights("n/a").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FCL7: since(11, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    C3YN: since(8, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EB5C: since(1, 1, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    H7F7: since(9, 0, 0).rights("n/a").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E8GL: since(10, 11, 0).rights("n/a").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    EBEJ: since(10, 2, 0).rights("n/a").no(f::SUPERVISED);
    C68V: since(2, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    F2MG: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F49L: since(10, 9, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AYKQ: since(9, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    FPXZ: since(8, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    B6CF: since(10, 10, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HH7Y: since(4, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FBPP: since(10, 7, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GG6B: since(9, 0, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    GEYL: since(1, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GEYA: since(10, 0, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    F6SF: since(16, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    DP7A: since(13, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BNZ6: since(16, 1, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    BG6T: since(16, 4, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BMWU: since(13, 3, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FDZF: since(16, 4, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    BURH: since(12, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CPGB: since(4, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CFUB: since(10, 7, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    DZBE: since(1, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AFHV: since(4, 0, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FLPT: since(4, 2, 6).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H5T7: since(5, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    DEFJ: since(6, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    B5E2: since(10, 15, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GB3J: since(9, 3, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HXQN: since(7, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GDPA: since(7, 0, 0).deprecated_in(16, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E2KP: since(10, 15, 0).deprecated_in(13, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    C7SN: since(10, 0, 0).deprecated_in(10, 0, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    BUXA: since(10, 15, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    BDXS: since(7, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CQAA: since(7, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CAVZ: since(10, 11, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    B6A5: since(10, 11, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    B5WE: since(10, 11, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    HJ2J: since(10, 11, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::DEP | f::USER).no(f::SUPERVISED).user(mode(M::Forbidden));
    CPMC: since(10, 12, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    G2DB: since(11, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    ABKA: since(9, 3, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GRH9: since(9, 3, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    ESPC: since(14, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    A4K6: since(13, 4, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    F5M9: since(14, 5, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    B3SA: since(16, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    GFCJ: since(16, 2, 0).rights("AllowQueryDeviceInformation").yes(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    HSFJ: since(9, 3, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    CBFH: since(10, 12, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BXJU: since(14, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FK4N: since(26, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FQTT: since(14, 0, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    CD2J: since(2, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    HJNC: since(4, 0, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EA3K: since(4, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EC9S: since(10, 7, 0).rights("AllowQueryNetworkInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AE9U: since(9, 0, 0).rights("AllowQueryNetworkInformation").no(f::SUPERVISED);
    BJMY: since(1, 1, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    DEF3: since(10, 0, 0).rights("AllowQueryNetworkInformation").no(f::SUPERVISED);
    ADSK: since(4, 0, 0).removed_in(5, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    HEGP: since(5, 0, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    AX4T: since(5, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CKDU: since(7, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    HMP2: since(10, 3, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FFVZ: since(4, 2, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    G6AH: since(4, 2, 6).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    BJ4R: since(12, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DZ89: since(11, 0, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    FLVK: since(15, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FB7P: since(12, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AA7J: since(1, 1, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HMCX: since(14, 5, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    BUH6: since(16, 0, 0).rights("Special Case").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    H5X9: since(10, 0, 0).rights("Special Case").yes(f::SUPERVISED);
    CYWT: since(16, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HDKB: since(14, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BGL6: since(16, 0, 0).rights("Special Case").no(f::SUPERVISED);
    FZG9: since(13, 3, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    H5BN: since(7, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GKRK: since(8, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CNG2: since(9, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CZDS: since(10, 2, 0).rights("Special Case").no(f::SUPERVISED);
    C5F6: since(2, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    EQGE: since(10, 9, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BBLL: since(10, 10, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GP9Z: since(16, 1, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BJ58: since(13, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CBQU: since(16, 1, 0).rights("Special Case").no(f::SUPERVISED);
    HF6N: since(12, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AXFT: since(4, 0, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CMZH: since(4, 2, 6).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    EJX3: since(5, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BRPH: since(13, 3, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CJKL: since(6, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    DDPJ: since(9, 3, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H48U: since(7, 0, 0).deprecated_in(16, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FN8M: since(10, 9, 0).deprecated_in(13, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DFTV: since(10, 0, 0).deprecated_in(10, 0, 0).rights("Special Case").no(f::SUPERVISED);
    EPUN: since(7, 1, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    ALQL: since(10, 11, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GWC4: since(10, 11, 0).deprecated_in(11, 0, 0).removed_in(15, 0, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CY5C: since(14, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    E5RM: since(13, 4, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BYJ3: since(14, 5, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    G82M: since(16, 2, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GE5W: since(14, 0, 0).rights("Special Case").no(f::SUPERVISED);
    CB2F: since(4, 0, 0).removed_in(5, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CPTR: since(5, 0, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CUPU: since(10, 3, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    D4D3: since(4, 2, 0).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H8KG: since(4, 0, 0).removed_in(4, 2, 6).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BPP2: since(4, 2, 6).deprecated_in(16, 0, 0).removed_in(26, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    AMXT: since(12, 0, 0).rights("Special Case").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H9WM: since(13, 3, 0).rights("Special Case").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Queries", Array, Required, [GWZW, EALG, CXR3, CBQL, BSJ6], Some(&IN_QUERIES), &[]),
    K("DeviceAttestationNonce", Data, Optional, [CYWT, HDKB, BGL6, CBQL, BSJ6], None, &[]),
]);

#[rustfmt::skip]
static IN_QUERIES: List = List(&[
    K("QueriesItem", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], Some(&IN_QUERIES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_QUERIES_ITEM: List = List(&[
    K("UDID", String, Optional, [F5UC, BDBC, ANHG, BC9H, H8CP], None, &[]),
    K("ProvisioningUDID", String, Optional, [NOT, DWA4, NOT, NOT, NOT], None, &[]),
    K("OrganizationInfo", String, Optional, [AJ4U, H7MW, ANHG, GNUK, H8CP], None, &[]),
    K("MDMOptions", String, Optional, [AJ4U, FCL7, ANHG, GNUK, BSJ6], None, &[]),
    K("LastCloudBackupDate", String, Optional, [C3YN, NOT, NOT, EB5C, NOT], None, &[]),
    K("AwaitingConfiguration", String, Optional, [H7F7, E8GL, EBEJ, C68V, H8CP], None, &[]),
    K("iTunesStoreAccountIsActive", String, Optional, [F2MG, F49L, AYKQ, NOT, DTZY], None, &[]),
    K("iTunesStoreAccountHash", String, Optional, [FPXZ, B6CF, AYKQ, NOT, DTZY], None, &[]),
    K("DeviceName", String, Optional, [HH7Y, FBPP, GG6B, GEYL, GEYA], None, &[]),
    K("OSVersion", String, Optional, [HH7Y, FBPP, GG6B, GEYL, GEYA], None, &[]),
    K("SupplementalOSVersionExtra", String, Optional, [F6SF, DP7A, BNZ6, GEYL, GEYA], None, &[]),
    K("BuildVersion", String, Optional, [HH7Y, FBPP, GG6B, GEYL, GEYA], None, &[]),
    K("SupplementalBuildVersion", String, Optional, [F6SF, DP7A, BNZ6, GEYL, GEYA], None, &[]),
    K("ModelName", String, Optional, [HH7Y, FBPP, GG6B, GEYL, GEYA], None, &[]),
    K("Model", String, Optional, [HH7Y, FBPP, GG6B, NOT, GEYA], None, &[]),
    K("ModelNumber", String, Optional, [BG6T, BMWU, FDZF, GEYL, GEYA], None, &[]),
    K("IsAppleSilicon", String, Optional, [NOT, BURH, NOT, NOT, NOT], None, &[]),
    K("ProductName", String, Optional, [HH7Y, FBPP, GG6B, GEYL, GEYA], None, &[]),
    K("SerialNumber", String, Optional, [CPGB, CFUB, GG6B, DZBE, GEYA], None, &[]),
    K("DeviceCapacity", String, Optional, [HH7Y, FBPP, NOT, GEYL, GEYA], None, &[]),
    K("AvailableDeviceCapacity", String, Optional, [HH7Y, FBPP, NOT, GEYL, GEYA], None, &[]),
    K("IMEI", String, Optional, [AFHV, NOT, NOT, NOT, NOT], None, &[]),
    K("MEID", String, Optional, [AFHV, NOT, NOT, NOT, NOT], None, &[]),
    K("ModemFirmwareVersion", String, Optional, [CPGB, NOT, NOT, NOT, NOT], None, &[]),
    K("CellularTechnology", String, Optional, [FLPT, NOT, NOT, NOT, NOT], None, &[]),
    K("BatteryLevel", String, Optional, [H5T7, BMWU, NOT, GEYL, GEYA], None, &[]),
    K("HasBattery", String, Optional, [NOT, BMWU, NOT, NOT, NOT], None, &[]),
    K("IsSupervised", String, Optional, [DEFJ, B5E2, GG6B, GEYL, GEYA], None, &[]),
    K("IsMultiUser", String, Optional, [GB3J, NOT, NOT, NOT, NOT], None, &[]),
    K("IsDeviceLocatorServiceEnabled", String, Optional, [HXQN, NOT, NOT, GEYL, GEYA], None, &[]),
    K("IsActivationLockEnabled", String, Optional, [GDPA, E2KP, NOT, NOT, C7SN], None, &[]),
    K("IsActivationLockSupported", String, Optional, [NOT, BUXA, NOT, NOT, NOT], None, &[]),
    K("IsDoNotDisturbInEffect", String, Optional, [BDXS, NOT, NOT, DZBE, GEYA], None, &[]),
    K("DeviceID", String, Optional, [NOT, NOT, GG6B, NOT, NOT], None, &[]),
    K("EASDeviceIdentifier", String, Optional, [HXQN, NOT, NOT, GEYL, NOT], None, &[]),
    K("IsCloudBackupEnabled", String, Optional, [CQAA, NOT, NOT, DZBE, NOT], None, &[]),
    K("ActiveManagedUsers", String, Optional, [NOT, CAVZ, NOT, NOT, NOT], None, &[]),
    K("OSUpdateSettings", String, Optional, [NOT, B6A5, NOT, NOT, NOT], None, &[]),
    K("LocalHostName", String, Optional, [NOT, B5WE, NOT, NOT, NOT], None, &[]),
    K("HostName", String, Optional, [NOT, B5WE, NOT, NOT, NOT], None, &[]),
    K("AutoSetupAdminAccounts", String, Optional, [NOT, HJ2J, NOT, NOT, NOT], None, &[]),
    K("SystemIntegrityProtectionEnabled", String, Optional, [NOT, CPMC, NOT, NOT, NOT], None, &[]),
    K("SupportsLOMDevice", String, Optional, [NOT, G2DB, NOT, NOT, NOT], None, &[]),
    K("IsMDMLostModeEnabled", String, Optional, [ABKA, NOT, NOT, NOT, GEYA], None, &[]),
    K("MaximumResidentUsers", String, Optional, [GRH9, NOT, NOT, NOT, NOT], None, &[]),
    K("EstimatedResidentUsers", String, Optional, [ESPC, NOT, NOT, NOT, NOT], None, &[]),
    K("QuotaSize", String, Optional, [A4K6, NOT, NOT, NOT, NOT], None, &[]),
    K("ResidentUsers", String, Optional, [A4K6, NOT, NOT, NOT, NOT], None, &[]),
    K("UserSessionTimeout", String, Optional, [F5M9, NOT, NOT, NOT, NOT], None, &[]),
    K("TemporarySessionTimeout", String, Optional, [F5M9, NOT, NOT, NOT, NOT], None, &[]),
    K("TemporarySessionOnly", String, Optional, [F5M9, NOT, NOT, NOT, NOT], None, &[]),
    K("ManagedAppleIDDefaultDomains", String, Optional, [B3SA, NOT, NOT, NOT, NOT], None, &[]),
    K("OnlineAuthenticationGracePeriod", String, Optional, [B3SA, NOT, NOT, NOT, NOT], None, &[]),
    K("SkipLanguageAndLocaleSetupForNewUsers", String, Optional, [GFCJ, NOT, NOT, NOT, NOT], None, &[]),
    K("PushToken", String, Optional, [HSFJ, CBFH, NOT, NOT, NOT], None, &[]),
    K("DiagnosticSubmissionEnabled", String, Optional, [GB3J, NOT, NOT, GEYL, GEYA], None, &[]),
    K("AppAnalyticsEnabled", String, Optional, [GB3J, NOT, NOT, GEYL, GEYA], None, &[]),
    K("TimeZone", String, Optional, [BXJU, FK4N, FQTT, CD2J, GEYA], None, &[]),
    K("ICCID", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("BluetoothMAC", String, Optional, [EA3K, EC9S, AE9U, BJMY, NOT], None, &[]),
    K("WiFiMAC", String, Optional, [EA3K, EC9S, AE9U, BJMY, DEF3], None, &[]),
    K("EthernetMAC", String, Optional, [NOT, EC9S, NOT, NOT, NOT], None, &[]),
    K("CurrentCarrierNetwork", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("SIMCarrierNetwork", String, Optional, [ADSK, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberCarrierNetwork", String, Optional, [HEGP, NOT, NOT, NOT, NOT], None, &[]),
    K("CarrierSettingsVersion", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("PhoneNumber", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("DataRoamingEnabled", String, Optional, [AX4T, NOT, NOT, NOT, NOT], None, &[]),
    K("VoiceRoamingEnabled", String, Optional, [HEGP, NOT, NOT, NOT, NOT], None, &[]),
    K("PersonalHotspotEnabled", String, Optional, [CKDU, NOT, NOT, NOT, NOT], None, &[]),
    K("IsNetworkTethered", String, Optional, [HMP2, NOT, NOT, NOT, NOT], None, &[]),
    K("IsRoaming", String, Optional, [FFVZ, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberMCC", String, Optional, [G6AH, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberMNC", String, Optional, [G6AH, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMCC", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMNC", String, Optional, [HJNC, NOT, NOT, NOT, NOT], None, &[]),
    K("ServiceSubscriptions", String, Optional, [BJ4R, NOT, NOT, NOT, NOT], None, &[]),
    K("PINRequiredForEraseDevice", String, Optional, [NOT, DZ89, NOT, NOT, NOT], None, &[]),
    K("PINRequiredForDeviceLock", String, Optional, [NOT, DZ89, NOT, NOT, NOT], None, &[]),
    K("SupportsiOSAppInstalls", String, Optional, [NOT, G2DB, NOT, NOT, NOT], None, &[]),
    K("SoftwareUpdateDeviceID", String, Optional, [FLVK, FB7P, NOT, AA7J, NOT], None, &[]),
    K("SoftwareUpdateSettings", String, Optional, [HMCX, NOT, NOT, NOT, NOT], None, &[]),
    K("AccessibilitySettings", String, Optional, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("DevicePropertiesAttestation", String, Optional, [CYWT, HDKB, BGL6, CBQL, BSJ6], None, &[]),
    K("EACSPreflight", String, Optional, [NOT, FZG9, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("QueryResponses", Dictionary, Required, [GWZW, EALG, CXR3, CBQL, BSJ6], Some(&IN_QUERY_RESPONSES), &[]),
]);

#[rustfmt::skip]
static IN_QUERY_RESPONSES: List = List(&[
    K("UDID", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("ProvisioningUDID", String, Unsaid, [NOT, DWA4, NOT, NOT, NOT], None, &[]),
    K("OrganizationInfo", Dictionary, Unsaid, [H5BN, H7MW, CXR3, CBQL, BSJ6], Some(&IN_ORGANIZATION_INFO), &[]),
    K("MDMOptions", Dictionary, Unsaid, [H5BN, FCL7, CXR3, CBQL, BSJ6], Some(&IN_MDM_OPTIONS), &[]),
    K("LastCloudBackupDate", Date, Unsaid, [GKRK, NOT, NOT, CBQL, NOT], None, &[]),
    K("AwaitingConfiguration", Boolean, Unsaid, [CNG2, H7MW, CZDS, C5F6, BSJ6], None, &[]),
    K("iTunesStoreAccountIsActive", Boolean, Unsaid, [H5BN, EQGE, CXR3, NOT, BSJ6], None, &[]),
    K("iTunesStoreAccountHash", String, Unsaid, [GKRK, BBLL, CXR3, NOT, BSJ6], None, &[]),
    K("DeviceName", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("OSVersion", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("SupplementalOSVersionExtra", String, Unsaid, [GP9Z, BJ58, CBQU, CBQL, BSJ6], None, &[]),
    K("BuildVersion", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("SupplementalBuildVersion", String, Unsaid, [GP9Z, BJ58, CBQU, CBQL, BSJ6], None, &[]),
    K("ModelName", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("Model", String, Unsaid, [GWZW, EALG, CXR3, NOT, BSJ6], None, &[]),
    K("ModelNumber", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("IsAppleSilicon", Boolean, Unsaid, [NOT, HF6N, NOT, NOT, NOT], None, &[]),
    K("ProductName", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("SerialNumber", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("DeviceCapacity", Real, Unsaid, [GWZW, EALG, NOT, CBQL, BSJ6], None, &[]),
    K("AvailableDeviceCapacity", Real, Unsaid, [GWZW, EALG, NOT, CBQL, BSJ6], None, &[]),
    K("IMEI", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("MEID", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("ModemFirmwareVersion", String, Unsaid, [GWZW, NOT, NOT, NOT, NOT], None, &[]),
    K("CellularTechnology", Integer, Unsaid, [CMZH, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1, 2, 3]))]),
    K("BatteryLevel", Real, Unsaid, [EJX3, BRPH, NOT, CBQL, BSJ6], None, &[]),
    K("HasBattery", Boolean, Unsaid, [NOT, BRPH, NOT, NOT, NOT], None, &[]),
    K("IsSupervised", Boolean, Unsaid, [CJKL, B5E2, CXR3, CBQL, BSJ6], None, &[]),
    K("IsMultiUser", Boolean, Unsaid, [DDPJ, NOT, NOT, NOT, NOT], None, &[]),
    K("IsDeviceLocatorServiceEnabled", Boolean, Unsaid, [H5BN, NOT, NOT, CBQL, BSJ6], None, &[]),
    K("IsActivationLockEnabled", Boolean, Unsaid, [H48U, FN8M, NOT, NOT, DFTV], None, &[]),
    K("IsActivationLockSupported", Boolean, Unsaid, [NOT, EQGE, NOT, NOT, NOT], None, &[]),
    K("IsDoNotDisturbInEffect", Boolean, Unsaid, [H5BN, NOT, NOT, CBQL, BSJ6], None, &[]),
    K("SupportsLOMDevice", Boolean, Unsaid, [NOT, FCL7, NOT, NOT, NOT], None, &[]),
    K("DeviceID", String, Unsaid, [NOT, NOT, CXR3, NOT, NOT], None, &[]),
    K("EASDeviceIdentifier", String, Unsaid, [H5BN, NOT, NOT, CBQL, NOT], None, &[]),
    K("IsCloudBackupEnabled", Boolean, Unsaid, [EPUN, NOT, NOT, CBQL, NOT], None, &[]),
    K("ActiveManagedUsers", Array, Unsaid, [NOT, H7MW, NOT, NOT, NOT], Some(&IN_ACTIVE_MANAGED_USERS), &[]),
    K("OSUpdateSettings", Dictionary, Unsaid, [NOT, ALQL, NOT, NOT, NOT], Some(&IN_OS_UPDATE_SETTINGS), &[]),
    K("LocalHostName", String, Unsaid, [NOT, H7MW, NOT, NOT, NOT], None, &[]),
    K("HostName", String, Unsaid, [NOT, H7MW, NOT, NOT, NOT], None, &[]),
    K("AutoSetupAdminAccounts", Array, Unsaid, [NOT, H7MW, NOT, NOT, NOT], Some(&IN_AUTO_SETUP_ADMIN_ACCOUNTS), &[]),
    K("SystemIntegrityProtectionEnabled", Boolean, Unsaid, [NOT, CBFH, NOT, NOT, NOT], None, &[]),
    K("IsMDMLostModeEnabled", Boolean, Unsaid, [DDPJ, NOT, NOT, NOT, BSJ6], None, &[]),
    K("MaximumResidentUsers", Integer, Unsaid, [DDPJ, NOT, NOT, NOT, NOT], None, &[]),
    K("EstimatedResidentUsers", Integer, Unsaid, [CY5C, NOT, NOT, NOT, NOT], None, &[]),
    K("QuotaSize", Integer, Unsaid, [E5RM, NOT, NOT, NOT, NOT], None, &[]),
    K("ResidentUsers", Integer, Unsaid, [E5RM, NOT, NOT, NOT, NOT], None, &[]),
    K("UserSessionTimeout", Integer, Unsaid, [BYJ3, NOT, NOT, NOT, NOT], None, &[]),
    K("TemporarySessionTimeout", Integer, Unsaid, [BYJ3, NOT, NOT, NOT, NOT], None, &[]),
    K("TemporarySessionOnly", Boolean, Unsaid, [BYJ3, NOT, NOT, NOT, NOT], None, &[]),
    K("ManagedAppleIDDefaultDomains", Array, Unsaid, [CYWT, NOT, NOT, NOT, NOT], Some(&IN_MANAGED_APPLE_ID_DEFAULT_DOMAINS), &[]),
    K("OnlineAuthenticationGracePeriod", Integer, Unsaid, [CYWT, NOT, NOT, NOT, NOT], None, &[]),
    K("SkipLanguageAndLocaleSetupForNewUsers", Boolean, Unsaid, [G82M, NOT, NOT, NOT, NOT], None, &[]),
    K("PushToken", Data, Unsaid, [DDPJ, CBFH, NOT, NOT, NOT], None, &[]),
    K("DiagnosticSubmissionEnabled", Boolean, Unsaid, [DDPJ, NOT, NOT, CBQL, BSJ6], None, &[]),
    K("AppAnalyticsEnabled", Boolean, Unsaid, [DDPJ, NOT, NOT, CBQL, BSJ6], None, &[]),
    K("TimeZone", String, Unsaid, [CY5C, NOT, GE5W, CBQL, BSJ6], None, &[]),
    K("ICCID", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("BluetoothMAC", String, Unsaid, [GWZW, EALG, CXR3, CBQL, NOT], None, &[]),
    K("WiFiMAC", String, Unsaid, [GWZW, EALG, CXR3, CBQL, BSJ6], None, &[]),
    K("EthernetMAC", String, Unsaid, [NOT, EALG, NOT, NOT, NOT], None, &[]),
    K("CurrentCarrierNetwork", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("SIMCarrierNetwork", String, Unsaid, [CB2F, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberCarrierNetwork", String, Unsaid, [CPTR, NOT, NOT, NOT, NOT], None, &[]),
    K("CarrierSettingsVersion", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("PhoneNumber", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("DataRoamingEnabled", Boolean, Unsaid, [EJX3, NOT, NOT, NOT, NOT], None, &[]),
    K("VoiceRoamingEnabled", Boolean, Unsaid, [CPTR, NOT, NOT, NOT, NOT], None, &[]),
    K("PersonalHotspotEnabled", Boolean, Unsaid, [H5BN, NOT, NOT, NOT, NOT], None, &[]),
    K("IsNetworkTethered", Boolean, Unsaid, [CUPU, NOT, NOT, NOT, NOT], None, &[]),
    K("IsRoaming", Boolean, Unsaid, [D4D3, NOT, NOT, NOT, NOT], None, &[]),
    K("SIMMCC", String, Unsaid, [H8KG, NOT, NOT, NOT, NOT], None, &[]),
    K("SIMMNC", String, Unsaid, [H8KG, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberMCC", String, Unsaid, [BPP2, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberMNC", String, Unsaid, [BPP2, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMCC", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMNC", String, Unsaid, [AXFT, NOT, NOT, NOT, NOT], None, &[]),
    K("ServiceSubscriptions", Array, Unsaid, [AMXT, NOT, NOT, NOT, NOT], Some(&IN_SERVICE_SUBSCRIPTIONS), &[]),
    K("PINRequiredForEraseDevice", Boolean, Unsaid, [NOT, FCL7, NOT, NOT, NOT], None, &[]),
    K("PINRequiredForDeviceLock", Boolean, Unsaid, [NOT, FCL7, NOT, NOT, NOT], None, &[]),
    K("SupportsiOSAppInstalls", Boolean, Unsaid, [NOT, FCL7, NOT, NOT, NOT], None, &[]),
    K("SoftwareUpdateDeviceID", String, Unsaid, [FLVK, FB7P, NOT, AA7J, NOT], None, &[]),
    K("SoftwareUpdateSettings", Dictionary, Unsaid, [HMCX, NOT, NOT, NOT, NOT], Some(&IN_SOFTWARE_UPDATE_SETTINGS), &[]),
    K("AccessibilitySettings", Dictionary, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], Some(&IN_ACCESSIBILITY_SETTINGS), &[]),
    K("DevicePropertiesAttestation", Array, Unsaid, [CYWT, HDKB, BGL6, CBQL, BSJ6], Some(&IN_DEVICE_PROPERTIES_ATTESTATION), &[]),
    K("EACSPreflight", String, Unsaid, [NOT, H9WM, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ORGANIZATION_INFO: List = List(&[
    K("OrganizationName", String, Required, [H5BN, H7MW, CXR3, CBQL, BSJ6], None, &[]),
    K("OrganizationAddress", String, Optional, [H5BN, H7MW, CXR3, CBQL, BSJ6], None, &[]),
    K("OrganizationPhone", String, Optional, [H5BN, H7MW, CXR3, CBQL, BSJ6], None, &[]),
    K("OrganizationEmail", String, Optional, [H5BN, H7MW, CXR3, CBQL, BSJ6], None, &[]),
    K("OrganizationMagic", String, Optional, [H5BN, H7MW, CXR3, CBQL, BSJ6], None, &[]),
]);

#[rustfmt::skip]
static IN_MDM_OPTIONS: List = List(&[
    K("ActivationLockAllowedWhileSupervised", Boolean, Optional, [H5BN, FCL7, CXR3, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("BootstrapTokenAllowed", Boolean, Optional, [NOT, FCL7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PromptUserToAllowBootstrapTokenForAuthentication", Boolean, Optional, [NOT, FCL7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ACTIVE_MANAGED_USERS: List = List(&[
    K("ActiveManagedUsersItems", String, Unsaid, [NOT, H7MW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_OS_UPDATE_SETTINGS: List = List(&[
    K("CatalogURL", String, Optional, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("IsDefaultCatalog", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("PreviousScanDate", Date, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("PreviousScanResult", String, Optional, [NOT, GWC4, NOT, NOT, NOT], None, &[]),
    K("PerformPeriodicCheck", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("AutoCheckEnabled", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("BackgroundDownloadEnabled", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("AutomaticAppInstallationEnabled", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("AutomaticOSInstallationEnabled", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
    K("AutomaticSecurityUpdatesEnabled", Boolean, Unsaid, [NOT, ALQL, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTO_SETUP_ADMIN_ACCOUNTS: List = List(&[
    K("AutoSetupAdminAccountsItem", Dictionary, Unsaid, [NOT, H7MW, NOT, NOT, NOT], Some(&IN_AUTO_SETUP_ADMIN_ACCOUNTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_AUTO_SETUP_ADMIN_ACCOUNTS_ITEM: List = List(&[
    K("GUID", String, Unsaid, [NOT, H7MW, NOT, NOT, NOT], None, &[]),
    K("shortName", String, Unsaid, [NOT, H7MW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_APPLE_ID_DEFAULT_DOMAINS: List = List(&[
    K("AppleID domain", String, Unsaid, [CYWT, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SERVICE_SUBSCRIPTIONS: List = List(&[
    K("ServiceSubscriptionProperty", Dictionary, Unsaid, [AMXT, NOT, NOT, NOT, NOT], Some(&IN_SERVICE_SUBSCRIPTION_PROPERTY), &[]),
]);

#[rustfmt::skip]
static IN_SERVICE_SUBSCRIPTION_PROPERTY: List = List(&[
    K("CarrierSettingsVersion", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentCarrierNetwork", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMCC", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("CurrentMNC", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("ICCID", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("EID", String, Unsaid, [CY5C, NOT, NOT, NOT, NOT], None, &[]),
    K("IMEI", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("IsDataPreferred", Boolean, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("IsRoaming", Boolean, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("IsVoicePreferred", Boolean, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("Label", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("LabelID", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("MEID", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("PhoneNumber", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("Slot", String, Unsaid, [AMXT, NOT, NOT, NOT, NOT], None, &[]),
    K("SubscriberCarrierNetwork", String, Unsaid, [CYWT, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SOFTWARE_UPDATE_SETTINGS: List = List(&[
    K("RecommendationCadence", Integer, Unsaid, [HMCX, NOT, NOT, NOT, NOT], None, &[]),
    K("RecommendationsCadence", Integer, Unsaid, [HMCX, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACCESSIBILITY_SETTINGS: List = List(&[
    K("BoldTextEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("IncreaseContrastEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, NOT], None, &[]),
    K("ReduceMotionEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("ReduceTransparencyEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("TextSize", Integer, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[OneOf(V::Integers(&[-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))]),
    K("TouchAccommodationsEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("VoiceOverEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("ZoomEnabled", Boolean, Unsaid, [BUH6, NOT, NOT, NOT, H5X9], None, &[]),
    K("GrayscaleEnabled", Boolean, Unsaid, [NOT, NOT, NOT, NOT, H5X9], None, &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_PROPERTIES_ATTESTATION: List = List(&[
    K("AttestationCertificate", Data, Unsaid, [CYWT, HDKB, BGL6, CBQL, BSJ6], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/information.device.yaml",
    name: "DeviceInformation",
    title: "Device Information Command",
    apply: None,
    on: [GWZW, EALG, CXR3, CBQL, BSJ6],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
