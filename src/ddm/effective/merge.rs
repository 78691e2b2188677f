//! Configurations of one type, made into one.

use super::{
    EffectiveSetting, LeftOut, LeftOutReason,
    combine::{Combined, combine, identity},
    fit::Fitting,
};
use crate::{
    error::Segment,
    plist::{Dictionary, DictionaryBuilder, Value},
    schema::{Item, Key, Keys, Type},
};
use std::collections::BTreeMap;

/// What configurations come to.
pub(super) struct Merged {
    pub(super) payload: Dictionary,
    pub(super) settings: Vec<EffectiveSetting>,
    pub(super) left_out: Vec<LeftOut>,
}

/// Merges configurations of one type, or takes one as it is.
pub(super) fn merge(item: Option<&'static Item>, all: &[Fitting<'_>]) -> Merged {
    let mut merge = Merge {
        all,
        path: Vec::new(),
        settings: Vec::new(),
        left_out: Vec::new(),
    };
    let sources: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(at, fits)| (at, &fits.payload))
        .collect();
    let payload = merge.dictionaries(&sources, item.map(Item::keys));
    Merged {
        payload,
        settings: merge.settings,
        left_out: merge.left_out,
    }
}

/// Values under one key, each with the place of its declaration.
type Sources<'a, T> = [(usize, &'a T)];

struct Merge<'a> {
    all: &'a [Fitting<'a>],
    path: Vec<Segment>,
    settings: Vec<EffectiveSetting>,
    left_out: Vec<LeftOut>,
}

impl Merge<'_> {
    /// Key by key, in the order of their coming.
    fn dictionaries(
        &mut self,
        sources: &Sources<'_, Dictionary>,
        keys: Option<Keys>,
    ) -> Dictionary {
        let mut order = Vec::new();
        let mut by_name = BTreeMap::<&str, Vec<(usize, &Value)>>::new();
        for (at, dictionary) in sources {
            for (name, value) in *dictionary {
                let values = by_name.entry(name).or_default();
                if values.is_empty() {
                    order.push(name);
                }
                values.push((*at, value));
            }
        }
        let mut merged = DictionaryBuilder::default();
        for name in order {
            let values = by_name.remove(name).unwrap_or_default();
            self.path.push(name.into());
            let value = self.values(&values, keys.and_then(|keys| keys.named(name)));
            self.path.pop();
            merged.insert(name.to_owned(), value);
        }
        merged.finish()
    }

    fn values(&mut self, values: &Sources<'_, Value>, key: Option<Key>) -> Value {
        // A dictionary whose keys the schema has is told key by key, unless it
        // counts as a whole.
        let subkeys = key.map(Key::subkeys).filter(|subkeys| !subkeys.is_empty());
        let rule = key.and_then(Key::combine);
        if let (Some(subkeys), None) = (subkeys, rule) {
            let dictionaries: Vec<_> = values
                .iter()
                .filter_map(|(at, value)| Some((*at, value.as_dictionary()?)))
                .collect();
            if dictionaries.len() == values.len() {
                return self.dictionaries(&dictionaries, Some(subkeys)).into();
            }
        }
        let only: Vec<_> = values.iter().map(|(_, value)| *value).collect();
        let combined = match (&*only, rule, key) {
            ([_], ..) => first(&only),
            (_, Some(rule), Some(key)) => {
                let combined = combine(rule, key, &only);
                match shape_of_elements(key) {
                    Some(shape) => elements(combined, shape),
                    None => combined,
                }
            }
            (_, None, Some(key)) => match shape_of_elements(key) {
                Some(shape) => elements(appended(&only), shape),
                None => self.first_of(values, &only),
            },
            _ => self.first_of(values, &only),
        };
        self.tell(values, combined, key)
    }

    /// The first value, all that say something else being left out.
    fn first_of(&mut self, values: &Sources<'_, Value>, only: &[&Value]) -> Combined {
        let combined = first(only);
        for (place, (at, _)) in values.iter().enumerate() {
            if combined.from.binary_search(&place).is_ok() {
                continue;
            }
            let (Some((winner, _)), Some(fits)) = (values.first(), self.all.get(*at)) else {
                continue;
            };
            let steps = std::iter::once(Segment::from("Payload")).chain(self.path.iter().cloned());
            self.left_out.push(LeftOut {
                kind: fits.served.kind(),
                identifier: fits.served.identifier().to_owned(),
                path: steps.collect(),
                reason: LeftOutReason::Conflict {
                    other: self.name(*winner),
                },
            });
        }
        combined
    }

    fn tell(&mut self, values: &Sources<'_, Value>, combined: Combined, key: Option<Key>) -> Value {
        let Combined { value, from } = combined;
        let names = |counts: bool| {
            let all = values.iter().enumerate();
            let those = all.filter(|(place, _)| from.binary_search(place).is_ok() == counts);
            those.map(|(_, (at, _))| self.name(*at)).collect::<Vec<_>>()
        };
        let (from, overruled) = (names(true), names(false));
        self.settings.push(EffectiveSetting {
            path: self.path.iter().cloned().collect(),
            value: value.clone(),
            combine: key.and_then(Key::combine),
            from,
            overruled,
        });
        value
    }

    fn name(&self, at: usize) -> String {
        let fits = self.all.get(at);
        fits.map_or_else(String::new, |fits| fits.served.identifier().to_owned())
    }
}

fn first(values: &[&Value]) -> Combined {
    let first = values.first().copied().cloned().unwrap_or_default();
    let from = (0..values.len()).filter(|at| values.get(*at) == Some(&&first));
    Combined {
        from: from.collect(),
        value: first,
    }
}

fn appended(values: &[&Value]) -> Combined {
    let items = values.iter().filter_map(|value| value.as_array());
    Combined {
        value: Value::Array(items.flatten().cloned().collect()),
        from: (0..values.len()).collect(),
    }
}

/// What an array holds, if these are dictionaries with keys that combine.
fn shape_of_elements(key: Key) -> Option<Keys> {
    if key.value_type() != Type::Array {
        return None;
    }
    let mut shapes = key.subkeys().into_iter();
    let shape = shapes.next()?;
    let keys = shape.subkeys();
    let combines = keys.into_iter().any(|key| key.combine().is_some());
    combines.then_some(keys)
}

/// Makes elements into one that mean the same thing.
fn elements(combined: Combined, shape: Keys) -> Combined {
    let Combined { value, from } = combined;
    let Value::Array(items) = value else {
        return Combined { value, from };
    };
    let mut groups: Vec<Vec<Value>> = Vec::new();
    let mut places = BTreeMap::new();
    for item in items {
        let place = *places.entry(meaning(&item, shape)).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    let merged = groups.into_iter().map(|group| element(&group, shape));
    Combined {
        value: Value::Array(merged.collect()),
        from,
    }
}

/// What an element is about: its required identifiers, or where it has none
/// all but what combines.
fn meaning(item: &Value, shape: Keys) -> Vec<u8> {
    let Some(entries) = item.as_dictionary() else {
        return identity(item);
    };
    let fixed = shape.into_iter().filter(|key| key.combine().is_none());
    let names = |key: &Key| key.is_required() && key.name().ends_with("Identifier");
    let has_names = fixed.clone().any(|key| names(&key));
    let about: Dictionary = fixed
        .filter(|key| !has_names || names(key))
        .filter_map(|key| Some((key.name(), entries.get(key.name())?.clone())))
        .collect();
    identity(&about.into())
}

fn element(group: &[Value], shape: Keys) -> Value {
    let mut merged = group.first().cloned().unwrap_or_default();
    if group.len() < 2 {
        return merged;
    }
    if let Value::Dictionary(entries) = &mut merged {
        for key in shape {
            let values: Vec<_> = group
                .iter()
                .filter_map(|item| item.get(key.name()))
                .collect();
            let value = match (key.combine(), &*values) {
                (_, []) => continue,
                (Some(rule), [_, _, ..]) => combine(rule, key, &values).value,
                (_, [value, ..]) => (*value).clone(),
            };
            entries.insert(key.name(), value);
        }
    }
    merged
}
