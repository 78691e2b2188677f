//! One simulated device: what it says, and what it makes of the answers.

use super::ca::{Ca, Identity};
use anyhow::{Context as _, bail, ensure};
use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, CommandUuid, Data, Enrollment, Message,
    checkin::{
        Authenticate, CheckOut, DeclarativeManagement, GetBootstrapToken,
        GetBootstrapTokenResponse, SetBootstrapToken, TokenUpdate,
    },
    command::{
        AnyCommand, DeviceInformationResponse, InstalledApplicationListResponse,
        ProfileListResponse, SecurityInfoResponse,
    },
    ddm::{DeclarationItemsResponse, TokensResponse},
    json,
    report::{ErrorChainItem, Status},
};
use serde_json::json;
use std::collections::BTreeMap;

/// A device, as a server sees it.
pub struct Device<'a> {
    ca: &'a Ca,
    agent: &'a ureq::Agent,
    server: &'a str,
    channel: Enrollment,
    identity: Identity,
    /// Commands that were answered for good, in that order.
    pub answered: Vec<CommandUuid>,
    put_off: Vec<CommandUuid>,
    /// Server tokens of the declarations that it has, by kind and identifier.
    pub declarations: BTreeMap<(&'static str, String), String>,
    /// Messages sent.
    pub messages: u64,
}

impl<'a> Device<'a> {
    pub fn new(
        ca: &'a Ca,
        agent: &'a ureq::Agent,
        server: &'a str,
        channel: Enrollment,
    ) -> anyhow::Result<Self> {
        let identity = ca.issue(&channel.device().to_key())?;
        Ok(Self {
            ca,
            agent,
            server,
            channel,
            identity,
            answered: Vec::new(),
            put_off: Vec::new(),
            declarations: BTreeMap::new(),
            messages: 0,
        })
    }

    /// A new key and certificate, that the server has not seen.
    pub fn renew_identity(&mut self) -> anyhow::Result<Identity> {
        let name = self.channel.device().to_key();
        Ok(std::mem::replace(&mut self.identity, self.ca.issue(&name)?))
    }

    pub fn set_identity(&mut self, identity: Identity) -> Identity {
        std::mem::replace(&mut self.identity, identity)
    }

    /// The same server, elsewhere.
    #[allow(dead_code, reason = "for tests that start it again")]
    pub fn connect_to(&mut self, server: &'a str) {
        self.server = server;
    }

    /// Whoever speaks from now on: the device, or one of its users.
    pub fn speak_as(&mut self, channel: Enrollment) {
        self.channel = channel;
    }

    /// The status and the body of the answer.
    pub fn send(&mut self, body: &[u8], content_type: &str) -> anyhow::Result<(u16, Vec<u8>)> {
        self.messages += 1;
        let mut answer = self
            .agent
            .put(format!("{}/mdm", self.server))
            .header("Content-Type", content_type)
            .header("Mdm-Signature", self.identity.sign(body)?)
            .send(body)?;
        let status = answer.status().as_u16();
        Ok((status, answer.body_mut().read_to_vec()?))
    }

    pub fn check_in(&mut self, message: impl Into<CheckIn>) -> anyhow::Result<(u16, Vec<u8>)> {
        self.send(
            &message.into().to_xml()?,
            "application/x-apple-aspen-mdm-checkin",
        )
    }

    fn checked_in(&mut self, message: impl Into<CheckIn>) -> anyhow::Result<Vec<u8>> {
        let message = message.into();
        let name = message.message_type().to_owned();
        match self.check_in(message)? {
            (200, body) => Ok(body),
            (status, body) => bail!("{name}: {status} {}", String::from_utf8_lossy(&body)),
        }
    }

    pub fn authenticate(&mut self) -> anyhow::Result<()> {
        let mut message = Authenticate::default();
        message.ids = (&self.channel).into();
        message.topic = Some("com.apple.mgmt.External.example".into());
        message.device_name = Some("Simulated".into());
        message.os_version = Some("18.1".into());
        self.checked_in(message).map(drop)
    }

    pub fn update_tokens(&mut self, token: [u8; 32]) -> anyhow::Result<()> {
        let mut message = TokenUpdate::default();
        message.ids = (&self.channel).into();
        message.topic = Some("com.apple.mgmt.External.example".into());
        message.push_magic = Some("magic".into());
        message.token = Some(token.to_vec().into());
        self.checked_in(message).map(drop)
    }

    pub fn set_bootstrap_token(&mut self, token: &[u8]) -> anyhow::Result<()> {
        let mut message = SetBootstrapToken::default();
        message.ids = (&self.channel).into();
        message.bootstrap_token = Some(Data::from(token).into());
        self.checked_in(message).map(drop)
    }

    pub fn bootstrap_token(&mut self) -> anyhow::Result<Option<Vec<u8>>> {
        let mut message = GetBootstrapToken::default();
        message.ids = (&self.channel).into();
        let response = GetBootstrapTokenResponse::from_slice(&self.checked_in(message)?)?;
        Ok(response
            .bootstrap_token
            .map(|token| token.expose().to_vec()))
    }

    pub fn check_out(&mut self) -> anyhow::Result<()> {
        let mut message = CheckOut::default();
        message.ids = (&self.channel).into();
        self.checked_in(message).map(drop)
    }

    /// Asks for commands and answers them, until there are none: what was put
    /// off once is answered when the device next asks.
    pub fn connect(&mut self) -> anyhow::Result<()> {
        for _ in 0..3 {
            let mut report = CommandReport::builder(&self.channel, Status::Idle).build()?;
            loop {
                let answer = self.send(report.raw(), "application/x-apple-aspen-mdm")?;
                let (200, body) = answer else {
                    bail!("{}: {}", report.status(), answer.0);
                };
                if body.is_empty() {
                    break;
                }
                report = self.answer(&CommandEnvelope::from_slice(&body)?)?;
            }
            if self.put_off.is_empty() {
                return Ok(());
            }
        }
        bail!("commands that were put off did not come again")
    }

    fn answer(&mut self, command: &CommandEnvelope) -> anyhow::Result<CommandReport> {
        let uuid = command.uuid();
        ensure!(
            !self.answered.contains(uuid),
            "{uuid:?} came after it was answered"
        );
        let restart = matches!(&command.command, AnyCommand::RestartDevice(_));
        let put_off = self.put_off.iter().position(|put_off| put_off == uuid);
        let status = match &command.command {
            _ if restart && put_off.is_none() => Status::NotNow,
            AnyCommand::RemoveProfile(_) => Status::Error,
            _ => Status::Acknowledged,
        };
        if let Some(at) = put_off {
            self.put_off.remove(at);
        }
        match status {
            Status::NotNow => self.put_off.push(uuid.clone()),
            _ => self.answered.push(uuid.clone()),
        }
        let report = CommandReport::builder(&self.channel, status).command_uuid(uuid.clone());
        let report = match &command.command {
            AnyCommand::DeviceInformation(_) => {
                let answer = json!({"QueryResponses": {
                    "OSVersion": "18.1", "ModelName": "Simulated", "BatteryLevel": 0.5,
                    "IsSupervised": true, "AvailableDeviceCapacity": 12.5,
                }});
                report.answer(&answered::<DeviceInformationResponse>(&answer)?)?
            }
            AnyCommand::SecurityInfo(_) => {
                let answer =
                    json!({"SecurityInfo": {"PasscodePresent": true, "HardwareEncryptionCaps": 3}});
                report.answer(&answered::<SecurityInfoResponse>(&answer)?)?
            }
            AnyCommand::InstalledApplicationList(_) => {
                let apps = (0..20)
                    .map(|app| json!({"Identifier": format!("com.example.{app}"), "Name": "App"}));
                let answer = json!({"InstalledApplicationList": apps.collect::<Vec<_>>()});
                report.answer(&answered::<InstalledApplicationListResponse>(&answer)?)?
            }
            AnyCommand::ProfileList(_) => report.answer(&answered::<ProfileListResponse>(
                &json!({"ProfileList": []}),
            )?)?,
            AnyCommand::RemoveProfile(_) => {
                let mut error = ErrorChainItem::default();
                error.error_code = Some(12_075);
                error.error_domain = Some("MCMDMErrorDomain".to_owned());
                report.error(error)
            }
            AnyCommand::DeclarativeManagement(_) => {
                self.synchronize().context("declarations")?;
                report
            }
            _ => report,
        };
        Ok(report.build()?)
    }

    fn declarative(&mut self, endpoint: &str, data: Option<Vec<u8>>) -> anyhow::Result<Vec<u8>> {
        let mut message = DeclarativeManagement::default();
        message.ids = (&self.channel).into();
        message.endpoint = Some(endpoint.to_owned());
        message.data = data.map(Data::from);
        self.checked_in(message)
            .with_context(|| endpoint.to_owned())
    }

    /// Fetches what it does not have yet, drops what is gone, and reports.
    fn synchronize(&mut self) -> anyhow::Result<()> {
        let tokens: TokensResponse = json::from_slice(&self.declarative("tokens", None)?)?;
        let items: DeclarationItemsResponse =
            json::from_slice(&self.declarative("declaration-items", None)?)?;
        ensure!(
            tokens.sync_tokens.declarations_token == items.declarations_token,
            "tokens and items disagree"
        );
        let mut present = BTreeMap::new();
        for (kind, list) in [
            ("activation", &items.declarations.activations),
            ("asset", &items.declarations.assets),
            ("configuration", &items.declarations.configurations),
            ("management", &items.declarations.management),
        ] {
            for item in list {
                let endpoint = format!("declaration/{kind}/{}", item.identifier);
                let declaration = self.declarative(&endpoint, None)?;
                let declaration: serde_json::Value = serde_json::from_slice(&declaration)?;
                ensure!(
                    declaration["ServerToken"] == *item.server_token,
                    "{endpoint} is not what was listed"
                );
                present.insert((kind, item.identifier.clone()), item.server_token.clone());
            }
        }
        self.declarations = present;
        let list = |kind| {
            let of_kind = self.declarations.iter().filter(|((of, _), _)| *of == kind);
            let reported = of_kind.map(|((_, identifier), token)| {
                json!({"identifier": identifier, "server-token": token, "active": true, "valid": "valid"})
            });
            reported.collect::<Vec<_>>()
        };
        let report = json!({"StatusItems": {"management": {"declarations": {
            "activations": list("activation"), "assets": list("asset"),
            "configurations": list("configuration"), "management": list("management"),
        }}}, "Errors": []});
        self.declarative("status", Some(serde_json::to_vec(&report)?))
            .map(drop)
    }
}

/// A typed answer, of JSON that is easier to read than fields that are set.
fn answered<T: serde::de::DeserializeOwned>(keys: &serde_json::Value) -> anyhow::Result<T> {
    Ok(json::from_slice(keys.to_string().as_bytes())?)
}
