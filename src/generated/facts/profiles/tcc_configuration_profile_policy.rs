// From mdm/profiles/com.apple.TCC.configuration-profile-policy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ES3N: since(10, 14, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    BQUV: since(11, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    EVW8: since(10, 14, 0).deprecated_in(27, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    C9FT: since(11, 0, 0).deprecated_in(27, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    B5ZV: since(10, 15, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    EP44: since(10, 15, 0).deprecated_in(27, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    EJ5B: since(13, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    G5H3: since(14, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Services", Dictionary, Required, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_SERVICES), &[]),
]);

#[rustfmt::skip]
static IN_SERVICES: List = List(&[
    K("AddressBook", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("Calendar", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("Reminders", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("Photos", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("Camera", Array, Optional, [NOT, EVW8, NOT, NOT, NOT], Some(&IN_CAMERA), &[SubkeyType("Identity")]),
    K("Microphone", Array, Optional, [NOT, EVW8, NOT, NOT, NOT], Some(&IN_CAMERA), &[SubkeyType("Identity")]),
    K("Accessibility", Array, Optional, [NOT, EVW8, NOT, NOT, NOT], Some(&IN_CAMERA), &[SubkeyType("Identity")]),
    K("PostEvent", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("SystemPolicyAllFiles", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("SystemPolicySysAdminFiles", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("AppleEvents", Array, Optional, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_ADDRESS_BOOK), &[SubkeyType("Identity")]),
    K("MediaLibrary", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("FileProviderPresence", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("ListenEvent", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("ScreenCapture", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SpeechRecognition", Array, Optional, [NOT, EP44, NOT, NOT, NOT], Some(&IN_SPEECH_RECOGNITION), &[SubkeyType("Identity")]),
    K("SystemPolicyDesktopFolder", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SystemPolicyDocumentsFolder", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SystemPolicyDownloadsFolder", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SystemPolicyNetworkVolumes", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SystemPolicyRemovableVolumes", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_MEDIA_LIBRARY), &[SubkeyType("Identity")]),
    K("SystemPolicyAppBundles", Array, Optional, [NOT, EJ5B, NOT, NOT, NOT], Some(&IN_SYSTEM_POLICY_APP_BUNDLES), &[SubkeyType("Identity")]),
    K("SystemPolicyAppData", Array, Optional, [NOT, G5H3, NOT, NOT, NOT], Some(&IN_SYSTEM_POLICY_APP_DATA), &[SubkeyType("Identity")]),
    K("BluetoothAlways", Array, Optional, [NOT, C9FT, NOT, NOT, NOT], Some(&IN_BLUETOOTH_ALWAYS), &[SubkeyType("Identity")]),
]);

#[rustfmt::skip]
static IN_ADDRESS_BOOK: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, ES3N, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT: List = List(&[
    K("Identifier", String, Required, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, ES3N, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, BQUV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, ES3N, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CAMERA: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, EVW8, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_2), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_2: List = List(&[
    K("Identifier", String, Required, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, EVW8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, EVW8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MEDIA_LIBRARY: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_3), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_3: List = List(&[
    K("Identifier", String, Required, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, B5ZV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, BQUV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SPEECH_RECOGNITION: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, EP44, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_4), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_4: List = List(&[
    K("Identifier", String, Required, [NOT, EP44, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, EP44, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, EP44, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, EP44, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SYSTEM_POLICY_APP_BUNDLES: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, EJ5B, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_5), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_5: List = List(&[
    K("Identifier", String, Required, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, EJ5B, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, BQUV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SYSTEM_POLICY_APP_DATA: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, G5H3, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_6), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_6: List = List(&[
    K("Identifier", String, Required, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, G5H3, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, BQUV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, G5H3, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_BLUETOOTH_ALWAYS: List = List(&[
    K("IdentityDict", Dictionary, Unsaid, [NOT, C9FT, NOT, NOT, NOT], Some(&IN_IDENTITY_DICT_7), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_DICT_7: List = List(&[
    K("Identifier", String, Required, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
    K("IdentifierType", String, Required, [NOT, C9FT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("CodeRequirement", String, Required, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
    K("StaticCode", Boolean, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Allowed", Boolean, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
    K("Authorization", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]))]),
    K("Comment", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifier", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
    K("AEReceiverIdentifierType", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bundleID", "path"]))]),
    K("AEReceiverCodeRequirement", String, Optional, [NOT, C9FT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.TCC.configuration-profile-policy.yaml",
    name: "com.apple.TCC.configuration-profile-policy",
    title: "Privacy Preferences Policy Control",
    apply: None,
    on: [NOT, ES3N, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
