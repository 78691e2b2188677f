//! Reports: what a device answers to the commands that it fetched, `PUT` to
//! the server URL.

use crate::{
    command::Command,
    enrollment_ids::{Enrollment, EnrollmentIds},
    error::{KeyPath, Result},
    generated::commands::TELLING_KEYS,
    plist::{self, Decoding, Dictionary, Limits, Source, Token, Value},
    record::{
        Decoded, Expect, Extra, Field, Key, Keys, Message, Record, SlotMut, SlotRef, impl_serde,
        read_document,
    },
    vocabulary::{CommandUuid, open_enum},
};
use bytes::Bytes;
use serde::{Serialize, Serializer};

mod any;
mod build;

pub use any::{AnyResponse, RawResponse};
pub use build::ReportBuilder;

open_enum! {
    /// How a device took a command (`Status`).
    pub enum Status {
        /// `Acknowledged`: carried out; the answer is in the report.
        Acknowledged = "Acknowledged",
        /// `Error`: failed; `ErrorChain` tells why. The report may hold an
        /// answer all the same.
        Error = "Error",
        /// `CommandFormatError`: not understood. Sending it again is no use.
        CommandFormatError = "CommandFormatError",
        /// `Idle`: no answer to anything; the device asks for a command.
        Idle = "Idle",
        /// `NotNow`: cannot be carried out at present; the device asks again.
        NotNow = "NotNow",
    }
}

/// What a device answers to a command, or that it is ready for one, as
/// [Apple documents it](https://developer.apple.com/documentation/devicemanagement/commands-and-queries).
///
/// The envelope is decoded at once, the answer when [`CommandReport::decode`]
/// names its type: only the server's queue knows which command the
/// `CommandUUID` stands for. The bytes are kept as they came.
///
/// ```text
/// Status                 string   required
/// CommandUUID            string   absent when Idle
/// RequestType            string   old versions of macOS alone
/// ErrorChain             array
///     ErrorCode          integer
///     ErrorDomain        string
///     LocalizedDescription, USEnglishDescription   string
/// UDID, EnrollmentID, …  who speaks
/// …                      the answer
/// ```
///
/// ```
/// use apple_mdm::{CommandReport, Message, report::Status};
///
/// let body = b"<plist><dict>
///     <key>Status</key><string>Idle</string>
///     <key>UDID</key><string>00008030-001A2D3E4F50002E</string>
/// </dict></plist>";
/// let report = CommandReport::from_slice(body)?;
/// assert_eq!(*report.status(), Status::Idle);
/// assert!(report.is_idle() && report.command_uuid().is_none());
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct CommandReport {
    envelope: Envelope,
    raw: Bytes,
}

/// One error of a chain, the outermost first. Devices leave keys out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorChainItem {
    /// `ErrorCode`: integer, may be negative.
    pub error_code: Option<i64>,
    /// `ErrorDomain`: string.
    pub error_domain: Option<String>,
    /// `LocalizedDescription`: string, in the language of the device.
    pub localized_description: Option<String>,
    /// `USEnglishDescription`: string.
    pub us_english_description: Option<String>,
    /// What this table does not know.
    pub extra: Extra,
}

impl CommandReport {
    /// Reads a property list, XML or binary, keeping the bytes without a copy.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`].
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Result<Self> {
        Self::new(bytes.into(), &Limits::default(), &mut Decoding::strict())
    }

    fn new(raw: Bytes, limits: &Limits, decoding: &mut Decoding) -> Result<Self> {
        let envelope =
            plist::with_source!(&raw, limits, source => Envelope::read(&mut source, decoding))?;
        Ok(Self { envelope, raw })
    }

    /// How the device took the command.
    pub fn status(&self) -> &Status {
        &self.envelope.status
    }

    /// Whether this answers no command, but asks for one.
    pub fn is_idle(&self) -> bool {
        self.envelope.status == Status::Idle
    }

    /// The command that this answers.
    pub fn command_uuid(&self) -> Option<&CommandUuid> {
        self.envelope.command_uuid.as_ref()
    }

    /// The type of the command, which old versions of macOS repeat.
    pub fn request_type(&self) -> Option<&str> {
        self.envelope.request_type.as_deref()
    }

    /// Why the command failed, the outermost error first. Empty if the report
    /// does not say.
    pub fn error_chain(&self) -> &[ErrorChainItem] {
        self.envelope.error_chain.as_deref().unwrap_or(&[])
    }

    /// The keys that name the sender, as they came.
    pub fn ids(&self) -> &EnrollmentIds {
        &self.envelope.ids
    }

    /// Who speaks.
    ///
    /// # Errors
    ///
    /// See [`EnrollmentIds::enrollment`].
    pub fn enrollment(&self) -> Result<Enrollment> {
        self.envelope.ids.enrollment()
    }

    /// The bytes as they came: for logs, and for whoever wants to verify them.
    /// Where the report came through another serde format, they are a binary
    /// property list of the same content.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The answer to this command, whatever the status says: an error may come
    /// with an answer too.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`].
    pub fn decode<C: Command>(&self) -> Result<C::Response> {
        self.decode_as()
    }

    /// [`CommandReport::decode`], with a value of the wrong type as a warning.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice_lenient`].
    pub fn decode_lenient<C: Command>(&self) -> Result<Decoded<C::Response>> {
        self.decode_as_lenient()
    }

    /// The answer to the command whose `RequestType` this is: for servers that
    /// know no more than the name.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`].
    pub fn decode_any(&self, request_type: &str) -> Result<AnyResponse> {
        let mut answer = AnyResponse::blank_of(request_type);
        self.read(answer.as_record_mut(), &mut Decoding::strict())?;
        Ok(answer)
    }

    /// [`CommandReport::decode_any`], with a value of the wrong type as a
    /// warning.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice_lenient`].
    pub fn decode_any_lenient(&self, request_type: &str) -> Result<Decoded<AnyResponse>> {
        let mut answer = AnyResponse::blank_of(request_type);
        let mut decoding = Decoding::lenient();
        self.read(answer.as_record_mut(), &mut decoding)?;
        Ok(Decoded::new(answer, decoding))
    }

    /// The answer as a record of the caller's: for commands that this crate
    /// does not know.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice`].
    pub fn decode_as<T: Record>(&self) -> Result<T> {
        let mut answer = T::blank();
        self.read(&mut answer, &mut Decoding::strict())?;
        Ok(answer)
    }

    /// [`CommandReport::decode_as`], with a value of the wrong type as a
    /// warning.
    ///
    /// # Errors
    ///
    /// As [`Message::from_slice_lenient`].
    pub fn decode_as_lenient<T: Record>(&self) -> Result<Decoded<T>> {
        let mut answer = T::blank();
        let mut decoding = Decoding::lenient();
        self.read(&mut answer, &mut decoding)?;
        Ok(Decoded::new(answer, decoding))
    }

    fn read(&self, answer: &mut dyn Record, decoding: &mut Decoding) -> Result<()> {
        read_document(&self.raw, &accepted(), answer, decoding)?;
        without_envelope(answer);
        Ok(())
    }

    /// The type of the command, as the report repeats it, or as keys tell that
    /// the answers to one command alone have. For tools that lost the queue: a
    /// server knows what it asked.
    pub fn guess_request_type(&self) -> Option<&str> {
        self.request_type()
            .or_else(|| telling_key(&self.raw, &accepted()).ok()?)
    }

    /// The whole report, envelope and answer, untyped.
    ///
    /// # Errors
    ///
    /// For a value that its format does not allow (an integer that is none).
    pub fn to_dictionary(&self) -> Result<Dictionary> {
        Dictionary::from_slice_lenient_with(&self.raw, &accepted()).map(|decoded| decoded.value)
    }
}

fn telling_key(bytes: &[u8], limits: &Limits) -> Result<Option<&'static str>> {
    plist::with_source!(bytes, limits, source => telling(&mut source))
}

/// The command whose answers alone have the keys of this document. None if no
/// key tells, or if they do not tell the same.
fn telling<'de, S: Source<'de>>(source: &mut S) -> Result<Option<&'static str>> {
    let (mut found, mut certain) = (None, true);
    if !matches!(source.next()?, Token::Dictionary) {
        return Ok(None);
    }
    while let Some(key) = source.key()? {
        source.skip()?;
        let told = TELLING_KEYS.binary_search_by(|(telling, _)| (*telling).cmp(&key));
        let Some((_, command)) = told.ok().and_then(|at| TELLING_KEYS.get(at)) else {
            continue;
        };
        certain &= found.is_none_or(|found| found == *command);
        found = Some(*command);
    }
    Ok(found.filter(|_| certain))
}

/// For bytes whose size and depth were checked when they came: no narrower
/// than what the caller may have set then.
fn accepted() -> Limits {
    Limits::default()
        .input(usize::MAX)
        .depth(Limits::DEPTH_CEILING)
        .nodes(usize::MAX)
        .text(usize::MAX)
}

/// Takes out of an answer what belongs to the envelope around it.
fn without_envelope(answer: &mut dyn Record) {
    let unknown = answer.keys().len();
    if let SlotMut::Extra(extra) = answer.slot(unknown) {
        for key in ENVELOPE.iter() {
            extra.remove(key.name());
        }
    }
}

/// In the order in which devices send them.
const ENVELOPE: &Keys = &Keys::new(
    "CommandReport",
    &[
        Key::optional("CommandUUID", Expect::String),
        Key::optional("ErrorChain", Expect::Array),
        Key::optional("RequestType", Expect::String),
        Key::required("Status", Expect::String),
        Key::optional("UDID", Expect::String),
        Key::optional("EnrollmentID", Expect::String),
        Key::optional("EnrollmentUserID", Expect::String),
        Key::optional("UserID", Expect::String),
        Key::optional("UserShortName", Expect::String),
        Key::optional("UserLongName", Expect::String),
        Key::optional("NotOnConsole", Expect::Boolean),
    ],
);

/// The keys around an answer. Has no place for others, which are passed over.
#[derive(Clone, Debug, PartialEq)]
struct Envelope {
    status: Status,
    command_uuid: Option<CommandUuid>,
    request_type: Option<String>,
    error_chain: Option<Vec<ErrorChainItem>>,
    ids: EnrollmentIds,
}

impl Record for Envelope {
    fn keys(&self) -> &'static Keys {
        ENVELOPE
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.command_uuid.slot_mut(),
            1 => self.error_chain.slot_mut(),
            2 => self.request_type.slot_mut(),
            3 => self.status.slot_mut(),
            4 => self.ids.udid.slot_mut(),
            5 => self.ids.enrollment_id.slot_mut(),
            6 => self.ids.enrollment_user_id.slot_mut(),
            7 => self.ids.user_id.slot_mut(),
            8 => self.ids.user_short_name.slot_mut(),
            9 => self.ids.user_long_name.slot_mut(),
            10 => self.ids.not_on_console.slot_mut(),
            _ => SlotMut::Ignored,
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.command_uuid.slot_ref(),
            1 => self.error_chain.slot_ref(),
            2 => self.request_type.slot_ref(),
            3 => self.status.slot_ref(),
            4 => self.ids.udid.slot_ref(),
            5 => self.ids.enrollment_id.slot_ref(),
            6 => self.ids.enrollment_user_id.slot_ref(),
            7 => self.ids.user_id.slot_ref(),
            8 => self.ids.user_short_name.slot_ref(),
            9 => self.ids.user_long_name.slot_ref(),
            10 => self.ids.not_on_console.slot_ref(),
            _ => SlotRef::Absent,
        }
    }

    fn blank() -> Self {
        Self {
            status: Status::from(""),
            command_uuid: None,
            request_type: None,
            error_chain: None,
            ids: EnrollmentIds::default(),
        }
    }
}

impl Record for ErrorChainItem {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "ErrorChainItem",
            &[
                Key::optional("ErrorCode", Expect::Integer),
                Key::optional("ErrorDomain", Expect::String),
                Key::optional("LocalizedDescription", Expect::String),
                Key::optional("USEnglishDescription", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.error_code.slot_mut(),
            1 => self.error_domain.slot_mut(),
            2 => self.localized_description.slot_mut(),
            3 => self.us_english_description.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.error_code.slot_ref(),
            1 => self.error_domain.slot_ref(),
            2 => self.localized_description.slot_ref(),
            3 => self.us_english_description.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Message for CommandReport {
    fn read<'de, S: Source<'de>>(source: &mut S, decoding: &mut Decoding) -> Result<Self> {
        let value = Value::read(source, decoding)?;
        let raw = plist::to_vec_binary(&value)?;
        Self::new(raw.into(), &accepted(), decoding)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_dictionary()
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }

    fn unknown_keys(&self) -> Vec<KeyPath> {
        self.envelope.unknown_keys()
    }

    fn from_slice_with(bytes: &[u8], limits: &Limits) -> Result<Self> {
        Self::new(
            Bytes::copy_from_slice(bytes),
            limits,
            &mut Decoding::strict(),
        )
    }

    fn from_slice_lenient_with(bytes: &[u8], limits: &Limits) -> Result<Decoded<Self>> {
        let mut decoding = Decoding::lenient();
        let value = Self::new(Bytes::copy_from_slice(bytes), limits, &mut decoding)?;
        Ok(Decoded::new(value, decoding))
    }
}

impl PartialEq for CommandReport {
    /// Whether both say the same, in whatever format they came.
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
            || match (self.to_dictionary(), other.to_dictionary()) {
                (Ok(a), Ok(b)) => a == b,
                _ => false,
            }
    }
}

impl_serde!(CommandReport, ErrorChainItem);

#[cfg(test)]
mod tests;
