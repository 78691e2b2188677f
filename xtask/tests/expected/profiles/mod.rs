// From mdm/profiles; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod knot;
pub mod open;
pub mod twin_one;
pub mod twin_two;

pub use knot::Knot;
pub use open::Open;
pub use twin_one::TwinOne;
pub use twin_two::TwinTwo;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_payload {
    ($macro:ident) => {
        $macro! {
            "com.apple.knot" => Knot,
            "com.apple.open" => Open,
        }
    };
}
pub(crate) use for_each_payload;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("profiles/Knot", || {
        Box::new(<Knot as crate::record::Record>::blank())
    }),
    ("profiles/Open", || {
        Box::new(<Open as crate::record::Record>::blank())
    }),
    ("profiles/TwinOne", || {
        Box::new(<TwinOne as crate::record::Record>::blank())
    }),
    ("profiles/TwinTwo", || {
        Box::new(<TwinTwo as crate::record::Record>::blank())
    }),
];
