//! Records that are written by hand, from a table in place of three matches.

/// The table of a record, made when it is used: as a constant of its own, each
/// of hundreds would be checked and evaluated whenever the crate is.
macro_rules! keys {
    ($name:expr, [$($key:expr),* $(,)?]) => {
        &const { $crate::record::Keys::new($name, &const { [$($key),*] }) }
    };
    ($name:expr, [$($key:expr),* $(,)?], open) => {
        &const { $crate::record::Keys::open($name, &const { [$($key),*] }) }
    };
}
pub(crate) use keys;

/// Defines a record: its fields with their keys, in the order of the wire, and
/// `extra` for what the table does not know. A field is optional if its type
/// is an `Option`, a list included, unless `required` stands before its key.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty = $presence:ident $key:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type,)*
            /// What the table does not know.
            pub extra: $crate::record::Extra,
        }

        impl $crate::record::Record for $name {
            fn keys(&self) -> &'static $crate::record::Keys {
                const KEYS: &$crate::record::Keys = &$crate::record::Keys::new(
                    stringify!($name),
                    &[$($crate::record::Key::$presence(
                        $key,
                        <$type as $crate::record::Field>::EXPECT,
                    )),*],
                );
                KEYS
            }

            fn slot(&mut self, index: usize) -> $crate::record::SlotMut<'_> {
                let mut at = index;
                $(
                    if at == 0 {
                        return $crate::record::Field::slot_mut(&mut self.$field);
                    }
                    at = at.wrapping_sub(1);
                )*
                let _ = at;
                $crate::record::SlotMut::Extra(&mut self.extra)
            }

            fn get(&self, index: usize) -> $crate::record::SlotRef<'_> {
                let mut at = index;
                $(
                    if at == 0 {
                        return $crate::record::Field::slot_ref(&self.$field);
                    }
                    at = at.wrapping_sub(1);
                )*
                let _ = at;
                $crate::record::SlotRef::Extra(&self.extra)
            }

            fn blank() -> Self {
                Self {
                    $($field: <$type as $crate::record::Field>::blank(),)*
                    extra: $crate::record::Extra::new(),
                }
            }
        }

        $crate::record::impl_record!($name);
    };
}
pub(crate) use record;
