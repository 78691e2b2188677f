#!/usr/bin/env bash
# How much code a server pays for what most servers use of this crate.
#
#     benches/code_size.sh
#
# Three programs are built in a directory of their own. The first reads its
# input and prints how long it is. The second, besides, decodes it as a check-in
# (and answers it), encodes three commands, and decodes their answers, strict
# and lenient, with errors shown. The third is the second with its commands in
# a `CommandEnvelope`, which holds the code of every command, instead of
# `Command::in_envelope`.
#
# All have the crate's default features off. `release` is cargo's own release
# profile (opt-level 3, 16 codegen units, no LTO); `lto` is that with
# `lto = true` and one codegen unit. What is printed is by how much each section
# is larger than in the first program: `.text`, the code, is what counts; then
# constants (`.rodata`), tables of pointers with their relocations
# (`.data.rel.ro`, `.rela.dyn`), and what unwinding wants (`.eh_frame`,
# `.eh_frame_hdr`, `.gcc_except_table`; without LTO some linkers keep that of
# functions that they drop). `all` is their sum. Fails where the second program
# pays 400,000 bytes of code or more.
set -euo pipefail
crate=$(cd "$(dirname "$0")/.." && pwd)
most=400000

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
    CheckIn, CommandReport, Error, Message,
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
        DeviceInformation::new([Query::OsVersion]).in_envelope(uuid).to_xml()?,
        DeviceLock::new().message("Lost").in_envelope(uuid).to_xml()?,
        InstallProfile::new(body.to_vec()).in_envelope(uuid).to_xml()?,
    ] {
        text.extend(command);
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

sed -e 's/CheckIn, CommandReport/CheckIn, CommandEnvelope, CommandReport/' -e '/^        .*in_envelope/ {
    s/^        \(.*\)\.in_envelope(uuid)/        CommandEnvelope::new(uuid, \1)/
}' "$work/src/bin/with.rs" >"$work/src/bin/with_any.rs"

# The sizes of some sections of a program, together.
size_of() {
    local program=$1
    shift
    size -A "$program" | awk -v names=" $* " 'index(names, " " $1 " ") { sum += $2 } END { print sum + 0 }'
}
sections=(.text .rodata ".data.rel.ro .rela.dyn" ".eh_frame .eh_frame_hdr .gcc_except_table")
failed=0
printf '%-8s %-10s %9s %9s %9s %9s %9s\n' profile program .text .rodata pointers unwinding all
for profile in release lto; do
    cargo build --quiet --profile "$profile" --manifest-path "$work/Cargo.toml" --target-dir "$work/target"
    for program in with with_any; do
        paid=()
        all=0
        for names in "${sections[@]}"; do
            # Names of sections hold no spaces.
            # shellcheck disable=SC2086
            more=$(($(size_of "$work/target/$profile/$program" $names) - $(size_of "$work/target/$profile/without" $names)))
            paid+=("$more")
            all=$((all + more))
        done
        printf '%-8s %-10s %9d %9d %9d %9d %9d\n' "$profile" "$program" "${paid[@]}" "$all"
        if [[ $program == with ]] && ((paid[0] >= most)); then
            echo "$most bytes of code or more" >&2
            failed=1
        fi
    done
done
exit $failed
