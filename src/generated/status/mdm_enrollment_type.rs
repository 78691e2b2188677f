// From declarative/status/mdm.enrollment-type.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.enrollment-type`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `mdm.enrollment-type`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.enrollment-type.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmEnrollmentType;

impl StatusItem for MdmEnrollmentType {
    type Content = EnrollmentType;
    const NAME: &'static str = "mdm.enrollment-type";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.enrollment_type.as_ref()
    }
}

open_enum! {
    /// Values of `mdm.enrollment-type`.
    pub enum EnrollmentType {
        /// `none`
        None = "none",
        /// `supervised`
        Supervised = "supervised",
        /// `device`
        Device = "device",
        /// `user`
        User = "user",
    }
}
