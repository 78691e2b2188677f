//! The Apple MDM protocol.

pub mod checkin;
pub mod command;
#[cfg(feature = "ddm")]
pub mod ddm;
mod enrollment_ids;
mod error;
mod generated;
pub mod json;
pub mod other;
#[cfg(feature = "profiles")]
mod payload_keys;
pub mod plist;
#[cfg(feature = "profiles")]
pub mod profile;
pub mod record;
pub mod refusal;
pub mod report;
mod vocabulary;

pub use checkin::CheckIn;
pub use command::CommandEnvelope;
pub use enrollment_ids::{Channel, Enrollment, EnrollmentIds};
pub use error::{Error, ErrorKind, KeyPath, Result, Segment, Warning};
pub use plist::{Data, Date};
pub use record::{Decoded, Message};
pub use report::CommandReport;
pub use vocabulary::{
    CommandUuid, EnrollmentId, EnrollmentUserId, PushMagic, PushToken, PushTopic, Secret, Udid,
    UserId, is_secret_key,
};

/// For the tests of the project.
#[doc(hidden)]
pub mod testing {
    use crate::{
        error::{KeyPath, Result},
        record::Record,
    };

    pub use crate::record::{Blank, read_into};

    /// As of a message.
    pub fn unknown_keys(record: &dyn Record) -> Vec<KeyPath> {
        crate::record::unknown_keys(record)
    }

    /// Whether the table stands for all keys that there are.
    pub fn tells_unknown_keys(record: &dyn Record) -> bool {
        !record.keys().is_open()
    }

    /// As of a message.
    pub fn to_xml(record: &dyn Record) -> Result<Vec<u8>> {
        crate::record::record_to_xml(record)
    }

    /// As of a message.
    pub fn to_binary(record: &dyn Record) -> Result<Vec<u8>> {
        crate::record::record_to_binary(record)
    }

    /// As of a message.
    pub fn to_json(record: &dyn Record) -> Result<Vec<u8>> {
        crate::record::record_to_json(record)
    }

    /// A blank record of each root of the schema.
    pub fn records() -> Vec<(&'static str, Blank)> {
        crate::generated::records()
    }
}
