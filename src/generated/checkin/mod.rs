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

/// Hands all messages to a macro, so that none is missed.
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
