// From declarative/declarations; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod wall_color;

pub use wall_color::WallColor;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_declaration {
    ($macro:ident) => {
        $macro! {
            "com.apple.configuration.wall.color" => WallColor,
        }
    };
}
pub(crate) use for_each_declaration;

/// The types by kind.
pub(crate) mod by_kind {
    /// Declarations of the kind `configuration`.
    pub mod configuration {
        pub use super::super::WallColor;
    }
}

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[("declarations/WallColor", || {
    Box::new(<WallColor as crate::record::Record>::blank())
})];
