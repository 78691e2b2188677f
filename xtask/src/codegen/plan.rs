//! From the model to what is emitted: which struct for which list of keys,
//! which type for which key, and what each is called.

use super::{
    called::{Called, is_generic, title},
    docs,
    fixups::Given,
    ledger::{Fate, Ledger},
    model::{Item, Key, Kind, ListId, Presence, Role, Scalar, Wire},
    names,
    shape::{Entry, Enum, Mark, Module, Place, Struct, Type, Union},
    support::Availability,
    types::{self, ERASING, Frame, Types},
};
use anyhow::{Context as _, Result, bail, ensure};
use std::collections::{HashMap, HashSet};

/// The key that tells apart the dictionaries of one list.
const TAG: &str = "Item";

/// Plans the file of an item.
pub(crate) fn module(
    item: &Item,
    root: &str,
    file: &str,
    types: &Types,
    given: &Given,
) -> Result<Module> {
    let mut planner = Planner {
        item,
        types,
        given,
        structs: Vec::new(),
        enums: Vec::new(),
        unions: Vec::new(),
        known: HashMap::new(),
        taken: types::reserved(),
        open: Vec::new(),
        ledger: Ledger::default(),
    };
    let sides = [
        (
            "request",
            item.request,
            item.request_role(),
            root.to_owned(),
        ),
        (
            "response",
            item.response,
            item.folder.response,
            format!("{root}Response"),
        ),
    ];
    let mut roots = Vec::new();
    // The names of the roots are taken before any other.
    for (side, list, _, name) in &sides {
        if list.is_some() || *side == "request" {
            ensure!(
                planner.taken.insert(name.clone()),
                "`{name}` is a name already"
            );
            roots.push(name.clone());
        }
    }
    let value = planner.status_value()?;
    for (side, list, role, name) in sides {
        if value.is_none() && (list.is_some() || side == "request") {
            planner.root(side, list, role, name)?;
        }
    }
    let marks = marks(item, root, value);
    let fates = planner.ledger.count(item)?;
    Ok(Module {
        file: file.to_owned(),
        source: item.path.clone(),
        title: title(item, "request", root),
        roots,
        marks,
        structs: planner.structs.into_iter().flatten().collect(),
        enums: planner.enums,
        unions: planner.unions,
        fates,
    })
}

/// What is said of the roots beside their keys.
fn marks(item: &Item, root: &str, status: Option<Type>) -> Vec<Mark> {
    let Some((kind, wire)) = &item.wire else {
        return Vec::new();
    };
    let wire = wire.clone();
    let mark = match (kind, item.folder.path, status) {
        (Wire::StatusItem, _, Some(ty)) => Mark::StatusItem {
            wire,
            ty: ty.rust(),
            expect: item
                .request
                .and_then(|list| item.keys(list).first())
                .map_or("Any", |key| expect(key.kind)),
        },
        (Wire::Request, "mdm/commands", _) => Mark::Command {
            wire,
            answer: item.response.map(|_| format!("{root}Response")),
            keys: item
                .response
                .map_or(&[][..], |list| item.keys(list))
                .iter()
                .map(|key| key.name.clone())
                .collect(),
        },
        (Wire::Declaration, ..) if wire != "any" => Mark::Declaration(wire),
        (Wire::Payload, "mdm/profiles", _) if !types::FRAMELESS.contains(&item.path.as_str()) => {
            Mark::Payload(wire)
        }
        _ => return Vec::new(),
    };
    vec![mark]
}

struct Planner<'a> {
    item: &'a Item,
    types: &'a Types,
    given: &'a Given,
    /// None while the keys are still planned.
    structs: Vec<Option<Struct>>,
    enums: Vec<Enum>,
    unions: Vec<Union>,
    /// The struct of a list, by identity.
    known: HashMap<(ListId, Role), String>,
    taken: HashSet<String>,
    /// The lists that led here.
    open: Vec<(ListId, Role)>,
    ledger: Ledger,
}

/// Where the planner is.
#[derive(Clone)]
struct At<'a> {
    role: Role,
    /// `request.TokenParameters`
    path: String,
    /// The struct that holds the key.
    parent: &'a str,
    /// What the struct is available on.
    available: &'a Availability,
    /// How many of the open lists are held by a list or map, which breaks
    /// the cycle of a struct that holds itself.
    held: usize,
}

impl Planner<'_> {
    /// The type of a status item, which has one key: its own name. There is
    /// no such dictionary in a report, where names are nested by their dots.
    fn status_value(&mut self) -> Result<Option<Type>> {
        let item = self.item;
        let (Some((Wire::StatusItem, wire)), Some(list)) = (&item.wire, item.request) else {
            return Ok(None);
        };
        let [key] = item.keys(list) else {
            return Ok(None);
        };
        if key.name != *wire {
            return Ok(None);
        }
        self.ledger.note(list, 0, Fate::Field)?;
        let available = item.support.introduced(&Availability::default());
        let own = key.support.introduced(&available);
        let at = At {
            role: item.request_role(),
            path: format!("request.{wire}"),
            parent: "StatusItems",
            available: &available,
            held: 0,
        };
        let last = wire.rsplit('.').next().unwrap_or(wire);
        let called = Called {
            names: vec![names::type_name(last), names::type_name(wire)],
            wire: wire.clone(),
            held: false,
        };
        let key = Key {
            name: last.to_owned(),
            ..key.clone()
        };
        if let Some(secret) = types::secret(&Key {
            name: wire.clone(),
            ..key.clone()
        }) {
            return Ok(Some(Type::Into(secret.to_owned())));
        }
        self.ty(&key, &called, &own, &at).map(Some)
    }

    fn root(&mut self, side: &str, list: Option<ListId>, role: Role, name: String) -> Result<()> {
        let available = self.item.support.introduced(&Availability::default());
        let frame = Frame::of(self.item, role);
        let at = At {
            role,
            path: side.to_owned(),
            parent: &name,
            available: &available,
            held: 0,
        };
        let docs = docs::root(self.item, &title(self.item, side, &name), list);
        if let Some(list) = list {
            return self.strukt(list, &name, docs, frame, &at);
        }
        ensure!(frame.is_none(), "no keys");
        let mut entries = Vec::new();
        if self.item.folder.path == "mdm/commands" && side == "request" {
            around_command(&mut entries, self.item.wire_name());
        }
        self.structs.push(Some(Struct {
            name,
            role,
            docs,
            entries,
            frame,
            open: false,
            default: true,
        }));
        Ok(())
    }

    /// Plans the struct of a list, and those below it.
    fn strukt(
        &mut self,
        list: ListId,
        name: &str,
        docs: Vec<String>,
        frame: Option<Frame>,
        at: &At<'_>,
    ) -> Result<()> {
        let index = self.structs.len();
        self.structs.push(None);
        self.known.insert((list, at.role), name.to_owned());
        self.open.push((list, at.role));
        let item = self.item;
        let mut entries = Vec::new();
        let mut open = false;
        for (index, key) in item.keys(list).iter().enumerate() {
            let path = format!("{}.{}", at.path, key.name);
            let own = key.support.introduced(at.available);
            if key.is_wildcard() {
                // Beside nothing else, and the whole of it: `extra` it is.
                ensure!(
                    item.keys(list).len() == 1 && key.kind == Kind::Any,
                    "{path}: a wildcard that no map holds"
                );
                self.ledger.note(list, index, Fate::Wildcard)?;
                open = true;
                continue;
            }
            let at = At {
                path,
                parent: name,
                ..at.clone()
            };
            let (fate, place) = self.place(key, frame, &own, &at)?;
            self.ledger.note(list, index, fate)?;
            entries.push(Entry {
                wire: key.name.clone(),
                expect: place.expect().unwrap_or(expect(key.kind)),
                docs: docs::field(key, &own, at.available),
                place,
            });
        }
        if let Some(frame) = frame {
            framed(&mut entries, frame);
            if frame == Frame::Payload {
                entries.push(Entry {
                    wire: "PayloadType".into(),
                    expect: "String",
                    docs: String::new(),
                    place: Place::Constant(item.wire_name().to_owned()),
                });
            }
        }
        if item.folder.path == "mdm/commands" && at.path == "request" {
            around_command(&mut entries, item.wire_name());
        }
        self.open.pop();
        let mut names = HashSet::from(["extra", "new"]);
        names.extend(frame.map(|frame| frame.field().0));
        for entry in &entries {
            if let Place::Field { name: field, .. } = &entry.place {
                ensure!(names.insert(field), "{name}: two fields called `{field}`");
            }
        }
        let needs = entries
            .iter()
            .any(|entry| matches!(entry.place, Place::Field { required: true, .. }))
            || frame == Some(Frame::Payload);
        let erases = at.role == Role::Sent && ERASING.contains(&item.path.as_str());
        if let Some(place) = self.structs.get_mut(index) {
            *place = Some(Struct {
                name: name.to_owned(),
                role: at.role,
                docs,
                entries,
                frame,
                open,
                default: !needs && !erases,
            });
        }
        Ok(())
    }

    /// Where the value of a key goes, and what becomes of the key by it.
    fn place(
        &mut self,
        key: &Key,
        frame: Option<Frame>,
        own: &Availability,
        at: &At<'_>,
    ) -> Result<(Fate, Place)> {
        let at_root = at.path.matches('.').count() == 1 + key.name.matches('.').count();
        if let [Scalar::String(value)] = key.values.as_slice()
            && ((at_root
                && (matches!(key.name.as_str(), "MessageType" | "RequestType")
                    || self.item.folder.path == "mdm/errors" && key.name == "code"))
                || (key.name == TAG && self.unions.iter().any(|union| union.is_held(at.parent))))
        {
            return Ok((Fate::Constant, Place::Constant(value.clone())));
        }
        let framed = frame.and_then(|frame| {
            let keys = frame.keys().iter();
            let mut keys = keys.filter(|(wire, ..)| *wire == key.name);
            keys.next().map(|known| (frame, known))
        });
        if let Some((frame, (_, name, fits, required))) = framed {
            ensure!(
                expect(key.kind) == *fits,
                "{}: a {}",
                at.path,
                key.kind.word()
            );
            let place = Place::Frame {
                holder: frame.field().0,
                name,
                required: *required,
            };
            return Ok((Fate::Envelope, place));
        }
        let required = at.role == Role::Sent
            && key.presence == Some(Presence::Required)
            // Required where it exists, which is not everywhere.
            && !own.lacks_some_of(at.available);
        let ty = self
            .ty(key, &Called::itself(key), own, at)
            .with_context(|| at.path.clone())?;
        ensure!(
            !(required && matches!(ty, Type::Boxed(_))),
            "{}: needs itself",
            at.path
        );
        let name = names::field(&key.name);
        Ok((Fate::Field, Place::Field { name, ty, required }))
    }

    fn ty(&mut self, key: &Key, called: &Called, own: &Availability, at: &At<'_>) -> Result<Type> {
        if let Some(rust) = self.types.find(&self.item.path, &at.path) {
            self.absorb(key.subkeys)?;
            return Ok(Type::Into(rust.to_owned()));
        }
        if let Some(secret) = types::secret(key) {
            return Ok(Type::Into(secret.to_owned()));
        }
        let at = &At {
            available: own,
            ..at.clone()
        };
        match (key.kind, key.subkeys) {
            (Kind::Array, Some(list)) => self.list(key, list, at),
            (Kind::Dictionary, Some(list)) => self.dictionary(key, list, called, at),
            (Kind::String, Some(list)) => {
                let item = self.item;
                let values = item.keys(list).iter().map(|key| key.name.clone()).collect();
                for index in 0..item.keys(list).len() {
                    self.ledger.note(list, index, Fate::Value)?;
                }
                self.string(called, values, at)
            }
            (Kind::String, None) if !key.values.is_empty() => {
                let values = key.values.iter().map(Scalar::to_string).collect();
                self.string(called, values, at)
            }
            (_, Some(_)) => bail!("subkeys of a {}", key.kind.word()),
            (Kind::String, None) => Ok(Type::Into("String".into())),
            (Kind::Integer, None) => Ok(Type::Plain("i64")),
            (Kind::Real, None) => Ok(Type::Plain("f64")),
            (Kind::Boolean, None) => Ok(Type::Plain("bool")),
            (Kind::Date, None) => Ok(Type::Plain("Date")),
            (Kind::Data, None) => Ok(Type::Into("Data".into())),
            (Kind::Dictionary, None) => Ok(Type::Into("Dictionary".into())),
            (Kind::Any, None) => Ok(Type::Into("Value".into())),
            (Kind::Array, None) => Ok(Type::List(Box::new(Type::Into("Value".into())))),
        }
    }

    /// Notes the keys below one whose type is written by hand.
    fn absorb(&mut self, list: Option<ListId>) -> Result<()> {
        let item = self.item;
        let Some(list) = list else { return Ok(()) };
        for (index, key) in item.keys(list).iter().enumerate() {
            self.ledger.note(list, index, Fate::Item)?;
            self.absorb(key.subkeys)?;
        }
        Ok(())
    }

    /// The type of an array: of one type, or of dictionaries told apart.
    fn list(&mut self, key: &Key, list: ListId, at: &At<'_>) -> Result<Type> {
        let item = self.item;
        let below = |key: &Key| At {
            path: format!("{}.{}", at.path, key.name),
            held: self.open.len(),
            ..at.clone()
        };
        if let [only] = item.keys(list) {
            let below = below(only);
            self.ledger.note(list, 0, Fate::Item)?;
            let own = only.support.introduced(at.available);
            let item = self.ty(only, &Called::held(key, only), &own, &below)?;
            return Ok(Type::List(Box::new(item)));
        }
        let places: Vec<_> = item.keys(list).iter().map(below).collect();
        ensure!(!places.is_empty(), "an array without items");
        let name = self.name(&[names::singular(&names::type_name(&key.name))], at)?;
        let index = self.unions.len();
        self.unions.push(Union {
            name: name.clone(),
            tag: TAG.into(),
            wire: key.name.clone(),
            variants: Vec::new(),
        });
        for (number, (variant, at)) in item.keys(list).iter().zip(places).enumerate() {
            self.ledger.note(list, number, Fate::Item)?;
            let keys = variant.subkeys.filter(|_| variant.kind == Kind::Dictionary);
            let tag = keys.and_then(|keys| item.keys(keys).iter().find(|key| key.name == TAG));
            let Some([Scalar::String(value)]) = tag.map(|tag| tag.values.as_slice()) else {
                bail!("{}: nothing tells it apart", variant.name);
            };
            let chosen = self.name(&[names::type_name(&variant.name)], &at)?;
            if let Some(union) = self.unions.get_mut(index) {
                union.variants.push((chosen.clone(), value.clone()));
            }
            let own = variant.support.introduced(at.available);
            let docs = vec![format!(
                "`{}` in `{}` of [`{}`].",
                value, key.name, at.parent
            )];
            let at = At {
                available: &own,
                ..at
            };
            if let Some(keys) = keys {
                self.strukt(keys, &chosen, docs, None, &at)?;
            }
        }
        Ok(Type::List(Box::new(Type::Record(name))))
    }

    /// The type of a dictionary: a map where any key will do, else a struct.
    fn dictionary(
        &mut self,
        key: &Key,
        list: ListId,
        called: &Called,
        at: &At<'_>,
    ) -> Result<Type> {
        let item = self.item;
        ensure!(
            !item.keys(list).is_empty(),
            "a dictionary with an empty list of subkeys"
        );
        if let [only] = item.keys(list)
            && only.is_wildcard()
        {
            self.ledger.note(list, 0, Fate::Wildcard)?;
            let own = only.support.introduced(at.available);
            let path = format!("{}.{}", at.path, only.name);
            let below = At {
                path,
                held: self.open.len(),
                ..at.clone()
            };
            let value = self.ty(only, &Called::held(key, only), &own, &below)?;
            return Ok(Type::Map(Box::new(value)));
        }
        if let Some(name) = self.known.get(&(list, at.role)).cloned() {
            let open = self.open.iter().position(|open| *open == (list, at.role));
            return Ok(match open {
                Some(depth) if depth >= at.held => Type::Boxed(name),
                _ => Type::Record(name),
            });
        }
        let mut names = called.names.clone();
        let keys = item.lists.iter().flatten();
        let shared = keys.filter(|key| key.subkeys == Some(list)).count() > 1;
        if let Some(kind) = key.subkey_type.as_deref()
            && shared
            && !is_generic(kind)
        {
            names.insert(0, names::type_name(kind));
        }
        let name = self.name(&names, at)?;
        self.strukt(list, &name, called.docs(at.parent), None, at)?;
        Ok(Type::Record(name))
    }

    /// The open enum of a string's values.
    fn string(&mut self, called: &Called, values: Vec<String>, at: &At<'_>) -> Result<Type> {
        let mut named = Vec::new();
        for value in values {
            let given = self.given.variant(&self.item.path, &at.path, &value);
            let variant = given.map_or_else(|| names::variant(&value), str::to_owned);
            if let Some((_, other)) = named.iter().find(|(name, _)| *name == variant) {
                bail!("values `{other}` and `{value}` would both be `{variant}`: needs a fix-up");
            }
            named.push((variant, value));
        }
        let same = self
            .enums
            .iter()
            .find(|known| known.wire == called.wire && known.values == named);
        if let Some(same) = same {
            return Ok(Type::Into(same.name.clone()));
        }
        let name = self.name(&called.enum_names(at.parent), at)?;
        self.enums.push(Enum {
            name: name.clone(),
            wire: called.wire.clone(),
            values: named,
        });
        Ok(Type::Into(name))
    }

    /// A name that is free: the first candidate that is, or else the last one
    /// behind that of the struct around it.
    fn name(&mut self, candidates: &[String], at: &At<'_>) -> Result<String> {
        let given = self
            .given
            .type_name(&self.item.path, &at.path)
            .map(str::to_owned);
        let last = candidates.last().cloned().unwrap_or_default();
        let longer = match at.parent.strip_prefix(last.as_str()) {
            // `MdmOptions` in `MdmOptions`.
            Some(_) => format!("{}Values", at.parent),
            None => format!("{}{last}", at.parent),
        };
        let all = match given {
            Some(given) => vec![given],
            None => candidates.iter().cloned().chain([longer]).collect(),
        };
        let free = all.iter().find(|name| !self.taken.contains(*name));
        let name =
            free.with_context(|| format!("all taken, needs a fix-up: {}", all.join(", ")))?;
        self.taken.insert(name.clone());
        Ok(name.clone())
    }
}

impl Union {
    fn is_held(&self, name: &str) -> bool {
        self.variants.iter().any(|(variant, _)| variant == name)
    }
}

/// Adds the keys of a frame that the file does not list.
fn framed(entries: &mut Vec<Entry>, frame: Frame) {
    for (wire, name, expect, required) in frame.keys() {
        if !entries.iter().any(|entry| entry.wire == *wire) {
            entries.push(Entry {
                wire: (*wire).to_owned(),
                expect,
                docs: String::new(),
                place: Place::Frame {
                    holder: frame.field().0,
                    name,
                    required: *required,
                },
            });
        }
    }
}

/// Adds what every command has, and what any can have: few files list the
/// first, and none the second.
fn around_command(entries: &mut Vec<Entry>, wire: &str) {
    if !entries.iter().any(|entry| entry.wire == "RequestType") {
        let request_type = Entry {
            wire: "RequestType".into(),
            expect: "String",
            docs: String::new(),
            place: Place::Constant(wire.to_owned()),
        };
        entries.insert(0, request_type);
    }
    entries.push(tether());
}

fn tether() -> Entry {
    Entry {
        wire: "RequestRequiresNetworkTether".into(),
        expect: "Boolean",
        docs: "`RequestRequiresNetworkTether`: boolean, optional. Whether the device must have \
               a network tether to take the command."
            .into(),
        place: Place::Field {
            name: "request_requires_network_tether".into(),
            ty: Type::Plain("bool"),
            required: false,
        },
    }
}

/// The variant of `Expect`.
fn expect(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "String",
        Kind::Integer => "Integer",
        Kind::Real => "Real",
        Kind::Boolean => "Boolean",
        Kind::Date => "Date",
        Kind::Data => "Data",
        Kind::Array => "Array",
        Kind::Dictionary => "Dictionary",
        Kind::Any => "Any",
    }
}
