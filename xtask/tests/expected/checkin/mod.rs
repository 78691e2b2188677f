// From mdm/checkin; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod greet;
pub mod leave;

pub use greet::{Greet, GreetResponse};
pub use leave::Leave;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_checkin {
    ($macro:ident) => {
        $macro! {
            Greet,
            Leave,
        }
    };
}
pub(crate) use for_each_checkin;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("checkin/Greet", || {
        Box::new(<Greet as crate::record::Record>::blank())
    }),
    ("checkin/GreetResponse", || {
        Box::new(<GreetResponse as crate::record::Record>::blank())
    }),
    ("checkin/Leave", || {
        Box::new(<Leave as crate::record::Record>::blank())
    }),
];
