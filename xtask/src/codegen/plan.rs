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

mod typing;

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
