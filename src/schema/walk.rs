//! Down a message and its tables, side by side.

use super::{
    format,
    key::{Key, Keys, Scalar, Type, Values},
    near,
    rules::{Broken, Rule, Violation, because, broken, listed},
    target::Target,
};
use crate::{
    error::{KeyPath, Segment},
    plist::{Dictionary, Integer, Value},
    record::is_language,
};

/// Gives the type of the asset with an identifier.
pub(super) type Assets<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// One validation. Allocates for what it finds, nothing else.
pub(super) struct Walk<'a> {
    pub(super) target: &'a Target,
    /// Whether a device sent it.
    pub(super) from_device: bool,
    /// Whether it is JSON on the wire, where dates and data are texts.
    pub(super) json: bool,
    /// Whether the outermost keys may all be absent, as when a command failed.
    pub(super) partial: bool,
    pub(super) assets: Option<Assets<'a>>,
    pub(super) found: Vec<Violation>,
}

/// Where the walk is: steps on the stack, innermost first.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

/// More than this is of use to nobody, and costs.
const MOST: usize = 1_000;

/// Values in values. Only tables that lead back to themselves come so far.
const DEEPEST: usize = 128;

impl Walk<'_> {
    /// A dictionary, its keys being those of any of the lists.
    pub(super) fn dictionary(
        &mut self,
        dictionary: &Dictionary,
        lists: &[Keys],
        around: &[&str],
        above: Broken,
        path: Path<'_>,
    ) {
        self.keys(dictionary, lists, around, above, path);
        self.missing(dictionary, lists, above, path);
    }

    /// The keys that are there.
    pub(super) fn keys(
        &mut self,
        dictionary: &Dictionary,
        lists: &[Keys],
        around: &[&str],
        above: Broken,
        path: Path<'_>,
    ) {
        // Messages often have their keys in the order of the table.
        let mut next = 0;
        for (name, value) in dictionary {
            let key = match lists {
                [keys] => keys.after(name, &mut next),
                _ => lists.iter().find_map(|keys| keys.exact(name)),
            };
            let key = key.or_else(|| lists.iter().find_map(|keys| keys.wildcard()));
            match key {
                Some(key) => self.value(value, key, above, Path::Key(&path, name)),
                None if around.contains(&name) => {}
                None => self.unknown(name, lists, path),
            }
        }
    }

    /// The keys that are not there, and have to be by each of the lists.
    pub(super) fn missing(
        &mut self,
        dictionary: &Dictionary,
        lists: &[Keys],
        above: Broken,
        path: Path<'_>,
    ) {
        let Some((first, others)) = lists.split_first() else {
            return;
        };
        if self.partial && matches!(path, Path::Root) {
            return;
        }
        for key in *first {
            // Of items that share a type, each requires its own.
            let everywhere = || {
                others
                    .iter()
                    .all(|keys| keys.exact(key.name()).is_some_and(Key::is_required))
            };
            // What stands against the whole was said, and may be put right.
            let is_of_use = |key| {
                let broken = self.broken(key);
                !broken.is_absent() && !broken.without(above).is_fatal()
            };
            let missing = key.is_required()
                && !key.is_wildcard()
                && !dictionary.contains_key(key.name())
                && is_of_use(key)
                && everywhere()
                && !is_elsewhere(key.name(), dictionary);
            if missing {
                self.report(Path::Key(&path, key.name()), Rule::MissingRequired, || {
                    "required".into()
                });
            }
        }
    }

    /// A value, what it is for, and what stands against its parent.
    pub(super) fn value(&mut self, value: &Value, key: Key, above: Broken, path: Path<'_>) {
        let broken = self.available(key, above, path);
        // A profile whose content is still closed.
        let is_closed = matches!(path, Path::Key(Path::Root, "PayloadContent"))
            && matches!(value, Value::Data(_));
        if !is_closed && !self.is_of_type(value, key.value_type()) {
            let found = value.kind();
            self.report(path, Rule::Type, || {
                format!("{} is expected, {found} came", article(key.value_type()))
            });
            return;
        }
        match value {
            Value::String(text) => self.text(text, key, broken, path),
            Value::Integer(number) => self.number(Number::Integer(*number), key, path),
            Value::Real(number) => self.number(Number::Real(*number), key, path),
            Value::Boolean(flag) => {
                if let Some(Values::Booleans(list)) = key.values()
                    && !list.contains(flag)
                {
                    self.report(path, Rule::ValueList, || listed(key));
                }
            }
            Value::Array(items) => self.array(items, key, broken, path),
            Value::Dictionary(entries) if path.depth() < DEEPEST => {
                let keys = key.subkeys();
                // One without keys is free in form.
                if !keys.is_empty() {
                    self.dictionary(entries, &[keys], &[], broken, path);
                }
            }
            _ => {}
        }
    }

    /// Reports what stands against a key, where it does not against its parent.
    pub(super) fn available(&mut self, key: Key, above: Broken, path: Path<'_>) -> Broken {
        let broken = self.broken(key);
        let own = broken.without(above);
        if !own.is_empty() {
            self.unavailable(own, key.on(self.target.os), path);
        }
        broken
    }

    #[cold]
    pub(super) fn unavailable(
        &mut self,
        broken: Broken,
        said: &super::Availability,
        path: Path<'_>,
    ) {
        let target = self.target;
        for rule in broken.rules() {
            self.report(path, rule, || because(rule, said, target));
        }
    }

    fn broken(&self, key: Key) -> Broken {
        broken(key.on(self.target.os), self.target)
    }

    fn is_of_type(&self, value: &Value, expected: Type) -> bool {
        match (expected, value) {
            (Type::Any, _)
            | (Type::String, Value::String(_))
            | (Type::Integer, Value::Integer(_))
            | (Type::Real, Value::Real(_) | Value::Integer(_))
            | (Type::Boolean, Value::Boolean(_))
            | (Type::Date, Value::Date(_))
            | (Type::Data, Value::Data(_))
            | (Type::Array, Value::Array(_))
            | (Type::Dictionary, Value::Dictionary(_)) => true,
            (Type::Date | Type::Data, Value::String(_)) => self.json,
            _ => false,
        }
    }

    fn text(&mut self, text: &str, key: Key, above: Broken, path: Path<'_>) {
        match key.values() {
            Some(Values::Texts(list)) if !list.contains(&text) => {
                self.report(path, Rule::ValueList, || listed(key));
            }
            _ => {}
        }
        // Each value can have an availability of its own.
        let values = key.subkeys();
        if key.value_type() == Type::String && !values.is_empty() {
            match values.named(text) {
                Some(value) => drop(self.available(value, above, path)),
                None => {
                    let names = values.into_iter().map(Key::name);
                    let near = near::nearest(text, names);
                    self.report(path, Rule::ValueList, || match near {
                        Some(near) => format!("{}; did you mean `{near}`?", listed(key)),
                        None => listed(key),
                    });
                }
            }
        }
        if let Some(format) = key.format()
            && !format::matches(format, text)
        {
            self.report(path, Rule::Format, || format!("is to match {format}"));
        }
        if let (Some(types), Some(assets)) = (key.asset_types(), self.assets) {
            match assets(text) {
                Some(found) if types.contains(&found) => {}
                found => self.report(path, Rule::AssetType, || {
                    let types = types.join(", ");
                    match found {
                        Some(_) => format!("an asset of another type; allowed: {types}"),
                        None => format!("no asset of the set; allowed: {types}"),
                    }
                }),
            }
        }
    }

    fn number(&mut self, number: Number, key: Key, path: Path<'_>) {
        let (min, max) = (key.min(), key.max());
        let below = min.is_some_and(|min| number.is_below(min));
        if below || max.is_some_and(|max| number.is_above(max)) {
            self.report(path, Rule::Range, || match (min, max) {
                (Some(min), Some(max)) => format!("must be {min} to {max}"),
                (Some(min), None) => format!("must be at least {min}"),
                (_, Some(max)) => format!("must be at most {max}"),
                (None, None) => String::new(),
            });
        }
        let listed_here = match key.values() {
            Some(Values::Integers(list)) => {
                list.iter().any(|value| number.is(Scalar::Integer(*value)))
            }
            Some(Values::Reals(list)) => list.iter().any(|value| number.is(Scalar::Real(*value))),
            _ => true,
        };
        if !listed_here {
            self.report(path, Rule::ValueList, || listed(key));
        }
    }

    fn array(&mut self, items: &[Value], key: Key, above: Broken, path: Path<'_>) {
        // Said of the array, or of what it holds.
        let held = key.subkeys().into_iter().find_map(Key::repetition);
        if let Some((min, max)) = key.repetition().or(held)
            && !(min as usize..=max as usize).contains(&items.len())
        {
            self.report(path, Rule::Repetition, || match min == max {
                true => format!("{min} of them"),
                false => format!("{min} to {max} of them"),
            });
        }
        let mut shapes = key.subkeys().into_iter();
        let (Some(shape), others) = (shapes.next(), shapes.len()) else {
            return;
        };
        if path.depth() >= DEEPEST {
            return;
        }
        for (index, item) in items.iter().enumerate() {
            let path = Path::Index(&path, index);
            if others == 0 {
                self.value(item, shape, above, path);
                continue;
            }
            match key
                .subkeys()
                .into_iter()
                .find(|shape| is_shape(item, *shape))
            {
                Some(shape) => self.value(item, shape, above, path),
                None => self.report(path, Rule::ValueList, || unlike(item, key.subkeys())),
            }
        }
    }

    #[cold]
    fn unknown(&mut self, name: &str, lists: &[Keys], path: Path<'_>) {
        // Languages, for which the schema has a place one level below.
        let is_text = matches!(path, Path::Key(_, "ConsentText")) && is_language(name);
        if is_text || self.found.len() >= MOST {
            return;
        }
        let names = lists
            .iter()
            .flat_map(|keys| keys.into_iter())
            .map(Key::name);
        let near = near::nearest(name, names);
        self.report(Path::Key(&path, name), Rule::UnknownKey, || {
            super::subject::not_there(near)
        });
    }

    #[cold]
    pub(super) fn report(&mut self, path: Path<'_>, rule: Rule, message: impl FnOnce() -> String) {
        if self.found.len() < MOST {
            let violation = Violation::new(path.to_key_path(), rule, self.from_device, message());
            self.found.push(violation);
        }
    }
}

/// Whether what a required key would hold stands in another place.
fn is_elsewhere(name: &str, dictionary: &Dictionary) -> bool {
    match name {
        "PayloadContent" => dictionary.contains_key("EncryptedPayloadContent"),
        // Devices look for the texts one level above.
        "ConsentTextItem" => true,
        _ => false,
    }
}

/// Whether a value is of this shape among several.
fn is_shape(item: &Value, shape: Key) -> bool {
    match item.as_dictionary() {
        Some(entries) => shape.value_type() == Type::Dictionary && fits(entries, shape.subkeys()),
        None => shape.value_type() != Type::Dictionary,
    }
}

/// Whether the keys that have to have one value have it.
fn fits(dictionary: &Dictionary, keys: Keys) -> bool {
    keys.into_iter().all(|key| match key.only_text() {
        Some(only) => dictionary.get(key.name()).and_then(Value::as_str) == Some(only),
        None => true,
    })
}

/// What tells the shapes apart, and how the item differs in it.
#[cold]
fn unlike(item: &Value, shapes: Keys) -> String {
    let only = |key: Key| Some((key.name(), key.only_text()?));
    let told = shapes
        .into_iter()
        .filter_map(|shape| shape.subkeys().into_iter().find_map(only));
    let told: Vec<(&str, &str)> = told.collect();
    let Some((name, _)) = told.first() else {
        return format!("none of the {} shapes", shapes.len());
    };
    let found = item
        .as_dictionary()
        .and_then(|item| item.get(name)?.as_str());
    let near = found.and_then(|found| near::nearest(found, told.iter().map(|(_, only)| *only)));
    let count = told.len();
    match (near, found) {
        (Some(near), _) => {
            format!("`{name}` is none of the {count} values; did you mean `{near}`?")
        }
        (None, Some(_)) => format!("`{name}` is none of the {count} values"),
        (None, None) => format!("`{name}` is to be one of the {count} values"),
    }
}

#[derive(Clone, Copy)]
enum Number {
    Integer(Integer),
    Real(f64),
}

impl Number {
    fn is_below(self, bound: Scalar) -> bool {
        self.compared(bound).is_some_and(std::cmp::Ordering::is_lt)
    }

    fn is_above(self, bound: Scalar) -> bool {
        self.compared(bound).is_some_and(std::cmp::Ordering::is_gt)
    }

    fn is(self, value: Scalar) -> bool {
        self.compared(value).is_some_and(std::cmp::Ordering::is_eq)
    }

    fn compared(self, with: Scalar) -> Option<std::cmp::Ordering> {
        match (self, with) {
            (Self::Integer(number), Scalar::Integer(bound)) => {
                Some(i128::from(number).cmp(&i128::from(bound)))
            }
            (Self::Integer(number), Scalar::Real(bound)) => {
                (i128::from(number) as f64).partial_cmp(&bound)
            }
            (Self::Real(number), Scalar::Integer(bound)) => number.partial_cmp(&(bound as f64)),
            (Self::Real(number), Scalar::Real(bound)) => number.partial_cmp(&bound),
            _ => None,
        }
    }
}

fn article(expected: Type) -> &'static str {
    match expected {
        Type::String => "a string",
        Type::Integer => "an integer",
        Type::Real => "a real",
        Type::Boolean => "a boolean",
        Type::Date => "a date",
        Type::Data => "data",
        Type::Array => "an array",
        Type::Dictionary => "a dictionary",
        Type::Any => "a value",
    }
}

impl Path<'_> {
    fn depth(&self) -> usize {
        std::iter::successors(Some(self), |path| path.outer()).count() - 1
    }

    fn outer(&self) -> Option<&Self> {
        match self {
            Self::Root => None,
            Self::Key(outer, _) | Self::Index(outer, _) => Some(outer),
        }
    }

    fn to_key_path(self) -> KeyPath {
        let steps = std::iter::successors(Some(&self), |path| path.outer());
        let mut path = KeyPath::default();
        for step in steps {
            match step {
                Self::Root => {}
                Self::Key(_, name) => path.push_outer(Segment::from(*name)),
                Self::Index(_, index) => path.push_outer(Segment::from(*index)),
            }
        }
        path
    }
}
