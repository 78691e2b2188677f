//! Regular expressions of the schema.

use regex_lite::Regex;
use std::sync::{Arc, RwLock};

/// Those that were needed so far. There are few.
static COMPILED: RwLock<Vec<(&str, Arc<Regex>)>> = RwLock::new(Vec::new());

/// Whether the text is as the expression says. One that does not compile says
/// nothing; a test sees to it that there is none.
pub(super) fn matches(format: &'static str, text: &str) -> bool {
    compiled(format).is_none_or(|regex| regex.is_match(text))
}

fn compiled(format: &'static str) -> Option<Arc<Regex>> {
    // A thread that panicked left nothing half done.
    let known = COMPILED
        .read()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    let found = known.iter().find(|(text, _)| *text == format);
    if let Some((_, regex)) = found {
        return Some(Arc::clone(regex));
    }
    drop(known);
    let regex = Arc::new(Regex::new(format).ok()?);
    let mut known = COMPILED
        .write()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    known.push((format, Arc::clone(&regex)));
    Some(regex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_compiles_and_is_applied() {
        let mut formats = std::collections::BTreeSet::new();
        formats.extend(
            crate::schema::tests::all_keys()
                .into_iter()
                .filter_map(crate::schema::Key::format),
        );
        assert!(formats.len() >= 5, "{formats:?}");
        for format in formats {
            assert!(compiled(format).is_some(), "{format}");
            assert!(compiled(format).is_some(), "{format}");
        }
        assert!(matches("^[0-9]{6}$", "123456"));
        assert!(!matches("^[0-9]{6}$", "12345"));
    }
}
