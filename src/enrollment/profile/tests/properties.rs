//! What holds of any profile that is built or read.

use super::*;
use crate::profile::SecurityRoot;
use proptest::prelude::*;

fn any_identity() -> impl Strategy<Value = Identity> {
    prop_oneof![
        ("\\PC{0,20}", prop::option::of(any::<i64>())).prop_map(|(url, size)| {
            let mut content = security_scep::PayloadContent::new(url);
            content.keysize = size;
            Identity::scep(content)
        }),
        ("\\PC{0,20}", any::<u16>(), "\\PC{0,9}").prop_map(|(url, bits, name)| {
            Identity::acme(
                url,
                name.clone(),
                AcmeKey::Rsa(bits),
                subject([("CN", &*name)]),
            )
        }),
        (prop::collection::vec(any::<u8>(), 0..9), "\\PC{0,9}")
            .prop_map(|(bytes, password)| Identity::pkcs12(bytes, password)),
    ]
}

proptest! {
    #[test]
    fn what_is_built_is_read_and_refers_well(
        identifier in "\\PC{0,20}",
        uuid in prop_oneof!["\\PC{0,20}", "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-F{11}[0-9A-F]"],
        url in "\\PC{0,20}",
        rights: i64,
        identity in any_identity(),
        renewed in prop::option::of(any_identity()),
        certificates in prop::collection::vec((0..3u8, any::<bool>(), any::<bool>()), 0..6),
        own in prop::option::of("\\PC{1,9}"),
    ) {
        let keys = PayloadKeys::new(identifier, uuid);
        let mut profile = EnrollmentProfile::device(keys, "com.apple.mgmt.1", url, identity)
            .mdm(|mdm| mdm.access_rights(rights));
        for (form, server, check_in) in certificates {
            let mut certificate = match form {
                0 => TrustedCertificate::root(vec![1]),
                1 => TrustedCertificate::pkcs1(vec![2]),
                _ => TrustedCertificate::pem(vec![3]),
            };
            certificate.pins_server = server;
            certificate.pins_check_in = check_in;
            profile = profile.certificate(certificate);
        }
        if let Some(own) = own {
            let keys = PayloadKeys::new("own", format!("own {own}"));
            profile = profile.payload(SecurityRoot::new(keys, vec![4]));
        }
        if let Some(identity) = renewed {
            profile = profile.with_identity(identity);
        }
        prop_assert!(refers_well(&profile.to_profile()));
        let _ = profile.findings();
        let read = Profile::from_slice(&profile.to_xml().unwrap()).unwrap();
        prop_assert_eq!(&read, &profile.to_profile());
        let again = EnrollmentProfile::try_from(read).unwrap();
        prop_assert_eq!(&again, &profile);
        prop_assert!(again.findings_replacing(&profile).is_empty());
        // It goes on where it was.
        let more = again.certificate(TrustedCertificate::root(vec![5]).pin_server());
        prop_assert!(refers_well(&more.to_profile()));
    }

    #[test]
    fn others_profiles_come_back_in_their_order(
        order in Just(vec![0usize, 1, 2, 3]).prop_shuffle(),
    ) {
        let mut whole = device(scep())
            .certificate(TrustedCertificate::root(vec![0x30]).pin_server())
            .payload(RawPayload::new("com.example.app").with("PayloadUUID", "u").with("New", 1))
            .to_profile();
        let payloads = whole.payload_content.take().unwrap();
        whole.payload_content = Some(order.iter().map(|index| payloads[*index].clone()).collect());
        whole.extra.insert("Vendor", true);
        let read = EnrollmentProfile::try_from(whole.clone()).unwrap();
        prop_assert_eq!(read.to_profile(), whole);
        prop_assert!(matches!(read.identity(), Identity::Scep(_)));
        let place = format!("PayloadContent[{}].ServerURL", order.iter().position(|i| *i == 1).unwrap());
        let broken = read.mdm(|mut mdm| {
            mdm.server_url.clear();
            mdm
        });
        prop_assert!(paths(&broken).contains(&place));
    }
}
