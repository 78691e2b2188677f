#!/usr/bin/env python3
"""Measures, and writes the table of README.md's section on speed.

    benches/readme.py          # runs the benches, about three minutes
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


def bench(name):
    command = ["cargo", "bench", "--quiet", "--bench", name]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


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

    legend = " · ".join(f"**{name}** {what}" for name, what in INPUTS.items())
    rustc = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True)
    where = f"{datetime.date.today()}, {cpu()}, {rustc.stdout.split()[1]}"
    text = (
        f"How many times as fast as the `plist` crate {version('plist')} into structs of the same keys, on the same\n"
        f"bytes in the same run, and MB/s in brackets:\n\n"
        + "\n".join(lines)
        + f"\n\n{legend}. Keeping 4 unknown keys of 12 takes {ratios['unknown u']} × the time of ignoring them.\n"
        f"Measured by `benches/readme.py`, {where}. The ratios last; the MB/s are this machine's.\n"
    )
    readme = ROOT / "README.md"
    before, rest = readme.read_text().split("<!-- speed -->\n", 1)
    after = rest.split("<!-- /speed -->", 1)[1]
    readme.write_text(f"{before}<!-- speed -->\n{text}<!-- /speed -->{after}")


if __name__ == "__main__":
    main()
