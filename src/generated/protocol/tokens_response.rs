// From declarative/protocol/tokensresponse.yaml; rewritten by `cargo xtask codegen`.
//! `TokensResponse`.

use crate::ddm::SynchronizationTokens;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `TokensResponse`.
///
/// ```text
/// SyncTokens  dictionary  required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/protocol/tokensresponse.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct TokensResponse {
    /// `SyncTokens`: dictionary, required.
    pub sync_tokens: SynchronizationTokens,
    /// What the table does not know.
    pub extra: Extra,
}

impl TokensResponse {
    /// With the keys that it needs.
    pub fn new(sync_tokens: impl Into<SynchronizationTokens>) -> Self {
        Self {
            sync_tokens: sync_tokens.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for TokensResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TokensResponse",
            [Key::required("SyncTokens", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.sync_tokens.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.sync_tokens.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            sync_tokens: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(TokensResponse);
