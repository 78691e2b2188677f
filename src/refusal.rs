//! What a server answers, beside the HTTP status 403 or 404, when it refuses a
//! device that asks to enroll, so that the device knows what to do first.

pub use crate::generated::errors::*;
