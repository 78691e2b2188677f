//! How a device comes, is known, and leaves.
//!
//! A device comes with a profile ([`profile`]), which a service may give it in
//! two steps ([`profile_service`]).

pub mod command_queue;
mod finding;
pub mod lifecycle;
#[cfg(feature = "ddm")]
pub mod managed_device;
pub mod profile;
pub mod profile_service;

pub use finding::Finding;
