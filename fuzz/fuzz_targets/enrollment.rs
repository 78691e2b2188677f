//! Profiles that enroll, and the service that hands them out: no panic, no
//! reference that dangles, and the same again after writing it.
#![no_main]

use apple_mdm::{
    Message,
    enrollment::{
        profile::{EnrollmentProfile, TrustedCertificate},
        profile_service::ProfileService,
    },
    other::MachineInfo,
    profile::{AnyPayload, Profile},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(decoded) = ProfileService::from_slice_lenient(body) {
        let service = decoded.value;
        let _ = service.findings();
        let answer = service
            .answer(&MachineInfo::default())
            .expect("nothing but a challenge");
        let empty = service.payload_content.challenge.as_ref();
        let empty = empty.is_some_and(|challenge| challenge.expose().is_empty());
        assert_eq!(service.is_answered_by(&answer), !empty);
    }

    let Ok(decoded) = Profile::from_slice_lenient(body) else {
        return;
    };
    let profile = decoded.value;
    let Ok(read) = EnrollmentProfile::try_from(profile.clone()) else {
        return;
    };
    assert_eq!(read.to_profile(), profile, "something was lost");
    let _ = read.findings();
    assert!(read.findings_replacing(&read).is_empty());
    refers_well(&read.to_profile());

    // As others would go on with it.
    let more = read
        .certificate(
            TrustedCertificate::root(vec![0x30])
                .pin_server()
                .pin_check_in(),
        )
        .mdm(|mdm| mdm.sign_message(true));
    refers_well(&more.to_profile());
    // In its own format: XML has neither fractions of a second nor object numbers.
    let write = |profile: &EnrollmentProfile| match body.starts_with(b"bplist") {
        true => profile.to_profile().to_binary(),
        false => profile.to_xml(),
    };
    let Ok(written) = write(&more) else {
        return;
    };
    let again = Profile::from_slice_lenient(&written).expect("what was written can be read");
    let again = EnrollmentProfile::try_from(again.value).expect("and enrolls");
    // What `more` keeps of how its payloads came before they changed is not
    // written, and so not read.
    assert_eq!(write(&again).expect("and written"), written);
});

fn refers_well(profile: &Profile) {
    let mdm = profile.payloads().iter().find_map(|payload| match payload {
        AnyPayload::Mdm(mdm) => Some(mdm),
        _ => None,
    });
    let mdm = mdm.expect("it enrolls");
    let pins = [
        &mdm.server_url_pinning_certificate_uuids,
        &mdm.check_in_url_pinning_certificate_uuids,
    ];
    let uuids = pins.into_iter().flatten().flatten();
    for uuid in uuids.chain([&mdm.identity_certificate_uuid]) {
        let mut payloads = profile.payloads().iter();
        assert!(payloads.any(|payload| payload.payload_uuid() == Some(uuid)));
    }
}
