//! Signed messages of any shape: no panic, and an identity for nothing but what
//! the fixtures' keys have signed.
#![no_main]

use apple_mdm::cms::{
    AlgorithmPolicy, AttachedSignature, Certificate, MdmSignature, TrustPolicy, Validity,
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

const BODY: &[u8] = include_bytes!("../../tests/fixtures/cms/body.txt");
const ROOT: &[u8] = include_bytes!("../../tests/fixtures/cms/root.pem");

static TRUST: LazyLock<TrustPolicy> = LazyLock::new(|| {
    let root = Certificate::from_bytes(ROOT).expect("a fixture");
    TrustPolicy::new([root], Validity::Untimed)
});

fuzz_target!(|input: &[u8]| {
    let policy = AlgorithmPolicy::new().allow_sha1();
    if let Ok(signature) = MdmSignature::from_bytes(input) {
        assert!(signature.verify(b"something else", &policy).is_err());
        if let Ok(signed) = signature.verify(BODY, &policy) {
            let _ = signed.authenticate(&TRUST);
        }
    }
    if let Ok(message) = AttachedSignature::from_bytes(input)
        && let Ok(signed) = message.verify(&policy)
        && let Ok(identity) = signed.authenticate(&TRUST)
    {
        assert_eq!(identity.content().map(|content| &content[..]), Some(BODY));
    }
});
