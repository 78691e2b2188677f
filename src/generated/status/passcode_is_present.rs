// From declarative/status/passcode.is-present.yaml; rewritten by `cargo xtask codegen`.
//! Status item `passcode.is-present`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `passcode.is-present`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/passcode.is-present.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PasscodeIsPresent;

impl StatusItem for PasscodeIsPresent {
    type Content = bool;
    const NAME: &'static str = "passcode.is-present";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.passcode.as_ref()?.is_present.as_ref()
    }
}
