//! Reports as devices write them.

use super::{CommandReport, Envelope, ErrorChainItem, Status};
use crate::{
    enrollment_ids::Enrollment,
    error::{Error, ErrorKind, Result},
    plist::{Dictionary, Value},
    record::{Message, Record as _},
    vocabulary::CommandUuid,
};

/// Makes a report as a device writes it, for what stands in for devices:
/// simulators and tests.
///
/// ```
/// use apple_mdm::{CommandReport, Enrollment, command::SecurityInfoResponse, report::Status};
///
/// let device = Enrollment::Device { udid: "00008030-001A2D3E4F50002E".into() };
/// let report = CommandReport::builder(&device, Status::Acknowledged)
///     .command_uuid("0001")
///     .answer(&SecurityInfoResponse::default())?
///     .build()?;
/// assert_eq!(report.enrollment()?, device);
/// let body = report.raw(); // an XML property list
/// # assert!(body.starts_with(b"<?xml"));
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReportBuilder {
    envelope: Envelope,
    answer: Dictionary,
}

impl CommandReport {
    /// A report of a device or user channel.
    pub fn builder(sender: &Enrollment, status: Status) -> ReportBuilder {
        ReportBuilder {
            envelope: Envelope {
                status,
                ids: sender.into(),
                ..Envelope::blank()
            },
            answer: Dictionary::new(),
        }
    }
}

impl ReportBuilder {
    /// The command that is answered.
    #[must_use]
    pub fn command_uuid(mut self, command_uuid: impl Into<CommandUuid>) -> Self {
        self.envelope.command_uuid = Some(command_uuid.into());
        self
    }

    /// One more error of the chain, the outermost first.
    #[must_use]
    pub fn error(mut self, error: ErrorChainItem) -> Self {
        self.envelope
            .error_chain
            .get_or_insert_default()
            .push(error);
        self
    }

    /// The answer: its keys stand beside those of the envelope.
    ///
    /// # Errors
    ///
    /// For what is no dictionary, or cannot be written.
    pub fn answer(mut self, answer: &impl Message) -> Result<Self> {
        match answer.to_value()? {
            Value::Dictionary(keys) => self.answer = keys,
            _ => return Err(Error::new(ErrorKind::WrongType).expected("a dictionary")),
        }
        Ok(self)
    }

    /// The report, written and read again.
    ///
    /// # Errors
    ///
    /// For what cannot be written, such as a control character.
    pub fn build(self) -> Result<CommandReport> {
        let Self {
            envelope,
            mut answer,
        } = self;
        if let Value::Dictionary(keys) = envelope.to_value()? {
            for (key, value) in keys {
                answer.insert(key, value);
            }
        }
        CommandReport::from_bytes(crate::plist::to_vec(&answer)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{DeviceInformation, DeviceInformationResponse};

    #[test]
    fn a_report_says_what_it_was_made_of() {
        let user = Enrollment::SharedIPadUser {
            udid: "D".into(),
            user_short_name: "jane".into(),
        };
        let item = ErrorChainItem {
            error_code: Some(12021),
            error_domain: Some("MCMDMErrorDomain".to_owned()),
            ..ErrorChainItem::default()
        };
        let answer: DeviceInformationResponse = Message::from_slice(
            b"<plist><dict><key>QueryResponses</key><dict><key>OSVersion</key><string>18.1</string></dict></dict></plist>",
        )
        .unwrap();
        let report = CommandReport::builder(&user, Status::Error)
            .command_uuid("1")
            .error(item.clone())
            .answer(&answer)
            .unwrap()
            .build()
            .unwrap();
        assert_eq!(report.enrollment().unwrap(), user);
        assert_eq!(*report.status(), Status::Error);
        assert_eq!(report.command_uuid().unwrap().as_str(), "1");
        assert_eq!(report.error_chain(), [item]);
        assert_eq!(report.decode::<DeviceInformation>().unwrap(), answer);
        let idle = CommandReport::builder(&user, Status::Idle).build().unwrap();
        assert!(idle.is_idle() && idle.command_uuid().is_none());
    }
}
