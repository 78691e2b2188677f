//! What kind of message it is, and what is in it as that.

use crate::{Fault, Finding, Options, Taken};
use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, Enrollment, Error, Message, Warning,
    ddm::{AnyDeclaration, DeclarationItemsResponse, StatusReport, TokensResponse},
    enrollment::{
        automated::{
            AccountDetail, AdeProfile, AssignProfileResponse, BetaEnrollmentTokens,
            DeviceDetailsResponse, FetchDevicesResponse,
        },
        discovery::WellKnown,
    },
    json,
    other::MachineInfo,
    plist::{Format, Value},
    profile::Profile,
    schema::{self, Subject, validate_dictionary},
};
use serde::{Serialize, de::DeserializeOwned};

#[derive(Clone, Copy, Default, PartialEq)]
pub(crate) enum Kind {
    #[default]
    Auto,
    Plist,
    Json,
    CheckIn,
    Command,
    Report,
    Declaration,
    DeclarationItems,
    Tokens,
    Status,
    Profile,
    MachineInfo,
    WellKnown,
    DepProfile,
    DepApi,
}

impl Kind {
    /// As it is named on the command line.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "auto" => Self::Auto,
            "plist" => Self::Plist,
            "json" => Self::Json,
            "checkin" => Self::CheckIn,
            "command" => Self::Command,
            "report" => Self::Report,
            "declaration" => Self::Declaration,
            "declaration-items" => Self::DeclarationItems,
            "tokens" => Self::Tokens,
            "status" => Self::Status,
            "profile" => Self::Profile,
            "machine-info" => Self::MachineInfo,
            "well-known" => Self::WellKnown,
            "dep-profile" => Self::DepProfile,
            "dep-api" => Self::DepApi,
            _ => return None,
        })
    }

    /// By the keys that only one kind of message has.
    fn detect(input: Input<'_>) -> Self {
        let untyped = match input.format {
            Some(Format::Json) => Self::Json,
            _ => Self::Plist,
        };
        let Ok(value) = input.value() else {
            return untyped;
        };
        let has = |key| value.get(key).is_some();
        let named = || has("UDID") || has("EnrollmentID") || has("CommandUUID");
        if has("MessageType") {
            Self::CheckIn
        } else if has("Command") && has("CommandUUID") {
            Self::Command
        } else if has("Status") && named() {
            Self::Report
        } else if has("StatusItems") {
            Self::Status
        } else if has("SyncTokens") {
            Self::Tokens
        } else if has("DeclarationsToken") && has("Declarations") {
            Self::DeclarationItems
        } else if has("Type") && has("Identifier") && (has("Payload") || has("ServerToken")) {
            Self::Declaration
        } else if has("PayloadType") && has("PayloadIdentifier") {
            Self::Profile
        } else if has("PRODUCT") && (has("VERSION") || has("SERIAL") || has("UDID")) {
            Self::MachineInfo
        } else if has("Servers") {
            Self::WellKnown
        } else if has("profile_name") && has("url") {
            Self::DepProfile
        } else if has("devices") || has("server_uuid") || has("betaEnrollmentTokens") {
            Self::DepApi
        } else {
            untyped
        }
    }
}

/// What is looked at.
#[derive(Clone, Copy)]
struct Input<'a> {
    bytes: &'a [u8],
    format: Option<Format>,
    strict: bool,
}

pub(crate) fn inspect(bytes: &[u8], options: &Options) -> Finding {
    let input = Input {
        bytes,
        format: match options.kind {
            Kind::Json => Some(Format::Json),
            _ => Format::sniff(bytes),
        },
        strict: options.strict,
    };
    let kind = match options.kind {
        Kind::Auto => Kind::detect(input),
        kind => kind,
    };
    let fixed = |name: &'static str| move |_: &_| name.to_owned();
    let (kind, result) = match kind {
        Kind::Json => ("json".to_owned(), input.json()),
        Kind::Auto | Kind::Plist => input.plist(),
        Kind::CheckIn => {
            let name = |m: &CheckIn| format!("checkin/{}", m.message_type());
            input.typed("checkin", name, |m: &CheckIn| Some(m.enrollment()))
        }
        Kind::Command => {
            let name = |m: &CommandEnvelope| format!("command/{}", m.request_type());
            input.typed("command", name, nobody)
        }
        Kind::Report => input.report(options.request_type.as_deref()),
        Kind::Declaration => {
            let name = |m: &AnyDeclaration| format!("ddm/declaration/{}", m.declaration_type());
            input.typed("ddm/declaration", name, nobody)
        }
        Kind::DeclarationItems => {
            let name = "ddm/declaration-items";
            input.typed(name, |_: &DeclarationItemsResponse| name.to_owned(), nobody)
        }
        Kind::Tokens => {
            let name = "ddm/tokens";
            input.typed(name, |_: &TokensResponse| name.to_owned(), nobody)
        }
        Kind::Status => {
            let name = "ddm/status";
            input.typed(name, |_: &StatusReport| name.to_owned(), nobody)
        }
        Kind::Profile => input.typed::<Profile>("profile", fixed("profile"), nobody),
        Kind::MachineInfo => {
            let name = "machine-info";
            input.typed(name, |_: &MachineInfo| name.to_owned(), nobody)
        }
        Kind::WellKnown => {
            let name = "well-known";
            input.typed(name, |_: &WellKnown| name.to_owned(), nobody)
        }
        Kind::DepProfile => {
            let name = "dep-profile";
            input.typed(name, |_: &AdeProfile| name.to_owned(), nobody)
        }
        Kind::DepApi => input.service(),
    };
    let violations = options.target.as_ref().map(|target| {
        // What is refused may break more rules than the one that it was refused for.
        let content = match &result {
            Ok(taken) => Some(taken.content.clone()),
            Err(_) => input.value().ok(),
        };
        let content = content.as_ref();
        match (content.and_then(Value::as_dictionary), subject(&kind)) {
            (Some(content), Some(subject)) => validate_dictionary(content, subject, target),
            _ => Vec::new(),
        }
    });
    Finding {
        format: input.format.map(Format::as_str),
        content_format: None,
        size: bytes.len(),
        kind,
        result: result.map_err(Fault::from),
        violations,
        signer: None,
    }
}

/// What the schema says something of.
fn subject(kind: &str) -> Option<Subject<'_>> {
    let (first, rest) = kind.split_once('/').unwrap_or((kind, ""));
    Some(match (first, rest) {
        ("checkin", _) => Subject::CheckIn,
        ("command", _) => Subject::CommandEnvelope,
        ("response", request_type) => Subject::Report { request_type },
        ("ddm", "status") => Subject::StatusReport,
        ("ddm", rest) if rest == "declaration" || rest.starts_with("declaration/") => {
            Subject::Declaration
        }
        ("profile", _) => Subject::Profile,
        ("ddm", "tokens") => Subject::Body(schema::protocol("TokensResponse")?.request()),
        ("ddm", "declaration-items") => {
            Subject::Body(schema::protocol("DeclarationItemsResponse")?.request())
        }
        ("machine-info", _) => Subject::Body(schema::other("MachineInfo")?.request()),
        _ => return None,
    })
}

/// Of messages that name no sender.
fn nobody<T>(_: &T) -> Option<Result<Enrollment, Error>> {
    None
}

type Found = (String, Result<Taken, Error>);

impl Input<'_> {
    fn value(self) -> Result<Value, Error> {
        match self.format {
            Some(Format::Json) => json::from_slice(self.bytes),
            _ => Ok(Value::from_slice_lenient(self.bytes)?.value),
        }
    }

    fn decode<T: Message + DeserializeOwned>(self) -> Result<(T, Vec<Warning>), Error> {
        let decoded = match (self.format, self.strict) {
            (Some(Format::Json), true) => return Ok((T::from_json(self.bytes)?, Vec::new())),
            (Some(Format::Json), false) => T::from_json_lenient(self.bytes)?,
            (_, true) => return Ok((T::from_slice(self.bytes)?, Vec::new())),
            (_, false) => T::from_slice_lenient(self.bytes)?,
        };
        Ok((decoded.value, decoded.warnings))
    }

    /// Whether a message is the same when it is written in its own format.
    fn comes_back<T: Message + Serialize>(self, message: &T) -> Result<bool, Error> {
        let written = match self.format {
            Some(Format::Json) => json::to_vec(message)?,
            Some(Format::Binary) => message.to_binary()?,
            _ => message.to_xml()?,
        };
        let written = Input {
            bytes: &written,
            ..self
        };
        Ok(written.value()? == self.value()?)
    }

    fn typed<T: Message + Serialize + DeserializeOwned>(
        self,
        kind: &str,
        name: impl Fn(&T) -> String,
        sender: impl Fn(&T) -> Option<Result<Enrollment, Error>>,
    ) -> Found {
        let (message, warnings) = match self.decode::<T>() {
            Ok(decoded) => decoded,
            Err(error) => return (kind.to_owned(), Err(error)),
        };
        let taken = self.take(&message, warnings, sender(&message));
        (name(&message), taken)
    }

    fn take<T: Message + Serialize>(
        self,
        message: &T,
        warnings: Vec<Warning>,
        sender: Option<Result<Enrollment, Error>>,
    ) -> Result<Taken, Error> {
        Ok(Taken {
            content: message.to_value()?,
            sender: sender.map(|sender| match sender {
                Ok(enrollment) => format!("{enrollment:?}"),
                Err(error) => error.to_string(),
            }),
            unknown_keys: paths(&message.unknown_keys()),
            warnings,
            round_trip: self.comes_back(message)?,
        })
    }

    /// A report is an answer, where it is known to what.
    fn report(self, request_type: Option<&str>) -> Found {
        let (report, warnings) = match self.decode::<CommandReport>() {
            Ok(decoded) => decoded,
            Err(error) => return ("report".to_owned(), Err(error)),
        };
        let taken = self.take(&report, warnings, Some(report.enrollment()));
        let Some(request_type) = request_type.or_else(|| report.guess_request_type()) else {
            return (format!("report/{}", report.status()), taken);
        };
        let answer = if self.strict {
            report
                .decode_any(request_type)
                .map(|answer| (answer, Vec::new()))
        } else {
            report
                .decode_any_lenient(request_type)
                .map(|decoded| (decoded.value, decoded.warnings))
        };
        let taken = taken.and_then(|taken| {
            let (answer, warnings) = answer?;
            Ok(Taken {
                unknown_keys: [taken.unknown_keys, paths(&answer.unknown_keys())].concat(),
                warnings: [taken.warnings, warnings].concat(),
                round_trip: taken.round_trip && self.holds(&answer.to_value()?)?,
                ..taken
            })
        });
        (format!("response/{request_type}"), taken)
    }

    /// Which answer of the enrollment service it is, its keys tell.
    fn service(self) -> Found {
        fn as_<T: Message + Serialize + DeserializeOwned>(input: Input<'_>) -> Found {
            input.typed::<T>("dep-api", |_| "dep-api".to_owned(), nobody)
        }
        let value = self.value().unwrap_or(Value::Null);
        let devices = value.get("devices");
        let first = devices
            .and_then(Value::as_dictionary)
            .and_then(|devices| devices.iter().next());
        if value.get("server_uuid").is_some() {
            as_::<AccountDetail>(self)
        } else if value.get("betaEnrollmentTokens").is_some() {
            as_::<BetaEnrollmentTokens>(self)
        } else if matches!(first, Some((_, Value::Dictionary(_)))) {
            as_::<DeviceDetailsResponse>(self)
        } else if matches!(devices, Some(Value::Dictionary(_))) {
            as_::<AssignProfileResponse>(self)
        } else {
            as_::<FetchDevicesResponse>(self)
        }
    }

    /// Whether all that an answer says stands in the report, and all of it
    /// that is no envelope.
    fn holds(self, answer: &Value) -> Result<bool, Error> {
        const ENVELOPE: &[&str] = &[
            "CommandUUID",
            "ErrorChain",
            "RequestType",
            "Status",
            "UDID",
            "EnrollmentID",
            "EnrollmentUserID",
            "UserID",
            "UserShortName",
            "UserLongName",
            "NotOnConsole",
        ];
        let report = self.value()?;
        // Dates and data are strings in JSON.
        let answer = match self.format {
            Some(Format::Json) => json::from_slice(&json::to_vec(answer)?)?,
            _ => answer.clone(),
        };
        let (Value::Dictionary(report), Value::Dictionary(answer)) = (&report, &answer) else {
            return Ok(false);
        };
        let all = report
            .iter()
            .filter(|(key, _)| !ENVELOPE.contains(key))
            .all(|(key, value)| answer.get(key) == Some(value));
        Ok(all
            && answer
                .iter()
                .all(|(key, value)| report.get(key) == Some(value)))
    }

    fn plist(self) -> Found {
        let result = if self.strict {
            Value::from_slice(self.bytes).map(|value| (value, Vec::new()))
        } else {
            Value::from_slice_lenient(self.bytes).map(|decoded| (decoded.value, decoded.warnings))
        };
        let taken = result.and_then(|(value, warnings)| self.take(&value, warnings, None));
        ("plist".to_owned(), taken)
    }

    fn json(self) -> Result<Taken, Error> {
        let value: Value = json::from_slice(self.bytes)?;
        self.take(&value, Vec::new(), None)
    }
}

fn paths(keys: &[apple_mdm::KeyPath]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}
