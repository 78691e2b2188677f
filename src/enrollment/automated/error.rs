//! What the service says when it refuses.

use crate::vocabulary::open_enum;

/// An answer of Apple's service that is no success: the status, and a body
/// that is nothing but a word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the enrollment service answered {status}{}", code_text(code.as_ref()))]
#[non_exhaustive]
pub struct AdeError {
    /// The HTTP status.
    pub status: u16,
    /// The word, if the body is one.
    pub code: Option<AdeErrorCode>,
}

open_enum! {
    /// The word in the body of a refusal.
    pub enum AdeErrorCode {
        /// `ACCESS_DENIED`: the server may not do this.
        AccessDenied = "ACCESS_DENIED",
        /// `T_C_NOT_SIGNED`: new terms wait for the organization.
        TermsNotSigned = "T_C_NOT_SIGNED",
        /// `UNAUTHORIZED`: the session is over.
        Unauthorized = "UNAUTHORIZED",
        /// `FORBIDDEN`: the session is none.
        Forbidden = "FORBIDDEN",
        /// `CURSOR_REQUIRED`.
        CursorRequired = "CURSOR_REQUIRED",
        /// `INVALID_CURSOR`.
        InvalidCursor = "INVALID_CURSOR",
        /// `EXHAUSTED_CURSOR`: it has brought all there is.
        ExhaustedCursor = "EXHAUSTED_CURSOR",
        /// `EXPIRED_CURSOR`: it is older than seven days.
        ExpiredCursor = "EXPIRED_CURSOR",
        /// `CONFIG_NAME_INVALID`.
        ConfigNameInvalid = "CONFIG_NAME_INVALID",
        /// `CONFIG_NAME_REQUIRED`.
        ConfigNameRequired = "CONFIG_NAME_REQUIRED",
        /// `CONFIG_URL_INVALID`.
        ConfigUrlInvalid = "CONFIG_URL_INVALID",
        /// `CONFIG_URL_REQUIRED`.
        ConfigUrlRequired = "CONFIG_URL_REQUIRED",
        /// `DEPARTMENT_INVALID`.
        DepartmentInvalid = "DEPARTMENT_INVALID",
        /// `DEVICE_ID_REQUIRED`.
        DeviceIdRequired = "DEVICE_ID_REQUIRED",
        /// `FLAGS_INVALID`: `is_mdm_removable` without `is_supervised`.
        FlagsInvalid = "FLAGS_INVALID",
        /// `LOCALE_INVALID`: no such language in no such region.
        LocaleInvalid = "LOCALE_INVALID",
        /// `MAGIC_INVALID`.
        MagicInvalid = "MAGIC_INVALID",
        /// `MALFORMED_REQUEST_BODY`.
        MalformedRequestBody = "MALFORMED_REQUEST_BODY",
        /// `NOT_FOUND`: no such profile.
        NotFound = "NOT_FOUND",
        /// `PROFILE_NOT_FOUND`.
        ProfileNotFound = "PROFILE_NOT_FOUND",
        /// `PROFILE_UUID_REQUIRED`.
        ProfileUuidRequired = "PROFILE_UUID_REQUIRED",
        /// `SUPPORT_EMAIL_INVALID`.
        SupportEmailInvalid = "SUPPORT_EMAIL_INVALID",
        /// `SUPPORT_PHONE_INVALID`.
        SupportPhoneInvalid = "SUPPORT_PHONE_INVALID",
        /// `USER_AGENT_INVALID`.
        UserAgentInvalid = "USER_AGENT_INVALID",
        /// `USER_AGENT_MISSING`.
        UserAgentMissing = "USER_AGENT_MISSING",
    }
}

/// What helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remedy {
    /// A new session, and the same request again.
    NewSession,
    /// An administrator of the organization accepts the terms.
    AcceptTerms,
    /// A new server token.
    NewServerToken,
    /// To fetch all devices again, without a cursor.
    FetchAll,
    /// Nothing is wrong: there is nothing new. To ask again later.
    NothingNew,
    /// The same request later.
    Later,
    /// Another request: this one was made wrongly.
    OtherRequest,
}

impl AdeError {
    /// Of an answer whose status is no success.
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/interpreting-automated-device-enrollment-program-error-codes)
    pub fn new(status: u16, body: &[u8]) -> Self {
        // Found bare and in quotes, in either case.
        let text = std::str::from_utf8(body).unwrap_or_default();
        let word = text.trim().trim_matches('"');
        let is_word = (1..=64).contains(&word.len())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        let code = is_word.then(|| AdeErrorCode::from(word.to_ascii_uppercase()));
        Self { status, code }
    }

    /// What helps. `by_session` tells whether it was `/session` that was
    /// asked.
    pub fn remedy(&self, by_session: bool) -> Remedy {
        use AdeErrorCode as Code;
        match (&self.code, self.status) {
            (Some(Code::TermsNotSigned), _) => Remedy::AcceptTerms,
            (Some(Code::AccessDenied), _) => Remedy::NewServerToken,
            (Some(Code::ExpiredCursor | Code::InvalidCursor | Code::CursorRequired), _) => {
                Remedy::FetchAll
            }
            (Some(Code::ExhaustedCursor), _) => Remedy::NothingNew,
            (_, 401 | 403) if by_session => Remedy::NewServerToken,
            (_, 401 | 403) => Remedy::NewSession,
            (_, 429 | 500..=599) => Remedy::Later,
            _ => Remedy::OtherRequest,
        }
    }
}

fn code_text(code: Option<&AdeErrorCode>) -> String {
    // Only words with a name: the others are content.
    let code = code.filter(|code| code.is_known());
    code.map_or_else(String::new, |code| format!(", {code}"))
}
