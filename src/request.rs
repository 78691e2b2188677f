//! What a device puts to its server, where check-ins and reports go to one
//! URL.

use crate::{
    CheckIn, CommandReport, Decoded, Enrollment, EnrollmentIds, Error, ErrorKind, Message as _,
    Result,
};
use std::fmt;

/// A check-in or a report, told apart by what it holds: devices send both to
/// the server URL where an enrollment profile names no check-in URL, and some
/// leave out the `Content-Type` that would tell.
///
/// ```
/// use apple_mdm::Request;
///
/// let body = b"<plist><dict><key>Status</key><string>Idle</string><key>UDID</key><string>A</string></dict></plist>";
/// let request = Request::from_slice(body)?;
/// assert!(matches!(&request, Request::Report(report) if report.is_idle()));
/// assert!(request.enrollment().is_ok());
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// It has a `MessageType`.
    CheckIn(Box<CheckIn>),
    /// It has a `Status`.
    Report(Box<CommandReport>),
}

impl Request {
    /// Reads a body, strictly.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`](crate::Message::from_slice).
    pub fn from_slice(body: &[u8]) -> Result<Self> {
        match CheckIn::from_slice(body) {
            Err(error) if error.is_missing("MessageType") => CommandReport::from_slice(body)
                .map(|report| Self::Report(report.into()))
                .map_err(neither),
            check_in => check_in.map(|message| Self::CheckIn(message.into())),
        }
    }

    /// Reads a body as servers do, that would rather have a message with a
    /// fault than none.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice_lenient`](crate::Message::from_slice_lenient).
    pub fn from_slice_lenient(body: &[u8]) -> Result<Decoded<Self>> {
        match CheckIn::from_slice_lenient(body) {
            Err(error) if error.is_missing("MessageType") => {
                CommandReport::from_slice_lenient(body)
                    .map(|report| report.map(|report| Self::Report(report.into())))
                    .map_err(neither)
            }
            check_in => {
                check_in.map(|message| message.map(|message| Self::CheckIn(message.into())))
            }
        }
    }

    /// The `MessageType` of a check-in, the `Status` of a report.
    pub fn name(&self) -> &str {
        match self {
            Self::CheckIn(message) => message.message_type(),
            Self::Report(report) => report.status().as_str(),
        }
    }

    /// The keys by which it names its sender.
    pub fn ids(&self) -> &EnrollmentIds {
        match self {
            Self::CheckIn(message) => message.ids(),
            Self::Report(report) => report.ids(),
        }
    }

    /// Who speaks.
    ///
    /// # Errors
    ///
    /// See [`EnrollmentIds::enrollment`].
    pub fn enrollment(&self) -> Result<Enrollment> {
        self.ids().enrollment()
    }
}

/// What it is, as for a log: [`Request::name`], with the `Endpoint` of
/// `DeclarativeManagement`. What a device made up is escaped, and stays on its
/// line.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().escape_debug().fmt(f)?;
        let Self::CheckIn(message) = self else {
            return Ok(());
        };
        match message.as_ref() {
            CheckIn::DeclarativeManagement(message) => {
                let endpoint = message.endpoint.as_deref().unwrap_or_default();
                write!(f, " {}", endpoint.escape_debug())
            }
            _ => Ok(()),
        }
    }
}

fn neither(error: Error) -> Error {
    if !error.is_missing("Status") {
        return error;
    }
    let neither = Error::new(ErrorKind::MissingKey)
        .expected("MessageType of a check-in or Status of a report");
    match error.offset() {
        Some(offset) => neither.at(offset),
        None => neither,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_has_a_line_for_each() {
        for (keys, shown) in [
            ("Status=Idle", "Idle"),
            ("Status=No\nSuch", "No\\nSuch"),
            ("MessageType=CheckOut", "CheckOut"),
            (
                "MessageType=DeclarativeManagement;Endpoint=tokens",
                "DeclarativeManagement tokens",
            ),
            (
                "MessageType=DeclarativeManagement;Endpoint=a\nb",
                "DeclarativeManagement a\\nb",
            ),
        ] {
            let keys = keys.split(';').map(|pair| pair.split_once('=').unwrap());
            let keys = keys.map(|(key, text)| format!("<key>{key}</key><string>{text}</string>"));
            let body = format!("<plist><dict>{}</dict></plist>", keys.collect::<String>());
            assert_eq!(
                Request::from_slice(body.as_bytes()).unwrap().to_string(),
                shown
            );
        }
    }

    #[test]
    fn check_ins_and_reports_are_told_apart() {
        let plist = |keys: &str| {
            format!("<plist><dict>{keys}<key>UDID</key><string>A</string></dict></plist>")
        };
        let check_in = plist("<key>MessageType</key><string>CheckOut</string>");
        let report = plist("<key>Status</key><string>Idle</string>");
        for lenient in [false, true] {
            let read = |body: &str| match lenient {
                false => Request::from_slice(body.as_bytes()),
                true => Request::from_slice_lenient(body.as_bytes()).map(|decoded| decoded.value),
            };
            let message = read(&check_in).unwrap();
            assert!(
                matches!(&message, Request::CheckIn(check_in) if check_in.message_type() == "CheckOut")
            );
            assert_eq!(message.enrollment(), read(&report).unwrap().enrollment());
            let neither = read(&plist("")).unwrap_err().to_string();
            assert!(
                neither.contains("MessageType of a check-in or Status"),
                "{neither}"
            );
            // A check-in with a fault is not taken for a report without status.
            let wrong = read(&plist("<key>MessageType</key><integer>1</integer>")).unwrap_err();
            assert_eq!(wrong.kind(), ErrorKind::WrongType);
            assert_eq!(
                read("<plist><array/></plist>").unwrap_err().kind(),
                ErrorKind::WrongType
            );
        }
    }
}
