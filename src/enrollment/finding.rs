//! What can be written, and cannot work.

use crate::error::KeyPath;
use std::fmt;

/// Something in a message that its receiver will refuse or ignore, although
/// the message can be written: which key, and why. Advice, never an error.
///
/// It holds no content, and is safe to log.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    path: KeyPath,
    text: &'static str,
}

impl Finding {
    pub(crate) fn new(key: &str, text: &'static str) -> Self {
        let path = KeyPath::default();
        Self { path, text }.in_key(key)
    }

    /// Of an element of a list.
    pub(crate) fn of_item(key: &str, index: usize, text: &'static str) -> Self {
        let path = KeyPath::default();
        Self { path, text }.in_index(index).in_key(key)
    }

    pub(crate) fn in_key(mut self, key: &str) -> Self {
        self.path.push_outer(key.into());
        self
    }

    pub(crate) fn in_index(mut self, index: usize) -> Self {
        self.path.push_outer(index.into());
        self
    }

    /// The key that it is about.
    pub fn path(&self) -> &KeyPath {
        &self.path
    }

    /// Why it cannot work, for a person to read.
    pub fn text(&self) -> &str {
        self.text
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.text)
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}

/// Whether a text can be the address of something that devices fetch over TLS.
pub(super) fn is_https(url: &str) -> bool {
    const SCHEME: &str = "https://";
    let scheme = url.get(..SCHEME.len());
    let rest = url.get(SCHEME.len()..).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(SCHEME))
        && !host.is_empty()
        && rest.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_what_is_none() {
        for url in [
            "https://a",
            "HTTPS://mdm.example.com/enroll?a=b",
            "https://[::1]:8443/",
        ] {
            assert!(is_https(url), "{url}");
        }
        for url in [
            "",
            "http://mdm.example.com",
            "https://",
            "https:///path",
            "https://a b",
            "https://\u{e9}.example.com",
            "\u{e9}ttps://a",
        ] {
            assert!(!is_https(url), "{url}");
        }
    }

    #[test]
    fn a_finding_says_where() {
        let finding = Finding::new("BaseURL", "is not https")
            .in_index(1)
            .in_key("Servers");
        assert_eq!(finding.to_string(), "Servers[1].BaseURL: is not https");
    }
}
