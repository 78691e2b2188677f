//! What became of each key, so that none is dropped silently.

use super::{
    model::{Item, ListId},
    shape::Fates,
};
use anyhow::{Result, ensure};
use std::collections::HashMap;

/// What became of the keys of an item, by list and place in it.
#[derive(Default)]
pub(super) struct Ledger(HashMap<(ListId, usize), Fate>);

/// What became of a key. [`Fates`] says what each is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Field,
    Constant,
    Envelope,
    Item,
    Wildcard,
    Value,
}

impl Ledger {
    /// Notes what becomes of a key. A list with two roles is met twice.
    pub(super) fn note(&mut self, list: ListId, index: usize, fate: Fate) -> Result<()> {
        let before = self.0.insert((list, index), fate);
        let same = before.is_none_or(|before| before == fate);
        ensure!(same, "key {index} of list {list} is taken for two things");
        Ok(())
    }

    /// Counts the keys, each of which must have been dealt with.
    pub(super) fn count(&self, item: &Item) -> Result<Fates> {
        let mut fates = Fates::default();
        for fate in self.0.values() {
            match fate {
                Fate::Field => fates.fields += 1,
                Fate::Constant => fates.constants += 1,
                Fate::Envelope => fates.envelope += 1,
                Fate::Item => fates.items += 1,
                Fate::Wildcard => fates.wildcards += 1,
                Fate::Value => fates.values += 1,
            }
        }
        let (read, met) = (item.key_count(), fates.sum());
        ensure!(met == read, "{read} keys read, {met} dealt with");
        Ok(fates)
    }
}
