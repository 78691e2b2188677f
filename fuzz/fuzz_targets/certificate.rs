//! Certificates of any shape: no panic, and the same facts from PEM.
#![no_main]

use apple_mdm::cms::Certificate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    if let Ok(text) = std::str::from_utf8(input) {
        let _ = Certificate::all_from_pem(text);
    }
    let Ok(certificate) = Certificate::from_bytes(input) else {
        return;
    };
    let _ = (certificate.not_before(), certificate.not_after());
    let _ = (certificate.subject(), certificate.issuer());
    let _ = (certificate.serial(), certificate.subject_uid());
    let _ = certificate.public_key().bits();
    let again = Certificate::from_der(certificate.as_der()).expect("it was read once");
    assert_eq!(again.fingerprint(), certificate.fingerprint());
});
