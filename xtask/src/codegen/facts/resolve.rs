//! Inheritance: what a key does not say its parent says, and in the end its
//! item.

use super::super::{
    model::{Item, Key, ListId, Reason},
    names,
    support::{Introduced, Mode, Os, OsSupport, Support},
};
use anyhow::{Context as _, Result, ensure};
use std::collections::{HashMap, HashSet};

/// Which row of an item's availability holds on each system.
pub(super) type Rows = [u8; 5];

/// An item, its lists with all that they inherit.
pub(super) struct Resolved<'a> {
    pub(super) item: &'a Item,
    pub(super) on: Rows,
    /// The first says nothing.
    pub(super) rows: Vec<OsSupport>,
    pub(super) lists: Vec<List<'a>>,
    pub(super) request: Option<usize>,
    pub(super) response: Option<usize>,
    pub(super) reasons: Vec<(&'a Reason, Option<usize>)>,
    /// How many keys were met, each counting once.
    pub(super) keys: usize,
}

impl Resolved<'_> {
    /// Whether the row with this number holds for anything.
    pub(super) fn uses(&self, number: usize) -> bool {
        let keys = self.lists.iter().flat_map(|list| &list.keys);
        let mut all = keys.map(|(_, on, _)| on).chain([&self.on]).flatten();
        all.any(|row| usize::from(*row) == number)
    }
}

/// A list of keys, for parents that pass on the same.
pub(super) struct List<'a> {
    /// After the key that has it, and unlike all others of the item.
    pub(super) name: String,
    pub(super) keys: Vec<(&'a Key, Rows, Option<usize>)>,
}

impl<'a> Resolved<'a> {
    pub(super) fn of(item: &'a Item) -> Result<Self> {
        let mut resolver = Resolver {
            item,
            rows: vec![OsSupport::default()],
            lists: Vec::new(),
            known: HashMap::new(),
        };
        let on = resolver.inherit(&item.support, [0; 5])?;
        let mut list =
            |list: Option<ListId>, name| list.map(|list| resolver.list(list, on, name)).transpose();
        let request = list(item.request, "request")?;
        let response = list(item.response, "response")?;
        // Details are no keys of the item: see `Item::key_count`.
        let met: HashSet<ListId> = resolver.known.keys().map(|(list, _)| *list).collect();
        let keys = met.iter().map(|list| item.keys(*list).len()).sum();
        let mut reasons = Vec::new();
        for reason in &item.reasons {
            let details = reason
                .details
                .map(|list| resolver.list(list, on, &reason.value));
            reasons.push((reason, details.transpose()?));
        }
        Ok(Self {
            item,
            on,
            rows: resolver.rows,
            lists: resolver.lists,
            request,
            response,
            reasons,
            keys,
        })
    }
}

struct Resolver<'a> {
    item: &'a Item,
    rows: Vec<OsSupport>,
    lists: Vec<List<'a>>,
    known: HashMap<(ListId, Rows), usize>,
}

impl<'a> Resolver<'a> {
    /// The list, for a parent with these rows. A list that leads back to
    /// itself is met again before it is done.
    fn list(&mut self, list: ListId, parent: Rows, name: &str) -> Result<usize> {
        if let Some(number) = self.known.get(&(list, parent)) {
            return Ok(*number);
        }
        let number = self.lists.len();
        self.known.insert((list, parent), number);
        let name = self.free_name(name);
        let keys = Vec::new();
        self.lists.push(List { name, keys });
        let item = self.item;
        let mut keys = Vec::new();
        for key in item.keys(list) {
            let on = self.inherit(&key.support, parent)?;
            let subkeys = key.subkeys.map(|list| self.list(list, on, &key.name));
            keys.push((key, on, subkeys.transpose()?));
        }
        self.lists.get_mut(number).context("no list")?.keys = keys;
        Ok(number)
    }

    fn free_name(&self, name: &str) -> String {
        let name = format!("IN_{}", names::module(name).to_uppercase());
        let again = (2..).map(|number| format!("{name}_{number}"));
        let mut all = std::iter::once(name.clone()).chain(again);
        let free = all.find(|name| !self.lists.iter().any(|list| list.name == *name));
        free.unwrap_or(name)
    }

    fn inherit(&mut self, own: &Support, parent: Rows) -> Result<Rows> {
        let mut on = parent;
        for (os, row) in Os::ALL.into_iter().zip(&mut on) {
            let Some(said) = own.of(os) else { continue };
            let inherited = self.rows.get(usize::from(*row)).context("no row")?;
            *row = self.row(merged(said, inherited))?;
        }
        Ok(on)
    }

    fn row(&mut self, row: OsSupport) -> Result<u8> {
        let at = match self.rows.iter().position(|other| *other == row) {
            Some(at) => at,
            None => {
                self.rows.push(row);
                self.rows.len() - 1
            }
        };
        ensure!(at <= usize::from(u8::MAX), "too many rows");
        Ok(at as u8)
    }
}

/// What is said, and what is inherited where nothing is.
fn merged(said: &OsSupport, inherited: &OsSupport) -> OsSupport {
    // What is not there has no conditions.
    if said.introduced == Some(Introduced::Never) {
        return said.clone();
    }
    // All fields are named: a new one does not go unnoticed.
    let OsSupport {
        introduced,
        deprecated,
        removed,
        access_rights,
        flags,
        allowed_enrollments,
        allowed_scopes,
        shared_ipad,
        user_enrollment,
    } = said.clone();
    let mut all = flags;
    for (flag, set) in &inherited.flags {
        if !all.iter().any(|(name, _)| name == flag) {
            all.push((flag.clone(), *set));
        }
    }
    all.sort();
    OsSupport {
        introduced: introduced.or(inherited.introduced),
        deprecated: deprecated.or(inherited.deprecated),
        removed: removed.or(inherited.removed),
        access_rights: access_rights.or_else(|| inherited.access_rights.clone()),
        flags: all,
        allowed_enrollments: allowed_enrollments.or_else(|| inherited.allowed_enrollments.clone()),
        allowed_scopes: allowed_scopes.or_else(|| inherited.allowed_scopes.clone()),
        shared_ipad: both(shared_ipad, &inherited.shared_ipad),
        user_enrollment: both(user_enrollment, &inherited.user_enrollment),
    }
}

fn both(said: Option<Mode>, inherited: &Option<Mode>) -> Option<Mode> {
    let (Some(said), Some(inherited)) = (&said, inherited) else {
        return said.or_else(|| inherited.clone());
    };
    let Mode {
        mode,
        device_channel,
        user_channel,
        allowed_scopes,
    } = said.clone();
    Some(Mode {
        mode: mode.or_else(|| inherited.mode.clone()),
        device_channel: device_channel.or(inherited.device_channel),
        user_channel: user_channel.or(inherited.user_channel),
        allowed_scopes: allowed_scopes.or_else(|| inherited.allowed_scopes.clone()),
    })
}
