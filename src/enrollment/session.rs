//! The token by which a device stays signed in, after an account-driven
//! enrollment.
//!
//! The device sends it with the second enrollment request and with every
//! message afterwards. When it is no longer good, a `401` with a challenge
//! makes the device sign its user in again. A `401` *without* a challenge
//! makes it unenroll: say [`UnrecognizedDevice`](crate::refusal::UnrecognizedDevice)
//! where that is meant.
//!
//! ```
//! use apple_mdm::enrollment::{
//!     Answer,
//!     challenge::AppleAsWeb,
//!     session::{self, AccessToken},
//! };
//!
//! fn check(authorization: Option<&str>, good: &AccessToken) -> Result<(), Answer> {
//!     let token = authorization.and_then(|header| AccessToken::from_header(header).ok());
//!     if token.as_ref() == Some(good) {
//!         return Ok(());
//!     }
//!     let challenge = AppleAsWeb::new("https://mdm.example.com/sign-in").into();
//!     Err(session::sign_in(&[challenge]).expect("one that can be written"))
//! }
//! # let good = AccessToken::new("dXNlcg")?;
//! # assert!(check(Some("Bearer dXNlcg"), &good).is_ok());
//! # assert_eq!(check(None, &good).unwrap_err().status, 401);
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/onboarding-users-with-account-sign-in)
//! · [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-2.1)

use super::{answer::Answer, challenge::Challenge};
use crate::{
    error::{Error, ErrorKind, Result},
    record::{Extra, record},
    vocabulary::Secret,
};

/// The token of the `Authorization` header.
///
/// A secret: printed as `[redacted]`, compared in constant time, wiped when
/// dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(Secret<String>);

impl AccessToken {
    /// The longest one that is taken.
    pub const MAX_LEN: usize = 8192;

    /// A token of letters, digits and `-._~+/`, with `=` at its end: what RFC
    /// 6750 calls a b64token.
    ///
    /// # Errors
    ///
    /// If it is none, or longer than [`AccessToken::MAX_LEN`].
    pub fn new(token: impl Into<Secret<String>>) -> Result<Self> {
        let token = token.into();
        let digits = token.expose().trim_end_matches('=');
        let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
        if digits.is_empty() || !digits.bytes().all(is_digit) {
            return Err(Error::new(ErrorKind::InvalidValue)
                .expected("a token of letters, digits and -._~+/ before ="));
        }
        if token.expose().len() > Self::MAX_LEN {
            return Err(Error::limit(0, "8,192 bytes of token"));
        }
        Ok(Self(token))
    }

    /// From the value of an `Authorization` header.
    ///
    /// # Errors
    ///
    /// If it is of another scheme than `Bearer`, or holds no token.
    pub fn from_header(header: &str) -> Result<Self> {
        let (scheme, token) = header.trim().split_once([' ', '\t']).unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("Bearer") {
            return Err(Error::invalid(0, "the scheme Bearer"));
        }
        Self::new(token.trim())
    }

    /// The value of an `Authorization` header, which holds the token.
    pub fn to_header(&self) -> String {
        format!("Bearer {}", self.0.expose())
    }

    /// The token, to be looked up.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl std::fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}

record! {
    /// What the token endpoint of `apple-oauth2` answers, as JSON. Devices
    /// come back to it with the refresh token.
    ///
    /// ```text
    /// token_type     string   required  "Bearer"
    /// access_token   string   required
    /// expires_in     integer  optional  seconds
    /// refresh_token  string   optional
    /// scope          string   optional
    /// ```
    ///
    /// [RFC 6749, 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1)
    pub struct TokenResponse {
        /// `token_type`: string, required. `Bearer`.
        pub token_type: String = required "token_type",
        /// `access_token`: string, required.
        pub access_token: Secret<String> = required "access_token",
        /// `expires_in`: integer, optional. Seconds.
        pub expires_in: Option<i64> = optional "expires_in",
        /// `refresh_token`: string, optional.
        pub refresh_token: Option<Secret<String>> = optional "refresh_token",
        /// `scope`: string, optional.
        pub scope: Option<String> = optional "scope",
    }
}

impl TokenResponse {
    /// With a token of the type `Bearer`.
    pub fn new(access_token: &AccessToken) -> Self {
        Self {
            token_type: "Bearer".to_owned(),
            access_token: access_token.0.clone(),
            expires_in: None,
            refresh_token: None,
            scope: None,
            extra: Extra::new(),
        }
    }

    super::setters! {
        expires_in: one i64;
        refresh_token: one Secret<String>;
        scope: one String;
    }

    /// All that is to be sent; nobody may cache it.
    ///
    /// # Errors
    ///
    /// If something that was put into `extra` cannot be written.
    pub fn answer(&self) -> Result<Answer> {
        Answer::new(200)
            .header("cache-control", "no-store")
            .json(self)
    }
}

/// Makes a device sign its user in, the first time or again: `401` with
/// challenges, in the order of preference.
///
/// # Errors
///
/// If a challenge cannot be written, or there is none: that would make devices
/// unenroll.
pub fn sign_in(challenges: &[Challenge]) -> Result<Answer> {
    if challenges.is_empty() {
        return Err(Error::new(ErrorKind::Unwritable).expected("a challenge"));
    }
    challenges
        .iter()
        .try_fold(Answer::new(401), |answer, challenge| {
            Ok(answer.header("www-authenticate", challenge.to_header()?))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{enrollment::challenge::AppleAsWeb, json};
    use proptest::prelude::*;

    #[test]
    fn a_token_is_taken_from_its_header_alone() {
        let token = AccessToken::new("dXNlci1pZA==").unwrap();
        for header in ["Bearer dXNlci1pZA==", " bearer \t dXNlci1pZA== "] {
            assert_eq!(AccessToken::from_header(header).as_ref(), Ok(&token));
        }
        for header in [
            "",
            "Bearer",
            "Bearer ",
            "Bearer ==",
            "Bearer a b",
            "Bearer a,b",
            "Basic dXNlci1pZA==",
            "BearerdXNlci1pZA==",
            "Bearer \u{e9}",
        ] {
            assert!(AccessToken::from_header(header).is_err(), "{header}");
        }
        let long = "a".repeat(AccessToken::MAX_LEN + 1);
        assert_eq!(
            AccessToken::new(&*long).unwrap_err().kind(),
            ErrorKind::Limit
        );
        assert_ne!(AccessToken::new("dXNlci1pZA=").unwrap(), token);
        assert_eq!(format!("{token:?}"), "AccessToken([redacted])");
    }

    #[test]
    fn devices_are_never_sent_away_by_accident() {
        assert!(sign_in(&[]).is_err());
        let web = || AppleAsWeb::new("https://a").into();
        let answer = sign_in(&[web(), web()]).unwrap();
        assert_eq!((answer.status, answer.headers.len()), (401, 2));
        let header = answer.header_value("WWW-Authenticate").unwrap();
        assert_eq!(header.parse(), Ok(web()));
    }

    #[test]
    fn tokens_of_oauth_do_not_print() {
        let token = AccessToken::new("hush").unwrap();
        let response = TokenResponse::new(&token)
            .expires_in(3600)
            .refresh_token("hush2")
            .scope("MDM");
        assert!(!format!("{response:?}").contains("hush"), "{response:?}");
        let answer = response.answer().unwrap();
        assert_eq!(answer.header_value("cache-control"), Some("no-store"));
        assert_eq!(
            String::from_utf8_lossy(&answer.body),
            r#"{"token_type":"Bearer","access_token":"hush","expires_in":3600,"refresh_token":"hush2","scope":"MDM"}"#
        );
        assert_eq!(json::from_slice(&answer.body), Ok(response));
    }

    proptest! {
        #[test]
        fn a_token_comes_back(text in "[A-Za-z0-9._~+/-]{1,60}={0,3}") {
            let token = AccessToken::new(&*text).unwrap();
            prop_assert_eq!(token.expose(), &text);
            prop_assert_eq!(AccessToken::from_header(&token.to_header()), Ok(token));
        }
    }
}
