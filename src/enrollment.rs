//! How a device comes, is known, and leaves.

pub mod command_queue;
pub mod lifecycle;
#[cfg(feature = "ddm")]
pub mod managed_device;
