// From declarative/status/device.identifier.serial-number.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.identifier.serial-number`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.identifier.serial-number`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.identifier.serial-number.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceIdentifierSerialNumber;

impl StatusItem for DeviceIdentifierSerialNumber {
    type Content = String;
    const NAME: &'static str = "device.identifier.serial-number";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .identifier
            .as_ref()?
            .serial_number
            .as_ref()
    }
}
