//! What a predicate reads, and comes to.

use super::{Failure, Printed, arguments::Arguments};

pub(crate) fn run(_: &Arguments) -> Result<Printed, Failure> {
    Err(Failure::Unreadable("not yet".into()))
}
