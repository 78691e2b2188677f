// From other; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod esso;
pub mod machine_info;
pub mod manifest_url;
pub mod password_hash;
pub mod skip_keys;

pub use esso::Esso;
pub use machine_info::MachineInfo;
pub use manifest_url::ManifestUrl;
pub use password_hash::PasswordHash;
pub use skip_keys::SkipKeys;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("other/Esso", || {
        Box::new(<Esso as crate::record::Record>::blank())
    }),
    ("other/MachineInfo", || {
        Box::new(<MachineInfo as crate::record::Record>::blank())
    }),
    ("other/ManifestUrl", || {
        Box::new(<ManifestUrl as crate::record::Record>::blank())
    }),
    ("other/PasswordHash", || {
        Box::new(<PasswordHash as crate::record::Record>::blank())
    }),
    ("other/SkipKeys", || {
        Box::new(<SkipKeys as crate::record::Record>::blank())
    }),
];
