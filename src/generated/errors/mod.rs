// From mdm/errors; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod psso_required;
pub mod softwareupdate_required;
pub mod unrecognized_device;
pub mod watch_pairing_token_missing;
pub mod well_known_failed;

pub use psso_required::PssoRequired;
pub use softwareupdate_required::SoftwareupdateRequired;
pub use unrecognized_device::UnrecognizedDevice;
pub use watch_pairing_token_missing::WatchPairingTokenMissing;
pub use well_known_failed::WellKnownFailed;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("errors/PssoRequired", || {
        Box::new(<PssoRequired as crate::record::Record>::blank())
    }),
    ("errors/SoftwareupdateRequired", || {
        Box::new(<SoftwareupdateRequired as crate::record::Record>::blank())
    }),
    ("errors/UnrecognizedDevice", || {
        Box::new(<UnrecognizedDevice as crate::record::Record>::blank())
    }),
    ("errors/WatchPairingTokenMissing", || {
        Box::new(<WatchPairingTokenMissing as crate::record::Record>::blank())
    }),
    ("errors/WellKnownFailed", || {
        Box::new(<WellKnownFailed as crate::record::Record>::blank())
    }),
];
