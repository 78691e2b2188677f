//! Why a request is not served: an error, told in the log and in the answer.

use apple_mdm::enrollment::managed_device::Refused;
use axum::{
    extract::rejection::BytesRejection,
    http::StatusCode,
    response::{IntoResponse, Response},
};

#[derive(Debug)]
pub struct Fault(anyhow::Error);

/// What the server itself has to say against a request.
#[derive(Debug, thiserror::Error)]
#[error("{1}")]
pub struct No(pub StatusCode, pub &'static str);

impl From<BytesRejection> for No {
    fn from(rejection: BytesRejection) -> Self {
        Self(rejection.status(), "the body is too large, or ends early")
    }
}

impl<E: Into<anyhow::Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl Fault {
    /// Says in the log whom it was said to.
    pub fn to(self, whom: &str) -> Self {
        Self(self.0.context(whom.to_owned()))
    }

    fn status(&self) -> StatusCode {
        let error = &self.0;
        if let Some(No(status, _)) = error.downcast_ref() {
            *status
        } else if let Some(refused) = error.downcast_ref::<Refused>() {
            StatusCode::from_u16(refused.status_code()).unwrap_or(StatusCode::BAD_REQUEST)
        } else if error.is::<apple_mdm::cms::Error>() {
            // Nobody whom we know. Never 401: a device that is told so unenrolls.
            StatusCode::FORBIDDEN
        } else {
            match error.downcast_ref::<apple_mdm::Error>() {
                Some(error) if error.is_peer_fault() => StatusCode::BAD_REQUEST,
                _ => StatusCode::INTERNAL_SERVER_ERROR,
            }
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status = self.status();
        log(format!("refused, {status}: {:#}", self.0));
        match status {
            // What is wrong inside is nobody's business outside.
            StatusCode::INTERNAL_SERVER_ERROR => status.into_response(),
            _ => (status, self.0.root_cause().to_string()).into_response(),
        }
    }
}

/// Devices can write much where little is expected.
pub fn log(line: String) {
    eprintln!("{line:.1000}");
}
