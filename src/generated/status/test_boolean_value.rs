// From declarative/status/test.boolean-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.boolean-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `test.boolean-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.boolean-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestBooleanValue;

impl StatusItem for TestBooleanValue {
    type Content = bool;
    const NAME: &'static str = "test.boolean-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.boolean_value.as_ref()
    }
}
