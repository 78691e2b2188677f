// From mdm/profiles/com.apple.wifi.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.wifi.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.wifi.managed`.
///
/// ```text
/// AutoJoin                                 boolean     optional  iOS 5.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// SSID_STR                                 string      optional  iOS 7.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// HIDDEN_NETWORK                           boolean     optional
/// ProxyType                                string      optional  "None" | "Manual" | "Auto"
/// EncryptionType                           string      optional  "WEP" | "WPA" | "WPA2" | "WPA3" | "Any" | "None"
/// Password                                 string      optional
/// PayloadCertificateUUID                   string      optional
/// EAPClientConfiguration                   dictionary  optional
///   AcceptEAPTypes                         array       required
///     EAPType                              integer               one of 7 values
///   UserName                               string      optional
///   UserPassword                           string      optional
///   PayloadCertificateAnchorUUID           array       optional
///     CertificateAnchorUUID                string
///   TLSTrustedCertificates                 array       optional
///     TLSTrustedCertificatesItem           string      required
///   TLSTrustedServerNames                  array       optional
///     TLSTrustedServerName                 string
///   TLSAllowTrustExceptions                boolean     optional  iOS 4.0, macOS 10.7, tvOS 9.0, watchOS 3.2
///   TLSCertificateIsRequired               boolean     optional  iOS 7.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   TTLSInnerAuthentication                string      optional  "PAP" | "EAP" | "CHAP" | "MSCHAP" | "MSCHAPv2"
///   TLSMinimumVersion                      string      optional  "1.0" | "1.1" | "1.2" | "1.3"  iOS 11.0, macOS 10.13, tvOS 11.0, visionOS 1.0, watchOS 3.2
///   TLSMaximumVersion                      string      optional  "1.0" | "1.1" | "1.2" | "1.3"  iOS 11.0, macOS 10.13, tvOS 11.0, visionOS 1.0, watchOS 3.2
///   OuterIdentity                          string      optional
///   EAPFASTUsePAC                          boolean     optional
///   EAPFASTProvisionPAC                    boolean     optional
///   EAPFASTProvisionPACAnonymously         boolean     optional
///   EAPSIMNumberOfRANDs                    integer     optional  2 | 3  iOS 8.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   SystemModeCredentialsSource            string      optional
///   SystemModeUseOpenDirectoryCredentials  boolean     optional
///   OneTimeUserPassword                    boolean     optional  iOS 8.0, macOS 10.8, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// DisplayedOperatorName                    string      optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// DomainName                               string      optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// RoamingConsortiumOIs                     array       optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   RoamingConsortiumOI                    string
/// ServiceProviderRoamingEnabled            boolean     optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// IsHotspot                                boolean     optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// HESSID                                   string      optional  iOS 7.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// NAIRealmNames                            array       optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   NAIRealmName                           string
/// MCCAndMNCs                               array       optional  iOS 7.0, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   MCCAndMNC                              string
/// CaptiveBypass                            boolean     optional  iOS 10.0, tvOS 9.0, visionOS 1.0, watchOS 3.2
/// QoSMarkingPolicy                         dictionary  optional  iOS 10.0, macOS 10.13, tvOS 9.0, visionOS 1.0, watchOS 3.2
///   QoSMarkingAllowListAppIdentifiers      array       optional  iOS 14.5, macOS 14.0, tvOS 9.0, visionOS 1.0, watchOS 3.2
///     appBundleID                          string
///   QoSMarkingWhitelistedAppIdentifiers    array       optional  iOS 10.0, macOS 10.13, tvOS 9.0, watchOS 3.2
///     appBundleID                          string
///   QoSMarkingAppleAudioVideoCalls         boolean     optional
///   QoSMarkingEnabled                      boolean     optional
/// SetupModes                               array       optional  macOS 10.7
///   SetupModesItem                         string      required  "System" | "Loginwindow"
/// EnableIPv6                               boolean     optional
/// TLSCertificateRequired                   boolean     optional
/// ProxyServer                              string      optional
/// ProxyServerPort                          integer     optional  0 to 65535
/// ProxyUsername                            string      optional
/// ProxyPassword                            string      optional
/// ProxyPACURL                              string      optional
/// ProxyPACFallbackAllowed                  boolean     optional
/// DisableAssociationMACRandomization       boolean     optional  iOS 14.0, macOS 15.0, visionOS 1.0, watchOS 7.0
/// AllowJoinBeforeFirstUnlock               boolean     optional  visionOS 26.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.wifi.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WifiManaged {
    /// `AutoJoin`: boolean, optional. Default: `true`. Since iOS 5.0,
    /// macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub auto_join: Option<bool>,
    /// `SSID_STR`: string, optional. Since iOS 7.0, macOS 10.7, tvOS 9.0,
    /// visionOS 1.0, watchOS 3.2.
    pub ssid_str: Option<String>,
    /// `HIDDEN_NETWORK`: boolean, optional. Default: `false`.
    pub hidden_network: Option<bool>,
    /// `ProxyType`: string, optional. Default: `None`.
    pub proxy_type: Option<ProxyType>,
    /// `EncryptionType`: string, optional. Default: `Any`.
    pub encryption_type: Option<EncryptionType>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    pub payload_certificate_uuid: Option<String>,
    /// `EAPClientConfiguration`: dictionary, optional.
    pub eap_client_configuration: Option<EapClientConfiguration>,
    /// `DisplayedOperatorName`: string, optional. Since iOS 7.0, macOS 10.9,
    /// tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub displayed_operator_name: Option<String>,
    /// `DomainName`: string, optional. Since iOS 7.0, macOS 10.9, tvOS 9.0,
    /// visionOS 1.0, watchOS 3.2.
    pub domain_name: Option<String>,
    /// `RoamingConsortiumOIs`: array, optional. Since iOS 7.0, macOS 10.9,
    /// tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub roaming_consortium_ois: Option<Vec<String>>,
    /// `ServiceProviderRoamingEnabled`: boolean, optional. Default: `false`.
    /// Since iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub service_provider_roaming_enabled: Option<bool>,
    /// `IsHotspot`: boolean, optional. Default: `false`. Since iOS 7.0,
    /// macOS 10.9, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub is_hotspot: Option<bool>,
    /// `HESSID`: string, optional. Since iOS 7.0, macOS 10.7, tvOS 9.0,
    /// visionOS 1.0, watchOS 3.2.
    pub hessid: Option<String>,
    /// `NAIRealmNames`: array, optional. Since iOS 7.0, macOS 10.9, tvOS 9.0,
    /// visionOS 1.0, watchOS 3.2.
    pub nai_realm_names: Option<Vec<String>>,
    /// `MCCAndMNCs`: array, optional. Since iOS 7.0, tvOS 9.0, visionOS 1.0,
    /// watchOS 3.2.
    pub mcc_and_mncs: Option<Vec<String>>,
    /// `CaptiveBypass`: boolean, optional. Default: `false`. Since iOS 10.0,
    /// tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub captive_bypass: Option<bool>,
    /// `QoSMarkingPolicy`: dictionary, optional. Since iOS 10.0, macOS 10.13,
    /// tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub qo_s_marking_policy: Option<QoSMarkingPolicy>,
    /// `SetupModes`: array, optional. Since macOS 10.7.
    pub setup_modes: Option<Vec<SetupMode>>,
    /// `EnableIPv6`: boolean, optional. Default: `true`.
    pub enable_ipv6: Option<bool>,
    /// `TLSCertificateRequired`: boolean, optional. Default: `false`.
    pub tls_certificate_required: Option<bool>,
    /// `ProxyServer`: string, optional.
    pub proxy_server: Option<String>,
    /// `ProxyServerPort`: integer, optional, 0 to 65535.
    pub proxy_server_port: Option<i64>,
    /// `ProxyUsername`: string, optional.
    pub proxy_username: Option<String>,
    /// `ProxyPassword`: string, optional.
    pub proxy_password: Option<Secret<String>>,
    /// `ProxyPACURL`: string, optional.
    pub proxy_pacurl: Option<String>,
    /// `ProxyPACFallbackAllowed`: boolean, optional. Default: `false`.
    pub proxy_pac_fallback_allowed: Option<bool>,
    /// `DisableAssociationMACRandomization`: boolean, optional. Default:
    /// `false`. Since iOS 14.0, macOS 15.0, visionOS 1.0, watchOS 7.0.
    pub disable_association_mac_randomization: Option<bool>,
    /// `AllowJoinBeforeFirstUnlock`: boolean, optional. Default: `false`. Since
    /// visionOS 26.0.
    pub allow_join_before_first_unlock: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl WifiManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            auto_join: None,
            ssid_str: None,
            hidden_network: None,
            proxy_type: None,
            encryption_type: None,
            password: None,
            payload_certificate_uuid: None,
            eap_client_configuration: None,
            displayed_operator_name: None,
            domain_name: None,
            roaming_consortium_ois: None,
            service_provider_roaming_enabled: None,
            is_hotspot: None,
            hessid: None,
            nai_realm_names: None,
            mcc_and_mncs: None,
            captive_bypass: None,
            qo_s_marking_policy: None,
            setup_modes: None,
            enable_ipv6: None,
            tls_certificate_required: None,
            proxy_server: None,
            proxy_server_port: None,
            proxy_username: None,
            proxy_password: None,
            proxy_pacurl: None,
            proxy_pac_fallback_allowed: None,
            disable_association_mac_randomization: None,
            allow_join_before_first_unlock: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AutoJoin`.
    #[must_use]
    pub fn auto_join(mut self, auto_join: bool) -> Self {
        self.auto_join = Some(auto_join);
        self
    }

    /// Sets `SSID_STR`.
    #[must_use]
    pub fn ssid_str(mut self, ssid_str: impl Into<String>) -> Self {
        self.ssid_str = Some(ssid_str.into());
        self
    }

    /// Sets `HIDDEN_NETWORK`.
    #[must_use]
    pub fn hidden_network(mut self, hidden_network: bool) -> Self {
        self.hidden_network = Some(hidden_network);
        self
    }

    /// Sets `ProxyType`.
    #[must_use]
    pub fn proxy_type(mut self, proxy_type: impl Into<ProxyType>) -> Self {
        self.proxy_type = Some(proxy_type.into());
        self
    }

    /// Sets `EncryptionType`.
    #[must_use]
    pub fn encryption_type(mut self, encryption_type: impl Into<EncryptionType>) -> Self {
        self.encryption_type = Some(encryption_type.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `EAPClientConfiguration`.
    #[must_use]
    pub fn eap_client_configuration(
        mut self,
        eap_client_configuration: EapClientConfiguration,
    ) -> Self {
        self.eap_client_configuration = Some(eap_client_configuration);
        self
    }

    /// Sets `DisplayedOperatorName`.
    #[must_use]
    pub fn displayed_operator_name(mut self, displayed_operator_name: impl Into<String>) -> Self {
        self.displayed_operator_name = Some(displayed_operator_name.into());
        self
    }

    /// Sets `DomainName`.
    #[must_use]
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets `RoamingConsortiumOIs`.
    #[must_use]
    pub fn roaming_consortium_ois(
        mut self,
        roaming_consortium_ois: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roaming_consortium_ois =
            Some(roaming_consortium_ois.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ServiceProviderRoamingEnabled`.
    #[must_use]
    pub fn service_provider_roaming_enabled(
        mut self,
        service_provider_roaming_enabled: bool,
    ) -> Self {
        self.service_provider_roaming_enabled = Some(service_provider_roaming_enabled);
        self
    }

    /// Sets `IsHotspot`.
    #[must_use]
    pub fn is_hotspot(mut self, is_hotspot: bool) -> Self {
        self.is_hotspot = Some(is_hotspot);
        self
    }

    /// Sets `HESSID`.
    #[must_use]
    pub fn hessid(mut self, hessid: impl Into<String>) -> Self {
        self.hessid = Some(hessid.into());
        self
    }

    /// Sets `NAIRealmNames`.
    #[must_use]
    pub fn nai_realm_names(
        mut self,
        nai_realm_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nai_realm_names = Some(nai_realm_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MCCAndMNCs`.
    #[must_use]
    pub fn mcc_and_mncs(
        mut self,
        mcc_and_mncs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mcc_and_mncs = Some(mcc_and_mncs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CaptiveBypass`.
    #[must_use]
    pub fn captive_bypass(mut self, captive_bypass: bool) -> Self {
        self.captive_bypass = Some(captive_bypass);
        self
    }

    /// Sets `QoSMarkingPolicy`.
    #[must_use]
    pub fn qo_s_marking_policy(mut self, qo_s_marking_policy: QoSMarkingPolicy) -> Self {
        self.qo_s_marking_policy = Some(qo_s_marking_policy);
        self
    }

    /// Sets `SetupModes`.
    #[must_use]
    pub fn setup_modes(
        mut self,
        setup_modes: impl IntoIterator<Item = impl Into<SetupMode>>,
    ) -> Self {
        self.setup_modes = Some(setup_modes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `EnableIPv6`.
    #[must_use]
    pub fn enable_ipv6(mut self, enable_ipv6: bool) -> Self {
        self.enable_ipv6 = Some(enable_ipv6);
        self
    }

    /// Sets `TLSCertificateRequired`.
    #[must_use]
    pub fn tls_certificate_required(mut self, tls_certificate_required: bool) -> Self {
        self.tls_certificate_required = Some(tls_certificate_required);
        self
    }

    /// Sets `ProxyServer`.
    #[must_use]
    pub fn proxy_server(mut self, proxy_server: impl Into<String>) -> Self {
        self.proxy_server = Some(proxy_server.into());
        self
    }

    /// Sets `ProxyServerPort`.
    #[must_use]
    pub fn proxy_server_port(mut self, proxy_server_port: i64) -> Self {
        self.proxy_server_port = Some(proxy_server_port);
        self
    }

    /// Sets `ProxyUsername`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `ProxyPassword`.
    #[must_use]
    pub fn proxy_password(mut self, proxy_password: impl Into<Secret<String>>) -> Self {
        self.proxy_password = Some(proxy_password.into());
        self
    }

    /// Sets `ProxyPACURL`.
    #[must_use]
    pub fn proxy_pacurl(mut self, proxy_pacurl: impl Into<String>) -> Self {
        self.proxy_pacurl = Some(proxy_pacurl.into());
        self
    }

    /// Sets `ProxyPACFallbackAllowed`.
    #[must_use]
    pub fn proxy_pac_fallback_allowed(mut self, proxy_pac_fallback_allowed: bool) -> Self {
        self.proxy_pac_fallback_allowed = Some(proxy_pac_fallback_allowed);
        self
    }

    /// Sets `DisableAssociationMACRandomization`.
    #[must_use]
    pub fn disable_association_mac_randomization(
        mut self,
        disable_association_mac_randomization: bool,
    ) -> Self {
        self.disable_association_mac_randomization = Some(disable_association_mac_randomization);
        self
    }

    /// Sets `AllowJoinBeforeFirstUnlock`.
    #[must_use]
    pub fn allow_join_before_first_unlock(mut self, allow_join_before_first_unlock: bool) -> Self {
        self.allow_join_before_first_unlock = Some(allow_join_before_first_unlock);
        self
    }
}

impl Record for WifiManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WifiManaged",
            [
                Key::optional("AutoJoin", Expect::Boolean),
                Key::optional("SSID_STR", Expect::String),
                Key::optional("HIDDEN_NETWORK", Expect::Boolean),
                Key::optional("ProxyType", Expect::String),
                Key::optional("EncryptionType", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("EAPClientConfiguration", Expect::Dictionary),
                Key::optional("DisplayedOperatorName", Expect::String),
                Key::optional("DomainName", Expect::String),
                Key::optional("RoamingConsortiumOIs", Expect::Array),
                Key::optional("ServiceProviderRoamingEnabled", Expect::Boolean),
                Key::optional("IsHotspot", Expect::Boolean),
                Key::optional("HESSID", Expect::String),
                Key::optional("NAIRealmNames", Expect::Array),
                Key::optional("MCCAndMNCs", Expect::Array),
                Key::optional("CaptiveBypass", Expect::Boolean),
                Key::optional("QoSMarkingPolicy", Expect::Dictionary),
                Key::optional("SetupModes", Expect::Array),
                Key::optional("EnableIPv6", Expect::Boolean),
                Key::optional("TLSCertificateRequired", Expect::Boolean),
                Key::optional("ProxyServer", Expect::String),
                Key::optional("ProxyServerPort", Expect::Integer),
                Key::optional("ProxyUsername", Expect::String),
                Key::optional("ProxyPassword", Expect::String),
                Key::optional("ProxyPACURL", Expect::String),
                Key::optional("ProxyPACFallbackAllowed", Expect::Boolean),
                Key::optional("DisableAssociationMACRandomization", Expect::Boolean),
                Key::optional("AllowJoinBeforeFirstUnlock", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.wifi.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auto_join.slot_mut(),
            1 => self.ssid_str.slot_mut(),
            2 => self.hidden_network.slot_mut(),
            3 => self.proxy_type.slot_mut(),
            4 => self.encryption_type.slot_mut(),
            5 => self.password.slot_mut(),
            6 => self.payload_certificate_uuid.slot_mut(),
            7 => self.eap_client_configuration.slot_mut(),
            8 => self.displayed_operator_name.slot_mut(),
            9 => self.domain_name.slot_mut(),
            10 => self.roaming_consortium_ois.slot_mut(),
            11 => self.service_provider_roaming_enabled.slot_mut(),
            12 => self.is_hotspot.slot_mut(),
            13 => self.hessid.slot_mut(),
            14 => self.nai_realm_names.slot_mut(),
            15 => self.mcc_and_mncs.slot_mut(),
            16 => self.captive_bypass.slot_mut(),
            17 => self.qo_s_marking_policy.slot_mut(),
            18 => self.setup_modes.slot_mut(),
            19 => self.enable_ipv6.slot_mut(),
            20 => self.tls_certificate_required.slot_mut(),
            21 => self.proxy_server.slot_mut(),
            22 => self.proxy_server_port.slot_mut(),
            23 => self.proxy_username.slot_mut(),
            24 => self.proxy_password.slot_mut(),
            25 => self.proxy_pacurl.slot_mut(),
            26 => self.proxy_pac_fallback_allowed.slot_mut(),
            27 => self.disable_association_mac_randomization.slot_mut(),
            28 => self.allow_join_before_first_unlock.slot_mut(),
            29 => self.common.identifier.slot_mut(),
            30 => self.common.uuid.slot_mut(),
            31 => self.common.version.slot_mut(),
            32 => self.common.display_name.slot_mut(),
            33 => self.common.description.slot_mut(),
            34 => self.common.enabled.slot_mut(),
            35 => self.common.organization.slot_mut(),
            36 => SlotMut::Constant("com.apple.wifi.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auto_join.slot_ref(),
            1 => self.ssid_str.slot_ref(),
            2 => self.hidden_network.slot_ref(),
            3 => self.proxy_type.slot_ref(),
            4 => self.encryption_type.slot_ref(),
            5 => self.password.slot_ref(),
            6 => self.payload_certificate_uuid.slot_ref(),
            7 => self.eap_client_configuration.slot_ref(),
            8 => self.displayed_operator_name.slot_ref(),
            9 => self.domain_name.slot_ref(),
            10 => self.roaming_consortium_ois.slot_ref(),
            11 => self.service_provider_roaming_enabled.slot_ref(),
            12 => self.is_hotspot.slot_ref(),
            13 => self.hessid.slot_ref(),
            14 => self.nai_realm_names.slot_ref(),
            15 => self.mcc_and_mncs.slot_ref(),
            16 => self.captive_bypass.slot_ref(),
            17 => self.qo_s_marking_policy.slot_ref(),
            18 => self.setup_modes.slot_ref(),
            19 => self.enable_ipv6.slot_ref(),
            20 => self.tls_certificate_required.slot_ref(),
            21 => self.proxy_server.slot_ref(),
            22 => self.proxy_server_port.slot_ref(),
            23 => self.proxy_username.slot_ref(),
            24 => self.proxy_password.slot_ref(),
            25 => self.proxy_pacurl.slot_ref(),
            26 => self.proxy_pac_fallback_allowed.slot_ref(),
            27 => self.disable_association_mac_randomization.slot_ref(),
            28 => self.allow_join_before_first_unlock.slot_ref(),
            29 => self.common.identifier.slot_ref(),
            30 => self.common.uuid.slot_ref(),
            31 => self.common.version.slot_ref(),
            32 => self.common.display_name.slot_ref(),
            33 => self.common.description.slot_ref(),
            34 => self.common.enabled.slot_ref(),
            35 => self.common.organization.slot_ref(),
            36 => SlotRef::Constant("com.apple.wifi.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            auto_join: None,
            ssid_str: None,
            hidden_network: None,
            proxy_type: None,
            encryption_type: None,
            password: None,
            payload_certificate_uuid: None,
            eap_client_configuration: None,
            displayed_operator_name: None,
            domain_name: None,
            roaming_consortium_ois: None,
            service_provider_roaming_enabled: None,
            is_hotspot: None,
            hessid: None,
            nai_realm_names: None,
            mcc_and_mncs: None,
            captive_bypass: None,
            qo_s_marking_policy: None,
            setup_modes: None,
            enable_ipv6: None,
            tls_certificate_required: None,
            proxy_server: None,
            proxy_server_port: None,
            proxy_username: None,
            proxy_password: None,
            proxy_pacurl: None,
            proxy_pac_fallback_allowed: None,
            disable_association_mac_randomization: None,
            allow_join_before_first_unlock: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(WifiManaged);

/// `EAPClientConfiguration` of [`WifiManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct EapClientConfiguration {
    /// `AcceptEAPTypes`: array, required.
    pub accept_eap_types: Vec<i64>,
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `UserPassword`: string, optional.
    pub user_password: Option<Secret<String>>,
    /// `PayloadCertificateAnchorUUID`: array, optional.
    pub payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// `TLSTrustedCertificates`: array, optional.
    pub tls_trusted_certificates: Option<Vec<String>>,
    /// `TLSTrustedServerNames`: array, optional.
    pub tls_trusted_server_names: Option<Vec<String>>,
    /// `TLSAllowTrustExceptions`: boolean, optional. Default: `true`. Since
    /// iOS 4.0, macOS 10.7, tvOS 9.0, watchOS 3.2.
    pub tls_allow_trust_exceptions: Option<bool>,
    /// `TLSCertificateIsRequired`: boolean, optional. Default: `false`. Since
    /// iOS 7.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub tls_certificate_is_required: Option<bool>,
    /// `TTLSInnerAuthentication`: string, optional. Default: `MSCHAPv2`.
    pub ttls_inner_authentication: Option<TtlsInnerAuthentication>,
    /// `TLSMinimumVersion`: string, optional. Default: `1.0`. Since iOS 11.0,
    /// macOS 10.13, tvOS 11.0, visionOS 1.0, watchOS 3.2.
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// `TLSMaximumVersion`: string, optional. Default: `1.2`. Since iOS 11.0,
    /// macOS 10.13, tvOS 11.0, visionOS 1.0, watchOS 3.2.
    pub tls_maximum_version: Option<TlsMaximumVersion>,
    /// `OuterIdentity`: string, optional.
    pub outer_identity: Option<String>,
    /// `EAPFASTUsePAC`: boolean, optional. Default: `false`.
    pub eapfast_use_pac: Option<bool>,
    /// `EAPFASTProvisionPAC`: boolean, optional. Default: `false`.
    pub eapfast_provision_pac: Option<bool>,
    /// `EAPFASTProvisionPACAnonymously`: boolean, optional. Default: `false`.
    pub eapfast_provision_pac_anonymously: Option<bool>,
    /// `EAPSIMNumberOfRANDs`: integer, optional, one of `2`, `3`. Default: `3`.
    /// Since iOS 8.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub eapsim_number_of_rands: Option<i64>,
    /// `SystemModeCredentialsSource`: string, optional.
    pub system_mode_credentials_source: Option<String>,
    /// `SystemModeUseOpenDirectoryCredentials`: boolean, optional. Default:
    /// `false`.
    pub system_mode_use_open_directory_credentials: Option<bool>,
    /// `OneTimeUserPassword`: boolean, optional. Default: `false`. Since
    /// iOS 8.0, macOS 10.8, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub one_time_user_password: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl EapClientConfiguration {
    /// With the keys that it needs.
    pub fn new(accept_eap_types: impl IntoIterator<Item = i64>) -> Self {
        Self {
            accept_eap_types: accept_eap_types.into_iter().collect(),
            user_name: None,
            user_password: None,
            payload_certificate_anchor_uuid: None,
            tls_trusted_certificates: None,
            tls_trusted_server_names: None,
            tls_allow_trust_exceptions: None,
            tls_certificate_is_required: None,
            ttls_inner_authentication: None,
            tls_minimum_version: None,
            tls_maximum_version: None,
            outer_identity: None,
            eapfast_use_pac: None,
            eapfast_provision_pac: None,
            eapfast_provision_pac_anonymously: None,
            eapsim_number_of_rands: None,
            system_mode_credentials_source: None,
            system_mode_use_open_directory_credentials: None,
            one_time_user_password: None,
            extra: Extra::new(),
        }
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `UserPassword`.
    #[must_use]
    pub fn user_password(mut self, user_password: impl Into<Secret<String>>) -> Self {
        self.user_password = Some(user_password.into());
        self
    }

    /// Sets `PayloadCertificateAnchorUUID`.
    #[must_use]
    pub fn payload_certificate_anchor_uuid(
        mut self,
        payload_certificate_anchor_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payload_certificate_anchor_uuid = Some(
            payload_certificate_anchor_uuid
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `TLSTrustedCertificates`.
    #[must_use]
    pub fn tls_trusted_certificates(
        mut self,
        tls_trusted_certificates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_trusted_certificates = Some(
            tls_trusted_certificates
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `TLSTrustedServerNames`.
    #[must_use]
    pub fn tls_trusted_server_names(
        mut self,
        tls_trusted_server_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_trusted_server_names = Some(
            tls_trusted_server_names
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `TLSAllowTrustExceptions`.
    #[must_use]
    pub fn tls_allow_trust_exceptions(mut self, tls_allow_trust_exceptions: bool) -> Self {
        self.tls_allow_trust_exceptions = Some(tls_allow_trust_exceptions);
        self
    }

    /// Sets `TLSCertificateIsRequired`.
    #[must_use]
    pub fn tls_certificate_is_required(mut self, tls_certificate_is_required: bool) -> Self {
        self.tls_certificate_is_required = Some(tls_certificate_is_required);
        self
    }

    /// Sets `TTLSInnerAuthentication`.
    #[must_use]
    pub fn ttls_inner_authentication(
        mut self,
        ttls_inner_authentication: impl Into<TtlsInnerAuthentication>,
    ) -> Self {
        self.ttls_inner_authentication = Some(ttls_inner_authentication.into());
        self
    }

    /// Sets `TLSMinimumVersion`.
    #[must_use]
    pub fn tls_minimum_version(
        mut self,
        tls_minimum_version: impl Into<TlsMinimumVersion>,
    ) -> Self {
        self.tls_minimum_version = Some(tls_minimum_version.into());
        self
    }

    /// Sets `TLSMaximumVersion`.
    #[must_use]
    pub fn tls_maximum_version(
        mut self,
        tls_maximum_version: impl Into<TlsMaximumVersion>,
    ) -> Self {
        self.tls_maximum_version = Some(tls_maximum_version.into());
        self
    }

    /// Sets `OuterIdentity`.
    #[must_use]
    pub fn outer_identity(mut self, outer_identity: impl Into<String>) -> Self {
        self.outer_identity = Some(outer_identity.into());
        self
    }

    /// Sets `EAPFASTUsePAC`.
    #[must_use]
    pub fn eapfast_use_pac(mut self, eapfast_use_pac: bool) -> Self {
        self.eapfast_use_pac = Some(eapfast_use_pac);
        self
    }

    /// Sets `EAPFASTProvisionPAC`.
    #[must_use]
    pub fn eapfast_provision_pac(mut self, eapfast_provision_pac: bool) -> Self {
        self.eapfast_provision_pac = Some(eapfast_provision_pac);
        self
    }

    /// Sets `EAPFASTProvisionPACAnonymously`.
    #[must_use]
    pub fn eapfast_provision_pac_anonymously(
        mut self,
        eapfast_provision_pac_anonymously: bool,
    ) -> Self {
        self.eapfast_provision_pac_anonymously = Some(eapfast_provision_pac_anonymously);
        self
    }

    /// Sets `EAPSIMNumberOfRANDs`.
    #[must_use]
    pub fn eapsim_number_of_rands(mut self, eapsim_number_of_rands: i64) -> Self {
        self.eapsim_number_of_rands = Some(eapsim_number_of_rands);
        self
    }

    /// Sets `SystemModeCredentialsSource`.
    #[must_use]
    pub fn system_mode_credentials_source(
        mut self,
        system_mode_credentials_source: impl Into<String>,
    ) -> Self {
        self.system_mode_credentials_source = Some(system_mode_credentials_source.into());
        self
    }

    /// Sets `SystemModeUseOpenDirectoryCredentials`.
    #[must_use]
    pub fn system_mode_use_open_directory_credentials(
        mut self,
        system_mode_use_open_directory_credentials: bool,
    ) -> Self {
        self.system_mode_use_open_directory_credentials =
            Some(system_mode_use_open_directory_credentials);
        self
    }

    /// Sets `OneTimeUserPassword`.
    #[must_use]
    pub fn one_time_user_password(mut self, one_time_user_password: bool) -> Self {
        self.one_time_user_password = Some(one_time_user_password);
        self
    }
}

impl Record for EapClientConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EapClientConfiguration",
            [
                Key::required("AcceptEAPTypes", Expect::Array),
                Key::optional("UserName", Expect::String),
                Key::optional("UserPassword", Expect::String),
                Key::optional("PayloadCertificateAnchorUUID", Expect::Array),
                Key::optional("TLSTrustedCertificates", Expect::Array),
                Key::optional("TLSTrustedServerNames", Expect::Array),
                Key::optional("TLSAllowTrustExceptions", Expect::Boolean),
                Key::optional("TLSCertificateIsRequired", Expect::Boolean),
                Key::optional("TTLSInnerAuthentication", Expect::String),
                Key::optional("TLSMinimumVersion", Expect::String),
                Key::optional("TLSMaximumVersion", Expect::String),
                Key::optional("OuterIdentity", Expect::String),
                Key::optional("EAPFASTUsePAC", Expect::Boolean),
                Key::optional("EAPFASTProvisionPAC", Expect::Boolean),
                Key::optional("EAPFASTProvisionPACAnonymously", Expect::Boolean),
                Key::optional("EAPSIMNumberOfRANDs", Expect::Integer),
                Key::optional("SystemModeCredentialsSource", Expect::String),
                Key::optional("SystemModeUseOpenDirectoryCredentials", Expect::Boolean),
                Key::optional("OneTimeUserPassword", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.accept_eap_types.slot_mut(),
            1 => self.user_name.slot_mut(),
            2 => self.user_password.slot_mut(),
            3 => self.payload_certificate_anchor_uuid.slot_mut(),
            4 => self.tls_trusted_certificates.slot_mut(),
            5 => self.tls_trusted_server_names.slot_mut(),
            6 => self.tls_allow_trust_exceptions.slot_mut(),
            7 => self.tls_certificate_is_required.slot_mut(),
            8 => self.ttls_inner_authentication.slot_mut(),
            9 => self.tls_minimum_version.slot_mut(),
            10 => self.tls_maximum_version.slot_mut(),
            11 => self.outer_identity.slot_mut(),
            12 => self.eapfast_use_pac.slot_mut(),
            13 => self.eapfast_provision_pac.slot_mut(),
            14 => self.eapfast_provision_pac_anonymously.slot_mut(),
            15 => self.eapsim_number_of_rands.slot_mut(),
            16 => self.system_mode_credentials_source.slot_mut(),
            17 => self.system_mode_use_open_directory_credentials.slot_mut(),
            18 => self.one_time_user_password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.accept_eap_types.slot_ref(),
            1 => self.user_name.slot_ref(),
            2 => self.user_password.slot_ref(),
            3 => self.payload_certificate_anchor_uuid.slot_ref(),
            4 => self.tls_trusted_certificates.slot_ref(),
            5 => self.tls_trusted_server_names.slot_ref(),
            6 => self.tls_allow_trust_exceptions.slot_ref(),
            7 => self.tls_certificate_is_required.slot_ref(),
            8 => self.ttls_inner_authentication.slot_ref(),
            9 => self.tls_minimum_version.slot_ref(),
            10 => self.tls_maximum_version.slot_ref(),
            11 => self.outer_identity.slot_ref(),
            12 => self.eapfast_use_pac.slot_ref(),
            13 => self.eapfast_provision_pac.slot_ref(),
            14 => self.eapfast_provision_pac_anonymously.slot_ref(),
            15 => self.eapsim_number_of_rands.slot_ref(),
            16 => self.system_mode_credentials_source.slot_ref(),
            17 => self.system_mode_use_open_directory_credentials.slot_ref(),
            18 => self.one_time_user_password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            accept_eap_types: Field::blank(),
            user_name: None,
            user_password: None,
            payload_certificate_anchor_uuid: None,
            tls_trusted_certificates: None,
            tls_trusted_server_names: None,
            tls_allow_trust_exceptions: None,
            tls_certificate_is_required: None,
            ttls_inner_authentication: None,
            tls_minimum_version: None,
            tls_maximum_version: None,
            outer_identity: None,
            eapfast_use_pac: None,
            eapfast_provision_pac: None,
            eapfast_provision_pac_anonymously: None,
            eapsim_number_of_rands: None,
            system_mode_credentials_source: None,
            system_mode_use_open_directory_credentials: None,
            one_time_user_password: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(EapClientConfiguration);

/// `QoSMarkingPolicy` of [`WifiManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QoSMarkingPolicy {
    /// `QoSMarkingAllowListAppIdentifiers`: array, optional. Since iOS 14.5,
    /// macOS 14.0, tvOS 9.0, visionOS 1.0, watchOS 3.2.
    pub qo_s_marking_allow_list_app_identifiers: Option<Vec<String>>,
    /// `QoSMarkingWhitelistedAppIdentifiers`: array, optional. Since iOS 10.0,
    /// macOS 10.13, tvOS 9.0, watchOS 3.2.
    pub qo_s_marking_whitelisted_app_identifiers: Option<Vec<String>>,
    /// `QoSMarkingAppleAudioVideoCalls`: boolean, optional. Default: `true`.
    pub qo_s_marking_apple_audio_video_calls: Option<bool>,
    /// `QoSMarkingEnabled`: boolean, optional. Default: `true`.
    pub qo_s_marking_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl QoSMarkingPolicy {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `QoSMarkingAllowListAppIdentifiers`.
    #[must_use]
    pub fn qo_s_marking_allow_list_app_identifiers(
        mut self,
        qo_s_marking_allow_list_app_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qo_s_marking_allow_list_app_identifiers = Some(
            qo_s_marking_allow_list_app_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `QoSMarkingWhitelistedAppIdentifiers`.
    #[must_use]
    pub fn qo_s_marking_whitelisted_app_identifiers(
        mut self,
        qo_s_marking_whitelisted_app_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qo_s_marking_whitelisted_app_identifiers = Some(
            qo_s_marking_whitelisted_app_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `QoSMarkingAppleAudioVideoCalls`.
    #[must_use]
    pub fn qo_s_marking_apple_audio_video_calls(
        mut self,
        qo_s_marking_apple_audio_video_calls: bool,
    ) -> Self {
        self.qo_s_marking_apple_audio_video_calls = Some(qo_s_marking_apple_audio_video_calls);
        self
    }

    /// Sets `QoSMarkingEnabled`.
    #[must_use]
    pub fn qo_s_marking_enabled(mut self, qo_s_marking_enabled: bool) -> Self {
        self.qo_s_marking_enabled = Some(qo_s_marking_enabled);
        self
    }
}

impl Record for QoSMarkingPolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "QoSMarkingPolicy",
            [
                Key::optional("QoSMarkingAllowListAppIdentifiers", Expect::Array),
                Key::optional("QoSMarkingWhitelistedAppIdentifiers", Expect::Array),
                Key::optional("QoSMarkingAppleAudioVideoCalls", Expect::Boolean),
                Key::optional("QoSMarkingEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.qo_s_marking_allow_list_app_identifiers.slot_mut(),
            1 => self.qo_s_marking_whitelisted_app_identifiers.slot_mut(),
            2 => self.qo_s_marking_apple_audio_video_calls.slot_mut(),
            3 => self.qo_s_marking_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.qo_s_marking_allow_list_app_identifiers.slot_ref(),
            1 => self.qo_s_marking_whitelisted_app_identifiers.slot_ref(),
            2 => self.qo_s_marking_apple_audio_video_calls.slot_ref(),
            3 => self.qo_s_marking_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(QoSMarkingPolicy);

impl Payload for WifiManaged {
    const TYPE: &'static str = "com.apple.wifi.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `ProxyType`.
    pub enum ProxyType {
        /// `None`
        None = "None",
        /// `Manual`
        Manual = "Manual",
        /// `Auto`
        Auto = "Auto",
    }
}

open_enum! {
    /// Values of `EncryptionType`.
    pub enum EncryptionType {
        /// `WEP`
        Wep = "WEP",
        /// `WPA`
        Wpa = "WPA",
        /// `WPA2`
        Wpa2 = "WPA2",
        /// `WPA3`
        Wpa3 = "WPA3",
        /// `Any`
        Any = "Any",
        /// `None`
        None = "None",
    }
}

open_enum! {
    /// Values of `TTLSInnerAuthentication`.
    pub enum TtlsInnerAuthentication {
        /// `PAP`
        Pap = "PAP",
        /// `EAP`
        Eap = "EAP",
        /// `CHAP`
        Chap = "CHAP",
        /// `MSCHAP`
        Mschap = "MSCHAP",
        /// `MSCHAPv2`
        MschaPv2 = "MSCHAPv2",
    }
}

open_enum! {
    /// Values of `TLSMinimumVersion`.
    pub enum TlsMinimumVersion {
        /// `1.0`
        _1_0 = "1.0",
        /// `1.1`
        _1_1 = "1.1",
        /// `1.2`
        _1_2 = "1.2",
        /// `1.3`
        _1_3 = "1.3",
    }
}

open_enum! {
    /// Values of `TLSMaximumVersion`.
    pub enum TlsMaximumVersion {
        /// `1.0`
        _1_0 = "1.0",
        /// `1.1`
        _1_1 = "1.1",
        /// `1.2`
        _1_2 = "1.2",
        /// `1.3`
        _1_3 = "1.3",
    }
}

open_enum! {
    /// Values of `SetupModes`.
    pub enum SetupMode {
        /// `System`
        System = "System",
        /// `Loginwindow`
        Loginwindow = "Loginwindow",
    }
}
