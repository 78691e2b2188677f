//! Check-ins, strict and lenient: no panic, one reading where both take it, and the
//! same message again after writing it.
#![no_main]

use apple_mdm::{CheckIn, Message};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let strict = CheckIn::from_slice(body);
    let lenient = CheckIn::from_slice_lenient(body);
    let decoded = match (strict, lenient) {
        (Ok(strict), Ok(lenient)) => {
            assert_eq!(lenient.value, strict);
            assert!(lenient.warnings.is_empty(), "{:?}", lenient.warnings);
            lenient
        }
        (Ok(_), Err(error)) => panic!("taken when strict, refused when lenient: {error}"),
        (Err(_), Ok(lenient)) => {
            assert!(
                !lenient.warnings.is_empty(),
                "refused when strict, and lenient sees no fault"
            );
            lenient
        }
        (Err(_), Err(_)) => return,
    };
    // In its own format: XML has neither fractions of a second nor object numbers.
    let written = if body.starts_with(b"bplist") {
        decoded.value.to_binary()
    } else {
        decoded.value.to_xml()
    };
    let written = written.expect("what was read can be written");
    let again = CheckIn::from_slice_lenient(&written).expect("what was written can be read");
    assert_eq!(again.value, decoded.value);
});
