//! What the administrator asks, under `/v1`, with the token as a bearer's.

use super::{
    app::{App, uuid},
    fault::{Fault, No},
    store::{Entries, device_key},
};
use apple_mdm::{
    CommandEnvelope, CommandReport, Enrollment, Message as _, Secret,
    enrollment::managed_device::ManagedDevice,
};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{FromRequestParts, Path, rejection::BytesRejection},
    http::{StatusCode, header, request::Parts},
    routing::{get, post},
};
use serde_json::{Value, json};
use std::sync::Arc;

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/enrollments", get(enrollments))
        .route("/enrollments/{id}/commands", post(queue_command))
        .route("/enrollments/{id}/reports", get(reports))
        .route("/enrollments/{id}/declarations", get(declarations))
}

/// The administrator, and that who asks is.
struct Admin(Arc<App>);

impl FromRequestParts<Arc<App>> for Admin {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Fault> {
        let value = parts.headers.get(header::AUTHORIZATION);
        let token = value.and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        match token.map(|token| Secret::from(token.to_owned())) {
            Some(token) if token == app.admin_token => Ok(Self(app.clone())),
            _ => Err(No(StatusCode::UNAUTHORIZED, "not the administrator"))?,
        }
    }
}

async fn enrollments(Admin(app): Admin) -> Result<Json<Vec<Value>>, Fault> {
    app.store.change(|entries| {
        let kept = entries.under("device/")?;
        let devices = kept.iter().map(|(_, it)| ManagedDevice::from_stored(it));
        let summaries = devices.map(|device| Ok(device?.summary()));
        summaries.collect::<Result<_, _>>().map(Json)
    })
}

/// A command as a property list or JSON, with or without its envelope.
async fn queue_command(
    Admin(app): Admin,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Value>), Fault> {
    let body = body.map_err(No::from)?;
    let command = CommandEnvelope::from_submission(&body, || uuid().into())?;
    app.store.change(|entries| {
        let (channel, mut device) = find(entries, &id)?;
        if !device.put_command(&channel, &command)? {
            Err(No(
                StatusCode::CONFLICT,
                "checked out, or this CommandUUID waits",
            ))?;
        }
        entries.put(&device_key(&channel.device()), &device.to_binary()?)?;
        let queued = json!({ "command_uuid": command.uuid().as_str() });
        Ok((StatusCode::CREATED, Json(queued)))
    })
}

/// The answers to commands, oldest first, each by the type of its command.
async fn reports(Admin(app): Admin, Path(id): Path<String>) -> Result<Json<Vec<Value>>, Fault> {
    app.store.change(|entries| {
        let (channel, _) = find(entries, &id)?;
        let kept = entries.under(&format!("report/{}/", channel.to_key()))?;
        let reports = kept.iter().map(|(_, kept)| report(kept));
        Ok(Json(reports.collect::<Result<_, _>>()?))
    })
}

fn report(kept: &[u8]) -> apple_mdm::Result<Value> {
    let mut parts = kept.splitn(2, |byte| *byte == 0);
    let request_type = String::from_utf8_lossy(parts.next().unwrap_or_default());
    let report = CommandReport::from_slice_lenient(parts.next().unwrap_or_default())?.value;
    // One answer that cannot be read must not hide the others.
    let answer = report.decode_any_lenient(&request_type);
    let answer = answer.and_then(|answer| answer.value.to_value());
    Ok(json!({
        "command_uuid": report.command_uuid().map(|uuid| uuid.as_str()),
        "request_type": request_type,
        "status": report.status().as_str(),
        "error_chain": report.error_chain(),
        "unreadable": answer.as_ref().err().map(ToString::to_string),
        "answer": answer.ok(),
    }))
}

/// How the declarations stand on a device, and what else it reported.
async fn declarations(Admin(app): Admin, Path(id): Path<String>) -> Result<Json<Value>, Fault> {
    app.store.change(|entries| {
        let (channel, device) = find(entries, &id)?;
        let status = device.status(&channel)?;
        let declarations = app.declarations.standing(&status);
        let stands = json!({ "declarations": declarations, "status": status });
        Ok(Json(stands))
    })
}

/// By the `id` of an enrollment or of one of its channels; a `UDID` or
/// `EnrollmentID` alone will do.
fn find(entries: &Entries<'_>, id: &str) -> Result<(Enrollment, ManagedDevice), Fault> {
    let bare = ["udid", "enrollment"].map(|name| Enrollment::from_key(&format!("{name}:{id}")));
    for channel in bare.into_iter().chain([Enrollment::from_key(id)]).flatten() {
        let device = entries.device(&device_key(&channel.device()))?;
        if let Some(device) = device.filter(|device| device.state().has(&channel)) {
            return Ok((channel, device));
        }
    }
    Err(No(StatusCode::NOT_FOUND, "no such enrollment"))?
}
