//! How a device comes, is known, and leaves.
//!
//! A device comes in one of three ways. It is given a profile ([`profile`]),
//! which a service may give it in two steps ([`profile_service`]); its user
//! signs in to an account ([`discovery`], [`challenge`], [`session`]); or it
//! belongs to an organization and asks by itself ([`automated`],
//! [`server_token`]). Before it enrolls it says what it is ([`device_info`]),
//! and may be refused ([`Refusal`]). It may then wait in Setup Assistant until
//! its server lets it go on ([`setup`]); from there on [`push`] wakes it,
//! [`command_queue`] says what it gets next, and [`lifecycle`] what its
//! check-ins mean.

/// Chainable setters of optional fields that are named as their keys are.
macro_rules! setters {
    ($($field:ident: $kind:ident $type:ty;)*) => {
        $($crate::enrollment::setters!(@ $field $kind $type);)*
    };
    (@ $field:ident one $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    (@ $field:ident all $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
}
use setters;

mod answer;
pub mod automated;
pub mod challenge;
pub mod command_queue;
pub mod device_info;
pub mod discovery;
mod finding;
pub mod lifecycle;
#[cfg(feature = "ddm")]
pub mod managed_device;
pub mod profile;
pub mod profile_service;
pub mod push;
mod query;
pub mod server_token;
pub mod session;
pub mod setup;

pub use answer::{Answer, Refusal};
pub use finding::Finding;
