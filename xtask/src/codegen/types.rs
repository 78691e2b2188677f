//! Which keys have a type of their own, and where those types live. Rules,
//! not corrections: each must be needed by some key.

use super::model::{Item, Key, Kind, Role};
use std::{cell::Cell, collections::HashSet};

/// Where hand-written types live, for the `use` lines of generated files.
pub(crate) const IMPORTS: &[(&str, &[&str])] = &[
    ("crate::command", &["Acknowledgement", "Command"]),
    (
        "crate::ddm",
        &["DeclarationPayload", "StatusItem", "SynchronizationTokens"],
    ),
    ("crate::enrollment_ids", &["EnrollmentIds"]),
    ("crate::plist", &["Data", "Date", "Dictionary", "Value"]),
    ("crate::generated::status", &["StatusItems"]),
    ("crate::profile", &["AnyPayload", "Payload"]),
    ("crate::report", &["ErrorChainItem"]),
    ("crate::payload_keys", &["PayloadKeys"]),
    (
        "crate::record",
        &[
            "Expect",
            "Extra",
            "Field",
            "Key",
            "Keys",
            "OrderedMap",
            "Record",
            "SlotMut",
            "SlotRef",
            "impl_record",
            "keys",
            "raw_record",
            "tagged",
        ],
    ),
    (
        "crate::vocabulary",
        &[
            "AccessRights",
            "EnrollmentId",
            "EnrollmentUserId",
            "PushMagic",
            "PushToken",
            "PushTopic",
            "Secret",
            "Udid",
            "UserId",
            "open_enum",
        ],
    ),
];

/// Items of folders of the server's that come from the device.
pub(crate) const RECEIVED: &[&str] = &[
    "declarative/protocol/statusreport.yaml",
    "other/machineinfo.yaml",
];

/// Keys that hold secrets, wherever they stand: beside all that end in
/// `Password`.
const SECRETS: &[&str] = &[
    "ActivationLockBypassCode",
    "AppleCareToken",
    "BootstrapToken",
    "CHALLENGE",
    "Challenge",
    "EncryptedNewRecoveryKey",
    "FDE_PersonalRecoveryKeyCMS",
    "PAIRING_TOKEN",
    "PIN",
    "PIRAuthenticationToken",
    "PrivateKeyExport",
    "RedemptionCode",
    "RegistrationToken",
    "SharedSecret",
    "UnlockToken",
    "UnusedRedemptionCode",
    "enhanced-logging.applecare-token",
    "mdm.push-magic",
    "password",
    "passwordHash",
    "security-token",
    "sharedSecret",
];

/// The type of a key that holds a secret.
pub(crate) fn secret(key: &Key) -> Option<&'static str> {
    let named = key.name.ends_with("Password") || SECRETS.contains(&key.name.as_str());
    match key.kind {
        _ if !named || key.subkeys.is_some() => None,
        Kind::String if key.values.is_empty() => Some("Secret<String>"),
        Kind::Data => Some("Secret<Data>"),
        _ => None,
    }
}

/// Keys around what a file lists, in every dictionary of a sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Who speaks, on every check-in.
    Ids,
    /// What every payload of a profile has.
    Payload,
}

impl Frame {
    /// The keys: on the wire, in the frame, what they hold, whether they are
    /// needed.
    pub(crate) fn keys(self) -> &'static [(&'static str, &'static str, &'static str, bool)] {
        match self {
            Self::Ids => &[
                ("UDID", "udid", "String", false),
                ("EnrollmentID", "enrollment_id", "String", false),
                ("EnrollmentUserID", "enrollment_user_id", "String", false),
                ("UserID", "user_id", "String", false),
                ("UserShortName", "user_short_name", "String", false),
                ("UserLongName", "user_long_name", "String", false),
                ("NotOnConsole", "not_on_console", "Boolean", false),
            ],
            Self::Payload => &[
                ("PayloadIdentifier", "identifier", "String", true),
                ("PayloadUUID", "uuid", "String", true),
                ("PayloadVersion", "version", "Integer", false),
                ("PayloadDisplayName", "display_name", "String", false),
                ("PayloadDescription", "description", "String", false),
                ("PayloadEnabled", "enabled", "Boolean", false),
                ("PayloadOrganization", "organization", "String", false),
            ],
        }
    }

    /// The field that holds the frame, and its type.
    pub(crate) fn field(self) -> (&'static str, &'static str) {
        match self {
            Self::Ids => ("ids", "EnrollmentIds"),
            Self::Payload => ("common", "PayloadKeys"),
        }
    }

    pub(crate) fn docs(self) -> &'static str {
        match self {
            Self::Ids => "Who speaks.",
            Self::Payload => "What every payload has.",
        }
    }

    /// A root dictionary's frame.
    pub(crate) fn of(item: &Item, role: Role) -> Option<Self> {
        match item.folder.path {
            "mdm/checkin" if role == Role::Received => Some(Self::Ids),
            "mdm/profiles" if !FRAMELESS.contains(&item.path.as_str()) => Some(Self::Payload),
            _ => None,
        }
    }
}

/// Files of the profiles' folder that are no payload.
pub(crate) const FRAMELESS: &[&str] = &[
    "mdm/profiles/CommonPayloadKeys.yaml",
    "mdm/profiles/TopLevel.yaml",
];

/// Items whose dictionaries erase a device: never made by `default()`.
pub(crate) const ERASING: &[&str] = &[
    "mdm/checkin/returntoservice.yaml",
    "mdm/commands/device.erase.yaml",
];

/// A type for the keys at a path of an item; `*` stands for any item of a
/// folder.
pub(crate) struct TypeRule {
    pub(crate) item: &'static str,
    pub(crate) path: &'static str,
    pub(crate) rust: &'static str,
}

const fn rule(item: &'static str, path: &'static str, rust: &'static str) -> TypeRule {
    TypeRule { item, path, rust }
}

/// The table.
pub(crate) const RULES: &[TypeRule] = &[
    rule("mdm/checkin/*", "request.Topic", "PushTopic"),
    rule("mdm/checkin/tokenupdate.yaml", "request.Token", "PushToken"),
    rule(
        "mdm/checkin/tokenupdate.yaml",
        "request.PushMagic",
        "PushMagic",
    ),
    rule(
        "mdm/checkin/userauthenticate.yaml",
        "request.DigestResponse",
        "Secret<String>",
    ),
    rule(
        "mdm/checkin/gettoken.yaml",
        "request.TokenParameters.SecurityToken",
        "Secret<String>",
    ),
    rule(
        "mdm/checkin/gettoken.yaml",
        "response.TokenData",
        "Secret<Data>",
    ),
    rule(
        "declarative/protocol/statusreport.yaml",
        "request.StatusItems",
        "StatusItems",
    ),
    rule(
        "declarative/protocol/tokensresponse.yaml",
        "request.SyncTokens",
        "SynchronizationTokens",
    ),
    rule(
        "mdm/commands/settings.yaml",
        "response.Settings.SettingsItem.ErrorChain",
        "Vec<ErrorChainItem>",
    ),
    rule(
        "mdm/profiles/com.apple.mdm.yaml",
        "request.AccessRights",
        "AccessRights",
    ),
    // Apple's schema has a name for any language one level too low.
    rule(
        "mdm/profiles/TopLevel.yaml",
        "request.ConsentText",
        "OrderedMap<String>",
    ),
    rule(
        "mdm/profiles/TopLevel.yaml",
        "request.PayloadContent",
        "Vec<AnyPayload>",
    ),
];

/// The rules at work, and which of them were needed.
pub(crate) struct Types {
    rules: &'static [TypeRule],
    used: Vec<Cell<bool>>,
}

impl Types {
    pub(crate) fn new(rules: &'static [TypeRule]) -> Self {
        Self {
            rules,
            used: rules.iter().map(|_| Cell::new(false)).collect(),
        }
    }

    /// The type of the key at a path.
    pub(crate) fn find(&self, item: &str, path: &str) -> Option<&'static str> {
        let (rule, used) = self.rules.iter().zip(&self.used).find(|(rule, _)| {
            let in_item = match rule.item.strip_suffix('*') {
                Some(folder) => item.starts_with(folder),
                None => rule.item == item,
            };
            in_item && rule.path == path
        })?;
        used.set(true);
        Some(rule.rust)
    }

    /// The rules that no key needed.
    pub(crate) fn unused(&self) -> Vec<String> {
        self.rules
            .iter()
            .zip(&self.used)
            .filter(|(_, used)| !used.get())
            .map(|(rule, _)| format!("{} {} → {}", rule.item, rule.path, rule.rust))
            .collect()
    }
}

/// Names that no type of a schema can have: generated files use them.
pub(crate) fn reserved() -> HashSet<String> {
    let imported = IMPORTS.iter().flat_map(|(_, names)| names.iter());
    let prelude = [
        "Box",
        "Clone",
        "Debug",
        "Default",
        "From",
        "Into",
        "IntoIterator",
        "Option",
        "PartialEq",
        "Self",
        "Some",
        "String",
        "Vec",
    ];
    imported
        .chain(&prelude)
        .map(|name| (*name).to_owned())
        .collect()
}
