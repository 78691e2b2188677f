#!/usr/bin/env bash
# How much code a server pays for what most servers use of this crate.
#
#     benches/code_size.sh
#
# Two programs are built in a directory of their own: one reads its input and
# prints how long it is; the other, besides, decodes it as a check-in (and
# answers it), encodes three commands, and decodes their answers, strict and
# lenient, with errors shown. Both are stripped release builds with the crate's
# default features off; what is printed is the difference of their `text` (code
# and read-only data, as `size` tells it), with cargo's default release profile
# and with `lto = true` and one codegen unit. Fails at 400 KB or more.
set -euo pipefail
crate=$(cd "$(dirname "$0")/.." && pwd)
most=$((400 * 1024))

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/bin"
cp "$crate/Cargo.lock" "$work/Cargo.lock"

cat >"$work/Cargo.toml" <<EOF
[package]
name = "code-size"
version = "0.0.0"
edition = "2024"

[dependencies]
apple-mdm = { path = "$crate", default-features = false }

[workspace]

[profile.release]
strip = true

[profile.lto]
inherits = "release"
lto = true
codegen-units = 1
EOF

cat >"$work/src/bin/without.rs" <<'EOF'
use std::io::{Read as _, Write as _};

fn main() -> std::io::Result<()> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let text = format!("{} bytes\n", body.len());
    std::io::stdout().write_all(text.as_bytes())
}
EOF

cat >"$work/src/bin/with.rs" <<'EOF'
use apple_mdm::{
    CheckIn, CommandEnvelope, CommandReport, Error, Message,
    checkin::GetBootstrapTokenResponse,
    command::{Command, DeviceInformation, DeviceLock, InstallProfile, device_information::Query},
    report::Status,
};
use std::io::{Read as _, Write as _};

fn check_in(body: &[u8]) -> Result<Vec<u8>, Error> {
    let message = CheckIn::from_slice(body)?;
    let sender = format!("{:?}", message.enrollment()?);
    match message {
        CheckIn::Authenticate(message) => Ok(format!("{sender} {:?}", message.topic).into()),
        CheckIn::TokenUpdate(message) => Ok(format!("{sender} {:?}", message.topic).into()),
        CheckIn::GetBootstrapToken(_) => GetBootstrapTokenResponse::new()
            .bootstrap_token(body.to_vec())
            .to_xml(),
        other => Ok(other.message_type().as_bytes().to_vec()),
    }
}

fn answer<C: Command>(report: &CommandReport) -> Result<String, Error>
where
    C::Response: std::fmt::Debug,
{
    let warnings = report.decode_lenient::<C>()?.warnings.len();
    Ok(format!("{:?} {warnings}", report.decode::<C>()?))
}

fn connect(body: &[u8]) -> Result<Vec<u8>, Error> {
    let report = CommandReport::from_slice(body)?;
    let mut text = match report.status() {
        Status::Idle => String::new(),
        Status::Error => format!("{:?}", report.error_chain()),
        _ => answer::<DeviceInformation>(&report)? + &answer::<DeviceLock>(&report)? + &answer::<InstallProfile>(&report)?,
    }
    .into_bytes();
    let uuid = "6ec2ba5e-2d3b-4a4a-b1e4-8e2a2b0f2a01";
    for command in [
        CommandEnvelope::new(uuid, DeviceInformation::new([Query::OsVersion])),
        CommandEnvelope::new(uuid, DeviceLock::new().message("Lost")),
        CommandEnvelope::new(uuid, InstallProfile::new(body.to_vec())),
    ] {
        text.extend(command.to_xml()?);
    }
    Ok(text)
}

fn main() -> std::io::Result<()> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let text = format!("{} bytes\n", body.len());
    std::io::stdout().write_all(text.as_bytes())?;
    for answer in [check_in(&body), connect(&body)] {
        let text = answer.unwrap_or_else(|error| error.to_string().into_bytes());
        std::io::stdout().write_all(&text)?;
    }
    Ok(())
}
EOF

text() { size "$1" | awk 'NR == 2 { print $1 }'; }
failed=0
for profile in release lto; do
    cargo build --quiet --profile "$profile" --manifest-path "$work/Cargo.toml" --target-dir "$work/target"
    with=$(text "$work/target/$profile/with")
    without=$(text "$work/target/$profile/without")
    paid=$((with - without))
    printf '%-8s with %8d  without %8d  the crate %8d bytes\n' "$profile" "$with" "$without" "$paid"
    if ((paid >= most)); then
        echo "more than $most bytes" >&2
        failed=1
    fi
done
exit $failed
