#!/usr/bin/env bash
# Makes the signed messages here with the openssl command (3.x). The keys are
# thrown away: every run gives other bytes.
set -euo pipefail
cd "$(dirname "$0")"
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
export OPENSSL_CONF=$keys/openssl.cnf
cat >"$OPENSSL_CONF" <<'CONF'
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
CONF

# In the form that devices have: indefinite lengths around the certificate and
# the signer.
stream() {
    python3 -c '
import sys
def values(der):
    at = 0
    while at < len(der):
        start, length, at = at, der[at + 1], at + 2
        if length > 127:
            count = length & 127
            length, at = int.from_bytes(der[at:at + count], "big"), at + count
        yield der[start], der[at:at + length], der[start:at + length]
        at += length
def streamed(der, levels):
    out = b""
    for tag, content, whole in values(der):
        if tag & 32 and levels:
            out += bytes([tag, 128]) + streamed(content, levels - 1) + bytes(2)
        else:
            out += whole
    return out
sys.stdout.buffer.write(streamed(sys.stdin.buffer.read(), 4))'
}

python3 - >body.plist <<'PY'
start = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>CommandUUID</key>
\t<string>7f0d7a34-6a6c-4a9c-9bb1-3f1f1f3a5b11</string>
\t<key>Status</key>
\t<string>Acknowledged</string>
\t<key>UDID</key>
\t<string>00008120-001A2B3C4D5E6F70</string>
\t<key>Padding</key>
\t<string>"""
end = "</string>\n</dict>\n</plist>\n"
print(start + "x" * (1024 - len(start) - len(end)) + end, end="")
PY

for name in rsa2048 p256; do
    for key in root leaf; do
        case $name in
        rsa2048) openssl genrsa -out "$keys/$key" 2048 ;;
        p256) openssl ecparam -name prime256v1 -genkey -noout -out "$keys/$key" ;;
        esac 2>/dev/null
    done
    openssl req -new -x509 -key "$keys/root" -subj "/O=Example/CN=Device CA" -extensions ca -sha256 \
        -days 36500 -out "$name.pem"
    openssl req -new -key "$keys/leaf" -subj "/O=Example/CN=7f0d7a34-6a6c-4a9c-9bb1-3f1f1f3a5b12" \
        -out "$keys/csr"
    openssl x509 -req -in "$keys/csr" -CA "$name.pem" -CAkey "$keys/root" -set_serial 0x1234567890abcdef \
        -extfile "$OPENSSL_CONF" -extensions leaf -sha256 -days 3650 -out "$keys/leaf.pem" 2>/dev/null
    openssl x509 -in "$keys/leaf.pem" -outform DER -out "$name.leaf"
    openssl cms -sign -binary -noattr -md sha256 -in body.plist -signer "$keys/leaf.pem" \
        -inkey "$keys/leaf" -outform DER | stream | base64 -w 0 >"$name.header"
    openssl dgst -sha256 -sign "$keys/leaf" -out "$name.signature" body.plist
done
