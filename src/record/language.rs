//! Keys that are languages.

/// Whether this is the name of a language as BCP 47 writes it, or `default`.
pub(crate) fn is_language(name: &str) -> bool {
    let mut parts = name.split(['-', '_']);
    let language = parts.next().unwrap_or("");
    let is_of = |part: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    name == "default" || (is_of(language, 2..=3) && parts.all(|part| is_of(part, 1..=8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_from_other_keys() {
        for name in ["default", "en", "de-CH", "zh_Hans_TW", "haw", "es-419"] {
            assert!(is_language(name), "{name}");
        }
        for name in [
            "",
            "-",
            "en-",
            "Planted",
            "com.example",
            "ConsentTextItem",
            "é",
        ] {
            assert!(!is_language(name), "{name}");
        }
    }
}
