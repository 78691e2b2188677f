//! The server token: by it a server speaks to Apple's enrollment service for
//! an organization.
//!
//! It is downloaded encrypted, for a certificate of the server's, and opened
//! by `ServerToken::decrypt` (feature `cms`). What comes out of the encryption
//! is a MIME part with JSON between two lines; both that and the bare JSON are
//! read by [`ServerToken::from_slice`].
//!
//! ```
//! use apple_mdm::enrollment::server_token::ServerToken;
//!
//! let decrypted = b"Content-Type: text/plain\r\n\r\n-----BEGIN MESSAGE-----\n\
//!     {\"consumer_key\":\"CK_1\",\"consumer_secret\":\"CS_1\",\"access_token\":\"AT_1\",\
//!     \"access_secret\":\"AS_1\",\"access_token_expiry\":\"2027-01-31T09:30:00Z\"}\n\
//!     -----END MESSAGE-----\n";
//! let token = ServerToken::from_slice(decrypted)?;
//! assert_eq!(token.consumer_key, "CK_1");
//! assert!(!format!("{token:?}").contains("CS_1"));
//! # Ok::<_, apple_mdm::Error>(())
//! ```
//!
//! [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/authenticating-with-the-automated-device-enrollment-program)

use crate::{
    error::{Error, ErrorKind, Result},
    json,
    record::{Decoded, Extra, record},
    vocabulary::Secret,
};

record! {
    /// A server token: the two pairs of OAuth 1.0a.
    ///
    /// ```text
    /// consumer_key         string  required
    /// consumer_secret      string  required
    /// access_token         string  required
    /// access_secret        string  required
    /// access_token_expiry  string  optional  ISO 8601
    /// ```
    pub struct ServerToken {
        /// `consumer_key`: string, required. Which server it is.
        pub consumer_key: String = required "consumer_key",
        /// `consumer_secret`: string, required.
        pub consumer_secret: Secret<String> = required "consumer_secret",
        /// `access_token`: string, required.
        pub access_token: Secret<String> = required "access_token",
        /// `access_secret`: string, required.
        pub access_secret: Secret<String> = required "access_secret",
        /// `access_token_expiry`: string, optional. When it has to be renewed,
        /// in ISO 8601: a year after it was made.
        pub access_token_expiry: Option<String> = optional "access_token_expiry",
    }
}

impl ServerToken {
    /// With the keys that it needs.
    pub fn new(
        consumer_key: impl Into<String>,
        consumer_secret: impl Into<Secret<String>>,
        access_token: impl Into<Secret<String>>,
        access_secret: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            consumer_key: consumer_key.into(),
            consumer_secret: consumer_secret.into(),
            access_token: access_token.into(),
            access_secret: access_secret.into(),
            access_token_expiry: None,
            extra: Extra::new(),
        }
    }

    super::setters! {
        access_token_expiry: one String;
    }

    /// From what came out of the encryption, or from bare JSON.
    ///
    /// # Errors
    ///
    /// If there is no JSON in it, or one of the four keys is missing. A file
    /// that is still encrypted is told as such.
    pub fn from_slice(bytes: &[u8]) -> Result<Self> {
        let token: Decoded<Self> = json::from_slice(message(bytes)?)?;
        Ok(token.value)
    }

    /// From the file as it was downloaded, by the private key that belongs to
    /// the certificate that it was made for.
    ///
    /// ```
    /// use apple_mdm::{cms::RsaKey, enrollment::server_token::{ServerToken, ServerTokenError}};
    ///
    /// fn open(p7m: &[u8], private_key: &str) -> Result<ServerToken, ServerTokenError> {
    ///     ServerToken::decrypt(p7m, &RsaKey::from_pem(private_key)?)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// If it cannot be decrypted, or is no token.
    #[cfg(feature = "cms")]
    pub fn decrypt(
        p7m: &[u8],
        key: &dyn crate::cms::KeyDecryptor,
    ) -> Result<Self, ServerTokenError> {
        let message = crate::cms::decrypt_mime(p7m, key)?;
        Ok(Self::from_slice(message.as_bytes())?)
    }
}

/// Why a token could not be opened. It holds no content and is safe to log.
#[cfg(feature = "cms")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ServerTokenError {
    /// It is not encrypted, or not for this key.
    #[error("the server token cannot be decrypted: {0}")]
    Decryption(#[from] crate::cms::Error),
    /// It was decrypted, and is no token.
    #[error("this is no server token: {0}")]
    Content(#[from] Error),
}

/// The JSON.
fn message(bytes: &[u8]) -> Result<&[u8]> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| format().at(error.valid_up_to()))?
        .trim_ascii_start();
    if text.starts_with('{') {
        return Ok(text.as_bytes());
    }
    let header = text.get(..text.len().min(HEADER)).unwrap_or(text);
    let is_encrypted = header
        .lines()
        .take_while(|line| !line.is_empty())
        .any(|line| {
            let line = line.to_ascii_lowercase();
            line.contains("pkcs7-mime")
        });
    if is_encrypted {
        return Err(format().found("a message that is still encrypted"));
    }
    let message = match text.split_once("-----BEGIN MESSAGE-----") {
        Some((_, rest)) => {
            let ended = rest.split_once("-----END MESSAGE-----");
            ended
                .ok_or_else(|| Error::end(bytes.len(), "-----END MESSAGE-----"))?
                .0
        }
        // A MIME part ends its headers with an empty line.
        None => {
            text.split_once("\n\n")
                .or_else(|| text.split_once("\r\n\r\n"))
                .ok_or_else(format)?
                .1
        }
    };
    Ok(message.trim_ascii().as_bytes())
}

/// As far as headers are looked at.
const HEADER: usize = 4096;

#[cold]
fn format() -> Error {
    Error::new(ErrorKind::Format).expected("JSON, or a MIME part with it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const JSON: &str = r#"{"consumer_key":"CK","consumer_secret":"hush1","access_token":"hush2","access_secret":"hush3","access_token_expiry":"2027-01-31T09:30:00Z","new":[1]}"#;

    #[test]
    fn a_token_is_found_in_all_its_wrappings() {
        let token = ServerToken::from_slice(JSON.as_bytes()).unwrap();
        assert_eq!(token.access_secret.expose(), "hush3");
        assert!(!format!("{token:?}").contains("hush"), "{token:?}");
        assert!(format!("{token:?}").contains("2027"), "{token:?}");
        assert_eq!(json::to_string(&token).unwrap(), JSON);
        for wrapped in [
            format!("\n {JSON}\n"),
            format!("Content-Type: text/plain\n\n{JSON}"),
            format!(
                "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n-----BEGIN MESSAGE-----\r\n{JSON}\r\n-----END MESSAGE-----\r\n"
            ),
            format!("-----BEGIN MESSAGE-----{JSON}-----END MESSAGE-----"),
        ] {
            assert_eq!(
                ServerToken::from_slice(wrapped.as_bytes()).as_ref(),
                Ok(&token)
            );
        }
    }

    #[test]
    fn what_is_no_token_says_why() {
        let error = |text: &str| ServerToken::from_slice(text.as_bytes()).unwrap_err();
        let encrypted = "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"\n\nMIAG";
        assert!(error(encrypted).to_string().contains("still encrypted"));
        assert!(
            error(r#"{"consumer_key":"CK"}"#)
                .to_string()
                .contains("consumer_secret")
        );
        assert_eq!(
            error("-----BEGIN MESSAGE-----{}").kind(),
            ErrorKind::UnexpectedEnd
        );
        assert_eq!(error("").kind(), ErrorKind::Format);
        assert_eq!(error("MIAGCSqGSIb3").kind(), ErrorKind::Format);
        let binary = ServerToken::from_slice(b"0\x80\x06\xff").unwrap_err();
        assert_eq!(
            (binary.kind(), binary.offset()),
            (ErrorKind::Format, Some(1))
        );
    }

    proptest! {
        #[test]
        fn a_token_comes_back(
            texts in prop::collection::vec(any::<String>(), 4),
            expiry in prop::option::of(any::<String>()),
        ) {
            let [a, b, c, d] = <[String; 4]>::try_from(texts).unwrap();
            let mut token = ServerToken::new(a, b, c, d);
            token.access_token_expiry = expiry;
            let written = json::to_vec(&token).unwrap();
            prop_assert_eq!(ServerToken::from_slice(&written), Ok(token));
        }

        #[test]
        fn no_file_panics(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = ServerToken::from_slice(&bytes);
        }
    }
}
