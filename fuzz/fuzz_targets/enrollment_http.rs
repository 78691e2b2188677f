//! What comes with HTTP around an enrollment: no panic, and what was read is
//! the same once written. The first byte says what the rest is.
#![no_main]

use apple_mdm::{
    Decoded,
    cms::{AlgorithmPolicy, TrustPolicy},
    enrollment::{
        automated::{AdeError, AdeProfile, FetchDevicesResponse},
        challenge::{AuthenticationResults, Challenge, OAuth2Redirection},
        device_info::SignedMachineInfo,
        discovery::{DiscoveryRequest, WellKnown},
        push::{self, PushAnswer},
        server_token::ServerToken,
        session::AccessToken,
    },
    json,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((&kind, rest)) = input.split_first() else {
        return;
    };
    let text = std::str::from_utf8(rest).unwrap_or_default();
    match kind {
        b'q' => {
            if let Ok(request) = DiscoveryRequest::from_target(text) {
                let target = request.to_target();
                // What was short under its encoding may be too long with it.
                if target.len() <= 8192 {
                    assert_eq!(DiscoveryRequest::from_target(&target), Ok(request));
                }
            }
        }
        b'c' => {
            for challenge in Challenge::all_from_header(text).unwrap_or_default() {
                if let Ok(header) = challenge.to_header() {
                    let _ = challenge.findings();
                    assert_eq!(header.parse(), Ok(challenge));
                }
            }
        }
        b'r' => {
            if let Ok(results) = text.parse::<AuthenticationResults>() {
                let location = results.to_location();
                if location.len() <= 8192 {
                    assert_eq!(location.parse(), Ok(results));
                }
            }
            let _ = text.parse::<OAuth2Redirection>();
        }
        b'a' => {
            if let Ok(token) = AccessToken::from_header(text) {
                assert_eq!(AccessToken::from_header(&token.to_header()), Ok(token));
            }
        }
        b'm' => {
            if let Ok(signed) = SignedMachineInfo::from_body(rest) {
                let nobody = TrustPolicy::apple_device_ca([]);
                assert!(
                    signed
                        .authenticate(&AlgorithmPolicy::new(), &nobody)
                        .is_err()
                );
                let _ = signed.read_unverified();
            }
        }
        b't' => {
            if let Ok(token) = ServerToken::from_slice(rest) {
                let written = json::to_vec(&token).expect("what was read can be written");
                assert_eq!(ServerToken::from_slice(&written), Ok(token));
            }
        }
        b'p' => {
            let _ = PushAnswer::new(400, rest).outcome();
            let _ = AdeError::new(400, rest).remedy(false);
            if let Ok(magic) = push::push_magic(rest) {
                assert!(push::push_magic(&push::body(&magic)) == Ok(magic));
            }
        }
        _ => {
            if let Ok(profile) = json::from_slice::<Decoded<AdeProfile>>(rest) {
                let profile = profile.value;
                let _ = profile.findings();
                let written = json::to_vec(&profile).expect("what was read can be written");
                let again: Decoded<AdeProfile> = json::from_slice(&written).expect("and read");
                assert_eq!(again.value, profile);
            }
            if let Ok(found) = json::from_slice::<Decoded<WellKnown>>(rest) {
                let _ = found.value.findings();
            }
            let _ = json::from_slice::<Decoded<FetchDevicesResponse>>(rest);
        }
    }
});
