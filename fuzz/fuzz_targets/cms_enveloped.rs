//! Encrypted messages of any shape: no panic, and once it is a message, one
//! error for whatever keeps it from being decrypted.
#![no_main]

use apple_mdm::cms::{Certificate, Enveloped, ErrorKind, RsaKey};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

const KEY: &[u8] = include_bytes!("../../tests/fixtures/cms/enveloped/device.key");
const CERTIFICATE: &[u8] = include_bytes!("../../tests/fixtures/cms/enveloped/device.pem");

static DEVICE: LazyLock<(Certificate, RsaKey)> = LazyLock::new(|| {
    let certificate = Certificate::from_bytes(CERTIFICATE).expect("a fixture");
    (certificate, RsaKey::from_bytes(KEY).expect("a fixture"))
});

fuzz_target!(|input: &[u8]| {
    let Ok(message) = Enveloped::from_bytes(input) else {
        return;
    };
    let (certificate, key) = &*DEVICE;
    let _ = (message.content_encryption(), format!("{message:?}"));
    let opened = message.decrypt(key);
    if message.is_for(certificate) {
        // Whoever is the only one is also who it is for.
        if let Ok(plaintext) = &opened {
            assert_eq!(
                message.decrypt_for(certificate, key).as_ref(),
                Ok(plaintext)
            );
        }
    } else {
        let refused = message.decrypt_for(certificate, key).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::DecryptionFailed);
    }
    match opened {
        Ok(plaintext) => {
            assert!(plaintext.as_bytes().len() < input.len());
            if let Ok(inner) = plaintext.mime_message() {
                assert!(inner.as_bytes().len() <= plaintext.as_bytes().len());
            }
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::DecryptionFailed),
    }
});
