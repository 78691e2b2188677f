//! Which keys of a record were read.

/// Which of a record's keys were met.
#[derive(Default)]
pub(super) struct Seen([u64; super::Keys::MOST / 64]);

impl Seen {
    /// Whether it was met before.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let bit = 1u64 << (index % 64);
        self.0.get_mut(index / 64).is_some_and(|word| {
            let before = *word & bit != 0;
            *word |= bit;
            before
        })
    }

    pub(super) fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / 64)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}
