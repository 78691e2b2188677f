//! What predicates say of strings.

use super::{limits, syntax::Options};
use regex_lite::{Regex, RegexBuilder};
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A string as it is compared under the options.
pub(super) fn fold(text: &str, options: Options) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    if options.diacritic_insensitive && !text.is_ascii() {
        text = Cow::Owned(without_diacritics(&text));
    }
    if options.case_insensitive {
        text = Cow::Owned(match text.is_ascii() {
            true => text.to_ascii_lowercase(),
            // By the character, whatever stands around it.
            false => text.chars().flat_map(char::to_lowercase).collect(),
        });
    }
    text
}

fn without_diacritics(text: &str) -> String {
    text.nfd()
        .filter(|&c| !is_combining_mark(c))
        .nfc()
        .collect()
}

/// A regular expression for a whole string. None of one that does not
/// compile, or is too large.
pub(super) fn regex(pattern: &str, options: Options) -> Option<Regex> {
    let pattern = match options.diacritic_insensitive {
        true => Cow::Owned(without_diacritics(pattern)),
        false => Cow::Borrowed(pattern),
    };
    let compile = |pattern: &str| {
        RegexBuilder::new(pattern)
            .case_insensitive(options.case_insensitive)
            .size_limit(limits::REGEX_SIZE)
            .nest_limit(limits::REGEX_DEPTH)
            .build()
            .ok()
    };
    // Alone first: `a)|(b` must not become one by what is put around it.
    compile(&pattern)?;
    compile(&format!(r"\A(?:{pattern})\z"))
}

/// What it may cost to match a regular expression, in steps.
pub(super) fn regex_cost(pattern: &str, text: &str) -> u64 {
    // A counted repetition multiplies what stands before it.
    let states = match pattern.contains('{') {
        true => 512 + pattern.len(),
        false => 1 + pattern.len(),
    };
    (states as u64).saturating_mul(1 + text.len() as u64)
}

/// Whether a text is like a pattern of `*`, `?` and other characters. None if
/// that takes too many steps, which are counted down.
pub(super) fn like(pattern: &str, text: &str, steps: &mut u64) -> Option<bool> {
    let (mut pattern, mut text) = (pattern, text);
    // The last `*`: what follows it, and what it has not taken yet.
    let mut star: Option<(&str, &str)> = None;
    loop {
        *steps = steps.checked_sub(1)?;
        let (part, rest) = next_part(pattern);
        let (character, text_rest) = split_first(text);
        match (part, character) {
            (Part::Many, _) => {
                star = Some((rest, text));
                pattern = rest;
            }
            (Part::End, None) => return Some(true),
            (Part::One, Some(_)) => (pattern, text) = (rest, text_rest),
            (Part::This(wanted), Some(character)) if wanted == character => {
                (pattern, text) = (rest, text_rest);
            }
            // The end of the text: whatever the star takes more leaves less.
            (_, None) => return Some(false),
            _ => {
                let Some((after, untaken)) = star else {
                    return Some(false);
                };
                let (_, untaken) = split_first(untaken);
                star = Some((after, untaken));
                (pattern, text) = (after, untaken);
            }
        }
    }
}

enum Part {
    /// `*`
    Many,
    /// `?`
    One,
    This(char),
    End,
}

fn next_part(pattern: &str) -> (Part, &str) {
    let (first, rest) = split_first(pattern);
    match first {
        None => (Part::End, rest),
        Some('*') => (Part::Many, rest),
        Some('?') => (Part::One, rest),
        Some('\\') => match split_first(rest) {
            (Some(escaped), rest) => (Part::This(escaped), rest),
            (None, rest) => (Part::This('\\'), rest),
        },
        Some(character) => (Part::This(character), rest),
    }
}

fn split_first(text: &str) -> (Option<char>, &str) {
    let mut characters = text.chars();
    (characters.next(), characters.as_str())
}
