//! One record with every kind of field that there is, and what happens to it.

use super::{Extra, Field, Key, Keys, Message, OrderedMap, Record, SlotMut, SlotRef, impl_serde};
use crate::{
    plist::{Data, Date, Dictionary, Value},
    vocabulary::{PushMagic, PushToken, Secret, Udid, open_enum},
};

mod duplicates;
mod formats;
mod generate;
mod lenient;
mod limits;
mod lossless;
mod strict;

open_enum! {
    /// Fruit.
    pub enum Fruit {
        /// `apple`
        Apple = "apple",
        /// `pear`
        Pear = "pear",
    }
}

/// A record, its fields in the order of its table.
macro_rules! record {
    ($name:ident { $($field:ident: $type:ty = $need:ident $key:literal,)* }) => {
        #[derive(Clone, Debug, PartialEq)]
        pub(super) struct $name {
            $(pub(super) $field: $type,)*
            pub(super) extra: Extra,
        }

        impl Record for $name {
            fn keys(&self) -> &'static Keys {
                const KEYS: &Keys = &Keys::new(
                    stringify!($name),
                    &[$(Key::$need($key, <$type as Field>::EXPECT)),*],
                );
                KEYS
            }

            fn slot(&mut self, index: usize) -> SlotMut<'_> {
                let mut at = 0..;
                $(if at.next() == Some(index) {
                    return self.$field.slot_mut();
                })*
                SlotMut::Extra(&mut self.extra)
            }

            fn get(&self, index: usize) -> SlotRef<'_> {
                let mut at = 0..;
                $(if at.next() == Some(index) {
                    return self.$field.slot_ref();
                })*
                SlotRef::Extra(&self.extra)
            }

            fn blank() -> Self {
                Self { $($field: Field::blank(),)* extra: Extra::new() }
            }
        }

        impl_serde!($name);
    };
}
use record;

record! { Whole {
    name: String = required "Name",
    head: Part = required "Head",
    text: Option<String> = optional "Text",
    udid: Option<Udid> = optional "UDID",
    fruit: Option<Fruit> = optional "Fruit",
    magic: Option<PushMagic> = optional "Magic",
    secret: Option<Secret<String>> = optional "Secret",
    key: Option<Secret<Data>> = optional "Key",
    token: Option<PushToken> = optional "Token",
    flag: Option<bool> = optional "Flag",
    count: Option<i64> = optional "Count",
    ratio: Option<f64> = optional "Ratio",
    date: Option<Date> = optional "Date",
    data: Option<Data> = optional "Data",
    any: Option<Value> = optional "Any",
    loose: Option<Dictionary> = optional "Loose",
    part: Option<Part> = optional "Part",
    child: Option<Box<Whole>> = optional "Child",
    children: Option<Vec<Whole>> = optional "Children",
    texts: Option<Vec<String>> = optional "Texts",
    fruits: Option<Vec<Fruit>> = optional "Fruits",
    secrets: Option<Vec<Secret<String>>> = optional "Secrets",
    tokens: Option<Vec<PushToken>> = optional "Tokens",
    flags: Option<Vec<bool>> = optional "Flags",
    counts: Option<Vec<i64>> = optional "Counts",
    ratios: Option<Vec<f64>> = optional "Ratios",
    dates: Option<Vec<Date>> = optional "Dates",
    datas: Option<Vec<Data>> = optional "Datas",
    anys: Option<Vec<Value>> = optional "Anys",
    looses: Option<Vec<Dictionary>> = optional "Looses",
    parts: Option<Vec<Part>> = optional "Parts",
    grid: Option<Vec<Vec<f64>>> = optional "Grid",
    any_grid: Option<Vec<Vec<Value>>> = optional "AnyGrid",
    ratio_map: Option<OrderedMap<f64>> = optional "RatioMap",
    loose_map: Option<OrderedMap<Dictionary>> = optional "LooseMap",
    part_map: Option<OrderedMap<Part>> = optional "PartMap",
    list_map: Option<OrderedMap<Vec<String>>> = optional "ListMap",
    map_list: Option<Vec<OrderedMap<i64>>> = optional "MapList",
} }

record! { Part {
    code: i64 = required "Code",
    bytes: Option<Data> = optional "Bytes",
    when: Option<Date> = optional "When",
    level: Option<f64> = optional "Level",
    inner: Option<Inner> = optional "Inner",
    part: Option<Box<Part>> = optional "Part",
} }

record! { Inner {
    core: Core = required "Core",
    note: Option<String> = optional "Note",
} }

record! { Core {
    id: String = required "ID",
    flag: Option<bool> = optional "Flag",
} }

/// A record of these keys, beside the ones that it must have.
pub(super) fn whole<V: Into<Value>>(entries: impl IntoIterator<Item = (&'static str, V)>) -> Value {
    let mut all = Dictionary::from([
        ("Name", Value::from("n")),
        ("Head", Dictionary::from([("Code", 1)]).into()),
    ]);
    all.extend(entries);
    all.into()
}

/// The same as XML, the entries written by hand.
pub(super) fn xml(entries: &str) -> Vec<u8> {
    const REQUIRED: &str = "<key>Name</key><string>n</string><key>Head</key><dict><key>Code</key><integer>1</integer></dict>";
    format!("<plist><dict>{REQUIRED}{entries}</dict></plist>").into_bytes()
}

/// Where the entries of [`xml`] start.
pub(super) fn start() -> usize {
    xml("").len() - "</dict></plist>".len()
}

/// One value as JSON that comes back as it is.
pub(super) fn dictionary<V: Into<Value>, const N: usize>(entries: [(&str, V); N]) -> Value {
    entries.into_iter().collect::<Dictionary>().into()
}

#[test]
fn a_record_that_lacks_all_that_it_may_lack() {
    let value = whole([] as [(_, Value); 0]);
    let record = Whole::from_value(&value).unwrap();
    assert_eq!((&*record.name, record.head.code), ("n", 1));
    assert_eq!(record.texts, None);
    assert_eq!(record.to_value(), Ok(value));
    assert_eq!(Whole::from_slice(&xml("")), Ok(record));
}
