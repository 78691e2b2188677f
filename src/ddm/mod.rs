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

mod canonical;
mod check;
mod declaration;
mod device_status;
mod diff;
mod effective;
mod references;
mod reply;
mod served;
mod set;
mod status;
mod token;

pub use crate::generated::{declarations::*, protocol::*, status::*};
pub use canonical::canonical_json;
pub use check::{Finding, FindingRule, FindingSeverity};
pub use declaration::{AnyDeclaration, Declaration, DeclarationPayload, RawDeclaration};
pub use device_status::{
    Change, DeclarationChange, DeclarationState, DeviceStatus, ElementChange, ErrorChange,
    ItemChange, JoinedDeclaration, Standing, StatusChanges, StatusLimits,
};
pub use diff::{ChangedDeclaration, SetDiff};
pub use effective::{
    Effective, EffectiveAsset, EffectiveConfiguration, EffectiveSetting, LeftOut, LeftOutReason,
};
pub use references::DeclarationReference;
pub use reply::{Reply, ServedSets, respond};
pub use served::{IntoServed, ServedDeclaration};
pub use set::{DeclarationSet, DeclarationSetBuilder};
pub use status::{StatusItem, StatusItemName, SynchronizationTokens};
