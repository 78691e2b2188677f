// From declarative/protocol; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod declaration_items_response;
pub mod status_report;
pub mod tokens_response;

pub use declaration_items_response::DeclarationItemsResponse;
pub use status_report::StatusReport;
pub use tokens_response::TokensResponse;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("protocol/DeclarationItemsResponse", || {
        Box::new(<DeclarationItemsResponse as crate::record::Record>::blank())
    }),
    ("protocol/StatusReport", || {
        Box::new(<StatusReport as crate::record::Record>::blank())
    }),
    ("protocol/TokensResponse", || {
        Box::new(<TokensResponse as crate::record::Record>::blank())
    }),
];
