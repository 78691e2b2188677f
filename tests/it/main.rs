//! Everything that is tested from outside.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod checkin;
#[cfg(feature = "cms")]
mod cms;
mod corpus;
#[cfg(feature = "ddm")]
mod ddm_any_set;
#[cfg(feature = "ddm")]
mod ddm_checks;
#[cfg(feature = "ddm")]
mod ddm_effective;
#[cfg(feature = "ddm")]
mod ddm_example;
#[cfg(feature = "ddm")]
mod ddm_predicate;
#[cfg(feature = "ddm")]
mod ddm_sets;
#[cfg(feature = "ddm")]
mod ddm_status;
mod enrollment_ade;
mod enrollment_discovery;
mod enrollment_profile;
mod enrollment_push;
#[cfg(feature = "cms")]
mod enveloped;
mod every_key;
mod hostile;
mod readme;
mod reports;
#[cfg(all(feature = "cms", feature = "ddm"))]
mod server;
#[cfg(feature = "cms")]
mod signing;
#[cfg(feature = "cms")]
mod verify_example;
