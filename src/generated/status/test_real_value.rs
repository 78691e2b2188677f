// From declarative/status/test.real-value.yaml; rewritten by `cargo xtask codegen`.
//! Status item `test.real-value`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `test.real-value`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/test.real-value.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TestRealValue;

impl StatusItem for TestRealValue {
    type Content = f64;
    const NAME: &'static str = "test.real-value";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.test.as_ref()?.real_value.as_ref()
    }
}
