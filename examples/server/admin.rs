//! What the administrator asks, under `/v1`, with the token as a bearer's.

use super::{
    app::{App, uuid},
    fault::{Fault, No},
    store::{Entries, device_key},
};
use apple_mdm::{
    CommandEnvelope, CommandReport, Enrollment, Message as _, Secret, command::AnyCommand,
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
        let devices = kept.iter().map(|(_, kept)| ManagedDevice::from_slice(kept));
        let described = devices.map(|device| Ok(described(&device?)));
        described.collect::<Result<_, _>>().map(Json)
    })
}

fn described(device: &ManagedDevice) -> Value {
    let state = device.state();
    let channel = |channel: Enrollment| {
        let commands = device.commands(&channel).map(|command| {
            json!({ "command_uuid": command.command_uuid.as_str(), "request_type": command.request_type })
        });
        json!({ "id": channel.to_key(), "commands": commands.collect::<Vec<_>>() })
    };
    json!({
        "id": state.enrollment().map(|device| device.to_key()),
        "phase": state.phase().as_str(),
        "can_be_woken": state.push().is_some(),
        "awaiting_configuration": state.is_awaiting_configuration(),
        "has_bootstrap_token": state.bootstrap_token().is_some(),
        "channels": state.channels().map(channel).collect::<Vec<_>>(),
    })
}

/// A command as a property list or JSON, with or without its envelope.
async fn queue_command(
    Admin(app): Admin,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Value>), Fault> {
    let command = command(&body?)?;
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

fn command(body: &[u8]) -> apple_mdm::Result<CommandEnvelope> {
    fn read<T: apple_mdm::Message>(body: &[u8]) -> apple_mdm::Result<T> {
        match body.trim_ascii_start().first() {
            Some(b'{') => T::from_json(body),
            _ => T::from_slice(body),
        }
    }
    match read(body) {
        Err(error) if error.is_missing("CommandUUID") || error.is_missing("Command") => {
            Ok(CommandEnvelope::new(uuid(), read::<AnyCommand>(body)?))
        }
        enveloped => enveloped,
    }
}

/// The answers to commands, oldest first, each by the type of its command.
async fn reports(Admin(app): Admin, Path(id): Path<String>) -> Result<Json<Vec<Value>>, Fault> {
    app.store.change(|entries| {
        let (channel, _) = find(entries, &id)?;
        let kept = entries.under(&format!("report/{}/", channel.to_key()))?;
        Ok(Json(
            kept.iter()
                .map(|(_, kept)| report(kept))
                .collect::<Result<_, _>>()?,
        ))
    })
}

fn report(kept: &[u8]) -> apple_mdm::Result<Value> {
    let mut lines = kept.splitn(2, |byte| *byte == b'\n');
    let request_type = String::from_utf8_lossy(lines.next().unwrap_or_default());
    let report = CommandReport::from_slice_lenient(lines.next().unwrap_or_default())?.value;
    let answer = report.decode_any_lenient(&request_type)?.value;
    Ok(json!({
        "command_uuid": report.command_uuid().map(|uuid| uuid.as_str()),
        "request_type": request_type,
        "status": report.status().as_str(),
        "error_chain": report.error_chain(),
        "answer": answer.to_value()?,
    }))
}

/// How the declarations stand on a device, and what else it reported.
async fn declarations(Admin(app): Admin, Path(id): Path<String>) -> Result<Json<Value>, Fault> {
    app.store.change(|entries| {
        let (channel, device) = find(entries, &id)?;
        let status = device.status(&channel)?;
        let declarations = app.declarations.standing(&status);
        Ok(Json(
            json!({ "declarations": declarations, "status": status }),
        ))
    })
}

/// By the `id` of an enrollment or of one of its channels; a `UDID` or
/// `EnrollmentID` alone will do.
fn find(entries: &Entries<'_>, id: &str) -> Result<(Enrollment, ManagedDevice), Fault> {
    let bare = ["udid", "enrollment"].map(|name| Enrollment::from_key(&format!("{name}:{id}")));
    for channel in bare.into_iter().chain([Enrollment::from_key(id)]).flatten() {
        let device = entries.message(&device_key(&channel.device()))?;
        if let Some(device) = device.filter(|device: &ManagedDevice| device.state().has(&channel)) {
            return Ok((channel, device));
        }
    }
    Err(No(StatusCode::NOT_FOUND, "no such enrollment"))?
}
