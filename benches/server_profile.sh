#!/usr/bin/env bash
# Where the CPU time of examples/server goes while simulated devices live their
# lives against it: enrollment, commands, declarations, renewal, check-out.
# Needs perf. What the library spends on parsing and writing is the line
# `apple_mdm`; even with every allocation of the process counted to it, it is
# small beside the signatures.
#
#     benches/server_profile.sh [DEVICES]    # 1000 unless given
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-1000}
scratch=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

cargo build --quiet --profile bench --example server --example device
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=CA -days 1 \
    -keyout "$scratch/ca.key" -out "$scratch/ca.pem" 2>/dev/null
perf record -F 499 -o "$scratch/perf.data" target/release/examples/server --listen 127.0.0.1:9900 \
    --anchor "$scratch/ca.pem" --admin-token token --declarations examples/declarations/good \
    >"$scratch/server.log" 2>&1 &
server=$!
sleep 2
target/release/examples/device --server http://127.0.0.1:9900 --ca "$scratch/ca.pem" \
    --ca-key "$scratch/ca.key" --admin-token token --count "$count"
pkill -INT -P "$server" || kill -INT "$server"
wait "$server" || true
perf report -i "$scratch/perf.data" --sort symbol --stdio 2>/dev/null | python3 -c '
import re, sys
GROUPS = [
    ("signatures", r"apple_mdm::cms|p256|p384|rsa|ecdsa|crypto_bigint|primeorder|wnaf|sha[12]|elliptic|\bff::|subtle"),
    ("apple_mdm", r"apple_mdm|memchr|simdutf8|base64|from_utf8|serde_json"),
    ("store", r"redb"),
    ("allocation and copies", r"malloc|free|realloc|unlink_chunk|mem(move|cpy|set|cmp)"),
    ("http", r"hyper|tokio|axum|http|mio|tower"),
]
shares = {}
for line in sys.stdin:
    found = re.match(r"\s*([\d.]+)%\s+\[(.)\] (.*)", line)
    if not found:
        continue
    share, where, symbol = float(found[1]), found[2], found[3]
    group = "kernel" if where == "k" else next((n for n, p in GROUPS if re.search(p, symbol)), "other")
    shares[group] = shares.get(group, 0) + share
for group, share in sorted(shares.items(), key=lambda pair: -pair[1]):
    print(f"share {group}: {share:.1f} %")
'
