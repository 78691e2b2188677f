//! Everything that is tested from outside.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod checkin;
#[cfg(feature = "cms")]
mod cms;
mod corpus;
mod ddm_sets;
#[cfg(feature = "ddm")]
mod ddm_status;
mod enrollment_ade;
mod enrollment_discovery;
mod enrollment_push;
#[cfg(feature = "cms")]
mod enveloped;
mod every_key;
mod hostile;
mod reports;
#[cfg(feature = "cms")]
mod signing;
