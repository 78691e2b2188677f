// From mdm/profiles/com.apple.security.firewall.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.firewall`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.security.firewall`.
///
/// ```text
/// EnableFirewall      boolean     required
/// BlockAllIncoming    boolean     optional
/// EnableStealthMode   boolean     optional
/// Applications        array       optional
///   ApplicationsItem  dictionary
///     BundleID        string      required
///     Allowed         boolean     required
/// EnableLogging       boolean     optional  macOS 12.0
/// LoggingOption       string      optional  "throttled" | "brief" | "detail"  macOS 12.0
/// AllowSigned         boolean     optional  macOS 12.3
/// AllowSignedApp      boolean     optional  macOS 12.3
/// ```
///
/// Available from macOS 10.12.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.firewall.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityFirewall {
    /// `EnableFirewall`: boolean, required.
    pub enable_firewall: bool,
    /// `BlockAllIncoming`: boolean, optional.
    pub block_all_incoming: Option<bool>,
    /// `EnableStealthMode`: boolean, optional.
    pub enable_stealth_mode: Option<bool>,
    /// `Applications`: array, optional.
    pub applications: Option<Vec<Application>>,
    /// `EnableLogging`: boolean, optional. Since macOS 12.0.
    pub enable_logging: Option<bool>,
    /// `LoggingOption`: string, optional. Since macOS 12.0.
    pub logging_option: Option<LoggingOption>,
    /// `AllowSigned`: boolean, optional. Default: `true`. Since macOS 12.3.
    pub allow_signed: Option<bool>,
    /// `AllowSignedApp`: boolean, optional. Default: `true`. Since macOS 12.3.
    pub allow_signed_app: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityFirewall {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, enable_firewall: bool) -> Self {
        Self {
            enable_firewall,
            block_all_incoming: None,
            enable_stealth_mode: None,
            applications: None,
            enable_logging: None,
            logging_option: None,
            allow_signed: None,
            allow_signed_app: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `BlockAllIncoming`.
    #[must_use]
    pub fn block_all_incoming(mut self, block_all_incoming: bool) -> Self {
        self.block_all_incoming = Some(block_all_incoming);
        self
    }

    /// Sets `EnableStealthMode`.
    #[must_use]
    pub fn enable_stealth_mode(mut self, enable_stealth_mode: bool) -> Self {
        self.enable_stealth_mode = Some(enable_stealth_mode);
        self
    }

    /// Sets `Applications`.
    #[must_use]
    pub fn applications(mut self, applications: impl IntoIterator<Item = Application>) -> Self {
        self.applications = Some(applications.into_iter().collect());
        self
    }

    /// Sets `EnableLogging`.
    #[must_use]
    pub fn enable_logging(mut self, enable_logging: bool) -> Self {
        self.enable_logging = Some(enable_logging);
        self
    }

    /// Sets `LoggingOption`.
    #[must_use]
    pub fn logging_option(mut self, logging_option: impl Into<LoggingOption>) -> Self {
        self.logging_option = Some(logging_option.into());
        self
    }

    /// Sets `AllowSigned`.
    #[must_use]
    pub fn allow_signed(mut self, allow_signed: bool) -> Self {
        self.allow_signed = Some(allow_signed);
        self
    }

    /// Sets `AllowSignedApp`.
    #[must_use]
    pub fn allow_signed_app(mut self, allow_signed_app: bool) -> Self {
        self.allow_signed_app = Some(allow_signed_app);
        self
    }
}

impl Record for SecurityFirewall {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityFirewall",
            [
                Key::required("EnableFirewall", Expect::Boolean),
                Key::optional("BlockAllIncoming", Expect::Boolean),
                Key::optional("EnableStealthMode", Expect::Boolean),
                Key::optional("Applications", Expect::Array),
                Key::optional("EnableLogging", Expect::Boolean),
                Key::optional("LoggingOption", Expect::String),
                Key::optional("AllowSigned", Expect::Boolean),
                Key::optional("AllowSignedApp", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.firewall"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_firewall.slot_mut(),
            1 => self.block_all_incoming.slot_mut(),
            2 => self.enable_stealth_mode.slot_mut(),
            3 => self.applications.slot_mut(),
            4 => self.enable_logging.slot_mut(),
            5 => self.logging_option.slot_mut(),
            6 => self.allow_signed.slot_mut(),
            7 => self.allow_signed_app.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.security.firewall"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_firewall.slot_ref(),
            1 => self.block_all_incoming.slot_ref(),
            2 => self.enable_stealth_mode.slot_ref(),
            3 => self.applications.slot_ref(),
            4 => self.enable_logging.slot_ref(),
            5 => self.logging_option.slot_ref(),
            6 => self.allow_signed.slot_ref(),
            7 => self.allow_signed_app.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.security.firewall"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enable_firewall: Field::blank(),
            block_all_incoming: None,
            enable_stealth_mode: None,
            applications: None,
            enable_logging: None,
            logging_option: None,
            allow_signed: None,
            allow_signed_app: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityFirewall);

/// One of `Applications` of [`SecurityFirewall`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// `BundleID`: string, required.
    pub bundle_id: String,
    /// `Allowed`: boolean, required.
    pub allowed: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl Application {
    /// With the keys that it needs.
    pub fn new(bundle_id: impl Into<String>, allowed: bool) -> Self {
        Self {
            bundle_id: bundle_id.into(),
            allowed,
            extra: Extra::new(),
        }
    }
}

impl Record for Application {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Application",
            [
                Key::required("BundleID", Expect::String),
                Key::required("Allowed", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_id.slot_mut(),
            1 => self.allowed.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_id.slot_ref(),
            1 => self.allowed.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_id: Field::blank(),
            allowed: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Application);

impl Payload for SecurityFirewall {
    const TYPE: &'static str = "com.apple.security.firewall";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `LoggingOption`.
    pub enum LoggingOption {
        /// `throttled`
        Throttled = "throttled",
        /// `brief`
        Brief = "brief",
        /// `detail`
        Detail = "detail",
    }
}
