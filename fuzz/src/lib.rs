//! What the fuzz targets share.

mod difference;
mod generate;

pub use difference::{Format, assert_agrees};
pub use generate::value;
