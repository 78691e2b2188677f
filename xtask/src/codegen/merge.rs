//! Files that describe one and the same dictionary.

use super::model::{Item, Presence, Schema};
use anyhow::{Result, ensure};

/// The payload that six files describe, each a part of it.
const SHARED: &str = "com.apple.MCX";

/// Adds an item with the union of the keys of the files that share a type.
/// None of them is required: which are depends on what the payload is about.
pub(super) fn shared_payload(schema: &mut Schema) -> Result<()> {
    let parts: Vec<&Item> = schema
        .items
        .iter()
        .filter(|item| item.folder.path == "mdm/profiles" && item.wire_name() == SHARED)
        .collect();
    let Some(first) = parts.first() else {
        return Ok(());
    };
    let mut lists = vec![Vec::new()];
    for part in &parts {
        let offset = lists.len();
        for list in &part.lists {
            let mut list = list.clone();
            for key in &mut list {
                key.subkeys = key.subkeys.map(|list| list + offset);
            }
            lists.push(list);
        }
        let root = part.request.map(|list| list + offset);
        let keys = root
            .and_then(|root| lists.get_mut(root))
            .map(std::mem::take);
        for mut key in keys.unwrap_or_default() {
            key.presence = Some(Presence::Optional);
            let all = lists.first_mut().into_iter().flatten();
            let mut same = all.filter(|other| other.name == key.name);
            if let Some(other) = same.next() {
                ensure!(
                    other.kind == key.kind,
                    "{SHARED}: `{}` has two types",
                    key.name
                );
                ensure!(key.subkeys.is_none(), "{SHARED}: `{}` twice", key.name);
                continue;
            }
            if let Some(all) = lists.first_mut() {
                all.push(key);
            }
        }
    }
    let whole = Item {
        path: format!("mdm/profiles/{SHARED}(*).yaml"),
        folder: first.folder,
        title: first.title.clone(),
        wire: first.wire.clone(),
        apply: None,
        support: first.support.clone(),
        lists,
        request: Some(0),
        response: None,
        reasons: Vec::new(),
        related_status_items: Vec::new(),
    };
    schema.items.push(whole);
    Ok(())
}
