#!/usr/bin/env python3
"""Measures, and writes the table of README.md's section on speed.

    benches/readme.py          # runs the benches, about ten minutes
"""

import datetime
import json
import pathlib
import platform
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
INPUTS = {
    "a": "Authenticate",
    "b": "TokenUpdate, 1.5 KB of unlock token",
    "c": "DeviceInformation answer",
    "d": "InstalledApplicationList answer, 500 apps",
    "e": "CertificateList answer, 30 certificates",
}
MEASURES = {"parse": "XML → types", "write": "types → XML", "binary": "binary → types"}


def bench(name, features="default"):
    command = ["cargo", "bench", "--quiet", "--features", features, "--bench", name]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def ratios_of(output):
    return dict(re.findall(r"^ratio ([\w-]+ [\w-]+) ([\d.]+)$", output, re.M))


def version(package):
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    out = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return next(p["version"] for p in json.loads(out)["packages"] if p["name"] == package)


def cpu():
    info = pathlib.Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", info.read_text()) if info.exists() else []
    return names[0] if names else platform.processor()


def main():
    speed, allocations = bench("plist"), bench("allocations")
    ratios = dict(re.findall(r"^ratio (\w+ \w+) ([\d.]+)$", speed, re.M))
    rows = re.findall(r"^(\w+) +(\w+) +([\w-]+) +(\d+) +[\d.]+", speed, re.M)
    throughput = {(measure, name): int(mb) for measure, name, who, mb in rows if who == "ours"}
    counts = re.findall(r"^parse +(\w+) +([\w-]+) +(\d+) +(\d+)", allocations, re.M)
    taken = {(name, who): int(new) + int(grown) for name, who, new, grown in counts}

    lines = ["| | " + " | ".join(INPUTS) + " |", "|---" * (len(INPUTS) + 1) + "|"]
    for measure, title in MEASURES.items():
        cells = [f"**{ratios[f'{measure} {name}']}** ({throughput[measure, name]})" for name in INPUTS]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    cells = [f"{taken[name, 'ours']} / {taken[name, 'plist']}" for name in INPUTS]
    lines.append("| allocations of a parse, this crate / `plist` | " + " | ".join(cells) + " |")

    verify = ratios_of(bench("verify", "ring,aws-lc-rs"))
    rows = [("RustCrypto", ""), ("`ring`", "-ring"), ("AWS-LC", "-aws-lc-rs")]
    signed = ["| | RSA-2048 | P-256 |", "|---|---|---|"]
    for title, library in rows:
        cells = [
            f"{verify[f'verify {key}{library}']} / {verify[f'verify-first {key}{library}']}"
            for key in ("rsa2048", "p256")
        ]
        signed.append(f"| {title} | " + " | ".join(cells) + " |")

    sets = bench("ddm")
    took = {
        (int(count), what): (float(ms), float(each))
        for count, what, ms, each in re.findall(r"^ *(\d+)  (\w+) +([\d.]+) +([\d.]+)", sets, re.M)
    }
    ddm = ratios_of(sets) | ratios_of(bench("status"))
    ms, each = took[100_000, "json"]
    of_a_thousand = took[1_000, "json"][1]
    predicates = re.findall(r"^(.{22}) *(\d+) +(\d+)$", bench("predicate"), re.M)
    evaluated = sorted(int(count) for _, count, _ in predicates)

    legend = " · ".join(f"**{name}** {what}" for name, what in INPUTS.items())
    rustc = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True)
    where = f"{datetime.date.today()}, {cpu()}, {rustc.stdout.split()[1]}"
    text = (
        f"How many times as fast as the `plist` crate {version('plist')} into structs of the same keys, on the same\n"
        f"bytes in the same run, and MB/s in brackets:\n\n"
        + "\n".join(lines)
        + f"\n\n{legend}. Keeping 4 unknown keys of 12 takes {ratios['unknown u']} × the time of ignoring them.\n"
        f"\nFrom an `Mdm-Signature` and a body of 1 KB to the device's identity, as a multiple of the bare public-key\n"
        f"operation of the same library, where the certificate stands in a memo / is seen for the first time:\n\n"
        + "\n".join(signed)
        + f"\n\nA set of 100,000 declarations (27 MB of JSON), with all tokens, the answers to `tokens` and "
        f"`declaration-items`,\nand freed again: {ms:.0f} ms ({each:.0f} ns each; {of_a_thousand:.0f} ns each of 1,000), "
        f"{ddm['ddm tokens100k']} × the time of hashing the same bytes, {ddm['ddm memory100k']} × their\nsize in memory. "
        f"Merging a status report of 20 KB takes {ddm['ddm merge20k']} × the time that `serde_json` takes to read it.\n"
        f"Predicates: {evaluated[0]:,} to {evaluated[-1]:,} evaluations a second.\n\n"
        f"Measured by `benches/readme.py`, {where}. The ratios last; the MB/s are this machine's.\n"
    )
    readme = ROOT / "README.md"
    before, rest = readme.read_text().split("<!-- speed -->\n", 1)
    after = rest.split("<!-- /speed -->", 1)[1]
    readme.write_text(f"{before}<!-- speed -->\n{text}<!-- /speed -->{after}")


if __name__ == "__main__":
    main()
