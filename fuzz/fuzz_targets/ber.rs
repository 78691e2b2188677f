//! BER of any shape: no panic, and what came out stays as it is.
#![no_main]

use apple_mdm::cms::{Limits, ber::to_der};
use libfuzzer_sys::fuzz_target;
use std::borrow::Cow;

fuzz_target!(|input: &[u8]| {
    let limits = Limits::default();
    let Ok(der) = to_der(input, &limits) else {
        return;
    };
    // A long value with indefinite length may need a byte more, once a level.
    assert!(der.len() <= input.len() + input.len() / 1_000);
    let again = to_der(&der, &limits).expect("what came out goes in");
    assert!(matches!(again, Cow::Borrowed(_)));
});
