//! Declarative management: declarations, the sets of them that devices get,
//! and what devices report.
//!
//! A device asks four things of its server, in
//! [`DeclarativeManagement`](crate::checkin::DeclarativeManagement) check-ins.
//! A [`DeclarationSet`] has the answers to three: which it is (`tokens`), what
//! is in it (`declaration-items`), and each of its declarations. The fourth is
//! not a question: the device reports its status, of which a [`DeviceStatus`]
//! is made. A server, but for HTTP and storage:
//!
//! ```
//! use apple_mdm::{CheckIn, Date, Enrollment, Message, Result, ddm::{DeviceStatus, ServedSets}};
//! use std::collections::HashMap;
//!
//! #[derive(Default)]
//! struct Channel {
//!     sets: ServedSets,
//!     status: DeviceStatus,
//! }
//!
//! /// The status code and the body to answer with.
//! fn handle(channels: &mut HashMap<Enrollment, Channel>, body: &[u8], now: Date) -> Result<(u16, Vec<u8>)> {
//!     let CheckIn::DeclarativeManagement(message) = CheckIn::from_slice(body)? else {
//!         return Ok((400, Vec::new()));
//!     };
//!     // A device and each of its users have sets of their own.
//!     let channel = channels.entry(message.enrollment()?).or_default();
//!     let reply = channel.sets.respond(&message, now);
//!     if let Some(report) = reply.status_report() {
//!         let changes = channel.status.merge(report)?;
//!         println!("{changes:?}");
//!     }
//!     Ok((reply.status_code(), reply.into_body().to_vec()))
//! }
//! # let body = |endpoint: &str, data: &str| format!("<dict><key>MessageType</key><string>DeclarativeManagement</string>
//! #     <key>UDID</key><string>A</string><key>Endpoint</key><string>{endpoint}</string>{data}</dict>");
//! # let report = "<key>Data</key><data>eyJTdGF0dXNJdGVtcyI6IHt9fQ==</data>";
//! # let mut channels = HashMap::new();
//! # let mut ask = |endpoint: &str, data: &str| handle(&mut channels, body(endpoint, data).as_bytes(), Date::EPOCH);
//! # assert_eq!(ask("tokens", "")?.0, 200);
//! # assert_eq!(ask("declaration-items", "")?.0, 200);
//! # assert_eq!(ask("declaration/asset/a", "")?.0, 404);
//! # assert_eq!(ask("status", report)?, (200, Vec::new()));
//! # assert_eq!(ask("status", "")?.0, 400);
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! Before a set is served, [`DeclarationSet::check`] tells what a device would
//! reject or leave unused, and [`DeclarationSet::effective`] what it would do.
//! [`DeclarationSet::standing`] tells of each declaration whether the device
//! has it, as it is or as it was; [`predicate`] is the language in which
//! activations say when they hold.
//!
//! Apple describes the exchange under
//! [Declarative device management](https://developer.apple.com/documentation/devicemanagement/integrating-declarative-management).
//!
//! What a device reported is reached by type and by name:
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
pub mod declaration;
mod device_status;
mod diff;
mod effective;
pub mod predicate;
mod references;
mod reply;
mod served;
mod set;
mod status;
mod token;

#[doc(no_inline)]
pub use crate::checkin::DeclarationKind;
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
#[doc(no_inline)]
pub use predicate::Predicate;
pub use references::DeclarationReference;
pub use reply::{Reply, ServedSets, respond};
pub use served::{IntoServed, ServedDeclaration};
pub use set::{DeclarationSet, DeclarationSetBuilder};
pub use status::{StatusItem, StatusItemName, SynchronizationTokens};
