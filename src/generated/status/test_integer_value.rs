// From declarative/status/test.integer-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.integer-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `test.integer-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.integer-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestIntegerValue;

impl StatusItem for TestIntegerValue {
    type Content = i64;
    const NAME: &'static str = "test.integer-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.integer_value.as_ref()
    }
}
