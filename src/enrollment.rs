//! How a device comes, is known, and leaves.

pub mod command_queue;
pub mod lifecycle;
