//! From header and body to who sent them, against the bare public-key
//! operation.
//!
//!     cargo bench --bench verify --features ring,aws-lc-rs     # a minute
//!     cargo bench --bench verify -- --quick                    # rougher
//!
//! For RSA of 2048 bits and P-256, with each library that is built in:
//!
//! | line | from | to |
//! |---|---|---|
//! | `bare` | key, body of 1 KB, signature | whether it fits: one call of the library |
//! | `signature` | the text of an `Mdm-Signature` header, the body | `Signed` |
//! | `first` | the same | `Identity`, of a device that was never seen |
//! | `again` | the same | `Identity`, of one whose certificate stands in a `PathMemo` |
//!
//! An identity takes two public-key operations, the body's and the
//! certificate's; the second is the same each time and need not be made twice.
//! So `ratio verify` is `again` over `bare`, and `ratio verify-first` is
//! `first` over `bare`. What is checked is the same in both.
//!
//! Times are the least of some rounds.
//!
//! The messages are as devices make them, BER without signed attributes, but
//! with SHA-256: `inputs/signed/make.sh`.

#![allow(clippy::print_stdout)]

use apple_mdm::cms::{
    AlgorithmPolicy, Certificate, DigestAlgorithm, Fingerprint, Identity, MdmSignature, PathMemo,
    RustCrypto, Signed, Time, TrustPolicy, Validity, Verifier,
};
use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

const VERIFIERS: &[(&str, &dyn Verifier)] = &[
    ("rustcrypto", &RustCrypto),
    #[cfg(feature = "ring")]
    ("ring", &apple_mdm::cms::Ring),
    #[cfg(feature = "aws-lc-rs")]
    ("aws-lc-rs", &apple_mdm::cms::AwsLcRs),
];

const BODY: &[u8] = include_bytes!("inputs/signed/body.plist");

struct Case {
    key: &'static str,
    anchor: &'static [u8],
    leaf: &'static [u8],
    header: &'static str,
    signature: &'static [u8],
}

const CASES: [Case; 2] = [
    Case {
        key: "rsa2048",
        anchor: include_bytes!("inputs/signed/rsa2048.pem"),
        leaf: include_bytes!("inputs/signed/rsa2048.leaf"),
        header: include_str!("inputs/signed/rsa2048.header"),
        signature: include_bytes!("inputs/signed/rsa2048.signature"),
    },
    Case {
        key: "p256",
        anchor: include_bytes!("inputs/signed/p256.pem"),
        leaf: include_bytes!("inputs/signed/p256.leaf"),
        header: include_str!("inputs/signed/p256.header"),
        signature: include_bytes!("inputs/signed/p256.signature"),
    },
];

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let rounds = if quick { 100 } else { 2_000 };
    let mut ratios = Vec::new();
    println!("key      library     what          µs  over bare");
    for case in &CASES {
        for &(library, verifier) in VERIFIERS {
            measure(case, library, verifier, rounds, &mut ratios);
        }
    }
    println!();
    for line in ratios {
        println!("{line}");
    }
}

fn measure(
    case: &Case,
    library: &str,
    verifier: &'static dyn Verifier,
    rounds: usize,
    ratios: &mut Vec<String>,
) {
    let key = case.key;
    let anchor = Certificate::from_bytes(case.anchor).expect("an anchor");
    let leaf = Certificate::from_der(case.leaf).expect("a leaf");
    let public = leaf.public_key();
    let algorithms = AlgorithmPolicy::new().verifier(verifier);
    let now = Time::from_unix(leaf.not_before().map_or(0, Time::to_unix) + 3_600);
    let first = TrustPolicy::new([anchor], Validity::At(now)).algorithms(algorithms);
    let memo = Arc::new(PathMemo::new(10_000));
    let again = first.clone().memo(memo.clone());

    let signed = || -> Signed {
        MdmSignature::from_header(case.header)
            .and_then(|signature| signature.verify(BODY, &algorithms))
            .expect("the signature holds")
    };
    let identity = |policy: &TrustPolicy| -> (Identity, Fingerprint) {
        let identity = signed().authenticate(policy).expect("the path holds");
        let fingerprint = identity.fingerprint();
        (identity, fingerprint)
    };
    let bare = || {
        verifier
            .verify(&public, DigestAlgorithm::Sha256, BODY, case.signature)
            .expect("the signature fits");
    };
    let times = least(
        rounds,
        &[
            &bare,
            &|| drop(black_box(signed())),
            &|| drop(black_box(identity(&first))),
            &|| drop(black_box(identity(&again))),
        ],
    );
    let [bare, ..] = times[..] else { return };
    let over_bare = |time: Duration| time.as_secs_f64() / bare.as_secs_f64();
    for (what, &time) in ["bare", "signature", "first", "again"].iter().zip(&times) {
        println!(
            "{key:8} {library:11} {what:9} {:8.1} {:10.2}",
            time.as_secs_f64() * 1e6,
            over_bare(time)
        );
    }
    assert_eq!(memo.len(), 1);
    // The default library's lines bear the plain names.
    let of = match library {
        "rustcrypto" => key.to_owned(),
        _ => format!("{key}-{library}"),
    };
    ratios.push(format!("ratio verify {of} {:.2}", over_bare(times[3])));
    ratios.push(format!(
        "ratio verify-first {of} {:.2}",
        over_bare(times[2])
    ));
}

/// The least time of one run of each job over some rounds, in which they take
/// turns: whatever else the machine does only adds.
fn least(rounds: usize, jobs: &[&dyn Fn()]) -> Vec<Duration> {
    const TIMES: u32 = 10;
    let mut least = vec![Duration::MAX; jobs.len()];
    for _ in 0..rounds {
        for (job, least) in jobs.iter().zip(&mut least) {
            let start = Instant::now();
            (0..TIMES).for_each(|_| job());
            *least = start.elapsed().min(*least);
        }
    }
    least.into_iter().map(|least| least / TIMES).collect()
}
