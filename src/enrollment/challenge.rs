//! How a user proves who they are: the challenge in `WWW-Authenticate`, and
//! where the device hears that it was met.
//!
//! A device that asks to enroll without a token, or with one that is no longer
//! good, is answered with `401` and a challenge of the scheme `Bearer`:
//!
//! ```text
//! WWW-Authenticate: Bearer method="apple-as-web", url="https://mdm.example.com/sign-in"
//!
//! WWW-Authenticate: Bearer method="apple-oauth2",
//!     authorization-url="https://idp.example.com/authorize",
//!     token-url="https://idp.example.com/token",
//!     redirect-url="apple-remotemanagement-user-login:/oauth2/redirection",
//!     client-id="mdm", scope="MDM"
//! ```
//!
//! ```
//! use apple_mdm::enrollment::challenge::{AppleAsWeb, AuthenticationResults, Challenge};
//!
//! let challenge = Challenge::from(AppleAsWeb::new("https://mdm.example.com/sign-in"));
//! let header = challenge.to_header()?;
//! assert_eq!(header, r#"Bearer method="apple-as-web", url="https://mdm.example.com/sign-in""#);
//! assert_eq!(header.parse(), Ok(challenge));
//!
//! // At the end of the page that the user signs in on.
//! let location = AuthenticationResults::new("dXNlcg").to_location();
//! assert_eq!(
//!     location,
//!     "apple-remotemanagement-user-login://authentication-results?access-token=dXNlcg",
//! );
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [Simple authentication](https://developer.apple.com/documentation/devicemanagement/implementing-the-simple-authentication-account-driven-enrollment-flow)
//! · [OAuth 2](https://developer.apple.com/documentation/devicemanagement/implementing-the-oauth2-authentication-account-driven-enrollment-flow)
//! · [RFC 9110, 11.6](https://www.rfc-editor.org/rfc/rfc9110#section-11.6)

mod parameters;
mod parse;
mod results;
#[cfg(test)]
mod tests;

pub use parameters::Parameters;
pub use results::{AuthenticationResults, OAuth2Redirection, SCHEME};

use super::{
    discovery::USER_IDENTIFIER,
    finding::{Finding, is_https},
    query,
};
use crate::error::{Error, ErrorKind, Result};
use parameters::Writer;
use std::str::FromStr;

/// One challenge of a `WWW-Authenticate` header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Challenge {
    /// `Bearer` with the method `apple-as-web`.
    AppleAsWeb(AppleAsWeb),
    /// `Bearer` with the method `apple-oauth2`.
    AppleOAuth2(AppleOAuth2),
    /// Any other, which devices do not enroll by.
    Other(OtherChallenge),
}

/// The user signs in on a web page of the server's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppleAsWeb {
    /// `url`: the page. The device adds `user-identifier` to it.
    pub url: String,
    /// Other parameters.
    pub parameters: Parameters,
}

/// The user signs in at an OAuth 2 server, with the authorization code grant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppleOAuth2 {
    /// `authorization-url`: the authorization endpoint. The device adds
    /// `login_hint` to it.
    pub authorization_url: String,
    /// `token-url`: the token endpoint.
    pub token_url: String,
    /// `redirect-url`: where the authorization ends, of the scheme [`SCHEME`].
    pub redirect_url: String,
    /// `client-id`.
    pub client_id: String,
    /// `scope`, which older documentation does not require.
    pub scope: Option<String>,
    /// Other parameters.
    pub parameters: Parameters,
}

/// A challenge of another scheme or method.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherChallenge {
    /// The scheme, in the case in which it came.
    pub scheme: String,
    /// What stands in the place of parameters, in schemes such as `Negotiate`.
    pub token68: Option<String>,
    /// The parameters.
    pub parameters: Parameters,
}

impl Challenge {
    /// Reads a header, which may hold several challenges. Of several headers,
    /// each is read by itself.
    ///
    /// # Errors
    ///
    /// If it is none by the grammar of RFC 9110, is longer than 16,384 bytes,
    /// or a challenge of Apple's lacks what its method needs. A value of a
    /// parameter may stand without quotes even where the grammar wants them.
    pub fn all_from_header(header: &str) -> Result<Vec<Self>> {
        parse::challenges(header)?
            .into_iter()
            .map(Self::typed)
            .collect()
    }

    /// The value of a header.
    ///
    /// # Errors
    ///
    /// If a name is no token, a parameter stands twice, or a value holds a
    /// character that no header can hold, such as the end of a line.
    pub fn to_header(&self) -> Result<String> {
        match self {
            Self::AppleAsWeb(challenge) => Writer::begin(BEARER)?
                .parameter(METHOD, APPLE_AS_WEB)?
                .parameter(URL, &challenge.url)?
                .parameters(&challenge.parameters)?
                .end(),
            Self::AppleOAuth2(challenge) => Writer::begin(BEARER)?
                .parameter(METHOD, APPLE_OAUTH2)?
                .parameter(AUTHORIZATION_URL, &challenge.authorization_url)?
                .parameter(TOKEN_URL, &challenge.token_url)?
                .parameter(REDIRECT_URL, &challenge.redirect_url)?
                .parameter(CLIENT_ID, &challenge.client_id)?
                .optional(SCOPE, challenge.scope.as_deref())?
                .parameters(&challenge.parameters)?
                .end(),
            Self::Other(challenge) => Writer::begin(&challenge.scheme)?
                .token68(challenge.token68.as_deref())?
                .parameters(&challenge.parameters)?
                .end(),
        }
    }

    /// What devices will not take.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut https = |name: &str, url: &str| {
            if !is_https(url) {
                findings.push(Finding::new(name, "is no https URL"));
            }
        };
        match self {
            Self::AppleAsWeb(challenge) => https(URL, &challenge.url),
            Self::AppleOAuth2(challenge) => {
                https(AUTHORIZATION_URL, &challenge.authorization_url);
                https(TOKEN_URL, &challenge.token_url);
                if !results::has_scheme(&challenge.redirect_url) {
                    let text = "is not of the scheme apple-remotemanagement-user-login";
                    findings.push(Finding::new(REDIRECT_URL, text));
                }
                if challenge.client_id.is_empty() {
                    findings.push(Finding::new(CLIENT_ID, "is empty"));
                }
                if challenge.scope.as_deref().is_none_or(str::is_empty) {
                    findings.push(Finding::new(SCOPE, "is required by newer systems"));
                }
            }
            Self::Other(_) => findings.push(Finding::new(
                METHOD,
                "devices enroll by apple-as-web and apple-oauth2 of the scheme Bearer alone",
            )),
        }
        findings
    }

    fn typed(mut other: OtherChallenge) -> Result<Self> {
        let method = match other.scheme.eq_ignore_ascii_case(BEARER) {
            true => other.parameters.get(METHOD),
            false => None,
        };
        let is_web = match method {
            Some(APPLE_AS_WEB) => true,
            Some(APPLE_OAUTH2) => false,
            _ => return Ok(Self::Other(other)),
        };
        other.parameters.remove(METHOD);
        let mut parameters = other.parameters;
        let mut required = |name: &str| parameters.remove(name).ok_or_else(|| Error::missing(name));
        Ok(if is_web {
            Self::AppleAsWeb(AppleAsWeb {
                url: required(URL)?,
                parameters,
            })
        } else {
            Self::AppleOAuth2(AppleOAuth2 {
                authorization_url: required(AUTHORIZATION_URL)?,
                token_url: required(TOKEN_URL)?,
                redirect_url: required(REDIRECT_URL)?,
                client_id: required(CLIENT_ID)?,
                scope: parameters.remove(SCOPE),
                parameters,
            })
        })
    }
}

impl FromStr for Challenge {
    type Err = Error;

    /// From a header that holds one challenge.
    fn from_str(header: &str) -> Result<Self> {
        let mut challenges = Self::all_from_header(header)?.into_iter();
        match (challenges.next(), challenges.next()) {
            (Some(challenge), None) => Ok(challenge),
            (None, _) => Err(Error::end(header.len(), "a challenge")),
            (Some(_), Some(_)) => Err(Error::new(ErrorKind::TrailingContent)
                .expected("one challenge")
                .found("several")),
        }
    }
}

impl From<AppleAsWeb> for Challenge {
    fn from(challenge: AppleAsWeb) -> Self {
        Self::AppleAsWeb(challenge)
    }
}

impl From<AppleOAuth2> for Challenge {
    fn from(challenge: AppleOAuth2) -> Self {
        Self::AppleOAuth2(challenge)
    }
}

impl From<OtherChallenge> for Challenge {
    fn from(challenge: OtherChallenge) -> Self {
        Self::Other(challenge)
    }
}

impl AppleAsWeb {
    /// With the page that the user signs in on.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            parameters: Parameters::new(),
        }
    }

    /// The URL that a device opens for an account.
    pub fn page(&self, user_identifier: &str) -> String {
        query::append(&self.url, USER_IDENTIFIER, user_identifier)
    }
}

/// The account for which a device opens the page of [`AppleAsWeb`], out of the
/// query (without its `?`) or the target of the request.
///
/// # Errors
///
/// As of [`DiscoveryRequest::from_target`](super::discovery::DiscoveryRequest::from_target).
pub fn user_identifier(query: &str) -> Result<Option<String>> {
    let mut parameters = match query.contains('?') {
        true => query::parse(query)?,
        false => query::parse(&format!("?{query}"))?,
    };
    query::take(&mut parameters, USER_IDENTIFIER)
}

impl AppleOAuth2 {
    /// With the parameters that it needs.
    pub fn new(
        authorization_url: impl Into<String>,
        token_url: impl Into<String>,
        redirect_url: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            authorization_url: authorization_url.into(),
            token_url: token_url.into(),
            redirect_url: redirect_url.into(),
            client_id: client_id.into(),
            scope: None,
            parameters: Parameters::new(),
        }
    }

    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl OtherChallenge {
    /// Of this scheme, with nothing else.
    pub fn new(scheme: impl Into<String>) -> Self {
        Self {
            scheme: scheme.into(),
            token68: None,
            parameters: Parameters::new(),
        }
    }
}

const BEARER: &str = "Bearer";
const METHOD: &str = "method";
const APPLE_AS_WEB: &str = "apple-as-web";
const APPLE_OAUTH2: &str = "apple-oauth2";
const URL: &str = "url";
const AUTHORIZATION_URL: &str = "authorization-url";
const TOKEN_URL: &str = "token-url";
const REDIRECT_URL: &str = "redirect-url";
const CLIENT_ID: &str = "client-id";
const SCOPE: &str = "scope";
