// From declarative/status/content-cache.info.yaml; rewritten by `cargo xtask codegen`.
//! Status item `content-cache.info`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// `content-cache.info` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Info {
    /// `cache-details`: array, optional.
    pub cache_details: Option<Vec<String>>,
    /// `cache-free`: integer, optional.
    pub cache_free: Option<i64>,
    /// `cache-limit`: integer, optional.
    pub cache_limit: Option<i64>,
    /// `cache-status`: string, optional.
    pub cache_status: Option<CacheStatus>,
    /// `cache-used`: integer, optional.
    pub cache_used: Option<i64>,
    /// `max-cache-pressure-last-hour`: real, optional, 0.0 to 1.0.
    pub max_cache_pressure_last_hour: Option<f64>,
    /// `personal-cache-free`: integer, optional.
    pub personal_cache_free: Option<i64>,
    /// `personal-cache-limit`: integer, optional.
    pub personal_cache_limit: Option<i64>,
    /// `personal-cache-used`: integer, optional.
    pub personal_cache_used: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Info {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Info",
            [
                Key::optional("cache-details", Expect::Array),
                Key::optional("cache-free", Expect::Integer),
                Key::optional("cache-limit", Expect::Integer),
                Key::optional("cache-status", Expect::String),
                Key::optional("cache-used", Expect::Integer),
                Key::optional("max-cache-pressure-last-hour", Expect::Real),
                Key::optional("personal-cache-free", Expect::Integer),
                Key::optional("personal-cache-limit", Expect::Integer),
                Key::optional("personal-cache-used", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.cache_details.slot_mut(),
            1 => self.cache_free.slot_mut(),
            2 => self.cache_limit.slot_mut(),
            3 => self.cache_status.slot_mut(),
            4 => self.cache_used.slot_mut(),
            5 => self.max_cache_pressure_last_hour.slot_mut(),
            6 => self.personal_cache_free.slot_mut(),
            7 => self.personal_cache_limit.slot_mut(),
            8 => self.personal_cache_used.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.cache_details.slot_ref(),
            1 => self.cache_free.slot_ref(),
            2 => self.cache_limit.slot_ref(),
            3 => self.cache_status.slot_ref(),
            4 => self.cache_used.slot_ref(),
            5 => self.max_cache_pressure_last_hour.slot_ref(),
            6 => self.personal_cache_free.slot_ref(),
            7 => self.personal_cache_limit.slot_ref(),
            8 => self.personal_cache_used.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Info);

/// Status item `content-cache.info`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/content-cache.info.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContentCacheInfo;

impl StatusItem for ContentCacheInfo {
    type Content = Info;
    const NAME: &'static str = "content-cache.info";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.content_cache.as_ref()?.info.as_ref()
    }
}

open_enum! {
    /// Values of `cache-status`.
    pub enum CacheStatus {
        /// `LOWSPACE`
        Lowspace = "LOWSPACE",
        /// `OK`
        Ok = "OK",
    }
}
