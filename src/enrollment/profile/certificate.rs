//! Certificates that a device shall trust.

use crate::{
    Data,
    profile::{AnyPayload, PayloadKeys, SecurityPem, SecurityPkcs1, SecurityRoot},
};

/// A certificate to be installed with an enrollment profile, and whether it is
/// pinned: a device then takes no other for its server, unless it leads there.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TrustedCertificate {
    form: Form,
    content: Data,
    display_name: Option<String>,
    pub(super) pins_server: bool,
    pub(super) pins_check_in: bool,
}

/// In which payload it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Root,
    Pkcs1,
    Pem,
}

impl TrustedCertificate {
    /// An authority, in DER: `com.apple.security.root`.
    pub fn root(der: impl Into<Data>) -> Self {
        Self::new(Form::Root, der.into())
    }

    /// Any certificate, in DER: `com.apple.security.pkcs1`.
    pub fn pkcs1(der: impl Into<Data>) -> Self {
        Self::new(Form::Pkcs1, der.into())
    }

    /// Any certificate, in PEM: `com.apple.security.pem`.
    pub fn pem(pem: impl Into<Data>) -> Self {
        Self::new(Form::Pem, pem.into())
    }

    fn new(form: Form, content: Data) -> Self {
        Self {
            form,
            content,
            display_name: None,
            pins_server: false,
            pins_check_in: false,
        }
    }

    /// The name that the device shows.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Pins it for `ServerURL`.
    pub fn pin_server(mut self) -> Self {
        self.pins_server = true;
        self
    }

    /// Pins it for `CheckInURL`.
    pub fn pin_check_in(mut self) -> Self {
        self.pins_check_in = true;
        self
    }

    pub(super) fn into_payload(self, mut keys: PayloadKeys) -> AnyPayload {
        keys.display_name = self.display_name;
        match self.form {
            Form::Root => SecurityRoot::new(keys, self.content).into(),
            Form::Pkcs1 => SecurityPkcs1::new(keys, self.content).into(),
            Form::Pem => SecurityPem::new(keys, self.content).into(),
        }
    }
}
