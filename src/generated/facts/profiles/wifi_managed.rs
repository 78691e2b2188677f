// From mdm/profiles/com.apple.wifi.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H4HF: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CQ38: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    F86Y: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    AF4N: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    DHGY: since(3, 2, 0).yes(f::MANUAL | f::MULTIPLE);
    DGQZ: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CFFC: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CLD6: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EC99: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    GMY8: since(4, 0, 0).removed_in(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    CGVF: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DHQG: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    H39R: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    G4K9: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DAAG: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    FNLL: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    CEC3: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G9HL: since(14, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    B75N: since(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    G4TK: since(10, 0, 0).deprecated_in(14, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    EQHL: since(10, 13, 0).deprecated_in(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    EFAC: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    H4TD: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GAZ5: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    HTNS: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE);
    D285: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AutoJoin", Boolean, Optional, [DGQZ, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(true))]),
    K("SSID_STR", String, Optional, [CFFC, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("HIDDEN_NETWORK", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("ProxyType", String, Optional, [CLD6, CQ38, F86Y, EC99, DHGY], None, &[Default(S::Text("None")), OneOf(V::Texts(&["None", "Manual", "Auto"]))]),
    K("EncryptionType", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Text("Any")), OneOf(V::Texts(&["WEP", "WPA", "WPA2", "WPA3", "Any", "None"]))]),
    K("Password", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("EAPClientConfiguration", Dictionary, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], Some(&IN_EAP_CLIENT_CONFIGURATION), &[]),
    K("DisplayedOperatorName", String, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[]),
    K("DomainName", String, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[]),
    K("RoamingConsortiumOIs", Array, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], Some(&IN_ROAMING_CONSORTIUM_OIS), &[]),
    K("ServiceProviderRoamingEnabled", Boolean, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("IsHotspot", Boolean, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("HESSID", String, Optional, [CFFC, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("NAIRealmNames", Array, Optional, [CFFC, FNLL, F86Y, AF4N, DHGY], Some(&IN_NAI_REALM_NAMES), &[]),
    K("MCCAndMNCs", Array, Optional, [CFFC, NOT, F86Y, AF4N, DHGY], Some(&IN_MCC_AND_MNCS), &[]),
    K("CaptiveBypass", Boolean, Optional, [CEC3, NOT, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("QoSMarkingPolicy", Dictionary, Optional, [CEC3, DHQG, F86Y, AF4N, DHGY], Some(&IN_QO_S_MARKING_POLICY), &[]),
    K("SetupModes", Array, Optional, [NOT, CQ38, NOT, NOT, NOT], Some(&IN_SETUP_MODES), &[]),
    K("EnableIPv6", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(true))]),
    K("TLSCertificateRequired", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("ProxyServer", String, Optional, [CLD6, EFAC, F86Y, EC99, DHGY], None, &[]),
    K("ProxyServerPort", Integer, Optional, [CLD6, EFAC, F86Y, EC99, DHGY], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
    K("ProxyUsername", String, Optional, [CLD6, EFAC, F86Y, EC99, DHGY], None, &[]),
    K("ProxyPassword", String, Optional, [CLD6, CQ38, F86Y, EC99, DHGY], None, &[]),
    K("ProxyPACURL", String, Optional, [CLD6, EFAC, F86Y, EC99, DHGY], None, &[]),
    K("ProxyPACFallbackAllowed", Boolean, Optional, [CLD6, EFAC, F86Y, EC99, DHGY], None, &[Default(S::Boolean(false))]),
    K("DisableAssociationMACRandomization", Boolean, Optional, [H4TD, GAZ5, NOT, EC99, HTNS], None, &[Default(S::Boolean(false))]),
    K("AllowJoinBeforeFirstUnlock", Boolean, Optional, [NOT, NOT, NOT, D285, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_EAP_CLIENT_CONFIGURATION: List = List(&[
    K("AcceptEAPTypes", Array, Required, [H4HF, CQ38, F86Y, AF4N, DHGY], Some(&IN_ACCEPT_EAP_TYPES), &[]),
    K("UserName", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("UserPassword", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("PayloadCertificateAnchorUUID", Array, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], Some(&IN_PAYLOAD_CERTIFICATE_ANCHOR_UUID), &[]),
    K("TLSTrustedCertificates", Array, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], Some(&IN_TLS_TRUSTED_CERTIFICATES), &[]),
    K("TLSTrustedServerNames", Array, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], Some(&IN_TLS_TRUSTED_SERVER_NAMES), &[]),
    K("TLSAllowTrustExceptions", Boolean, Optional, [GMY8, CQ38, F86Y, NOT, DHGY], None, &[Default(S::Boolean(true))]),
    K("TLSCertificateIsRequired", Boolean, Optional, [CFFC, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("TTLSInnerAuthentication", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Text("MSCHAPv2")), OneOf(V::Texts(&["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]))]),
    K("TLSMinimumVersion", String, Optional, [CGVF, DHQG, H39R, AF4N, DHGY], None, &[Default(S::Text("1.0")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
    K("TLSMaximumVersion", String, Optional, [CGVF, DHQG, H39R, AF4N, DHGY], None, &[Default(S::Text("1.2")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
    K("OuterIdentity", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("EAPFASTUsePAC", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("EAPFASTProvisionPAC", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("EAPFASTProvisionPACAnonymously", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("EAPSIMNumberOfRANDs", Integer, Optional, [G4K9, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Integer(3)), OneOf(V::Integers(&[2, 3]))]),
    K("SystemModeCredentialsSource", String, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
    K("SystemModeUseOpenDirectoryCredentials", Boolean, Optional, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
    K("OneTimeUserPassword", Boolean, Optional, [G4K9, DAAG, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ACCEPT_EAP_TYPES: List = List(&[
    K("EAPType", Integer, Unsaid, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[OneOf(V::Integers(&[13, 17, 18, 21, 23, 25, 43]))]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CERTIFICATE_ANCHOR_UUID: List = List(&[
    K("CertificateAnchorUUID", String, Unsaid, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
]);

#[rustfmt::skip]
static IN_TLS_TRUSTED_CERTIFICATES: List = List(&[
    K("TLSTrustedCertificatesItem", String, Required, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
]);

#[rustfmt::skip]
static IN_TLS_TRUSTED_SERVER_NAMES: List = List(&[
    K("TLSTrustedServerName", String, Unsaid, [H4HF, CQ38, F86Y, AF4N, DHGY], None, &[]),
]);

#[rustfmt::skip]
static IN_ROAMING_CONSORTIUM_OIS: List = List(&[
    K("RoamingConsortiumOI", String, Unsaid, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[Format("^([0-9A-Za-z]{6})|([0-9A-Za-z]{9})$")]),
]);

#[rustfmt::skip]
static IN_NAI_REALM_NAMES: List = List(&[
    K("NAIRealmName", String, Unsaid, [CFFC, FNLL, F86Y, AF4N, DHGY], None, &[]),
]);

#[rustfmt::skip]
static IN_MCC_AND_MNCS: List = List(&[
    K("MCCAndMNC", String, Unsaid, [CFFC, NOT, F86Y, AF4N, DHGY], None, &[Format("^[0-9]{6}$")]),
]);

#[rustfmt::skip]
static IN_QO_S_MARKING_POLICY: List = List(&[
    K("QoSMarkingAllowListAppIdentifiers", Array, Optional, [G9HL, B75N, F86Y, AF4N, DHGY], Some(&IN_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS), &[]),
    K("QoSMarkingWhitelistedAppIdentifiers", Array, Optional, [G4TK, EQHL, F86Y, NOT, DHGY], Some(&IN_QO_S_MARKING_WHITELISTED_APP_IDENTIFIERS), &[]),
    K("QoSMarkingAppleAudioVideoCalls", Boolean, Optional, [CEC3, DHQG, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(true))]),
    K("QoSMarkingEnabled", Boolean, Optional, [CEC3, DHQG, F86Y, AF4N, DHGY], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS: List = List(&[
    K("appBundleID", String, Unsaid, [G9HL, B75N, F86Y, AF4N, DHGY], None, &[]),
]);

#[rustfmt::skip]
static IN_QO_S_MARKING_WHITELISTED_APP_IDENTIFIERS: List = List(&[
    K("appBundleID", String, Unsaid, [G4TK, EQHL, F86Y, NOT, DHGY], None, &[]),
]);

#[rustfmt::skip]
static IN_SETUP_MODES: List = List(&[
    K("SetupModesItem", String, Required, [NOT, CQ38, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["System", "Loginwindow"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.wifi.managed.yaml",
    name: "com.apple.wifi.managed",
    title: "Wi-Fi",
    apply: None,
    on: [H4HF, CQ38, F86Y, AF4N, DHGY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
