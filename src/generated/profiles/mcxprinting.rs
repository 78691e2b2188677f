// From mdm/profiles/com.apple.mcxprinting.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mcxprinting`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.mcxprinting`.
///
/// ```text
/// RequireAdminToAddPrinters   boolean     optional
/// AllowLocalPrinters          boolean     optional
/// RequireAdminToPrintLocally  boolean     optional
/// ShowOnlyManagedPrinters     boolean     optional
/// PrintFooter                 boolean     optional
/// PrintMACAddress             boolean     optional
/// FooterFontSize              string      optional
/// FooterFontName              string      optional
/// DefaultPrinter              dictionary  optional
///   DeviceURI                 string      optional
///   DisplayName               string      optional
/// UserPrinterList             dictionary  optional
///   Printer                   dictionary  optional
///     DeviceURI               string      optional
///     DisplayName             string      optional
///     Location                string      optional
///     Model                   string      optional
///     PrinterLocked           boolean     optional
///     PPDURL                  string      optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mcxprinting.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Mcxprinting {
    /// `RequireAdminToAddPrinters`: boolean, optional. Default: `true`.
    pub require_admin_to_add_printers: Option<bool>,
    /// `AllowLocalPrinters`: boolean, optional. Default: `true`.
    pub allow_local_printers: Option<bool>,
    /// `RequireAdminToPrintLocally`: boolean, optional. Default: `false`.
    pub require_admin_to_print_locally: Option<bool>,
    /// `ShowOnlyManagedPrinters`: boolean, optional. Default: `false`.
    pub show_only_managed_printers: Option<bool>,
    /// `PrintFooter`: boolean, optional. Default: `false`.
    pub print_footer: Option<bool>,
    /// `PrintMACAddress`: boolean, optional. Default: `false`.
    pub print_mac_address: Option<bool>,
    /// `FooterFontSize`: string, optional.
    pub footer_font_size: Option<String>,
    /// `FooterFontName`: string, optional.
    pub footer_font_name: Option<String>,
    /// `DefaultPrinter`: dictionary, optional.
    pub default_printer: Option<DefaultPrinter>,
    /// `UserPrinterList`: dictionary, optional.
    pub user_printer_list: Option<UserPrinterList>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Mcxprinting {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            require_admin_to_add_printers: None,
            allow_local_printers: None,
            require_admin_to_print_locally: None,
            show_only_managed_printers: None,
            print_footer: None,
            print_mac_address: None,
            footer_font_size: None,
            footer_font_name: None,
            default_printer: None,
            user_printer_list: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `RequireAdminToAddPrinters`.
    #[must_use]
    pub fn require_admin_to_add_printers(mut self, require_admin_to_add_printers: bool) -> Self {
        self.require_admin_to_add_printers = Some(require_admin_to_add_printers);
        self
    }

    /// Sets `AllowLocalPrinters`.
    #[must_use]
    pub fn allow_local_printers(mut self, allow_local_printers: bool) -> Self {
        self.allow_local_printers = Some(allow_local_printers);
        self
    }

    /// Sets `RequireAdminToPrintLocally`.
    #[must_use]
    pub fn require_admin_to_print_locally(mut self, require_admin_to_print_locally: bool) -> Self {
        self.require_admin_to_print_locally = Some(require_admin_to_print_locally);
        self
    }

    /// Sets `ShowOnlyManagedPrinters`.
    #[must_use]
    pub fn show_only_managed_printers(mut self, show_only_managed_printers: bool) -> Self {
        self.show_only_managed_printers = Some(show_only_managed_printers);
        self
    }

    /// Sets `PrintFooter`.
    #[must_use]
    pub fn print_footer(mut self, print_footer: bool) -> Self {
        self.print_footer = Some(print_footer);
        self
    }

    /// Sets `PrintMACAddress`.
    #[must_use]
    pub fn print_mac_address(mut self, print_mac_address: bool) -> Self {
        self.print_mac_address = Some(print_mac_address);
        self
    }

    /// Sets `FooterFontSize`.
    #[must_use]
    pub fn footer_font_size(mut self, footer_font_size: impl Into<String>) -> Self {
        self.footer_font_size = Some(footer_font_size.into());
        self
    }

    /// Sets `FooterFontName`.
    #[must_use]
    pub fn footer_font_name(mut self, footer_font_name: impl Into<String>) -> Self {
        self.footer_font_name = Some(footer_font_name.into());
        self
    }

    /// Sets `DefaultPrinter`.
    #[must_use]
    pub fn default_printer(mut self, default_printer: DefaultPrinter) -> Self {
        self.default_printer = Some(default_printer);
        self
    }

    /// Sets `UserPrinterList`.
    #[must_use]
    pub fn user_printer_list(mut self, user_printer_list: UserPrinterList) -> Self {
        self.user_printer_list = Some(user_printer_list);
        self
    }
}

impl Record for Mcxprinting {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Mcxprinting",
            [
                Key::optional("RequireAdminToAddPrinters", Expect::Boolean),
                Key::optional("AllowLocalPrinters", Expect::Boolean),
                Key::optional("RequireAdminToPrintLocally", Expect::Boolean),
                Key::optional("ShowOnlyManagedPrinters", Expect::Boolean),
                Key::optional("PrintFooter", Expect::Boolean),
                Key::optional("PrintMACAddress", Expect::Boolean),
                Key::optional("FooterFontSize", Expect::String),
                Key::optional("FooterFontName", Expect::String),
                Key::optional("DefaultPrinter", Expect::Dictionary),
                Key::optional("UserPrinterList", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mcxprinting"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.require_admin_to_add_printers.slot_mut(),
            1 => self.allow_local_printers.slot_mut(),
            2 => self.require_admin_to_print_locally.slot_mut(),
            3 => self.show_only_managed_printers.slot_mut(),
            4 => self.print_footer.slot_mut(),
            5 => self.print_mac_address.slot_mut(),
            6 => self.footer_font_size.slot_mut(),
            7 => self.footer_font_name.slot_mut(),
            8 => self.default_printer.slot_mut(),
            9 => self.user_printer_list.slot_mut(),
            10 => self.common.identifier.slot_mut(),
            11 => self.common.uuid.slot_mut(),
            12 => self.common.version.slot_mut(),
            13 => self.common.display_name.slot_mut(),
            14 => self.common.description.slot_mut(),
            15 => self.common.enabled.slot_mut(),
            16 => self.common.organization.slot_mut(),
            17 => SlotMut::Constant("com.apple.mcxprinting"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.require_admin_to_add_printers.slot_ref(),
            1 => self.allow_local_printers.slot_ref(),
            2 => self.require_admin_to_print_locally.slot_ref(),
            3 => self.show_only_managed_printers.slot_ref(),
            4 => self.print_footer.slot_ref(),
            5 => self.print_mac_address.slot_ref(),
            6 => self.footer_font_size.slot_ref(),
            7 => self.footer_font_name.slot_ref(),
            8 => self.default_printer.slot_ref(),
            9 => self.user_printer_list.slot_ref(),
            10 => self.common.identifier.slot_ref(),
            11 => self.common.uuid.slot_ref(),
            12 => self.common.version.slot_ref(),
            13 => self.common.display_name.slot_ref(),
            14 => self.common.description.slot_ref(),
            15 => self.common.enabled.slot_ref(),
            16 => self.common.organization.slot_ref(),
            17 => SlotRef::Constant("com.apple.mcxprinting"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            require_admin_to_add_printers: None,
            allow_local_printers: None,
            require_admin_to_print_locally: None,
            show_only_managed_printers: None,
            print_footer: None,
            print_mac_address: None,
            footer_font_size: None,
            footer_font_name: None,
            default_printer: None,
            user_printer_list: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Mcxprinting);

/// `DefaultPrinter` of [`Mcxprinting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultPrinter {
    /// `DeviceURI`: string, optional.
    pub device_uri: Option<String>,
    /// `DisplayName`: string, optional.
    pub display_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DefaultPrinter {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DeviceURI`.
    #[must_use]
    pub fn device_uri(mut self, device_uri: impl Into<String>) -> Self {
        self.device_uri = Some(device_uri.into());
        self
    }

    /// Sets `DisplayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

impl Record for DefaultPrinter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DefaultPrinter",
            [
                Key::optional("DeviceURI", Expect::String),
                Key::optional("DisplayName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_uri.slot_mut(),
            1 => self.display_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_uri.slot_ref(),
            1 => self.display_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DefaultPrinter);

/// `UserPrinterList` of [`Mcxprinting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserPrinterList {
    /// `Printer`: dictionary, optional.
    pub printer: Option<Printer>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UserPrinterList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Printer`.
    #[must_use]
    pub fn printer(mut self, printer: Printer) -> Self {
        self.printer = Some(printer);
        self
    }
}

impl Record for UserPrinterList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UserPrinterList",
            [Key::optional("Printer", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.printer.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.printer.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UserPrinterList);

/// `Printer` of [`UserPrinterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Printer {
    /// `DeviceURI`: string, optional.
    pub device_uri: Option<String>,
    /// `DisplayName`: string, optional.
    pub display_name: Option<String>,
    /// `Location`: string, optional.
    pub location: Option<String>,
    /// `Model`: string, optional.
    pub model: Option<String>,
    /// `PrinterLocked`: boolean, optional. Default: `false`.
    pub printer_locked: Option<bool>,
    /// `PPDURL`: string, optional.
    pub ppdurl: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Printer {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DeviceURI`.
    #[must_use]
    pub fn device_uri(mut self, device_uri: impl Into<String>) -> Self {
        self.device_uri = Some(device_uri.into());
        self
    }

    /// Sets `DisplayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `Location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `Model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `PrinterLocked`.
    #[must_use]
    pub fn printer_locked(mut self, printer_locked: bool) -> Self {
        self.printer_locked = Some(printer_locked);
        self
    }

    /// Sets `PPDURL`.
    #[must_use]
    pub fn ppdurl(mut self, ppdurl: impl Into<String>) -> Self {
        self.ppdurl = Some(ppdurl.into());
        self
    }
}

impl Record for Printer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Printer",
            [
                Key::optional("DeviceURI", Expect::String),
                Key::optional("DisplayName", Expect::String),
                Key::optional("Location", Expect::String),
                Key::optional("Model", Expect::String),
                Key::optional("PrinterLocked", Expect::Boolean),
                Key::optional("PPDURL", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_uri.slot_mut(),
            1 => self.display_name.slot_mut(),
            2 => self.location.slot_mut(),
            3 => self.model.slot_mut(),
            4 => self.printer_locked.slot_mut(),
            5 => self.ppdurl.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_uri.slot_ref(),
            1 => self.display_name.slot_ref(),
            2 => self.location.slot_ref(),
            3 => self.model.slot_ref(),
            4 => self.printer_locked.slot_ref(),
            5 => self.ppdurl.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Printer);

impl Payload for Mcxprinting {
    const TYPE: &'static str = "com.apple.mcxprinting";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
