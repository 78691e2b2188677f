// From declarative/status/test.string-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.string-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `test.string-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.string-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestStringValue;

impl StatusItem for TestStringValue {
    type Content = String;
    const NAME: &'static str = "test.string-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.string_value.as_ref()
    }
}
