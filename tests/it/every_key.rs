//! Of every root of the schema, a message with every key of its table, at
//! every level and in every type that one of its keys can tell, and with one
//! planted key at every level that no table holds.

use apple_mdm::{
    KeyPath, Message, Segment, json,
    plist::{self, Data, Date, Dictionary, Value},
    record::{Expect, Field, Key, Record, SlotMut, SlotRef},
    testing,
};

/// No table holds it.
const PLANTED: &str = "com.example.planted";

/// A type that holds itself is followed so far.
const DEPTH: usize = 11;

#[test]
fn every_key_is_typed_and_what_is_planted_is_told() {
    let mut records = 0;
    for (name, blank) in testing::records() {
        let mut made = Made::default();
        let value = Value::Dictionary(made.dictionary(&mut *blank(), &mut Vec::new()));
        let planted = sorted(&made.planted);
        for (format, bytes) in [
            ("XML", plist::to_vec(&value).unwrap()),
            ("binary", plist::to_vec_binary(&value).unwrap()),
            ("JSON", json::to_vec(&value).unwrap()),
        ] {
            let mut record = blank();
            testing::read_into(&bytes, &mut *record)
                .unwrap_or_else(|error| panic!("{name} in {format}: {error}"));
            assert_eq!(
                sorted(&testing::unknown_keys(&*record)),
                planted,
                "{name} in {format}"
            );
            every_key_is_there(&*record, name, 0);
            let (again, received): (Value, Value) = if format == "JSON" {
                let written = testing::to_json(&*record).unwrap();
                (
                    json::from_slice(&written).unwrap(),
                    json::from_slice(&bytes).unwrap(),
                )
            } else if format == "XML" {
                let written = testing::to_xml(&*record).unwrap();
                (plist::from_slice(&written).unwrap(), value.clone())
            } else {
                let written = testing::to_binary(&*record).unwrap();
                (plist::from_slice(&written).unwrap(), value.clone())
            };
            assert_eq!(again, received, "{name} in {format}");
        }
        records += 1;
    }
    let expected = 125
        + if cfg!(feature = "ddm") { 69 } else { 0 }
        + if cfg!(feature = "profiles") { 129 } else { 9 };
    assert_eq!(records, expected, "roots of the schema");
}

#[test]
fn every_type_is_told_by_its_tag() {
    use apple_mdm::{CommandEnvelope, command::AnyCommand};
    // What a device gets: the command in its envelope.
    let commands = any_of::<AnyCommand>("Command", AnyCommand::is_raw);
    assert_eq!(commands.len(), 68);
    for (tag, command, mut planted) in commands {
        let mut envelope = Dictionary::from([
            ("Command", Value::Dictionary(command)),
            ("CommandUUID", "c1".into()),
        ]);
        envelope.insert(PLANTED, "kept");
        planted.extend(sorted(&[[PLANTED.into()].into_iter().collect()]));
        planted.sort();
        let value = Value::Dictionary(envelope);
        for bytes in [plist::to_vec(&value), plist::to_vec_binary(&value)] {
            let read = CommandEnvelope::from_slice(&bytes.unwrap()).unwrap();
            assert!(!read.command.is_raw(), "{tag}");
            assert_eq!(read.request_type(), tag);
            assert_eq!(sorted(&read.unknown_keys()), planted, "{tag}");
            assert_eq!(read.to_value().unwrap(), value, "{tag}");
        }
    }
    #[cfg(feature = "ddm")]
    {
        use apple_mdm::ddm::AnyDeclaration;
        let declarations = any_of::<AnyDeclaration>("", AnyDeclaration::is_raw);
        assert_eq!(declarations.len(), 60);
        for (tag, declaration, planted) in declarations {
            let sent = json::to_vec(&Value::Dictionary(declaration)).unwrap();
            let read: AnyDeclaration = json::from_slice(&sent).unwrap();
            assert!(!read.is_raw(), "{tag}");
            assert_eq!(read.declaration_type(), tag);
            assert_eq!(sorted(&read.unknown_keys()), planted, "{tag}");
            let again: Value = json::from_slice(&json::to_vec(&read).unwrap()).unwrap();
            assert_eq!(again, json::from_slice::<Value>(&sent).unwrap(), "{tag}");
        }
    }
    use apple_mdm::profile::AnyPayload;
    let payloads = any_of::<AnyPayload>("", AnyPayload::is_raw);
    if cfg!(feature = "profiles") {
        assert_eq!(payloads.len(), 121);
    }
    assert!(!payloads.is_empty());
}

/// Of an enum, each of its types with every key: its tag, the message, which
/// is read and written in both formats, and what is planted in it, below a
/// key that is not part of it.
fn any_of<T: Field + Message + std::fmt::Debug>(
    below: &'static str,
    is_raw: fn(&T) -> bool,
) -> Vec<(&'static str, Dictionary, Vec<String>)> {
    let mut blank = T::blank();
    let SlotMut::Tagged(tagged) = blank.slot_mut() else {
        panic!("not told by a tag")
    };
    let tags = tagged.tags();
    let make = |tag: &&'static str| {
        let above = Some(below).filter(|below| !below.is_empty());
        let mut path: Vec<Segment> = above.into_iter().map(Into::into).collect();
        let mut made = Made::default();
        let mut message = made.dictionary(tagged.begin(tag), &mut path);
        if let Some((_, second)) = tag.split_once('\n')
            && let Some(key) = tagged.second_key()
        {
            message.insert(key, second);
        }
        let value = Value::Dictionary(message.clone());
        for bytes in [plist::to_vec(&value), plist::to_vec_binary(&value)] {
            let read = T::from_slice(&bytes.unwrap());
            let read = read.unwrap_or_else(|error| panic!("{tag}: {error}"));
            assert!(!is_raw(&read), "{tag}");
            assert_eq!(read.unknown_keys().len(), made.planted.len(), "{tag}");
            assert_eq!(read.to_value().unwrap(), value, "{tag}");
        }
        (*tag, message, sorted(&made.planted))
    };
    tags.iter().map(make).collect()
}

fn sorted(paths: &[KeyPath]) -> Vec<String> {
    let mut paths: Vec<_> = paths.iter().map(ToString::to_string).collect();
    paths.sort();
    paths
}

/// Decoded to its field, and not kept as received.
fn every_key_is_there(record: &dyn Record, name: &str, depth: usize) {
    for (index, key) in record.keys().iter().enumerate() {
        let slot = record.get(index);
        if depth < 2 {
            let there = !matches!(slot, SlotRef::Absent);
            assert!(there, "{name}: {} has no field", key.name());
        }
        if let SlotRef::Record(record) = slot {
            every_key_is_there(record, name, depth + 1);
        }
    }
    if let SlotRef::Extra(extra) = record.get(record.keys().len()) {
        for key in record.keys().iter() {
            assert!(
                extra.get(key.name()).is_none(),
                "{name}: {} was kept",
                key.name()
            );
        }
    }
}

/// A message that is made, and the keys that no table holds.
#[derive(Default)]
struct Made {
    planted: Vec<KeyPath>,
}

impl Made {
    /// Every key of the table, in its order, and one that it does not hold.
    fn dictionary(&mut self, record: &mut dyn Record, path: &mut Vec<Segment>) -> Dictionary {
        let mut made = Dictionary::new();
        let keys = record.keys();
        for (index, key) in keys.iter().enumerate() {
            path.push(key.name().into());
            let value = self.key(key, record.slot(index), path);
            path.pop();
            if let Some(value) = value {
                made.insert(key.name(), value);
            }
        }
        made.insert(PLANTED, "kept");
        let told = testing::tells_unknown_keys(record);
        if told {
            self.planted
                .push(path.iter().cloned().chain([PLANTED.into()]).collect());
        }
        made
    }

    fn key(&mut self, key: &Key, slot: SlotMut<'_>, path: &mut Vec<Segment>) -> Option<Value> {
        if let Expect::Constant(constant) = key.expect() {
            return Some(constant.into());
        }
        let value = self.value(slot, path);
        assert!(
            value.is_some() || !key.is_required(),
            "{path:?}: needs itself"
        );
        value
    }

    fn value(&mut self, slot: SlotMut<'_>, path: &mut Vec<Segment>) -> Option<Value> {
        let deep = path.len() > DEPTH;
        Some(match slot {
            SlotMut::String(_) | SlotMut::Text(_) => "text".into(),
            SlotMut::Boolean(_) => true.into(),
            SlotMut::Integer(_) => 7.into(),
            SlotMut::Real(_) => 1.5.into(),
            SlotMut::Date(_) => "2026-01-02T03:04:05Z".parse::<Date>().unwrap().into(),
            SlotMut::Data(_) | SlotMut::Bytes(_) => Data::from(b"\x01\x02\xff").into(),
            SlotMut::Any(_) => Dictionary::from([("Any", Value::from(1))]).into(),
            SlotMut::Dictionary(_) => Dictionary::from([("Free", "form")]).into(),
            _ if deep => return None,
            SlotMut::Record(record) => self.dictionary(record, path).into(),
            SlotMut::OptionalRecord(record) => self.dictionary(record.begin(), path).into(),
            SlotMut::Tagged(tagged) => {
                let tag = tagged.tags().first().copied().unwrap_or("Vendor");
                self.dictionary(tagged.begin(tag), path).into()
            }
            SlotMut::List(list) => {
                let mut items = Vec::new();
                // One of each type that its items can be.
                let tags = match list.push() {
                    SlotMut::Tagged(tagged) => tagged.tags(),
                    _ => &[],
                };
                for index in 0..tags.len().max(2) {
                    path.push(index.into());
                    let item = match (list.push(), tags.get(index)) {
                        (SlotMut::Tagged(tagged), Some(tag)) => {
                            let mut item = self.dictionary(tagged.begin(tag), path);
                            if let Some((_, second)) = tag.split_once('\n')
                                && let Some(key) = tagged.second_key()
                            {
                                item.insert(key, second);
                            }
                            Some(item.into())
                        }
                        (slot, _) => self.value(slot, path),
                    };
                    path.pop();
                    items.extend(item);
                }
                Value::Array(items)
            }
            SlotMut::Map(map) => {
                let mut entries = Dictionary::new();
                for key in ["one key", "another.key"] {
                    path.push(key.into());
                    if let Some(value) = self.value(map.insert(key), path) {
                        entries.insert(key, value);
                    }
                    path.pop();
                }
                entries.into()
            }
            _ => panic!("{path:?}: no slot for a value"),
        })
    }
}
