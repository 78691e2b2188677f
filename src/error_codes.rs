//! Errors of devices: what the codes of an error chain mean, as far as that is
//! public, and whether it makes sense to try again.
//!
//! Two sources, told by [`KnownError::source`]: the error codes of Apple's
//! [Mobile Device Management Protocol Reference][reference], which is archived
//! and warns that codes may change; and reports of devices that were made
//! public with the text of the error beside its code. What is in neither is
//! not here. The retry class is this crate's judgement, in no source.
//!
//! Domains and codes are open: whatever is not known stays a text and a number
//! in [`ErrorChainItem`].
//!
//! [reference]: https://developer.apple.com/library/archive/documentation/Miscellaneous/Reference/MobileDeviceManagementProtocolRef/3-MDM_Protocol/MDM_Protocol.html
//!
//! ```
//! use apple_mdm::error_codes::{self, Retry};
//!
//! let error = error_codes::known("MCMDMErrorDomain", 12021).unwrap();
//! assert_eq!(error.meaning(), "RequestType is unknown to the device");
//! assert_eq!(error.retry(), Retry::Never);
//! ```

mod table;

use crate::report::ErrorChainItem;
use table::KNOWN;

/// What is known of one code of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownError {
    domain: &'static str,
    code: i64,
    meaning: &'static str,
    retry: Retry,
    source: Source,
}

/// Whether it makes sense to send the same again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Some time later, as it is.
    Later,
    /// Once someone has done something at the device or with the account.
    AfterUserAction,
    /// Not before the message or the enrollment is another one.
    Never,
}

/// Where a code was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// Apple's archived reference of the protocol.
    Reference,
    /// Reports of devices, made public with the text of the error: issues and
    /// tests of open-source servers (fleetdm/fleet pull request 43872 and its
    /// tests, cmdmnt/commandment, lionheart/openradar-mirror issue 19571).
    Observed,
}

/// What is known of this code of this domain.
pub fn known(domain: &str, code: i64) -> Option<&'static KnownError> {
    let at = KNOWN.binary_search_by(|error| (error.domain, error.code).cmp(&(domain, code)));
    KNOWN.get(at.ok()?)
}

/// All that is known.
pub fn all() -> impl Iterator<Item = &'static KnownError> {
    KNOWN.iter()
}

/// Whether it makes sense to try again, by the innermost error of a chain
/// that is known: outer ones say that something failed, inner ones what.
pub fn retry(chain: &[ErrorChainItem]) -> Option<Retry> {
    let innermost = chain.iter().rev().find_map(ErrorChainItem::known);
    innermost.map(KnownError::retry)
}

impl KnownError {
    /// Its domain (`ErrorDomain`).
    pub const fn domain(&self) -> &'static str {
        self.domain
    }

    /// Its code (`ErrorCode`).
    pub const fn code(&self) -> i64 {
        self.code
    }

    /// What it means, in this crate's words.
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Whether it makes sense to try again.
    pub const fn retry(&self) -> Retry {
        self.retry
    }

    /// Where it was read.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl ErrorChainItem {
    /// What is known of the error.
    pub fn known(&self) -> Option<&'static KnownError> {
        known(self.error_domain.as_deref()?, self.error_code?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_found_by_its_domain_and_code() {
        assert!(KNOWN.is_sorted_by(|a, b| (a.domain, a.code) < (b.domain, b.code)));
        for error in all() {
            assert_eq!(known(error.domain(), error.code()), Some(error));
            assert!(!error.meaning().is_empty());
        }
        assert!(known("MCMDMErrorDomain", 12039).is_none());
        assert!(known("NoSuchDomain", 1).is_none());
    }

    #[test]
    fn the_innermost_known_error_decides() {
        let error = |domain: &str, code| ErrorChainItem {
            error_domain: Some(domain.into()),
            error_code: Some(code),
            ..ErrorChainItem::default()
        };
        let outer = error("MCInstallationErrorDomain", 4001);
        let inner = error("MCSCEPErrorDomain", 22005);
        let unknown = error("NSURLErrorDomain", -1001);
        assert_eq!(retry(&[outer.clone(), inner, unknown]), Some(Retry::Later));
        assert_eq!(retry(&[outer]), Some(Retry::Never));
        assert_eq!(retry(&[ErrorChainItem::default()]), None);
    }
}
