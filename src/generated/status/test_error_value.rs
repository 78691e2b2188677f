// From declarative/status/test.error-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.error-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `test.error-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.error-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestErrorValue;

impl StatusItem for TestErrorValue {
    type Content = String;
    const NAME: &'static str = "test.error-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.error_value.as_ref()
    }
}
