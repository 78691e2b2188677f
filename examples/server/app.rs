//! What the server answers, whoever carries it: routes, and from each request
//! to what the library says of it.

use crate::store::{Entries, Store};
use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, Date, Enrollment, Message as _, Request, Secret,
    checkin::{DeclarativeManagement, GetBootstrapTokenResponse},
    cms::{AlgorithmPolicy, Certificate, MdmSignature, Time, TrustPolicy, Validity},
    command::AnyCommand,
    ddm::{DeclarationSet, DeviceStatus, Reply},
    enrollment::{
        command_queue::{CommandQueue, Outcome},
        lifecycle::{self, Change, EnrollmentState, Fate, Kept, Phase, Refusal, Signer},
    },
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use serde_json::json;
use std::{sync::Arc, time::SystemTime};

/// What a server is told on its command line.
pub struct Config {
    pub anchors: Vec<Certificate>,
    pub allow_sha1: bool,
    pub declarations: DeclarationSet,
    pub admin_token: Secret<String>,
    /// The profile that `GET /enroll` gives, signed or not.
    pub profile: Option<Vec<u8>>,
    /// What `GET /.well-known/com.apple.remotemanagement` gives.
    pub discovery: Option<Vec<u8>>,
}

pub struct App {
    config: Config,
    store: Store,
}

/// Why a request is not served: a status, and a line for the log and the body.
pub struct Fault(StatusCode, String);

type Answer = Result<Response, Fault>;

pub fn router(config: Config, store: Store) -> Router {
    Router::new()
        .route("/mdm", put(mdm))
        .route("/enroll", get(enroll))
        .route("/.well-known/com.apple.remotemanagement", get(discovery))
        .route("/v1/enrollments", get(enrollments))
        .route("/v1/enrollments/{id}/commands", post(queue_command))
        .route("/v1/enrollments/{id}/reports", get(reports))
        .route("/v1/enrollments/{id}/declarations", get(declarations))
        .layer(DefaultBodyLimit::max(apple_mdm::plist::Limits::INPUT))
        .with_state(Arc::new(App { config, store }))
}

// What devices ask.

async fn mdm(State(app): State<Arc<App>>, headers: HeaderMap, body: Bytes) -> Answer {
    let signer = app.signer(&headers, &body)?;
    let request = Request::from_slice_lenient(&body)?;
    for warning in &request.warnings {
        eprintln!("taken with a warning: {warning}");
    }
    let request = request.value;
    let sender = request.enrollment()?;
    app.store.change(|entries| match &request {
        Request::CheckIn(message) => app.check_in(entries, &sender, message, signer),
        Request::Report(report) => app.report(entries, &sender, report, signer),
        _ => Err(Fault(StatusCode::BAD_REQUEST, "neither check-in nor report".into())),
    })
}

impl App {
    /// Who signed the request: a certificate that chains to our anchors. Says
    /// nothing of whose it is.
    fn signer(&self, headers: &HeaderMap, body: &[u8]) -> Result<[u8; 32], Fault> {
        let unsigned = || Fault(StatusCode::UNAUTHORIZED, "no Mdm-Signature".into());
        let header = headers.get("Mdm-Signature").ok_or_else(unsigned)?;
        let header = header.to_str().map_err(|_| unsigned())?;
        let mut algorithms = AlgorithmPolicy::new();
        if self.config.allow_sha1 {
            algorithms = algorithms.allow_sha1();
        }
        let signed = MdmSignature::from_header(header)?.verify(body, &algorithms)?;
        let policy = TrustPolicy::new(self.config.anchors.clone(), Validity::At(now()))
            .skew(std::time::Duration::from_secs(300))
            .algorithms(algorithms);
        Ok(*signed.authenticate(&policy)?.fingerprint().as_bytes())
    }

    fn check_in(
        &self,
        entries: &mut Entries<'_>,
        sender: &Enrollment,
        message: &CheckIn,
        certificate: [u8; 32],
    ) -> Answer {
        let known = known(entries, sender)?;
        let signer = signer(entries, certificate)?;
        let transition = lifecycle::receive(known.as_ref(), message, &signer)?;
        keep(entries, sender, known.as_ref(), &transition.state, transition.change)?;
        eprintln!("{}: {} ({})", sender.to_key(), message.message_type(), transition.change);
        match message {
            CheckIn::GetBootstrapToken(_) => {
                let token = transition.state.bootstrap_token().cloned();
                let mut response = GetBootstrapTokenResponse::new();
                response.bootstrap_token = token;
                Ok(plist(response.to_xml()?))
            }
            CheckIn::DeclarativeManagement(message) => self.declarative(entries, sender, message),
            // Users that log in by the network are left unmanaged.
            CheckIn::UserAuthenticate(_) => Ok(StatusCode::GONE.into_response()),
            CheckIn::GetToken(_) => Ok(StatusCode::NOT_FOUND.into_response()),
            _ => Ok(StatusCode::OK.into_response()),
        }
    }

    fn declarative(
        &self,
        entries: &mut Entries<'_>,
        sender: &Enrollment,
        message: &DeclarativeManagement,
    ) -> Answer {
        let reply = apple_mdm::ddm::respond(&self.config.declarations, message, date());
        let status = StatusCode::from_u16(reply.status_code()).map_err(fault)?;
        match reply {
            Reply::Status(report) => {
                let key = format!("status/{}", sender.to_key());
                let mut device: DeviceStatus = entries.json(&key)?.unwrap_or_default();
                device.merge(&report.value)?;
                entries.put_json(&key, &device)?;
                Ok(status.into_response())
            }
            Reply::BadRequest(error) => Err(error.into()),
            reply => Ok((status, [(header::CONTENT_TYPE, "application/json")], reply.into_body()).into_response()),
        }
    }

    /// A device answers, and gets its next command.
    fn report(
        &self,
        entries: &mut Entries<'_>,
        sender: &Enrollment,
        report: &CommandReport,
        certificate: [u8; 32],
    ) -> Answer {
        let known = known(entries, sender)?;
        lifecycle::admit(known.as_ref(), sender, &signer(entries, certificate)?)?;
        let channel = sender.to_key();
        let queue_key = format!("queue/{channel}");
        let mut queue: CommandQueue = entries.message(&queue_key)?.unwrap_or_default();
        if report.is_idle() {
            self.announce_declarations(entries, sender, &mut queue)?;
        }
        let step = queue.next(report);
        entries.put_message(&queue_key, &queue)?;
        eprintln!("{channel}: {} ({})", report.status(), step.outcome);
        if let Some(command) = step.outcome.ended() {
            let uuid = command.command_uuid.as_str();
            entries.remove(&format!("command/{channel}/{uuid}"))?;
            let mut kept = command.request_type.clone().into_bytes();
            kept.push(b'\n');
            kept.extend_from_slice(report.raw());
            let number = entries.next_number("report")?;
            entries.put(&format!("report/{channel}/{number:020}"), &kept)?;
        } else if let Outcome::Unknown(_) | Outcome::Nameless = step.outcome {
            eprintln!("{channel}: an answer to no command of ours");
        }
        match step.send {
            Some(uuid) => {
                let command = entries.bytes(&format!("command/{channel}/{}", uuid.as_str()))?;
                Ok(plist(command.unwrap_or_default()))
            }
            None => Ok(StatusCode::OK.into_response()),
        }
    }

    /// Tells a channel of the declarations, unless it was told of these.
    fn announce_declarations(
        &self,
        entries: &mut Entries<'_>,
        sender: &Enrollment,
        queue: &mut CommandQueue,
    ) -> Result<(), Fault> {
        let set = &self.config.declarations;
        let key = format!("announced/{}", sender.to_key());
        let announced = entries.text(&key)?;
        if set.is_empty() && announced.is_none() || announced.as_deref() == Some(set.declarations_token()) {
            return Ok(());
        }
        let command = apple_mdm::command::DeclarativeManagement::new()
            .data(set.tokens_json(date()).to_vec());
        put_command(entries, sender, queue, &CommandEnvelope::new(uuid(), command))?;
        entries.put(&key, set.declarations_token().as_bytes())?;
        Ok(())
    }
}

async fn enroll(State(app): State<Arc<App>>) -> Answer {
    match &app.config.profile {
        Some(profile) => Ok(([(header::CONTENT_TYPE, "application/x-apple-aspen-config")], profile.clone()).into_response()),
        None => Ok(StatusCode::NOT_FOUND.into_response()),
    }
}

async fn discovery(State(app): State<Arc<App>>) -> Answer {
    match &app.config.discovery {
        Some(servers) => Ok(([(header::CONTENT_TYPE, "application/json")], servers.clone()).into_response()),
        None => Ok(StatusCode::NOT_FOUND.into_response()),
    }
}

// What the administrator asks.

async fn enrollments(State(app): State<Arc<App>>, headers: HeaderMap) -> Answer {
    app.admin(&headers)?;
    app.store.change(|entries| {
        let mut list = Vec::new();
        for (key, bytes) in entries.under("state/")? {
            let state = EnrollmentState::from_slice(&bytes)?;
            let id = key.trim_start_matches("state/");
            let queue: CommandQueue = entries.message(&format!("queue/{id}"))?.unwrap_or_default();
            let mut channels = vec![id.to_owned()];
            if let Some(device) = state.enrollment() {
                channels.extend(state.users().iter().filter_map(|user| Some(user.enrollment(&device)?.to_key())));
            }
            list.push(json!({
                "id": id,
                "channels": channels,
                "phase": state.phase().as_str(),
                "awaiting_configuration": state.is_awaiting_configuration(),
                "has_bootstrap_token": state.bootstrap_token().is_some(),
                "has_unlock_token": state.unlock_token().is_some(),
                "commands": queue.len(),
            }));
        }
        Ok(axum_json(&list))
    })
}

/// Takes a command as a property list or JSON, with its envelope or without.
async fn queue_command(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    app.admin(&headers)?;
    let channel = Enrollment::from_key(&id)
        .ok_or_else(|| Fault(StatusCode::NOT_FOUND, "no such enrollment".into()))?;
    let command = command(&body)?;
    app.store.change(|entries| {
        let enrolled = known(entries, &channel)?.is_some_and(|state| {
            *state.phase() != Phase::CheckedOut && (channel == channel.device() || state.user(&channel).is_some())
        });
        if !enrolled {
            return Err(Fault(StatusCode::NOT_FOUND, "no such enrollment".into()));
        }
        let key = format!("queue/{id}");
        let mut queue: CommandQueue = entries.message(&key)?.unwrap_or_default();
        put_command(entries, &channel, &mut queue, &command)?;
        entries.put_message(&key, &queue)?;
        Ok((StatusCode::CREATED, axum_json(&json!({
            "command_uuid": command.uuid().as_str(),
            "request_type": command.request_type(),
        }))).into_response())
    })
}

fn command(body: &[u8]) -> Result<CommandEnvelope, Fault> {
    let is_json = body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let enveloped = match is_json {
        true => apple_mdm::json::from_slice::<CommandEnvelope>(body),
        false => CommandEnvelope::from_slice(body),
    };
    if let Ok(command) = enveloped {
        return Ok(command);
    }
    let bare = match is_json {
        true => apple_mdm::json::from_slice::<AnyCommand>(body)?,
        false => AnyCommand::from_slice(body)?,
    };
    Ok(CommandEnvelope::new(uuid(), bare))
}

async fn reports(State(app): State<Arc<App>>, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    app.admin(&headers)?;
    app.store.change(|entries| {
        let mut list = Vec::new();
        for (_, bytes) in entries.under(&format!("report/{id}/"))? {
            let Some(at) = bytes.iter().position(|byte| *byte == b'\n') else { continue };
            let (request_type, body) = bytes.split_at(at);
            let request_type = String::from_utf8_lossy(request_type);
            let report = CommandReport::from_slice_lenient(body.get(1..).unwrap_or(&[]))?.value;
            let answer = report.decode_any_lenient(&request_type)?;
            list.push(json!({
                "request_type": request_type,
                "command_uuid": report.command_uuid().map(|uuid| uuid.as_str()),
                "status": report.status().as_str(),
                "error_chain": report.error_chain(),
                "answer": answer.value,
                "warnings": answer.warnings.iter().map(ToString::to_string).collect::<Vec<_>>(),
            }));
        }
        Ok(axum_json(&list))
    })
}

async fn declarations(State(app): State<Arc<App>>, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    app.admin(&headers)?;
    app.store.change(|entries| {
        let device: DeviceStatus = entries.json(&format!("status/{id}"))?.unwrap_or_default();
        Ok(axum_json(&app.config.declarations.standing(&device).collect::<Vec<_>>()))
    })
}

impl App {
    fn admin(&self, headers: &HeaderMap) -> Result<(), Fault> {
        let token = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        match token {
            Some(token) if Secret::from(token) == self.config.admin_token => Ok(()),
            _ => Err(Fault(StatusCode::UNAUTHORIZED, "not the administrator".into())),
        }
    }
}

// What is kept, under which key.

fn known(entries: &Entries<'_>, sender: &Enrollment) -> Result<Option<EnrollmentState>, Fault> {
    Ok(entries.message(&format!("state/{}", sender.device().to_key()))?)
}

fn signer(entries: &Entries<'_>, certificate: [u8; 32]) -> Result<Signer, Fault> {
    let bound = entries.text(&identity_key(&certificate))?;
    Ok(Signer::look_up(certificate, |_| Enrollment::from_key(&bound?)))
}

fn identity_key(certificate: &[u8; 32]) -> String {
    format!("identity/{}", apple_mdm::cms::Fingerprint::from(*certificate))
}

/// Stores the new state, and does to the rest what the change asks for.
fn keep(
    entries: &mut Entries<'_>,
    sender: &Enrollment,
    before: Option<&EnrollmentState>,
    state: &EnrollmentState,
    change: Change,
) -> Result<(), Fault> {
    let device = sender.device();
    entries.put_message(&format!("state/{}", device.to_key()), state)?;
    let former = before.and_then(EnrollmentState::identity);
    if former != state.identity() {
        if let Some(former) = former {
            entries.remove(&identity_key(&former))?;
        }
        if let Some(identity) = state.identity() {
            entries.put(&identity_key(&identity), device.to_key().as_bytes())?;
        }
    }
    let channel = if change == Change::UserChannelRemoved { sender } else { &device };
    if change.fate(Kept::CommandQueue) == Fate::Clear || change == Change::UserChannelRemoved {
        entries.clear("queue", channel)?;
        entries.clear("command", channel)?;
    }
    if change.fate(Kept::DeclarationStatus) == Fate::Clear || change == Change::UserChannelRemoved {
        entries.clear("status", channel)?;
        entries.clear("announced", channel)?;
    }
    Ok(())
}

fn put_command(
    entries: &mut Entries<'_>,
    channel: &Enrollment,
    queue: &mut CommandQueue,
    command: &CommandEnvelope,
) -> Result<(), Fault> {
    if !queue.put_command(command) {
        return Err(Fault(StatusCode::CONFLICT, "a command with this CommandUUID is queued".into()));
    }
    let key = format!("command/{}/{}", channel.to_key(), command.uuid().as_str());
    Ok(entries.put(&key, &command.to_xml()?)?)
}

// Answers and faults.

fn plist(body: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, "application/xml")], body).into_response()
}

fn axum_json(value: &impl serde::Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(error) => fault(error).into_response(),
    }
}

fn uuid() -> String {
    uuid::Uuid::new_v4().to_string().to_uppercase()
}

fn date() -> Date {
    SystemTime::now().into()
}

fn now() -> Time {
    Time::from_unix(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64))
}

fn fault(error: impl std::fmt::Display) -> Fault {
    Fault(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        eprintln!("refused, {}: {}", self.0, self.1);
        match self.0 {
            // What is wrong inside is nobody's business outside.
            StatusCode::INTERNAL_SERVER_ERROR => self.0.into_response(),
            status => (status, self.1).into_response(),
        }
    }
}

impl From<apple_mdm::Error> for Fault {
    fn from(error: apple_mdm::Error) -> Self {
        match error.is_peer_fault() {
            true => Self(StatusCode::BAD_REQUEST, error.to_string()),
            false => fault(error),
        }
    }
}

impl From<apple_mdm::cms::Error> for Fault {
    fn from(error: apple_mdm::cms::Error) -> Self {
        Self(StatusCode::UNAUTHORIZED, error.to_string())
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self(StatusCode::FORBIDDEN, refusal.to_string())
    }
}

impl From<Box<dyn std::error::Error + Send + Sync>> for Fault {
    fn from(error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        fault(error)
    }
}
