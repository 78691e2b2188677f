// From declarative/declarations/configurations/account.mail.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.mail`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.account.mail`.
///
/// ```text
/// VisibleName                                string      optional
/// UserIdentityAssetReference                 string      optional
/// IncomingServer                             dictionary  required
///   ServerType                               string      required  "IMAP" | "POP"
///   HostName                                 string      required
///   Port                                     integer     optional
///   AuthenticationMethod                     string      required  "None" | "Password" | "CRAMMD5" | "NTLM" | "HTTPMD5"
///   AuthenticationCredentialsAssetReference  string      optional
///   IMAPPathPrefix                           string      optional
/// OutgoingServer                             dictionary  required
///   HostName                                 string      required
///   Port                                     integer     optional
///   AuthenticationMethod                     string      required  "None" | "Password" | "CRAMMD5" | "NTLM" | "HTTPMD5"
///   AuthenticationCredentialsAssetReference  string      optional
/// SMIME                                      dictionary  optional  iOS 17.0, visionOS 1.1
///   Signing                                  dictionary  optional
///     Enabled                                boolean     required
///     IdentityAssetReference                 string      optional
///     UserOverrideable                       boolean     optional
///     IdentityUserOverrideable               boolean     optional
///   Encryption                               dictionary  optional
///     Enabled                                boolean     required
///     IdentityAssetReference                 string      optional
///     UserOverrideable                       boolean     optional
///     IdentityUserOverrideable               boolean     optional
///     PerMessageSwitchEnabled                boolean     optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.mail.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountMail {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `UserIdentityAssetReference`: string, optional.
    pub user_identity_asset_reference: Option<String>,
    /// `IncomingServer`: dictionary, required.
    pub incoming_server: IncomingServer,
    /// `OutgoingServer`: dictionary, required.
    pub outgoing_server: OutgoingServer,
    /// `SMIME`: dictionary, optional. Since iOS 17.0, visionOS 1.1.
    pub smime: Option<Smime>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountMail {
    /// With the keys that it needs.
    pub fn new(incoming_server: IncomingServer, outgoing_server: OutgoingServer) -> Self {
        Self {
            visible_name: None,
            user_identity_asset_reference: None,
            incoming_server,
            outgoing_server,
            smime: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }

    /// Sets `UserIdentityAssetReference`.
    #[must_use]
    pub fn user_identity_asset_reference(
        mut self,
        user_identity_asset_reference: impl Into<String>,
    ) -> Self {
        self.user_identity_asset_reference = Some(user_identity_asset_reference.into());
        self
    }

    /// Sets `SMIME`.
    #[must_use]
    pub fn smime(mut self, smime: Smime) -> Self {
        self.smime = Some(smime);
        self
    }
}

impl Record for AccountMail {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountMail",
            [
                Key::optional("VisibleName", Expect::String),
                Key::optional("UserIdentityAssetReference", Expect::String),
                Key::required("IncomingServer", Expect::Dictionary),
                Key::required("OutgoingServer", Expect::Dictionary),
                Key::optional("SMIME", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.user_identity_asset_reference.slot_mut(),
            2 => self.incoming_server.slot_mut(),
            3 => self.outgoing_server.slot_mut(),
            4 => self.smime.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.user_identity_asset_reference.slot_ref(),
            2 => self.incoming_server.slot_ref(),
            3 => self.outgoing_server.slot_ref(),
            4 => self.smime.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            user_identity_asset_reference: None,
            incoming_server: Field::blank(),
            outgoing_server: Field::blank(),
            smime: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountMail);

/// `IncomingServer` of [`AccountMail`].
#[derive(Clone)]
#[non_exhaustive]
pub struct IncomingServer {
    /// `ServerType`: string, required.
    pub server_type: ServerType,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `AuthenticationMethod`: string, required.
    pub authentication_method: AuthenticationMethod,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// `IMAPPathPrefix`: string, optional.
    pub imap_path_prefix: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl IncomingServer {
    /// With the keys that it needs.
    pub fn new(
        server_type: impl Into<ServerType>,
        host_name: impl Into<String>,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        Self {
            server_type: server_type.into(),
            host_name: host_name.into(),
            port: None,
            authentication_method: authentication_method.into(),
            authentication_credentials_asset_reference: None,
            imap_path_prefix: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }

    /// Sets `IMAPPathPrefix`.
    #[must_use]
    pub fn imap_path_prefix(mut self, imap_path_prefix: impl Into<String>) -> Self {
        self.imap_path_prefix = Some(imap_path_prefix.into());
        self
    }
}

impl Record for IncomingServer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "IncomingServer",
            [
                Key::required("ServerType", Expect::String),
                Key::required("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::required("AuthenticationMethod", Expect::String),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
                Key::optional("IMAPPathPrefix", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.server_type.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.port.slot_mut(),
            3 => self.authentication_method.slot_mut(),
            4 => self.authentication_credentials_asset_reference.slot_mut(),
            5 => self.imap_path_prefix.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.server_type.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.port.slot_ref(),
            3 => self.authentication_method.slot_ref(),
            4 => self.authentication_credentials_asset_reference.slot_ref(),
            5 => self.imap_path_prefix.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            server_type: Field::blank(),
            host_name: Field::blank(),
            port: None,
            authentication_method: Field::blank(),
            authentication_credentials_asset_reference: None,
            imap_path_prefix: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(IncomingServer);

/// `OutgoingServer` of [`AccountMail`].
#[derive(Clone)]
#[non_exhaustive]
pub struct OutgoingServer {
    /// `HostName`: string, required.
    pub host_name: String,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `AuthenticationMethod`: string, required.
    pub authentication_method: AuthenticationMethod,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OutgoingServer {
    /// With the keys that it needs.
    pub fn new(
        host_name: impl Into<String>,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        Self {
            host_name: host_name.into(),
            port: None,
            authentication_method: authentication_method.into(),
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }
}

impl Record for OutgoingServer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OutgoingServer",
            [
                Key::required("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::required("AuthenticationMethod", Expect::String),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.host_name.slot_mut(),
            1 => self.port.slot_mut(),
            2 => self.authentication_method.slot_mut(),
            3 => self.authentication_credentials_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.host_name.slot_ref(),
            1 => self.port.slot_ref(),
            2 => self.authentication_method.slot_ref(),
            3 => self.authentication_credentials_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            host_name: Field::blank(),
            port: None,
            authentication_method: Field::blank(),
            authentication_credentials_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(OutgoingServer);

/// `SMIME` of [`AccountMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Smime {
    /// `Signing`: dictionary, optional.
    pub signing: Option<Signing>,
    /// `Encryption`: dictionary, optional.
    pub encryption: Option<Encryption>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Smime {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Signing`.
    #[must_use]
    pub fn signing(mut self, signing: Signing) -> Self {
        self.signing = Some(signing);
        self
    }

    /// Sets `Encryption`.
    #[must_use]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

impl Record for Smime {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Smime",
            [
                Key::optional("Signing", Expect::Dictionary),
                Key::optional("Encryption", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.signing.slot_mut(),
            1 => self.encryption.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.signing.slot_ref(),
            1 => self.encryption.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Smime);

/// `Signing` of [`Smime`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Signing {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `UserOverrideable`: boolean, optional. Default: `false`.
    pub user_overrideable: Option<bool>,
    /// `IdentityUserOverrideable`: boolean, optional. Default: `false`.
    pub identity_user_overrideable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Signing {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            extra: Extra::new(),
        }
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }

    /// Sets `UserOverrideable`.
    #[must_use]
    pub fn user_overrideable(mut self, user_overrideable: bool) -> Self {
        self.user_overrideable = Some(user_overrideable);
        self
    }

    /// Sets `IdentityUserOverrideable`.
    #[must_use]
    pub fn identity_user_overrideable(mut self, identity_user_overrideable: bool) -> Self {
        self.identity_user_overrideable = Some(identity_user_overrideable);
        self
    }
}

impl Record for Signing {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Signing",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("UserOverrideable", Expect::Boolean),
                Key::optional("IdentityUserOverrideable", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.identity_asset_reference.slot_mut(),
            2 => self.user_overrideable.slot_mut(),
            3 => self.identity_user_overrideable.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.identity_asset_reference.slot_ref(),
            2 => self.user_overrideable.slot_ref(),
            3 => self.identity_user_overrideable.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Signing);

/// `Encryption` of [`Smime`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Encryption {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `UserOverrideable`: boolean, optional. Default: `false`.
    pub user_overrideable: Option<bool>,
    /// `IdentityUserOverrideable`: boolean, optional. Default: `false`.
    pub identity_user_overrideable: Option<bool>,
    /// `PerMessageSwitchEnabled`: boolean, optional. Default: `false`.
    pub per_message_switch_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Encryption {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            per_message_switch_enabled: None,
            extra: Extra::new(),
        }
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }

    /// Sets `UserOverrideable`.
    #[must_use]
    pub fn user_overrideable(mut self, user_overrideable: bool) -> Self {
        self.user_overrideable = Some(user_overrideable);
        self
    }

    /// Sets `IdentityUserOverrideable`.
    #[must_use]
    pub fn identity_user_overrideable(mut self, identity_user_overrideable: bool) -> Self {
        self.identity_user_overrideable = Some(identity_user_overrideable);
        self
    }

    /// Sets `PerMessageSwitchEnabled`.
    #[must_use]
    pub fn per_message_switch_enabled(mut self, per_message_switch_enabled: bool) -> Self {
        self.per_message_switch_enabled = Some(per_message_switch_enabled);
        self
    }
}

impl Record for Encryption {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Encryption",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("UserOverrideable", Expect::Boolean),
                Key::optional("IdentityUserOverrideable", Expect::Boolean),
                Key::optional("PerMessageSwitchEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.identity_asset_reference.slot_mut(),
            2 => self.user_overrideable.slot_mut(),
            3 => self.identity_user_overrideable.slot_mut(),
            4 => self.per_message_switch_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.identity_asset_reference.slot_ref(),
            2 => self.user_overrideable.slot_ref(),
            3 => self.identity_user_overrideable.slot_ref(),
            4 => self.per_message_switch_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            per_message_switch_enabled: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Encryption);

impl DeclarationPayload for AccountMail {
    const TYPE: &'static str = "com.apple.configuration.account.mail";
}

open_enum! {
    /// Values of `ServerType`.
    pub enum ServerType {
        /// `IMAP`
        Imap = "IMAP",
        /// `POP`
        Pop = "POP",
    }
}

open_enum! {
    /// Values of `AuthenticationMethod`.
    pub enum AuthenticationMethod {
        /// `None`
        None = "None",
        /// `Password`
        Password = "Password",
        /// `CRAMMD5`
        Crammd5 = "CRAMMD5",
        /// `NTLM`
        Ntlm = "NTLM",
        /// `HTTPMD5`
        Httpmd5 = "HTTPMD5",
    }
}
