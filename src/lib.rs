//! The Apple MDM protocol.
mod error;
pub mod plist;

pub use error::{Error, ErrorKind, KeyPath, Result, Segment, Warning};
pub use plist::{Data, Date};
pub mod record;
