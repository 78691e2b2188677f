// From declarative/status/passcode.is-compliant.yaml; rewritten by `cargo xtask codegen`.
//! Status item `passcode.is-compliant`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `passcode.is-compliant`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/passcode.is-compliant.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PasscodeIsCompliant;

impl StatusItem for PasscodeIsCompliant {
    type Content = bool;
    const NAME: &'static str = "passcode.is-compliant";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.passcode.as_ref()?.is_compliant.as_ref()
    }
}
