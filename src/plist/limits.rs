//! How much of the process a document may claim.

use crate::error::{Error, Result};

/// How much a document may cost. Every reader enforces all of it on every
/// path, on values that are skipped too.
///
/// The defaults take any message that real devices and servers send. The
/// constants are there for the HTTP layer too, so that a body is refused
/// before it is read:
///
/// ```
/// use apple_mdm::plist::{Limits, Value, from_slice_with};
///
/// assert_eq!(Limits::default().input, Limits::INPUT);
/// let tight = Limits::default().input(1024).depth(8);
/// assert!(from_slice_with::<Value>(&[b' '; 2000], &tight).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The longest input, in bytes.
    pub input: usize,
    /// How deep arrays and dictionaries may nest, the root being at depth 1.
    /// Never more than [`Limits::DEPTH_CEILING`], whatever is set here.
    pub depth: usize,
    /// How many values a document may hold at the most. Whatever is set here,
    /// a document holds no more than one value a byte, and 1,024: a binary
    /// property list that refers to one object over and over is refused.
    pub nodes: usize,
    /// The longest string, key or data, in bytes of the input.
    pub text: usize,
    /// How many bytes of memory one byte of input may become in the values
    /// that are built from it (64 KiB are free).
    pub expansion: usize,
}

impl Limits {
    /// The default of [`Limits::input`]: 16 MiB.
    pub const INPUT: usize = 16 << 20;
    /// The default of [`Limits::depth`].
    pub const DEPTH: usize = 64;
    /// The highest depth that can be set: readers and writers recurse once a
    /// level, and this keeps them within the stack of an ordinary thread.
    pub const DEPTH_CEILING: usize = 128;
    /// The default of [`Limits::nodes`].
    pub const NODES: usize = 2 << 20;
    /// The default of [`Limits::text`]: as long as the input.
    pub const TEXT: usize = Self::INPUT;
    /// The default of [`Limits::expansion`].
    pub const EXPANSION: usize = 32;

    /// Sets [`Limits::input`].
    #[must_use]
    pub const fn input(mut self, bytes: usize) -> Self {
        self.input = bytes;
        self
    }

    /// Sets [`Limits::depth`].
    #[must_use]
    pub const fn depth(mut self, levels: usize) -> Self {
        self.depth = levels;
        self
    }

    /// Sets [`Limits::nodes`].
    #[must_use]
    pub const fn nodes(mut self, values: usize) -> Self {
        self.nodes = values;
        self
    }

    /// Sets [`Limits::text`].
    #[must_use]
    pub const fn text(mut self, bytes: usize) -> Self {
        self.text = bytes;
        self
    }

    /// Sets [`Limits::expansion`].
    #[must_use]
    pub const fn expansion(mut self, factor: usize) -> Self {
        self.expansion = factor;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input: Self::INPUT,
            depth: Self::DEPTH,
            nodes: Self::NODES,
            text: Self::TEXT,
            expansion: Self::EXPANSION,
        }
    }
}

/// What is left of the limits while one document is read.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    nodes: usize,
    memory: usize,
    levels: usize,
    text: usize,
    /// How many values may be read again.
    again: usize,
}

/// What was left of a budget at some place of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BudgetMark {
    nodes: usize,
    levels: usize,
}

impl Budget {
    /// Checks the length of the input and sets out the rest.
    pub(crate) fn new(limits: &Limits, input: usize) -> Result<Self> {
        if input > limits.input {
            return Err(Error::limit(
                limits.input,
                format!("an input of {} bytes", limits.input),
            ));
        }
        Ok(Self {
            nodes: limits.nodes.min(input.saturating_add(1024)),
            memory: input
                .saturating_mul(limits.expansion)
                .saturating_add(64 << 10),
            levels: limits.depth.min(Limits::DEPTH_CEILING),
            text: limits.text,
            again: input.saturating_add(1024).saturating_mul(8),
        })
    }

    /// Counts one value.
    #[inline]
    pub(crate) fn node(&mut self, offset: usize) -> Result<()> {
        match self.nodes.checked_sub(1) {
            Some(left) => {
                self.nodes = left;
                Ok(())
            }
            None => Err(Error::limit(offset, "number of values")),
        }
    }

    /// Counts memory that is about to be taken for a value.
    #[inline]
    pub(crate) fn memory(&mut self, offset: usize, bytes: usize) -> Result<()> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(Error::limit(offset, "memory for the values")),
        }
    }

    /// Goes one level down.
    #[inline]
    pub(crate) fn enter(&mut self, offset: usize) -> Result<()> {
        match self.levels.checked_sub(1) {
            Some(left) => {
                self.levels = left;
                Ok(())
            }
            None => Err(Error::limit(offset, "depth of nesting")),
        }
    }

    /// Comes one level up.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.levels += 1;
    }

    /// Counts a string: as a value, its length and its memory. False if one of
    /// them is beyond its limit; then nothing is counted.
    #[inline(always)]
    pub(crate) fn string(&mut self, bytes: usize) -> bool {
        let within = self.nodes > 0 && bytes <= self.text && bytes <= self.memory;
        if within {
            self.nodes -= 1;
            self.memory -= bytes;
        }
        within
    }

    /// What is left, to come back to.
    #[inline(always)]
    pub(crate) fn mark(&self) -> BudgetMark {
        BudgetMark {
            nodes: self.nodes,
            levels: self.levels,
        }
    }

    /// Goes back to read again. What was counted since is given back, though
    /// not without end: what lies deep may be read again for each level.
    pub(crate) fn reset(&mut self, mark: BudgetMark) {
        self.levels = mark.levels;
        let values = mark.nodes.saturating_sub(self.nodes);
        if let Some(left) = self.again.checked_sub(values) {
            self.again = left;
            self.nodes = mark.nodes;
        }
    }

    /// Checks the length of a string, a key or data.
    #[inline]
    pub(crate) fn text(&self, offset: usize, bytes: usize) -> Result<()> {
        if bytes <= self.text {
            Ok(())
        } else {
            Err(Error::limit(offset, "length of a string or data"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_again_costs_values_once_and_memory_twice() {
        let limits = Limits::default().nodes(2).depth(1).text(4).expansion(0);
        let mut budget = Budget::new(&limits, 100).unwrap();
        let mark = budget.mark();
        for _ in 0..2 {
            budget.reset(mark);
            budget.enter(0).unwrap();
            budget.node(0).unwrap();
            budget.memory(0, 32 << 10).unwrap();
        }
        assert!(budget.memory(0, 1).is_err());
        assert!(budget.enter(0).is_err());
        assert!(budget.node(0).is_ok() && budget.node(0).is_err());
    }

    #[test]
    fn a_string_is_counted_wholly_or_not_at_all() {
        let limits = Limits::default().nodes(2).text(40 << 10).expansion(0);
        let mut budget = Budget::new(&limits, 0).unwrap();
        assert!(!budget.string((40 << 10) + 1), "too long");
        assert!(budget.string(40 << 10));
        assert!(!budget.string(40 << 10), "too much memory");
        assert!(budget.string(24 << 10));
        assert!(!budget.string(0), "too many values");
    }
}
