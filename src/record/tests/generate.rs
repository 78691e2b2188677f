//! Dictionaries whose keys the record knows, with values of the right type, or
//! often enough of another.

use crate::plist::{Dictionary, Value, testing};
use proptest::{collection::vec, prelude::*, sample::select};

/// Which values are made.
#[derive(Clone, Copy)]
pub(super) struct Kinds {
    /// One in so many values under a known key is of any type; 0 for none.
    pub(super) wrong: u32,
    /// What JSON holds too: no dates and data where the type is open.
    pub(super) json: bool,
    /// Text that XML holds, whole seconds, no UIDs.
    pub(super) plain: bool,
}

impl Kinds {
    fn text(self) -> BoxedStrategy<Value> {
        if self.plain {
            testing::plain_text().prop_map(Value::from).boxed()
        } else {
            testing::text().prop_map(Value::from).boxed()
        }
    }

    fn real(self) -> BoxedStrategy<Value> {
        let (finite, equal) = (self.json, self.wrong == 0);
        testing::real()
            .prop_filter("JSON has none", move |real| !finite || real.is_finite())
            // Records, not values, are compared where all is right.
            .prop_filter("equals nothing", move |real| !equal || !real.is_nan())
            .prop_map(Value::from)
            .boxed()
    }

    fn date(self) -> BoxedStrategy<Value> {
        testing::date()
            .prop_map(move |date| {
                Value::from(if self.plain {
                    date.whole_seconds()
                } else {
                    date
                })
            })
            .boxed()
    }

    pub(super) fn any(self) -> BoxedStrategy<Value> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Value::from),
            (0..3).prop_map(Value::from),
            testing::integer().prop_map(Value::from),
            self.real(),
            self.text(),
            select(vec!["AQID", "AQ", "2026-11-24T13:10:00Z", "apple", ""]).prop_map(Value::from),
        ];
        let leaf = match self.json {
            true => leaf.boxed(),
            false => prop_oneof![5 => leaf, 1 => self.date(), 1 => data()].boxed(),
        };
        let key = select(vec!["a", "b", "Name", "Code", "ID", "Flag", "Core"]);
        leaf.prop_recursive(3, 12, 4, move |inner| {
            prop_oneof![
                vec(inner.clone(), 0..4).prop_map(Value::from),
                entries(vec((key.clone(), inner), 0..4)),
            ]
        })
        .boxed()
    }

    /// A value of this strategy, or now and then of any.
    fn or_any(self, right: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
        match self.wrong {
            0 => right,
            often => prop_oneof![often => right, 1 => self.any()].boxed(),
        }
    }

    fn list(self, item: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
        vec(self.or_any(item), 0..4).prop_map(Value::from).boxed()
    }

    fn map(self, value: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
        let key = select(vec!["", "a", "b", "c.d"]);
        entries(vec((key, self.or_any(value)), 0..4)).boxed()
    }

    /// A dictionary of these keys: the required always, unless values may be
    /// wrong; others as it comes, in any order, with some that are unknown.
    pub(super) fn record(
        self,
        required: Vec<(&'static str, BoxedStrategy<Value>)>,
        optional: Vec<(&'static str, BoxedStrategy<Value>)>,
    ) -> BoxedStrategy<Value> {
        let always = match self.wrong {
            0 => Just(true).boxed(),
            _ => prop::bool::weighted(0.95).boxed(),
        };
        let mut all = Vec::new();
        for (key, value) in required {
            all.push(optionally(always.clone(), key, self.or_any(value)));
        }
        for (key, value) in optional {
            let often = prop::bool::weighted(0.25).boxed();
            all.push(optionally(often, key, self.or_any(value)));
        }
        let unknown = select(vec!["New", "name", "", "a.b"]);
        all.push(vec((unknown.prop_map(str::to_owned), self.any()), 0..2).boxed());
        all.prop_map(|lists| lists.concat())
            .prop_shuffle()
            .prop_map(|entries| entries.into_iter().collect::<Dictionary>().into())
            .boxed()
    }

    pub(super) fn part(self, depth: u32) -> BoxedStrategy<Value> {
        let core = self.record(
            vec![("ID", self.text())],
            vec![("Flag", any::<bool>().prop_map(Value::from).boxed())],
        );
        let inner = self.record(vec![("Core", core)], vec![("Note", self.text())]);
        let mut optional = vec![
            ("Bytes", data()),
            ("When", self.date()),
            ("Level", self.real()),
            ("Inner", inner),
        ];
        if let Some(depth) = depth.checked_sub(1) {
            optional.push(("Part", self.part(depth)));
        }
        self.record(vec![("Code", signed())], optional)
    }

    pub(super) fn whole(self, depth: u32) -> BoxedStrategy<Value> {
        let fruit = select(vec!["apple", "pear", "plum"]).prop_map(Value::from);
        let fruit = fruit.boxed();
        let flag = any::<bool>().prop_map(Value::from).boxed();
        let open = || self.any();
        let loose = || entries(vec((select(vec!["x", "y"]), self.any()), 0..3)).boxed();
        let mut optional = vec![
            ("Text", self.text()),
            ("UDID", self.text()),
            ("Fruit", fruit.clone()),
            ("Magic", self.text()),
            ("Secret", self.text()),
            ("Key", data()),
            ("Token", data()),
            ("Flag", flag.clone()),
            ("Count", signed()),
            ("Ratio", self.real()),
            ("Date", self.date()),
            ("Data", data()),
            ("Any", open()),
            ("Loose", loose()),
            ("Part", self.part(1)),
            ("Texts", self.list(self.text())),
            ("Fruits", self.list(fruit)),
            ("Secrets", self.list(self.text())),
            ("Tokens", self.list(data())),
            ("Flags", self.list(flag)),
            ("Counts", self.list(signed())),
            ("Ratios", self.list(self.real())),
            ("Dates", self.list(self.date())),
            ("Datas", self.list(data())),
            ("Anys", self.list(open())),
            ("Looses", self.list(loose())),
            ("Parts", self.list(self.part(1))),
            ("Grid", self.list(self.list(self.real()))),
            ("AnyGrid", self.list(self.list(open()))),
            ("RatioMap", self.map(self.real())),
            ("LooseMap", self.map(loose())),
            ("PartMap", self.map(self.part(0))),
            ("ListMap", self.map(self.list(self.text()))),
            ("MapList", self.list(self.map(signed()))),
        ];
        if let Some(depth) = depth.checked_sub(1) {
            optional.push(("Child", self.whole(depth)));
            optional.push(("Children", self.list(self.whole(depth))));
        }
        self.record(
            vec![("Name", self.text()), ("Head", self.part(0))],
            optional,
        )
    }
}

fn optionally(
    present: BoxedStrategy<bool>,
    key: &'static str,
    value: BoxedStrategy<Value>,
) -> BoxedStrategy<Vec<(String, Value)>> {
    present
        .prop_flat_map(move |present| vec(value.clone(), usize::from(present)))
        .prop_map(move |values| values.into_iter().map(|v| (key.to_owned(), v)).collect())
        .boxed()
}

fn entries<K: Into<String> + std::fmt::Debug>(
    entries: impl Strategy<Value = Vec<(K, Value)>>,
) -> impl Strategy<Value = Value> {
    entries.prop_map(|entries| entries.into_iter().collect::<Dictionary>().into())
}

fn signed() -> BoxedStrategy<Value> {
    prop_oneof![Just(0), Just(1), any::<i64>()]
        .prop_map(Value::from)
        .boxed()
}

fn data() -> BoxedStrategy<Value> {
    vec(any::<u8>(), 0..6)
        .prop_map(|bytes| Value::Data(bytes.into()))
        .boxed()
}
