// From mdm/commands; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod arrange_things;
pub mod nothing;

pub use arrange_things::{ArrangeThings, ArrangeThingsResponse, RawThing, Thing};
pub use nothing::Nothing;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_command {
    ($macro:ident) => {
        $macro! {
            "ArrangeThings" => ArrangeThings,
            "Nothing" => Nothing,
        }
    };
}
pub(crate) use for_each_command;

/// Keys that the answers to one command alone have, in order, and that
/// command.
pub(crate) const TELLING_KEYS: &[(&str, &str)] =
    &[("Labels", "ArrangeThings"), ("Odds", "ArrangeThings")];

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("commands/ArrangeThings", || {
        Box::new(<ArrangeThings as crate::record::Record>::blank())
    }),
    ("commands/ArrangeThingsResponse", || {
        Box::new(<ArrangeThingsResponse as crate::record::Record>::blank())
    }),
    ("commands/Nothing", || {
        Box::new(<Nothing as crate::record::Record>::blank())
    }),
];
