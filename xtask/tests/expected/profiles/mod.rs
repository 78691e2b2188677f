// From mdm/profiles; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

#[cfg(feature = "profiles")]
pub mod knot;
#[cfg(feature = "profiles")]
pub mod open;
#[cfg(feature = "profiles")]
pub mod twin_one;
#[cfg(feature = "profiles")]
pub mod twin_two;

#[cfg(feature = "profiles")]
pub use knot::Knot;
#[cfg(feature = "profiles")]
pub use open::Open;
#[cfg(feature = "profiles")]
pub use twin_one::TwinOne;
#[cfg(feature = "profiles")]
pub use twin_two::TwinTwo;

/// Hands all to a macro, so that none is missed.
#[cfg(feature = "profiles")]
macro_rules! for_each_payload {
    ($macro:ident) => {
        $macro! {
            "com.apple.knot" => Knot,
            "com.apple.open" => Open,
        }
    };
}
#[cfg(feature = "profiles")]
pub(crate) use for_each_payload;

/// Hands all to a macro, so that none is missed.
#[cfg(not(feature = "profiles"))]
macro_rules! for_each_payload {
    ($macro:ident) => {
        $macro! {}
    };
}
#[cfg(not(feature = "profiles"))]
pub(crate) use for_each_payload;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    #[cfg(feature = "profiles")]
    ("profiles/Knot", || {
        Box::new(<Knot as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/Open", || {
        Box::new(<Open as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/TwinOne", || {
        Box::new(<TwinOne as crate::record::Record>::blank())
    }),
    #[cfg(feature = "profiles")]
    ("profiles/TwinTwo", || {
        Box::new(<TwinTwo as crate::record::Record>::blank())
    }),
];
