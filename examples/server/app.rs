//! What devices ask, and what they are answered.

use super::{
    admin,
    fault::{Fault, No, log},
    store::{Store, device_key, identity_key},
};
use apple_mdm::{
    Enrollment, Message as _, Request, Secret,
    cms::{
        AlgorithmPolicy, Certificate, Fingerprint, MdmSignature, PathMemo, TrustPolicy, Validity,
    },
    ddm::DeclarationSet,
    enrollment::{
        Answer,
        discovery::WellKnown,
        lifecycle::Signer,
        managed_device::{ManagedDevice, Serving},
        profile::EnrollmentProfile,
    },
    plist::Limits,
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, put},
};
use std::{sync::Arc, time::Duration, time::SystemTime};

/// What the server was started with.
pub struct App {
    pub anchors: Vec<Certificate>,
    pub algorithms: AlgorithmPolicy,
    /// Certificates that were checked before need not be again.
    pub memo: Arc<PathMemo>,
    pub declarations: DeclarationSet,
    pub admin_token: Secret<String>,
    /// The enrollment profile, if identities can be had.
    pub profile: Option<Vec<u8>>,
    /// Where account-driven enrollment goes on.
    pub discovery: WellKnown,
    pub store: Store,
}

pub fn router(app: App) -> Router {
    Router::new()
        .route("/mdm", put(mdm))
        .route("/enroll", get(enroll).post(enroll))
        .route("/.well-known/com.apple.remotemanagement", get(discovery))
        .nest("/v1", admin::router())
        .layer(DefaultBodyLimit::max(Limits::INPUT))
        .with_state(Arc::new(app))
}

async fn enroll(State(app): State<Arc<App>>) -> Result<impl IntoResponse, Fault> {
    let profile = app.profile.clone();
    let profile = profile.ok_or(No(StatusCode::NOT_FOUND, "start with --scep-url"))?;
    let content_type = (header::CONTENT_TYPE, EnrollmentProfile::CONTENT_TYPE);
    Ok(([content_type], profile))
}

async fn discovery(State(app): State<Arc<App>>) -> Result<Response, Fault> {
    answer(app.discovery.answer()?)
}

/// Check-ins and reports alike, whatever their `Content-Type`.
async fn mdm(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Fault> {
    let body = body.map_err(No::from)?;
    let certificate = app.certificate(&headers, &body);
    let certificate = certificate.map_err(|fault| fault.to("Mdm-Signature"))?;
    let request = Request::from_slice_lenient(&body)?;
    let sender = request.value.enrollment()?;
    let (key, device) = (sender.to_key(), sender.device());
    for warning in &request.warnings {
        log(format!("{key}: taken with a warning: {warning}"));
    }
    let serving = Serving::new(&app.declarations, SystemTime::now().try_into()?, uuid());
    let exchange = app.store.change(|entries| {
        let bound_to = entries.read(&identity_key(certificate), String::from_utf8)?;
        let signer = Signer::look_up(certificate, |_| Enrollment::from_key(&bound_to?));
        let known = entries.device(&device_key(&device))?;
        let exchange = ManagedDevice::receive(known, &request.value, &signer, &serving)?;
        if let Some(former) = exchange.unbound {
            entries.remove(&identity_key(former.into()))?;
        }
        if let Some(identity) = exchange.bound {
            entries.put(&identity_key(identity.into()), device.to_key().as_bytes())?;
        }
        if let Some(command) = exchange.ended() {
            let report = [command.request_type.as_bytes(), b"\0", &body].concat();
            entries.append(&format!("report/{key}/"), &report)?;
        }
        entries.put(&device_key(&device), &exchange.device.to_binary()?)?;
        Ok(exchange)
    });
    let exchange = exchange.map_err(|fault| fault.to(&key))?;
    log(format!("{key}: {}: {exchange}", request.value));
    answer(exchange.answer)
}

impl App {
    /// Who signed the request: a certificate that leads to our anchors. Says
    /// nothing of whose it is.
    fn certificate(&self, headers: &HeaderMap, body: &[u8]) -> Result<Fingerprint, Fault> {
        let header = headers.get("Mdm-Signature");
        let header = header.ok_or(No(StatusCode::FORBIDDEN, "this header is missing"))?;
        let signature = MdmSignature::from_bytes(header.as_bytes())?;
        let signed = signature.verify(body, &self.algorithms)?;
        let now = Validity::At(SystemTime::now().into());
        let policy = TrustPolicy::new(&*self.anchors, now)
            .skew(Duration::from_secs(300))
            .algorithms(self.algorithms)
            .memo(self.memo.clone());
        Ok(signed.authenticate(&policy)?.fingerprint())
    }
}

fn answer(answer: Answer) -> Result<Response, Fault> {
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    Ok(response.body(answer.body.into())?)
}

pub fn uuid() -> String {
    uuid::Uuid::new_v4().to_string().to_uppercase()
}
