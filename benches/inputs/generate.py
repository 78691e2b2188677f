#!/usr/bin/env python3
"""Writes the inputs of the benches next to this file.

Everything is invented: the key names are Apple's, the values come from word
lists below and a seeded generator, so that a second run writes the same bytes.
Needs Python 3.9 and nothing else.
"""

import datetime
import pathlib
import plistlib
import random
import re

HERE = pathlib.Path(__file__).parent
# Python promises the same `random()` and `getrandbits()` for a seed in every
# version; it does not for `randbytes` and `choice`, hence the helpers.
GENERATOR = random.Random(20261124)

WORDS = (
    "amber birch cedar delta ember fjord grove harbor island juniper kettle "
    "lantern meadow north orchard pebble quarry river summit timber umber "
    "valley willow yarrow zephyr"
).split()


def below(limit):
    return int(GENERATOR.random() * limit)


def word():
    return WORDS[below(len(WORDS))]


def noise(length):
    return bytes(GENERATOR.getrandbits(8) for _ in range(length))


def code(length, alphabet="0123456789ABCDEF"):
    return "".join(alphabet[below(len(alphabet))] for _ in range(length))


def digits(length):
    return code(length, "0123456789")


def uuid():
    return "-".join(code(n) for n in (8, 4, 4, 4, 12))


def date(day):
    return datetime.datetime(2026, 1, 1, 6, 30) + datetime.timedelta(days=day, seconds=below(80000))


UDID = "00008000-" + code(16)
TOPIC = "com.apple.mgmt.External." + uuid().lower()


def authenticate():
    return {
        "BuildVersion": "99A123",
        "DeviceName": "Amber & Birch, second floor, the one beside the window",
        "IMEI": "00 000000 000000 0",
        "MEID": "00000000000000",
        "MessageType": "Authenticate",
        "Model": "XX000LL/A",
        "ModelName": "Tablet of the ninety-ninth generation",
        "OSVersion": "99.1",
        "ProductName": "Tablet99,1",
        "SerialNumber": "SERIAL000001",
        "Topic": TOPIC,
        "UDID": UDID,
    }


def token_update():
    return {
        "AwaitingConfiguration": False,
        "MessageType": "TokenUpdate",
        "NotOnConsole": False,
        "PushMagic": uuid(),
        "Token": noise(32),
        "Topic": TOPIC,
        "UDID": UDID,
        # 1.5 KB once it is base64.
        "UnlockToken": noise(1060),
    }


def subscription(slot, preferred):
    return {
        "CarrierSettingsVersion": "99.0",
        "CurrentCarrierNetwork": word().title(),
        "CurrentMCC": "001",
        "CurrentMNC": "01",
        "EID": digits(32),
        "ICCID": "0000 0000 0000 0000 000" + str(slot),
        "IMEI": f"00 000000 00000{slot} 0",
        "IsDataPreferred": preferred,
        "IsRoaming": False,
        "IsVoicePreferred": preferred,
        "Label": ("Primary", "Secondary")[slot],
        "LabelID": uuid(),
        "MEID": "0000000000000" + str(slot),
        "PhoneNumber": "+1555010000" + str(slot),
        "Slot": ("CTSubscriptionSlotOne", "CTSubscriptionSlotTwo")[slot],
        "SubscriberCarrierNetwork": word().title(),
    }


def device_information():
    return {
        "CommandUUID": uuid(),
        "QueryResponses": {
            "AppAnalyticsEnabled": True,
            "AvailableDeviceCapacity": 87.40625,
            "AwaitingConfiguration": False,
            "BatteryLevel": 0.8700000047683716,
            "BluetoothMAC": "02:00:00:00:00:01",
            "BuildVersion": "99A123",
            "CellularTechnology": 3,
            "DataRoamingEnabled": False,
            "DeviceCapacity": 128.0,
            "DeviceName": "Cedar’s Phone",
            "DiagnosticSubmissionEnabled": False,
            "EASDeviceIdentifier": code(26),
            "IsActivationLockEnabled": True,
            "IsCloudBackupEnabled": True,
            "IsDeviceLocatorServiceEnabled": True,
            "IsDoNotDisturbInEffect": False,
            "IsMDMLostModeEnabled": False,
            "IsNetworkTethered": False,
            "IsSupervised": True,
            "LastCloudBackupDate": date(200),
            "Model": "XX000LL/A",
            "ModelName": "Phone",
            "ModemFirmwareVersion": "9.99.01",
            "OSVersion": "99.1",
            "OrganizationInfo": {
                "OrganizationAddress": "1 Orchard Lane, Harbor",
                "OrganizationEmail": "desk@example.com",
                "OrganizationMagic": uuid(),
                "OrganizationName": "Quarry & Willow <Holdings>",
                "OrganizationPhone": "+1 555 0100",
            },
            "PersonalHotspotEnabled": False,
            "ProductName": "Phone99,1",
            "SerialNumber": "SERIAL000002",
            "ServiceSubscriptions": [subscription(0, True), subscription(1, False)],
            "SoftwareUpdateDeviceID": "Phone99,1",
            "SupplementalBuildVersion": "99A123",
            "TimeZone": "Etc/UTC",
            "UDID": UDID,
            "VoiceRoamingEnabled": True,
            "WiFiMAC": "02:00:00:00:00:02",
            "iTunesStoreAccountIsActive": False,
        },
        "Status": "Acknowledged",
        "UDID": UDID,
    }


def application(number):
    name = f"{word().title()} {word().title()}"
    return {
        "AppStoreVendable": below(4) > 0,
        "BetaApp": below(20) == 0,
        "BundleSize": 1_000_000 + below(400_000_000),
        "DeviceBasedVPP": below(2) == 0,
        "DynamicSize": below(90_000_000),
        "ExternalVersionIdentifier": 800_000_000 + below(70_000_000),
        "HasUpdateAvailable": below(5) == 0,
        "Identifier": f"com.example.{word()}.{word()}{number}",
        "IsValidated": True,
        "Name": name if below(10) else f"{name} & Co",
        "ShortVersion": f"{below(20)}.{below(10)}.{below(10)}",
        "Version": str(1000 + below(900_000)),
    }


def installed_application_list():
    return {
        "CommandUUID": uuid(),
        "InstalledApplicationList": [application(number) for number in range(500)],
        "Status": "Acknowledged",
        "UDID": UDID,
    }


def certificate_list():
    return {
        "CertificateList": [
            {
                "CommonName": f"{word().title()} Authority {number}",
                "Data": noise(1150 + below(120)),
                "IsIdentity": number == 0,
            }
            for number in range(30)
        ],
        "CommandUUID": uuid(),
        "Status": "Acknowledged",
        "UDID": UDID,
    }


# The bench knows the first eight; the last four are new to it. In the
# documents they stand in alphabetical order, so the new ones come in between.
KNOWN = ("Address", "Brand", "Color", "Email", "Floor", "Label", "Office", "Title")
NEW = ("Brightness", "Desk", "Kind", "Quality")


def unknown():
    return {"Records": [{key: f"{word()} {word()}" for key in KNOWN + NEW} for _ in range(200)]}


INPUTS = {
    "a": authenticate,
    "b": token_update,
    "c": device_information,
    "d": installed_application_list,
    "e": certificate_list,
    "u": unknown,
}


def main():
    for name, build in INPUTS.items():
        value = build()
        # plistlib lays XML out as CoreFoundation does (tabs, sorted keys,
        # base64 wrapped to 76 columns less the indentation) but for whole reals.
        xml = plistlib.dumps(value, fmt=plistlib.FMT_XML, sort_keys=True)
        xml = re.sub(rb"<real>(-?[0-9]+)\.0</real>", rb"<real>\1</real>", xml)
        binary = plistlib.dumps(value, fmt=plistlib.FMT_BINARY, sort_keys=True)
        (HERE / f"{name}.plist").write_bytes(xml)
        (HERE / f"{name}.binary.plist").write_bytes(binary)
        print(f"{name}: {len(xml)} bytes of XML, {len(binary)} of binary")


if __name__ == "__main__":
    main()
