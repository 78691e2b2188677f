//! Why a text is no predicate.

use std::fmt;

/// Why a text is no predicate: at which character, what was expected there,
/// and what kind of thing stands there instead.
///
/// It never holds the text; [`ParseError::pointing_at`] shows the place in it.
///
/// ```
/// use apple_mdm::ddm::predicate::Predicate;
///
/// let text = "@status(device.model.family) = 'iPad' AND";
/// let error = text.parse::<Predicate>().unwrap_err();
/// assert_eq!(error.offset(), 41);
/// assert_eq!(error.to_string(), "at character 42: expected an expression, found the end");
/// assert_eq!(error.pointing_at("a = "), "a = \n    ^ expected an expression, found the end");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    pub(super) offset: usize,
    pub(super) expected: &'static str,
    pub(super) found: &'static str,
    pub(super) limit: bool,
}

impl ParseError {
    /// How many characters stand before the fault. Characters, not bytes.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// What was expected there.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What kind of thing stands there.
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// Whether the text may be a predicate, yet one larger or deeper than
    /// this crate takes.
    pub fn is_limit(&self) -> bool {
        self.limit
    }

    /// The line of the text in which the fault lies, and under it a mark with
    /// what is wrong. Of a long line, what is near the fault; an offset
    /// beyond the text is its end.
    pub fn pointing_at(&self, source: &str) -> String {
        const NEAR: usize = 60;
        let characters = source.chars().take(self.offset);
        let (mut line, mut column) = (0, 0_usize);
        for (index, character) in characters.enumerate() {
            match character {
                '\n' => (line, column) = (index + 1, 0),
                _ => column += 1,
            }
        }
        let skipped = column.saturating_sub(NEAR);
        let shown: String = source
            .chars()
            .skip(line + skipped)
            .take_while(|&character| character != '\n')
            .take(2 * NEAR)
            .map(|character| {
                if character.is_control() {
                    ' '
                } else {
                    character
                }
            })
            .collect();
        let space = " ".repeat(column - skipped);
        let Self {
            expected, found, ..
        } = self;
        format!("{shown}\n{space}^ expected {expected}, found {found}")
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            offset,
            expected,
            found,
            ..
        } = self;
        write!(
            f,
            "at character {}: expected {expected}, found {found}",
            offset + 1
        )
    }
}

impl std::error::Error for ParseError {}
