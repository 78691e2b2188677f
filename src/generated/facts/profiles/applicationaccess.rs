// From mdm/profiles/com.apple.applicationaccess.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FH6V: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CQ38: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    F86Y: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    ACPP: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    FBRF: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FTEG: since(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    NOT: NEVER;
    F4DC: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    HZEU: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    GH5P: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GRAL: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CPKL: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    CJJX: since(4, 2, 1).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    ABGK: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CZHQ: since(12, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GGTQ: since(10, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    BLQ5: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EEQS: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EYUD: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FE5S: since(18, 4, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    D8D2: since(15, 4, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    BDRJ: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Ignored).device(true).user(true)).user(mode(M::Forbidden));
    HUNJ: since(12, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DP2M: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Ignored).device(true).user(true)).user(mode(M::Forbidden));
    BNU4: since(5, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HBFT: since(14, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CU7C: since(2, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    CY9A: since(7, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    B75W: since(10, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    EXDG: since(5, 1, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HZDZ: since(10, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    ECP6: since(8, 1, 3).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CHWU: since(17, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    CLRE: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FBSU: since(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    H4EV: since(15, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    BKHT: since(14, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    BYJQ: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DKML: since(13, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    G4QV: since(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    DUBU: since(6, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GAZ5: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    FB7L: since(6, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E7PY: since(11, 3, 0).deprecated_in(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    A9XS: since(18, 1, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    GZ4G: since(26, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DZNW: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FV42: since(10, 11, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A5KW: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    BLWB: since(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    HS7K: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    AC8H: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F9V2: since(10, 12, 4).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DEZE: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    HMV2: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FVVQ: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    BFK4: since(15, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FS9J: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::SUPERVISED | f::APPROVED | f::USER).user(mode(M::Forbidden));
    D8MD: since(13, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EG85: since(18, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F9PK: since(18, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E3GJ: since(10, 11, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    BXJM: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    G7GJ: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    DRY8: since(6, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    DHQG: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    GQPX: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    E6P6: since(9, 3, 2).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CG49: since(10, 3, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DSSM: since(10, 13, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    AUFH: since(26, 0, 0).yes(f::MULTIPLE | f::SUPERVISED).no(f::MANUAL).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    EXDM: since(18, 3, 0).deprecated_in(26, 4, 0).yes(f::MULTIPLE | f::SUPERVISED).no(f::MANUAL).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    GXV9: since(15, 3, 0).deprecated_in(26, 4, 0).yes(f::DEVICE | f::MULTIPLE | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EL7X: since(2, 4, 0).deprecated_in(26, 4, 0).yes(f::MULTIPLE | f::SUPERVISED).no(f::MANUAL).user(mode(M::Forbidden));
    BZG9: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Ignored).device(true).user(true)).user(mode(M::Forbidden));
    F6JR: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FJEL: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    BY2S: since(12, 1, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F2XW: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DMAK: since(11, 3, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    H8T9: since(18, 2, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Allowed));
    C2N4: since(15, 2, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    BSGF: since(2, 4, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    HY69: since(13, 1, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GT6Q: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FZ8L: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    GQYN: since(8, 3, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CUT2: since(6, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Ignored).device(true).user(true)).user(mode(M::Forbidden));
    B9WR: since(18, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    DP3P: since(15, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    FFJE: since(2, 4, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    D6PY: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    BNJS: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    DERC: since(9, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EC3S: since(15, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GJQA: since(15, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    FPKF: since(27, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    HPWF: since(17, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    F9Z3: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GXVC: since(15, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DR46: since(18, 1, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    B7KP: since(15, 1, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    AKXQ: since(12, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    ELLD: since(2, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).user(mode(M::Forbidden));
    ATVJ: since(15, 1, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DGKJ: since(4, 1, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F4B5: since(9, 3, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    AJ75: since(14, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FXVB: since(18, 3, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    H5B4: since(15, 3, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    AA4R: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    CHBD: since(12, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CMCK: since(10, 14, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EEXP: since(12, 0, 0).deprecated_in(17, 4, 0).removed_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    GEUZ: since(12, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DHAM: since(5, 0, 0).deprecated_in(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    C9KS: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Ignored).device(true).user(true)).user(mode(M::Forbidden));
    CYXX: since(16, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GZVJ: since(13, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    HWFY: since(18, 1, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    A7AB: since(9, 3, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CWGT: since(10, 14, 4).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    HE3K: since(26, 4, 0).yes(f::DEVICE | f::MULTIPLE | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DH9M: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    HHHS: since(26, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    D285: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    C3JM: since(18, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    AZC6: since(3, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CPTM: since(13, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Required).device(true).user(true)).user(mode(M::Forbidden));
    BKUJ: since(27, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    ADAQ: since(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::SUPERVISED | f::APPROVED | f::USER).user(mode(M::Forbidden));
    BQTL: since(12, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BPF5: since(2, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).user(mode(M::Allowed));
    GZX9: since(14, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    AGB7: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    BCBX: since(11, 4, 1).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EN74: since(13, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::SUPERVISED | f::APPROVED | f::USER).user(mode(M::Forbidden));
    F2RH: since(4, 0, 0).deprecated_in(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    C7DW: since(17, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    BKJJ: since(9, 3, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    AZFE: since(11, 0, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    CN7Q: since(11, 3, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    ASBX: since(10, 13, 4).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    HE6Q: since(12, 2, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    B9P3: since(11, 3, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    BQ9S: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BXPK: since(7, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H2VS: since(5, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FR9P: since(12, 2, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED);
    F3M3: since(15, 1, 0).yes(f::DEVICE | f::MULTIPLE | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    D7SY: since(10, 14, 4).yes(f::DEVICE | f::MULTIPLE | f::SUPERVISED | f::USER).no(f::MANUAL | f::DEP | f::APPROVED).user(mode(M::Forbidden));
    BKMH: since(11, 3, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    GL9Z: since(11, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EZDL: since(10, 13, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GTEC: since(6, 0, 0).deprecated_in(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DQMP: since(14, 5, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    AJ3H: since(14, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    ADAU: since(15, 0, 0).deprecated_in(26, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    ESV8: since(8, 2, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    B779: since(10, 3, 0).deprecated_in(14, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    FTLF: since(11, 3, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    F8HY: since(26, 1, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    HEDG: since(15, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("allowAccountModification", Boolean, Optional, [FBRF, FTEG, NOT, F4DC, HZEU], None, &[Default(S::Boolean(true))]),
    K("allowActivityContinuation", Boolean, Optional, [GH5P, GRAL, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAddingGameCenterFriends", Boolean, Optional, [CJJX, ABGK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAirDrop", Boolean, Optional, [FBRF, ABGK, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAirPlayIncomingRequests", Boolean, Optional, [NOT, CZHQ, GGTQ, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAirPrint", Boolean, Optional, [BLQ5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAirPrintCredentialsStorage", Boolean, Optional, [BLQ5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAirPrintiBeaconDiscovery", Boolean, Optional, [BLQ5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAppCellularDataModification", Boolean, Optional, [FBRF, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAppClips", Boolean, Optional, [EEQS, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAppInstallation", Boolean, Optional, [EYUD, NOT, NOT, F4DC, HZEU], None, &[Default(S::Boolean(true))]),
    K("allowAppleIntelligenceReport", Boolean, Optional, [FE5S, D8D2, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowApplePersonalizedAdvertising", Boolean, Optional, [BDRJ, HUNJ, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAppRemoval", Boolean, Optional, [CJJX, NOT, NOT, NOT, HZEU], None, &[Default(S::Boolean(true))]),
    K("allowAppsToBeHidden", Boolean, Optional, [DP2M, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAppsToBeLocked", Boolean, Optional, [DP2M, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowARDRemoteManagementModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAssistant", Boolean, Optional, [BNU4, HBFT, NOT, CU7C, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAssistantUserGeneratedContent", Boolean, Optional, [CY9A, NOT, NOT, NOT, B75W], None, &[Default(S::Boolean(true))]),
    K("allowAssistantWhileLocked", Boolean, Optional, [EXDG, NOT, NOT, NOT, HZDZ], None, &[Default(S::Boolean(true))]),
    K("allowAutoCorrection", Boolean, Optional, [ECP6, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAutoDim", Boolean, Optional, [CHWU, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAutomaticAppDownloads", Boolean, Optional, [CLRE, NOT, NOT, FBSU, HZEU], None, &[Default(S::Boolean(true))]),
    K("allowAutomaticScreenSaver", Boolean, Optional, [NOT, NOT, H4EV, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAutoUnlock", Boolean, Optional, [BKHT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowBluetoothModification", Boolean, Optional, [BLQ5, DKML, NOT, G4QV, NOT], None, &[Default(S::Boolean(true))]),
    K("allowBluetoothSharingModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowBookstore", Boolean, Optional, [DUBU, GAZ5, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowBookstoreErotica", Boolean, Optional, [FB7L, GAZ5, E7PY, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCallRecording", Boolean, Optional, [A9XS, GZ4G, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCamera", Boolean, Optional, [DZNW, FV42, A5KW, BLWB, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCellularPlanModification", Boolean, Optional, [BLQ5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowChat", Boolean, Optional, [HS7K, NOT, NOT, G4QV, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudAddressBook", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudBackup", Boolean, Optional, [AC8H, NOT, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudBookmarks", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudCalendar", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudDesktopAndDocuments", Boolean, Optional, [NOT, F9V2, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudDocumentSync", Boolean, Optional, [DEZE, FV42, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudFreeform", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudKeychainSync", Boolean, Optional, [HMV2, BYJQ, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudMail", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudNotes", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudPhotoLibrary", Boolean, Optional, [FVVQ, BYJQ, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudPrivateRelay", Boolean, Optional, [BFK4, HUNJ, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowCloudReminders", Boolean, Optional, [NOT, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowContentCaching", Boolean, Optional, [NOT, FS9J, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowContinuousPathKeyboard", Boolean, Optional, [D8MD, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDefaultBrowserModification", Boolean, Optional, [EG85, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDefaultCallingAppModification", Boolean, Optional, [F9PK, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDefaultMessagingAppModification", Boolean, Optional, [F9PK, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDefinitionLookup", Boolean, Optional, [ECP6, E3GJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDeviceNameModification", Boolean, Optional, [CLRE, FTEG, BXJM, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDeviceSleep", Boolean, Optional, [NOT, NOT, G7GJ, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDiagnosticSubmission", Boolean, Optional, [DRY8, DHQG, NOT, GQPX, ACPP], None, &[Default(S::Boolean(true))]),
    K("allowDiagnosticSubmissionModification", Boolean, Optional, [E6P6, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowDictation", Boolean, Optional, [CG49, DSSM, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowedCameraRestrictionBundleIDs", Array, Optional, [AUFH, NOT, NOT, NOT, NOT], Some(&IN_ALLOWED_CAMERA_RESTRICTION_BUNDLE_IDS), &[]),
    K("allowedExternalIntelligenceWorkspaceIDs", Array, Optional, [EXDM, GXV9, NOT, EL7X, NOT], Some(&IN_ALLOWED_EXTERNAL_INTELLIGENCE_WORKSPACE_IDS), &[]),
    K("allowEnablingRestrictions", Boolean, Optional, [BZG9, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowEnterpriseAppTrust", Boolean, Optional, [FVVQ, NOT, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowEnterpriseBookBackup", Boolean, Optional, [F6JR, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowEnterpriseBookMetadataSync", Boolean, Optional, [F6JR, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowEraseContentAndSettings", Boolean, Optional, [FJEL, HUNJ, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowESIMModification", Boolean, Optional, [BY2S, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowESIMOutgoingTransfers", Boolean, Optional, [F2XW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowExplicitContent", Boolean, Optional, [EYUD, GAZ5, DMAK, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowExternalIntelligenceIntegrations", Boolean, Optional, [H8T9, C2N4, NOT, BSGF, NOT], None, &[Default(S::Boolean(true))]),
    K("allowExternalIntelligenceIntegrationsSignIn", Boolean, Optional, [H8T9, C2N4, NOT, BSGF, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFileSharingModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFilesNetworkDriveAccess", Boolean, Optional, [HY69, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFilesUSBDriveAccess", Boolean, Optional, [GT6Q, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFindMyDevice", Boolean, Optional, [FZ8L, GRAL, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFindMyFriends", Boolean, Optional, [FZ8L, GRAL, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFindMyFriendsModification", Boolean, Optional, [FBRF, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFingerprintForUnlock", Boolean, Optional, [HMV2, F9V2, NOT, CPKL, NOT], None, &[Default(S::Boolean(true))]),
    K("allowFingerprintModification", Boolean, Optional, [GQYN, FTEG, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowGameCenter", Boolean, Optional, [CUT2, ABGK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowGenmoji", Boolean, Optional, [B9WR, DP3P, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowGlobalBackgroundFetchWhenRoaming", Boolean, Optional, [DZNW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowHostPairing", Boolean, Optional, [FBRF, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowImagePlayground", Boolean, Optional, [B9WR, DP3P, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowImageWand", Boolean, Optional, [B9WR, NOT, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowInAppPurchases", Boolean, Optional, [DZNW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowInternetSharingModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowiPhoneMirroring", Boolean, Optional, [D6PY, GAZ5, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowiPhoneWidgetsOnMac", Boolean, Optional, [BNJS, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowiTunes", Boolean, Optional, [EYUD, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowiTunesFileSharing", Boolean, Optional, [NOT, ABGK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowKeyboardShortcuts", Boolean, Optional, [DERC, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowListedAppBundleIDs", Array, Optional, [EC3S, NOT, GJQA, FPKF, NOT], Some(&IN_ALLOW_LISTED_APP_BUNDLE_IDS), &[]),
    K("allowLiveVoicemail", Boolean, Optional, [HPWF, GZ4G, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowLocalUserCreation", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowLockScreenControlCenter", Boolean, Optional, [F9Z3, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowLockScreenNotificationsView", Boolean, Optional, [F9Z3, NOT, NOT, NOT, ACPP], None, &[Default(S::Boolean(true))]),
    K("allowLockScreenTodayView", Boolean, Optional, [F9Z3, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMailPrivacyProtection", Boolean, Optional, [GXVC, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMailSmartReplies", Boolean, Optional, [FE5S, D8D2, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMailSummary", Boolean, Optional, [DR46, B7KP, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowManagedAppsCloudSync", Boolean, Optional, [F6JR, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(true))]),
    K("allowManagedToWriteUnmanagedContacts", Boolean, Optional, [AKXQ, NOT, NOT, ELLD, NOT], None, &[Default(S::Boolean(false))]),
    K("allowMarketplaceAppInstallation", Boolean, Optional, [CHWU, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMediaSharingModification", Boolean, Optional, [NOT, ATVJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMultiplayerGaming", Boolean, Optional, [DGKJ, ABGK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowMusicService", Boolean, Optional, [F4B5, BYJQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowNews", Boolean, Optional, [CLRE, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowNFC", Boolean, Optional, [AJ75, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowNotesTranscription", Boolean, Optional, [FE5S, D8D2, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowNotesTranscriptionSummary", Boolean, Optional, [FXVB, H5B4, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowNotificationsModification", Boolean, Optional, [F4B5, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowOpenFromManagedToUnmanaged", Boolean, Optional, [F9Z3, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(true))]),
    K("allowOpenFromUnmanagedToManaged", Boolean, Optional, [F9Z3, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(true))]),
    K("allowOTAPKIUpdates", Boolean, Optional, [HMV2, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPairedWatch", Boolean, Optional, [CLRE, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPassbookWhileLocked", Boolean, Optional, [FB7L, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPasscodeModification", Boolean, Optional, [AA4R, ABGK, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPasswordAutoFill", Boolean, Optional, [CHBD, CMCK, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPasswordProximityRequests", Boolean, Optional, [CHBD, CMCK, EEXP, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPasswordSharing", Boolean, Optional, [CHBD, CMCK, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPersonalHotspotModification", Boolean, Optional, [GEUZ, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPersonalizedHandwritingResults", Boolean, Optional, [B9WR, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPhotoStream", Boolean, Optional, [DHAM, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPodcasts", Boolean, Optional, [FJEL, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPredictiveKeyboard", Boolean, Optional, [ECP6, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPrinterSharingModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowProximitySetupToNewDevice", Boolean, Optional, [C9KS, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRadioService", Boolean, Optional, [F4B5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRapidSecurityResponseInstallation", Boolean, Optional, [CYXX, GZVJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRapidSecurityResponseRemoval", Boolean, Optional, [CYXX, GZVJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRCSMessaging", Boolean, Optional, [HWFY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRemoteAppleEventsModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRemoteAppPairing", Boolean, Optional, [NOT, NOT, GGTQ, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRemoteScreenObservation", Boolean, Optional, [A7AB, CWGT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowRosettaUsageAwareness", Boolean, Optional, [NOT, HE3K, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSafari", Boolean, Optional, [EYUD, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSafariHistoryClearing", Boolean, Optional, [DH9M, HHHS, NOT, D285, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSafariPrivateBrowsing", Boolean, Optional, [DH9M, HHHS, NOT, D285, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSafariSummary", Boolean, Optional, [FE5S, D8D2, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSatelliteConnection", Boolean, Optional, [C3JM, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowScreenShot", Boolean, Optional, [AZC6, CWGT, NOT, GQPX, ACPP], None, &[Default(S::Boolean(true))]),
    K("allowSharedDeviceTemporarySession", Boolean, Optional, [CPTM, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSharedStream", Boolean, Optional, [FB7L, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSiriAI", Boolean, Optional, [BKUJ, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSpellCheck", Boolean, Optional, [ECP6, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSpotlightInternetResults", Boolean, Optional, [GH5P, FV42, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowStartupDiskModification", Boolean, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSystemAppRemoval", Boolean, Optional, [BLQ5, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowTimeMachineBackup", Boolean, Optional, [NOT, ADAQ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowUIAppInstallation", Boolean, Optional, [CLRE, NOT, NOT, F4DC, HZEU], None, &[Default(S::Boolean(true))]),
    K("allowUIConfigurationProfileInstallation", Boolean, Optional, [DUBU, DKML, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowUniversalControl", Boolean, Optional, [NOT, DKML, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowUnmanagedToReadManagedContacts", Boolean, Optional, [BQTL, NOT, NOT, BPF5, NOT], None, &[Default(S::Boolean(false))]),
    K("allowUnpairedExternalBootToRecovery", Boolean, Optional, [GZX9, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("allowUntrustedTLSPrompt", Boolean, Optional, [AC8H, NOT, NOT, AGB7, NOT], None, &[Default(S::Boolean(true))]),
    K("allowUSBRestrictedMode", Boolean, Optional, [BCBX, EN74, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowVideoConferencing", Boolean, Optional, [EYUD, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowVideoConferencingRemoteControl", Boolean, Optional, [F9PK, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowVisualIntelligenceSummary", Boolean, Optional, [FXVB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowVoiceDialing", Boolean, Optional, [F2RH, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowVPNCreation", Boolean, Optional, [BLQ5, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("allowWallpaperModification", Boolean, Optional, [CLRE, ABGK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowWebDistributionAppInstallation", Boolean, Optional, [C7DW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowWritingTools", Boolean, Optional, [B9WR, DP3P, NOT, FFJE, NOT], None, &[Default(S::Boolean(true))]),
    K("autonomousSingleAppModePermittedAppIDs", Array, Optional, [FBRF, NOT, NOT, NOT, NOT], Some(&IN_AUTONOMOUS_SINGLE_APP_MODE_PERMITTED_APP_IDS), &[]),
    K("blacklistedAppBundleIDs", Array, Optional, [BKJJ, NOT, AZFE, NOT, NOT], Some(&IN_BLACKLISTED_APP_BUNDLE_IDS), &[]),
    K("blockedAppBundleIDs", Array, Optional, [EC3S, NOT, GJQA, FPKF, NOT], Some(&IN_BLOCKED_APP_BUNDLE_IDS), &[]),
    K("deniedICCIDsForiMessageFaceTime", Array, Optional, [DH9M, NOT, NOT, NOT, NOT], Some(&IN_DENIED_ICCIDS_FOR_IMESSAGE_FACE_TIME), &[]),
    K("deniedICCIDsForRCS", Array, Optional, [DH9M, NOT, NOT, NOT, NOT], Some(&IN_DENIED_ICCIDS_FOR_RCS), &[]),
    K("enforcedFingerprintTimeout", Integer, Optional, [NOT, HUNJ, NOT, NOT, NOT], None, &[Default(S::Integer(172800))]),
    K("enforcedSoftwareUpdateDelay", Integer, Optional, [CN7Q, ASBX, HE6Q, NOT, NOT], None, &[Default(S::Integer(30)), Min(S::Integer(1)), Max(S::Integer(90))]),
    K("enforcedSoftwareUpdateMajorOSDeferredInstallDelay", Integer, Optional, [NOT, B9P3, NOT, NOT, NOT], None, &[Default(S::Integer(30)), Min(S::Integer(1)), Max(S::Integer(90))]),
    K("enforcedSoftwareUpdateMinorOSDeferredInstallDelay", Integer, Optional, [NOT, B9P3, NOT, NOT, NOT], None, &[Default(S::Integer(30)), Min(S::Integer(1)), Max(S::Integer(90))]),
    K("enforcedSoftwareUpdateNonOSDeferredInstallDelay", Integer, Optional, [NOT, B9P3, NOT, NOT, NOT], None, &[Default(S::Integer(30)), Min(S::Integer(1)), Max(S::Integer(90))]),
    K("forceAirDropUnmanaged", Boolean, Optional, [BQ9S, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAirPlayIncomingRequestsPairingPassword", Boolean, Optional, [NOT, NOT, F86Y, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAirPlayOutgoingRequestsPairingPassword", Boolean, Optional, [BXPK, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAirPrintTrustedTLSRequirement", Boolean, Optional, [BLQ5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAssistantProfanityFilter", Boolean, Optional, [H2VS, DSSM, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAuthenticationBeforeAutoFill", Boolean, Optional, [BLQ5, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(false))]),
    K("forceAutomaticDateAndTime", Boolean, Optional, [CHBD, NOT, FR9P, F4DC, NOT], None, &[Default(S::Boolean(false))]),
    K("forceBypassScreenCaptureAlert", Boolean, Optional, [NOT, F3M3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceClassroomAutomaticallyJoinClasses", Boolean, Optional, [BLQ5, D7SY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceClassroomRequestPermissionToLeaveClasses", Boolean, Optional, [BKMH, D7SY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceClassroomUnpromptedAppAndDeviceLock", Boolean, Optional, [BLQ5, D7SY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceClassroomUnpromptedScreenObservation", Boolean, Optional, [BLQ5, D7SY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceDelayedAppSoftwareUpdates", Boolean, Optional, [NOT, GL9Z, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceDelayedMajorSoftwareUpdates", Boolean, Optional, [NOT, B9P3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceDelayedSoftwareUpdates", Boolean, Optional, [CN7Q, EZDL, HE6Q, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceEncryptedBackup", Boolean, Optional, [FH6V, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceITunesStorePasswordEntry", Boolean, Optional, [GTEC, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceLimitAdTracking", Boolean, Optional, [HMV2, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceOnDeviceOnlyDictation", Boolean, Optional, [DQMP, AJ3H, NOT, CU7C, HZDZ], None, &[Default(S::Boolean(false))]),
    K("forceOnDeviceOnlyTranslation", Boolean, Optional, [ADAU, NOT, NOT, NOT, HZDZ], None, &[Default(S::Boolean(false))]),
    K("forcePreserveESIMOnErase", Boolean, Optional, [HPWF, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceWatchWristDetection", Boolean, Optional, [ESV8, NOT, NOT, NOT, ACPP], None, &[Default(S::Boolean(false))]),
    K("forceWiFiPowerOn", Boolean, Optional, [GT6Q, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("forceWiFiToAllowedNetworksOnly", Boolean, Optional, [GZX9, NOT, NOT, F4DC, NOT], None, &[Default(S::Boolean(false))]),
    K("forceWiFiWhitelisting", Boolean, Optional, [B779, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ratingApps", Integer, Optional, [DZNW, GAZ5, FTLF, NOT, NOT], None, &[Default(S::Integer(1000)), Min(S::Integer(0)), Max(S::Integer(1000))]),
    K("ratingAppsExemptedBundleIDs", Array, Optional, [F8HY, NOT, NOT, NOT, NOT], Some(&IN_RATING_APPS_EXEMPTED_BUNDLE_IDS), &[]),
    K("ratingMovies", Integer, Optional, [DZNW, GAZ5, FTLF, NOT, NOT], None, &[Default(S::Integer(1000)), Min(S::Integer(0)), Max(S::Integer(1000))]),
    K("ratingRegion", String, Optional, [FH6V, CQ38, F86Y, NOT, NOT], None, &[OneOf(V::Texts(&["us", "au", "ca", "de", "fr", "ie", "jp", "nz", "gb"]))]),
    K("ratingTVShows", Integer, Optional, [DZNW, GAZ5, FTLF, NOT, NOT], None, &[Default(S::Integer(1000)), Min(S::Integer(0)), Max(S::Integer(1000))]),
    K("requireManagedPasteboard", Boolean, Optional, [HEDG, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(false))]),
    K("safariAcceptCookies", Real, Optional, [DZNW, NOT, NOT, NOT, NOT], None, &[Default(S::Real(2.0)), OneOf(V::Reals(&[0.0, 1.0, 1.5, 2.0]))]),
    K("safariAllowAutoFill", Boolean, Optional, [EYUD, ABGK, NOT, F4DC, NOT], None, &[Default(S::Boolean(true))]),
    K("safariAllowJavaScript", Boolean, Optional, [DZNW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("safariAllowPopups", Boolean, Optional, [DZNW, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("safariForceFraudWarning", Boolean, Optional, [FH6V, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("whitelistedAppBundleIDs", Array, Optional, [BKJJ, NOT, AZFE, NOT, NOT], Some(&IN_WHITELISTED_APP_BUNDLE_IDS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_CAMERA_RESTRICTION_BUNDLE_IDS: List = List(&[
    K("bundleIDException", String, Unsaid, [AUFH, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_EXTERNAL_INTELLIGENCE_WORKSPACE_IDS: List = List(&[
    K("allowedWorkspaceID", String, Unsaid, [EXDM, GXV9, NOT, EL7X, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LISTED_APP_BUNDLE_IDS: List = List(&[
    K("appAllowlistedBundleID", String, Unsaid, [EC3S, NOT, GJQA, FPKF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTONOMOUS_SINGLE_APP_MODE_PERMITTED_APP_IDS: List = List(&[
    K("appAutonomousSingleAppModePermittedID", String, Unsaid, [FBRF, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_BLACKLISTED_APP_BUNDLE_IDS: List = List(&[
    K("appBlacklistedBundleID", String, Unsaid, [BKJJ, NOT, AZFE, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_BLOCKED_APP_BUNDLE_IDS: List = List(&[
    K("appBlockedBundleID", String, Unsaid, [EC3S, NOT, GJQA, FPKF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_ICCIDS_FOR_IMESSAGE_FACE_TIME: List = List(&[
    K("deniedICCIDForiMessageFaceTime", String, Unsaid, [DH9M, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_ICCIDS_FOR_RCS: List = List(&[
    K("deniedICCIDForRCS", String, Unsaid, [DH9M, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RATING_APPS_EXEMPTED_BUNDLE_IDS: List = List(&[
    K("ratingAppsExemptedBundleID", String, Unsaid, [F8HY, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WHITELISTED_APP_BUNDLE_IDS: List = List(&[
    K("appWhitelistedBundleID", String, Unsaid, [BKJJ, NOT, AZFE, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.applicationaccess.yaml",
    name: "com.apple.applicationaccess",
    title: "Restrictions",
    apply: None,
    on: [FH6V, CQ38, F86Y, DQAW, ACPP],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
