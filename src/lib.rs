//! The Apple MDM protocol.

pub mod checkin;
pub mod command;
mod enrollment_ids;
mod error;
pub mod error_codes;
mod generated;
pub mod json;
pub mod plist;
pub mod record;
pub mod report;
pub mod schema;
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
