//! Whether two records are equal: one comparison for all types, where derived
//! ones would each have to be compiled.

use super::{Record, SlotRef};
use crate::plist::Value;
use subtle::ConstantTimeEq as _;

/// Whether two records of one type hold the same, in known keys and unknown.
///
/// Not inlined: hundreds of types call it.
#[inline(never)]
pub(crate) fn same(a: &dyn Record, b: &dyn Record) -> bool {
    (0..=a.keys().len()).all(|index| same_slot(a.get(index), b.get(index)))
}

/// Text and data are compared in a time that does not tell where they differ:
/// some are secrets.
fn same_slot(a: SlotRef<'_>, b: SlotRef<'_>) -> bool {
    match (a, b) {
        (SlotRef::Absent, SlotRef::Absent) => true,
        (SlotRef::String(a), SlotRef::String(b)) => a.as_bytes().ct_eq(b.as_bytes()).into(),
        (SlotRef::Constant(a), SlotRef::Constant(b)) => a == b,
        (SlotRef::Boolean(a), SlotRef::Boolean(b)) => a == b,
        (SlotRef::Integer(a), SlotRef::Integer(b)) => a == b,
        (SlotRef::Real(a), SlotRef::Real(b)) => Value::Real(a) == Value::Real(b),
        (SlotRef::Date(a), SlotRef::Date(b)) => a == b,
        (SlotRef::Data(a), SlotRef::Data(b)) => a.ct_eq(b).into(),
        (SlotRef::Any(a), SlotRef::Any(b)) => a == b,
        (SlotRef::Dictionary(a), SlotRef::Dictionary(b)) => a == b,
        (SlotRef::Extra(a), SlotRef::Extra(b)) => a == b,
        // Of an enum of records, the two may be of different types.
        (SlotRef::Record(a), SlotRef::Record(b)) => {
            a.keys().name() == b.keys().name() && same(a, b)
        }
        (SlotRef::List(a), SlotRef::List(b)) => {
            a.count() == b.count() && (0..a.count()).all(|at| same_slot(a.item(at), b.item(at)))
        }
        (SlotRef::Map(a), SlotRef::Map(b)) => {
            a.count() == b.count()
                && (0..a.count()).all(|at| match (a.entry(at), b.entry(at)) {
                    (Some((a_key, a)), Some((b_key, b))) => a_key == b_key && same_slot(a, b),
                    _ => false,
                })
        }
        _ => false,
    }
}

/// What every generated record has beside its table.
macro_rules! impl_record {
    ($($type:ident),* $(,)?) => {$(
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::same(self, other)
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::record::show(self, f)
            }
        }

        $crate::record::impl_serde!($type);
    )*};
}
pub(crate) use impl_record;

#[cfg(test)]
mod tests {
    use crate::command::{DeviceLock, RawSetting, Setting, Settings, settings::Wallpaper};

    #[test]
    fn records_are_equal_if_all_of_their_keys_are() {
        let lock = || DeviceLock::new().message("Lost").pin("123456");
        assert_eq!(lock(), lock());
        assert_ne!(lock(), lock().pin("123457"));
        assert_ne!(lock(), lock().phone_number(""));
        let mut other = lock();
        other.extra.insert("New", 1);
        assert_ne!(lock(), other);
        let settings = |setting: Setting| Settings::new([setting]);
        let raw = || RawSetting::new("Wallpaper");
        assert_eq!(settings(raw().into()), settings(raw().into()));
        assert_ne!(
            settings(raw().into()),
            settings(RawSetting::new("New").into())
        );
        let wallpaper = Wallpaper::new(Vec::<u8>::new(), 1);
        assert_ne!(settings(raw().into()), settings(wallpaper.into()));
    }
}
