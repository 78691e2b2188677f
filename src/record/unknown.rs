//! Which keys a message has that its types do not know.

use super::{Record, SlotRef};
use crate::error::{KeyPath, Segment};

/// The paths of the keys that no table holds, at every level, in order.
pub(crate) fn unknown_keys(record: &dyn Record) -> Vec<KeyPath> {
    let mut found = Vec::new();
    let mut path = Vec::new();
    in_record(record, &mut path, &mut found);
    found
}

fn in_record(record: &dyn Record, path: &mut Vec<Segment>, found: &mut Vec<KeyPath>) {
    let keys = record.keys();
    for (index, key) in keys.iter().enumerate() {
        path.push(key.name().into());
        in_slot(record.get(index), path, found);
        path.pop();
    }
    if let SlotRef::Extra(extra) = record.get(keys.len())
        && !keys.is_open()
    {
        for name in extra
            .keys()
            .filter(|name| !keys.admits(name) && keys.find(name, 0).is_none())
        {
            found.push(path.iter().cloned().chain([name.into()]).collect());
        }
    }
}

fn in_slot(slot: SlotRef<'_>, path: &mut Vec<Segment>, found: &mut Vec<KeyPath>) {
    match slot {
        SlotRef::Record(record) => in_record(record, path, found),
        SlotRef::List(list) => {
            for index in 0..list.count() {
                path.push(index.into());
                in_slot(list.item(index), path, found);
                path.pop();
            }
        }
        SlotRef::Map(map) => {
            for (name, slot) in (0..map.count()).filter_map(|index| map.entry(index)) {
                path.push(name.into());
                in_slot(slot, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}
