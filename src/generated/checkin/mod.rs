// From mdm/checkin; rewritten by `cargo xtask codegen`.
//! One file for each item of the folder.

pub mod authenticate;
pub mod check_out;
pub mod declarative_management;
pub mod get_bootstrap_token;
pub mod get_token;
pub mod return_to_service;
pub mod set_bootstrap_token;
pub mod token_update;
pub mod user_authenticate;

pub use authenticate::Authenticate;
pub use check_out::CheckOut;
pub use declarative_management::DeclarativeManagement;
pub use get_bootstrap_token::{GetBootstrapToken, GetBootstrapTokenResponse};
pub use get_token::{GetToken, GetTokenResponse};
pub use return_to_service::{ReturnToService, ReturnToServiceResponse};
pub use set_bootstrap_token::SetBootstrapToken;
pub use token_update::TokenUpdate;
pub use user_authenticate::UserAuthenticate;

/// Hands all to a macro, so that none is missed.
macro_rules! for_each_checkin {
    ($macro:ident) => {
        $macro! {
            Authenticate,
            CheckOut,
            DeclarativeManagement,
            GetBootstrapToken,
            GetToken,
            ReturnToService,
            SetBootstrapToken,
            TokenUpdate,
            UserAuthenticate,
        }
    };
}
pub(crate) use for_each_checkin;

/// A blank one of each root, for tests of the project.
pub(crate) const RECORDS: &[(&str, crate::record::Blank)] = &[
    ("checkin/Authenticate", || {
        Box::new(<Authenticate as crate::record::Record>::blank())
    }),
    ("checkin/CheckOut", || {
        Box::new(<CheckOut as crate::record::Record>::blank())
    }),
    ("checkin/DeclarativeManagement", || {
        Box::new(<DeclarativeManagement as crate::record::Record>::blank())
    }),
    ("checkin/GetBootstrapToken", || {
        Box::new(<GetBootstrapToken as crate::record::Record>::blank())
    }),
    ("checkin/GetBootstrapTokenResponse", || {
        Box::new(<GetBootstrapTokenResponse as crate::record::Record>::blank())
    }),
    ("checkin/GetToken", || {
        Box::new(<GetToken as crate::record::Record>::blank())
    }),
    ("checkin/GetTokenResponse", || {
        Box::new(<GetTokenResponse as crate::record::Record>::blank())
    }),
    ("checkin/ReturnToService", || {
        Box::new(<ReturnToService as crate::record::Record>::blank())
    }),
    ("checkin/ReturnToServiceResponse", || {
        Box::new(<ReturnToServiceResponse as crate::record::Record>::blank())
    }),
    ("checkin/SetBootstrapToken", || {
        Box::new(<SetBootstrapToken as crate::record::Record>::blank())
    }),
    ("checkin/TokenUpdate", || {
        Box::new(<TokenUpdate as crate::record::Record>::blank())
    }),
    ("checkin/UserAuthenticate", || {
        Box::new(<UserAuthenticate as crate::record::Record>::blank())
    }),
];
