//! Binary property lists of any shape: no panic, the same value as the `plist`
//! crate reads, and the same value again after writing it.
#![no_main]

use apple_mdm::plist::{self, Value};
use apple_mdm_fuzz::{Format, assert_agrees};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|document: &[u8]| {
    if !document.starts_with(b"bplist") {
        return;
    }
    let Ok(value) = plist::from_slice::<Value>(document) else {
        return;
    };
    assert_agrees(document, Format::Binary, &value);
    let written = plist::to_vec_binary(&value).expect("what was read can be written");
    let again: Value = plist::from_slice(&written).expect("what was written can be read");
    assert_eq!(again, value);
    let rewritten = plist::to_vec_binary(&again).expect("what was read can be written");
    assert_eq!(rewritten, written, "the order of keys is kept");
});
