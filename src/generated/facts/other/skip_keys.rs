// From other/skipkeys.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E7AW: since(7, 0, 0).yes(f::SKIPPABLE);
    BSN9: since(10, 9, 0).yes(f::SKIPPABLE);
    CU58: since(10, 2, 0).yes(f::SKIPPABLE);
    BASS: since(26, 0, 0).yes(f::SKIPPABLE);
    NOT: NEVER;
    HCCZ: since(11, 0, 0).no(f::SKIPPABLE);
    GK4T: since(17, 0, 0).yes(f::SKIPPABLE);
    HFWX: since(9, 0, 0).yes(f::SKIPPABLE);
    DULD: since(13, 0, 0).yes(f::SKIPPABLE);
    FLNQ: since(10, 14, 0).yes(f::SKIPPABLE);
    EKWJ: since(14, 3, 0).yes(f::SKIPPABLE);
    FB78: since(11, 1, 0).yes(f::SKIPPABLE);
    E6SK: since(8, 1, 0).yes(f::SKIPPABLE);
    EU3F: since(10, 12, 4).yes(f::SKIPPABLE);
    EC7B: since(18, 0, 0).yes(f::SKIPPABLE);
    BPYJ: since(12, 4, 0).yes(f::SKIPPABLE);
    E5JF: since(9, 3, 2).deprecated_in(15, 0, 0).yes(f::SKIPPABLE);
    ABJG: since(10, 13, 6).deprecated_in(12, 0, 0).yes(f::SKIPPABLE);
    DLH4: since(17, 1, 0).yes(f::SKIPPABLE);
    BSP4: since(14, 0, 0).yes(f::SKIPPABLE);
    CBFU: since(10, 10, 0).yes(f::SKIPPABLE);
    FMGV: since(10, 0, 0).deprecated_in(15, 0, 0).yes(f::SKIPPABLE);
    CD6U: since(10, 13, 4).yes(f::SKIPPABLE);
    GA79: since(12, 0, 0).yes(f::SKIPPABLE);
    DXML: since(15, 0, 0).yes(f::SKIPPABLE);
    BSF7: since(13, 0, 0).no(f::SKIPPABLE);
    FS82: since(10, 11, 0).yes(f::SKIPPABLE);
    FGJ7: since(10, 0, 0).yes(f::SKIPPABLE);
    EM87: since(11, 0, 0).deprecated_in(14, 0, 0).yes(f::SKIPPABLE);
    HGF3: since(11, 3, 0).yes(f::SKIPPABLE);
    C7MG: since(16, 0, 0).yes(f::SKIPPABLE);
    C8PF: since(10, 15, 0).yes(f::SKIPPABLE);
    A28X: since(10, 12, 0).yes(f::SKIPPABLE);
    ENME: since(15, 4, 0).yes(f::SKIPPABLE);
    HS4Z: since(10, 2, 0).no(f::SKIPPABLE);
    A8KF: since(16, 0, 0).no(f::SKIPPABLE);
    BWW8: since(11, 0, 0).yes(f::SKIPPABLE);
    HPEX: since(11, 4, 0).yes(f::SKIPPABLE);
    DATX: since(26, 1, 0).yes(f::SKIPPABLE);
    ECMX: since(14, 1, 0).removed_in(26, 0, 0).yes(f::SKIPPABLE);
    EX6D: since(18, 2, 0).removed_in(26, 1, 0).yes(f::SKIPPABLE);
    H9JZ: since(8, 3, 0).deprecated_in(17, 0, 0).yes(f::SKIPPABLE);
    CPU3: since(17, 0, 0).no(f::SKIPPABLE);
    D8TG: since(26, 2, 0).yes(f::SKIPPABLE);
    AWLH: since(27, 0, 0).yes(f::SKIPPABLE);
    HKB5: since(18, 4, 0).no(f::SKIPPABLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Accessibility", String, Optional, [NOT, HCCZ, NOT, NOT, NOT], None, &[]),
    K("ActionButton", String, Optional, [GK4T, NOT, NOT, NOT, NOT], None, &[]),
    K("Android", String, Optional, [HFWX, NOT, NOT, NOT, NOT], None, &[]),
    K("Appearance", String, Optional, [DULD, FLNQ, NOT, NOT, NOT], None, &[]),
    K("AppleID", String, Optional, [E7AW, BSN9, CU58, BASS, NOT], None, &[]),
    K("AppStore", String, Optional, [EKWJ, FB78, NOT, NOT, NOT], None, &[]),
    K("Biometric", String, Optional, [E6SK, EU3F, NOT, BASS, NOT], None, &[]),
    K("CameraButton", String, Optional, [EC7B, NOT, NOT, NOT, NOT], None, &[]),
    K("DeviceToDeviceMigration", String, Optional, [BPYJ, NOT, NOT, NOT, NOT], None, &[]),
    K("Diagnostics", String, Optional, [E7AW, BSN9, CU58, BASS, NOT], None, &[]),
    K("DisplayTone", String, Optional, [E5JF, ABJG, NOT, NOT, NOT], None, &[]),
    K("EnableLockdownMode", String, Optional, [DLH4, BSP4, NOT, NOT, NOT], None, &[]),
    K("FileVault", String, Optional, [NOT, CBFU, NOT, NOT, NOT], None, &[]),
    K("HomeButtonSensitivity", String, Optional, [FMGV, NOT, NOT, NOT, NOT], None, &[]),
    K("iCloudDiagnostics", String, Optional, [NOT, EU3F, NOT, NOT, NOT], None, &[]),
    K("iCloudStorage", String, Optional, [NOT, CD6U, NOT, NOT, NOT], None, &[]),
    K("iMessageAndFaceTime", String, Optional, [GA79, NOT, NOT, NOT, NOT], None, &[]),
    K("Intelligence", String, Optional, [EC7B, DXML, NOT, BASS, NOT], None, &[]),
    K("Keyboard", String, Optional, [BSF7, NOT, NOT, NOT, NOT], None, &[]),
    K("Location", String, Optional, [E7AW, FS82, CU58, BASS, NOT], None, &[]),
    K("MessagingActivationUsingPhoneNumber", String, Optional, [FGJ7, NOT, NOT, NOT, NOT], None, &[]),
    K("OnBoarding", String, Optional, [EM87, NOT, NOT, NOT, NOT], None, &[]),
    K("Passcode", String, Optional, [E7AW, BSN9, NOT, BASS, NOT], None, &[]),
    K("Payment", String, Optional, [E6SK, EU3F, NOT, BASS, NOT], None, &[]),
    K("Privacy", String, Optional, [HGF3, CD6U, HGF3, BASS, NOT], None, &[]),
    K("Restore", String, Optional, [E7AW, BSN9, NOT, NOT, NOT], None, &[]),
    K("RestoreCompleted", String, Optional, [BSP4, NOT, NOT, NOT, NOT], None, &[]),
    K("ScreenSaver", String, Optional, [NOT, NOT, CU58, NOT, NOT], None, &[]),
    K("Safety", String, Optional, [C7MG, NOT, NOT, NOT, NOT], None, &[]),
    K("ScreenTime", String, Optional, [GA79, C8PF, NOT, BASS, NOT], None, &[]),
    K("SIMSetup", String, Optional, [GA79, NOT, NOT, NOT, NOT], None, &[]),
    K("Siri", String, Optional, [E7AW, A28X, CU58, BASS, NOT], None, &[]),
    K("SoftwareUpdate", String, Optional, [GA79, ENME, NOT, BASS, NOT], None, &[]),
    K("SpokenLanguage", String, Optional, [BSF7, NOT, NOT, NOT, NOT], None, &[]),
    K("TapToSetup", String, Optional, [EC7B, NOT, HS4Z, NOT, NOT], None, &[]),
    K("TermsOfAddress", String, Optional, [A8KF, BSF7, NOT, NOT, NOT], None, &[]),
    K("TOS", String, Optional, [E7AW, BSN9, CU58, BASS, NOT], None, &[]),
    K("TVHomeScreenSync", String, Optional, [NOT, NOT, BWW8, NOT, NOT], None, &[]),
    K("TVProviderSignIn", String, Optional, [NOT, NOT, BWW8, NOT, NOT], None, &[]),
    K("TVRoom", String, Optional, [NOT, NOT, HPEX, NOT, NOT], None, &[]),
    K("UpdateCompleted", String, Optional, [BSP4, DATX, NOT, NOT, NOT], None, &[]),
    K("Wallpaper", String, Optional, [NOT, ECMX, NOT, NOT, NOT], None, &[]),
    K("WatchMigration", String, Optional, [BWW8, NOT, NOT, NOT, NOT], None, &[]),
    K("WebContentFiltering", String, Optional, [EX6D, NOT, NOT, NOT, NOT], None, &[]),
    K("Welcome", String, Optional, [DULD, DXML, NOT, BASS, NOT], None, &[]),
    K("Zoom", String, Optional, [H9JZ, NOT, NOT, BASS, NOT], None, &[]),
    K("AccessibilityAppearance", String, Optional, [CPU3, NOT, NOT, NOT, NOT], None, &[]),
    K("AgeAssurance", String, Optional, [D8TG, NOT, NOT, NOT, NOT], None, &[]),
    K("AgeBasedSafetySettings", String, Optional, [DATX, NOT, NOT, NOT, NOT], None, &[]),
    K("DeviceFeaturesTour", String, Optional, [AWLH, NOT, NOT, NOT, NOT], None, &[]),
    K("LiquidGlass", String, Optional, [AWLH, AWLH, NOT, NOT, NOT], None, &[]),
    K("Multitasking", String, Optional, [BASS, NOT, NOT, NOT, NOT], None, &[]),
    K("OSShowcase", String, Optional, [BASS, DATX, NOT, NOT, NOT], None, &[]),
    K("SafetyAndHandling", String, Optional, [HKB5, NOT, NOT, NOT, NOT], None, &[]),
    K("Tips", String, Optional, [NOT, NOT, NOT, BASS, NOT], None, &[]),
    K("UnlockWithWatch", String, Optional, [NOT, DXML, NOT, NOT, NOT], None, &[]),
    K("AdditionalPrivacySettings", String, Optional, [NOT, BASS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Other,
    path: "other/skipkeys.yaml",
    name: "SkipKeys",
    title: "SkipKeys",
    apply: None,
    on: [E7AW, BSN9, CU58, BASS, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
