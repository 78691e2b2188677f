//! Where a device hears that its user has signed in.

use crate::{
    enrollment::{answer::Answer, query},
    error::{Error, ErrorKind, Result},
    vocabulary::Secret,
};
use std::str::FromStr;

/// The scheme of the URLs by which a sign-in page hands control back to the
/// device.
pub const SCHEME: &str = "apple-remotemanagement-user-login";

/// The end of `apple-as-web`: the page redirects to this URL.
///
/// ```text
/// apple-remotemanagement-user-login://authentication-results?access-token=…
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthenticationResults {
    access_token: Secret<String>,
}

/// The end of the authorization of `apple-oauth2`: the OAuth 2 server
/// redirects to `redirect-url` with a code.
///
/// ```text
/// apple-remotemanagement-user-login:/oauth2/redirection?code=…&state=…
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuth2Redirection {
    /// `code`: what the device gets its token for.
    pub code: Secret<String>,
    /// `state`: what the device sent with its authorization request.
    pub state: String,
}

impl AuthenticationResults {
    /// With the token that the device is to come back with.
    pub fn new(access_token: impl Into<String>) -> Self {
        let access_token = Secret::new(access_token.into());
        Self { access_token }
    }

    /// The token.
    pub const fn access_token(&self) -> &Secret<String> {
        &self.access_token
    }

    /// The URL, which holds the token.
    pub fn to_location(&self) -> String {
        let url = format!("{SCHEME}://{HOST}");
        query::append(&url, ACCESS_TOKEN, self.access_token.expose())
    }

    /// The redirect that ends the sign-in: `308` to the URL.
    pub fn answer(&self) -> Answer {
        redirect(self.to_location())
    }
}

impl FromStr for AuthenticationResults {
    type Err = Error;

    /// From the URL, as the device does.
    fn from_str(url: &str) -> Result<Self> {
        let rest = after_scheme(url)?;
        let authority = rest.strip_prefix("//").unwrap_or_default();
        let host = authority.split(['/', '?', '#']).next().unwrap_or_default();
        if !host.eq_ignore_ascii_case(HOST) {
            return Err(Error::invalid(SCHEME.len(), "//authentication-results"));
        }
        let mut parameters = query::parse(url)?;
        let token = query::take(&mut parameters, ACCESS_TOKEN)?;
        let token = token.filter(|token| !token.is_empty());
        Ok(Self::new(
            token.ok_or_else(|| Error::missing(ACCESS_TOKEN))?,
        ))
    }
}

impl OAuth2Redirection {
    /// With the code, and the state that the device sent.
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self {
            code: Secret::new(code.into()),
            state: state.into(),
        }
    }

    /// The URL, which holds the code.
    pub fn to_location(&self, redirect_url: &str) -> String {
        let url = query::append(redirect_url, CODE, self.code.expose());
        query::append(&url, STATE, &self.state)
    }

    /// The redirect that ends the authorization: `308` to the URL.
    pub fn answer(&self, redirect_url: &str) -> Answer {
        redirect(self.to_location(redirect_url))
    }
}

impl FromStr for OAuth2Redirection {
    type Err = Error;

    /// From the URL, as the device does.
    fn from_str(url: &str) -> Result<Self> {
        after_scheme(url)?;
        let mut parameters = query::parse(url)?;
        let mut required = |name: &str| {
            let value = query::take(&mut parameters, name)?;
            value.ok_or_else(|| Error::missing(name))
        };
        Ok(Self::new(required(CODE)?, required(STATE)?))
    }
}

pub(super) fn has_scheme(url: &str) -> bool {
    after_scheme(url).is_ok()
}

fn after_scheme(url: &str) -> Result<&str> {
    match url.split_once(':') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(SCHEME) => Ok(rest),
        _ => Err(Error::new(ErrorKind::InvalidValue)
            .at(0)
            .expected("the scheme apple-remotemanagement-user-login")),
    }
}

fn redirect(location: String) -> Answer {
    Answer::new(308).header("location", location)
}

const HOST: &str = "authentication-results";
const ACCESS_TOKEN: &str = "access-token";
const CODE: &str = "code";
const STATE: &str = "state";
