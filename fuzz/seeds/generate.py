#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets, `TARGET/NAME` next to this file.

All words and values are invented here. Needs Python 3.9 and nothing else.
"""

import datetime
import json
import pathlib
import plistlib

HERE = pathlib.Path(__file__).parent
PROLOGUE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
"""


def write(target, name, content):
    path = HERE / target / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def xml(value):
    return plistlib.dumps(value, fmt=plistlib.FMT_XML, sort_keys=False)


def binary(value):
    return plistlib.dumps(value, fmt=plistlib.FMT_BINARY, sort_keys=False)


EVERYTHING = {
    "yes": True,
    "no": False,
    "small": 7,
    "negative": -70000,
    "large": 2**64 - 1,
    "real": -2.5,
    "date": datetime.datetime(2026, 3, 4, 5, 6, 7),
    "data": b"\x00\x01\xfe\xff",
    "text": "grüße <&> \U0001f33f",
    "empty": "",
    "list": [1, [2, [3]], {}, []],
}

# What XML allows besides what anybody writes.
ODDITIES = {
    "bare": "<dict><key>a</key><integer>1</integer></dict>",
    "references": "<plist><string>&lt;&amp;&#65;&#x1F33F;&#13;&quot;&apos;&gt;</string></plist>",
    "sections": "<plist><string>a<![CDATA[<b>&]]>c<!-- no -->d</string></plist>",
    "line_ends": "<plist>\r\n<string>a\r\nb\rc</string>\r\n</plist>\r\n",
    "empty_tags": "<plist version='1.0'><array><dict/><array/><string/><data/><true></true></array></plist>",
    "numbers": "<array><integer>0x2A</integer><integer>-0</integer><integer>+7</integer>"
    "<real>nan</real><real>-inf</real><real>1e-300</real></array>",
    "base64": "<data>\n\tAAEC\n\tAw==\n</data>",
    "mark": "\ufeff<plist><true/></plist>",
    "instruction": "<?xml version='1.0'?><?note here?><!-- a --><plist><false /></plist><!-- b -->",
    "deep": "<array>" * 60 + "</array>" * 60,
    "subset": '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>',
    "duplicate": "<dict><key>a</key><true/><key>a</key><false/></dict>",
    "fraction": "<date>2026-03-04T05:06:07.25Z</date>",
}

DEVICE = {"UDID": "00008000-0000000000000001"}
USER = {**DEVICE, "UserID": "00000000-0000-0000-0000-000000000002", "UserShortName": "birch", "UserLongName": "Birch"}
PERSONAL = {"EnrollmentID": "ENROLLMENT-3"}
TOPIC = {"Topic": "com.apple.mgmt.External.seed"}

CHECKINS = {
    "authenticate": {
        "MessageType": "Authenticate", **TOPIC, **DEVICE,
        "BuildVersion": "99A1", "OSVersion": "99.0", "ProductName": "Tablet99,1", "SerialNumber": "SEED1",
        "DeviceName": "Cedar", "Model": "XX1", "ModelName": "Tablet", "IMEI": "0", "MEID": "0",
    },
    "token_update": {
        "MessageType": "TokenUpdate", **TOPIC, **DEVICE, "Token": b"\x01" * 32, "PushMagic": "magic",
        "UnlockToken": b"\x02" * 40, "AwaitingConfiguration": True, "NotOnConsole": False,
    },
    "token_update_user": {"MessageType": "TokenUpdate", **TOPIC, **USER, "Token": b"\x03", "PushMagic": "m"},
    "check_out": {"MessageType": "CheckOut", **TOPIC, **PERSONAL},
    "set_bootstrap_token": {"MessageType": "SetBootstrapToken", **DEVICE, "BootstrapToken": b"boot"},
    "get_bootstrap_token": {"MessageType": "GetBootstrapToken", **DEVICE},
    "get_token": {"MessageType": "GetToken", **DEVICE, "TokenServiceType": "com.apple.maid"},
    "user_authenticate": {"MessageType": "UserAuthenticate", **USER, "DigestResponse": "digest"},
    "declarative": {
        "MessageType": "DeclarativeManagement", **DEVICE, "Endpoint": "declaration/configuration/one", "Data": b"{}",
    },
    "wrong_types": {"MessageType": "TokenUpdate", "Topic": 1, "UDID": [], "Token": "text", "NotOnConsole": 1},
    "unheard_of": {"MessageType": "Sing", **DEVICE, "Song": {"Verse": [1, 2.5, "la"]}},
}

ACKNOWLEDGED = {"Status": "Acknowledged", "CommandUUID": "11111111-0000-0000-0000-000000000004", **DEVICE}

REPORTS = {
    "idle": {"Status": "Idle", **DEVICE},
    "not_now": {**ACKNOWLEDGED, "Status": "NotNow"},
    "error": {
        **ACKNOWLEDGED, "Status": "Error",
        "ErrorChain": [
            {"ErrorCode": 12021, "ErrorDomain": "SeedDomain", "LocalizedDescription": "nein", "USEnglishDescription": "no"},
            {"ErrorCode": -1, "ErrorDomain": "Inner"},
        ],
    },
    "device_information": {
        **ACKNOWLEDGED,
        "QueryResponses": {
            "DeviceName": "Cedar", "DeviceCapacity": 64, "BatteryLevel": 0.5, "IsSupervised": 1,
            "ServiceSubscriptions": [{"Slot": "one", "IsRoaming": False}],
            "OrganizationInfo": {"OrganizationName": "Orchard & Co"},
            "LastCloudBackupDate": "yesterday", "NotYetKnown": b"\x00",
        },
    },
    "applications": {**ACKNOWLEDGED, "InstalledApplicationList": [{"Identifier": "com.example.a", "BundleSize": 1}]},
    "certificates": {**ACKNOWLEDGED, "CertificateList": [{"CommonName": "Root", "Data": b"\x30\x00", "IsIdentity": True}]},
    "user": {**ACKNOWLEDGED, **USER, "NotOnConsole": True},
    "unheard_of": {**ACKNOWLEDGED, "Status": "Pondering", "RequestType": "Sing"},
}

# One after the other, what a device might report.
STATUS_REPORTS = {
    "first": {
        "StatusItems": {
            "device": {"model": {"family": "Mac", "number": None}, "identifier": {"udid": "00-11"}},
            "mdm": {"app": [{"identifier": "b", "name": "Birch"}, {"identifier": "a", "_removed": False}, {}]},
            "management": {
                "declarations": {
                    "activations": [{"identifier": "x", "server-token": "1", "active": True, "valid": "valid"}],
                    "configurations": [
                        {"identifier": "c", "valid": "invalid", "reasons": [{"code": "E", "details": {"a": 1}}]},
                    ],
                    "assets": [], "management": [],
                },
                "client-capabilities": {"supported-versions": ["1.0.0"], "supported-features": {}},
                "push-token": "AQI=",
            },
            "vendor": {"new": {"list": [{"identifier": "q"}], "n": 1.5}},
        },
        "Errors": [],
    },
    "next": {
        "StatusItems": {
            "mdm": {"app": [{"identifier": "b", "_removed": True}, {"identifier": "c"}]},
            "management": {"declarations": {"configurations": [{"identifier": "c", "_removed": 1}]}},
            "vendor": {"new": {"list": [], "n": {"m": 2}}}, "test": {"array-value": [{"key1": "k"}]},
        },
        "Errors": [{"StatusItem": "device.model.family", "Reasons": [{"Code": "Error.Unknown"}]}, {}],
    },
    "full": {"StatusItems": {"device": {"model": {"family": 5}}}, "Errors": [], "FullReport": True},
    "odd": {"StatusItems": {"mdm": "text", "": {"": []}}, "Errors": {"a": 1}, "FullReport": 1, "New": 0},
}

# A letter that says what the rest is, and the rest.
ENROLLMENT_HTTP = {
    "query": "q/.well-known/com.apple.remotemanagement?user-identifier=a%2Bb%40example.com&model-family=iPhone",
    "web": 'cBearer method="apple-as-web", url="https://a.example.com/s?t=u", new="a \\"b\\""',
    "oauth": 'cBearer method=apple-oauth2,authorization-url="https://a",token-url="https://b",'
    'redirect-url="apple-remotemanagement-user-login:/c",client-id="d",scope="e"',
    "several": 'cNegotiate abc==, Basic realm="a, b", charset=UTF-8, NTLM, Bearer error="x"',
    "results": "rapple-remotemanagement-user-login://authentication-results?access-token=dXNlcg%3D%3D",
    "redirection": "rapple-remotemanagement-user-login:/oauth2/redirection?code=a&state=b",
    "authorization": "aBearer dXNlcg==",
    "token": 't{"consumer_key":"a","consumer_secret":"b","access_token":"c","access_secret":"d","new":1}',
    "wrapped": "tContent-Type: text/plain\r\n\r\n-----BEGIN MESSAGE-----\n{}\n-----END MESSAGE-----\n",
    "push": 'p{"reason":"Unregistered","timestamp":1700000000000,"mdm":"m"}',
    "code": "pEXPIRED_CURSOR",
    "profile": '{"profile_name":"a","url":"https://b","is_mdm_removable":false,"auto_advance_setup":true,'
    '"skip_setup_items":["Siri","New"],"anchor_certs":["MAA="],"devices":["C1"],"new":null}',
    "servers": '{"Servers":[{"Version":"mdm-byod","BaseURL":"https://a"},{"Version":"x","BaseURL":"b","c":[]}]}',
    "devices": '{"devices":[{"serial_number":"C1","os":"OSX","op_type":"added"}],"cursor":"a","more_to_follow":0}',
}

DECLARATIONS = {
    "activation": {
        "Type": "com.apple.activation.simple", "Identifier": "on",
        "Payload": {"StandardConfigurations": ["a", "b"], "Predicate": "@status(device.model.family) == \"Mac\""},
    },
    "passcode": {
        "Identifier": "b", "ServerToken": "v1", "Type": "com.apple.configuration.passcode.settings",
        "Payload": {"RequirePasscode": True, "MinimumLength": 8, "CustomRegex": {"Regex": "\\d{6}", "Description": {}}},
    },
    "numbers": {
        "Type": "com.apple.management.new", "Identifier": "gr\u00fc\u00dfe/\\", "ServerToken": "",
        "Payload": {"b": [1, -0.0, 1.5, 1e18, 1e21, 2**53 + 1, 2.0**63, 2**64 - 1, 5e-324], "a": {"\u20ac": None}},
        "New": [{}],
    },
    "no_kind": {"Type": "testType1", "Identifier": "a", "Payload": {}},
    "no_payload": {"Type": "com.apple.asset.data", "Identifier": "a"},
}

PREDICATES = {
    "family": "@status(device.model.family) == 'iPad'",
    "options": "@status(a.b) CONTAINS[cd] 'be' OR a.b LIKE \"B*\" && NOT a.b MATCHES '[A-Z].{1,3}'",
    "subquery": "SUBQUERY(@status(mdm.app), $x, $x.@key(identifier) == 'a' AND $x.state IN {'managed'}).@count == 1",
    "quantifiers": "ANY @status(mdm.app).@key(n)[0] > 0.5 AND (ALL @property(b) BEGINSWITH 'x' OR NONE list == 2)",
    "arithmetic": "(1 + @property(a)) * -2 ** 2 BETWEEN {-0x20, 1.5e3 / sum(@property(list))}",
    "escapes": "#size.#and[FIRST]['k'] <> '\\u0041\\'\\n' AND length(SELF) =< nil AND TRUEPREDICATE",
    "collections": "@status(mdm.app).@distinctUnionOfObjects.state[SIZE] => @property(list).@max - list.@count",
}


def payload(kind, number, **keys):
    return keys | {
        "PayloadIdentifier": f"com.example.{number}",
        "PayloadType": kind,
        "PayloadUUID": f"5F0C8C0E-5B3A-4B7C-9D55-0000000000{number:02}",
        "PayloadVersion": 1,
    }


SCEP = payload(
    "com.apple.security.scep",
    2,
    PayloadContent={"URL": "http://a.example", "Challenge": "once", "Keysize": 2048, "Key Usage": 5},
)
ACME = payload(
    "com.apple.security.acme",
    2,
    DirectoryURL="https://a.example",
    ClientIdentifier="C1",
    KeyType="ECSECPrimeRandom",
    KeySize=384,
    HardwareBound=True,
    Attest=True,
    Subject=[[["CN", "C1"]]],
)
MDM = payload(
    "com.apple.mdm",
    1,
    AccessRights=8191,
    IdentityCertificateUUID=SCEP["PayloadUUID"],
    ServerCapabilities=["com.apple.mdm.per-user-connections"],
    ServerURL="https://a.example",
    Topic="com.apple.mgmt.1",
)
ROOT = payload("com.apple.security.root", 3, PayloadContent=b"0\x03\x02\x01\x01")
ENROLLMENTS = {
    "scep": payload("Configuration", 0, PayloadContent=[SCEP, MDM]),
    "acme_pinned": payload(
        "Configuration",
        0,
        PayloadContent=[
            MDM
            | {
                "CheckInURL": "https://b.example",
                "ServerURLPinningCertificateUUIDs": [ROOT["PayloadUUID"]],
                "CheckInURLPinningCertificateUUIDs": [ROOT["PayloadUUID"]],
            },
            ROOT,
            ACME,
        ],
    ),
    "service": payload(
        "Profile Service",
        0,
        PayloadContent={
            "URL": "https://a.example",
            "DeviceAttributes": ["UDID", "PRODUCT"],
            "Challenge": "once",
        },
    ),
}


def main():
    for name, value in ENROLLMENTS.items():
        write("enrollment", name, xml(value))
        write("enrollment", f"{name}.binary", binary(value))
    write("plist_xml", "everything", xml(EVERYTHING))
    for name, text in ODDITIES.items():
        write("plist_xml", name, text if text.startswith(("<?", "\ufeff", "<!")) else PROLOGUE + text)
    write("plist_binary", "everything", binary(EVERYTHING))
    write("plist_binary", "archive", binary({"$top": plistlib.UID(1), "wide": plistlib.UID(2**33)}))
    write("plist_binary", "many", binary([{"n": n, "t": "x" * (n % 20)} for n in range(300)]))
    for name, value in {"true": True, "empty": {}, "text": "é" * 20, "list": [0] * 15}.items():
        write("plist_binary", name, binary(value))
    # Sixteen bytes for a negative integer, and a real of four, which plistlib never writes.
    for name, body in {"integer_16": b"\x14" + b"\xff" * 16, "real_4": b"\x22\x3f\xc0\x00\x00"}.items():
        trailer = bytes(6) + b"\x01\x01" + (1).to_bytes(8, "big") + bytes(8) + (8 + len(body)).to_bytes(8, "big")
        write("plist_binary", name, b"bplist00" + body + b"\x08" + trailer)
    # `fuzz/src/generate.rs` reads these: a type, then what it asks for.
    write("roundtrip", "text", b"\x08\x05hello")
    write("roundtrip", "list", b"\x0b\x03\x00\x01\x01\xff\x05\x02")
    write("roundtrip", "dictionary", b"\x0c\x03\x02\x08\x01a\x04\x09\x02\x00\x01\x09\x01b\x00\x00")
    write("roundtrip", "date", b"\x07\x00\x65\x00\x00\x00\x00\x00\x00")
    write("roundtrip", "real", b"\x04\x3f\xf8\x00\x00\x00\x00\x00\x00")
    write("roundtrip", "large", b"\x02" + b"\xff" * 8)
    for target, messages in {"checkin": CHECKINS, "report": REPORTS}.items():
        for name, message in messages.items():
            write(target, name, xml(message))
            write(target, name + ".binary", binary(message))
    for name, text in ENROLLMENT_HTTP.items():
        write("enrollment_http", name, text if text[0] in "qcratp" else "j" + text)
    for name, declaration in DECLARATIONS.items():
        write("declaration", name, json.dumps(declaration))
        write("declaration", name + ".canonical", json.dumps(
            declaration, separators=(",", ":"), sort_keys=True, ensure_ascii=False,
        ))
    write("declaration", "all", "\n".join(map(json.dumps, DECLARATIONS.values())))
    for name, predicate in PREDICATES.items():
        write("predicate", name, predicate)
    lines = {name: json.dumps(report).encode() for name, report in STATUS_REPORTS.items()}
    for name, line in lines.items():
        write("status_report", name, line)
    write("status_merge", "all", b"\n".join(lines.values()))
    write("status_merge", "twice", b"\n".join([lines["next"], lines["first"], lines["next"]]))


if __name__ == "__main__":
    main()
