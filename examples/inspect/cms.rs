//! Messages in signatures: what is inside, and whose signature it is.

use crate::{Fault, Finding, Options, Taken, kind};
use apple_mdm::{
    cms::{
        self, AlgorithmPolicy, AttachedSignature, Certificate, ContentKind, Enveloped,
        MdmSignature, Signed, TrustPolicy, Validity,
    },
    plist::Value,
};
use std::time::SystemTime;

/// Signatures inside signatures that are opened.
const DEPTH: usize = 4;

/// Opens what is CMS and says what is inside; of all else, what it is.
pub(crate) fn inspect(bytes: &[u8], options: &Options) -> Finding {
    let mut signer = None;
    let mut content = None;
    for _ in 0..DEPTH {
        let outer: &[u8] = content.as_deref().unwrap_or(bytes);
        let Some(kind) = cms::kind(outer) else { break };
        let closed = |name: &str, result| Finding {
            format: Some("cms"),
            content_format: None,
            size: bytes.len(),
            kind: format!("cms/{name}"),
            result,
            violations: None,
            signer: signer.clone(),
        };
        match kind {
            ContentKind::SignedData => {}
            ContentKind::EnvelopedData => {
                let read = Enveloped::from_bytes(outer).map(|_| Taken::closed());
                return closed("enveloped", read.map_err(Fault::from));
            }
            other => return closed(other.as_str(), Ok(Taken::closed())),
        }
        let inside = match open(outer, options) {
            Ok(opened) => opened,
            Err(error) => return closed("signed", Err(error.into())),
        };
        let Some((inside, by)) = inside else {
            // The body that it is over came beside it.
            return closed("signed", Ok(Taken::closed()));
        };
        // The outermost is who sent it.
        signer = signer.or(Some(by));
        content = Some(inside);
    }
    match content {
        None => kind::inspect(bytes, options),
        Some(content) => {
            let finding = kind::inspect(&content, options);
            Finding {
                format: Some("cms"),
                content_format: finding.format,
                size: bytes.len(),
                signer,
                ..finding
            }
        }
    }
}

/// The content and who signed it; nothing, if the content is elsewhere.
fn open(bytes: &[u8], options: &Options) -> cms::Result<Option<(Vec<u8>, Signer)>> {
    // Where nobody is trusted anyway, nothing is gained by refusing what is
    // weak: old devices sign with SHA-1 and keys of 1024 bits.
    let algorithms = match (options.anchors.is_empty(), options.allow_sha1) {
        (true, _) => AlgorithmPolicy::new().allow_sha1().min_rsa_bits(1024),
        (false, true) => AlgorithmPolicy::new().allow_sha1(),
        (false, false) => AlgorithmPolicy::new(),
    };
    let signed = match AttachedSignature::from_bytes(bytes)?.verify(&algorithms) {
        Ok(signed) => signed,
        Err(error) if error.kind() == cms::ErrorKind::NoContent && options.anchors.is_empty() => {
            return MdmSignature::from_bytes(bytes).map(|_| None);
        }
        Err(error) => return Err(error),
    };
    let content = signed.content().map(|content| content.to_vec());
    let signer = Signer::new(&signed, options, algorithms)?;
    Ok(content.map(|content| (content, signer)))
}

/// Who signed: anybody who says so, unless a path led to an anchor.
#[derive(Clone)]
pub(crate) struct Signer {
    certificate: Certificate,
    signing_time: Option<String>,
    is_trusted: bool,
}

impl Signer {
    fn new(signed: &Signed, options: &Options, algorithms: AlgorithmPolicy) -> cms::Result<Self> {
        if !options.anchors.is_empty() {
            let validity = match options.no_time {
                true => Validity::Untimed,
                false => Validity::At(SystemTime::now().into()),
            };
            let trust = TrustPolicy::new(options.anchors.clone(), validity).algorithms(algorithms);
            signed.authenticate(&trust)?;
        }
        Ok(Self {
            certificate: signed.claimed_certificate().clone(),
            signing_time: signed.signing_time().map(|time| time.to_string()),
            is_trusted: !options.anchors.is_empty(),
        })
    }

    fn standing(&self) -> &'static str {
        match self.is_trusted {
            true => "trusted",
            false => "claimed",
        }
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        let certificate = &self.certificate;
        serde_json::json!({
            "standing": self.standing(),
            "subject": certificate.subject(),
            "issuer": certificate.issuer(),
            "serial": certificate.serial(),
            "sha256": certificate.fingerprint().to_string(),
            "not_before": certificate.not_before().map(|time| time.to_string()),
            "not_after": certificate.not_after().map(|time| time.to_string()),
            "signing_time": self.signing_time,
        })
    }

    pub(crate) fn to_text(&self) -> String {
        let certificate = &self.certificate;
        let time = self.signing_time.as_ref();
        let time = time.map_or(String::new(), |time| format!(", at {time}"));
        format!(
            "{} signer: {:?} by {:?}, SHA-256 {}{time}",
            self.standing(),
            certificate.subject(),
            certificate.issuer(),
            certificate.fingerprint(),
        )
    }
}

impl Taken {
    /// Of what stays closed there is nothing to say, and nothing is lost.
    fn closed() -> Self {
        Self {
            content: Value::Null,
            sender: None,
            unknown_keys: Vec::new(),
            warnings: Vec::new(),
            round_trip: true,
        }
    }
}

impl From<cms::Error> for Fault {
    fn from(error: cms::Error) -> Self {
        Self {
            message: error.to_string(),
            path: String::new(),
            offset: error.offset(),
        }
    }
}
