// From mdm/checkin; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod greet;
pub mod leave;

pub use greet::{Greet, GreetResponse};
pub use leave::Leave;

/// Hands all messages to a macro, so that none is missed.
macro_rules! for_each_checkin {
    ($macro:ident) => {
        $macro! {
            Greet,
            Leave,
        }
    };
}
pub(crate) use for_each_checkin;
