//! A small MDM server on this crate alone.
//!
//! Devices check in and fetch their commands at `PUT /mdm`; `GET /enroll` is
//! the enrollment profile. The administrator queues commands and reads what
//! came of them under `/v1`, with the token that is printed at the start. See
//! `--help`, and `examples/device` for devices to try it with.
//!
//! It wakes no device: push is for whoever has a certificate of Apple's.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::exhaustive_structs)]

mod admin;
mod app;
mod fault;
mod store;

use anyhow::Context as _;
use apple_mdm::{
    cms::{AlgorithmPolicy, Certificate, PathMemo, SigningKey},
    ddm::DeclarationSet,
    enrollment::{
        discovery::{ServerVersion, WellKnown},
        profile::{EnrollmentProfile, Identity},
    },
    profile::{PayloadKeys, mdm::ServerCapability, security_scep},
};
use clap::Parser;
use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::SystemTime,
};
use tokio::net::TcpListener;

/// An MDM server.
#[derive(Parser, Debug)]
struct Options {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:9000")]
    listen: SocketAddr,
    /// Authorities that identities of devices come from, PEM; may be repeated
    #[arg(long, required = true, value_name = "FILE")]
    anchor: Vec<PathBuf>,
    /// Folder of declarations, a .json file each, for all devices
    #[arg(long, value_name = "DIR")]
    declarations: Option<PathBuf>,
    /// Take messages and certificates that are signed by way of SHA-1, too
    #[arg(long)]
    allow_sha1: bool,
    /// SCEP server that devices get their identities from; turns /enroll on
    #[arg(long)]
    scep_url: Option<String>,
    /// Challenge that they show it
    #[arg(long, requires = "scep_url")]
    scep_challenge: Option<String>,
    /// Signs the enrollment profile: key, then certificate, PEM
    #[arg(long, num_args = 2, value_names = ["KEY", "CERT"], requires = "scep_url")]
    sign_profile: Vec<PathBuf>,
    /// Topic of the push certificate
    #[arg(long, default_value = "com.apple.mgmt.External.example")]
    topic: String,
    /// Where devices reach this server [default: http://LISTEN]
    #[arg(long)]
    public_url: Option<String>,
    /// What the administrator says as a bearer token [default: made and printed]
    #[arg(long, env = "MDM_ADMIN_TOKEN", hide_env_values = true)]
    admin_token: Option<String>,
    /// File that keeps everything over a restart [default: memory]
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let mut anchors = Vec::new();
    for file in &options.anchor {
        let certificates = |pem: &[u8]| Ok(Certificate::all_from_pem(str::from_utf8(pem)?)?);
        anchors.extend(read(file, certificates)?);
    }
    let mut declarations = DeclarationSet::builder();
    let mut folders: Vec<_> = options.declarations.iter().cloned().collect();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder);
        for entry in entries.with_context(|| folder.display().to_string())? {
            let file = entry?.path();
            if file.is_dir() {
                folders.push(file);
            } else if file.extension() == Some("json".as_ref()) {
                read(&file, |json| Ok(declarations.add(json).map(drop)?))?;
            }
        }
    }
    let declarations = declarations.build()?;
    let found = declarations.check(None);
    found.iter().for_each(|it| eprintln!("declarations: {it}"));
    let state = options.state.clone().unwrap_or_default();
    let store = store::Store::open(options.state.as_deref());
    let store = store.with_context(|| format!("--state {}", state.display()))?;
    let listener = TcpListener::bind(options.listen).await;
    let listener = listener.with_context(|| format!("--listen {}", options.listen))?;
    let address = format!("http://{}", listener.local_addr()?);
    let public_url = options.public_url.as_ref().unwrap_or(&address);
    let public_url = public_url.trim_end_matches('/');
    let profile = options.profile(public_url)?;
    let admin_token = options.admin_token.clone().unwrap_or_else(|| {
        let token = app::uuid();
        println!("admin token: {token}");
        token
    });
    let (anchored, declared) = (anchors.len(), declarations.len());
    println!("{anchored} anchors, {declared} declarations");
    println!("listening on {address}");
    let app = app::App {
        anchors,
        algorithms: match options.allow_sha1 {
            true => AlgorithmPolicy::new().allow_sha1(),
            false => AlgorithmPolicy::new(),
        },
        memo: PathMemo::new(100_000).into(),
        declarations,
        admin_token: admin_token.into(),
        profile,
        discovery: WellKnown::new(
            [ServerVersion::MdmAdde, ServerVersion::MdmByod]
                .map(|version| (version, format!("{public_url}/enroll"))),
        ),
        store,
    };
    Ok(axum::serve(listener, app::router(app)).await?)
}

/// Errors tell the file.
fn read<T>(file: &Path, parse: impl FnOnce(&[u8]) -> anyhow::Result<T>) -> anyhow::Result<T> {
    let bytes = fs::read(file).map_err(Into::into);
    let parsed = bytes.and_then(|bytes: Vec<u8>| parse(&bytes));
    parsed.with_context(|| file.display().to_string())
}

impl Options {
    /// What `GET /enroll` gives, if there is somebody to issue identities.
    fn profile(&self, public_url: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let Some(url) = &self.scep_url else {
            return Ok(None);
        };
        let scep = security_scep::PayloadContent::new(url);
        let mut scep = scep.keysize(2048).key_usage(5);
        scep.challenge = self.scep_challenge.clone().map(Into::into);
        // Always the same, so that a profile replaces a former one.
        let keys = PayloadKeys::new("com.example.mdm", "6E2C0D3A-5B0F-4B7E-9B36-0C2A8D1F4E57");
        let url = format!("{public_url}/mdm");
        let profile = EnrollmentProfile::device(keys, &*self.topic, url, Identity::scep(scep));
        let profile = profile.mdm(|mdm| {
            mdm.sign_message(true)
                .check_out_when_removed(true)
                .server_capabilities([
                    ServerCapability::MdmPerUserConnections,
                    ServerCapability::MdmBootstraptoken,
                ])
        });
        let found = profile.findings();
        found.iter().for_each(|it| eprintln!("/enroll: {it}"));
        Ok(Some(match &*self.sign_profile {
            [key, certificate] => {
                let key = read(key, |bytes| Ok(SigningKey::from_bytes(bytes)?))?;
                let certificate = read(certificate, |bytes| Ok(Certificate::from_bytes(bytes)?))?;
                let now = SystemTime::now().into();
                profile.sign(&key, &certificate, &[], now)?.into_der()
            }
            _ => profile.to_xml()?,
        }))
    }
}
