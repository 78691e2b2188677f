//! What may have been meant by a path that leads nowhere.

use super::{
    item::Item,
    items,
    key::{Key, Keys},
    near,
};

/// More than this is of use to nobody.
const FEW: usize = 20;

/// A key near to it, if its start leads to an item; items that have the word
/// in their name or title, or a name near to it; else the keys of this name,
/// wherever they are.
pub(super) fn suggestions(path: &str) -> Vec<String> {
    let mut found: Vec<String> = items().filter_map(|item| key_in(item, path)).collect();
    if found.is_empty() {
        found.extend(similar(path).map(str::to_owned));
    }
    if found.is_empty() {
        for item in items() {
            for body in [Some(item.request()), item.response()]
                .into_iter()
                .flatten()
            {
                let mut steps = vec![item.name()];
                places(path, body.keys(), &mut steps, &mut Vec::new(), &mut found);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(FEW);
    found
}

/// Where the path starts with the item: the key near to its last name, or as
/// much of the path as there is.
fn key_in(item: &'static Item, path: &str) -> Option<String> {
    let rest = path.strip_prefix(item.name())?.strip_prefix('.')?;
    let (above, last) = rest.rsplit_once('.').unwrap_or(("", rest));
    let bodies = [Some(item.request()), item.response()];
    let near = bodies.into_iter().flatten().find_map(|body| {
        let keys = match above {
            "" => body.keys(),
            above => body.at(above)?.subkeys(),
        };
        let names = keys.into_iter().flat_map(below_items).map(Key::name);
        near::nearest(last, names)
    });
    Some(match (near, above) {
        (Some(near), "") => format!("{}.{near}", item.name()),
        (Some(near), above) => format!("{}.{above}.{near}", item.name()),
        (None, _) => item.name().to_owned(),
    })
}

/// The key, and what stands right below: steps into arrays can be left out.
fn below_items(key: Key) -> impl Iterator<Item = Key> {
    [key].into_iter().chain(key.subkeys())
}

fn similar(path: &str) -> impl Iterator<Item = &'static str> {
    let word = path.to_ascii_lowercase();
    let has = move |text: &str| text.to_ascii_lowercase().contains(&word);
    let named = items().filter(move |item| has(item.name()) || has(item.title()));
    let near = near::nearest(path, items().map(Item::name));
    named.map(Item::name).chain(near)
}

/// The paths to keys of this name, each list once on the way down.
fn places<'a>(
    name: &str,
    keys: Keys,
    steps: &mut Vec<&'a str>,
    open: &mut Vec<Keys>,
    found: &mut Vec<String>,
) where
    'static: 'a,
{
    open.push(keys);
    for key in keys {
        steps.push(key.name());
        if key.name().eq_ignore_ascii_case(name) {
            found.push(steps.join("."));
        }
        let below = key.subkeys();
        if !below.is_empty() && !open.iter().any(|list| list.same(below)) {
            places(name, below, steps, open, found);
        }
        steps.pop();
    }
    open.pop();
}
