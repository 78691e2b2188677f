//! What generated tables are made of, under short names. They are `static`,
//! reached through the look-up functions alone: a binary that never asks does
//! not carry them.

pub(crate) use super::{
    availability::{
        ALWAYS, Mode as M, NEVER, UNSAID, enrollment as e, flag as f, mode, scope as s, since,
        unsaid,
    },
    item::{Apply, Item, ItemKind, Reason},
    key::{
        Combine as C, Fact::*, KeyFacts as K, List, Presence::*, Scalar as S, Type::*, Values as V,
    },
};

/// The rows of an item, each under a name that stands for its number.
macro_rules! rows {
    ($($name:ident: $row:expr;)*) => {
        #[allow(clippy::upper_case_acronyms)]
        enum Number { $($name),* }
        $(const $name: u8 = Number::$name as u8;)*
        static ROWS: &[$crate::schema::Availability] = &[$($row),*];
    };
}
pub(crate) use rows;
