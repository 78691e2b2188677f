//! Service discovery: from the account that a user signs in to, to the server
//! where the device enrolls.
//!
//! The device asks the domain of the account:
//!
//! ```text
//! GET https://example.com/.well-known/com.apple.remotemanagement
//!     ?user-identifier=someone%40example.com&model-family=iPhone
//! ```
//!
//! and is answered with JSON, of which it takes the first server that it
//! supports:
//!
//! ```
//! use apple_mdm::{enrollment::discovery::{DiscoveryRequest, ServerVersion, WellKnown}, json};
//!
//! let request = DiscoveryRequest::from_target(
//!     "/.well-known/com.apple.remotemanagement?user-identifier=a%40example.com&model-family=iPad",
//! )?;
//! assert_eq!(request.domain(), Some("example.com"));
//!
//! let url = "https://mdm.example.com/enroll/byod";
//! let answer = WellKnown::new([(ServerVersion::MdmByod, url)]);
//! assert_eq!(
//!     json::to_string(&answer)?,
//!     r#"{"Servers":[{"Version":"mdm-byod","BaseURL":"https://mdm.example.com/enroll/byod"}]}"#,
//! );
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! A server that takes nobody answers with
//! [`WellKnownFailed`](crate::refusal::WellKnownFailed). A redirect must keep
//! the query by itself: the device follows it as it is.
//!
//! [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/discover-authentication-servers)
//! · [the whole flow](https://developer.apple.com/documentation/devicemanagement/implementing-the-simple-authentication-account-driven-enrollment-flow)

use super::{
    answer::Answer,
    finding::{Finding, is_https},
    query,
};
use crate::{
    error::{Error, ErrorKind, Result},
    record::{Extra, record},
    vocabulary::open_enum,
};

/// Where devices ask.
pub const PATH: &str = "/.well-known/com.apple.remotemanagement";

/// The type of the answer.
pub const CONTENT_TYPE: &str = "application/json";

/// What a device asks with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiscoveryRequest {
    /// `user-identifier`: the account as the user wrote it, `user@domain`.
    pub user_identifier: Option<String>,
    /// `model-family`: what kind of device it is.
    pub model_family: Option<ModelFamily>,
    /// The other parameters, in their order.
    pub other: Vec<(String, String)>,
}

open_enum! {
    /// `model-family`: what kind of device asks.
    pub enum ModelFamily {
        /// `AppleTV`.
        AppleTv = "AppleTV",
        /// `iPad`.
        Ipad = "iPad",
        /// `iPhone`.
        Iphone = "iPhone",
        /// `Mac`.
        Mac = "Mac",
        /// `RealityDevice`.
        RealityDevice = "RealityDevice",
        /// `Watch`.
        Watch = "Watch",
    }
}

open_enum! {
    /// `Version`: how a device enrolls with a server.
    pub enum ServerVersion {
        /// `mdm-byod`: account-driven User Enrollment.
        MdmByod = "mdm-byod",
        /// `mdm-adde`: account-driven Device Enrollment.
        MdmAdde = "mdm-adde",
    }
}

record! {
    /// The answer: where to enroll, in the order of preference.
    ///
    /// ```text
    /// Servers    array   required
    ///   Version  string  required  "mdm-byod", "mdm-adde"
    ///   BaseURL  string  required  https
    /// ```
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/wellknown)
    pub struct WellKnown {
        /// `Servers`: array, required.
        pub servers: Vec<WellKnownServer> = required "Servers",
    }
}

record! {
    /// A server to enroll with.
    pub struct WellKnownServer {
        /// `Version`: string, required.
        pub version: ServerVersion = required "Version",
        /// `BaseURL`: string, required. What the device sends its enrollment
        /// request to.
        pub base_url: String = required "BaseURL",
    }
}

impl DiscoveryRequest {
    /// A device's request for an account.
    pub fn new(user_identifier: impl Into<String>, model_family: ModelFamily) -> Self {
        Self {
            user_identifier: Some(user_identifier.into()),
            model_family: Some(model_family),
            other: Vec::new(),
        }
    }

    /// Reads the target of a request (the path with the query) or its URL.
    /// Whatever the device left out is absent.
    ///
    /// # Errors
    ///
    /// If a parameter that is known stands twice, is no UTF-8, or the target
    /// is longer than 8,192 bytes.
    pub fn from_target(target: &str) -> Result<Self> {
        let mut other = query::parse(target)?;
        Ok(Self {
            user_identifier: query::take(&mut other, USER_IDENTIFIER)?,
            model_family: query::take(&mut other, MODEL_FAMILY)?.map(ModelFamily::from),
            other,
        })
    }

    /// Reads a query, as HTTP libraries hand it out, without its `?`.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn from_query(query: &str) -> Result<Self> {
        Self::from_target(&format!("?{query}"))
    }

    /// The target of the request: the path with the query.
    pub fn to_target(&self) -> String {
        let user = self.user_identifier.as_deref();
        let family = self.model_family.as_ref().map(ModelFamily::as_str);
        let other = self.other.iter();
        [(USER_IDENTIFIER, user), (MODEL_FAMILY, family)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .chain(other.map(|(name, value)| (name.as_str(), value.as_str())))
            .fold(PATH.to_owned(), |url, (name, value)| {
                query::append(&url, name, value)
            })
    }

    /// The URL that a device asks: on the domain of the account.
    ///
    /// # Errors
    ///
    /// If the account has no domain.
    pub fn to_url(&self) -> Result<String> {
        let domain = self.domain().ok_or_else(|| {
            Error::new(ErrorKind::Unwritable)
                .expected("an account of the form user@domain")
                .in_key(USER_IDENTIFIER)
        })?;
        Ok(format!("https://{domain}{}", self.to_target()))
    }

    /// What stands behind the last `@` of the account, if it can be a domain.
    pub fn domain(&self) -> Option<&str> {
        let (user, domain) = self.user_identifier.as_deref()?.rsplit_once('@')?;
        let is_label = |label: &str| {
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !label.is_empty() && label.bytes().all(allowed)
        };
        let is_domain = domain.contains('.') && domain.split('.').all(is_label);
        (!user.is_empty() && is_domain).then_some(domain)
    }
}

impl WellKnown {
    /// With these servers, the preferred one first.
    pub fn new<U: Into<String>>(servers: impl IntoIterator<Item = (ServerVersion, U)>) -> Self {
        let servers = servers.into_iter();
        Self {
            servers: servers
                .map(|(version, url)| WellKnownServer::new(version, url))
                .collect(),
            extra: Extra::new(),
        }
    }

    /// The first server that a device which supports these enrolls with.
    pub fn first(&self, supported: &[ServerVersion]) -> Option<&WellKnownServer> {
        let mut servers = self.servers.iter();
        servers.find(|server| supported.contains(&server.version))
    }

    /// All that is to be sent.
    ///
    /// # Errors
    ///
    /// If something that was put into `extra` cannot be written.
    pub fn answer(&self) -> Result<Answer> {
        Answer::new(200).json(self)
    }

    /// What devices will not take.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.servers.is_empty() {
            findings.push(Finding::new("Servers", "names no server"));
        }
        for (index, server) in self.servers.iter().enumerate() {
            let at = |finding: Finding| finding.in_index(index).in_key("Servers");
            if !server.version.is_known() {
                findings.push(at(Finding::new("Version", "no device knows this version")));
            }
            if !is_https(&server.base_url) {
                findings.push(at(Finding::new("BaseURL", "is no https URL")));
            }
            let before = self.servers.iter().take(index);
            if before
                .into_iter()
                .any(|other| other.version == server.version)
            {
                findings.push(at(Finding::new(
                    "Version",
                    "stands behind another server of this version, which devices take",
                )));
            }
        }
        findings
    }
}

impl WellKnownServer {
    /// With the keys that it needs.
    pub fn new(version: ServerVersion, base_url: impl Into<String>) -> Self {
        Self {
            version,
            base_url: base_url.into(),
            extra: Extra::new(),
        }
    }
}

pub(super) const USER_IDENTIFIER: &str = "user-identifier";
const MODEL_FAMILY: &str = "model-family";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use proptest::prelude::*;

    #[test]
    fn a_request_is_read_as_devices_send_it() {
        let target = "/.well-known/com.apple.remotemanagement?user-identifier=a+b@c%40mail.example.com&model-family=Fridge&x=1";
        let request = DiscoveryRequest::from_target(target).unwrap();
        assert_eq!(
            request.user_identifier.as_deref(),
            Some("a+b@c@mail.example.com")
        );
        assert_eq!(request.domain(), Some("mail.example.com"));
        assert_eq!(request.model_family, Some(ModelFamily::from("Fridge")));
        assert_eq!(request.other, [("x".to_owned(), "1".to_owned())]);
        let query = target.split_once('?').unwrap().1;
        assert_eq!(DiscoveryRequest::from_query(query), Ok(request));
        assert_eq!(
            DiscoveryRequest::from_target(PATH),
            Ok(DiscoveryRequest::default())
        );
        let twice = DiscoveryRequest::from_query("model-family=Mac&model-family=iPad");
        assert_eq!(twice.unwrap_err().kind(), ErrorKind::DuplicateKey);
    }

    #[test]
    fn only_a_domain_is_asked() {
        let url = |account: &str| DiscoveryRequest::new(account, ModelFamily::Mac).to_url();
        assert_eq!(
            url("a@example.com").unwrap(),
            "https://example.com/.well-known/com.apple.remotemanagement?user-identifier=a%40example.com&model-family=Mac"
        );
        for account in [
            "",
            "a",
            "@example.com",
            "a@",
            "a@host",
            "a@b.c/d",
            "a@b.c:1",
            "a@b..c",
        ] {
            assert_eq!(
                url(account).unwrap_err().kind(),
                ErrorKind::Unwritable,
                "{account}"
            );
        }
    }

    #[test]
    fn findings_name_the_server() {
        let answer = WellKnown::new([
            (ServerVersion::MdmByod, "http://a.example.com"),
            (ServerVersion::from("mdm-fridge"), "https://a.example.com"),
            (ServerVersion::MdmByod, "https://a.example.com"),
        ]);
        let found: Vec<_> = answer.findings().iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "Servers[0].BaseURL: is no https URL",
                "Servers[1].Version: no device knows this version",
                "Servers[2].Version: stands behind another server of this version, which devices take",
            ]
        );
        let none = WellKnown::new::<&str>([]);
        assert_eq!(none.findings().len(), 1);
        assert_eq!(
            answer.first(&[ServerVersion::MdmAdde, ServerVersion::MdmByod]),
            answer.servers.first()
        );
        assert_eq!(answer.first(&[ServerVersion::MdmAdde]), None);
    }

    #[test]
    fn an_answer_is_json_with_its_type() {
        let answer = WellKnown::new([(ServerVersion::MdmAdde, "https://a.example.com")]);
        let sent = answer.answer().unwrap();
        assert_eq!(
            (sent.status, sent.header_value("Content-Type")),
            (200, Some(CONTENT_TYPE))
        );
        assert_eq!(json::from_slice(&sent.body), Ok(answer));
        let lacking = json::from_slice::<WellKnown>(br#"{"Servers":[{"Version":"mdm-byod"}]}"#);
        let error = lacking.unwrap_err().to_string();
        assert!(error.contains("Servers[0].BaseURL"), "{error}");
    }

    proptest! {
        #[test]
        fn a_request_comes_back(
            user in prop::option::of(".{0,30}"),
            family in prop::option::of("[A-Za-z]{1,8}"),
            other in prop::collection::vec(("[a-z&=?#é]{1,5}", ".{0,9}"), 0..4),
        ) {
            let request = DiscoveryRequest {
                user_identifier: user,
                model_family: family.map(ModelFamily::from),
                other,
            };
            let target = request.to_target();
            prop_assert!(target.starts_with(PATH) && target.is_ascii());
            prop_assert_eq!(DiscoveryRequest::from_target(&target), Ok(request));
        }
    }
}
