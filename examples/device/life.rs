//! The life of a simulated device, from enrollment to check-out, and what must
//! hold on the way.

use super::{ca::Ca, simulated::Device};
use anyhow::{Context as _, ensure};
use apple_mdm::{CommandEnvelope, CommandUuid, Enrollment, Message as _, command};
use std::fmt;

/// What a device did.
pub struct Lived {
    pub messages: u64,
    pub commands: usize,
    pub declarations: usize,
}

impl fmt::Display for Lived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "enrolled, answered {} commands, had {} declarations, renewed its identity, \
             checked out: {} messages",
            self.commands, self.declarations, self.messages
        )
    }
}

/// A client that reports every status as an answer.
pub fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into()
}

/// The administrator of the server, if we may speak for them.
struct Admin<'a> {
    agent: &'a ureq::Agent,
    server: &'a str,
    token: &'a str,
}

impl Admin<'_> {
    fn url(&self, channel: &Enrollment, what: &str) -> String {
        format!("{}/v1/enrollments/{}/{what}", self.server, channel.to_key())
    }

    fn queue(&self, channel: &Enrollment, command: &CommandEnvelope) -> anyhow::Result<()> {
        let answer = self
            .agent
            .post(self.url(channel, "commands"))
            .header("Authorization", format!("Bearer {}", self.token))
            .send(&command.to_xml()?)?;
        ensure!(answer.status() == 201, "{} for a command", answer.status());
        Ok(())
    }

    fn get(&self, channel: &Enrollment, what: &str) -> anyhow::Result<serde_json::Value> {
        let mut answer = self
            .agent
            .get(self.url(channel, what))
            .header("Authorization", format!("Bearer {}", self.token))
            .call()?;
        ensure!(answer.status() == 200, "{} for {what}", answer.status());
        Ok(serde_json::from_slice(&answer.body_mut().read_to_vec()?)?)
    }
}

/// Commands of several kinds: most are answered, one is put off first, one
/// fails.
fn commands(prefix: &str) -> Vec<CommandEnvelope> {
    let commands: Vec<command::AnyCommand> = vec![
        command::DeviceInformation::new(["OSVersion", "ModelName", "BatteryLevel"]).into(),
        command::RestartDevice::new().into(),
        command::SecurityInfo::new().into(),
        command::RemoveProfile::new("com.example.absent").into(),
        command::InstalledApplicationList::new().into(),
        command::ProfileList::new().into(),
    ];
    let numbered = commands.into_iter().enumerate();
    numbered
        .map(|(at, command)| CommandEnvelope::new(format!("{prefix}-{at}"), command))
        .collect()
}

/// Enrolls, is managed and leaves.
pub fn live(
    ca: &Ca,
    agent: &ureq::Agent,
    server: &str,
    admin_token: Option<&str>,
    udid: &str,
) -> anyhow::Result<Lived> {
    let admin = admin_token.map(|token| Admin {
        agent,
        server,
        token,
    });
    let channel = Enrollment::Device { udid: udid.into() };
    let user = Enrollment::User {
        udid: udid.into(),
        user_id: format!("{udid}-U").into(),
    };
    let mut device = Device::new(ca, agent, server, channel.clone())?;

    device.authenticate()?;
    device.update_tokens([1; 32])?;
    let token = udid.as_bytes();
    device.set_bootstrap_token(token)?;
    ensure!(
        device.bootstrap_token()?.as_deref() == Some(token),
        "the bootstrap token was lost"
    );
    device.connect().context("first connection")?;

    if let Some(admin) = &admin {
        let queued = commands(udid);
        for command in &queued {
            admin.queue(&channel, command)?;
        }
        let before = device.answered.len();
        device.connect().context("commands")?;
        // The one that was put off is the last.
        let mut expected: Vec<_> = queued
            .iter()
            .map(|command| command.uuid().clone())
            .collect();
        let put_off = expected.remove(1);
        expected.push(put_off);
        ensure!(
            device.answered[before..] == expected,
            "commands were lost or came in disorder"
        );
        check_reports(&admin.get(&channel, "reports")?, &expected)?;
        check_declarations(&admin.get(&channel, "declarations")?)?;
    }

    device.speak_as(user.clone());
    device.update_tokens([2; 32])?;
    if let Some(admin) = &admin {
        let command = CommandEnvelope::new(format!("{udid}-user"), command::ProfileList::new());
        admin.queue(&user, &command)?;
        device.connect().context("user channel")?;
        ensure!(
            device.answered.contains(command.uuid()),
            "the user's command was lost"
        );
    }

    device.speak_as(channel.clone());
    let former = device.renew_identity()?;
    device.authenticate().context("renewal")?;
    device.update_tokens([3; 32])?;
    ensure!(
        device.bootstrap_token()?.as_deref() == Some(token),
        "renewal lost the bootstrap token"
    );
    let renewed = device.set_identity(former);
    ensure!(
        device.update_tokens([4; 32]).is_err(),
        "the former identity still counts"
    );
    device.set_identity(renewed);

    device.check_out()?;
    ensure!(
        device.update_tokens([5; 32]).is_err(),
        "a device that has left still counts"
    );
    Ok(Lived {
        messages: device.messages,
        commands: device.answered.len(),
        declarations: device.declarations.len(),
    })
}

fn check_reports(reports: &serde_json::Value, expected: &[CommandUuid]) -> anyhow::Result<()> {
    let reports = reports.as_array().context("reports")?;
    let uuids = reports
        .iter()
        .filter_map(|report| report["command_uuid"].as_str());
    // The server may have had something to say on its own account.
    let own = uuids.filter(|uuid| expected.iter().any(|own| own.as_str() == *uuid));
    ensure!(
        own.eq(expected.iter().map(CommandUuid::as_str)),
        "the server did not keep each report once, in order"
    );
    let version =
        |report: &serde_json::Value| report["answer"]["QueryResponses"]["OSVersion"] == "18.1";
    ensure!(
        reports.iter().any(version),
        "DeviceInformation was not typed"
    );
    let failed = |report: &serde_json::Value| report["error_chain"][0]["ErrorCode"] == 12_075;
    ensure!(reports.iter().any(failed), "the error was lost");
    Ok(())
}

fn check_declarations(stand: &serde_json::Value) -> anyhow::Result<()> {
    for declaration in stand["declarations"].as_array().context("declarations")? {
        ensure!(
            declaration["standing"] == "current" && declaration["active"] == true,
            "{} is not active",
            declaration["identifier"]
        );
    }
    Ok(())
}
