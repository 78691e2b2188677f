//! The types that can be the value of a key.

use super::{Expect, List, Record, SlotMut, SlotRef};
use crate::plist::{Data, Date, Dictionary, Value};

/// A type that can be the value of a key.
pub trait Field: Sized + 'static {
    /// What stands for it on the wire.
    const EXPECT: Expect;

    /// A value with nothing in it, for the reader to fill.
    fn blank() -> Self;

    /// Empties the value and tells where a new one goes.
    fn slot_mut(&mut self) -> SlotMut<'_>;

    /// Where the value is.
    fn slot_ref(&self) -> SlotRef<'_>;

    /// Where the value of an optional key goes. It is present from then on.
    fn slot_mut_of_option(option: &mut Option<Self>) -> SlotMut<'_> {
        option.insert(Self::blank()).slot_mut()
    }
}

impl<T: Field> Field for Option<T> {
    const EXPECT: Expect = T::EXPECT;

    fn blank() -> Self {
        None
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        T::slot_mut_of_option(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        self.as_ref().map_or(SlotRef::Absent, T::slot_ref)
    }
}

impl<T: Record> Field for T {
    const EXPECT: Expect = Expect::Dictionary;

    fn blank() -> Self {
        <T as Record>::blank()
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        *self = <T as Record>::blank();
        SlotMut::Record(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::Record(self)
    }

    fn slot_mut_of_option(option: &mut Option<Self>) -> SlotMut<'_> {
        SlotMut::OptionalRecord(option)
    }
}

impl<T: Field> Field for Vec<T> {
    const EXPECT: Expect = Expect::Array;

    fn blank() -> Self {
        Self::new()
    }

    fn slot_mut(&mut self) -> SlotMut<'_> {
        self.clear();
        SlotMut::List(self)
    }

    fn slot_ref(&self) -> SlotRef<'_> {
        SlotRef::List(self as &dyn List)
    }
}

macro_rules! scalars {
    ($($type:ty, $expect:ident, $blank:expr, $self:ident => $get:expr;)*) => {$(
        impl Field for $type {
            const EXPECT: Expect = Expect::$expect;

            fn blank() -> Self {
                $blank
            }

            fn slot_mut(&mut self) -> SlotMut<'_> {
                SlotMut::$expect(self)
            }

            fn slot_ref(&$self) -> SlotRef<'_> {
                SlotRef::$expect($get)
            }
        }
    )*};
}
scalars! {
    String, String, Self::new(), self => self;
    bool, Boolean, false, self => *self;
    i64, Integer, 0, self => *self;
    f64, Real, 0.0, self => *self;
    Date, Date, Self::EPOCH, self => *self;
    Data, Data, Self::new(), self => self;
    Value, Any, Self::Null, self => self;
    Dictionary, Dictionary, Self::new(), self => self;
}
