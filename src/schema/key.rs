//! Keys, and all that is said of one.

use super::{availability::Availability, item::Item, os::Os};
use std::fmt;

/// A key of an [`Item`].
#[derive(Clone, Copy)]
pub struct Key {
    item: &'static Item,
    facts: &'static KeyFacts,
}

/// Keys of one dictionary, or what an array can hold.
#[derive(Clone, Copy)]
pub struct Keys {
    item: &'static Item,
    facts: &'static [KeyFacts],
}

/// A row of a generated table: name, type, presence, which row of the item's
/// availability holds on each system, the subkeys, the rest.
#[derive(Debug)]
pub(crate) struct KeyFacts(
    pub(crate) &'static str,
    pub(crate) Type,
    pub(crate) Presence,
    pub(crate) [u8; 5],
    pub(crate) Option<&'static List>,
    pub(crate) &'static [Fact],
);

/// A list of keys. Lists can lead back to themselves.
pub(crate) struct List(pub(crate) &'static [KeyFacts]);

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|facts| facts.0))
            .finish()
    }
}

/// What is said of few keys.
#[derive(Debug)]
pub(crate) enum Fact {
    Default(Scalar),
    Min(Scalar),
    Max(Scalar),
    OneOf(Values),
    Format(&'static str),
    Repetition(u32, u32),
    Subtype(&'static str),
    AssetTypes(&'static [&'static str]),
    ContentTypes(&'static [&'static str]),
    Combined(Combine),
    SubkeyType(&'static str),
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `<string>`
    String,
    /// `<integer>`
    Integer,
    /// `<real>`
    Real,
    /// `<boolean>`
    Boolean,
    /// `<date>`
    Date,
    /// `<data>`
    Data,
    /// `<array>`
    Array,
    /// `<dictionary>`
    Dictionary,
    /// Any of them.
    Any,
}

/// Whether a key has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Presence {
    /// It has to, where it is available.
    Required,
    /// It need not.
    Optional,
    /// The schema does not say: it need not.
    Unsaid,
}

/// A value in the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// Text.
    Text(&'static str),
    /// An integer.
    Integer(i64),
    /// A real.
    Real(f64),
    /// A boolean.
    Boolean(bool),
}

/// The values that a key can have.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Values {
    /// Texts.
    Texts(&'static [&'static str]),
    /// Integers.
    Integers(&'static [i64]),
    /// Reals.
    Reals(&'static [f64]),
    /// Booleans.
    Booleans(&'static [bool]),
}

/// How the values of several configurations become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Combine {
    /// True if all are.
    BooleanAnd,
    /// True if one is.
    BooleanOr,
    /// The first that there is.
    First,
    /// The one that the list of values has first.
    EnumFirst,
    /// The one that the list of values has last.
    EnumLast,
    /// The largest.
    NumberMax,
    /// The smallest.
    NumberMin,
    /// All that one has.
    SetUnion,
    /// What all have.
    SetIntersection,
    /// One after the other.
    ArrayAppend,
}

macro_rules! fact {
    ($($(#[$doc:meta])* $name:ident $fact:ident $type:ty;)*) => {
        $($(#[$doc])*
        pub fn $name(self) -> Option<$type> {
            self.facts.5.iter().find_map(|fact| match fact {
                Fact::$fact(value) => Some(*value),
                _ => None,
            })
        })*
    };
}

impl Key {
    /// Its name on the wire. See [`Key::is_wildcard`].
    pub const fn name(self) -> &'static str {
        self.facts.0
    }

    /// Whether it stands for keys of any name: it is then called `ANY`, or
    /// `ANY` and what they name.
    pub fn is_wildcard(self) -> bool {
        let name = self.name();
        name == "ANY" || name.starts_with("ANY ")
    }

    /// The type of its value.
    pub const fn value_type(self) -> Type {
        self.facts.1
    }

    /// Whether it has to be there.
    pub const fn presence(self) -> Presence {
        self.facts.2
    }

    /// Whether it has to be there, where it is available.
    pub const fn is_required(self) -> bool {
        matches!(self.facts.2, Presence::Required)
    }

    /// The one text that it has to be, if it has to be there.
    pub(crate) fn only_text(self) -> Option<&'static str> {
        match self.values() {
            Some(Values::Texts([only])) if self.is_required() => Some(only),
            _ => None,
        }
    }

    /// What is said of it on a system.
    pub fn on(self, os: Os) -> &'static Availability {
        self.item.row(self.facts.3, os)
    }

    /// Of a dictionary its keys, of an array what it can hold, of a string
    /// its values where the schema says more of each than its text.
    pub fn subkeys(self) -> Keys {
        Keys::of(self.item, self.facts.4)
    }

    /// The item that it is a key of.
    pub const fn item(self) -> &'static Item {
        self.item
    }

    fact! {
        /// What holds where it is absent.
        default Default Scalar;
        /// The smallest value.
        min Min Scalar;
        /// The largest value.
        max Max Scalar;
        /// The values that there are.
        values OneOf Values;
        /// A regular expression that its text matches.
        format Format &'static str;
        /// What its text is: `<url>`, `<hostname>`.
        subtype Subtype &'static str;
        /// The types of asset that it can refer to.
        asset_types AssetTypes &'static [&'static str];
        /// The media types of the asset's content.
        asset_content_types ContentTypes &'static [&'static str];
        /// How several values become one.
        combine Combined Combine;
        /// Apple's name for what its subkeys are.
        subkey_type SubkeyType &'static str;
    }

    /// How many items an array has, at least and at most.
    pub fn repetition(self) -> Option<(u32, u32)> {
        self.facts.5.iter().find_map(|fact| match fact {
            Fact::Repetition(min, max) => Some((*min, *max)),
            _ => None,
        })
    }

    pub(crate) const fn new(item: &'static Item, facts: &'static KeyFacts) -> Self {
        Self { item, facts }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.facts, other.facts)
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({} of {})", self.name(), self.item.name)
    }
}

impl Keys {
    pub(crate) const fn of(item: &'static Item, list: Option<&'static List>) -> Self {
        let facts: &[KeyFacts] = match list {
            Some(list) => list.0,
            None => &[],
        };
        Self { item, facts }
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.facts.len()
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.facts.is_empty()
    }

    /// Whether both are one list. Lists can lead back to themselves: whoever
    /// walks down stops at one that is open already.
    pub fn same(self, other: Self) -> bool {
        std::ptr::eq(self.facts, other.facts)
    }

    /// The key of this name; where any name is a key, the one that stands for
    /// all.
    pub fn named(self, name: &str) -> Option<Key> {
        self.exact(name).or_else(|| self.wildcard())
    }

    /// The key of this very name.
    pub(crate) fn exact(self, name: &str) -> Option<Key> {
        let found = self.facts.iter().find(|facts| facts.0 == name);
        found.map(|facts| Key::new(self.item, facts))
    }

    /// The key of this very name, looked for from a place on, which moves on.
    pub(crate) fn after(self, name: &str, next: &mut usize) -> Option<Key> {
        let place = (*next).min(self.facts.len());
        let (before, rest) = self.facts.split_at(place);
        let mut all = rest.iter().chain(before).enumerate();
        let (steps, facts) = all.find(|(_, facts)| facts.0 == name)?;
        *next = match place + steps {
            at if at < self.facts.len() => at + 1,
            at => at - self.facts.len() + 1,
        };
        Some(Key::new(self.item, facts))
    }

    /// The key that stands for all names. It has no siblings.
    pub fn wildcard(self) -> Option<Key> {
        self.into_iter().find(|key| key.is_wildcard())
    }

    /// See [`Body::at`](super::Body::at).
    pub(crate) fn at(self, path: &str) -> Option<Key> {
        let fitting = |key: &Key| {
            let rest = path.strip_prefix(key.name())?;
            (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
        };
        let mut longest = None;
        for key in self {
            let Some(rest) = fitting(&key) else { continue };
            let found = key.down(rest);
            if found.is_some() && longest.is_none_or(|(length, _)| length < key.name().len()) {
                longest = Some((key.name().len(), found));
            }
        }
        if let Some((_, found)) = longest {
            return found;
        }
        let wild = self.wildcard()?;
        let end = path.find(['.', '[']).unwrap_or(path.len());
        wild.down(path.get(end..)?)
    }
}

impl Key {
    /// What the rest of a path leads to.
    fn down(self, rest: &str) -> Option<Self> {
        if rest.is_empty() {
            return Some(self);
        }
        if let Some(rest) = rest.strip_prefix('[') {
            let (index, rest) = rest.split_once(']')?;
            let number = index.is_empty() || index.bytes().all(|byte| byte.is_ascii_digit());
            let array = self.value_type() == Type::Array;
            return self
                .subkeys()
                .into_iter()
                .filter(|_| number && array)
                .find_map(|item| item.down(rest));
        }
        let rest = rest.strip_prefix('.')?;
        let named = self.subkeys().at(rest);
        named.or_else(|| {
            let held = self.subkeys().into_iter();
            held.filter(|_| self.value_type() == Type::Array)
                .find_map(|item| item.subkeys().at(rest))
        })
    }
}

/// Iterates over [`Keys`].
#[derive(Clone, Debug)]
pub struct KeysIter {
    item: &'static Item,
    facts: std::slice::Iter<'static, KeyFacts>,
}

impl Iterator for KeysIter {
    type Item = Key;

    fn next(&mut self) -> Option<Key> {
        let facts = self.facts.next()?;
        Some(Key::new(self.item, facts))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.facts.size_hint()
    }
}

impl ExactSizeIterator for KeysIter {}

impl IntoIterator for Keys {
    type Item = Key;
    type IntoIter = KeysIter;

    fn into_iter(self) -> KeysIter {
        KeysIter {
            item: self.item,
            facts: self.facts.iter(),
        }
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.facts.iter().map(|facts| facts.0);
        f.debug_list().entries(names).finish()
    }
}

impl Type {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Data => "data",
            Self::Array => "array",
            Self::Dictionary => "dictionary",
            Self::Any => "any",
        }
    }
}

impl Values {
    /// How many there are.
    pub const fn len(self) -> usize {
        match self {
            Self::Texts(list) => list.len(),
            Self::Integers(list) => list.len(),
            Self::Reals(list) => list.len(),
            Self::Booleans(list) => list.len(),
        }
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Real(number) => write!(f, "{number:?}"),
            Self::Boolean(flag) => write!(f, "{flag}"),
        }
    }
}

/// The values, with commas between them.
impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<T: fmt::Debug>(f: &mut fmt::Formatter<'_>, list: &[T]) -> fmt::Result {
            for (position, value) in list.iter().enumerate() {
                let separator = if position == 0 { "" } else { ", " };
                write!(f, "{separator}{value:?}")?;
            }
            Ok(())
        }
        match self {
            Self::Texts(texts) => list(f, texts),
            Self::Integers(numbers) => list(f, numbers),
            Self::Reals(numbers) => list(f, numbers),
            Self::Booleans(flags) => list(f, flags),
        }
    }
}
