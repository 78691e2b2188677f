//! An MDM server: `small_server CA.pem [DECLARATION.json]…`. Devices that enroll
//! are asked what they are and get the declarations; what they say is printed.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use apple_mdm::{CommandEnvelope, Enrollment, Request, command::DeviceInformation};
use apple_mdm::{cms, ddm::DeclarationSet, enrollment::lifecycle::Change};
use apple_mdm::{enrollment::lifecycle::Signer, enrollment::managed_device::*};
use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::put};
use std::sync::{Arc, Mutex, PoisonError};
use std::{collections::BTreeMap, error::Error, fmt::Display, fs, time::SystemTime};
use uuid::Uuid;

struct Server {
    anchors: Vec<cms::Certificate>,
    declarations: DeclarationSet,
    devices: Mutex<BTreeMap<Enrollment, ManagedDevice>>,
}

type Served = Result<(StatusCode, Bytes), StatusCode>;

async fn mdm(State(server): State<Arc<Server>>, headers: HeaderMap, body: Bytes) -> Served {
    // Who signed it: a certificate of ours. Never 401: devices that are told so unenroll.
    let header = headers.get("Mdm-Signature");
    let header = header.ok_or(StatusCode::FORBIDDEN)?;
    let identity = server.identity(header.as_bytes(), &body);
    let fingerprint = identity.map_err(refuse(403))?.fingerprint();

    // What they say, and on whose behalf.
    let request = Request::from_slice_lenient(&body)
        .map_err(refuse(400))?
        .value;
    let sender = request.enrollment().map_err(refuse(400))?;

    // What that means for what is kept of the device, and what it is answered.
    let mut devices = server
        .devices
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let signer = Signer::look_up(fingerprint, |it| {
        let mut states = devices.values().map(ManagedDevice::state);
        states
            .find(|state| state.identity() == Some(*it))?
            .enrollment()
    });
    let known = devices.get(&sender.device()).cloned();
    let now = SystemTime::now().try_into().map_err(refuse(500))?;
    let serving = Serving::new(&server.declarations, now, Uuid::new_v4().to_string());
    let exchange = ManagedDevice::receive(known, &request, &signer, &serving);
    let mut exchange = exchange.map_err(|refused| refuse(refused.status_code())(refused))?;

    // The answer to a command, by the type of the command.
    if let (Some(command), Request::Report(report)) = (exchange.ended(), &request) {
        let answer = report.decode_any_lenient(&command.request_type);
        println!(
            "{}: {:#?}",
            sender.to_key(),
            answer.map_err(refuse(400))?.value
        );
    }
    if exchange.change == Change::Enrolled {
        let command = DeviceInformation::new(["OSVersion", "ModelName", "SerialNumber"]);
        let command = CommandEnvelope::new(Uuid::new_v4().to_string(), command);
        let put = exchange.device.put_command(&sender, &command);
        put.map_err(refuse(500))?;
    }
    devices.insert(sender.device(), exchange.device);
    let status = StatusCode::from_u16(exchange.answer.status);
    Ok((status.map_err(refuse(500))?, exchange.answer.body.into()))
}

impl Server {
    fn identity(&self, header: &[u8], body: &[u8]) -> cms::Result<cms::Identity> {
        let signature = cms::MdmSignature::from_bytes(header)?;
        // Devices still sign with SHA-1.
        let signed = signature.verify(body, &cms::AlgorithmPolicy::new().allow_sha1())?;
        let now = cms::Validity::At(SystemTime::now().into());
        signed.authenticate(&cms::TrustPolicy::new(&*self.anchors, now))
    }
}

fn refuse<E: Display>(code: u16) -> impl FnOnce(E) -> StatusCode {
    move |error| {
        eprintln!("refused, {code}: {error}");
        StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1).map(fs::read_to_string);
    let anchors = files
        .next()
        .ok_or("usage: small_server CA.pem [DECLARATION.json]…")??;
    let declarations = files.collect::<Result<Vec<_>, _>>()?;
    let declarations = declarations.iter().map(|json| json.as_bytes());
    let server = Server {
        anchors: cms::Certificate::all_from_pem(&anchors)?,
        declarations: DeclarationSet::from_declarations(declarations)?,
        devices: Mutex::default(),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:9000").await?;
    let router = Router::new().route("/mdm", put(mdm));
    Ok(axum::serve(listener, router.with_state(Arc::new(server))).await?)
}
