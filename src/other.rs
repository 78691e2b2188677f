//! Documents beside the protocol: what a device says of itself when it asks to
//! enroll, the manifest of an app, the hash of a password.

pub use crate::generated::other::*;
