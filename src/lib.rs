//! The Apple MDM protocol: bytes in, typed values out, and back.
//!
//! This is the protocol core without I/O. It opens no socket, reads no clock,
//! keeps no state and draws no random numbers: bodies, times, identifiers and
//! trust are arguments. The server around it is yours.
//!
//! # A tour
//!
//! A device speaks to its server in three ways, each a module:
//!
//! - [`checkin`]: it enrolls, renews its push token, asks for tokens, leaves.
//!   A body is a [`CheckIn`].
//! - [`command`]: the server queues commands, each in a [`CommandEnvelope`].
//! - [`report`]: the device answers them, or says that it is idle, with a
//!   [`CommandReport`].
//!
//! ```
//! use apple_mdm::{CheckIn, CommandReport, Enrollment, Message, report::Status};
//!
//! # fn store(_: &Enrollment, _: impl std::fmt::Debug) {}
//! fn check_in(body: &[u8]) -> Result<Vec<u8>, apple_mdm::Error> {
//!     let message = CheckIn::from_slice(body)?; // XML or binary, told by its bytes
//!     let sender = message.enrollment()?; // device or user channel, of which enrollment
//!     match message {
//!         CheckIn::TokenUpdate(update) => store(&sender, (update.topic, update.token)),
//!         CheckIn::GetBootstrapToken(_) => {
//!             let stored = vec![1, 2, 3];
//!             return apple_mdm::checkin::GetBootstrapTokenResponse::new()
//!                 .bootstrap_token(stored)
//!                 .to_xml();
//!         }
//!         // Newer than this crate? It is here all the same, with all its keys.
//!         other => store(&sender, other.message_type()),
//!     }
//!     Ok(Vec::new())
//! }
//!
//! fn connect(body: &[u8]) -> Result<(), apple_mdm::Error> {
//!     let report = CommandReport::from_slice(body)?;
//!     match report.status() {
//!         Status::Idle | Status::NotNow => {}
//!         Status::Error => store(&report.enrollment()?, report.error_chain()),
//!         _ => store(&report.enrollment()?, report.command_uuid()),
//!     }
//!     Ok(())
//! }
//! # check_in(b"<dict><key>MessageType</key><string>CheckOut</string>
//! #     <key>UDID</key><string>A</string></dict>").unwrap();
//! # connect(b"<dict><key>Status</key><string>Idle</string></dict>").unwrap();
//! ```
//!
//! Beside them stand [`schema`], which says what Apple's schema says of every
//! key (on which OS, on which channel, which values) and validates messages
//! for a device, without ever being asked by a decode; `ddm`, declarations and
//! status reports (feature `ddm`, on by default); [`profile`], configuration
//! profiles (all payloads with feature `profiles`, else those that enroll);
//! `cms`, who signed a body and whether that is somebody whom you trust
//! (feature `cms`, on by default), and `identity`, whether that is who the
//! body says it is; [`enrollment`], how a device comes, is known, and leaves,
//! and in its `managed_device` a whole exchange as one pure function; [`other`]
//! and [`refusal`], what comes before that.
//!
//! # What it promises
//!
//! - **Nothing is lost.** Keys and values that a type does not know stay in
//!   its `extra` and are written back, at every level; so does a value of the
//!   wrong type that a lenient decode took.
//! - **Errors say where.** An [`Error`] tells its kind, the key path, the byte
//!   and what was expected, and never holds content.
//! - **Bounded.** [`plist::Limits`] hold on every path. No input makes it
//!   panic, recurse without bound or take more than a small multiple of its
//!   own size.
//! - **Secrets stay secret.** They print as `[redacted]`, are compared in
//!   constant time and wiped when dropped.
//!
//! # Underneath
//!
//! [`plist`] reads and writes property lists, also into types of yours through
//! serde. [`record`] is the codec that all typed dictionaries share: make your
//! own vendor's dictionary a record and it is as lossless as the others.
//! [`json`] is for declarative management.

pub mod checkin;
#[cfg(feature = "cms")]
pub mod cms;
pub mod command;
#[cfg(feature = "ddm")]
pub mod ddm;
pub mod enrollment;
mod enrollment_ids;
mod error;
pub mod error_codes;
mod generated;
#[cfg(feature = "cms")]
pub mod identity;
pub mod json;
pub mod other;
mod payload_keys;
pub mod plist;
pub mod profile;
pub mod record;
pub mod refusal;
pub mod report;
mod request;
pub mod schema;
mod vocabulary;

pub use checkin::CheckIn;
pub use command::CommandEnvelope;
pub use enrollment_ids::{Channel, Enrollment, EnrollmentIds};
pub use error::{Error, ErrorKind, KeyPath, Result, Segment, Warning};
pub use plist::{Data, Date};
pub use record::{Decoded, Message};
pub use report::CommandReport;
pub use request::Request;
pub use vocabulary::{
    AccessRights, CommandUuid, EnrollmentId, EnrollmentUserId, InvalidAccessRights, PushMagic,
    PushToken, PushTopic, Secret, Udid, UserId, is_secret_key,
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
