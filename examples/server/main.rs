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
    cms::{AlgorithmPolicy, Certificate},
    ddm::DeclarationSet,
};
use clap::Parser;
use std::{fs, net::SocketAddr, path::PathBuf};
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
    let folder = options.declarations.map(fs::read_dir).transpose()?;
    for entry in folder.into_iter().flatten() {
        let file = entry?.path();
        if file
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let added = declarations.add(&*fs::read(&file)?);
            added.with_context(|| file.display().to_string())?;
        }
    }
    let admin_token = options.admin_token.unwrap_or_else(|| {
        let token = app::uuid();
        println!("admin token: {token}");
        token
    });
    let listener = TcpListener::bind(options.listen).await?;
    println!("listening on http://{}", listener.local_addr()?);
    let app = app::App {
        anchors,
        algorithms: match options.allow_sha1 {
            true => AlgorithmPolicy::new().allow_sha1(),
            false => AlgorithmPolicy::new(),
        },
        declarations: declarations.build()?,
        admin_token: admin_token.into(),
        profile: None,
        discovery: Vec::new(),
        store: store::Store::open(options.state.as_deref())?,
    };
    Ok(axum::serve(listener, app::router(app)).await?)
}
