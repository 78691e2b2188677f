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
    AccessRights,
    cms::{AlgorithmPolicy, Certificate, SigningKey},
    ddm::DeclarationSet,
    enrollment::{
        discovery::{ServerVersion, WellKnown},
        profile::{EnrollmentProfile, Identity},
    },
    profile::{PayloadKeys, mdm::ServerCapability, security_scep},
};
use clap::Parser;
use std::{fs, net::SocketAddr, path::PathBuf, time::SystemTime};
use tokio::net::TcpListener;

/// An MDM server.
#[derive(Parser, Debug)]
struct Options {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:9000")]
    listen: SocketAddr,
    /// Authorities that identities of devices come from, PEM
    #[arg(long, required = true)]
    anchor: Vec<PathBuf>,
    /// Folder of declarations, a JSON file each, for all devices
    #[arg(long)]
    declarations: Option<PathBuf>,
    /// Take signatures by SHA-1
    #[arg(long)]
    allow_sha1: bool,
    /// Where devices get their identities
    #[arg(long)]
    scep_url: Option<String>,
    /// What they tell to get them
    #[arg(long, requires = "scep_url")]
    scep_challenge: Option<String>,
    /// Signs the enrollment profile: key, then certificate, PEM
    #[arg(long, num_args = 2, value_names = ["KEY", "CERT"])]
    sign_profile: Vec<PathBuf>,
    /// Topic of the push certificate
    #[arg(long, default_value = "com.apple.mgmt.External.example")]
    topic: String,
    /// Where devices reach this server [default: http://LISTEN]
    #[arg(long)]
    public_url: Option<String>,
    /// What the administrator says as a bearer token [default: made and printed]
    #[arg(long)]
    admin_token: Option<String>,
    /// File that keeps everything over a restart [default: memory]
    #[arg(long)]
    state: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let mut anchors = Vec::new();
    for file in &options.anchor {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        anchors.extend(Certificate::all_from_pem(&text)?);
    }
    let mut declarations = DeclarationSet::builder();
    let mut folders: Vec<_> = options.declarations.iter().cloned().collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let file = entry?.path();
            if file.is_dir() {
                folders.push(file);
            } else if file.extension() == Some("json".as_ref()) {
                let added = declarations.add(&*fs::read(&file)?);
                added.with_context(|| file.display().to_string())?;
            }
        }
    }
    let admin_token = options.admin_token.clone().unwrap_or_else(|| {
        let token = app::uuid();
        println!("admin token: {token}");
        token
    });
    let listener = TcpListener::bind(options.listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    println!("listening on {address}");
    let public_url = options.public_url.as_ref().unwrap_or(&address);
    let app = app::App {
        anchors,
        algorithms: match options.allow_sha1 {
            true => AlgorithmPolicy::new().allow_sha1(),
            false => AlgorithmPolicy::new(),
        },
        declarations: declarations.build()?,
        admin_token: admin_token.into(),
        profile: options.profile(public_url)?,
        discovery: WellKnown::new(
            [ServerVersion::MdmAdde, ServerVersion::MdmByod]
                .map(|version| (version, format!("{public_url}/enroll"))),
        ),
        store: store::Store::open(options.state.as_deref())?,
    };
    Ok(axum::serve(listener, app::router(app)).await?)
}

impl Options {
    /// What `GET /enroll` gives, if there is somebody to issue identities.
    fn profile(&self, public_url: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let Some(url) = &self.scep_url else {
            return Ok(None);
        };
        let mut scep = security_scep::PayloadContent::new(url)
            .keysize(2048)
            .key_usage(5);
        scep.challenge = self.scep_challenge.clone().map(Into::into);
        // Always the same, so that a profile replaces a former one.
        let keys = PayloadKeys::new("com.example.mdm", "6E2C0D3A-5B0F-4B7E-9B36-0C2A8D1F4E57");
        let url = format!("{public_url}/mdm");
        let profile = EnrollmentProfile::device(keys, &*self.topic, url, Identity::scep(scep));
        let profile = profile.mdm(|mdm| {
            mdm.access_rights(AccessRights::ALL)
                .sign_message(true)
                .check_out_when_removed(true)
                .server_capabilities([
                    ServerCapability::MdmPerUserConnections,
                    ServerCapability::MdmBootstraptoken,
                ])
        });
        Ok(Some(match &*self.sign_profile {
            [key, certificate] => {
                let key = SigningKey::from_bytes(&fs::read(key)?)?;
                let certificate = Certificate::from_bytes(&fs::read(certificate)?)?;
                let now = SystemTime::now().into();
                profile.sign(&key, &certificate, &[], now)?.into_der()
            }
            _ => profile.to_xml()?,
        }))
    }
}
