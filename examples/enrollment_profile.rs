//! Prints a profile that enrolls a device, signed if a key is given.
//!
//! ```text
//! enrollment_profile --topic TOPIC --server URL --identifier ID --uuid UUID
//!                    (--scep URL [--challenge TEXT] | --acme URL --client ID)
//!                    [--check-in URL] [--ca FILE]… [--pin] [--rights RIGHTS]
//!                    [--account ACCOUNT --mode BYOD|ADDE] [--per-user]
//!                    [--name TEXT] [--organization TEXT]
//!                    [--key KEY.pem --cert CERT.pem [--chain PEM]… --at RFC3339]
//!
//! --topic      com.apple.mgmt.…, of the push certificate
//! --uuid       of the profile; its payloads' follow from it
//! --acme       a key in the Secure Enclave, attested
//! --ca         certificates to trust, in PEM; --pin takes no others for the server
//! --rights     "AllowInspection | AllowSettings", or a number; all unless given
//! --account    the Managed Apple Account that drives the enrollment
//! --per-user   the server speaks to users too, as Macs and Shared iPad want
//! ```
//!
//! What cannot work is told on standard error. Exits with 0 if there is nothing
//! of the kind, 1 if there is, or the profile is not signed, 2 for wrong
//! arguments or files that cannot be read.

#![allow(clippy::print_stderr, clippy::unwrap_used)]

use apple_mdm::{
    AccessRights,
    cms::{Certificate, SigningKey, Time},
    enrollment::profile::{AcmeKey, EnrollmentProfile, Identity, TrustedCertificate, subject},
    profile::{
        PayloadKeys,
        mdm::{EnrollmentMode, ServerCapability},
        security_scep,
    },
};
use std::{collections::BTreeMap, io::Write as _, process::ExitCode};

/// With a value.
const OPTIONS: &[&str] = &[
    "--account",
    "--acme",
    "--at",
    "--ca",
    "--cert",
    "--chain",
    "--challenge",
    "--check-in",
    "--client",
    "--identifier",
    "--key",
    "--mode",
    "--name",
    "--organization",
    "--rights",
    "--scep",
    "--server",
    "--topic",
    "--uuid",
];
const FLAGS: &[&str] = &["--per-user", "--pin"];
const REPEATED: &[&str] = &["--ca", "--chain"];

enum Failure {
    Usage(String),
    Refused(String),
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok((bytes, findings)) => {
            if let Err(error) = std::io::stdout().write_all(&bytes) {
                eprintln!("enrollment_profile: standard output: {error}");
                return ExitCode::from(2);
            }
            for finding in &findings {
                eprintln!("enrollment_profile: {finding}");
            }
            ExitCode::from(u8::from(!findings.is_empty()))
        }
        Err(Failure::Refused(message)) => {
            eprintln!("enrollment_profile: {message}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("enrollment_profile: {message} (how it is used stands in its source)");
            ExitCode::from(2)
        }
    }
}

/// The profile, and what is in it and cannot work.
fn run(words: impl Iterator<Item = String>) -> Result<(Vec<u8>, Vec<String>), Failure> {
    let options = Options::parse(words)?;
    let profile = profile(&options)?;
    let findings = profile.findings().iter().map(ToString::to_string).collect();
    let bytes = match options.one("--key") {
        Some(key) => sign(&profile, key, &options)?,
        None => profile
            .to_xml()
            .map_err(|error| Failure::Refused(error.to_string()))?,
    };
    Ok((bytes, findings))
}

fn profile(options: &Options) -> Result<EnrollmentProfile, Failure> {
    let mut keys = PayloadKeys::new(options.needed("--identifier")?, options.needed("--uuid")?);
    keys.display_name = options.one("--name").map(str::to_owned);
    keys.organization = options.one("--organization").map(str::to_owned);
    let (topic, server) = (options.needed("--topic")?, options.needed("--server")?);
    let identity = identity(options)?;
    let mut profile = match options.one("--account") {
        Some(account) => {
            let mode = EnrollmentMode::from(options.needed("--mode")?);
            EnrollmentProfile::account_driven(keys, topic, server, identity, mode, account)
        }
        None => EnrollmentProfile::device(keys, topic, server, identity),
    };
    for file in options.all("--ca") {
        for certificate in certificates(file)? {
            let mut trusted =
                TrustedCertificate::root(certificate.as_der()).display_name(certificate.subject());
            if options.has("--pin") {
                trusted = trusted.pin_server().pin_check_in();
            }
            profile = profile.certificate(trusted);
        }
    }
    let rights: Option<AccessRights> = match options.one("--rights") {
        Some(text) => Some(text.parse().map_err(usage("--rights"))?),
        None => None,
    };
    Ok(profile.mdm(|mut mdm| {
        mdm.check_in_url = options.one("--check-in").map(str::to_owned);
        mdm.access_rights = rights.or(mdm.access_rights);
        let mut capabilities = vec![ServerCapability::MdmBootstraptoken];
        if options.has("--per-user") {
            capabilities.insert(0, ServerCapability::MdmPerUserConnections);
        }
        mdm.server_capabilities(capabilities)
            .sign_message(true)
            .check_out_when_removed(true)
    }))
}

fn identity(options: &Options) -> Result<Identity, Failure> {
    match (options.one("--scep"), options.one("--acme")) {
        (Some(url), None) => {
            let mut content = security_scep::PayloadContent::new(url)
                .subject(subject([("CN", "apple-mdm")]))
                .keysize(2048)
                .key_usage(5);
            content.challenge = options.one("--challenge").map(Into::into);
            Ok(Identity::scep(content))
        }
        (None, Some(url)) => {
            let client = options.needed("--client")?;
            let subject = subject([("CN", client)]);
            Ok(Identity::acme(url, client, AcmeKey::AttestedP256, subject))
        }
        _ => Err(Failure::Usage("one of --scep and --acme".into())),
    }
}

fn sign(profile: &EnrollmentProfile, key: &str, options: &Options) -> Result<Vec<u8>, Failure> {
    let at: Time = options.needed("--at")?.parse().map_err(usage("--at"))?;
    let file = options.needed("--cert")?;
    let mut chain = certificates(file)?;
    let own = match chain.is_empty() {
        true => return Err(Failure::Refused(format!("{file}: no certificate"))),
        false => chain.remove(0),
    };
    for file in options.all("--chain") {
        chain.extend(certificates(file)?);
    }
    let key = SigningKey::from_bytes(&read(key)?)
        .map_err(|error| Failure::Refused(format!("{key}: {error}")))?;
    let signed = profile.sign(&key, &own, &chain, at);
    let signed = signed.map_err(|error| Failure::Refused(error.to_string()))?;
    Ok(signed.into_der())
}

fn read(file: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::Usage(format!("{file}: {error}")))
}

fn certificates(file: &str) -> Result<Vec<Certificate>, Failure> {
    let text = String::from_utf8_lossy(&read(file)?).into_owned();
    let all = Certificate::all_from_pem(&text);
    all.map_err(|error| Failure::Refused(format!("{file}: {error}")))
}

fn usage<E: std::fmt::Display>(name: &str) -> impl Fn(E) -> Failure {
    move |error| Failure::Usage(format!("{name}: {error}"))
}

/// What was given, by the name of the option.
struct Options(BTreeMap<String, Vec<String>>);

impl Options {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
        while let Some(word) = words.next() {
            let value = if FLAGS.contains(&&*word) {
                String::new()
            } else if OPTIONS.contains(&&*word) {
                let value = words.next();
                value.ok_or_else(|| Failure::Usage(format!("{word} needs a value")))?
            } else {
                return Err(Failure::Usage(format!("{word} is not known")));
            };
            let values = given.entry(word.clone()).or_default();
            if !values.is_empty() && !REPEATED.contains(&&*word) {
                return Err(Failure::Usage(format!("{word} is given twice")));
            }
            values.push(value);
        }
        Ok(Self(given))
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.get(name).into_iter().flatten().map(String::as_str)
    }

    fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    fn needed(&self, name: &str) -> Result<&str, Failure> {
        let value = self.one(name);
        value.ok_or_else(|| Failure::Usage(format!("{name} is missing")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use apple_mdm::{Message as _, cms::AttachedSignature, profile::Profile};

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cms/signing/");
    const NEEDED: &str = "--topic com.apple.mgmt.External.1 --server https://mdm.example.com/mdm \
        --identifier com.example.mdm --uuid 6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F00";

    /// Runs it on words, of which `@name` is a fixture.
    fn given(line: &str) -> Result<(Vec<u8>, Vec<String>), Failure> {
        let line = format!("{NEEDED} {line}");
        let words = line.split_whitespace();
        run(words.map(|word| match word.strip_prefix('@') {
            Some(name) => format!("{FOLDER}{name}"),
            None => word.to_owned(),
        }))
    }

    fn enrolling(bytes: &[u8]) -> EnrollmentProfile {
        Profile::from_slice(bytes).unwrap().try_into().unwrap()
    }

    #[test]
    fn profiles_come_out() {
        let line = "--scep https://ca.example.com --challenge once --ca @root.pem --pin --per-user";
        let Ok((bytes, findings)) = given(line) else {
            panic!("refused");
        };
        assert_eq!(findings, [""; 0]);
        let profile = enrolling(&bytes);
        assert_eq!(profile.other_payloads().len(), 1);
        assert_eq!(profile.mdm_payload().access_rights, Some(AccessRights::ALL));

        let line = "--acme https://ca.example.com/directory --client C02 --rights 2";
        let Ok((bytes, findings)) = given(line) else {
            panic!("refused");
        };
        assert!(matches!(enrolling(&bytes).identity(), Identity::Acme(_)));
        assert_eq!(findings.len(), 1);
    }

    #[test]
    fn signed_if_there_is_a_key() {
        let line = "--scep https://ca.example.com --account a@example.com --mode BYOD \
            --key @p256.key --cert @p256.pem --chain @inter.pem --at 2026-11-24T12:00:00Z";
        let Ok((bytes, _)) = given(line) else {
            panic!("refused");
        };
        let signed = AttachedSignature::from_bytes(&bytes).unwrap();
        let signed = signed.verify(&Default::default()).unwrap();
        let mode = &enrolling(signed.content().unwrap())
            .mdm_payload()
            .enrollment_mode
            .clone();
        assert_eq!(*mode, Some(EnrollmentMode::Byod));
    }

    #[test]
    fn wrong_arguments_are_told() {
        for line in [
            "",
            "--scep https://a --acme https://a",
            "--acme https://a",
            "--scep",
            "--scep https://a --scep https://b",
            "--scep https://a --account a@example.com",
            "--scep https://a --rights all",
            "--scep https://a --ca @absent.pem",
            "--scep https://a --key @p256.key --cert @p256.pem --at noon",
            "--quiet",
        ] {
            assert!(matches!(given(line), Err(Failure::Usage(_))), "{line}");
        }
        let line = "--scep https://a --key @p384.key --cert @p256.pem --at 2026-11-24T12:00:00Z";
        assert!(matches!(given(line), Err(Failure::Refused(_))));
    }
}
