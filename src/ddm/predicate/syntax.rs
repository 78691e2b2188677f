//! What a predicate is made of.
//!
//! Chains are flat (`a AND b AND c`, `1 + 2 + 3`, `x.y.z`), so that the depth
//! of the tree is that of the brackets that somebody wrote, and a bound on
//! those is a bound on recursion.

use crate::plist::Value;

/// What is true or not.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// `TRUEPREDICATE`, `FALSEPREDICATE`
    Constant(bool),
    /// `… AND …`, of two or more
    All(Vec<Node>),
    /// `… OR …`, of two or more
    Any(Vec<Node>),
    Not(Box<Node>),
    Comparison(Box<Comparison>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Comparison {
    pub(super) quantifier: Quantifier,
    pub(super) left: Expression,
    pub(super) operator: Operator,
    pub(super) options: Options,
    pub(super) right: Expression,
}

/// Whether the left side is one value, or a collection of which …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantifier {
    One,
    Any,
    All,
    None,
}

impl Quantifier {
    pub(super) const fn keyword(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Any => "ANY ",
            Self::All => "ALL ",
            Self::None => "NONE ",
        }
    }

    pub(super) fn of(word: &str) -> Option<Self> {
        let is = |keyword| word.eq_ignore_ascii_case(keyword);
        match () {
            () if is("ANY") || is("SOME") => Some(Self::Any),
            () if is("ALL") => Some(Self::All),
            () if is("NONE") => Some(Self::None),
            () => None,
        }
    }
}

macro_rules! operators {
    ($($operator:ident = $text:literal,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Operator {
            $($operator,)*
        }

        impl Operator {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$operator),*];

            pub(super) const fn text(self) -> &'static str {
                match self {
                    $(Self::$operator => $text,)*
                }
            }

            /// That of a keyword.
            pub(super) fn of(word: &str) -> Option<Self> {
                $(if word.eq_ignore_ascii_case($text) {
                    return Some(Self::$operator);
                })*
                None
            }
        }
    };
}
operators! {
    Equal = "==",
    NotEqual = "!=",
    Less = "<",
    AtMost = "<=",
    Greater = ">",
    AtLeast = ">=",
    In = "IN",
    Between = "BETWEEN",
    BeginsWith = "BEGINSWITH",
    Contains = "CONTAINS",
    EndsWith = "ENDSWITH",
    Like = "LIKE",
    Matches = "MATCHES",
}

/// `[cdnl]`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Options {
    /// `c`
    pub(super) case_insensitive: bool,
    /// `d`
    pub(super) diacritic_insensitive: bool,
    /// `n`
    pub(super) normalized: bool,
    /// `l`
    pub(super) locale_sensitive: bool,
}

impl Options {
    pub(super) const NAMES: &str = "cdnl";

    /// None of a letter that is none, or stood there before.
    pub(super) fn set(&mut self, letter: char) -> Option<()> {
        let option = match letter.to_ascii_lowercase() {
            'c' => &mut self.case_insensitive,
            'd' => &mut self.diacritic_insensitive,
            'n' => &mut self.normalized,
            'l' => &mut self.locale_sensitive,
            _ => return None,
        };
        (!std::mem::replace(option, true)).then_some(())
    }

    pub(super) fn letters(self) -> impl Iterator<Item = char> {
        let given = [
            self.case_insensitive,
            self.diacritic_insensitive,
            self.normalized,
            self.locale_sensitive,
        ];
        Self::NAMES
            .chars()
            .zip(given)
            .filter_map(|(letter, given)| given.then_some(letter))
    }
}

/// What has a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// Null, a boolean, an integer, a finite real or a string.
    Literal(Value),
    /// `{…}`
    Aggregate(Vec<Expression>),
    /// `@status(…)`
    Status(Box<str>),
    /// `@property(…)`
    Property(Box<str>),
    /// `@key(…)` of what `SELF` is
    Key(Box<str>),
    /// A key path without more, such as `device.model.family`
    Bare(Box<str>),
    /// `SELF`
    Itself,
    /// `$name`
    Variable(Box<str>),
    Subquery(Box<Subquery>),
    /// `name(…)`
    Function(Function, Vec<Expression>),
    /// What follows a value; at least one step.
    Path(Box<Expression>, Vec<Step>),
    /// `-…`
    Negative(Box<Expression>),
    /// Operators of one precedence, from left to right; at least one.
    Arithmetic(Box<Expression>, Vec<(Sign, Expression)>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subquery {
    pub(super) collection: Expression,
    pub(super) variable: Box<str>,
    pub(super) predicate: Node,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Plus,
    Minus,
    Times,
    Over,
    Power,
}

impl Sign {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Over => "/",
            Self::Power => "**",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// `.name`
    Field(Box<str>),
    /// `.@key(…)`
    Key(Box<str>),
    /// `.@count` and the like
    Operator(Collection),
    /// `[…]`
    Index(Box<Expression>),
    /// `[FIRST]`
    First,
    /// `[LAST]`
    Last,
    /// `[SIZE]`
    Size,
}

macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($item:ident = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $type {
            $($item,)*
        }

        impl $type {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$item),*];

            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$item => $name,)*
                }
            }

            pub(super) fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$item),)*
                    _ => None,
                }
            }
        }
    };
}
named! {
    /// The collection operators of key paths.
    Collection {
        Count = "count",
        Sum = "sum",
        Average = "avg",
        Minimum = "min",
        Maximum = "max",
        Union = "unionOfObjects",
        DistinctUnion = "distinctUnionOfObjects",
    }
}
named! {
    /// The functions of the grammar that Apple documents.
    Function {
        Sum = "sum",
        Count = "count",
        Minimum = "min",
        Maximum = "max",
        Average = "average",
        Median = "median",
        Mode = "mode",
        StandardDeviation = "stddev",
        SquareRoot = "sqrt",
        Log = "log",
        NaturalLog = "ln",
        Exponential = "exp",
        Floor = "floor",
        Ceiling = "ceiling",
        Absolute = "abs",
        Truncate = "trunc",
        Random = "random",
        RandomBelow = "randomn",
        Now = "now",
        Uppercase = "uppercase",
        Lowercase = "lowercase",
        Length = "length",
    }
}

/// Words that name no key unless a `#` stands before them.
const KEYWORDS: &[&str] = &[
    "ALL",
    "AND",
    "ANY",
    "BEGINSWITH",
    "BETWEEN",
    "CAST",
    "CONTAINS",
    "ENDSWITH",
    "FALSE",
    "FALSEPREDICATE",
    "FIRST",
    "FUNCTION",
    "IN",
    "LAST",
    "LIKE",
    "MATCHES",
    "NIL",
    "NO",
    "NONE",
    "NOT",
    "NULL",
    "OR",
    "SELF",
    "SIZE",
    "SOME",
    "SUBQUERY",
    "TERNARY",
    "TRUE",
    "TRUEPREDICATE",
    "YES",
];

pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS
        .iter()
        .any(|keyword| keyword.eq_ignore_ascii_case(word))
}

/// Whether a character may stand in the name of a status item, a property or
/// a key, in its round brackets.
pub(super) fn is_in_path(character: char) -> bool {
    !(character.is_whitespace() || character.is_control() || r#"()[]{}'",\"#.contains(character))
}
