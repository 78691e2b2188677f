//! Messages that nobody on the project made, where they are at hand.

use super::*;
use apple_mdm::{
    Message as _,
    cms::{self, ContentKind},
};

#[test]
fn messages_of_others() {
    let folder = std::env::var_os("APPLE_MDM_CORPUS").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/corpus")),
        PathBuf::from,
    );
    let headers = folder.join("signed/Mdm-Signature");
    let Ok(entries) = std::fs::read_dir(&headers) else {
        println!("skipped: there is no {}", headers.display());
        return;
    };
    let mut verified = 0;
    for entry in entries {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "b64") {
            continue;
        }
        let of = path.to_str().unwrap().replace("Header", "Body");
        let body = std::fs::read(PathBuf::from(of).with_extension("plist")).unwrap();
        let header = std::fs::read(&path).unwrap();
        assert_eq!(cms::kind(&header), Some(ContentKind::SignedData));
        assert_eq!(cms::kind(&body), None);
        let signed = detached(&header, &body, &sha1()).unwrap();
        let certificate = signed.claimed_certificate();
        assert_eq!(signed.digest(), DigestAlgorithm::Sha1);
        let pinned = TrustPolicy::new([certificate.clone()], Validity::Untimed);
        signed.authenticate(&pinned).unwrap();
        let strict = detached(&header, &body, &AlgorithmPolicy::new());
        assert_eq!(strict.err(), Some(ErrorKind::Sha1));
        verified += 1;
    }
    assert!(verified > 0);

    for entry in std::fs::read_dir(folder.join("profile/signed")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(cms::kind(&bytes), Some(ContentKind::SignedData));
        let signed = attached(&bytes, &sha1());
        let signed = signed.unwrap_or_else(|kind| panic!("{}: {kind}", path.display()));
        apple_mdm::plist::Value::from_slice(signed.content().unwrap()).unwrap();
    }
    for entry in std::fs::read_dir(folder.join("signed/cert")).unwrap() {
        let path = entry.unwrap().path();
        let certificate = Certificate::from_bytes(&std::fs::read(&path).unwrap()).unwrap();
        assert!(certificate.not_after() > certificate.not_before());
    }
    // What a Mac sends in order to get a certificate: encrypted, then signed
    // with a key that nobody knows yet.
    for entry in std::fs::read_dir(folder.join("signed/scep")).unwrap() {
        let message = std::fs::read(entry.unwrap().path()).unwrap();
        let signed = attached(&message, &AlgorithmPolicy::new()).unwrap();
        let own = signed.claimed_certificate();
        assert_eq!(own.subject(), own.issuer());
        let content = signed.content().unwrap();
        assert_eq!(cms::kind(content), Some(ContentKind::EnvelopedData));
        let strangers = TrustPolicy::new([certificate("root")], Validity::Untimed);
        let error = signed.authenticate(&strangers).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownIssuer);
    }
}
