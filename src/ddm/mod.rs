//! Declarative management: declarations, and what devices report of them.
//!
//! ```
//! use apple_mdm::ddm::{DeviceIdentifierSerialNumber, StatusReport};
//!
//! let report: StatusReport = apple_mdm::json::from_slice(
//!     br#"{"StatusItems": {"device": {"identifier": {"serial-number": "C02X"}}}, "Errors": []}"#,
//! )?;
//! assert_eq!(report.item::<DeviceIdentifierSerialNumber>().map(String::as_str), Some("C02X"));
//! assert!(report.value("device.identifier.serial-number").is_some());
//! # Ok::<_, apple_mdm::Error>(())
//! ```

mod declaration;
mod device_status;
mod status;

pub use crate::generated::{declarations::*, protocol::*, status::*};
pub use declaration::{AnyDeclaration, Declaration, DeclarationPayload, RawDeclaration};
pub use device_status::{
    Change, DeclarationChange, DeclarationState, DeviceStatus, ElementChange, ErrorChange,
    ItemChange, JoinedDeclaration, Standing, StatusChanges, StatusLimits,
};
pub use status::{StatusItem, StatusItemName, SynchronizationTokens};
