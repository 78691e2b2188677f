//! Wire names into Rust names. The wire name is always spelt out beside the
//! Rust one, so these need only be readable, valid and stable.

/// Words whose capitals do not follow the rule that a capital begins a word
/// and a run of capitals is an acronym.
const WORDS: &[&str] = &[
    "CalDAV", "CardDAV", "IKEv1", "IKEv2", "IPSec", "IPsec", "IPv4", "IPv6", "MacOS", "OAuth",
    "SCEPs", "TLSv1", "VoIP", "WiFi", "eSIM", "iBeacon", "iCloud", "iMessage", "iOS", "iPad",
    "iPadOS", "iPhone", "iTunes", "macOS", "tvOS", "visionOS", "watchOS",
];

/// Words that no field or module can be called.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Prefix of values that name services and types of Apple's.
const APPLE: &str = "com.apple.";

/// `MDMOptions` → `mdm_options`, `Type` → `r#type`.
pub(crate) fn field(wire: &str) -> String {
    let name = words(wire).join("_");
    match name.as_str() {
        "" => "empty".into(),
        // These cannot be raw.
        "self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

/// `TokenUpdate` → `token_update`: a file, and so never raw.
pub(crate) fn module(wire: &str) -> String {
    match field(wire).strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => field(wire),
    }
}

/// `MDMOptions` → `MdmOptions`, `_Activations` → `Activations`.
pub(crate) fn type_name(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // `1.0` is not `10`.
        if digits(name.chars().next_back()) && digits(word.chars().next()) {
            name.push('_');
        }
        let mut chars = word.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.extend(chars);
    }
    match name.as_str() {
        "" => "Empty".into(),
        "Self" => "Self_".into(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

/// `com.apple.watch.pairing` → `WatchPairing`, `3DES` → `_3des`.
pub(crate) fn variant(value: &str) -> String {
    type_name(value.strip_prefix(APPLE).unwrap_or(value))
}

/// `Capabilities` → `Capability`, for what a list holds one of.
pub(crate) fn singular(name: &str) -> String {
    const SAME: &[&str] = &["ss", "us", "is", "News", "DNS", "Dns"];
    if SAME.iter().any(|end| name.ends_with(end)) {
        return name.into();
    }
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "ches", "shes"] {
        if name.ends_with(end) {
            return name.strip_suffix("es").unwrap_or(name).into();
        }
    }
    name.strip_suffix('s').unwrap_or(name).into()
}

/// The words of a name, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut rest = part;
        while !rest.is_empty() {
            let (word, after) = rest.split_at(word_len(rest));
            words.push(word.to_ascii_lowercase());
            rest = after;
        }
    }
    words
}

/// How long the first word is.
fn word_len(text: &str) -> usize {
    let listed = WORDS
        .iter()
        .filter(|word| {
            text.strip_prefix(**word)
                .is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_lowercase()))
        })
        .map(|word| word.len())
        .max();
    if let Some(len) = listed {
        return len;
    }
    let bytes = text.as_bytes();
    let is = |at: usize, test: fn(&u8) -> bool| bytes.get(at).is_some_and(test);
    let digits_from = |from: usize| {
        let mut at = from;
        while is(at, u8::is_ascii_digit) {
            at += 1;
        }
        // `MD5s`
        let plural =
            at > from && bytes.get(at) == Some(&b's') && !is(at + 1, u8::is_ascii_lowercase);
        at + usize::from(plural)
    };
    let start = digits_from(0);
    let mut at = start;
    while is(at, u8::is_ascii_uppercase) {
        at += 1;
    }
    let capitals = at - start;
    if capitals > 1 {
        // `UDIDs`, `APNsTopic`: the plural belongs to the acronym.
        if bytes.get(at) == Some(&b's') && !is(at + 1, u8::is_ascii_lowercase) {
            return digits_from(at + 1);
        }
        // `MDMOptions`: the last capital begins the next word.
        if is(at, u8::is_ascii_lowercase) {
            return at - 1;
        }
        return digits_from(at);
    }
    while is(at, u8::is_ascii_lowercase) {
        // `isiOS`, `allowiCloud`: a listed word that begins small.
        if at > start
            && WORDS
                .iter()
                .any(|word| text.get(at..).is_some_and(|t| begins(t, word)))
        {
            break;
        }
        at += 1;
    }
    digits_from(at).max(1)
}

/// Whether a text begins with a listed word that begins with a small letter
/// and has a capital next, which tells it from letters within a word.
fn begins(text: &str, word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase)
        && text.starts_with(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_capitals_digits_and_the_table() {
        for (name, expected) in [
            ("MDMOptions", "mdm options"),
            ("UDID", "udid"),
            ("PhoneUDID", "phone udid"),
            ("EnrollmentUserID", "enrollment user id"),
            ("UDIDs", "udids"),
            ("APNsTopic", "apns topic"),
            ("URLsToOpen", "urls to open"),
            ("WiFiProfileData", "wifi profile data"),
            ("allowiCloudBackup", "allow icloud backup"),
            ("iPadOSVersion", "ipados version"),
            ("eSIMIdentifier", "esim identifier"),
            ("OSVersion", "os version"),
            ("IPv6Only", "ipv6 only"),
            ("SHA256Hash", "sha256 hash"),
            ("3DES", "3des"),
            ("MD5s", "md5s"),
            ("802.1X", "802 1x"),
            ("_removed", "removed"),
            (
                "com.apple.home-screen layout",
                "com apple home screen layout",
            ),
            ("DNSSettings", "dns settings"),
            ("A", "a"),
            ("XMode", "x mode"),
            ("é", ""),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn rust_names_are_valid() {
        assert_eq!(field("Type"), "r#type");
        assert_eq!(field("Where"), "r#where");
        assert_eq!(field("Self"), "self_");
        assert_eq!(field("3DES"), "_3des");
        assert_eq!(module("Move"), "move_");
        assert_eq!(type_name("_Activations"), "Activations");
        assert_eq!(variant("com.apple.watch.pairing"), "WatchPairing");
        assert_eq!(variant("1.0"), "_1_0");
        assert_eq!(variant("3DES"), "_3des");
        assert_eq!(variant("None"), "None");
        assert_eq!(variant(""), "Empty");
    }

    #[test]
    fn lists_hold_one_of_what_they_are_called() {
        for (many, one) in [
            ("Queries", "Query"),
            ("Capabilities", "Capability"),
            ("Addresses", "Address"),
            ("Certificates", "Certificate"),
            ("Status", "Status"),
            ("Settings", "Setting"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
